//! Somebody who wants to know what one organisation answered, and has everything that is published of a survey: counts on
//! all and by class, shares of the one and the other, how many were put what, the file of answers, totals, means. From
//! how the sample was drawn they know for how many organisations an answer of each class stands. They put all this
//! together and work out between which values whatever was withheld must lie.
//!
//! Nothing here knows how it was chosen what to withhold, nor the answers. It is what publications are tried with.

mod heard;
mod sums;

use std::collections::BTreeMap;

use statistics::secrecy::StrangerError;

use crate::asked::{Asked, Shape};
use crate::publish::{Published, Share, Table};
use heard::{Heard, Term};
pub use sums::Worth;

/// What was withheld and what they make of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learned {
    /// The question's key.
    pub question: String,
    /// The answer's.
    pub answer: String,
    /// The class; nothing for all.
    pub class: Option<usize>,
    /// The fewest who can have given it.
    pub low: i64,
    /// The most, where anything says so.
    pub high: Option<i64>,
}

/// What an attack comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// Figures that were put together.
    pub figures: usize,
    /// Numbers of answers that were withheld.
    pub counts: Vec<Learned>,
    /// What the numbers of a class come to, where that was withheld.
    pub worth: Vec<Worth>,
}

impl Findings {
    /// Numbers that were withheld and are known after all, and are those of too few.
    #[must_use]
    pub fn read(&self, fewest: u64) -> Vec<&Learned> {
        let few = |units: i64| u64::try_from(units).is_ok_and(|units| 0 < units && units < fewest);
        let known = |one: &&Learned| one.high == Some(one.low) && few(one.low);
        self.counts.iter().filter(known).collect()
    }
}

/// What the attacker knows of an answer of a class: for how many organisations it stands, at least and at most. Equal
/// where the classes are what the sample was drawn by.
pub type Stands = (f64, f64);

/// Tries everything on what is published of these questions.
///
/// # Errors
/// [`StrangerError`]: what is published contradicts itself.
pub fn attack(questions: &[Asked], out: &Published, stands: &[Stands]) -> Result<Findings, StrangerError> {
    let mut known = Known {
        questions,
        out,
        stands,
        heard: Heard::default(),
        cells: BTreeMap::new(),
        put: BTreeMap::new(),
    };
    for (at, table) in out.tables.iter().enumerate() {
        known.table(at, table);
    }
    known.file();
    let mut findings = Findings {
        figures: known.heard.figures(),
        ..Findings::default()
    };
    for ((at, answer, class), term) in &known.cells {
        let Term::Unknown(place) = term else {
            continue;
        };
        let (low, high) = known.heard.counts(*place)?;
        findings.counts.push(Learned {
            question: questions[*at].key.clone(),
            answer: answer.clone(),
            class: (out.classes.len() > 1).then_some(*class),
            low,
            high,
        });
    }
    for (at, table) in out.tables.iter().enumerate() {
        sums::sums(&known, at, table, &mut findings)?;
    }
    Ok(findings)
}

/// What is put together.
struct Known<'a> {
    questions: &'a [Asked],
    out: &'a Published,
    stands: &'a [Stands],
    heard: Heard,
    /// Of each question, answer and class, how many gave it. That a choice was not ticked is the answer `-` before its key.
    cells: BTreeMap<(usize, String, usize), Term>,
    /// Of each question and class, how many were put it.
    put: BTreeMap<(usize, usize), Term>,
}

