//! Answers as people type them, and as they are kept: one text for each question, empty where nothing was said.
//!
//! A choice is kept by its key, several by their keys with a blank between; numbers in parts, money in cents; days as ISO
//! dates.

use jiff::civil::Date;
use territory::QuestionKind;

use super::questionnaire::{NUMBER_MOST, Question, Values};
use crate::features::file;
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Cx, Form};

/// Characters of a short text, and of a long one, at most.
const LINE_MOST: usize = 300;
const LINES_MOST: usize = 3_000;

/// The field of a question.
#[must_use]
pub fn field(question: &Question) -> String {
    format!("a-{}", question.key)
}

/// A form filled with what is kept.
#[must_use]
pub fn filled(cx: &Cx, questions: &[&Question], values: &Values) -> Form {
    let mut form = Form::new();
    for question in questions {
        let value = values.get(&question.key).map_or("", String::as_str);
        let name = field(question);
        form = match (question.kind, value.parse::<i64>()) {
            (QuestionKind::Several, _) => {
                let ticked: Vec<String> = value.split(' ').map(str::to_owned).collect();
                form.with_every(&name, &ticked)
            }
            (QuestionKind::Money, Ok(cents)) => form.with(&name, &cx.money(&cents)),
            (QuestionKind::Number, Ok(number)) => {
                form.with(&name, &cx.app.texts.parts(cx.lang, number, question.decimals))
            }
            _ => form.with(&name, value),
        };
    }
    form
}

/// Reads what was typed in answer to some questions; what is wrong is said on the form.
pub fn read(cx: &Cx, form: &mut Form, questions: &[&Question]) -> Values {
    let mut values = Values::new();
    for question in questions {
        let name = field(question);
        match value(cx, form, question, &name) {
            Ok(value) => {
                values.insert(question.key.clone(), value);
            }
            Err(key) => form.refuse(name, key),
        }
    }
    values
}

/// What was typed in answer to a question, as the reader writes it; as it is where it is no answer; nothing for none.
#[must_use]
pub fn typed(cx: &Cx, form: &Form, question: &Question) -> Option<String> {
    let name = field(question);
    match value(cx, form, question, &name) {
        Ok(value) => said(cx, question, &value),
        Err(_) => Some(form.value(&name).to_owned()),
    }
}

fn value(cx: &Cx, form: &Form, question: &Question, name: &str) -> Result<String, &'static str> {
    let typed = form.value(name).trim();
    match question.kind {
        QuestionKind::Several => {
            let ticked = form.every(name);
            let known = question
                .chosen_of()
                .into_iter()
                .filter(|key| ticked.contains(key));
            Ok(known.collect::<Vec<String>>().join(" "))
        }
        _ if typed.is_empty() => Ok(String::new()),
        QuestionKind::YesNo | QuestionKind::One => {
            let known = question.chosen_of().contains(&typed.to_owned());
            known.then(|| typed.to_owned()).ok_or("survey-wrong-choice")
        }
        QuestionKind::Number | QuestionKind::Money => {
            number(cx, question, typed).map(|number| number.to_string())
        }
        QuestionKind::Line => short(line(typed), LINE_MOST),
        QuestionKind::Lines => short(plain(typed), LINES_MOST),
        QuestionKind::Day => {
            let day: Date = typed.parse().map_err(|_| "survey-wrong-day")?;
            Ok(day.to_string())
        }
    }
}

fn short(text: String, most: usize) -> Result<String, &'static str> {
    match text.chars().count() <= most {
        true => Ok(text),
        false => Err("survey-wrong-long"),
    }
}

/// A number in parts.
fn number(cx: &Cx, question: &Question, typed: &str) -> Result<i64, &'static str> {
    let hundredths = file::amount(typed, cx.lang).map_err(|_| "survey-wrong-number")?;
    let parts = hundredths
        .checked_mul(question.parts())
        .ok_or("survey-wrong-bounds")?;
    if parts % 100 != 0 {
        return Err("survey-wrong-decimals");
    }
    let number = parts / 100;
    let most = question.most.unwrap_or(NUMBER_MOST).min(NUMBER_MOST);
    match (question.least.max(0)..=most).contains(&number) {
        true => Ok(number),
        false => Err("survey-wrong-bounds"),
    }
}

/// A kept value, as the reader writes it; nothing for none.
#[must_use]
pub fn said(cx: &Cx, question: &Question, value: &str) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let choice = |key: &str| {
        let known = question.choices.iter().find(|choice| choice.key == key);
        known.map_or_else(|| key.to_owned(), |choice| choice.words.get(cx.lang).0.to_owned())
    };
    Some(match question.kind {
        QuestionKind::YesNo => cx.t(&format!("survey-{value}")),
        QuestionKind::One => choice(value),
        QuestionKind::Several => value.split(' ').map(choice).collect::<Vec<_>>().join(" · "),
        QuestionKind::Money => cx.money(&value.parse().unwrap_or_default()),
        QuestionKind::Number => {
            let number = cx
                .app
                .texts
                .parts(cx.lang, value.parse().unwrap_or_default(), question.decimals);
            format!("{number}\u{a0}{}", question.unit.get(cx.lang).0)
        }
        QuestionKind::Day => value
            .parse()
            .map_or_else(|_| value.to_owned(), |day| cx.date(&day)),
        QuestionKind::Line | QuestionKind::Lines => value.to_owned(),
    })
}
