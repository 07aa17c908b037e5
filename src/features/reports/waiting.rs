//! Reports that wait for a funder: a line on the page of each person who may accept them, and on the desk. Questions about a report wait
//! for those who sent it.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::store;
use crate::features::applications::{self, Reading};
use crate::features::desk;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject, Waiting};

/// Reports shown at once, at most.
const MOST: usize = 8;

/// A report: title and language of its application, what is to be done, where it is read.
type Line = (String, Option<&'static str>, String, String);

/// What waits for the asker; nothing that they may not read, by whose absence they would learn of it.
pub(super) fn to_read<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        // To accept a report is for those who write for the funder.
        let mandates = actor.mandates_with(Power::KeepProgrammes);
        let mut funders: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
        funders.sort_unstable();
        funders.dedup();
        funders.retain(|id| cx.could(Power::KeepProgrammes, Some(*id)));
        let most = i64::try_from(MOST).unwrap_or_default();
        let (mut waiting, mut skipped) = (Vec::new(), 0);
        loop {
            let found = store::unread(connection, &funders, (most, skipped)).await?;
            waiting.extend(lines(cx, connection, (actor.person, &found)).await?);
            if waiting.len() >= MOST || found.len() < MOST {
                break;
            }
            skipped += most;
        }
        waiting.truncate(MOST);
        Ok(Waiting::titles(waiting).render()?)
    }
    .boxed()
}

/// What was asked about reports of those for whom the asker writes, until one of them replies.
pub(super) fn to_reply<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        let mandates = actor.mandates_with(Power::WriteProjects);
        let mut own: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
        own.sort_unstable();
        own.dedup();
        let most = i64::try_from(MOST).unwrap_or_default();
        let asked = store::asked_about(connection, &own, most).await?;
        let mut ids: Vec<i64> = asked.iter().map(|(application, ..)| *application).collect();
        ids.sort_unstable();
        ids.dedup();
        let listed = match ids.is_empty() {
            true => Vec::new(),
            false => applications::listed(connection, &ids).await?,
        };
        let lines = asked.into_iter().filter_map(|(application, address, year)| {
            let one = listed.iter().find(|one| one.id == application)?;
            let (title, lang) = one.titles.get(cx.lang);
            let said = cx.tv("report-to-reply", "year", &year.to_string());
            let url = cx.url(&format!("/applications/{address}/report/{year}#answers"));
            let by = format!("{said} · {}", one.number);
            Some((title.to_owned(), cx.foreign(lang), by, url))
        });
        Ok(Waiting::titles(lines.collect()).render()?)
    }
    .boxed()
}

/// Those of these reports (application and year) that a person reads, or would once they said that nothing ties them to those who ask.
async fn lines(
    cx: &Cx,
    connection: &mut Connection,
    (person, found): (i64, &[(i64, i64)]),
) -> Result<Vec<Line>, Error> {
    let mut ids: Vec<i64> = found.iter().map(|(application, _)| *application).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let listed = applications::listed(connection, &ids).await?;
    let ties = applications::ties(connection, &cx.app, person, &ids).await?;
    let decisions = desk::decisions(connection, &ids).await?;
    let mut lines = Vec::new();
    for (application, year) in found {
        let Some(one) = listed.iter().find(|one| one.id == *application) else {
            continue;
        };
        let decided = decisions.get(application).into_iter().flatten();
        let funders: Vec<i64> = decided.map(|one| one.funder).collect();
        let parties: Vec<(&str, i64)> = one.parties.iter().map(|(key, id)| (key.as_str(), *id)).collect();
        match ties.reading(one.id, &funders, &parties) {
            Reading::Clear | Reading::Undeclared => {}
            Reading::Declared | Reading::Within | Reading::Tied => continue,
        }
        let (title, lang) = one.titles.get(cx.lang);
        let year = year.to_string();
        let by = format!("{} · {}", cx.tv("report-to-read", "year", &year), one.number);
        let url = cx.url(&format!("/desk/applications/{}/report/{year}", one.number));
        lines.push((title.to_owned(), cx.foreign(lang), by, url));
    }
    Ok(lines)
}
