//! Past grants for programs: what the page of grants counts, by the same question, and the lines behind it.

use std::cmp::Reverse;
use std::sync::Arc;

use axum::Extension;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use utoipa::openapi::OpenApi as Document;
use utoipa::{IntoParams, OpenApi, ToSchema};

use super::{Told, taken, told};
use crate::features::observatory::asked::{Asked, NO_PLACE, NO_THEME, Place, Sieve, place};
use crate::features::observatory::computed::communes_of;
use crate::features::observatory::figures::programs::{
    BesideItem, ClassItem, ConcentrationItem, EachItem, Figures, FunderItem, JointItem, LeftItem, PairItem,
    PartItem, SmallItem, SumItem,
};
use crate::features::observatory::figures::{Answer, Named};
use crate::features::observatory::ledger::{Held, Ledger, Line, Standing};
use crate::features::observatory::pages::{Question, Seen};
use crate::shared::web::narrowing::asked;
use crate::shared::web::{Access, Cx, Error, Routes, data, get};

/// Lines of an answer, where nothing is said, and at most.
const LINES: usize = 20;
const MOST: usize = 100;

/// Parameters that say nothing of which grants.
const OTHERS: [&str; 3] = ["limit", "cursor", "lang"];

#[derive(OpenApi)]
#[openapi(
    paths(list, csv, json, parquet),
    components(schemas(
        LineItem,
        PartyItem,
        Figures,
        SumItem,
        SmallItem,
        ConcentrationItem,
        PartItem,
        ClassItem,
        FunderItem,
        EachItem,
        PairItem,
        BesideItem,
        JointItem,
        LeftItem
    ))
)]
struct Description;

/// What this adds to the description of the machine interface.
pub(in crate::features::observatory::pages) fn description() -> Document {
    Description::openapi()
}

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    let everyone = Access::Everyone;
    let held = || Extension(Arc::clone(held));
    Routes::new()
        .at("/api/v1/grants", everyone, get(list).sharing(held()))
        .at("/api/v1/grants.csv", everyone, get(csv).sharing(held()))
        .at("/api/v1/grants.json", everyone, get(json).sharing(held()))
        .at("/api/v1/grants.parquet", everyone, get(parquet).sharing(held()))
}

/// Past grants that a question is about: what they come to, and the lines behind.
#[derive(Serialize, ToSchema)]
struct GrantLines {
    /// What the page of the same question counts.
    figures: Figures,
    /// Lines behind, narrowed where that is asked.
    total: u64,
    /// What they come to, in cents.
    cents: i64,
    /// Some of them, the latest year first.
    items: Vec<LineItem>,
    /// The `cursor` of those that come next; null where none does.
    next: Option<String>,
    /// The page.
    url: String,
    /// True while the organisations are fictitious.
    demonstration: bool,
}

/// A line, as its funder published it.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantLine)]
struct LineItem {
    /// The file it was published in; null for what was invented.
    file: Option<String>,
    /// The line in it.
    line: i64,
    /// Who gives; null where they are not named.
    funder: Option<PartyItem>,
    /// Who receives; null for a natural person, and for whoever may be one.
    beneficiary: Option<PartyItem>,
    /// The year it counts for.
    year: Option<i64>,
    /// How much, in cents.
    cents: Option<i64>,
    /// `voted paid unstated`.
    money: String,
    /// What for; null where its beneficiary is not named.
    purpose: Option<String>,
    /// Scheme or programme, likewise.
    scheme: Option<String>,
    /// Whether it is counted.
    counted: bool,
    /// Why not: the value of `left` that lists such lines.
    left_out: Option<String>,
}

/// Who gives or receives.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantParty)]
struct PartyItem {
    /// Its number, to ask for it as `funder` or `beneficiary`.
    id: String,
    /// Its name.
    name: String,
    /// Its page, where it has one.
    url: Option<String>,
}

