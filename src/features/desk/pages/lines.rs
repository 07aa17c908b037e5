//! Applications as lines of a list: what of each waits for the asker and for those for whom they read, how far it is covered.

use std::collections::{HashMap, HashSet};

use super::list::state_word;
use crate::features::applications::{self, Reading, State, Ties};
use crate::features::desk::confirming::to_confirm;
use crate::features::desk::coverage::{Asked, Book, Covered, sum};
use crate::features::desk::decision::{Decision, Viewer};
use crate::features::desk::finding;
use crate::features::desk::promises::is_met;
use crate::features::desk::store::confirmed::{self, Confirmed};
use crate::features::desk::store::received::{self, Line as Received};
use crate::features::desk::store::{assignments, decisions as decided};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// An application in the list.
pub(super) struct Line {
    pub url: String,
    pub title: (String, Option<&'static str>),
    pub by: String,
    /// What is requested, where anything is.
    pub sums: Option<String>,
    /// How far it is covered, for whoever may read that.
    pub covered: Option<String>,
    /// What it waits for from the asker and their body.
    pub awaited: Vec<String>,
    /// Whether the asker reads it, or would once they said that nothing ties them to those who ask.
    pub reads: bool,
}

/// What is known of the applications of a page, read at once.
pub(super) struct Known {
    asked: HashMap<i64, Vec<(Asked, i64)>>,
    decisions: HashMap<i64, Vec<Decision>>,
    parties: HashMap<i64, Vec<(String, i64)>>,
    /// Who organises the calls that are answered.
    organisers: HashMap<i64, Vec<i64>>,
    /// Numbers of the decisions that an agreement rests on.
    bound: HashSet<i64>,
    /// The promises that were confirmed and wait for others.
    confirmed: Vec<Confirmed>,
    to_read: Vec<i64>,
    begun: HashSet<i64>,
    ties: Ties,
}

impl Known {
    pub(super) async fn of(cx: &Cx, connection: &mut Connection, found: &[Received]) -> Result<Self, Error> {
        let person = cx.someone()?.person;
        let ids: Vec<i64> = found.iter().map(|one| one.id).collect();
        let mut asked: HashMap<i64, Vec<(Asked, i64)>> = HashMap::new();
        for (id, one, funder) in received::asked(connection, &ids).await? {
            asked.entry(id).or_default().push((one, funder));
        }
        let mut decisions: HashMap<i64, Vec<Decision>> = HashMap::new();
        for (id, one) in decided::of_applications(connection, &ids).await? {
            decisions.entry(id).or_default().push(one);
        }
        let mut parties: HashMap<i64, Vec<(String, i64)>> = HashMap::new();
        for (id, key, organisation) in received::parties(connection, &ids).await? {
            parties.entry(id).or_default().push((key, organisation));
        }
        let mut organisers: HashMap<i64, Vec<i64>> = HashMap::new();
        for (id, organiser) in received::organisers(connection, &ids).await? {
            organisers.entry(id).or_default().push(organiser);
        }
        Ok(Self {
            asked,
            decisions,
            parties,
            organisers,
            bound: decided::bound(connection, &ids).await?,
            confirmed: confirmed::of_applications(connection, &ids, cx.app.clock.today()).await?,
            begun: applications::begun(connection, &ids).await?,
            to_read: assignments::of_person(connection, person, &ids).await?,
            ties: applications::ties(connection, &cx.app, person, &ids).await?,
        })
    }
}

/// An application as a line, for whoever reads for these bodies.
pub(super) fn line(cx: &Cx, one: &Received, known: &Known, funders: &[i64]) -> Line {
    let asked = known.asked.get(&one.id).map_or(&[][..], Vec::as_slice);
    let decisions = known.decisions.get(&one.id).map_or(&[][..], Vec::as_slice);
    let parties = known.parties.get(&one.id).map_or(&[][..], Vec::as_slice);
    let parties: Vec<(&str, i64)> = parties.iter().map(|(key, id)| (key.as_str(), *id)).collect();
    let given = decisions.iter().filter(|decision| decision.promised() > 0);
    let mut every: Vec<i64> = asked.iter().map(|(_, funder)| *funder).collect();
    every.extend(given.map(|decision| decision.funder));
    let own = every.iter().find(|funder| funders.contains(funder));
    let organisers = known.organisers.get(&one.id).map_or(&[][..], Vec::as_slice);
    let organises = organisers.iter().any(|one| funders.contains(one));
    let reading = match own {
        // As on its page: an organiser that is one of those who make it stands near too.
        None if organises => known.ties.reading(one.id, organisers, &parties),
        _ => known.ties.reading(one.id, &every, &parties),
    };
    // What is not notified is for those who may read: nobody learns here what their own organisation is not told yet.
    let viewer = match (reading, own) {
        (Reading::Clear, Some(funder)) => Viewer::Funder(*funder),
        _ => Viewer::Partners,
    };
    let book = Book::of(decisions);
    let plain = asked.iter().map(|(one, _)| one.clone()).collect();
    let plain = finding::standing(plain, decisions, &[]);
    let ours: Vec<Asked> = asked
        .iter()
        .filter(|(one, funder)| {
            // What another promised or granted stays with it.
            let kept = book.on(one).filter(|decision| decision.is_kept());
            funders.contains(&kept.map_or(*funder, |decision| decision.funder))
        })
        .map(|(one, _)| one.clone())
        .collect();
    let all = sum(&plain, &book, viewer, |_| true);
    let mut awaited = Vec::new();
    if known.to_read.contains(&one.id) && !matches!(reading, Reading::Within | Reading::Declared) {
        awaited.push(cx.t("desk-awaited-reading"));
    }
    // What its organisers answered, or what was taken back, waits for nobody who reads it for them.
    let over = matches!(one.state, State::Decided | State::Closed | State::Withdrawn);
    match reading {
        Reading::Undeclared if own.is_none() && over => {}
        Reading::Undeclared => awaited.push(cx.t("desk-awaited-declaration")),
        Reading::Within | Reading::Declared | Reading::Tied => awaited.push(cx.t("desk-awaited-nothing")),
        Reading::Clear => {
            let own = || decisions.iter().filter(|one| funders.contains(&one.funder));
            let mut say = |key: &str, count: usize| {
                if count > 0 {
                    awaited.push(cx.tn(key, &(count as u64)));
                }
            };
            let open = ours
                .iter()
                .filter(|one| one.cents > 0 && book.is_open(one))
                // What was put off is told first: it is counted there.
                .filter(|one| !book.on(one).is_some_and(Decision::is_untold));
            say("desk-awaited-decisions", open.count());
            // Of what is requested no more nothing waits but that what was promised or granted is taken back.
            let requested = |decision: &Decision| {
                let whose = (decision.partner.as_str(), decision.programme);
                let mut asked = asked.iter().map(|(asked, _)| asked);
                asked.any(|asked| asked.cents > 0 && (asked.partner.as_str(), asked.programme) == whose)
            };
            let decides = |decision: &Decision| cx.could(Power::Decide, Some(decision.funder));
            let met = own().filter(|decision| requested(decision) && is_met(decision, decisions));
            say("desk-awaited-met", met.count());
            let sees = |one: &Decision| funders.iter().any(|id| one.is_seen_by(Viewer::Funder(*id)));
            let together = to_confirm(decisions, (&known.confirmed, one.submitted), sees);
            let together = own().filter(|one| together.contains(&one.id) && requested(one) && decides(one));
            say("desk-awaited-together", together.count());
            let is_hindered = |one: &Decision| {
                let mut by = known.confirmed.iter();
                by.any(|by| by.hindered.is_some() && by.is_of(one))
            };
            let hindered = own().filter(|one| is_hindered(one) && requested(one) && decides(one));
            say("desk-awaited-hindered", hindered.count());
            let stale = own().filter(|decision| requested(decision) && decision.is_stale(one.submitted));
            say("desk-awaited-confirmations", stale.count());
            let held = own().filter(|decision| {
                decision.promised() > 0
                    && !requested(decision)
                    && !known.bound.contains(&decision.id)
                    && decides(decision)
            });
            say("desk-awaited-back", held.count());
            // To tell is for whoever decides; what is of an earlier version is confirmed first.
            let untold = own().filter(|decision| {
                requested(decision)
                    && decision.is_untold()
                    && !decision.is_stale(one.submitted)
                    && decides(decision)
            });
            say("desk-awaited-untold", untold.count());
        }
    }
    let (title, lang) = one.titles.get(cx.lang);
    let by = [
        state_word(cx, one.state.shown(known.begun.contains(&one.id))),
        one.number.clone(),
        one.lead.clone(),
        cx.tn("desk-partners", &one.parties),
        cx.tv("desk-received", "date", &cx.day(&one.received_at)),
    ];
    let requested: i64 = ours.iter().map(|one| one.cents).sum();
    Line {
        url: cx.url(&format!("/desk/applications/{}", one.number)),
        title: (title.to_owned(), cx.foreign(lang)),
        by: by.join(" · "),
        sums: own.map(|_| {
            let (ours, all) = (cx.money(&requested), cx.money(&all.requested));
            cx.ta(
                "desk-sums",
                &[("ours", Arg::Text(&ours)), ("all", Arg::Text(&all))],
            )
        }),
        // Before one declared nothing is counted: colleagues who did would read other sums.
        covered: match reading {
            _ if asked.is_empty() && decisions.is_empty() => None,
            Reading::Clear => Some(covered(cx, all)),
            Reading::Undeclared => Some(cx.t("desk-covered-undeclared")),
            Reading::Declared | Reading::Within | Reading::Tied => None,
        },
        awaited,
        reads: matches!(reading, Reading::Clear | Reading::Undeclared),
    }
}

/// How far an application is covered, in a sentence.
pub(in crate::features::desk) fn covered(cx: &Cx, all: Covered) -> String {
    cx.ta(
        "desk-covered",
        &[
            ("voted", Arg::Text(&cx.money(&all.voted))),
            ("proposed", Arg::Text(&cx.money(&all.proposed))),
            ("awaited", Arg::Text(&cx.money(&all.awaited))),
            ("missing", Arg::Text(&cx.money(&all.missing))),
        ],
    )
}
