//! One pair: what each side says, what the evidence is, and what somebody answers.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use search::Facet;

use super::list;
use crate::features::directory::{self, JoiningError, Look, Side, Verdict, Weights, Word, names, sum};
use crate::shared::app::OpenError;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::told::Told as _;
use crate::shared::web::{Cx, Error, Form};

/// Letters of a purpose that are shown.
const PURPOSE: usize = 280;

#[derive(Template)]
#[template(path = "features/links/templates/pair.html")]
struct PairPage<'a> {
    cx: &'a Cx,
    id: i64,
    version: i64,
    /// `joined waiting apart`
    state: String,
    /// Register and date of each side.
    heads: [String; 2],
    /// The page of each side.
    pages: [Option<String>; 2],
    rows: Vec<Row>,
    sum: Option<sum::Sum>,
    /// Where the weights of the sum come from.
    weights: Option<String>,
    money: Option<String>,
    /// What somebody said of this pair before.
    said: Option<String>,
    /// Where it stands among those that wait.
    place: Option<String>,
    previous: Option<i64>,
    next: Option<i64>,
    /// The pair decided just before: number, version, what was said.
    before: Option<(i64, i64, String)>,
    /// Why the last answer was not taken.
    refused: Option<String>,
}

/// One thing that both sides may say.
struct Row {
    label: String,
    cells: [Vec<String>; 2],
    /// Whether the two agree, where that can be said.
    agree: Option<bool>,
}

