//! Which commune an address means.
//!
//! Registers write addresses as people do: `ST ANDRE`, `PARIS 13`, `HELLEMMES LILLE`, `LILLE CEDEX`, the
//! name of a hamlet, a postcode of long ago. [`Gazetteer::locate`] decides only when the address leaves one
//! answer, says [`Located::Uncertain`] when it leaves several, and never picks the likeliest.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::folding::{bare_key, name_and_number};
use crate::likeness::{longer_or_shorter, within_articles, within_one_letter};
use crate::places::{Place, department};

/// All the places an address can name.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    places: Vec<Place>,
    codes: HashMap<String, usize>,
    /// Places by the codes that registers write, of today and of before: one in each country at most.
    official: HashMap<String, Vec<usize>>,
    postcodes: HashMap<String, Vec<usize>>,
    names: HashMap<String, Vec<usize>>,
    /// Places by department and [`bare_key`], made when first asked: few addresses come to it.
    bare_names: OnceLock<HashMap<(String, String), Vec<usize>>>,
    /// Arrondissements of a city, in order.
    parts: HashMap<String, Vec<usize>>,
}

/// What is known of where an address is.
#[derive(Debug, Clone, PartialEq)]
pub enum Located<'a> {
    /// The address leaves one answer.
    Certain(&'a Place),
    /// The address leaves several, or contradicts itself: here is what it may mean.
    Uncertain {
        /// In the order of their codes.
        candidates: Vec<&'a Place>,
    },
    /// Nothing in the tables answers to the address.
    Unknown,
}

impl<'a> Located<'a> {
    /// The place, when it is certain.
    pub fn certain(&self) -> Option<&'a Place> {
        match self {
            Self::Certain(place) => Some(place),
            Self::Uncertain { .. } | Self::Unknown => None,
        }
    }
}

/// What the name of an address leads to.
struct Named<'g> {
    key: String,
    number: Option<usize>,
    hits: &'g [usize],
}

impl Gazetteer {
    pub(crate) fn new(mut places: Vec<Place>) -> Self {
        places.sort_by(|a, b| a.code.cmp(&b.code));
        let mut gazetteer = Self::default();
        for (position, place) in places.iter().enumerate() {
            gazetteer.codes.insert(place.code.clone(), position);
            for postcode in &place.postcodes {
                push(&mut gazetteer.postcodes, postcode.clone(), position);
            }
            if let Some(city) = &place.part_of {
                push(&mut gazetteer.parts, city.clone(), position);
                continue; // An arrondissement is named by its city and its number.
            }
            for key in names_of(place) {
                push(&mut gazetteer.names, key, position);
            }
        }
        for (position, place) in places.iter().enumerate() {
            push(&mut gazetteer.official, place.official().to_owned(), position);
        }
        for (position, place) in places.iter().enumerate() {
            for former in &place.former_codes {
                gazetteer.codes.entry(former.clone()).or_insert(position);
                let known = gazetteer.official.entry(former.clone()).or_default();
                // A code that was given again in the same country is of who has it now.
                if known.iter().all(|one| places[*one].country != place.country) {
                    known.push(position);
                }
            }
        }
        gazetteer.places = places;
        gazetteer
    }

    /// The place of this code, of today or of before.
    pub fn place(&self, code: &str) -> Option<&Place> {
        self.codes.get(code).map(|position| &self.places[*position])
    }

    /// Every place, in the order of their codes.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// Where the address is, from what it says: postcode, name of the commune as written, official code.
    /// Values that say nothing (empty, blank) count as absent.
    ///
    /// The code decides when name or postcode bears it out; then a name among those the postcode serves;
    /// then a name found once in the postcode's department. A name nobody knows does not contradict a
    /// postcode that serves a single commune: it is a hamlet or a quarter.
    pub fn locate(&self, postcode: Option<&str>, name: Option<&str>, insee: Option<&str>) -> Located<'_> {
        let postcode = said(postcode).filter(|postcode| says_something(postcode));
        let named = said(name)
            .map(|name| self.named(name))
            .filter(|named| !named.key.is_empty());
        let without_code = self.by_name_and_postcode(postcode, named.as_ref());
        let named_so = |coded: usize| {
            named.as_ref().is_some_and(|named| {
                named.hits.contains(&coded)
                    || self.city_of(coded).is_some_and(|city| named.hits.contains(&city))
            })
        };
        let served = |coded: usize| {
            let postcodes = &self.places[coded].postcodes;
            postcode.is_some_and(|postcode| postcodes.iter().any(|served| served == postcode))
        };
        let silent = postcode.is_none() && named.is_none();
        let every = said(insee).and_then(|code| self.official.get(code));
        let every = every.map_or(&[][..], Vec::as_slice);
        let coded = match every {
            [] => return without_code,
            [one] => *one,
            // Of two countries: that which the rest of the address bears out.
            several => match several.iter().find(|one| served(**one) || named_so(**one)) {
                Some(one) => *one,
                None if silent => return self.uncertain(several.iter().copied()),
                None => return without_code,
            },
        };

