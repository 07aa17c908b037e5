//! On one's own page: what is to be paid today, for whoever pays; and what was granted and has no agreement yet, for whoever draws
//! them up.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::civil::Date;

use super::deadlines::pay_until;
use super::due;
use super::panels::due::{EVERY, MOST, more, what};
use super::panels::with;
use super::store::due as store;
use crate::features::applications::{self, Listed, Reading};
use crate::features::desk;
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject, Waiting};

/// Those of these applications, each with a funder for which the asker acts, of which they may read what is not public.
pub(super) async fn readable(
    cx: &Cx,
    connection: &mut Connection,
    wanted: &[(i64, i64)],
) -> Result<BTreeSet<(i64, i64)>, Error> {
    let read = reading(cx, connection, wanted).await?;
    let clear = read
        .into_iter()
        .filter(|(_, (_, reading))| *reading == Reading::Clear);
    Ok(clear.map(|(one, _)| one).collect())
}

/// How the asker stands to each of these applications as somebody of its funder, and its lines in lists.
async fn reading(
    cx: &Cx,
    connection: &mut Connection,
    wanted: &[(i64, i64)],
) -> Result<BTreeMap<(i64, i64), (Listed, Reading)>, Error> {
    let Some(actor) = cx.actor() else {
        return Ok(BTreeMap::new());
    };
    let mut ids: Vec<i64> = wanted.iter().map(|(application, _)| *application).collect();
    ids.retain(|id| *id != 0);
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ties = applications::ties(connection, &cx.app, actor.person, &ids).await?;
    let listed = applications::listed(connection, &ids).await?;
    let listed: BTreeMap<i64, Listed> = listed.into_iter().map(|one| (one.id, one)).collect();
    let read = wanted.iter().filter_map(|(application, funder)| {
        let one = listed.get(application)?;
        let parties: Vec<(&str, i64)> = one.parties.iter().map(|(key, id)| (key.as_str(), *id)).collect();
        let reading = ties.reading(*application, &[*funder], &parties);
        Some(((*application, *funder), (one.clone(), reading)))
    });
    Ok(read.collect())
}

/// What is to be paid today or should have been, where it is paid.
pub(super) fn to_pay<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut payers = with(cx, Power::Pay);
        payers.retain(|id| cx.could(Power::Pay, Some(*id)));
        let mut payments = due::to_pay(&cx.app, connection, (&payers, EVERY + 1)).await?;
        let count = payments.len();
        payments.truncate(MOST);
        let paid_for: Vec<(i64, i64)> = payments.iter().map(|one| (one.application, one.who)).collect();
        let readable = readable(cx, connection, &paid_for).await?;
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
            let may_read = readable.contains(&(one.application, one.who));
            Some((what(cx, one, may_read), None, by, url))
        });
        let lines = lines.collect();
        Ok(rest(cx, (lines, count), "/me/deadlines").render()?)
    }
    .boxed()
}

type Lines = Vec<(String, Option<&'static str>, String, String)>;

/// Lines, and how many more there are, with the way to all.
fn rest(cx: &Cx, (mut lines, count): (Lines, usize), all: &str) -> Waiting {
    if let Some(more) = more(cx, count, lines.len()) {
        lines.push((more, None, String::new(), cx.url(all)));
    }
    Waiting::titles(lines)
}

/// What was granted and told and no agreement follows yet, for whoever draws them up: until one binds, nothing of it is planned. Whoever
/// has yet to say that they do not stand too near to those who ask is led to where they say it; whoever does, sees nothing of it.
pub(super) async fn drawn(
    cx: &Cx,
    connection: &mut Connection,
    most: usize,
) -> Result<(Lines, usize), Error> {
    let mut funders = with(cx, Power::KeepProgrammes);
    funders.retain(|id| cx.could(Power::KeepProgrammes, Some(*id)));
    let Some(actor) = cx.actor().filter(|_| !funders.is_empty()) else {
        return Ok((Vec::new(), 0));
    };
    let columns = ("decision.application_id", "decision.funder_id");
    let clear = applications::not_near(connection, &cx.app, actor.person, columns).await?;
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let (granted, count) = store::unfollowed(connection, (&funders, &clear), limit).await?;
    let wanted: Vec<(i64, i64)> = granted.iter().map(|one| (one.application, one.funder)).collect();
    let read = reading(cx, connection, &wanted).await?;
    let known = directory::any_by_ids(connection, &funders).await?;
    let lines = granted.iter().filter_map(|one| {
        let stands = read.get(&(one.application, one.funder));
        let (sent, reading) =
            stands.filter(|(_, reading)| matches!(reading, Reading::Clear | Reading::Undeclared))?;
        let funder = known.iter().find(|funder| funder.id == one.funder)?;
        let mut by = vec![cx.t("agreements-to-draw"), sent.number.clone()];
        if funders.len() > 1 {
            by.insert(0, funder.name.clone());
        }
        if let Some(told) = one
            .told
            .parse::<Date>()
            .ok()
            .filter(|_| desk::is_bound(&cx.app, funder))
        {
            let until = cx.date(&pay_until(told));
            by.push(cx.tv("agreements-to-draw-until", "date", &until));
        }
        let at = format!("/desk/applications/{}", sent.number);
        if *reading != Reading::Clear {
            by.push(cx.t("agreements-to-draw-say"));
            let url = cx.url(&format!("{at}?funder={}", funder.key));
            return Some((sent.number.clone(), None, by.join(" · "), url));
        }
        by.push(cx.money(&one.cents));
        let (title, lang) = sent.titles.get(cx.lang);
        Some((
            title.to_owned(),
            cx.foreign(lang),
            by.join(" · "),
            cx.url(&format!("{at}/agreement")),
        ))
    });
    Ok((lines.collect(), usize::try_from(count).unwrap_or_default()))
}

/// The nearest of these, on one's own page.
pub(super) fn to_draw<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let granted = drawn(cx, connection, MOST).await?;
        Ok(rest(cx, granted, "/me/deadlines#granted").render()?)
    }
    .boxed()
}
