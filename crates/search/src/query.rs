//! What is asked of the index, and what it answers.

use crate::cursor::Cursor;
use crate::facet::{Facet, NONE};
use crate::place::Near;
use crate::schema::UNKNOWN_YEAR;

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

/// Some years, from one to another, both among them: those whose year is not known are not among them. Written as one year, as
/// `1990-1999`, without an end as `1990-` or `-1999`, without any as `known`;
/// `unknown` for no year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub from: i16,
    /// The last.
    pub to: i16,
}

/// The first and the last year that can be written.
const WRITTEN: (i16, i16) = (1, 9_999);

impl Years {
    /// Any year, so that it is known.
    pub const KNOWN: Years = Years {
        from: i16::MIN,
        to: i16::MAX,
    };

    /// No year, so that it is not known.
    pub const UNKNOWN: Years = Years { from: 1, to: 0 };

    pub(crate) fn hold(self, year: i64) -> bool {
        self == Years::UNKNOWN && year == UNKNOWN_YEAR
            || (i64::from(self.from)..=i64::from(self.to)).contains(&year)
    }
}

impl From<i16> for Years {
    fn from(year: i16) -> Self {
        Years { from: year, to: year }
    }
}

impl std::fmt::Display for Years {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.from, self.to) {
            _ if *self == Years::UNKNOWN => out.write_str("unknown"),
            (i16::MIN, i16::MAX) => out.write_str("known"),
            (i16::MIN, to) => write!(out, "-{to}"),
            (from, i16::MAX) => write!(out, "{from}-"),
            (from, to) if from == to => write!(out, "{from}"),
            (from, to) => write!(out, "{from}-{to}"),
        }
    }
}

/// Not years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not years")]
pub struct NotYears;

impl std::str::FromStr for Years {
    type Err = NotYears;

    fn from_str(text: &str) -> Result<Self, NotYears> {
        match text {
            "known" => return Ok(Years::KNOWN),
            "unknown" => return Ok(Years::UNKNOWN),
            _ => {}
        }
        let year = |text: &str, none: i16| match text {
            "" => Ok(none),
            text => {
                let year = text.parse().map_err(|_| NotYears)?;
                match (WRITTEN.0..=WRITTEN.1).contains(&year) {
                    true => Ok(year),
                    false => Err(NotYears),
                }
            }
        };
        let years = match text.split_once('-') {
            None if text.is_empty() => return Err(NotYears),
            Some(("", "")) => return Err(NotYears),
            None => Years::from(year(text, 0)?),
            Some((from, to)) => Years {
                from: year(from, i16::MIN)?,
                to: year(to, i16::MAX)?,
            },
        };
        if years.from > years.to {
            return Err(NotYears);
        }
        Ok(years)
    }
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
    /// Only those founded in these years.
    pub founded: Option<Years>,
    /// Only those dissolved in these years.
    pub dissolved: Option<Years>,
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

#[cfg(test)]
mod tests {
    use super::{NotYears, Years};

    #[test]
    fn years_are_read_as_they_are_written_and_the_wrong_way_round_they_are_none() {
        for text in ["1998", "1990-1999", "1990-", "-2009", "known", "unknown"] {
            let read: Result<Years, NotYears> = text.parse();
            assert_eq!(read.map(|years| years.to_string()), Ok(text.to_owned()));
        }
        for text in [
            "",
            "-",
            "0",
            "1999-1990",
            "12345",
            "1990-x",
            "a year",
            "1990--1999",
        ] {
            assert_eq!(text.parse::<Years>(), Err(NotYears), "{text}");
        }
        let nineties = Years {
            from: 1_990,
            to: 1_999,
        };
        let unknown = super::UNKNOWN_YEAR;
        assert!(Years::UNKNOWN.hold(unknown) && !Years::UNKNOWN.hold(1));
        assert!(nineties.hold(1_990) && nineties.hold(1_999) && !nineties.hold(2_000));
        assert!(Years::KNOWN.hold(-5) && !Years::KNOWN.hold(unknown) && !nineties.hold(unknown));
    }
}
