//! Asking somebody to act for an organisation, and their answer.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{ending, record};
use crate::features::accounts::persons::{self, Person};
use crate::features::directory::Organisation;
use crate::features::mandates::invitation::{DAYS, Event, How, State};
use crate::features::mandates::letters::{self, To};
use crate::features::mandates::rules::{Ending, Phase};
use crate::features::mandates::store::invitations::{self, Invitation};
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Role, store};
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};

/// What is offered to somebody.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// Who is asked.
    pub email: &'a str,
    /// In which language, when they have no account.
    pub language: Lang,
    /// As what.
    pub role: Role,
    /// First day; that of acceptance where absent.
    pub starts: Option<Date>,
    /// Last day, when there is one.
    pub until: Option<Date>,
    /// Why.
    pub how: How,
    /// The mandate covered or handed over.
    pub about: Option<i64>,
}

/// What became of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// It is on its way.
    Sent,
    /// The like of it is open already.
    Already,
    /// The person acts in that role already.
    Acts,
}

/// Asks somebody to act for an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn invite(
    connection: &mut Connection,
    app: &App,
    acting: Acting,
    organisation: &Organisation,
    offer: &Offer<'_>,
) -> Result<Offered, StoreError> {
    let now = app.clock.now();
    let today = app.clock.date_of(now);
    let known = persons::by_email(connection, offer.email).await?;
    if let Some(person) = &known
        && offer.how != How::Cover
    {
        let held = mandates::of_organisation(connection, organisation.id).await?;
        let same = held.iter().find(|held| {
            held.person == person.id && held.role == offer.role && held.phase(today) != Phase::Ended
        });
        if same.is_some() {
            return Ok(Offered::Acts);
        }
    }
    let invitation = Invitation {
        id: chance::row(),
        organisation: organisation.id,
        email: offer.email.to_owned(),
        language: known.as_ref().map_or(offer.language, |person| person.language),
        role: offer.role,
        starts: offer.starts,
        until: offer.until,
        how: offer.how,
        about: offer.about,
        given_by: acting.person,
        given_under: acting.mandate.unwrap_or_default(),
        state: State::Open,
        created_at: now.as_second(),
        expires: today.saturating_add(DAYS.days()),
    };
    if !invitations::write(connection, &invitation).await? {
        return Ok(Offered::Already);
    }
    let object = format!("invitation:{}", invitation.id);
    let what = format!("{} {}", invitation.role.as_str(), invitation.how.as_str());
    record(
        connection,
        now.as_second(),
        Some(acting),
        organisation,
        "invitation-sent",
        &object,
        (None, Some(&what)),
    )
    .await?;
    tell_invited(connection, app, organisation, &invitation, known.as_ref()).await?;
    Ok(Offered::Sent)
}

async fn tell_invited(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    invitation: &Invitation,
    known: Option<&Person>,
) -> Result<(), StoreError> {
    let lang = invitation.language;
    let inviter = persons::by_id(connection, invitation.given_by).await?;
    let inviter = inviter.map_or_else(String::new, called);
    let role = letters::role(app, lang, invitation.role);
    let expires = app.texts.date(lang, invitation.expires);
    let to = To {
        email: &invitation.email,
        person: known.map(|person| person.id),
        language: lang,
    };
    let key = match invitation.how {
        How::Invitation => "mandates-letter-invited",
        How::Cover => "mandates-letter-cover",
        How::Handover => "mandates-letter-handover",
    };
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("person", Arg::Text(&inviter)),
        ("email", Arg::Text(&invitation.email)),
        ("date", Arg::Text(&expires)),
    ];
    let path = format!("/me/invitations/{}", invitation.id);
    letters::send(connection, app, to, key, &path, &args).await
}

/// What a person is called: their name, else their address.
pub fn called(person: Person) -> String {
    if person.name.is_empty() {
        person.email
    } else {
        person.name
    }
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// The mandate with this number was given.
    Given(i64),
    /// It was noted.
    Noted,
    /// It is open no more, or whoever gave it may not any more.
    Gone,
}

/// The mandate that an invitation is about, where there is one that still counts.
async fn subject(
    connection: &mut Connection,
    invitation: &Invitation,
    today: Date,
) -> Result<Option<Held>, StoreError> {
    let Some(about) = invitation.about else {
        return Ok(None);
    };
    let held = mandates::one(connection, invitation.organisation, about).await?;
    Ok(held.filter(|held| held.phase(today) != Phase::Ended))
}

/// Whether an invitation can be accepted on a day: open, in time, what it is about still counts, and
/// whoever gave it may still give: only a handover outlives the mandate that it hands over.
///
/// # Errors
/// When the database does not answer.
pub async fn stands(
    connection: &mut Connection,
    invitation: &Invitation,
    today: Date,
) -> Result<bool, StoreError> {
    let about = invitation.about.is_none() || subject(connection, invitation, today).await?.is_some();
    let in_time = invitation.expires >= today && invitation.until.is_none_or(|until| until >= today);
    let giver = mandates::one(connection, invitation.organisation, invitation.given_under).await?;
    let gives = |giver: Held| ending::signs(&giver) && giver.phase(today) == Phase::InForce;
    let given = invitation.how == How::Handover || giver.is_some_and(gives);
    Ok(invitation.state == State::Open && in_time && about && given)
}

