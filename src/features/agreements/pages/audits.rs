//! An association says that it published its audited accounts of a year, and where; or that it had none to publish, and why.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::features::accounts;
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::due;
use crate::features::agreements::store::audits as store;
use crate::features::directory::Organisation;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/audits/{year}",
        Access::Holding(Power::WriteProjects),
        get(show).post(keep),
    )
}

#[derive(Template)]
#[template(path = "features/agreements/templates/audit.html")]
struct AuditPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: String,
    year: i16,
    /// Whether something was noted, and may be taken back.
    noted: bool,
    /// What is known here, and what the association says against it: each with its day. Empty where it says nothing.
    statements: [String; 2],
}

/// What is known here of the money of public bodies by which an organisation publishes its accounts of a year, and what it says against
/// that: each with its day; nothing where there is none.
///
/// # Errors
/// When the database does not answer.
pub async fn statements(
    cx: &Cx,
    connection: &mut Connection,
    (organisation, year): (i64, i16),
) -> Result<[String; 2], StoreError> {
    let years = store::public_by_year(connection, organisation).await?;
    let cents = years
        .iter()
        .find(|(one, _)| *one == year)
        .map_or(0, |(_, cents)| *cents);
    let known = store::last_said(connection, (organisation, year)).await?;
    let (year_said, amount) = (year.to_string(), cx.money(&cents));
    let on = known.map_or_else(String::new, |day| cx.date(&day));
    let args = [
        ("year", Arg::Text(&year_said)),
        ("amount", Arg::Text(&amount)),
        ("date", Arg::Text(&on)),
    ];
    let known = match known {
        Some(_) => cx.ta("audit-known", &args),
        None => cx.ta("audit-known.undated", &args),
    };
    let noted = store::of(connection, organisation).await?;
    let mut contested = noted.iter().filter(|one| one.contested);
    let contested = contested.find(|one| one.year == i64::from(year));
    let against = contested.map_or_else(String::new, |one| {
        let on = one.noted.map_or_else(String::new, |day| cx.date(&day));
        let args = [("date", Arg::Text(&on)), ("words", Arg::Text(&one.words))];
        cx.ta("audit-contested", &args)
    });
    Ok([known, against])
}

/// The year of an address, where the organisation has accounts of it to publish.
async fn of_year(
    cx: &Cx,
    connection: &mut Connection,
    (own, year): (&Organisation, &str),
) -> Result<i16, Error> {
    let year: i16 = year.parse().map_err(|_| Error::NotFound)?;
    let is_over = year < cx.app.clock.today().year();
    match is_over && due::is_audited(&cx.app, connection, (own, year)).await? {
        true => Ok(year),
        false => Err(Error::NotFound),
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (own, year): (&Organisation, i16),
    form: Form,
) -> Result<Response, Error> {
    let noted = store::of(connection, own.id).await?;
    let noted = noted.iter().find(|one| one.year == i64::from(year));
    let form = match noted.filter(|_| form.is_fine()) {
        Some(noted) if noted.contested => form.with("reason", &noted.words),
        Some(noted) => form.with("evidence", &noted.words),
        None => form,
    };
    cx.page(&AuditPage {
        here: cx.url(&format!("/organisations/{}/audits/{year}", own.slug())),
        name: own.name.clone(),
        year,
        noted: noted.is_some(),
        statements: statements(cx, connection, (own.id, year)).await?,
        form: &form,
        cx,
    })
}

async fn show(cx: Cx, Path((slug, year)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (own, _) = accounts::scoped(&cx, &mut connection, &slug, Power::WriteProjects).await?;
    let year = of_year(&cx, &mut connection, (&own, &year)).await?;
    page(&cx, &mut connection, (&own, year), Form::new()).await
}

async fn keep(cx: Cx, Path((slug, year)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (own, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::WriteProjects).await?;
    let year = of_year(&cx, &mut transaction, (&own, &year)).await?;
    let (back, contests) = (form.is("word", "back"), form.is("word", "contest"));
    let words = match (back, contests) {
        (true, _) => String::new(),
        (false, true) => plain(&form.required("reason", TEXT_MOST, "audit-reason-missing")),
        (false, false) => plain(&form.required("evidence", TEXT_MOST, "commitment-evidence-missing")),
    };
    if !form.is_fine() {
        let mut page = page(&cx, &mut transaction, (&own, year), form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let of = (own.id, i64::from(year));
    if back {
        store::forget(&mut transaction, of).await?;
    } else {
        let today = cx.app.clock.today();
        store::note(&mut transaction, of, (&words, contests), (acting, today)).await?;
    }
    let (act, said) = match (back, contests) {
        (true, _) => ("audit-taken-back", "audit-back"),
        (false, true) => ("audit-contested", "audit-contest.done"),
        (false, false) => ("audit-noted", "commitment-noted"),
    };
    let act = Act {
        acting: Some(acting),
        organisation: Some(&own.key),
        act,
        object: &format!("audit:{year}"),
        before: None,
        after: Some(words.as_str()).filter(|words| !words.is_empty()),
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/me#deadlines"), &cx.t(said)))
}
