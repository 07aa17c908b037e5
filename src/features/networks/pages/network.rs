//! A network: what it is in its own words, its members on the map and in a list, its news.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::news::{self, Items};
use super::{address, foreign, holds_together};
use crate::features::directory::{self, Figure, Hits, names};
use crate::features::networks::finding;
use crate::features::networks::membership::State;

use crate::features::networks::store::{self, members};
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// News shown before the feed.
const NEWS: i64 = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page("/networks/{key}", Access::Everyone, get(show))
}

#[derive(Deserialize)]
struct Asked {
    /// Only the members of this commune.
    #[serde(default)]
    commune: String,
}

#[derive(Template)]
#[template(path = "features/networks/templates/network.html")]
struct NetworkPage<'a> {
    cx: &'a Cx,
    key: String,
    name: String,
    language: Option<String>,
    what: String,
    words: String,
    words_language: Option<String>,
    open: bool,
    organisation: Option<String>,
    members: u64,
    map: Figure<'a>,
    hits: Hits,
    /// The commune that the list is narrowed to, and where the whole list is.
    narrowed: Option<String>,
    news: Items,
    /// Whether the asker speaks for it.
    speaks: bool,
    /// Whether the asker may close it.
    closes: bool,
    /// Organisations of the asker: name and where their networks are.
    own: Vec<(String, String)>,
    sign_in: String,
    report: String,
}

async fn show(cx: Cx, Path(key): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &key).await?;
    let network = &found.network;
    let here = address(&cx, &network.key);
    let ids: Vec<i64> = members::of_network(&mut connection, network.id)
        .await?
        .into_iter()
        .filter(|membership| membership.state == State::Confirmed)
        .map(|membership| membership.organisation)
        .collect();
    let mut organisations = directory::published_by_ids(&mut connection, &ids).await?;
    organisations.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    let map = directory::map_of(&cx, cx.t("network-map"), &organisations, |code| {
        format!("{here}?commune={code}#members")
    });
    let total = organisations.len() as u64;
    let narrowed = cx.app.territory.commune(&asked.commune).map(|commune| {
        organisations.retain(|one| one.commune.as_deref() == Some(commune.code.as_str()));
        names::commune(&cx, &commune.code)
    });
    let speakers = finding::speakers(&mut connection, network).await?;
    let own = finding::own(&cx, &mut connection, Power::JoinNetworks).await?;
    let own = own
        .iter()
        .filter(|one| network.organisation != Some(one.id))
        .map(|one| {
            let address = format!("/organisations/{}/networks?network={}", one.slug(), network.key);
            (one.name.clone(), cx.url(&address))
        })
        .collect();
    let told = store::news::of_network(&mut connection, network.id, NEWS).await?;
    let news = news::items(&cx, &mut connection, told, 3).await?;
    let report = match &found.organisation {
        Some(organisation) => format!("/objections/new?organisation={}", organisation.key),
        None => "/objections/new".to_owned(),
    };
    cx.page(&NetworkPage {
        name: found.name().to_owned(),
        language: foreign(&cx, found.language()),
        what: holds_together(&cx, network),
        words: network.words.clone(),
        words_language: foreign(&cx, Some(&network.language)),
        open: found.is_open(),
        organisation: found
            .organisation
            .as_ref()
            .map(|organisation| cx.url(&format!("/organisations/{}", organisation.slug()))),
        members: total,
        map,
        hits: Hits::listed(&cx, &organisations, 3),
        narrowed,
        news,
        speaks: speakers
            .iter()
            .any(|organisation| cx.could(Power::JoinNetworks, Some(*organisation))),
        closes: cx.could(Power::Administer, None),
        own,
        sign_in: cx.url(&format!(
            "/sign-in?next={}",
            utf8_percent_encode(&here, NON_ALPHANUMERIC)
        )),
        report: cx.url(&report),
        key: network.key.clone(),
        cx: &cx,
    })
}
