//! What is brought besides money: it stands wherever money is told.

use std::sync::Arc;

use territory::{Measure, Observed};

use super::indicators::wholes;
use crate::features::council::page_of;
use crate::features::observatory::figures::observed::{quality, said};
use crate::features::observatory::in_use::in_use;
use crate::features::observatory::ledger::{Held, Stock};
use crate::shared::web::{Cx, Error};

/// An indicator of what is brought besides money, on the whole territory.
pub(super) struct Beside {
    pub name: String,
    pub url: String,
    pub value: String,
    /// What is to be known before one believes it.
    pub quality: String,
}

/// Whether an indicator tells of money: sums of it, shares of it, or how it is given.
pub(super) fn tells_of_money(observed: &Observed) -> bool {
    let is_share = observed.unit.get("en").ends_with("of the money");
    observed.measure.is_of_grants() || observed.is_of_money() || is_share
}

/// Whether it counts people and their time: jobs, what partners of projects measured, what numbers answered come to, and what was
/// brought by itself, such as hours in full-time years.
fn is_of_people(observed: &Observed) -> bool {
    let alone = observed.ratio.as_ref().is_some_and(|ratio| ratio.over.is_none());
    let counts = matches!(
        observed.measure,
        Measure::Jobs | Measure::Measured | Measure::Total
    ) || alone;
    counts && !observed.is_of_money()
}

/// Those of which something is known.
pub(super) async fn beside(cx: &Cx, held: &Arc<Held>, stock: &Stock) -> Result<Vec<Beside>, Error> {
    let in_use = in_use(&cx.app, &mut *cx.app.db.read().await?).await?;
    let every = wholes(cx, held, stock, is_of_people).await?;
    let known = every.into_iter().filter(|(one, whole)| {
        let is_known = whole.least().is_some();
        is_known && in_use.contains(one)
    });
    let lang = cx.lang.code();
    let told = known.map(|(one, whole)| Beside {
        name: one.name.get(lang).to_owned(),
        url: cx.url(&page_of(&one.slug)),
        value: said(cx, &one, &whole),
        quality: quality(cx, stock, &one, &whole).join(" "),
    });
    Ok(told.collect())
}
