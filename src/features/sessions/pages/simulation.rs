//! What would become of requests under a supposition.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::show::{title, why};
use super::simulations::{find, is_own, left};
use super::suppose::own;
use super::{Around, COMES};
use crate::features::applications::Reading;
use crate::features::directory::{self, Reach};
use crate::features::programmes::{name, offered_by};
use crate::features::sessions::finding;
use crate::features::sessions::spare::envelopes;
use crate::features::sessions::store::simulations::{self as store, Simulation};
use crate::features::sessions::supposing::{Outcome, outcomes};
use crate::features::sessions::table::{Request, Table};
use crate::shared::i18n::Arg;
use crate::shared::store::StoreError;
use crate::shared::web::{Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/sessions/{id}/simulations/{simulation}",
        COMES,
        get(show).post(take_away),
    )
}

/// What would become of a request.
struct Shown {
    title: (String, Option<&'static str>),
    /// By programme: name, what it said, what it would give, the difference.
    cells: Vec<(String, String, String, String)>,
    before: String,
    after: String,
    difference: String,
    /// What it would lack, and who could give it.
    said: String,
    rooms: Vec<String>,
    /// What of it would reach associations without employees, in a sentence.
    reach: Option<String>,
    change: Option<String>,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/simulation.html")]
struct SimulationPage<'a> {
    cx: &'a Cx,
    form: Form,
    around: Around,
    name: (String, Option<&'static str>),
    by: String,
    own: bool,
    id: i64,
    outcomes: Vec<Shown>,
    /// Why what is supposed of some requests is not shown, each reason once.
    hidden: Vec<String>,
    undeclared: bool,
    /// Requests that one may suppose of besides.
    others: Vec<(String, String)>,
}

async fn show(cx: Cx, Path((id, simulation)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let kept = find(&mut connection, &found, &simulation).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    let around = Around::of(&cx, &found, "/simulations");
    let mine = is_own(&found, &kept) && found.session.is_open();
    let staff = directory::staff(&mut connection, &table.partners()).await?;
    let rooms = left(&cx, &mut connection, (&found, &table)).await?;
    let chosen = envelopes(&table, &cx.app.territory);
    let shown = outcomes(&table, &kept.supposed, (&rooms, &chosen));
    let change = |request: &Request| {
        let number = &request.application.number;
        format!(
            "{}/simulations/new?application={number}&simulation={}",
            around.base, kept.id
        )
    };
    let others = table.requests.iter().filter(|request| {
        let mut shown = shown.iter();
        request.is_clear() && !shown.any(|one| one.request.application.id == request.application.id)
    });
    let whose = if kept.shared {
        "simulations-shared"
    } else {
        "simulations-private"
    };
    cx.page(&SimulationPage {
        form: Form::new(),
        name: (kept.name.clone(), cx.foreign(kept.language)),
        by: cx.tv(whose, "name", found.name(kept.organisation)),
        own: mine,
        id: kept.id,
        undeclared: unread(&table, &kept).any(|one| one.reading == Reading::Undeclared),
        hidden: hidden(&cx, &table, &kept),
        others: others
            .map(|one| (one.application.number.clone(), title(&cx, one).0))
            .collect(),
        outcomes: shown
            .iter()
            .map(|one| Shown {
                reach: Reach::of(one.parts(), |id| staff.get(id).copied()).said(&cx),
                change: mine.then(|| change(one.request)),
                ..outcome(&cx, &table, one)
            })
            .collect(),
        around,
        cx: &cx,
    })
}

/// The requests of which something is supposed, and which the asker may not read.
fn unread<'a>(table: &'a Table, kept: &'a Simulation) -> impl Iterator<Item = &'a Request> {
    let requests = table.requests.iter().filter(|one| !one.is_clear());
    requests.filter(|request| {
        let mut supposed = kept.supposed.iter();
        supposed.any(|one| one.application == request.application.number)
    })
}

fn hidden(cx: &Cx, table: &Table, kept: &Simulation) -> Vec<String> {
    let mut keys: Vec<&str> = unread(table, kept)
        .filter_map(|request| why(request.reading))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter().map(|key| cx.t(key)).collect()
}

/// A difference, with its sign.
pub(super) fn difference(cx: &Cx, cents: i64) -> String {
    let amount = cx.money(&cents.abs());
    match cents.cmp(&0) {
        std::cmp::Ordering::Greater => format!("+ {amount}"),
        std::cmp::Ordering::Less => format!("− {amount}"),
        std::cmp::Ordering::Equal => "=".to_owned(),
    }
}

/// What would become of a request, in a sentence.
pub(super) fn said(cx: &Cx, outcome: &Outcome<'_>) -> String {
    let lacks = outcome.lacks();
    if lacks == 0 {
        return cx.t("simulations-complete");
    }
    let (lacks, more) = (cx.money(&lacks), cx.money(&outcome.completion.together));
    match (outcome.completes(), outcome.completion.together) {
        (true, _) => cx.tv("simulations-can-complete", "amount", &lacks),
        (false, 0) => cx.tv("simulations-nobody", "amount", &lacks),
        (false, _) => cx.ta(
            "simulations-not-all",
            &[("amount", Arg::Text(&lacks)), ("more", Arg::Text(&more))],
        ),
    }
}

fn outcome(cx: &Cx, table: &Table, of: &Outcome<'_>) -> Shown {
    let named = |column: usize| {
        let column = &table.columns[column];
        let by = offered_by(cx, &column.programme, &column.funder);
        format!("{} ({by})", name(cx, column.today()).0)
    };
    let (before, after) = of.sums();
    Shown {
        title: title(cx, of.request),
        cells: of
            .cells
            .iter()
            .map(|cell| {
                let moved = difference(cx, cell.after - cell.before);
                (
                    named(cell.column),
                    cx.money(&cell.before),
                    cx.money(&cell.after),
                    moved,
                )
            })
            .collect(),
        before: cx.money(&before),
        after: cx.money(&after),
        difference: difference(cx, after - before),
        said: said(cx, of),
        rooms: match of.lacks() {
            0 => Vec::new(),
            _ => of
                .completion
                .rooms
                .iter()
                .map(|room| {
                    let (funder, most) = (named(room.funder), cx.money(&room.most));
                    cx.ta(
                        "simulations-room",
                        &[("funder", Arg::Text(&funder)), ("amount", Arg::Text(&most))],
                    )
                })
                .collect(),
        },
        reach: None,
        change: None,
    }
}

async fn take_away(cx: Cx, Path((id, simulation)): Path<(String, String)>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let kept = own(&mut transaction, &found, &simulation).await?;
    store::take_away(&mut transaction, kept.id).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}/simulations", cx.url(&found.session.path()));
    Ok(cx.redirect_saying(&led, &cx.t("simulations-taken-away")))
}
