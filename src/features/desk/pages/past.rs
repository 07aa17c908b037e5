//! What became of an application with those who examine it, as lines of its history: since when it is read, what was asked and
//! answered, what was thought of it, what was decided. Each reads what the pages show them, and no more: those who ask what was
//! told to them, a funder besides what others share with it and what is its own. Notes are in no history.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::list::state_word;
use super::name;
use super::quotes::{corrected_by, known, relayed_by};
use crate::features::applications::{self, Reading, Sent};
use crate::features::desk::decision::Viewer;
use crate::features::desk::finding::{self, Column, Found};
use crate::features::desk::panels::is_theirs;
use crate::features::desk::relaying::{Relayed, Told};
use crate::features::desk::store::past::{self as store, Step};
use crate::features::desk::store::{relayed, words};
use crate::features::desk::words::{Opinion, Said};
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Passed, Slot, Subject};

/// Where an application stands, as those who read it say: being read, from the first on who opened it.
pub(super) async fn stands(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<String, Error> {
    let application = &found.sent.application;
    let begun = !applications::begun(connection, &[application.id])
        .await?
        .is_empty();
    Ok(state_word(cx, application.state.shown(begun)))
}

/// What is to be known before anything else: who left, and which of the funder's own decisions are of an earlier version.
pub(super) fn to_know(cx: &Cx, found: &Found) -> Vec<String> {
    let mut told = Vec::new();
    let gone = found.gone.iter().map(String::as_str);
    let former = found.former.iter().map(|(key, _)| key.as_str());
    for key in gone.chain(former) {
        told.push(cx.tv("desk-left", "partner", found.name(key)));
    }
    let own = found.decisions.iter().filter(|one| one.funder == found.funder.id);
    let stale = own.filter(|one| found.is_stale(one)).count() as u64;
    if stale > 0 {
        told.push(cx.tn("desk-awaited-confirmations", &stale));
    }
    told
}

/// The history of an application, for the body for which it is read, with the opinions that its page shows; nothing for whoever may
/// not read it.
pub(super) async fn of(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    opinions: Vec<Opinion>,
) -> Result<Vec<Passed>, Error> {
    if found.reading != Reading::Clear {
        return Ok(Vec::new());
    }
    let application = &found.sent.application;
    let read = (&found.sent, found.columns.as_slice());
    let mut own = passed(cx, connection, read, (found.viewer(), opinions)).await?;
    own.extend(applications::sent_history(cx, connection, application.id).await?);
    // What follows from decisions is for those who take them.
    if !found.funds() {
        own.sort_by_key(|one| std::cmp::Reverse(one.at));
        return Ok(own);
    }
    let subject = Subject {
        organisation: 0,
        slug: &application.address,
    };
    cx.passed(connection, (Slot::Desk, subject), own).await
}

/// What those who ask are told of it, on the page of their application.
pub(in crate::features::desk) fn told<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<Vec<Passed>, Error>> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(Vec::new());
        };
        if !is_theirs(cx, &sent) {
            return Ok(Vec::new());
        }
        let (columns, _) = finding::requests(connection, &sent).await?;
        passed(cx, connection, (&sent, &columns), (Viewer::Partners, Vec::new())).await
    }
    .boxed()
}

