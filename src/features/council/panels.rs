//! What the council adds to one's own page: proposals that wait for a vote, and the way there; to each programme's page, what it
//! decided for all of them; where a programme is written, what of it is beyond that; where readers are asked and a session is convened, what
//! it decided of that; to an indicator's page, who adopted it.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::days::coming;
use super::decision::{Decision, State, Subject, holding};
use super::indicators::{self, Standing};
use super::pages::{Line, line, line_of, named};
use super::store;
use crate::features::programmes;
use crate::features::sessions::{SPEAKS, Seat};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Deed, Did, Doors, Error, Routes, Slot, Subject as Asked, Waiting};

pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Indicator, indicator)
        .panel(Slot::Indicators, catalogue)
        .panel(Slot::Programme, programme)
        .panel(Slot::ProgrammeDraft, draft)
        .panel(Slot::Readers, readers)
        .panel(Slot::Convening, calendar)
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Work, work)
        .following(Deed::IndicatorHidden, hiding)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/council/templates/panel.html")]
struct DecidedPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    /// The days to come of the calendar: day, what happens, its language.
    days: Vec<(String, String, Option<&'static str>)>,
    council: String,
}

fn programme<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Asked<'a>) -> Shown<'a> {
    decided(cx, connection, &Subject::OF_THE_DESK)
}

/// Who may read: whoever asks its people to is told, and answers for whom it asks.
fn readers<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Asked<'a>) -> Shown<'a> {
    decided(cx, connection, &[Subject::Readers])
}

/// When requests are read and decided.
fn calendar<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Asked<'a>) -> Shown<'a> {
    decided(cx, connection, &[Subject::Calendar])
}

