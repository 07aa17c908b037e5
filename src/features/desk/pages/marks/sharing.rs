//! What the readers of a body gave is read by nobody else until that body shares it: a funder by the criteria of its programme, and each
//! organiser of a call by those of the call.

use axum::extract::Path;
use axum::response::Response;

use super::{address, own};
use crate::features::desk::finding::{self, Found};
use crate::features::desk::saying;
use crate::features::desk::scoring::Scoring;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Cx, Error, Form};

/// Whether others examine the application than the body for which one reads.
pub(super) fn others(found: &Found) -> bool {
    let funders = found.columns.iter().map(|column| column.funder.id);
    let organisers = found.organised.iter().flat_map(|one| &one.organisers);
    let mut every = funders.chain(organisers.map(|one| one.id));
    every.any(|one| one != found.funder.id)
}

/// Which organisers of the call, beside the body for which one reads, share what theirs gave, in a sentence; by the criteria of a programme
/// that is its funder, and needs no words.
pub(super) fn sharing(cx: &Cx, found: &Found, (scoring, by): (Scoring<'_>, &[i64])) -> Option<String> {
    let Scoring::Call(call) = scoring else {
        return None;
    };
    let body = found.funder.id;
    let others = call.organisers.iter();
    let others = others.filter(|one| one.id != body && by.contains(&one.id));
    let names: Vec<&str> = others.map(|one| one.name.as_str()).collect();
    (!names.is_empty()).then(|| cx.tv("desk-marks-shared-by", "names", &names.join(", ")))
}

/// Lets all who examine it read what one's own readers gave by the criteria of a programme or the call, or keeps it to one's body again.
pub(super) async fn share(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::clear_for(&cx, &mut transaction, &id, form.value("funder")).await?;
    let scoring = own(&found)
        .find(|one| one.address() == form.value("programme"))
        .ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::KeepProgrammes, Some(found.funder.id))?;
    let shared = form.is("shared", "yes");
    saying::share(&mut transaction, &cx.app, (&found, scoring), (shared, acting)).await?;
    let said = match shared {
        true => "desk-marks-shared",
        false => "desk-marks-unshared",
    };
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&address(&cx, &found), &cx.t(said)))
}
