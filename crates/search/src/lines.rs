//! What the organisations of a segment are counted by, in memory: on disk there is a column for each facet, and to read ten of them for
//! each organisation found is what counting would cost. All facets but communes are one number, shared by those that are
//! alike in all of them: a profile. However many are found, their profiles are counted, and only then what each profile has.

use rustc_hash::FxHashMap;

use tantivy::DocId;

use crate::facet::{Facet, age};
use crate::opened::Columns;
use crate::schema::year;

/// The lines of a segment, as they are in one year: ages are a part of profiles.
#[derive(Debug)]
pub(crate) struct Lines {
    pub year: i16,
    /// Of each document, its place among the profiles.
    pub profiles: Codes,
    /// Of each document, the place of its commune among those of the segment; their number when it has none.
    pub communes: Codes,
    /// The values of each profile, one profile after the other, and where each ends.
    values: Vec<Value>,
    ends: Vec<usize>,
}

/// A facet, and the place of a value among those of the segment, or among ages.
type Value = (Facet, u32);

/// A small number of each document.
#[derive(Debug)]
pub(crate) enum Codes {
    Short(Vec<u16>),
    Long(Vec<u32>),
}

impl Lines {
    /// Reads the columns of a segment.
    pub(crate) fn of(columns: &Columns, now: i16) -> Self {
        let of_profiles: Vec<_> = Facet::ALL
            .into_iter()
            .filter(|facet| *facet != Facet::Commune)
            .filter_map(|facet| Some((facet, &columns.facet(facet)?.column)))
            .collect();
        let communes = columns.facet(Facet::Commune);
        let nowhere = columns.values(Facet::Commune) as u32;
        let mut known: FxHashMap<Box<[Value]>, u32> = FxHashMap::default();
        let (mut of_known, mut ends) = (Vec::new(), Vec::new());
        let (mut profiles, mut seats) = (Vec::new(), Vec::new());
        let mut values: Vec<Value> = Vec::new();
        for document in 0..columns.ids.values.num_vals() {
            values.clear();
            for (facet, column) in &of_profiles {
                values.extend(
                    column
                        .values_for_doc(document)
                        .map(|value| (*facet, value as u32)),
                );
            }
            let founded = year(columns.founded.values.get_val(document));
            values.push((Facet::Age, age(founded, now) as u32));
            profiles.push(match known.get(values.as_slice()) {
                Some(profile) => *profile,
                None => {
                    let profile = known.len() as u32;
                    known.insert(values.as_slice().into(), profile);
                    of_known.extend_from_slice(&values);
                    ends.push(of_known.len());
                    profile
                }
            });
            let commune = communes.and_then(|communes| communes.column.first(document));
            seats.push(commune.map_or(nowhere, |commune| commune as u32));
        }
        Lines {
            year: now,
            profiles: Codes::of(profiles),
            communes: Codes::of(seats),
            values: of_known,
            ends,
        }
    }

    /// How many profiles there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The values that a profile has.
    pub(crate) fn values(&self, profile: u32) -> &[Value] {
        let profile = profile as usize;
        let from = profile.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.values[from..self.ends[profile]]
    }
}

impl Codes {
    fn of(codes: Vec<u32>) -> Self {
        let short: Result<Vec<u16>, _> = codes.iter().map(|code| u16::try_from(*code)).collect();
        short.map_or(Codes::Long(codes), Codes::Short)
    }

    pub(crate) fn get(&self, document: DocId) -> u32 {
        match self {
            Codes::Short(codes) => u32::from(codes[document as usize]),
            Codes::Long(codes) => codes[document as usize],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Codes;

    #[test]
    fn a_number_is_what_it_was_however_many_there_are() {
        for last in [0, 65_535, 65_536, u32::MAX] {
            let codes = Codes::of(vec![7, last]);
            assert_eq!((codes.get(0), codes.get(1)), (7, last));
        }
    }
}
