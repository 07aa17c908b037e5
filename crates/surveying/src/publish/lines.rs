//! The table of a question, and what strangers know of it.

use super::amounts::{Bands, amounts};
use super::exchange::{STEPS, could_be_others, rounded};
use super::{Among, Input, Level, Line, Share, Table, categories, said};
use crate::asked::{Answer, Asked, Shape};
use crate::tables::{Shown, counts};

/// What everybody knows of the table of a question.
pub(super) struct Seen {
    /// Whether it is known how many were put the question: of all, and by class.
    pub base: Among<()>,
    /// The answers and, of each, where its number is shown.
    pub answers: Vec<(String, Option<Shown>)>,
    /// Whether several can be given at once: their numbers do not add up.
    pub several: bool,
}

impl Seen {
    /// Whether the number of an answer is shown, on all (`None`) or in a class.
    pub fn tells(&self, key: &str, class: Option<usize>) -> bool {
        let base = match class {
            None => self.base.whole.is_some(),
            Some(class) => self.base.by_class[class].is_some(),
        };
        base && self.answers.iter().any(|(known, shown)| {
            known == key
                && shown.as_ref().is_some_and(|shown| match class {
                    None => shown.whole[0],
                    Some(class) => shown.cells.get(class).is_some_and(|cells| cells[0]),
                })
        })
    }
}

/// Where it is known how many were put a question: everywhere without a condition, else where the answers that lead to
/// it are shown.
pub(super) fn base(input: Input<'_>, question: &Asked, seen: &[Seen]) -> Among<()> {
    let known = |class: Option<usize>| {
        let Some((earlier, values)) = &question.only_if else {
            return Some(());
        };
        let earlier = seen.get(*earlier)?;
        // Of several answers at once, the number of those who gave one or the other is shown nowhere.
        let adds_up = !earlier.several || values.len() == 1;
        (adds_up && values.iter().all(|value| earlier.tells(value, class))).then_some(())
    };
    Among {
        whole: known(None),
        by_class: (0..input.classes.len()).map(|class| known(Some(class))).collect(),
    }
}

/// The table of the question at a place; `put` says who was put it.
pub(super) fn table(input: Input<'_>, at: usize, put: &[bool], base: Among<()>) -> (Table, Seen) {
    let question = &input.questions[at];
    let several = matches!(question.shape, Shape::Several(_));
    let mut table = Table {
        key: question.key.clone(),
        level: Level::Kept,
        put: number_put(input, put, &base),
        lines: Vec::new(),
        bands: Bands::default(),
        amounts: Among::nothing(input.classes.len()),
    };
    let mut seen = Seen {
        base,
        answers: Vec::new(),
        several,
    };
    if question.shape == Shape::Words {
        table.level = Level::Words;
        return (table, seen);
    }
    if seen.base.whole.is_none() || input.most(at) == Level::Kept {
        return (table, seen);
    }
    if let Shape::Number { parts } = question.shape {
        table.bands = Bands::of(input, at, put, parts);
    }
    match &question.shape {
        // Each choice is a question of its own: given or not.
        Shape::Several(choices) => {
            for choice in choices {
                let given = |one: usize| match said(input, one, at) {
                    Some(Answer::Several(ticked)) if ticked.contains(choice) => 0,
                    _ => 1,
                };
                let told = partition((input, at), put, &seen.base, 2, given);
                table
                    .lines
                    .push(line(input, put, choice, 0, told.as_ref(), given));
                seen.answers.push((choice.clone(), told.map(|(shown, _)| shown)));
            }
        }
        Shape::One(_) | Shape::Number { .. } => {
            let keys = categories(question, &table.bands);
            let nothing = keys.len() - 1;
            let category = |one: usize| match said(input, one, at) {
                Some(Answer::One(choice)) => keys.iter().position(|key| key == choice).unwrap_or(nothing),
                Some(Answer::Number(number)) => table.bands.band(*number).unwrap_or(nothing),
                _ => nothing,
            };
            let told = partition((input, at), put, &seen.base, keys.len(), category);
            for (column, key) in keys.iter().enumerate() {
                table
                    .lines
                    .push(line(input, put, key, column, told.as_ref(), category));
                seen.answers
                    .push((key.clone(), told.as_ref().map(|(shown, _)| shown.column(column))));
            }
        }
        Shape::Words => {}
    }
    if matches!(question.shape, Shape::Number { .. }) {
        table.amounts = amounts(input, at, put, &seen);
    }
    let by_class = table
        .lines
        .iter()
        .any(|line| line.share.by_class.iter().any(Option::is_some));
    let whole = table.lines.iter().any(|line| line.share.whole.is_some());
    table.level = match (by_class && input.classes.len() > 1, whole) {
        (true, _) => Level::ByClass,
        (false, true) => Level::Whole,
        (false, false) => Level::Kept,
    };
    (table, seen)
}

impl Shown {
    /// One column, as a table of its own.
    fn column(&self, column: usize) -> Self {
        Self {
            cells: self.cells.iter().map(|row| vec![row[column]]).collect(),
            whole: vec![self.whole[column]],
        }
    }
}

