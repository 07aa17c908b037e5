//! The form of what a programme says: filled from what is kept, read into what will be.

use jiff::civil::Date;

use crate::features::directory::{Kind, placed};
use crate::features::file::{self, PieceKind};
use crate::features::policies::Policy;
use crate::features::programmes::content::{
    Announced, Content, LINE_MOST, NAME_MOST, QUESTIONS_MOST, Rate, SESSIONS_MOST, TEXT_MOST,
};
use crate::features::programmes::criteria::{CRITERIA_MOST, Criteria, Criterion};
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Cx, Form};

/// What is kept, as a form.
pub(super) fn written(cx: &Cx, content: &Content) -> Form {
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let money = |cents: Option<i64>| cents.map_or_else(String::new, |cents| cx.money(&cents));
    let rate = content.rate.clone();
    let mut form = Form::new()
        .with("policy", content.policy.as_deref().unwrap_or_default())
        .with_every("theme", &content.themes)
        .with_every("commune", &placed::today(cx, &content.communes))
        .with_every("kind", &content.kinds)
        .with_every("piece", &content.pieces)
        .with("minimum", &money(content.minimum))
        .with("maximum", &money(content.maximum))
        .with(
            "percent",
            &rate
                .as_ref()
                .map_or_else(String::new, |rate| rate.percent.to_string()),
        )
        .with("source", &rate.map_or_else(String::new, |rate| rate.source))
        .with("opens", &day(content.opens))
        .with("closes", &day(content.closes))
        .with("completes", if content.completes { "1" } else { "" });
    for (at, one) in content.sessions.iter().enumerate() {
        form = form
            .with(&format!("session-{at}-on"), &one.on.to_string())
            .with(&format!("session-{at}-by"), &day(one.sent_by));
    }
    for lang in Lang::ALL {
        form = form
            .with(&format!("name-{lang}"), content.names.only(lang))
            .with(&format!("purpose-{lang}"), content.purposes.only(lang))
            .with(&format!("contact-{lang}"), content.contact.only(lang));
        for (number, words) in (1..).zip(&content.questions) {
            form = form.with(&format!("question-{number}-{lang}"), words.only(lang));
        }
        for (at, one) in content.criteria.list.iter().enumerate() {
            form = form.with(&format!("criterion-{at}-words-{lang}"), one.words.only(lang));
        }
    }
    for (at, one) in content.criteria.list.iter().enumerate() {
        let several = if one.several { "1" } else { "" };
        form = form
            .with(&format!("criterion-{at}-weight"), &one.weight.to_string())
            .with(&format!("criterion-{at}-several"), several);
    }
    form
}

/// Reads the days of sessions; a row whose day is taken away goes.
fn sessions(form: &mut Form) -> Vec<Announced> {
    let mut sessions = Vec::new();
    for at in 0..SESSIONS_MOST {
        let typed = |name: &str| form.value(&format!("session-{at}-{name}")).trim().to_owned();
        let (on, by) = (typed("on"), typed("by"));
        if on.is_empty() && by.is_empty() {
            continue;
        }
        let sent_by = (!by.is_empty()).then(|| by.parse::<Date>());
        match (on.parse::<Date>(), sent_by.transpose()) {
            (Ok(on), Ok(sent_by)) if sent_by.is_none_or(|by| by <= on) => {
                sessions.push(Announced { on, sent_by });
            }
            _ => form.refuse("sessions", "programme-sessions-wrong"),
        }
    }
    sessions.sort_unstable();
    sessions.dedup();
    sessions
}

/// Reads criteria; a row whose words are taken away goes.
fn criteria(form: &mut Form) -> Criteria {
    let mut criteria = Criteria::default();
    for at in 0..CRITERIA_MOST {
        let row = format!("criterion-{at}");
        let words = texts(form, &format!("{row}-words"), true);
        if words.is_empty() {
            continue;
        }
        let weight: Option<u8> = form.value(&format!("{row}-weight")).trim().parse().ok();
        if is_long(&words, LINE_MOST) || weight.is_none_or(|weight| !(1..=100).contains(&weight)) {
            form.refuse("criteria", "call-criteria-wrong");
        }
        criteria.list.push(Criterion {
            words,
            weight: weight.unwrap_or_default(),
            several: form.is(&format!("{row}-several"), "1"),
        });
    }
    criteria
}

