//! The minutes: written for the funder that convened, approved by the colleges, printed.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::file::saved;
use super::{Around, COMES, refused};
use crate::features::directory::{self, Reach};
use crate::features::sessions::acts;
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::minutes::{adopted, are_approved, document};
use crate::features::sessions::session::{Seat, State};
use crate::features::sessions::store::hearings;
use crate::features::sessions::store::proposals::{self, Kept};
use crate::features::sessions::store::votes::{self as store, Minutes};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Cx, Error, Form, Routes, get, post};

/// Characters of the minutes at most.
const MOST: usize = 30_000;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/desk/sessions/{id}/minutes", COMES, get(show).post(write))
        .page(
            "/desk/sessions/{id}/minutes/approve",
            COMES,
            post(approve).get(back),
        )
        .page("/desk/sessions/{id}/minutes.pdf", COMES, get(paper))
}

#[derive(Template)]
#[template(path = "features/sessions/templates/minutes.html")]
struct MinutesPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    words: String,
    language: Option<&'static str>,
    state: &'static str,
    /// The seats that approved it, by name.
    approved: String,
    /// The seats for which the asker may approve it: number and name.
    own: Vec<(i64, String)>,
    version: i64,
    writes: bool,
    /// The proposal that the session adopted: where it is, and what is to be known of it.
    adopted: Option<(String, Vec<(String, String)>)>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let minutes = store::minutes(&mut connection, found.session.id).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("words", &minutes.words)
        .with("seen", &minutes.version.to_string());
    page(&cx, &mut connection, (&found, &minutes), &form).await
}

async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&format!("{}/minutes", cx.url(&found.session.path()))))
}

/// The proposal that a session adopted as its advice.
async fn adopted_of(connection: &mut Connection, found: &Found) -> Result<Option<Kept>, StoreError> {
    match found.session.adopted {
        Some(id) => proposals::find(connection, id).await,
        None => Ok(None),
    }
}

/// Who speaks for a seat.
fn speaks(found: &Found, seat: &Seat) -> Option<(i64, Acting)> {
    let mut sitting = seat.sitting();
    sitting.find_map(|id| found.sitting.iter().copied().find(|(own, _)| *own == id))
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, minutes): (&Found, &Minutes),
    form: &Form,
) -> Result<Response, Error> {
    let approved = store::approvals(connection, found.session.id, minutes.version).await?;
    let said = found.seats.iter().filter(|seat| approved.contains(&seat.id));
    let own = found
        .seats
        .iter()
        .filter(|seat| minutes.version > 0 && !approved.contains(&seat.id) && speaks(found, seat).is_some());
    cx.page(&MinutesPage {
        around: Around::of(cx, found, "/minutes"),
        words: minutes.words.clone(),
        language: cx.foreign(minutes.language),
        state: match (minutes.version, are_approved(found, &approved)) {
            (0, _) => "minutes-none",
            (_, true) => "minutes-approved",
            (_, false) => "minutes-waiting",
        },
        approved: said
            .map(|seat| found.name(seat.organisation))
            .collect::<Vec<_>>()
            .join(", "),
        own: own
            .map(|seat| (seat.id, found.name(seat.organisation).to_owned()))
            .collect(),
        version: minutes.version,
        adopted: match adopted_of(connection, found).await? {
            Some(kept) => {
                let table = finding::table(cx, connection, found).await?;
                let url = cx.url(&format!("{}/proposals/{}", found.session.path(), kept.id));
                Some((url, adopted(cx, (found, &table), &kept)))
            }
            None => None,
        },
        writes: found.session.state != State::Cancelled
            && cx.could(Power::KeepProgrammes, Some(found.session.convener)),
        form,
        cx,
    })
}

async fn write(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let acting = found.keeps(&cx)?;
    if found.session.state == State::Cancelled {
        return Err(Error::NotFound);
    }
    let before = store::minutes(&mut transaction, found.session.id).await?;
    let words = plain(&form.required("words", MOST, "minutes-missing"));
    if form.value("seen") != before.version.to_string() {
        form.refuse("words", "minutes-stale");
    }
    let minutes = Minutes {
        words,
        language: cx.lang,
        written_at: cx.now(),
        version: before.version,
    };
    if !form.is_fine() || !store::write(&mut transaction, found.session.id, &minutes, acting).await? {
        let form = form.with("seen", &before.version.to_string());
        return Ok(refused(
            page(&cx, &mut transaction, (&found, &before), &form).await?,
        ));
    }
    let by = found.by((found.session.convener, acting), cx.now());
    acts::tell(
        &mut transaction,
        by,
        ("minutes-written", &found.session),
        Some(&minutes.words),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}/minutes", cx.url(&found.session.path()));
    Ok(cx.redirect_saying(&led, &cx.t("minutes-written")))
}

/// Approves the very words that were on the page, for a seat.
async fn approve(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let minutes = store::minutes(&mut transaction, found.session.id).await?;
    let seat: i64 = form.value("seat").parse().map_err(|_| Error::NotFound)?;
    let seat = found
        .seats
        .iter()
        .find(|one| one.id == seat)
        .ok_or(Error::NotFound)?;
    let (organisation, acting) = speaks(&found, seat).ok_or(Error::NotFound)?;
    if minutes.version == 0 || form.value("seen") != minutes.version.to_string() {
        form.refuse("words", "minutes-stale");
        let form = form
            .with("words", &minutes.words)
            .with("seen", &minutes.version.to_string());
        return Ok(refused(
            page(&cx, &mut transaction, (&found, &minutes), &form).await?,
        ));
    }
    let of = (found.session.id, seat.id);
    store::approve(&mut transaction, of, minutes.version, (acting, cx.now())).await?;
    let by = found.by((organisation, acting), cx.now());
    acts::tell(
        &mut transaction,
        by,
        ("minutes-approved", &found.session),
        Some(&minutes.words),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}/minutes", cx.url(&found.session.path()));
    Ok(cx.redirect_saying(&led, &cx.t("minutes-approved-said")))
}

/// On paper.
async fn paper(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    let minutes = store::minutes(&mut connection, found.session.id).await?;
    let votes = store::of(&mut connection, found.session.id).await?;
    let approved = store::approvals(&mut connection, found.session.id, minutes.version).await?;
    let hearings = hearings::of(&mut connection, found.session.id).await?;
    let staff = directory::staff(&mut connection, &table.partners()).await?;
    let adopted = adopted_of(&mut connection, &found).await?;
    drop(connection);
    let of = |id: &i64| staff.get(id).copied();
    let reach = [
        Reach::of(table.granted(), of).said_granted(&cx),
        Reach::of(table.given(), of).said(&cx),
    ];
    let reach = reach.into_iter().flatten().collect();
    let minutes = match minutes.version {
        // Nothing is written yet: what is printed is of now.
        0 => Minutes {
            written_at: cx.now(),
            ..minutes
        },
        _ => minutes,
    };
    let document = document(
        &cx,
        (&found, &table),
        (&minutes, &votes, &hearings),
        (&approved, reach, adopted.as_ref()),
    );
    let printed = tokio::task::spawn_blocking(move || printing::pdf(&document));
    let bytes = printed
        .await
        .map_err(|fault| Error::Internal(fault.into()))?
        .map_err(|fault| Error::Internal(fault.into()))?;
    Ok(saved(
        bytes,
        "application/pdf",
        &format!("{}.pdf", found.session.address),
    ))
}
