//! Who could do what together: what is needed, what each could bring, and which groups cover it.
//!
//! * A [`Corpus`] holds what organisations say of themselves; it finds [`Candidate`]s for what is needed,
//!   with the evidence for each.
//! * [`Sayings`] hold what they say they could bring, line by line; of them those that answer a need are looked up.
//! * A [`Problem`] is one question; [`Problem::propose`] answers with a few different groups, why each
//!   member is there, who could replace it, and how far at most the best possible is.
//! * A [`Solver`] finds the best group and proves it, in as many steps as one has patience for.
//!
//! The formulation, its sources and its limits are in `docs/matching.md`. Pure and deterministic: the
//! same needs and organisations give the same bytes in any order. No clock, no chance, no file system, no
//! network.

mod absence;
mod bringing;
mod candidate;
mod classes;
mod corpus;
mod cover;
mod exact;
mod explanation;
mod exposure;
mod families;
mod floor;
mod greedy;
mod light;
mod need;
mod parameters;
mod place;
mod problem;
mod proposing;
mod relaxation;
mod resource;
mod saying;
mod stemming;
mod wishing;

pub use absence::Absence;
pub use bringing::Sayings;
pub use candidate::{Candidate, Kind};
pub use corpus::{Asked, Body, Corpus, CorpusBuilder, Texts};
pub use exact::{PATIENCE, Solver};
pub use explanation::{Group, Member, Part, Proposals, Reason, Replacement, share};
pub use exposure::gini;
pub use need::{Evidence, Level, Need, Source};
pub use parameters::{FLOOR, Parameters, Refusal, Weights};
pub use place::{Place, metres};
pub use problem::Problem;
pub use resource::{Resource, Unknown};
pub use saying::said;
