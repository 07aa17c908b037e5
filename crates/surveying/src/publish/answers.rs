//! The file of answers without names: the questions that can be read beside each other without any line being rarer than
//! a cell may be.
//!
//! Whoever knows some things of an organisation finds its line by them and reads the rest. So a question joins those
//! before it, in the order of the questionnaire, only where its table hides nothing, where every line that comes of it is
//! that of as many as a cell must count, and where nobody reads a thing by all the others, the earlier by the later no
//! more than the later by the earlier: lines alike but for one thing do not all say the same of it. A question put on a
//! condition stands beside the answers that lead to it or not at all, for that it was put tells them. Nothing is hidden
//! within the file, so that no subtraction from a table gives anything back.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::lines::Seen;
use super::{Input, NOT_ASKED, SAID_NOTHING, Table, said};
use crate::asked::{Answer, Shape};

/// A column of the file of answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name: `class`, `weight`, the key of a question, or `key.choice`.
    pub name: String,
    /// The key of its question; empty for the first two.
    pub question: String,
    /// The choice that it is about, where several can be given at once.
    pub choice: Option<String>,
}

/// A column and what it says of each who answered.
type Told = (Column, Vec<String>);

/// A column that there could be: the place of its question, and what it says of each who answered.
type Candidate = (usize, Column, Vec<String>);

/// Columns and rows.
pub(super) fn file(
    input: Input<'_>,
    came: &[Vec<bool>],
    seen: &[Seen],
    tables: &[Table],
) -> (Vec<Column>, Vec<Vec<String>>) {
    let every = candidates(input, came, tables);
    let told = |(at, column, _): &&Candidate, class: Option<usize>| {
        tells(&seen[*at], column.choice.as_deref(), class)
    };
    let classes = input.classes.len();
    let by_class: Vec<usize> = input.respondents.iter().map(|one| one.class).collect();
    let shown_by_class = |one: &&Candidate| (0..classes).all(|class| told(one, Some(class)));
    let mut kept = beside(every.iter().filter(shown_by_class), &by_class, input);
    let with_class = classes > 1 && !kept.is_empty();
    if classes > 1 && kept.is_empty() {
        // Without the classes, those of which no table tells the classes: the one does not complete the other.
        let whole =
            |one: &&Candidate| told(one, None) && (0..classes).all(|class| !told_at_all(&seen[one.0], class));
        kept = beside(every.iter().filter(whole), &vec![0; by_class.len()], input);
    }
    let mut columns: Vec<Told> = Vec::new();
    let plain = |name: &str| Column {
        name: name.to_owned(),
        question: String::new(),
        choice: None,
    };
    if with_class {
        let class = by_class.iter().map(ToString::to_string).collect();
        columns.push((plain("class"), class));
    }
    let of: Vec<usize> = match with_class {
        true => by_class,
        false => vec![0; by_class.len()],
    };
    columns.push((plain("weight"), weights(input, &of)));
    columns.extend(kept);
    let row = |one: usize| columns.iter().map(|(_, said)| said[one].clone()).collect();
    let mut rows: Vec<Vec<String>> = (0..input.respondents.len()).map(row).collect();
    rows.sort();
    (columns.into_iter().map(|(column, _)| column).collect(), rows)
}

/// Every column there could be, with the place of its question.
fn candidates(input: Input<'_>, came: &[Vec<bool>], tables: &[Table]) -> Vec<Candidate> {
    let mut every = Vec::new();
    for (at, table) in tables.iter().enumerate() {
        let choices: Vec<Option<&String>> = match &input.questions[at].shape {
            Shape::Several(choices) => choices.iter().map(Some).collect(),
            Shape::One(_) | Shape::Number { .. } => vec![None],
            Shape::Words => Vec::new(),
        };
        for choice in choices {
            let column = Column {
                name: choice.map_or_else(|| table.key.clone(), |choice| format!("{}.{choice}", table.key)),
                question: table.key.clone(),
                choice: choice.cloned(),
            };
            let value = |one: usize| match (came[one][at], choice, said(input, one, at)) {
                (false, _, _) => NOT_ASKED.to_owned(),
                (true, Some(choice), Some(Answer::Several(ticked))) if ticked.contains(choice) => {
                    "yes".to_owned()
                }
                (true, Some(_), _) => "no".to_owned(),
                (true, None, Some(Answer::One(choice))) => choice.clone(),
                (true, None, Some(Answer::Number(number))) => table
                    .bands
                    .band(*number)
                    .map_or_else(|| SAID_NOTHING.to_owned(), |band| band.to_string()),
                (true, None, _) => SAID_NOTHING.to_owned(),
            };
            let values = (0..input.respondents.len()).map(value).collect();
            every.push((at, column, values));
        }
    }
    every
}

