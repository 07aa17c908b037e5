//! The choices of a question, as they are typed: a line each, in every language.

use super::item::LINE_MOST;
use crate::features::surveys::questionnaire::{CHOICES_MOST, Choice};
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::Form;
use crate::shared::web::typed::{line, plain};

/// Choices, a line each in every language; those that were there keep their keys, by place.
pub(super) fn read(form: &mut Form, before: &[Choice]) -> Vec<Choice> {
    let mut read: Vec<Choice> = Vec::new();
    let lines = |form: &Form, lang: Lang| -> Vec<String> {
        let typed = plain(form.value(&format!("choices-{lang}")));
        typed.lines().map(line).filter(|one| !one.is_empty()).collect()
    };
    let written: Vec<(Lang, Vec<String>)> = Lang::ALL
        .into_iter()
        .map(|lang| (lang, lines(form, lang)))
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    let count = written.first().map_or(0, |(_, lines)| lines.len());
    let too_long = written
        .iter()
        .flat_map(|(_, lines)| lines)
        .any(|one| one.chars().count() > LINE_MOST);
    if !(2..=CHOICES_MOST).contains(&count)
        || written.iter().any(|(_, lines)| lines.len() != count)
        || too_long
    {
        form.refuse("choices-fr", "survey-wrong-choices");
        return read;
    }
    for place in 0..count {
        let words = written.iter().fold(Words::default(), |words, (lang, lines)| {
            words.and(*lang, &lines[place])
        });
        let free = (1..)
            .map(|number| format!("c{number}"))
            .find(|key| read.iter().chain(before).all(|choice| choice.key != *key));
        let key = before
            .get(place)
            .map(|choice| choice.key.clone())
            .or(free)
            .expect("numbers do not end");
        read.push(Choice { key, words });
    }
    read
}

/// Whether a choice has the words that another had: answers that were given to the one would count for the other.
pub(super) fn are_moved(choices: &[Choice], before: &[Choice]) -> bool {
    choices.iter().any(|choice| {
        let others = before.iter().filter(|other| other.key != choice.key);
        let alike = |other: &Choice, lang: Lang| {
            let (one, other) = (choice.words.only(lang), other.words.only(lang));
            !one.is_empty() && search::fold(one) == search::fold(other)
        };
        others
            .into_iter()
            .any(|other| Lang::ALL.into_iter().any(|lang| alike(other, lang)))
    })
}
