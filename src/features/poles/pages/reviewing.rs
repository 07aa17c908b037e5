//! A pole says what a year was: once a year, published for good, corrected by a version beside the former ones.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{Found, Said, languages, living, name, paragraphs, refused, written_in};
use crate::features::indicators::{self, Indicator};
use crate::features::poles::actions;
use crate::features::poles::content::TEXT_MOST;
use crate::features::poles::review::{FIGURES_MOST, Figure, Review, Told};
use crate::features::poles::store::life;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// The fields of the figures, in their order.
const VALUES: [&str; FIGURES_MOST] = ["value-1", "value-2", "value-3"];

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/{id}/reviews",
        Access::Holding(Power::KeepPoles),
        get(show).post(publish),
    )
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    year: String,
}

#[derive(Template)]
#[template(path = "features/poles/templates/reviewing.html")]
struct ReviewingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: Said,
    year: i16,
    years: Vec<(String, String)>,
    /// The version of that year that stands.
    stands: Option<Shown>,
    indicators: Vec<(String, String)>,
}

impl ReviewingPage<'_> {
    fn numbered(&self, key: &str, number: &usize) -> String {
        self.cx.tn(key, &(*number as u64))
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }

    fn numbers(&self) -> std::ops::RangeInclusive<usize> {
        1..=FIGURES_MOST
    }
}

/// A review as it is shown.
pub(super) struct Shown {
    pub year: i16,
    pub number: u64,
    pub day: String,
    pub language: Option<&'static str>,
    /// The same in words.
    pub written_in: Option<String>,
    pub done: Vec<String>,
    pub changed: Vec<String>,
    pub asked: Vec<String>,
    /// Name of the indicator and its language, value with its unit.
    pub figures: Vec<(Said, String)>,
}

/// A review as it is shown.
pub(super) fn shown(cx: &Cx, review: &Review, catalogue: &[Indicator]) -> Shown {
    let figure = |figure: &Figure| {
        let indicator = catalogue.iter().find(|one| one.address == figure.indicator)?;
        let (name, lang) = indicator.name(cx.lang);
        let value = indicators::written_value(&cx.app.texts, cx.lang, figure.value, indicator.decimals);
        let unit = indicator.units.get(cx.lang).0;
        Some(((name.to_owned(), cx.foreign(lang)), format!("{value} {unit}")))
    };
    Shown {
        year: review.year,
        number: u64::try_from(review.number).unwrap_or_default(),
        day: cx.day(&review.published_at),
        language: cx.foreign(review.language),
        written_in: written_in(cx, review.language),
        done: paragraphs(&review.told.done),
        changed: paragraphs(&review.told.changed),
        asked: paragraphs(&review.told.asked),
        figures: review.told.figures.iter().filter_map(figure).collect(),
    }
}

/// The years of which a pole can speak: since it exists, ten at most.
fn years(cx: &Cx, found: &Found) -> Vec<i16> {
    let last = cx.app.clock.today().year();
    let first = found.pole.since.year().max(last - 9);
    (first..=last).rev().collect()
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, year): (&Found, i16),
    form: &Form,
) -> Result<Response, Error> {
    let mut catalogue = indicators::all(&cx.app, connection).await?;
    let every = life::reviews(connection, found.pole.id).await?;
    let stands = every.iter().find(|one| one.year == year);
    let stands = stands.map(|one| shown(cx, one, &catalogue));
    catalogue.retain(|one| one.state == indicators::State::Accepted);
    let mut choices = vec![(String::new(), cx.t("pole-figure-none"))];
    choices.extend(catalogue.iter().map(|one| {
        let said = format!("{} ({})", one.name(cx.lang).0, one.units.get(cx.lang).0);
        (one.address.clone(), said)
    }));
    let here = found.at(cx, "");
    cx.page(&ReviewingPage {
        cx,
        form,
        name: name(cx, &found.pole.content),
        year,
        years: years(cx, found)
            .into_iter()
            .filter(|one| *one != year)
            .map(|one| (format!("{here}/reviews?year={one}"), one.to_string()))
            .collect(),
        here,
        stands,
        indicators: choices,
    })
}

