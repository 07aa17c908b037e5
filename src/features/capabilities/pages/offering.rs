//! What an organisation offers to whoever may need it: said once, on its own page, for everyone to read; counted wherever partners are
//! looked for, and taken back at any time.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use matching::Resource;

use super::answering::{Theirs, fields, filled, read_language, read_words, theirs};
use super::prefilling::{Held, held, still};
use super::{languages, until};
use crate::features::accounts;
use crate::features::capabilities::actions::{self, Typed};
use crate::features::capabilities::answer::{Given, last_end, usual_end};
use crate::features::capabilities::reminding::AHEAD;
use crate::features::capabilities::store::answers;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let offers = Access::Holding(Power::EditProfile);
    Routes::new()
        .page("/organisations/{slug}/offers", offers, get(show).post(save))
        .page(
            "/organisations/{slug}/offers/renew",
            offers,
            post(renew).get(back),
        )
        .page(
            "/organisations/{slug}/offers/withdraw",
            offers,
            post(withdraw).get(back),
        )
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/offering.html")]
struct OfferingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    here: String,
    /// The text that says who reads it, and where it counts.
    reads: &'static str,
    /// Whether it offers something, ended or not, and can take that back.
    offers: bool,
    /// That it ends soon, or has ended, and the version that can be said again in one act.
    renewal: Option<(String, i64)>,
    /// What the form was filled with, of what is held of it.
    held: &'a BTreeMap<Resource, Held>,
    theirs: Theirs,
}

impl OfferingPage<'_> {
    fn fields(&self) -> Vec<(&'static str, String, String)> {
        fields(self.cx, self.held)
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }
}

/// Everyone reads it and it counts, unless the organisation does not wish to be proposed; while it is not published, nobody does.
async fn reads(connection: &mut Connection, organisation: &Organisation) -> Result<&'static str, StoreError> {
    if !is_published(connection, organisation).await? {
        return Ok("offers-lede.withheld");
    }
    Ok(
        match answers::refuses(connection, organisation.id, "all").await? {
            true => "offers-lede.refused",
            false => "offers-lede.use",
        },
    )
}

async fn is_published(connection: &mut Connection, organisation: &Organisation) -> Result<bool, StoreError> {
    let published = directory::published_by_ids(connection, &[organisation.id]).await?;
    Ok(!published.is_empty())
}