async fn passed(
    cx: &Cx,
    connection: &mut Connection,
    (sent, columns): (&Sent, &[Column]),
    (viewer, opinions): (Viewer, Vec<Opinion>),
) -> Result<Vec<Passed>, Error> {
    let id = sent.application.id;
    let begun = applications::begun_by(connection, id).await?;
    let questions = words::questions(connection, id).await?;
    let told = relayed::of(connection, id).await?;
    let steps = seen(store::of(connection, id).await?, viewer);
    let mut ids: Vec<i64> = begun.iter().map(|(funder, _)| *funder).collect();
    ids.extend(steps.iter().map(|step| step.funder));
    ids.extend(opinions.iter().map(|one| one.said.organisation));
    ids.extend(told.values().flat_map(Relayed::bodies));
    for one in &questions {
        ids.push(one.said.organisation);
        ids.extend(one.answer.as_ref().map(|answer| answer.organisation));
    }
    let known = known(connection, ids).await?;
    let by = |id: i64| {
        let mut known = known.iter();
        let found = known.find(|one| one.id == id);
        found.map_or_else(String::new, |one| one.name.clone())
    };
    let mut passed = Vec::new();
    for (funder, at) in begun {
        passed.push(Passed::at(
            cx,
            at,
            cx.tv("desk-passed-begun", "funder", &by(funder)),
        ));
    }
    for one in questions {
        let what = cx.tv("desk-passed-asked", "funder", &by(one.said.organisation));
        passed.push(Passed::at(cx, one.said.at, what).saying(one.said.words));
        if let Some(answer) = one.answer {
            let said = |said: &Said, told: Option<&Told>| {
                let mut what = vec![cx.tv("desk-passed-answered", "partner", &by(said.organisation))];
                what.extend(told.map(|told| relayed_by(cx, told, &known)));
                what
            };
            let relayed = told.get(&one.id).cloned().unwrap_or_default();
            let mut what = said(&answer, relayed.told.as_ref());
            what.extend(corrected_by(cx, &answer, &relayed, &known));
            for former in relayed.before {
                let what = said(&former.said, former.told.as_ref()).join(" · ");
                passed.push(Passed::at(cx, former.said.at, what).saying(former.said.words));
            }
            passed.push(Passed::at(cx, answer.at, what.join(" · ")).saying(answer.words));
        }
    }
    for one in opinions {
        let topic = cx.t(&format!("desk-topic-{}", one.topic.as_str()));
        let verdict = cx.t(&format!("desk-verdict-{}", one.verdict.as_str()));
        let args = [
            ("funder", Arg::Text(&by(one.said.organisation))),
            ("topic", Arg::Text(&topic)),
            ("verdict", Arg::Text(&verdict)),
        ];
        passed.push(Passed::at(cx, one.said.at, cx.ta("desk-passed-opinion", &args)));
    }
    for step in steps {
        let mut all = columns.iter();
        let programme = all.find(|column| column.programme.id == step.programme);
        let programme = programme.map_or_else(String::new, |column| name(cx, column).0);
        let told = match step.told.as_str() {
            "" => String::new(),
            // To those who ask nothing is shown but what was told to them.
            _ if viewer == Viewer::Partners => String::new(),
            word => cx.t(&format!("desk-past-told-{word}")),
        };
        let whom = [
            sent.frozen.name(&step.partner),
            &programme,
            &by(step.funder),
            &told,
        ];
        let whom: Vec<&str> = whom.into_iter().filter(|part| !part.is_empty()).collect();
        let what = cx.tv(done(&step), "amount", &cx.money(&step.cents));
        let line = format!("{what} · {}", whom.join(" · "));
        passed.push(Passed::at(cx, step.at, line).saying(step.words));
    }
    passed.reverse();
    Ok(passed)
}

/// What was done, as a text key: to tell what was decided before is said by what that was.
fn done(step: &Step) -> &'static str {
    match (step.act.as_str(), step.state.as_str()) {
        ("propose", _) => "desk-past-propose",
        ("condition", _) | ("notify", "conditional") => "desk-past-condition",
        ("grant", _) | ("notify", "granted") => "desk-past-grant",
        ("refuse", _) | ("notify", "refused") => "desk-past-refuse",
        ("postpone", _) | ("notify", "postponed") => "desk-past-postpone",
        ("amend", _) => "desk-past-amend",
        ("confirm", _) => "desk-past-confirm",
        ("notify", _) => "desk-past-notify",
        ("lapse", _) => "desk-past-lapse",
        _ => "desk-past-reopen",
    }
}

/// The steps that somebody may know: those told to them, and that what they knew stands no more.
fn seen(steps: Vec<Step>, viewer: Viewer) -> Vec<Step> {
    let mut before = (0, false);
    let mut seen = Vec::new();
    for step in steps {
        let known = match (viewer, step.told.as_str()) {
            (_, "notified") | (Viewer::Funder(_), "shared") => true,
            (Viewer::Funder(funder), _) if funder == step.funder => true,
            (_, "") => step.state == "pending" && before == (step.decision, true),
            _ => false,
        };
        before = (step.decision, known);
        if known {
            seen.push(step);
        }
    }
    seen
}
