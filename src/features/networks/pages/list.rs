//! Every network: across sectors first, then by field, then those that said nothing of themselves yet.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;

use super::{Line, Lines};
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Hits};
use crate::features::networks::finding::{self, Found};
use crate::features::networks::network::Kind;
use crate::features::networks::store::members;
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/networks", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/networks/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    territory: Lines,
    field: Lines,
    founding: Lines,
    silent: Hits,
    /// Whether the asker just closed one.
    closed: bool,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let today = cx.app.clock.today();
    let mut found = finding::living(&mut connection, today).await?;
    found.sort_by_cached_key(|one| search::fold(one.name()));
    let counts: HashMap<i64, u64> = members::counts(&mut connection).await?.into_iter().collect();
    let lines = |wanted: &dyn Fn(&Found) -> bool| Lines {
        lines: found
            .iter()
            .filter(|one| wanted(one))
            .map(|one| {
                let members = counts.get(&one.network.id).copied().unwrap_or(0);
                Line::new(&cx, one, Some(members))
            })
            .collect(),
    };
    let mut silent: Vec<i64> = capacities::holders(&mut connection, Capacity::Network, today)
        .await?
        .into_iter()
        .map(|granted| granted.organisation)
        .filter(|id| found.iter().all(|one| one.network.organisation != Some(*id)))
        .collect();
    silent.sort_unstable();
    silent.dedup();
    let mut silent = directory::published_by_ids(&mut connection, &silent).await?;
    silent.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    cx.page(&ListPage {
        territory: lines(&|one| one.is_open() && one.network.kind == Kind::Territory),
        field: lines(&|one| one.is_open() && one.network.kind == Kind::Field),
        founding: lines(&|one| !one.is_open()),
        silent: Hits::listed(&cx, &silent, 3),
        closed: cx.query() == Some("closed=1") && cx.could(Power::Administer, None),
        cx: &cx,
    })
}
