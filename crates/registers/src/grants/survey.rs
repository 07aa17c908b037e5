//! What a whole file shows that none of its lines can tell alone.
//!
//! A file is read twice. The first time it is only asked how it writes its amounts, days and shares,
//! and whether its shares were filled in by dragging a cell down; the second time its lines are
//! read. Both times memory stays small.

use std::{borrow::Cow, ops::RangeInclusive};

use super::{
    amount::Evidence,
    columns::Columns,
    date::{self, Order},
    names::Column as C,
    share::{self, Scale},
};

/// What was found.
#[derive(Debug, Clone, Default)]
pub(super) struct Survey {
    pub amounts: Evidence,
    pub days: Order,
    pub shares: Scale,
    /// The year that the last line of a yellow book names.
    pub year: Option<i16>,
    dragged: Vec<RangeInclusive<u64>>,
    run: Run,
}

/// Lines whose shares grow by the same step.
#[derive(Debug, Clone, Default)]
struct Run {
    first: u64,
    last: u64,
    length: usize,
    share: u64,
    step: u64,
    group: String,
}

/// How many lines in a row make dragging certain: three equal steps between different decisions.
const CERTAIN: usize = 4;

/// Beyond that many runs, a file is beyond help and the rest is taken as it stands.
const RUNS: usize = 10_000;

impl Survey {
    /// What is known of numbers that a program wrote, with a dot in front of their decimals.
    pub fn of_numbers() -> Self {
        Self {
            amounts: Evidence {
                comma: false,
                dot: true,
            },
            ..Self::default()
        }
    }

    /// Adds what one line shows.
    pub fn note(&mut self, line: u64, values: &[Cow<'_, str>], columns: &Columns) {
        let value = |column| {
            columns
                .place(column)
                .and_then(|at| values.get(at))
                .map_or("", |value| &**value)
        };
        for column in [C::Amount, C::AmountPaid, C::Loan, C::BookTotal, C::BookDetail] {
            self.amounts.note(value(column));
        }
        for column in [C::Decided, C::Period, C::PeriodStart, C::PeriodEnd] {
            self.days.note(value(column));
        }
        if columns.layout == super::Layout::YellowBook {
            self.note_year(values);
        }
        let share = value(C::Share);
        self.shares.note(share);
        if let Some(share) = share::raw(share) {
            let group = [C::FunderId, C::Reference, C::Decided, C::Purpose]
                .map(value)
                .join("\u{1f}");
            self.drag(line, share, group);
        }
    }

    /// The end of the file.
    pub fn finish(&mut self) {
        self.close();
        self.run = Run::default();
    }

    /// Whether the share on this line was filled in by dragging.
    pub fn is_dragged(&self, line: u64) -> bool {
        let at = self.dragged.partition_point(|run| *run.end() < line);
        self.dragged.get(at).is_some_and(|run| run.contains(&line))
    }

    fn drag(&mut self, line: u64, share: u64, group: String) {
        let run = &self.run;
        let step = share.saturating_sub(run.share);
        // Shares of one decision may well be 0.1, 0.2, 0.3 and 0.4; those of many may not.
        let grows = run.length > 0 && step > 0 && group != run.group;
        let same = grows && (run.length == 1 || step == run.step);
        let (first, length) = match (same, grows) {
            (true, _) => (run.first, run.length + 1),
            (false, true) => {
                let before = run.last;
                self.close();
                (before, 2)
            }
            (false, false) => {
                self.close();
                (line, 1)
            }
        };
        self.run = Run {
            first,
            last: line,
            length,
            share,
            step,
            group,
        };
    }

    fn close(&mut self) {
        if self.run.length >= CERTAIN && self.dragged.len() < RUNS {
            self.dragged.push(self.run.first..=self.run.last);
        }
    }

    /// “Total des subventions versées en 2010”
    fn note_year(&mut self, values: &[Cow<'_, str>]) {
        let first = values.first().map_or("", |value| &**value);
        if first.to_lowercase().starts_with("total") {
            self.year = first.split_whitespace().find_map(date::year).or(self.year);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dragged(shares: &[(&str, u64)]) -> Vec<u64> {
        let mut survey = Survey::default();
        for (line, (group, share)) in shares.iter().enumerate() {
            survey.drag(line as u64, *share, (*group).to_owned());
        }
        survey.finish();
        (0..shares.len() as u64)
            .filter(|line| survey.is_dragged(*line))
            .collect()
    }

    #[test]
    fn four_equal_steps_between_decisions_are_a_dragged_cell() {
        let rising = [("a", 5), ("b", 10), ("c", 15), ("d", 20), ("e", 100)];
        assert_eq!(dragged(&rising), [0, 1, 2, 3]);
        assert_eq!(
            dragged(&[("a", 1), ("a", 2), ("a", 3), ("a", 4)]),
            Vec::<u64>::new(),
            "one decision, divided"
        );
        assert_eq!(
            dragged(&[("a", 100), ("b", 100), ("c", 100), ("d", 100)]),
            Vec::<u64>::new(),
            "all of it, each time"
        );
        assert_eq!(
            dragged(&[("a", 100), ("b", 10), ("c", 20), ("d", 30), ("e", 40)]),
            [1, 2, 3, 4]
        );
        assert_eq!(
            dragged(&[("a", 3), ("b", 10), ("c", 20), ("d", 30), ("e", 40)]),
            [1, 2, 3, 4]
        );
    }
}
