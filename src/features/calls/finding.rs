//! Looking for a call: words, and what one can narrow by. Calls are few; they are looked through in
//! memory, and every count is what the list would hold.

use std::collections::BTreeSet;

use territory::Territory;

use super::call::{Call, State};
use super::version::Version;
use crate::features::directory::choosing;
use crate::shared::i18n::Lang;
use crate::shared::web::narrowing::{self, Counts, Way};

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
    /// The policy that it serves, by its address.
    Policy,
    /// Who organises it, by the stable part of their address.
    Organiser,
    /// A programme that it offers, by its address.
    Programme,
}

impl Way for By {
    const ALL: &'static [Self] = &[
        Self::State,
        Self::Kind,
        Self::Theme,
        Self::Commune,
        Self::Language,
        Self::Money,
        Self::Policy,
        Self::Organiser,
        Self::Programme,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Kind => "kind",
            Self::Theme => "theme",
            Self::Commune => "commune",
            Self::Language => "language",
            Self::Money => "money",
            Self::Policy => "policy",
            Self::Organiser => "organiser",
            Self::Programme => "programme",
        }
    }
}

impl By {
    /// The values of a call: for the whole territory, each of its communes.
    fn values(self, (call, version): (&Call, &Version), territory: &Territory, now: i64) -> Vec<String> {
        let one = |word: &str| vec![word.to_owned()];
        match self {
            Self::State => one(call.state(now).as_str()),
            Self::Kind => one(call.kind.as_str()),
            Self::Theme => call.themes.clone(),
            Self::Commune if call.communes.is_empty() => {
                territory.communes.iter().map(|one| one.code.clone()).collect()
            }
            Self::Commune => {
                let today = call.communes.iter().map(|code| territory.today(code).to_owned());
                today.collect::<BTreeSet<_>>().into_iter().collect()
            }
            Self::Language => call
                .languages
                .iter()
                .map(|lang: &Lang| lang.code().to_owned())
                .collect(),
            Self::Money => match call.cents.is_some() || call.offers_programmes {
                true => one("with"),
                false => one("without"),
            },
            Self::Policy => version.content.about.policy.iter().cloned().collect(),
            Self::Organiser => call.organiser_keys.clone(),
            Self::Programme => version.content.means.programmes.clone(),
        }
    }
}

/// What is looked for.
pub type Wanted = narrowing::Wanted<By>;

/// All the words in which a call is found.
fn said(version: &Version) -> String {
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
    said
}

/// The calls that are looked for, and how many there would be with each value of each way of narrowing.
#[must_use]
pub fn found(
    every: Vec<(Call, Version)>,
    wanted: &Wanted,
    territory: &Territory,
    now: i64,
) -> (Vec<(Call, Version)>, Counts<By>) {
    let values = |(call, version): &(Call, Version), by: By| match by {
        // Where communes are too many to be listed nobody reads how many calls each would leave.
        By::Commune if call.communes.is_empty() && !choosing::are_few(territory) => {
            wanted.by.get(&By::Commune).cloned().into_iter().collect()
        }
        _ => by.values((call, version), territory, now),
    };
    let (mut calls, counts) = wanted.found(every, values, |(_, version)| said(version));
    // What can be answered comes first, by deadline; what is over comes last, the latest first.
    calls.sort_by_key(|(call, _)| match call.state(now) {
        State::Open => (0, call.deadline),
        State::Forecast => (1, call.opens_at),
        State::Closed => (2, -call.deadline),
        State::Withdrawn => (3, -call.withdrawn_at.unwrap_or_default()),
    });
    (calls, counts)
}
