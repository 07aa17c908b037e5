//! What is asked of the index, and what it answers.

use crate::cursor::Cursor;
use crate::facet::{Facet, NONE};
use crate::place::Near;

/// The order of a list. None of them knows anything of size, budget or age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// What answers the words best; by name when there are no words.
    #[default]
    Relevance,
    /// Alphabetical.
    Name,
    /// Last changed first.
    Date,
    /// Nearest first; by name when the query is near nowhere.
    Distance,
}

/// One state of a search. The same query drives the list, the map, the figures and the download.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    /// What was typed. Every word is required; words between double quotes follow each other. It
    /// has no other grammar and is never wrong: without any letter or digit it asks for everything.
    pub text: String,
    /// Values wanted: any of them within a facet, in every facet. A facet without values does not
    /// filter; a value nobody has finds nobody, and [`crate::NONE`] those who have none.
    pub filters: Vec<(Facet, Vec<String>)>,
    /// Only those founded in this year.
    pub founded: Option<i16>,
    /// Only in this circle.
    pub near: Option<Near>,
    /// Only in the territory.
    pub inside: bool,
    /// The order.
    pub sort: Sort,
    /// The current year, by which ages are reckoned.
    pub year: i16,
}

impl Query {
    /// The order the list really has: relevance needs words, distance a place.
    #[must_use]
    pub fn effective_sort(&self) -> Sort {
        match self.sort {
            Sort::Relevance if crate::words::words(&self.text).is_empty() => Sort::Name,
            Sort::Distance if self.near.is_none() => Sort::Name,
            sort => sort,
        }
    }

    /// Values wanted in a facet, if it filters.
    pub(crate) fn wanted(&self, facet: Facet) -> Option<Vec<&str>> {
        let mut values: Vec<&str> = self
            .filters
            .iter()
            .filter(|(of, _)| *of == facet)
            .flat_map(|(_, values)| values.iter().map(String::as_str))
            .collect();
        values.sort_unstable();
        values.dedup();
        (!values.is_empty()).then_some(values)
    }

    /// Whether those that have no value of a facet are wanted; ages have a bucket of their own for it.
    pub(crate) fn wants_none(&self, facet: Facet) -> bool {
        let mut of = self.filters.iter().filter(|(of, _)| *of == facet);
        facet != Facet::Age && of.any(|(_, values)| values.iter().any(|value| value == NONE))
    }
}

/// How far the words were stretched, because nothing in the territory asked for held them all as
/// typed. Filters and nearness play no part in this, so that narrowing a list never changes what
/// its words mean and the counts agree with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Relaxed {
    /// Every word is there.
    #[default]
    No,
    /// The last word is the beginning of a word.
    Prefix,
    /// Typing errors are forgiven: one per word, two from eight letters on.
    Typing,
    /// Some of the words are enough.
    SomeWords,
}

/// One organisation found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its number in the database.
    pub id: u64,
    /// Distance from the centre of [`Query::near`], when there is one.
    pub distance_km: Option<f64>,
}

/// How many organisations have a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The value.
    pub value: String,
    /// What the total would be with this value alone wanted in its facet.
    pub count: u64,
}

/// One page of a list with the counts beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Organisations in the whole list.
    pub total: u64,
    /// Those of this page, in order.
    pub hits: Vec<Hit>,
    /// For each facet, its values: most frequent first, then alphabetical; ages youngest first.
    /// At most [`FACET_VALUES`], and those wanted by the query in any case, even at nought.
    pub facets: Vec<(Facet, Vec<Count>)>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
    /// What was searched instead of what was typed, when typing errors were forgiven or words left
    /// out.
    pub corrected: Option<String>,
    /// How far the words were stretched.
    pub relaxed: Relaxed,
}

/// Values of a facet in a [`Page`]; [`crate::Index::counts`] gives all of them.
pub const FACET_VALUES: usize = 100;
