//! Promises under a condition: which would come to be together, and where each funder's own decider confirms its own.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::show::title;
use super::{Around, COMES};
use crate::features::desk::Decision;
use crate::features::directory::{self, Reach};
use crate::features::programmes::{name, offered_by};
use crate::features::sessions::finding;
use crate::features::sessions::promises::{Promise, promises};
use crate::features::sessions::table::{Column, Table};
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, listed};
use crate::shared::web::{Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}/promises", COMES, get(show))
}

/// A promise: what, on which condition, where it stands, and where its own decider confirms it.
struct Line {
    title: (String, Option<&'static str>),
    who: String,
    promised: String,
    condition: String,
    words: String,
    stands: String,
    /// What would fall with it, in a sentence.
    falls: Option<String>,
    holds: bool,
    confirm: Option<String>,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/promises.html")]
struct PromisesPage<'a> {
    cx: &'a Cx,
    around: Around,
    together: Vec<Line>,
    waiting: Vec<Line>,
    /// What would come to be, in all.
    sum: String,
    /// What of that would reach associations without employees, in a sentence.
    reach: Option<String>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    let staff = directory::staff(&mut connection, &table.partners()).await?;
    let every = promises(&table);
    let holding = || every.iter().filter(|one| one.lacks == Some(0));
    let sum: i64 = holding().map(|one| one.decision.cents).sum();
    let parts = holding().filter_map(|one| {
        let mut partners = one.request.partners.iter();
        let (_, id) = partners.find(|(key, _)| *key == one.decision.partner)?;
        Some((*id, one.decision.cents))
    });
    let reach = Reach::of(parts, |id| staff.get(id).copied()).said(&cx);
    let lines = every.iter().filter_map(|one| line(&cx, &table, (one, &every)));
    let (together, waiting) = lines.partition(|line| line.holds);
    cx.page(&PromisesPage {
        around: Around::of(&cx, &found, "/promises"),
        together,
        waiting,
        sum: cx.money(&sum),
        reach,
        cx: &cx,
    })
}

/// The programme on the table with a number.
fn on_table(table: &Table, programme: i64) -> Option<&Column> {
    let mut columns = table.columns.iter();
    columns.find(|column| column.programme.id == programme)
}

/// Who promises, and for which partner; nothing of a programme that is not on the table.
fn who(cx: &Cx, table: &Table, promise: &Promise<'_>) -> Option<String> {
    let column = on_table(table, promise.decision.programme)?;
    let by = offered_by(cx, &column.programme, &column.funder);
    let named = format!("{} ({by})", name(cx, column.today()).0);
    let partner = promise.request.frozen.name(&promise.decision.partner);
    Some(cx.ta(
        "promises-who",
        &[("funder", Arg::Text(&named)), ("partner", Arg::Text(partner))],
    ))
}

/// On which condition something is promised: if another programme gives so much. Nothing where words alone say it.
pub(super) fn condition(cx: &Cx, table: &Table, decision: &Decision) -> Option<String> {
    let (programme, cents) = decision.condition?;
    let other = on_table(table, programme)
        .map_or_else(|| cx.t("promises-elsewhere"), |other| name(cx, other.today()).0);
    let amount = cx.money(&cents);
    Some(cx.ta(
        "promises-if",
        &[("programme", Arg::Text(&other)), ("amount", Arg::Text(&amount))],
    ))
}

/// One of a programme that is not on the table is no line there.
fn line(cx: &Cx, table: &Table, (promise, every): (&Promise<'_>, &[Promise<'_>])) -> Option<Line> {
    let decision = promise.decision;
    let column = on_table(table, decision.programme)?;
    let fallen = every
        .iter()
        .filter(|one| promise.falls.contains(&one.decision.id));
    let falls: Vec<String> = fallen.filter_map(|one| who(cx, table, one)).collect();
    let number = &promise.request.application.number;
    let query = [
        ("programme", column.programme.address.as_str()),
        ("partner", decision.partner.as_str()),
    ];
    let query = serde_html_form::to_string(query).unwrap_or_default();
    let decides = cx.could(Power::Decide, Some(column.funder.id));
    Some(Line {
        title: title(cx, promise.request),
        who: who(cx, table, promise)?,
        falls: (!falls.is_empty()).then(|| cx.tv("promises-falls", "others", &listed(cx.lang, &falls))),
        promised: cx.money(&decision.cents),
        condition: condition(cx, table, decision).unwrap_or_default(),
        words: decision.words.clone(),
        stands: match promise.lacks {
            Some(0) => cx.t("promises-met"),
            Some(cents) => cx.tv("promises-lacks", "amount", &cx.money(&cents)),
            None => cx.t("promises-words"),
        },
        holds: promise.lacks == Some(0),
        // Those that hold are confirmed together; what still waits is its funder's to change.
        confirm: decides.then(|| match promise.lacks {
            Some(0) => cx.url(&format!("/desk/applications/{number}/promises")),
            _ => cx.url(&format!("/desk/applications/{number}/decide?{query}")),
        }),
    })
}
