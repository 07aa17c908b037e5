//! The first documents of a segment in the wanted order.

use std::collections::BinaryHeap;
use std::ops::Bound;

use tantivy::columnar::StrColumn;
use tantivy::{DocId, SegmentReader};

use crate::cursor::{Cursor, Key};
use crate::error::Result;
use crate::gather::{Found, Wanted, Whole};
use crate::opened::Columns;
use crate::place::Near;
use crate::query::Sort;
use crate::rank::SegmentRanking;

/// The best documents of a segment. Whatever the order, a document has a rank: a number that is the
/// smaller the earlier it comes.
pub(crate) struct Top<'a> {
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
    pub(crate) fn new(reader: &SegmentReader, columns: &'a Columns, wanted: &'a Wanted<'a>) -> Result<Self> {
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

    /// The first of everything in alphabetical order, which is known: nothing else is looked at.
    pub(crate) fn by_name(
        reader: &SegmentReader,
        columns: &'a Columns,
        wanted: &'a Wanted<'a>,
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
    pub(crate) fn offer_all(&mut self, documents: &[DocId]) {
        let mut next = 0;
        for document in documents.iter().copied() {
            if document < next {
                continue;
            }
            if let Order::Score(ranking) = &mut self.order
                && self.heap.len() > self.wanted.limit
                && let Some((worst, _, _)) = self.heap.peek()
            {
                let most = ranking.at_most(document);
                if score_rank(most) > *worst {
                    if most <= ranking.plain() {
                        next = ranking.telling_from(document);
                    }
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

    pub(crate) fn finish(mut self) -> Result<Vec<Found>> {
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
