//! Which figures to hide with the sensitive ones: as few as can be.

use std::collections::BTreeSet;

use super::{
    audit::{narrow, together},
    rule::Rule,
    table::{Place, Table},
};

/// A table that may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    /// Sensitive by themselves.
    pub primary: BTreeSet<Place>,
    /// Hidden so that these cannot be found.
    pub secondary: BTreeSet<Place>,
    /// Whether no choice of others to hide is proved to cost less.
    pub exact: bool,
}

impl Protected {
    /// All that is hidden.
    #[must_use]
    pub fn hidden(&self) -> BTreeSet<Place> {
        self.primary.union(&self.secondary).copied().collect()
    }
}

/// Hides what must be hidden for [`super::leaks`] to be empty, at the least cost: fewest figures, a margin counting as
/// many as it adds up, then the least value. Empty cells are never hidden: that they are empty would be guessed.
///
/// A greedy choice first, from which what is not needed is taken back; then a search that betters it, and proves it
/// where it comes to its end within `steps` looks at the table. A hundred cells with some sensitive ones are proved
/// within some thousand steps; several hundred cells seldom are, and `exact` says so. The same table gives the same
/// answer. A table with too little in it to hide anything behind has all its figures hidden: it says nothing, and
/// is better not published.
#[must_use]
pub fn protect(table: &Table, rule: &Rule, steps: usize) -> Protected {
    let primary = table
        .figures
        .iter()
        .map(|figure| rule.sensitive(&figure.cell).is_some());
    let primary: Vec<bool> = primary.collect();
    let mut candidates: Vec<usize> = (0..primary.len())
        .filter(|at| !primary[*at] && table.figures[*at].cell.units > 0)
        .collect();
    candidates.sort_by_key(|at| (cost(table, *at), *at));
    let mut search = Search {
        table,
        rule,
        candidates,
        left: steps,
        best: None,
        marks: primary.clone(),
        barred: vec![false; primary.len()],
    };
    let greedy = search.greedy();
    search.best = Some((total(table, &greedy, &primary), greedy));
    search.look(Cost::default());
    let exact = search.left > 0;
    let (_, marks) = search.best.expect("the greedy choice is one");
    let place = |at: usize| table.figures[at].place;
    let of = |wanted: bool| {
        let hidden = (0..marks.len()).filter(|at| marks[*at] && primary[*at] == wanted);
        hidden.map(place).collect()
    };
    Protected {
        primary: of(true),
        secondary: of(false),
        exact,
    }
}

/// Figures, then value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost(u64, i128);

impl std::ops::Add for Cost {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }
}

fn cost(table: &Table, at: usize) -> Cost {
    let figure = &table.figures[at];
    Cost(u64::from(figure.adds), i128::from(figure.cell.value))
}

fn total(table: &Table, marks: &[bool], primary: &[bool]) -> Cost {
    let secondary = (0..marks.len()).filter(|at| marks[*at] && !primary[*at]);
    secondary.fold(Cost::default(), |sum, at| sum + cost(table, at))
}

struct Search<'a> {
    table: &'a Table,
    rule: &'a Rule,
    /// The cheapest first.
    candidates: Vec<usize>,
    left: usize,
    best: Option<(Cost, Vec<bool>)>,
    marks: Vec<bool>,
    /// Not to be hidden in this branch: every choice with them was looked at.
    barred: Vec<bool>,
}

/// Why figures hidden so far are not enough.
enum Fault {
    /// Another figure of this line must be hidden.
    Line(usize),
    /// Others must be hidden for this figure not to be known too closely.
    Narrow(usize),
}

