//! The way to write to an organisation about what it offers: in whose name, and for whoever may not yet, how they come to.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{brought, writers};
use crate::features::capabilities::store::answers;
use crate::features::capabilities::topic;
use crate::features::directory::{self, Organisation, key_in_address};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/organisations/{slug}/offers/write", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/writing.html")]
struct WritingPage<'a> {
    cx: &'a Cx,
    other: &'a Organisation,
    url: String,
    words: Vec<(String, String)>,
    language: Option<&'static str>,
    /// In whose name the asker may write: words and address.
    own: Vec<(String, String)>,
    /// Where whoever has not signed in does.
    sign_in: Option<String>,
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let other = directory::published_by_key(&mut connection, key_in_address(&slug))
        .await?
        .ok_or(Error::NotFound)?;
    let today = cx.app.clock.today();
    let offered = answers::offered(&mut connection, other.id).await?;
    let offered = offered.filter(|(given, _)| given.stands(today));
    let (given, _) = offered.ok_or(Error::NotFound)?;
    let mut own = writers(&cx, &mut connection).await?;
    own.retain(|one| one.id != other.id);
    let way = |one: &Organisation| cx.url(&topic::path(None, one, &other));
    if let [one] = &own[..] {
        return Ok(cx.redirect(&way(one)));
    }
    let url = cx.url(&format!("/organisations/{}", other.slug()));
    let here = format!("{url}/offers/write");
    let sign_in = cx.actor().is_none().then(|| {
        let next = utf8_percent_encode(&here, NON_ALPHANUMERIC);
        cx.url(&format!("/sign-in?next={next}"))
    });
    cx.page(&WritingPage {
        words: brought(&cx, &given.words),
        language: cx.foreign(given.language),
        own: own
            .iter()
            .map(|one| (cx.tv("capabilities-write-as", "name", &one.name), way(one)))
            .collect(),
        sign_in,
        url,
        other: &other,
        cx: &cx,
    })
}
