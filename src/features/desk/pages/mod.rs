//! The pages of the desk: what was received, and one application as those read it who examine it.

mod answering;
mod deciding;
mod declaring;
mod envelopes;
mod files;
mod history;
mod letters;
pub(super) mod lines;
mod list;
mod marks;
pub(super) mod matrix;
mod numbers;
mod opinions;
mod partners;
pub(super) mod past;
mod phases;
mod promises;
pub(super) mod quotes;
mod readers;
mod relaying;
mod saying;
mod seats;
pub(super) mod show;
mod telling;
pub(super) mod undecided;
pub(super) mod unrelayed;

use super::finding::Column;
use crate::shared::web::{Cx, Routes};

/// Every page of the desk.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(show::routes())
        .and(declaring::routes())
        .and(files::routes())
        .and(saying::routes())
        .and(answering::routes())
        .and(relaying::routes())
        .and(deciding::routes())
        .and(readers::routes())
        .and(marks::routes())
        .and(letters::routes())
        .and(promises::routes())
}

/// The name of a programme, and its language where that is not the page's.
pub(super) fn name(cx: &Cx, column: &Column) -> (String, Option<&'static str>) {
    let (name, lang) = column.content.name(cx.lang);
    (name.to_owned(), cx.foreign(lang))
}
