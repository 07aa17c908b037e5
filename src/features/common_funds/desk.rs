//! A common fund at the desk: its members set money aside for a programme that its holder offers. That money is voted like any other
//! expense, so that it is never free twice; the envelope that comes of it is the only one such a programme has. What is granted out of
//! it they vote too, but for what their rules leave to its holder, who decides no more than that.

use jiff::civil::Date;

use super::finding::Found;
use super::fund::{Detail, Motion};
use super::store;
use crate::features::applications;
use crate::features::desk::{self, Voted};
use crate::features::programmes::{self, Envelope, Keeping, Only, Pooled, Programme};
use crate::features::sessions::By;
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

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
        only: Only::default(),
    };
    // A whole envelope stands beside any other.
    let _set = programmes::set_aside(connection, keeping, &programme, &envelope).await?;
    Ok(())
}

/// Keeps that the members voted to grant something: whoever holds the account may decide so from now on; nothing of what is proposed
/// of anything else, nor of a programme for which the fund does not pay any more.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn allow(
    connection: &mut Connection,
    (found, motion): (&Found, &Motion),
    (number, on): (i64, Date),
) -> Result<(), StoreError> {
    let Detail::Grant {
        cents,
        ref partner,
        application,
        programme,
        ..
    } = motion.detail
    else {
        return Ok(());
    };
    if !store::programmes(connection, found.fund.id)
        .await?
        .contains(&programme)
    {
        return Ok(());
    }
    let voted = Voted {
        partner: partner.clone(),
        programme,
        cents,
        number,
        on,
    };
    desk::allow(connection, application, &voted).await
}

/// Of those whom open rules name to hold the account, the ones that could not: the fund pays for programmes that are not closed, and
/// they are no funder.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn strangers(
    connection: &mut Connection,
    app: &App,
    found: &Found,
) -> Result<Vec<i64>, StoreError> {
    let named = found.open().filter_map(Motion::holder);
    let mut strangers: Vec<i64> = named.filter(|id| Some(*id) != found.holder()).collect();
    if strangers.is_empty() || running(connection, found).await?.is_empty() {
        return Ok(Vec::new());
    }
    strangers.sort_unstable();
    strangers.dedup();
    let mut left = Vec::new();
    for id in strangers {
        if !programmes::funds(app, connection, id).await? {
            left.push(id);
        }
    }
    Ok(left)
}

/// The programmes for which the fund pays and that are not closed.
async fn running(connection: &mut Connection, found: &Found) -> Result<Vec<Programme>, StoreError> {
    let paid = store::programmes(connection, found.fund.id).await?;
    let mut running = programmes::by_ids(connection, &paid).await?;
    running.retain(|one| one.state != programmes::State::Closed);
    Ok(running)
}

/// The members that take part in the project to which a grant is proposed: they do not vote on it, unless all members do.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn parts(
    connection: &mut Connection,
    found: &Found,
    motion: &Motion,
) -> Result<Vec<i64>, Error> {
    let Detail::Grant { number, .. } = &motion.detail else {
        return Ok(Vec::new());
    };
    let sent = applications::sent(connection, number).await?;
    let partners = sent.map(|sent| sent.partners).unwrap_or_default();
    let own = partners.iter().map(|one| one.organisation.id);
    Ok(own.filter(|id| found.members.contains(id)).collect())
}

/// What carried rules mean at the desk: whoever holds the account from now on has the programmes that the fund pays for, and grants
/// of them what the rules leave to it. What was decided stays with who decided it, signed or not, and so do programmes that are closed.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn rule(
    connection: &mut Connection,
    (found, motion): (&Found, &Motion),
    by: By<'_>,
) -> Result<(), StoreError> {
    let Detail::Rules { holder, leaves, .. } = motion.detail else {
        return Ok(());
    };
    let fund = found.fund.id;
    let holder = found.organisations.get(&holder);
    for programme in running(connection, found).await? {
        programmes::pool(connection, programme.id, Some(Pooled { fund, leaves })).await?;
        if let Some(holder) = holder.filter(|one| one.id != programme.funder) {
            let keeping = Keeping {
                funder: holder,
                acting: by.acting,
                now: by.now,
            };
            programmes::hand_over(connection, keeping, &programme).await?;
        }
    }
    Ok(())
}

/// A programme that a fund may pay for.
pub(super) struct Payable {
    /// The programme.
    pub programme: Programme,
    /// Whether the fund pays for it.
    pub paid: bool,
    /// Whether money stands in it.
    pub funded: bool,
}

/// The programmes that a fund may pay for among those of its holder, published: which have no money but that of its members.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn payable(connection: &mut Connection, found: &Found) -> Result<Vec<Payable>, StoreError> {
    let Some(holder) = found.holder() else {
        return Ok(Vec::new());
    };
    let paid = store::programmes(connection, found.fund.id).await?;
    let funded = programmes::with_money(connection, holder).await?;
    let mut every = programmes::of_funder(connection, holder).await?;
    // Another fund that it holds pays for some of them.
    every.retain(|one| one.pooled.is_none_or(|pooled| pooled.fund == found.fund.id));
    let payable = every.into_iter().map(|programme| Payable {
        paid: paid.contains(&programme.id),
        funded: funded.contains(&programme.id),
        programme,
    });
    let may =
        |one: &Payable| one.paid || (one.programme.state == programmes::State::Published && !one.funded);
    Ok(payable.filter(may).collect())
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
    for one in payable(connection, found).await? {
        let id = one.programme.id;
        let pays = (one.paid && one.funded) || ticked.contains(&id);
        let pooled = Pooled {
            fund: found.fund.id,
            leaves: found.leaves(),
        };
        programmes::pool(connection, id, pays.then_some(pooled)).await?;
        if pays {
            paid.push(id);
        } else {
            // What was voted was voted on the money of this fund.
            desk::disallow(connection, id).await?;
        }
    }
    store::pay_for(connection, found.fund.id, &paid).await?;
    Ok(paid)
}
