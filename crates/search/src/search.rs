//! Asking the index: a page of the list with the counts beside it, the counts of one facet for the
//! map, and the whole list for downloads.

use std::ops::ControlFlow;
use std::sync::Arc;

use tantivy::Term;
use tantivy::query::Query as EngineQuery;

use crate::cursor::Cursor;
use crate::error::Result;
use crate::facet::{Facet, NONE};
use crate::gather::{Wanted, Whole, gather};
use crate::index::Index;
use crate::opened::Opened;
use crate::plan::{Plan, Reading};
use crate::query::{Count, FACET_VALUES, Hit, Page, Query, Sort};
use crate::rank::Ranking;
use crate::select::{self, Conditions, any, of_term};
use crate::together::Together;
use crate::walk::Walk;

impl Index {
    /// One page of the list that a query asks for, at most `limit` organisations from `after` on,
    /// with the counts of every facet. A cursor of a list in another order is a list's beginning.
    pub fn search(&self, query: &Query, limit: usize, after: Option<&Cursor>) -> Result<Page> {
        let ask = Ask::new(self, query)?;
        let (walked, apart): (Vec<Facet>, Vec<Facet>) = Facet::ALL
            .into_iter()
            .partition(|facet| query.wanted(*facet).is_none() && ask.whole(Some(*facet)).is_none());
        // Filters by values: their facets are counted in the same walk, which goes through all that the words find; without words, one
        // alone.
        let (beside, apart): (Vec<Facet>, Vec<Facet>) = match (apart.len(), ask.plan.clauses.is_empty()) {
            (1, _) | (_, false) => apart
                .into_iter()
                .partition(|facet| ask.whole(Some(*facet)).is_none() && !query.wants_none(*facet)),
            _ => (Vec::new(), apart),
        };
        let mut page = ask.page(limit, after, walked, beside)?;
        for facet in apart {
            page.facets.push((facet, ask.counts(facet, FACET_VALUES)?));
        }
        page.facets.sort_by_key(|(facet, _)| *facet);
        Ok(page)
    }

    /// One page of the list, without the counts.
    pub fn page(&self, query: &Query, limit: usize, after: Option<&Cursor>) -> Result<Page> {
        Ask::new(self, query)?.page(limit, after, Vec::new(), Vec::new())
    }

    /// How many organisations of the list have each value of a facet, the filter of that facet left
    /// out: for each value, what the total would be if it alone were wanted. Most frequent first.
    pub fn counts(&self, query: &Query, facet: Facet) -> Result<Vec<Count>> {
        Ask::new(self, query)?.counts(facet, usize::MAX)
    }

    /// How many organisations the list holds.
    pub fn total(&self, query: &Query) -> Result<u64> {
        Ok(Ask::new(self, query)?
            .page(0, None, Vec::new(), Vec::new())?
            .total)
    }

    /// Every organisation of the list, one after the other, in the order of the index: for
    /// downloads. It holds the index as it is now, whatever is committed meanwhile, and no more
    /// memory for a long list than for a short one.
    pub fn walk(&self, query: &Query) -> Result<Walk> {
        let ask = Ask::new(self, query)?;
        // A long list is not laid out beforehand.
        let selection = ask.selected(&[], Reading::Skipping);
        Walk::new(Arc::clone(&ask.opened), selection.as_ref())
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
    opened: Arc<Opened>,
    query: &'a Query,
    sort: Sort,
    plan: Plan,
}

impl<'a> Ask<'a> {
    fn new(index: &'a Index, query: &'a Query) -> Result<Self> {
        let opened = index.opened()?;
        let plan = Plan::of(&opened, index, &query.text, query.inside)?;
        Ok(Ask {
            index,
            opened,
            query,
            sort: query.effective_sort(),
            plan,
        })
    }

    fn selection(&self, except: &[Facet]) -> Box<dyn EngineQuery> {
        self.selected(except, Reading::Whole)
    }

    /// What is asked, the filters of some facets left out; words are read so where nothing forbids it.
    fn selected(&self, except: &[Facet], reading: Reading) -> Box<dyn EngineQuery> {
        let fields = &self.index.fields;
        let Conditions {
            mut terms,
            mut others,
        } = select::conditions(fields, self.query, except);
        match self.plan.terms(fields).filter(|_| reading == Reading::Whole) {
            Some(words) => {
                terms.extend(words);
                if !terms.is_empty() {
                    others.push(Box::new(Together(terms)));
                }
            }
            None => {
                let of_terms = |terms: Vec<Term>| any(terms.into_iter().map(of_term).collect());
                others.extend(terms.into_iter().map(of_terms));
                let reading = if others.is_empty() {
                    reading
                } else {
                    Reading::Skipping
                };
                others.extend(self.plan.matching(fields, reading));
            }
        }
        select::all(others)
    }

