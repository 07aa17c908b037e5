//! How mandates are renewed, year by year, without any name: a table for everyone, and the same as data.

use askama::Template;
use axum::Json;
use axum::response::Response;
use axum::routing::get;

use crate::features::mandates::renewal::{self, LEAST, Year};
use crate::shared::app::App;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/mandates/renewal", Access::Everyone, get(show))
        .at("/mandates/renewal.json", Access::Everyone, get(data))
}

#[derive(Template)]
#[template(path = "features/mandates/templates/renewal.html")]
struct RenewalPage<'a> {
    cx: &'a Cx,
    years: Vec<Year>,
}

impl RenewalPage<'_> {
    fn lede(&self) -> String {
        self.cx.tn("renewal-lede", &LEAST)
    }

    /// A figure, or that it is not shown.
    fn figure(&self, figure: &Option<u64>) -> String {
        match figure {
            Some(figure) => self.cx.n(figure),
            None => self.cx.tn("renewal-few", &LEAST),
        }
    }
}

async fn years(app: &App) -> Result<Vec<Year>, Error> {
    let mut connection = app.db.read().await?;
    Ok(renewal::renewal(&mut connection, app.clock.today()).await?)
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let years = years(&cx.app).await?;
    cx.page(&RenewalPage { cx: &cx, years })
}

async fn data(cx: Cx) -> Result<Json<Vec<Year>>, Error> {
    Ok(Json(years(&cx.app).await?))
}
