//! Proposing an indicator: an organisation writes it in its own language, everyone sees the proposal.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use territory::Dimension;

use crate::features::accounts;
use crate::features::directory::{self, names};
use crate::features::indicators::catalogue::{Indicator, State, dimension};
use crate::features::indicators::store;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::journal::{self, Act};
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a name or a unit, and of the other texts.
const SHORT: usize = 120;
const LONG: usize = 1_000;

pub(super) fn routes() -> Routes {
    Routes::new().page("/indicators/propose", Access::SignedIn, get(ask).post(propose))
}

#[derive(Template)]
#[template(path = "features/indicators/templates/proposing.html")]
struct ProposingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    own: Vec<(String, String)>,
}

impl ProposingPage<'_> {
    fn dimensions(&self) -> Vec<(&'static str, String)> {
        Dimension::ALL
            .into_iter()
            .map(|one| (one.as_str(), self.cx.t(&format!("indicators-{}", one.as_str()))))
            .collect()
    }

    fn themes(&self) -> Vec<(String, String)> {
        let themes = self.cx.app.territory.themes.iter();
        let named = themes.map(|theme| (theme.slug.clone(), names::theme(self.cx, &theme.slug).to_owned()));
        let every = (String::new(), self.cx.t("indicators-every-theme"));
        std::iter::once(every).chain(named).collect()
    }

    fn decimals(&self) -> Vec<(String, String)> {
        (0_u64..=3)
            .map(|count| {
                (
                    count.to_string(),
                    self.cx.tn("indicators-decimals-choice", &count),
                )
            })
            .collect()
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        super::languages()
    }
}

async fn ask(cx: Cx) -> Result<Response, Error> {
    let form = Form::new()
        .with("sending", &chance::token())
        .with("decimals", "0")
        .with("language", cx.lang.code());
    page(&cx, form).await
}

async fn page(cx: &Cx, mut form: Form) -> Result<Response, Error> {
    let ids: Vec<i64> = cx
        .someone()?
        .mandates_with(Power::EditProfile)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    let own = directory::any_by_ids(&mut *cx.app.db.read().await?, &ids).await?;
    let own: Vec<(String, String)> = own.iter().map(|one| (one.slug(), one.name.clone())).collect();
    if let ([(slug, _)], "") = (&own[..], form.value("organisation")) {
        form = form.with("organisation", slug);
    }
    cx.page(&ProposingPage { cx, form: &form, own })
}

async fn propose(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let person = Some(cx.someone()?.person);
    let mut transaction = cx.app.db.write().await?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let slug = form.value("organisation").to_owned();
    let author = match accounts::scoped(&cx, &mut transaction, &slug, Power::EditProfile).await {
        Ok(author) => Some(author),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    if author.is_none() {
        form.refuse("organisation", "indicators-organisation-wrong");
    }
    let about = dimension(form.value("dimension"));
    if about.is_none() {
        form.refuse("dimension", "indicators-dimension-wrong");
    }
    let theme = form.value("theme").to_owned();
    if !theme.is_empty() && cx.app.territory.theme(&theme).is_none() {
        form.refuse("theme", "indicators-theme-wrong");
    }
    let name = form.required("name", SHORT, "indicators-name-wrong");
    let definition = form.required("definition", LONG, "indicators-definition-wrong");
    let unit = form.required("unit", SHORT, "indicators-unit-wrong");
    let measured = form.required("measured", LONG, "indicators-measured-wrong");
    let source = form.required("source", LONG, "indicators-source-wrong");
    let decimals: Option<u8> = form.value("decimals").parse().ok().filter(|count| *count <= 3);
    if decimals.is_none() {
        form.refuse("decimals", "indicators-decimals-wrong");
    }
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "indicators-language-wrong");
    }
    let (Some((organisation, acting)), Some(about), Some(decimals), Some(lang), true) =
        (author, about, decimals, language, form.is_fine())
    else {
        drop(transaction);
        let mut page = page(&cx, form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let key = chance::key();
    let text = |said: &str| Words::default().and(lang, said);
    let indicator = Indicator {
        address: format!("proposed-{key}"),
        state: State::Proposed,
        dimension: about,
        names: text(&line(&name)),
        definitions: text(&plain(&definition)),
        units: text(&line(&unit)),
        measured: text(&plain(&measured)),
        sources: text(&plain(&source)),
        decimals,
        themes: Some(theme)
            .filter(|theme| !theme.is_empty())
            .into_iter()
            .collect(),
        proposed_by: Some(organisation.id),
        reason: String::new(),
        hidden: None,
    };
    let now = cx.now();
    store::propose(&mut transaction, chance::row(), &indicator, lang, now).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "indicator-proposed",
        object: &format!("indicator:{}", indicator.address),
        after: Some(indicator.definitions.only(lang)),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    let led = super::address(&cx, &indicator);
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("indicators-done-proposed")))
}
