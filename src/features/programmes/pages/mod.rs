//! The pages of programmes: the list, one of them with its three questions, and those of its funder.

mod correcting;
mod envelopes;
pub(super) mod list;
mod own;
mod publishing;
mod reading;
pub(super) mod show;
mod words;

pub use correcting::for_whom;

use axum::http::StatusCode;
use axum::response::Response;

use super::content::Content;
use super::programme::Programme;
use super::store;
use crate::features::capacities::{self, Capacity};
use crate::features::directory::choosing::{Among, PlaceField};
use crate::features::directory::{self, Kind, Organisation, names, placed};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
pub(super) use crate::shared::web::narrowing::asked;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every page of programmes.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(own::routes())
        .and(show::routes())
        .and(words::routes())
        .and(publishing::routes())
        .and(envelopes::routes())
        .and(correcting::routes())
}

/// A text and its language, where that is not the page's.
pub type Said = (String, Option<&'static str>);

/// The address of a programme's page.
pub(super) fn address(cx: &Cx, programme: &Programme) -> String {
    cx.url(&format!("/programmes/{}", programme.address))
}

/// Whether an organisation holds the capacity of a funder today.
///
/// # Errors
/// When the database does not answer.
pub async fn funds(app: &App, connection: &mut Connection, organisation: i64) -> Result<bool, StoreError> {
    let held = capacities::held(connection, organisation, app.clock.today()).await?;
    Ok(held.iter().any(|one| one.capacity == Capacity::Funder))
}

/// A programme, for whoever keeps those of its funder, under which mandate.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn kept(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Programme, Organisation, Acting), Error> {
    let (own, holds) = closing(cx, connection, address).await?;
    holds.then_some(own).ok_or(Error::NotFound)
}

/// The same, and whether its funder still is one: where it is not, closing the programme is all that is left.
async fn closing(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<((Programme, Organisation, Acting), bool), Error> {
    cx.someone()?;
    let programme = store::find(connection, address).await?.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::KeepProgrammes, Some(programme.funder))?;
    let funder = directory::any_by_ids(connection, &[programme.funder])
        .await?
        .pop();
    let holds = funds(&cx.app, connection, programme.funder).await?;
    Ok(((programme, funder.ok_or(Error::NotFound)?, acting), holds))
}

/// What other features have to say of what a funder writes.
async fn on_draft(cx: &Cx, connection: &mut Connection, programme: &Programme) -> Result<Vec<String>, Error> {
    let subject = Subject {
        organisation: programme.funder,
        slug: &programme.address,
    };
    cx.panels(connection, Slot::ProgrammeDraft, subject).await
}

/// The name of a programme, and its language where that is not the page's.
#[must_use]
pub fn name(cx: &Cx, content: &Content) -> Said {
    let (name, lang) = content.name(cx.lang);
    (name.to_owned(), cx.foreign(lang))
}

/// Who offers a programme: its funder; where a common fund of associations pays for it that fund, and by whom it is hosted.
#[must_use]
pub fn offered_by(cx: &Cx, programme: &Programme, funder: &Organisation) -> String {
    offered_in(&cx.app, cx.lang, programme, &funder.name)
}

/// The same in a language, where nobody asks, beside the name of the programme.
#[must_use]
pub fn offered_in(app: &App, lang: Lang, programme: &Programme, funder: &str) -> String {
    hosted(app, lang, "programme-fund-hosted", (&programme.fund, funder))
}

/// Who gives, in a sentence: a funder; where it gives of a common fund (its name, empty where there is none) that fund, and by whom
/// it is hosted.
#[must_use]
pub fn given_by(app: &App, lang: Lang, fund: &str, funder: &str) -> String {
    hosted(app, lang, "programme-fund-of", (fund, funder))
}

fn hosted(app: &App, lang: Lang, key: &str, (fund, funder): (&str, &str)) -> String {
    if fund.is_empty() {
        return funder.to_owned();
    }
    let args = [("fund", Arg::Text(fund)), ("funder", Arg::Text(funder))];
    app.texts.say(lang, key, &args)
}

/// The days on which requests are taken, as a sentence.
#[must_use]
pub fn days(cx: &Cx, content: &Content) -> String {
    match (content.opens, content.closes) {
        (Some(opens), Some(closes)) => cx.ta(
            "programme-days-both",
            &[
                ("from", Arg::Text(&cx.date(&opens))),
                ("until", Arg::Text(&cx.date(&closes))),
            ],
        ),
        (Some(opens), None) => cx.tv("programme-days-from", "date", &cx.date(&opens)),
        (None, Some(closes)) => cx.tv("programme-days-until", "date", &cx.date(&closes)),
        (None, None) => cx.t("programme-days-always"),
    }
}

/// Names of kinds of bodies, or that it is for every kind.
fn kinds(cx: &Cx, content: &Content) -> String {
    let said: Vec<String> = content
        .kinds
        .iter()
        .filter_map(|word| word.parse::<Kind>().ok())
        .map(|kind| kind_name(cx, kind))
        .collect();
    match said.is_empty() {
        true => cx.t("programme-kinds-all"),
        false => names::list(cx, &said),
    }
}

/// Every kind of body, by its word and name.
fn every_kind(cx: &Cx) -> Vec<(String, String)> {
    let every = Kind::ALL.iter().copied();
    every
        .map(|kind| (kind.as_str().to_owned(), kind_name(cx, kind)))
        .collect()
}

/// The field in which one says a commune, under these words and those for no choice.
fn commune_field<'a>(cx: &'a Cx, words: (&str, &str), typed: &str) -> PlaceField<'a> {
    let words = (cx.t(words.0), cx.t(words.1));
    let about = (Among::Communes, typed);
    PlaceField::new(cx, ("commune", "commune"), words, about, || {
        vec![(String::new(), placed::listed(cx))]
    })
}

/// Every theme, by its slug and name.
fn every_theme(cx: &Cx) -> Vec<(String, String)> {
    let every = cx.app.territory.themes.iter();
    every
        .map(|one| (one.slug.clone(), names::theme(cx, &one.slug).to_owned()))
        .collect()
}

fn kind_name(cx: &Cx, kind: Kind) -> String {
    cx.t(&format!("kind-{}", kind.as_str().replace('_', "-")))
}

fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_question_in_an_address_is_read(query in any::<String>()) {
            let asked = super::asked(Some(&query), ["q", "theme"]);
            prop_assert!(asked.iter().all(|one| one.chars().count() <= 200));
        }
    }
}
