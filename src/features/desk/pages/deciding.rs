//! A person of a funder decides on what a partner requests of one of its programmes.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::envelopes::{asked_for, envelopes, read_years, year_fields, years_said};
use super::history::{Before, history};
use super::list::asked as queried;
use super::matrix::said;
use super::name;
use super::telling;
use crate::features::desk::acts::{self, Refusal, Typed};
use crate::features::desk::bounding;
use crate::features::desk::coverage::{Asked, Book};
use crate::features::desk::deciding::{Act, Beyond, Bounds, next};
use crate::features::desk::decision::{Decision, State};
use crate::features::desk::finding::{self, Column, Found};
use crate::features::desk::ordering;
use crate::features::desk::store::decisions;
use crate::features::desk::words::MOST;
use crate::features::file;
use crate::features::programmes::{self, given_by, offered_by};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
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
    /// What bounds the amount: which bound, as a text key, and how much.
    bounds: Vec<(&'static str, String)>,
    /// For which years it is requested.
    asked_for: Option<String>,
    /// Why what was typed is out of bounds.
    beyond: Option<String>,
    /// Which of the words read like an order.
    guide: String,
    /// What is to be known besides: agreements, state aid, versions, the law of what was granted.
    told: Vec<String>,
    /// Whether an agreement rests on what was decided: it is changed there.
    bound: bool,
    /// On which grounds rights may be taken back; none where none is owed.
    grounds: Vec<(&'static str, String)>,
    funder: String,
    ways: Vec<(&'static str, String)>,
    envelopes: Vec<(String, String)>,
    /// Where it is requested for several years: the field of each later one, and its words.
    years: Vec<(String, String)>,
    /// What becomes of them where nobody types anything.
    years_hint: &'static str,
    others: Vec<(String, String)>,
    programme_address: String,
    partner_key: String,
    /// Where a common fund pays: what its members voted, and where they are asked to, as long as it can be given.
    pooled: Option<(String, Option<String>)>,
    /// What was done before.
    history: Vec<Before>,
}

/// The amount that an address or a form names: its programme and partner; the first of the funder's own where it names none.
pub(super) fn cell<'a>(found: &'a Found, programme: &str, partner: &str) -> Option<(&'a Column, &'a Asked)> {
    let mut named = named(found, programme, partner);
    named.find(|(_, asked)| found.is_own(asked))
}

/// The amounts of a programme and a partner, by address and key; of all where it is empty.
fn named<'a, 'b>(
    found: &'a Found,
    programme: &'b str,
    partner: &'b str,
) -> impl Iterator<Item = (&'a Column, &'a Asked)> {
    let of = found
        .asked
        .iter()
        .filter(move |one| partner.is_empty() || one.partner == partner);
    let with = of.filter_map(|one| Some((found.column(one)?, one)));
    with.filter(move |(column, _)| programme.is_empty() || column.programme.address == programme)
}

/// The decision on an amount, whoever sees it.
fn decision<'a>(found: &'a Found, asked: &Asked) -> Option<&'a Decision> {
    Book::of(&found.decisions).on(asked)
}

