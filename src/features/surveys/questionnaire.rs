//! What a survey asks: headings, each of which begins a page, and questions, some of them only after an earlier answer.

mod checking;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use surveying::{Answer, Asked, Shape};
use territory::QuestionKind;

use crate::shared::i18n::Words;

pub use checking::Gap;

/// Questions and headings at most.
pub const ITEMS_MOST: usize = 80;
/// Choices of a question at most.
pub const CHOICES_MOST: usize = 12;
/// The greatest number that an answer can be, in parts: a thousand billion.
pub const NUMBER_MOST: i64 = 1_000_000_000_000;

/// What results are told apart by; the same for every question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breakdown {
    /// By nothing.
    #[default]
    Nothing,
    /// By the first theme of the organisation.
    Theme,
    /// By side of the border.
    Side,
    /// By what communes are grouped in.
    Group,
    /// By commune.
    Commune,
    /// By band of employees, as registers say.
    Staff,
}

impl Breakdown {
    /// Every one, in the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Nothing,
        Self::Theme,
        Self::Side,
        Self::Group,
        Self::Commune,
        Self::Staff,
    ];

    /// The word in forms, texts and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Theme => "theme",
            Self::Side => "side",
            Self::Group => "group",
            Self::Commune => "commune",
            Self::Staff => "staff",
        }
    }
}

/// Of whom the answers speak: it says how many must be in a cell for it to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Of the organisation itself.
    #[default]
    Organisations,
    /// Of persons in it.
    Persons,
}

/// What a survey says and asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Its title.
    pub titles: Words,
    /// Why it is made, and what will become of the answers.
    pub purposes: Words,
    /// Whom to ask: a function or a service, never a person.
    pub contact: Words,
    /// Of whom answers speak.
    pub about: About,
    /// What results are told apart by.
    pub breakdown: Breakdown,
    /// Headings and questions, in their order.
    pub items: Vec<Item>,
}

/// A line of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// Begins a page.
    Heading(Heading),
    /// Is answered.
    Question(Question),
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// Its name in addresses.
    pub key: String,
    /// What is read.
    pub words: Words,
}

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name in files.
    pub key: String,
    /// What is read.
    pub words: Words,
}

/// A question is put only after one of some answers to an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnlyIf {
    /// The key of the earlier question.
    pub question: String,
    /// The answers that lead here.
    pub is: Vec<String>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in addresses and files.
    pub key: String,
    /// What sort.
    pub kind: QuestionKind,
    /// What is asked.
    pub words: Words,
    /// What helps to answer.
    #[serde(default)]
    pub hint: Words,
    /// The choices, where there are some.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The unit of a number.
    #[serde(default)]
    pub unit: Words,
    /// Figures after the comma of a number.
    #[serde(default)]
    pub decimals: u8,
    /// The least number that is taken, in parts.
    #[serde(default)]
    pub least: i64,
    /// The greatest.
    #[serde(default)]
    pub most: Option<i64>,
    /// When it is put.
    #[serde(default)]
    pub only_if: Option<OnlyIf>,
    /// Numbers of the figures published before that stand beside its results.
    #[serde(default)]
    pub beside: Vec<String>,
}

/// Questions that are answered together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<'a> {
    /// Its heading, where it has one.
    pub heading: Option<&'a Heading>,
    /// Its questions.
    pub questions: Vec<&'a Question>,
}

/// Values by the key of the question, as they are kept.
pub type Values = BTreeMap<String, String>;

impl Item {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Heading(heading) => &heading.key,
            Self::Question(question) => &question.key,
        }
    }

    /// What is read first.
    #[must_use]
    pub fn words(&self) -> &Words {
        match self {
            Self::Heading(heading) => &heading.words,
            Self::Question(question) => &question.words,
        }
    }

    /// Every text it has; a text that is wholly absent is none.
    fn texts(&self) -> Vec<&Words> {
        match self {
            Self::Heading(heading) => vec![&heading.words],
            Self::Question(question) => {
                let more = [&question.hint, &question.unit]
                    .into_iter()
                    .filter(|words| !words.is_empty());
                let choices = question.choices.iter().map(|choice| &choice.words);
                std::iter::once(&question.words)
                    .chain(more)
                    .chain(choices)
                    .collect()
            }
        }
    }
}

