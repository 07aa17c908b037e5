//! The pages of poles: the list, one of them, recognising one, and what its people keep.

mod answering;
pub(super) mod body;
mod carrying;
mod discussing;
mod doing;
mod grounds;
pub(super) mod list;
mod members;
mod putting;
mod recognising;
mod reviewing;
mod show;
mod spotting;
mod stage;
mod theme;
mod themes;
mod words;

use axum::http::StatusCode;
use axum::response::Response;

use super::actions::By;
use super::carrying::Answer;
use super::content::Content;
use super::pole::{Member, Pole, Stage};
use super::store::{members as kept, poles};
pub(super) use crate::features::calls::may_organise as organises;
use crate::features::directory::{self, Organisation, names};
use crate::features::policies;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Routes};

/// Every page of poles.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(recognising::routes())
        .and(carrying::routes())
        .and(show::routes())
        .and(answering::routes())
        .and(words::routes())
        .and(members::routes())
        .and(stage::routes())
        .and(doing::routes())
        .and(reviewing::routes())
        .and(themes::routes())
        .and(putting::routes())
        .and(theme::routes())
        .and(discussing::routes())
        .and(spotting::routes())
}

/// A text and its language, where that is not the page's.
pub(super) type Said = (String, Option<&'static str>);

/// A pole with those it concerns.
pub(super) struct Found {
    pub pole: Pole,
    pub carrier: Organisation,
    pub organiser: Organisation,
    /// The organisation of the directory that it is.
    pub body: Option<Organisation>,
    /// Its members, and those that were asked or went.
    pub members: Vec<Member>,
    /// What its carrier said when it was asked whether it is that.
    pub carries: Option<Answer>,
}

impl Found {
    /// Whether everybody reads it: its carrier said yes.
    pub fn is_public(&self) -> bool {
        self.carries == Some(Answer::Accepted)
    }

    /// Whether the asker keeps it for its carrier, unless that one said no.
    pub fn keeps(&self, cx: &Cx) -> bool {
        self.carries != Some(Answer::Declined) && cx.could(Power::KeepPoles, Some(self.carrier.id))
    }

    /// Where the asker keeps it: what follows the address of its page.
    pub fn at(&self, cx: &Cx, way: &str) -> String {
        format!("{}{way}", address(cx, &self.pole))
    }
}

/// A pole with those it concerns, for whoever may do something with it: nothing is checked here.
async fn any(connection: &mut Connection, at: &str) -> Result<Found, Error> {
    let pole = poles::find(connection, at).await?.ok_or(Error::NotFound)?;
    let mut ids = vec![pole.carrier, pole.organiser];
    ids.extend(pole.body);
    let every = directory::any_by_ids(connection, &ids).await?;
    let one = |id: i64| {
        every
            .iter()
            .find(|one| one.id == id)
            .cloned()
            .ok_or(Error::NotFound)
    };
    Ok(Found {
        carrier: one(pole.carrier)?,
        organiser: one(pole.organiser)?,
        body: every.iter().find(|one| pole.body == Some(one.id)).cloned(),
        members: kept::of_pole(connection, pole.id).await?,
        carries: super::carrying::said(connection, &pole).await?,
        pole,
    })
}

/// The pole at an address, for a reader: everybody once its carrier said yes; before, those whom it concerns.
async fn visible(cx: &Cx, connection: &mut Connection, at: &str) -> Result<Found, Error> {
    let found = any(connection, at).await?;
    // Whoever objects to the publication of either is heard on this page too.
    let mut ids = vec![found.carrier.id];
    ids.extend(found.pole.body);
    let published = directory::published_by_ids(connection, &ids).await?.len() == ids.len();
    let own = cx.could(Power::OrganiseCalls, Some(found.organiser.id))
        || cx.could(Power::KeepPoles, Some(found.carrier.id))
        || found
            .members
            .iter()
            .filter(|one| one.is_in())
            .any(|one| cx.could(Power::KeepPoles, Some(one.organisation)));
    match own || found.is_public() && published {
        true => Ok(found),
        false => Err(Error::NotFound),
    }
}

/// The pole at an address, for whoever keeps it.
async fn keeping(cx: &Cx, connection: &mut Connection, at: &str) -> Result<(Found, Acting), Error> {
    cx.someone()?;
    let found = any(connection, at).await?;
    let acting = cx.acting(Power::KeepPoles, Some(found.carrier.id))?;
    match found.keeps(cx) {
        true => Ok((found, acting)),
        false => Err(Error::NotFound),
    }
}

/// The pole at an address, for whoever keeps it, as long as it lives: what is over is not written any more.
async fn living(cx: &Cx, connection: &mut Connection, at: &str) -> Result<(Found, Acting), Error> {
    let own = keeping(cx, connection, at).await?;
    match own.0.pole.stage {
        Stage::Emerging | Stage::Consolidated => Ok(own),
        Stage::Ended => Err(Error::NotFound),
    }
}

impl Found {
    /// Who acts for its carrier.
    pub fn by_carrier(&self, acting: Acting) -> By<'_> {
        By {
            organisation: &self.carrier,
            acting,
        }
    }
}

/// The address of a pole's page.
pub(super) fn address(cx: &Cx, pole: &Pole) -> String {
    cx.url(&format!("/poles/{}", pole.address))
}

/// The address of an organisation's page.
fn page_of(cx: &Cx, organisation: &Organisation) -> String {
    cx.url(&format!("/organisations/{}", organisation.slug()))
}

/// The name of a pole, and its language where that is not the page's.
pub(super) fn name(cx: &Cx, content: &Content) -> Said {
    let (name, lang) = content.name(cx.lang);
    (name.to_owned(), cx.foreign(lang))
}

/// Where one signs in to come back here.
fn sign_in(cx: &Cx, here: &str) -> String {
    let next = percent_encoding::utf8_percent_encode(here, percent_encoding::NON_ALPHANUMERIC);
    cx.url(&format!("/sign-in?next={next}"))
}

/// Every theme, by its slug and name.
fn every_theme(cx: &Cx) -> Vec<(String, String)> {
    let every = cx.app.territory.themes.iter();
    every
        .map(|one| (one.slug.clone(), names::theme(cx, &one.slug).to_owned()))
        .collect()
}

/// The policies that can be chosen, by address and name; first that there is none.
async fn every_policy(
    cx: &Cx,
    connection: &mut Connection,
    chosen: &str,
) -> Result<Vec<(String, String)>, StoreError> {
    let mut every = vec![(String::new(), cx.t("pole-policy-none"))];
    for policy in policies::all(connection).await? {
        if policy.ended_at.is_none() || policy.address == chosen {
            every.push((policy.address.clone(), policy.name(cx.lang).0.to_owned()));
        }
    }
    Ok(every)
}

/// A text in its paragraphs.
fn paragraphs(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}

/// In which language a text is written, in words, where it is not the page's.
fn written_in(cx: &Cx, lang: Lang) -> Option<String> {
    let foreign = cx.foreign(lang)?;
    Some(cx.tv("pole-written-in", "language", foreign))
}

/// The languages in which a text may be written.
fn languages() -> Vec<(&'static str, &'static str)> {
    let all = Lang::ALL.into_iter();
    all.map(|lang| (lang.code(), lang.own_name())).collect()
}
