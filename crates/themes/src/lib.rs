//! The themes that an organisation's name and purpose speak of, with the words that say so.
//!
//! Nearly half of the rows of the French register of associations carry no code of what they do, and
//! other registers have none at all. A [`Trainer`] is shown rows whose themes are known, and hints: words
//! that mean a theme, in any language. It gives a [`Model`], which infers themes of other rows and says
//! why: “because: *aide alimentaire*, *épicerie*”. Hints alone make a model too, so that there is an answer
//! before any register is loaded, and in languages of which no row is coded.
//!
//! An inferred theme is a guess: whoever shows it says so, with its words.
//!
//! The same rows in any order give the same bytes on any machine: arithmetic is in one order and uses only
//! operations that the standard of floating-point numbers defines exactly (see `arithmetic`).
//!
//! Pure: no clock, no chance, no file system, no network.

mod arithmetic;
mod bytes;
mod calibration;
mod explanation;
mod learning;
mod lexicon;
mod model;
mod rows;
mod trainer;
mod words;

pub use bytes::Unreadable;
pub use model::{Inferred, Model};
pub use trainer::{Trainer, TrainerError};

/// The most themes a model can tell apart; a territory has no more.
pub const MOST_THEMES: usize = 20;

/// One number for each theme.
type Lanes = [f32; MOST_THEMES];
