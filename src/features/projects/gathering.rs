//! What several projects say, as the beginning of one that they would build together: no word of anybody's is lost, and
//! each stands under the name of the project that it comes from, for the partners to write the common text from.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::PAYMENT;
use super::content::{Content, Section, TITLE, Value};
use super::items::{self, Kind};

/// Lists whose words are joined.
const LISTS: &[&str] = &["communes", "purposes", "catalogue"];

/// A field and its language: empty for what has none.
type Field = (String, String);

/// A project that goes into the common one: its title, in the language of the common project, and what it says.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its title.
    pub title: &'a str,
    /// What it says.
    pub content: &'a Content,
}

/// What all of them say. Whether a section was ready is not taken along, for nobody has read the whole; nor, from several,
/// are their titles. `fresh` gives the key of an action or indicator whose own is another's already.
#[must_use]
pub fn together(sources: &[Source<'_>], mut fresh: impl FnMut() -> String) -> BTreeMap<Field, Value> {
    let mut values: BTreeMap<Field, Value> = BTreeMap::new();
    let mut taken: BTreeSet<(&'static str, String)> = BTreeSet::new();
    for source in sources {
        let mut renamed: BTreeMap<(&'static str, String), String> = BTreeMap::new();
        for kind in Kind::ALL {
            let mut keys = Vec::new();
            for key in items::keys(*kind, source.content) {
                let mut own = key.to_owned();
                while !taken.insert((kind.as_str(), own.clone())) {
                    own = fresh();
                }
                renamed.insert((kind.as_str(), key.to_owned()), own.clone());
                keys.push(own);
            }
            join_list(&mut values, kind.list(), keys);
        }
        for (field, language, value) in source.content.beginning("") {
            let is_list = Kind::ALL.iter().any(|kind| kind.list() == field);
            // What payments are for comes with the payments.
            let elsewhere = field.starts_with("state-") || field.starts_with(PAYMENT);
            if elsewhere || is_list || (field == TITLE.name && sources.len() > 1) {
                continue;
            }
            if LISTS.contains(&field) {
                let words = value.words.split_whitespace().map(str::to_owned);
                join_list(&mut values, field, words.collect());
            } else if let Some((kind, key, name)) = item(field) {
                // What was taken off its list is not taken along.
                if let Some(own) = renamed.get(&(kind.as_str(), key.to_owned())) {
                    let field = items::field(kind, own, name);
                    values.insert((field, language.to_owned()), value.clone());
                }
            } else {
                join_text(
                    &mut values,
                    (field, language),
                    value,
                    source.title,
                    sources.len() > 1,
                );
            }
        }
    }
    values
}

/// The thing of a section that a field belongs to: its kind, its key, the name of the field.
fn item(field: &str) -> Option<(Kind, &str, &str)> {
    Kind::ALL.iter().find_map(|kind| {
        let rest = field.strip_prefix(kind.as_str())?.strip_prefix('-')?;
        let (key, name) = rest.split_once('-')?;
        Some((*kind, key, name))
    })
}

fn join_list(values: &mut BTreeMap<Field, Value>, field: &str, words: Vec<String>) {
    if words.is_empty() {
        return;
    }
    let value = values.entry((field.to_owned(), String::new())).or_default();
    let mut all: Vec<String> = value.words.split_whitespace().map(str::to_owned).collect();
    for word in words {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    value.words = all.join(" ");
}

/// One under the other, each under the title of its project. Nobody said that the whole is the same in both languages.
fn join_text(
    values: &mut BTreeMap<Field, Value>,
    (field, language): (&str, &str),
    value: &Value,
    title: &str,
    several: bool,
) {
    let known = Section::ALL
        .iter()
        .flat_map(|section| section.fields())
        .any(|one| one.name == field && !one.line);
    let own = (field.to_owned(), language.to_owned());
    if !several || !known {
        values.entry(own).or_insert_with(|| value.clone());
        return;
    }
    let said = format!("{title}\n{}", value.words);
    let joined = values.entry(own).or_default();
    joined.source_hash = String::new();
    joined.words = match joined.words.is_empty() {
        true => said,
        false => format!("{}\n\n{said}", joined.words),
    };
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{Source, together};
    use crate::features::projects::content::{Content, Value};

    fn content(said: &[(&str, &str, &str)]) -> Content {
        let values = said.iter().map(|(field, language, words)| {
            let value = Value {
                version: 3,
                words: (*words).to_owned(),
                source_hash: "hash".to_owned(),
                ..Value::default()
            };
            (((*field).to_owned(), (*language).to_owned()), value)
        });
        Content::new(values.collect::<BTreeMap<_, _>>())
    }

    #[test]
    fn what_two_say_stands_one_under_the_other_and_actions_of_one_name_stay_two() {
        let one = content(&[
            ("title", "fr", "Cuisines"),
            ("problem", "fr", "On mange seul."),
            ("actions", "", "a1"),
            ("action-a1-title", "fr", "Un repas"),
            ("action-gone-title", "fr", "Une fanfare"),
            ("communes", "", "59350 59512"),
            ("state-context", "", "ready"),
        ]);
        let other = content(&[
            ("title", "fr", "Jardins"),
            ("problem", "fr", "Le quai est nu."),
            ("actions", "", "a1"),
            ("action-a1-title", "fr", "Planter"),
            ("communes", "", "59512 59009"),
        ]);
        let source = |title, content| Source { title, content };
        let sources = [source("Cuisines", &one), source("Jardins", &other)];
        let values = together(&sources, || "b2".to_owned());
        let said = |field: &str, language: &str| {
            let value = values.get(&(field.to_owned(), language.to_owned()));
            value.map(|value| value.words.as_str())
        };
        assert_eq!(
            said("problem", "fr"),
            Some("Cuisines\nOn mange seul.\n\nJardins\nLe quai est nu.")
        );
        assert_eq!(said("actions", ""), Some("a1 b2"));
        assert_eq!(said("action-a1-title", "fr"), Some("Un repas"));
        assert_eq!(said("action-b2-title", "fr"), Some("Planter"));
        assert_eq!(said("communes", ""), Some("59350 59512 59009"));
        assert_eq!(said("title", "fr"), None);
        assert_eq!(said("state-context", ""), None);
        assert_eq!(said("action-gone-title", "fr"), None);
        let alone = together(&sources[..1], || "b2".to_owned());
        let title = alone.get(&("title".to_owned(), "fr".to_owned())).unwrap();
        assert_eq!(
            (title.words.as_str(), title.source_hash.as_str()),
            ("Cuisines", "hash")
        );
    }

    proptest! {
        /// Whatever projects say, every word of every text is in what they say together.
        #[test]
        fn no_text_is_lost(said in proptest::collection::vec(("[a-z ]{1,20}", "[a-z ]{1,20}"), 1..6)) {
            let contents: Vec<Content> = said
                .iter()
                .map(|(problem, action)| {
                    content(&[("problem", "fr", problem), ("actions", "", "a1"), ("action-a1-words", "fr", action)])
                })
                .collect();
            let sources: Vec<Source<'_>> = contents.iter().map(|content| Source { title: "t", content }).collect();
            let mut drawn = 0;
            let values = together(&sources, || {
                drawn += 1;
                format!("k{drawn}")
            });
            let problem = &values.get(&("problem".to_owned(), "fr".to_owned())).unwrap().words;
            for (words, action) in &said {
                prop_assert!(problem.contains(words.as_str()));
                prop_assert!(values.values().any(|value| value.words == *action));
            }
            let keys = &values.get(&("actions".to_owned(), String::new())).unwrap().words;
            prop_assert_eq!(keys.split_whitespace().count(), said.len());
        }
    }
}
