//! Least squares on classes: what remains of a value when the weighted means of the classes of several margins are
//! taken from it.

/// Weighted sums of products of the classes' marks, factored once (Cholesky), so that each value costs one solve.
#[derive(Clone, Debug)]
pub(super) struct Gram {
    /// Of each margin, the class of each unit, numbered over all margins.
    margins: Vec<Vec<usize>>,
    weights: Vec<f64>,
    /// Lower triangle, row by row; a class that says nothing new (each margin adds up to everybody) has a zero on
    /// the diagonal and is left out.
    factor: Vec<Vec<f64>>,
}

impl Gram {
    /// Of margins as dense classes numbered over all of them, `classes` in all.
    pub fn new(margins: Vec<Vec<usize>>, classes: usize, weights: Vec<f64>) -> Self {
        let mut sums = vec![vec![0.0; classes]; classes];
        for (at, weight) in weights.iter().enumerate() {
            for one in &margins {
                for other in &margins {
                    sums[one[at]][other[at]] += weight;
                }
            }
        }
        Self {
            factor: factored(&sums),
            margins,
            weights,
        }
    }

    /// `z − x'B`, B the weighted regression of z on the classes.
    pub fn residuals(&self, z: &[f64]) -> Vec<f64> {
        let mut right = vec![0.0; self.factor.len()];
        for (at, value) in z.iter().enumerate() {
            for margin in &self.margins {
                right[margin[at]] += self.weights[at] * value;
            }
        }
        let means = self.solved(right);
        let rest = |(at, value): (usize, &f64)| {
            let explained: f64 = self.margins.iter().map(|margin| means[margin[at]]).sum();
            value - explained
        };
        z.iter().enumerate().map(rest).collect()
    }

    fn solved(&self, mut right: Vec<f64>) -> Vec<f64> {
        for row in 0..right.len() {
            let known: f64 = (0..row)
                .map(|column| self.factor[row][column] * right[column])
                .sum();
            right[row] = divided(right[row] - known, self.factor[row][row]);
        }
        for row in (0..right.len()).rev() {
            let known: f64 = (row + 1..right.len())
                .map(|below| self.factor[below][row] * right[below])
                .sum();
            right[row] = divided(right[row] - known, self.factor[row][row]);
        }
        right
    }
}

fn factored(sums: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let mut factor = vec![vec![0.0; sums.len()]; sums.len()];
    for row in 0..sums.len() {
        for column in 0..=row {
            let known: f64 = (0..column).map(|k| factor[row][k] * factor[column][k]).sum();
            let rest = sums[row][column] - known;
            factor[row][column] = if row > column {
                divided(rest, factor[column][column])
            } else if rest > 1e-10 * sums[row][row] {
                rest.sqrt()
            } else {
                0.0
            };
        }
    }
    factor
}

/// Nothing where what it is divided by is left out.
fn divided(value: f64, by: f64) -> f64 {
    if by == 0.0 { 0.0 } else { value / by }
}
