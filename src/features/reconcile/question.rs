//! What is asked: the batch as the API writes it (§ 4.1), read into who is looked for.

use std::collections::BTreeMap;

use linkage::{Name, Party};
use registers::{Identifier, Scheme};
use serde::Deserialize;
use serde_json::Value;
use territory::{Located, Territory};

use crate::features::directory::{Kind, compared_kind, department, domain, key_in_address};

/// Questions taken at once.
pub(super) const BATCH: usize = 50;
/// Candidates for one question, when nothing is said and at most.
const LIMIT: (usize, usize) = (5, 50);
/// Letters of a text that are read, and values of properties.
const LONGEST: usize = 500;
const VALUES: usize = 40;

/// A question as the API writes it.
#[derive(Debug, Deserialize)]
struct Written {
    #[serde(default)]
    query: Option<String>,
    #[serde(default, rename = "type")]
    kind: Option<OneOrMore>,
    #[serde(default)]
    limit: Option<f64>,
    #[serde(default)]
    properties: Vec<WrittenProperty>,
    #[serde(default)]
    type_strict: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Debug, Deserialize)]
struct WrittenProperty {
    pid: String,
    v: Value,
}

/// Who is looked for.
#[derive(Debug, Default)]
pub(super) struct Question {
    /// Name and facts, to be compared.
    pub party: Party,
    /// Numbers of registers, given as properties or as the whole query.
    pub numbers: Vec<Identifier>,
    /// A key of ours, given as the whole query.
    pub key: Option<String>,
    /// Only these kinds; all when empty.
    pub kinds: Vec<Kind>,
    /// Candidates wanted.
    pub limit: usize,
}

/// Reads a batch; the order is that of the names.
///
/// # Errors
/// When it is no batch of questions.
pub(super) fn read(batch: &str, territory: &Territory) -> Result<Vec<(String, Question)>, serde_json::Error> {
    let written: BTreeMap<String, Written> = serde_json::from_str(batch)?;
    Ok(written
        .into_iter()
        .map(|(name, written)| (name, question(written, territory)))
        .collect())
}

fn question(written: Written, territory: &Territory) -> Question {
    let query = short(written.query.as_deref().unwrap_or_default());
    let mut question = Question {
        limit: limit(written.limit),
        kinds: kinds(written.kind, written.type_strict.as_deref()),
        key: key(&query),
        numbers: Scheme::ALL
            .into_iter()
            .filter_map(|scheme| Identifier::parse(scheme, &query).ok())
            .collect(),
        ..Question::default()
    };
    let party = &mut question.party;
    party.kind = match question.kinds[..] {
        [kind] => Some(compared_kind(kind)),
        _ => None,
    };
    if query.chars().any(char::is_alphanumeric) {
        party.names.push(Name::of(query));
    }
    let mut place = Place::default();
    let values = written.properties.iter().flat_map(|property| {
        let mut found = Vec::new();
        texts(&property.v, &mut found);
        found.into_iter().map(|text| (property.pid.as_str(), text))
    });
    for (property, text) in values.take(VALUES) {
        match property {
            "commune" | "commune-code" => place.communes.push(text),
            "postcode" => place.postcode = Some(text.split_whitespace().collect()),
            "department" => place.department = Some(text.to_uppercase()),
            "year" | "founded" => party.year = party.year.or_else(|| year(&text)),
            "website" => party.domain = party.domain.take().or_else(|| domain(&text)),
            "short-name" => party.acronym = Some(text),
            "name" => party.names.push(Name::of(text)),
            scheme => {
                let number = scheme.parse().map(|scheme| Identifier::recover(scheme, &text));
                question
                    .numbers
                    .extend(number.into_iter().flatten().map(|(number, _)| number));
            }
        }
    }
    place.settle(territory, party);
    question.numbers.sort();
    question.numbers.dedup();
    question
}

fn limit(asked: Option<f64>) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast stops at nought and at the largest number"
    )]
    asked.map_or(LIMIT.0, |limit| (limit as usize).clamp(1, LIMIT.1))
}

/// Kinds that are required; with the strictness `should` none is. A type we do not have, such as the
/// one that holds them all, requires nothing.
fn kinds(types: Option<OneOrMore>, strictness: Option<&str>) -> Vec<Kind> {
    let types = match types {
        _ if strictness == Some("should") => Vec::new(),
        None => Vec::new(),
        Some(OneOrMore::One(one)) => vec![one],
        Some(OneOrMore::More(more)) => more,
    };
    types.iter().filter_map(|kind| kind.parse().ok()).collect()
}

/// A key, or the address of a page, when that is all the query is.
fn key(query: &str) -> Option<String> {
    let key = key_in_address(query);
    let is_key = key.len() == 10 && key.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_key.then(|| key.to_ascii_lowercase())
}

/// The texts of a value: a text, a number, something named, or several of these.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(short(text)),
        Value::Number(number) => found.push(number.to_string()),
        Value::Array(several) => several.iter().for_each(|value| texts(value, found)),
        Value::Object(fields) => ["id", "name"]
            .into_iter()
            .filter_map(|name| fields.get(name)?.as_str())
            .for_each(|text| found.push(short(text))),
        Value::Null | Value::Bool(_) => {}
    }
    found.retain(|text| !text.is_empty());
}

fn short(text: &str) -> String {
    text.trim().chars().take(LONGEST).collect()
}

/// The first year in a text: `1987`, `05/12/1987`, `1987-12-05`.
fn year(text: &str) -> Option<i16> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| part.len() == 4)
        .find_map(|part| part.parse().ok().filter(|year| (1700..=2200).contains(year)))
}

/// What is said of where it is, before it is known what that means.
#[derive(Default)]
struct Place {
    communes: Vec<String>,
    postcode: Option<String>,
    department: Option<String>,
}

impl Place {
    /// Writes down the place that is meant, as far as one can be.
    fn settle(self, territory: &Territory, party: &mut Party) {
        let gazetteer = &territory.gazetteer;
        let coded = self.communes.iter().find_map(|text| gazetteer.place(text));
        // `Roubaix (59)` is Roubaix.
        let named = self.communes.first().map(|text| match text.split_once('(') {
            Some((name, _)) => name.trim(),
            None => text.as_str(),
        });
        let postcode = self.postcode.as_deref();
        let located = match (coded, named, postcode) {
            (Some(place), ..) => Located::Certain(place),
            (None, None, None) => Located::Unknown,
            (None, named, postcode) => gazetteer.locate(postcode, named, None),
        };
        let possible = match located {
            Located::Certain(place) => vec![place],
            Located::Uncertain { candidates } => candidates,
            Located::Unknown => Vec::new(),
        };
        let here = |place: &&territory::Place| {
            self.department
                .as_ref()
                .is_none_or(|department| *department == place.department)
        };
        let possible: Vec<_> = possible.into_iter().filter(here).collect();
        if let [place] = possible[..] {
            party.commune = Some(place.code.clone());
            party.commune_name = Some(place.name_fr.clone());
        } else {
            party.commune_name = named.map(str::to_owned);
        }
        let one = possible.first().map(|place| place.department.clone());
        let agreed = one.filter(|one| possible.iter().all(|place| place.department == *one));
        party.department = self.department.or(agreed).or_else(|| department(postcode?));
        party.postcode = self.postcode;
    }
}
