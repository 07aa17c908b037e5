//! What is said from the page of a session: whether a programme takes part, and that the session is over.

use axum::extract::Path;
use axum::response::Response;

use super::refused;
use super::show::{back, page};
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::session::Part;
use crate::features::sessions::store::proposals;
use crate::features::sessions::{acts, advising};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let keeping = Access::Holding(Power::KeepProgrammes);
    Routes::new()
        .page("/desk/sessions/{id}/part", keeping, post(part).get(back))
        .page("/desk/sessions/{id}/close", keeping, post(close).get(back))
}

/// Says whether a programme of one's own takes part.
async fn part(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    cx.someone()?;
    finding::turn(&mut transaction, &id).await?;
    let found = finding::announced(&cx, &mut transaction, &id).await?;
    let part: Part = form.value("part").parse().map_err(|()| Error::NotFound)?;
    let mut programmes = found.programmes.iter();
    let taking = programmes.find(|one| one.programme.address == form.value("programme"));
    let taking = taking
        .filter(|_| part != Part::Asked && found.session.is_open())
        .ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::KeepProgrammes, Some(taking.funder))?;
    let by = found.by((taking.funder, acting), cx.now());
    let of = (&found.session, &taking.programme);
    acts::take_part(&mut transaction, &cx.app, of, part, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = cx.url(&found.session.path());
    Ok(cx.redirect_saying(&led, &cx.t(&format!("sessions-done-{}", part.as_str()))))
}

/// What the session may have adopted as its advice: nothing, or a proposal of allocation that was found; none once it is over.
pub(super) async fn adoptable(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(String, String)>, Error> {
    if !found.session.is_open() {
        return Ok(Vec::new());
    }
    let every = proposals::of(connection, found.session.id).await?;
    let made = every.iter().filter(|one| one.done > 0 && one.trial == 0);
    let said = made.map(|one| {
        let words = format!(
            "{} · {}",
            cx.moment(&one.asked_at),
            found.name(one.organisation_id)
        );
        (one.id.to_string(), words)
    });
    let none = (String::new(), cx.t("sessions-adopted-none"));
    Ok(std::iter::once(none).chain(said).collect())
}

/// Closes the session, for the funder that convened it.
async fn close(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::in_turn(&cx, &mut transaction, &id).await?;
    let acting = found.keeps(&cx)?;
    let led = cx.url(&found.session.path());
    if !found.session.is_open() {
        return Ok(cx.redirect_done(&led));
    }
    if form.value("sure") != "yes" {
        let form = form_refused(form);
        return Ok(refused(page(&cx, &mut transaction, &found, &form).await?));
    }
    let table = finding::table(&cx, &mut transaction, &found).await?;
    let agenda: Vec<i64> = table.requests.iter().map(|one| one.application.id).collect();
    let by = found.by((found.session.convener, acting), cx.now());
    advising::leave(&mut transaction, (&found, &table), form.value("adopted")).await?;
    if !acts::close(&mut transaction, &found.session, &agenda, by).await? {
        return Err(Error::Conflict);
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("sessions-closed")))
}

fn form_refused(mut form: Form) -> Form {
    form.refuse("sure", "sessions-close-unsure");
    form
}
