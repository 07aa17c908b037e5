//! Calls: public bodies state a problem, organisations say what they can do about it together. A call
//! is written section by section, published in versions that never change, and may carry no money at
//! all.

mod answered;
mod call;
mod content;
#[cfg(test)]
pub mod example;
mod figures;
mod finding;
mod grants;
mod guide;
mod home;
mod letters;
mod offering;
mod opening;
mod organising;
mod outages;
mod pages;
mod panels;
mod publishing;
mod store;
#[cfg(test)]
mod stories;
mod telling;
mod version;

pub use answered::tell as tell_answered;
pub use call::{Call, Kind, State, open};
pub use content::{
    About, Answering, Border, Calendar, Contact, Content, Criteria, Criterion, Document, Documents,
};
pub use content::{Brought, CoConstruction, OfOrganisers, Phase};
pub use content::{Experiment, Lack, Late, Means, Need, People, Place, Problem, Section, lacks};
pub use guide::{Rule, sentences};
pub use letters::tidings;
pub use offering::{offer, offered};
pub use opening::tell as tell_opened;
pub use organising::{may_organise, together};
pub use outages::{beat, live, notice as notice_outage, said as outage};
pub use publishing::{Refusal, begin, publish};
pub use store::alerts::follow;
pub use store::calls::{Draft, by_id, find, needs, standing};
pub use store::organisers::organisers_among;
pub use version::{Cause, Version};

use std::collections::HashMap;

use jiff::civil::Date;
pub use pages::words::{late_rule, outage_rule, standing as stands};

use crate::features::directory;
use crate::shared::i18n::Files;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Routes;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes()
        .and(home::routes())
        .and(panels::routes())
        .and(grants::routes())
}

/// The co-construction of a published call, as the version that stands says it, and where it stands today;
/// nothing where there is none, answers are still taken, or the call was given up.
///
/// # Errors
/// When the database does not answer.
pub async fn co_construction(
    connection: &mut Connection,
    call: &Call,
    (now, today): (i64, Date),
) -> Result<Option<(CoConstruction, Phase)>, StoreError> {
    let Some(phase) = call.phase(now, today) else {
        return Ok(None);
    };
    let standing = standing(connection, &call.address).await?;
    Ok(standing.map(|(_, version)| (version.content.co_construction, phase)))
}

/// By what answers to a published call are looked at, as one of its versions says; none where that is not kept.
///
/// # Errors
/// When the database does not answer.
pub async fn criteria(
    connection: &mut Connection,
    call: &Call,
    version: i64,
) -> Result<Criteria, StoreError> {
    let kept = store::versions::document(connection, call.id, version).await?;
    let read = kept.and_then(|(document, _)| serde_json::from_str::<Version>(&document).ok());
    Ok(read.map_or_else(Criteria::default, |version| version.content.criteria))
}

/// Number of the oldest version of a published call since which nothing but its deadline, and the days that it would
/// have reached, changed: it was put off, once or several times, after outages.
///
/// # Errors
/// When the database does not answer.
pub async fn put_off_since(connection: &mut Connection, call: &Call) -> Result<i64, StoreError> {
    let mut since = call.version.0;
    for (version, _) in store::versions::of_call(connection, call.id).await? {
        since = version.number;
        if version.cause != Cause::Extended {
            break;
        }
    }
    Ok(since)
}

/// The published calls of a kind: those that close first come first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_kind(connection: &mut Connection, kind: Kind) -> Result<Vec<Call>, StoreError> {
    let every = store::calls::of(connection, store::calls::Of::Kind(kind)).await?;
    Ok(every.into_iter().map(|(call, _)| call).collect())
}

/// The published calls with these numbers: those that close first come first.
///
/// # Errors
/// When the database does not answer.
pub async fn by_ids(connection: &mut Connection, numbers: &[i64]) -> Result<Vec<Call>, StoreError> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let every = store::calls::of(connection, store::calls::Of::Numbers(numbers)).await?;
    Ok(every.into_iter().map(|(call, _)| call).collect())
}

/// The published calls of a kind that close after an instant, each with the version that stands: those that close first come first.
///
/// # Errors
/// When the database does not answer.
pub async fn closing_of_kind(
    connection: &mut Connection,
    kind: Kind,
    after: i64,
) -> Result<Vec<(Call, Version)>, StoreError> {
    store::calls::of(connection, store::calls::Of::KindClosing(kind, after)).await
}

/// Who organises each of these calls, by its number: the names of those that are published, with commas between. Two calls may
/// have the same title.
///
/// # Errors
/// When the database does not answer.
pub async fn organised_by(
    connection: &mut Connection,
    calls: &[&Call],
) -> Result<HashMap<i64, String>, StoreError> {
    let mut ids: Vec<i64> = calls.iter().flat_map(|call| call.organisers.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let known = directory::published_by_ids(connection, &ids).await?;
    let names = |call: &Call| {
        let names = call
            .organisers
            .iter()
            .filter_map(|id| known.iter().find(|one| one.id == *id));
        names.map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    Ok(calls.iter().map(|call| (call.id, names(call))).collect())
}

/// Every published call: those that close first come first.
///
/// # Errors
/// When the database does not answer.
pub async fn published(connection: &mut Connection) -> Result<Vec<Call>, StoreError> {
    let every = store::calls::every(connection).await?;
    Ok(every.into_iter().map(|(call, _)| call).collect())
}
