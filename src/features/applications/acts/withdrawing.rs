//! Taking an application back: its partners may, as long as no funder told them that it gives and no agreement rests on it, and need not say why.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::finding::Found;
use crate::features::applications::lifecycle::{Step, next};
use crate::features::applications::presenting::presented;
use crate::features::applications::store::applications;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Takes it back; every partner is written to. Where it cannot be, the key of the text that says why.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (lead, reason): (&Organisation, &str),
    acting: Acting,
) -> Result<Result<(), &'static str>, StoreError> {
    let now = app.clock.now().as_second();
    let Some(application) = applications::take_turn(connection, found.application.id).await? else {
        return Ok(Err("application-not-now"));
    };
    // What was sent meanwhile takes more to be withdrawn than what the asker was allowed for.
    let same = application.submitted == found.application.submitted;
    let Some(state) = next(application.state, Step::Withdraw).filter(|_| same) else {
        return Ok(Err("application-not-now"));
    };
    // What was told is a right of each partner, and perhaps paid: its funder takes it back first, when they give it up.
    if let Some(why) = applications::holds(connection, application.id).await? {
        return Ok(Err(why));
    }
    let before = application.state;
    let application = Application {
        state,
        changed_at: now,
        ..application
    };
    applications::stands(connection, &application, now).await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some((lead.id, &lead.key)),
        act: Step::Withdraw.act(),
        version: application.submitted,
        words: reason,
        before: Some(before.as_str()),
        after: Some(state.as_str()),
    };
    note(connection, now, &application, done).await?;
    let path = format!("/applications/{}", application.address);
    for organisation in found.partners.iter().map(|named| &named.organisation) {
        let said = |lang: Lang| {
            vec![
                ("project", found.frozen.title(lang).0.to_owned()),
                ("number", application.number.clone()),
                ("lead", lead.name.clone()),
                ("about", presented(app, lang, &found.frozen)),
            ]
        };
        let sending = Notice {
            key: "letter-application-withdrawn",
            path: &path,
            said: &said,
        };
        mail::notify(
            connection,
            app,
            &[(organisation.id, &[Power::JoinProjects])],
            sending,
        )
        .await?;
    }
    Ok(Ok(()))
}
