//! The catalogue, by what the indicators speak of.

use askama::Template;
use axum::response::Response;
use territory::Dimension;

use super::{Withdrawn, address, said, withdrawn};
use crate::features::indicators::catalogue::{self, Indicator, State};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

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
    /// Those whose text is withdrawn from the public, for whoever may show it again.
    hidden: Vec<(String, Withdrawn)>,
    /// Which are adopted.
    panels: Vec<String>,
}

struct Line {
    url: String,
    name: (String, Option<&'static str>),
    definition: (String, Option<&'static str>),
}

/// What everybody reads; and those whose text is withdrawn, not named here, for whoever may show it again.
async fn found(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<(Vec<Indicator>, Vec<(String, Withdrawn)>), Error> {
    let mut all = catalogue::with_hidden(&cx.app, connection).await?;
    let may = cx.could(Power::Administer, None);
    let hidden = all.iter().filter(|_| may).filter_map(|one| {
        Some((
            format!("{}/decide", address(cx, one)),
            withdrawn(cx, one.hidden.as_ref()?),
        ))
    });
    let hidden = hidden.collect();
    all.retain(|one| one.hidden.is_none());
    Ok((all, hidden))
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (all, hidden) = found(&cx, &mut connection).await?;
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
        hidden,
        cx: &cx,
    })
}
