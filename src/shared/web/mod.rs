//! The shell: what every page and every machine interface goes through.

mod assets;
mod cx;
mod error;
mod form;
mod layers;
mod routes;

pub use assets::Assets;
pub use cx::Cx;
pub use error::{Error, Problem, problem};
pub use form::Form;
pub use routes::{Access, Listed, Routes};

pub use layers::serve_through;

use crate::shared::i18n::Files;

/// What the shell itself says: header, footer, errors.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];
