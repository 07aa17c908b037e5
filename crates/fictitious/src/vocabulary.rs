//! The words that organisations are made of, one file for each language of the territory.

use std::collections::BTreeMap;

use serde::Deserialize;
use territory::{Kind, Territory};

use crate::dice::Urn;

/// The vocabulary of a territory, by language.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    pub(crate) languages: BTreeMap<String, Words>,
}

/// Why a vocabulary was refused: the file, relative to the folder of territories, and what to mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct VocabularyError {
    /// Path of the file, relative to the folder of territories.
    pub file: String,
    /// What is wrong and what to do.
    pub problem: String,
}

/// The words of one language, ready to be drawn.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    pub(crate) text: Text,
    /// `du Pont-Vert`, `Lindenhoek`.
    pub(crate) quarters: Vec<String>,
    /// `La Navette bleue`, `De Blauwe Spoel`.
    pub(crate) fancies: Vec<String>,
    /// `rue du Lin`, `Vlasstraat`; common kinds are there several times.
    pub(crate) streets: Vec<String>,
    pub(crate) theme_urn: Urn,
    /// Associations, then each of the bodies.
    pub(crate) body_urn: Urn,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) language: String,
    pub(crate) openings: Vec<String>,
    pub(crate) separator: String,
    pub(crate) place: String,
    pub(crate) contractions: Vec<(String, String)>,
    pub(crate) names: Vec<String>,
    pub(crate) weight: usize,
    pub(crate) forms: Vec<String>,
    #[serde(default)]
    project: String,
    pub(crate) publics: Vec<String>,
    pub(crate) means: Vec<String>,
    quarters: Quarters,
    fancy: Fancy,
    streets: Streets,
    pub(crate) themes: Vec<Theme>,
    pub(crate) bodies: Vec<Body>,
}

/// What organisations of a theme do.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Theme {
    pub(crate) slug: String,
    pub(crate) weight: usize,
    /// Themes that go with it.
    pub(crate) also: Vec<String>,
    pub(crate) activities: Vec<Activity>,
    /// What any organisation of the theme may do.
    pub(crate) means: Vec<String>,
    /// What an organisation of another theme does when it also has this one.
    pub(crate) links: Vec<String>,
}

/// What an association is called after.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub(crate) struct Activity {
    pub(crate) name: String,
    pub(crate) aim: String,
    pub(crate) means: Vec<String>,
}

impl TryFrom<Vec<String>> for Activity {
    type Error = String;

    fn try_from(words: Vec<String>) -> Result<Self, String> {
        let mut words = words.into_iter();
        match (words.next(), words.next()) {
            (Some(name), Some(aim)) => Ok(Self {
                name,
                aim,
                means: words.collect(),
            }),
            _ => Err("an activity is a name, an aim, then what it does besides".into()),
        }
    }
}

