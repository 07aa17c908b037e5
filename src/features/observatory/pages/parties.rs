//! Finding by name whoever gives or receives: most of those whom files of grants name are in no register here.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::Response;
use axum::routing::get;

use crate::features::observatory::figures::{self, Named};
use crate::features::observatory::ledger::Held;
use crate::shared::web::narrowing::asked;
use crate::shared::web::{Access, Cx, Error, Routes};

/// Parties that are shown at most, and those among which they are looked for: of some no name is told.
const SHOWN: usize = 50;
const FOUND: usize = 500;

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    Routes::new().page(
        "/observatory/grants/parties",
        Access::Everyone,
        get(show).layer(Extension(Arc::clone(held))),
    )
}

/// Somebody, their page where they have one, and the ways to what they gave and received: text key and address.
struct Line {
    named: Named,
    ways: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "features/observatory/templates/parties.html")]
struct Parties<'a> {
    cx: &'a Cx,
    typed: String,
    lines: Vec<Line>,
    /// How many are shown, where there are more.
    more: Option<u64>,
    /// The same name in the register.
    register: String,
}

async fn show(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let [typed] = asked(cx.query(), ["name"]);
    let ledger = held.ledger(&cx.app).await?;
    let (all, name) = (Arc::clone(&ledger), typed.clone());
    // Apart: a country has hundreds of thousands of names.
    let found = tokio::task::spawn_blocking(move || all.called(&name, FOUND));
    let found = found.await.map_err(|error| Error::Internal(error.into()))?;
    let gives = |place: &u32| ledger.parties[*place as usize].gives;
    let giving = found
        .iter()
        .filter(|place| gives(place))
        .map(|place| (*place, true));
    let receives = |place: &u32| ledger.receives(*place);
    let receiving = found
        .iter()
        .filter(|place| receives(place))
        .map(|place| (*place, false));
    let mut connection = cx.app.db.read().await?;
    let giving = figures::names(&cx, &mut connection, &ledger, giving).await?;
    let receiving = figures::names(&cx, &mut connection, &ledger, receiving).await?;
    drop(connection);
    let told = found.iter().filter_map(|place| {
        let sides = [
            (&giving, "funder", "seen-panel-given"),
            (&receiving, "beneficiary", "seen-panel-received"),
        ];
        let address = ledger.parties[*place as usize].address;
        let mut line: Option<Line> = None;
        for (names, by, key) in sides {
            if let Some(named) = names.get(place).filter(|named| named.shown) {
                let line = line.get_or_insert_with(|| Line {
                    named: named.clone(),
                    ways: Vec::new(),
                });
                line.ways
                    .push((key, cx.url(&format!("/observatory/grants?{by}={address:016x}"))));
            }
        }
        line
    });
    let mut lines: Vec<Line> = told.collect();
    lines.sort_by_cached_key(|line| (search::fold(&line.named.name), line.named.name.clone()));
    let more = (lines.len() > SHOWN).then_some(SHOWN as u64);
    lines.truncate(SHOWN);
    let query = percent_encoding::utf8_percent_encode(&typed, percent_encoding::NON_ALPHANUMERIC);
    cx.page(&Parties {
        register: cx.url(&format!("/organisations?q={query}&within=all")),
        typed,
        lines,
        more,
        cx: &cx,
    })
}
