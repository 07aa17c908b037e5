//! The pages of the Observatory.

mod grants;
mod home;
mod lines;

use std::collections::HashMap;
use std::sync::Arc;

use super::asked::Asked;
use super::counting::{self, Counted};
use super::figures::{self, Answer, Named};
use super::ledger::{File, Held, Ledger};
use crate::features::directory::names;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error, Routes};

/// Every page of this feature. All share one ledger in memory.
pub(super) fn routes() -> Routes {
    let held = Arc::new(Held::default());
    home::routes(&held)
        .and(grants::routes(&held))
        .and(lines::routes(&held))
}

/// Files that are named under a figure, at most.
const FILES: usize = 4;

/// A question, answered.
struct Seen {
    ledger: Arc<Ledger>,
    asked: Asked,
    counted: Counted,
    names: HashMap<u32, Named>,
    source: String,
}

impl Seen {
    /// Counts what the address asks.
    async fn read(cx: &Cx, held: &Arc<Held>) -> Result<Self, Error> {
        let ledger = held.ledger(&cx.app).await?;
        let asked = Asked::read(cx.query());
        let mut names = HashMap::new();
        if let Some(place) = asked.beneficiary.and_then(|address| ledger.party(address)) {
            let mut connection = cx.app.db.read().await?;
            names = figures::names(cx, &mut connection, &ledger, [(place, false)]).await?;
            // Whoever is not named has no figures of their own: an address can be guessed from a number.
            if !names[&place].shown {
                return Err(Error::NotFound);
            }
        }
        let (app, own, question) = (Arc::clone(&cx.app), Arc::clone(&ledger), asked.whole());
        // Millions of lines take a hundredth of a second or two: other readers do not wait for them.
        let counted = tokio::task::spawn_blocking(move || {
            let sieve = question.against(&app, &own);
            sieve.map_or_else(Counted::default, |sieve| {
                counting::count(&own, &sieve, question.small())
            })
        })
        .await
        .map_err(|error| Error::Internal(error.into()))?;
        let mut named: Vec<(u32, bool)> = counted.given.keys().map(|funder| (*funder, true)).collect();
        for address in [asked.funder, asked.behind.with] {
            named.extend(address.and_then(|address| Some((ledger.party(address)?, true))));
        }
        let mut connection = cx.app.db.read().await?;
        // A funder that receives as well is named as one who gives, but the one who is asked about stays.
        let funders = figures::names(cx, &mut connection, &ledger, named).await?;
        names.extend(funders);
        Ok(Self {
            source: source(cx, &ledger, &counted),
            ledger,
            asked,
            counted,
            names,
        })
    }

    fn answer<'a>(&'a self, cx: &'a Cx) -> Answer<'a> {
        Answer {
            cx,
            ledger: &self.ledger,
            asked: &self.asked,
            counted: &self.counted,
            names: &self.names,
            source: self.source.clone(),
        }
    }

    fn funders(&self) -> u64 {
        self.counted.given.len() as u64
    }

    fn organisations(&self) -> u64 {
        self.counted.received.len() as u64
    }

    /// The name of a party that the question names.
    fn name(&self, address: Option<u64>) -> Option<String> {
        let place = self.ledger.party(address?)?;
        Some(self.names.get(&place)?.name.clone())
    }
}

/// An amount in whole euros, for what is read at a glance: tables hold the cents.
pub(super) fn whole_euros(cents: i64) -> i64 {
    (cents + 50).div_euclid(100) * 100
}

/// Where the numbers come from: the files, and the date of each where it is known.
fn source(cx: &Cx, ledger: &Ledger, counted: &Counted) -> String {
    let name = |file: &File| file.name.clone().unwrap_or_default();
    let files = counted
        .files
        .iter()
        .filter_map(|place| ledger.files.get(usize::from(*place)));
    let mut said: Vec<String> = files
        .map(
            |file| match file.date.as_deref().and_then(|date| date.parse().ok()) {
                _ if file.name.is_none() => cx.t("seen-source-invented"),
                Some(date) => format!("{} ({})", name(file), cx.date(&date)),
                None => name(file),
            },
        )
        .collect();
    let more = said.len().saturating_sub(FILES);
    said.truncate(FILES);
    if more > 0 {
        said.push(cx.tn("seen-source.more", &(more as u64)));
    }
    let args = [("files", Arg::Text(&names::list(cx, &said)))];
    cx.ta("seen-source", &args)
}
