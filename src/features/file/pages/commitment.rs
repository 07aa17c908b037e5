//! The contrat d'engagement républicain: read whole, then signed by a representative who was asked
//! again. What was signed, by whom and when becomes a piece of the file.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::words;
use crate::features::accounts::scoped;
use crate::features::directory::Organisation;
use crate::features::file::commitment::{self, Line};
use crate::features::file::keeping;
use crate::features::file::piece::PieceKind;
use crate::features::file::store::pieces;
use crate::shared::authz::{Clearance, Power};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/file/commitment",
        Access::Holding(Power::SeeFile),
        get(show).post(sign),
    )
}

#[derive(Template)]
#[template(path = "features/file/templates/commitment.html")]
struct CommitmentPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    lines: Vec<Line<'static>>,
    source: &'static str,
    /// Whether the text as it is now is signed.
    stands: bool,
    may_sign: bool,
    in_france: bool,
    /// Who signed, when and which text.
    signed: Option<String>,
    /// Whether the text has changed since.
    changed: bool,
    address: String,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let form = Form::new()
        .with("sending", &chance::token())
        .with("signatory", &cx.someone()?.name);
    page(&cx, &id, &form).await
}

async fn page(cx: &Cx, id: &str, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(cx, &mut connection, id, Power::SeeFile).await?;
    let held = pieces::of(&mut connection, organisation.id, Clearance::ALL.into_iter()).await?;
    let act = held
        .iter()
        .find(|piece| piece.kind == PieceKind::Commitment)
        .and_then(|piece| piece.last.act.as_ref());
    let signed = act.map(|act| {
        let date = act.on.map(|date| cx.date(&date)).unwrap_or_default();
        [
            cx.tv("commitment-signed-by", "signatory", &act.signatory),
            cx.tv("commitment-signed", "date", &date),
            cx.tv("commitment-text", "text", &act.text),
        ]
        .join(" ")
    });
    // What was signed is signed once for all requests; a text that changes is signed anew.
    let stands = act.is_some_and(|act| act.text == commitment::version());
    cx.page(&CommitmentPage {
        cx,
        lines: commitment::lines(),
        source: commitment::SOURCE,
        may_sign: cx.could(Power::Sign, Some(organisation.id)) && !stands,
        changed: act.is_some() && !stands,
        stands,
        in_france: words::in_france(cx, &organisation),
        signed,
        address: cx.url(&format!("/organisations/{}/file", organisation.slug())),
        organisation: &organisation,
        form,
    })
}

async fn sign(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::Sign).await?;
    let signatory = form.required("signatory", 100, "commitment-signatory-wrong");
    if !form.is("agreed", "yes") {
        form.refuse("agreed", "commitment-not-agreed");
    }
    if !form.is_fine() {
        drop(transaction);
        let mut page = page(&cx, &id, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let home = cx.url(&format!("/organisations/{}/file", organisation.slug()));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(acting.person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    if keeping::sign_commitment(&mut transaction, &cx.app, &organisation, signatory, acting)
        .await?
        .is_none()
    {
        // Somebody signed it meanwhile: once is enough.
        return Ok(cx.redirect_done(&home));
    }
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(acting.person),
        &home,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&home, &cx.t("commitment-said")))
}
