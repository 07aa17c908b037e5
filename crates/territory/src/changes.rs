//! What became of communes since the tables were written, as a later edition of the official code says it:
//! new ones, new names, communes that became part of another.

use std::collections::{BTreeMap, HashMap};

use crate::folding::place_key;
use crate::gazetteer::Gazetteer;
use crate::places::{Place, department};
use crate::read::{Territory, indexed};

/// What became of one commune. Codes are those its country's office writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its code.
    pub code: String,
    /// Its name, of before where it became part of another.
    pub name: String,
    /// What became of it.
    pub became: Became,
}

/// What becomes of a commune.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// It is there now; it was a part of the commune of this code, where that is known.
    New(Option<String>),
    /// It goes by another name.
    Renamed,
    /// It is a part of the commune of this code.
    Merged(String),
}

/// The communes of a country as a list of its office has them.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    /// Code and name of each commune of today.
    pub communes: BTreeMap<String, String>,
    /// Code of each commune that is a part of another, with the code of that one and the name of the part.
    pub parts: BTreeMap<String, (String, String)>,
}

impl Territory {
    /// What a list says that the tables do not know yet.
    #[must_use]
    pub fn changes(&self, country: &str, listed: &Listed) -> Vec<Change> {
        let mut today = HashMap::new();
        let mut parts_of = HashMap::new();
        for place in communes(&self.gazetteer, country) {
            today.insert(place.official(), place);
            for former in &place.former_codes {
                parts_of.insert(former.as_str(), place.official());
            }
        }
        let mut changes = Vec::new();
        for (code, name) in &listed.communes {
            let became = match today.get(code.as_str()) {
                Some(place) if place_key(&place.name_fr) == place_key(name) => continue,
                Some(_) => Became::Renamed,
                None => Became::New(parts_of.get(code.as_str()).map(|code| (*code).to_owned())),
            };
            changes.push(Change {
                code: code.clone(),
                name: name.clone(),
                became,
            });
        }
        for (code, (into, name)) in &listed.parts {
            let was_one = today.contains_key(code.as_str()) && !listed.communes.contains_key(code);
            if was_one && code != into {
                changes.push(Change {
                    code: code.clone(),
                    name: name.clone(),
                    became: Became::Merged(into.clone()),
                });
            }
        }
        changes
    }

    /// The communes of the tables of which a list says nothing at all.
    #[must_use]
    pub fn unlisted(&self, country: &str, listed: &Listed) -> Vec<&Place> {
        let told = |place: &&Place| {
            let code = place.official();
            listed.communes.contains_key(code) || listed.parts.contains_key(code)
        };
        communes(&self.gazetteer, country)
            .filter(|place| !told(place))
            .collect()
    }

    /// How many communes of a country the tables have.
    #[must_use]
    pub fn communes_of(&self, country: &str) -> usize {
        communes(&self.gazetteer, country).count()
    }

    /// Lets the tables know of these changes; what they know already changes nothing.
    ///
    /// A commune that became part of another one gives it its postcodes, and its code and names for
    /// addresses that still say them. Of the territory's own, it takes its place there, or gives it its
    /// inhabitants, which are known of no other; one that is founded again has no page and no tile until
    /// `communes.csv` says so.
    pub fn amend(&mut self, country: &str, changes: &[Change]) {
        let places = self.gazetteer.places().to_vec();
        let (own, mut places): (Vec<Place>, Vec<Place>) =
            places.into_iter().partition(|place| place.country == country);
        let mut own: BTreeMap<String, Place> = own
            .into_iter()
            .map(|place| (place.official().to_owned(), place))
            .collect();
        let mut ordered: Vec<&Change> = changes.iter().collect();
        ordered.sort_by(|a, b| a.became.cmp(&b.became));
        for change in &ordered {
            match &change.became {
                Became::New(from) => {
                    let foreign = places.iter().any(|place| place.code == change.code);
                    let code = match foreign {
                        true => format!("{country}-{}", change.code),
                        false => change.code.clone(),
                    };
                    found(&mut own, change, code, country, from.as_deref());
                    self.part_with(country, &change.code);
                }
                Became::Renamed => {
                    if let Some(place) = own.get_mut(&change.code) {
                        let before = std::mem::replace(&mut place.name_fr, change.name.clone());
                        self.rename(&own[&change.code], &before);
                        let place = own.get_mut(&change.code).expect("it was just named");
                        if place.name_nl == before {
                            place.name_nl.clone_from(&place.name_fr);
                        }
                        place.other_names.push(before);
                    }
                }
                Became::Merged(_) => {
                    let into = last(&ordered, &change.code);
                    if into == change.code || !own.contains_key(into) {
                        continue;
                    }
                    if let (Some(gone), Some(whole)) = (own.remove(&change.code), own.get_mut(into)) {
                        take_in(whole, &gone);
                        self.merge(&gone, &own[into]);
                    }
                }
            }
        }
        places.extend(own.into_values());
        self.gazetteer = Gazetteer::new(places);
        (self.index, self.groups) = indexed(&self.communes);
    }

