//! On one's own page: what is to be paid today, for whoever pays; what was granted and has no agreement yet, for whoever draws them
//! up; and for those who ask, the answers that are to come still.

use std::collections::BTreeSet;

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::civil::Date;

use super::deadlines::pay_until;
use super::due;
use super::panels::{Due, acts_for, what, with};
use super::store::due as store;
use crate::features::applications::{self, Reading};
use crate::features::desk;
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject, Waiting};

/// Lines at most.
const MOST: usize = 12;
/// Applications with a grant that no agreement follows that are looked at, at most.
const GRANTED_MOST: i64 = 100;

/// What is to be paid today or should have been, where it is paid.
pub(super) fn to_pay<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut payers = with(cx, Power::Pay);
        payers.retain(|id| cx.could(Power::Pay, Some(*id)));
        let payments = due::to_pay(&cx.app, connection, (&payers, MOST)).await?;
        let funders = directory::any_by_ids(connection, &payers).await?;
        let lines = payments.iter().filter_map(|one| {
            let funder = funders.iter().find(|funder| funder.id == one.who)?;
            let key = match one.on == cx.app.clock.today() {
                true => "deadline-pay-today",
                false => "deadline-pay-late",
            };
            let by = format!(
                "{} · {} · {}",
                funder.name,
                one.agreement,
                cx.tv(key, "date", &cx.date(&one.on))
            );
            let url = cx.url(&format!("/organisations/{}/payments", funder.slug()));
            Some((what(cx, one), None, by, url))
        });
        Ok(Waiting::titles(lines.collect()).render()?)
    }
    .boxed()
}

/// What was granted and told and no agreement follows yet, for whoever draws them up and reads the request: until one binds, nothing of
/// it is planned, and no day on which it is paid is near.
pub(super) fn to_draw<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut funders = with(cx, Power::KeepProgrammes);
        funders.retain(|id| cx.could(Power::KeepProgrammes, Some(*id)));
        let (Some(actor), false) = (cx.actor(), funders.is_empty()) else {
            return Ok(String::new());
        };
        let granted = store::unfollowed(connection, &funders, GRANTED_MOST).await?;
        let mut ids: Vec<i64> = granted.iter().map(|(application, ..)| *application).collect();
        ids.sort_unstable();
        ids.dedup();
        let ties = applications::ties(connection, &cx.app, actor.person, &ids).await?;
        let listed = applications::listed(connection, &ids).await?;
        let (mut lines, mut named) = (Vec::new(), BTreeSet::new());
        let known = directory::any_by_ids(connection, &funders).await?;
        for (application, funder, told) in granted {
            let Some(sent) = listed.iter().find(|one| one.id == application) else {
                continue;
            };
            let parties: Vec<(&str, i64)> =
                sent.parties.iter().map(|(key, id)| (key.as_str(), *id)).collect();
            let clear = ties.reading(application, &[funder], &parties) == Reading::Clear;
            if !clear || !named.insert(application) {
                continue;
            }
            let (title, lang) = sent.titles.get(cx.lang);
            let mut by = format!("{} · {}", cx.t("agreements-to-draw"), sent.number);
            let bound = known
                .iter()
                .any(|one| one.id == funder && desk::is_bound(&cx.app, one));
            if let Some(told) = told.parse::<Date>().ok().filter(|_| bound) {
                let until = cx.date(&pay_until(told));
                by = format!("{by} · {}", cx.tv("agreements-to-draw-until", "date", &until));
            }
            let url = cx.url(&format!("/desk/applications/{}/agreement", sent.number));
            lines.push((title.to_owned(), cx.foreign(lang), by, url));
        }
        lines.truncate(MOST);
        Ok(Waiting::titles(lines).render()?)
    }
    .boxed()
}

/// The answers that are to come still to those for whom the asker acts, each with its last day.
pub(super) async fn awaited(cx: &Cx, connection: &mut Connection) -> Result<Vec<(Date, Due)>, Error> {
    let awaited = due::awaited(&cx.app, connection, (&acts_for(cx), MOST)).await?;
    let lines = awaited.into_iter().map(|one| {
        let line = Due {
            on: cx.date(&one.on),
            late: false,
            what: cx.tv("deadline-await", "number", &one.number),
            who: one.funder,
            why: cx.t("deadline-why-answer"),
            url: Some(cx.url(&format!("/applications/{}", one.address))),
        };
        (one.on, line)
    });
    Ok(lines.collect())
}
