//! Several publications about the same units: by commune and by quarter, by theme and by year. One taken from another
//! may give what none of them shows.
//!
//! Units are put into *atoms*: those that no publication tells apart. A [`Sum`] adds up atoms; some are shown, some
//! hidden. What is looked at: shown sums that are sensitive; a shown sum less another that it contains; and, by linear
//! programming (each atom from zero on, each shown sum as it is), how closely each hidden sensitive sum and each
//! sensitive atom can be placed. A combination of three sums and more that gives a sensitive union of several atoms
//! exactly is found where the union is given as a hidden sum, and not otherwise.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::{
    rule::{Cell, Rule},
    table::Measure,
};

/// The most atoms, and the most sums.
pub const ATOMS_MOST: usize = 5_000;

/// A figure over atoms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Which atoms it adds up, each once.
    pub atoms: Vec<usize>,
    /// Whether it is published.
    pub shown: bool,
}

/// What several publications tell together and must not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// A sensitive sum is shown.
    Shown {
        /// Which sum.
        sum: usize,
    },
    /// What is in one shown sum and not in another, which it contains, is sensitive: a subtraction gives it.
    Difference {
        /// The sum that contains the other.
        whole: usize,
        /// The other.
        part: usize,
    },
    /// A sensitive sum that is hidden can be placed too closely.
    NarrowSum {
        /// Which sum.
        sum: usize,
        /// The width of the range, in the unit of the measure.
        width: f64,
    },
    /// A sensitive atom can be placed too closely, though no sum is just this.
    NarrowAtom {
        /// Which atom.
        atom: usize,
        /// The width of the range, in the unit of the measure.
        width: f64,
    },
}

/// Why publications cannot be looked at; then nothing is known of them, and they are not to be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkedError {
    /// Above [`ATOMS_MOST`] atoms or sums.
    #[error("too many atoms or sums")]
    Large,
    /// A sum of an atom that is not there, or twice of one.
    #[error("sum {0} is of an atom that is not there, or twice of one")]
    Sum(usize),
    /// A value below zero, or a unit with more than the whole.
    #[error("atom {0} cannot be")]
    Atom(usize),
    /// The linear programme was not solved.
    #[error("the linear programme was not solved")]
    Programme,
}

/// All that these publications tell together and must not, of one measure; empty where they may stand side by side.
///
/// # Errors
/// [`LinkedError`].
pub fn told(atoms: &[Cell], sums: &[Sum], measure: Measure, rule: &Rule) -> Result<Vec<Told>, LinkedError> {
    check(atoms, sums)?;
    let marks: Vec<Vec<bool>> = sums.iter().map(|sum| marks(atoms.len(), &sum.atoms)).collect();
    let is_sensitive = |within: &dyn Fn(usize) -> bool| rule.sensitive(&added(atoms, within)).is_some();
    let mut told = Vec::new();
    let shown: Vec<usize> = (0..sums.len()).filter(|sum| sums[*sum].shown).collect();
    for whole in shown.iter().copied() {
        if is_sensitive(&|atom| marks[whole][atom]) {
            told.push(Told::Shown { sum: whole });
        }
        for part in shown.iter().copied() {
            let larger = sums[whole].atoms.len() > sums[part].atoms.len();
            let contains = larger && sums[part].atoms.iter().all(|atom| marks[whole][*atom]);
            if contains && is_sensitive(&|atom| marks[whole][atom] && !marks[part][atom]) {
                told.push(Told::Difference { whole, part });
            }
        }
    }
    let programme = Programme::of(atoms, &marks, &shown, measure);
    for (sum, of) in sums.iter().enumerate() {
        let value: i64 = of.atoms.iter().map(|atom| measure.of(&atoms[*atom])).sum();
        if !of.shown
            && is_sensitive(&|atom| marks[sum][atom])
            && let Some(width) = programme.narrow(&of.atoms, rule.needed(value))?
        {
            told.push(Told::NarrowSum { sum, width });
        }
    }
    for (atom, cell) in atoms.iter().enumerate() {
        if rule.sensitive(cell).is_some()
            && let Some(width) = programme.narrow(&[atom], rule.needed(measure.of(cell)))?
        {
            told.push(Told::NarrowAtom { atom, width });
        }
    }
    Ok(told)
}

