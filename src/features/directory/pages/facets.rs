//! The facets beside a list: what can be chosen, how many each choice leads to, and what is chosen.

use search::{Facet, Page};

use super::names;
use crate::features::directory::query::DirectoryQuery;
use crate::shared::web::Cx;

/// Values of a facet shown before "the others".
const FIRST_VALUES: usize = 8;

/// The facets in the order they are shown.
pub const SHOWN: [Facet; 10] = [
    Facet::Theme,
    Facet::Side,
    Facet::Commune,
    Facet::Kind,
    Facet::Capacity,
    Facet::LegalForm,
    Facet::Age,
    Facet::Area,
    Facet::State,
    Facet::Source,
];

/// A way of narrowing and its values.
pub struct FacetShown {
    /// Its name in addresses.
    pub slug: &'static str,
    /// Its name.
    pub name: String,
    /// Whether it is unfolded at first.
    pub open: bool,
    /// How many values are chosen, in words.
    pub chosen: Option<String>,
    /// The first values.
    pub first: Vec<ValueShown>,
    /// The others.
    pub others: Vec<ValueShown>,
    /// "The 9 others".
    pub more: String,
}

/// A value of a facet.
pub struct ValueShown {
    /// What it is called.
    pub label: String,
    /// How many organisations it leads to.
    pub count: String,
    /// Where it leads.
    pub url: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Where adding it to those chosen leads.
    pub also: Option<String>,
}

pub fn shown(
    cx: &Cx,
    facet: Facet,
    query: &DirectoryQuery,
    found: &Page,
    to: &impl Fn(&DirectoryQuery) -> String,
) -> Option<FacetShown> {
    let (_, counts) = found.facets.iter().find(|(of, _)| *of == facet)?;
    let chosen = query.filters.iter().filter(|(of, _)| *of == facet).count();
    // Most organisations are nothing special for the others: there one value narrows.
    let least = if facet == Facet::Capacity { 1 } else { 2 };
    if counts.len() < least && chosen == 0 {
        return None;
    }
    let mut values = counts.iter().map(|count| {
        let here = query.has(facet, &count.value);
        ValueShown {
            label: names::value(cx, facet, &count.value),
            count: cx.n(&count.count),
            // The count is that of this value alone: the link leads to exactly that.
            url: to(&if here {
                query.toggled(facet, &count.value)
            } else {
                alone(query, facet, &count.value)
            }),
            chosen: here,
            also: (chosen > 0 && !here).then(|| to(&query.toggled(facet, &count.value))),
        }
    });
    let mut first: Vec<_> = values.by_ref().take(FIRST_VALUES).collect();
    let mut others: Vec<_> = values.collect();
    // What is chosen is always in sight.
    let (kept, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(|value| value.chosen);
    first.extend(kept);
    others = rest;
    Some(FacetShown {
        slug: facet.as_str(),
        name: names::facet(cx, facet),
        open: chosen > 0 || matches!(facet, Facet::Theme | Facet::Side),
        chosen: (chosen > 0).then(|| cx.tn("facet-chosen", &(chosen as u64))),
        more: cx.tn("facet-others", &(others.len() as u64)),
        first,
        others,
    })
}

/// The state with one value alone in its facet.
pub fn alone(query: &DirectoryQuery, facet: Facet, value: &str) -> DirectoryQuery {
    let mut other = query.clone();
    other.cursor = None;
    other.filters.retain(|(name, _)| *name != facet);
    other.toggled(facet, value)
}
