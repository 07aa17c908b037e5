//! Sending a report, once, to all funders, or where none granted anything to the organisers of the call; and what is said of it
//! then.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::finding::Found;
use super::report::{Answer, Content, Part};
use super::store;
use crate::features::indicators::Measured;
use crate::features::suggestions::{self, CarriedOut};
use crate::features::{agreements, applications, desk, directory, indicators, projects};
use crate::shared::authz::{Acting, Power};
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// The shape of what is sent.
const FORMAT: &str = "tisserand-report/1";

/// What is sent, as one text.
#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    application: &'a str,
    year: i16,
    parts: Vec<Told<'a>>,
    /// Who had to tell and did not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    missing: Vec<&'a str>,
    indicators: Vec<Held>,
}

/// What was measured, as the document holds it: of what, on which day, how much.
type Held = (String, String, String);

fn held(one: &Measured) -> Held {
    let value = one
        .value
        .map_or_else(|| one.words.clone(), |value| value.to_string());
    (
        format!("{}{}", one.indicator, one.item),
        one.on.to_string(),
        value,
    )
}

/// The measures of a document.
#[derive(Default, Deserialize)]
struct Measures {
    indicators: Vec<Held>,
}

#[derive(Serialize)]
struct Told<'a> {
    partner: &'a str,
    content: &'a Content,
    lines: Vec<(&'a str, i64, i64, String)>,
    files: &'a [(String, String)],
}

/// Why nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It was sent before.
    Sent,
    /// A partner is not ready.
    NotReady,
    /// Nobody told anything.
    Nothing,
}

/// Keeps what a partner tells; begins the report of that year of an application where there was none. False where somebody was
/// faster, or it was sent.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut Connection,
    year: (i64, i16),
    part: (&Part, &str),
    acting: Acting,
) -> Result<bool, StoreError> {
    let report = store::hold(connection, year).await?;
    Ok(report.sent.is_none() && store::keep(connection, report.id, part, acting).await?)
}

/// What was measured of what the project promised, as its report tells it: of one that was sent, what its document holds.
///
/// # Errors
/// When the database does not answer.
pub async fn told(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Vec<Measured>, StoreError> {
    let (Some(sent), Some(project)) = (found.report.sent, found.sent.application.project) else {
        return measured(connection, found).await;
    };
    let document = store::document(connection, found.report.id).await?;
    let measures: Measures = serde_json::from_str(&document).unwrap_or_default();
    let mut ever = indicators::ever_measured_of(connection, project).await?;
    // The same may have been noted again since, from another source.
    let noted = |one: &Measured| Timestamp::from_second(one.noted_at).unwrap_or_default();
    ever.retain(|one| cx.app.clock.date_of(noted(one)) <= sent);
    let mut told = Vec::new();
    for one in measures.indicators {
        if let Some(at) = ever.iter().position(|known| held(known) == one) {
            told.push(ever.remove(at));
        }
    }
    Ok(told)
}

/// What was measured of what the project promised, in the year and until the end of June of the next one, when it is told.
async fn measured(connection: &mut Connection, found: &Found) -> Result<Vec<Measured>, StoreError> {
    let Some(project) = found.sent.application.project else {
        return Ok(Vec::new());
    };
    let mut measured = indicators::measured_of(connection, project).await?;
    let year = found.report.year;
    measured.retain(|one| one.on.year() == year || (one.on.year() == year + 1 && one.on.month() <= 6));
    Ok(measured)
}

/// Sends it: whoever leads says that it is true, and every funder or organiser has the same; without what some did not tell, where
/// that is said.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (without, acting): (bool, Acting),
) -> Result<Result<(), Refusal>, StoreError> {
    let application = &found.sent.application;
    if found.report.sent.is_some() {
        return Ok(Err(Refusal::Sent));
    }
    if !found.is_begun() {
        return Ok(Err(Refusal::Nothing));
    }
    let missing = found.missing();
    if !missing.is_empty() && !without {
        return Ok(Err(Refusal::NotReady));
    }
    let measured = measured(connection, found).await?;
    let mut parts = Vec::new();
    for (named, part) in found.each() {
        let lines = found.lines(named, part);
        parts.push(Told {
            partner: &named.party.key,
            content: &part.content,
            lines: lines
                .into_iter()
                .map(|line| (line.account.code(), line.planned, line.done, line.words))
                .collect(),
            files: &part.files,
        });
    }
    let document = Document {
        format: FORMAT,
        application: &application.number,
        year: found.report.year,
        parts,
        missing,
        indicators: measured.iter().map(held).collect(),
    };
    let text = projects::canonical(&document);
    let hash = files::hash(text.as_bytes());
    let today = cx.app.clock.today();
    if !store::send(connection, found.report.id, (&text, &hash), today).await? {
        return Ok(Err(Refusal::Sent));
    }
    // Whoever leads states its own part by that; each of the others states its own, before or after.
    let lead = found.lead().map(|lead| lead.organisation.id);
    let mut each = found.each().filter(|(_, part)| part.version > 0);
    if let Some((named, part)) = each.find(|(named, _)| Some(named.organisation.id) == lead) {
        let whose = (found.report.id, named.organisation.id);
        store::state(connection, whose, (part.version, today)).await?;
    }
    agreements::reported(
        connection,
        (application.id, found.report.year),
        (today, &found.path()),
        &measured.iter().map(|one| one.id).collect::<Vec<i64>>(),
    )
    .await?;
    note(cx, connection, found, ("report-sent", &hash), acting).await?;
    let letter = Letter {
        key: "letter-report-sent",
        said: "",
        doer: None,
    };
    tell_readers(cx, connection, found, letter).await?;
    Ok(Ok(()))
}

