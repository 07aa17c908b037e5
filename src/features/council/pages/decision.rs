//! One decision of the council: its words and those before, how each seat voted; where seats vote, write it anew, take it back,
//! adopt it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::days::{self, Row};
use super::facts::facts;
use super::indicators::Shown;
use super::propose::{Ticks, pieces, places, questions, typed};
use super::{SITS, by, lack_key};
use crate::features::council::acts;
use crate::features::council::decision::{Decision, Lack, State, Subject, Tally, Text, carried};
use crate::features::council::finding::{self, Council};
use crate::features::council::indicators::{defined, hidden, hindered};
use crate::features::council::store;
use crate::features::indicators::{Withdrawn, withdrawn};
use crate::features::sessions::{Choice, College, SPEAKS, Seat, Vote, college_key, is_counted, speaking};
use crate::shared::authz::Acting;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/desk/council/{id}", Access::Everyone, get(show))
        .page("/desk/council/{id}/say", SITS, post(say).get(back))
}

/// A seat for which the asker votes: its number, whose it is, what it said.
struct Own {
    seat: i64,
    name: String,
    said: Option<String>,
}

#[derive(Template)]
#[template(path = "features/council/templates/decision.html")]
struct DecisionPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: String,
    language: Option<&'static str>,
    words: &'a str,
    /// Of a calendar: its days, and what happens then.
    days: Vec<(String, String)>,
    /// That the text of its indicator is withdrawn from the public: since when, by whom, why.
    withdrawn: Option<Withdrawn>,
    /// Whether the asker reads it all the same, for they vote on it.
    reads: bool,
    /// The indicator that it is of; nothing where that is there no more and nothing was adopted.
    about: Option<Shown>,
    of_indicator: bool,
    /// Subject, number or state, dates, who proposed it.
    facts: Vec<String>,
    /// How each college voted.
    colleges: Vec<String>,
    /// How each seat voted, where it did.
    seats: Vec<(String, String)>,
    /// What it lacks, or that it can be adopted.
    standing: Option<String>,
    /// Earlier words: when they were written, their title, their language, what they said.
    earlier: Vec<(String, String, Option<&'static str>, String)>,
    own: Vec<Own>,
    choices: Vec<(&'static str, String)>,
    version: i64,
    /// Whether the asker may adopt it.
    adopts: bool,
    /// Whether the proposal is the asker's own.
    proposes: bool,
    /// Among which they choose what programmes are held against, by its subject.
    pieces: Ticks,
    questions: Vec<(String, String)>,
    /// In which they type the days of a calendar.
    rows: Vec<Row>,
}

fn college(cx: &Cx, tally: &Tally) -> String {
    let name = tally.college.parse::<College>();
    let name = name.map_or_else(|()| tally.college.clone(), |one| cx.t(&college_key(one)));
    let counts = [tally.favourable, tally.unfavourable, tally.abstain, tally.seats];
    let [favourable, unfavourable, abstain, seats] = counts.map(|one| cx.n(&(one as u64)));
    cx.ta(
        "votes-count",
        &[
            ("college", Arg::Text(&name)),
            ("favourable", Arg::Text(&favourable)),
            ("unfavourable", Arg::Text(&unfavourable)),
            ("abstain", Arg::Text(&abstain)),
            ("seats", Arg::Text(&seats)),
        ],
    )
}

fn choice_words(cx: &Cx, choice: Choice) -> String {
    cx.t(&format!("votes-{}", choice.as_str()))
}

/// The decision at an address, with the council and how it voted.
async fn found(connection: &mut Connection, address: &str) -> Result<(Decision, Council, Vec<Vote>), Error> {
    let decision = store::find(connection, address).await?.ok_or(Error::NotFound)?;
    let votes = store::votes(connection, &decision).await?;
    let mut besides: Vec<i64> = votes.iter().map(|vote| vote.organisation).collect();
    besides.push(decision.organisation);
    let council = finding::council(connection, &besides).await?;
    Ok((decision, council, votes))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (decision, council, votes) = found(&mut connection, &id).await?;
    let form = written(Form::new(), &decision);
    page(&cx, &mut connection, (&decision, &council, &votes), &form).await
}

/// The words that stand, as a form.
fn written(form: Form, decision: &Decision) -> Form {
    let text = &decision.text;
    let questions = text.limits.questions;
    let about = text.about.as_ref();
    days::written(form, &text.days)
        .with("indicator", about.map_or("", |about| about.indicator.as_str()))
        .with("wish", about.map_or("", |about| about.wish.as_str()))
        .with("title", &text.title)
        .with("words", &text.words)
        .with("from", &text.wanted_from.to_string())
        .with_every("piece", &text.limits.pieces)
        .with(
            "questions",
            &questions.map_or_else(String::new, |most| most.to_string()),
        )
}

async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (decision, council, _) = found(&mut connection, &id).await?;
    match places(&council, &speaking(&cx, &council.seats)?).is_empty() {
        true => Err(Error::NotFound),
        false => Ok(cx.redirect(&cx.url(&decision.path()))),
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (decision, council, votes): (&Decision, &Council, &[Vote]),
    form: &Form,
) -> Result<Response, Error> {
    let defined = defined(&cx.app, connection).await?;
    let (counts, lack) = carried(&council.seats, votes, decision.id);
    let hindered = hindered(&decision.text, &defined);
    let is_there = hindered != Some(Lack::Gone) || decision.adopted.is_some();
    // Whatever the colleges want of it: it is told first.
    let lack = hindered.or(lack);
    let open = decision.state == State::Proposed;
    let tally = match &decision.adopted {
        Some(adopted) => adopted.tally.clone(),
        None => counts.iter().map(Tally::from).collect(),
    };
    // Signing in is asked where one says something, not to read.
    let speaks = |id: i64| SPEAKS.into_iter().any(|power| cx.could(power, Some(id)));
    let sits = |seat: &&Seat| open && seat.sitting().any(speaks);
    let own: Vec<Own> = council
        .seats
        .iter()
        .filter(sits)
        .map(|seat| Own {
            seat: seat.id,
            name: council.name(seat.organisation).to_owned(),
            said: votes
                .iter()
                .find(|vote| is_counted(vote, seat, &[]))
                .map(|vote| choice_words(cx, vote.choice)),
        })
        .collect();
    // What quotes it, or may, is withdrawn with it; whoever votes on it reads what they vote on.
    let hidden = hidden(&decision.text, &defined);
    let reads = hidden.is_none() || !own.is_empty();
    let about = decision.text.about.as_ref().filter(|_| reads && is_there);
    let earlier = match reads {
        true => store::earlier(connection, decision).await?,
        false => Vec::new(),
    };
    let (title, language) = match reads {
        true => (decision.text.title.clone(), cx.foreign(decision.text.language)),
        false => (cx.t("council-hidden"), None),
    };
    cx.page(&DecisionPage {
        form,
        base: cx.url(&decision.path()),
        title,
        language,
        words: if reads { &decision.text.words } else { "" },
        days: decision
            .text
            .days
            .iter()
            .map(|day| (cx.date(&day.on), day.what.clone()))
            .collect(),
        withdrawn: hidden.map(|hidden| withdrawn(cx, hidden)),
        reads,
        about: about.map(|about| Shown::of(cx, about, &defined)),
        of_indicator: decision.text.about.is_some(),
        facts: facts(cx, council, decision),
        colleges: tally.iter().map(|one| college(cx, one)).collect(),
        seats: votes
            .iter()
            .map(|vote| {
                let choice = choice_words(cx, vote.choice);
                // A seat that ended, or whose alternate is another now: the vote was given, and counts no more.
                let counts = !open || council.seats.iter().any(|seat| is_counted(vote, seat, &[]));
                let said = match counts {
                    true => choice,
                    false => cx.tv("council-counts-no-more", "choice", &choice),
                };
                (council.name(vote.organisation).to_owned(), said)
            })
            .collect(),
        standing: open.then(|| cx.t(lack_key(lack))),
        earlier: earlier.iter().map(|text| former(cx, text)).collect(),
        adopts: lack.is_none() && !own.is_empty(),
        proposes: own.iter().any(|one| one.seat == decision.seat),
        choices: Choice::ALL
            .iter()
            .map(|choice| (choice.as_str(), choice_words(cx, *choice)))
            .collect(),
        version: decision.text.version,
        pieces: match decision.subject {
            Subject::Pieces => pieces(cx, form),
            Subject::Form | Subject::Calendar | Subject::Readers | Subject::Indicators => Vec::new(),
        },
        questions: match decision.subject {
            Subject::Form => questions(cx),
            Subject::Pieces | Subject::Calendar | Subject::Readers | Subject::Indicators => Vec::new(),
        },
        rows: match decision.subject {
            Subject::Calendar => days::rows(form),
            Subject::Form | Subject::Pieces | Subject::Readers | Subject::Indicators => Vec::new(),
        },
        own,
        cx,
    })
}

fn former(cx: &Cx, text: &Text) -> (String, String, Option<&'static str>, String) {
    (
        cx.day(&text.written_at),
        text.title.clone(),
        cx.foreign(text.language),
        text.words.clone(),
    )
}

async fn say(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    store::turn(&mut transaction).await?;
    let (decision, council, votes) = found(&mut transaction, &id).await?;
    let speaking = speaking(&cx, &council.seats)?;
    let places = places(&council, &speaking);
    if places.is_empty() {
        return Err(Error::NotFound);
    }
    // Sent twice, or adopted meanwhile: the page says where it stands.
    if decision.state != State::Proposed {
        return Ok(cx.redirect_done(&cx.url(&decision.path())));
    }
    // Whoever votes, adopts or writes anew has read the words that stand.
    let fresh = form.value("seen") == decision.text.version.to_string();
    if !fresh {
        form.refuse("words", "council-stale");
    }
    let own = places.iter().find(|(seat, ..)| seat.id == decision.seat);
    let said = match form.value("word") {
        _ if !fresh => None,
        "vote" => {
            let mut places = places.iter();
            let place = places.find(|(seat, ..)| seat.id.to_string() == form.value("seat"));
            let (seat, organisation, acting) = place.ok_or(Error::NotFound)?;
            let choice: Choice = form.value("choice").parse().map_err(|()| Error::NotFound)?;
            let vote = Vote {
                about: decision.id,
                seat: seat.id,
                choice,
                organisation: *organisation,
            };
            let whose = (*organisation, *acting);
            let refused = cast(
                &cx,
                &mut transaction,
                (&council, &decision),
                (seat, &votes),
                (vote, whose),
            )
            .await?;
            if let Some(key) = refused {
                form.refuse("seat", key);
            }
            refused.is_none().then_some("votes-done")
        }
        "adopt" => {
            let (_, organisation, acting) = places.first().ok_or(Error::NotFound)?;
            let by = by(&cx, &council, (*organisation, *acting))?;
            match acts::adopt(&mut transaction, &cx.app, (&council, &decision), by).await? {
                None => Some("council-adopted-said"),
                lack => {
                    form.refuse("adopt", lack_key(lack));
                    None
                }
            }
        }
        "revise" => {
            let (_, organisation, acting) = own.ok_or(Error::NotFound)?;
            let by = by(&cx, &council, (*organisation, *acting))?;
            let mut every = defined(&cx.app, &mut transaction).await?;
            // Whoever voted on one indicator did not on another.
            every.retain(|one| {
                let about = decision.text.about.as_ref();
                about.is_some_and(|about| about.indicator == one.path)
            });
            let stands = (Some(decision.subject), decision.text.version);
            match typed(&cx, &mut form, stands, &every) {
                Some(text) => {
                    acts::revise(&mut transaction, &cx.app, (&council, &decision), &text, by).await?;
                    Some("council-revised-said")
                }
                None => None,
            }
        }
        "withdraw" => {
            let (_, organisation, acting) = own.ok_or(Error::NotFound)?;
            let by = by(&cx, &council, (*organisation, *acting))?;
            acts::withdraw(&mut transaction, &cx.app, (&council, &decision), by).await?;
            Some("council-withdrawn-said")
        }
        _ => return Err(Error::NotFound),
    };
    let Some(said) = said else {
        let form = match form.value("word") != "revise" {
            // What can be written anew stands there as it was read from us.
            true => written(form, &decision),
            false => form,
        };
        let mut page = page(&cx, &mut transaction, (&decision, &council, &votes), &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url(&decision.path()), &cx.t(said)))
}

/// Casts a vote. The key of why not, where the seat's own organisation spoke already and its alternate would speak over it, or
/// the same person spoke for another college: three colleges of equal weight are not one person's.
async fn cast(
    cx: &Cx,
    connection: &mut Connection,
    (council, decision): (&Council, &Decision),
    (seat, votes): (&Seat, &[Vote]),
    (vote, (organisation, acting)): (Vote, (i64, Acting)),
) -> Result<Option<&'static str>, Error> {
    let before = votes.iter().find(|one| one.seat == seat.id);
    let own = seat.organisation;
    if organisation != own && before.is_some_and(|one| one.organisation == own) {
        return Ok(Some("votes-spoken"));
    }
    if store::spoke_elsewhere(connection, decision, acting.person, seat.college).await? {
        return Ok(Some("council-one-college"));
    }
    let by = by(cx, council, (organisation, acting))?;
    acts::vote(connection, decision, &vote, by).await?;
    Ok(None)
}
