//! What is brought and how people were heard, as somebody types it.

use jiff::civil::Date;

use crate::features::applications::together::bringing::{Brought, CONTACT_MOST, Heard, Side, WORDS_MOST};
use crate::shared::chance;
use crate::shared::web::{Cx, Form};

fn day(form: &mut Form, field: &'static str, needed: bool) -> Option<Date> {
    let typed = form.value(field).trim().to_owned();
    let day: Option<Date> = typed.parse().ok();
    if day.is_none() && (needed || !typed.is_empty()) {
        form.refuse(field, "brought-day-wrong");
    }
    day
}

/// A text that may be empty: one that is too long is given back whole, with that said.
pub(super) fn bounded(form: &mut Form, field: &'static str, most: usize, key: &'static str) -> String {
    let words = form.value(field).trim().replace("\r\n", "\n");
    if words.chars().count() > most {
        form.refuse(field, key);
    }
    words
}

/// What is brought, as it was typed.
pub(super) fn brought(
    cx: &Cx,
    form: &mut Form,
    (side, organisation): (Side, i64),
    application: Option<i64>,
) -> Brought {
    let means = form.value("means").parse().ok();
    if means.is_none() {
        form.refuse("means", "brought-means-wrong");
    }
    Brought {
        id: chance::row(),
        application,
        side,
        organisation,
        means: means.unwrap_or_default(),
        words: form.required("words", WORDS_MOST, "brought-words-wrong"),
        language: cx.lang,
        until: day(form, "until", false),
        contact: bounded(form, "contact", CONTACT_MOST, "brought-contact-long"),
    }
}

/// How people were heard, as it was typed: an address of somebody is no general term.
pub(super) fn heard(cx: &Cx, form: &mut Form, organisation: i64, application: Option<i64>) -> Heard {
    let on = day(form, "on", true);
    if on.is_some_and(|on| on > cx.app.clock.today()) {
        form.refuse("on", "heard-later");
    }
    let who = form.required("who", CONTACT_MOST, "heard-who-wrong");
    if who.contains('@') {
        form.refuse("who", "heard-nobody");
    }
    Heard {
        id: chance::row(),
        application,
        organisation,
        on: on.unwrap_or_else(|| cx.app.clock.today()),
        who,
        said: form.required("said", 2 * WORDS_MOST, "heard-said-wrong"),
        changed: bounded(form, "changed", 2 * WORDS_MOST, "words-long"),
        language: cx.lang,
    }
}