/// What is asked, as the page of grants reads it.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(
    dead_code,
    reason = "the query string is read by the same reader as the page's; this is its description"
)]
struct Parameters {
    /// Number of a funder, as `figures.funders` has it.
    funder: Option<String>,
    /// Number of who receives, as the lines have it.
    beneficiary: Option<String>,
    /// Word of `/api/v1/themes`; `-` for organisations of which none is known.
    #[param(example = "sport")]
    theme: Option<String>,
    /// Code of a commune, code of its `group` or word of its `side`, as `/api/v1/communes` has them; `-` for organisations that are on none.
    commune: Option<String>,
    /// From this year on; `0` to `0` for the lines that say none.
    from: Option<u16>,
    /// To this year.
    to: Option<u16>,
    /// Below how many euros a grant is small: 1,000 when nothing is said.
    below: Option<i64>,
    /// Of the lines: another funder, who gave to the same organisations; those of both.
    with: Option<String>,
    /// Of the lines: organisations with so many funders; 5 for five and more.
    funders: Option<u64>,
    /// Of the lines: the organisations that received least, so many tenths of them.
    tenths: Option<u64>,
    /// Of the lines: `1` for those that say what another says and may tell one grant twice.
    alike: Option<u64>,
    /// Of the lines: those of joint projects, `funders organisations twice`.
    joint: Option<String>,
    /// Of the lines: from so many euros on.
    least: Option<i64>,
    /// Of the lines: less than so many euros.
    most: Option<i64>,
    /// Of the lines: those that are not counted, `two-sources several-years voted-and-paid part-of-total unnamed no-grant doubt no-amount`.
    left: Option<String>,
    /// Lines of an answer, 1 to 100, 20 when nothing is said. Files hold them all.
    limit: Option<u32>,
    /// `next` of the answer before.
    cursor: Option<String>,
    /// Language of names: `fr nl en`; that of `Accept-Language` when nothing is said.
    lang: Option<String>,
}

