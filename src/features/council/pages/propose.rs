//! Proposing a text to the council, and writing it anew.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::days::{self, Row};
use super::indicators;
use super::{SITS, by, subject_key};
use crate::features::council::acts;
use crate::features::council::decision::{Decision, Limits, State, Subject, Text, WORDS_MOST};
use crate::features::council::finding::{self, Council};
use crate::features::council::indicators::{Defined, Wish, votable};
use crate::features::council::store;
use crate::features::file::PieceKind;
use crate::features::programmes::QUESTIONS_MOST;
use crate::features::sessions::{Seat, speaking};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Cx, Error, Form, Routes, get};

/// Characters of a title at most.
const TITLE_MOST: usize = 200;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/council/new", SITS, get(show).post(propose))
}

#[derive(Template)]
#[template(path = "features/council/templates/propose.html")]
struct ProposePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// The seats for which the asker speaks.
    own: Vec<(String, String)>,
    subjects: Vec<(&'static str, String)>,
    pieces: Ticks,
    questions: Vec<(String, String)>,
    rows: Vec<Row>,
    indicators: Vec<(String, String)>,
    wishes: Vec<(String, String)>,
}

/// A seat, who sits there for the asker, and under which mandate.
type Place = (Seat, i64, Acting);

/// The seats for which the asker speaks, each with the organisation for which they do: its own first.
pub(super) fn places(council: &Council, speaking: &[(i64, Acting)]) -> Vec<Place> {
    let seats = council.seats.iter();
    seats
        .filter_map(|seat| {
            let mut sitting = seat.sitting();
            let found = sitting.find_map(|id| speaking.iter().find(|(own, _)| *own == id));
            found.map(|(organisation, acting)| (seat.clone(), *organisation, *acting))
        })
        .collect()
}

/// What is put to the vote from its own page.
#[derive(Deserialize)]
struct Asked {
    /// The path of an indicator's page.
    #[serde(default)]
    indicator: String,
}

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (council, places) = sitting(&cx, &mut connection).await?;
    let every = votable(&cx.app, &mut connection).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("from", &cx.app.clock.today().to_string());
    let form = match every.iter().find(|one| one.path == asked.indicator) {
        Some(one) => form
            .with("subject", Subject::Indicators.as_str())
            .with("indicator", &one.path)
            .with("wish", Wish::Adopt.as_str())
            .with("title", one.names.get(cx.lang).0),
        None => form,
    };
    page(&cx, (&council, &places, &every), &form)
}

/// The council and the asker's seats; for nobody else the page is there.
async fn sitting(cx: &Cx, connection: &mut Connection) -> Result<(Council, Vec<Place>), Error> {
    let council = finding::council(connection, &[]).await?;
    let speaking = speaking(cx, &council.seats)?;
    let places = places(&council, &speaking);
    match places.is_empty() {
        true => Err(Error::NotFound),
        false => Ok((council, places)),
    }
}

fn page(
    cx: &Cx,
    (council, places, defined): (&Council, &[Place], &[Defined]),
    form: &Form,
) -> Result<Response, Error> {
    cx.page(&ProposePage {
        form,
        own: places
            .iter()
            .map(|(seat, ..)| (seat.id.to_string(), council.name(seat.organisation).to_owned()))
            .collect(),
        subjects: Subject::ALL
            .iter()
            .map(|subject| (subject.as_str(), cx.t(&subject_key(*subject))))
            .collect(),
        pieces: pieces(cx, form),
        questions: questions(cx),
        rows: days::rows(form),
        indicators: indicators::named(cx, defined),
        wishes: indicators::wishes(cx),
        cx,
    })
}

