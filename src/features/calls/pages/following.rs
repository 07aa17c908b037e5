//! Being told: of what changes in a call that one follows, and of new calls by theme and territory, at
//! once or in the weekly letter. Nothing is sent to whoever did not ask; one click ends it.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::list::Lines;
use super::words;
use crate::features::accounts::persons;
use crate::features::calls::call::Call;
use crate::features::calls::store;
use crate::features::calls::store::alerts::{self, Choice};
use crate::features::calls::store::calls::Of;
use crate::features::directory::{names, placed};
use crate::features::networks;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

/// How often one wishes to be told.
const PACES: [&str; 3] = ["none", "weekly", "now"];

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/calls/{id}/follow", Access::SignedIn, post(follow).get(back))
        .page("/me/calls", Access::SignedIn, get(show).post(choose))
        // Mail programs send a form there by themselves, without a session and from elsewhere.
        .at(
            "/unsubscribe/calls/{token}",
            Access::Everyone,
            get(asked).post(end),
        )
}

/// The address to which the form is sent, opened by itself: the call.
async fn back(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let call = store::calls::find(&mut connection, &address)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(cx.redirect(&words::address(&cx, &call)))
}

/// Begins to follow a call, or ends it: `step` says which, so that a form sent twice does it once.
async fn follow(cx: Cx, Path(address): Path<String>, form: Form) -> Result<Response, Error> {
    let person = cx.someone()?.person;
    let mut transaction = cx.app.db.write().await?;
    let call = store::calls::find(&mut transaction, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let begins = !form.is("step", "end");
    let now = cx.now();
    match begins {
        true => alerts::begin(&mut transaction, call.id, person, now).await?,
        false => alerts::leave(&mut transaction, call.id, person, now).await?,
    }
    let act = Act {
        acting: Some(cx.someone()?.themselves()),
        act: if begins { "call-followed" } else { "call-left" },
        object: &format!("call:{}", call.address),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}#following", words::address(&cx, &call));
    let done = if begins {
        "follow-done-begun"
    } else {
        "follow-done-ended"
    };
    Ok(cx.redirect_saying(&led, &cx.t(done)))
}

#[derive(Template)]
#[template(path = "features/calls/templates/alerts.html")]
struct AlertsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    email: &'a str,
    followed: Lines<'a>,
    communes: Vec<(String, String)>,
}

impl AlertsPage<'_> {
    fn paces(&self) -> Vec<(&'static str, String)> {
        PACES
            .into_iter()
            .map(|pace| (pace, self.cx.t(&format!("alerts-{pace}"))))
            .collect()
    }

    fn themes(&self) -> Vec<(String, String)> {
        let themes = self.cx.app.territory.themes.iter();
        themes
            .map(|theme| (theme.slug.clone(), names::theme(self.cx, &theme.slug).to_owned()))
            .collect()
    }

    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|chosen| chosen == value)
    }

    fn narrows(&self) -> bool {
        !self.form.every("commune").is_empty()
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let choice = alerts::choice(&mut *cx.app.db.read().await?, actor.person)
        .await?
        .unwrap_or_else(|| Choice {
            pace: "none".to_owned(),
            ..Choice::default()
        });
    let form = Form::new()
        .with("pace", &choice.pace)
        .with("version", &choice.version.to_string())
        .with_every("theme", &choice.themes)
        .with_every("commune", &placed::today(&cx, &choice.communes));
    page(&cx, &form).await
}

async fn page(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let followed = store::calls::of(&mut connection, Of::Follower(actor.person)).await?;
    let followed: Vec<&Call> = followed.iter().map(|(call, _)| call).collect();
    cx.page(&AlertsPage {
        cx,
        form,
        email: &actor.email,
        followed: Lines::read(cx, &mut connection, &followed, 3).await?,
        communes: placed::listed(cx),
    })
}

async fn choose(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let pace = PACES.into_iter().find(|pace| form.is("pace", pace));
    if pace.is_none() {
        form.refuse("pace", "alerts-wrong");
    }
    let communes = placed::several(&cx, &mut form, "commune");
    let mut transaction = cx.app.db.write().await?;
    let before = alerts::choice(&mut transaction, actor.person).await?;
    let version = before.as_ref().map_or(0, |choice| choice.version);
    if form.value("version") != version.to_string() {
        form.refuse("pace", "form-changed-meanwhile");
        form = form.with("version", &version.to_string());
    }
    let (Some(pace), true) = (pace, form.is_fine()) else {
        drop(transaction);
        let mut page = page(&cx, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let territory = &cx.app.territory;
    let choice = Choice {
        pace: pace.to_owned(),
        token: before
            .as_ref()
            .map_or_else(chance::token, |choice| choice.token.clone()),
        themes: form
            .every("theme")
            .iter()
            .filter(|slug| territory.theme(slug).is_some())
            .cloned()
            .collect(),
        communes,
        version: version + 1,
    };
    let choice = without_doubles(choice);
    alerts::keep(&mut transaction, actor.person, &choice).await?;
    if pace == "weekly" {
        networks::ask_for_letter(&cx.app, &mut transaction, actor.person).await?;
    }
    let act = Act {
        acting: Some(actor.themselves()),
        act: "call-alerts-chosen",
        object: &format!("person:{}", actor.person),
        before: before.as_ref().map(|choice| choice.pace.as_str()),
        after: Some(pace),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/me/calls"), &cx.t("alerts-saved")))
}

/// A program may send a box twice; it is ticked once.
fn without_doubles(mut choice: Choice) -> Choice {
    for list in [&mut choice.themes, &mut choice.communes] {
        list.sort_unstable();
        list.dedup();
    }
    choice
}

#[derive(Template)]
#[template(path = "features/calls/templates/unsubscribe.html")]
struct UnsubscribePage<'a> {
    cx: &'a Cx,
    token: &'a str,
    ended: bool,
}

/// Scanners of mail follow links: opening this ends nothing.
async fn asked(cx: Cx, Path(token): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let person = alerts::of_token(&mut connection, &token)
        .await?
        .ok_or(Error::NotFound)?;
    let cx = in_their_language(cx, persons::by_id(&mut connection, person).await?.as_ref());
    tell(&cx, &token, false)
}

/// What the form says is not looked at: whoever sends one here wants the letters to end.
async fn end(cx: Cx, Path(token): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let person = alerts::of_token(&mut transaction, &token)
        .await?
        .ok_or(Error::NotFound)?;
    if alerts::end(&mut transaction, person, cx.now()).await? {
        let act = Act {
            act: "call-alerts-ended",
            object: &format!("person:{person}"),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
    }
    let known = persons::by_id(&mut transaction, person).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    tell(&in_their_language(cx, known.as_ref()), &token, true)
}

fn in_their_language(mut cx: Cx, person: Option<&persons::Person>) -> Cx {
    if let Some(person) = person {
        cx.lang = person.language;
    }
    cx
}

fn tell(cx: &Cx, token: &str, ended: bool) -> Result<Response, Error> {
    let mut page = cx.page(&UnsubscribePage { cx, token, ended })?;
    let headers = page.headers_mut();
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    // The address is a key: no page that is opened from here learns it.
    headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
    Ok(page)
}
