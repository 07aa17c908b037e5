//! The communes of the territory itself: those that have a page and a tile on the map.

use std::collections::{BTreeSet, HashSet};

use serde::Deserialize;

use crate::description::Side;
use crate::error::TerritoryError;
use crate::places::words;
use crate::read::Territory;
use crate::text::Text;

/// A commune of the territory.
#[derive(Debug, Clone, PartialEq)]
pub struct Commune {
    /// INSEE or NIS code.
    pub code: String,
    /// Country, in two lower-case letters.
    pub country: String,
    /// Its names; in English the one its inhabitants' administration uses.
    pub name: Text,
    /// The grouping it belongs to.
    pub group: Group,
    /// Slug of its side of the border.
    pub side: String,
    /// Inhabitants.
    pub population: u32,
    /// Year the inhabitants were counted for.
    pub population_year: i16,
    /// Latitude of the centre in degrees.
    pub lat: f64,
    /// Longitude of the centre in degrees.
    pub lon: f64,
    /// Its postcodes; some are shared with neighbours.
    pub postcodes: Vec<String>,
    /// Codes of former communes that it took in, or its own codes of before.
    pub former_codes: Vec<String>,
}

impl Commune {
    /// Whether this code is its own, of today or of before.
    pub fn bears(&self, code: &str) -> bool {
        self.code == code || self.former_codes.iter().any(|former| former == code)
    }
}

/// What communes are grouped in: a French intercommunal body or a Belgian arrondissement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// SIREN of the intercommunal body, NIS code of the arrondissement.
    pub code: String,
    /// Its names.
    pub name: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    country: String,
    name_fr: String,
    name_nl: String,
    group: String,
    group_name_fr: String,
    group_name_nl: String,
    group_name_en: String,
    side: String,
    population: u32,
    population_year: i16,
    lat: f64,
    lon: f64,
    postcodes: String,
    former_codes: String,
}

impl Territory {
    /// The commune of this code, of today or of before.
    pub fn commune(&self, code: &str) -> Option<&Commune> {
        self.position(code).map(|position| &self.communes[position])
    }

    /// The code that is borne today by whatever bore this one; the same where nobody knows it. What people and files
    /// say keeps the code of its day: this is what to compare by.
    pub fn today<'a>(&'a self, code: &'a str) -> &'a str {
        match self.commune(code) {
            Some(commune) => &commune.code,
            None => self.gazetteer.place(code).map_or(code, |place| &place.code),
        }
    }

    /// Codes of their days as those that are borne today, each once, in their order.
    pub fn all_today(&self, codes: &[String]) -> Vec<String> {
        let mut once = BTreeSet::new();
        let today = codes.iter().map(|code| self.today(code));
        today
            .filter(|code| once.insert(*code))
            .map(str::to_owned)
            .collect()
    }

    /// Whether two codes are borne today by the same.
    pub fn is_same(&self, one: &str, other: &str) -> bool {
        self.today(one) == self.today(other)
    }

    /// These codes, and every other that what bears them today bore before: what was kept under the code of its day is
    /// among them. One that somebody else bears by now, in the other country for instance, is not.
    pub fn every_code<S: AsRef<str>>(&self, codes: &[S]) -> Vec<String> {
        let mut every = BTreeSet::new();
        for code in codes.iter().map(AsRef::as_ref) {
            let today = self.today(code);
            // Of one that came from outside the territory, the places alone know what it had taken in before.
            let own = self.commune(today).map(|commune| &commune.former_codes);
            let listed = self.gazetteer.place(today).map(|place| &place.former_codes);
            let former = own.into_iter().chain(listed).flatten();
            every.extend(former.filter(|former| self.today(former) == today).cloned());
            every.extend([code.to_owned(), today.to_owned()]);
        }
        every.into_iter().collect()
    }

    /// The group of this code.
    pub fn group(&self, code: &str) -> Option<&Group> {
        self.groups
            .get(code)
            .map(|position| &self.communes[*position].group)
    }

    /// Its place among the communes.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.index.get(code).copied()
    }
}

/// Reads the communes; each must be on one of `sides`.
pub(crate) fn read(file: &str, bytes: &[u8], sides: &[Side]) -> Result<Vec<Commune>, TerritoryError> {
    let mut communes: Vec<Commune> = Vec::new();
    let mut known: HashSet<String> = HashSet::new();
    for row in csv::Reader::from_reader(bytes).into_deserialize::<Row>() {
        let row = row.map_err(|error| TerritoryError::of_table(file, &error))?;
        let line = Some(2 + communes.len() as u64);
        let Some(side) = sides.iter().find(|side| side.slug == row.side) else {
            let problem = format!("there is no side “{}”", row.side);
            return Err(TerritoryError::invalid(
                file,
                line,
                problem,
                "use a slug of [[sides]] in territory.toml",
            ));
        };
        if side.country != row.country {
            let problem = format!(
                "{} is in “{}”, its side in “{}”",
                row.name_fr, row.country, side.country
            );
            return Err(TerritoryError::invalid(
                file,
                line,
                problem,
                "correct the country or the side",
            ));
        }
        if !known.insert(row.code.clone()) {
            let problem = format!("the commune {} is there twice", row.code);
            return Err(TerritoryError::invalid(
                file,
                line,
                problem,
                "keep one line for each commune",
            ));
        }
        let local = if side.language == "nl" {
            &row.name_nl
        } else {
            &row.name_fr
        };
        let name = Text {
            en: local.clone(),
            fr: row.name_fr,
            nl: row.name_nl,
        };
        let group = Text {
            fr: row.group_name_fr,
            nl: row.group_name_nl,
            en: row.group_name_en,
        };
        if name.has_a_hole() || group.has_a_hole() {
            return Err(TerritoryError::invalid(
                file,
                line,
                "a name is missing",
                "give the commune and its group all their names",
            ));
        }
        if !(-90.0..=90.0).contains(&row.lat) || !(-180.0..=180.0).contains(&row.lon) {
            return Err(TerritoryError::invalid(
                file,
                line,
                "the centre is not on Earth",
                "give latitude and longitude in degrees",
            ));
        }
        communes.push(Commune {
            code: row.code,
            country: row.country,
            name,
            group: Group {
                code: row.group,
                name: group,
            },
            side: row.side,
            population: row.population,
            population_year: row.population_year,
            lat: row.lat,
            lon: row.lon,
            postcodes: words(&row.postcodes),
            former_codes: words(&row.former_codes),
        });
    }
    if communes.is_empty() {
        return Err(TerritoryError::invalid(
            file,
            None,
            "the territory has no commune",
            "list at least one",
        ));
    }
    Ok(communes)
}
