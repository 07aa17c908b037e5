//! The desk: several funders examine one application together, and each decides for itself. What is read, asked and
//! thought of it is shared; notes, envelopes and decisions are each funder's own. Those who organise the call that it answers examine
//! it by the same means, with no envelope: their answer is given on the page of the application.
//!
//! Who reads what: `finding`, `organised`; who is asked to: `assigning`. What is requested, promised and missing: `coverage`. What readers give
//! it by published criteria: `marking`, `scoring`. Where a decision stands: `decision`; in which words it is told: `letters`; how it comes there: `deciding`; over which years it is given: `spreading`; how it may be taken
//! back: `grounds`; promises that wait for each other: `conditions`, `confirming`; what a change makes of them: `consequences`, `hindrance`, `waiting`; what becomes of it when the application is taken back: `lapsing`. When no answer is one: `silence`.

mod acts;
mod aid;
mod assigning;
mod awaiting;
mod bodies;
mod bounding;
mod columns;
mod conditions;
mod confirming;
mod consequences;
mod coverage;
mod deciding;
mod decision;
mod finding;
mod following;
mod grounds;
mod hindrance;
mod lapsing;
mod leaving;
mod letters;
mod marking;
mod ordering;
mod organised;
mod pages;
mod panels;
mod promises;
mod reaching;
mod reading;
mod relaying;
mod remedies;
mod saying;
mod scarce;
mod scoring;
mod silence;
mod spreading;
mod standing;
mod store;
#[cfg(test)]
mod stories;
mod telling;
mod waiting;
mod weighing;
mod words;

pub use acts::{Refusal, Typed, advise, allow, decide, disallow};
pub use conditions::{Given, Holding, given, lacking};
pub use consequences::{Before, before, follow};
pub use coverage::{Asked, Book, Covered, covered, sum};
pub use deciding::{Act, Beyond, at_most, needs_agreement};
pub use decision::{Decision, State, Viewer, by_years};
pub use finding::{Column, Found, clear, clear_for, found, is_public, requests, standing};
pub use following::{
    Year, amend, bind, granted, is_passed, note_paid, pass, raised, tell_change, years, years_before,
};
pub use grounds::Ground;
pub use leaving::leave;
pub use marking::Mark;
pub use ordering::{ask as ask_about, asked as asked_about, guide, order};
pub use promises::{obtained, supports};
pub use reading::{Firm, building, decisions, examined, firm_and_untold};
pub use saying::{answer, ask, mark, note, questions, share, think};
pub use scoring::Scoring;
pub use silence::{is_bound, silence};
pub use store::advice::Advice;
pub use store::awaited::{Unanswered, questions as questions_to, unanswered, unanswered_to};
pub use store::notified::{Notified, decided_until, notified};
pub use store::registered::{Unregistered, note_registered, unregistered};
pub use store::votes::Voted;
pub use waiting::look_after;
pub use words::{Opinion, Question, Said, Topic, Verdict};

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
    pages::routes().and(panels::routes())
}
