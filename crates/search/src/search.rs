//! Asking the index: a page of the list with the counts beside it, the counts of one facet for the
//! map, and the whole list for downloads.

use std::collections::HashMap;
use std::ops::ControlFlow;

use tantivy::Searcher;
use tantivy::query::Query as EngineQuery;

use crate::cursor::Cursor;
use crate::error::Result;
use crate::facet::{AGES, Facet};
use crate::gather::{Wanted, gather};
use crate::index::Index;
use crate::plan::Plan;
use crate::query::{Count, FACET_VALUES, Hit, Page, Query, Sort};
use crate::rank::Ranking;
use crate::select;
use crate::walk::Walk;

impl Index {
    /// One page of the list that a query asks for, at most `limit` organisations from `after` on,
    /// with the counts of every facet. A cursor of a list in another order is a list's beginning.
    pub fn search(&self, query: &Query, limit: usize, after: Option<&Cursor>) -> Result<Page> {
        let ask = Ask::new(self, query)?;
        let (filtering, free): (Vec<Facet>, Vec<Facet>) = Facet::ALL
            .into_iter()
            .partition(|facet| query.wanted(*facet).is_some());
        let mut page = ask.page(limit, after, free)?;
        for facet in filtering {
            page.facets.push((facet, ask.counts(facet)?));
        }
        page.facets.sort_by_key(|(facet, _)| *facet);
        for (facet, counts) in &mut page.facets {
            shorten(counts, &query.wanted(*facet).unwrap_or_default());
        }
        Ok(page)
    }

    /// One page of the list, without the counts.
    pub fn page(&self, query: &Query, limit: usize, after: Option<&Cursor>) -> Result<Page> {
        Ask::new(self, query)?.page(limit, after, Vec::new())
    }

    /// How many organisations of the list have each value of a facet, the filter of that facet left
    /// out: for each value, what the total would be if it alone were wanted. Most frequent first.
    pub fn counts(&self, query: &Query, facet: Facet) -> Result<Vec<Count>> {
        Ask::new(self, query)?.counts(facet)
    }

    /// How many organisations the list holds.
    pub fn total(&self, query: &Query) -> Result<u64> {
        Ok(Ask::new(self, query)?.page(0, None, Vec::new())?.total)
    }

    /// Every organisation of the list, one after the other, in the order of the index: for
    /// downloads. It holds the index as it is now, whatever is committed meanwhile, and no more
    /// memory for a long list than for a short one.
    pub fn walk(&self, query: &Query) -> Result<Walk> {
        let ask = Ask::new(self, query)?;
        let selection = ask.selection(None);
        Walk::new(ask.searcher, selection.as_ref())
    }

    /// Calls `each` with the number of every organisation of the list, as [`Index::walk`] gives
    /// them, until it breaks.
    pub fn for_each_id(&self, query: &Query, mut each: impl FnMut(u64) -> ControlFlow<()>) -> Result<()> {
        for id in self.walk(query)? {
            if each(id?).is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// A query and what its words mean in the index as it is now.
struct Ask<'a> {
    index: &'a Index,
    searcher: Searcher,
    query: &'a Query,
    sort: Sort,
    plan: Plan,
}

impl<'a> Ask<'a> {
    fn new(index: &'a Index, query: &'a Query) -> Result<Self> {
        let searcher = index.searcher();
        let plan = Plan::of(&searcher, &index.fields, &query.text, query.inside)?;
        Ok(Ask {
            index,
            searcher,
            query,
            sort: query.effective_sort(),
            plan,
        })
    }

    fn selection(&self, except: Option<Facet>) -> Box<dyn EngineQuery> {
        let fields = &self.index.fields;
        let mut conditions: Vec<_> = self.plan.matching(&self.searcher, fields).into_iter().collect();
        conditions.extend(select::conditions(fields, self.query, except));
        select::all(conditions)
    }

    fn page(&self, limit: usize, after: Option<&Cursor>, facets: Vec<Facet>) -> Result<Page> {
        let ranking = match self.sort {
            Sort::Relevance if limit > 0 => {
                Some(Ranking::new(&self.searcher, &self.index.fields, &self.plan)?)
            }
            _ => None,
        };
        let wanted = Wanted {
            limit,
            after: after.filter(|cursor| cursor.key.sort() == self.sort),
            sort: self.sort,
            ranking,
            near: self.query.near,
            facets,
            year: self.query.year,
        };
        let mut gathered = gather(&self.searcher, self.selection(None).as_ref(), &wanted)?;
        let more = gathered.found.len() > limit;
        gathered.found.truncate(limit);
        let next = gathered.found.last().filter(|_| more).map(|last| Cursor {
            key: last.key.clone(),
            id: last.id,
        });
        Ok(Page {
            total: gathered.total,
            hits: gathered
                .found
                .iter()
                .map(|found| Hit {
                    id: found.id,
                    distance_km: found.distance_km,
                })
                .collect(),
            facets: wanted
                .facets
                .iter()
                .map(|facet| {
                    (
                        *facet,
                        ordered(*facet, gathered.counts.remove(facet).unwrap_or_default()),
                    )
                })
                .collect(),
            next,
            corrected: self.plan.corrected.clone(),
            relaxed: self.plan.relaxed,
        })
    }

    fn counts(&self, facet: Facet) -> Result<Vec<Count>> {
        let wanted = Wanted {
            limit: 0,
            after: None,
            sort: Sort::Name,
            ranking: None,
            near: None,
            facets: vec![facet],
            year: self.query.year,
        };
        let mut gathered = gather(&self.searcher, self.selection(Some(facet)).as_ref(), &wanted)?;
        Ok(ordered(facet, gathered.counts.remove(&facet).unwrap_or_default()))
    }
}

fn ordered(facet: Facet, counts: HashMap<String, u64>) -> Vec<Count> {
    let mut counts: Vec<Count> = counts
        .into_iter()
        .map(|(value, count)| Count { value, count })
        .collect();
    if facet == Facet::Age {
        counts.sort_by_key(|count| AGES.iter().position(|age| *age == count.value));
    } else {
        counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    }
    counts
}

/// Keeps the first values, and those that are wanted wherever they come.
fn shorten(counts: &mut Vec<Count>, wanted: &[&str]) {
    let mut place = 0;
    counts.retain(|count| {
        place += 1;
        place <= FACET_VALUES || wanted.contains(&count.value.as_str())
    });
    for value in wanted {
        if !counts.iter().any(|count| count.value == *value) {
            counts.push(Count {
                value: (*value).to_owned(),
                count: 0,
            });
        }
    }
}