/// The person accepts: the mandate is given, and for a handover the earlier one ends the day before.
///
/// # Errors
/// When the database does not answer.
pub async fn accept(
    connection: &mut Connection,
    app: &App,
    person: Acting,
    organisation: &Organisation,
    invitation: &Invitation,
) -> Result<Answered, StoreError> {
    let now = app.clock.now().as_second();
    let today = app.clock.today();
    let Some(next) = invitation.state.after(Event::Accept) else {
        return Ok(Answered::Gone);
    };
    if !stands(connection, invitation, today).await?
        || !invitations::settle(connection, invitation.id, next, now).await?
    {
        return Ok(Answered::Gone);
    }
    let starts = invitation.starts.map_or(today, |day| day.max(today));
    let id = chance::row();
    let given = store::Given {
        id,
        person: person.person,
        organisation: Some(organisation.id),
        role: invitation.role,
        starts,
        until: invitation.until,
        given_by: Some(invitation.given_by),
        given_how: invitation.how.as_str(),
        covers: invitation.about.filter(|_| invitation.how == How::Cover),
    };
    store::give(connection, &given, now).await?;
    let what = invitation.role.as_str();
    let object = format!("mandate:{id}");
    record(
        connection,
        now,
        Some(person),
        organisation,
        "mandate-given",
        &object,
        (None, Some(what)),
    )
    .await?;
    if invitation.how == How::Handover
        && let Some(before) = subject(connection, invitation, today).await?
    {
        hand_over(connection, app, person, organisation, &before, starts).await?;
    }
    tell_giver(
        connection,
        app,
        organisation,
        invitation,
        "mandates-letter-accepted",
    )
    .await?;
    Ok(Answered::Given(id))
}

/// Ends the mandate that is handed over on the day before the new one begins.
async fn hand_over(
    connection: &mut Connection,
    app: &App,
    person: Acting,
    organisation: &Organisation,
    before: &Held,
    starts: Date,
) -> Result<(), StoreError> {
    let (now, today) = (app.clock.now().as_second(), app.clock.today());
    let eve = starts.yesterday().unwrap_or(starts);
    // Whoever takes over later than the end leaves a gap: the earlier one signs no longer for it.
    let last = before.until.map_or(eve, |until| until.min(eve));
    if last < today {
        mandates::end(connection, before.id, Ending::HandedOver.as_str(), last, now).await?;
    } else {
        mandates::shorten(connection, before.id, last).await?;
    }
    mandates::shorten_covers(connection, before.id, last).await?;
    let object = format!("mandate:{}", before.id);
    let until = last.to_string();
    record(
        connection,
        now,
        Some(person),
        organisation,
        "mandate-handed-over",
        &object,
        (Some(before.role.as_str()), Some(&until)),
    )
    .await?;
    let role = letters::role(app, before.language, before.role);
    let date = app.texts.date(before.language, last);
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("date", Arg::Text(&date)),
    ];
    letters::send(
        connection,
        app,
        before.into(),
        "mandates-letter-handed-over",
        "/me",
        &args,
    )
    .await
}

/// The person does not wish it.
///
/// # Errors
/// When the database does not answer.
pub async fn decline(
    connection: &mut Connection,
    app: &App,
    person: Acting,
    organisation: &Organisation,
    invitation: &Invitation,
) -> Result<Answered, StoreError> {
    let event = (Event::Decline, "invitation-declined");
    if !settle(connection, app, Some(person), organisation, invitation, event).await? {
        return Ok(Answered::Gone);
    }
    tell_giver(
        connection,
        app,
        organisation,
        invitation,
        "mandates-letter-declined",
    )
    .await?;
    Ok(Answered::Noted)
}

/// It is taken back.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    invitation: &Invitation,
) -> Result<bool, StoreError> {
    let event = (Event::Withdraw, "invitation-withdrawn");
    settle(connection, app, acting, organisation, invitation, event).await
}

/// Its last day has passed.
///
/// # Errors
/// When the database does not answer.
pub async fn expire(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    invitation: &Invitation,
) -> Result<bool, StoreError> {
    let event = (Event::Expire, "invitation-expired");
    settle(connection, app, None, organisation, invitation, event).await
}

async fn settle(
    connection: &mut Connection,
    app: &App,
    acting: Option<Acting>,
    organisation: &Organisation,
    invitation: &Invitation,
    (event, act): (Event, &str),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let Some(next) = invitation.state.after(event) else {
        return Ok(false);
    };
    if !invitations::settle(connection, invitation.id, next, now).await? {
        return Ok(false);
    }
    let object = format!("invitation:{}", invitation.id);
    let states = (Some(invitation.state.as_str()), Some(next.as_str()));
    record(connection, now, acting, organisation, act, &object, states).await?;
    Ok(true)
}

async fn tell_giver(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    invitation: &Invitation,
    key: &str,
) -> Result<(), StoreError> {
    let Some(giver) = persons::by_id(connection, invitation.given_by).await? else {
        return Ok(());
    };
    let role = letters::role(app, giver.language, invitation.role);
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("email", Arg::Text(&invitation.email)),
    ];
    let path = format!("/organisations/{}/mandates", organisation.slug());
    letters::send(connection, app, (&giver).into(), key, &path, &args).await
}
