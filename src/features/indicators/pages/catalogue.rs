//! The catalogue, by what the indicators speak of.

use askama::Template;
use axum::response::Response;
use axum::routing::get;
use territory::Dimension;

use super::{address, said};
use crate::features::indicators::catalogue::{self, Indicator, State};
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject};

pub(super) fn routes() -> Routes {
    Routes::new().page("/indicators", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/indicators/templates/catalogue.html")]
struct CataloguePage<'a> {
    cx: &'a Cx,
    groups: Vec<(String, Vec<Line>)>,
    proposed: Vec<Line>,
    declined: Vec<Line>,
    retired: Vec<Line>,
    /// Which are adopted.
    panels: Vec<String>,
}

struct Line {
    url: String,
    name: (String, Option<&'static str>),
    definition: (String, Option<&'static str>),
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let all = catalogue::all(&cx.app, &mut connection).await?;
    let lines = |wanted: &dyn Fn(&Indicator) -> bool| -> Vec<Line> {
        all.iter()
            .filter(|one| wanted(one))
            .map(|one| Line {
                url: address(&cx, one),
                name: said(&cx, &one.names),
                definition: said(&cx, &one.definitions),
            })
            .collect()
    };
    let groups = Dimension::ALL
        .into_iter()
        .map(|dimension| {
            let title = cx.t(&format!("indicators-{}", dimension.as_str()));
            let accepted = |one: &Indicator| one.state == State::Accepted && one.dimension == dimension;
            (title, lines(&accepted))
        })
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    let subject = Subject {
        organisation: 0,
        slug: "",
    };
    let panels = cx.panels(&mut connection, Slot::Indicators, subject).await?;
    cx.page(&CataloguePage {
        panels,
        groups,
        proposed: lines(&|one| one.state == State::Proposed),
        declined: lines(&|one| one.state == State::Declined),
        retired: lines(&|one| one.state == State::Retired),
        cx: &cx,
    })
}
