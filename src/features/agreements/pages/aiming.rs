//! Writing what an agreement of several years aims at.

use crate::features::agreements::finding::Found;
use crate::features::agreements::targets::{Counted, Target, WORDS_MOST, countable, years};
use crate::shared::web::typed::line;
use crate::shared::web::{Cx, Form};

/// Of something that the project counts: its name and language; by year, the field and what is aimed at.
pub(super) type Row = (String, Option<&'static str>, Vec<(i16, String, String)>);

/// The field of what is aimed at.
pub(super) fn field(indicator: &str, year: i16) -> String {
    format!("target-{indicator}-{year}")
}

/// What may be aimed at, in the years that are kept: none where it lasts no longer than one.
pub(super) fn rows(cx: &Cx, found: &Found, form: &Form) -> Vec<Row> {
    let years = years(found.agreement.content.days());
    let one = |one: &Counted| {
        let (name, lang) = one.name.get(cx.lang);
        let typed = years.iter().map(|year| {
            let field = field(&one.key, *year);
            let typed = form.value(&field).to_owned();
            (*year, field, typed)
        });
        (name.to_owned(), cx.foreign(lang), typed.collect())
    };
    match years.is_empty() {
        true => Vec::new(),
        false => countable(&found.agreement.content, &found.sent.frozen.project)
            .iter()
            .map(one)
            .collect(),
    }
}

/// What was typed of that.
pub(super) fn typed(form: &mut Form, found: &Found) -> Vec<Target> {
    let mut targets = Vec::new();
    for one in countable(&found.agreement.content, &found.sent.frozen.project) {
        for year in years(found.agreement.content.days()) {
            let words = line(form.value(&field(&one.key, year)));
            if words.chars().count() > WORDS_MOST {
                form.refuse("targets", "agreement-targets-long");
            }
            if !words.is_empty() {
                targets.push(Target {
                    indicator: one.key.clone(),
                    year,
                    words,
                });
            }
        }
    }
    targets
}
