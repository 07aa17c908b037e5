//! Notice: the lead hands in the version that all have signed. The rule of the deadline is in `deadline`.

use std::collections::{BTreeSet, HashSet};

use jiff::civil::Date;

use super::{Done, arriving, note};
use crate::features::applications::application::{Application, Channel, Version};
use crate::features::applications::checking::{Check, settled};
use crate::features::applications::deadline::{Shut, shut};
use crate::features::applications::finding::{self, Named};
use crate::features::applications::frozen::{Frozen, short};
use crate::features::applications::lifecycle::{State, Step, next_while};
use crate::features::applications::matrix::Broken;
use crate::features::applications::receipt::{Answering, Receipt, Welcome};
use crate::features::applications::requests::Column;
use crate::features::applications::sent;
use crate::features::applications::signing::waiting;
use crate::features::applications::store::{applications, programmes, signatures, versions};
use crate::features::applications::{given, together, words};
use crate::features::calls;
use crate::features::projects::Found;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// Why nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What was shown is no longer what would be sent.
    OtherVersion,
    /// Nothing waits to be sent.
    NotNow,
    /// Not every partner had signed.
    Unsigned,
    /// Somebody came into the project or left it since the version was frozen.
    OtherPartners,
    /// What is requested changed since the version was frozen.
    OtherRequests,
    /// The call does not take answers yet.
    Early,
    /// The deadline is over.
    TooLate,
    /// It comes late, and the version that was sent in time would count no more.
    Stands,
    /// The organisers gave the call up.
    CallWithdrawn,
    /// Without a call: the days of a programme stand against it.
    Days(Vec<Broken>),
    /// An agreement rests on what was sent.
    Bound,
    /// A funder told a partner that it gives more than would be requested of it.
    Given,
    /// Without a call: a programme that received it is over since that day, and what was received stands.
    Settled(Date),
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub struct Submitting<'a> {
    /// The project, as it is now.
    pub project: &'a Found,
    /// What it says now, and to what it goes.
    pub check: &'a Check,
    /// What each of those to whom it goes says of its answer, as far as the receipt tells it.
    pub answering: &'a Answering,
    /// The hash of the version that was shown to whoever sends it.
    pub hash: &'a str,
    /// When the sending reached us, in seconds.
    pub received: i64,
}

