//! Who meets where: funders who fund the same, organisations in the same projects, and what shape that has.
//!
//! A [`Meetings`] links *members* (funders, organisations) to *gatherings* (what they fund, projects). Two members that
//! share a gathering are a [`Pair`]. Whether a pair meets more than others is seen against [`Meetings::expected`]:
//! how often it would if each member went to as many gatherings, each gathering had as many members, and all else
//! were chance. [`Graph`] gives the shape of any ties, [`Weighted`] who stands
//! between others.
//!
//! The same links in any order, with the same seed, give the same figures. Work is bounded: [`LINKS_MOST`],
//! [`MEETINGS_MOST`].

mod bridges;
mod chance;
mod graph;
mod meetings;

pub use bridges::Weighted;
pub use chance::{Bridging, Expected};
pub use graph::{Graph, GraphError, NODES_MOST, blau};
pub use meetings::{LINKS_MOST, Link, MEETINGS_MOST, Meetings, NetworkError, Pair};
