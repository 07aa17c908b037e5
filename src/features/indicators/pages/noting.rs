//! An organisation notes what it counted in a year, and where the number comes from; what was noted by
//! mistake is taken back.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{address, said};
use crate::features::accounts;
use crate::features::directory::Organisation;
use crate::features::indicators::catalogue::{self, Indicator, State};
use crate::features::indicators::store::{self, Value};
use crate::features::indicators::value;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError, Writing};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a source at most.
const SOURCE_MOST: usize = 300;

/// The first year that can be spoken of.
const FIRST_YEAR: i16 = 1901;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/indicators/{id}",
        Access::Holding(Power::EditProfile),
        get(show).post(note),
    )
}

#[derive(Template)]
#[template(path = "features/indicators/templates/noting.html")]
struct NotingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    here: String,
    action: String,
    name: (String, Option<&'static str>),
    definition: (String, Option<&'static str>),
    measured: (String, Option<&'static str>),
    unit: String,
    /// What stands already: year and value.
    noted: Vec<(i16, String)>,
}

impl NotingPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

async fn of(
    cx: &Cx,
    connection: &mut Connection,
    (slug, id): (&str, &str),
) -> Result<(Organisation, Acting, Indicator), Error> {
    let (organisation, acting) = accounts::scoped(cx, connection, slug, Power::EditProfile).await?;
    let found = catalogue::find(&cx.app, connection, id).await?;
    let indicator = found
        .filter(|one| one.state == State::Accepted)
        .ok_or(Error::NotFound)?;
    Ok((organisation, acting, indicator))
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    indicator: &Indicator,
    form: &Form,
) -> Result<Response, Error> {
    let noted = standing(connection, organisation, indicator).await?;
    let action = format!(
        "/organisations/{}/indicators/{}",
        organisation.slug(),
        indicator.address
    );
    cx.page(&NotingPage {
        cx,
        form,
        organisation,
        here: address(cx, indicator),
        action: cx.url(&action),
        name: said(cx, &indicator.names),
        definition: said(cx, &indicator.definitions),
        measured: said(cx, &indicator.measured),
        unit: said(cx, &indicator.units).0,
        noted: noted
            .iter()
            .map(|one| {
                let value = value::written(&cx.app.texts, cx.lang, one.value, indicator.decimals);
                (one.year, value)
            })
            .collect(),
    })
}

/// What the organisation counted of this, the last years first.
async fn standing(
    connection: &mut Connection,
    organisation: &Organisation,
    indicator: &Indicator,
) -> Result<Vec<Value>, StoreError> {
    let mut noted = store::of_organisation(connection, organisation.id).await?;
    noted.retain(|one| one.indicator == indicator.address);
    Ok(noted)
}

async fn show(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _, indicator) = of(&cx, &mut connection, (&slug, &id)).await?;
    let last_year = cx.app.clock.today().year() - 1;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("year", &last_year.to_string())
        .with("source", indicator.sources.get(cx.lang).0)
        .with("language", cx.lang.code());
    page(&cx, &mut connection, &organisation, &indicator, &form).await
}

async fn note(cx: Cx, Path((slug, id)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting, indicator) = of(&cx, &mut transaction, (&slug, &id)).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    if form.is("act", "take-back") {
        return take_back(&cx, transaction, (&organisation, acting), &indicator, &form).await;
    }
    let this_year = cx.app.clock.today().year();
    let year: Option<i16> = form.value("year").trim().parse().ok();
    let year = year.filter(|year| (FIRST_YEAR..=this_year).contains(year));
    if year.is_none() {
        form.refuse("year", "indicators-year-wrong");
    }
    let value = value::parse(form.value("value"), cx.lang, indicator.decimals);
    if value.is_none() {
        form.refuse("value", "indicators-value-wrong");
    }
    let source = form.required("source", SOURCE_MOST, "indicators-source-wrong");
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "indicators-language-wrong");
    }
    let (Some(year), Some(value), Some(language), true) = (year, value, language, form.is_fine()) else {
        let mut page = page(&cx, &mut transaction, &organisation, &indicator, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let noted = Value {
        indicator: indicator.address.clone(),
        organisation: organisation.id,
        year,
        value,
        source: plain(&source),
        language,
        noted_at: cx.now(),
        taken_back: false,
    };
    store::note(&mut transaction, chance::row(), &noted).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "indicator-noted",
        object: &format!("indicator:{}", indicator.address),
        after: Some(&format!("{year}:{value}")),
        ..Act::default()
    };
    journal::record(&mut transaction, noted.noted_at, &act).await?;
    let led = address(&cx, &indicator);
    once::note(
        &mut transaction,
        form.value("sending"),
        person,
        &led,
        noted.noted_at,
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("indicators-done-noted")))
}

/// Takes back what was noted for a year; sent twice, the second finds nothing.
async fn take_back(
    cx: &Cx,
    mut transaction: Writing,
    (organisation, acting): (&Organisation, Acting),
    indicator: &Indicator,
    form: &Form,
) -> Result<Response, Error> {
    let led = address(cx, indicator);
    let mut noted = standing(&mut transaction, organisation, indicator).await?;
    noted.retain(|one| form.is("year", &one.year.to_string()));
    if let Some(value) = noted.pop() {
        let gone = Value {
            noted_at: cx.now(),
            taken_back: true,
            ..value
        };
        store::note(&mut transaction, chance::row(), &gone).await?;
        let act = Act {
            acting: Some(acting),
            organisation: Some(&organisation.key),
            act: "indicator-taken-back",
            object: &format!("indicator:{}", indicator.address),
            before: Some(&format!("{}:{}", gone.year, gone.value)),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(cx.redirect_saying(&led, &cx.t("indicators-done-taken-back")))
}