impl<T> Among<T> {
    pub(super) fn nothing(classes: usize) -> Self {
        Self {
            whole: None,
            by_class: (0..classes).map(|_| None).collect(),
        }
    }
}

fn number_put(input: Input<'_>, put: &[bool], base: &Among<()>) -> Among<u64> {
    let count = |class: Option<usize>| {
        let of = |(one, put): (usize, &bool)| {
            *put && class.is_none_or(|class| input.respondents[one].class == class)
        };
        let held = put.iter().enumerate().filter(|each| of(*each)).count();
        u64::try_from(held).unwrap_or(u64::MAX)
    };
    Among {
        whole: base.whole.map(|()| count(None)),
        by_class: (0..)
            .zip(&base.by_class)
            .map(|(class, base)| base.map(|()| count(Some(class))))
            .collect(),
    }
}

/// What may be shown of a partition of those who were put a question, by class where that is possible, and how fine its
/// shares may be: as fine as leaves it open who gave the answers that are hidden. Nothing where no such shares are.
fn partition(
    (input, at): (Input<'_>, usize),
    put: &[bool],
    base: &Among<()>,
    width: usize,
    category: impl Fn(usize) -> usize + Copy,
) -> Option<(Shown, u64)> {
    let apart = input.most(at) == Level::ByClass;
    let choices = [
        apart
            .then(|| by_class(input, put, base, width, category))
            .flatten(),
        on_all(input, put, width, category),
    ];
    choices.into_iter().flatten().find_map(|shown| {
        let is_open = |step: &u64| could_be_others(input, put, &shown, category, *step);
        let step = STEPS.into_iter().find(is_open)?;
        Some((shown, step))
    })
}

/// What may be shown on all only.
fn on_all(input: Input<'_>, put: &[bool], width: usize, category: impl Fn(usize) -> usize) -> Option<Shown> {
    let mut whole = vec![0_u64; width];
    for (one, _) in put.iter().enumerate().filter(|(_, put)| **put) {
        whole[category(one)] += 1;
    }
    let shown = counts(&[whole], input.rule)?;
    let cells = match input.classes.len() {
        0 | 1 => vec![shown.whole.clone()],
        many => vec![vec![false; width]; many],
    };
    Some(Shown {
        cells,
        whole: shown.whole,
    })
}

/// What may be shown by class: in classes of which it is known how many were put the question, the others being one row
/// together.
fn by_class(
    input: Input<'_>,
    put: &[bool],
    base: &Among<()>,
    width: usize,
    category: impl Fn(usize) -> usize,
) -> Option<Shown> {
    let known: Vec<usize> = (0..input.classes.len())
        .filter(|class| base.by_class[*class].is_some())
        .collect();
    let mut rows = vec![vec![0_u64; width]; known.len() + 1];
    for (one, _) in put.iter().enumerate().filter(|(_, put)| **put) {
        let class = input.respondents[one].class;
        let row = known
            .iter()
            .position(|known| *known == class)
            .unwrap_or(known.len());
        rows[row][category(one)] += 1;
    }
    if rows[known.len()].iter().all(|units| *units == 0) {
        rows.pop();
    }
    if input.classes.len() < 2 || rows.len() < 2 {
        return None;
    }
    let shown = counts(&rows, input.rule)?;
    let hidden = || vec![false; width];
    let of_class = |class: usize| {
        let row = known.iter().position(|known| *known == class);
        row.map_or_else(hidden, |row| shown.cells[row].clone())
    };
    Some(Shown {
        cells: (0..input.classes.len()).map(of_class).collect(),
        whole: shown.whole,
    })
}

/// The line of an answer: its shares, where they may be shown.
fn line(
    input: Input<'_>,
    put: &[bool],
    key: &str,
    column: usize,
    told: Option<&(Shown, u64)>,
    category: impl Fn(usize) -> usize,
) -> Line {
    let gave: Vec<bool> = (0..put.len())
        .map(|one| put[one] && category(one) == column)
        .collect();
    let step = told.map_or(STEPS[0], |(_, step)| *step);
    let share = |class: Option<usize>| {
        let within: Vec<bool> = (0..put.len())
            .map(|one| put[one] && class.is_none_or(|class| input.respondents[one].class == class))
            .collect();
        let units = (0..put.len()).filter(|one| within[*one] && gave[*one]).count();
        let found = input.design.within(&within).ok()?.proportion(&gave).ok()?;
        Some(Share {
            units: u64::try_from(units).unwrap_or(u64::MAX),
            value: rounded(found.estimate.value, step),
            low: rounded(found.interval.low, step),
            high: rounded(found.interval.high, step),
        })
    };
    let whole = told
        .filter(|(shown, _)| shown.whole[column])
        .and_then(|_| share(None));
    let by_class = (0..input.classes.len()).map(|class| {
        let is_told = told.is_some_and(|(shown, _)| shown.cells[class][column]);
        is_told.then(|| share(Some(class))).flatten()
    });
    Line {
        key: key.to_owned(),
        step,
        share: Among {
            whole,
            by_class: by_class.collect(),
        },
    }
}