/// Whoever may sign for a partner states that its own part, as it stands, is true. False where it is not ready, or changed since `version`.
///
/// # Errors
/// When the database does not answer.
pub async fn state(
    cx: &Cx,
    connection: &mut Connection,
    (found, named, part): (&Found, &applications::Named, &Part),
    (version, acting): (i64, Acting),
) -> Result<bool, StoreError> {
    let whose = (found.report.id, named.organisation.id);
    let what = (version, cx.app.clock.today());
    if !part.ready || !store::state(connection, whose, what).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&named.organisation.key),
        act: "report-stated",
        object: &format!("report:{}/{}", found.sent.application.number, found.report.year),
        before: None,
        after: Some(&version.to_string()),
    };
    journal::record(connection, cx.now(), &act).await?;
    Ok(true)
}

/// The funders that granted something.
async fn funders(connection: &mut Connection, found: &Found) -> Result<Vec<i64>, StoreError> {
    let granted = desk::granted(connection, found.sent.application.id).await?;
    let mut funders: Vec<i64> = granted.iter().map(|one| one.funder).collect();
    funders.sort_unstable();
    funders.dedup();
    Ok(funders)
}

/// What those who read a report are told.
#[derive(Clone, Copy)]
struct Letter<'a> {
    key: &'static str,
    said: &'a str,
    doer: Option<i64>,
}

/// Writes to those who read a report: its funders, or the organisers of its call; never to whoever stands too near to those who ask.
async fn tell_readers(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    letter: Letter<'_>,
) -> Result<(), StoreError> {
    let said = |lang: Lang| words(found, lang, ("", letter.said));
    let (desk, answer) = (found.desk(), found.answer());
    let at = |path| Notice {
        key: letter.key,
        path,
        said: &said,
    };
    // Of what was sent it says no more than the list at the desk: whoever has not said how near they stand learns of it too.
    let undeclared = letter.doer.is_none().then(|| at(&desk));
    let powers: &[Power] = match letter.doer {
        None => &[Power::KeepProgrammes, Power::Decide],
        Some(_) => &[Power::KeepProgrammes],
    };
    for funder in funders(connection, found).await? {
        let to = (&found.sent, funder, powers);
        applications::notify_clear(connection, &cx.app, to, (letter.doer, undeclared), at(&desk)).await?;
    }
    // Where no money is asked for, an organiser need say nothing of how near they stand.
    let (notice, asks) = (at(&answer), found.sent.frozen.own_requests().next().is_some());
    let undeclared = (!asks || letter.doer.is_none()).then_some(notice);
    for organiser in found.organisers() {
        let to = (&found.sent, organiser, &[Power::OrganiseCalls][..]);
        applications::notify_clear(connection, &cx.app, to, (letter.doer, undeclared), notice).await?;
    }
    Ok(())
}

