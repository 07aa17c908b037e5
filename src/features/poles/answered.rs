//! What an answer to a call said already, and the pole that comes of it need not be asked anew: what it is for, its
//! roadmap, what is done, and what kind of member each of those who built it is.

use std::collections::BTreeMap;

use super::action::{Action, Progress};
use super::content::{Content, PARTS};
use crate::features::directory::Organisation;
use crate::features::projects::{self, Document, Sector};
use crate::shared::chance;

/// What a pole says at first: the words of the answer, beside what the body that recognises it typed.
#[must_use]
pub fn content(project: &Document, typed: Content) -> Content {
    let text = |field: &str| project.texts.get(field).cloned().unwrap_or_default();
    let parts = PARTS.into_iter().map(|part| (part.to_owned(), text(part)));
    Content {
        summaries: text("summary"),
        roadmap: parts.filter(|(_, words)| !words.is_empty()).collect(),
        ..typed
    }
}

/// What is done, in the first language of the answer. An action of one partner asks that one, who says yes again: it
/// signed for a project, not yet for a pole; an action of several is everybody's.
#[must_use]
pub fn actions(project: &Document, parties: &[Organisation]) -> Vec<Action> {
    let language = project.languages.first().copied().unwrap_or_default();
    let number = |key: &String| parties.iter().find(|one| one.key == *key).map(|one| one.id);
    let action = |done: &projects::Action| {
        let what = done.texts.get("title").map_or("", |words| words.only(language));
        (!what.is_empty()).then(|| Action {
            id: chance::row(),
            member: match &done.who[..] {
                [one] => number(one),
                _ => None,
            },
            what: what.to_owned(),
            language,
            due: done.until.parse().ok(),
            progress: Progress::Planned,
            agreed_at: None,
            version: 0,
        })
    };
    project.actions.iter().filter_map(action).collect()
}

/// What kind of member each partner is, by its key, where the answer says so.
#[must_use]
pub fn sectors(project: &Document) -> BTreeMap<String, Sector> {
    let said = project.sectors.iter();
    said.filter_map(|(key, word)| Some((key.clone(), word.parse().ok()?)))
        .collect()
}
