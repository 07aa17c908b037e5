//! What each side brings, how people were heard: written, and confirmed by both.

use crate::features::applications::acts::telling;
use crate::features::applications::application::Application;
use crate::features::applications::store::applications;
use crate::features::applications::store::bringing as store;
use crate::features::applications::together::bringing::{Agreed, Brought, Heard, MOST, Side, hash};
use crate::features::applications::together::groups::Group;
use crate::features::calls::Call;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Who writes, for which side.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    /// The call.
    pub call: &'a Call,
    /// For which organisation of the side.
    pub organisation: &'a Organisation,
    /// Under which mandate.
    pub acting: Acting,
}

async fn note(
    connection: &mut Connection,
    now: i64,
    writing: Writing<'_>,
    (act, after): (&str, &str),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(writing.acting),
        organisation: Some(&writing.organisation.key),
        act,
        object: &format!("call:{}/together", writing.call.address),
        before: None,
        after: Some(after),
    };
    journal::record(connection, now, &act).await
}

/// Takes the turn at a group: of two who write, take away or confirm at once, the second reads what the first left. Nothing
/// where it is over by now.
async fn take_turn(connection: &mut Connection, group: &Group) -> Result<Option<Application>, StoreError> {
    let stands = applications::take_turn(connection, group.application.id).await?;
    Ok(stands.filter(|application| !application.state.is_over()))
}

/// What became of something that a side writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is written.
    Yes,
    /// It is one too many: nothing was written.
    Many,
    /// The group is over: nothing was written.
    Over,
}

