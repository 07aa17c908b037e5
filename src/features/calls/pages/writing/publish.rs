//! Publishing: the last look at what is missing and what the guide asks, the notice of a change, the
//! time given back after an outage, giving a call up, throwing a draft away.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Time;

use super::reading::{at, instant, take};
use super::{at as page_of, refused, title};
use crate::features::calls::content::{LINE_MOST, TEXT_MOST};
use crate::features::calls::guide::{self, Warning};
use crate::features::calls::letters;
use crate::features::calls::offering;
use crate::features::calls::organising::{Writing, giving_up};
use crate::features::calls::outages::{self, Outage};
use crate::features::calls::publishing::{self, Refusal};
use crate::features::calls::store;
use crate::features::calls::telling::{Difference, Policies, differences};
use crate::features::calls::version::{Cause, Version};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let organises = Access::Holding(Power::OrganiseCalls);
    Routes::new().page("/calls/{id}/publish", organises, get(show).post(act))
}

#[derive(Template)]
#[template(path = "features/calls/templates/publish.html")]
struct PublishPage<'a> {
    cx: &'a Cx,
    form: Form,
    title: String,
    language: Option<&'static str>,
    draft: String,
    action: String,
    languages: Vec<Lang>,
    /// Those of the version that stands, in which it is extended and given up.
    last_languages: Vec<Lang>,
    /// What is missing, and where it is written.
    lacks: Vec<(String, String)>,
    warnings: Vec<Warning>,
    /// The number of the version that stands; 0 for none.
    published: i64,
    differences: Vec<Difference>,
    /// Whether the draft says exactly what the version that stands says.
    unchanged: bool,
    withdrawn: bool,
    /// Of an outage into which the deadline fell and that was not given back: when it was.
    outage: Option<String>,
    /// Whether the asker's organisation holds the capacity of an organiser: without it, it may give up.
    holds: bool,
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = giving_up(&cx, &mut connection, &address).await?;
    let form = Form::new().with("sending", &chance::token());
    let form = giving_back(&cx, &mut connection, &own, form).await?;
    page(&cx, &mut connection, &own, form).await
}

/// The outage into which the deadline of a call fell, where it was not given back yet.
async fn outage(cx: &Cx, connection: &mut Connection, own: &Writing) -> Result<Option<Outage>, StoreError> {
    let waiting = outages::waiting(connection, cx.now()).await?;
    let own = waiting.into_iter().find(|(call, _)| *call == own.draft.id);
    Ok(own.map(|(_, outage)| outage))
}

/// Fills in until when an outage is given back, and why.
async fn giving_back(cx: &Cx, connection: &mut Connection, own: &Writing, form: Form) -> Result<Form, Error> {
    let Some(outage) = outage(cx, connection, own).await? else {
        return Ok(form);
    };
    let Some(last) = publishing::last(connection, &own.draft).await? else {
        return Ok(form);
    };
    let deadline = last.content.calendar.closes.unwrap_or_default();
    // People say the last minute, not the first one that is too late.
    let until = outage.given_back(deadline, cx.now()) - 60;
    let form = instant(cx, form, "until", Some(until));
    let languages = last.content.about.languages.iter();
    Ok(languages.fold(form, |form, lang| {
        let reason = outage.said(&cx.app, *lang, "call-outage-reason");
        form.with(&format!("reason-{lang}"), &reason)
    }))
}

/// The page, with what would be published now: its seal goes back with the form.
async fn page(cx: &Cx, connection: &mut Connection, own: &Writing, form: Form) -> Result<Response, Error> {
    let (content, _) = store::sections::read(connection, own.draft.id).await?;
    let content = content.in_its_languages();
    let last = publishing::last(connection, &own.draft).await?;
    let policies = Policies::read(cx, connection).await?;
    let missing = offering::missing(connection, &own.draft, &content).await?;
    let mut warnings = guide::read(&content);
    if form.error("notice") == Some("call-guide-notice") {
        warnings = guide::of_notice(&take(&mut form.clone(), "notice", &Lang::ALL, TEXT_MOST));
    }
    let (title, language) = title(cx, &content);
    let outage = outage(cx, connection, own).await?;
    let form = form
        .with("seen", &content.seal())
        .with("published", &own.draft.published.to_string());
    cx.page(&PublishPage {
        cx,
        form,
        title,
        language,
        draft: page_of(cx, &own.draft, "/draft"),
        action: page_of(cx, &own.draft, "/publish"),
        last_languages: last
            .as_ref()
            .map_or_else(Vec::new, |last| last.content.about.languages.clone()),
        languages: content.about.languages.clone(),
        lacks: missing
            .into_iter()
            .map(|lack| {
                let page = format!("/draft/{}", lack.section.as_str());
                (cx.t(lack.key), page_of(cx, &own.draft, &page))
            })
            .collect(),
        warnings,
        published: own.draft.published,
        unchanged: last.as_ref().is_some_and(|last| last.content == content),
        differences: last.map_or_else(Vec::new, |last| {
            differences(cx, &policies, &last.content, &content)
        }),
        withdrawn: own.draft.withdrawn_at.is_some(),
        outage: outage.map(|outage| outage.said(&cx.app, cx.lang, "call-outage-when")),
        holds: own.holds,
    })
}

