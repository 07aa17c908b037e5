//! What a project promised in its indicators, and what its partners measured since.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use super::Words;
use crate::features::directory;
use crate::features::indicators::{self, Indicator, Measured};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::items::{self, Kind};
use crate::features::projects::store::projects;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of what was measured and of its source at most.
const WORDS_MOST: usize = 300;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/measured",
        Access::Holding(Power::SeeFile),
        get(show).post(note),
    )
}

/// An indicator of the project: of the catalogue, or its own.
struct Promise {
    /// What stands for it in forms.
    word: String,
    name: Words,
    /// What was promised, in words.
    target: Words,
    unit: String,
    /// The page of the indicator, where it is of the catalogue.
    url: Option<String>,
    lines: Vec<Line>,
}

/// Something that was measured.
struct Line {
    id: i64,
    said: String,
    language: Option<&'static str>,
    /// By whom, when, from where.
    about: String,
    shown: bool,
    /// Whether the asker may take it back.
    own: bool,
}

#[derive(Template)]
#[template(path = "features/projects/templates/measured.html")]
struct MeasuredPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: Words,
    promises: Vec<Promise>,
    /// What was measured of what the project counts no more, each under its name.
    others: Vec<(Words, Line)>,
    /// Whether the asker may note something.
    notes: bool,
}

impl MeasuredPage<'_> {
    fn choices(&self) -> Vec<(String, String)> {
        let promises = self.promises.iter();
        promises
            .map(|one| (one.word.clone(), one.name.words.clone()))
            .collect()
    }
}

/// The indicators of the catalogue that the project chose, and the keys of its own.
async fn promised(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<(Vec<Indicator>, Vec<String>), StoreError> {
    let chosen = found.content.list("catalogue");
    let mut catalogue = indicators::all(&cx.app, connection).await?;
    catalogue.retain(|one| chosen.contains(&one.address.as_str()));
    let own = items::keys(Kind::Indicator, &found.content);
    Ok((catalogue, own.into_iter().map(str::to_owned).collect()))
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let (catalogue, own) = promised(cx, connection, found).await?;
    let measured = indicators::measured_of(connection, found.project.id).await?;
    let ids: Vec<i64> = measured.iter().map(|one| one.organisation).collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    let line = |one: &Measured, decimals: Option<u8>| {
        let name = known.iter().find(|other| other.id == one.organisation);
        let name = name.map_or("", |one| one.name.as_str());
        Line {
            id: one.id,
            said: one.said(&cx.app.texts, cx.lang, decimals),
            language: cx.foreign(one.language).filter(|_| one.value.is_none()),
            about: format!("{} · {name} · {}", cx.date(&one.on), one.source),
            shown: one.shown,
            own: cx.could(Power::WriteProjects, Some(one.organisation)),
        }
    };
    let mut promises: Vec<Promise> = catalogue
        .iter()
        .map(|indicator| {
            let (name, lang) = indicator.name(cx.lang);
            let lines = measured.iter().filter(|one| one.indicator == indicator.address);
            Promise {
                word: format!("c-{}", indicator.address),
                name: Words {
                    words: name.to_owned(),
                    language: cx.foreign(lang),
                },
                target: Words::default(),
                unit: indicator.units.get(cx.lang).0.to_owned(),
                url: Some(cx.url(&format!("/indicators/{}", indicator.address))),
                lines: lines.map(|one| line(one, Some(indicator.decimals))).collect(),
            }
        })
        .collect();
    promises.extend(own.iter().map(|key| {
        let lines = measured.iter().filter(|one| one.item == *key);
        Promise {
            word: format!("i-{key}"),
            name: Words::said(cx, found, &items::field(Kind::Indicator, key, "title")),
            target: Words::said(cx, found, &items::field(Kind::Indicator, key, "target")),
            unit: String::new(),
            url: None,
            lines: lines.map(|one| line(one, None)).collect(),
        }
    }));
    let others = others(cx, connection, found, (&measured, &promises)).await?;
    let others = others
        .into_iter()
        .map(|(one, name, decimals)| (name, line(one, decimals)));
    let writes = |partner: &super::Partner| cx.could(Power::WriteProjects, Some(partner.organisation.id));
    cx.page(&MeasuredPage {
        cx,
        form,
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        others: others.collect(),
        notes: !promises.is_empty() && found.members().any(writes),
        promises,
    })
}

/// What was measured and is under no promise: the project counts it no more, or the catalogue has it no more. It stays to
/// be read and taken back, for it may be on the page that everybody reads. With its name, and the decimals that the catalogue
/// has for it now.
async fn others<'a>(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (measured, promises): (&'a [Measured], &[Promise]),
) -> Result<Vec<(&'a Measured, Words, Option<u8>)>, StoreError> {
    let stands = |one: &&Measured| {
        let word = match one.item.as_str() {
            "" => format!("c-{}", one.indicator),
            item => format!("i-{item}"),
        };
        !promises.iter().any(|promise| promise.word == word)
    };
    let mut left = measured.iter().filter(stands).peekable();
    if left.peek().is_none() {
        return Ok(Vec::new());
    }
    let every = indicators::all(&cx.app, connection).await?;
    let named = |one: &'a Measured| {
        let known = every.iter().find(|known| known.address == one.indicator);
        let name = match known {
            Some(known) => {
                let (name, lang) = known.name(cx.lang);
                Words {
                    words: name.to_owned(),
                    language: cx.foreign(lang),
                }
            }
            // The title of one that was taken out of the list is still there.
            None => Words::said(cx, found, &items::field(Kind::Indicator, &one.item, "title")),
        };
        let unnamed = Words {
            words: cx.t("project-measured-others.unnamed"),
            language: None,
        };
        let name = if name.is_empty() { unnamed } else { name };
        (one, name, known.map(|known| known.decimals))
    };
    Ok(left.map(named).collect())
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("on", &cx.app.clock.today().to_string());
    page(&cx, &mut connection, &found, &form).await
}

