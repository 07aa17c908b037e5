//! What a group does while its call is built together: it lets itself be seen, it says what it does.

use super::{Done, note};
use crate::features::applications::store::{applications, together as store};
use crate::features::applications::together::groups::{Group, Room};
use crate::features::applications::together::stance::{Said, Stance};
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Says for a group whether the others of the call see it; its partners are told when they do.
///
/// # Errors
/// When the database does not answer.
pub async fn show(
    connection: &mut Connection,
    app: &App,
    (room, group): (&Room, &Group),
    shown: bool,
    (lead, acting): (&Organisation, Acting),
) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    applications::take_turn(connection, group.application.id).await?;
    if !store::show(connection, group.application.id, shown).await? {
        return Ok(());
    }
    let done = Done {
        acting: Some(acting),
        organisation: Some((lead.id, &lead.key)),
        act: match shown {
            true => "application-shown",
            false => "application-hidden",
        },
        version: group.application.submitted,
        ..Done::default()
    };
    note(connection, now, &group.application, done).await?;
    if !shown {
        return Ok(());
    }
    for organisation in group.partners.iter().filter(|one| one.id != lead.id) {
        tell(
            connection,
            app,
            (room, group),
            organisation,
            ("letter-application-shown", lead, ""),
        )
        .await?;
    }
    Ok(())
}

/// Keeps what a group says it does; false where somebody said something since `said.number` was drawn. Those whom it
/// names are told.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    app: &App,
    (room, group): (&Room, &Group),
    said: &Said,
    (lead, acting): (&Organisation, Acting),
) -> Result<bool, StoreError> {
    applications::take_turn(connection, group.application.id).await?;
    let before = store::last(connection, group.application.id).await?;
    if before.number + 1 != said.number {
        return Ok(false);
    }
    store::say(connection, group.application.id, said, acting).await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some((lead.id, &lead.key)),
        act: match said.stance {
            Stance::Stay => "application-stays",
            Stance::Change => "application-changes",
            Stance::Merge => "application-would-merge",
        },
        version: group.application.submitted,
        words: &said.words,
        before: Some(before.stance.as_str()),
        after: Some(said.stance.as_str()),
    };
    note(connection, said.at, &group.application, done).await?;
    // Whoever was named already with the same words is not written to again.
    for other in room.others.iter().filter(|other| {
        let id = other.application.id;
        said.with.contains(&id) && !(before.with.contains(&id) && before.words == said.words)
    }) {
        if let Some(organisation) = other.partners.first() {
            tell(
                connection,
                app,
                (room, group),
                organisation,
                ("letter-application-would-merge", lead, &said.words),
            )
            .await?;
        }
    }
    Ok(true)
}

/// Writes to those who speak for an organisation about a group.
async fn tell(
    connection: &mut Connection,
    app: &App,
    (room, group): (&Room, &Group),
    organisation: &Organisation,
    (key, lead, words): (&str, &Organisation, &str),
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("call", room.call.title(lang).0.to_owned()),
            ("project", group.title(lang).0.to_owned()),
            ("lead", lead.name.clone()),
            ("organisation", organisation.name.clone()),
            ("words", words.to_owned()),
        ]
    };
    let sending = Notice {
        key,
        path: &room.path(),
        said: &said,
    };
    mail::notify(
        connection,
        app,
        &[(organisation.id, &[Power::JoinProjects])],
        sending,
    )
    .await?;
    Ok(())
}