        let same_city = |position: usize| position == coded || self.city_of(position) == Some(coded);
        let place = &self.places[coded];
        let (named_so, served) = (named_so(coded), served(coded));
        match without_code {
            // A city's own code says less than its arrondissement.
            Located::Certain(found) if same_city(self.codes[&found.code]) => Located::Certain(found),
            _ if named_so || served || silent => Located::Certain(place),
            Located::Unknown => Located::Uncertain {
                candidates: vec![place],
            },
            Located::Certain(found) => self.uncertain([self.codes[&found.code], coded]),
            Located::Uncertain { candidates } => self.uncertain(
                candidates
                    .iter()
                    .map(|found| self.codes[&found.code])
                    .chain([coded]),
            ),
        }
    }

    fn by_name_and_postcode(&self, postcode: Option<&str>, named: Option<&Named<'_>>) -> Located<'_> {
        match (postcode, named) {
            (None, None) => Located::Unknown,
            (None, Some(named)) => self.among(self.numbered(named.hits, named.number)),
            (Some(postcode), None) => self.among(self.served_by(postcode).to_vec()),
            (Some(postcode), Some(named)) => self.by_both(postcode, named),
        }
    }

    fn by_both(&self, postcode: &str, named: &Named<'_>) -> Located<'_> {
        let served = self.served_by(postcode);
        let both: Vec<usize> = served
            .iter()
            .copied()
            .filter(|position| self.answers(*position, named))
            .collect();
        match both[..] {
            [] => {}
            [one] => return Located::Certain(&self.places[one]),
            _ => return self.uncertain(self.best_named(&both, &named.key)),
        }
        // Nothing the postcode serves has this name: perhaps it nearly has, perhaps the postcode is a
        // company's or of long ago, and the department still holds. When both may be, nobody can tell.
        let nearly = [within_articles, within_one_letter, longer_or_shorter]
            .into_iter()
            .find_map(|alike| self.only_one_alike(served, &named.key, alike));
        let here = departments(postcode);
        let is_here = |position: &usize| here.contains(&self.places[*position].department.as_str());
        let around: Vec<usize> = named.hits.iter().copied().filter(is_here).collect();
        if !around.is_empty() {
            let named_here = self.numbered(&self.best_named(&around, &named.key), named.number);
            // `75013 PARIS 12`: the postcode is of the same city but of another arrondissement.
            let other_part =
                |position: &usize| self.city_of(*position).is_some_and(|city| around.contains(&city));
            let contradicting = served.iter().copied().filter(other_part);
            return self.uncertain(named_here.into_iter().chain(contradicting).chain(nearly));
        }
        if let Some(position) = nearly {
            return Located::Certain(&self.places[position]);
        }
        let bare = bare_key(&named.key);
        let bare: Vec<usize> = here
            .iter()
            .filter_map(|here| self.bare_names().get(&(here.to_string(), bare.clone())))
            .flatten()
            .copied()
            .collect();
        if let [one] = bare[..] {
            return Located::Certain(&self.places[one]);
        }
        match (served, named.hits.is_empty()) {
            ([one], true) => Located::Certain(&self.places[*one]),
            _ => self.uncertain(served.iter().chain(named.hits).copied()),
        }
    }

    fn bare_names(&self) -> &HashMap<(String, String), Vec<usize>> {
        self.bare_names.get_or_init(|| {
            let mut bare_names = HashMap::new();
            for (position, place) in self
                .places
                .iter()
                .enumerate()
                .filter(|(_, place)| place.part_of.is_none())
            {
                for key in names_of(place) {
                    push(
                        &mut bare_names,
                        (place.department.clone(), bare_key(&key)),
                        position,
                    );
                }
            }
            bare_names
        })
    }

    fn named(&self, name: &str) -> Named<'_> {
        let (key, number) = name_and_number(name);
        let hits = self.names.get(&key).map_or(&[][..], Vec::as_slice);
        Named { key, number, hits }
    }

    fn served_by(&self, postcode: &str) -> &[usize] {
        self.postcodes.get(postcode).map_or(&[], Vec::as_slice)
    }

    fn city_of(&self, position: usize) -> Option<usize> {
        let city = self.places[position].part_of.as_ref()?;
        self.codes.get(city).copied()
    }

    /// Whether a place bears this name; an arrondissement bears its city's, unless another number is said.
    fn answers(&self, position: usize, named: &Named<'_>) -> bool {
        match self.city_of(position) {
            None => named.hits.contains(&position),
            Some(city) => {
                named.hits.contains(&city)
                    && named
                        .number
                        .is_none_or(|number| self.part(city, number).is_none_or(|part| part == position))
            }
        }
    }

    fn part(&self, city: usize, number: usize) -> Option<usize> {
        self.parts
            .get(&self.places[city].code)?
            .get(number.checked_sub(1)?)
            .copied()
    }

    /// A city with arrondissements and a number is that arrondissement.
    fn numbered(&self, hits: &[usize], number: Option<usize>) -> Vec<usize> {
        hits.iter()
            .map(|hit| number.and_then(|number| self.part(*hit, number)).unwrap_or(*hit))
            .collect()
    }

    /// The places whose own name this is, before those that have it among their other names.
    fn best_named(&self, hits: &[usize], key: &str) -> Vec<usize> {
        let own = |hit: &usize| {
            let place = &self.places[*hit];
            [&place.name_fr, &place.name_nl]
                .iter()
                .any(|name| name_and_number(name).0 == key)
        };
        let best: Vec<usize> = hits.iter().copied().filter(|hit| own(hit)).collect();
        if best.is_empty() { hits.to_vec() } else { best }
    }

    /// The one place among these that has a name like `key`, if one only has. Arrondissements are not
    /// told apart by their names.
    fn only_one_alike(&self, positions: &[usize], key: &str, alike: fn(&str, &str) -> bool) -> Option<usize> {
        let mut found = positions.iter().copied().filter(|position| {
            let place = &self.places[*position];
            place.part_of.is_none() && names_of(place).iter().any(|name| alike(name, key))
        });
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    fn among(&self, positions: Vec<usize>) -> Located<'_> {
        match positions[..] {
            [] => Located::Unknown,
            _ => self.uncertain(positions),
        }
    }

    /// Uncertain, unless the positions are all the same one.
    fn uncertain(&self, positions: impl IntoIterator<Item = usize>) -> Located<'_> {
        let mut positions: Vec<usize> = positions.into_iter().collect();
        positions.sort_unstable();
        positions.dedup();
        match positions[..] {
            [] => Located::Unknown,
            [one] => Located::Certain(&self.places[one]),
            _ => Located::Uncertain {
                candidates: positions.iter().map(|position| &self.places[*position]).collect(),
            },
        }
    }
}