/// The application, for whoever decides on the amount that is named; somebody may read for several funders.
pub(super) async fn find(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    (programme, partner): (&str, &str),
) -> Result<(Found, Acting), Error> {
    let mut found = finding::clear(cx, connection, id).await?;
    let of = |id: i64| found.funders.iter().find(|one| one.id == id);
    let decides = named(&found, programme, partner).find_map(|(_, asked)| of(found.decider(asked)));
    if let Some(funder) = decides.filter(|_| !programme.is_empty()).cloned() {
        found.funder = funder;
    }
    let acting = cx.acting(Power::Decide, Some(found.funder.id))?;
    found.acting = acting;
    Ok((found, acting))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let [programme, partner] = queried(cx.query(), ["programme", "partner"]);
    let (found, _) = find(&cx, &mut connection, &id, (&programme, &partner)).await?;
    let at = cell(&found, &programme, &partner).ok_or(Error::NotFound)?;
    let before = decision(&found, at.1);
    let seen = before.map_or(0, |one| one.version).to_string();
    let form = Form::new()
        .with("sending", &chance::token())
        .with("seen", &seen)
        .with("notify", "");
    let form = match before.filter(|one| one.is_seen_by(found.viewer())) {
        Some(before) => telling::said_before(&cx, &found, before, form),
        None => form,
    };
    page(&cx, &mut connection, (&found, at), (&form, None)).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, (column, asked)): (&Found, (&Column, &Asked)),
    (form, beyond): (&Form, Option<String>),
) -> Result<Response, Error> {
    let before = decision(found, asked);
    let state = before.map_or(State::Pending, |one| one.state);
    let remaining = programmes::remaining(connection, asked.programme).await?;
    let bound = match before {
        Some(one) => decisions::is_bound(connection, one.id).await?,
        None => false,
    };
    let past = match before {
        Some(one) => decisions::history(connection, one.id).await?,
        None => Vec::new(),
    };
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let base = cx.url(&found.path());
    let mut told = telling::told(cx, connection, found, (asked, before)).await?;
    told.extend(years_said(cx, found, before, &remaining));
    let others = found
        .columns
        .iter()
        .filter(|other| other.programme.id != asked.programme);
    let mut conditions = vec![(String::new(), cx.t("desk-if-nobody"))];
    conditions.extend(others.map(|other| {
        let by = offered_by(cx, &other.programme, &other.funder);
        let words = format!("{} ({by})", name(cx, other).0);
        (other.programme.address.clone(), words)
    }));
    cx.page(&DecidePage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        here: format!("{base}/decide"),
        base,
        partner: found.name(&asked.partner).to_owned(),
        funder: given_by(&cx.app, cx.lang, &column.programme.fund, &found.funder.name),
        programme: name(cx, column),
        now: said(cx, found, asked),
        bounds: bounds(cx, &bounding::bounds(found, &found.decisions, column, asked)),
        beyond,
        guide: ordering::asked(cx, form, "words")?,
        asked_for: asked_for(cx, found, asked),
        told,
        bound,
        grounds: telling::grounds(cx, found, before),
        ways: Act::ALL
            .into_iter()
            .filter(|act| next(state, *act).is_some() && is_way(found, (asked, before), *act))
            .map(|act| (act.as_str(), cx.t(&format!("desk-act-{}", act.as_str()))))
            .collect(),
        envelopes: envelopes(cx, found, (column, asked), remaining),
        years: year_fields(cx, found, (column, asked)),
        years_hint: match before.is_some_and(|one| one.cents > 0) {
            true => "desk-years.kept",
            false => "desk-years.hint",
        },
        others: conditions,
        // What another thought of it before is its own.
        history: past
            .iter()
            .filter(|one| one.funder == found.funder.id)
            .map(|one| history(cx, one))
            .collect(),
        programme_address: column.programme.address.clone(),
        partner_key: asked.partner.clone(),
        pooled: column
            .programme
            .pooled
            .map(|_| telling::voted(cx, found, (column, asked), !bound)),
        cx,
    })
}

/// What bounds an amount.
fn bounds(cx: &Cx, bounds: &Bounds) -> Vec<(&'static str, String)> {
    let said = [
        ("desk-bound-requested", Some(bounds.requested)),
        ("desk-bound-rate", bounds.rate),
        ("desk-bound-maximum", bounds.maximum),
        ("desk-bound-minimum", bounds.minimum),
        ("desk-bound-leaves", bounds.leaves),
    ];
    said.into_iter()
        .filter_map(|(key, cents)| Some((key, cx.money(&cents?))))
        .collect()
}

/// Whether an act makes sense for what was decided on the version that it was decided on.
fn is_way(found: &Found, (asked, before): (&Asked, Option<&Decision>), act: Act) -> bool {
    let stale = before.is_some_and(|one| one.is_stale(found.sent.application.submitted));
    let told = before.is_some_and(|one| one.notified.is_some());
    match act {
        // What is requested no more is taken back, and nothing else.
        _ if !found.requests(asked) => act == Act::Reopen,
        Act::Confirm => stale,
        Act::Notify => !stale && !told,
        _ => true,
    }
}

