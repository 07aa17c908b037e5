//! How a support structure can be asked for help: it says so itself, in its own words.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::capacity::Capacity;
use super::store::{self, remits};
use crate::features::directory::{self, Organisation, key_in_address};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of its words at most.
const WORDS_MOST: usize = 1_500;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/help",
        Access::Holding(Power::EditProfile),
        get(show).post(keep),
    )
}

#[derive(Template)]
#[template(path = "features/capacities/templates/help.html")]
struct HelpPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
}

impl HelpPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

/// The support structure at an address, for whoever speaks in its name.
async fn named(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<(Organisation, Acting), Error> {
    cx.someone()?;
    let id = directory::number_of_key(connection, key_in_address(slug))
        .await?
        .ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::EditProfile, Some(id))?;
    let held = store::held(connection, id, cx.app.clock.today()).await?;
    let helps = held
        .iter()
        .any(|granted| granted.capacity == Capacity::SupportStructure);
    let organisation = directory::any_by_ids(connection, &[id]).await?.pop();
    let organisation = organisation.filter(|_| helps).ok_or(Error::NotFound)?;
    Ok((organisation, acting))
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = named(&cx, &mut connection, &slug).await?;
    let known = remits::help(&mut connection, organisation.id).await?;
    let (words, language, version) = known.unwrap_or_else(|| (String::new(), cx.lang.code().to_owned(), 0));
    let form = Form::new()
        .with("words", &words)
        .with("language", &language)
        .with("version", &version.to_string());
    cx.page(&HelpPage {
        cx: &cx,
        organisation: &organisation,
        form: &form,
    })
}

async fn keep(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = named(&cx, &mut transaction, &slug).await?;
    let words = form.required("words", WORDS_MOST, "help-words-wrong");
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "help-language-wrong");
    }
    let before = remits::help(&mut transaction, organisation.id).await?;
    if let (Some(language), true) = (language, form.is_fine()) {
        let version = form.value("version").parse().unwrap_or_default();
        let said = (words.as_str(), language.code());
        let (now, id) = (cx.now(), organisation.id);
        if remits::keep_help(&mut transaction, chance::row(), id, said, version, now).await? {
            let act = Act {
                acting: Some(acting),
                organisation: Some(&organisation.key),
                act: "help-offered",
                object: &format!("organisation:{}", organisation.key),
                before: before.as_ref().map(|(words, ..)| words.as_str()),
                after: Some(&words),
            };
            journal::record(&mut transaction, now, &act).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            let there = cx.url(&format!("/organisations/{}", organisation.slug()));
            return Ok(cx.redirect_saying(&there, &cx.t("help-said")));
        }
        let version = before.map_or(0, |(.., version)| version);
        form = form.with("version", &version.to_string());
        form.refuse("words", "form-changed-meanwhile");
    }
    let mut page = cx.page(&HelpPage {
        cx: &cx,
        organisation: &organisation,
        form: &form,
    })?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