/// What holds today, on each subject the last that was adopted.
fn decided<'a>(cx: &'a Cx, connection: &'a mut Connection, on: &'static [Subject]) -> Shown<'a> {
    async move {
        let (today, every) = (cx.app.clock.today(), store::decisions(connection).await?);
        let holds = on.iter().filter_map(|subject| holding(&every, *subject, today));
        let lines: Vec<Line> = holds.map(|one| line(cx, one)).collect();
        let days = match on.contains(&Subject::Calendar) {
            true => coming(&every, today),
            false => Vec::new(),
        };
        if lines.is_empty() && days.is_empty() {
            return Ok(String::new());
        }
        let panel = DecidedPanel {
            lines,
            days: days
                .into_iter()
                .map(|one| (cx.date(&one.day.on), one.day.what, cx.foreign(one.language)))
                .collect(),
            council: cx.url("/desk/council"),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/council/templates/panel_indicator.html")]
struct IndicatorPanel<'a> {
    cx: &'a Cx,
    said: String,
    /// Why it was retired, in the words of the decision, and their language.
    why: Option<(String, Option<&'static str>)>,
    /// Decisions on it, and proposals that are voted on.
    lines: Vec<Line>,
    /// Where it is put to the vote, for whoever sits there.
    propose: Option<String>,
}

/// Who adopted an indicator, in which revision, or that nobody has. Of a proposal whose text is withdrawn from the
/// public: on which page seats vote on it all the same; nothing where none do.
fn indicator<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Asked<'a>) -> Shown<'a> {
    async move {
        let all = indicators::defined(&cx.app, connection).await?;
        let Some(defined) = all.iter().find(|one| one.path == subject.slug) else {
            return Ok(String::new());
        };
        let every = store::decisions(connection).await?;
        let of = every.iter().filter(|one| {
            let about = one.text.about.as_ref();
            one.state != State::Withdrawn && about.is_some_and(|about| about.indicator == defined.path)
        });
        let of =
            of.filter(|one| defined.hidden.is_none() || !defined.is_proposed || one.state == State::Proposed);
        let lines: Vec<Line> = of.map(|one| line_of(cx, one, &all)).collect();
        if defined.hidden.is_some() && lines.is_empty() {
            return Ok(String::new());
        }
        let standing = indicators::standing(&every, defined);
        let retired = match standing {
            Standing::Retired(one) => Some(one.number),
            Standing::InUse | Standing::Adopted(_) | Standing::Changed(_) => None,
        };
        let why = retired.and_then(|number| {
            let number_of = |one: &Decision| one.adopted.as_ref().map(|adopted| adopted.number);
            every.iter().find(|one| number_of(one) == Some(number))
        });
        let query = percent_encoding::utf8_percent_encode(&defined.path, percent_encoding::NON_ALPHANUMERIC);
        let panel = IndicatorPanel {
            said: match defined.is_proposed {
                true => cx.t("council-indicator-proposed"),
                false => standing.said(cx),
            },
            why: why
                .filter(|_| defined.hidden.is_none())
                .map(|one| (one.text.words.clone(), cx.foreign(one.text.language))),
            lines,
            propose: (defined.hidden.is_none() && sits(cx, connection).await?)
                .then(|| cx.url(&format!("/desk/council/new?indicator={query}"))),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/council/templates/panel_indicators.html")]
struct IndicatorsPanel<'a> {
    cx: &'a Cx,
    /// What was adopted, also where it is defined otherwise since: its name, its page, how it stands.
    adopted: Vec<(String, Option<&'static str>, String, String)>,
}

/// Which of the indicators that organisations count are adopted.
fn catalogue<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Asked<'a>) -> Shown<'a> {
    async move {
        let defined = indicators::defined(&cx.app, connection).await?;
        let every = store::decisions(connection).await?;
        let counted = defined
            .iter()
            .filter(|one| one.hidden.is_none() && one.path.starts_with("/indicators/"));
        let adopted = counted.filter_map(|one| match indicators::standing(&every, one) {
            Standing::InUse | Standing::Retired(_) => None,
            standing @ (Standing::Adopted(_) | Standing::Changed(_)) => {
                let (name, lang) = one.names.get(cx.lang);
                let name = (name.to_owned(), cx.foreign(lang));
                Some((name.0, name.1, cx.url(&one.path), standing.said(cx)))
            }
        });
        let panel = IndicatorsPanel {
            adopted: adopted.collect(),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// Of hiding an indicator and adopting it at once, the second reads what the first did.
fn hiding<'a>(_: &'a Cx, connection: &'a mut Connection, _: Did<'a>) -> BoxFuture<'a, Result<(), Error>> {
    async move { Ok(store::turn(connection).await?) }.boxed()
}

#[derive(Template)]
#[template(path = "features/council/templates/panel_draft.html")]
struct DraftPanel<'a> {
    cx: &'a Cx,
    /// What is beyond a decision, in a sentence; the decision.
    lines: Vec<(String, Line)>,
}

/// Where a funder writes a programme: what of it is beyond what the council decided. It is told, and prevented from nothing: each
/// funder answers for what it asks.
fn draft<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Asked<'a>) -> Shown<'a> {
    async move {
        let Some(programme) = programmes::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let (today, every) = (cx.app.clock.today(), store::decisions(connection).await?);
        let said = &programme.draft;
        let mut lines = Vec::new();
        if let Some(one) = holding(&every, Subject::Pieces, today) {
            let beyond = one.text.limits.beyond(&said.pieces);
            if !beyond.is_empty() {
                let pieces = named(cx, beyond.into_iter());
                lines.push((cx.tv("council-beyond-pieces", "pieces", &pieces), line(cx, one)));
            }
        }
        if let Some(one) = holding(&every, Subject::Form, today)
            && let Some(most) = one.text.limits.exceeded(said.questions.len())
        {
            lines.push((cx.tn("council-beyond-questions", &(most as u64)), line(cx, one)));
        }
        match lines.is_empty() {
            true => Ok(String::new()),
            false => Ok(DraftPanel { cx, lines }.render()?),
        }
    }
    .boxed()
}

/// The organisations for which the asker may speak.
fn own(cx: &Cx) -> Vec<i64> {
    let actor = cx.actor().into_iter();
    let mut own: Vec<i64> = actor
        .flat_map(|actor| SPEAKS.into_iter().flat_map(|power| actor.mandates_with(power)))
        .filter_map(|mandate| mandate.organisation)
        .collect();
    own.sort_unstable();
    own.dedup();
    own
}

/// Whether the asker speaks for somebody who sits there.
async fn sits(cx: &Cx, connection: &mut Connection) -> Result<bool, StoreError> {
    let own = own(cx);
    let seats = match own.is_empty() {
        true => Vec::new(),
        false => store::seats(connection).await?,
    };
    Ok(seats.iter().flat_map(Seat::sitting).any(|id| own.contains(&id)))
}

/// Proposals on which the asker's own seats have not spoken.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Asked<'a>) -> Shown<'a> {
    async move {
        let waiting = store::waiting(connection, &own(cx)).await?;
        let lines = waiting.into_iter().map(|one| {
            let url = cx.url(&one.path());
            let language = cx.foreign(one.text.language);
            (one.text.title, language, cx.t("council-waits"), url)
        });
        Ok(Waiting::titles(lines.collect()).render()?)
    }
    .boxed()
}

/// The way to the council, for whoever sits there.
fn work<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Asked<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if sits(cx, connection).await? {
            lines.push((cx.url("/desk/council"), cx.t("council-title")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
