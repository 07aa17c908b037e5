//! What a form sent, held against what others saved meanwhile.

use std::collections::BTreeMap;

use super::{Asked, How, languages, name};
use crate::features::directory::placed;
use crate::features::projects::content::Value;
use crate::features::projects::editing::{self, Sent, Verdict};
use crate::features::projects::finding::Found;
use crate::features::projects::store::values;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed;
use crate::shared::web::{Cx, Form};

/// What was read of a form: what may be written, what is wrong or was changed meanwhile by others.
#[derive(Default)]
pub(in crate::features::projects::pages) struct Read {
    /// What the writer changed and may.
    pub written: Vec<Sent>,
    /// The fields of which both texts say the same.
    pub same: Vec<String>,
    /// Text keys of what is wrong, under the names of their boxes.
    pub(super) wrong: BTreeMap<String, &'static str>,
    /// Names of the boxes that somebody else changed meanwhile.
    pub(super) conflicts: Vec<String>,
}

impl Read {
    /// Whether everything may be written.
    pub fn is_fine(&self) -> bool {
        self.wrong.is_empty() && self.conflicts.is_empty()
    }

    /// Whether the writer changed a value: what they typed is shown again.
    pub(super) fn is_changed(&self, field: &str, language: &str) -> bool {
        let mut written = self.written.iter();
        self.conflicts.contains(&name(field, language))
            || written.any(|one| one.field == field && one.language == language)
    }
}

/// Reads what was sent.
pub(in crate::features::projects::pages) async fn read(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    asked: &[Asked],
    form: &Form,
) -> Result<Read, StoreError> {
    let mut read = Read::default();
    let empty = Value::default();
    for one in asked {
        for language in languages(found, &one.how) {
            let name = name(&one.field, language);
            // A box that was not on the page says nothing.
            let Ok(shown) = form.value(&format!("v-{name}")).parse::<i64>() else {
                continue;
            };
            let typed = match &one.how {
                How::Text { line: true, .. } | How::Plain { .. } | How::Day => typed::line(form.value(&name)),
                How::Text { line: false, .. } => typed::plain(form.value(&name)),
                How::One { choices, .. } => {
                    let known = choices.iter().find(|(value, _)| form.is(&name, value));
                    known.map_or_else(String::new, |(value, _)| value.clone())
                }
                How::Communes => {
                    let (codes, wrong) = placed::said(cx, form, &name);
                    if let Some(wrong) = wrong {
                        read.wrong.insert(name.clone(), wrong);
                    }
                    codes.join(" ")
                }
                How::Many { choices, .. } => {
                    let ticked = form.every(&name);
                    let known = choices.iter().map(|(value, _)| value.as_str());
                    known
                        .filter(|value| ticked.iter().any(|one| one == value))
                        .collect::<Vec<_>>()
                        .join(" ")
                }
            };
            let sent = Sent {
                field: one.field.clone(),
                language,
                typed,
                shown,
            };
            let now = found.content.value(&one.field, language).unwrap_or(&empty);
            let base = match shown == now.version {
                true => now.words.clone(),
                false => versions_base(connection, found, &sent).await?,
            };
            match editing::verdict(now, &base, &sent) {
                // What says no commune is shown again, whatever else was there.
                Verdict::Unchanged if read.wrong.contains_key(&name) => read.written.push(sent),
                Verdict::Unchanged => {}
                Verdict::Conflict => read.conflicts.push(name.clone()),
                Verdict::Written => {
                    if let Some(wrong) = wrong(&one.how, &sent.typed) {
                        read.wrong.insert(name.clone(), wrong);
                    }
                    read.written.push(sent);
                }
            }
        }
        if matches!(one.how, How::Text { .. }) && form.is(&format!("same-{}", one.field), "1") {
            read.same.push(one.field.clone());
        }
    }
    Ok(read)
}

/// What the writer was shown.
async fn versions_base(
    connection: &mut Connection,
    found: &Found,
    sent: &Sent,
) -> Result<String, StoreError> {
    let versions = values::versions(connection, found.project.id, &sent.field, sent.language).await?;
    let base = versions.into_iter().find(|value| value.version == sent.shown);
    Ok(base.map_or_else(String::new, |value| value.words))
}

/// What is wrong with what was typed.
fn wrong(how: &How, typed: &str) -> Option<&'static str> {
    match how {
        How::Text { most, .. } | How::Plain { most } => {
            (typed.chars().count() > *most).then_some("project-text-long")
        }
        How::Day => {
            let is_day = typed.is_empty() || typed.parse::<jiff::civil::Date>().is_ok();
            (!is_day).then_some("project-day-wrong")
        }
        How::One { .. } | How::Many { .. } | How::Communes => None,
    }
}
