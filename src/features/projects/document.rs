//! A project as one document, for signatures: the same project gives the same bytes, on every machine
//! and by every version of this program that says [`FORMAT`].
//!
//! It is JSON in the canonical form of RFC 8785, of which it needs a small part: keys in the order of
//! their characters (they are ASCII), no blanks, whole numbers only, no `null`. Lists whose order says
//! nothing (partners, lines, files) are sorted; actions and indicators keep theirs. It holds what is
//! signed: texts in their languages, communes, actions, indicators, partners as registers name them,
//! amounts in cents, files by their hash. It holds no instant, no person, no comment, no task, no need,
//! and not whether a section was declared ready: none of these is promised to anybody.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::budget::{self, Forecast};
use super::content::{Content, Section};
use super::items::{self, Kind};
use super::project::{Partner, Project};
use super::store::{files, partners, projects, values};
use crate::shared::files::hex;
use crate::shared::store::{Connection, StoreError};

/// The shape of the document; it changes whenever the same project would give other bytes.
pub const FORMAT: &str = "tisserand-project/1";

/// A project as one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its text: JSON in canonical form.
    pub json: String,
    /// SHA-256 of that text, in hexadecimal.
    pub sha256: String,
}

/// A project as one document; nothing where there is no such project.
///
/// # Errors
/// When the database does not answer.
pub async fn document(connection: &mut Connection, id: i64) -> Result<Option<Document>, StoreError> {
    let Some(project) = projects::by_ids(connection, &[id]).await?.pop() else {
        return Ok(None);
    };
    let content = values::content(connection, id).await?;
    let mut partners = partners::of_project(connection, id).await?;
    let forecast = budget::forecast(connection, id, &partners).await?;
    partners.retain(Partner::is_in);
    let mut attached: Vec<(String, String)> = files::of_project(connection, id)
        .await?
        .into_iter()
        .map(|file| (file.name, file.sha256))
        .collect();
    attached.sort();
    let written = written(&project, &content, &partners, &forecast, &attached);
    let json = canonical(&written);
    let sha256 = hex(&Sha256::digest(&json));
    Ok(Some(Document { json, sha256 }))
}

/// What the document says.
fn written(
    project: &Project,
    content: &Content,
    partners: &[Partner],
    forecast: &Forecast,
    files: &[(String, String)],
) -> Value {
    let mut sections = serde_json::Map::new();
    for section in Section::ALL {
        let texts: serde_json::Map<String, Value> = section
            .fields()
            .iter()
            .map(|field| (field.name.to_owned(), texts(project, content, field.name)))
            .collect();
        sections.insert(section.as_str().to_owned(), Value::Object(texts));
    }
    let mut origin = serde_json::Map::from_iter([("kind".to_owned(), json!(project.origin.as_str()))]);
    if let Some(address) = &project.origin_address {
        origin.insert("address".to_owned(), json!(address));
    }
    json!({
        "format": FORMAT,
        "address": project.address,
        "languages": project.languages().iter().map(|lang| lang.code()).collect::<Vec<_>>(),
        "origin": origin,
        "sections": sections,
        "purposes": sorted(content.list("purposes")),
        "catalogue": sorted(content.list("catalogue")),
        "communes": sorted(content.list("communes")),
        "actions": things(project, content, Kind::Action),
        "indicators": things(project, content, Kind::Indicator),
        "partners": of_partners(partners),
        "budget": of_forecast(forecast, partners),
        "files": files.iter().map(|(name, sha256)| json!({"name": name, "sha256": sha256})).collect::<Vec<_>>(),
    })
}

/// A text in each language of the project in which it says something.
fn texts(project: &Project, content: &Content, field: &str) -> Value {
    let said = project.languages().into_iter().filter_map(|lang| {
        let words = content.text(field, lang);
        (!words.is_empty()).then(|| (lang.code().to_owned(), json!(words)))
    });
    Value::Object(said.collect())
}

fn sorted(mut words: Vec<&str>) -> Vec<&str> {
    words.sort_unstable();
    words
}

