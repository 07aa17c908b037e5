//! One walk over the organisations of a selection: how many, the first of them in the wanted order,
//! and how many have each value of some facets.

use tantivy::DocId;
use tantivy::query::{EnableScoring, Query as EngineQuery};

use crate::cursor::{Cursor, Key};
use crate::error::Result;
use crate::facet::Facet;
use crate::opened::Opened;
use crate::place::Near;
use crate::query::{Count, Sort};
use crate::rank::Ranking;
use crate::sieve::Beside;
use crate::tally::{Met, Tally, counted};
use crate::top::Top;

/// Documents handled at once.
const BLOCK: usize = 64;

/// What a walk brings back besides the total.
pub(crate) struct Wanted<'a> {
    pub limit: usize,
    pub after: Option<&'a Cursor>,
    pub sort: Sort,
    /// For [`Sort::Relevance`].
    pub ranking: Option<Ranking>,
    /// For [`Sort::Distance`], and for the distances of what is found.
    pub near: Option<Near>,
    /// The facets to count, with the values that are wanted wherever they come.
    pub facets: Vec<(Facet, Vec<&'a str>)>,
    /// Facets whose filters the selection leaves out: what passes those of the others counts for each, and only what passes all, by
    /// one of these values, is on the list and counts for the other facets.
    pub beside: Vec<(Facet, Vec<&'a str>)>,
    /// Values of each at most, besides those.
    pub values: usize,
    /// The current year, for ages.
    pub year: i16,
    /// The selection is everything, or all of the territory.
    pub whole: Option<Whole>,
}

/// What nothing narrows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Whole {
    Everything,
    Territory,
}

/// One organisation of a page.
#[derive(Debug)]
pub(crate) struct Found {
    pub key: Key,
    pub id: u64,
    pub distance_km: Option<f64>,
}

/// What a walk brought back.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub total: u64,
    /// In order, one more than the limit when there are more.
    pub found: Vec<Found>,
    pub counts: Vec<(Facet, Vec<Count>)>,
}

/// Walks over a selection.
pub(crate) fn gather(opened: &Opened, selection: &dyn EngineQuery, wanted: &Wanted<'_>) -> Result<Gathered> {
    let weight = selection.weight(EnableScoring::disabled_from_searcher(&opened.searcher))?;
    let mut gathered = Gathered::default();
    // For each facet, of each segment.
    let mut met: Vec<Vec<Met>> = wanted.facets.iter().map(|_| Vec::new()).collect();
    let mut beside: Vec<Vec<Met>> = wanted.beside.iter().map(|_| Vec::new()).collect();
    for (reader, columns) in opened.segments() {
        if wanted.facets.is_empty()
            && let (Some(whole), Sort::Name) = (wanted.whole, wanted.sort)
        {
            gathered.total += u64::from(weight.count(reader)?);
            if wanted.limit > 0 {
                gathered
                    .found
                    .extend(Top::by_name(reader, columns, wanted, whole)?);
            }
            continue;
        }
        if wanted.limit == 0 && wanted.facets.is_empty() && wanted.beside.is_empty() {
            gathered.total += u64::from(weight.count(reader)?);
            continue;
        }
        let mut top = if wanted.limit > 0 {
            Some(Top::new(reader, columns, wanted)?)
        } else {
            None
        };
        let facets: Vec<Facet> = wanted.facets.iter().map(|(facet, _)| *facet).collect();
        let mut tally = (!facets.is_empty()).then(|| Tally::new(columns, facets, wanted.year));
        let mut sieves = Beside::new(columns, &wanted.beside, wanted.year)?;
        let mut total = 0;
        let mut collect = |documents: &[DocId]| {
            let documents = sieves.sift(documents);
            total += documents.len() as u64;
            if let Some(tally) = &mut tally {
                tally.add(documents);
            }
            if let Some(top) = &mut top {
                top.offer_all(documents);
            }
        };
        match reader.alive_bitset() {
            None => weight.for_each_no_score(reader, &mut collect)?,
            Some(alive) => {
                let mut living = Vec::with_capacity(BLOCK);
                weight.for_each_no_score(reader, &mut |documents| {
                    living.clear();
                    living.extend(
                        documents
                            .iter()
                            .copied()
                            .filter(|document| alive.is_alive(*document)),
                    );
                    collect(&living);
                })?;
            }
        }
        gathered.total += total;
        for (met, here) in met.iter_mut().zip(tally.map(Tally::finish).unwrap_or_default()) {
            met.push(here);
        }
        for (met, here) in beside.iter_mut().zip(sieves.finish()) {
            met.push(here);
        }
        if let Some(top) = top {
            gathered.found.extend(top.finish()?);
        }
    }
    let facets = wanted.facets.iter().zip(met);
    for ((facet, values), met) in facets.chain(wanted.beside.iter().zip(beside)) {
        let counts = counted(opened, *facet, met, wanted.values, values)?;
        gathered.counts.push((*facet, counts));
    }
    gathered
        .found
        .sort_by(|a, b| order(&a.key, &b.key).then(a.id.cmp(&b.id)));
    gathered.found.truncate(wanted.limit.saturating_add(1));
    Ok(gathered)
}

fn order(a: &Key, b: &Key) -> std::cmp::Ordering {
    match (a, b) {
        (Key::Score(a), Key::Score(b)) => b.total_cmp(a),
        (Key::Name(a), Key::Name(b)) => a.cmp(b),
        (Key::Date(a), Key::Date(b)) => b.cmp(a),
        (Key::Distance(a), Key::Distance(b)) => a.total_cmp(b),
        _ => std::cmp::Ordering::Equal,
    }
}
