//! How mandates are renewed, year by year, without any name: a table for everyone, and the same as data.

use askama::Template;
use axum::Json;
use axum::response::Response;

use crate::features::mandates::renewal::{self, Year};
use crate::shared::app::App;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/mandates/renewal", Access::Everyone, get(show))
        .at("/mandates/renewal.json", Access::Everyone, get(data))
}

#[derive(Template)]
#[template(path = "features/mandates/templates/renewal.html")]
struct RenewalPage<'a> {
    cx: &'a Cx,
    /// Below this nothing is said.
    fewest: u64,
    years: Vec<Year>,
}

impl RenewalPage<'_> {
    fn lede(&self) -> String {
        self.cx.tn("renewal-lede", &self.fewest)
    }

    /// A figure, or that it is not shown.
    fn figure(&self, figure: &Option<u64>) -> String {
        match figure {
            Some(figure) => self.cx.n(figure),
            None => self.cx.t("renewal-few"),
        }
    }
}

/// The rule of the territory on persons.
fn fewest(app: &App) -> u64 {
    app.territory.surveys.secrecy.persons
}

async fn years(app: &App) -> Result<Vec<Year>, Error> {
    let mut connection = app.db.read().await?;
    let fewest = fewest(app);
    Ok(renewal::renewal(&mut connection, app.clock.today(), fewest).await?)
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let years = years(&cx.app).await?;
    cx.page(&RenewalPage {
        cx: &cx,
        fewest: fewest(&cx.app),
        years,
    })
}

async fn data(cx: Cx) -> Result<Json<Vec<Year>>, Error> {
    Ok(Json(years(&cx.app).await?))
}
