//! The computed indicators for programs: the same values, cuts, places and themes as on their pages.

use std::sync::Arc;

use axum::Extension;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use territory::{Cut, Observed};
use utoipa::openapi::OpenApi as Document;
use utoipa::{IntoParams, OpenApi, ToSchema};

use super::indicators::values_of;
use crate::features::council::{self, Standing, page_of};
use crate::features::observatory::computed::{Narrow, Value};
use crate::features::observatory::figures::observed::called;
use crate::features::observatory::ledger::Held;
use crate::shared::web::narrowing::asked;
use crate::shared::web::{Access, Cx, Error, Routes, data, get};

#[derive(OpenApi)]
#[openapi(paths(list), components(schemas(IndicatorItem, ValueItem)))]
struct Description;

/// What this feature adds to the description of the machine interface.
#[must_use]
pub fn description() -> Document {
    let mut whole = Description::openapi();
    whole.merge(super::lines::description());
    whole
}

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    let held = Extension(Arc::clone(held));
    Routes::new().at("/api/v1/indicators", Access::Everyone, get(list).sharing(held))
}

/// Computed indicators, with what was asked of them.
#[derive(Serialize, ToSchema)]
struct IndicatorList {
    /// In the order of the territory's file.
    items: Vec<IndicatorItem>,
    /// True while the organisations are fictitious.
    demonstration: bool,
}

/// A computed indicator.
#[derive(Serialize, ToSchema)]
#[schema(as = Indicator)]
struct IndicatorItem {
    /// Stable: its word in addresses.
    id: String,
    /// Its name.
    name: String,
    /// What it says, as a citizen would put it.
    definition: String,
    /// How it is computed.
    formula: String,
    /// In what.
    unit: String,
    /// What to beware of.
    caveat: String,
    /// On what its computation was tried: `real generated format`.
    proved_on: String,
    /// What the council in which associations sit as equals decided of it: `in-use` (nothing yet), `adopted`, `changed` (adopted, and
    /// defined otherwise since), `retired` (not to be used any more).
    adoption: String,
    /// The day of that decision, and its number; null where there is none.
    decided_on: Option<String>,
    decision: Option<i64>,
    /// Figures after the comma: a value of 125 with one of them is 12.5.
    decimals: u8,
    /// Whether its values compare from one side of the border to the other.
    across: bool,
    /// How its values can be told apart.
    cuts: Vec<String>,
    /// How those below are.
    cut: String,
    /// One for each place, theme, year… of the cut.
    values: Vec<ValueItem>,
    /// Its page.
    url: String,
}

/// A value, with what is known of it.
#[derive(Serialize, ToSchema)]
#[schema(as = IndicatorValue)]
struct ValueItem {
    /// Code, word or year; empty for the whole, `-` for what has none that is known.
    key: String,
    /// What that is called.
    name: String,
    /// In the smallest part that `decimals` count; null where nothing can be said.
    value: Option<i64>,
    /// What it is at least, for certain or as its formula says; of an index its best place; of what is held against chance, what chance
    /// alone gives at least.
    low: Option<i64>,
    /// What it is at most, likewise; of an index its last place; of what is held against chance, what chance alone gives at most.
    high: Option<i64>,
    /// Organisations (of a survey, those who were asked), grants, projects or measures that it was computed from.
    counted: u64,
    /// Those of them whose date is known; of employers the band, of reach how far they act, of a survey those who answered.
    known: u64,
    /// Those of them whose theme is known.
    theme_known: u64,
    /// Of when the figures are that an operator brought.
    of_year: Option<u16>,
    /// Whether it is known and not told, for it would tell on somebody.
    withheld: bool,
    /// Of how many of its communes nothing was loaded.
    communes_not_loaded: u64,
}

/// What is asked, as the pages of indicators read it.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(
    dead_code,
    reason = "the query string is read by the same reader as the pages'; this is its description"
)]
struct Parameters {
    /// Word of an indicator; all of them, in all, when nothing is said.
    #[param(example = "living-associations")]
    indicator: Option<String>,
    /// One of its `cuts`: `whole side group commune theme kind state size year theme-decade age trait answer`.
    #[param(example = "theme")]
    cut: Option<String>,
    /// Code of a commune, code of its `group` or word of its `side`, as `/api/v1/communes` has them.
    place: Option<String>,
    /// Word of `/api/v1/themes`.
    theme: Option<String>,
    /// Language of names: `fr nl en`; that of `Accept-Language` when nothing is said.
    lang: Option<String>,
}

