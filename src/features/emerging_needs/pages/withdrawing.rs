//! Withdrawing a need with a reason that everybody reads: whoever signalled it takes it back, an administrator takes away
//! what must not be public. Whoever withdrew it may let it stand again, and nobody else.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{address, found};
use crate::features::directory::Organisation;
use crate::features::emerging_needs::acts;
use crate::features::emerging_needs::need::Need;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::{Notice, notify};
use crate::shared::store::StoreError;
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a reason at most.
const REASON_MOST: usize = 600;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/observatory/needs/{id}/withdraw",
        Access::HoldingEither(Power::AnswerCalls, Power::Administer),
        get(show).post(withdraw),
    )
}

#[derive(Template)]
#[template(path = "features/emerging_needs/templates/withdraw.html")]
struct WithdrawPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    need: String,
    title: &'a str,
    /// Whether it is withdrawn, and may stand again.
    withdrawn: bool,
}

/// Under which mandate the asker withdraws a need; `true` for an administrator.
fn acting(cx: &Cx, need: &Need) -> Result<(Acting, bool), Error> {
    let withdrawn = need.withdrawn.is_some();
    if !need.over && cx.could(Power::AnswerCalls, Some(need.organisation)) {
        return Ok((cx.acting(Power::AnswerCalls, Some(need.organisation))?, false));
    }
    // Words of an organisation are published by itself.
    if withdrawn && !need.over {
        return Err(Error::NotFound);
    }
    Ok((cx.acting(Power::Administer, None)?, true))
}

fn page(cx: &Cx, need: &Need, form: &Form) -> Result<Response, Error> {
    cx.page(&WithdrawPage {
        cx,
        form,
        need: address(cx, need, ""),
        title: &need.typed.title,
        withdrawn: need.withdrawn.is_some(),
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (need, _) = found(&mut connection, &at).await?;
    acting(&cx, &need)?;
    let reason = need.withdrawn.clone().unwrap_or_default();
    page(&cx, &need, &Form::new().with("reason", &reason))
}

async fn withdraw(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (need, by) = found(&mut transaction, &at).await?;
    let (acting, administers) = acting(&cx, &need)?;
    let reason = match need.withdrawn.is_some() {
        true => None,
        false => Some(plain(&form.required(
            "reason",
            REASON_MOST,
            "emerging-reason-wrong",
        ))),
    };
    if !form.is_fine() {
        let mut page = page(&cx, &need, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let own = (!administers).then_some(&by);
    let now = cx.now();
    acts::withdraw(&mut transaction, (&need, own), reason.as_deref(), (acting, now)).await?;
    if administers {
        tell(&cx, &mut transaction, (&need, &by), reason.as_deref()).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let word = if reason.is_some() {
        "emerging-done-withdrawn"
    } else {
        "emerging-done-restored"
    };
    Ok(cx.redirect_saying(&address(&cx, &need, ""), &cx.t(word)))
}

/// Writes to those who act for the organisation that signalled it.
async fn tell(
    cx: &Cx,
    connection: &mut crate::shared::store::Connection,
    (need, by): (&Need, &Organisation),
    reason: Option<&str>,
) -> Result<(), StoreError> {
    let said = |_: Lang| {
        vec![
            ("title", need.typed.title.clone()),
            ("reason", reason.unwrap_or_default().to_owned()),
        ]
    };
    let path = format!("/observatory/needs/{}", need.address);
    let notice = Notice {
        key: match reason {
            Some(_) => "emerging-letter-withdrawn",
            None => "emerging-letter-restored",
        },
        path: &path,
        said: &said,
    };
    notify(connection, &cx.app, &[(by.id, &[Power::AnswerCalls][..])], notice).await?;
    Ok(())
}