impl Known<'_> {
    fn classes(&self) -> usize {
        self.out.classes.len().max(1)
    }

    fn table(&mut self, at: usize, table: &Table) {
        self.put(at, table);
        let several = matches!(self.questions[at].shape, Shape::Several(_));
        let partitions: Vec<Vec<usize>> = match several {
            true => (0..table.lines.len()).map(|line| vec![line]).collect(),
            false if table.lines.is_empty() => Vec::new(),
            false => vec![(0..table.lines.len()).collect()],
        };
        for lines in partitions {
            let mut answers: Vec<(String, Option<usize>)> = lines
                .iter()
                .map(|line| (table.lines[*line].key.clone(), Some(*line)))
                .collect();
            if let (true, Some((key, _))) = (several, answers.first()) {
                answers.push((format!("-{key}"), None));
            }
            for (answer, line) in &answers {
                for class in 0..self.classes() {
                    let share = line.and_then(|line| self.share(table, line, class));
                    let term = self.heard.number(share.map(|share| share.units));
                    self.cells.insert((at, answer.clone(), class), term);
                }
            }
            self.margins(at, &answers);
            for (answer, line) in &answers {
                if let Some(line) = line {
                    self.shares(at, answer, table, *line);
                }
            }
        }
    }

    /// What is told of an answer in a class; where there is one class only, what is told of all.
    fn share(&self, table: &Table, line: usize, class: usize) -> Option<Share> {
        let share = &table.lines[line].share;
        match self.classes() {
            1 => share.whole,
            _ => share.by_class.get(class).copied().flatten(),
        }
    }

    /// How many of each class were put a question: all of it, or those who gave the answers that lead to it.
    fn put(&mut self, at: usize, table: &Table) {
        for class in 0..self.classes() {
            let told = match self.classes() {
                1 => table.put.whole,
                _ => table.put.by_class.get(class).copied().flatten(),
            };
            let term = match (&self.questions[at].only_if, told) {
                (None, _) => Term::Known(self.out.classes.get(class).map_or(0, |of| of.answered)),
                (Some(_), told) => self.heard.number(told),
            };
            self.put.insert((at, class), term);
            if let Some((earlier, values)) = &self.questions[at].only_if {
                let led: Option<Vec<Term>> = values
                    .iter()
                    .map(|value| self.cells.get(&(*earlier, value.clone(), class)).copied())
                    .collect();
                let adds_up =
                    values.len() == 1 || !matches!(self.questions[*earlier].shape, Shape::Several(_));
                if let (Some(led), true) = (led, adds_up) {
                    let terms = led.into_iter().map(|term| (term, 1.0)).chain([(term, -1.0)]);
                    self.heard.says(terms.collect(), 0.0, 0.0);
                }
            }
        }
        if let Some(whole) = table.put.whole {
            let all = (0..self.classes()).map(|class| (self.put[&(at, class)], 1.0));
            self.heard.is(all.collect(), whole);
        }
    }

    /// The answers of a class are together as many as were put the question.
    fn margins(&mut self, at: usize, answers: &[(String, Option<usize>)]) {
        for class in 0..self.classes() {
            let cells = answers
                .iter()
                .map(|(answer, _)| (self.cells[&(at, answer.clone(), class)], 1.0));
            let terms = cells.chain([(self.put[&(at, class)], -1.0)]).collect();
            self.heard.says(terms, 0.0, 0.0);
        }
    }

    /// What is told of an answer on all: how many gave it, and for which share of all they stand.
    fn shares(&mut self, at: usize, answer: &str, table: &Table, line: usize) {
        let Some(whole) = table.lines[line].share.whole else {
            return;
        };
        let of = |class: usize| self.cells[&(at, answer.to_owned(), class)];
        let all = (0..self.classes()).map(|class| (of(class), 1.0)).collect();
        let gave: Vec<Term> = (0..self.classes()).map(of).collect();
        let put: Vec<Term> = (0..self.classes()).map(|class| self.put[&(at, class)]).collect();
        self.heard.is(all, whole.units);
        #[expect(clippy::cast_precision_loss, reason = "a small number")]
        let half = 0.5 / table.lines[line].step as f64;
        // Of what they stand for, at least the share less what rounding takes, at most the share and as much more; an
        // answer stands for so many at least and so many at most.
        let ends = |share: f64, gave_end: fn(Stands) -> f64, put_end: fn(Stands) -> f64| {
            let stands = |class: usize| self.stands.get(class).copied().unwrap_or((1.0, 1.0));
            let gave = gave
                .iter()
                .enumerate()
                .map(|(class, term)| (*term, gave_end(stands(class))));
            let put = put
                .iter()
                .enumerate()
                .map(|(class, term)| (*term, -share * put_end(stands(class))));
            gave.chain(put).collect::<Vec<_>>()
        };
        let least = ends(whole.value - half, |stands| stands.1, |stands| stands.0);
        let most = ends(whole.value + half, |stands| stands.0, |stands| stands.1);
        self.heard.says(least, 0.0, f64::INFINITY);
        self.heard.says(most, f64::NEG_INFINITY, 0.0);
    }

    /// Lines of the file of answers, counted.
    fn file(&mut self) {
        let out = self.out;
        let class_at = out.columns.iter().position(|column| column.name == "class");
        for (place, column) in out.columns.iter().enumerate() {
            let Some(at) = self
                .questions
                .iter()
                .position(|question| question.key == column.question)
            else {
                continue;
            };
            let mut counts: BTreeMap<(Option<usize>, &str), u64> = BTreeMap::new();
            for row in &out.rows {
                let class = class_at.and_then(|at| row[at].parse().ok());
                *counts.entry((class, &row[place])).or_default() += 1;
            }
            for ((class, value), units) in counts {
                let answer = match (&column.choice, value) {
                    (Some(choice), "yes") => choice.clone(),
                    (Some(choice), "no") => format!("-{choice}"),
                    _ => value.to_owned(),
                };
                let classes = class.map_or(0..self.classes(), |class| class..class + 1);
                let terms: Option<Vec<(Term, f64)>> = classes
                    .map(|class| Some((*self.cells.get(&(at, answer.clone(), class))?, 1.0)))
                    .collect();
                if let Some(terms) = terms {
                    self.heard.is(terms, units);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
