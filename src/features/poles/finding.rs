//! Looking for a pole: words, and what one can narrow by. Poles are few; they are looked through in memory, and every
//! count is what the list would hold.

use std::collections::BTreeMap;

use territory::Territory;

use super::pole::{Pole, words};

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
            Self::Commune => content.communes.clone(),
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
            match name.parse::<By>() {
                Ok(by) if !value.is_empty() => {
                    wanted.by.insert(by, value);
                }
                Err(()) if name == "q" => wanted.words = value,
                Ok(_) | Err(()) => {}
            }
        }
        wanted
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.by.is_empty()
    }

    /// Whether a pole is one that is looked for; `but` is a way of narrowing that is not looked at.
    fn fits(&self, (pole, carrier): &(Pole, String), territory: &Territory, but: Option<By>) -> bool {
        let narrowed = self
            .by
            .iter()
            .filter(|(by, _)| Some(**by) != but)
            .all(|(by, value)| by.values(pole, territory).contains(value));
        narrowed && holds(pole, carrier, &self.words)
    }
}

fn holds(pole: &Pole, carrier: &str, words: &str) -> bool {
    let mut said = carrier.to_owned();
    let content = &pole.content;
    let texts = [&content.names, &content.summaries]
        .into_iter()
        .chain(content.roadmap.values());
    for (_, text) in texts.flat_map(|words| words.iter()) {
        said.push(' ');
        said.push_str(text);
    }
    let said = search::fold(&said);
    search::fold(words)
        .split_whitespace()
        .all(|word| said.contains(word))
}

/// How many poles there would be with each value of each way of narrowing.
pub type Counts = BTreeMap<By, BTreeMap<String, u64>>;

/// The poles that are looked for, each with the name of its carrier, and how many there would be with each value of each
/// way of narrowing.
#[must_use]
pub fn found(
    every: Vec<(Pole, String)>,
    wanted: &Wanted,
    territory: &Territory,
) -> (Vec<(Pole, String)>, Counts) {
    let mut counts = Counts::new();
    for by in By::ALL {
        let own = counts.entry(*by).or_default();
        for one in every.iter().filter(|one| wanted.fits(one, territory, Some(*by))) {
            for value in by.values(&one.0, territory) {
                *own.entry(value).or_default() += 1;
            }
        }
    }
    let found = every
        .into_iter()
        .filter(|one| wanted.fits(one, territory, None))
        .collect();
    (found, counts)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Wanted;

    proptest! {
        #[test]
        fn any_question_in_an_address_is_read(query in any::<String>()) {
            let wanted = Wanted::read(Some(&query));
            prop_assert!(wanted.words.chars().count() <= 200);
        }
    }
}