/// Writes something that a side brings.
///
/// # Errors
/// When the database does not answer.
pub async fn bring(
    connection: &mut Connection,
    now: i64,
    (writing, group): (Writing<'_>, &Group),
    brought: &Brought,
) -> Result<Kept, StoreError> {
    if take_turn(connection, group).await?.is_none() {
        return Ok(Kept::Over);
    }
    let every = store::brought(connection, writing.call.id).await?;
    let same = |one: &&Brought| one.side == brought.side && one.application == brought.application;
    if every.iter().filter(same).count() >= MOST {
        return Ok(Kept::Many);
    }
    let by = (writing.acting.person, now);
    store::bring(connection, writing.call.id, brought, by).await?;
    note(connection, now, writing, ("together-brought", &brought.words)).await?;
    Ok(Kept::Yes)
}

/// Notes how people were heard.
///
/// # Errors
/// When the database does not answer.
pub async fn hear(
    connection: &mut Connection,
    now: i64,
    (writing, group): (Writing<'_>, &Group),
    heard: &Heard,
) -> Result<Kept, StoreError> {
    if take_turn(connection, group).await?.is_none() {
        return Ok(Kept::Over);
    }
    let every = store::heard(connection, writing.call.id).await?;
    let same = |one: &&Heard| one.application == heard.application;
    if every.iter().filter(same).count() >= MOST {
        return Ok(Kept::Many);
    }
    let by = (writing.acting.person, now);
    store::hear(connection, writing.call.id, heard, by).await?;
    note(connection, now, writing, ("together-heard", &heard.said)).await?;
    Ok(Kept::Yes)
}

/// Takes away what was written; false when it was gone already.
///
/// # Errors
/// When the database does not answer.
pub async fn take_away(
    connection: &mut Connection,
    now: i64,
    (writing, group): (Writing<'_>, &Group),
    (id, hearing): (i64, bool),
) -> Result<bool, StoreError> {
    let over = take_turn(connection, group).await?.is_none();
    if over || !store::take_away(connection, (writing.call.id, id), hearing, now).await? {
        return Ok(false);
    }
    let act = match hearing {
        true => "together-heard-removed",
        false => "together-brought-removed",
    };
    note(connection, now, writing, (act, &id.to_string())).await?;
    Ok(true)
}

/// What is written about a group: what each side brings, and how the group heard people.
///
/// # Errors
/// When the database does not answer.
pub async fn about(
    connection: &mut Connection,
    call: &Call,
    application: i64,
) -> Result<(Vec<Brought>, Vec<Heard>), StoreError> {
    let mut brought = store::brought(connection, call.id).await?;
    brought.retain(|one| one.application.is_none_or(|one| one == application));
    let mut heard = store::heard(connection, call.id).await?;
    heard.retain(|one| one.application == Some(application));
    Ok((brought, heard))
}

/// Confirms for a side what both bring to a group, as far as that is still what was shown; false where it is not. The
/// other side is told.
///
/// # Errors
/// When the database does not answer.
pub async fn agree(
    connection: &mut Connection,
    app: &App,
    (writing, group): (Writing<'_>, &Group),
    (side, seen): (Side, &str),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let application = &group.application;
    // Another version may have been received, or it may be over, since the page was drawn.
    let stands = take_turn(connection, group).await?;
    if stands.is_none_or(|stands| stands.submitted != application.submitted) {
        return Ok(false);
    }
    let (brought, heard) = about(connection, writing.call, application.id).await?;
    let nothing = brought.iter().all(|one| one.application.is_none()) && heard.is_empty();
    if nothing || hash(&brought, &heard) != seen {
        return Ok(false);
    }
    let before = store::agreed(connection, application.id).await?;
    if before.iter().any(|one| one.side == side && one.hash == seen) {
        return Ok(true);
    }
    let agreed = Agreed {
        side,
        hash: seen.to_owned(),
        organisation: writing.organisation.id,
        at: now,
    };
    store::agree(connection, application.id, &agreed, writing.acting.person).await?;
    note(connection, now, writing, ("together-agreed", seen)).await?;
    if before.iter().any(|one| one.side != side && one.hash == seen) {
        // What was read is what was confirmed, and is what is kept.
        let joined = telling::joined(connection, group, (&brought, &heard)).await?;
        store::join(connection, application.id, &joined, now).await?;
    }
    let told = (group, other_side(writing.call, group, side));
    say(connection, app, writing, told, "letter-together-agreed").await?;
    let partners = group
        .partners
        .iter()
        .filter(|one| one.id != writing.organisation.id);
    let partners = partners.filter(|_| side == Side::Group);
    let partners = partners.map(|one| (one.id, Power::JoinProjects)).collect();
    say(
        connection,
        app,
        writing,
        (group, partners),
        "letter-together-agreed-partner",
    )
    .await?;
    Ok(true)
}

/// Goes back on what a side confirmed: nothing about the group is published until both confirm anew. False where nothing was
/// confirmed. The other side is told, and the other partners.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    connection: &mut Connection,
    app: &App,
    (writing, group): (Writing<'_>, &Group),
    side: Side,
) -> Result<bool, StoreError> {
    let application = &group.application;
    applications::take_turn(connection, application.id).await?;
    if !store::take_back(connection, application.id, side).await? {
        return Ok(false);
    }
    let now = app.clock.now().as_second();
    note(connection, now, writing, ("together-taken-back", side.as_str())).await?;
    let mut told = other_side(writing.call, group, side);
    if side == Side::Group {
        let partners = group
            .partners
            .iter()
            .filter(|one| one.id != writing.organisation.id);
        told.extend(partners.map(|one| (one.id, Power::JoinProjects)));
    }
    say(
        connection,
        app,
        writing,
        (group, told),
        "letter-together-taken-back",
    )
    .await?;
    Ok(true)
}

/// Who is written to on the side that is not this one.
fn other_side(call: &Call, group: &Group, side: Side) -> Vec<(i64, Power)> {
    match side {
        Side::Organisers => {
            let lead = group.partners.first().map(|lead| (lead.id, Power::JoinProjects));
            lead.into_iter().collect()
        }
        Side::Group => {
            let organisers = call.organisers.iter();
            organisers.map(|id| (*id, Power::OrganiseCalls)).collect()
        }
    }
}

/// Writes to organisations about a group.
async fn say(
    connection: &mut Connection,
    app: &App,
    writing: Writing<'_>,
    (group, told): (&Group, Vec<(i64, Power)>),
    key: &str,
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("project", group.title(lang).0.to_owned()),
            ("call", writing.call.title(lang).0.to_owned()),
            ("organisation", writing.organisation.name.clone()),
        ]
    };
    let number = &group.application.number;
    let sending = Notice {
        key,
        path: &format!("/calls/{}/groups/{number}", writing.call.address),
        said: &said,
    };
    for (organisation, power) in told {
        mail::notify(connection, app, &[(organisation, &[power])], sending).await?;
    }
    Ok(())
}
