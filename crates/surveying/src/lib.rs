//! A survey of organisations, from those who were drawn to what may be published.
//!
//! `plan` shares a sample out among strata; `weighting` says for how many each answer stands; `asked` is a question as
//! far as figures are concerned; `publish` makes the estimates, and of them only what tells on nobody. The mathematics
//! is in the crate `statistics`; `attack` tries what it says. Here is how it is put together, and the rules of one publication:
//!
//! * one breakdown, the same for every question, into classes that each hold enough answers (`classes`);
//! * every table is a partition of those who were asked, "did not say" included, so that it has margins that add up
//!   and can be audited; shares are of those who were asked, so that none tells a count that is hidden beside it;
//! * a question that was put on a condition has rows only where the answers to that condition are shown;
//! * the file of answers shows exactly the cells that the tables show, and what it must not tell is `withheld`.
//!
//! Pure and repeatable. No clock, no file system, no chance of its own.

mod asked;
pub mod attack;
mod classes;
pub mod plan;
mod publish;
mod tables;
mod weighting;

pub use asked::{Answer, Asked, Shape};
pub use classes::classes;
pub use publish::{
    Among, Amount, Bands, Class, Column, Input, Level, Line, NOT_ASKED, Published, Respondent, SAID_NOTHING,
    Share, Table, Value, WITHHELD, publish,
};
pub use weighting::{Raked, Report, SurveyFault, Unit, Weighted, weigh};
