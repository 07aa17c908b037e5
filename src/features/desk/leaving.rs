//! A partner gives up what was requested for it: what is not decided counts no more, and the other funders are told before they
//! give to one that takes no part any more.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::consequences::{Before, follow, turns};
use super::finding;
use super::store::{decisions, left};
use crate::features::applications::{self, Sent};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::Notice;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Did, Error};

/// Does what follows at the desk when an organisation left a project: whoever promised if others give it something learns that they will
/// not, and what holds without it is granted.
pub(super) fn gone<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    did: Did<'a>,
) -> BoxFuture<'a, Result<(), Error>> {
    async move {
        let acting = cx.someone()?.themselves();
        let sent = applications::sent_of(connection, did.id).await?;
        let sent = sent.iter().map(|(application, _)| application.id).collect();
        for sent in turns(connection, &sent).await? {
            let own = |named: &&applications::Named| named.organisation.id == did.organisation;
            let Some(left) = sent.partners.iter().find(own) else {
                continue;
            };
            let decisions = decisions::of_application(connection, sent.application.id).await?;
            let (_, asked) = finding::requests(connection, &sent).await?;
            // What stood before: it was there still.
            let mut gone = finding::gone(connection, &sent).await?;
            gone.retain(|key| *key != left.party.key);
            let before = Before {
                asked: finding::standing(asked, &decisions, &gone),
                decisions,
            };
            follow(connection, &cx.app, (&sent, &before), (acting, None)).await?;
        }
        Ok(())
    }
    .boxed()
}

/// Keeps that a partner, by its key, left what a funder supports, and writes to the other funders of the application; once for
/// each version that was sent.
///
/// # Errors
/// When the database does not answer.
pub async fn leave(
    connection: &mut Connection,
    app: &App,
    sent: &Sent,
    (partner, funder): (&str, i64),
    acting: Acting,
) -> Result<(), Error> {
    let application = &sent.application;
    let at = (application.id, application.submitted);
    if !left::leave(connection, at, partner, app.clock.today()).await? {
        return Ok(());
    }
    let (columns, _) = finding::requests(connection, sent).await?;
    let decided = decisions::of_application(connection, application.id).await?;
    let mut others: Vec<i64> = columns.iter().map(|column| column.funder.id).collect();
    others.extend(decided.iter().filter(|one| one.is_kept()).map(|one| one.funder));
    others.sort_unstable();
    others.dedup();
    let said = |lang: Lang| {
        vec![
            ("project", sent.frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            ("partner", sent.frozen.name(partner).to_owned()),
            ("about", applications::presented(app, lang, &sent.frozen)),
        ]
    };
    let path = format!("/desk/applications/{}", application.number);
    let notice = Notice {
        key: "letter-desk-left",
        path: &path,
        said: &said,
    };
    // Whoever did not say yet how near they stand learns that there is something, and not what.
    let undeclared = Notice {
        key: "letter-desk-changed",
        ..notice
    };
    for other in others.into_iter().filter(|other| *other != funder) {
        let to = (sent, other, &[Power::Decide, Power::KeepProgrammes][..]);
        let doer = (Some(acting.person), Some(undeclared));
        applications::notify_clear(connection, app, to, doer, notice).await?;
    }
    Ok(())
}
