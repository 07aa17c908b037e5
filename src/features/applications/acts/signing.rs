//! Signing: a person who may sign for a partner says that this very version, identified by its hash, is that
//! partner's word.

use super::{Done, note};
use crate::features::applications::application::{Application, Channel, Signature, Version};
use crate::features::applications::finding;
use crate::features::applications::frozen::{Frozen, short};
use crate::features::applications::goal;
use crate::features::applications::lifecycle::State;
use crate::features::applications::presenting;
use crate::features::applications::store::{applications, signatures, versions};
use crate::features::calls;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Why nothing was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What was shown is no longer what waits for signatures.
    OtherVersion,
    /// It was signed for this partner already.
    Already,
    /// The lead would receive the money of all and pass it on, and this partner did not agree to that.
    NotAgreed,
    /// Nothing waits for signatures.
    NotNow,
    /// The organisation is not in this version.
    NotInIt,
}

/// The version that waits for signatures, if one does; `corrects` says that what was received may be corrected.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(
    connection: &mut Connection,
    application: &Application,
    corrects: bool,
) -> Result<Option<Version>, StoreError> {
    if !application.state.may_change(corrects)
        || application.version == application.submitted
        || application.state == State::Draft
    {
        return Ok(None);
    }
    versions::one(connection, application.id, application.version).await
}

/// Signs for a partner the version whose hash is `hash`, under the name of the person who does; `agrees` says that it agrees
/// to the lead passing its money on, where the version says so: no signature is under such a version without that. Whoever leads is told
/// once nobody is missing.
///
/// # Errors
/// When the database does not answer.
pub async fn sign(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    (hash, lead, corrects): (&str, Option<i64>, bool),
    (organisation, name, agrees): (&Organisation, &str, bool),
    acting: Acting,
) -> Result<Result<(), Refusal>, StoreError> {
    let now = app.clock.now().as_second();
    let Some(application) = applications::take_turn(connection, application.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let Some(version) = waiting(connection, &application, corrects).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    if version.hash != hash {
        return Ok(Err(Refusal::OtherVersion));
    }
    let Ok(frozen) = Frozen::read(&version.document) else {
        return Ok(Err(Refusal::NotNow));
    };
    if frozen.redistributes() && !agrees {
        return Ok(Err(Refusal::NotAgreed));
    }
    let parties = finding::parties(connection, &frozen).await?;
    if !parties
        .iter()
        .any(|party| party.organisation.id == organisation.id)
    {
        return Ok(Err(Refusal::NotInIt));
    }
    let before = signatures::under(connection, application.id, hash).await?;
    if before.iter().any(|one| one.organisation == organisation.id) {
        return Ok(Err(Refusal::Already));
    }
    let signature = Signature {
        hash: hash.to_owned(),
        organisation: organisation.id,
        mandate: acting.mandate,
        // Read with the mandate.
        capacity: None,
        name: name.to_owned(),
        signed_at: now,
        channel: Channel::Online,
    };
    signatures::insert(
        connection,
        chance::row(),
        application.id,
        &signature,
        Some(acting.person),
    )
    .await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some((organisation.id, &organisation.key)),
        act: "application-signed",
        version: version.number,
        after: Some(hash),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    if let Some(call) = application.call {
        // Whoever signed is told when the rules change, until they say otherwise.
        calls::follow(connection, call, acting.person, now).await?;
    }
    let has_signed = |id: i64| id == organisation.id || before.iter().any(|one| one.organisation == id);
    if parties.iter().all(|party| has_signed(party.organisation.id))
        && let Some(lead) = lead
    {
        tell_lead(connection, app, &application, &frozen, (hash, lead)).await?;
    }
    Ok(Ok(()))
}

async fn tell_lead(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    frozen: &Frozen,
    (hash, lead): (&str, i64),
) -> Result<(), StoreError> {
    let path = format!(
        "/projects/{}/submission?call={}",
        frozen.project.address,
        goal::word(application, frozen)
    );
    let until = presenting::until(connection, app, frozen).await?;
    let said = |lang: Lang| {
        vec![
            ("project", frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            ("hash", short(hash)),
            ("about", presenting::presented_until(app, lang, (frozen, until))),
        ]
    };
    let sending = Notice {
        key: "letter-application-all-signed",
        path: &path,
        said: &said,
    };
    mail::notify(connection, app, &[(lead, &[Power::JoinProjects])], sending).await?;
    Ok(())
}
