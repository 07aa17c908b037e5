//! The suppositions that somebody sees, side by side with what is said today.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::rules::knows_undertakings;
use super::show::title;
use super::simulation::{difference, said};
use super::{Around, COMES};
use crate::features::directory::{self, Reach};
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::rooms::{Room, rooms};
use crate::features::sessions::spare::envelopes;
use crate::features::sessions::store::simulations::{self as store, Simulation};
use crate::features::sessions::supposing::{Outcome, asked, outcomes};
use crate::features::sessions::table::Table;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}/simulations", COMES, get(show))
}

/// Whether it belongs to somebody for whom the asker is at the table.
pub(super) fn is_own(found: &Found, simulation: &Simulation) -> bool {
    found.own().contains(&simulation.organisation)
}

/// What small-aid rules leave to those who ask at the table, as far as the asker may know.
pub(super) async fn left(
    cx: &Cx,
    connection: &mut Connection,
    (found, table): (&Found, &Table),
) -> Result<Vec<Room>, StoreError> {
    let asked = asked(table);
    let asked: Vec<_> = asked.iter().map(|(id, lines)| (*id, &lines[..])).collect();
    let together = knows_undertakings(found);
    rooms(connection, &cx.app, (table, &asked), together).await
}

/// A supposition of the session that the asker may see.
pub(super) async fn find(connection: &mut Connection, found: &Found, id: &str) -> Result<Simulation, Error> {
    let every = seen(connection, found).await?;
    every
        .into_iter()
        .find(|one| one.id.to_string() == id)
        .ok_or(Error::NotFound)
}

/// Those that the asker may see: their own, and what others share.
async fn seen(connection: &mut Connection, found: &Found) -> Result<Vec<Simulation>, Error> {
    let mut every = store::of(connection, found.session.id).await?;
    every.retain(|one| one.shared || is_own(found, one));
    Ok(every)
}

/// A supposition: its page, its name and language, whose it is, and what of it would reach associations without employees.
struct Head {
    url: String,
    name: (String, Option<&'static str>),
    by: String,
    reach: String,
}

struct Row {
    title: (String, Option<&'static str>),
    asked: String,
    now: String,
    /// By supposition: what it would have, the difference, and what it would lack; nothing where nothing moves.
    cells: Vec<Option<(String, String, String)>>,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/simulations.html")]
struct SimulationsPage<'a> {
    cx: &'a Cx,
    form: Form,
    around: Around,
    heads: Vec<Head>,
    rows: Vec<Row>,
    /// What of what is said today of these requests reaches associations without employees.
    reach: String,
    /// Requests of which one may suppose something.
    requests: Vec<(String, String)>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    let kept = seen(&mut connection, &found).await?;
    let around = Around::of(&cx, &found, "/simulations");
    let rooms = left(&cx, &mut connection, (&found, &table)).await?;
    let chosen = envelopes(&table, &cx.app.territory);
    let each: Vec<Vec<Outcome<'_>>> = kept
        .iter()
        .map(|one| outcomes(&table, &one.supposed, (&rooms, &chosen)))
        .collect();
    let staff = directory::staff(&mut connection, &table.partners()).await?;
    let (mut rows, mut moved) = (Vec::new(), Vec::new());
    for request in &table.requests {
        let of = |outcomes: &&Vec<Outcome<'_>>, id: i64| {
            outcomes.iter().position(|one| one.request.application.id == id)
        };
        let id = request.application.id;
        if each.iter().all(|outcomes| of(&outcomes, id).is_none()) {
            continue;
        }
        moved.push(request);
        let row = table.row(request);
        let cell = |outcomes: &Vec<Outcome<'_>>| {
            let outcome = &outcomes[of(&outcomes, id)?];
            let (before, after) = outcome.sums();
            Some((
                cx.money(&after),
                difference(&cx, after - before),
                said(&cx, outcome),
            ))
        };
        rows.push(Row {
            title: title(&cx, request),
            asked: cx.money(&row.requested),
            now: cx.money(&(row.proposed + row.conditional + row.voted)),
            cells: each.iter().map(cell).collect(),
        });
    }
    // Of the same requests each time, so that one may compare.
    let reach = |outcomes: &[Outcome<'_>]| {
        let parts = moved.iter().flat_map(|request| {
            let mut outcomes = outcomes.iter();
            match outcomes.find(|one| one.request.application.id == request.application.id) {
                Some(outcome) => outcome.parts().collect(),
                None => table.given_to(request),
            }
        });
        let reach = Reach::of(parts, |id| staff.get(id).copied());
        reach.brief(&cx).unwrap_or_else(|| "–".to_owned())
    };
    let readable = table
        .requests
        .iter()
        .filter(|one| one.is_clear() && found.session.is_open());
    cx.page(&SimulationsPage {
        form: Form::new(),
        heads: kept
            .iter()
            .zip(&each)
            .map(|(one, outcomes)| head(&cx, &found, (one, reach(outcomes)), &around.base))
            .collect(),
        reach: reach(&[]),
        rows,
        requests: readable
            .map(|one| (one.application.number.clone(), title(&cx, one).0))
            .collect(),
        around,
        cx: &cx,
    })
}

fn head(cx: &Cx, found: &Found, (one, reach): (&Simulation, String), base: &str) -> Head {
    let whose = if one.shared {
        "simulations-shared"
    } else {
        "simulations-private"
    };
    Head {
        url: format!("{base}/simulations/{}", one.id),
        name: (one.name.clone(), cx.foreign(one.language)),
        by: cx.tv(whose, "name", found.name(one.organisation)),
        reach,
    }
}
