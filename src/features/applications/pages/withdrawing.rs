//! Taking an application back.

use axum::extract::Path;
use axum::response::Response;

use super::show;
use crate::features::applications::acts::withdrawing;
use crate::features::applications::application::Application;
use crate::features::applications::finding::{self, Found};
use crate::features::applications::store;
use crate::features::directory::Organisation;
use crate::features::programmes;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Deed, Did, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/applications/{id}/withdraw",
        Access::Holding(Power::SeeFile),
        post(withdraw).get(show::back),
    )
}

/// Under which mandate the asker takes an application back, and for which organisation: the one that leads today. What
/// was signed and sent is taken back by somebody who may sign, asked again.
async fn allowed(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<(Organisation, Acting), Error> {
    let lead = finding::lead(connection, found).await?;
    let lead = lead.filter(|_| found.is_inside()).ok_or(Error::NotFound)?;
    let acting = cx.acting(takes(&found.application), Some(lead.id))?;
    Ok((lead, acting))
}

/// What it takes to withdraw an application.
pub(super) fn takes(application: &Application) -> Power {
    match application.submitted {
        0 => Power::JoinProjects,
        _ => Power::Sign,
    }
}

async fn withdraw(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id, None).await?;
    let (lead, acting) = allowed(&cx, &mut transaction, &found).await?;
    let reason = show::words_of(&form, "words");
    let led = cx.url(&found.path());
    let taken = withdrawing::withdraw(&mut transaction, &cx.app, &found, (&lead, &reason), acting).await?;
    if let Err(why) = taken {
        return Ok(cx.redirect_saying(&led, &cx.t(why)));
    }
    let mut freed = Vec::new();
    if found.application.submitted > 0 {
        let concerned = store::programmes::concerned(&mut transaction, &[found.application.id]).await?;
        freed.extend(concerned);
        let did = Did {
            id: found.application.id,
            organisation: 0,
            words: &reason,
        };
        cx.follow(&mut transaction, Deed::ApplicationWithdrawn, did)
            .await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    // What is free again may be what promises on other applications waited for.
    programmes::moved(&cx, &freed).await;
    Ok(cx.redirect_saying(&led, &cx.t("application-did-withdraw")))
}
