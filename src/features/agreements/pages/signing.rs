//! Signing here, and bringing a file that was signed elsewhere.

use axum::extract::Path;
use axum::response::Response;

use super::show::{again, back, back_to_funder};
use crate::features::agreements::acts::signing::{self, Refusal, Signing};
use crate::features::agreements::agreement::Channel;
use crate::features::agreements::finding;
use crate::features::agreements::store::parties;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::uploads;
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, FileForm, Form, Routes, get, post};

/// Characters of what a verification said at most.
const VERIFICATION_MOST: usize = 2_000;
/// Characters of a name at most.
const NAME_MOST: usize = 200;

pub(super) fn routes() -> Routes {
    let to_show = |cx: Cx, Path(id): Path<String>| async move { back(&cx, &id).await };
    let to_funder = |cx: Cx, Path(id): Path<String>| async move { back_to_funder(&cx, &id).await };
    Routes::new()
        .page(
            "/agreements/{id}/sign",
            Access::HoldingEither(Power::Sign, Power::Decide),
            post(sign).get(to_show),
        )
        .page(
            "/agreements/{id}/signed",
            Access::HoldingEither(Power::SeeFile, Power::ReadFiles),
            get(brought),
        )
        .page_taking_files(
            "/desk/agreements/{id}/signed",
            Access::HoldingEither(Power::KeepProgrammes, Power::Decide),
            post(bring).get(to_funder),
        )
}

fn key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::OtherText => "agreement-other-text",
        Refusal::Already => "agreement-already",
        Refusal::NotNow => "agreement-not-now",
    }
}

async fn sign(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let side = found.side(&cx, form.value("side"))?;
    let acting = found.signing(&cx, side)?;
    let led = cx.url(&found.agreement.path());
    if !form.is("agreed", "yes") {
        form.refuse("agreed", "agreement-not-agreed");
        drop(transaction);
        return again(&cx, &id, &form).await;
    }
    let name = cx.someone()?.name.clone();
    let hash = form.value("hash").to_owned();
    let what = Signing {
        hash: &hash,
        sides: &[side],
        name: &name,
        channel: Channel::Online,
        file: None,
        verification: "",
    };
    match signing::sign(&cx, &mut transaction, &found, &what, acting).await? {
        Ok(()) => {
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(cx.redirect_saying(&led, &cx.t("agreement-signed")))
        }
        Err(refusal) => {
            form.refuse("agreed", key(refusal));
            drop(transaction);
            again(&cx, &id, &form).await
        }
    }
}

/// The file that was signed elsewhere, for both sides.
async fn brought(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let every = parties::signatures(&mut connection, found.agreement.id).await?;
    let own = every.iter().rev().filter(|one| one.hash == found.agreement.hash);
    let sha256 = own.filter_map(|one| one.file.as_deref()).next();
    let sha256 = sha256.ok_or(Error::NotFound)?;
    let kept = uploads::store::by_hash(&mut connection, sha256)
        .await?
        .filter(|upload| upload.state.opens_to_others())
        .ok_or(Error::NotFound)?;
    drop(connection);
    let bytes = uploads::read(&cx.app, sha256).await?.ok_or(Error::NotFound)?;
    Ok(uploads::to_be_saved(&found.agreement.number, kept.format, bytes))
}

/// A file that some sides signed with a tool of theirs, and what the verification of it said. That the funder did is for whoever
/// decides for it to say.
async fn bring(cx: Cx, Path(id): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let FileForm { mut form, file, .. } = sent;
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let funder = found.funder.id;
    let acting = match cx.could(Power::Decide, Some(funder)) {
        true => found.acting(&cx, Power::Decide)?,
        false => found.acting(&cx, Power::KeepProgrammes)?,
    };
    let missing = signing::missing(&mut transaction, &found).await?;
    let named: Vec<i64> = form
        .every("sides")
        .iter()
        .filter_map(|one| one.parse().ok())
        .collect();
    let sides: Vec<i64> = missing.into_iter().filter(|side| named.contains(side)).collect();
    if sides.is_empty() {
        form.refuse("sides", "agreement-sides-missing");
    }
    if sides.contains(&funder) && !cx.could(Power::Decide, Some(funder)) {
        form.refuse("sides", "agreement-sides-decide");
    }
    let verification = plain(&form.required(
        "verification",
        VERIFICATION_MOST,
        "agreement-verification-missing",
    ));
    let by = line(&form.required("signed_by", NAME_MOST, "agreement-signed-by-missing"));
    let examined = file.examined(&mut form).await?;
    if examined.is_none() && form.error("file").is_none() {
        form.refuse("file", "agreement-file-missing");
    }
    let hash = form.value("hash").to_owned();
    if let Some(file) = examined.filter(|_| form.is_fine()) {
        let sha256 = file.sha256.clone();
        uploads::keep(&cx.app, &mut transaction, file, cx.now()).await?;
        let what = Signing {
            hash: &hash,
            sides: &sides,
            name: &by,
            channel: Channel::Imported,
            file: Some(&sha256),
            verification: &verification,
        };
        match signing::sign(&cx, &mut transaction, &found, &what, acting).await? {
            Ok(()) => {
                transaction.commit().await.map_err(StoreError::from)?;
                let led = cx.url(&found.agreement.path());
                return Ok(cx.redirect_saying(&led, &cx.t("agreement-signed")));
            }
            Err(refusal) => form.refuse("file", key(refusal)),
        }
    }
    drop(transaction);
    again(&cx, &id, &form).await
}
