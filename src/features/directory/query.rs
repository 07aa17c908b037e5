//! One query string drives the list, the map, the figures and the download, so that they can never
//! disagree: this is how it is read and written.
//!
//! `q` words · `theme commune kind legal-form side age state source area` values, several allowed, `-` for none known ·
//! `founded dissolved` a year, or years such as `1990-1999` · `near` a commune's code, `km` around it · `within` `territory` or `all` · `sort` · `cursor` ·
//! `limit`. The territory is only the default filter of pages: it yields to any place that is asked
//! for. Machine interfaces have no default filter.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use search::{Cursor, Facet, Near, Sort, Years};

use crate::shared::app::App;
use crate::shared::web::Error;

/// Kilometres around a commune when nothing is said.
const AROUND_KM: f64 = 10.0;

/// Results on a page when nothing is said, and at most.
const LIMIT: (usize, usize) = (20, 100);

/// Who asks, for what differs when nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A person on a page: the territory is the default filter.
    Person,
    /// A program: no default filter.
    Machine,
}

/// A state of the search, as the query string says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DirectoryQuery {
    /// Words.
    pub text: String,
    /// Chosen values, in the order of [`Facet::ALL`].
    pub filters: Vec<(Facet, String)>,
    /// The years of foundation.
    pub founded: Option<Years>,
    /// The years of dissolution.
    pub dissolved: Option<Years>,
    /// Code of the commune to be near to.
    pub near: Option<String>,
    /// Kilometres around it.
    pub km: Option<f64>,
    /// Only the territory, or everywhere; as asked, or by default.
    pub inside: bool,
    /// The order asked for, when one is.
    pub sort: Option<Sort>,
    /// Where this page of the list begins.
    pub cursor: Option<String>,
    /// How many results.
    pub limit: usize,
}