/// A review as a form shows it.
async fn written(cx: &Cx, connection: &mut Connection, review: Option<&Review>) -> Result<Form, StoreError> {
    let Some(review) = review else {
        return Ok(Form::new().with("seen", "0").with("language", cx.lang.code()));
    };
    let catalogue = indicators::all(&cx.app, connection).await?;
    let mut form = Form::new()
        .with("seen", &review.number.to_string())
        .with("language", review.language.code())
        .with("done", &review.told.done)
        .with("changed", &review.told.changed)
        .with("asked", &review.told.asked);
    for (at, figure) in review.told.figures.iter().enumerate() {
        if let Some(one) = catalogue.iter().find(|one| one.address == figure.indicator) {
            let value = indicators::written_value(&cx.app.texts, cx.lang, figure.value, one.decimals);
            form = form
                .with(&format!("indicator-{}", at + 1), &one.address)
                .with(&format!("value-{}", at + 1), &value);
        }
    }
    Ok(form)
}

async fn show(cx: Cx, Path(at): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = living(&cx, &mut connection, &at).await?;
    let wanted = asked.year.parse::<i16>().ok();
    let possible = years(&cx, &found);
    let year = wanted
        .filter(|year| possible.contains(year))
        .unwrap_or_else(|| cx.app.clock.today().year());
    let every = life::reviews(&mut connection, found.pole.id).await?;
    let stands = every.iter().find(|one| one.year == year);
    let form = written(&cx, &mut connection, stands)
        .await?
        .with("sending", &chance::token());
    page(&cx, &mut connection, (&found, year), &form).await
}

/// What was typed; where something is wrong, the form says what.
fn read(cx: &Cx, form: &mut Form, catalogue: &[Indicator]) -> Told {
    let mut told = Told {
        done: plain(&form.required("done", TEXT_MOST, "pole-review-done-wrong")),
        changed: plain(form.value("changed")),
        asked: plain(form.value("asked")),
        figures: Vec::new(),
    };
    for (field, text) in [("changed", &told.changed), ("asked", &told.asked)] {
        if text.chars().count() > TEXT_MOST {
            form.refuse(field, "pole-text-long");
        }
    }
    for (at, field) in VALUES.into_iter().enumerate() {
        let chosen = form.value(&format!("indicator-{}", at + 1)).to_owned();
        let Some(one) = catalogue.iter().find(|one| one.address == chosen) else {
            continue;
        };
        match indicators::parse_value(form.value(field), cx.lang, one.decimals) {
            Some(value) => told.figures.push(Figure {
                indicator: chosen,
                value,
            }),
            None => form.refuse(field, "pole-figure-wrong"),
        }
    }
    told
}

async fn publish(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = living(&cx, &mut transaction, &at).await?;
    let (person, led) = (Some(acting.person), format!("{}#reviews", found.at(&cx, "")));
    let sent = form.value("sending").to_owned();
    if once::led_to(&mut transaction, &sent, person).await?.is_some() {
        return Ok(cx.redirect_done(&led));
    }
    let year = form.value("year").parse::<i16>().ok();
    let year = year
        .filter(|year| years(&cx, &found).contains(year))
        .ok_or(Error::NotFound)?;
    let catalogue = indicators::all(&cx.app, &mut transaction).await?;
    let told = read(&cx, &mut form, &catalogue);
    if form.is_fine() {
        let seen = form.value("seen").parse().unwrap_or(-1);
        let by = found.by_carrier(acting);
        let said = (
            year,
            seen,
            told,
            form.value("language").parse().unwrap_or(cx.lang),
        );
        if actions::publish_review(&mut transaction, &cx.app, &found.pole, said, by).await? {
            once::note(&mut transaction, &sent, person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("pole-done-reviewed")));
        }
        let every = life::reviews(&mut transaction, found.pole.id).await?;
        let last = every
            .iter()
            .find(|one| one.year == year)
            .map_or(0, |one| one.number);
        form = form.with("seen", &last.to_string());
        form.refuse("done", "form-changed-meanwhile");
    }
    Ok(refused(page(&cx, &mut transaction, (&found, year), &form).await?))
}
