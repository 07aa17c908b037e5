//! On the page of an organisation: for whoever keeps its surveys, the way to them; for whoever acts for one that does not
//! wish to be asked, taking that back.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::surveys_are_made;
use super::store::units;
use crate::features::accounts;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject};

/// The panel of this feature, and what it does.
pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Organisation, organisation).page(
        "/organisations/{slug}/asked-again",
        Access::Holding(Power::EditFile),
        get(back).post(ask_again),
    )
}

#[derive(Template)]
#[template(path = "features/surveys/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    keep: Option<String>,
    /// Since when it does not wish to be asked, and where that is taken back.
    refused: Option<(String, String)>,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let of = subject.organisation;
        let url = |way: &str| cx.url(&format!("/organisations/{}/{way}", subject.slug));
        let keeps = cx.could(Power::KeepSurveys, Some(of)) && surveys_are_made(cx, connection, of).await?;
        let refused = match cx.could(Power::EditFile, Some(of)) {
            true => units::refused(connection, of).await?,
            false => None,
        };
        if !keeps && refused.is_none() {
            return Ok(String::new());
        }
        let panel = Panel {
            keep: keeps.then(|| url("surveys")),
            refused: refused.map(|at| (cx.day(&at), url("asked-again"))),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// Whoever comes without sending anything is on the organisation's page.
async fn back(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = accounts::scoped(&cx, &mut connection, &slug, Power::EditFile).await?;
    Ok(cx.redirect(&cx.url(&format!("/organisations/{}", organisation.slug()))))
}

/// Takes back that an organisation does not wish to be asked; done twice, it is done once.
async fn ask_again(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::EditFile).await?;
    let now = cx.now();
    if units::refused(&mut transaction, organisation.id).await?.is_some() {
        units::refuse(&mut transaction, organisation.id, false, now).await?;
        let act = Act {
            acting: Some(acting),
            organisation: Some(&organisation.key),
            act: "survey-refusal-ended",
            object: &format!("organisation:{}", organisation.key),
            ..Act::default()
        };
        journal::record(&mut transaction, now, &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    let page = cx.url(&format!("/organisations/{}", organisation.slug()));
    Ok(cx.redirect_saying(&page, &cx.t("survey-done-asked-again")))
}
