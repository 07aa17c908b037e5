//! How an agreement ends: kept to its end, or broken off.

use super::amending::{free, release};
use super::{Step, note, tell};
use crate::features::agreements::agreement::Agreement;
use crate::features::agreements::finding::Found;
use crate::features::agreements::money::Stands;
use crate::features::agreements::state::{Act, next};
use crate::features::agreements::store::{agreements, commitments, money};
use crate::features::{applications, desk};
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Closes an agreement that was kept to its end, or breaks it off with the reason: nothing more is paid, and its decisions give
/// what was paid. False where that has no sense.
///
/// # Errors
/// When the database does not answer.
pub async fn end(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (act, words): (Act, &str),
    (seen, acting): (i64, Acting),
) -> Result<bool, Error> {
    applications::take_turn(connection, found.sent.application.id).await?;
    let Some(agreement) = agreements::take_turn(connection, found.agreement.id).await? else {
        return Ok(false);
    };
    let today = cx.app.clock.today();
    let Some(state) = next(agreement.state, act).filter(|_| agreement.version == seen) else {
        return Ok(false);
    };
    let all = money::of(connection, agreement.id).await?;
    let open = all
        .iter()
        .any(|one| matches!(one.stands, Stands::Planned | Stands::Ordered));
    if act == Act::End && (open || agreement.ends.is_none_or(|ends| today <= ends)) {
        return Ok(false);
    }
    let before = desk::before(connection, &found.sent).await?;
    if act == Act::Terminate {
        let every = found.parties.iter().map(|(party, _)| party.organisation);
        let every: Vec<i64> = every.collect();
        free(cx, connection, found, (&every, (words, Some(cx.lang))), acting).await?;
        // What was paid is told of once, be it that its first year is to come.
        let last = agreement.starts.map_or(today, |starts| starts.max(today));
        commitments::lapse(connection, agreement.id, last.year()).await?;
    }
    release(connection, found).await?;
    desk::follow(connection, &cx.app, (&found.sent, &before), (acting, None)).await?;
    let agreement = Agreement { state, ..agreement };
    if !agreements::update(connection, &agreement, cx.now()).await? {
        return Ok(false);
    }
    let (name, letter) = match act {
        Act::End => ("agreement-ended", "letter-agreement-ended"),
        _ => ("agreement-terminated", "letter-agreement-terminated"),
    };
    let step = Step {
        act: name,
        words,
        language: Some(cx.lang),
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    let said = |_: Lang| words.to_owned();
    tell(connection, &cx.app, found, (letter, Some(acting.person)), &said).await?;
    Ok(true)
}