/// The keys of a place's names. A part of a city that the post calls by both names, `HELLEMMES LILLE`, is
/// also known by its own.
fn names_of(place: &Place) -> Vec<String> {
    let own = name_and_number(&place.name_fr).0;
    let mut names = Vec::with_capacity(1 + place.other_names.len());
    if place.name_nl != place.name_fr {
        names.push(name_and_number(&place.name_nl).0);
    }
    for name in &place.other_names {
        let key = name_and_number(name).0;
        if let Some(short) = key.strip_suffix(&own).and_then(|start| start.strip_suffix(' ')) {
            names.push(short.to_owned());
        }
        names.push(key);
    }
    names.push(own);
    names
}

fn push<K: std::hash::Hash + Eq>(map: &mut HashMap<K, Vec<usize>>, key: K, position: usize) {
    let positions = map.entry(key).or_default();
    if positions.last() != Some(&position) {
        positions.push(position);
    }
}

/// A value, unless it says nothing.
fn said(value: Option<&str>) -> Option<&str> {
    value.map(str::trim).filter(|value| !value.is_empty())
}

/// `00000` and `-1` are how registers say that they do not know.
fn says_something(postcode: &str) -> bool {
    postcode.bytes().any(|byte| matches!(byte, b'1'..=b'9')) && !postcode.starts_with('-')
}

/// The departments whose places have such a postcode: Corsica kept one number when it became two.
fn departments(postcode: &str) -> Vec<&str> {
    match department(postcode) {
        "20" => vec!["2A", "2B"],
        one => vec![one],
    }
}
