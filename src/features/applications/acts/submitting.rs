//! Sending: the lead hands in the version that all have signed. The rule of the deadline is in `deadline`.

use super::letters::{self, Sending};
use super::{Done, note};
use crate::features::applications::application::{Application, Version};
use crate::features::applications::deadline::{Arrival, arrival};
use crate::features::applications::finding;
use crate::features::applications::frozen::{Frozen, short};
use crate::features::applications::lifecycle::{State, Step, next};
use crate::features::applications::receipt::Receipt;
use crate::features::applications::signing::waiting;
use crate::features::applications::store::{applications, signatures, versions};
use crate::features::applications::words;
use crate::features::calls::{Call, Late};
use crate::features::projects::Found;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// Why nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What was shown is no longer what would be sent.
    OtherVersion,
    /// Nothing waits to be sent.
    NotNow,
    /// These partners have not signed; their names.
    Unsigned(Vec<String>),
    /// Somebody came into the project or left it since the version was frozen.
    OtherPartners,
    /// The call does not take answers yet.
    Early,
    /// The deadline is over.
    TooLate,
    /// The organisers gave the call up.
    CallWithdrawn,
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub struct Submitting<'a> {
    /// The project, as it is now.
    pub project: &'a Found,
    /// The call, and its rule for late answers.
    pub call: &'a Call,
    /// That rule.
    pub late: Late,
    /// The hash of the version that was shown to whoever sends it.
    pub hash: &'a str,
    /// When we had received the sending, in seconds.
    pub received: i64,
}

/// Sends a version. Sent twice, by one lead or by two at once, it is received once: the second is told so by the same
/// receipt. Every partner is written to.
///
/// # Errors
/// When the database does not answer.
pub async fn submit(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    submitting: Submitting<'_>,
    receipt: &Receipt,
    acting: Acting,
) -> Result<Result<Application, Refusal>, StoreError> {
    let Submitting {
        project,
        hash,
        received,
        ..
    } = submitting;
    let Some(application) = applications::take_turn(connection, application.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    if let Some(sent) = versions::one(connection, application.id, application.submitted).await?
        && sent.hash == hash
        && application.version == application.submitted
    {
        return Ok(Ok(application));
    }
    let Some(version) = waiting(connection, &application).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let Some(state) = next(application.state, Step::Submit) else {
        return Ok(Err(Refusal::NotNow));
    };
    if version.hash != hash {
        return Ok(Err(Refusal::OtherVersion));
    }
    let Ok(frozen) = Frozen::read(&version.document) else {
        return Ok(Err(Refusal::NotNow));
    };
    if let Some(refusal) = refusal(connection, &application, submitting, &frozen, &version).await? {
        return Ok(Err(refusal));
    }
    versions::received(connection, application.id, version.number, received).await?;
    let before = application.state;
    let now = app.clock.now().as_second();
    let application = Application {
        state,
        submitted: version.number,
        changed_at: now,
        ..application
    };
    applications::stands(connection, &application, now).await?;
    let lead = project.lead();
    let done = Done {
        acting: Some(acting),
        organisation: lead.map(|lead| (lead.organisation.id, lead.organisation.key.as_str())),
        act: Step::Submit.act(),
        version: version.number,
        before: Some(before.as_str()),
        after: Some(&version.document),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    tell(connection, app, &application, &frozen, (hash, received), receipt).await?;
    Ok(Ok(application))
}

/// What stands against sending it, as things stood when it was received.
async fn refusal(
    connection: &mut Connection,
    application: &Application,
    submitting: Submitting<'_>,
    frozen: &Frozen,
    version: &Version,
) -> Result<Option<Refusal>, StoreError> {
    let Submitting {
        project,
        call,
        late,
        received,
        ..
    } = submitting;
    if call.withdrawn_at.is_some() {
        return Ok(Some(Refusal::CallWithdrawn));
    }
    let mut now: Vec<&str> = project
        .members()
        .map(|one| one.organisation.key.as_str())
        .collect();
    let mut then: Vec<&str> = frozen.partners.iter().map(|party| party.key.as_str()).collect();
    now.sort_unstable();
    then.sort_unstable();
    if now != then {
        return Ok(Some(Refusal::OtherPartners));
    }
    let signed = signatures::under(connection, application.id, &version.hash).await?;
    let has_signed = |id: i64| {
        signed
            .iter()
            .any(|one| one.organisation == id && one.signed_at <= received)
    };
    let missing: Vec<String> = project
        .members()
        .filter(|partner| !has_signed(partner.organisation.id))
        .map(|partner| partner.organisation.name.clone())
        .collect();
    if !missing.is_empty() || version.frozen_at > received {
        return Ok(Some(Refusal::Unsigned(missing)));
    }
    // What was given back to be completed comes when it is asked for, not by the deadline of the call.
    if application.state == State::Returned {
        return Ok(None);
    }
    Ok(match arrival(received, call.opens_at, call.deadline, late) {
        Arrival::InTime | Arrival::Late => None,
        Arrival::Early => Some(Refusal::Early),
        Arrival::TooLate => Some(Refusal::TooLate),
    })
}

/// Writes the receipt to every partner.
pub(super) async fn tell(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    frozen: &Frozen,
    (hash, received): (&str, i64),
    receipt: &Receipt,
) -> Result<(), StoreError> {
    let path = format!("/applications/{}", application.address);
    for organisation in finding::parties(connection, frozen).await? {
        let said = |lang: Lang| {
            vec![
                ("project", frozen.title(lang).0.to_owned()),
                ("call", frozen.call.title.get(lang).0.to_owned()),
                ("organisation", organisation.name.clone()),
                ("number", application.number.clone()),
                ("version", application.submitted.to_string()),
                ("hash", short(hash)),
                ("moment", words::moment(app, lang, received)),
                ("next", receipt.next(app, lang).join("\n")),
                ("contact", receipt.contact(lang)),
            ]
        };
        let sending = Sending {
            key: "letter-application-received",
            path: &path,
            said: &said,
        };
        let powers = [Power::JoinProjects, Power::Sign];
        letters::send(connection, app, organisation.id, &powers, sending).await?;
    }
    Ok(())
}
