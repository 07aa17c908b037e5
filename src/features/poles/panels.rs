//! What poles add to the pages of others: an organisation, a policy, a theme, a commune, the call they came from, one's
//! own page.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::Timestamp;

use super::carrying::{self, Answer};
use super::finding::Wanted;
use super::pages::body;
use super::pages::list::{Lines, public};
use super::pages::{address, name, organises};
use super::pole::{Pole, Stage, State};
use super::store::{life, members, poles, themes};
use crate::features::calls::{self, Kind};
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject, Waiting};

/// Poles shown above what a search for organisations finds, at most.
const CALLED_MOST: usize = 3;

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Results, results)
        .panel(Slot::Policy, policy)
        .panel(Slot::Theme, theme)
        .panel(Slot::Commune, commune)
        .panel(Slot::Call, call)
        .panel(Slot::Waiting, waiting)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/poles/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    title: &'static str,
    lines: Lines,
    /// Where one recognises a pole, for whoever may.
    recognise: Option<String>,
}

/// The public poles that are wanted; nothing where there is none.
async fn panel(
    cx: &Cx,
    connection: &mut Connection,
    (title, recognise): (&'static str, Option<String>),
    wanted: impl Fn(&Pole) -> bool,
) -> Result<String, Error> {
    let every = public(connection).await?;
    let own: Vec<&(Pole, String)> = every.iter().filter(|(pole, _)| wanted(pole)).collect();
    if own.is_empty() && recognise.is_none() {
        return Ok(String::new());
    }
    let panel = Panel {
        cx,
        title,
        lines: Lines::read(cx, connection, &own, 3).await?,
        recognise,
    };
    Ok(panel.render()?)
}

fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let of = members::of_organisation(connection, subject.organisation).await?;
        // Most organisations are in none: their pages ask for nothing more.
        if of.is_empty() && poles::of_body(connection, subject.organisation).await?.is_empty() {
            return match poles::of_itself(connection, subject.organisation).await? {
                Some(pole) if public(connection).await?.iter().any(|(one, _)| one.id == pole.id) => {
                    body::panel(cx, connection, &pole).await
                }
                Some(_) | None => Ok(String::new()),
            };
        }
        let accepted = |pole: &Pole| {
            of.iter()
                .any(|one| one.pole == pole.id && one.state == State::Accepted)
        };
        panel(cx, connection, ("panel-poles", None), |pole| {
            accepted(pole) || pole.organiser == subject.organisation
        })
        .await
    }
    .boxed()
}

/// The public poles whose name in another language, or that of whoever carries them, holds the words that were searched. By
/// its own name a pole is found as the organisation that it is.
fn results<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let said = |(pole, carrier): &(Pole, String)| {
            let names = pole.content.names.iter().map(|(_, name)| name);
            names.fold(carrier.clone(), |said, name| format!("{said} {name}"))
        };
        let itself = |(pole, _): &(Pole, String)| match pole.body {
            Some(_) => pole.content.name(Lang::default()).0.to_owned(),
            None => String::new(),
        };
        let every = public(connection).await?;
        let words = Wanted::words(subject.slug);
        let (mut called, _) = words.found(every, |_, _| Vec::new(), said);
        let (already, _) = words.found(called.clone(), |_, _| Vec::new(), itself);
        called.retain(|(pole, _)| already.iter().all(|(one, _)| one.id != pole.id));
        if called.is_empty() {
            return Ok(String::new());
        }
        called.truncate(CALLED_MOST);
        let panel = Panel {
            cx,
            title: "panel-poles-called",
            lines: Lines::read(cx, connection, &called.iter().collect::<Vec<_>>(), 3).await?,
            recognise: None,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

fn policy<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        panel(cx, connection, ("panel-poles-policy", None), |pole| {
            pole.content.policy.as_deref() == Some(subject.slug)
        })
        .await
    }
    .boxed()
}

