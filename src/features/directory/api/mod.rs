//! What programs ask of the directory: the same search as the pages, as JSON, and whole as CSV,
//! JSON, NDJSON, GeoJSON and Parquet. Public data, without account or key, described by OpenAPI from these types.

mod asked;
mod columns;
mod description;
mod download;
mod formats;
mod lists;
mod organisations;
mod page;
mod shapes;
#[cfg(test)]
mod tests;

pub(super) use asked::Asked;
pub(super) use download::Numbers;
pub(super) use organisations::apart;

use crate::shared::web::{Access, Routes, get};

/// The machine interface, and the page that tells people about it.
pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at("/api/v1/organisations", everyone, get(organisations::list))
        .at("/api/v1/organisations.csv", everyone, get(download::csv))
        .at("/api/v1/organisations.json", everyone, get(download::json))
        .at("/api/v1/organisations.parquet", everyone, get(download::parquet))
        .at("/api/v1/organisations.ndjson", everyone, get(download::ndjson))
        .at("/api/v1/organisations.geojson", everyone, get(download::geojson))
        .at("/api/v1/organisations/{id}", everyone, get(organisations::one))
        .at("/api/v1/themes", everyone, get(lists::themes))
        .at("/api/v1/communes", everyone, get(lists::communes))
        .at("/api/v1/sources", everyone, get(lists::sources))
        .at("/api/v1/complete", everyone, get(lists::complete))
        .at("/api/v1/openapi.json", everyone, get(description::document))
        .page("/api", everyone, get(page::show))
}
