//! Other resources: one row for each, asked for or obtained, and some blank ones.

use super::Heading;
use super::before::Before;
use super::typed::{ROWS_MOST, Wrong, own, sent_row, typed, written};
use crate::features::projects::budget::{Asking, BudgetLine, Forecast};
use crate::features::projects::project::Partner;
use crate::shared::chance;
use crate::shared::web::{Cx, Form};

/// Rows offered for other resources that are not there yet.
const BLANK: usize = 3;

/// Where one other resource is typed.
pub(super) struct Row {
    pub at: usize,
    pub id: i64,
    pub account: String,
    pub funder: String,
    pub asking: String,
    pub typed: String,
    /// What was there when the page was shown; empty for a new row.
    pub was: String,
    pub error: Option<String>,
}

/// The rows: those there are, those that were typed and could not be written, those of an earlier project where they are proposed,
/// and some blank ones.
pub(super) fn rows(
    cx: &Cx,
    forecast: &Forecast,
    partner: &Partner,
    year: i16,
    (form, wrong, filling): (&Form, &Wrong, Option<&Before>),
) -> Vec<Row> {
    let sent = |at: usize, part: &str| form.value(&format!("f-{at}-{part}")).to_owned();
    // What the writer changed is shown again; a row left as it was shows what holds now, so that nobody
    // takes back what somebody else wrote meanwhile.
    let is_changed = |at: &usize| match sent(*at, "was").as_str() {
        "" => !sent(*at, "amount").is_empty() || !sent(*at, "funder").is_empty(),
        was => sent_row(cx.lang, form, *at).as_deref() != Some(was),
    };
    let changed: Vec<usize> = (0..ROWS_MOST)
        .filter(|at| !sent(*at, "id").is_empty() && is_changed(at))
        .collect();
    let lines: Vec<&BudgetLine> = own(forecast, partner, year)
        .filter(|line| line.account.has_funder())
        .collect();
    let again = |at: usize, id: i64, was: String| Row {
        at: 0,
        id,
        account: sent(at, "account"),
        funder: sent(at, "funder"),
        asking: sent(at, "state"),
        typed: sent(at, "amount"),
        was,
        error: wrong.get(&format!("f-{at}-amount")).cloned(),
    };
    let mut rows = Vec::new();
    for line in &lines {
        let is_it = |at: &usize| sent(*at, "id") == line.id.to_string();
        let at = changed.iter().copied().find(is_it);
        rows.push(match at {
            Some(at) => again(at, line.id, written(line)),
            None => Row {
                at: 0,
                id: line.id,
                account: line.account.code().to_owned(),
                funder: line.funder.clone(),
                asking: line
                    .asking
                    .map_or_else(String::new, |asking| asking.as_str().to_owned()),
                typed: typed(cx.lang, line.cents),
                was: written(line),
                error: None,
            },
        });
    }
    for at in changed {
        let id: i64 = sent(at, "id").parse().unwrap_or_default();
        if lines.iter().all(|line| line.id != id) {
            rows.push(again(at, id, String::new()));
        }
    }
    let given = filling.into_iter().flat_map(Before::given);
    let is_there = |line: &BudgetLine| {
        let mut there = lines.iter();
        there.any(|one| one.account == line.account && one.funder == line.funder)
    };
    // Whatever became of it then, it is only asked for now.
    rows.extend(given.filter(|line| !is_there(line)).map(|line| Row {
        at: 0,
        id: chance::row(),
        account: line.account.code().to_owned(),
        funder: line.funder.clone(),
        asking: Asking::Asked.as_str().to_owned(),
        typed: typed(cx.lang, line.cents),
        was: String::new(),
        error: None,
    }));
    // Their numbers are drawn here, so that a new row that is sent twice is one.
    rows.extend((0..BLANK).map(|_| Row {
        at: 0,
        id: chance::row(),
        account: String::new(),
        funder: String::new(),
        asking: String::new(),
        typed: String::new(),
        was: String::new(),
        error: None,
    }));
    for (at, row) in rows.iter_mut().enumerate() {
        row.at = at;
    }
    rows
}

/// What is wrong, in the order of the boxes: where, and why.
pub(super) fn errors(headings: &[Heading], rows: &[Row], wrong: &Wrong) -> Vec<(String, String)> {
    let cells = headings.iter().flat_map(|heading| &heading.cells);
    let cells = cells.filter_map(|cell| Some((cell.name.clone(), cell.error.clone()?)));
    let rows = rows
        .iter()
        .filter_map(|row| Some((format!("f-{}-amount", row.at), row.error.clone()?)));
    let flow = wrong
        .get("amount")
        .map(|words| ("amount".to_owned(), words.clone()));
    let year = wrong.get("year").map(|words| ("year".to_owned(), words.clone()));
    year.into_iter().chain(cells).chain(rows).chain(flow).collect()
}
