//! The short lists beside the search: themes, communes, sources, and proposals while one types.

use std::collections::HashMap;

use axum::response::Response;
use jiff::Timestamp;
use search::{Facet, Query};

use super::asked::Asked;
use super::organisations::apart;
use super::shapes::{
    CommuneItem, CommuneList, CommuneName, CompletionItem, CompletionList, Position, Source, SourceList,
    ThemeItem, ThemeList,
};
use crate::features::directory::coverage::Coverage;
use crate::features::directory::pages::names;
use crate::features::directory::query::{DirectoryQuery, Reader};
use crate::features::directory::store::{imports, organisations};
use crate::shared::app::App;
use crate::shared::web::Error;

/// Proposals at once.
const PROPOSALS: usize = 8;

/// Themes
///
/// The themes of the territory, with how many organisations have each.
#[utoipa::path(
    get,
    operation_id = "themes",
    path = "/api/v1/themes",
    params(("lang" = Option<String>, Query, description = "Language of the labels: fr, nl, en")),
    responses((status = 200, body = ThemeList), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn themes(asked: Asked) -> Result<Response, Error> {
    let (cx, lang) = (&asked.cx, asked.cx.lang.code());
    let counts = counts(&cx.app, Facet::Theme).await?;
    let items = cx.app.territory.themes.iter().map(|theme| ThemeItem {
        id: theme.slug.clone(),
        name: theme.name.get(lang).to_owned(),
        description: theme.description.get(lang).to_owned(),
        count: counts.get(&theme.slug).copied().unwrap_or_default(),
        url: cx.absolute(&cx.url(&format!("/themes/{}", theme.slug))),
    });
    Ok(asked.json(&ThemeList {
        items: items.collect(),
    }))
}

/// Communes
///
/// The communes of the territory, with how many organisations have their seat in each.
#[utoipa::path(
    get,
    operation_id = "communes",
    path = "/api/v1/communes",
    params(("lang" = Option<String>, Query, description = "Language of the labels: fr, nl, en")),
    responses((status = 200, body = CommuneList), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn communes(asked: Asked) -> Result<Response, Error> {
    let (cx, lang) = (&asked.cx, asked.cx.lang.code());
    let counts = counts(&cx.app, Facet::Commune).await?;
    let coverage = Coverage::now(cx).await?;
    let items = cx.app.territory.communes.iter().map(|commune| CommuneItem {
        code: commune.code.clone(),
        name: commune.name.get(lang).to_owned(),
        country: commune.country.clone(),
        side: commune.side.clone(),
        group: CommuneName {
            code: commune.group.code.clone(),
            name: commune.group.name.get(lang).to_owned(),
        },
        population: commune.population,
        population_year: commune.population_year,
        position: Position {
            lat: commune.lat,
            lon: commune.lon,
        },
        postcodes: commune.postcodes.clone(),
        count: counts.get(&commune.code).copied().or_else(|| {
            // None is nought only where somebody looked.
            coverage.speaks_of(&cx.app.territory, &commune.code).then_some(0)
        }),
        url: cx.absolute(&cx.url(&format!("/communes/{}", commune.code))),
    });
    Ok(asked.json(&CommuneList {
        items: items.collect(),
    }))
}

async fn counts(app: &App, facet: Facet) -> Result<HashMap<String, u64>, Error> {
    let (index, year) = (app.index.clone(), app.clock.today().year());
    let query = Query {
        year,
        ..Query::default()
    };
    let counts = apart(move || index.counts(&query, facet)).await?;
    Ok(counts
        .into_iter()
        .map(|count| (count.value, count.count))
        .collect())
}

/// Sources
///
/// The files that were loaded: which register, of which day, under which licence, and what became
/// of their lines.
#[utoipa::path(
    get,
    operation_id = "sources",
    path = "/api/v1/sources",
    params(("lang" = Option<String>, Query, description = "Language of the labels: fr, nl, en")),
    responses((status = 200, body = SourceList), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn sources(asked: Asked) -> Result<Response, Error> {
    let mut connection = asked.cx.app.db.read().await?;
    let items = imports::all(&mut connection)
        .await?
        .into_iter()
        .map(|import| Source {
            name: names::value(&asked.cx, Facet::Source, &import.register),
            register: import.register,
            kind: import.kind,
            file: import.file_name,
            date: import.file_date,
            licence: import.licence,
            sha256: import.sha256,
            read: import.lines_read,
            kept: import.lines_kept,
            rejected: import.lines_rejected,
            loaded: Timestamp::from_second(import.finished_at).ok(),
        })
        .collect();
    Ok(asked.json(&SourceList { items }))
}

/// Completion
///
/// Proposals for what is being typed: words that would find something, then names of organisations.
#[utoipa::path(
    get,
    operation_id = "complete",
    path = "/api/v1/complete",
    params(
        ("q" = Option<String>, Query, description = "What is typed so far", example = "jar"),
        ("within" = Option<String>, Query, description = "`territory` or `all`"),
        ("lang" = Option<String>, Query, description = "Language of the addresses: fr, nl, en"),
    ),
    responses((status = 200, body = CompletionList), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn complete(asked: Asked) -> Result<Response, Error> {
    let app = &asked.cx.app;
    let read = DirectoryQuery::read(asked.cx.query(), Reader::Machine)?;
    let index = app.index.clone();
    let proposals = apart(move || index.complete(&read.text, read.inside, PROPOSALS)).await?;
    let ids: Vec<i64> = proposals
        .iter()
        .filter_map(|proposal| proposal.id.map(u64::cast_signed))
        .collect();
    let mut connection = app.db.read().await?;
    let named = organisations::by_ids(&mut connection, &ids).await?;
    let items = proposals
        .into_iter()
        .map(|proposal| CompletionItem {
            url: proposal
                .id
                .and_then(|id| named.iter().find(|named| named.id == id.cast_signed()))
                .map(|named| asked.cx.url(&format!("/organisations/{}", named.slug()))),
            text: proposal.text,
        })
        .collect();
    Ok(asked.json(&CompletionList { items }))
}
