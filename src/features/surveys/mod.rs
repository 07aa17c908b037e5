//! Surveys of organisations, tied to the register: a questionnaire, a sample drawn with known probabilities, personal
//! links, answers that can be corrected until the end, and results that tell on nobody.
//!
//! A survey is written (`questionnaire`, `survey`), its sample is drawn (`sampling`), letters leave (`inviting`), answers
//! come by a link without an account or on paper (`answers`), and results are published once, as one document that every
//! page and file reads (`results`, `document`). What may be published is decided by the crate `surveying`.

mod acts;
mod answers;
mod checking;
mod document;
mod earlier;
mod figures;
mod frame;
mod inviting;
mod pages;
mod panel;
mod questionnaire;
mod ready;
mod results;
mod sampling;
mod store;
#[cfg(test)]
mod stories;
mod survey;

pub use acts::{Keeping, begin, close, draw, open, publish};
pub use checking::{Answers, Checked, Difference, Open, answers, check, in_the_open, open_at};
pub use inviting::{invite, write_letters};
pub use pages::surveys_are_made;
pub use questionnaire::{Breakdown, Content};
pub use results::document;
pub use sampling::{Wanted, sample};
pub use store::surveys::results_at;
pub use store::units::{answer, forget_before, given, of_survey as asked_of};
pub use survey::{State, Survey, Unit, Way};

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