/// Indicators
///
/// What the Observatory computes, cut and narrowed as on its pages: by place, theme, size and year. What a page does not tell is not told
/// here either.
#[utoipa::path(
    get,
    operation_id = "indicators",
    path = "/api/v1/indicators",
    params(Parameters),
    responses((status = 200, body = IndicatorList), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
async fn list(
    mut cx: Cx,
    headers: HeaderMap,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let [indicator, cut, lang] = asked(cx.query(), ["indicator", "cut", "lang"]);
    if !lang.is_empty() {
        cx.lang = lang.parse().map_err(|()| Error::Invalid("error-invalid-lang"))?;
    }
    let narrow = Narrow::read(&cx.app.territory, cx.query());
    let wanted = wanted(&cx, &indicator, &cut)?;
    let stock = held.stock(&cx.app).await?;
    let mut items = Vec::with_capacity(wanted.len());
    let found = values_of(&cx, &held, &stock, (&wanted, &narrow)).await?;
    let standings = council::standings(&cx.app, &mut *cx.app.db.read().await?).await?;
    for ((observed, cut), values) in wanted.iter().zip(&found) {
        let standing = standings.of(&page_of(&observed.slug));
        items.push(item(&cx, (observed, &standing), *cut, values));
    }
    let list = IndicatorList {
        items,
        demonstration: cx.demonstration(),
    };
    data(&cx, &headers, &list)
}

/// Which indicators, cut how: one by any cut of its own, or all of them in all.
fn wanted(cx: &Cx, indicator: &str, cut: &str) -> Result<Vec<(Observed, Cut)>, Error> {
    let every = &cx.app.territory.observed;
    let is_whole = cut.is_empty() || cut == Cut::Whole.as_str();
    if indicator.is_empty() && is_whole {
        return Ok(every.iter().map(|one| (one.clone(), Cut::Whole)).collect());
    }
    let found = every.iter().find(|one| one.slug == indicator);
    let found = found.ok_or(Error::Invalid("error-invalid-indicator"))?;
    let own = found.cuts.iter().copied().find(|own| own.as_str() == cut);
    let cut = own.or(is_whole.then_some(Cut::Whole));
    let cut = cut.ok_or(Error::Invalid("error-invalid-cut"))?;
    Ok(vec![(found.clone(), cut)])
}

fn item(cx: &Cx, (observed, standing): (&Observed, &Standing), cut: Cut, values: &[Value]) -> IndicatorItem {
    let lang = cx.lang.code();
    let decided = standing.adoption();
    let value = |one: &Value| ValueItem {
        name: called(cx, cut, &one.key),
        key: one.key.clone(),
        value: one.value,
        low: one.low,
        high: one.high,
        counted: one.units,
        known: one.dated,
        theme_known: one.themed,
        of_year: (one.year > 0).then_some(one.year),
        withheld: one.withheld,
        communes_not_loaded: one.unseen,
    };
    let others = observed.cuts.iter().filter(|own| **own != Cut::Whole);
    let cuts = std::iter::once(&Cut::Whole).chain(others);
    IndicatorItem {
        id: observed.slug.clone(),
        name: observed.name.get(lang).to_owned(),
        definition: observed.definition.get(lang).to_owned(),
        formula: observed.formula.get(lang).to_owned(),
        unit: observed.unit.get(lang).to_owned(),
        caveat: observed.caveat.get(lang).to_owned(),
        proved_on: observed.proved.as_str().to_owned(),
        adoption: standing.as_str().to_owned(),
        decided_on: decided.map(|one| one.on.to_string()),
        decision: decided.map(|one| one.number),
        decimals: observed.decimals(),
        across: observed.across,
        cuts: cuts.map(|own| own.as_str().to_owned()).collect(),
        cut: cut.as_str().to_owned(),
        values: values.iter().map(value).collect(),
        url: cx.absolute(&cx.url(&page_of(&observed.slug))),
    }
}