pub async fn show(cx: Cx, Path(id): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Error> {
    let id = number(&id)?;
    let look = directory::look(&cx.app, id).await?.ok_or(Error::NotFound)?;
    // The pair that was decided just before, which one may want to take back.
    let after = query.as_deref().and_then(|query| query.strip_prefix("after="));
    let before = match after
        .and_then(|after| after.parse().ok())
        .filter(|before| *before != id)
    {
        Some(before) => directory::look(&cx.app, before).await?,
        None => None,
    };
    page(&cx, &look, before.as_ref(), None)
}

/// The number of a link in an address.
fn number(written: &str) -> Result<i64, Error> {
    written.parse().map_err(|_| Error::NotFound)
}

fn page(cx: &Cx, look: &Look, before: Option<&Look>, refused: Option<String>) -> Result<Response, Error> {
    let link = &look.link;
    let at = look.queue.iter().position(|id| *id == link.id);
    let near = |step: isize| match at {
        Some(at) => at
            .checked_add_signed(step)
            .and_then(|at| look.queue.get(at))
            .copied(),
        None => look.queue.first().copied().filter(|_| step > 0),
    };
    cx.page(&PairPage {
        id: link.id,
        version: link.version,
        state: link.state.clone(),
        heads: [head(cx, look, 0), head(cx, look, 1)],
        pages: [
            leads_to(cx, look.sides[0].as_ref()),
            leads_to(cx, look.sides[1].as_ref()),
        ],
        rows: rows(cx, &look.sides),
        sum: sum::read(cx, link, &look.parts),
        weights: look.weights.as_ref().map(|weights| weighed(cx, weights)),
        money: (link.cents > 0).then(|| cx.tv("links-money", "amount", &cx.money(&link.cents))),
        said: (link.said == 1 || link.held == 1).then(|| list::said(cx, link)),
        place: at.map(|at| {
            let args = [("n", Arg::from(at + 1)), ("all", Arg::from(look.queue.len()))];
            cx.ta("links-place", &args)
        }),
        previous: near(-1),
        next: near(1),
        before: before
            .filter(|before| before.link.state != "waiting")
            .map(|before| (before.link.id, before.link.version, list::said(cx, &before.link))),
        refused,
        cx,
    })
}

/// Where the weights come from, and from how many bits on a pair joins by itself.
fn weighed(cx: &Cx, weights: &Weights) -> String {
    #[expect(clippy::cast_precision_loss, reason = "thousandths of a few bits")]
    let bound = cx.app.texts.decimal(cx.lang, weights.bound as f64 / 1000.0);
    match weights.learnt_from {
        Some(entries) => cx.ta(
            "links-weights-learnt",
            &[
                ("n", Arg::from(entries.unsigned_abs())),
                ("bound", Arg::from(bound.as_str())),
            ],
        ),
        None => cx.tv("links-weights-shipped", "bound", &bound),
    }
}

/// The register and the date of its file.
fn head(cx: &Cx, look: &Look, side: usize) -> String {
    let (register, number) = look.link.sides()[side];
    if register == "party" {
        return cx.t("links-party");
    }
    let dated = look.sides[side].as_ref().and_then(|side| side.file_date);
    let register = names::register(cx, register);
    match dated {
        Some(date) => format!("{register} {number}, {}", cx.date(&date)),
        None => format!("{register} {number}"),
    }
}

fn leads_to(cx: &Cx, side: Option<&Side>) -> Option<String> {
    let organisation = side?.organisation.as_ref()?;
    Some(cx.url(&format!("/organisations/{}", organisation.slug())))
}

/// What both sides say, one thing after the other; what neither says is left out.
fn rows(cx: &Cx, sides: &[Option<Side>; 2]) -> Vec<Row> {
    let cells = |said: &dyn Fn(&Side) -> Vec<String>| {
        let of = |side: &Option<Side>| side.as_ref().map(said).unwrap_or_default();
        [of(&sides[0]), of(&sides[1])]
    };
    let mut rows = Vec::new();
    let mut add = |key: &str, compared: bool, said: &dyn Fn(&Side) -> Vec<String>| {
        let cells = cells(said);
        if cells.iter().all(Vec::is_empty) {
            return;
        }
        let known = cells.iter().all(|cell| !cell.is_empty());
        let folded = |cell: &[String]| territory::folded(cell.first().map_or("", String::as_str));
        let agree = (compared && known).then(|| folded(&cells[0]) == folded(&cells[1]));
        rows.push(Row {
            label: cx.t(key),
            cells,
            agree,
        });
    };
    let one = |text: Option<String>| text.into_iter().collect::<Vec<_>>();
    add("links-name", true, &|side| {
        side.names.iter().map(|(name, _)| name.clone()).collect()
    });
    add("organisation-seat", true, &|side| {
        let written = side
            .saying
            .as_ref()
            .and_then(|saying| saying.commune_name.clone());
        let mut lines = one(written.or_else(|| side.place.clone()));
        let postcode = side.saying.as_ref().and_then(|saying| saying.postcode.clone());
        lines.extend(side.address.iter().cloned().chain(postcode));
        lines
    });
    add("organisation-founded", true, &|side| {
        let date = side.saying.as_ref().and_then(|saying| saying.founded.clone());
        one(date.map(|date| date.parse().map_or(date, |date| cx.date(&date))))
    });
    add("organisation-nature", false, &|side| {
        one(side.saying.as_ref().map(|saying| match &saying.legal_form {
            Some(form) => names::legal_form(cx, form).to_owned(),
            None => names::value(cx, Facet::Kind, saying.kind.as_str()),
        }))
    });
    add("links-state", false, &|side| {
        one(side.saying.as_ref().map(|saying| match saying.missing_since {
            Some(_) => cx.t("organisation-entry-missing"),
            None => names::value(cx, Facet::State, saying.state.as_str()),
        }))
    });
    add("links-purpose", false, &|side| {
        let purpose = side.saying.as_ref().and_then(|saying| saying.purpose.clone());
        one(purpose.map(|words| match words.char_indices().nth(PURPOSE) {
            Some((end, _)) => format!("{}…", &words[..end]),
            None => words,
        }))
    });
    add("organisation-website", true, &|side| {
        one(side.saying.as_ref().and_then(|saying| saying.website.clone()))
    });
    add("links-numbers", false, &|side| {
        let said = side.numbers.iter();
        said.map(|(scheme, value)| format!("{} {value}", cx.t(&format!("scheme-{scheme}"))))
            .collect()
    });
    add("links-beside", false, &|side| {
        let said = side.beside.iter();
        said.map(|(register, number, name)| format!("{} {number} {name}", names::register(cx, register)))
            .collect()
    });
    add("organisation-updated", false, &|side| {
        one(side
            .saying
            .as_ref()
            .and_then(|saying| saying.updated)
            .map(|date| cx.date(&date)))
    });
    add("links-grants", false, &|side| {
        one((side.grants > 0).then(|| cx.tn("grants-received-lines", &side.grants)))
    });
    rows
}

pub async fn decide(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let id = number(&id)?;
    let acting = cx.acting(Power::ReviewLinks, None)?;
    let verdict = match form.value("verdict") {
        "same" => Verdict::Same,
        "not-same" => Verdict::NotTheSame,
        "undo" => Verdict::Undo,
        _ => return Err(Error::Invalid("error-invalid-query")),
    };
    let seen: i64 = form
        .value("version")
        .parse()
        .map_err(|_| Error::Invalid("error-invalid-query"))?;
    let look = directory::look(&cx.app, id).await?.ok_or(Error::NotFound)?;
    let word = Word {
        verdict,
        // A link outlives whoever spoke of it, and everybody may read it: the journal knows who it was.
        by: list::ADMINISTRATOR,
        acting: Some(acting),
        reason: None,
        seen: Some(seen),
    };
    match directory::decide(&cx.app, id, word).await {
        Ok(()) => {
            let there = match verdict {
                Verdict::Undo => format!("/links/{id}"),
                Verdict::Same | Verdict::NotTheSame => after(&look),
            };
            // The next pair says itself what was just answered, with the way to take it back.
            if there.contains("?after=") {
                return Ok(cx.redirect(&cx.url(&there)));
            }
            let said = match verdict {
                Verdict::Same => "links-noted-same",
                Verdict::NotTheSame => "links-noted-not-same",
                Verdict::Undo => "links-noted-undo",
            };
            Ok(cx.redirect_saying(&cx.url(&there), &cx.t(said)))
        }
        Err(JoiningError::Open(OpenError::Writing(_))) => Err(Error::Busy),
        Err(JoiningError::Store(error)) => Err(error.into()),
        Err(
            error @ (JoiningError::Meanwhile(_)
            | JoiningError::Said(_)
            | JoiningError::Nothing(_)
            | JoiningError::Unknown(_)
            | JoiningError::Withheld(_)
            | JoiningError::BothLive(..)
            | JoiningError::BothActedFor(..)
            | JoiningError::BothStand(..)
            | JoiningError::ByNumber(..)),
        ) => {
            let look = directory::look(&cx.app, id).await?.ok_or(Error::NotFound)?;
            let mut response = page(&cx, &look, None, Some(error.told(&cx.app.texts, cx.lang)))?;
            *response.status_mut() = StatusCode::CONFLICT;
            Ok(response)
        }
        Err(other) => Err(Error::Internal(other.into())),
    }
}

/// Where one goes on: the next pair that waits, else the one before, else the list.
fn after(look: &Look) -> String {
    let id = look.link.id;
    let at = look.queue.iter().position(|waiting| *waiting == id);
    let next = match at {
        Some(at) => look
            .queue
            .get(at + 1)
            .or_else(|| at.checked_sub(1).and_then(|at| look.queue.get(at))),
        None => look.queue.first(),
    };
    match next {
        Some(next) => format!("/links/{next}?after={id}"),
        None => "/links".to_owned(),
    }
}