/// Reads what was typed; what is wrong is said on the form.
fn read(cx: &Cx, found: &Found, at: (&Column, &Asked), form: &mut Form) -> Option<Typed> {
    let Ok(act) = form.value("act").parse::<Act>() else {
        form.refuse("act", "desk-act-missing");
        return None;
    };
    let words = plain(form.value("words"));
    if words.chars().count() > MOST || (act.needs_words() && words.is_empty()) {
        form.refuse("words", "desk-reason-missing");
    }
    // What is given stands in a letter; a refusal may well say that something is a service.
    if act.gives() {
        ordering::ask(form, "words", &words);
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
    let years = match act.gives() {
        true => read_years(cx, found, at, form),
        false => None,
    };
    let typed = Typed {
        act,
        cents: cents.unwrap_or_default(),
        envelope: form.value("envelope").parse().ok(),
        years,
        words,
        language: cx.lang,
        condition,
        shared: form.is("shared", "yes"),
        notify: form.is("notify", "yes"),
        ground: form.value("ground").parse().ok(),
        seen: form.value("seen").parse().unwrap_or(-1),
    };
    form.is_fine().then_some(typed)
}

/// Whether the funder finds the application still once it did something about an amount: something is requested of a programme that
/// it offers, or its money is promised.
fn stays(found: &Found, decided: &Asked, act: Act) -> bool {
    let offers = |one: &Asked| {
        found
            .column(one)
            .is_some_and(|column| column.funder.id == found.funder.id)
    };
    let keeps = act.gives() || act.keeps();
    let mut own = found.asked.iter().filter(|one| found.is_own(one));
    own.any(|one| {
        let gives = || decision(found, one).is_some_and(|decision| decision.promised() > 0);
        (found.requests(one) && offers(one)) || ((one != decided || keeps) && gives())
    })
}

async fn decide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let named = (form.value("programme"), form.value("partner"));
    let (found, acting) = find(&cx, &mut transaction, &id, named).await?;
    let at = cell(&found, form.value("programme"), form.value("partner")).ok_or(Error::NotFound)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let (mut out, mut late) = (None, false);
    if let Some(typed) = read(&cx, &found, at, &mut form) {
        match acts::decide(&mut transaction, &cx.app, &found, at, (&typed, acting)).await? {
            Ok(told) => {
                let said = telling::done(&cx, &mut transaction, &found, (at.1, told)).await?;
                let led = match stays(&found, at.1, typed.act) {
                    true => cx.url(&format!("{}#coverage", super::show::of_funder(&found))),
                    false => cx.url("/desk"),
                };
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                if !typed.act.gives() || typed.act == Act::Amend {
                    // What is free again may be what promises on other applications waited for.
                    programmes::moved(&cx, &[at.1.programme]).await;
                }
                return Ok(cx.redirect_saying(&led, &said));
            }
            Err(Refusal::NotNow) => {
                late = true;
                form.refuse("act", "desk-not-now");
            }
            Err(Refusal::Over) => form.refuse("act", "desk-over"),
            Err(Refusal::Bound) => form.refuse("act", "desk-bound"),
            Err(Refusal::Stale) => form.refuse("act", "desk-stale-first"),
            Err(Refusal::Ground) => form.refuse("ground", "desk-ground-missing"),
            Err(Refusal::Envelope) => form.refuse("envelope", "desk-envelope-missing"),
            Err(Refusal::Year) => form.refuse("words", "desk-envelope-other-year-why"),
            Err(Refusal::Only) => form.refuse("words", "desk-envelope-only-why"),
            Err(Refusal::Support) => form.refuse("words", "desk-completes-why"),
            Err(Refusal::Unmet) => form.refuse("words", "desk-unmet-why"),
            Err(Refusal::Departs) => form.refuse("words", "desk-departs-why"),
            Err(Refusal::Ends) => form.refuse("words", "desk-ends-why"),
            Err(Refusal::Years) => form.refuse("amount", "desk-years-wrong"),
            Err(Refusal::FirstYear) => form.refuse("amount", "desk-years-first"),
            Err(Refusal::Short(year, left)) => {
                form.refuse("amount", "desk-beyond");
                out = Some(telling::short(&cx, year, left));
            }
            Err(Refusal::Beyond(beyond)) => {
                match beyond {
                    Beyond::Given(_) => form.refuse("if_amount", "desk-beyond"),
                    _ => form.refuse("amount", "desk-beyond"),
                }
                let (key, cents) = beyond.said();
                out = Some(cx.tv(&format!("desk-beyond-{key}"), "amount", &cx.money(&cents)));
            }
        }
    }
    // What was begun is left; the page shows what stands now.
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let named = (form.value("programme"), form.value("partner"));
    let (found, _) = find(&cx, &mut connection, &id, named).await?;
    let at = cell(&found, form.value("programme"), form.value("partner")).ok_or(Error::NotFound)?;
    // Only whoever was told that it changed has seen what stands now.
    if late {
        let seen = decision(&found, at.1).map_or(0, |one| one.version).to_string();
        form = form.with("seen", &seen);
    }
    let mut page = page(&cx, &mut connection, (&found, at), (&form, out)).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