impl DirectoryQuery {
    /// Reads a query string. On pages unknown parameters are left alone (links carry all sorts of
    /// things); a program is told, for a misspelt filter would widen its list in silence. An
    /// impossible value of a known one is an error for both.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the text that says which parameter is wrong.
    pub fn read(query: Option<&str>, reader: Reader) -> Result<Self, Error> {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query.unwrap_or_default())
            .map_err(|_| Error::Invalid("error-invalid-query"))?;
        let mut read = Self {
            limit: LIMIT.0,
            ..Self::default()
        };
        let mut within = None;
        for (name, value) in pairs {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            match name.as_str() {
                "q" => value.clone_into(&mut read.text),
                "founded" => read.founded = Some(years(value, "error-invalid-founded")?),
                "dissolved" => read.dissolved = Some(years(value, "error-invalid-dissolved")?),
                "near" => read.near = Some(value.to_owned()),
                "km" => {
                    let km = value.parse().ok().filter(|km: &f64| (0.1..=1_000.0).contains(km));
                    read.km = Some(km.ok_or(Error::Invalid("error-invalid-km"))?);
                }
                "within" => match value {
                    "territory" => within = Some(true),
                    "all" => within = Some(false),
                    _ => return Err(Error::Invalid("error-invalid-within")),
                },
                "sort" => {
                    read.sort = Some(match value {
                        "relevance" => Sort::Relevance,
                        "name" => Sort::Name,
                        "date" => Sort::Date,
                        "distance" => Sort::Distance,
                        _ => return Err(Error::Invalid("error-invalid-sort")),
                    });
                }
                "cursor" => read.cursor = Some(value.to_owned()),
                "limit" => {
                    let limit = value.parse().ok().filter(|limit| (1..=LIMIT.1).contains(limit));
                    read.limit = limit.ok_or(Error::Invalid("error-invalid-limit"))?;
                }
                // Said elsewhere: the language of labels.
                "lang" => {}
                facet => match facet.parse::<Facet>() {
                    Ok(facet) => read.filters.push((facet, value.to_owned())),
                    Err(_) if reader == Reader::Machine => {
                        return Err(Error::Invalid("error-invalid-parameter"));
                    }
                    Err(_) => {}
                },
            }
        }
        read.filters.sort();
        read.filters.dedup();
        let names_a_place = read.near.is_some()
            || read
                .filters
                .iter()
                .any(|(facet, _)| matches!(facet, Facet::Commune | Facet::Side));
        read.inside = within.unwrap_or(reader == Reader::Person && !names_a_place);
        Ok(read)
    }

    /// The query string of this state, without the cursor: its permalink. It says `within` always,
    /// so that a page and a program understand it alike.
    #[must_use]
    pub fn permalink(&self) -> String {
        let mut out = String::new();
        let mut add = |name: &str, value: &str| {
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(name);
            out.push('=');
            out.extend(utf8_percent_encode(value, KEPT));
        };
        if !self.text.is_empty() {
            add("q", &self.text);
        }
        for (facet, value) in &self.filters {
            add(facet.as_str(), value);
        }
        for (name, years) in [("founded", self.founded), ("dissolved", self.dissolved)] {
            if let Some(years) = years {
                add(name, &years.to_string());
            }
        }
        if let Some(near) = &self.near {
            add("near", near);
        }
        if let Some(km) = self.km {
            add("km", &km.to_string());
        }
        add("within", if self.inside { "territory" } else { "all" });
        if let Some(sort) = self.sort {
            add("sort", sort_name(sort));
        }
        if self.limit != LIMIT.0 {
            add("limit", &self.limit.to_string());
        }
        out
    }

    /// The query string of the next page.
    #[must_use]
    pub fn page_after(&self, cursor: &Cursor) -> String {
        format!("{}&cursor={cursor}", self.permalink())
    }

    /// This state with a value added, or taken away when it is there.
    #[must_use]
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        let mut other = Self {
            cursor: None,
            ..self.clone()
        };
        let chosen = (facet, value.to_owned());
        match other.filters.iter().position(|filter| *filter == chosen) {
            Some(index) => {
                other.filters.remove(index);
            }
            None => {
                other.filters.push(chosen);
                other.filters.sort();
            }
        }
        other
    }

    /// Whether a value is chosen.
    #[must_use]
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.filters
            .iter()
            .any(|(name, chosen)| *name == facet && chosen == value)
    }

    /// This state, seen everywhere or in the territory only.
    #[must_use]
    pub fn seen(&self, inside: bool) -> Self {
        Self {
            inside,
            cursor: None,
            ..self.clone()
        }
    }

    /// This state in another order.
    #[must_use]
    pub fn sorted(&self, sort: Sort) -> Self {
        Self {
            sort: Some(sort),
            cursor: None,
            ..self.clone()
        }
    }

    /// The words alone: what "take all filters away" leads to.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self {
            text: self.text.clone(),
            inside: self.inside,
            limit: self.limit,
            ..Self::default()
        }
    }

    /// What is asked of the index.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the commune to be near to does not exist or has no known centre.
    pub fn for_index(&self, app: &App) -> Result<search::Query, Error> {
        let near = match &self.near {
            None => None,
            Some(code) => {
                let place = app
                    .territory
                    .gazetteer
                    .place(code)
                    .ok_or(Error::Invalid("error-invalid-near"))?;
                let (Some(lat), Some(lon)) = (place.lat, place.lon) else {
                    return Err(Error::Invalid("error-invalid-near"));
                };
                Some(Near {
                    lat,
                    lon,
                    km: self.km.unwrap_or(AROUND_KM),
                })
            }
        };
        let sort = self.sort.unwrap_or(if near.is_some() && self.text.is_empty() {
            Sort::Distance
        } else {
            Sort::Relevance
        });
        Ok(search::Query {
            text: self.text.clone(),
            filters: Facet::ALL
                .into_iter()
                .filter_map(|facet| {
                    let values: Vec<_> = self
                        .filters
                        .iter()
                        .filter(|(name, _)| *name == facet)
                        .map(|(_, value)| match facet {
                            // An address that was kept may name a commune that became part of another.
                            Facet::Commune => app.territory.today(value).to_owned(),
                            _ => value.clone(),
                        })
                        .collect();
                    (!values.is_empty()).then_some((facet, values))
                })
                .collect(),
            founded: self.founded,
            dissolved: self.dissolved,
            near,
            inside: self.inside,
            sort,
            year: app.clock.today().year(),
        })
    }

    /// Where this page of the list begins.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the cursor was not made by us.
    pub fn after(&self) -> Result<Option<Cursor>, Error> {
        self.cursor
            .as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|_| Error::Invalid("error-invalid-cursor"))
    }
}

