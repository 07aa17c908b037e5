//! Who sees what of an application, and from which day on: one phase after the other, with its day once it has come.

use crate::features::desk::finding::Found;
use crate::features::desk::store::{awaited, phases as store};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Every phase: who sees what, and since when, or that it is to come.
pub(super) async fn phases(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(String, String)>, Error> {
    let application = found.sent.application.id;
    let programmes: Vec<i64> = found.columns.iter().map(|one| one.programme.id).collect();
    let first = awaited::first(connection, application, &programmes).await?;
    let received = first.iter().map(|(_, at)| *at).min();
    let (declared, thought) = store::of(connection, (application, found.acting.person)).await?;
    let own = || found.decisions.iter().filter(|one| one.funder == found.funder.id);
    let decided = own().filter_map(|one| one.decided).min();
    let told = found.decisions.iter().filter_map(|one| one.notified).min();
    let since = |at: Option<i64>| at.map(|at| cx.day(&at));
    let on = |day: Option<jiff::civil::Date>| day.map(|day| cx.date(&day));
    let lines = [
        ("desk-phase-received", since(received)),
        ("desk-phase-declared", since(declared)),
        ("desk-phase-thought", since(thought)),
        ("desk-phase-decided", on(decided)),
        ("desk-phase-told", on(told)),
    ];
    let said = lines.into_iter().map(|(key, when)| {
        let when = when.map_or_else(
            || cx.t("desk-phase-to-come"),
            |when| cx.tv("desk-phase-since", "date", &when),
        );
        (cx.t(key), when)
    });
    Ok(said.collect())
}
