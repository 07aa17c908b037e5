//! Envelopes: the money set aside for a purpose and a year. A delegated envelope is a part of another, and the
//! parts of one are never more than the whole.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Cents of one envelope at most: a hundred thousand million euros.
pub const CENTS_MOST: i64 = 10_000_000_000_000;

/// Money set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Its number.
    pub id: i64,
    /// The envelope of which it is a delegated part.
    pub within: Option<i64>,
    /// The year for which it is set aside.
    pub year: i16,
    /// For what, in its funder's words.
    pub purpose: String,
    /// How much, in cents.
    pub cents: i64,
    /// For whom, more narrowly than its programme.
    pub only: Only,
}

/// For whom the money of an envelope is; for everybody for whom its programme is, where a list is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Only {
    /// Kinds of bodies, by their words.
    pub kinds: Vec<String>,
    /// Slugs of themes.
    pub themes: Vec<String>,
    /// Codes of the communes where what it pays takes place.
    pub communes: Vec<String>,
}

impl Only {
    /// Whether it is for a body of a kind, for something that takes place in these communes and speaks of these themes. Where nobody says
    /// where, or its words name no theme, nobody can tell that it is not. A commune is told by every code that it bore
    /// ([`Territory::every_code`](territory::Territory::every_code)): that of the day on which the envelope was written is among them.
    #[must_use]
    pub fn fits(&self, kind: &str, communes: &[String], themes: &[String]) -> bool {
        let of_kind = self.kinds.is_empty() || self.kinds.iter().any(|one| one == kind);
        let meets = |own: &[String], said: &[String]| {
            own.is_empty() || said.is_empty() || said.iter().any(|one| own.contains(one))
        };
        of_kind && meets(&self.communes, communes) && meets(&self.themes, themes)
    }

    /// Whether it says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty() && self.themes.is_empty() && self.communes.is_empty()
    }
}

/// A correction of an envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// How much there was, in cents.
    pub before: i64,
    /// How much there is since.
    pub cents: i64,
    /// Why.
    pub words: String,
    /// When, in seconds.
    pub at: i64,
}

impl Envelope {
    /// As the journal tells it: the address of its programme, its year, purpose, cents and whole.
    pub fn told(&self, programme: &str) -> String {
        let within = self.within.unwrap_or_default();
        let only = &self.only;
        match only.is_empty() {
            true => serde_json::json!([programme, self.year, self.purpose, self.cents, within]),
            false => serde_json::json!([
                programme,
                self.year,
                self.purpose,
                self.cents,
                within,
                only.kinds,
                only.themes,
                only.communes
            ]),
        }
        .to_string()
    }
}

/// Why an envelope cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The one it would be a part of is not there, or is of another year.
    Elsewhere,
    /// The parts would be more than the whole; so much of it is left, in cents.
    TooMuch(i64),
    /// It was corrected since it was seen.
    Changed,
    /// Less than its parts and what was promised of it already; so much that is, in cents.
    Engaged(i64),
    /// Less than what decisions promise of its year already; so much that is, in cents.
    Promised(i64),
}

/// What is left of an envelope once its delegated parts are taken off, in cents.
#[must_use]
pub fn left(all: &[Envelope], whole: &Envelope) -> i64 {
    let parts = all.iter().filter(|one| one.within == Some(whole.id));
    parts.fold(whole.cents, |left, part| left.saturating_sub(part.cents))
}

/// What is set aside in all, by year, the last first, in cents: delegated parts are in their wholes.
#[must_use]
pub fn by_year(all: &[Envelope]) -> Vec<(i16, i64)> {
    let mut years: BTreeMap<i16, i64> = BTreeMap::new();
    for one in all.iter().filter(|one| one.within.is_none()) {
        let year = years.entry(one.year).or_default();
        *year = year.saturating_add(one.cents);
    }
    years.into_iter().rev().collect()
}

/// Why an envelope cannot stand beside these; nothing where it can.
#[must_use]
pub fn refusal(all: &[Envelope], new: &Envelope) -> Option<Refusal> {
    let within = new.within?;
    let whole = all.iter().find(|one| one.id == within && one.year == new.year);
    match whole.map(|whole| left(all, whole)) {
        None => Some(Refusal::Elsewhere),
        Some(left) if new.cents > left => Some(Refusal::TooMuch(left)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{CENTS_MOST, Envelope, Only, Refusal, by_year, left, refusal};

    fn envelope(id: i64, within: Option<i64>, cents: i64) -> Envelope {
        Envelope {
            id,
            within,
            year: 2027,
            purpose: String::new(),
            cents,
            only: Only::default(),
        }
    }

    #[test]
    fn a_part_is_of_the_same_year_and_takes_what_is_left_to_the_cent() {
        let all = [envelope(1, None, 1_000), envelope(2, Some(1), 400)];
        assert_eq!(refusal(&all, &envelope(3, Some(1), 600)), None);
        assert_eq!(
            refusal(&all, &envelope(3, Some(1), 601)),
            Some(Refusal::TooMuch(600))
        );
        assert_eq!(refusal(&all, &envelope(3, Some(9), 1)), Some(Refusal::Elsewhere));
        let both = [all.to_vec(), vec![envelope(3, None, 50)]].concat();
        assert_eq!(by_year(&both), [(2027, 1_050)], "a part is in its whole");
        let other = Envelope {
            year: 2028,
            ..envelope(3, Some(1), 1)
        };
        assert_eq!(refusal(&all, &other), Some(Refusal::Elsewhere));
    }

    #[test]
    fn an_envelope_is_for_whom_it_names_and_where_it_says() {
        let only = Only {
            kinds: vec!["association".to_owned()],
            communes: vec!["59350".to_owned()],
            ..Only::default()
        };
        let here = ["59350".to_owned(), "59009".to_owned()];
        assert!(only.fits("association", &here, &[]) && only.fits("association", &[], &[]));
        assert!(!only.fits("company", &here, &[]) && !only.fits("association", &here[1..], &[]));
        assert!(Only::default().fits("company", &here[1..], &[]));
        // What it is about counts as well, where its words tell.
        let about = Only {
            themes: vec!["sport".to_owned()],
            ..Only::default()
        };
        let [sport, culture] = ["sport", "culture"].map(str::to_owned);
        assert!(about.fits("company", &here, &[]) && about.fits("company", &here, &[culture.clone(), sport]));
        assert!(!about.fits("company", &here, &[culture]));
    }

    proptest! {
        /// Whatever is asked in whatever order, the parts of an envelope are never more than the whole.
        #[test]
        fn parts_are_never_more_than_the_whole(
            asked in prop::collection::vec((prop::option::of(0_i64..12), 0..=CENTS_MOST), 0..40)
        ) {
            let mut all: Vec<Envelope> = Vec::new();
            for (id, (within, cents)) in (0_i64..).zip(asked) {
                let new = envelope(id, within, cents);
                if refusal(&all, &new).is_none() {
                    all.push(new);
                }
            }
            for whole in &all {
                prop_assert!(left(&all, whole) >= 0);
                let parts: i64 = all.iter().filter(|one| one.within == Some(whole.id)).map(|one| one.cents).sum();
                prop_assert_eq!(left(&all, whole) + parts, whole.cents);
            }
        }
    }
}
