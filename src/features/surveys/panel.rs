//! On the page of an organisation: for whoever keeps its surveys, the way to them; for whoever acts for one that does not
//! wish to be asked, taking that back.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::{address, mine, said, surveys_are_made};
use super::store::units;
use crate::features::accounts;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Doors, Error, Routes, Slot, Subject, Waiting, get};

/// The panel of this feature, and what it does.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Acting, acting)
        .panel(Slot::Waiting, waiting)
        .page(
            "/organisations/{slug}/asked-again",
            Access::Holding(Power::EditFile),
            get(back).post(ask_again),
        )
}

#[derive(Template)]
#[template(path = "features/surveys/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    /// Since when it does not wish to be asked, and where that is taken back.
    day: String,
    url: String,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        if !cx.could(Power::EditFile, Some(subject.organisation)) {
            return Ok(String::new());
        }
        let Some(at) = units::refused(connection, subject.organisation).await? else {
            return Ok(String::new());
        };
        let panel = Panel {
            cx,
            day: cx.day(&at),
            url: cx.url(&format!("/organisations/{}/asked-again", subject.slug)),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// For whoever makes surveys for an organisation: the way to them.
fn acting<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let of = subject.organisation;
        let mut lines = Vec::new();
        if cx.could(Power::KeepSurveys, Some(of)) && surveys_are_made(cx, connection, of).await? {
            let url = cx.url(&format!("/organisations/{}/surveys", subject.slug));
            lines.push((url, cx.t("surveys-keep")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

/// The surveys that wait for an answer of the asker's organisations.
fn waiting<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut waiting = Vec::new();
        for (survey, organisation) in mine::waiting(cx, connection).await? {
            let (title, language) = said(cx, &survey.draft.titles);
            let date = survey.closes.map_or_else(String::new, |day| cx.date(&day));
            let args = [
                ("organisation", organisation.name.as_str().into()),
                ("date", date.as_str().into()),
            ];
            let by = cx.ta("survey-waits", &args);
            waiting.push((title, language, by, address(cx, &survey, "")));
        }
        Ok(Waiting::titles(waiting).render()?)
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
