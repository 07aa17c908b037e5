//! The pages: who could bring what, the answer of an organisation, what it offers to whoever may need it, what two organisations write
//! to each other, and what was reported.

mod answering;
mod offering;
mod overview;
mod prefilling;
mod reported;
mod talking;

use std::collections::BTreeMap;

use matching::Resource;

use super::answer::Given;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Routes};

/// Every page of capabilities.
pub(super) fn routes() -> Routes {
    overview::routes()
        .and(answering::routes())
        .and(offering::routes())
        .and(talking::routes())
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

/// The organisations in whose name the asker may answer, by name.
pub(super) async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    let mut ids: Vec<i64> = actor
        .mandates_with(Power::AnswerCalls)
        .filter_map(|mandate| mandate.organisation)
        .collect();
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
