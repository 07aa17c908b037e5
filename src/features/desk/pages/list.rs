//! What was sent to the programmes of a funder, for its people.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::response::Response;
use axum::routing::get;

use crate::features::applications::{self, Reading, State, Ties};
use crate::features::desk::confirming::to_confirm;
use crate::features::desk::coverage::{Asked, Book, Covered, sum};
use crate::features::desk::decision::{Decision, Viewer};
use crate::features::desk::finding;
use crate::features::desk::promises::is_met;
use crate::features::desk::store::confirmed::{self, Confirmed};
use crate::features::desk::store::received::{self, Line as Received, Wanted};
use crate::features::desk::store::{assignments, decisions as decided};
use crate::features::programmes::Programme;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
pub(super) use crate::shared::web::narrowing::asked;
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject};

/// Applications on a page.
const ON_A_PAGE: usize = 20;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk", Access::Everyone, get(show))
}

/// An application in the list.
pub(super) struct Line {
    pub(super) url: String,
    pub(super) title: (String, Option<&'static str>),
    by: String,
    sums: String,
    /// How far it is covered, for whoever may read that.
    covered: Option<String>,
    /// What it waits for from the asker and their funder.
    pub(super) awaited: Vec<String>,
    /// Whether the asker reads it, or would once they said that nothing ties them to those who ask.
    pub(super) reads: bool,
}

#[derive(Template)]
#[template(path = "features/desk/templates/about.html")]
struct AboutPage<'a> {
    cx: &'a Cx,
}

#[derive(Template)]
#[template(path = "features/desk/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    form: Form,
    programmes: Vec<(String, String)>,
    states: Vec<(String, String)>,
    whose: Vec<(String, String)>,
    made: Vec<(String, String)>,
    /// For whom the asker reads.
    funders: String,
    /// Whether something is looked for.
    narrowed: bool,
    total: u64,
    /// How many several make together, and how many one makes alone, in a sentence.
    counted: Option<String>,
    /// What waits besides.
    waiting: Vec<String>,
    lines: Vec<Line>,
    next: Option<String>,
    start: Option<String>,
    /// Where readers are asked, for whoever may.
    readers: Option<String>,
    /// Where each funder for which the asker keeps programmes writes its letters: name, address.
    letters: Vec<(String, String)>,
}

/// The states in which something may stand that was sent.
fn states(cx: &Cx) -> Vec<(String, String)> {
    let mut states = vec![(String::new(), cx.t("desk-any"))];
    let sent = State::ALL.into_iter().filter(|state| *state >= State::Submitted);
    states.extend(sent.map(|state| (state.as_str().to_owned(), state_word(cx, state))));
    states
}

fn made_word(cx: &Cx, made: &str) -> String {
    match made {
        "" => cx.t("desk-any"),
        _ => cx.t(&format!("desk-made-{made}")),
    }
}