/// Notes something, or takes it back: any partner for itself, also when the project is over, for that is when one knows.
async fn note(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find_within(&cx, &mut transaction, &id).await?;
    let (acting, partner) = found.acting(&cx, Power::WriteProjects)?;
    let person = Some(acting.person);
    let led = format!("{}/measured", cx.url(&found.path()));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let now = cx.now();
    projects::take_turns(&mut transaction, found.project.id, now).await?;
    let address = found.project.address.as_str();
    if !form.value("back").is_empty() {
        let every = indicators::measured_of(&mut transaction, found.project.id).await?;
        let wanted = every.iter().find(|one| form.is("back", &one.id.to_string()));
        let one = wanted.ok_or(Error::NotFound)?;
        // Who noted it takes it back.
        let acting = cx.acting(Power::WriteProjects, Some(one.organisation))?;
        let own = found.partner_of(one.organisation).ok_or(Error::NotFound)?;
        let by = (own.organisation.key.as_str(), acting);
        indicators::unmeasure(&mut transaction, now, one, address, by).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("project-measured-backed")));
    }
    let (catalogue, own) = promised(&cx, &mut transaction, &found).await?;
    let what = form.value("what").to_owned();
    let indicator = catalogue.iter().find(|one| what == format!("c-{}", one.address));
    let item = own.iter().find(|key| what == format!("i-{key}"));
    let (mut value, mut words) = (None, String::new());
    match (indicator, item) {
        (Some(indicator), _) => {
            value = indicators::parse_value(form.value("value"), cx.lang, indicator.decimals);
            if value.is_none() {
                form.refuse("value", "project-measured-value-wrong");
            }
        }
        (None, Some(_)) => words = line(&form.required("value", WORDS_MOST, "project-measured-words-wrong")),
        (None, None) => form.refuse("what", "project-measured-what-wrong"),
    }
    let on: Option<Date> = form.value("on").trim().parse().ok();
    let on = on.filter(|on| *on <= cx.app.clock.today());
    if on.is_none() {
        form.refuse("on", "project-measured-on-wrong");
    }
    let source = line(&form.required("source", WORDS_MOST, "project-measured-source-wrong"));
    let (Some(on), true) = (on, form.is_fine()) else {
        let mut response = page(&cx, &mut transaction, &found, &form).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    };
    let measured = Measured {
        id: chance::row(),
        project: found.project.id,
        indicator: indicator.map_or_else(String::new, |one| one.address.clone()),
        item: item.filter(|_| indicator.is_none()).cloned().unwrap_or_default(),
        organisation: partner.organisation.id,
        on,
        value,
        decimals: indicator.map(|one| one.decimals),
        words,
        source,
        language: cx.lang,
        // Only what the catalogue defines has a page that everybody reads.
        shown: indicator.is_some() && form.is("shown", "yes"),
        noted_at: now,
    };
    let by = (partner.organisation.key.as_str(), acting);
    if !indicators::measure(&mut transaction, &measured, address, by).await? {
        form.refuse("what", "project-measured-many");
        let mut response = page(&cx, &mut transaction, &found, &form).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("project-measured-done")))
}
