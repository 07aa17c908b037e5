//! How unequally an amount is spread among those who share it, and how finely it is sprinkled.
//!
//! Grants to organisations above all: one amount for each organisation, *after* its spellings are linked, or the
//! same organisation under two names makes the spread look more even than it is.
//!
//! Each index is a share or a number without unit. Where nothing is shared (the sum is zero) there is no share of
//! it, and every index is `None`; it is never zero by default. Sums are whole numbers of 128 bits, so the order of
//! the amounts never changes a figure.

/// Amounts in cents, one for each who shares the sum: at least one, none below zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// From the least to the greatest.
    sorted: Vec<i64>,
    total: i128,
}

/// Why amounts can be given no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountsError {
    /// There is none.
    #[error("no amount at all")]
    Empty,
    /// One is below zero: a refund is to be set against its grant first, for no index of spread has a meaning then.
    #[error("an amount of {0} cents, below zero")]
    Negative(i64),
}

/// A point of the curve of Lorenz.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The share of units, from those with least, 0 to 1.
    pub units: f64,
    /// The share of the sum they hold, 0 to 1.
    pub sum: f64,
}

/// What lies below a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Below {
    /// How many amounts are strictly below it.
    pub count: usize,
    /// How many there are.
    pub of_count: usize,
    /// The sum of those below, in cents.
    pub cents: i128,
    /// The sum of all, in cents.
    pub of_cents: i128,
}

/// The index T of Theil and its two parts, without unit: `whole = within + between`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theil {
    /// Over all units, as if there were no groups.
    pub whole: f64,
    /// What would remain if every group had the same mean.
    pub within: f64,
    /// What would remain if in each group all had the same.
    pub between: f64,
}

impl Amounts {
    /// Of amounts in cents, in any order.
    ///
    /// # Errors
    /// [`AmountsError`]: none at all, or one below zero.
    pub fn new(mut cents: Vec<i64>) -> Result<Self, AmountsError> {
        cents.sort_unstable();
        match cents.first() {
            None => Err(AmountsError::Empty),
            Some(least) if *least < 0 => Err(AmountsError::Negative(*least)),
            Some(_) => Ok(Self {
                total: cents.iter().map(|one| i128::from(*one)).sum(),
                sorted: cents,
            }),
        }
    }