    /// The same for the territory's own commune of which it was a part: what was said of the part is said of it no more.
    fn part_with(&mut self, country: &str, code: &str) {
        for commune in self.communes.iter_mut().filter(|one| one.country == country) {
            commune.former_codes.retain(|former| former != code);
        }
    }

    /// The same for the territory's own commune, if it is one.
    fn rename(&mut self, place: &Place, before: &str) {
        let renamed = self
            .communes
            .iter_mut()
            .filter(|commune| commune.code == place.code);
        for commune in renamed {
            for name in [&mut commune.name.fr, &mut commune.name.nl, &mut commune.name.en] {
                if name == before {
                    name.clone_from(&place.name_fr);
                }
            }
        }
    }

    /// The same for the territory's own communes: one takes the other in, or becomes what it is a part of.
    fn merge(&mut self, gone: &Place, whole: &Place) {
        let Some(at) = self.communes.iter().position(|commune| commune.code == gone.code) else {
            if let Some(commune) = self
                .communes
                .iter_mut()
                .find(|commune| commune.code == whole.code)
            {
                commune.postcodes.clone_from(&whole.postcodes);
                commune.former_codes.push(gone.code.clone());
            }
            return;
        };
        let mut former = self.communes[at].former_codes.clone();
        former.push(gone.code.clone());
        match self
            .communes
            .iter()
            .position(|commune| commune.code == whole.code)
        {
            Some(other) => {
                let inhabitants = self.communes[at].population;
                let commune = &mut self.communes[other];
                commune.population = commune.population.saturating_add(inhabitants);
                commune.postcodes.clone_from(&whole.postcodes);
                commune.former_codes.extend(former);
                self.communes.remove(at);
            }
            None => {
                let commune = &mut self.communes[at];
                commune.code.clone_from(&whole.code);
                commune.name.fr.clone_from(&whole.name_fr);
                commune.name.nl.clone_from(&whole.name_nl);
                commune.name.en.clone_from(&whole.name_fr);
                commune.postcodes.clone_from(&whole.postcodes);
                commune.former_codes = former;
            }
        }
    }
}

/// The communes of a country; an arrondissement is none.
fn communes<'g>(gazetteer: &'g Gazetteer, country: &str) -> impl Iterator<Item = &'g Place> {
    gazetteer
        .places()
        .iter()
        .filter(move |place| place.country == country && place.part_of.is_none())
}

/// Adds a commune; what it was a part of lends it its postcodes and its place, and keeps none of its names.
fn found(
    own: &mut BTreeMap<String, Place>,
    change: &Change,
    code: String,
    country: &str,
    from: Option<&str>,
) {
    if own.contains_key(&change.code) {
        return;
    }
    let mut place = Place {
        department: department(&change.code).to_owned(),
        name_fr: change.name.clone(),
        name_nl: change.name.clone(),
        country: country.to_owned(),
        postcodes: Vec::new(),
        lat: None,
        lon: None,
        part_of: None,
        former_codes: Vec::new(),
        other_names: Vec::new(),
        code,
    };
    if let Some(whole) = from.and_then(|from| own.get_mut(from)) {
        let key = place_key(&change.name);
        whole.former_codes.retain(|former| *former != change.code);
        whole.other_names.retain(|name| place_key(name) != key);
        place.postcodes.clone_from(&whole.postcodes);
        (place.lat, place.lon) = (whole.lat, whole.lon);
    }
    own.insert(change.code.clone(), place);
}

/// What a commune keeps of one that became a part of it.
fn take_in(whole: &mut Place, gone: &Place) {
    for postcode in &gone.postcodes {
        if !whole.postcodes.contains(postcode) {
            whole.postcodes.push(postcode.clone());
        }
    }
    whole.former_codes.push(gone.official().to_owned());
    whole.former_codes.extend(gone.former_codes.iter().cloned());
    whole.other_names.push(gone.name_fr.clone());
    whole.other_names.extend(gone.other_names.iter().cloned());
    if whole.lat.is_none() {
        (whole.lat, whole.lon) = (gone.lat, gone.lon);
    }
}

/// The commune that a commune is a part of in the end: what took it in may be a part of another since.
fn last<'c>(changes: &[&'c Change], code: &'c str) -> &'c str {
    let into = |code: &str| {
        changes.iter().find_map(|change| match &change.became {
            Became::Merged(into) if change.code == code => Some(into.as_str()),
            _ => None,
        })
    };
    let mut at = code;
    // Lists that contradict each other may lead in a circle: then nothing is a part of anything.
    for _ in 0..=changes.len() {
        match into(at) {
            Some(next) => at = next,
            None => return at,
        }
    }
    code
}
