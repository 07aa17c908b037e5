//! A request that came on paper, to a call or to programmes without one: nobody is kept out for not having a computer. An agent of an
//! organiser or of a funder types in what the sheet says; the trace says so, and whoever wrote has a copy.

use super::{Done, note, submitting};
use crate::features::applications::application::{Application, Channel, Signature, Version};
use crate::features::applications::deadline::{Arrival, arrival};
use crate::features::applications::finding;
use crate::features::applications::frozen::{Frozen, short};
use crate::features::applications::lifecycle::{State, Step, next, next_while};
use crate::features::applications::matrix::Takes;
use crate::features::applications::receipt::{Laws, Receipt, Welcome};
use crate::features::applications::requests::Column;
use crate::features::applications::store::{applications, programmes, signatures, versions};
use crate::features::applications::{given, printed, sent, words};
use crate::features::calls::{self, Call};
use crate::features::directory::Organisation;
use crate::features::projects;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Why a sheet was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The call, or a programme of which it asks money, took nothing yet when it came.
    Early,
    /// It was too late when it came.
    TooLate,
    /// The organisers gave the call up.
    CallWithdrawn,
    /// What would be corrected stands: it was taken back or answered, an agreement rests on it, or somebody corrected it meanwhile.
    Stands,
    /// A funder told a partner that it gives more than would be requested of it.
    Given,
}

/// To what a sheet goes.
#[derive(Clone, Copy, Debug)]
pub enum To<'a> {
    /// A call, its version that stands, and the laws under which its organisers live.
    Call(&'a Call, &'a calls::Version, &'a Laws),
    /// Without a call, the programmes of which it asks money, as they took requests on the day on which it arrived.
    Programmes(&'a [&'a Column]),
}

impl To<'_> {
    /// What stands against a sheet that arrived at an instant, in seconds: the day and hour noted on it count, not those of typing.
    fn refusal(self, received: i64) -> Option<Refusal> {
        let arrived = match self {
            Self::Call(call, ..) if call.withdrawn_at.is_some() => return Some(Refusal::CallWithdrawn),
            Self::Call(call, rules, _) => {
                let late = rules.content.calendar.late;
                arrival(received, call.opens_at, call.deadline, late)
            }
            Self::Programmes(columns) => {
                let mut shut = columns.iter().filter_map(|column| match column.takes {
                    Takes::Now => None,
                    Takes::From(_) => Some(Refusal::Early),
                    Takes::Until(_) | Takes::Not => Some(Refusal::TooLate),
                });
                return shut.next();
            }
        };
        match arrived {
            Arrival::InTime | Arrival::Late => None,
            Arrival::Early => Some(Refusal::Early),
            Arrival::TooLate => Some(Refusal::TooLate),
        }
    }

    /// The receipt of a sheet that arrived at an instant, in seconds.
    fn receipt(self, app: &App, frozen: &Frozen, received: i64) -> Receipt {
        match self {
            Self::Call(call, rules, laws) => {
                let money = call.cents.is_some() || frozen.own_requests().next().is_some();
                let welcome = (laws, Welcome::ByTheRule);
                Receipt::of(app, (call, rules), (received, received), welcome, money)
            }
            Self::Programmes(columns) => Receipt::of_sheet(app, columns, received),
        }
    }
}

/// What the sheet says.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// To what it goes.
    pub to: To<'a>,
    /// What was typed in of it before, and wrongly; none where it is typed in first.
    pub corrects: Option<&'a Application>,
    /// What is frozen.
    pub frozen: &'a Frozen,
    /// Who is on the sheet, and who signed it for them, as they wrote their name.
    pub partners: &'a [(Organisation, String)],
    /// When the sheet arrived, in seconds.
    pub received: i64,
    /// Where the copy goes, and in which language.
    pub copy: Option<(&'a str, Lang)>,
}

