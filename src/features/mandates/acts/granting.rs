//! A claim that is accepted: those concerned are told and may object, or the mandate is given.

use jiff::ToSpan;

use super::{ending, inviting, record};
use crate::features::accounts::persons;
use crate::features::directory::Organisation;
use crate::features::mandates::claim::{Event, OBJECTION_DAYS, State};
use crate::features::mandates::letters;
use crate::features::mandates::rules::{Ending, Phase};
use crate::features::mandates::store::claims::{self, Claim};
use crate::features::mandates::store::invitations;
use crate::features::mandates::store::mandates;
use crate::features::mandates::store::notices;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power, store};
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};

/// Days for which those who represented an organisation are still told that somebody claims it.
const REMEMBERED_DAYS: i32 = 3 * 365;

/// Those whom a claim concerns beside the person: all who act for the organisation, those who
/// represented it not long ago, and the others who claim it.
async fn concerned(connection: &mut Connection, app: &App, claim: &Claim) -> Result<Vec<i64>, StoreError> {
    let today = app.clock.today();
    let remembered = today.saturating_sub(REMEMBERED_DAYS.days());
    let mut people = Vec::new();
    for held in mandates::of_organisation(connection, claim.organisation).await? {
        let signed = held.role.powers().contains(&Power::GiveMandates);
        let lately = held.until.is_none_or(|until| until >= remembered);
        if held.phase(today) != Phase::Ended || (signed && lately) {
            people.push(held.person);
        }
    }
    for other in claims::open_on(connection, claim.organisation).await? {
        // Not those who showed nothing yet: whoever begins a claim learns nothing by it.
        if other.id != claim.id && !matches!(other.state, State::Proposed | State::Coded) {
            people.push(other.person);
        }
    }
    people.sort_unstable();
    people.dedup();
    people.retain(|person| *person != claim.person);
    Ok(people)
}

/// A claim is accepted, by its code or by an agent. Where nobody else is concerned, or an agent has heard
/// both sides, the mandate is given; otherwise those concerned are told and have 14 days. False when it
/// cannot happen any more.
///
/// # Errors
/// When the database does not answer.
pub async fn accept(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    claim: Claim,
) -> Result<bool, StoreError> {
    if claim.state != State::Disputed {
        let concerned = concerned(connection, app, &claim).await?;
        if !concerned.is_empty() {
            return announce(connection, app, acting, organisation, claim, &concerned).await;
        }
    }
    grant(connection, app, acting, organisation, claim, Event::Accept).await
}

async fn announce(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    mut claim: Claim,
    concerned: &[i64],
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let until = app.clock.today().saturating_add(OBJECTION_DAYS.days());
    claim.objection_until = Some(until);
    if !step(
        connection,
        app,
        acting,
        organisation,
        &mut claim,
        (Event::Announce, "claim-announced"),
    )
    .await?
    {
        return Ok(false);
    }
    for person in concerned {
        notices::tell(
            connection,
            chance::row(),
            (claim.id, organisation.id),
            *person,
            now,
        )
        .await?;
        let path = format!("/me/notices/{}", claim.id);
        let notice = if claim.replaces {
            "claim-letter-notice-replaces"
        } else {
            "claim-letter-notice"
        };
        letter(connection, app, organisation, &claim, *person, (notice, &path)).await?;
    }
    let path = format!("/me/claims/{}", claim.id);
    letter(
        connection,
        app,
        organisation,
        &claim,
        claim.person,
        ("claim-letter-announced", &path),
    )
    .await?;
    Ok(true)
}

/// One step: the state that the event leads to, written with what the claim holds, and its line in the
/// journal.
///
/// # Errors
/// When the database does not answer.
pub async fn step(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    claim: &mut Claim,
    (event, act): (Event, &str),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let before = claim.state;
    let Some(next) = before.after(event) else {
        return Ok(false);
    };
    claim.state = next;
    if !claims::change(connection, claim, now).await? {
        return Ok(false);
    }
    let object = format!("claim:{}", claim.id);
    let values = (Some(before.as_str()), Some(next.as_str()));
    record(connection, now, acting, organisation, act, &object, values).await?;
    Ok(true)
}

