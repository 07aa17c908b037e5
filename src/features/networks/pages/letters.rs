//! Which letters somebody wants, and how they end with one click (RFC 8058).

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use crate::features::accounts::persons;
use crate::features::directory::names;
use crate::features::networks::digest;
use crate::features::networks::finding;
use crate::features::networks::store::letters::{self, Choice, Ends};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

use super::news::Choices;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/me/letters", Access::SignedIn, get(show).post(choose))
        // Mail programs send a form there by themselves, without a session and from elsewhere.
        .at("/unsubscribe/{token}", Access::Everyone, get(ask).post(end))
}

#[derive(Template)]
#[template(path = "features/networks/templates/letters.html")]
struct LettersPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    email: &'a str,
    themes: Choices,
    /// How many organisations they act for: the letter tells of their networks.
    organisations: u64,
}

impl LettersPage<'_> {
    fn choices(&self) -> Vec<(&'static str, String)> {
        ["none", "weekly"]
            .into_iter()
            .map(|choice| (choice, self.cx.t(&format!("letters-{choice}"))))
            .collect()
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let choice = letters::choice(&mut *cx.app.db.read().await?, actor.person).await?;
    page(&cx, &filled(choice.as_ref())).await
}

/// The form as it was chosen. Whoever never chose gets none: a letter is asked for, not presumed.
fn filled(choice: Option<&Choice>) -> Form {
    let weekly = choice.is_some_and(|choice| choice.weekly);
    let version = choice.map_or(0, |choice| choice.version);
    let form = Form::new()
        .with("weekly", if weekly { "weekly" } else { "none" })
        .with(
            "belonging",
            if choice.is_none_or(|choice| choice.belonging) {
                "1"
            } else {
                ""
            },
        )
        .with("version", &version.to_string());
    let themes = choice.map_or(&[][..], |choice| &choice.themes);
    themes
        .iter()
        .fold(form, |form, theme| form.with(&format!("theme-{theme}"), "1"))
}

async fn page(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let organisations = finding::own(cx, &mut connection, Power::SeeMandates).await?.len() as u64;
    let themes = cx
        .app
        .territory
        .themes
        .iter()
        .map(|theme| {
            (
                format!("theme-{}", theme.slug),
                names::theme(cx, &theme.slug).to_owned(),
            )
        })
        .collect();
    cx.page(&LettersPage {
        cx,
        form,
        email: &actor.email,
        themes,
        organisations,
    })
}

async fn choose(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let weekly = match form.value("weekly") {
        "weekly" => Some(true),
        "none" => Some(false),
        _ => None,
    };
    if weekly.is_none() {
        form.refuse("weekly", "letters-wrong");
    }
    let mut transaction = cx.app.db.write().await?;
    let before = letters::choice(&mut transaction, actor.person).await?;
    let version = before.as_ref().map_or(0, |choice| choice.version);
    if form.value("version") != version.to_string() {
        form.refuse("weekly", "form-changed-meanwhile");
        form = form.with("version", &version.to_string());
    }
    let (Some(weekly), true) = (weekly, form.is_fine()) else {
        drop(transaction);
        let mut page = page(&cx, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let now = cx.app.clock.now();
    let was = before.as_ref().is_some_and(|choice| choice.weekly);
    let told = before.as_ref().is_none_or(|choice| choice.belonging);
    let this_week = digest::week(&cx.app.clock, now).to_string();
    let after = Choice {
        weekly,
        belonging: form.is("belonging", "1"),
        themes: cx
            .app
            .territory
            .themes
            .iter()
            .filter(|theme| form.is(&format!("theme-{}", theme.slug), "1"))
            .map(|theme| theme.slug.clone())
            .collect(),
        token: before
            .as_ref()
            .map_or_else(chance::token, |choice| choice.token.clone()),
        // Whoever begins is told of what comes from now on, the first time next Monday.
        told_until: match &before {
            Some(choice) if was => choice.told_until,
            _ => now.as_second(),
        },
        week: match &before {
            Some(choice) if was => choice.week.clone(),
            _ => this_week,
        },
        version: version + 1,
    };
    if !letters::keep(&mut transaction, actor.person, &after).await? {
        drop(transaction);
        return changed_meanwhile(&cx, form).await;
    }
    let act = Act {
        acting: Some(actor.themselves()),
        act: "letters-chosen",
        object: &format!("person:{}", actor.person),
        before: Some(&word(was, told)),
        after: Some(&word(weekly, after.belonging)),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let said = cx.t(match (weekly, after.belonging) {
        (true, _) => "letters-said-weekly",
        (false, true) => "letters-said-belonging",
        (false, false) => "letters-said-none",
    });
    Ok(cx.redirect_saying(&cx.url("/me/letters"), &said))
}

/// Another tab was faster: the choice stays as it was made here, and sending it again wins.
async fn changed_meanwhile(cx: &Cx, mut form: Form) -> Result<Response, Error> {
    let person = cx.someone()?.person;
    let now = letters::choice(&mut *cx.app.db.read().await?, person).await?;
    form.refuse("weekly", "form-changed-meanwhile");
    let form = form.with("version", &now.map_or(0, |choice| choice.version).to_string());
    let mut page = page(cx, &form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// What is chosen, as the journal takes its hash.
fn word(weekly: bool, belonging: bool) -> String {
    format!("weekly {weekly} belonging {belonging}")
}

#[derive(Template)]
#[template(path = "features/networks/templates/unsubscribe.html")]
struct UnsubscribePage<'a> {
    cx: &'a Cx,
    token: &'a str,
    ends: Ends,
    /// Whether letters have ended.
    ended: bool,
}

impl UnsubscribePage<'_> {
    fn words(&self, what: &str) -> String {
        let which = match self.ends {
            Ends::Weekly => "weekly",
            Ends::Belonging => "belonging",
        };
        self.cx.t(&format!("unsubscribe-{which}.{what}"))
    }
}

/// Scanners of mail follow links: opening this ends nothing.
async fn ask(cx: Cx, Path(token): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (person, ends) = letters::of_token(&mut connection, &token)
        .await?
        .ok_or(Error::NotFound)?;
    let choice = letters::choice(&mut connection, person).await?;
    let cx = in_their_language(cx, persons::by_id(&mut connection, person).await?.as_ref());
    tell(&cx, &token, ends, choice.is_none_or(|choice| !ends.come(&choice)))
}

/// What the form says is not looked at: whoever sends one here wants the letters to end.
async fn end(cx: Cx, Path(token): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (person, ends) = letters::of_token(&mut transaction, &token)
        .await?
        .ok_or(Error::NotFound)?;
    if letters::end(&mut transaction, person, ends).await? {
        let act = Act {
            act: match ends {
                Ends::Weekly => "letters-ended",
                Ends::Belonging => "network-letters-ended",
            },
            object: &format!("person:{person}"),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
    }
    let known = persons::by_id(&mut transaction, person).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    tell(&in_their_language(cx, known.as_ref()), &token, ends, true)
}

fn in_their_language(mut cx: Cx, person: Option<&persons::Person>) -> Cx {
    if let Some(person) = person {
        cx.lang = person.language;
    }
    cx
}

fn tell(cx: &Cx, token: &str, ends: Ends, ended: bool) -> Result<Response, Error> {
    let page = UnsubscribePage {
        cx,
        token,
        ends,
        ended,
    };
    let mut page = cx.page(&page)?;
    let headers = page.headers_mut();
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    // The address is a key: no page that is opened from here learns it.
    headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
    Ok(page)
}
