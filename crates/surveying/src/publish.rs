//! Estimates, and of them what may be published.

mod amounts;
mod answers;
mod exchange;
mod lines;

use serde::{Deserialize, Serialize};
use statistics::secrecy::Rule;
use statistics::survey::Design;

use crate::asked::{Answer, Asked, Shape, came_to};
use crate::weighting::Report;

pub use amounts::{Amount, Bands, Value};
pub use answers::Column;

/// The word for a question that was put, and to which nothing was said.
pub const SAID_NOTHING: &str = "no-answer";
/// The word, in the file of answers, for a question that was not put.
pub const NOT_ASKED: &str = "not-asked";
/// The word, in files, for what would tell on too few.
pub const WITHHELD: &str = "withheld";

/// Somebody who answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Respondent {
    /// Its class, by number.
    pub class: usize,
    /// Its answers, one place for each question.
    pub answers: Vec<Option<Answer>>,
}

/// What a publication is made of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The questions, in their order.
    pub questions: &'a [Asked],
    /// Those who answered.
    pub respondents: &'a [Respondent],
    /// Their weights, in the same order.
    pub design: &'a Design,
    /// How the weights were made.
    pub report: &'a Report,
    /// The classes by which results are told apart; one where nothing is.
    pub classes: &'a [Class],
    /// When a cell would tell on somebody.
    pub rule: &'a Rule,
    /// Of each question, by its place, the most that may be told; everything of those beyond the end.
    pub most: &'a [Level],
}

impl Input<'_> {
    fn most(&self, question: usize) -> Level {
        self.most.get(question).copied().unwrap_or(Level::ByClass)
    }
}

/// A class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// The keys it holds: one, or several that were too small by themselves.
    pub keys: Vec<String>,
    /// How many there are in the register.
    pub population: u64,
    /// How many were asked.
    pub asked: u64,
    /// How many answered.
    pub answered: u64,
}

/// What may be published; nothing else of the answers may be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Published {
    /// How the weights were made.
    pub report: Report,
    /// The classes.
    pub classes: Vec<Class>,
    /// One table for each question.
    pub tables: Vec<Table>,
    /// The columns of the file of answers.
    pub columns: Vec<Column>,
    /// Its rows, sorted so that their order says nothing.
    pub rows: Vec<Vec<String>>,
}

/// How much of a question is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// On all, and by class.
    ByClass,
    /// On all only.
    Whole,
    /// Nothing: it would tell on too few.
    Kept,
    /// Nothing: words and days are not published.
    Words,
}

/// The results of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The question's key.
    pub key: String,
    /// How much is published.
    pub level: Level,
    /// How many of those who answered the survey were put this question.
    pub put: Among<u64>,
    /// One line for each answer.
    pub lines: Vec<Line>,
    /// The bands of numbers, where the answers are.
    pub bands: Bands,
    /// What numbers come to.
    pub amounts: Among<Amount>,
}

/// Something on all and by class; nothing where it may not be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Among<T> {
    /// On all.
    pub whole: Option<T>,
    /// By class, in their order.
    pub by_class: Vec<Option<T>>,
}

/// An answer, and how many gave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The choice, the number of a band, or [`SAID_NOTHING`].
    pub key: String,
    /// Its shares are rounded to one part in so many: a thousand, or fewer where finer ones would tell who gave the answer.
    #[serde(default = "finest")]
    pub step: u64,
    /// Shares of those who were put the question.
    pub share: Among<Share>,
}

fn finest() -> u64 {
    exchange::STEPS[0]
}

/// A share.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// How many gave the answer.
    pub units: u64,
    /// The share of all in the register that they stand for, 0 to 1, among those to whom the question applies; it and its
    /// interval rounded by [`Line::step`].
    pub value: f64,
    /// The lower end of the interval at 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Makes what may be published. Equal input gives equal output.
#[must_use]
pub fn publish(input: Input<'_>) -> Published {
    let came: Vec<Vec<bool>> = input
        .respondents
        .iter()
        .map(|one| came_to(input.questions, &one.answers))
        .collect();
    let mut seen: Vec<lines::Seen> = Vec::with_capacity(input.questions.len());
    let mut tables = Vec::with_capacity(input.questions.len());
    for (at, question) in input.questions.iter().enumerate() {
        let put: Vec<bool> = came.iter().map(|came| came[at]).collect();
        let base = lines::base(input, question, &seen);
        let (table, known) = lines::table(input, at, &put, base);
        tables.push(table);
        seen.push(known);
    }
    let (columns, rows) = answers::file(input, &came, &seen, &tables);
    Published {
        report: input.report.rounded(),
        classes: input.classes.to_vec(),
        tables,
        columns,
        rows,
    }
}

/// The answer of somebody to a question.
fn said<'a>(input: Input<'a>, one: usize, question: usize) -> Option<&'a Answer> {
    input.respondents[one]
        .answers
        .get(question)
        .and_then(Option::as_ref)
}

/// The words for what a question's answers are told apart by.
fn categories(question: &Asked, bands: &Bands) -> Vec<String> {
    let with_nothing = |keys: &[String]| [keys, &[SAID_NOTHING.to_owned()]].concat();
    match &question.shape {
        Shape::One(choices) => with_nothing(choices),
        Shape::Number { .. } => {
            let keys: Vec<String> = (0..bands.0.len()).map(|band| band.to_string()).collect();
            with_nothing(&keys)
        }
        Shape::Several(_) | Shape::Words => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
