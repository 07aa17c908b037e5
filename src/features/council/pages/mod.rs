//! The pages of the council: who sits and what holds, one decision, a new one, the seats.

mod days;
mod decision;
mod facts;
mod indicators;
mod propose;
mod seats;
mod show;

pub use show::{Line, line, line_of};

use crate::features::council::decision::{Lack, Subject};
use crate::features::council::finding::Council;
use crate::features::file::PieceKind;
use crate::features::sessions::By;
use crate::shared::authz::{Acting, Power};
use crate::shared::web::{Access, Cx, Error, Routes};

/// Whoever speaks for an organisation at a seat; whether theirs has one is looked up.
const SITS: Access = Access::HoldingEither(Power::JoinProjects, Power::AnswerPetitions);

/// Every page of the council.
pub(super) fn routes() -> Routes {
    show::routes()
        .and(propose::routes())
        .and(seats::routes())
        .and(days::routes())
        .and(decision::routes())
}

/// The text key of a subject.
fn subject_key(subject: Subject) -> String {
    format!("council-subject-{}", subject.as_str())
}

/// The text key of what a decision lacks, or of that it lacks nothing.
fn lack_key(lack: Option<Lack>) -> &'static str {
    match lack {
        Some(Lack::Unequal) => "seats-unequal",
        Some(Lack::Absent) => "council-lacks-absent",
        Some(Lack::Unwanted) => "council-lacks-unwanted",
        Some(Lack::Gone) => "council-indicator-gone",
        Some(Lack::Hidden) => "council-indicator-hidden",
        None => "council-carried",
    }
}

/// Kinds of pieces by their words, named one after the other.
pub fn named<'a>(cx: &Cx, kinds: impl Iterator<Item = &'a str>) -> String {
    let kinds = kinds.filter_map(|word| word.parse::<PieceKind>().ok());
    let names: Vec<String> = kinds.map(|kind| cx.t(&kind.key())).collect();
    names.join(", ")
}

/// Who acts for an organisation that sits there.
fn by<'a>(cx: &Cx, council: &'a Council, (organisation, acting): (i64, Acting)) -> Result<By<'a>, Error> {
    let key = council.key(organisation);
    match key.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(By {
            key,
            acting,
            now: cx.now(),
        }),
    }
}
