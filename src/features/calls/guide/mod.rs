//! The guide: which sentences of a call read like the specification of a service that is bought, and
//! why that matters. It warns and never prevents: whoever writes decides.
//!
//! A subsidy goes to actions "initiated, defined and carried out" by the private bodies that get it, and
//! "cannot be the payment of individual services that answer the needs" of whoever gives it (French law
//! 2000-321 of 12 April 2000, article 9-1). A call that says what is to be done, in which quantity and
//! at which price describes a public contract, and a judge may call it one. So a call states a problem,
//! for whom, where and until when; what is done about it is for those who answer.

mod phrases;

use phrases::Tongue;

use super::content::{Content, Section};
use crate::shared::i18n::{Lang, Words};

/// Why a sentence reads like a specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// It speaks of a contract: specification, tender, contractor.
    Contract,
    /// It says what those who answer will have to do or hand over.
    Order,
    /// It fixes quantities.
    Quantity,
    /// It fixes a price, or asks for one for each unit.
    Price,
    /// It threatens with a penalty.
    Penalty,
    /// It says that the work is done for the public body.
    OnBehalf,
}

impl Rule {
    /// The end of its text key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contract => "contract",
            Self::Order => "order",
            Self::Quantity => "quantity",
            Self::Price => "price",
            Self::Penalty => "penalty",
            Self::OnBehalf => "on-behalf",
        }
    }
}

/// A sentence that reads like a specification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The section it is in; none for the notice of a version.
    pub section: Option<Section>,
    /// Its language.
    pub lang: Lang,
    /// The sentence, as it was written.
    pub sentence: String,
    /// Why.
    pub rule: Rule,
}

/// Every sentence of a call that reads like a specification, in the order of the sections.
#[must_use]
pub fn read(content: &Content) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for (section, words) in texts(content) {
        for (lang, text) in words.iter() {
            for (sentence, rule) in sentences(text, lang) {
                warnings.push(Warning {
                    section: Some(section),
                    lang,
                    sentence: sentence.to_owned(),
                    rule,
                });
            }
        }
    }
    warnings
}

/// The same for the notice of a version.
#[must_use]
pub fn of_notice(notice: &Words) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for (lang, text) in notice.iter() {
        warnings.extend(sentences(text, lang).into_iter().map(|(sentence, rule)| Warning {
            section: None,
            lang,
            sentence: sentence.to_owned(),
            rule,
        }));
    }
    warnings
}

/// Every text of a call in which something could be ordered.
fn texts(content: &Content) -> Vec<(Section, &Words)> {
    let mut texts = vec![(Section::About, &content.about.title)];
    if let Some(experiment) = &content.about.experiment {
        texts.push((Section::About, &experiment.evaluation));
    }
    texts.extend([
        (Section::Problem, &content.problem.problem),
        (Section::Problem, &content.problem.known),
        (Section::People, &content.people.concerned),
        (Section::People, &content.people.part),
        (Section::Answering, &content.answering.who),
    ]);
    let needs = content.answering.needs.iter();
    texts.extend(needs.map(|need| (Section::Answering, &need.words)));
    texts.push((Section::Means, &content.means.by));
    texts.push((Section::Means, &content.means.brought));
    let criteria = content.criteria.list.iter();
    texts.extend(criteria.map(|criterion| (Section::Criteria, &criterion.words)));
    let documents = content.documents.list.iter();
    texts.extend(documents.map(|document| (Section::Documents, &document.title)));
    texts.push((Section::Contact, &content.contact.function));
    let together = &content.co_construction;
    texts.push((Section::CoConstruction, &together.part));
    texts.push((Section::CoConstruction, &together.heard));
    let brought = together.brought.iter();
    texts.extend(brought.map(|one| (Section::CoConstruction, &one.words)));
    texts
}

/// The sentences of a text that read like a specification, and the first reason why.
#[must_use]
pub fn sentences(text: &str, lang: Lang) -> Vec<(&str, Rule)> {
    split(text)
        .into_iter()
        .filter_map(|sentence| Some((sentence, rule(sentence, lang)?)))
        .collect()
}

/// Sentences end with a mark followed by a blank, or with the line.
fn split(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut from = 0;
        let mut letters = line.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let ends = matches!(letter, '.' | '!' | '?' | ';')
                && letters.peek().is_none_or(|(_, next)| next.is_whitespace());
            if ends {
                let end = at + letter.len_utf8();
                sentences.push(line[from..end].trim());
                from = end;
            }
        }
        sentences.push(line[from..].trim());
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn rule(sentence: &str, lang: Lang) -> Option<Rule> {
    let tongue = phrases::of(lang);
    let folded = territory::folded(&sentence.replace('€', " euros "));
    let words: Vec<&str> = folded.split_whitespace().collect();
    let innocent: Vec<(usize, usize)> = tongue
        .innocent
        .iter()
        .flat_map(|phrase| found(tongue, &words, phrase))
        .collect();
    tongue
        .phrases
        .iter()
        .flat_map(|(rule, phrase)| found(tongue, &words, phrase).map(move |place| (place, *rule)))
        .find(|((from, to), _)| {
            let excused = innocent.iter().any(|(start, end)| start < to && from < end);
            let before = &words[from.saturating_sub(3)..*from];
            !excused && !before.iter().any(|word| fits(tongue, word, tongue.denials))
        })
        .map(|(_, rule)| rule)
}

/// Where a phrase is found: first word, and the one after its last.
fn found(tongue: &Tongue, words: &[&str], phrase: &str) -> impl Iterator<Item = (usize, usize)> {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    (0..words.len()).filter_map(move |from| Some((from, end(tongue, words, from, &wanted)?)))
}

fn end(tongue: &Tongue, words: &[&str], from: usize, wanted: &[&str]) -> Option<usize> {
    match wanted {
        [] => Some(from),
        ["^", rest @ ..] => (from == 0).then(|| end(tongue, words, from, rest)).flatten(),
        ["..", rest @ ..] => {
            (from..=(from + 4).min(words.len())).find_map(|start| end(tongue, words, start, rest))
        }
        // A number is written in several words: "12 500", "vingt-quatre".
        ["#", rest @ ..] => (from..words.len())
            .take_while(|at| is_number(tongue, words[*at]))
            .find_map(|last| end(tongue, words, last + 1, rest)),
        [one, rest @ ..] => match words.get(from) {
            Some(word) if fits(tongue, word, one) => end(tongue, words, from + 1, rest),
            _ => None,
        },
    }
}

fn is_number(tongue: &Tongue, word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit()) || fits(tongue, word, tongue.numbers)
}

fn fits(tongue: &Tongue, word: &str, wanted: &str) -> bool {
    wanted.split('|').any(|one| {
        if one == "#" {
            is_number(tongue, word)
        } else if let Some(name) = one.strip_prefix('$') {
            let set = tongue.sets.iter().find(|(known, _)| *known == name);
            set.is_some_and(|(_, set)| fits(tongue, word, set))
        } else if let Some(beginning) = one.strip_suffix('*') {
            word.starts_with(beginning)
        } else if let Some(ending) = one.strip_prefix('*') {
            word.ends_with(ending)
        } else {
            word == one
        }
    })
}

#[cfg(test)]
mod held_out;
#[cfg(test)]
mod meanings;
#[cfg(test)]
mod specimens;
#[cfg(test)]
mod tests;