/// Whether the table of a question hides nothing: of a choice, or of all its answers.
fn tells(seen: &Seen, choice: Option<&str>, class: Option<usize>) -> bool {
    let mut keys = seen
        .answers
        .iter()
        .map(|(key, _)| key.as_str())
        .filter(|key| choice.is_none_or(|choice| choice == *key))
        .peekable();
    keys.peek().is_some() && keys.all(|key| seen.tells(key, class))
}

/// Whether the table of a question tells anything of a class.
fn told_at_all(seen: &Seen, class: usize) -> bool {
    seen.answers.iter().any(|(key, _)| seen.tells(key, Some(class)))
}

/// Of some columns, those that can stand beside each other and beside the groups.
fn beside<'a>(every: impl Iterator<Item = &'a Candidate>, groups: &[usize], input: Input<'_>) -> Vec<Told> {
    let mut kept: Vec<&Candidate> = Vec::new();
    for one in every {
        kept.push(one);
        let secret = stands(&kept, one, input) && hides(&kept, groups, input.rule.fewest);
        if !secret || (0..kept.len()).any(|target| is_read(&kept, target, groups, input)) {
            kept.pop();
        }
    }
    let told = |(_, column, values): &Candidate| (column.clone(), values.clone());
    kept.into_iter().map(told).collect()
}

/// Whether the answers that lead to a column, where some do, stand beside it.
fn stands(kept: &[&Candidate], (at, ..): &Candidate, input: Input<'_>) -> bool {
    let Some((earlier, values)) = &input.questions[*at].only_if else {
        return true;
    };
    let mut columns = kept.iter().filter(|(of, ..)| of == earlier).peekable();
    columns
        .peek()
        .is_some_and(|(_, column, _)| column.choice.is_none())
        || values.iter().all(|value| {
            columns
                .clone()
                .any(|(_, column, _)| column.choice.as_ref() == Some(value))
        })
}

/// Whether every line, read whole, is that of enough.
fn hides(kept: &[&Candidate], groups: &[usize], fewest: u64) -> bool {
    let mut counts: BTreeMap<usize, u64> = BTreeMap::new();
    for group in told_apart(kept.iter().copied(), groups) {
        *counts.entry(group).or_default() += 1;
    }
    counts.values().all(|units| *units >= fewest)
}

/// Whether somebody reads a column by all the others: where lines that they leave alike say one thing only. Who knows
/// fewer of them sees those lines among others. What was not put is known by what leads to it; and what an answer says
/// by having been put is no secret to who knows it, so that it is not looked for by that.
fn is_read(kept: &[&Candidate], target: usize, groups: &[usize], input: Input<'_>) -> bool {
    let (about, values) = (kept[target], &kept[target].2);
    let others = kept.iter().enumerate().filter(|(at, _)| *at != target);
    let knowing = others.map(|(_, one)| *one).filter(|one| !says(one, about, input));
    let mut said: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for (group, value) in told_apart(knowing, groups).into_iter().zip(values) {
        said.entry(group).or_default().insert(value);
    }
    said.values()
        .any(|said| said.len() == 1 && !said.contains(NOT_ASKED))
}

/// Whether an answer to a column says by itself what another column says: it is put after that answer only.
fn says((at, ..): &Candidate, (about, column, _): &Candidate, input: Input<'_>) -> bool {
    let mut put = &input.questions[*at].only_if;
    while let Some((earlier, values)) = put {
        if earlier == about {
            return values.len() == 1 && column.choice.as_ref().is_none_or(|choice| *choice == values[0]);
        }
        put = &input.questions[*earlier].only_if;
    }
    false
}

/// Groups told apart by columns too.
fn told_apart<'a>(columns: impl Iterator<Item = &'a Candidate>, groups: &[usize]) -> Vec<usize> {
    columns.fold(groups.to_vec(), |groups, (_, _, values)| {
        let mut places: BTreeMap<(usize, &str), usize> = BTreeMap::new();
        let pairs = groups.iter().zip(values);
        pairs
            .map(|(group, value)| {
                let next = places.len();
                *places.entry((*group, value)).or_insert(next)
            })
            .collect()
    })
}

/// The mean weight of each group: a weight of its own would say from which stratum somebody was drawn.
#[expect(clippy::cast_precision_loss, reason = "numbers of answers")]
fn weights(input: Input<'_>, groups: &[usize]) -> Vec<String> {
    let mut sums: BTreeMap<usize, (f64, u64)> = BTreeMap::new();
    for (group, weight) in groups.iter().zip(input.design.weights()) {
        let sum = sums.entry(*group).or_default();
        *sum = (sum.0 + weight, sum.1 + 1);
    }
    let mean = |group: &usize| sums[group].0 / sums[group].1 as f64;
    groups.iter().map(|group| format!("{:.1}", mean(group))).collect()
}
