//! One walk over the organisations of a selection: how many, the first of them in the wanted order,
//! and how many have each value of some facets.

use std::collections::BinaryHeap;
use std::ops::Bound;

use tantivy::columnar::StrColumn;
use tantivy::query::{EnableScoring, Query as EngineQuery};
use tantivy::{DocId, SegmentReader};

use crate::cursor::{Cursor, Key};
use crate::error::Result;
use crate::facet::Facet;
use crate::opened::{Columns, Opened};
use crate::place::Near;
use crate::query::{Count, Sort};
use crate::rank::{Ranking, SegmentRanking};
use crate::tally::{Met, Sieve, Tally, counted};

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
                gathered.found.extend(by_name(reader, columns, wanted, whole)?);
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
        let (mut sieves, mut tallies) = (Vec::new(), Vec::new());
        for (facet, values) in &wanted.beside {
            sieves.push(Sieve::new(columns, *facet, values, wanted.year)?);
            tallies.push(Tally::new(columns, vec![*facet], wanted.year));
        }
        let mut total = 0;
        let mut kept = Vec::new();
        let mut collect = |documents: &[DocId]| {
            let sift = |but: Option<usize>, kept: &mut Vec<DocId>| {
                kept.clear();
                kept.extend_from_slice(documents);
                let others = sieves.iter().enumerate().filter(|(place, _)| Some(*place) != but);
                others.for_each(|(_, sieve)| sieve.narrow(kept));
            };
            for (place, tally) in tallies.iter_mut().enumerate() {
                sift(Some(place), &mut kept);
                tally.add(&kept);
            }
            let documents = if sieves.is_empty() {
                documents
            } else {
                sift(None, &mut kept);
                kept.as_slice()
            };
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
        for (met, tally) in beside.iter_mut().zip(tallies) {
            met.extend(tally.finish());
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

/// The first of everything in alphabetical order, which is known: nothing else is looked at.
fn by_name(
    reader: &SegmentReader,
    columns: &Columns,
    wanted: &Wanted<'_>,
    whole: Whole,
) -> Result<Vec<Found>> {
    let mut top = Top::new(reader, columns, wanted)?;
    let by_name = columns.by_name();
    let first = top.after.as_ref().map_or(0, |after| after.rank);
    for name in first..by_name.len() {
        for document in by_name.of_name(name) {
            let alive = !reader.is_deleted(*document);
            if alive && (whole == Whole::Everything || columns.is_inside(*document)) {
                top.offer(*document);
            }
        }
        if top.heap.len() > wanted.limit {
            break;
        }
    }
    top.finish()
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

/// The best documents of a segment. Whatever the order, a document has a rank: a number that is the
/// smaller the earlier it comes.
struct Top<'a> {
    wanted: &'a Wanted<'a>,
    order: Order<'a>,
    columns: &'a Columns,
    after: Option<After>,
    heap: BinaryHeap<(u64, u64, DocId)>,
}

enum Order<'a> {
    Score(SegmentRanking<'a>),
    Name(&'a StrColumn),
    Date,
    Distance(Near),
}

/// Only documents after this rank; of the same rank, those of greater numbers.
struct After {
    rank: u64,
    id: Option<u64>,
}

impl<'a> Top<'a> {
    fn new(reader: &SegmentReader, columns: &'a Columns, wanted: &'a Wanted<'a>) -> Result<Self> {
        let order = match (wanted.sort, &wanted.ranking, wanted.near, &columns.names) {
            (Sort::Relevance, Some(ranking), _, _) => Order::Score(ranking.segment(reader, columns)?),
            (Sort::Distance, _, Some(near), _) => Order::Distance(near),
            (Sort::Name, _, _, Some(names)) => Order::Name(names),
            (Sort::Date | Sort::Name | Sort::Relevance | Sort::Distance, _, _, _) => Order::Date,
        };
        let mut top = Top {
            wanted,
            order,
            columns,
            after: None,
            heap: BinaryHeap::new(),
        };
        top.after = match wanted.after {
            Some(cursor) => Some(top.after(cursor)?),
            None => None,
        };
        Ok(top)
    }

    fn after(&self, cursor: &Cursor) -> Result<After> {
        let id = Some(cursor.id);
        Ok(match (&cursor.key, &self.order) {
            (Key::Name(name), Order::Name(names)) => {
                let (from, _) = names
                    .dictionary()
                    .term_bounds_to_ord(Bound::Included(name.as_bytes()), Bound::Unbounded)?;
                let exact = names.dictionary().term_ord(name.as_bytes())?;
                match (exact, from) {
                    (Some(rank), _) => After { rank, id },
                    (None, Bound::Included(rank)) => After { rank, id: None },
                    (None, Bound::Excluded(rank)) => After {
                        rank: rank + 1,
                        id: None,
                    },
                    (None, Bound::Unbounded) => After { rank: 0, id: None },
                }
            }
            (Key::Score(score), _) => After {
                rank: score_rank(*score),
                id,
            },
            (Key::Date(date), _) => After {
                rank: date_rank(*date),
                id,
            },
            (Key::Distance(km), _) => After {
                rank: km.to_bits(),
                id,
            },
            (Key::Name(_), _) => After { rank: 0, id: None },
        })
    }

    fn place(&self, document: DocId) -> Option<(f64, f64)> {
        let (latitude, longitude) = self.columns.places.as_ref()?;
        latitude.first(document).zip(longitude.first(document))
    }

    /// Offers documents in increasing order. Once a page is full, most of those that answer words cannot come onto it any more and
    /// are passed by: only who is told apart by something is looked at, and is weighed where that is enough.
    fn offer_all(&mut self, documents: &[DocId]) {
        let mut next = 0;
        for document in documents.iter().copied() {
            if document < next {
                continue;
            }
            if let Order::Score(ranking) = &mut self.order
                && self.heap.len() > self.wanted.limit
                && let Some((worst, _, _)) = self.heap.peek()
            {
                if score_rank(ranking.plain()) > *worst {
                    next = ranking.telling_from(document);
                    if next > document {
                        continue;
                    }
                }
                if score_rank(ranking.at_most(document)) > *worst {
                    continue;
                }
            }
            self.offer(document);
        }
    }

    fn offer(&mut self, document: DocId) {
        let rank = match &mut self.order {
            Order::Score(ranking) => score_rank(ranking.score(document)),
            Order::Name(names) => names.ords().values.get_val(document),
            Order::Date => date_rank(self.columns.dates.values.get_val(document)),
            Order::Distance(near) => {
                let near = *near;
                self.place(document)
                    .map_or(u64::MAX, |place| near.distance(place).to_bits())
            }
        };
        if self.after.as_ref().is_some_and(|after| rank < after.rank) {
            return;
        }
        let full = self.heap.len() > self.wanted.limit;
        if full && self.heap.peek().is_some_and(|worst| rank > worst.0) {
            return;
        }
        let id = self.columns.ids.values.get_val(document);
        if let Some(After {
            rank: least,
            id: Some(last),
        }) = self.after
            && rank == least
            && id <= last
        {
            return;
        }
        self.heap.push((rank, id, document));
        if full {
            self.heap.pop();
        }
    }

    fn finish(mut self) -> Result<Vec<Found>> {
        let mut found = Vec::with_capacity(self.heap.len());
        for (rank, id, document) in std::mem::take(&mut self.heap) {
            let key = match &self.order {
                Order::Score(_) => Key::Score(f32::from_bits(!(rank as u32))),
                Order::Name(names) => {
                    let mut name = String::new();
                    names.ord_to_str(rank, &mut name)?;
                    Key::Name(name)
                }
                Order::Date => Key::Date(((!rank) ^ (1 << 63)) as i64),
                Order::Distance(_) => Key::Distance(f64::from_bits(rank)),
            };
            let distance_km = self
                .wanted
                .near
                .and_then(|near| Some(near.distance(self.place(document)?)));
            found.push(Found { key, id, distance_km });
        }
        Ok(found)
    }
}

/// Higher scores first; scores are never negative.
fn score_rank(score: f32) -> u64 {
    u64::from(!score.to_bits())
}

/// Later dates first.
fn date_rank(date: i64) -> u64 {
    !((date as u64) ^ (1 << 63))
}
