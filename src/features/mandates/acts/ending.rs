//! Ending a mandate: now or on a day, by the person or by whoever gives mandates.

use jiff::civil::Date;

use super::{claiming, inviting, record};
use crate::features::directory::{self, Organisation};
use crate::features::mandates::claim;
use crate::features::mandates::letters;
use crate::features::mandates::rules::{Ending, Phase};
use crate::features::mandates::store::claims;
use crate::features::mandates::store::invitations;
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};

/// Whether nobody could sign for the organisation any more once this mandate is over.
pub fn is_last(held: &[Held], ending: &Held, today: Date) -> bool {
    signs(ending)
        && !held
            .iter()
            .any(|other| other.id != ending.id && signs(other) && lasts(other, today))
}

/// Whether a mandate gives mandates.
pub fn signs(held: &Held) -> bool {
    held.role.powers().contains(&Power::GiveMandates)
}

/// In force today and not merely standing in for somebody.
fn lasts(held: &Held, today: Date) -> bool {
    held.phase(today) == Phase::InForce && held.covers.is_none()
}

/// Ends a mandate: at once, or at the end of a day to come. False when it was over already.
///
/// # Errors
/// When the database does not answer.
pub async fn end(
    connection: &mut Connection,
    app: &App,
    acting: Acting,
    organisation: &Organisation,
    held: &Held,
    last_day: Option<Date>,
) -> Result<bool, StoreError> {
    let (now, today) = (app.clock.now().as_second(), app.clock.today());
    let own = acting.person == held.person;
    let how = if own { Ending::Resigned } else { Ending::Withdrawn };
    let before = held.until.map(|until| until.to_string());
    let object = format!("mandate:{}", held.id);
    let (act, after) = match last_day {
        None => {
            if !mandates::end(connection, held.id, how.as_str(), today, now).await? {
                return Ok(false);
            }
            ("mandate-ended", how.as_str().to_owned())
        }
        Some(day) => {
            if !mandates::shorten(connection, held.id, day).await? {
                return Ok(false);
            }
            mandates::shorten_covers(connection, held.id, day).await?;
            ("mandate-limited", day.to_string())
        }
    };
    let values = (before.as_deref(), Some(after.as_str()));
    record(connection, now, Some(acting), organisation, act, &object, values).await?;
    if last_day.is_none() {
        follow(connection, app, Some(acting), organisation, held, own).await?;
    }
    tell(connection, app, organisation, held, own, last_day).await?;
    Ok(true)
}

/// What would end for an organisation if a person left.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// The organisation.
    pub organisation: Organisation,
    /// As what the person acts.
    pub role: crate::shared::authz::Role,
    /// Whether nobody could sign for it any more.
    pub last: bool,
}

/// What would end if a person left today, in the order of their mandates.
///
/// # Errors
/// When the database does not answer.
pub async fn would_leave(
    connection: &mut Connection,
    app: &App,
    person: i64,
) -> Result<Vec<Leaving>, StoreError> {
    let today = app.clock.today();
    let mut leaving = Vec::new();
    for held in mandates::open_of_person(connection, person).await? {
        let found = directory::any_by_ids(connection, &[held.organisation])
            .await?
            .pop();
        let (Some(organisation), true) = (found, held.phase(today) != Phase::Ended) else {
            continue;
        };
        let all = mandates::of_organisation(connection, organisation.id).await?;
        // Whoever holds several mandates leaves with all of them.
        let others: Vec<Held> = all.into_iter().filter(|other| other.person != person).collect();
        leaving.push(Leaving {
            last: is_last(&others, &held, today),
            role: held.role,
            organisation,
        });
    }
    Ok(leaving)
}