async fn act(cx: Cx, Path(address): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = match giving_up(&cx, &mut transaction, &address).await {
        // A draft that was thrown away is there no more: sent twice, it leads to the same place.
        Err(Error::NotFound) if form.is("act", "discard") => return gone(&cx, &mut transaction, &form).await,
        own => own?,
    };
    if !own.holds && !form.is("act", "withdraw") {
        return Err(Error::NotFound);
    }
    let (person, sending) = (Some(own.acting.person), form.value("sending").to_owned());
    if let Some(led) = once::led_to(&mut transaction, &sending, person).await? {
        return Ok(cx.redirect_done(&led));
    }
    // What is written waits until this is done: what was looked at is what is read.
    store::sections::take_turns(&mut transaction, own.draft.id).await?;
    if form.is("act", "discard") {
        return discard(&cx, transaction, &own, form).await;
    }
    let content = store::sections::read(&mut transaction, own.draft.id)
        .await?
        .0
        .in_its_languages();
    // What one looked at is what is published: not what a colleague saved or published since.
    let looked = form.is("published", &own.draft.published.to_string());
    let languages = content.about.languages.clone();
    let outcome = match form.value("act") {
        "publish" if looked && form.is("seen", &content.seal()) => {
            publish(&cx, &mut transaction, &own, &languages, &mut form).await?
        }
        "extend" if looked => extend(&cx, &mut transaction, &own, &mut form).await?,
        "withdraw" if looked => withdraw(&cx, &mut transaction, &own, &mut form).await?,
        _ => {
            form.refuse("notice", "call-refusal-seen");
            None
        }
    };
    if let Some(version) = outcome {
        letters::tell(&cx.app, &mut transaction, cx.now(), &own.draft, &version).await?;
        let led = page_of(&cx, &own.draft, "");
        once::note(&mut transaction, &sending, person, &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        let done = match version.cause {
            Cause::Published => "call-done-published",
            Cause::Changed => "call-done-changed",
            Cause::Extended => "call-done-extended",
            Cause::Withdrawn => "call-done-withdrawn",
        };
        return Ok(cx.redirect_saying(&led, &cx.t(done)));
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    refused(page(&cx, &mut connection, &own, form).await?)
}

/// The version that an act led to; nothing where it was refused, as the form says.
type Done = Option<Version>;

async fn publish(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    languages: &[Lang],
    form: &mut Form,
) -> Result<Done, StoreError> {
    let notice = match own.draft.published {
        0 => Words::default(),
        _ => take(form, "notice", languages, TEXT_MOST),
    };
    // The guide asks once about a notice, which cannot be changed any more once it is published.
    if !guide::of_notice(&notice).is_empty() && !form.is("warned", "1") {
        *form = std::mem::take(form).with("warned", "1");
        form.refuse("notice", "call-guide-notice");
    }
    if !form.is_fine() {
        return Ok(None);
    }
    let acting = Some(own.acting);
    let outcome = publishing::publish(connection, cx.now(), &own.draft, notice, acting).await?;
    Ok(said(form, outcome, "notice"))
}

/// The languages of the version that stands, whatever the draft is in meanwhile.
async fn spoken(connection: &mut Connection, own: &Writing) -> Result<Vec<Lang>, StoreError> {
    let last = publishing::last(connection, &own.draft).await?;
    Ok(last.map_or_else(Vec::new, |last| last.content.about.languages))
}

async fn extend(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    form: &mut Form,
) -> Result<Done, StoreError> {
    let languages = spoken(connection, own).await?;
    let reason = take(form, "reason", &languages, LINE_MOST * 3);
    let until = at(cx, form, "until", Time::constant(23, 59, 0, 0));
    let Some(until) = until.filter(|_| form.is_fine()) else {
        if form.is_fine() {
            form.refuse("until", "call-date-wrong");
        }
        return Ok(None);
    };
    let (acting, change) = (Some(own.acting), (until + 60, reason));
    let outcome = publishing::extend(connection, &cx.app.clock, &own.draft, change, acting).await?;
    let field = match &outcome {
        Err(Refusal::NoNotice) => "reason",
        Ok(_) | Err(_) => "until",
    };
    Ok(said(form, outcome, field))
}

async fn withdraw(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    form: &mut Form,
) -> Result<Done, StoreError> {
    let languages = spoken(connection, own).await?;
    let why = take(form, "why", &languages, LINE_MOST * 3);
    if !form.is_fine() {
        return Ok(None);
    }
    let acting = Some(own.acting);
    let outcome = publishing::withdraw(connection, cx.now(), &own.draft, why, acting).await?;
    Ok(said(form, outcome, "why"))
}

/// Says on the form why nothing was published.
fn said(form: &mut Form, outcome: Result<Version, Refusal>, field: &'static str) -> Done {
    match outcome {
        Ok(version) => Some(version),
        Err(refusal) => {
            form.refuse(field, refusal.key());
            None
        }
    }
}

async fn discard(
    cx: &Cx,
    mut transaction: crate::shared::store::Writing,
    own: &Writing,
    mut form: Form,
) -> Result<Response, Error> {
    let name = (own.acting, own.organisation.key.as_str());
    let sure = form.is("sure", "1");
    if sure && publishing::discard(&mut transaction, cx.now(), &own.draft, name).await? {
        let (led, person) = (cx.url("/calls/new"), Some(own.acting.person));
        once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("call-done-discarded")));
    }
    drop(transaction);
    form.refuse(
        "sure",
        if sure {
            "call-refusal-seen"
        } else {
            "call-discard-wrong"
        },
    );
    let mut connection = cx.app.db.read().await?;
    refused(page(cx, &mut connection, own, form).await?)
}

async fn gone(cx: &Cx, connection: &mut Connection, form: &Form) -> Result<Response, Error> {
    let person = Some(cx.someone()?.person);
    let led = once::led_to(connection, form.value("sending"), person).await?;
    led.map(|led| cx.redirect_done(&led)).ok_or(Error::NotFound)
}
