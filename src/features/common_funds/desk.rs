//! A common fund at the desk: its members set money aside for a programme that its holder offers. That money is voted like any other
//! expense, so that it is never free twice; the envelope that comes of it is the only one such a programme has.

use jiff::civil::Date;

use super::finding::Found;
use super::fund::{Detail, Motion};
use super::store;
use crate::features::programmes::{self, Envelope, Keeping};
use crate::features::sessions::By;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};

/// Makes the envelope that the members voted, in the year of the vote; nothing of what is for somebody else.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn set_aside(
    connection: &mut Connection,
    (found, motion): (&Found, &Motion),
    today: Date,
    by: By<'_>,
) -> Result<(), StoreError> {
    let Detail::Drawdown {
        cents,
        programme: Some(programme),
        ..
    } = motion.detail
    else {
        return Ok(());
    };
    let holder = found.holder().and_then(|id| found.organisations.get(&id));
    let programme = programmes::by_ids(connection, &[programme]).await?.pop();
    let (Some(holder), Some(programme)) = (holder, programme) else {
        return Ok(());
    };
    let keeping = Keeping {
        funder: holder,
        acting: by.acting,
        now: by.now,
    };
    let envelope = Envelope {
        id: chance::row(),
        within: None,
        year: today.year(),
        purpose: motion.title.clone(),
        cents,
    };
    // A whole envelope stands beside any other.
    let _set = programmes::set_aside(connection, keeping, &programme, &envelope).await?;
    Ok(())
}

/// The programmes that a fund may pay for among those of its holder, published: which have no money but that of its members.
/// Each with whether the fund pays for it.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn payable(
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(programmes::Programme, bool)>, StoreError> {
    let Some(holder) = found.holder() else {
        return Ok(Vec::new());
    };
    let paid = store::programmes(connection, found.fund.id).await?;
    let mut payable = Vec::new();
    for one in programmes::of_funder(connection, holder).await? {
        let own = paid.contains(&one.id);
        let published = one.state == programmes::State::Published;
        if own || (published && programmes::envelopes(connection, one.id).await?.is_empty()) {
            payable.push((one, own));
        }
    }
    Ok(payable)
}

/// Says for which of those the fund pays from now on; one for which its members voted money stays.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn pay_for(
    connection: &mut Connection,
    found: &Found,
    ticked: &[i64],
) -> Result<Vec<i64>, StoreError> {
    let mut paid = Vec::new();
    for (one, own) in payable(connection, found).await? {
        let kept = own && !programmes::envelopes(connection, one.id).await?.is_empty();
        let pays = kept || ticked.contains(&one.id);
        programmes::pool(connection, one.id, pays).await?;
        if pays {
            paid.push(one.id);
        }
    }
    store::pay_for(connection, found.fund.id, &paid).await?;
    Ok(paid)
}
