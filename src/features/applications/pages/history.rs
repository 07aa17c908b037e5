//! What happened to an application: what its partners and those who read it did, each line for whoever may know it.

use super::carrying;
use crate::features::applications::finding::{As, Found};
use crate::features::applications::store::events::{self, Event};
use crate::features::directory;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Passed};

/// How it was prepared is the partners' own.
const PREPARING: [&str; 3] = ["application-frozen", "application-reopened", "application-signed"];
/// What concerns those to whom it was sent.
const SENT: [&str; 9] = [
    "application-submitted",
    "application-entered-for-others",
    "application-entered-again",
    "application-withdrawn",
    "application-returned",
    "application-admitted",
    "application-examined",
    "application-decided",
    "application-closed",
];

/// What happened, for whoever found it.
pub async fn of(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Vec<Passed>, Error> {
    // Whoever left reads what became of the versions that name them, and no more.
    let versions = found.versions.iter();
    let newest = versions.map(|version| version.number).max().unwrap_or(0);
    let theirs = |version: i64| found.role != As::Party || version <= newest;
    let inside = found.is_inside();
    let shown = |event: &Event| (inside || !PREPARING.contains(&event.act.as_str())) && theirs(event.version);
    told(cx, connection, found.application.id, &shown).await
}

/// What happened to an application since it was sent, for those who read it for a funder.
///
/// # Errors
/// When the database does not answer.
pub async fn sent(cx: &Cx, connection: &mut Connection, application: i64) -> Result<Vec<Passed>, Error> {
    let shown = |event: &Event| SENT.contains(&event.act.as_str());
    told(cx, connection, application, &shown).await
}

async fn told(
    cx: &Cx,
    connection: &mut Connection,
    application: i64,
    shown: &(dyn Fn(&Event) -> bool + Send + Sync),
) -> Result<Vec<Passed>, Error> {
    let every = events::of(connection, application).await?;
    let mut ids: Vec<i64> = every.iter().filter_map(|event| event.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let known = directory::any_by_ids(connection, &ids).await?;
    let lines = every.iter().filter(|event| shown(event)).map(|event| {
        let mut known = known.iter();
        let who = event.organisation.and_then(|id| known.find(|one| one.id == id));
        let what = cx.t(&format!("act-{}", event.act));
        let what = match who {
            Some(who) => format!("{what} · {}", who.name),
            None => what,
        };
        Passed::at(cx, event.at, what).saying(carrying::plain(&event.words).join("\n"))
    });
    Ok(lines.collect())
}
