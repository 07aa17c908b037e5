//! Looking for a pole: words, and what one can narrow by. Poles are few; they are looked through in memory, and every
//! count is what the list would hold.

use territory::Territory;

use super::pole::{Pole, words};
use crate::features::directory::choosing;
use crate::shared::web::narrowing::{self, Counts, Way};

words! {
    /// What one can narrow by.
    By {
        /// Its themes.
        Theme = "theme",
        /// At which stage it is.
        Stage = "stage",
        /// Its communes.
        Commune = "commune",
        /// The policy that it answers.
        Policy = "policy",
    }
}

impl By {
    /// The values of a pole: for the whole territory, each of its communes.
    fn values(self, pole: &Pole, territory: &Territory) -> Vec<String> {
        let content = &pole.content;
        match self {
            Self::Theme => content.themes.clone(),
            Self::Stage => vec![pole.stage.as_str().to_owned()],
            Self::Policy => content.policy.iter().cloned().collect(),
            Self::Commune if content.communes.is_empty() => {
                territory.communes.iter().map(|one| one.code.clone()).collect()
            }
            Self::Commune => territory.all_today(&content.communes),
        }
    }
}

impl Way for By {
    const ALL: &'static [Self] = Self::ALL;

    fn word(self) -> &'static str {
        self.as_str()
    }
}

/// What is looked for.
pub type Wanted = narrowing::Wanted<By>;

/// All the words in which a pole is found.
fn said(pole: &Pole, carrier: &str) -> String {
    let mut said = carrier.to_owned();
    let content = &pole.content;
    let texts = [&content.names, &content.summaries]
        .into_iter()
        .chain(content.roadmap.values());
    for (_, text) in texts.flat_map(|words| words.iter()) {
        said.push(' ');
        said.push_str(text);
    }
    said
}

/// The poles that are looked for, each with the name of its carrier, and how many there would be with each value of each
/// way of narrowing.
#[must_use]
pub fn found(
    every: Vec<(Pole, String)>,
    wanted: &Wanted,
    territory: &Territory,
) -> (Vec<(Pole, String)>, Counts<By>) {
    let values = |(pole, _): &(Pole, String), by: By| match by {
        // Where communes are too many to be listed nobody reads how many poles each would leave.
        By::Commune if pole.content.communes.is_empty() && !choosing::are_few(territory) => {
            wanted.by.get(&By::Commune).cloned().into_iter().collect()
        }
        _ => by.values(pole, territory),
    };
    wanted.found(every, values, |(pole, carrier)| said(pole, carrier))
}
