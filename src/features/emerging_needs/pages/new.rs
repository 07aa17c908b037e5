//! Signalling a need in the name of an organisation.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;

use super::list::themes;
use super::{address, own, signals};
use crate::features::accounts;
use crate::features::directory::placed;
use crate::features::emerging_needs::acts;
use crate::features::emerging_needs::need::{TITLE_MOST, Typed, WORDS_MOST};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page("/observatory/needs/new", Access::SignedIn, get(new).post(signal))
}

#[derive(Template)]
#[template(path = "features/emerging_needs/templates/new.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    own: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    communes: Vec<(String, String)>,
}

impl NewPage<'_> {
    fn ticked(&self, code: &str) -> bool {
        self.form.every("commune").iter().any(|ticked| ticked == code)
    }

    fn named(&self) -> Vec<(&'static str, String)> {
        named(self.cx)
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

/// Whether one is named.
pub(super) fn named(cx: &Cx) -> Vec<(&'static str, String)> {
    [("1", "emerging-named"), ("0", "emerging-not-named")]
        .into_iter()
        .map(|(value, key)| (value, cx.t(key)))
        .collect()
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    theme: String,
    #[serde(default)]
    commune: String,
}

async fn new(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let communes: Vec<String> = std::iter::once(asked.commune)
        .filter(|code| !code.is_empty())
        .collect();
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code())
        .with("theme", &asked.theme)
        .with_every("commune", &communes);
    page(&cx, form).await
}

async fn page(cx: &Cx, mut form: Form) -> Result<Response, Error> {
    let own = own(cx, &mut *cx.app.db.read().await?).await?;
    if let ([one], "") = (&own[..], form.value("organisation")) {
        form = form.with("organisation", &one.slug());
    }
    let (themes, communes) = (themes(cx), placed::listed(cx));
    let none = (String::new(), cx.t("emerging-theme-choose"));
    cx.page(&NewPage {
        own: own.iter().map(|one| (one.slug(), one.name.clone())).collect(),
        themes: std::iter::once(none).chain(themes).collect(),
        communes,
        form: &form,
        cx,
    })
}

fn read(cx: &Cx, form: &mut Form) -> Option<Typed> {
    let title = form.required("title", TITLE_MOST, "emerging-title-wrong");
    let words = form.required("words", WORDS_MOST, "emerging-words-wrong");
    let theme = cx.app.territory.theme(form.value("theme"));
    if theme.is_none() {
        form.refuse("theme", "emerging-theme-wrong");
    }
    let communes = placed::several(cx, form, "commune");
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "emerging-language-wrong");
    }
    let named = match form.value("named") {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    };
    if named.is_none() {
        form.refuse("named", "emerging-named-wrong");
    }
    if !form.is_fine() {
        return None;
    }
    Some(Typed {
        title: line(&title),
        words: plain(&words),
        language: language?,
        theme: theme?.slug.clone(),
        communes,
        named: named?,
    })
}

async fn signal(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let person = Some(cx.someone()?.person);
    let mut transaction = cx.app.db.write().await?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let slug = form.value("organisation").to_owned();
    let by = match accounts::scoped(&cx, &mut transaction, &slug, Power::AnswerCalls).await {
        Ok(by) => Some(by).filter(|(organisation, _)| signals(organisation)),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    if by.is_none() {
        form.refuse("organisation", "emerging-organisation-wrong");
    }
    let typed = read(&cx, &mut form);
    let (Some((organisation, acting)), Some(typed)) = (by, typed) else {
        drop(transaction);
        let mut page = page(&cx, form).await?;
        *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let now = cx.now();
    let need = acts::signal(&mut transaction, (&organisation, typed), (acting, now)).await?;
    let led = address(&cx, &need, "");
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("emerging-done-signalled")))
}
