//! Counting, block by block, how many of the documents of a segment have each value of some facets.

use std::collections::HashMap;
use std::sync::Arc;

use tantivy::DocId;

use crate::error::Result;
use crate::facet::{AGES, Facet};
use crate::lines::{Codes, Lines};
use crate::opened::{Columns, Opened};
use crate::query::Count;

/// As long as the codes met are fewer than one in so many of those there are, they are gathered and
/// sorted; then a count is kept for each, and which are met.
const SPARSE: usize = 32;

/// Values by their places among those of a segment, each once, and how many documents have it.
pub(crate) type Met = Vec<(u32, u64)>;

/// How many documents of a segment have each value of some facets.
pub(crate) struct Tally<'a> {
    columns: &'a Columns,
    lines: Arc<Lines>,
    facets: Vec<Facet>,
    profiles: Option<Counter>,
    communes: Option<Counter>,
}

impl<'a> Tally<'a> {
    pub(crate) fn new(columns: &'a Columns, facets: Vec<Facet>, year: i16) -> Self {
        let lines = columns.lines(year, facets.contains(&Facet::Age));
        Tally {
            columns,
            profiles: (facets.iter().any(|facet| *facet != Facet::Commune))
                .then(|| Counter::new(lines.len())),
            // One more: that of no commune.
            communes: facets
                .contains(&Facet::Commune)
                .then(|| Counter::new(columns.values(Facet::Commune) + 1)),
            lines,
            facets,
        }
    }

    /// Counts the values of some documents.
    pub(crate) fn add(&mut self, documents: &[DocId]) {
        let lines = &self.lines;
        for (counter, codes) in [
            (&mut self.profiles, &lines.profiles),
            (&mut self.communes, &lines.communes),
        ] {
            if let Some(counter) = counter {
                counter.add(codes, documents);
            }
        }
    }

    /// The values that were met, for each facet, in any order.
    pub(crate) fn finish(self) -> Vec<Met> {
        let mut counts: [Vec<u64>; Facet::ALL.len()] = Default::default();
        for facet in self.facets.iter().filter(|facet| **facet != Facet::Commune) {
            counts[*facet as usize].resize(self.columns.values(*facet), 0);
        }
        for (profile, documents) in self.profiles.map(Counter::finish).unwrap_or_default() {
            for (facet, value) in self.lines.values(profile) {
                if let Some(count) = counts[*facet as usize].get_mut(*value as usize) {
                    *count += documents;
                }
            }
        }
        let nowhere = self.columns.values(Facet::Commune) as u32;
        let mut communes = self.communes.map(Counter::finish).unwrap_or_default();
        communes.retain(|(commune, _)| *commune != nowhere);
        let of = |facet: &Facet| match facet {
            Facet::Commune => std::mem::take(&mut communes),
            facet => {
                let counts = (0..).zip(&counts[*facet as usize]);
                counts
                    .filter(|(_, count)| **count > 0)
                    .map(|(value, count)| (value, *count))
                    .collect()
            }
        };
        self.facets.iter().map(of).collect()
    }
}

/// How often each of some codes was met.
struct Counter {
    codes: usize,
    /// The codes met: as often as they are, or once each when counts are kept.
    met: Vec<u32>,
    counts: Vec<u32>,
}

impl Counter {
    fn new(codes: usize) -> Self {
        Counter {
            codes,
            met: Vec::new(),
            counts: Vec::new(),
        }
    }

    fn add(&mut self, codes: &Codes, documents: &[DocId]) {
        let met = documents.iter().map(|document| codes.get(*document));
        if !self.counts.is_empty() {
            return self.count(met);
        }
        self.met.extend(met);
        if self.met.len() * SPARSE > self.codes {
            self.counts.resize(self.codes, 0);
            let met = std::mem::take(&mut self.met);
            self.count(met.into_iter());
        }
    }

    /// Counts codes; those met for the first time are noted.
    fn count(&mut self, codes: impl Iterator<Item = u32>) {
        for code in codes {
            let count = &mut self.counts[code as usize];
            if *count == 0 {
                self.met.push(code);
            }
            *count += 1;
        }
    }

    fn finish(mut self) -> Met {
        if !self.counts.is_empty() {
            let counted = self.met.iter().map(|code| (*code, self.counts[*code as usize]));
            return counted.map(|(code, count)| (code, u64::from(count))).collect();
        }
        self.met.sort_unstable();
        let same = self.met.chunk_by(|a, b| a == b);
        same.map(|code| (code[0], code.len() as u64)).collect()
    }
}

/// The counts of a facet over all segments, each value once, most frequent first, then alphabetical;
/// ages youngest first. At most `limit` values, and those `wanted` wherever they come.
pub(crate) fn counted(
    opened: &Opened,
    facet: Facet,
    segments: Vec<Met>,
    limit: usize,
    wanted: &[&str],
) -> Result<Vec<Count>> {
    if facet == Facet::Age {
        return Ok(ages(segments));
    }
    let mut met: Vec<(usize, Met)> = segments.into_iter().enumerate().collect();
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

fn ages(segments: Vec<Met>) -> Vec<Count> {
    let mut sums = [0; AGES.len()];
    for (age, found) in segments.into_iter().flatten() {
        sums[age as usize] += found;
    }
    let some = AGES.into_iter().zip(sums).filter(|(_, count)| *count > 0);
    some.map(|(age, count)| Count {
        value: age.to_owned(),
        count,
    })
    .collect()
}
