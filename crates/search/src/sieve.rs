//! Facets whose filters are left out of what is gone through: each is counted among what passes the filters of the others, so that its
//! counts say what another choice in it would find, and the list is what passes them all.

use std::cell::Cell;
use std::sync::Arc;

use tantivy::DocId;

use crate::error::Result;
use crate::facet::{AGES, Facet};
use crate::lines::Lines;
use crate::opened::Columns;
use crate::tally::{Met, Tally};
use crate::together::narrow;

/// Those facets in a segment.
pub(crate) struct Beside<'a> {
    sieves: Vec<Sieve>,
    tallies: Vec<Tally<'a>>,
    kept: Vec<DocId>,
}

impl<'a> Beside<'a> {
    /// Facets, each with the values that pass.
    pub(crate) fn new(columns: &'a Columns, facets: &[(Facet, Vec<&str>)], year: i16) -> Result<Self> {
        let (mut sieves, mut tallies) = (Vec::new(), Vec::new());
        for (facet, values) in facets {
            sieves.push(Sieve::new(columns, *facet, values, year)?);
            tallies.push(Tally::new(columns, vec![*facet], year));
        }
        Ok(Beside {
            sieves,
            tallies,
            kept: Vec::new(),
        })
    }

    /// Counts some documents, and gives those that pass everywhere.
    pub(crate) fn sift<'b>(&'b mut self, documents: &'b [DocId]) -> &'b [DocId] {
        if self.sieves.is_empty() {
            return documents;
        }
        for (place, tally) in self.tallies.iter_mut().enumerate() {
            let (before, after) = (&self.sieves[..place], &self.sieves[place + 1..]);
            pass(documents, before.iter().chain(after), &mut self.kept);
            tally.add(&self.kept);
        }
        pass(documents, &self.sieves, &mut self.kept);
        &self.kept
    }

    /// What was counted for each facet.
    pub(crate) fn finish(self) -> Vec<Met> {
        self.tallies.into_iter().flat_map(Tally::finish).collect()
    }
}

/// Those of some documents that pass some sieves.
fn pass<'s>(documents: &[DocId], sieves: impl IntoIterator<Item = &'s Sieve>, kept: &mut Vec<DocId>) {
    kept.clear();
    kept.extend_from_slice(documents);
    for sieve in sieves {
        sieve.narrow(kept);
    }
}

/// The documents of a segment that have one of some values of a facet.
struct Sieve {
    lines: Arc<Lines>,
    facet: Facet,
    /// Their places among those of the segment.
    values: Vec<u32>,
    /// For each profile whether it passes, once that was asked.
    profiles: Vec<Cell<Option<bool>>>,
}

impl Sieve {
    fn new(columns: &Columns, facet: Facet, values: &[&str], year: i16) -> Result<Self> {
        let mut places = Vec::with_capacity(values.len());
        for value in values {
            let place = match (facet, columns.facet(facet)) {
                (Facet::Age, _) => AGES.iter().position(|age| age == value).map(|age| age as u64),
                (_, Some(of)) => of.place(value)?,
                (_, None) => None,
            };
            places.extend(place.map(|place| place as u32));
        }
        let lines = columns.lines(year, facet == Facet::Age);
        Ok(Sieve {
            profiles: vec![Cell::new(None); lines.len()],
            lines,
            facet,
            values: places,
        })
    }

    /// Keeps the documents that pass.
    fn narrow(&self, documents: &mut Vec<DocId>) {
        let Lines {
            profiles, communes, ..
        } = self.lines.as_ref();
        if self.facet == Facet::Commune {
            narrow(documents, |document| {
                self.values.contains(&communes.get(document))
            });
        } else {
            narrow(documents, |document| self.passes(profiles.get(document)));
        }
    }

    fn passes(&self, profile: u32) -> bool {
        let known = &self.profiles[profile as usize];
        known.get().unwrap_or_else(|| {
            let mut values = self.lines.values(profile).iter();
            let passes = values.any(|(facet, value)| *facet == self.facet && self.values.contains(value));
            known.set(Some(passes));
            passes
        })
    }
}
