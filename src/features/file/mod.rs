//! One file per organisation: what it is, its papers, its bank details, what it says of itself. It is
//! given once; every funder reads what it is cleared for, and sees what another already checked.
//!
//! Who sees what: `reader`. What is said when something lacks: `lacks`. What is announced ahead:
//! [`remind`].

mod aid;
mod bank;
mod commitment;
mod deciding;
mod lacks;
mod letters;
mod pages;
mod piece;
mod profile;
mod reader;
mod reminders;
mod store;
#[cfg(test)]
mod stories;

pub use piece::{Check, Depth, Piece, PieceKind, Version};
pub use reader::{As, Reader, reading};
pub use reminders::remind;

use crate::shared::i18n::Files;
use crate::shared::web::Routes;

/// Files that an organisation may keep, every version counted.
pub const FILES_MOST: u64 = 200;
/// Bytes that they may have together.
pub const FILES_TOGETHER_MOST: u64 = 200 * 1024 * 1024;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes()
}

/// A piece as the journal takes its hash.
fn written(piece: &Piece) -> String {
    let until = piece.valid_until.map(|date| date.to_string());
    let content = match (&piece.last.file, &piece.last.act) {
        (Some(file), _) => file.sha256.clone(),
        (None, Some(act)) => format!("{} {}", act.text, act.signatory),
        (None, None) => String::new(),
    };
    format!(
        "{} {} {} {} {} {} {content}",
        piece.kind.as_str(),
        piece.title,
        piece.period,
        until.unwrap_or_default(),
        piece.clearance.as_str(),
        piece.last.number
    )
}
