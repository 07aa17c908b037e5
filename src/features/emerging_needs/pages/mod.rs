//! The pages of emerging needs.

pub(super) mod list;
mod new;
mod seeing;
mod show;
mod withdrawing;

use super::need::{Need, Seen};
use super::store;
use crate::features::directory::{self, Kind, Organisation};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Routes};

/// Every page of this feature.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(new::routes())
        .and(show::routes())
        .and(seeing::routes())
        .and(withdrawing::routes())
}

/// The address of a need; its own page where `way` is empty.
fn address(cx: &Cx, need: &Need, way: &str) -> String {
    cx.url(&format!("/observatory/needs/{}{way}", need.address))
}

/// A need, and who signals it: one whose organisation is not shown is not.
async fn found(connection: &mut Connection, at: &str) -> Result<(Need, Organisation), Error> {
    let need = store::find(connection, at).await?.ok_or(Error::NotFound)?;
    let by = directory::published_by_ids(connection, &[need.organisation])
        .await?
        .pop();
    Ok((need, by.ok_or(Error::NotFound)?))
}

/// The organisations in whose name the asker may signal a need, by name: public bodies are asked, they do not ask.
async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    let held = actor.mandates_with(Power::AnswerCalls);
    let mut ids: Vec<i64> = held.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = directory::published_by_ids(connection, &ids).await?;
    own.retain(signals);
    own.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    Ok(own)
}

/// Whether an organisation is of those that signal needs.
fn signals(organisation: &Organisation) -> bool {
    organisation.kind != Kind::PublicBody
}

/// Who sees a need as far as it may be told, the one who signals it first, then the others.
fn seen(cx: &Cx, need: &Need, others: &[(i64, bool)]) -> Seen {
    let first = (need.organisation, need.typed.named);
    let every: Vec<(i64, bool)> = std::iter::once(first).chain(others.iter().copied()).collect();
    Seen::of(&every, cx.app.territory.surveys.secrecy.organisations)
}

/// How many see it, in words: those who are named, and the others as far as they are counted.
fn counted(cx: &Cx, seen: &Seen) -> String {
    let named = seen.named.len() as u64;
    match seen.others {
        Some(others) => cx.tn("emerging-seen", &(named + others)),
        None => cx.ta(
            "emerging-seen-least",
            &[
                ("n", Arg::from(named)),
                (
                    "fewest",
                    Arg::from(cx.app.territory.surveys.secrecy.organisations),
                ),
            ],
        ),
    }
}
