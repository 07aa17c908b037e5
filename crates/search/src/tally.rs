//! Counting, block by block, how many of the documents of a segment have each value of a facet.

use std::collections::HashMap;

use tantivy::DocId;

use crate::error::Result;
use crate::facet::{AGES, Facet};
use crate::opened::{Columns, Opened, Values};
use crate::query::Count;
use crate::select::age_of;

/// As long as the values met are fewer than one in so many of those there are, they are gathered and
/// sorted; then a count is kept for each, and which are met.
const SPARSE: usize = 32;

/// How many documents of a segment have each value of a facet.
pub(crate) struct Tally<'a> {
    facet: Facet,
    year: i16,
    columns: &'a Columns,
    values: Option<&'a Values>,
    /// A document may have none, or several.
    several: bool,
    /// The values met: as often as they are, or once each when counts are kept.
    met: Vec<u64>,
    counts: Vec<u32>,
    block: Vec<u64>,
    years: Vec<i64>,
    documents: Vec<DocId>,
    rows: Vec<u32>,
}

impl<'a> Tally<'a> {
    pub(crate) fn new(columns: &'a Columns, facet: Facet, year: i16) -> Self {
        let values = columns.facet(facet);
        Tally {
            facet,
            year,
            columns,
            values,
            several: values.is_some_and(|values| !values.column.get_cardinality().is_full()),
            met: Vec::new(),
            counts: Vec::new(),
            block: Vec::new(),
            years: Vec::new(),
            documents: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Counts the values of some documents.
    pub(crate) fn add(&mut self, documents: &[DocId]) {
        self.read(documents);
        if self.counts.is_empty() {
            self.met.extend_from_slice(&self.block);
            let values = self.values.map_or(AGES.len(), Values::len);
            if self.met.len() * SPARSE > values {
                self.counts.resize(values, 0);
                let met = std::mem::take(&mut self.met);
                count(&met, &mut self.counts, &mut self.met);
            }
        } else {
            count(&self.block, &mut self.counts, &mut self.met);
        }
    }

    /// Counts the values of some documents, and keeps those that have one of the values `of`.
    pub(crate) fn sift(&mut self, documents: &[DocId], of: &[u64], kept: &mut Vec<DocId>) {
        self.add(documents);
        let whose = if self.several { &self.documents } else { documents };
        kept.clear();
        for (document, value) in whose.iter().zip(&self.block) {
            if of.contains(value) && kept.last() != Some(document) {
                kept.push(*document);
            }
        }
    }

    /// The places of some values among those of the segment, for [`Tally::sift`].
    pub(crate) fn places(&self, values: &[&str]) -> Result<Vec<u64>> {
        let mut places = Vec::with_capacity(values.len());
        for value in values {
            let place = match (self.facet, self.values) {
                (Facet::Age, _) => AGES.iter().position(|age| age == value).map(|age| age as u64),
                (_, Some(of)) => of.place(value)?,
                (_, None) => None,
            };
            places.extend(place);
        }
        Ok(places)
    }

    /// Reads the values of documents; where a document may have none or several, also whose they are.
    fn read(&mut self, documents: &[DocId]) {
        self.block.clear();
        if self.facet == Facet::Age {
            self.years.resize(documents.len(), 0);
            self.columns.founded.values.get_vals(documents, &mut self.years);
            let ages = self
                .years
                .iter()
                .map(|founded| age_of(*founded, self.year) as u64);
            self.block.extend(ages);
            return;
        }
        let Some(values) = self.values else { return };
        let column = &values.column;
        let rows = if self.several {
            self.documents.clear();
            self.rows.clear();
            column.row_ids_for_docs(documents, &mut self.documents, &mut self.rows);
            &self.rows
        } else {
            documents
        };
        self.block.resize(rows.len(), 0);
        column.values.get_vals(rows, &mut self.block);
    }

    /// The values that were met, each with its count, in any order.
    fn finish(mut self) -> Vec<(u32, u64)> {
        if !self.counts.is_empty() {
            let counted = self
                .met
                .iter()
                .map(|ord| (*ord as u32, self.counts[*ord as usize]));
            return counted.map(|(ord, count)| (ord, u64::from(count))).collect();
        }
        self.met.sort_unstable();
        let same = self.met.chunk_by(|a, b| a == b);
        same.map(|ord| (ord[0] as u32, ord.len() as u64)).collect()
    }
}

/// Counts values; those met for the first time are noted.
fn count(values: &[u64], counts: &mut [u32], met: &mut Vec<u64>) {
    for value in values {
        let count = &mut counts[*value as usize];
        if *count == 0 {
            met.push(*value);
        }
        *count += 1;
    }
}

/// The counts of a facet over all segments, each value once, most frequent first, then alphabetical;
/// ages youngest first. At most `limit` values, and those `wanted` wherever they come.
pub(crate) fn counted(
    opened: &Opened,
    facet: Facet,
    tallies: Vec<Tally<'_>>,
    limit: usize,
    wanted: &[&str],
) -> Result<Vec<Count>> {
    if facet == Facet::Age {
        return Ok(ages(tallies));
    }
    let mut met: Vec<(usize, Vec<(u32, u64)>)> = Vec::with_capacity(tallies.len());
    for (segment, tally) in tallies.into_iter().enumerate() {
        met.push((segment, tally.finish()));
    }
    met.retain(|(_, values)| !values.is_empty());
    let count = |value: &str, count| Count {
        value: value.to_owned(),
        count,
    };
    // One dictionary: its order is the alphabetical one, and no text is read but those that are kept.
    if let [(segment, values)] = met.as_mut_slice() {
        let Some(of) = opened.segments[*segment].facet(facet) else {
            return Ok(Vec::new());
        };
        let terms = of.terms()?;
        let order = |a: &(u32, u64), b: &(u32, u64)| b.1.cmp(&a.1).then(a.0.cmp(&b.0));
        let first = if values.len() > limit {
            values.select_nth_unstable_by(limit, order);
            let (first, rest) = values.split_at_mut(limit);
            let mut first = first.to_vec();
            for value in wanted {
                let place = of.place(value)?;
                first.extend(rest.iter().filter(|(ord, _)| Some(u64::from(*ord)) == place));
            }
            first
        } else {
            std::mem::take(values)
        };
        let mut first = first;
        first.sort_unstable_by(order);
        return Ok(first
            .into_iter()
            .map(|(ord, found)| count(terms.get(ord), found))
            .collect());
    }
    let mut sums: HashMap<&str, u64> = HashMap::new();
    for (segment, values) in &met {
        if let Some(of) = opened.segments[*segment].facet(facet) {
            let terms = of.terms()?;
            for (ord, found) in values {
                *sums.entry(terms.get(*ord)).or_default() += found;
            }
        }
    }
    let mut sums: Vec<(&str, u64)> = sums.into_iter().collect();
    sums.sort_unstable_by(|(a, left), (b, right)| right.cmp(left).then_with(|| a.cmp(b)));
    let kept = sums
        .into_iter()
        .enumerate()
        .filter(|(place, (value, _))| *place < limit || wanted.contains(value));
    Ok(kept.map(|(_, (value, found))| count(value, found)).collect())
}

fn ages(tallies: Vec<Tally<'_>>) -> Vec<Count> {
    let mut sums = [0; AGES.len()];
    for (age, found) in tallies.into_iter().flat_map(Tally::finish) {
        sums[age as usize] += found;
    }
    let some = AGES.into_iter().zip(sums).filter(|(_, count)| *count > 0);
    some.map(|(age, count)| Count {
        value: age.to_owned(),
        count,
    })
    .collect()
}
