//! What becomes of decisions when those who ask take their application back: what was promised is free again, each funder is told,
//! and the history keeps what it was.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::decision::{Decision, State};
use super::spreading;
use super::store::decisions::{self, Done};
use crate::features::applications::{self, Sent};
use crate::features::programmes;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::journal;
use crate::shared::mail::Notice;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Did, Error};

/// The act, in the history of a decision.
const LAPSE: &str = "lapse";

/// Lets the decisions on an application lapse that was taken back, in the transaction in which it was.
pub(super) fn withdrawn<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    did: Did<'a>,
) -> BoxFuture<'a, Result<(), Error>> {
    async move {
        let application = did.id;
        let Some(sent) = applications::sent_with(connection, application).await? else {
            return Ok(());
        };
        let acting = cx.someone()?.themselves();
        let addresses: Vec<&str> = sent
            .frozen
            .own_requests()
            .map(|one| one.programme.as_str())
            .collect();
        let asked = programmes::by_addresses(connection, &addresses).await?;
        let mut funders: Vec<(i64, i64)> = asked.iter().map(|one| (one.funder, 0)).collect();
        let mut every = decisions::of_application(connection, application).await?;
        // Always in one order, so that no two wait for each other.
        every.sort_by_key(|one| one.programme);
        for decision in every {
            if matches!(decision.state, State::Pending | State::Refused) {
                continue;
            }
            funders.push((decision.funder, decision.promised()));
            lapse(cx, connection, (&sent, &decision), acting).await?;
        }
        funders.sort_unstable();
        let mut told: Vec<(i64, i64)> = Vec::new();
        for (funder, cents) in funders {
            match told.last_mut().filter(|(last, _)| *last == funder) {
                Some((_, freed)) => *freed += cents,
                None => told.push((funder, cents)),
            }
        }
        for (funder, freed) in told {
            tell(cx, connection, &sent, (funder, freed)).await?;
        }
        Ok(())
    }
    .boxed()
}

async fn lapse(
    cx: &Cx,
    connection: &mut Connection,
    (sent, decision): (&Sent, &Decision),
    acting: Acting,
) -> Result<(), StoreError> {
    programmes::hold(connection, decision.programme).await?;
    let after = Decision {
        state: State::Pending,
        cents: 0,
        envelope: None,
        later: Vec::new(),
        words: String::new(),
        condition: None,
        notified: None,
        decided: None,
        aid: String::new(),
        ..decision.clone()
    };
    spreading::hold(connection, Some(decision), &after).await?;
    let done = Done {
        act: LAPSE,
        acting,
        funder: decision.funder,
        now: cx.now(),
        ground: "",
        advice: None,
        language: None,
    };
    let Some(partner) = decisions::beneficiary(connection, decision.id).await? else {
        return Ok(());
    };
    decisions::write(connection, sent.application.id, (&after, partner), &done).await?;
    let was = format!("{} {}", decision.state.as_str(), decision.cents);
    let act = journal::Act {
        acting: Some(acting),
        organisation: None,
        act: "decision-lapsed",
        object: &format!("application:{}/{}", sent.application.number, decision.partner),
        before: Some(&was),
        after: Some(State::Pending.as_str()),
    };
    journal::record(connection, cx.now(), &act).await
}

/// Tells a funder, with what is free again of its money.
async fn tell(
    cx: &Cx,
    connection: &mut Connection,
    sent: &Sent,
    (funder, freed): (i64, i64),
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("project", sent.frozen.title(lang).0.to_owned()),
            ("number", sent.application.number.clone()),
            (
                "lead",
                sent.frozen
                    .lead()
                    .map_or_else(String::new, |lead| lead.name.clone()),
            ),
            ("amount", cx.app.texts.money(lang, freed)),
            ("about", applications::presented(&cx.app, lang, &sent.frozen)),
        ]
    };
    let path = format!("/desk/applications/{}", sent.application.number);
    // What was promised is known to those who may read it; the others learn that the application is taken back.
    let plain = Notice {
        key: "letter-desk-taken-back",
        path: &path,
        said: &said,
    };
    let notice = Notice {
        key: if freed > 0 {
            "letter-desk-withdrawn"
        } else {
            plain.key
        },
        ..plain
    };
    let to = (sent, funder, &[Power::ReadFiles][..]);
    let doer = Some(cx.someone().map_or(0, |actor| actor.person));
    applications::notify_clear(connection, &cx.app, to, (doer, Some(plain)), notice).await
}