/// Ends every mandate of a person who is erased, while they are still known: each organisation has its
/// line in the journal, and those who remain are told. Nobody acts where time alone ends the account.
///
/// # Errors
/// When the database does not answer.
pub async fn leave(
    connection: &mut Connection,
    app: &App,
    person: i64,
    acting: Option<Acting>,
) -> Result<(), StoreError> {
    let (now, today) = (app.clock.now().as_second(), app.clock.today());
    give_up(connection, app, person, acting).await?;
    let how = Ending::Erased.as_str();
    for held in mandates::open_of_person(connection, person).await? {
        let organisation = directory::any_by_ids(connection, &[held.organisation])
            .await?
            .pop();
        let Some(organisation) = organisation else {
            continue;
        };
        // One that was over by its last day was never ended: it is closed, and no news to anybody.
        let was_over = held.phase(today) == Phase::Ended;
        if !mandates::end(connection, held.id, how, today, now).await? || was_over {
            continue;
        }
        let acting = acting.map(|acting| Acting {
            organisation: Some(held.organisation),
            mandate: Some(held.id),
            ..acting
        });
        let object = format!("mandate:{}", held.id);
        let before = held.until.map(|until| until.to_string());
        let values = (before.as_deref(), Some(how));
        record(
            connection,
            now,
            acting,
            &organisation,
            "mandate-ended",
            &object,
            values,
        )
        .await?;
        follow(connection, app, acting, &organisation, &held, true).await?;
        tell(connection, app, &organisation, &held, true, None).await?;
    }
    Ok(())
}

/// What a person still asks is given up with their account: nobody reads the claim of somebody who is gone.
async fn give_up(
    connection: &mut Connection,
    app: &App,
    person: i64,
    acting: Option<Acting>,
) -> Result<(), StoreError> {
    for claim in claims::of_person(connection, person).await? {
        let about = directory::any_by_ids(connection, &[claim.organisation])
            .await?
            .pop();
        if let (true, Some(organisation)) = (claim.state.is_open(), about) {
            let event = (claim::Event::Withdraw, "claim-withdrawn");
            claiming::go_on(connection, app, acting, &organisation, claim, event).await?;
        }
    }
    Ok(())
}

/// What ends with a mandate that ended at once: those who stand in for it and, when it was taken from
/// the person, the invitations they gave.
async fn follow(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    ended: &Held,
    own: bool,
) -> Result<(), StoreError> {
    let (now, today) = (app.clock.now().as_second(), app.clock.today());
    if !own {
        for invitation in invitations::open_under(connection, ended.id).await? {
            inviting::withdraw(connection, app, acting, organisation, &invitation).await?;
        }
    }
    for cover in mandates::of_organisation(connection, organisation.id).await? {
        if cover.covers == Some(ended.id)
            && mandates::end(connection, cover.id, Ending::Withdrawn.as_str(), today, now).await?
        {
            let object = format!("mandate:{}", cover.id);
            let values = (None, Some(Ending::Withdrawn.as_str()));
            record(
                connection,
                now,
                acting,
                organisation,
                "mandate-ended",
                &object,
                values,
            )
            .await?;
            tell(connection, app, organisation, &cover, false, None).await?;
        }
    }
    Ok(())
}

/// Tells the person when somebody else ended their mandate, and those who give mandates when the person
/// did; all who remain, when nobody signs any more.
async fn tell(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    ended: &Held,
    own: bool,
    last_day: Option<Date>,
) -> Result<(), StoreError> {
    let today = app.clock.today();
    let day = last_day.unwrap_or(today);
    let held = mandates::of_organisation(connection, organisation.id).await?;
    let dormant = last_day.is_none() && is_last(&held, ended, today);
    let path = format!("/organisations/{}", organisation.slug());
    let remaining = held
        .iter()
        .filter(|other| other.person != ended.person && other.phase(today) == Phase::InForce);
    for other in remaining {
        let key = match (dormant, own && signs(other)) {
            (true, _) => "mandates-letter-dormant",
            (false, true) => "mandates-letter-left",
            (false, false) => continue,
        };
        letter(connection, app, organisation, (ended, other), key, &path, day).await?;
    }
    if !own {
        letter(
            connection,
            app,
            organisation,
            (ended, ended),
            "mandates-letter-ended",
            &path,
            day,
        )
        .await?;
    }
    Ok(())
}

/// Tells a person that their mandate was ended today.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_ended(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    ended: &Held,
) -> Result<(), StoreError> {
    let path = format!("/organisations/{}", organisation.slug());
    let today = app.clock.today();
    letter(
        connection,
        app,
        organisation,
        (ended, ended),
        "mandates-letter-ended",
        &path,
        today,
    )
    .await
}

async fn letter(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    (about, to): (&Held, &Held),
    key: &str,
    path: &str,
    day: Date,
) -> Result<(), StoreError> {
    let role = letters::role(app, to.language, about.role);
    let date = app.texts.date(to.language, day);
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("person", Arg::Text(about.called())),
        ("date", Arg::Text(&date)),
    ];
    letters::send(connection, app, to.into(), key, path, &args).await
}