impl Question {
    /// The keys of what can be chosen, yes and no too.
    #[must_use]
    pub fn chosen_of(&self) -> Vec<String> {
        match self.kind {
            QuestionKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
            QuestionKind::One | QuestionKind::Several => {
                self.choices.iter().map(|choice| choice.key.clone()).collect()
            }
            QuestionKind::Number
            | QuestionKind::Money
            | QuestionKind::Line
            | QuestionKind::Lines
            | QuestionKind::Day => Vec::new(),
        }
    }

    /// How many parts are one of the unit.
    #[must_use]
    pub fn parts(&self) -> i64 {
        match self.kind {
            QuestionKind::Money => 100,
            _ => 10_i64.pow(u32::from(self.decimals.min(2))),
        }
    }

    /// A kept value as figures take it.
    fn answer(&self, value: &str) -> Option<Answer> {
        match self.kind {
            _ if value.is_empty() => None,
            QuestionKind::YesNo | QuestionKind::One => self
                .chosen_of()
                .contains(&value.to_owned())
                .then(|| Answer::One(value.to_owned())),
            QuestionKind::Several => Some(Answer::Several(value.split(' ').map(str::to_owned).collect())),
            QuestionKind::Number | QuestionKind::Money => value.parse().ok().map(Answer::Number),
            QuestionKind::Line | QuestionKind::Lines | QuestionKind::Day => Some(Answer::Words),
        }
    }
}

impl Content {
    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("texts, numbers and lists of them are JSON")
    }

    /// Its questions, in their order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.items.iter().filter_map(|item| match item {
            Item::Question(question) => Some(question),
            Item::Heading(_) => None,
        })
    }

    /// The question of a key.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().find(|question| question.key == key)
    }

    /// Its pages: each heading begins one; a heading without questions makes none.
    #[must_use]
    pub fn pages(&self) -> Vec<Page<'_>> {
        let mut pages: Vec<Page<'_>> = Vec::new();
        let mut heading = None;
        let mut fresh = true;
        for item in &self.items {
            match item {
                Item::Heading(next) => (heading, fresh) = (Some(next), true),
                Item::Question(question) if fresh => {
                    pages.push(Page {
                        heading,
                        questions: vec![question],
                    });
                    fresh = false;
                }
                Item::Question(question) => {
                    let page = pages.last_mut().expect("a page was begun");
                    page.questions.push(question);
                }
            }
        }
        pages
    }

    /// The keys of the questions that are put, given what was answered.
    #[must_use]
    pub fn put(&self, values: &Values) -> BTreeSet<&str> {
        let mut put = BTreeSet::new();
        for question in self.questions() {
            let met = question.only_if.as_ref().is_none_or(|only_if| {
                let said = values.get(&only_if.question).map_or("", String::as_str);
                put.contains(only_if.question.as_str())
                    && said
                        .split(' ')
                        .any(|choice| only_if.is.iter().any(|value| value == choice))
            });
            if met {
                put.insert(question.key.as_str());
            }
        }
        put
    }

    /// Its questions, as figures take them.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        let place = |key: &str| self.questions().position(|question| question.key == key);
        self.questions()
            .map(|question| Asked {
                key: question.key.clone(),
                shape: match question.kind {
                    QuestionKind::YesNo | QuestionKind::One => Shape::One(question.chosen_of()),
                    QuestionKind::Several => Shape::Several(question.chosen_of()),
                    QuestionKind::Number | QuestionKind::Money => Shape::Number {
                        parts: question.parts(),
                    },
                    QuestionKind::Line | QuestionKind::Lines | QuestionKind::Day => Shape::Words,
                },
                only_if: question
                    .only_if
                    .as_ref()
                    .and_then(|only_if| Some((place(&only_if.question)?, only_if.is.clone()))),
            })
            .collect()
    }

    /// Answers as figures take them, one place for each question.
    #[must_use]
    pub fn answered(&self, values: &Values) -> Vec<Option<Answer>> {
        self.questions()
            .map(|question| question.answer(values.get(&question.key).map_or("", String::as_str)))
            .collect()
    }
}

#[cfg(test)]
mod tests;