fn texts(form: &Form, field: &str, one_line: bool) -> Words {
    Lang::ALL.into_iter().fold(Words::default(), |words, lang| {
        let typed = form.value(&format!("{field}-{lang}"));
        words.and(lang, &if one_line { line(typed) } else { plain(typed) })
    })
}

fn is_long(words: &Words, most: usize) -> bool {
    words.iter().any(|(_, text)| text.chars().count() > most)
}

/// Reads what was typed; what is wrong is said on the form.
pub(super) fn read(cx: &Cx, form: &mut Form, policies: &[Policy]) -> Option<Content> {
    let names = texts(form, "name", true);
    if names.is_empty() || is_long(&names, NAME_MOST) {
        form.refuse("name-fr", "programme-name-wrong");
    }
    let (purposes, contact) = (texts(form, "purpose", false), texts(form, "contact", false));
    if is_long(&purposes, TEXT_MOST) {
        form.refuse("purpose-fr", "programme-purpose-wrong");
    }
    if is_long(&contact, TEXT_MOST) {
        form.refuse("contact-fr", "programme-purpose-wrong");
    }
    let questions: Vec<Words> = (1..=QUESTIONS_MOST)
        .map(|number| texts(form, &format!("question-{number}"), true))
        .filter(|words| !words.is_empty())
        .collect();
    if questions.iter().any(|words| is_long(words, LINE_MOST)) {
        form.refuse("question-1-fr", "programme-question-wrong");
    }
    let territory = &cx.app.territory;
    let ticked = |form: &Form, field: &str, all: &mut dyn Iterator<Item = String>| -> Vec<String> {
        all.filter(|value| form.every(field).contains(value)).collect()
    };
    let communes = placed::several(cx, form, "commune");
    let policy = policies.iter().map(|one| one.address.clone());
    let policy = policy.into_iter().find(|address| form.is("policy", address));
    let (minimum, maximum) = (bound(cx, form, "minimum"), bound(cx, form, "maximum"));
    if let (Some(least), Some(most)) = (minimum, maximum)
        && most < least
    {
        form.refuse("maximum", "programme-bounds-wrong");
    }
    let content = Content {
        names,
        purposes,
        policy,
        themes: ticked(
            form,
            "theme",
            &mut territory.themes.iter().map(|one| one.slug.clone()),
        ),
        communes,
        kinds: ticked(
            form,
            "kind",
            &mut Kind::ALL.iter().copied().map(|one| one.as_str().to_owned()),
        ),
        minimum,
        maximum,
        rate: rate(form),
        opens: day(form, "opens"),
        closes: day(form, "closes"),
        sessions: sessions(form),
        questions,
        pieces: ticked(
            form,
            "piece",
            &mut PieceKind::ALL.into_iter().map(|one| one.as_str().to_owned()),
        ),
        contact,
        criteria: criteria(form),
        completes: form.is("completes", "1"),
    };
    if let (Some(opens), Some(closes)) = (content.opens, content.closes)
        && closes < opens
    {
        form.refuse("closes", "programme-days-wrong");
    }
    form.is_fine().then_some(content)
}

fn bound(cx: &Cx, form: &mut Form, field: &'static str) -> Option<i64> {
    if form.value(field).trim().is_empty() {
        return None;
    }
    let read = file::amount(form.value(field), cx.lang).ok();
    let read = read.filter(|cents| *cents <= crate::features::programmes::envelope::CENTS_MOST);
    if read.is_none() {
        form.refuse(field, "programme-amount-wrong");
    }
    read
}

fn rate(form: &mut Form) -> Option<Rate> {
    let (typed, source) = (
        form.value("percent").trim().to_owned(),
        line(form.value("source")),
    );
    if typed.is_empty() && source.is_empty() {
        return None;
    }
    let percent: Option<u8> = typed.trim_end_matches('%').trim().parse().ok();
    let percent = percent.filter(|percent| (1..=100).contains(percent));
    if percent.is_none() {
        form.refuse("percent", "programme-percent-wrong");
    }
    if source.is_empty() || source.chars().count() > LINE_MOST {
        form.refuse("source", "programme-source-wrong");
    }
    percent.map(|percent| Rate { percent, source })
}

fn day(form: &mut Form, field: &'static str) -> Option<Date> {
    let typed = form.value(field).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse().ok();
    if day.is_none() {
        form.refuse(field, "programme-day-wrong");
    }
    day
}
