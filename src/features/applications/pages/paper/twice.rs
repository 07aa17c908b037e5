//! The same sheet typed in twice, by two agents or for two funders: what arrived some days before or after, of the same lead and for the same
//! amounts, is said before anything is kept.

use super::goes::Goes;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::requests::Column;
use crate::features::applications::store::sheets;
use crate::features::directory::Organisation;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Form;

/// Days between two arrivals of one sheet at most: a funder writes a day later, a letter goes round a house.
const DAYS: i64 = 15;

/// What arrived and may be the same: number, when it was received, in seconds.
pub(super) type Arrived = Vec<(String, i64)>;

/// What arrived about then of the same lead, and answers the same call or asks a programme for the same amount. Nobody else keeps anything of
/// that lead meanwhile.
pub(super) async fn arrived(
    connection: &mut Connection,
    (goes, requested): (&Goes, &[&Column]),
    (partners, frozen): (&[Organisation], &Frozen),
    received: i64,
) -> Result<Arrived, StoreError> {
    let Some(lead) = partners.first() else {
        return Ok(Vec::new());
    };
    sheets::hold(connection, lead.id).await?;
    let days = (received - DAYS * 86_400, received + DAYS * 86_400);
    let mut found = Vec::new();
    if let Some(call) = goes.call() {
        found.extend(sheets::of_call(connection, (lead.id, call.id), days).await?);
    }
    // What the lead asks, or the first who asks anything where it asks nothing.
    let asks = partners.iter().find(|one| {
        let mut requests = frozen.own_requests();
        requests.any(|request| request.partner == one.key && request.cents > 0)
    });
    if let Some(asks) = asks {
        for column in requested {
            let own = frozen.own_requests().filter(|request| {
                request.partner == asks.key && request.programme == column.programme.address
            });
            let cents: i64 = own.map(|request| request.cents).sum();
            if cents > 0 {
                let of = (asks.id, column.programme.id, cents);
                found.extend(sheets::of_amount(connection, of, days).await?);
            }
        }
    }
    found.sort_unstable_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
    found.dedup();
    Ok(found)
}

/// Whether something arrived of which whoever types did not say that it is another.
pub(super) fn is_unseen(form: &Form, arrived: &[(String, i64)]) -> bool {
    let seen: Vec<&str> = form.value("twice").split(' ').collect();
    arrived.iter().any(|(number, _)| !seen.contains(&number.as_str()))
}
