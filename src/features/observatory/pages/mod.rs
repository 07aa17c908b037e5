//! The pages of the Observatory.

mod api;
mod beside;
mod catalogue;
mod choices;
mod data;
mod grants;
mod home;
mod indicators;
mod lines;
mod nightly;
mod open;
mod parties;
mod parts;
mod portrait;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use futures_util::FutureExt;

use super::asked::{Asked, NO_PLACE, Sieve};
use super::counting::{self, Counted};
use super::figures::{self, Answer, Named};
use super::ledger::{File, Held, Ledger};
use crate::features::council::page_of;
use crate::features::directory::choosing::{self, Among, Meant};
use crate::features::directory::names;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Figure, Source};
use crate::shared::web::{Cx, Error, Routes};
pub use api::description;

/// Every page of this feature. All share one ledger in memory.
pub(super) fn routes() -> Routes {
    let held = Arc::new(Held::default());
    home::routes(&held)
        .and(grants::routes(&held))
        .and(lines::routes(&held))
        .and(parties::routes(&held))
        .and(indicators::routes(&held))
        .and(portrait::routes(&held))
        .and(api::routes(&held))
        .and(data::routes())
        .and(catalogue::routes())
        .and(nightly::routes())
        .and(open::routes())
        .figures(drawn(&held))
        .asked_first("/en/observatory/grants/figures/years.json")
}

/// The figures of indicators, for whoever puts them into what they write.
fn drawn(held: &Arc<Held>) -> Source {
    let held = Arc::clone(held);
    Arc::new(move |cx: Cx| {
        let held = Arc::clone(&held);
        async move {
            let named = cx.path().strip_prefix(page_of("").as_str());
            match named.and_then(|rest| rest.split_once("/figures/")) {
                Some(names) => indicators::figure(&cx, &held, names).await.map(Some),
                None => Ok(None),
            }
        }
        .boxed()
    })
}

/// Files that are named under a figure, at most.
const FILES: usize = 4;

/// A question, with the lines it is put to.
struct Question {
    ledger: Arc<Ledger>,
    asked: Asked,
    /// Names of those that the question names.
    names: HashMap<u32, Named>,
}

impl Question {
    /// What the address asks.
    ///
    /// # Errors
    /// [`Error::NotFound`] about somebody who is not named: an address can be guessed from a number.
    async fn read(cx: &Cx, held: &Arc<Held>) -> Result<Self, Error> {
        let ledger = held.ledger(&cx.app).await?;
        let mut asked = Asked::read(cx.query());
        if asked.commune != NO_PLACE
            && let Meant::One(code) = choosing::meant(cx, Among::Places, &asked.commune)
        {
            asked.commune = code;
        }
        let place = |address: Option<u64>| address.and_then(|address| ledger.party(address));
        let mut connection = cx.app.db.read().await?;
        let beneficiary = place(asked.beneficiary).map(|place| (place, false));
        let mut names = figures::names(cx, &mut connection, &ledger, beneficiary).await?;
        if names.values().any(|named| !named.shown) {
            return Err(Error::NotFound);
        }
        // Whoever gives nothing is as absent as nobody: a private person's address can be guessed from a name.
        let giver = |address: Option<u64>| ledger.giver(address?);
        let funders = [asked.funder, asked.behind.with].into_iter().filter_map(giver);
        let funders = funders.map(|place| (place, true));
        names.extend(figures::names(cx, &mut connection, &ledger, funders).await?);
        Ok(Self { ledger, asked, names })
    }

    /// Goes through the lines, apart: millions take a hundredth of a second or two, and other readers do not wait.
    async fn apart<T: Default + Send + 'static>(
        &self,
        cx: &Cx,
        asked: Asked,
        work: impl FnOnce(&Ledger, &Sieve<'_>) -> T + Send + 'static,
    ) -> Result<T, Error> {
        let (app, ledger) = (Arc::clone(&cx.app), Arc::clone(&self.ledger));
        tokio::task::spawn_blocking(move || {
            let sieve = asked.against(&app, &ledger);
            sieve.map_or_else(T::default, |sieve| work(&ledger, &sieve))
        })
        .await
        .map_err(|error| Error::Internal(error.into()))
    }

