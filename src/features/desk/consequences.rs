//! What a change makes of promises that wait for others, whoever changed what and how: what was confirmed and holds now is granted, all of
//! it together; whoever promised learns that their condition is met, or can be met no more; and what keeps a confirmed promise from being
//! granted is told to its own funder.

use std::collections::BTreeSet;

use super::confirming::{Effect, take_effect};
use super::coverage::Asked;
use super::decision::Decision;
use super::finding;
use super::store::{confirmed, decisions};
use super::telling::{self, Names};
use super::{aid, promises, standing};
use crate::features::applications::{self, Sent};
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// What was requested and decided before something is changed.
pub struct Before {
    /// What each partner requested of each programme.
    pub asked: Vec<Asked>,
    /// Every decision.
    pub decisions: Vec<Decision>,
}

/// What stands, for [`follow`] to compare with. Until the transaction is over nobody else changes what may move with it: all of that is held
/// at once and in one order, so that of two who change something one waits for the other, and never both.
///
/// # Errors
/// When the database does not answer.
pub async fn before(connection: &mut Connection, sent: &Sent) -> Result<Before, Error> {
    let (offering, receiving) = touched(connection, sent.application.id).await?;
    hold(connection, &offering, &receiving).await?;
    stands(connection, sent).await
}

/// Lets nobody else change what may move with an application, nor count what one of its partners has, until the transaction is over: what
/// [`before`] holds and that partner's undertaking, at once and in the same order.
pub(super) async fn hold_with(
    connection: &mut Connection,
    application: i64,
    partner: i64,
) -> Result<(), StoreError> {
    let (offering, mut receiving) = touched(connection, application).await?;
    receiving.insert(partner);
    hold(connection, &offering, &receiving).await
}

/// What stands, for whoever holds what may move with it.
pub(super) async fn stands(connection: &mut Connection, sent: &Sent) -> Result<Before, Error> {
    let decisions = decisions::of_application(connection, sent.application.id).await?;
    Ok(Before {
        asked: asked(connection, sent, &decisions).await?,
        decisions,
    })
}

/// Several applications as they were sent, for whoever changes something in all of them: the turn of each, then all that may move with any
/// of them. Whoever changes one alone takes the same in the same order, so that no two wait for each other.
pub(super) async fn turns(connection: &mut Connection, of: &BTreeSet<i64>) -> Result<Vec<Sent>, Error> {
    for application in of {
        applications::take_turn(connection, *application).await?;
    }
    let (mut offering, mut receiving, mut every) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for application in of {
        let Some(sent) = applications::sent_with(connection, *application).await? else {
            continue;
        };
        let (programmes, organisations) = touched(connection, *application).await?;
        offering.extend(programmes);
        receiving.extend(organisations);
        every.push(sent);
    }
    hold(connection, &offering, &receiving).await?;
    Ok(every)
}

/// The programmes that decided something on an application, or may once what was confirmed of it takes effect, and for whom.
async fn touched(
    connection: &mut Connection,
    application: i64,
) -> Result<(BTreeSet<i64>, BTreeSet<i64>), StoreError> {
    let (mut offering, receiving) = confirmed::touched(connection, application).await?;
    offering.extend(decisions::programmes(connection, application).await?);
    Ok((offering, receiving))
}

/// Lets nobody else decide with these programmes and for these organisations until the transaction is over.
pub(super) async fn hold(
    connection: &mut Connection,
    offering: &BTreeSet<i64>,
    receiving: &BTreeSet<i64>,
) -> Result<(), StoreError> {
    for programme in offering {
        programmes::hold(connection, *programme).await?;
    }
    aid::hold(connection, receiving).await
}

/// What is requested still.
async fn asked(
    connection: &mut Connection,
    sent: &Sent,
    decisions: &[Decision],
) -> Result<Vec<Asked>, Error> {
    let (_, asked) = finding::requests(connection, sent).await?;
    let gone = finding::gone(connection, sent).await?;
    Ok(finding::standing(asked, decisions, &gone))
}

/// Does what follows once something was changed, in the transaction in which it was. `silent` is who is told on the page instead.
///
/// # Errors
/// When the database does not answer.
pub async fn follow(
    connection: &mut Connection,
    app: &App,
    (sent, before): (&Sent, &Before),
    (acting, silent): (Acting, Option<i64>),
) -> Result<Effect, Error> {
    followed(connection, app, (sent, before), (Some(acting.person), silent)).await
}

/// The same, where nobody may have done it: time did.
pub(super) async fn followed(
    connection: &mut Connection,
    app: &App,
    (sent, before): (&Sent, &Before),
    (doer, silent): (Option<i64>, Option<i64>),
) -> Result<Effect, Error> {
    let effect = take_effect(connection, app, &sent.application).await?;
    let now = decisions::of_application(connection, sent.application.id).await?;
    let (columns, _) = finding::requests(connection, sent).await?;
    let former = standing::former(connection, sent, &now).await?;
    let names = Names {
        sent,
        columns: &columns,
        former: &former,
    };
    for (id, why) in &effect.newly_hindered {
        if let Some(promise) = now.iter().find(|one| one.id == *id) {
            telling::tell_hindered(connection, app, names, (promise, *why), silent).await?;
        }
    }
    let waits = |one: &Decision| one.condition.is_some();
    if !now.iter().chain(&before.decisions).any(waits) {
        return Ok(effect);
    }
    for promise in promises::newly_met(&before.decisions, &now) {
        telling::tell_met(connection, app, names, promise, doer).await?;
    }
    let asked = asked(connection, sent, &now).await?;
    for promise in promises::newly_impossible((&before.asked, &before.decisions), (&asked, &now)) {
        telling::tell_impossible(connection, app, names, promise, doer).await?;
    }
    Ok(effect)
}
