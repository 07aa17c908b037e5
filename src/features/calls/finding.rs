//! Looking for a call: words, and what one can narrow by. Calls are few; they are looked through in
//! memory, and every count is what the list would hold.

use std::collections::BTreeMap;

use territory::Territory;

use super::call::{Call, State};
use super::version::Version;
use crate::shared::i18n::Lang;

/// What one can narrow by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Where it stands.
    State,
    /// What sort of call it is.
    Kind,
    /// Its themes.
    Theme,
    /// Its communes.
    Commune,
    /// The languages of the answers.
    Language,
    /// Whether there is money.
    Money,
}

impl By {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::State,
        Self::Kind,
        Self::Theme,
        Self::Commune,
        Self::Language,
        Self::Money,
    ];

    /// The name of the parameter, and the end of the text key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Kind => "kind",
            Self::Theme => "theme",
            Self::Commune => "commune",
            Self::Language => "language",
            Self::Money => "money",
        }
    }

    /// The values of a call.
    fn values(self, call: &Call, now: i64) -> Vec<String> {
        let one = |word: &str| vec![word.to_owned()];
        match self {
            Self::State => one(call.state(now).as_str()),
            Self::Kind => one(call.kind.as_str()),
            Self::Theme => call.themes.clone(),
            Self::Commune => call.communes.clone(),
            Self::Language => call
                .languages
                .iter()
                .map(|lang: &Lang| lang.code().to_owned())
                .collect(),
            Self::Money => match call.cents.is_some() || call.offers_programmes {
                true => one("with"),
                false => one("without"),
            },
        }
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words: every one must be there.
    pub words: String,
    /// Values wanted.
    pub by: BTreeMap<By, String>,
}

impl Wanted {
    /// Reads a query string; what it does not know is left alone.
    #[must_use]
    pub fn read(query: Option<&str>) -> Self {
        let pairs: Vec<(String, String)> =
            serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
        let mut wanted = Self::default();
        for (name, value) in pairs {
            let value = value.trim().chars().take(200).collect::<String>();
            match By::ALL.into_iter().find(|by| by.as_str() == name) {
                Some(by) if !value.is_empty() => {
                    wanted.by.insert(by, value);
                }
                None if name == "q" => wanted.words = value,
                Some(_) | None => {}
            }
        }
        wanted
    }

    /// The same as a query string, for links.
    #[must_use]
    pub fn written(&self) -> String {
        let mut pairs = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.as_str()));
        }
        pairs.extend(self.by.iter().map(|(by, value)| (by.as_str(), value.as_str())));
        serde_html_form::to_string(&pairs).unwrap_or_default()
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.by.is_empty()
    }

    /// Whether a call is one that is looked for; `but` is a way of narrowing that is not looked at.
    fn fits(&self, (call, version): &(Call, Version), now: i64, but: Option<By>) -> bool {
        let narrowed = self
            .by
            .iter()
            .filter(|(by, _)| Some(**by) != but)
            .all(|(by, value)| {
                let values = by.values(call, now);
                // A call for the whole territory is one for each of its communes.
                values.contains(value) || (*by == By::Commune && values.is_empty())
            });
        narrowed && (self.words.is_empty() || holds(version, &self.words))
    }
}

fn holds(version: &Version, words: &str) -> bool {
    let content = &version.content;
    let mut said = String::new();
    let texts = [
        &content.about.title,
        &content.problem.problem,
        &content.problem.known,
        &content.people.concerned,
        &content.people.part,
        &content.answering.who,
    ];
    let needs = content.answering.needs.iter().map(|need| &need.words);
    for (_, text) in texts.into_iter().chain(needs).flat_map(|words| words.iter()) {
        said.push(' ');
        said.push_str(text);
    }
    for organiser in &version.organisers {
        said.push(' ');
        said.push_str(&organiser.name);
    }
    let said = search::fold(&said);
    search::fold(words)
        .split_whitespace()
        .all(|word| said.contains(word))
}

/// How many calls there would be with each value of each way of narrowing.
pub type Counts = BTreeMap<By, BTreeMap<String, u64>>;

/// The calls that are looked for, and how many there would be with each value of each way of narrowing.
#[must_use]
pub fn found(
    every: Vec<(Call, Version)>,
    wanted: &Wanted,
    territory: &Territory,
    now: i64,
) -> (Vec<(Call, Version)>, Counts) {
    let mut counts = Counts::new();
    for by in By::ALL {
        let own = counts.entry(by).or_default();
        for one in every.iter().filter(|one| wanted.fits(one, now, Some(by))) {
            let mut values = by.values(&one.0, now);
            // A call for the whole territory is found by each of its communes.
            if by == By::Commune && values.is_empty() {
                values = territory.communes.iter().map(|one| one.code.clone()).collect();
            }
            for value in values {
                *own.entry(value).or_default() += 1;
            }
        }
    }
    let mut calls: Vec<(Call, Version)> = every
        .into_iter()
        .filter(|one| wanted.fits(one, now, None))
        .collect();
    // What can be answered comes first, by deadline; what is over comes last, the latest first.
    calls.sort_by_key(|(call, _)| match call.state(now) {
        State::Open => (0, call.deadline),
        State::Forecast => (1, call.opens_at),
        State::Closed => (2, -call.deadline),
        State::Withdrawn => (3, -call.withdrawn_at.unwrap_or_default()),
    });
    (calls, counts)
}
