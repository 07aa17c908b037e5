//! The pages of programmes: the list, one of them with its three questions, and those of its funder.

mod envelopes;
mod list;
mod own;
mod publishing;
mod reading;
mod show;
mod words;

use axum::http::StatusCode;
use axum::response::Response;

use super::content::Content;
use super::programme::Programme;
use super::store;
use crate::features::directory::{self, Kind, Organisation, names};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes};

/// Every page of programmes.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(own::routes())
        .and(show::routes())
        .and(words::routes())
        .and(publishing::routes())
        .and(envelopes::routes())
}

/// A text and its language, where that is not the page's.
pub(super) type Said = (String, Option<&'static str>);

/// The address of a programme's page.
pub(super) fn address(cx: &Cx, programme: &Programme) -> String {
    cx.url(&format!("/programmes/{}", programme.address))
}

/// A programme, for whoever keeps those of its funder.
async fn kept(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Programme, Organisation, Acting), Error> {
    cx.someone()?;
    let programme = store::find(connection, address).await?.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::KeepProgrammes, Some(programme.funder))?;
    let funder = directory::any_by_ids(connection, &[programme.funder])
        .await?
        .pop();
    Ok((programme, funder.ok_or(Error::NotFound)?, acting))
}

/// The name of a programme, and its language where that is not the page's.
pub(super) fn name(cx: &Cx, content: &Content) -> Said {
    let (name, lang) = content.name(cx.lang);
    (name.to_owned(), cx.foreign(lang))
}

/// The days on which requests are taken, as a sentence.
pub(super) fn days(cx: &Cx, content: &Content) -> String {
    match (content.opens, content.closes) {
        (Some(opens), Some(closes)) => cx.ta(
            "programme-days-both",
            &[
                ("from", crate::shared::i18n::Arg::Text(&cx.date(&opens))),
                ("until", crate::shared::i18n::Arg::Text(&cx.date(&closes))),
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

fn kind_name(cx: &Cx, kind: Kind) -> String {
    cx.t(&format!("kind-{}", kind.as_str().replace('_', "-")))
}

fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}
