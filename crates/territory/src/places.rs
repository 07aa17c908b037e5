//! The tables of places: every commune of a country, with its postcodes, its former codes and other names.

use std::collections::HashMap;

use serde::Deserialize;

use crate::communes::Commune;
use crate::error::TerritoryError;

/// A commune (or an arrondissement of Paris, Lyon or Marseille) that an address can name.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// INSEE code in France, NIS code in Belgium: five characters. Both countries count from 01 to 99, so that one code
    /// may be of two communes; that which is not the territory's bears its country then, `fr-37011`.
    pub code: String,
    /// Name in French.
    pub name_fr: String,
    /// Name in Dutch; the French one where Dutch has none of its own.
    pub name_nl: String,
    /// Country, in two lower-case letters (`fr`, `be`).
    pub country: String,
    /// In France the department (`59`, `2A`, `974`), in Belgium the arrondissement (`34`).
    pub department: String,
    /// Postcodes that serve the place, none for a city that is served through its arrondissements.
    pub postcodes: Vec<String>,
    /// Latitude of the centre in degrees, to about a hundred metres.
    pub lat: Option<f64>,
    /// Longitude of the centre in degrees, to about a hundred metres.
    pub lon: Option<f64>,
    /// Code of the city of which the place is an arrondissement.
    pub part_of: Option<String>,
    /// Codes of former communes that the place took in, or its own codes of before.
    pub former_codes: Vec<String>,
    /// Names of former and associated communes, and other names in the post's use.
    pub other_names: Vec<String>,
}

impl Place {
    /// Its code in its own country, as registers and offices write it.
    #[must_use]
    pub fn official(&self) -> &str {
        let own = self.code.strip_prefix(self.country.as_str());
        own.and_then(|own| own.strip_prefix('-')).unwrap_or(&self.code)
    }
}

/// One line of a table; a table in one language has `name`, in two `name_fr` and `name_nl`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    #[serde(alias = "name")]
    name_fr: String,
    #[serde(default)]
    name_nl: Option<String>,
    postcodes: String,
    lat: Option<f64>,
    lon: Option<f64>,
    #[serde(default)]
    part_of: Option<String>,
    former_codes: String,
    other_names: String,
}

/// Reads a table of places of `country`: lists are separated by spaces, other names by `|`.
pub(crate) fn read(file: &str, bytes: &[u8], country: &str) -> Result<Vec<Place>, TerritoryError> {
    let mut places = Vec::new();
    for row in csv::Reader::from_reader(bytes).into_deserialize::<Row>() {
        let row = row.map_err(|error| TerritoryError::of_table(file, &error))?;
        if row.code.is_empty() || row.name_fr.is_empty() {
            let line = Some(2 + places.len() as u64);
            return Err(TerritoryError::invalid(
                file,
                line,
                "a place has no code or no name",
                "give both",
            ));
        }
        places.push(Place {
            department: department(&row.code).to_owned(),
            name_nl: row
                .name_nl
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| row.name_fr.clone()),
            name_fr: row.name_fr,
            country: country.to_owned(),
            postcodes: words(&row.postcodes),
            lat: row.lat,
            lon: row.lon,
            part_of: row.part_of.filter(|code| !code.is_empty()),
            former_codes: words(&row.former_codes),
            other_names: row
                .other_names
                .split('|')
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            code: row.code,
        });
    }
    Ok(places)
}

/// Makes every code that of one place: those of the territory's communes, today's and former ones, are theirs alone; any
/// other is its own in the country whose table comes first. Elsewhere it bears its country: Avoine in Touraine is `fr-37011`
/// where Pittem in Flanders is `37011`.
pub(crate) fn apart(places: &mut [Place], communes: &[Commune]) {
    let mut owners: HashMap<String, String> = HashMap::new();
    for commune in communes {
        for code in std::iter::once(&commune.code).chain(&commune.former_codes) {
            owners.insert(code.clone(), commune.country.clone());
        }
    }
    for place in places.iter() {
        owners
            .entry(place.code.clone())
            .or_insert_with(|| place.country.clone());
    }
    for place in places {
        let own = |code: &str| owners.get(code).is_none_or(|country| *country == place.country);
        let called = |code: String| match own(&code) {
            true => code,
            false => format!("{}-{code}", place.country),
        };
        let (code, part_of) = (place.code.clone(), place.part_of.clone());
        (place.code, place.part_of) = (called(code), part_of.map(called));
    }
}

pub(crate) fn words(list: &str) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

/// The first characters that the codes (and nearly all postcodes) of a department share: overseas they are three.
pub(crate) fn department(code: &str) -> &str {
    let length = if code.len() == 5 && (code.starts_with("97") || code.starts_with("98")) {
        3
    } else {
        2
    };
    code.get(..length).unwrap_or(code)
}