    /// Whether it is about somebody of whom the name is all that is known.
    fn is_about_a_name(&self) -> bool {
        let named = [self.asked.funder, self.asked.behind.with].into_iter().flatten();
        let mut places = named.filter_map(|address| self.ledger.giver(address));
        places.any(|place| self.ledger.parties[place as usize].is_a_name())
    }

    /// The name of a party that the question names.
    fn name(&self, address: Option<u64>) -> Option<String> {
        let place = self.ledger.party(address?)?;
        Some(self.names.get(&place)?.name.clone())
    }
}

/// A question, answered.
struct Seen {
    question: Question,
    counted: Arc<Counted>,
    /// Names of the funders, and of those that the question names.
    names: HashMap<u32, Named>,
    source: String,
}

impl Seen {
    /// Counts what the address asks.
    async fn read(cx: &Cx, held: &Arc<Held>) -> Result<Self, Error> {
        Self::of(cx, held, Question::read(cx, held).await?).await
    }

    /// Counts what a question asks.
    async fn of(cx: &Cx, held: &Arc<Held>, question: Question) -> Result<Self, Error> {
        let whole = question.asked.whole();
        let counted = match held.answered.to(&question.ledger, &whole) {
            Some(counted) => counted,
            None => {
                let small = whole.small();
                let count = move |ledger: &Ledger, sieve: &Sieve<'_>| counting::count(ledger, sieve, small);
                let counted = question.apart(cx, whole.clone(), count).await?;
                held.answered.keep(&question.ledger, whole, counted)
            }
        };
        let funders = counted.given.keys().chain(counted.beside.keys());
        let funders = funders.map(|funder| (*funder, true));
        let mut connection = cx.app.db.read().await?;
        let names = figures::names(cx, &mut connection, &question.ledger, funders).await?;
        Ok(Self {
            source: source(cx, &question.ledger, &counted.files),
            names: question.names.clone().into_iter().chain(names).collect(),
            question,
            counted,
        })
    }

    /// The same with its figures, drawn apart: of many funders and organisations that takes longer than other readers should wait.
    async fn drawn(self, cx: &Cx) -> Result<(Self, Vec<Figure>), Error> {
        let cx = cx.clone();
        let drawing = tokio::task::spawn_blocking(move || {
            let figures = Answer {
                cx: &cx,
                ledger: &self.question.ledger,
                asked: &self.question.asked,
                counted: &self.counted,
                names: &self.names,
                source: self.source.clone(),
            }
            .figures();
            (self, figures)
        });
        drawing.await.map_err(|error| Error::Internal(error.into()))
    }

    fn funders(&self) -> u64 {
        self.counted.given.len() as u64
    }

    fn organisations(&self) -> u64 {
        self.counted.organisations()
    }
}

/// An amount in whole euros, for what is read at a glance: tables hold the cents.
pub(super) fn whole_euros(cents: i64) -> i64 {
    (cents + 50).div_euclid(100) * 100
}

/// Where the numbers of grants come from.
fn source(cx: &Cx, ledger: &Ledger, files: &BTreeSet<u16>) -> String {
    let files = files
        .iter()
        .filter_map(|place| ledger.files.get(usize::from(*place)));
    let args = [("files", Arg::Text(&listed(cx, files)))];
    cx.ta("seen-source", &args)
}

/// Where the numbers of organisations come from.
fn registers(cx: &Cx, ledger: &Ledger) -> String {
    if ledger.population.files.is_empty() {
        return cx.t("observed-source.none");
    }
    let files = listed(cx, ledger.population.files.iter());
    cx.ta("observed-source", &[("files", Arg::Text(&files))])
}

/// Files, and the date of each where it is known.
fn listed<'a>(cx: &Cx, files: impl Iterator<Item = &'a File>) -> String {
    let name = |file: &File| file.name.clone().unwrap_or_default();
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
    names::list(cx, &said)
}
