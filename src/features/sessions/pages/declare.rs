//! Before reading: somebody says at once, of all requests on the table, to whom they stand too near.

use axum::extract::Path;
use axum::response::Response;

use super::{COMES, refused, show};
use crate::features::applications;
use crate::features::sessions::finding::{self, undeclared};
use crate::shared::store::StoreError;
use crate::shared::web::{Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/sessions/{id}/declare",
        COMES,
        post(declare).get(show::back),
    )
}

async fn declare(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let led = cx.url(&found.session.path());
    if form.value("honest") != "yes" {
        form.refuse("honest", "sessions-declare-missing");
        return Ok(refused(show::page(&cx, &mut transaction, &found, &form).await?));
    }
    let table = finding::table(&cx, &mut transaction, &found).await?;
    let (organisation, acting) = found.acting();
    let own = found.organisations.get(&organisation).ok_or(Error::NotFound)?;
    // Only those that were on the page when it was sent: nobody says anything of what they did not see.
    let asked = undeclared(&table).filter(|one| form.every("read").contains(&one.application.number));
    for request in asked {
        let near = form.every("near").contains(&request.application.number);
        let parties: Vec<(&str, i64)> = request
            .partners
            .iter()
            .map(|(key, id)| (key.as_str(), *id))
            .collect();
        let ids: Vec<i64> = parties.iter().filter(|_| near).map(|(_, id)| *id).collect();
        let about = (&request.application, &parties[..], &ids[..]);
        applications::declare(&mut transaction, &cx.app, about, (own, acting)).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("sessions-declared")))
}
