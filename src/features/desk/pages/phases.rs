//! Who sees what of an application, and from which day: one step after the other, with the day on which the next one came, or is expected
//! where something says it; and what is next for the reader. Nothing that was seen is hidden again when the next step comes.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::features::desk::awaiting::meets;
use crate::features::desk::decision::{Decision, State};
use crate::features::desk::finding::Found;
use crate::features::desk::silence::silence;
use crate::features::desk::store::{awaited, phases as store};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Every phase, and what is next.
#[derive(Default)]
pub(super) struct Phases {
    /// Who sees what, and since when, or when it is to come.
    pub lines: Vec<(String, String)>,
    /// What the reader does next, and where on the page.
    pub next: Option<(String, &'static str)>,
}

/// Days as they are known: on which a step came, and the one that follows.
struct Phase {
    key: &'static str,
    begins: Option<Date>,
    then: Option<Date>,
    /// What says when it is to come.
    expected: Option<String>,
}

/// Every phase of an application for its reader.
pub(super) async fn phases(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Phases, Error> {
    let application = found.sent.application.id;
    let programmes: Vec<i64> = found.columns.iter().map(|one| one.programme.id).collect();
    let first = awaited::first(connection, application, &programmes).await?;
    let (declared, thought) = store::of(connection, (application, found.acting.person)).await?;
    let day = |at: Option<i64>| {
        let at = Timestamp::from_second(at?).ok()?;
        Some(cx.app.clock.date_of(at))
    };
    let received = match found.funds() {
        true => first.iter().map(|(_, at)| *at).min(),
        false => found.sent.version.received_at,
    };
    let received = day(received);
    let (declared, thought) = (day(declared), day(thought));
    let own = || found.decisions.iter().filter(|one| one.funder == found.funder.id);
    let decided = own().filter_map(|one| one.decided).min();
    let told = found.decisions.iter().filter_map(|one| one.notified).min();
    let phase = |key, begins, then, expected| Phase {
        key,
        begins,
        then,
        expected,
    };
    let mut lines = vec![
        phase("received", received, declared, None),
        phase("declared", declared, thought, None),
        phase("thought", thought, None, Some(cx.t("desk-phase-when-thought"))),
    ];
    if found.funds() {
        lines.push(phase("decided", decided, told, examined(cx, found, received)));
        lines.push(phase("told", told, None, answered(cx, found, &first)));
    } else {
        let at = found.sent.application.changed_at;
        let answered = day(found.is_answered().then_some(at));
        let until = found.organised.as_ref().and_then(|one| one.call.answer_by);
        let until = until.map(|on| cx.tv("desk-phase-when-answered", "date", &cx.date(&on)));
        lines.push(phase("answered", answered, None, until));
    }
    Ok(Phases {
        lines: lines
            .iter()
            .map(|one| {
                // Who organises the call alone is asked for nothing.
                let whose = match one.key == "received" && !found.funds() {
                    true => ".call",
                    false => "",
                };
                (cx.t(&format!("desk-phase-{}{whose}", one.key)), when(cx, one))
            })
            .collect(),
        next: next(cx, found, thought),
    })
}

/// Since when and when the next step came, or when it is to come.
fn when(cx: &Cx, phase: &Phase) -> String {
    match (phase.begins, &phase.expected) {
        (Some(begins), _) => {
            let since = cx.tv("desk-phase-since", "date", &cx.date(&begins));
            let then = phase.then.filter(|then| *then >= begins);
            let then = then.map(|then| cx.tv("desk-phase-then", "date", &cx.date(&then)));
            [Some(since), then]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ")
        }
        (None, None) => cx.t("desk-phase-to-come"),
        (None, Some(expected)) => cx.tv("desk-phase-expected", "when", expected),
    }
}

/// The next day on which the funder's committee examines what came when this did, as its programmes announce it.
fn examined(cx: &Cx, found: &Found, received: Option<Date>) -> Option<String> {
    let own = found
        .columns
        .iter()
        .filter(|one| one.funder.id == found.funder.id);
    let next = own.filter_map(|one| meets(cx, one, received)).min()?;
    Some(cx.tv("desk-phase-when-examined", "date", &cx.date(&next)))
}

/// The last day on which the funder answers, where a law says what its silence means and it is not over.
fn answered(cx: &Cx, found: &Found, first: &[(i64, i64)]) -> Option<String> {
    let own = found
        .columns
        .iter()
        .filter(|one| one.funder.id == found.funder.id);
    let at = own.filter_map(|one| first.iter().find(|(id, _)| *id == one.programme.id));
    let on = silence(&cx.app, &found.funder, at.map(|(_, at)| *at).min()?)?.on;
    (on >= cx.app.clock.today()).then(|| cx.tv("desk-phase-when-told", "date", &cx.date(&on)))
}

/// What the reader does next.
fn next(cx: &Cx, found: &Found, thought: Option<Date>) -> Option<(String, &'static str)> {
    if !found.sent.application.state.is_examined() {
        return None;
    }
    let decides = cx.could(Power::Decide, Some(found.funder.id));
    if !found.funds() {
        let (key, at) = match found.is_answered() {
            true => ("desk-phase-next-nothing", "history"),
            false if thought.is_none() => ("desk-phase-next-think", "opinions"),
            false if decides => ("desk-phase-next-answer", "answer"),
            false => ("desk-phase-next-wait.call", "answer"),
        };
        return Some((cx.t(key), at));
    }
    let own = found
        .asked
        .iter()
        .filter(|one| found.is_own(one) && found.requests(one));
    let mut open = own.filter(|one| {
        let about = |own: &&Decision| (&own.partner, own.programme) == (&one.partner, one.programme);
        let decided = found.decisions.iter().find(about);
        let state = decided.map_or(State::Pending, |own| own.state);
        matches!(state, State::Pending | State::Proposed | State::Postponed)
    });
    let mut decided = found.decisions.iter().filter(|one| one.funder == found.funder.id);
    let (key, at) = match open.next() {
        Some(_) if thought.is_none() => ("desk-phase-next-think", "opinions"),
        Some(_) if decides => ("desk-phase-next-decide", "coverage"),
        Some(_) => ("desk-phase-next-wait", "coverage"),
        None if decides && decided.any(Decision::is_untold) => ("desk-phase-next-tell", "coverage"),
        None => ("desk-phase-next-nothing", "history"),
    };
    Some((cx.t(key), at))
}