/// What strangers know: atoms from zero on, and shown sums.
struct Programme {
    /// How much less each atom can be.
    values: Vec<i64>,
    /// Of each shown sum, its atoms.
    shown: Vec<Vec<usize>>,
}

impl Programme {
    fn of(atoms: &[Cell], marks: &[Vec<bool>], shown: &[usize], measure: Measure) -> Self {
        let of_sum = |sum: &usize| (0..atoms.len()).filter(|atom| marks[*sum][*atom]).collect();
        Self {
            values: atoms.iter().map(|atom| measure.of(atom)).collect(),
            shown: shown.iter().map(of_sum).collect(),
        }
    }

    /// The width of the range of a sum of atoms, where it is below what is needed.
    ///
    /// The unknowns are how far each atom is from its true value, in units of what is needed, and no farther than a
    /// thousand of these: great amounts beside small ones would else cost the small ones their figures. That can only
    /// make the range look narrower than it is.
    fn narrow(&self, target: &[usize], needed: i64) -> Result<Option<f64>, LinkedError> {
        const FAR: f64 = 1e3;
        let unit = needed as f64;
        let mut width = 0.0;
        for sign in [1.0, -1.0] {
            let mut problem = Problem::new(OptimizationDirection::Maximize);
            let is_target = marks(self.values.len(), target);
            let mut variables = Vec::new();
            for (atom, value) in self.values.iter().enumerate() {
                let weight = if is_target[atom] { sign } else { 0.0 };
                let least = -(*value as f64 / unit).min(FAR);
                variables.push(problem.add_var(weight, (least, FAR)));
            }
            for sum in &self.shown {
                let terms: Vec<_> = sum.iter().map(|atom| (variables[*atom], 1.0)).collect();
                problem.add_constraint(&terms, ComparisonOp::Eq, 0.0);
            }
            let solved = problem
                .solve()
                .ok()
                .and_then(|outcome| outcome.into_solution().ok());
            width += solved.ok_or(LinkedError::Programme)?.objective();
        }
        // Six figures are sure; what is short by less is as wide as needed.
        Ok((width < 1.0 - 1e-6).then(|| (width * unit).max(0.0)))
    }
}

fn check(atoms: &[Cell], sums: &[Sum]) -> Result<(), LinkedError> {
    if atoms.len() > ATOMS_MOST || sums.len() > ATOMS_MOST {
        return Err(LinkedError::Large);
    }
    const MOST: i64 = (1 << 60) / ATOMS_MOST as i64;
    let sound = |cell: &Cell| {
        let within = 0 <= cell.largest && cell.largest <= cell.value && cell.value <= MOST;
        within && cell.units <= MOST as u64 && (cell.units > 0 || cell.value == 0)
    };
    if let Some(atom) = atoms.iter().position(|cell| !sound(cell)) {
        return Err(LinkedError::Atom(atom));
    }
    let twice = |sum: &Sum| {
        let mut sorted = sum.atoms.clone();
        sorted.sort_unstable();
        sorted.windows(2).any(|two| two[0] == two[1])
            || sorted.last().is_some_and(|last| *last >= atoms.len())
    };
    match sums.iter().position(twice) {
        Some(sum) => Err(LinkedError::Sum(sum)),
        None => Ok(()),
    }
}

fn marks(count: usize, atoms: &[usize]) -> Vec<bool> {
    let mut marks = vec![false; count];
    atoms.iter().for_each(|atom| marks[*atom] = true);
    marks
}

fn added(atoms: &[Cell], within: &dyn Fn(usize) -> bool) -> Cell {
    let inside = (0..atoms.len()).filter(|atom| within(*atom));
    inside.fold(Cell::default(), |sum, atom| Cell {
        units: sum.units + atoms[atom].units,
        value: sum.value + atoms[atom].value,
        largest: sum.largest.max(atoms[atom].largest),
    })
}

#[cfg(test)]
mod tests;