/// What stays as it is in a value of a query string.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

fn years(value: &str, otherwise: &'static str) -> Result<Years, Error> {
    value.parse().map_err(|_| Error::Invalid(otherwise))
}

/// The name of an order in the query string.
#[must_use]
pub fn sort_name(sort: Sort) -> &'static str {
    match sort {
        Sort::Relevance => "relevance",
        Sort::Name => "name",
        Sort::Date => "date",
        Sort::Distance => "distance",
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{DirectoryQuery, Reader};
    use proptest::prelude::*;
    use search::Facet;

    fn read(query: &str) -> DirectoryQuery {
        DirectoryQuery::read(Some(query), Reader::Person).unwrap()
    }

    #[test]
    fn the_territory_is_the_default_filter_of_pages_and_yields_to_any_place() {
        assert!(read("q=jardin").inside);
        assert!(!read("q=jardin&within=all").inside);
        assert!(!read("commune=02691").inside);
        assert!(!read("near=59350").inside);
        assert!(
            !DirectoryQuery::read(Some("q=jardin"), Reader::Machine)
                .unwrap()
                .inside
        );
        assert!(
            DirectoryQuery::read(Some("within=territory"), Reader::Machine)
                .unwrap()
                .inside
        );
    }

    #[test]
    fn choosing_a_value_twice_takes_it_away() {
        let query = read("q=jardin&theme=environment&cursor=r1-2");
        let wider = query.toggled(Facet::Theme, "housing");
        assert!(wider.has(Facet::Theme, "housing") && wider.has(Facet::Theme, "environment"));
        assert_eq!(wider.cursor, None);
        assert_eq!(
            wider.toggled(Facet::Theme, "housing").permalink(),
            query.permalink()
        );
    }

    #[test]
    fn impossible_values_are_errors_and_unknown_parameters_are_not() {
        let wrong = "limit=0 limit=101 limit=x km=-1 km=NaN founded=long-ago founded=1999-1990 dissolved=0 within=moon sort=size";
        for query in wrong.split(' ') {
            assert!(
                DirectoryQuery::read(Some(query), Reader::Person).is_err(),
                "{query}"
            );
        }
        assert_eq!(read("utm_source=mail&q=&theme="), read(""));
        for query in ["them=sport", "utm_source=mail", "Commune=59350"] {
            assert!(
                DirectoryQuery::read(Some(query), Reader::Machine).is_err(),
                "{query}"
            );
        }
        assert!(DirectoryQuery::read(Some("lang=nl&them="), Reader::Machine).is_ok());
    }

    proptest! {
        #[test]
        fn a_permalink_means_what_it_was_made_from(text in "[^\\p{C}]{0,20}", theme in "[a-z-]{1,9}", near: bool, inside: bool) {
            let mut query = read("").seen(inside).toggled(Facet::Theme, &theme);
            query.text = text.trim().to_owned();
            query.near = near.then(|| "59350".to_owned());
            query.founded = inside.then_some(1_998.into());
            query.dissolved = near.then_some(search::Years { from: 1_990, to: 1_999 });
            for reader in [Reader::Person, Reader::Machine] {
                prop_assert_eq!(&DirectoryQuery::read(Some(&query.permalink()), reader).unwrap(), &query);
            }
        }

        #[test]
        fn any_query_string_is_read_or_refused(query in ".{0,60}") {
            let _ = DirectoryQuery::read(Some(&query), Reader::Machine);
        }
    }
}