    /// How many there are, zeros among them; at least one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sorted.len()
    }

    /// Their sum, in cents, exact.
    #[must_use]
    pub fn total(&self) -> i128 {
        self.total
    }

    /// Their mean, in cents.
    #[must_use]
    pub fn mean(&self) -> f64 {
        real(self.total) / self.count() as f64
    }

    /// The index of Gini as it is for these units: `G = 2 Σ i·x₍ᵢ₎ / (n Σ x) − (n + 1) / n`, x sorted upwards,
    /// i from 1. From 0 (all have the same) to `(n − 1) / n` (one has all). `None` where the sum is zero.
    ///
    /// Equal to half the mean difference of all pairs, each unit with itself too, over the mean (Gini 1912).
    #[must_use]
    pub fn gini(&self) -> Option<f64> {
        if self.total == 0 {
            return None;
        }
        let n = self.count() as i128;
        // 2 Σ i·x − (n + 1) Σ x, as Σ (2i − n − 1)·x: whole numbers to the end.
        let above: i128 = (1..)
            .zip(&self.sorted)
            .map(|(i, x)| (2 * i - n - 1) * i128::from(*x))
            .sum();
        Some(real(above) / (real(n) * real(self.total)))
    }

    /// The index of Gini with the correction for few units: `G · n / (n − 1)`, so that it reaches 1 where one has
    /// all, and is without bias for a simple random sample's mean difference (Deltas 2003). `None` where the sum
    /// is zero or there is one unit only.
    #[must_use]
    pub fn gini_corrected(&self) -> Option<f64> {
        if self.count() < 2 {
            return None;
        }
        let n = self.count() as f64;
        self.gini().map(|gini| gini * n / (n - 1.0))
    }

    /// The index of Herfindahl and Hirschman: `HHI = 10 000 · Σ s²`, s the share of each; from `10 000 / n` to
    /// 10 000. `None` where the sum is zero.
    #[must_use]
    pub fn hhi(&self) -> Option<f64> {
        self.sum_of_squares().map(|squares| 1e4 * squares)
    }

    /// How many with equal shares would be as concentrated: `1 / Σ s²`, from 1 to n. `None` where the sum is zero.
    #[must_use]
    pub fn effective_number(&self) -> Option<f64> {
        self.sum_of_squares().map(f64::recip)
    }

    /// The index T of Theil: `T = Σ s ln(s·n)`, from 0 to `ln n`; who has nothing counts for 0 (the limit).
    /// `None` where the sum is zero.
    #[must_use]
    pub fn theil(&self) -> Option<f64> {
        let n = self.count() as f64;
        let terms = self.shares()?.filter(|share| *share > 0.0);
        Some(terms.map(|share| share * (share * n).ln()).sum::<f64>().max(0.0))
    }

    /// The curve of Lorenz: (0, 0), then a point after each unit from the least, to (1, 1). `None` where the sum
    /// is zero.
    #[must_use]
    pub fn lorenz(&self) -> Option<Vec<Point>> {
        if self.total == 0 {
            return None;
        }
        let mut held = 0_i128;
        let start = Point { units: 0.0, sum: 0.0 };
        let after = (1_u32..).zip(&self.sorted).map(|(i, x)| {
            held += i128::from(*x);
            Point {
                units: f64::from(i) / self.count() as f64,
                sum: real(held) / real(self.total),
            }
        });
        Some(std::iter::once(start).chain(after).collect())
    }

    /// The share of the sum that the `count` greatest hold, 0 to 1; 1 where there are not more. `None` where the
    /// sum is zero.
    #[must_use]
    pub fn top_share(&self, count: usize) -> Option<f64> {
        if self.total == 0 {
            return None;
        }
        let top: i128 = self.sorted.iter().rev().take(count).map(|x| i128::from(*x)).sum();
        Some(real(top) / real(self.total))
    }

    /// The share of the sum that the greatest `fraction` of units hold ("the top 1 %" is 0.01): `⌈fraction · n⌉`
    /// of them. `None` where the sum is zero or the fraction is not within 0 to 1.
    #[must_use]
    pub fn top_share_of(&self, fraction: f64) -> Option<f64> {
        if !(0.0..=1.0).contains(&fraction) {
            return None;
        }
        // 0.07 · 100 is 7.000000000000001 as a binary number: what is whole but for that stays whole.
        let units = fraction * self.count() as f64;
        let whole = units.round();
        let units = if (units - whole).abs() < 1e-9 * whole.max(1.0) {
            whole
        } else {
            units.ceil()
        };
        self.top_share(units as usize)
    }

    /// What is strictly below a threshold in cents. Where the threshold lies is a choice of whoever looks, not of
    /// statistics.
    #[must_use]
    pub fn below(&self, threshold: i64) -> Below {
        let count = self.sorted.partition_point(|x| *x < threshold);
        Below {
            count,
            of_count: self.count(),
            cents: self.sorted[..count].iter().map(|x| i128::from(*x)).sum(),
            of_cents: self.total,
        }
    }

    /// The quantile of order `p`, in cents, of type 7 (Hyndman and Fan 1996; R's and spreadsheets' own): at place
    /// `h = 1 + (n − 1)·p` of the sorted amounts, between two of them in proportion. `None` where p is not within
    /// 0 to 1.
    #[must_use]
    pub fn quantile(&self, p: f64) -> Option<f64> {
        if !(0.0..=1.0).contains(&p) {
            return None;
        }
        let place = (self.count() - 1) as f64 * p;
        let at = place.floor();
        let low = self.sorted[at as usize];
        let high = self.sorted[(at as usize + 1).min(self.count() - 1)];
        Some(low as f64 + (place - at) * (i128::from(high) - i128::from(low)) as f64)
    }

    /// The median, in cents: the middle amount, or half-way between the two in the middle (type 7, as all usual
    /// types give it).
    #[must_use]
    pub fn median(&self) -> f64 {
        self.quantile(0.5).expect("a half is within 0 to 1")
    }

    /// Each one's share of the sum, from the least.
    fn shares(&self) -> Option<impl Iterator<Item = f64>> {
        let total = real(self.total);
        (self.total > 0).then(|| self.sorted.iter().map(move |x| *x as f64 / total))
    }

    fn sum_of_squares(&self) -> Option<f64> {
        Some(self.shares()?.map(|share| share * share).sum())
    }
}

impl Below {
    /// The share of amounts that are below, 0 to 1.
    #[must_use]
    pub fn share_of_count(&self) -> f64 {
        self.count as f64 / self.of_count as f64
    }

    /// The share of the sum that they make, 0 to 1; `None` where the sum is zero.
    #[must_use]
    pub fn share_of_sum(&self) -> Option<f64> {
        (self.of_cents > 0).then(|| real(self.cents) / real(self.of_cents))
    }
}

/// The index T of Theil over groups (sectors, communes), and its parts within and between them:
/// `T = Σ_g s_g·T_g + Σ_g s_g ln(s_g / (n_g / n))`, s_g a group's share of the sum and n_g its units (Theil 1967).
/// A group whose sum is zero adds units, and nothing else. `None` where there is no group or the sum is zero.
#[must_use]
pub fn theil_by_group(groups: &[Amounts]) -> Option<Theil> {
    let total: i128 = groups.iter().map(Amounts::total).sum();
    let count: usize = groups.iter().map(Amounts::count).sum();
    if total == 0 {
        return None;
    }
    let (mut within, mut between) = (0.0, 0.0);
    for group in groups {
        let share = real(group.total) / real(total);
        if let Some(theil) = group.theil() {
            within += share * theil;
            between += share * (share * count as f64 / group.count() as f64).ln();
        }
    }
    let all = groups.iter().flat_map(|group| group.sorted.iter().copied());
    let whole = Amounts::new(all.collect()).ok()?.theil()?;
    // Equal means give −0.000…01 as often as 0.
    Some(Theil {
        whole,
        within,
        between: between.max(0.0),
    })
}

/// A whole number as a real one: exact to 2^53, to sixteen figures beyond.
fn real(whole: i128) -> f64 {
    whole as f64
}

#[cfg(test)]
mod tests;
