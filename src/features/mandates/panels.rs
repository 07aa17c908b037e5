//! What this feature adds to the page of an organisation and to one's own page.

use std::collections::HashMap;

use askama::Template;
use futures_util::future::BoxFuture;
use jiff::ToSpan;

use super::acts::stating;
use super::claim::State;
use super::pages::queue;
use super::store::declared::countries;
use super::store::mandates;
use super::store::{claims, invitations, notices, stated};
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Subject, Waiting};

/// Days before its end at which a mandate is shown on one's own page.
const SOON: i32 = 90;

#[derive(Template)]
#[template(path = "features/mandates/templates/panel-organisation.html")]
struct OrganisationPanel<'a> {
    cx: &'a Cx,
    base: String,
    /// Whether a register may list it by now, and the asker may say which entry it is.
    declared: bool,
    /// Whether the asker may be told how one comes to act for it.
    ways: bool,
    /// In which country it is, where its members declared that it is elsewhere; the language of that word where it is another.
    country: Option<(String, Option<&'static str>)>,
    /// That it was stated from a sheet of paper, where nobody else says that it is there, and by whom where that may be read; where it is
    /// and its number, as the sheet says.
    stated: Option<String>,
    place: String,
    number: String,
}

/// In which country it is, where its members said so; what an agent stated of it; how one comes to act for the organisation; for whoever
/// does, where that is seen. Who signs for it is not published.
pub fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        // For a pole acts whoever may for its carrier: its own page says so.
        if directory::is_pole(connection, subject.organisation).await? {
            return Ok(String::new());
        }
        let found = directory::any_by_ids(connection, &[subject.organisation]).await?;
        let declared = cx.could(Power::GiveMandates, Some(subject.organisation))
            && found.first().is_some_and(directory::is_only_declared);
        let stated = stating::said(cx, connection, &found)
            .await?
            .remove(&subject.organisation);
        // Of whom it asked something, and when, is read here by those who act for it; whoever examines what it asked reads it there.
        let told = cx.could(Power::SeeFile, Some(subject.organisation));
        let stated = stated.map(|words| if told { words } else { cx.t("stated-said.all") });
        let sheet = match stated {
            Some(_) => stated::of(connection, &[subject.organisation]).await?,
            None => HashMap::new(),
        };
        let sheet = sheet.get(&subject.organisation);
        let ways = declared || !cx.could(Power::SeeMandates, Some(subject.organisation));
        let mut countries = countries(connection, &[subject.organisation]).await?;
        let country = countries.remove(&subject.organisation);
        if !ways && country.is_none() && stated.is_none() {
            return Ok(String::new());
        }
        let panel = OrganisationPanel {
            cx,
            base: cx.url(&format!("/organisations/{}", subject.slug)),
            declared,
            ways,
            country: country.map(|country| {
                let (word, lang) = country.name(cx.lang);
                (word.to_owned(), cx.foreign(lang))
            }),
            stated,
            place: sheet.map_or_else(String::new, |sheet| sheet.place.clone()),
            number: sheet.map_or_else(String::new, |sheet| sheet.number.clone()),
        };
        Ok(panel.render()?)
    })
}

/// For those who act for an organisation: who else does.
pub fn acting<'a>(
    cx: &'a Cx,
    _: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        let mut lines = Vec::new();
        if cx.could(Power::SeeMandates, Some(subject.organisation)) {
            let url = cx.url(&format!("/organisations/{}/mandates", subject.slug));
            lines.push((url, cx.t("mandates-title")));
        }
        Ok(Doors { lines }.render()?)
    })
}

/// What waits for the person: invitations, mandates that end, claims, notices, and the claims that an
/// agent reads.
pub fn me<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        let mut waiting = Vec::new();
        invited(cx, connection, &mut waiting).await?;
        told(cx, connection, &mut waiting).await?;
        claimed(cx, connection, &mut waiting).await?;
        ending(cx, connection, &mut waiting).await?;
        if cx.actor().is_some_and(|actor| actor.holds(Power::ReviewClaims)) {
            let count = queue::waiting(cx, connection).await?.len() as u64;
            if count > 0 {
                waiting.push((cx.tn("claim-me-queue", &count), cx.url("/claims")));
            }
        }
        Ok(Waiting::sentences(waiting).render()?)
    })
}

/// What an organisation is called.
async fn name(connection: &mut Connection, id: i64) -> Result<String, Error> {
    let found = directory::any_by_ids(connection, &[id]).await?.pop();
    Ok(found.map_or_else(String::new, |organisation| organisation.name))
}

type Lines = Vec<(String, String)>;

async fn invited(cx: &Cx, connection: &mut Connection, waiting: &mut Lines) -> Result<(), Error> {
    let today = cx.app.clock.today();
    for invitation in invitations::open_to(connection, &cx.someone()?.email).await? {
        if invitation.expires >= today {
            let name = name(connection, invitation.organisation).await?;
            let link = cx.url(&format!("/me/invitations/{}", invitation.id));
            waiting.push((cx.tv("mandates-me-invited", "organisation", &name), link));
        }
    }
    Ok(())
}

async fn told(cx: &Cx, connection: &mut Connection, waiting: &mut Lines) -> Result<(), Error> {
    for notice in notices::to_person(connection, cx.someone()?.person).await? {
        let Some(claim) = claims::by_id(connection, notice.claim).await? else {
            continue;
        };
        let until = claim.objection_until.filter(|_| claim.state == State::Announced);
        if let (Some(until), None) = (until, notice.objected_at) {
            let name = name(connection, claim.organisation).await?;
            let date = cx.date(&until);
            let args = [("organisation", (&name).into()), ("date", (&date).into())];
            let link = cx.url(&format!("/me/notices/{}", claim.id));
            waiting.push((cx.ta("claim-me-notice", &args), link));
        } else if claim.state == State::Disputed && notice.objected_at.is_some() {
            let name = name(connection, claim.organisation).await?;
            let link = cx.url(&format!("/me/notices/{}", claim.id));
            waiting.push((cx.tv("claim-me-objected", "organisation", &name), link));
        }
    }
    Ok(())
}

async fn claimed(cx: &Cx, connection: &mut Connection, waiting: &mut Lines) -> Result<(), Error> {
    for claim in claims::of_person(connection, cx.someone()?.person).await? {
        if claim.state.is_open() {
            let name = name(connection, claim.organisation).await?;
            let key = format!("claim-me-{}", claim.state.as_str());
            let link = cx.url(&format!("/me/claims/{}", claim.id));
            waiting.push((cx.tv(&key, "organisation", &name), link));
        }
    }
    Ok(())
}

async fn ending(cx: &Cx, connection: &mut Connection, waiting: &mut Lines) -> Result<(), Error> {
    let actor = cx.someone()?;
    let soon = cx.app.clock.today().saturating_add(SOON.days());
    for mandate in &actor.mandates {
        let (Some(organisation), Some(until)) = (mandate.organisation, mandate.until) else {
            continue;
        };
        if until > soon {
            continue;
        }
        let Some(held) = mandates::one(connection, organisation, mandate.id).await? else {
            continue;
        };
        let Some(found) = directory::any_by_ids(connection, &[organisation]).await?.pop() else {
            continue;
        };
        let date = cx.date(&until);
        let args = [("organisation", (&found.name).into()), ("date", (&date).into())];
        let link = cx.url(&format!("/organisations/{}/mandates/{}", found.slug(), held.id));
        waiting.push((cx.ta("mandates-me-ending", &args), link));
    }
    Ok(())
}
