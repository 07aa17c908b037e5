//! Which lines of which registers speak of the same organisation, and why.
//!
//! A [`Party`] is a line of a register. [`Linker`] takes two sides of parties and says which pairs
//! are linked and which somebody should look at; [`Reconciler`] takes one register and answers for
//! one name at a time. What numbers and registers declare comes first and is its own [`Reason`];
//! the rest is evidence in bits, and every score is the sum of its [`Explanation`].
//!
//! Nothing here decides about anybody: a link is a proposal with its reasons, `linked` is held back
//! until it is surer than 99.5 % where that was measured, and what somebody has said is
//! [not the same](NotTheSame) stays apart.
//!
//! Pure and deterministic: the same parties and parameters give the same bytes in any order and
//! with any number of threads. No clock, no chance but a seed, no file system, no network.

mod assignment;
mod book;
mod candidates;
mod clusters;
mod compare;
mod explanation;
mod facts;
mod habits;
mod identity;
mod judging;
mod letters;
mod link;
mod names;
mod parameters;
mod party;
mod reconcile;
mod review;
mod seen;
mod spelling;
mod text;
mod training;
mod vocabulary;
mod weights;

pub use candidates::Bounds;
pub use clusters::{Cluster, clusters};
pub use explanation::{Explanation, Feature, Part};
pub use habits::{Habits, Line};
pub use identity::{Bar, NotTheSame, Reason};
pub use judging::Zone;
pub use link::{Link, Linker};
pub use parameters::{Bits, Levels, Manner, Parameters};
pub use party::{Kind, Language, Name, Number, Party, Scheme};
pub use reconcile::{Found, Reconciler};
pub use review::{Wilson, by_doubt_and_money, threshold, wilson};
pub use seen::Class;
pub use training::Training;
