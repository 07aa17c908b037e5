//! What is signed: an agreement in one text whose bytes have a hash. JSON in the canonical form of RFC 8785, as projects and
//! applications have it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::content::Unspent;
use super::state::Form;
use super::targets::Aim;
use crate::features::projects;
use crate::shared::files;
use crate::shared::i18n::Lang;

/// The shape of the document.
pub const FORMAT: &str = "tisserand-agreement/1";

/// An organisation, as it was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The stable part of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its numbers, e.g. `fr-rna:W595001234`.
    pub numbers: Vec<String>,
}

/// What is given to whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Key of the partner.
    pub partner: String,
    /// How much, in cents.
    pub cents: i64,
}

/// What is paid to whom, until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Key of the partner.
    pub partner: String,
    /// Until when.
    pub due: Date,
    /// How much, in cents.
    pub cents: i64,
    /// Out of which programme, by its address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub programme: String,
}

/// That one partner receives the money of all and passes it on, as the request says. French law forbids it where the agreement
/// does not say so expressly (CGCT, L1611-4; decree-law of 2 May 1938, article 15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passes {
    /// Key of that partner.
    pub lead: String,
    /// What the agreement says of it.
    pub clause: String,
}

/// The same in another language, for those of its sides who write in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Which.
    pub language: Lang,
    /// The title of the project.
    pub project: String,
    /// The programmes, as they are called.
    pub programmes: Vec<String>,
    /// What is aimed at, year by year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Aim>,
    /// Everything in words; empty where words were written that nobody translated.
    pub words: String,
}

/// The document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// [`FORMAT`].
    pub format: String,
    /// Its number.
    pub number: String,
    /// What it is: a word of [`super::state::Kind`].
    pub kind: String,
    /// How it binds.
    pub form: Form,
    /// In which language it is written, which is the one that binds.
    pub language: Lang,
    /// Who gives.
    pub funder: Named,
    /// The common fund of which it gives, that it hosts; empty where it gives of its own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fund: String,
    /// Who receives, the lead first.
    pub parties: Vec<Named>,
    /// Number of the application.
    pub application: String,
    /// SHA-256 of the application's own document, as it was sent.
    pub sent: String,
    /// The title of the project.
    pub project: String,
    /// The programmes, as they are called.
    pub programmes: Vec<String>,
    /// Its first day.
    pub starts: Date,
    /// Its last day.
    pub ends: Date,
    /// Why it ends before the project does; empty where it does not.
    pub why: String,
    /// Why a year of several has no payment or aims at nothing; empty where none is so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uneven: String,
    /// What becomes of money that is not spent.
    pub unspent: Unspent,
    /// What is given.
    pub given: Vec<Given>,
    /// What is paid when.
    pub payments: Vec<Payment>,
    /// What is aimed at, year by year; nothing where it lasts no longer than one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Aim>,
    /// Who receives it for all; nothing where each partner receives its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passes: Option<Passes>,
    /// Everything in words, its places filled.
    pub words: String,
    /// The same in the languages of those of its sides who write in another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<Reading>,
}

impl Frozen {
    /// The document and the SHA-256 of its bytes.
    #[must_use]
    pub fn written(&self) -> (String, String) {
        let text = projects::canonical(self);
        let hash = files::hash(text.as_bytes());
        (text, hash)
    }

    /// Reads a document.
    ///
    /// # Errors
    /// When it is not one that this version of the program knows.
    pub fn read(document: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(document)
    }

    /// The same to be read in another language; nothing where it is not there in that. The words stay in the language that binds
    /// where nobody translated them.
    #[must_use]
    pub fn read_in(&self, lang: Lang) -> Option<Self> {
        let mut readings = self.readings.iter();
        let reading = readings.find(|one| one.language == lang)?;
        let words = match reading.words.as_str() {
            "" => &self.words,
            words => words,
        };
        Some(Self {
            language: lang,
            project: reading.project.clone(),
            programmes: reading.programmes.clone(),
            targets: reading.targets.clone(),
            words: words.to_owned(),
            ..self.clone()
        })
    }

    /// The name of a party by its key.
    #[must_use]
    pub fn name(&self, key: &str) -> &str {
        let mut parties = self.parties.iter();
        parties
            .find(|party| party.key == key)
            .map_or("", |party| party.name.as_str())
    }

    /// Until when how much is paid for whom; what is out of several programmes together.
    #[must_use]
    pub fn paid(&self) -> Vec<(Date, &str, i64)> {
        let mut paid: Vec<(Date, &str, i64)> = Vec::new();
        for one in &self.payments {
            let whom = (one.due, one.partner.as_str());
            match paid.iter_mut().find(|(due, partner, _)| (*due, *partner) == whom) {
                Some((.., cents)) => *cents += one.cents,
                None => paid.push((whom.0, whom.1, one.cents)),
            }
        }
        paid
    }

    /// What is given to one party, in cents.
    #[must_use]
    pub fn given_to(&self, key: &str) -> i64 {
        let own = self.given.iter().filter(|one| one.partner == key);
        own.map(|one| one.cents).sum()
    }

    /// What is given in all, in cents.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.given.iter().map(|one| one.cents).sum()
    }
}

/// The first figures of a hash, in groups: enough for two people to compare at the telephone.
#[must_use]
pub fn short(hash: &str) -> String {
    let head: Vec<char> = hash.chars().take(16).collect();
    let groups: Vec<String> = head.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}
