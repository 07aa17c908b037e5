//! What surveys of the territory begin with: when a cell of theirs tells on too few, blocks of questions that are ready
//! to be asked, and figures published before, which stand beside new ones.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::error::TerritoryError;
use crate::read::parse;
use crate::text::Text;

/// What sort of question it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// Yes or no.
    YesNo,
    /// One choice of several.
    One,
    /// Any of several choices.
    Several,
    /// A number, with its unit.
    Number,
    /// An amount in euros.
    Money,
    /// A few words.
    Line,
    /// Several lines.
    Lines,
    /// A day.
    Day,
}

impl QuestionKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::YesNo,
        Self::One,
        Self::Several,
        Self::Number,
        Self::Money,
        Self::Line,
        Self::Lines,
        Self::Day,
    ];

    /// The word in files, forms and text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::One => "one",
            Self::Several => "several",
            Self::Number => "number",
            Self::Money => "money",
            Self::Line => "line",
            Self::Lines => "lines",
            Self::Day => "day",
        }
    }

    /// Whether it lists its choices.
    pub fn has_choices(self) -> bool {
        matches!(self, Self::One | Self::Several)
    }
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadyChoice {
    /// Its name in files.
    pub key: String,
    /// What is read.
    pub words: Text,
}

/// A question that is ready to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadyQuestion {
    /// Its name in files.
    pub key: String,
    /// What sort.
    pub kind: QuestionKind,
    /// What is asked.
    pub words: Text,
    /// What helps to answer.
    pub hint: Option<Text>,
    /// Its choices, where it has some.
    #[serde(default)]
    pub choices: Vec<ReadyChoice>,
    /// The unit of a number.
    pub unit: Option<Text>,
    /// Figures after the comma of a number, 2 at most.
    #[serde(default)]
    pub decimals: u8,
    /// The greatest number that is taken, in the unit.
    pub most: Option<u32>,
    /// The key of an earlier question, and the answers to it for which this one is put.
    pub only_if: Option<(String, Vec<String>)>,
    /// Numbers of the figures published before that stand beside its results.
    #[serde(default)]
    pub beside: Vec<String>,
}

/// Questions that go together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Its name in addresses.
    pub slug: String,
    /// The ready questionnaire that it is a part of.
    pub questionnaire: String,
    /// The heading over its questions.
    pub name: Text,
    /// The questions.
    pub questions: Vec<ReadyQuestion>,
}

/// A figure that was published before, by another method or on another perimeter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Before {
    /// Its number.
    pub id: String,
    /// The value, as it was written.
    pub value: Text,
    /// Of what.
    pub what: Text,
    /// Where and when.
    pub source: String,
    /// What to beware of.
    pub caution: Text,
    /// Whether it stands beside the poles of today; others stand beside the question or the indicator that names them.
    #[serde(default)]
    pub poles: bool,
}

/// When a cell tells on too few.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrecy {
    /// The fewest organisations that a cell may show.
    pub organisations: u64,
    /// The greatest share of a sum that one may make, 0 to 1.
    pub dominance: f64,
    /// The fewest persons.
    pub persons: u64,
}

impl Default for Secrecy {
    /// French official statistics: three organisations, none above 85 %; eleven persons.
    fn default() -> Self {
        Self {
            organisations: 3,
            dominance: 0.85,
            persons: 11,
        }
    }
}

/// What surveys begin with.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surveys {
    /// When a cell tells on too few.
    #[serde(default)]
    pub secrecy: Secrecy,
    /// Blocks of questions.
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// Figures published before.
    #[serde(default)]
    pub before: Vec<Before>,
}

/// Reads what surveys of the territory `slug` begin with; it may do without.
pub(crate) fn read(files: impl Fn(&str) -> Option<Vec<u8>>, slug: &str) -> Result<Surveys, TerritoryError> {
    let file = format!("{slug}/surveys.toml");
    let Some(bytes) = files(&file) else {
        return Ok(Surveys::default());
    };
    let surveys: Surveys = parse(&file, &bytes)?;
    check(&file, &surveys)?;
    Ok(surveys)
}

