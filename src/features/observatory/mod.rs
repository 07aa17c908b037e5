//! The Observatory: what the territory's figures say, each with the rows behind it. It describes the territory and the
//! practice of funders, and never rates associations: nothing here orders them by money or size.
//!
//! Past grants, seen whole: `ledger` holds every line in memory, `asked` is the question of an address, `counting` goes
//! through the lines once, `figures` says what was found. What a grant is and which lines tell the same one was settled
//! when its file was loaded (`registers::grants::settle`).
//!
//! Computed indicators: the territory's file chooses them, `population` holds every organisation in memory, `computed`
//! gives their values, `published` keeps what was published and computes it again, `told` says it to other features;
//! `employers` holds back what a second publication of jobs would tell; `years` keeps what stood at the end of each year; `ties`
//! is what organisations do together, `here` what they measured and answered. What no register holds (mortality, incomes) an
//! operator brings by a file: `brought`.
//!
//! Open data: the catalogue and its files in `pages`; what the night keeps of them as files that stand: `nightly`.

mod answered;
mod asked;
mod brought;
mod computed;
mod counting;
mod employers;
mod figures;
mod here;
mod in_use;
mod joint;
mod ledger;
mod nightly;
mod pages;
mod panel;
mod population;
mod published;
mod standing;
mod stock;
mod store;
#[cfg(test)]
mod stories;
mod ties;
mod told;
mod wholes;
mod years;

pub use brought::{Loaded, bring as bring_inputs, load as load_inputs};
pub use nightly::check as check_files;
pub use nightly::write_files;
pub use pages::description;
pub use published::{Checked, Difference, check, look_after, moved, publish};
pub use told::{Known, Named, Told, named, of_themes, rests_on, said};

use crate::shared::i18n::Files;
use crate::shared::web::Routes;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes().and(panel::routes())
}