fn page(
    cx: &Cx,
    (organisation, reads): (&Organisation, &'static str),
    form: &Form,
    before: Option<&(Given, i64)>,
    (held, theirs): (&BTreeMap<Resource, Held>, Theirs),
) -> Result<Response, Error> {
    let before = before.filter(|(given, _)| !given.withdrawn);
    let near = cx.app.clock.today().saturating_add(AHEAD.days());
    let ends = before.filter(|(given, _)| !given.stands(near));
    cx.page(&OfferingPage {
        cx,
        form,
        organisation,
        here: own_form(cx, organisation),
        reads,
        offers: before.is_some(),
        renewal: ends.map(|(given, at)| (until(cx, given, (*at, true)), given.version)),
        held,
        theirs,
    })
}

/// The last day that a form proposes: a year from today, unless another was said that is still to come.
fn proposed(cx: &Cx, before: Option<&(Given, i64)>) -> Date {
    let today = cx.app.clock.today();
    let said = before.filter(|(given, _)| given.stands(today));
    let other = said.and_then(|(given, at)| {
        let usual = jiff::Timestamp::from_second(*at).map(|at| usual_end(cx.app.clock.date_of(at)));
        given
            .until
            .filter(|until| usual.is_ok_and(|usual| usual != *until))
    });
    other.unwrap_or_else(|| usual_end(today))
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = accounts::scoped(&cx, &mut connection, &slug, Power::EditProfile).await?;
    let before = answers::offered(&mut connection, organisation.id).await?;
    let given = before.as_ref().map(|(given, _)| given);
    let earlier = match given.is_some_and(|given| !given.withdrawn) {
        true => BTreeMap::new(),
        false => held(&cx, &mut connection, (&organisation, true)).await?,
    };
    let form = filled(&cx, given, &earlier);
    let form = form.with("until", &proposed(&cx, before.as_ref()).to_string());
    let reads = reads(&mut connection, &organisation).await?;
    page(
        &cx,
        (&organisation, reads),
        &form,
        before.as_ref(),
        (&earlier, None),
    )
}

fn read(cx: &Cx, form: &mut Form) -> Option<(Typed, Date)> {
    let words = read_words(form);
    let until = read_until(cx.app.clock.today(), form);
    let language = read_language(form)?;
    let typed = Typed {
        meant: BTreeMap::new(),
        words,
        language,
        shown: true,
    };
    form.is_fine().then_some(typed).zip(until)
}

/// The last day; where none is said, the usual one.
fn read_until(today: Date, form: &mut Form) -> Option<Date> {
    let typed = form.value("until").trim();
    if typed.is_empty() {
        return Some(usual_end(today));
    }
    let day: Option<Date> = typed.parse().ok();
    let day = day.filter(|day| (today..=last_end(today)).contains(day));
    if day.is_none() {
        form.refuse("until", "offers-until-wrong");
    }
    day
}

async fn save(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::EditProfile).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let before = answers::offered(&mut transaction, organisation.id).await?;
    let given = before.as_ref().map(|(given, _)| given);
    let typed = read(&cx, &mut form);
    let version: i64 = form.value("version").parse().unwrap_or_default();
    let mut faster = None;
    if let Some((typed, until)) = typed {
        let now = cx.now();
        let (offering, said) = ((&organisation, until), (typed, version));
        if actions::offer(&mut transaction, now, offering, said, acting).await? {
            let (led, said) = told(&cx, &mut transaction, &organisation).await?;
            once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t(said)));
        }
        // Somebody of the organisation was faster: what was typed stays, and sending it again wins.
        let stands = given.map_or(0, |given| given.version);
        form = form.with("version", &stands.to_string());
        form.refuse(Resource::ALL[0].as_str(), "form-changed-meanwhile");
        faster = theirs(&cx, given);
    }
    let earlier = match given.is_some_and(|given| !given.withdrawn) {
        true => BTreeMap::new(),
        false => still(&form, held(&cx, &mut transaction, (&organisation, true)).await?),
    };
    let reads = reads(&mut transaction, &organisation).await?;
    let with = (&earlier, faster);
    let mut page = page(&cx, (&organisation, reads), &form, before.as_ref(), with)?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// What was said is said again as it is, for a year; where somebody changed or took it back meanwhile, what stands is shown first.
async fn renew(cx: Cx, Path(slug): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::EditProfile).await?;
    let version: i64 = form.value("version").parse().unwrap_or_default();
    let offering = (&organisation, usual_end(cx.app.clock.today()));
    if !actions::renew(&mut transaction, cx.now(), offering, version, acting).await? {
        return Ok(cx.redirect_done(&own_form(&cx, &organisation)));
    }
    let (led, said) = told(&cx, &mut transaction, &organisation).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}

/// Where what was saved is read, and the text that confirms it.
async fn told(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<(String, &'static str), StoreError> {
    Ok(match is_published(connection, organisation).await? {
        true => (own(cx, organisation), "offers-said-saved"),
        false => (own_form(cx, organisation), "offers-said-kept"),
    })
}

async fn withdraw(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::EditProfile).await?;
    let gone = actions::withdraw(&mut transaction, cx.now(), None, &organisation, acting).await?;
    let led = match is_published(&mut transaction, &organisation).await? {
        true => own(&cx, &organisation),
        false => own_form(&cx, &organisation),
    };
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(match gone {
        true => cx.redirect_saying(&led, &cx.t("offers-said-withdrawn")),
        false => cx.redirect_done(&led),
    })
}

/// The address to which the form is sent, opened by itself: what is offered.
async fn back(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = accounts::scoped(&cx, &mut connection, &slug, Power::EditProfile).await?;
    Ok(cx.redirect(&own_form(&cx, &organisation)))
}

/// The page of the organisation, where everyone reads it.
fn own(cx: &Cx, organisation: &Organisation) -> String {
    cx.url(&format!("/organisations/{}", organisation.slug()))
}

/// Where it is said and changed.
fn own_form(cx: &Cx, organisation: &Organisation) -> String {
    cx.url(&format!("/organisations/{}/offers", organisation.slug()))
}
