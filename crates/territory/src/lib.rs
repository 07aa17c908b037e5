//! A territory: its communes on each side of the border, the words its themes go by, the legal forms
//! found there, and the places an address can name.
//!
//! A territory is a folder of small tables, named by its slug inside the folder of territories;
//! [`Territory::read`] reads it and refuses what does not hold together, saying which file, which line
//! and what to mend. Nothing in this crate knows of a particular territory, and nothing reads a disk:
//! the caller hands the bytes.
//!
//! * [`Gazetteer`] finds the commune that a postcode, a name and a code mean, and says when it is unsure;
//! * [`Crosswalk`] gives the themes of a code of the French register of associations;
//! * [`tiles::layout`] weaves communes into a map of equal tiles.

mod activities;
mod changes;
mod communes;
mod crosswalk;
mod description;
mod error;
mod folding;
mod gazetteer;
mod indicators;
mod inputs;
mod likeness;
mod lookup;
mod observed;
mod places;
mod read;
mod surveys;
mod text;
pub mod tiles;

pub use activities::Activities;
pub use changes::{Became, Change, Listed};
pub use communes::{Commune, Group};
pub use crosswalk::Crosswalk;
pub use description::{Area, Demonstration, Dye, Kind, LegalForm, Metropolis, Side, Theme, ThemeWords};
pub use error::TerritoryError;
pub use folding::{folded, place_key};
pub use gazetteer::{Gazetteer, Located};
pub use indicators::{Dimension, Indicator};
pub use inputs::{
    Given, HEADS as INPUT_HEADS, Input, Known, LEAST, MOST, Reason as InputReason, WHOLE, Wrong,
    read as read_inputs,
};
pub use observed::{Cut, Index, Measure, Observed, Proved, Ratio, Variant};
pub use places::Place;
pub use read::Territory;
pub use surveys::{Before, Block, QuestionKind, ReadyChoice, ReadyQuestion, Secrecy, Surveys};
pub use text::Text;
