//! A partner that leaves a project leaves the agreements that bind it there, in the same transaction: nobody is paid for what it
//! does no more.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::{Step, amending, note, tell, withdrawing};
use crate::features::agreements::amending::Change;
use crate::features::agreements::finding::{self, Found};
use crate::features::agreements::store::{agreements, parties};
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Did, Error};

/// The agreements of a project, proposed or binding, in which an organisation has a part that it did not leave; always in one
/// order, so that no two wait for each other.
///
/// # Errors
/// When the database does not answer.
pub async fn holding(
    connection: &mut Connection,
    (project, organisation): (i64, i64),
) -> Result<Vec<Found>, Error> {
    let mut holding = Vec::new();
    for agreement in agreements::holding(connection, organisation).await? {
        let found = finding::of(connection, agreement).await?;
        if found.sent.application.project == Some(project) {
            holding.push(found);
        }
    }
    Ok(holding)
}

/// Leaves them all, for whoever may sign for the organisation; where nothing binds it, nothing is asked. What is only proposed
/// goes back to its funder: its text names one that takes no part any more. Whose agreement was changed meanwhile by somebody else is
/// a conflict: nothing is left then.
pub fn left<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    did: Did<'a>,
) -> BoxFuture<'a, Result<(), Error>> {
    async move {
        let of = did.organisation;
        for found in holding(connection, (did.id, of)).await? {
            let acting = cx.acting(Power::Sign, Some(of))?;
            if found.agreement.state.binds() {
                let what = (Change::Leaving { of }, did.words, of);
                let left = amending::propose(cx, connection, &found, what, acting).await?;
                // Whoever was faster changed it: the page is read again.
                left.map_err(|_| Error::Conflict)?;
                continue;
            }
            if !withdrawing::thaw(connection, &cx.app, &found, found.agreement.version).await? {
                return Err(Error::Conflict);
            }
            parties::remove(connection, (found.agreement.id, of)).await?;
            let step = Step {
                act: "agreement-taken-back",
                words: did.words,
                language: Some(cx.lang),
                ..Step::default()
            };
            note(connection, &cx.app, &found, step, acting).await?;
            let partner = found.name(of);
            let said = |lang: Lang| {
                let args = [("partner", Arg::Text(partner)), ("words", Arg::Text(did.words))];
                cx.app.texts.say(lang, "agreements-left", &args)
            };
            let to = ("letter-agreement-party-left", Some(acting.person));
            tell(connection, &cx.app, &found, to, &said).await?;
        }
        Ok(())
    }
    .boxed()
}