/// Kinds of pieces that may be ticked: word, name, whether it is.
pub(super) type Ticks = Vec<(&'static str, String, bool)>;

/// The kinds of pieces among which one chooses.
pub(super) fn pieces(cx: &Cx, form: &Form) -> Ticks {
    let ticked = form.every("piece");
    let kinds = PieceKind::ALL
        .into_iter()
        .filter(|kind| *kind != PieceKind::Other);
    kinds
        .map(|kind| {
            let is_ticked = ticked.iter().any(|one| one == kind.as_str());
            (kind.as_str(), cx.t(&kind.key()), is_ticked)
        })
        .collect()
}

/// Numbers of further questions among which one chooses.
pub(super) fn questions(cx: &Cx) -> Vec<(String, String)> {
    let mut choices = vec![(String::new(), cx.t("council-questions-open"))];
    choices.extend((0..=QUESTIONS_MOST).map(|most| (most.to_string(), cx.n(&(most as u64)))));
    choices
}

/// What is held against programmes, as it was typed.
fn limits(form: &Form, subject: Option<Subject>) -> Limits {
    let ticked = form.every("piece");
    let kinds = PieceKind::ALL.map(PieceKind::as_str).into_iter();
    let kinds = kinds.filter(|kind| ticked.iter().any(|one| one == kind));
    let questions = form.value("questions").parse().ok();
    match subject {
        Some(Subject::Pieces) => Limits {
            pieces: kinds.map(str::to_owned).collect(),
            questions: None,
        },
        Some(Subject::Form) => Limits {
            pieces: Vec::new(),
            questions: questions.filter(|most| *most <= QUESTIONS_MOST),
        },
        Some(Subject::Calendar | Subject::Readers | Subject::Indicators) | None => Limits::default(),
    }
}

/// The words that were typed on a subject, as the version after `version`; what is wrong is said on the form.
pub(super) fn typed(
    cx: &Cx,
    form: &mut Form,
    (subject, version): (Option<Subject>, i64),
    defined: &[Defined],
) -> Option<Text> {
    let title = line(&form.required("title", TITLE_MOST, "council-title-missing"));
    let words = plain(&form.required("words", WORDS_MOST, "council-words-missing"));
    let about = indicators::typed(form, subject, defined);
    let days = days::typed(form, subject);
    let (today, typed) = (cx.app.clock.today(), form.value("from").trim().to_owned());
    let from = match subject {
        // It holds from the day on which it is adopted: another day that was typed would be lost without a word.
        Some(Subject::Indicators) => {
            let is_adoption = typed.is_empty() || typed.parse::<Date>().is_ok_and(|day| day <= today);
            if !is_adoption {
                form.refuse("from", "council-from-indicator");
            }
            Some(today)
        }
        _ => typed.parse::<Date>().ok(),
    };
    if from.is_none_or(|from| from < today) {
        form.refuse("from", "council-from-wrong");
    }
    let text = Text {
        version: version + 1,
        title,
        words,
        language: cx.lang,
        wanted_from: from?,
        limits: limits(form, subject),
        days,
        about,
        written_at: cx.now(),
    };
    form.is_fine().then_some(text)
}

async fn propose(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    store::turn(&mut transaction).await?;
    let (council, places) = sitting(&cx, &mut transaction).await?;
    let person = cx.someone()?.person;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let place = match &places[..] {
        [only] => Some(only),
        several => several
            .iter()
            .find(|(seat, ..)| seat.id.to_string() == form.value("seat")),
    };
    if place.is_none() {
        form.refuse("seat", "council-seat-missing");
    }
    let subject = form.value("subject").parse::<Subject>().ok();
    if subject.is_none() {
        form.refuse("subject", "council-subject-missing");
    }
    // What is ticked for another subject would be lost without a word.
    let (pieces, questions) = (
        !form.every("piece").is_empty(),
        !form.value("questions").is_empty(),
    );
    let elsewhere =
        (pieces && subject != Some(Subject::Pieces)) || (questions && subject != Some(Subject::Form));
    let of_indicator = ["indicator", "wish"]
        .iter()
        .any(|name| !form.value(name).is_empty());
    let elsewhere = elsewhere || (of_indicator && subject != Some(Subject::Indicators));
    let elsewhere = elsewhere || (days::are_typed(&form) && subject != Some(Subject::Calendar));
    if subject.is_some() && elsewhere {
        form.refuse("subject", "council-limits-elsewhere");
    }
    let every = votable(&cx.app, &mut transaction).await?;
    let text = typed(&cx, &mut form, (subject, 0), &every);
    let (Some((seat, organisation, acting)), Some(subject), Some(text)) = (place, subject, text) else {
        let mut page = page(&cx, (&council, &places, &every), &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let decision = Decision {
        id: chance::row(),
        // It stays when the words of an indicator are withdrawn, and repeats none of them.
        address: chance::address(text.about.as_ref().map_or(&text.title, |_| subject.as_str())),
        subject,
        state: State::Proposed,
        seat: seat.id,
        organisation: *organisation,
        text,
        adopted: None,
    };
    let by = by(&cx, &council, (*organisation, *acting))?;
    acts::propose(&mut transaction, &cx.app, (&council, &decision), by).await?;
    let led = cx.url(&decision.path());
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(person),
        &led,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("council-proposed-said")))
}