impl Search<'_> {
    fn fault(&self) -> Option<Fault> {
        let lone = |line: &usize| self.is_lone(*line);
        let lines = 0..self.table.lines.len();
        // What is alone in a line is known: it is a leak, or hidden for nothing.
        if let Some(line) = lines.clone().find(lone) {
            return Some(Fault::Line(line));
        }
        let is_together = |line: &usize| together(self.table, &self.marks, *line, self.rule).is_some();
        if let Some(line) = lines.clone().find(is_together) {
            let sum = self.table.lines[line].sum;
            // A hidden margin that follows from others may be mended anywhere.
            return Some(match self.marks[sum] {
                true => Fault::Narrow(sum),
                false => Fault::Line(line),
            });
        }
        narrow(self.table, &self.marks, self.rule).map(Fault::Narrow)
    }

    /// Whether one figure only is hidden in a line, so that the others give it back.
    fn is_lone(&self, line: usize) -> bool {
        let line = &self.table.lines[line];
        let hidden = line.parts.iter().filter(|part| self.marks[**part]).count();
        hidden + usize::from(self.marks[line.sum]) == 1
    }

    /// What could mend a fault, the cheapest first.
    fn mends(&self, fault: &Fault) -> Vec<usize> {
        let open = |at: &&usize| !self.marks[**at] && !self.barred[**at];
        let candidates = self.candidates.iter().filter(open);
        match fault {
            Fault::Narrow(_) => candidates.copied().collect(),
            Fault::Line(line) => {
                let line = &self.table.lines[*line];
                let of_line = |at: &&usize| line.sum == **at || line.parts.contains(*at);
                candidates.filter(of_line).copied().collect()
            }
        }
    }

    fn greedy(&mut self) -> Vec<bool> {
        let before = self.marks.clone();
        while let Some(fault) = self.fault() {
            let mends = self.mends(&fault);
            let near = |at: &usize| match fault {
                Fault::Line(_) => 0,
                Fault::Narrow(figure) => usize::from(self.apart(*at, figure)),
            };
            let best = mends.iter().min_by_key(|at| {
                let figure = &self.table.figures[**at];
                (
                    figure.adds > 1,
                    near(at),
                    self.strands(**at),
                    cost(self.table, **at),
                )
            });
            // The margin of a line is always one, and with all hidden nothing bounds a figure.
            let best = *best.expect("as long as something is told, something is shown");
            self.marks[best] = true;
        }
        for at in self.candidates.clone().into_iter().rev() {
            if self.marks[at] && !before[at] {
                self.marks[at] = false;
                self.marks[at] = self.is_told();
            }
        }
        std::mem::replace(&mut self.marks, before)
    }

    /// Whether something is told that must not be; a figure hidden for nothing is no fault here.
    fn is_told(&self) -> bool {
        let mut lines = 0..self.table.lines.len();
        lines.any(|line| together(self.table, &self.marks, line, self.rule).is_some())
            || narrow(self.table, &self.marks, self.rule).is_some()
    }

    /// How many lines would have this figure as the only hidden one.
    fn strands(&self, at: usize) -> usize {
        let lines = self.table.lines.iter();
        let of = lines.filter(|line| line.sum == at || line.parts.contains(&at));
        of.filter(|line| !self.marks[line.sum] && line.parts.iter().all(|part| !self.marks[*part]))
            .count()
    }

    fn apart(&self, one: usize, other: usize) -> bool {
        let (one, other) = (self.table.figures[one].place, self.table.figures[other].place);
        one.row != other.row && one.column != other.column
    }

    /// Looks at every choice that could be better than the best, this one's cost being `spent`.
    fn look(&mut self, spent: Cost) {
        if self.left == 0 || !self.betters(spent) {
            return;
        }
        self.left -= 1;
        let Some(fault) = self.fault() else {
            self.best = Some((spent, self.marks.clone()));
            return;
        };
        // A figure is in two lines at most, so that it mends no more than two.
        let lone = (0..self.table.lines.len())
            .filter(|line| self.is_lone(*line))
            .count();
        if !self.betters(spent + Cost(lone.div_ceil(2) as u64, 0)) {
            return;
        }
        let mends = self.mends(&fault);
        for at in &mends {
            let with = spent + cost(self.table, *at);
            // The rest costs as much at least.
            if !self.betters(with) {
                break;
            }
            self.marks[*at] = true;
            self.look(with);
            self.marks[*at] = false;
            self.barred[*at] = true;
        }
        for at in mends {
            self.barred[at] = false;
        }
    }

    fn betters(&self, cost: Cost) -> bool {
        self.best.as_ref().is_none_or(|(best, _)| cost < *best)
    }
}

#[cfg(test)]
mod tests;
