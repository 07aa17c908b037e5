//! A lead drops an application that was begun and never frozen: what it requested does not count any more, and the history
//! of the project says what it was.

use axum::extract::Path;
use axum::response::Response;

use crate::features::applications::lifecycle::State;
use crate::features::applications::store::applications;
use crate::features::projects::{self, Requested};
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/submission/drop",
        Access::Holding(Power::SeeFile),
        post(drop_it).get(back),
    )
}

/// The address to which the form is sent, opened by itself: the project.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = projects::find_within(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&cx.url(&found.path())))
}

async fn drop_it(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let project = projects::find_within(&cx, &mut transaction, &id)
        .await?
        .project
        .id;
    // Whoever writes in the project waits, and what is dropped is what was read.
    projects::hold(&mut transaction, project).await?;
    let found = projects::find_within(&cx, &mut transaction, &id).await?;
    let lead = found.lead().ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::JoinProjects, Some(lead.organisation.id))?;
    let home = cx.url(&found.path());
    let application = applications::by_address(&mut transaction, form.value("application")).await?;
    let Some(application) = application.filter(|one| one.project == Some(project)) else {
        return Ok(cx.redirect_done(&home));
    };
    let application = applications::take_turn(&mut transaction, application.id).await?;
    let never = |one: &crate::features::applications::application::Application| {
        one.state == State::Draft && one.version == 0 && one.submitted == 0
    };
    let Some(application) = application.filter(never) else {
        return Ok(cx.redirect_saying(&home, &cx.t("application-not-now")));
    };
    let now = cx.now();
    let requested = projects::requested_with(&mut transaction, application.id).await?;
    for partner in &found.partners {
        let own = requested.iter().filter(|one| one.partner == partner.id);
        let changes: Vec<(Requested, i64)> = own
            .map(|one| (Requested { cents: 0, ..*one }, one.cents))
            .collect();
        if !changes.is_empty() {
            projects::request(&mut transaction, now, (&found.project, partner), &changes, acting).await?;
        }
    }
    applications::forget(&mut transaction, application.id).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&lead.organisation.key),
        act: "application-dropped",
        object: &format!("application:{}/0", application.number),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&home, &cx.t("application-dropped")))
}
