//! The values of indicators, counted when they are asked for; those of the whole territory once for what they are counted from.

use std::sync::Arc;

use territory::{Cut, Observed, Territory};

use crate::features::observatory::computed::{self, Narrow, Value};
use crate::features::observatory::ledger::{Held, Stock};
use crate::shared::web::{Cx, Error};

/// The indicators that are asked for, in the order of their file, each with its value on the whole territory.
pub(in crate::features::observatory::pages) async fn wholes(
    cx: &Cx,
    held: &Held,
    stock: &Stock,
    asked: impl Fn(&Observed) -> bool,
) -> Result<Vec<(Observed, Value)>, Error> {
    let every = cx.app.territory.observed.iter();
    let wanted: Vec<(Observed, Cut)> = every
        .filter(|observed| asked(observed))
        .map(|observed| (observed.clone(), Cut::Whole))
        .collect();
    let counted = everywhere(cx, held, stock, &wanted).await?;
    let wholes = wanted.into_iter().zip(counted).map(|((observed, _), values)| {
        let whole = values.first().cloned().unwrap_or_default();
        (observed, whole)
    });
    Ok(wholes.collect())
}

/// The values of cuts of an indicator; of a place that is not here there are none.
pub(in crate::features::observatory::pages) async fn values(
    cx: &Cx,
    held: &Held,
    stock: &Stock,
    (observed, narrow, cuts): (&Observed, &Narrow, Vec<Cut>),
) -> Result<Vec<(Cut, Vec<Value>)>, Error> {
    let wanted: Vec<(Observed, Cut)> = cuts.iter().map(|cut| (observed.clone(), *cut)).collect();
    let counted = narrowed(cx, held, stock, (&wanted, narrow)).await?;
    Ok(cuts
        .into_iter()
        .zip(counted)
        .map(|(cut, values)| (cut, values.to_vec()))
        .collect())
}

/// The values of these cuts of indicators, in their order, narrowed so: those of the whole territory as they are kept, others counted in
/// one turn; of a place that is not here there are none.
pub(in crate::features::observatory::pages) async fn narrowed(
    cx: &Cx,
    held: &Held,
    stock: &Stock,
    (wanted, narrow): (&[(Observed, Cut)], &Narrow),
) -> Result<Vec<Arc<[Value]>>, Error> {
    if *narrow == Narrow::default() {
        return everywhere(cx, held, stock, wanted).await;
    }
    let (wanted, narrow) = (wanted.to_vec(), narrow.clone());
    let found = apart(cx, stock, move |territory, stock| {
        let count = |(observed, cut): &(Observed, Cut)| -> Option<Arc<[Value]>> {
            Some(computed::values(territory, stock, observed, *cut, &narrow)?.into())
        };
        wanted.iter().map(count).collect::<Option<Vec<_>>>()
    })
    .await?;
    found.ok_or(Error::NotFound)
}

/// The values of these on the whole territory, in their order: what was not counted yet is, and is kept.
async fn everywhere(
    cx: &Cx,
    held: &Held,
    stock: &Stock,
    wanted: &[(Observed, Cut)],
) -> Result<Vec<Arc<[Value]>>, Error> {
    let kept = |(observed, cut): &(Observed, Cut)| held.wholes.of(stock, &observed.slug, *cut);
    let found: Vec<Option<Arc<[Value]>>> = wanted.iter().map(kept).collect();
    let pairs = wanted.iter().zip(&found);
    let missing: Vec<(Observed, Cut)> = pairs
        .filter(|(_, found)| found.is_none())
        .map(|(one, _)| one.clone())
        .collect();
    let mut fresh = Vec::with_capacity(missing.len());
    if !missing.is_empty() {
        let counted = apart(cx, stock, move |territory, stock| {
            let count = |(observed, cut): (Observed, Cut)| {
                let values = computed::values(territory, stock, &observed, cut, &Narrow::default());
                (observed.slug, cut, values.unwrap_or_default())
            };
            missing.into_iter().map(count).collect::<Vec<_>>()
        });
        for (slug, cut, values) in counted.await? {
            fresh.push(held.wholes.keep(stock, slug, cut, values));
        }
    }
    let mut fresh = fresh.into_iter();
    let every = found
        .into_iter()
        .map(|one| one.or_else(|| fresh.next()).unwrap_or_default());
    Ok(every.collect())
}

/// Goes through what is in memory, apart: other readers do not wait.
async fn apart<T: Send + 'static>(
    cx: &Cx,
    stock: &Stock,
    work: impl FnOnce(&Territory, &Stock) -> T + Send + 'static,
) -> Result<T, Error> {
    let (app, stock) = (Arc::clone(&cx.app), stock.clone());
    tokio::task::spawn_blocking(move || work(&app.territory, &stock))
        .await
        .map_err(|error| Error::Internal(error.into()))
}
