//! The directory of programmes for programs: the same search as the page.

use axum::http::HeaderMap;
use axum::response::Response;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::openapi::OpenApi as Document;
use utoipa::{IntoParams, OpenApi, ToSchema};

use super::narrowing::{Listed, every};
use super::pages::list::wanted;
use super::programme::State;
use crate::shared::i18n::Words;
use crate::shared::web::{Access, Cx, Error, Routes, data, get};

#[derive(OpenApi)]
#[openapi(paths(list), components(schemas(ProgrammeItem)))]
struct Description;

/// What this feature adds to the description of the machine interface.
#[must_use]
pub fn description() -> Document {
    Description::openapi()
}

pub(super) fn routes() -> Routes {
    Routes::new().at("/api/v1/programmes", Access::Everyone, get(list))
}

/// Programmes that a search finds.
#[derive(Serialize, ToSchema)]
struct ProgrammeList {
    /// How many; all of them are in `items`.
    total: u64,
    /// Those that take requests first come first as their funders began them; closed ones last.
    items: Vec<ProgrammeItem>,
    /// True while the organisations are fictitious.
    demonstration: bool,
}

/// What one funder offers, as published.
#[derive(Serialize, ToSchema)]
#[schema(as = Programme)]
struct ProgrammeItem {
    /// Stable: the last part of its address.
    id: String,
    /// Number of the published version.
    version: i64,
    /// Its name.
    name: String,
    /// What it is for.
    purpose: String,
    /// Language of both: `fr nl en`.
    language: String,
    /// Who funds it.
    funder: FunderItem,
    /// Kinds of bodies it can help; all where there is none.
    kinds: Vec<String>,
    /// Codes of communes; the whole territory where there is none.
    communes: Vec<String>,
    /// Themes, words of `/api/v1/themes`; all where there is none.
    themes: Vec<String>,
    /// The least that it gives to one request, in cents.
    minimum_cents: Option<i64>,
    /// The most that it gives to one request, in cents.
    maximum_cents: Option<i64>,
    /// Percent of the costs that it pays at most.
    rate_percent: Option<u8>,
    /// The rule behind that rate, with its date.
    rate_source: Option<String>,
    /// The first day on which requests are taken.
    #[schema(value_type = Option<String>, format = Date)]
    opens: Option<Date>,
    /// The last day.
    #[schema(value_type = Option<String>, format = Date)]
    closes: Option<Date>,
    /// The days on which its committee examines requests, as its funder announces them.
    #[schema(value_type = Vec<String>)]
    sessions: Vec<Date>,
    /// Whether requests are taken today.
    open: bool,
    /// Whether it is over for good.
    closed: bool,
    /// Whether it only completes what another programme supports.
    completes: bool,
    /// What it asks beside the common file.
    questions: Vec<String>,
    /// Pieces it needs of each organisation's file, by their words.
    pieces: Vec<String>,
    /// Its page.
    url: String,
}

/// A funder.
#[derive(Serialize, ToSchema)]
#[schema(as = Funder)]
struct FunderItem {
    /// Its stable key, as `/api/v1/organisations` has it.
    id: String,
    /// Its name.
    name: String,
    /// `association foundation company public_body other`.
    kind: String,
}

/// The parameters of a search, as the page reads them.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(
    dead_code,
    reason = "the query string is read by the same reader as the page's; this is its description"
)]
struct Parameters {
    /// Words of its name, purpose or funder.
    q: Option<String>,
    /// What kind of body asks: `association foundation company public_body other`.
    #[param(example = "association")]
    kind: Option<String>,
    /// Code of the commune where the project takes place.
    commune: Option<String>,
    /// Word of `/api/v1/themes`.
    theme: Option<String>,
    /// Key of the funder.
    funder: Option<String>,
    /// `now` for those that take requests today.
    open: Option<String>,
    /// Language of names: `fr nl en`; that of `Accept-Language` when nothing is said.
    lang: Option<String>,
}

/// Programmes
///
/// What the funders of the territory offer, with their rules: the same search as the page.
#[utoipa::path(
    get,
    operation_id = "programmes",
    path = "/api/v1/programmes",
    params(Parameters),
    responses((status = 200, body = ProgrammeList), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
async fn list(mut cx: Cx, headers: HeaderMap) -> Result<Response, Error> {
    let [lang] = super::pages::asked(cx.query(), ["lang"]);
    if !lang.is_empty() {
        cx.lang = lang.parse().map_err(|()| Error::Invalid("error-invalid-lang"))?;
    }
    let wanted = wanted(&cx);
    let mut connection = cx.app.db.read().await?;
    let every = every(&mut connection, &cx.app.territory).await?;
    let today = cx.app.clock.today();
    let found = every.iter().filter(|one| wanted.finds(one, today));
    let items: Vec<ProgrammeItem> = found.map(|one| item(&cx, one, today)).collect();
    let list = ProgrammeList {
        total: items.len() as u64,
        items,
        demonstration: cx.demonstration(),
    };
    data(&cx, &headers, &list)
}

fn item(cx: &Cx, one: &Listed, today: Date) -> ProgrammeItem {
    let content = one.content();
    let (name, lang) = content.name(cx.lang);
    let said = |words: &Words| words.get(cx.lang).0.to_owned();
    ProgrammeItem {
        id: one.programme.address.clone(),
        version: one.version.number,
        name: name.to_owned(),
        purpose: said(&content.purposes),
        language: lang.code().to_owned(),
        funder: FunderItem {
            id: one.funder.key.clone(),
            name: one.funder.name.clone(),
            kind: one.funder.kind.as_str().to_owned(),
        },
        kinds: content.kinds.clone(),
        communes: content.communes.clone(),
        themes: content.themes.clone(),
        minimum_cents: content.minimum,
        maximum_cents: content.maximum,
        rate_percent: content.rate.as_ref().map(|rate| rate.percent),
        rate_source: content.rate.as_ref().map(|rate| rate.source.clone()),
        opens: content.opens,
        closes: content.closes,
        sessions: content.sessions.iter().map(|one| one.on).collect(),
        open: one.takes(today),
        closed: one.programme.state == State::Closed,
        completes: content.completes,
        questions: content.questions.iter().map(said).collect(),
        pieces: content.pieces.clone(),
        url: cx.absolute(&cx.url(&format!("/programmes/{}", one.programme.address))),
    }
}
