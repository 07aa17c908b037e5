//! Saving the matrix: each writes the rows that are theirs to write, and the first amount begins the application.

use axum::extract::{Path, Query};
use axum::response::Response;

use super::reading::{Wrong, changes};
use super::twice::Turned;
use super::{Asked, closed, found, may_write, page, rows_of, twice, url, year};
use crate::features::applications::acts::freezing::{self, Freezing};
use crate::features::applications::application::Application;
use crate::features::applications::checking::Check;
use crate::features::applications::store::applications;
use crate::features::projects::{self, Found, Partner};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form};

/// Under which mandate the asker writes what a partner requests: the partner's own, or that of the lead.
pub(super) fn acting(cx: &Cx, found: &Found, partner: &Partner) -> Result<Acting, Error> {
    let own = cx.acting(Power::WriteProjects, Some(partner.organisation.id));
    match (own, found.lead()) {
        (Err(Error::NotFound), Some(lead)) => cx.acting(Power::WriteProjects, Some(lead.organisation.id)),
        (own, _) => own,
    }
}

/// The application that lives, or one that is begun with the first amount.
pub(super) async fn application(
    connection: &mut Connection,
    (found, check): (&Found, &Check),
    now: i64,
) -> Result<Application, Error> {
    match check.living() {
        Some(living) => applications::take_turn(connection, living.id)
            .await?
            .filter(|one| one.state.may_change(check.corrects))
            .ok_or(Error::NotFound),
        None => {
            let freezing = Freezing {
                project: found,
                check,
            };
            Ok(freezing::begin(connection, freezing, now).await?)
        }
    }
}

pub(super) async fn save(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let call = match form.value("call") {
        "" => asked.call.clone(),
        call => call.to_owned(),
    };
    let project = projects::find_within(&cx, &mut transaction, &id)
        .await?
        .project
        .id;
    // Whoever writes in the project waits: what was read is what is changed.
    projects::hold(&mut transaction, project).await?;
    let (found, check) = found(&cx, &mut transaction, &id, &call).await?;
    let check = check.ok_or(Error::NotFound)?;
    let someone = Some(cx.someone()?.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), someone).await? {
        return Ok(cx.redirect_done(&led));
    }
    let year = year(&cx, &asked.year, &check);
    let led = url(&cx, &found, &check.word(), Some(year));
    if let Some(why) = closed(&found, &check) {
        return Ok(cx.redirect_saying(&led, &cx.t(why)));
    }
    if form.is("act", "turn") {
        return match twice::turn(&cx, &mut transaction, (&found, &check), &form).await? {
            Turned::Done => {
                transaction.commit().await.map_err(StoreError::from)?;
                Ok(cx.redirect_saying(&led, &cx.t("requests-done-turned")))
            }
            Turned::Gone => Ok(cx.redirect(&led)),
            Turned::TooMuch(name, year) => {
                let wrong = Wrong::from([(name, cx.t("budget-amount-large"))]);
                let form = Form::new().with("sending", &chance::token());
                let what = (&found, &check);
                page(&cx, &mut transaction, what, year, (&form, &wrong)).await
            }
        };
    }
    let mut wrong = Wrong::new();
    let mut written = Vec::new();
    for partner in rows_of(&found) {
        // A row that is not the asker's is not read at all.
        if !may_write(&cx, &found, partner) {
            continue;
        }
        let changes = changes(&cx, &check, (partner, year), &form, &mut wrong);
        if !changes.is_empty() {
            written.push((partner, changes, acting(&cx, &found, partner)?));
        }
    }
    if !wrong.is_empty() {
        let what = (&found, &check);
        return page(&cx, &mut transaction, what, year, (&form, &wrong)).await;
    }
    let now = cx.now();
    let mut let_go = false;
    if !written.is_empty() {
        let application = application(&mut transaction, (&found, &check), now).await?;
        for (partner, mut changes, acting) in written {
            for (one, _) in &mut changes {
                one.application = application.id;
            }
            let whose = (&found.project, partner);
            let_go |= projects::request(&mut transaction, now, whose, &changes, acting).await?;
        }
    }
    once::note(&mut transaction, form.value("sending"), someone, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let said = match let_go {
        true => "requests-done-costs",
        false => "requests-done",
    };
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}