fn theme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        panel(cx, connection, ("panel-poles-theme", None), |pole| {
            pole.content.themes.iter().any(|one| one == subject.slug)
        })
        .await
    }
    .boxed()
}

fn commune<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let here = |one: &String| cx.app.territory.is_same(one, subject.slug);
        panel(cx, connection, ("panel-poles-commune", None), |pole| {
            pole.content.communes.iter().any(here)
        })
        .await
    }
    .boxed()
}

/// The poles that a call gave birth to, and the way to recognise one for its organisers.
fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let mut recognise = None;
        for organiser in call.organisers.iter().filter(|_| call.kind == Kind::Poles) {
            if cx.could(Power::OrganiseCalls, Some(*organiser))
                && organises(cx, connection, *organiser).await?
            {
                recognise = Some(cx.url("/poles/new"));
            }
        }
        panel(cx, connection, ("panel-poles-call", recognise), |pole| {
            pole.call == Some(call.id)
        })
        .await
    }
    .boxed()
}

/// The review of the year that is over, as long as whoever carries a pole has not written it.
async fn review(
    cx: &Cx,
    connection: &mut Connection,
    pole: &Pole,
) -> Result<Option<(String, String)>, Error> {
    let year = cx.app.clock.today().year() - 1;
    let since = carrying::since(connection, pole).await?;
    let since = since.and_then(|at| Timestamp::from_second(at).ok());
    let carried = since.is_some_and(|at| cx.app.clock.date_of(at).year() <= year);
    let written = life::reviews(connection, pole.id).await?;
    if !carried || written.iter().any(|review| review.year == year) {
        return Ok(None);
    }
    let (pole_name, year) = (name(cx, &pole.content).0, year.to_string());
    let args = [("pole", (&pole_name).into()), ("year", (&year).into())];
    let said = cx.ta("waiting-pole-review", &args);
    Ok(Some((said, format!("{}/reviews?year={year}", address(cx, pole)))))
}

/// What waits for the asker: poles that asked their organisations; of those that they carry, the review of last year.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mandates = cx
            .actor()
            .into_iter()
            .flat_map(|actor| actor.mandates_with(Power::KeepPoles));
        let mut own: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
        own.sort_unstable();
        own.dedup();
        let mut waiting = Vec::new();
        for organisation in own {
            let mut carrying = Vec::new();
            for pole in poles::of_body(connection, organisation).await? {
                if pole.carrier != organisation || pole.stage == Stage::Ended {
                    continue;
                }
                let answer = carrying::said(connection, &pole).await?;
                if answer == Some(Answer::Asked) {
                    let said = cx.tv("waiting-pole-carrier", "pole", &name(cx, &pole.content).0);
                    waiting.push((said, address(cx, &pole)));
                    carrying.push(pole.id);
                } else if answer == Some(Answer::Accepted) {
                    waiting.extend(review(cx, connection, &pole).await?);
                }
            }
            for theme in themes::waiting(connection, organisation).await? {
                let own = directory::any_by_ids(connection, &[organisation]).await?.pop();
                if let Some(own) = own.filter(|_| theme.is_open(cx.app.clock.today())) {
                    let said = cx.tv("waiting-pole-theme", "title", &theme.title);
                    let at = format!("/organisations/{}/poles/themes/{}", own.slug(), theme.address);
                    waiting.push((said, cx.url(&at)));
                }
            }
            for member in members::of_organisation(connection, organisation).await? {
                // Whoever is asked to carry it answers that first.
                if member.state != State::Invited || carrying.contains(&member.pole) {
                    continue;
                }
                // Of one that is over nothing is asked any more.
                let pole = poles::by_id(connection, member.pole).await?;
                if let Some(pole) = pole.filter(|pole| pole.stage != Stage::Ended) {
                    let said = cx.tv("waiting-pole-invited", "pole", &name(cx, &pole.content).0);
                    waiting.push((said, address(cx, &pole)));
                }
            }
        }
        Ok(Waiting::sentences(waiting).render()?)
    }
    .boxed()
}
