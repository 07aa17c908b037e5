//! A partner gives up what was requested for it: what is not decided counts no more, and the other funders are told before they
//! give to one that takes no part any more.

use super::finding;
use super::store::{decisions, left};
use crate::features::applications::{self, Sent};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::Notice;
use crate::shared::store::Connection;
use crate::shared::web::Error;

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