/// Actions or indicators, in their order.
fn things(project: &Project, content: &Content, kind: Kind) -> Vec<Value> {
    let thing = |key: &str| {
        let field = |name: &str| items::field(kind, key, name);
        let mut thing: serde_json::Map<String, Value> = kind
            .texts()
            .iter()
            .map(|text| (text.name.to_owned(), texts(project, content, &field(text.name))))
            .collect();
        match kind {
            Kind::Indicator => {}
            Kind::Action => {
                thing.insert("who".to_owned(), json!(sorted(content.list(&field("who")))));
                for name in ["place", "starts", "until"] {
                    thing.insert(name.to_owned(), json!(content.plain(&field(name))));
                }
            }
        }
        Value::Object(thing)
    };
    items::keys(kind, content).into_iter().map(thing).collect()
}

/// Those who take part, as registers name them, each with its own purpose.
fn of_partners(partners: &[Partner]) -> Vec<Value> {
    let mut partners: Vec<&Partner> = partners.iter().collect();
    partners.sort_by(|one, other| one.organisation.key.cmp(&other.organisation.key));
    let partner = |partner: &&Partner| {
        let organisation = &partner.organisation;
        let mut numbers: Vec<String> = organisation
            .identifiers
            .iter()
            .map(|(scheme, value)| format!("{scheme}:{value}"))
            .collect();
        numbers.sort_unstable();
        json!({
            "key": organisation.key,
            "name": organisation.name,
            "kind": organisation.kind.as_str(),
            "commune": organisation.commune.as_deref().unwrap_or_default(),
            "purpose": organisation.purpose.as_deref().unwrap_or_default(),
            "numbers": numbers,
            "role": partner.role.as_str(),
        })
    };
    partners.iter().map(partner).collect()
}

/// Every amount, each under the key of its partner.
fn of_forecast(forecast: &Forecast, partners: &[Partner]) -> Value {
    let key = |id: i64| {
        let partner = partners.iter().find(|partner| partner.id == id);
        partner.map_or("", |partner| partner.organisation.key.as_str())
    };
    let mut lines: Vec<Value> = forecast
        .lines
        .iter()
        .map(|line| {
            json!({
                "partner": key(line.partner),
                "year": line.year,
                "account": line.account.code(),
                "funder": line.funder,
                "state": line.asking.map_or("", |asking| asking.as_str()),
                "cents": line.cents,
            })
        })
        .collect();
    let mut flows: Vec<Value> = forecast
        .flows
        .iter()
        .map(|flow| {
            json!({
                "payer": key(flow.payer),
                "payer_account": flow.payer_account.code(),
                "payee": key(flow.payee),
                "payee_account": flow.payee_account.code(),
                "year": flow.year,
                "words": flow.words,
                "cents": flow.cents,
            })
        })
        .collect();
    lines.sort_by_cached_key(canonical);
    flows.sort_by_cached_key(canonical);
    json!({ "lines": lines, "flows": flows })
}

/// JSON in canonical form: see the head of this module. Texts and numbers are written as the library
/// writes them, which is as RFC 8785 asks for whole numbers; the order of keys is made here, whatever
/// the library keeps.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let mut keys: Vec<&String> = object.keys().collect();
            keys.sort_unstable();
            let parts: Vec<String> = keys
                .into_iter()
                .map(|key| format!("{}:{}", json!(key), canonical(&object[key.as_str()])))
                .collect();
            format!("{{{}}}", parts.join(","))
        }
        Value::Array(values) => {
            let parts: Vec<String> = values.iter().map(canonical).collect();
            format!("[{}]", parts.join(","))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::canonical;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<i64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from)
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::btree_map("[a-z_]{1,8}", inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        /// What is written is read back as the same, and written again as the same bytes.
        #[test]
        fn the_canonical_form_loses_nothing_and_is_one(value in any_json()) {
            let written = canonical(&value);
            let read: Value = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(canonical(&read), written);
        }
    }

    #[test]
    fn keys_are_sorted_and_nothing_is_between_them() {
        let value = json!({"b": [1, {"z": "é\n\"", "a": -3}], "a": {}});
        assert_eq!(canonical(&value), r#"{"a":{},"b":[1,{"a":-3,"z":"é\n\""}]}"#);
    }
}
