//! What a commune gives itself: on its portrait this is told where who receives is not known to be there.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::features::observatory::asked::Asked;
use crate::features::observatory::ledger::{Held, Ledger, Party};
use crate::features::observatory::pages::{Question, Seen, whole_euros};
use crate::shared::i18n::Arg;
use crate::shared::web::figure::Figure;
use crate::shared::web::{Cx, Error};

/// The figures of a funder that its commune's portrait shows: all the others are on its own page.
const FIGURES: [&str; 3] = ["years", "amounts", "concentration"];

/// What the commune itself gives, as a file tells it under its name.
pub(super) struct Funds {
    pub name: String,
    pub lines: String,
    pub url: String,
    /// Figures of it, where they were asked for.
    pub figures: Vec<String>,
    /// The number in its address.
    address: u64,
}

/// The words that files write before the name of a commune that gives.
const AS_FUNDER: [&str; 7] = [
    "ville de",
    "ville d",
    "commune de",
    "commune d",
    "mairie de",
    "stad",
    "gemeente",
];

/// Those that a commune gives under its name.
pub(super) fn funds(cx: &Cx, ledger: &Ledger, code: &str) -> Vec<Funds> {
    let Some(commune) = cx.app.territory.commune(code) else {
        return Vec::new();
    };
    let names: BTreeSet<String> = ["fr", "nl"]
        .into_iter()
        .flat_map(|lang| {
            AS_FUNDER.map(|before| territory::folded(&format!("{before} {}", commune.name.get(lang))))
        })
        .collect();
    let called = |party: &Party| {
        let name = party.name.as_deref().map(territory::folded);
        name.is_some_and(|name| names.contains(&name))
    };
    let parties = (0..).zip(&ledger.parties);
    let told = parties
        .filter(|(_, party)| party.gives && called(party))
        .map(|(place, party)| {
            let given = ledger.totals.given.get(&place).copied().unwrap_or_default();
            let money = cx.money(&whole_euros(given.cents));
            Funds {
                name: party.name.clone().unwrap_or_default(),
                lines: cx.ta(
                    "portrait-funds.lines",
                    &[("n", Arg::from(given.grants)), ("money", Arg::Text(&money))],
                ),
                url: cx.url(&format!("/observatory/grants?funder={:016x}", party.address)),
                figures: Vec::new(),
                address: party.address,
            }
        });
    told.collect()
}

/// The same, each with its figures.
pub(super) async fn drawn(
    cx: &Cx,
    held: &Arc<Held>,
    ledger: &Arc<Ledger>,
    code: &str,
) -> Result<Vec<Funds>, Error> {
    let mut every = funds(cx, ledger, code);
    for one in &mut every {
        let asked = Asked {
            funder: Some(one.address),
            ..Asked::default()
        };
        let question = Question {
            ledger: Arc::clone(ledger),
            asked,
            names: HashMap::new(),
        };
        let (_, figures) = Seen::of(cx, held, question).await?.drawn(cx).await?;
        let figures = figures
            .into_iter()
            .filter(|figure| FIGURES.contains(&&*figure.name));
        let html: Result<Vec<String>, askama::Error> = figures
            .map(|figure| {
                // Each has a name of its own on the page, whoever else gives under the commune's name.
                let name = format!("given-{}-{:016x}", figure.name, one.address);
                let figure = Figure {
                    name: name.into(),
                    ..figure
                };
                figure.html(cx)
            })
            .collect();
        one.figures = html?;
    }
    Ok(every)
}