/// The mandate is given; where the claim says that the earlier representatives act no more, and an agent
/// read it, theirs end.
///
/// # Errors
/// When the database does not answer.
pub async fn grant(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    mut claim: Claim,
    event: Event,
) -> Result<bool, StoreError> {
    if !step(
        connection,
        app,
        acting,
        organisation,
        &mut claim,
        (event, "claim-granted"),
    )
    .await?
    {
        return Ok(false);
    }
    let (now, today) = (app.clock.now().as_second(), app.clock.today());
    let id = chance::row();
    let given = store::Given {
        id,
        person: claim.person,
        organisation: Some(organisation.id),
        role: claim.role,
        starts: today,
        until: None,
        given_by: claim.decided_by,
        given_how: "claim",
        covers: None,
    };
    store::give(connection, &given, now).await?;
    let object = format!("mandate:{id}");
    let values = (None, Some(claim.role.as_str()));
    record(
        connection,
        now,
        acting,
        organisation,
        "mandate-given",
        &object,
        values,
    )
    .await?;
    if claim.replaces && claim.decided_by.is_some() {
        replace(connection, app, acting, organisation, &claim).await?;
    }
    let path = format!("/organisations/{}/mandates", organisation.slug());
    letter(
        connection,
        app,
        organisation,
        &claim,
        claim.person,
        ("claim-letter-granted", &path),
    )
    .await?;
    tell_outcome(
        connection,
        app,
        organisation,
        &claim,
        "claim-letter-outcome-granted",
    )
    .await?;
    Ok(true)
}

async fn replace(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    claim: &Claim,
) -> Result<(), StoreError> {
    let (now, today) = (app.clock.now().as_second(), app.clock.today());
    for held in mandates::of_organisation(connection, organisation.id).await? {
        let earlier = held.person != claim.person && held.phase(today) != Phase::Ended;
        if !earlier || held.role != claim.role {
            continue;
        }
        let how = Ending::Replaced.as_str();
        if mandates::end(connection, held.id, how, today, now).await? {
            let yesterday = today.yesterday().unwrap_or(today);
            mandates::shorten_covers(connection, held.id, yesterday).await?;
            let object = format!("mandate:{}", held.id);
            let values = (None, Some(how));
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
            for invitation in invitations::open_under(connection, held.id).await? {
                inviting::withdraw(connection, app, acting, organisation, &invitation).await?;
            }
            ending::tell_ended(connection, app, organisation, &held).await?;
        }
    }
    Ok(())
}

/// Tells those who were told of the claim how it ended.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_outcome(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    claim: &Claim,
    key: &str,
) -> Result<(), StoreError> {
    let path = format!("/me/notices/{}", claim.id);
    for notice in notices::of_claim(connection, claim.id).await? {
        letter(connection, app, organisation, claim, notice.person, (key, &path)).await?;
    }
    Ok(())
}

/// A letter about a claim to somebody.
///
/// # Errors
/// When the database does not answer.
pub async fn letter(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    claim: &Claim,
    to: i64,
    (key, path): (&str, &str),
) -> Result<(), StoreError> {
    let Some(to) = persons::by_id(connection, to).await? else {
        return Ok(());
    };
    let claimant = persons::by_id(connection, claim.person).await?;
    let claimant = claimant.map_or_else(String::new, inviting::called);
    let role = letters::role(app, to.language, claim.role);
    let date = claim
        .objection_until
        .map_or_else(String::new, |until| app.texts.date(to.language, until));
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("person", Arg::Text(&claimant)),
        ("number", Arg::Text(&claim.number)),
        ("reason", Arg::Text(&claim.reason)),
        ("date", Arg::Text(&date)),
    ];
    letters::send(connection, app, (&to).into(), key, path, &args).await
}