fn check(file: &str, surveys: &Surveys) -> Result<(), TerritoryError> {
    let refuse = |problem: String, mend: &str| Err(TerritoryError::invalid(file, None, problem, mend));
    let Secrecy {
        organisations,
        dominance,
        persons,
    } = surveys.secrecy;
    // What law and practice ask for may be tightened, not loosened.
    if organisations < 3 || persons < 11 || !(0.5..=0.85).contains(&dominance) {
        return refuse(
            "the secrecy of surveys is looser than 3 organisations, 0.85 and 11 persons".to_owned(),
            "raise the numbers, lower the share, or leave them out",
        );
    }
    let before: BTreeSet<&str> = surveys.before.iter().map(|one| one.id.as_str()).collect();
    if surveys.before.iter().any(|one| {
        [&one.value, &one.what, &one.caution]
            .iter()
            .any(|text| text.has_a_hole())
    }) {
        return refuse(
            "a figure published before lacks a text in a language".to_owned(),
            "write it in fr, nl and en",
        );
    }
    let mut keys: Vec<&ReadyQuestion> = Vec::new();
    for question in surveys.blocks.iter().flat_map(|block| &block.questions) {
        let key = &question.key;
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if key.is_empty() || !key.bytes().all(plain) || keys.iter().any(|other| other.key == *key) {
            return refuse(
                format!("the question “{key}” is no slug, or is there twice"),
                "write small letters without accents, digits and hyphens, once",
            );
        }
        let texts = std::iter::once(&question.words)
            .chain(&question.hint)
            .chain(&question.unit)
            .chain(question.choices.iter().map(|choice| &choice.words));
        if texts.into_iter().any(Text::has_a_hole) {
            return refuse(
                format!("the question “{key}” lacks a text in a language"),
                "write it in fr, nl and en",
            );
        }
        if question.kind.has_choices() != (question.choices.len() > 1) || question.decimals > 2 {
            return refuse(
                format!(
                    "the question “{key}” has choices it should not have, or lacks some, or has too many decimals"
                ),
                "one and several have two choices at least, others none; decimals are 2 at most",
            );
        }
        let leads = |(earlier, values): &(String, Vec<String>)| {
            keys.iter()
                .find(|other| other.key == *earlier)
                .is_some_and(|other| {
                    let choices: Vec<&str> = match other.kind {
                        QuestionKind::YesNo => vec!["yes", "no"],
                        _ => other.choices.iter().map(|choice| choice.key.as_str()).collect(),
                    };
                    !values.is_empty() && values.iter().all(|value| choices.contains(&value.as_str()))
                })
        };
        if question.only_if.as_ref().is_some_and(|only_if| !leads(only_if)) {
            return refuse(
                format!("the question “{key}” depends on no earlier answer"),
                "name an earlier question with choices, and some of them",
            );
        }
        if let Some(unknown) = question.beside.iter().find(|id| !before.contains(id.as_str())) {
            return refuse(
                format!("nothing numbered “{unknown}” was published before"),
                "add it under [[before]]",
            );
        }
        keys.push(question);
    }
    if surveys.blocks.iter().any(|block| block.name.has_a_hole()) {
        return refuse(
            "a block lacks its name in a language".to_owned(),
            "write it in fr, nl and en",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Surveys, check};

    const ONE: &str = r#"
        [secrecy]
        organisations = 3
        dominance = 0.85
        persons = 11
        [[before]]
        id = "B3"
        value = { fr = "3 100", nl = "3.100", en = "3,100" }
        what = { fr = "a", nl = "b", en = "c" }
        source = "x"
        caution = { fr = "a", nl = "b", en = "c" }
        [[blocks]]
        slug = "people"
        questionnaire = "baseline"
        name = { fr = "a", nl = "b", en = "c" }
        [[blocks.questions]]
        key = "employs"
        kind = "yes-no"
        words = { fr = "a", nl = "b", en = "c" }
        beside = ["B3"]
        [[blocks.questions]]
        key = "jobs"
        kind = "number"
        words = { fr = "a", nl = "b", en = "c" }
        unit = { fr = "a", nl = "b", en = "c" }
        only_if = ["employs", ["yes"]]
    "#;

    fn read(text: &str) -> Result<(), String> {
        let read: Surveys = toml::from_str(text).map_err(|error| error.to_string())?;
        check("x/surveys.toml", &read).map_err(|error| error.to_string())
    }

    #[test]
    fn what_does_not_hold_together_is_refused_with_what_to_mend() {
        assert_eq!(read(ONE), Ok(()));
        for (from, to, said) in [
            ("organisations = 3", "organisations = 2", "looser than"),
            ("\"jobs\"", "\"employs\"", "there twice"),
            ("[\"yes\"]", "[\"perhaps\"]", "no earlier answer"),
            ("[\"B3\"]", "[\"B4\"]", "“B4”"),
            ("\"yes-no\"", "\"one\"", "choices"),
            ("\"number\"", "\"feeling\"", "feeling"),
        ] {
            let refused = read(&ONE.replacen(from, to, 1));
            assert!(
                refused.as_ref().is_err_and(|error| error.contains(said)),
                "{to}: {refused:?}"
            );
        }
    }
}