    /// What the selection is, the filter of a facet left out, when nothing else narrows it.
    fn whole(&self, except: Option<Facet>) -> Option<Whole> {
        let narrowed = !self.plan.clauses.is_empty()
            || self.query.near.is_some()
            || self.query.founded.is_some()
            || self.query.dissolved.is_some()
            || Facet::ALL
                .into_iter()
                .any(|facet| Some(facet) != except && self.query.wanted(facet).is_some());
        match (narrowed, self.query.inside) {
            (true, _) => None,
            (false, true) => Some(Whole::Territory),
            (false, false) => Some(Whole::Everything),
        }
    }

    /// A page and the counts of some facets; `beside` are those whose own filter is left out for their counts.
    fn page(
        &self,
        limit: usize,
        after: Option<&Cursor>,
        facets: Vec<Facet>,
        beside: Vec<Facet>,
    ) -> Result<Page> {
        let ranking = match self.sort {
            Sort::Relevance if limit > 0 => Some(Ranking::new(&self.opened, &self.index.fields, &self.plan)?),
            _ => None,
        };
        let wanted = Wanted {
            limit,
            after: after.filter(|cursor| cursor.key.sort() == self.sort),
            sort: self.sort,
            ranking,
            near: self.query.near,
            facets: facets.into_iter().map(|facet| (facet, Vec::new())).collect(),
            beside: beside
                .iter()
                .map(|facet| (*facet, self.query.wanted(*facet).unwrap_or_default()))
                .collect(),
            values: FACET_VALUES,
            year: self.query.year,
            whole: self.whole(None),
        };
        let mut gathered = gather(&self.opened, self.selection(&beside).as_ref(), &wanted)?;
        for (facet, values) in &wanted.beside {
            for (_, counts) in gathered.counts.iter_mut().filter(|(counted, _)| counted == facet) {
                name_all(counts, values);
            }
        }
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
            facets: gathered.counts,
            next,
            corrected: self.plan.corrected.clone(),
            relaxed: self.plan.relaxed,
        })
    }

    /// The first `limit` counts of a facet, its own filter left out, and those of the values wanted.
    fn counts(&self, facet: Facet, limit: usize) -> Result<Vec<Count>> {
        let wanted = self.query.wanted(facet).unwrap_or_default();
        let mut counts = match self.whole(Some(facet)) {
            None => self.counted(facet, limit, &wanted)?,
            Some(whole) => {
                let year = if facet == Facet::Age { self.query.year } else { 0 };
                let all = self
                    .opened
                    .counts((whole, facet, year), || self.counted(facet, usize::MAX, &[]))?;
                let first = all.iter().take(limit);
                let others = all.iter().skip(limit);
                first
                    .chain(others.filter(|count| wanted.contains(&count.value.as_str())))
                    .cloned()
                    .collect()
            }
        };
        if limit < usize::MAX {
            name_all(&mut counts, &wanted);
            if self.query.wants_none(facet) {
                let without = self.without(facet)?;
                let none = counts.iter_mut().filter(|count| count.value == NONE);
                none.for_each(|count| count.count = without);
            }
        }
        Ok(counts)
    }

    /// How many organisations have no value of a facet, its own filter left out.
    fn without(&self, facet: Facet) -> Result<u64> {
        let selection = select::all(vec![self.selection(&[facet]), select::without(facet)]);
        let wanted = self.nothing_but(Vec::new(), 0);
        Ok(gather(&self.opened, selection.as_ref(), &wanted)?.total)
    }

    fn counted(&self, facet: Facet, values: usize, of: &[&str]) -> Result<Vec<Count>> {
        let wanted = self.nothing_but(vec![(facet, of.to_vec())], values);
        let gathered = gather(&self.opened, self.selection(&[facet]).as_ref(), &wanted)?;
        Ok(gathered
            .counts
            .into_iter()
            .next()
            .map(|(_, counts)| counts)
            .unwrap_or_default())
    }

    /// The total and the first values of some facets, without the list.
    fn nothing_but<'w>(&self, facets: Vec<(Facet, Vec<&'w str>)>, values: usize) -> Wanted<'w> {
        Wanted {
            limit: 0,
            after: None,
            sort: Sort::Name,
            ranking: None,
            near: None,
            facets,
            beside: Vec::new(),
            values,
            year: self.query.year,
            whole: None,
        }
    }
}

/// A value that is wanted is named even where nothing has it.
fn name_all(counts: &mut Vec<Count>, wanted: &[&str]) {
    for value in wanted {
        if !counts.iter().any(|count| count.value == *value) {
            counts.push(Count {
                value: (*value).to_owned(),
                count: 0,
            });
        }
    }
}
