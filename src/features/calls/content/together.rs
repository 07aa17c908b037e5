//! Who may answer and what it takes: needs, means, documents, whom to ask.

use matching::Resource;
use serde::{Deserialize, Serialize};

use crate::shared::i18n::Words;

/// Who may answer, and what an answer will need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answering {
    /// Kinds of organisations that may answer; every kind where there is none.
    pub kinds: Vec<String>,
    /// What else is said of who may answer.
    pub who: Words,
    /// How many organisations answer together, at least.
    pub minimum: u8,
    /// What an answer will need.
    pub needs: Vec<Need>,
}

impl Default for Answering {
    fn default() -> Self {
        Self {
            kinds: Vec::new(),
            who: Words::default(),
            minimum: 2,
            needs: Vec::new(),
        }
    }
}

/// Something that an answer will need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Its number: what organisations say that they could bring points to it.
    pub id: i64,
    /// What kind of thing it is.
    #[serde(with = "resource")]
    pub resource: Resource,
    /// What it is, in words.
    pub words: Words,
    /// 1 useful, 2 important, 3 without which nothing is done.
    pub weight: u8,
}

/// What is there already.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// Money available, in cents, in all; an ordinary call has none.
    pub cents: Option<i64>,
    /// Addresses of the programmes of funders that it offers; a document that names none offers none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programmes: Vec<String>,
    /// By whom it is given, and how.
    pub by: Words,
    /// What the organisers bring themselves: rooms, data, time of their agents, access.
    pub brought: Words,
}

/// The documents that go with a call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Documents {
    /// One by one, in the order in which they were added.
    pub list: Vec<Document>,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its number in the address from which it is read.
    pub id: i64,
    /// What it is.
    pub title: Words,
    /// The name that people gave the file.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// How many there are.
    pub bytes: u64,
}

/// Whom to ask: a function and a public address, never the name of a leader.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The function.
    pub function: Words,
    /// A public address, telephone or page.
    pub reach: String,
}

/// A kind of resource is written as its word.
mod resource {
    use matching::Resource;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(resource: &Resource, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(resource.as_str())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Resource, D::Error> {
        let word = String::deserialize(deserializer)?;
        word.parse()
            .map_err(|_| serde::de::Error::custom("no kind of resource"))
    }
}
