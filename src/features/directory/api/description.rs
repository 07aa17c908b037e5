//! The OpenAPI document, generated from the types and the handlers.

use std::sync::LazyLock;

use axum::response::Response;
use serde_json::Value;
use utoipa::{IntoParams, OpenApi};

use super::asked::Asked;
use super::{download, lists, organisations, shapes};

/// What the interface is, for programs.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Tisserand",
        version = "1",
        description = "The organisations of a territory, searched as on its pages. Public data, without account or key. \
            Every answer carries an ETag: send it back as If-None-Match and an unchanged answer costs nothing (304). \
            Errors are problem documents (RFC 9457). Each source keeps its own licence, given in `provenance`.",
        license(name = "EUPL-1.2 (the program)", identifier = "EUPL-1.2"),
        contact(),
    ),
    paths(
        organisations::list,
        organisations::one,
        download::csv,
        download::json,
        download::parquet,
        download::ndjson,
        download::geojson,
        lists::themes,
        lists::communes,
        lists::sources,
        lists::complete,
        document,
    ),
    components(schemas(
        shapes::OrganisationItem,
        shapes::ThemeItem,
        shapes::CommuneItem,
        shapes::CompletionItem
    ))
)]
struct Description;

/// The parameters of a search. Read by [`crate::features::directory::query::DirectoryQuery`].
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(
    dead_code,
    reason = "the query string is read by the same reader as the pages'; this is its description"
)]
pub(super) struct Parameters {
    /// Words; between double quotes they follow each other. Typing errors are forgiven.
    #[param(example = "jardin")]
    q: Option<String>,
    /// Themes, words of `/api/v1/themes`; any of them. `-`, here and below, for those of which none is known.
    #[param(example = "environment")]
    theme: Option<Vec<String>>,
    /// Communes of the seat, INSEE or NIS codes; any of them.
    commune: Option<Vec<String>>,
    /// `association foundation company public_body other`.
    kind: Option<Vec<String>>,
    /// Legal forms, words of the territory's list.
    #[param(rename = "legal-form")]
    legal_form: Option<Vec<String>>,
    /// `active dissolved removed unknown`.
    state: Option<Vec<String>>,
    /// Registers: `rna`, `demonstration`…
    source: Option<Vec<String>>,
    /// Sides of the border, words of the territory's list.
    side: Option<Vec<String>>,
    /// Declared areas of action, words of the territory's list.
    area: Option<Vec<String>>,
    /// What organisations are for the others: `funder support_structure network pole organiser research ess`.
    capacity: Option<Vec<String>>,
    /// Ages in years: `0-1 2-4 5-9 10-19 20-49 50+ unknown`.
    age: Option<Vec<String>>,
    /// Year of foundation; years as `1990-1999`, `1990-`, `-1999`, `known` or `unknown`.
    founded: Option<String>,
    /// Year of dissolution, or years.
    dissolved: Option<String>,
    /// Code of a commune to be near to.
    near: Option<String>,
    /// Kilometres around it, 10 when nothing is said.
    km: Option<f64>,
    /// `territory` for the territory only; everywhere when nothing is said.
    within: Option<String>,
    /// `relevance name date distance`. Files are always in one stable order.
    sort: Option<String>,
    /// Organisations on a page, 1 to 100, 20 when nothing is said. Files hold them all.
    limit: Option<u32>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Language of labels and addresses: `fr nl en`; that of `Accept-Language` when nothing is said.
    lang: Option<String>,
}

/// The document as data: of this feature and of all others.
pub(super) static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut whole = Description::openapi();
    for other in crate::features::described() {
        whole.merge(other);
    }
    serde_json::to_value(whole).expect("a description is made of texts and lists")
});

/// This description
///
/// What this interface offers, as an OpenAPI 3.1 document.
#[utoipa::path(
    get,
    operation_id = "openapi",
    path = "/api/v1/openapi.json",
    responses((status = 200, body = Object))
)]
pub(super) async fn document(asked: Asked) -> Response {
    asked.json(&*DOCUMENT)
}
