//! An association says that it published its audited accounts of a year, and where.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use crate::features::accounts;
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::due;
use crate::features::agreements::store::audits as store;
use crate::features::directory::Organisation;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

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
    /// Whether it was noted, and may be taken back.
    noted: bool,
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
    let form = match (noted, form.error("evidence")) {
        (Some(noted), None) => form.with("evidence", &noted.evidence),
        _ => form,
    };
    cx.page(&AuditPage {
        here: cx.url(&format!("/organisations/{}/audits/{year}", own.slug())),
        name: own.name.clone(),
        year,
        noted: noted.is_some(),
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
    let back = form.is("word", "back");
    let evidence = match back {
        true => String::new(),
        false => plain(&form.required("evidence", TEXT_MOST, "commitment-evidence-missing")),
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
        store::note(&mut transaction, of, &evidence, (acting, cx.app.clock.today())).await?;
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&own.key),
        act: if back { "audit-taken-back" } else { "audit-noted" },
        object: &format!("audit:{year}"),
        before: None,
        after: Some(evidence.as_str()).filter(|words| !words.is_empty()),
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(
        &cx.url("/me#deadlines"),
        &cx.t(if back { "audit-back" } else { "commitment-noted" }),
    ))
}