fn words(found: &Found, lang: Lang, (who, said): (&str, &str)) -> Vec<(&'static str, String)> {
    vec![
        ("project", found.sent.frozen.title(lang).0.to_owned()),
        ("number", found.sent.application.number.clone()),
        ("year", found.report.year.to_string()),
        ("who", who.to_owned()),
        ("said", said.to_owned()),
    ]
}

async fn note(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (act, after): (&str, &str),
    acting: Acting,
) -> Result<(), StoreError> {
    let lead = found.lead();
    let act = Act {
        acting: Some(acting),
        organisation: lead.map(|named| named.organisation.key.as_str()),
        act,
        object: &format!("report:{}/{}", found.sent.application.number, found.report.year),
        before: None,
        after: Some(after),
    };
    journal::record(connection, cx.now(), &act).await
}

/// Once a funder accepted it, or an organiser where there is none, what each partner told counts as done: the actions under its name
/// in the version that was signed, but for those that begin later.
async fn prove(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<(), StoreError> {
    let last = format!("{}-12-31", found.report.year);
    let actions = found.sent.frozen.project.actions.iter();
    // Each in each of its languages by itself.
    let said: Vec<(&[String], String)> = actions
        .filter(|action| action.starts <= last)
        .flat_map(|action| {
            Lang::ALL.into_iter().map(|lang| {
                let texts: Vec<&str> = action.texts.values().map(|words| words.only(lang)).collect();
                (&action.who[..], texts.join("\n"))
            })
        })
        .filter(|(_, words)| !words.trim().is_empty())
        .collect();
    let mut done = Vec::new();
    for (named, part) in found.each() {
        if part.content.done.is_empty() {
            continue;
        }
        let own = said.iter().filter(|(who, _)| who.contains(&named.party.key));
        done.extend(own.map(|(_, words)| CarriedOut {
            organisation: named.organisation.id,
            words,
        }));
    }
    let origin = format!("report:{}/{}", found.sent.application.number, found.report.year);
    let from = (&*origin, &*found.path(), cx.app.clock.today());
    suggestions::carried_out(connection, from, &done).await
}

/// A funder or an organiser accepts or asks, or those who sent it reply; the other side is told.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (organisation, kind, said): (i64, &'static str, &str),
    acting: Acting,
) -> Result<(), StoreError> {
    let answer = Answer {
        organisation,
        kind: kind.to_owned(),
        words: said.to_owned(),
        language: cx.lang,
        at: cx.now(),
    };
    store::say(connection, found.report.id, &answer, acting).await?;
    if kind == "accepted" {
        prove(cx, connection, found).await?;
    }
    let act = match kind {
        "accepted" => "report-accepted",
        "asked" => "report-asked",
        _ => "report-replied",
    };
    note(cx, connection, found, (act, said), acting).await?;
    let doer = Some(acting.person);
    if kind == "reply" {
        let letter = Letter {
            key: "letter-report-reply",
            said: &answer.words,
            doer,
        };
        return tell_readers(cx, connection, found, letter).await;
    }
    let reader = directory::any_by_ids(connection, &[organisation]).await?;
    let who = reader.first().map_or("", |reader| reader.name.as_str());
    let said = |lang: Lang| words(found, lang, (who, &answer.words));
    let path = found.path();
    let notice = Notice {
        key: match kind {
            "accepted" => "letter-report-accepted",
            _ => "letter-report-asked",
        },
        path: &path,
        said: &said,
    };
    let partners = found.sent.partners.iter();
    let to: Vec<(i64, &[Power])> = partners
        .map(|named| (named.organisation.id, &[Power::WriteProjects][..]))
        .collect();
    mail::notify_others(connection, &cx.app, &to, doer, notice).await?;
    Ok(())
}
