//! What a stranger can know of what is hidden.

use std::collections::BTreeSet;

use super::{
    flow::{FAR, Hidden, moves},
    rule::Rule,
    table::{Measure, Place, Table},
};

/// Between which values a hidden figure must lie, for all that is shown to be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Which figure.
    pub place: Place,
    /// Of what.
    pub measure: Measure,
    /// The least it can be.
    pub low: i64,
    /// The greatest it can be; `None`: nothing says.
    pub high: Option<i64>,
}

/// What a table must not tell, and does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leak {
    /// A sensitive figure is shown.
    Shown(Place),
    /// A sensitive figure is hidden, and can be placed within a range narrower than [`Rule::width`] of it.
    Narrow(Range),
    /// The hidden figures of a line, whose sum follows from what is shown, are together as sensitive as one cell would
    /// be: two organisations alone in two hidden cells would read each other.
    Together(Vec<Place>),
}

/// The range of every hidden figure, of every measure shown.
#[must_use]
pub fn ranges(table: &Table, hidden: &BTreeSet<Place>) -> Vec<Range> {
    let marks = marks(table, hidden);
    let of_measure = |measure: &Measure| {
        let (arcs, figures) = arcs(table, &marks, *measure);
        let range = |(at, figure): (usize, &usize)| {
            let (less, more) = moves(table.nodes, &arcs, at, FAR);
            let value = arcs[at].value;
            Range {
                place: table.figures[*figure].place,
                measure: *measure,
                low: value - less,
                high: more.map(|more| value + more),
            }
        };
        figures.iter().enumerate().map(range).collect::<Vec<_>>()
    };
    table.measures.iter().flat_map(of_measure).collect()
}

/// All that a table with these figures hidden would tell and must not; empty where it may be published. It knows
/// nothing of how the hidden figures were chosen.
#[must_use]
pub fn leaks(table: &Table, hidden: &BTreeSet<Place>, rule: &Rule) -> Vec<Leak> {
    let marks = marks(table, hidden);
    let sensitive: Vec<bool> = table
        .figures
        .iter()
        .map(|figure| rule.sensitive(&figure.cell).is_some())
        .collect();
    let shown = (0..marks.len()).filter(|at| sensitive[*at] && !marks[*at]);
    let mut leaks: Vec<Leak> = shown.map(|at| Leak::Shown(table.figures[at].place)).collect();
    for range in ranges(table, hidden) {
        let cell = table.at(range.place).expect("a range is of a figure");
        let needed = rule.needed(range.measure.of(&cell));
        let narrow = range.high.is_some_and(|high| high - range.low < needed);
        if narrow && rule.sensitive(&cell).is_some() {
            leaks.push(Leak::Narrow(range));
        }
    }
    for line in 0..table.lines.len() {
        if let Some(parts) = together(table, &marks, line, rule) {
            leaks.push(Leak::Together(
                parts.iter().map(|part| table.figures[*part].place).collect(),
            ));
        }
    }
    leaks
}

/// The hidden figures of a line whose sum is sensitive and known: by a subtraction, or closely enough where the margin
/// is hidden too and follows from others (they move together, for all else in the line is shown).
pub(super) fn together(table: &Table, marks: &[bool], line: usize, rule: &Rule) -> Option<Vec<usize>> {
    let line = &table.lines[line];
    let parts: Vec<usize> = line.parts.iter().copied().filter(|part| marks[*part]).collect();
    let sum = table.sum(&parts);
    rule.sensitive(&sum)?;
    let is_wide = |measure: &Measure| {
        let (arcs, figures) = arcs(table, marks, *measure);
        let margin = figures.iter().position(|figure| *figure == line.sum)?;
        let needed = rule.needed(measure.of(&sum));
        let (less, more) = moves(table.nodes, &arcs, margin, needed);
        more.is_none_or(|more| less + more >= needed).then_some(())
    };
    let all_wide = marks[line.sum] && table.measures.iter().all(|measure| is_wide(measure).is_some());
    (!all_wide).then_some(parts)
}

/// A sensitive and hidden figure that can be placed too closely.
pub(super) fn narrow(table: &Table, marks: &[bool], rule: &Rule) -> Option<usize> {
    for measure in &table.measures {
        let (arcs, figures) = arcs(table, marks, *measure);
        for (at, figure) in figures.iter().enumerate() {
            if rule.sensitive(&table.figures[*figure].cell).is_none() {
                continue;
            }
            let needed = rule.needed(arcs[at].value);
            let (less, more) = moves(table.nodes, &arcs, at, needed);
            if more.is_some_and(|more| less + more < needed) {
                return Some(*figure);
            }
        }
    }
    None
}

pub(super) fn marks(table: &Table, hidden: &BTreeSet<Place>) -> Vec<bool> {
    table.places().map(|place| hidden.contains(&place)).collect()
}

/// Hidden figures as arcs, and their places among the figures.
fn arcs(table: &Table, marks: &[bool], measure: Measure) -> (Vec<Hidden>, Vec<usize>) {
    let figures: Vec<usize> = (0..marks.len()).filter(|at| marks[*at]).collect();
    let arc = |at: &usize| {
        let figure = &table.figures[*at];
        Hidden {
            from: figure.from,
            to: figure.to,
            value: measure.of(&figure.cell),
        }
    };
    (figures.iter().map(arc).collect(), figures)
}
