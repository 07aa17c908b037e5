//! What was granted for the year of a report, to the cent.

use std::collections::BTreeMap;

use crate::features::applications::Named;
use crate::features::reports::figures;
use crate::features::reports::finding::Found;
use crate::features::{desk, programmes};
use crate::shared::store::{Connection, StoreError};

/// What was decided, the addresses of its programmes, and the funder that reads it: of its own they are known.
pub(super) type Whose<'a> = (
    &'a [desk::Decision],
    &'a BTreeMap<i64, String>,
    Option<&'a desk::Found>,
);

/// The addresses of the programmes of which something was granted, by their numbers.
pub(super) async fn addresses(
    connection: &mut Connection,
    decided: &[desk::Decision],
) -> Result<BTreeMap<i64, String>, StoreError> {
    let ids: Vec<i64> = decided.iter().map(|one| one.programme).collect();
    let every = programmes::by_ids(connection, &ids).await?;
    Ok(every.into_iter().map(|one| (one.id, one.address)).collect())
}

/// What was granted for the year of a report to all partners that are in its account, by the funder that reads it or by all, in cents.
pub(super) fn together(found: &Found, whose: Whose<'_>) -> i64 {
    let each = found.telling();
    each.map(|(named, _)| to(found, named, whose)).sum()
}

/// What was granted to a partner for the year of a report, by the funder that reads it or by all, in cents: what is for other years is no
/// part of this one's account, and what one funder was asked for is no measure of another's years.
pub(super) fn to(found: &Found, named: &Named, (decided, addresses, at_desk): Whose<'_>) -> i64 {
    let reads = at_desk.map(|at_desk| at_desk.funder.id);
    let mut granted: BTreeMap<i64, (i64, Vec<&str>)> = BTreeMap::new();
    for one in decided {
        if one.partner == named.party.key && reads.is_none_or(|funder| funder == one.funder) {
            let (cents, of) = granted.entry(one.funder).or_default();
            *cents += one.cents;
            of.extend(addresses.get(&one.programme).map(String::as_str));
        }
    }
    let own = at_desk.map(super::desk::programmes);
    let each = granted.iter().map(|(funder, (cents, of))| {
        let asked = own.as_ref().unwrap_or(of);
        let years = found.by_year(&named.party.key, (*funder, asked.as_slice()));
        figures::of_year(*cents, &years, found.report.year).0
    });
    each.sum()
}