/// Where an application stands, as those who read it say.
pub(super) fn state_word(cx: &Cx, state: State) -> String {
    cx.t(&format!("desk-state-{}", state.as_str().replace('_', "-")))
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let [programme, state, after, mine, made] =
        asked(cx.query(), ["programme", "state", "after", "mine", "made"]);
    // What the desk is, everybody reads; what came to it, those who read for a funder.
    if !cx.actor().is_some_and(|actor| actor.holds(Power::ReadFiles)) {
        return cx.page(&AboutPage { cx: &cx });
    }
    let mut connection = cx.app.db.read().await?;
    let form = match super::numbers::led(&cx, &mut connection).await? {
        super::numbers::Led::There(response) => return Ok(response),
        super::numbers::Led::Nowhere(form) => form,
    };
    let person = cx.someone()?.person;
    let funders = finding::funders(&cx, &mut connection).await?;
    let own: Vec<&Programme> = funders.iter().flat_map(|(_, own)| own).collect();
    let mine = mine == "yes";
    let ids: Vec<i64> = funders.iter().map(|(organisation, _)| organisation.id).collect();
    let wanted = Wanted {
        funders: ids.clone(),
        narrowed: !programme.is_empty(),
        programmes: own
            .iter()
            .filter(|one| programme.is_empty() || one.address == programme)
            .map(|one| one.id)
            .collect(),
        state: state
            .parse::<State>()
            .map_or_else(|()| String::new(), |state| state.as_str().to_owned()),
        after,
        reader: if mine { person } else { 0 },
        together: match made.as_str() {
            "together" => Some(true),
            "alone" => Some(false),
            _ => None,
        },
    };
    let made = if wanted.together.is_some() {
        made
    } else {
        String::new()
    };
    let most = i64::try_from(ON_A_PAGE).unwrap_or_default() + 1;
    let mut found = received::page(&mut connection, &wanted, most).await?;
    let more = found.len() > ON_A_PAGE;
    found.truncate(ON_A_PAGE);
    let page = |after: &str| {
        let query = serde_html_form::to_string([
            ("programme", programme.as_str()),
            ("state", wanted.state.as_str()),
            ("mine", if mine { "yes" } else { "" }),
            ("made", made.as_str()),
            ("after", after),
        ]);
        cx.url(&format!("/desk?{}", query.unwrap_or_default()))
    };
    let known = Known::of(&cx, &mut connection, &found).await?;
    let subject = Subject {
        organisation: 0,
        slug: "",
    };
    let waiting = cx.panels(&mut connection, Slot::Received, subject).await?;
    let mut programmes = vec![(String::new(), cx.t("desk-any"))];
    programmes.extend(
        own.iter()
            .map(|one| (one.address.clone(), one.draft.name(cx.lang).0.to_owned())),
    );
    let (several, alone) = received::count(&mut connection, &wanted).await?;
    let names: Vec<&str> = funders.iter().map(|(one, _)| one.name.as_str()).collect();
    let keeps = |id: i64| cx.could(Power::KeepProgrammes, Some(id));
    cx.page(&ListPage {
        narrowed: mine
            || !form.is_fine()
            || !made.is_empty()
            || !programme.is_empty()
            || !wanted.state.is_empty(),
        form: form
            .with("programme", &programme)
            .with("state", &wanted.state)
            .with("mine", if mine { "yes" } else { "" })
            .with("made", &made),
        programmes,
        states: states(&cx),
        whose: vec![
            (String::new(), cx.t("desk-any")),
            ("yes".to_owned(), cx.t("desk-mine")),
        ],
        made: ["", "together", "alone"]
            .map(|one| (one.to_owned(), made_word(&cx, one)))
            .to_vec(),
        funders: names.join(", "),
        total: several + alone,
        counted: (several + alone > 0).then(|| {
            let counts = [("several", Arg::from(several)), ("alone", Arg::from(alone))];
            cx.ta("desk-counted", &counts)
        }),
        waiting,
        lines: found.iter().map(|one| line(&cx, one, &known, &ids)).collect(),
        next: found.last().filter(|_| more).map(|last| page(&last.number)),
        start: (!wanted.after.is_empty()).then(|| page("")),
        letters: funders
            .iter()
            .filter(|(one, _)| keeps(one.id))
            .map(|(one, _)| {
                let way = format!("/organisations/{}/letter-words", one.slug());
                (one.name.clone(), cx.url(&way))
            })
            .collect(),
        readers: ids.iter().any(|id| keeps(*id)).then(|| cx.url("/desk/readers")),
        cx: &cx,
    })
}

/// What is known of the applications of a page, read at once.
pub(super) struct Known {
    asked: HashMap<i64, Vec<(Asked, i64)>>,
    decisions: HashMap<i64, Vec<Decision>>,
    parties: HashMap<i64, Vec<(String, i64)>>,
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
        Ok(Self {
            asked,
            decisions,
            parties,
            bound: decided::bound(connection, &ids).await?,
            confirmed: confirmed::of_applications(connection, &ids, cx.app.clock.today()).await?,
            begun: applications::begun(connection, &ids).await?,
            to_read: assignments::of_person(connection, person, &ids).await?,
            ties: applications::ties(connection, &cx.app, person, &ids).await?,
        })
    }
}

pub(super) fn line(cx: &Cx, one: &Received, known: &Known, funders: &[i64]) -> Line {
    let asked = known.asked.get(&one.id).map_or(&[][..], Vec::as_slice);
    let decisions = known.decisions.get(&one.id).map_or(&[][..], Vec::as_slice);
    let parties = known.parties.get(&one.id).map_or(&[][..], Vec::as_slice);
    let parties: Vec<(&str, i64)> = parties.iter().map(|(key, id)| (key.as_str(), *id)).collect();
    let given = decisions.iter().filter(|decision| decision.promised() > 0);
    let mut every: Vec<i64> = asked.iter().map(|(_, funder)| *funder).collect();
    every.extend(given.map(|decision| decision.funder));
    let reading = known.ties.reading(one.id, &every, &parties);
    let own = every.iter().find(|funder| funders.contains(funder));
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
    match reading {
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
        sums: cx.ta(
            "desk-sums",
            &[
                ("ours", Arg::Text(&cx.money(&requested))),
                ("all", Arg::Text(&cx.money(&all.requested))),
            ],
        ),
        // Before one declared nothing is counted: colleagues who did would read other sums.
        covered: match reading {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_question_in_an_address_is_read(query in any::<String>()) {
            let asked = super::asked(Some(&query), ["programme", "state", "after"]);
            prop_assert!(asked.iter().all(|one| one.chars().count() <= 200));
        }
    }
}