/// Organisations that are not associations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Body {
    pub(crate) kind: Kind,
    pub(crate) weight: usize,
    pub(crate) forms: Vec<String>,
    pub(crate) names: Vec<String>,
    /// Main theme and aim.
    pub(crate) aims: Vec<(String, String)>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Quarters {
    French {
        masculine: Vec<String>,
        feminine: Vec<String>,
        qualifiers: Vec<(String, String)>,
    },
    Dutch {
        first: Vec<String>,
        second: Vec<String>,
    },
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Fancy {
    French {
        masculine: Vec<String>,
        feminine: Vec<String>,
        masculine_plural: Vec<String>,
        feminine_plural: Vec<String>,
        adjectives: Vec<[String; 4]>,
        complements: Vec<String>,
    },
    Dutch {
        de: Vec<String>,
        het: Vec<String>,
        adjectives: Vec<String>,
        complements: Vec<String>,
    },
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Streets {
    #[serde(default)]
    kinds: Vec<String>,
    names: Vec<String>,
}

impl Vocabulary {
    /// Reads `demonstration/{language}.toml` of the territory for the language of each of its sides.
    /// `files` is as for [`Territory::read`].
    ///
    /// # Errors
    /// When a file is missing, or names a theme or a legal form that the territory does not have.
    pub fn read(
        files: impl Fn(&str) -> Option<Vec<u8>>,
        territory: &Territory,
    ) -> Result<Self, VocabularyError> {
        let mut languages = BTreeMap::new();
        for side in &territory.sides {
            let language = &side.language;
            if languages.contains_key(language) {
                continue;
            }
            let file = format!("{}/demonstration/{language}.toml", territory.slug);
            let refuse = |problem: String| VocabularyError {
                file: file.clone(),
                problem,
            };
            let bytes = files(&file)
                .ok_or_else(|| refuse("the file is missing; write the vocabulary there".into()))?;
            let text = String::from_utf8(bytes)
                .map_err(|_| refuse("it is not text in UTF-8; save it as UTF-8".into()))?;
            let text: Text = toml::from_str(&text).map_err(|error| refuse(error.to_string()))?;
            check(&text, language, territory).map_err(refuse)?;
            languages.insert(language.clone(), Words::new(text));
        }
        Ok(Self { languages })
    }

    /// What a project of several is called; nothing where the words of its language do not say.
    #[must_use]
    pub fn project(&self, number: usize) -> Option<String> {
        let words = self
            .languages
            .values()
            .nth(number % self.languages.len().max(1))?;
        let pattern = Some(&words.text.project).filter(|pattern| !pattern.is_empty())?;
        // Neighbours in the list differ by one word: the next name is taken from afar.
        let fancy = words.fancies.get(number * 89 % words.fancies.len().max(1))?;
        let name = pattern.replace("{fancy}", fancy);
        Some(name.replace("{number}", &(number + 1).to_string()))
    }
}

impl Words {
    fn new(text: Text) -> Self {
        Self {
            quarters: text.quarters.all(),
            fancies: text.fancy.all(),
            streets: text.streets.all(),
            theme_urn: Urn::new(text.themes.iter().map(|theme| theme.weight)),
            body_urn: Urn::new(
                [text.weight]
                    .into_iter()
                    .chain(text.bodies.iter().map(|body| body.weight)),
            ),
            text,
        }
    }
}

impl Quarters {
    fn all(&self) -> Vec<String> {
        match self {
            Self::French {
                masculine,
                feminine,
                qualifiers,
            } => {
                let of = |article: &str,
                          nouns: &[String],
                          qualifier: fn(&(String, String)) -> &String|
                 -> Vec<String> {
                    pairs(nouns, qualifiers)
                        .map(|(noun, pair)| format!("{article} {noun}-{}", qualifier(pair)))
                        .collect()
                };
                [
                    of("du", masculine, |pair| &pair.0),
                    of("de la", feminine, |pair| &pair.1),
                ]
                .concat()
            }
            Self::Dutch { first, second } => pairs(first, second)
                .map(|(first, second)| format!("{first}{second}"))
                .collect(),
        }
    }
}

impl Fancy {
    fn all(&self) -> Vec<String> {
        match self {
            Self::French {
                masculine,
                feminine,
                masculine_plural,
                feminine_plural,
                adjectives,
                complements,
            } => {
                let genders = [
                    ("Le", masculine),
                    ("La", feminine),
                    ("Les", masculine_plural),
                    ("Les", feminine_plural),
                ];
                let mut all = Vec::new();
                for (form, (article, nouns)) in genders.into_iter().enumerate() {
                    let described =
                        pairs(nouns, adjectives).map(|(noun, adjective)| (noun, &adjective[form]));
                    for (noun, rest) in described.chain(pairs(nouns, complements)) {
                        all.push(if article != "Les" && starts_with_vowel(noun) {
                            format!("L’{noun} {rest}")
                        } else {
                            format!("{article} {noun} {rest}")
                        });
                    }
                }
                all
            }
            Self::Dutch {
                de,
                het,
                adjectives,
                complements,
            } => {
                let mut all = Vec::new();
                for (article, nouns) in [("De", de), ("Het", het)] {
                    all.extend(
                        pairs(nouns, adjectives)
                            .map(|(noun, adjective)| format!("{article} {adjective} {noun}")),
                    );
                    all.extend(
                        pairs(nouns, complements)
                            .map(|(noun, complement)| format!("{article} {noun} {complement}")),
                    );
                }
                all
            }
        }
    }
}

impl Streets {
    fn all(&self) -> Vec<String> {
        if self.kinds.is_empty() {
            return self.names.clone();
        }
        pairs(&self.kinds, &self.names)
            .map(|(kind, name)| format!("{kind} {name}"))
            .collect()
    }
}

fn pairs<'a, A, B>(a: &'a [A], b: &'a [B]) -> impl Iterator<Item = (&'a A, &'a B)> {
    a.iter()
        .flat_map(move |first| b.iter().map(move |second| (first, second)))
}

fn starts_with_vowel(word: &str) -> bool {
    territory::folded(word).starts_with(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// Every list that is drawn from has something in it, and every slug is the territory's.
fn check(text: &Text, language: &str, territory: &Territory) -> Result<(), String> {
    if text.language != language {
        return Err(format!("the language is “{}”; write “{language}”", text.language));
    }
    for theme in &territory.themes {
        if !text.themes.iter().any(|words| words.slug == theme.slug) {
            return Err(format!(
                "the theme “{}” has no words; add it under [[themes]]",
                theme.slug
            ));
        }
    }
    let aimed = text
        .bodies
        .iter()
        .flat_map(|body| body.aims.iter().map(|aim| &aim.0));
    let named = text
        .themes
        .iter()
        .flat_map(|theme| [&theme.slug].into_iter().chain(&theme.also));
    if let Some(slug) = named.chain(aimed).find(|slug| territory.theme(slug).is_none()) {
        return Err(format!("there is no theme “{slug}”; use a slug of themes.toml"));
    }
    let forms = || {
        text.bodies
            .iter()
            .map(|body| (body.kind, &body.forms))
            .chain([(Kind::Association, &text.forms)])
    };
    for (kind, forms) in forms() {
        for slug in forms {
            if territory.legal_form(slug).is_none_or(|form| form.kind != kind) {
                return Err(format!(
                    "“{slug}” is no legal form of the kind {}; use a slug of territory.toml",
                    kind.as_str()
                ));
            }
        }
        for side in territory.sides.iter().filter(|side| side.language == language) {
            if !forms.iter().any(|slug| {
                territory
                    .legal_form(slug)
                    .is_some_and(|form| form.country == side.country)
            }) {
                return Err(format!(
                    "the kind {} has no legal form in “{}”; add one",
                    kind.as_str(),
                    side.country
                ));
            }
        }
    }
    let empty = [
        text.openings.is_empty(),
        text.names.is_empty(),
        text.publics.is_empty(),
        text.means.is_empty(),
        text.weight == 0,
        text.quarters.all().is_empty(),
        text.fancy.all().is_empty(),
        text.streets.all().is_empty(),
        text.themes.iter().any(|theme| {
            theme.activities.is_empty()
                || [&theme.means, &theme.links, &theme.also]
                    .iter()
                    .any(|list| list.is_empty())
        }),
        text.bodies
            .iter()
            .any(|body| body.names.is_empty() || body.aims.is_empty()),
    ];
    if empty.contains(&true) {
        Err("a list is empty; give each at least one line".into())
    } else {
        Ok(())
    }
}
