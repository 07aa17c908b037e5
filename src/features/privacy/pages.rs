//! What we hold of you, how to take it along, how to leave; and the public register of processing.

use askama::Template;
use axum::Json;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::future::BoxFuture;
use serde_json::{Map, Value};

use super::holding::{HOLDINGS, Holding, Leaving, Term};
use super::keeping::WARNING_DAYS;
use super::{erasing, store};
use crate::features::{accounts, mandates};
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    let mine = Access::SignedIn;
    Routes::new()
        .page("/me/data", mine, get(show))
        .page("/me/data/export", mine, get(back).post(export))
        .page("/me/data/erase", mine, get(ask).post(erase))
        .page("/privacy/register", Access::Everyone, get(register))
        .panel(Slot::Account, way)
}

/// A row of the register: one holding in words.
struct Row {
    what: String,
    why: String,
    ground: String,
    term: String,
    leaving: String,
    /// Rows about the person; nothing on the public page.
    rows: Option<usize>,
}

impl Row {
    fn of(cx: &Cx, holding: &Holding, rows: Option<usize>) -> Self {
        let name = holding.table.replace('_', "-");
        let config = &cx.app.config;
        let days = |days: i64| cx.tn("data-term-days", &days.unsigned_abs());
        Self {
            what: cx.t(&format!("holding-{name}")),
            why: cx.t(&format!("holding-{name}.why")),
            ground: cx.t(&format!("data-ground-{}", holding.ground.as_str())),
            term: match holding.term {
                Term::Days(count) => days(count),
                Term::Letters => days(config.keep_letters_days),
                Term::Sessions => days(config.keep_sessions_days),
                Term::Papers => cx.tn("data-term-papers", &config.keep_claim_papers_days.unsigned_abs()),
                Term::Account => cx.tn(
                    "data-term-account",
                    &config.keep_idle_accounts_days.unsigned_abs(),
                ),
                Term::Whole => cx.t("data-term-whole"),
            },
            leaving: cx.t(match holding.leaving {
                Leaving::Deleted => "data-leaving-deleted",
                Leaving::Emptied(_) => "data-leaving-emptied",
                Leaving::Numbered => "data-leaving-numbered",
            }),
            rows,
        }
    }
}

#[derive(Template)]
#[template(path = "features/privacy/templates/data.html")]
struct DataPage<'a> {
    cx: &'a Cx,
    rows: Vec<Row>,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let mut rows = Vec::new();
    for holding in HOLDINGS.iter() {
        let held = store::held(&mut connection, holding, actor.person).await?;
        rows.push(Row::of(&cx, holding, Some(held.len())));
    }
    cx.page(&DataPage { cx: &cx, rows })
}

/// What cannot be taken back, or gives everything away, asks again, with a second factor of whoever has one.
async fn sure(cx: &Cx, connection: &mut Connection) -> Result<(), Error> {
    accounts::sure(connection, cx.someone()?).await
}

async fn back(cx: Cx) -> Response {
    cx.redirect(&cx.url("/me/data"))
}

/// Everything we hold of the person, at once, as JSON.
async fn export(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    sure(&cx, &mut transaction).await?;
    let mut everything = Map::new();
    for holding in HOLDINGS.iter() {
        let held = store::held(&mut transaction, holding, actor.person).await?;
        everything.insert(holding.table.to_owned(), Value::from(held));
    }
    let invited = store::invited(&mut transaction, &actor.email).await?;
    everything.insert("invitation_received".to_owned(), Value::from(invited));
    let act = Act {
        acting: Some(actor.themselves()),
        act: "data-exported",
        object: &format!("person:{}", actor.person),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let mut response = Json(Value::Object(everything)).into_response();
    for (name, value) in [
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"tisserand.json\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

#[derive(Template)]
#[template(path = "features/privacy/templates/erase.html")]
struct ErasePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    mandates: u64,
    /// For each organisation that they act for: its name, as what, its page of mandates, whether nobody
    /// signs for it any more.
    leaving: Vec<(String, String, String, bool)>,
}

async fn ask(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    sure(&cx, &mut connection).await?;
    show_erase(&cx, &mut connection, &Form::new()).await
}

async fn show_erase(cx: &Cx, connection: &mut Connection, form: &Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let leaving = mandates::would_leave(connection, &cx.app, actor.person).await?;
    cx.page(&ErasePage {
        cx,
        form,
        mandates: actor.mandates.len() as u64,
        leaving: leaving
            .into_iter()
            .map(|one| {
                let role = cx.t(&format!("role-{}", one.role.as_str().replace('_', "-")));
                let link = cx.url(&format!("/organisations/{}/mandates", one.organisation.slug()));
                (one.organisation.name, role, link, one.last)
            })
            .collect(),
    })
}

async fn erase(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    sure(&cx, &mut transaction).await?;
    if form.value("sure") != "yes" {
        form.refuse("sure", "erase-not-sure");
        let mut response = show_erase(&cx, &mut transaction, &form).await?;
        *response.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    erasing::erase(&mut transaction, &cx.app, actor.person, Some(actor.themselves())).await?;
    // The last letter goes to the address, not to a person: there is none any more.
    let letter = Letter {
        recipient: &actor.email,
        person: None,
        language: cx.lang,
        kind: "notice",
        subject: cx.t("letter-erased-subject"),
        body: cx.t("letter-erased"),
        unsubscribe: None,
    };
    mail::post(&mut transaction, cx.now(), &letter).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let mut response = cx.redirect_saying(&cx.url("/"), &cx.t("erase-said"));
    let cookie = Cookie::Session.set("", 0, cx.is_secure());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
        .headers_mut()
        .insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    Ok(response)
}

#[derive(Template)]
#[template(path = "features/privacy/templates/register.html")]
struct RegisterPage<'a> {
    cx: &'a Cx,
    rows: Vec<Row>,
    warning: u64,
}

async fn register(cx: Cx) -> Result<Response, Error> {
    let rows = HOLDINGS
        .iter()
        .map(|holding| Row::of(&cx, holding, None))
        .collect();
    cx.page(&RegisterPage {
        cx: &cx,
        rows,
        warning: WARNING_DAYS.unsigned_abs(),
    })
}

#[derive(Template)]
#[template(
    source = "<li><a href=\"{{ cx.url(\"/me/data\") }}\">{{ cx.t(\"data-title\") }}</a></li>",
    ext = "html"
)]
struct Way<'a> {
    cx: &'a Cx,
}

fn way<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move { Ok(Way { cx }.render()?) })
}
