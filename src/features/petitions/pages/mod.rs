//! The pages of petitions: the list, one of them, how it is written, supported, answered and followed up.

mod answer;
mod call;
mod feed;
mod hide;
mod list;
mod petition;
mod verbs;
mod write;

use askama::Template;

use super::finding::Found;
use super::petition::{Petition, State};
use super::store::supports;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Routes};

/// Every page of petitions.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(feed::routes())
        .and(write::routes())
        .and(petition::routes())
        .and(verbs::routes())
        .and(answer::routes())
        .and(hide::routes())
        .and(call::routes())
}

/// The address of a petition's page.
pub(super) fn address(cx: &Cx, petition: &Petition) -> String {
    cx.url(&format!("/petitions/{}", petition.address()))
}

/// A petition in a list.
pub(super) struct Line {
    pub title: String,
    pub language: Option<&'static str>,
    pub url: String,
    /// Who asks whom.
    pub who: String,
    /// Where it stands, in words, with its date.
    pub stands: String,
    /// Whether the answer is late, or was.
    pub late: bool,
    /// How many organisations ask with the first, where any does.
    pub supports: Option<String>,
}

/// Petitions one under the other, under a title of level `level - 1`.
#[derive(Template)]
#[template(path = "features/petitions/templates/lines.html")]
pub(super) struct Lines {
    pub lines: Vec<Line>,
    pub level: u8,
}

/// What a list says of petitions.
pub(super) async fn lines(
    cx: &Cx,
    connection: &mut Connection,
    found: &[Found],
    level: u8,
) -> Result<Lines, StoreError> {
    let ids: Vec<i64> = found.iter().map(|one| one.petition.id).collect();
    let counts = supports::counts(connection, &ids).await?;
    let mut lines = Vec::with_capacity(found.len());
    for one in found {
        let petition = &one.petition;
        let count = counts.iter().find(|(id, _)| *id == petition.id);
        let late = petition.late(&cx.app.clock);
        lines.push(Line {
            title: title(cx, petition),
            language: cx
                .foreign(petition.language)
                .filter(|_| petition.hidden_at.is_none()),
            url: address(cx, petition),
            who: cx.ta(
                "petitions-who",
                &[
                    ("petitioner", Arg::Text(&one.petitioner.name)),
                    ("addressee", Arg::Text(&one.addressee.name)),
                ],
            ),
            stands: stands(cx, petition, late),
            late: late.is_some(),
            supports: count.map(|(_, count)| cx.tn("petitions-supports", &count.unsigned_abs())),
        });
    }
    Ok(Lines { lines, level })
}

/// What a petition is called where everyone reads it.
pub(super) fn title(cx: &Cx, petition: &Petition) -> String {
    match petition.hidden_at {
        Some(_) => cx.t("petitions-hidden-title"),
        None => petition.title.clone(),
    }
}

/// Where a petition stands, in words: by when it will be answered, or how late the answer is or was.
pub(super) fn stands(cx: &Cx, petition: &Petition, late: Option<u64>) -> String {
    let due = petition.due_on.map(|day| cx.date(&day)).unwrap_or_default();
    let answered = petition.answered_at.map(|at| cx.day(&at)).unwrap_or_default();
    let key = match (petition.state, late) {
        (State::Draft, _) => "petitions-stands-draft",
        (State::Opened | State::Supported, None) => "petitions-stands-due",
        (State::Opened | State::Supported, Some(_)) => "petitions-stands-late",
        (State::Answered | State::Followed | State::Closed, None) => "petitions-stands-answered",
        (State::Answered | State::Followed | State::Closed, Some(_)) => "petitions-stands-answered-late",
        (State::Withdrawn, _) => "petitions-stands-withdrawn",
    };
    cx.ta(
        key,
        &[
            ("due", Arg::Text(&due)),
            ("answered", Arg::Text(&answered)),
            ("n", Arg::from(late.unwrap_or_default())),
        ],
    )
}

/// Paragraphs as they were typed.
pub(super) fn paragraphs(words: &str) -> Vec<String> {
    words
        .split('\n')
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// The languages one may write in.
pub(super) fn languages() -> Vec<(&'static str, &'static str)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (lang.code(), lang.own_name()))
        .collect()
}
