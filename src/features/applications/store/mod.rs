//! Every query about applications.

pub mod aid;
pub mod announced;
pub mod answered;
pub mod answers;
pub mod applications;
pub mod bringing;
pub mod carried;
pub mod conflicts;
pub mod costs;
pub mod elsewhere;
pub mod employers;
pub mod events;
pub mod mergers;
pub mod orphaned;
pub mod outcomes;
pub mod programmes;
pub mod sent;
pub mod sheets;
pub mod signatures;
pub mod terms;
pub mod texts;
pub mod together;
pub mod told;
pub mod versions;