/// Sends a version. Sent twice, by one lead or by two at once, it is received once: the second is told so by the same
/// receipt. Every partner is written to. Gives, beside the application, the programmes whose money may be free again by it.
///
/// # Errors
/// When the database does not answer.
pub async fn submit(
    cx: &Cx,
    connection: &mut Connection,
    application: &Application,
    submitting: Submitting<'_>,
    acting: Acting,
) -> Result<Result<(Application, BTreeSet<i64>), Refusal>, Error> {
    let app = &*cx.app;
    let Submitting {
        hash,
        received,
        check,
        ..
    } = submitting;
    let call = check.goal.call();
    arriving::turns(connection, application).await?;
    let Some(application) = applications::take_turn(connection, application.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let sent = versions::one(connection, application.id, application.submitted).await?;
    if let Some(sent) = &sent
        && sent.hash == hash
        && application.version == application.submitted
        && !application.state.is_over()
    {
        return Ok(Ok((application, BTreeSet::new())));
    }
    let building = call.is_some_and(|call| together::is_open(app, call, received));
    let corrects = call.is_some_and(|call| together::corrects(app, call, received));
    let Some(version) = waiting(connection, &application, corrects).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let Some(state) = next_while(corrects, application.state, Step::Submit) else {
        return Ok(Err(Refusal::NotNow));
    };
    if applications::is_bound(connection, application.id).await? {
        return Ok(Err(Refusal::Bound));
    }
    if version.hash != hash {
        return Ok(Err(Refusal::OtherVersion));
    }
    let Ok(frozen) = Frozen::read(&version.document) else {
        return Ok(Err(Refusal::NotNow));
    };
    let parties = finding::parties(connection, &frozen).await?;
    let sent = sent.and_then(|sent| Some((application.state, sent.received_at?)));
    let before = (&application, sent, building);
    let refused = refusal(connection, before, submitting, (&version, &parties)).await?;
    if let Some(refusal) = refused {
        return Ok(Err(refusal));
    }
    // What is requested is read where it is written: it is what was signed, or that is frozen and signed anew.
    if !check.requests.are_as(&frozen) || !check.costs.are_as(&frozen) {
        return Ok(Err(Refusal::OtherRequests));
    }
    let given = given::more(connection, application.id, (&frozen, Channel::Online)).await?;
    if !given.is_empty() {
        return Ok(Err(Refusal::Given));
    }
    if call.is_none() {
        // The day counts on which it reached us.
        let day = words::day(app, received);
        let received = versions::one(connection, application.id, application.submitted).await?;
        let received = received.and_then(|version| Frozen::read(&version.document).ok());
        if let Some(refusal) = days(check, application.state, received.as_ref(), day) {
            return Ok(Err(refusal));
        }
    }
    // What corrects a request is the same request: the law counts from when that came.
    let first = versions::first_received(connection, application.id).await?;
    let received_at = (received, first.map_or(received, |first| first.min(received)));
    let welcome = match (building, application.state) {
        (true, _) => Welcome::Building,
        (false, State::Returned) => Welcome::AskedFor,
        (false, _) => Welcome::ByTheRule,
    };
    let receipt = match (check.goal.answered(), submitting.answering) {
        (Some(answered), Answering::Organisers(laws)) => {
            let money = answered.0.cents.is_some() || !check.requests.own.is_empty();
            Receipt::of(app, answered, received_at, (laws, welcome), money)
        }
        (None, Answering::Funders(funders)) => Receipt::of_funders(app, funders, received),
        (Some(_), Answering::Funders(_)) | (None, Answering::Organisers(_)) => {
            return Ok(Err(Refusal::NotNow));
        }
    };
    versions::received(
        connection,
        application.id,
        version.number,
        (received, &receipt.written()),
    )
    .await?;
    let before = application.state;
    let now = app.clock.now().as_second();
    if let Some(call) = call {
        // Whoever answers is told when the rules change, until they say otherwise.
        calls::follow(connection, call.id, acting.person, now).await?;
    }
    let application = Application {
        state,
        submitted: version.number,
        changed_at: now,
        ..application
    };
    applications::stands(connection, &application, now).await?;
    let makers = submitting.project.members().filter(|one| one.has_budget());
    let makers = i64::try_from(makers.count()).unwrap_or_default();
    programmes::made_by(connection, application.id, makers).await?;
    sent::keep(
        connection,
        application.id,
        (&version, &frozen, &parties),
        received,
    )
    .await?;
    let lead = submitting.project.lead();
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
    tell(
        connection,
        app,
        &application,
        (&frozen, &parties),
        (hash, received),
        &receipt,
    )
    .await?;
    if call.is_none() {
        let asked: Vec<&Column> = check.requests.asked().collect();
        tell_funders(connection, app, &application, (&frozen, &asked), received).await?;
    }
    let mut freed = BTreeSet::new();
    if let (Some(lead), Some(call)) = (lead.filter(|_| building), call) {
        let ids: Vec<i64> = parties.iter().map(|named| named.organisation.id).collect();
        let common = (&application, call);
        freed = arriving::arrived(cx, connection, common, &ids, (&lead.organisation, acting)).await?;
    }
    Ok(Ok((application, freed)))
}

/// Since when the version of a hash was frozen and signed by each of its signatories, in seconds; nothing where it is none, or
/// nobody signed.
///
/// # Errors
/// When the database does not answer.
pub async fn ready_since(
    connection: &mut Connection,
    application: &Application,
    hash: &str,
) -> Result<Option<i64>, StoreError> {
    let version = versions::one(connection, application.id, application.version).await?;
    let Some(version) = version.filter(|version| version.hash == hash) else {
        return Ok(None);
    };
    // The oldest first: the first word of each counts.
    let mut seen = HashSet::new();
    let signed = signatures::under(connection, application.id, hash).await?;
    let last = signed.iter().filter(|one| seen.insert(one.organisation)).last();
    Ok(last.map(|last| last.signed_at.max(version.frozen_at)))
}

/// What stands against sending it, as things stood when it was received.
async fn refusal(
    connection: &mut Connection,
    (application, sent, building): (&Application, Option<(State, i64)>, bool),
    submitting: Submitting<'_>,
    (version, parties): (&Version, &[Named]),
) -> Result<Option<Refusal>, StoreError> {
    let Submitting {
        project,
        check,
        received,
        ..
    } = submitting;
    let answered = check.goal.answered();
    if answered.is_some_and(|(call, _)| call.withdrawn_at.is_some()) {
        return Ok(Some(Refusal::CallWithdrawn));
    }
    let mut now: Vec<i64> = project.members().map(|one| one.organisation.id).collect();
    let mut then: Vec<i64> = parties.iter().map(|named| named.organisation.id).collect();
    now.sort_unstable();
    then.sort_unstable();
    if now != then {
        return Ok(Some(Refusal::OtherPartners));
    }
    let signed = signatures::under(connection, application.id, &version.hash).await?;
    let has_signed = |id: &i64| {
        let mut own = signed.iter().filter(|one| one.organisation == *id);
        own.any(|one| one.signed_at <= received)
    };
    if !now.iter().all(has_signed) {
        return Ok(Some(Refusal::Unsigned));
    }
    // What was frozen since it reached us is not what reached us.
    if version.frozen_at > received {
        return Ok(Some(Refusal::OtherVersion));
    }
    let Some((call, rules)) = answered else {
        return Ok(None);
    };
    // Groups that come together had sent what each wrote, in time.
    let common = building && together::is_common(connection, project.project.id, call.id).await?;
    let shut = shut(received, call, rules.content.calendar.late, (sent, building)).filter(|_| !common);
    Ok(shut.map(|shut| match shut {
        Shut::Early => Refusal::Early,
        Shut::TooLate => Refusal::TooLate,
        Shut::Stands => Refusal::Stands,
    }))
}

/// What the days of programmes say against sending on a day: nothing is taken early or late, and once a programme that
/// received a version is over, that version stands.
fn days(check: &Check, state: State, received: Option<&Frozen>, day: Date) -> Option<Refusal> {
    if let Some(since) = received.and_then(|received| settled(state, received, &check.requests, day)) {
        return Some(Refusal::Settled(since));
    }
    let days: Vec<Broken> = check.requests.on(received, day);
    (!days.is_empty()).then_some(Refusal::Days(days))
}

/// Tells each funder that something is requested of it.
pub(super) async fn tell_funders(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    (frozen, asked): (&Frozen, &[&Column]),
    received: i64,
) -> Result<(), StoreError> {
    let path = finding::desk(&application.number);
    let funders: BTreeSet<i64> = asked.iter().map(|column| column.funder.id).collect();
    let yes = |so: bool| String::from(if so { "yes" } else { "no" });
    for column in asked {
        let own = frozen.own_requests();
        let own = own.filter(|one| one.programme == column.programme.address);
        let cents: i64 = own.map(|one| one.cents).sum();
        let said = |lang: Lang| {
            vec![
                ("project", frozen.title(lang).0.to_owned()),
                (
                    "lead",
                    frozen.lead().map_or_else(String::new, |lead| lead.name.clone()),
                ),
                ("alone", yes(frozen.project.partners.len() == 1)),
                ("others", yes(funders.len() > 1)),
                ("programme", column.version.content.name(lang).0.to_owned()),
                ("amount", app.texts.money(lang, cents)),
                ("number", application.number.clone()),
                ("moment", words::moment(app, lang, received)),
            ]
        };
        let sending = Notice {
            key: "letter-request-arrived",
            path: &path,
            said: &said,
        };
        mail::notify(
            connection,
            app,
            &[(column.funder.id, &[Power::ReadFiles])],
            sending,
        )
        .await?;
    }
    Ok(())
}

/// Writes the receipt to every partner.
pub(super) async fn tell(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    (frozen, parties): (&Frozen, &[Named]),
    (hash, received): (&str, i64),
    receipt: &Receipt,
) -> Result<(), StoreError> {
    let path = format!("/applications/{}", application.address);
    for organisation in parties.iter().map(|named| &named.organisation) {
        let said = |lang: Lang| {
            vec![
                ("project", frozen.title(lang).0.to_owned()),
                ("call", frozen.goes_to(app, lang)),
                ("organisation", organisation.name.clone()),
                ("number", application.number.clone()),
                ("version", application.submitted.to_string()),
                ("hash", short(hash)),
                ("moment", words::moment(app, lang, received)),
                ("next", receipt.next(app, lang).join("\n")),
                ("contact", receipt.contact(lang)),
            ]
        };
        let sending = Notice {
            key: match frozen.call {
                Some(_) => "letter-application-received",
                None => "letter-request-received",
            },
            path: &path,
            said: &said,
        };
        let powers = [Power::JoinProjects, Power::Sign];
        mail::notify(connection, app, &[(organisation.id, &powers)], sending).await?;
    }
    Ok(())
}
