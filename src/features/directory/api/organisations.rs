//! The search and one organisation, as JSON.

use axum::extract::Path;
use axum::response::Response;
use search::Relaxed;

use super::asked::Asked;
use super::description::Parameters;
use super::shapes::{Entry, FacetValue, Imports, OrganisationDetail, OrganisationItem, OrganisationPage};
use crate::features::directory::linking;
use crate::features::directory::organisation::key_of_slug;
use crate::features::directory::pages::{names, why};
use crate::features::directory::query::{DirectoryQuery, Reader};
use crate::features::directory::saying;
use crate::features::directory::store::{bodies, entries, imports, organisations};
use crate::features::directory::withholding;
use crate::shared::app::App;
use crate::shared::web::Error;

/// Search organisations
///
/// One page of the organisations that a search finds, with the figures beside it.
#[utoipa::path(
    get,
    operation_id = "organisations",
    path = "/api/v1/organisations",
    params(Parameters),
    responses((status = 200, body = OrganisationPage), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn list(asked: Asked) -> Result<Response, Error> {
    let app = &asked.cx.app;
    let read = DirectoryQuery::read(asked.cx.query(), Reader::Machine)?;
    let (query, after, limit) = (read.for_index(app)?, read.after()?, read.limit);
    let index = app.index.clone();
    let page = apart(move || index.search(&query, limit, after.as_ref())).await?;
    let ids: Vec<i64> = page.hits.iter().map(|hit| hit.id.cast_signed()).collect();
    let files = loaded(app).await?;
    let mut connection = app.db.read().await?;
    let items = organisations::by_ids(&mut connection, &ids)
        .await?
        .into_iter()
        .map(|organisation| {
            let id = organisation.id.cast_unsigned();
            let mut item = OrganisationItem::new(&asked.cx, &files, organisation);
            item.distance_km = page
                .hits
                .iter()
                .find(|hit| hit.id == id)
                .and_then(|hit| hit.distance_km);
            item
        })
        .collect();
    let facets = page
        .facets
        .into_iter()
        .map(|(facet, counts)| {
            let values = counts
                .into_iter()
                .map(|count| FacetValue {
                    label: names::value(&asked.cx, facet, &count.value),
                    value: count.value,
                    count: count.count,
                })
                .collect();
            (facet.as_str(), values)
        })
        .collect();
    Ok(asked.json(&OrganisationPage {
        total: page.total,
        items,
        facets,
        next: page.next.map(|cursor| cursor.to_string()),
        corrected: page.corrected,
        relaxed: match page.relaxed {
            Relaxed::No => "no",
            Relaxed::Prefix => "prefix",
            Relaxed::Typing => "typing",
            Relaxed::SomeWords => "some_words",
        },
        demonstration: asked.cx.demonstration(),
    }))
}

/// One organisation
///
/// An organisation with its numbers and every entry of a register that speaks of it. One that
/// turned out to be another is answered with the other.
#[utoipa::path(
    get,
    operation_id = "organisation",
    path = "/api/v1/organisations/{id}",
    params(
        ("id" = String, Path, description = "Stable key, or the last part of the address of its page"),
        ("lang" = Option<String>, Query, description = "Language of the labels: fr, nl, en"),
    ),
    responses((status = 200, body = OrganisationDetail), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn one(asked: Asked, Path(id): Path<String>) -> Result<Response, Error> {
    let files = loaded(&asked.cx.app).await?;
    let mut connection = asked.cx.app.db.read().await?;
    let Some(organisation) = organisations::by_key(&mut connection, key_of_slug(&id)).await? else {
        return Err(withholding::absent(&mut connection, key_of_slug(&id)).await?);
    };
    let territory = &asked.cx.app.territory;
    let links = linking::within(&mut connection, organisation.id).await?;
    let mut entries: Vec<_> = entries::of_organisations(&mut connection, &[organisation.id])
        .await?
        .into_iter()
        .map(|entry| {
            let import = files.get(&entry.import_id);
            let joined = why(&saying::of_rna(&entry, territory), &links);
            Entry {
                register: "rna".to_owned(),
                joined: Some(joined.as_str().to_owned()),
                number: entry.number,
                position: entry.position,
                name: entry.name,
                former: entry.former,
                successor: entry.successor,
                updated: entry.updated,
                missing: entry.missing_since.is_some(),
                file: import.map(|import| import.file_name.clone()).unwrap_or_default(),
                date: import.and_then(|import| import.file_date.clone()),
                licence: import.and_then(|import| import.licence.clone()),
            }
        })
        .collect();
    let others = bodies::of_organisations(&mut connection, &[organisation.id]).await?;
    entries.extend(others.into_iter().map(|entry| {
        let import = files.get(&entry.import_id);
        let joined = why(&saying::of_body(&entry, territory), &links);
        Entry {
            register: entry.register.to_owned(),
            joined: Some(joined.as_str().to_owned()),
            number: entry.number,
            position: entry.says.state.to_owned(),
            name: entry.says.name,
            former: None,
            successor: None,
            updated: entry.says.updated,
            missing: entry.missing_since.is_some(),
            file: import.map(|import| import.file_name.clone()).unwrap_or_default(),
            date: import.and_then(|import| import.file_date.clone()),
            licence: import.and_then(|import| import.licence.clone()),
        }
    }));
    let organisation = OrganisationItem::new(&asked.cx, &files, organisation);
    let chosen = &organisation.provenance;
    if !entries.iter().any(|entry| entry.number == chosen.entry) {
        // Registers without columns of their own say no more than what was chosen.
        entries.push(Entry {
            register: chosen.register.clone(),
            joined: None,
            number: chosen.entry.clone(),
            position: organisation.state.to_owned(),
            name: organisation.name.clone(),
            former: None,
            successor: None,
            updated: organisation.updated.map(|date| date.to_string()),
            missing: false,
            file: chosen.file.clone(),
            date: chosen.date.clone(),
            licence: chosen.licence.clone(),
        });
    }
    if let [alone] = entries.as_mut_slice() {
        alone.joined = None;
    }
    Ok(asked.json(&OrganisationDetail {
        organisation,
        entries,
    }))
}

/// The files that were loaded, by number.
pub(super) async fn loaded(app: &App) -> Result<Imports, Error> {
    let mut connection = app.db.read().await?;
    Ok(imports::all(&mut connection)
        .await?
        .into_iter()
        .map(|import| (import.id, import))
        .collect())
}

/// Work of the processor alone, kept away from the threads that answer everybody.
pub(in crate::features::directory) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> search::Result<T> + Send + 'static,
) -> Result<T, Error> {
    Ok(tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Error::Internal(error.into()))??)
}

/// The key of some organisation, for examples that work.
pub(super) async fn any_key(app: &App) -> Result<Option<String>, Error> {
    let Some(id) = app.index.walk(&search::Query::default())?.next() else {
        return Ok(None);
    };
    let mut connection = app.db.read().await?;
    let found = organisations::by_ids(&mut connection, &[id?.cast_signed()]).await?;
    Ok(found.into_iter().next().map(|organisation| organisation.key))
}