/// Past grants
///
/// What funders published, cut as on the page of grants: each counted once, how concentrated and how sprinkled, and the lines behind.
/// Natural persons are never named.
#[utoipa::path(
    get,
    operation_id = "grants",
    path = "/api/v1/grants",
    params(Parameters),
    responses((status = 200, body = GrantLines), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
async fn list(cx: Cx, headers: HeaderMap, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let cx = read(cx)?;
    let [limit, cursor] = asked(cx.query(), ["limit", "cursor"]);
    let most = if limit.is_empty() {
        Ok(LINES)
    } else {
        limit.parse::<usize>()
    };
    let most = most.ok().filter(|most| (1..=MOST).contains(most));
    let most = most.ok_or(Error::Invalid("error-invalid-limit"))?;
    let after = match cursor.as_str() {
        "" => None,
        cursor => Some(begun(cursor).ok_or(Error::Invalid("error-invalid-cursor"))?),
    };
    let question = wanted(&cx, &held).await?;
    // One more than is shown says whether any comes next.
    let behind = move |_: &Ledger, sieve: &Sieve<'_>| sieve.page_after(after, most + 1);
    let mut page = question.apart(&cx, question.asked.clone(), behind).await?;
    let more = page.lines.len() > most;
    page.lines.truncate(most);
    let next = page.lines.last().filter(|_| more).map(cursor_of);
    let lines = told(&cx, &question.ledger, &page.lines).await?;
    let ledger = Arc::clone(&question.ledger);
    let seen = Seen::of(&cx, &held, question).await?;
    let answer = Answer {
        cx: &cx,
        ledger: &ledger,
        asked: &seen.question.asked,
        counted: &seen.counted,
        names: &seen.names,
        source: String::new(),
    };
    let query = seen.question.asked.whole().query();
    let join = if query.is_empty() { "" } else { "?" };
    let list = GrantLines {
        figures: answer.for_programs(),
        total: page.sum.grants,
        cents: page.sum.cents,
        items: lines.into_iter().map(|one| item(&cx, &ledger, one)).collect(),
        next,
        url: cx.absolute(&cx.url(&format!("/observatory/grants{join}{query}"))),
        demonstration: cx.demonstration(),
    };
    data(&cx, &headers, &list)
}

/// The lines as CSV
///
/// Every line behind a question, whole: UTF-8, commas, quotes as in RFC 4180.
#[utoipa::path(
    get,
    operation_id = "grants-csv",
    path = "/api/v1/grants.csv",
    params(Parameters),
    responses((status = 200, body = String, content_type = "text/csv"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
async fn csv(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    file(cx, "csv", held).await
}

/// The lines as JSON
///
/// Every line behind a question, as one JSON document: the columns of the CSV file.
#[utoipa::path(
    get,
    operation_id = "grants-json",
    path = "/api/v1/grants.json",
    params(Parameters),
    responses((status = 200, body = Object, content_type = "application/json"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
async fn json(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    file(cx, "json", held).await
}

/// The lines in columns
///
/// Every line behind a question, as Apache Parquet: the columns of the CSV file.
#[utoipa::path(
    get,
    operation_id = "grants-parquet",
    path = "/api/v1/grants.parquet",
    params(Parameters),
    responses((status = 200, body = String, content_type = "application/vnd.apache.parquet"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
async fn parquet(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    file(cx, "parquet", held).await
}

/// The file of the page of lines, of a question that can be asked.
async fn file(cx: Cx, format: &'static str, held: Arc<Held>) -> Result<Response, Error> {
    let cx = read(cx)?;
    wanted(&cx, &held).await?;
    taken::take(cx, format, Extension(held)).await
}

/// The reader, in the language that is asked for.
///
/// # Errors
/// [`Error::Invalid`] of a query string that a page would read past.
fn read(mut cx: Cx) -> Result<Cx, Error> {
    if let Some(why) = Asked::refused(cx.query(), &OTHERS) {
        return Err(Error::Invalid(why));
    }
    let [lang] = asked(cx.query(), ["lang"]);
    if !lang.is_empty() {
        cx.lang = lang.parse().map_err(|()| Error::Invalid("error-invalid-lang"))?;
    }
    Ok(cx)
}

/// The question of the address.
///
/// # Errors
/// [`Error::Invalid`] of a theme and a place that are none here; [`Error::NotFound`] of somebody who gives or receives nothing, and of
/// whoever is not named, alike: so that nobody learns by guessing who receives.
async fn wanted(cx: &Cx, held: &Arc<Held>) -> Result<Question, Error> {
    let question = Question::read(cx, held).await?;
    let (asked, ledger) = (&question.asked, &question.ledger);
    let territory = &cx.app.territory;
    let is_theme = ["", NO_THEME].contains(&asked.theme.as_str())
        || territory.themes.iter().any(|one| one.slug == asked.theme);
    if !is_theme {
        return Err(Error::Invalid("error-invalid-theme"));
    }
    if asked.commune != NO_PLACE && communes_of(territory, &asked.commune).is_none() {
        return Err(Error::Invalid("error-invalid-place"));
    }
    let gives_nothing = |address: u64| ledger.giver(address).is_none();
    let receives_nothing = |address: u64| {
        let place = ledger.party(address);
        place.is_none_or(|place| !ledger.receives(place))
    };
    let mut givers = [asked.funder, asked.behind.with].into_iter().flatten();
    if givers.any(gives_nothing) || asked.beneficiary.is_some_and(receives_nothing) {
        return Err(Error::NotFound);
    }
    Ok(question)
}

/// Where an answer goes on: after this line.
fn cursor_of(line: &Line) -> String {
    let (Reverse(year), id) = place(line);
    format!("{year}-{id}")
}

/// What such a cursor says.
fn begun(cursor: &str) -> Option<Place> {
    let (year, id) = cursor.split_once('-')?;
    Some((Reverse(year.parse().ok()?), id.parse().ok()?))
}

fn item(cx: &Cx, ledger: &Ledger, told: Told) -> LineItem {
    let (counted, line) = (told.counted, told.published);
    let named = told.beneficiary.shown;
    let scheme = line.scheme.filter(|_| named);
    LineItem {
        file: told.file,
        line: line.line,
        funder: party(cx, ledger, counted.funder, told.funder),
        beneficiary: party(cx, ledger, counted.beneficiary, told.beneficiary),
        year: line.year,
        cents: line.cents,
        money: line.money,
        purpose: Some(told.purpose).filter(|purpose| !purpose.is_empty()),
        scheme: scheme.map(|scheme| registers::mask_persons(&scheme).into_owned()),
        counted: counted.standing == Standing::Counted,
        left_out: match counted.standing {
            Standing::Counted => None,
            left => Some(left.as_str().to_owned()),
        },
    }
}

/// Who may be named; of others nothing, their number neither.
fn party(cx: &Cx, ledger: &Ledger, place: u32, named: Named) -> Option<PartyItem> {
    let party = ledger.parties.get(place as usize).filter(|_| named.shown)?;
    Some(PartyItem {
        id: format!("{:016x}", party.address),
        url: named.url.map(|url| cx.absolute(&url)),
        name: named.name,
    })
}
