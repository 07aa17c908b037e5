//! The council as everybody reads it: who sits, what holds today, what is proposed, every decision.

use askama::Template;
use axum::response::Response;

use super::days::feed;
use super::subject_key;
use crate::features::council::days::coming;
use crate::features::council::decision::{Decision, State, Subject, holding};
use crate::features::council::finding::{self, Council};
use crate::features::council::indicators::{self, Defined};
use crate::features::council::store;
use crate::features::sessions::{College, SPEAKS, Seat, are_equal, college_key};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/council", Access::Everyone, get(show))
}

/// A decision, for its line: address, title and its language, what is said of it.
pub struct Line {
    pub url: String,
    pub title: (String, Option<&'static str>),
    pub said: String,
}

/// What holds on a subject: its name, what was decided, what will hold later.
struct Holding {
    subject: String,
    now: Option<Line>,
    later: Vec<Line>,
}

/// Who sits: name, address, the alternate where there is one.
type Sitting = (String, String, Option<String>);

#[derive(Template)]
#[template(path = "features/council/templates/council.html")]
struct CouncilPage<'a> {
    cx: &'a Cx,
    /// Each college with those who sit: name, address of the page, who sits in its place.
    colleges: Vec<(String, Vec<Sitting>)>,
    equal: bool,
    holding: Vec<Holding>,
    /// Indicators that organisations proposed and nobody put to the vote: name, its language, address.
    indicators: Vec<(String, Option<&'static str>, String)>,
    /// The days to come of the calendar that holds then: day, what happens, its language; where calendars read them.
    days: Vec<(String, String, Option<&'static str>)>,
    feed: String,
    proposed: Vec<Line>,
    adopted: Vec<Line>,
    gives: bool,
    sits: bool,
    own: bool,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let council = finding::council(&mut connection, &[]).await?;
    let decisions = store::decisions(&mut connection).await?;
    let defined = indicators::defined(&cx.app, &mut connection).await?;
    let of = |state: State| decisions.iter().filter(move |one| one.state == state);
    let speaks = |id: i64| SPEAKS.into_iter().any(|power| cx.could(power, Some(id)));
    cx.page(&CouncilPage {
        colleges: College::ALL
            .iter()
            .map(|college| (cx.t(&college_key(*college)), sitting(&cx, &council, *college)))
            .collect(),
        equal: are_equal(&council.seats),
        holding: Subject::OF_THE_DESK
            .iter()
            .map(|subject| held(&cx, &decisions, *subject))
            .collect(),
        indicators: unheard(&cx, &defined, &decisions),
        days: coming(&decisions, cx.app.clock.today())
            .into_iter()
            .map(|one| (cx.date(&one.day.on), one.day.what, cx.foreign(one.language)))
            .collect(),
        feed: feed(&cx),
        proposed: of(State::Proposed)
            .map(|one| line_of(&cx, one, &defined))
            .collect(),
        adopted: of(State::Adopted).map(|one| line(&cx, one)).collect(),
        gives: cx.could(Power::GrantCapacities, None),
        sits: council.seats.iter().flat_map(Seat::sitting).any(speaks),
        own: council.seats.iter().any(|seat| speaks(seat.organisation)),
        cx: &cx,
    })
}

fn sitting(cx: &Cx, council: &Council, college: College) -> Vec<(String, String, Option<String>)> {
    let seats = council.seats.iter().filter(|seat| seat.college == college);
    seats
        .filter_map(|seat| {
            let own = council.organisations.get(&seat.organisation)?;
            let alternate = seat
                .alternate
                .map(|one| cx.tv("seats-alternate-is", "name", council.name(one)));
            let url = cx.url(&format!("/organisations/{}", own.slug()));
            Some((own.name.clone(), url, alternate))
        })
        .collect()
}

fn unheard(
    cx: &Cx,
    defined: &[Defined],
    decisions: &[Decision],
) -> Vec<(String, Option<&'static str>, String)> {
    let is_heard = |path: &str| {
        let mut of = decisions.iter().filter(|one| one.state != State::Withdrawn);
        of.any(|one| {
            one.text
                .about
                .as_ref()
                .is_some_and(|about| about.indicator == path)
        })
    };
    let waiting = defined
        .iter()
        .filter(|one| one.is_proposed && one.hidden.is_none() && !is_heard(&one.path));
    waiting
        .map(|one| {
            let (name, lang) = one.names.get(cx.lang);
            (name.to_owned(), cx.foreign(lang), cx.url(&one.path))
        })
        .collect()
}

fn held(cx: &Cx, decisions: &[Decision], subject: Subject) -> Holding {
    let today = cx.app.clock.today();
    let later = decisions.iter().filter(|one| {
        one.subject == subject && one.adopted.as_ref().is_some_and(|adopted| adopted.from > today)
    });
    Holding {
        subject: cx.t(&subject_key(subject)),
        now: holding(decisions, subject, today).map(|one| line(cx, one)),
        later: later.map(|one| line(cx, one)).collect(),
    }
}

/// A decision in a line, which names nothing that is withdrawn from the public.
pub fn line_of(cx: &Cx, decision: &Decision, defined: &[Defined]) -> Line {
    let line = line(cx, decision);
    match indicators::hidden(&decision.text, defined) {
        None => line,
        Some(_) => Line {
            title: (cx.t("council-hidden"), None),
            ..line
        },
    }
}

/// A decision in a line.
pub fn line(cx: &Cx, decision: &Decision) -> Line {
    let subject = cx.t(&subject_key(decision.subject));
    let said = match &decision.adopted {
        Some(adopted) => cx.ta(
            "council-adopted-line",
            &[
                ("number", Arg::Text(&adopted.number.to_string())),
                ("on", Arg::Text(&cx.date(&adopted.on))),
                ("from", Arg::Text(&cx.date(&adopted.from))),
                ("subject", Arg::Text(&subject)),
            ],
        ),
        None if decision.subject == Subject::Indicators => {
            cx.tv("council-indicator-line", "subject", &subject)
        }
        None => cx.ta(
            "council-proposed-line",
            &[
                ("from", Arg::Text(&cx.date(&decision.text.wanted_from))),
                ("subject", Arg::Text(&subject)),
            ],
        ),
    };
    Line {
        url: cx.url(&decision.path()),
        title: (decision.text.title.clone(), cx.foreign(decision.text.language)),
        said,
    }
}
