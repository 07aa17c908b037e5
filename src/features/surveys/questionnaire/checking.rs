//! Whether a questionnaire can be asked: texts that lack, conditions that lead nowhere, keys that are free, and whether
//! other words ask the same.

use super::{Choice, Content, Question};
use crate::shared::i18n::{Lang, Words};

/// A text that is missing: of what, and in which languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The key of the heading or question; empty for what the survey says of itself.
    pub key: String,
    /// The languages that lack.
    pub languages: Vec<Lang>,
}

impl Content {
    /// The texts that are missing in a language of ours.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        let gap = |key: &str, texts: &[&Words]| {
            let lacks = |lang: &Lang| texts.iter().any(|words| words.only(*lang).is_empty());
            let languages: Vec<Lang> = Lang::ALL.into_iter().filter(lacks).collect();
            (!languages.is_empty()).then(|| Gap {
                key: key.to_owned(),
                languages,
            })
        };
        let own = gap("", &[&self.titles, &self.purposes, &self.contact]);
        let items = self
            .items
            .iter()
            .filter_map(|item| gap(item.key(), &item.texts()));
        own.into_iter().chain(items).collect()
    }

    /// Whether somebody who answered one would have answered the other: the same questions, of the same sort, in the
    /// same order, with the same choices, bounds and conditions. Only words differ.
    #[must_use]
    pub fn asks_the_same_as(&self, other: &Self) -> bool {
        let bare = |content: &Self| -> Vec<Question> {
            let strip = |question: &Question| Question {
                words: Words::default(),
                hint: Words::default(),
                unit: Words::default(),
                beside: Vec::new(),
                choices: question
                    .choices
                    .iter()
                    .map(|choice| Choice {
                        key: choice.key.clone(),
                        words: Words::default(),
                    })
                    .collect(),
                ..question.clone()
            };
            content.questions().map(strip).collect()
        };
        bare(self) == bare(other) && self.about == other.about && self.breakdown == other.breakdown
    }

    /// Whether every condition names an earlier question and some of its choices.
    #[must_use]
    pub fn holds_together(&self) -> bool {
        let questions: Vec<&Question> = self.questions().collect();
        questions.iter().enumerate().all(|(at, question)| {
            question.only_if.as_ref().is_none_or(|only_if| {
                let earlier = questions[..at]
                    .iter()
                    .find(|earlier| earlier.key == only_if.question);
                let choices = earlier.map_or_else(Vec::new, |earlier| earlier.chosen_of());
                !only_if.is.is_empty() && only_if.is.iter().all(|value| choices.contains(value))
            })
        })
    }

    /// A key that no item has: the first words of a text, numbered where that is taken.
    #[must_use]
    pub fn free_key(&self, words: &Words) -> String {
        let text = words.get(Lang::En).0;
        let folded = territory::folded(text);
        let stem: Vec<&str> = folded.split_whitespace().take(4).collect();
        let stem: String = stem.join("-").chars().take(32).collect();
        let stem = if stem.is_empty() {
            "question".to_owned()
        } else {
            stem
        };
        let taken = |key: &str| key == "new" || self.items.iter().any(|item| item.key() == key);
        let mut key = stem.clone();
        for number in 2.. {
            if !taken(&key) {
                break;
            }
            key = format!("{stem}-{number}");
        }
        key
    }
}
