//! What was counted, as figures: each says its message, draws it, and holds the same as a table whose rows open the
//! lines behind them.

mod amounts;
mod behind;
mod flows;
mod funders;
mod joint;
pub(super) mod observed;
pub(super) mod programs;
mod times;

use std::collections::HashMap;

use super::asked::{Asked, Behind};
use super::counting::Counted;
use super::ledger::Ledger;
use crate::features::directory;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;
use crate::shared::web::figure::{Cell, Figure, Row, Table};

/// A question and its answer.
pub(super) struct Answer<'a> {
    pub cx: &'a Cx,
    pub ledger: &'a Ledger,
    pub asked: &'a Asked,
    pub counted: &'a Counted,
    /// Names of the parties that are named, by place.
    pub names: &'a HashMap<u32, Named>,
    /// Where the numbers come from.
    pub source: String,
}

/// How somebody is called, and their page where they have one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub name: String,
    pub url: Option<String>,
    /// Whether the name may be shown; where it may not, `name` says so.
    pub shown: bool,
}

/// The names of parties, as their pages give them. A beneficiary that may be a natural person is not named, nor is
/// an organisation whose page is not shown.
pub(super) async fn names(
    cx: &Cx,
    connection: &mut Connection,
    ledger: &Ledger,
    places: impl IntoIterator<Item = (u32, bool)>,
) -> Result<HashMap<u32, Named>, StoreError> {
    let mut wanted: Vec<(u32, bool)> = places.into_iter().collect();
    wanted.sort_unstable();
    wanted.dedup();
    let party = |place: u32| ledger.parties.get(place as usize);
    let mut ids: Vec<i64> = wanted
        .iter()
        .filter_map(|(place, _)| party(*place)?.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let known = directory::published_called(connection, &ids).await?;
    let known: HashMap<i64, _> = known.iter().map(|one| (one.id, one)).collect();
    let named = wanted.into_iter().map(|(place, gives)| {
        let party = party(place);
        let organisation = party.and_then(|party| party.organisation);
        let shown = organisation.and_then(|id| known.get(&id));
        let told = party.filter(|party| organisation.is_none() && (gives && party.gives || party.nameable));
        let name = match (shown, told.and_then(|party| party.name.as_deref())) {
            (Some(known), _) => Some(known.name.clone()),
            (None, Some(name)) => Some(registers::mask_persons(name).into_owned()),
            (None, None) => None,
        };
        // Whoever is in no register here has its grants at least.
        let alone = || {
            let by = if gives { "funder" } else { "beneficiary" };
            let address = party.filter(|_| name.is_some())?.address;
            Some(cx.url(&format!("/observatory/grants?{by}={address:016x}")))
        };
        let url = match shown {
            Some(known) => Some(cx.url(&format!("/organisations/{}", known.slug()))),
            None => alone(),
        };
        let named = Named {
            shown: name.is_some(),
            name: name.unwrap_or_else(|| cx.t("grants-nobody-named")),
            url,
        };
        (place, named)
    });
    Ok(named.collect())
}

impl Answer<'_> {
    /// Every figure that has something to say, in the order of the page.
    pub fn figures(&self) -> Vec<Figure> {
        let every = [
            self.years(),
            self.amounts(),
            self.concentration(),
            self.indices(),
            self.themes(),
            self.flows(),
            self.funders_each(),
            self.together(),
            self.beside(),
            self.joint(),
            self.funders(),
            self.left_out(),
        ];
        every.into_iter().flatten().collect()
    }

    /// A figure of this name; its words are under `seen-NAME`.
    fn figure(&self, name: &'static str, title: String, sentence: String, table: Table) -> Figure {
        let path = format!("/observatory/grants/figures/{name}");
        Figure {
            name: name.into(),
            title,
            subtitle: self.cx.t(&format!("seen-{name}.subtitle")),
            sentence,
            picture: None,
            legend: Vec::new(),
            table,
            source: self.source.clone(),
            files: (self.cx.url(&path), self.asked.whole().query()),
        }
    }

    /// The columns of a table: the words under `seen-NAME.head-N`.
    fn heads(&self, keys: &[&str]) -> Vec<String> {
        keys.iter()
            .map(|key| self.cx.t(&format!("seen-head-{key}")))
            .collect()
    }

    /// Where the lines behind a value are listed.
    fn rows(&self, change: impl FnOnce(&mut Asked)) -> Option<String> {
        let mut asked = self.asked.whole();
        change(&mut asked);
        Some(
            self.cx
                .url(&format!("/observatory/grants/lines?{}", asked.query())),
        )
    }

    /// A row of grants and money, and its share of all.
    fn row(&self, name: String, sum: super::counting::Sum, behind: Option<String>) -> Row {
        let whole = self.counted.whole;
        Row {
            name,
            behind,
            cells: vec![
                Cell::Count(sum.grants),
                Cell::Money(sum.cents),
                Cell::Share(share(sum.grants, whole.grants)),
                Cell::Share(share(sum.cents.unsigned_abs(), whole.cents.unsigned_abs())),
            ],
        }
    }
}

/// What part of the whole something is, from 0 to 1; nothing of nothing.
#[expect(
    clippy::cast_precision_loss,
    reason = "a share that is shown with one decimal"
)]
pub(super) fn share(part: u64, whole: u64) -> f64 {
    match whole {
        0 => 0.0,
        whole => part as f64 / whole as f64,
    }
}

/// The lines behind a value, narrowed.
fn behind(change: impl FnOnce(&mut Behind)) -> impl FnOnce(&mut Asked) {
    |asked| change(&mut asked.behind)
}
