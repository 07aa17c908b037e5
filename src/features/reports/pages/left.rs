//! What a partner did not spend of what it was paid, and what its agreement says of that: told to the partner as soon as the report says it,
//! and not only once a funder asks.

use super::desk::{charges, paid_for, unspent};
use crate::features::reports::figures;
use crate::features::reports::finding::Found;
use crate::features::{agreements, directory, programmes};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// In sentences, of the partners for which the asker acts, by agreement. What was asked back already stands with the agreement.
pub(super) async fn left(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Vec<String>, Error> {
    let mut said = Vec::new();
    if found.report.sent.is_none() {
        return Ok(said);
    }
    let mut owned = agreements::owned(connection, found.sent.application.id).await?;
    owned.retain(|one| cx.could(Power::SeeFile, Some(one.organisation)));
    for one in &owned {
        let Some((named, part)) = found
            .each()
            .find(|(named, _)| named.organisation.id == one.organisation)
        else {
            continue;
        };
        let offered = programmes::of_funder(connection, one.funder).await?;
        let offered: Vec<&str> = offered.iter().map(|one| one.address.as_str()).collect();
        let years = found.by_year(&named.party.key, (one.funder, &offered));
        let year = figures::of_year(one.balance.award, &years, found.report.year);
        let cents = unspent(paid_for(one, year), charges(found, named, part));
        if cents <= 0 || one.asked.contains(&found.report.year) {
            continue;
        }
        let funder = directory::any_by_ids(connection, &[one.funder]).await?.pop();
        let (funder, amount) = (funder.map_or_else(String::new, |one| one.name), cx.money(&cents));
        let args = [
            ("partner", Arg::Text(&named.organisation.name)),
            ("funder", Arg::Text(&funder)),
            ("number", Arg::Text(&one.agreement)),
            ("amount", Arg::Text(&amount)),
        ];
        said.push(match one.goes_back {
            true => cx.ta("report-left-back", &args),
            false => cx.ta("report-left-kept", &args),
        });
    }
    Ok(said)
}
