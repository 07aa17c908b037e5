//! What stands in the cells of the table: what is requested, what was said of it, and on which condition something is promised.

use super::promises::condition;
use crate::features::desk::State;
use crate::features::sessions::table::{Request, Sum, Table};
use crate::shared::web::Cx;

/// What became of what is requested: the amount, and in words what was said of it.
pub(super) struct Cell {
    pub amount: String,
    pub said: Vec<String>,
}

/// What became of an amount: what is not nothing, and not the whole still awaited.
pub(super) fn cell(cx: &Cx, sum: &Sum) -> Cell {
    with(cx, sum, &[])
}

/// The same, with the conditions on which something of it is promised.
fn with(cx: &Cx, sum: &Sum, conditions: &[String]) -> Cell {
    let [_, said @ ..] = sum.parts();
    let mut words = Vec::new();
    for (word, cents) in said.into_iter().filter(|(_, cents)| *cents > 0) {
        words.push(cx.tv(&format!("sessions-said-{word}"), "amount", &cx.money(&cents)));
        if word == "conditional" {
            words.extend_from_slice(conditions);
        }
    }
    Cell {
        amount: cx.money(&sum.requested),
        said: words,
    }
}

/// The cells of a request, in the order of the programmes: its sums, nothing where it asks nothing of one.
pub(super) fn of_request(
    cx: &Cx,
    table: &Table,
    request: &Request,
    sums: &[Option<Sum>],
) -> Vec<Option<Cell>> {
    let mut cells = Vec::with_capacity(sums.len());
    for (column, sum) in table.columns.iter().zip(sums) {
        let promised = request.decisions.iter().filter(|one| {
            one.programme == column.programme.id && one.state == State::Conditional && table.eyes.see(one)
        });
        let mut conditions: Vec<String> = promised.filter_map(|one| condition(cx, table, one)).collect();
        conditions.dedup();
        cells.push(sum.as_ref().map(|sum| with(cx, sum, &conditions)));
    }
    cells
}
