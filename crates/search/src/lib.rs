//! One index for the list, the map, the figures and the download of organisations, so that they can
//! never disagree. The database is the truth; the index is a view of it that can be built again at
//! any time.
//!
//! * [`Index`] is opened on a directory; its one [`Writer`] adds [`Document`]s and commits them.
//! * [`Query`] is one state of a search; [`Index::search`] answers with a [`Page`] and the counts of
//!   each [`Facet`], [`Index::counts`] with the figures of a map, [`Index::walk`] with everything.
//! * [`Index::complete`] proposes words and names while one types.
//! * [`Reader`] and [`Stemming`] cut texts into words and words to stems, for whoever compares texts
//!   by the same words as searches do.
//!
//! What people type is data, never a grammar: no text is an error. Neither the clock nor the
//! environment is read here: the year by which ages are reckoned is part of the query.

mod complete;
mod compound;
mod cursor;
mod document;
mod error;
mod facet;
mod gather;
mod holders;
mod index;
mod lines;
mod opened;
mod place;
mod plan;
mod prepare;
mod prepared;
mod query;
mod rank;
mod relax;
mod schema;
mod search;
mod select;
mod sieve;
mod tally;
mod themes;
mod together;
mod top;
mod vocabulary;
mod walk;
mod words;
mod writer;

pub use complete::Completion;
pub use cursor::{BadCursor, Cursor};
pub use document::Document;
pub use error::{Error, Result};
pub use facet::{AGES, Facet, NONE, UnknownFacet, age};
pub use index::Index;
pub use place::{Near, distance_km};
pub use query::{Count, FACET_VALUES, Hit, NotYears, Page, Query, Relaxed, Sort, Years};
pub use themes::ThemeWords;
pub use walk::Walk;
pub use words::{Reader, Stemming, Tongue, fold, is_empty_word, tongue, tongue_of};
pub use writer::Writer;
