//! A project as one document: what is signed and sent. The same project gives the same bytes, on every machine
//! and by every version of this program that says [`FORMAT`].
//!
//! It is JSON in the canonical form of RFC 8785, of which it needs a small part: keys in the order of
//! their characters (they are ASCII), no blanks, whole numbers only, no `null`. Lists whose order says
//! nothing (partners, lines, files) are sorted; actions and indicators keep theirs. It holds what is
//! signed: texts in the languages of the project, communes, actions, indicators, partners as registers name them,
//! amounts in cents, files by their hash. It holds no instant, no person, no comment, no task, no need,
//! and not whether a section was declared ready: none of these is promised to anybody. A text in a language that
//! the project gave up is none of it, and neither is somebody who left among those who do something.

mod reading;
mod writing;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::shared::files::hash;
use crate::shared::i18n::{Lang, Words};

pub use reading::on_paper;
pub use writing::document;

/// The shape of the document; it changes whenever the same project would give other bytes.
pub const FORMAT: &str = "tisserand-project/2";

/// A project as one document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// [`FORMAT`].
    pub format: String,
    /// The last part of its address; empty where it came on paper.
    pub address: String,
    /// What it was begun from.
    pub origin: Begun,
    /// Its languages, the first first.
    pub languages: Vec<Lang>,
    /// Its texts by field, `title` among them, in its languages.
    pub texts: BTreeMap<String, Words>,
    /// What it is for, as words of [`super::Purpose`].
    pub purposes: Vec<String>,
    /// What it counts that others count too.
    pub catalogue: Vec<Counted>,
    /// Codes of its communes.
    pub communes: Vec<String>,
    /// What kind of member each is, by its key, where a roadmap is written: words of [`super::Sector`].
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sectors: BTreeMap<String, String>,
    /// Who does what, in their order.
    pub actions: Vec<Action>,
    /// What else it counts, in their order.
    pub indicators: Vec<Measure>,
    /// Those who take part, by their keys.
    pub partners: Vec<Party>,
    /// What each spends and has.
    pub lines: Vec<Amount>,
    /// What they pay each other.
    pub flows: Vec<Paid>,
    /// What is attached.
    pub files: Vec<Enclosed>,
}

/// What a project was begun from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// A word of [`super::Origin`]; `paper` where it came on paper.
    pub kind: String,
    /// The address of that call, petition or project; of a meeting, which one it was.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
}

/// An indicator of the catalogue, as it was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Its address.
    pub address: String,
    /// Its name.
    pub name: Words,
}

/// Something that is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its texts: `title`, `words`, `deliverables`.
    pub texts: BTreeMap<String, Words>,
    /// Who does it: keys of partners.
    pub who: Vec<String>,
    /// Where.
    pub place: String,
    /// From which day, or empty.
    pub starts: String,
    /// Until which day, or empty.
    pub until: String,
}

/// Something that is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Its texts: `title`, `target`.
    pub texts: BTreeMap<String, Words>,
}

/// Somebody who takes part, as registers name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The stable part of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// The code of its commune, or empty.
    pub commune: String,
    /// Its own purpose, or empty.
    pub purpose: String,
    /// Its numbers, e.g. `fr-rna:W595001234`.
    pub numbers: Vec<String>,
    /// What it is in the project: a word of [`super::Role`].
    pub role: String,
}

/// What a partner spends or has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Amount {
    /// Key of the partner.
    pub partner: String,
    /// The year.
    pub year: i16,
    /// The account, e.g. `60x`.
    pub account: String,
    /// Who gives; empty where nobody in particular does.
    pub funder: String,
    /// `asked` or `obtained`, of what a funder gives; empty otherwise.
    pub state: String,
    /// How much, in cents.
    pub cents: i64,
}

/// What one partner pays another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Paid {
    /// Key of the partner that pays.
    pub payer: String,
    /// On which of its charges.
    pub payer_account: String,
    /// Key of the partner that is paid.
    pub payee: String,
    /// On which of its products.
    pub payee_account: String,
    /// The year.
    pub year: i16,
    /// What for, in the first language of the project.
    pub words: String,
    /// The same in its second language; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words_second: String,
    /// How much, in cents.
    pub cents: i64,
}

/// A file that is attached.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Enclosed {
    /// What it is called.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

impl Document {
    /// Its text, JSON in canonical form, and the SHA-256 of that text in hexadecimal.
    #[must_use]
    pub fn written(&self) -> (String, String) {
        let text = canonical(self);
        let sha256 = hash(text.as_bytes());
        (text, sha256)
    }
}

/// Anything as JSON in canonical form: see the head of this module.
///
/// # Panics
/// For what is no JSON, e.g. a map whose keys are no texts.
#[must_use]
pub fn canonical(what: &impl Serialize) -> String {
    ordered(&serde_json::to_value(what).expect("texts, numbers and lists of them are JSON"))
}

/// Texts and numbers are written as the library writes them, which is as RFC 8785 asks for whole numbers; the
/// order of keys is made here, whatever the library keeps.
fn ordered(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let mut keys: Vec<&String> = object.keys().collect();
            keys.sort_unstable();
            let parts: Vec<String> = keys
                .into_iter()
                .map(|key| format!("{}:{}", json!(key), ordered(&object[key.as_str()])))
                .collect();
            format!("{{{}}}", parts.join(","))
        }
        Value::Array(values) => {
            let parts: Vec<String> = values.iter().map(ordered).collect();
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
