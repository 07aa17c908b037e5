//! A person of a funder decides on what a partner requests of one of its programmes.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use super::list::asked as queried;
use super::name;
use super::show::said;
use crate::features::desk::acts::{self, Refusal, Typed};
use crate::features::desk::coverage::Asked;
use crate::features::desk::deciding::{Act, Beyond, Bounds, needs_agreement, next};
use crate::features::desk::decision::{Decision, State};
use crate::features::desk::finding::{self, Column, Found};
use crate::features::desk::store::decisions;
use crate::features::desk::words::MOST;
use crate::features::{file, programmes};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}/decide",
        Access::Holding(Power::Decide),
        get(show).post(decide),
    )
}

#[derive(Template)]
#[template(path = "features/desk/templates/decide.html")]
struct DecidePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    base: String,
    here: String,
    partner: String,
    programme: (String, Option<&'static str>),
    now: String,
    /// What bounds the amount, in sentences.
    bounds: Vec<String>,
    /// Why what was typed is out of bounds.
    beyond: Option<String>,
    /// That an agreement is compulsory, where it is.
    agreement: Option<String>,
    ways: Vec<(&'static str, String)>,
    envelopes: Vec<(String, String)>,
    others: Vec<(String, String)>,
    programme_address: String,
    partner_key: String,
    /// What was done before: when, what, in which words.
    history: Vec<(String, String, String)>,
}

/// The amount that an address or a form names: its programme and partner; the first of the funder's own where it names none.
fn cell<'a>(found: &'a Found, programme: &str, partner: &str) -> Option<(&'a Column, &'a Asked)> {
    let own = found
        .columns
        .iter()
        .filter(|column| column.funder.id == found.funder.id);
    let mut own = own.filter(|column| programme.is_empty() || column.programme.address == programme);
    let column = own.next()?;
    let mut asked = found
        .asked
        .iter()
        .filter(|one| one.programme == column.programme.id);
    let asked = asked.find(|one| partner.is_empty() || one.partner == partner)?;
    Some((column, asked))
}

/// The decision on an amount, whoever sees it.
fn decision<'a>(found: &'a Found, asked: &Asked) -> Option<&'a Decision> {
    let mut decisions = found.decisions.iter();
    decisions.find(|one| (one.partner.as_str(), one.programme) == (asked.partner.as_str(), asked.programme))
}

/// The application, for whoever decides for the funder of the programme that is named; somebody may read for several.
async fn find(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    programme: &str,
) -> Result<(Found, Acting), Error> {
    let mut found = finding::clear(cx, connection, id).await?;
    let mut columns = found.columns.iter();
    if let Some(column) = columns.find(|column| column.programme.address == programme) {
        found.funder = column.funder.clone();
    }
    let acting = cx.acting(Power::Decide, Some(found.funder.id))?;
    found.acting = acting;
    Ok((found, acting))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let [programme, partner] = queried(cx.query(), ["programme", "partner"]);
    let (found, _) = find(&cx, &mut connection, &id, &programme).await?;
    let at = cell(&found, &programme, &partner).ok_or(Error::NotFound)?;
    let before = decision(&found, at.1);
    let seen = before.map_or(0, |one| one.version).to_string();
    let form = Form::new()
        .with("sending", &chance::token())
        .with("seen", &seen)
        .with(
            "envelope",
            &before
                .and_then(|one| one.envelope)
                .map_or_else(String::new, |id| id.to_string()),
        );
    page(&cx, &mut connection, (&found, at), (&form, None)).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, (column, asked)): (&Found, (&Column, &Asked)),
    (form, beyond): (&Form, Option<Beyond>),
) -> Result<Response, Error> {
    let before = decision(found, asked);
    let state = before.map_or(State::Pending, |one| one.state);
    let remaining = programmes::remaining(connection, asked.programme).await?;
    let past = match before {
        Some(one) => decisions::history(connection, one.id).await?,
        None => Vec::new(),
    };
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let base = cx.url(&found.path());
    let amount = |key: &str, cents: i64| cx.tv(key, "amount", &cx.money(&cents));
    let others = found
        .columns
        .iter()
        .filter(|other| other.programme.id != asked.programme);
    let mut conditions = vec![(String::new(), cx.t("desk-if-nobody"))];
    conditions.extend(others.map(|other| {
        let words = format!("{} ({})", name(cx, other).0, other.funder.name);
        (other.programme.address.clone(), words)
    }));
    cx.page(&DecidePage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        here: format!("{base}/decide"),
        base,
        partner: found.sent.frozen.name(&asked.partner).to_owned(),
        programme: name(cx, column),
        now: said(cx, found, asked),
        bounds: bounds(cx, &acts::bounds(found, &found.decisions, column, asked)),
        beyond: beyond.map(|beyond| {
            let (key, cents) = beyond.said();
            amount(&format!("desk-beyond-{key}"), cents)
        }),
        agreement: agreement(cx, connection, found, asked).await?,
        ways: Act::ALL
            .into_iter()
            .filter(|act| next(state, *act).is_some())
            .map(|act| (act.as_str(), cx.t(&format!("desk-act-{}", act.as_str()))))
            .collect(),
        envelopes: remaining
            .iter()
            .map(|(one, left)| {
                let left = cx.money(left);
                let year = one.year.to_string();
                let words = cx.ta(
                    "desk-envelope",
                    &[
                        ("year", Arg::Text(&year)),
                        ("purpose", Arg::Text(&one.purpose)),
                        ("left", Arg::Text(&left)),
                    ],
                );
                (one.id.to_string(), words)
            })
            .collect(),
        others: conditions,
        history: past
            .iter()
            .map(|one| {
                let key = format!("desk-past-{}", one.act);
                (cx.moment(&one.at), amount(&key, one.cents), one.words.clone())
            })
            .collect(),
        programme_address: column.programme.address.clone(),
        partner_key: asked.partner.clone(),
        cx,
    })
}

