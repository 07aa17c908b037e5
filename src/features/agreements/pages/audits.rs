//! An association says that it published its audited accounts of a year, and where.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use crate::features::accounts;
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::store::audits as store;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
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
}

/// A year of which accounts are over.
fn over(cx: &Cx, year: &str) -> Result<i16, Error> {
    let year: i16 = year.parse().map_err(|_| Error::NotFound)?;
    let now = cx.app.clock.today().year();
    (2000..now).contains(&year).then_some(year).ok_or(Error::NotFound)
}

fn page(cx: &Cx, (slug, name, year): (&str, &str, i16), form: &Form) -> Result<Response, Error> {
    cx.page(&AuditPage {
        here: cx.url(&format!("/organisations/{slug}/audits/{year}")),
        name: name.to_owned(),
        year,
        form,
        cx,
    })
}

async fn show(cx: Cx, Path((slug, year)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (own, _) = accounts::scoped(&cx, &mut connection, &slug, Power::WriteProjects).await?;
    let year = over(&cx, &year)?;
    let noted = store::of(&mut connection, own.id).await?;
    let noted = noted.iter().find(|(of, _)| *of == i64::from(year));
    let evidence = noted.map_or("", |(_, evidence)| evidence.as_str());
    let form = Form::new().with("evidence", evidence);
    page(&cx, (&own.slug(), &own.name, year), &form)
}

async fn keep(cx: Cx, Path((slug, year)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (own, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::WriteProjects).await?;
    let year = over(&cx, &year)?;
    let evidence = plain(&form.required("evidence", TEXT_MOST, "commitment-evidence-missing"));
    if !form.is_fine() {
        let mut page = page(&cx, (&own.slug(), &own.name, year), &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let day = (acting, cx.app.clock.today());
    store::note(&mut transaction, (own.id, i64::from(year)), &evidence, day).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&own.key),
        act: "audit-noted",
        object: &format!("audit:{year}"),
        before: None,
        after: Some(&evidence),
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/me#deadlines"), &cx.t("commitment-noted")))
}
