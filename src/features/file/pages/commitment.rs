//! The contrat d'engagement républicain: read whole, then signed by a representative who was asked
//! again. What was signed, by whom and when becomes a piece of the file.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use super::words;
use crate::features::accounts::scoped;
use crate::features::directory::Organisation;
use crate::features::file::commitment::{self, Line};
use crate::features::file::piece::{Piece, PieceKind, SignedAct, Version};
use crate::features::file::store::pieces;
use crate::features::file::written;
use crate::shared::authz::{Clearance, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes};
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
    may_sign: bool,
    in_france: bool,
    signed: Option<String>,
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
    let signed = held
        .iter()
        .find(|piece| piece.kind == PieceKind::Commitment)
        .and_then(|piece| piece.last.act.as_ref())
        .map(|act| {
            let date = act.on.map(|date| cx.date(&date)).unwrap_or_default();
            cx.tv("commitment-signed", "date", &date)
        });
    cx.page(&CommitmentPage {
        cx,
        lines: commitment::lines(),
        source: commitment::SOURCE,
        may_sign: cx.could(Power::Sign, Some(organisation.id)),
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
        return Ok(cx.redirect(&led));
    }
    let held = pieces::of(&mut transaction, organisation.id, Clearance::ALL.into_iter()).await?;
    let before = held.into_iter().find(|piece| piece.kind == PieceKind::Commitment);
    let act = SignedAct {
        text: commitment::version(),
        signatory,
        on: Some(cx.app.clock.today()),
    };
    let version = Version {
        number: before.as_ref().map_or(1, |piece| piece.last.number + 1),
        file: None,
        act: Some(act),
        added_at: cx.now(),
    };
    let line = before.as_ref().map(written);
    let piece = match before {
        Some(piece) => Piece {
            last: version,
            ..piece
        },
        None => {
            let piece = Piece {
                id: chance::row(),
                organisation: organisation.id,
                kind: PieceKind::Commitment,
                title: String::new(),
                period: String::new(),
                valid_until: None,
                clearance: PieceKind::Commitment.usual_clearance(),
                version: 1,
                last: version,
            };
            pieces::add(&mut transaction, &piece, cx.now()).await?;
            piece
        }
    };
    pieces::add_version(&mut transaction, chance::row(), &piece, &piece.last, acting).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "commitment-signed",
        object: &format!("piece:{}", piece.id),
        before: line.as_deref(),
        after: Some(&written(&piece)),
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(acting.person),
        &home,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&home))
}
