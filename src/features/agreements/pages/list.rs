//! The agreements in which somebody has a part, for whichever side.

use askama::Template;
use axum::response::Response;
use axum::routing::get;

use super::state_word;
use crate::features::agreements::finding::{self, Found};
use crate::features::agreements::store::agreements;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/agreements",
        Access::HoldingEither(Power::SeeFile, Power::ReadFiles),
        get(list),
    )
}

/// An agreement as a line.
pub struct Line {
    /// The title of its project.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub language: Option<&'static str>,
    /// Its page.
    pub url: String,
    /// Its number, its funder, where it stands.
    pub by: String,
}

#[derive(Template)]
#[template(path = "features/agreements/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

/// An agreement as a line of a list.
pub fn line(cx: &Cx, found: &Found) -> Line {
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let stands = found.agreement.stands(cx.app.clock.today());
    let by = [
        state_word(cx, stands),
        found.agreement.number.clone(),
        found.funder.name.clone(),
    ];
    Line {
        title: title.to_owned(),
        language: cx.foreign(lang),
        url: cx.url(&found.agreement.path()),
        by: by.join(" · "),
    }
}

/// The agreements that the asker may read.
///
/// # Errors
/// When the database does not answer.
pub async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Found>, Error> {
    let actor = cx.someone()?;
    let mut ids: Vec<i64> = actor
        .mandates_with(Power::SeeFile)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = Vec::new();
    for agreement in agreements::of_organisations(connection, &ids).await? {
        match finding::find(cx, connection, &agreement.number).await {
            Ok(found) => own.push(found),
            Err(Error::NotFound | Error::SecondFactor) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(own)
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = own(&cx, &mut connection).await?;
    cx.page(&ListPage {
        lines: own.iter().map(|found| line(&cx, found)).collect(),
        cx: &cx,
    })
}
