//! The shell: what every page and every machine interface goes through.

mod asker;
mod assets;
mod bounds;
mod cookies;
mod cx;
mod error;
mod file_form;
mod form;
pub mod kept;
mod layers;
mod panels;
mod routes;
mod walls;

pub use asker::Asker;
pub use assets::Assets;
pub use cookies::{Cookie, hashed};
pub use cx::Cx;
pub use error::{Error, Problem, problem};
pub use file_form::{FileForm, Sent};
pub use form::Form;
pub use panels::{Panel, Slot, Subject};
pub use routes::{Access, Listed, Routes};

pub use layers::serve_through;

use crate::shared::i18n::Files;

/// What the shell itself says: header, footer, errors.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];
