//! The pages: who could bring what, the answer of an organisation, what it offers to whoever may need it, what two organisations write
//! to each other, and what was reported.

mod answering;
mod needed;
mod offering;
mod overview;
mod prefilling;
mod reported;
mod talking;
mod writing;

pub(super) use needed::meant;

use std::collections::BTreeMap;

use matching::Resource;

use super::answer::{Given, Message};
use super::topic::WRITES;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Routes};

/// Every page of capabilities.
pub(super) fn routes() -> Routes {
    overview::routes()
        .and(answering::routes())
        .and(offering::routes())
        .and(talking::routes())
        .and(writing::routes())
        .and(reported::routes())
}

/// A kind of resource, in words.
pub(super) fn called(cx: &Cx, resource: Resource) -> String {
    cx.t(&format!("capabilities-{}", resource.as_str()))
}

/// The languages one may write in.
pub(super) fn languages() -> Vec<(&'static str, &'static str)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (lang.code(), lang.own_name()))
        .collect()
}

/// What an organisation could bring: kind and words, one line each.
pub(super) fn brought(cx: &Cx, words: &BTreeMap<Resource, String>) -> Vec<(String, String)> {
    words
        .iter()
        .map(|(resource, words)| (called(cx, *resource), words.clone()))
        .collect()
}

/// When what is offered was said, in seconds, and until when it stands; or that it has ended. `own` is for those who said it.
pub(super) fn until(cx: &Cx, given: &Given, (at, own): (i64, bool)) -> String {
    let said = cx.day(&at);
    let Some(until) = given.until else {
        return cx.tv("offers-panel.said", "date", &said);
    };
    let key = match (given.stands(cx.app.clock.today()), own) {
        (true, false) => "offers-panel.until",
        (true, true) => "offers-panel.own",
        (false, _) => "offers-panel.ended",
    };
    let until = cx.date(&until);
    cx.ta(key, &[("date", Arg::Text(&said)), ("until", Arg::Text(&until))])
}

/// Of two that write to each other about what one of them offers, that one: to whom the first wrote; where nothing is written, the other.
pub(super) fn who_offers<'o>(
    said: &[Message],
    own: &'o Organisation,
    other: &'o Organisation,
) -> &'o Organisation {
    match said.first() {
        Some(first) if first.to == own.id => own,
        Some(_) | None => other,
    }
}

/// The organisations in whose name the asker may answer, by name.
pub(super) async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    holding(cx, connection, &[Power::AnswerCalls]).await
}

/// Those in whose name they may write: of one that is not shown here nobody finds the page on which it would be answered.
pub(super) async fn writers(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let mut own = holding(cx, connection, &WRITES).await?;
    let ids: Vec<i64> = own.iter().map(|one| one.id).collect();
    let shown = directory::published_by_ids(connection, &ids).await?;
    own.retain(|one| shown.iter().any(|shown| shown.id == one.id));
    Ok(own)
}

async fn holding(
    cx: &Cx,
    connection: &mut Connection,
    powers: &[Power],
) -> Result<Vec<Organisation>, StoreError> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    let mandates = powers.iter().flat_map(|power| actor.mandates_with(*power));
    let mut ids: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = directory::any_by_ids(connection, &ids).await?;
    own.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    Ok(own)
}

/// The answers of published organisations, by name: a list is no ranking.
pub(super) async fn of_published(
    connection: &mut Connection,
    answers: Vec<Given>,
) -> Result<Vec<(Given, Organisation)>, StoreError> {
    let ids: Vec<i64> = answers.iter().map(|given| given.organisation).collect();
    let mut organisations: BTreeMap<i64, Organisation> = directory::published_by_ids(connection, &ids)
        .await?
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    let mut with: Vec<(Given, Organisation)> = answers
        .into_iter()
        .filter_map(|given| organisations.remove(&given.organisation).map(|one| (given, one)))
        .collect();
    with.sort_by_cached_key(|(_, one)| search::fold(&one.name));
    Ok(with)
}
