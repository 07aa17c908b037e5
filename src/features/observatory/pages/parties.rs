//! Finding by name whoever gives or receives: most of those whom files of grants name are in no register here.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::Response;

use crate::features::directory::{self, GrantPartyTold, names};
use crate::features::observatory::figures::{self, Named};
use crate::features::observatory::ledger::{self, Held, Party};
use crate::shared::web::narrowing::asked;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Parties that are shown at most, and those among which they are looked for: of some no name is told.
const SHOWN: usize = 50;
const FOUND: usize = 500;

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    Routes::new().page(
        "/observatory/grants/parties",
        Access::Everyone,
        get(show).sharing(Extension(Arc::clone(held))),
    )
}

/// Somebody, their page where they have one, and the ways to what they gave and received: text key and address.
struct Line {
    /// Its place among the parties.
    place: u32,
    named: Named,
    /// What tells it from others of its name: where it is, or its number.
    which: Option<String>,
    /// Whether its name is all that is known of it.
    a_name: bool,
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
        let party = &ledger.parties[*place as usize];
        let address = party.address;
        let mut line: Option<Line> = None;
        for (names, by, key) in sides {
            if let Some(named) = names.get(place).filter(|named| named.shown) {
                let line = line.get_or_insert_with(|| Line {
                    place: *place,
                    named: named.clone(),
                    which: None,
                    a_name: party.is_a_name(),
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
    let ids: Vec<i64> = lines
        .iter()
        .map(|line| ledger.parties[line.place as usize].id)
        .collect();
    let mut connection = cx.app.db.read().await?;
    let told = directory::grant_parties_told(&mut connection, &ids).await?;
    drop(connection);
    for line in &mut lines {
        let party = &ledger.parties[line.place as usize];
        // Since they were read an id may have been given to another.
        let told = told
            .get(&party.id)
            .filter(|told| ledger::address(&told.key) == party.address);
        line.which = which(&cx, party, told);
    }
    let query = percent_encoding::utf8_percent_encode(&typed, percent_encoding::NON_ALPHANUMERIC);
    cx.page(&Parties {
        register: cx.url(&format!("/organisations?q={query}&within=all")),
        typed,
        lines,
        more,
        cx: &cx,
    })
}

/// What tells somebody from others of the same name: the commune of its seat, or the number that files give it.
fn which(cx: &Cx, party: &Party, told: Option<&GrantPartyTold>) -> Option<String> {
    let seat = party.commune.map(usize::from);
    if let Some(commune) = seat.and_then(|place| cx.app.territory.communes.get(place)) {
        return Some(names::commune(cx, &commune.code));
    }
    let told = told?;
    let numbers = [
        ("fr-siren", &told.siren),
        ("fr-rna", &told.rna),
        ("be-kbo", &told.kbo),
    ];
    numbers.into_iter().find_map(|(scheme, number)| {
        let number = number.as_ref()?;
        Some(format!("{} {number}", cx.t(&format!("scheme-{scheme}"))))
    })
}
