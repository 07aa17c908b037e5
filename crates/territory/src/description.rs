//! What a territory's description is made of: sides of the border, legal forms, areas of action, themes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::text::Text;

/// A side of the border.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Its name in addresses and code.
    pub slug: String,
    /// Country, in two lower-case letters.
    pub country: String,
    /// Language of its administration: `fr` or `nl`.
    pub language: String,
    /// Its colour.
    pub dye: Dye,
    /// Its names.
    pub name: Text,
}

/// The historical dyes that colour the sides of the border.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dye {
    /// Garance, a red.
    Madder,
    /// Guède, a blue.
    Woad,
    /// Gaude, a yellow.
    Weld,
}

impl Dye {
    /// The dye's name, as used in style sheets.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Madder => "madder",
            Self::Woad => "woad",
            Self::Weld => "weld",
        }
    }
}

/// What an organisation is, whatever its country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// People who joined for another purpose than profit.
    Association,
    /// Goods given over to a purpose.
    Foundation,
    /// A company, a cooperative, a mutual society.
    Company,
    /// A commune, a group of communes, a public establishment.
    PublicBody,
    /// None of these.
    Other,
}

impl Kind {
    /// The kind's name in addresses, the interface for machines and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Association => "association",
            Self::Foundation => "foundation",
            Self::Company => "company",
            Self::PublicBody => "public_body",
            Self::Other => "other",
        }
    }
}

/// A legal form of one country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalForm {
    /// Its name in addresses and code.
    pub slug: String,
    /// Country, in two lower-case letters.
    pub country: String,
    /// The kind of organisation that takes this form.
    pub kind: Kind,
    /// What registers call it: `sirene:92`, `kbo:017`; a beginning stands for all codes that begin so.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Its names.
    pub name: Text,
}

/// An area of action.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its name in addresses and code.
    pub slug: String,
    /// Its names.
    pub name: Text,
}

/// A theme: a field of public policy that organisations work in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its name in addresses and code.
    pub slug: String,
    /// Its names.
    pub name: Text,
    /// One plain sentence.
    pub description: Text,
    /// Words that people also use for it, for the index.
    pub words: ThemeWords,
}

/// Words that mean a theme, by language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeWords {
    /// French.
    pub fr: Vec<String>,
    /// Dutch.
    pub nl: Vec<String>,
    /// English.
    pub en: Vec<String>,
}

/// The demonstration register: fictitious, the same for the same seed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demonstration {
    /// Seed of the generator.
    pub seed: u64,
    /// How many organisations to invent.
    pub organisations: usize,
    /// How many of them on each side of the border, in proportion, by slug.
    pub shares: BTreeMap<String, usize>,
    /// The public body that has its say on the whole territory in the living demonstration.
    pub metropolis: Option<Metropolis>,
}

/// A public body that does not exist, and whose name says so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metropolis {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Of both: `fr` or `nl`.
    pub language: String,
    /// Slug of its legal form, one of a public body.
    pub legal_form: String,
    /// Code of the commune of its seat.
    pub seat: String,
}