/// Keeps what came on paper: frozen, signed on the sheet, received. Every partner is written to, and whoever
/// wrote has a copy. What was refused is written by nobody: the transaction ends there.
///
/// # Errors
/// When the database does not answer.
pub async fn enter(
    connection: &mut Connection,
    app: &App,
    entry: Entry<'_>,
    agent: &Organisation,
    acting: Acting,
) -> Result<Result<Application, Refusal>, StoreError> {
    let now = app.clock.now().as_second();
    if let Some(refusal) = entry.to.refusal(entry.received) {
        return Ok(Err(refusal));
    }
    let (application, before) = match entry.corrects {
        None => (begin(connection, &entry, now).await?, None),
        Some(former) => match again(connection, former, now).await? {
            Some(application) => {
                let sheet = (entry.frozen, Channel::Paper);
                if !given::more(connection, application.id, sheet).await?.is_empty() {
                    return Ok(Err(Refusal::Given));
                }
                let before = versions::one(connection, application.id, former.submitted).await?;
                (application, before)
            }
            None => return Ok(Err(Refusal::Stands)),
        },
    };
    let (document, hash) = entry.frozen.document();
    let receipt = entry.to.receipt(app, entry.frozen, entry.received);
    let version = Version {
        number: application.version,
        document,
        hash,
        frozen_at: entry.received,
        received_at: None,
        channel: Channel::Paper,
        receipt: None,
    };
    versions::insert(connection, application.id, &version, acting).await?;
    let kept = (entry.received, &*receipt.written());
    versions::received(connection, application.id, version.number, kept).await?;
    // Where the same is typed in again, it may be a name that was read wrongly.
    signatures::read_again(connection, application.id, &version.hash).await?;
    for (partner, name) in entry.partners {
        let signature = Signature {
            hash: version.hash.clone(),
            organisation: partner.id,
            mandate: None,
            capacity: None,
            name: name.clone(),
            signed_at: entry.received,
            channel: Channel::Paper,
        };
        signatures::insert(connection, chance::row(), application.id, &signature, None).await?;
    }
    let done = Done {
        acting: Some(acting),
        organisation: Some((agent.id, &agent.key)),
        act: match before {
            None => "application-entered-for-others",
            Some(_) => "application-entered-again",
        },
        version: version.number,
        before: before.as_ref().map(|before| before.document.as_str()),
        after: Some(&version.document),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    let makers = i64::try_from(entry.partners.len()).unwrap_or_default();
    programmes::made_by(connection, application.id, makers).await?;
    for file in &entry.frozen.project.files {
        versions::hold_sheet(connection, application.id, (&file.sha256, &file.name)).await?;
    }
    let parties = finding::parties(connection, entry.frozen).await?;
    let whole = (&version, entry.frozen, &parties[..]);
    sent::keep(connection, application.id, whole, entry.received).await?;
    submitting::tell(
        connection,
        app,
        &application,
        (entry.frozen, &parties),
        (version.hash.as_str(), entry.received),
        &receipt,
    )
    .await?;
    if let To::Programmes(columns) = entry.to {
        submitting::tell_funders(
            connection,
            app,
            &application,
            (entry.frozen, columns),
            entry.received,
        )
        .await?;
    }
    if let Some(to) = entry.copy {
        let sent = (version.hash.as_str(), entry.received);
        copy(connection, app, &application, entry.frozen, sent, &receipt, to).await?;
    }
    Ok(Ok(application))
}

/// Begins an application with what a sheet says.
async fn begin(connection: &mut Connection, entry: &Entry<'_>, now: i64) -> Result<Application, StoreError> {
    // The same machine as for all: frozen to be signed, then sent.
    let state = next(State::Draft, Step::Freeze)
        .and_then(|state| next(state, Step::Submit))
        .expect("what is written can be frozen, and what is frozen sent");
    let application = Application {
        id: chance::row(),
        address: chance::address(entry.frozen.title(Lang::Fr).0),
        number: chance::spoken_number(),
        project: None,
        call: match entry.to {
            To::Call(call, ..) => Some(call.id),
            To::Programmes(_) => None,
        },
        state,
        version: 1,
        submitted: 1,
        changed_at: now,
    };
    applications::insert(connection, &application, now).await?;
    Ok(application)
}

/// What was typed in stands in another version from now on: fingers slip, and nobody decides on an amount that no sheet says. Nothing where
/// it cannot be changed any more, or somebody was faster.
async fn again(
    connection: &mut Connection,
    former: &Application,
    now: i64,
) -> Result<Option<Application>, StoreError> {
    let Some(stands) = applications::take_turn(connection, former.id).await? else {
        return Ok(None);
    };
    // What its readers found complete or read already stands as it does until it is corrected; then they look at it anew.
    let state = next_while(true, stands.state, Step::Freeze);
    let state = state.and_then(|state| next_while(true, state, Step::Submit));
    let same = stands.submitted == former.submitted && stands.version == former.version;
    let Some(state) = state.filter(|_| same) else {
        return Ok(None);
    };
    if applications::is_bound(connection, stands.id).await? {
        return Ok(None);
    }
    let version = stands.version + 1;
    let application = Application {
        state,
        version,
        submitted: version,
        changed_at: now,
        ..stands
    };
    applications::stands(connection, &application, now).await?;
    Ok(Some(application))
}

/// The amounts that were typed in, partner by partner, then what partners pay each other.
#[must_use]
pub fn amounts(app: &App, lang: Lang, frozen: &Frozen) -> Vec<String> {
    let line = |year: i16, account: &str, who: &str, cents: i64| {
        let account = app.texts.say(lang, &format!("budget-account-{account}"), &[]);
        let what: Vec<&str> = [account.as_str(), who]
            .into_iter()
            .filter(|words| !words.is_empty())
            .collect();
        format!("{year} · {} · {}", what.join(" · "), app.texts.money(lang, cents))
    };
    let of = |party: &projects::Party| {
        let written = frozen.project.lines.iter().filter(|one| one.partner == party.key);
        let written = written.map(|one| line(one.year, &one.account, &one.funder, one.cents));
        let requested = frozen.own_requests().filter(|one| one.partner == party.key);
        let requested = requested.map(|one| {
            let programme = frozen.programme(&one.programme, lang);
            line(one.year, &one.account, &programme, one.cents)
        });
        let lines: Vec<String> = written.chain(requested).collect();
        (!lines.is_empty()).then(|| format!("{}\n{}", party.name, lines.join("\n")))
    };
    let flow = |one: &projects::Paid| {
        let (year, amount) = (one.year.to_string(), app.texts.money(lang, one.cents));
        let args = [
            ("payer", Arg::Text(frozen.name(&one.payer))),
            ("payee", Arg::Text(frozen.name(&one.payee))),
            ("year", Arg::Text(&year)),
            ("amount", Arg::Text(&amount)),
        ];
        let said = app.texts.say(lang, "printed-flow", &args);
        format!("{said}\n{}", one.words).trim_end().to_owned()
    };
    let flows = frozen.project.flows.iter().map(flow);
    frozen.parties().into_iter().filter_map(of).chain(flows).collect()
}

/// What was typed in, word for word, to whoever wrote it.
async fn copy(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    frozen: &Frozen,
    (hash, received): (&str, i64),
    receipt: &Receipt,
    (email, lang): (&str, Lang),
) -> Result<(), StoreError> {
    let mut typed = Vec::new();
    for field in frozen.project.texts.keys() {
        if let Some((words, _)) = frozen.said(field, lang) {
            let label = printed::label(app, lang, field);
            typed.push(format!("{label}\n{words}"));
        }
    }
    typed.extend(amounts(app, lang, frozen));
    let said = |lang: Lang| {
        vec![
            ("project", frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            ("moment", words::arrival(app, lang, received)),
            ("hash", short(hash)),
            ("typed", typed.join("\n\n")),
            (
                "next",
                receipt.still(app, lang, (State::Submitted, false)).join("\n"),
            ),
            ("contact", receipt.contact(lang)),
        ]
    };
    let path = match &frozen.call {
        Some(call) => format!("/calls/{}", call.address),
        None => "/programmes".to_owned(),
    };
    let sending = Notice {
        key: "letter-application-copy",
        path: &path,
        said: &said,
    };
    mail::write_to(connection, app, (email, None, lang), sending).await
}