/// What bounds an amount, in sentences.
fn bounds(cx: &Cx, bounds: &Bounds) -> Vec<String> {
    let said = [
        ("desk-bound-requested", Some(bounds.requested)),
        ("desk-bound-rate", bounds.rate),
        ("desk-bound-maximum", bounds.maximum),
        ("desk-bound-minimum", bounds.minimum),
    ];
    said.into_iter()
        .filter_map(|(key, cents)| Some(cx.tv(key, "amount", &cx.money(&cents?))))
        .collect()
}

/// That an agreement is compulsory between a public funder and the partner, where it grants more than 23,000 € in a year.
async fn agreement(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    asked: &Asked,
) -> Result<Option<String>, Error> {
    if !finding::is_public(&found.funder) || !file::in_france(cx, &found.funder) {
        return Ok(None);
    }
    let partners = &found.sent.partners;
    let Some(named) = partners.iter().find(|named| named.party.key == asked.partner) else {
        return Ok(None);
    };
    let years = decisions::by_year(connection, (found.funder.id, named.organisation.id)).await?;
    let above = years.into_iter().find(|(_, cents)| needs_agreement(*cents));
    Ok(above.map(|(year, cents)| {
        let (year, amount) = (year.to_string(), cx.money(&cents));
        cx.ta(
            "desk-agreement",
            &[("year", Arg::Text(&year)), ("amount", Arg::Text(&amount))],
        )
    }))
}

/// Reads what was typed; what is wrong is said on the form.
fn read(cx: &Cx, found: &Found, form: &mut Form) -> Option<Typed> {
    let Ok(act) = form.value("act").parse::<Act>() else {
        form.refuse("act", "desk-act-missing");
        return None;
    };
    let words = plain(form.value("words"));
    if words.chars().count() > MOST || (act.needs_words() && words.is_empty()) {
        form.refuse("words", "desk-reason-missing");
    }
    let cents = match act.gives() {
        true => file::amount(form.value("amount"), cx.lang).ok(),
        false => Some(0),
    };
    if cents.is_none() {
        form.refuse("amount", "programme-amount-wrong");
    }
    let wanted = form.value("if_programme");
    let other = found
        .columns
        .iter()
        .find(|column| column.programme.address == wanted);
    let condition = match (act, other) {
        (Act::Condition, Some(column)) => match file::amount(form.value("if_amount"), cx.lang) {
            Ok(cents) if cents > 0 => Some((column.programme.id, cents)),
            _ => {
                form.refuse("if_amount", "programme-amount-wrong");
                None
            }
        },
        _ => None,
    };
    let typed = Typed {
        act,
        cents: cents.unwrap_or_default(),
        envelope: form.value("envelope").parse().ok(),
        words,
        condition,
        shared: form.is("shared", "yes"),
        notify: form.is("notify", "yes"),
        seen: form.value("seen").parse().unwrap_or(-1),
    };
    form.is_fine().then_some(typed)
}

async fn decide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = find(&cx, &mut transaction, &id, form.value("programme")).await?;
    let at = cell(&found, form.value("programme"), form.value("partner")).ok_or(Error::NotFound)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let mut out = None;
    if let Some(typed) = read(&cx, &found, &mut form) {
        match acts::decide(&mut transaction, &cx.app, &found, at, (&typed, acting)).await? {
            Ok(()) => {
                let led = cx.url(&format!("{}#coverage", found.path()));
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect_saying(&led, &cx.t("desk-decided")));
            }
            Err(Refusal::NotNow) => form.refuse("act", "desk-not-now"),
            Err(Refusal::Over) => form.refuse("act", "desk-over"),
            Err(Refusal::Envelope) => form.refuse("envelope", "desk-envelope-missing"),
            Err(Refusal::Beyond(beyond)) => {
                form.refuse("amount", "desk-beyond");
                out = Some(beyond);
            }
        }
    }
    // What was begun is left; the page shows what stands now.
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let (found, _) = find(&cx, &mut connection, &id, form.value("programme")).await?;
    let at = cell(&found, form.value("programme"), form.value("partner")).ok_or(Error::NotFound)?;
    let seen = decision(&found, at.1).map_or(0, |one| one.version).to_string();
    let form = form.with("seen", &seen);
    let mut page = page(&cx, &mut connection, (&found, at), (&form, out)).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
