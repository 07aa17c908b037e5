//! What each side brings while a call is built together, and how the people concerned were heard: written by both, confirmed
//! by both, published as it then stands. Nobody orders anything of anybody.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::features::calls::OfOrganisers;
use crate::features::projects;
use crate::shared::files;
use crate::shared::i18n::Lang;

/// Characters of what is brought at most.
pub const WORDS_MOST: usize = 500;
/// Characters of a function and how to reach it at most.
pub const CONTACT_MOST: usize = 200;
/// Things that one side writes for one group, at most.
pub const MOST: usize = 40;

/// A side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Those who organise the call.
    Organisers,
    /// Those who answered it.
    Group,
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Organisers, Self::Group];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Organisers => "organisers",
            Self::Group => "group",
        }
    }
}

impl FromStr for Side {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|side| side.as_str() == word).ok_or(())
    }
}

/// Something that a side brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// Its number.
    pub id: i64,
    /// To which application; absent: to each.
    pub application: Option<i64>,
    /// Which side.
    pub side: Side,
    /// Which organisation of it.
    pub organisation: i64,
    /// What sort of thing.
    pub means: OfOrganisers,
    /// What, and how much.
    pub words: String,
    /// The language of that.
    pub language: Lang,
    /// The last day on which it is there.
    pub until: Option<Date>,
    /// A function, and how to reach it.
    pub contact: String,
}

/// How people concerned were heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Its number.
    pub id: i64,
    /// By which application's group; absent: for the whole call.
    pub application: Option<i64>,
    /// Which organisation notes it.
    pub organisation: i64,
    /// On which day.
    pub on: Date,
    /// Who, in general terms.
    pub who: String,
    /// What they said.
    pub said: String,
    /// What was changed because of it.
    pub changed: String,
    /// The language of these.
    pub language: Lang,
}

/// A confirmation of a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Which side.
    pub side: Side,
    /// Of what: see [`hash`].
    pub hash: String,
    /// For which organisation.
    pub organisation: i64,
    /// When, in seconds.
    pub at: i64,
}

/// What is confirmed about a group, by its hash: whatever is written or taken away afterwards is not. What the organisers
/// bring to all groups is no part of it: they say that alone, and unsay nothing of what is agreed with one.
#[must_use]
pub fn hash(brought: &[Brought], heard: &[Heard]) -> String {
    let own = brought.iter().filter(|one| one.application.is_some());
    let mut brought: Vec<String> = own
        .map(|one| {
            let (means, until) = (one.means.as_str(), one.until);
            format!("brought {} {means} {until:?} {}", one.id, one.words)
        })
        .collect();
    let heard = heard.iter().map(|one| {
        format!(
            "heard {} {} {}\n{}\n{}",
            one.id, one.on, one.who, one.said, one.changed
        )
    });
    brought.extend(heard);
    brought.sort_unstable();
    files::hash(projects::canonical(&brought).as_bytes())
}

/// Something that is brought, as it is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// Key of the organisation.
    pub by: String,
    /// Its name on that day.
    pub name: String,
    /// What sort of thing: a word of [`OfOrganisers`].
    pub means: String,
    /// What, and how much.
    pub words: String,
    /// The language of that.
    pub language: Lang,
    /// The last day on which it is there, or empty.
    pub until: String,
}

/// How people were heard, as it is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// Key of the organisation that noted it.
    pub by: String,
    /// Its name on that day.
    pub name: String,
    /// On which day.
    pub on: String,
    /// Who, in general terms.
    pub who: String,
    /// What they said.
    pub said: String,
    /// What was changed because of it.
    pub changed: String,
    /// The language of these.
    pub language: Lang,
}

/// A group that confirmed with the organisers what each brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// Number of its application.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The language of that.
    pub language: Lang,
    /// Its partners: key and name.
    pub partners: Vec<(String, String)>,
    /// What the organisers bring to it.
    pub organisers: Vec<Thing>,
    /// What it brings.
    pub group: Vec<Thing>,
    /// How it heard the people concerned.
    pub heard: Vec<Hearing>,
}

/// What is published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What the organisers bring to every group.
    pub everyone: Vec<Thing>,
    /// How they heard the people concerned.
    pub heard: Vec<Hearing>,
    /// The groups, by their numbers.
    pub groups: Vec<Joined>,
}

impl Told {
    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The document and the SHA-256 of its bytes.
    #[must_use]
    pub fn document(&self) -> (String, String) {
        let text = projects::canonical(self);
        let hash = files::hash(text.as_bytes());
        (text, hash)
    }
}
