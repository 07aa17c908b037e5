//! Freezing what a project says, to be signed; and going back to writing.

use super::{Done, note};
use crate::features::applications::application::{Application, Channel, Version};
use crate::features::applications::checking::Check;
use crate::features::applications::finding;
use crate::features::applications::goal;
use crate::features::applications::lacks::Lack;
use crate::features::applications::lifecycle::{State, Step, next, next_while};
use crate::features::applications::presenting;
use crate::features::applications::store::{applications, signatures, versions};
use crate::features::calls;
use crate::features::projects::Found;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Why nothing was frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Something lacks: the page says what.
    Lacks,
    /// It says exactly what the last version says, whose signatures stand.
    Unchanged,
    /// The application is past that.
    NotNow,
    /// An agreement rests on what was sent.
    Bound,
}

/// What is frozen: the project, and what it says to the call.
#[derive(Clone, Copy, Debug)]
pub struct Freezing<'a> {
    /// The project.
    pub project: &'a Found,
    /// What it says, and what it lacks.
    pub check: &'a Check,
}

/// Freezes a version; begins the application where the project has none for this call yet. One to programmes begins where they are chosen. Those who may sign are
/// written to.
///
/// # Errors
/// When the database does not answer; busy when another began it at the same time.
pub async fn freeze(
    connection: &mut Connection,
    app: &App,
    freezing: Freezing<'_>,
    acting: Acting,
) -> Result<Result<Application, Refusal>, Error> {
    let now = app.clock.now().as_second();
    let check = freezing.check;
    if check.lacks.iter().any(Lack::blocks) {
        return Ok(Err(Refusal::Lacks));
    }
    let application = match check.living() {
        Some(living) => match applications::take_turn(connection, living.id).await? {
            Some(application) => application,
            None => return Ok(Err(Refusal::NotNow)),
        },
        None => begin(connection, freezing, now).await?,
    };
    let Some(state) = next_while(check.corrects, application.state, Step::Freeze) else {
        return Ok(Err(Refusal::NotNow));
    };
    // What is paid and reported on is what was agreed: from then on it is the agreement that is amended.
    if applications::is_bound(connection, application.id).await? {
        return Ok(Err(Refusal::Bound));
    }
    let (document, hash) = check.frozen.document();
    let before = versions::one(connection, application.id, application.version).await?;
    if let Some(before) = &before
        && application.state == state
        && check.is_as(&finding::read(&application, before)?)
    {
        return Ok(Err(Refusal::Unchanged));
    }
    let version = Version {
        number: application.version + 1,
        document,
        hash,
        frozen_at: now,
        received_at: None,
        channel: Channel::Online,
        receipt: None,
    };
    versions::insert(connection, application.id, &version, acting).await?;
    let application = Application {
        state,
        version: version.number,
        changed_at: now,
        ..application
    };
    applications::stands(connection, &application, now).await?;
    if let Some(call) = check.goal.call() {
        // Whoever prepares an answer is told when the rules change, until they say otherwise.
        calls::follow(connection, call.id, acting.person, now).await?;
    }
    let lead = freezing.project.lead();
    let done = Done {
        acting: Some(acting),
        organisation: lead.map(|lead| (lead.organisation.id, lead.organisation.key.as_str())),
        act: Step::Freeze.act(),
        version: version.number,
        before: before.as_ref().map(|version| version.document.as_str()),
        after: Some(&version.document),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    ask(connection, app, freezing, &application, &version).await?;
    Ok(Ok(application))
}

/// Begins an application, for whoever freezes a version or requests an amount first.
///
/// # Errors
/// When the database does not answer; busy when another began it at the same time.
pub async fn begin(
    connection: &mut Connection,
    freezing: Freezing<'_>,
    now: i64,
) -> Result<Application, StoreError> {
    let application = Application {
        id: chance::row(),
        address: chance::address(freezing.check.frozen.title(Lang::Fr).0),
        number: chance::spoken_number(),
        project: Some(freezing.project.project.id),
        call: freezing.check.goal.call().map(|call| call.id),
        state: State::Draft,
        version: 0,
        submitted: 0,
        changed_at: now,
    };
    applications::insert(connection, &application, now).await?;
    Ok(application)
}

/// Asks those who may sign for a partner to do so.
async fn ask(
    connection: &mut Connection,
    app: &App,
    freezing: Freezing<'_>,
    application: &Application,
    version: &Version,
) -> Result<(), StoreError> {
    let signed = signatures::under(connection, application.id, &version.hash).await?;
    let path = format!(
        "{}/submission?call={}",
        freezing.project.path(),
        goal::word(application, &freezing.check.frozen)
    );
    let until = presenting::until(connection, app, &freezing.check.frozen).await?;
    for partner in freezing.project.members() {
        if signed
            .iter()
            .any(|one| one.organisation == partner.organisation.id)
        {
            continue;
        }
        let said = |lang: Lang| {
            vec![
                ("project", freezing.check.frozen.title(lang).0.to_owned()),
                (
                    "about",
                    presenting::presented_until(app, lang, (&freezing.check.frozen, until)),
                ),
                ("organisation", partner.organisation.name.clone()),
            ]
        };
        let sending = Notice {
            key: match freezing.check.frozen.call {
                Some(_) => "letter-application-to-sign",
                None => "letter-request-to-sign",
            },
            path: &path,
            said: &said,
        };
        mail::notify(
            connection,
            app,
            &[(partner.organisation.id, &[Power::Sign])],
            sending,
        )
        .await?;
    }
    Ok(())
}

/// Goes back to writing: nothing waits for a signature any more. False where that has no sense.
///
/// # Errors
/// When the database does not answer.
pub async fn reopen(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    (organisation, key): (i64, &str),
    acting: Acting,
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let Some(application) = applications::take_turn(connection, application.id).await? else {
        return Ok(false);
    };
    let Some(state) = next(application.state, Step::Reopen) else {
        return Ok(false);
    };
    let before = application.state;
    let application = Application {
        state,
        changed_at: now,
        ..application
    };
    applications::stands(connection, &application, now).await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some((organisation, key)),
        act: Step::Reopen.act(),
        version: application.version,
        before: Some(before.as_str()),
        after: Some(state.as_str()),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    Ok(true)
}
