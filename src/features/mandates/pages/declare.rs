//! A body that no register lists is created with what it has: its name, what it is for, where it meets.
//! What looks like it is shown first, for nobody should declare what is there.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::features::directory::{self, Declaration, DeclaredBy, IndexingError, Organisation, placed};
use crate::features::mandates::acts::declaring;
use crate::features::mandates::store::declared;
use crate::shared::chance;
use crate::shared::countries;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Bodies that one person may declare in a week.
const A_WEEK: i64 = 3;
const WEEK: i64 = 7 * 24 * 3600;

/// Characters at most.
const NAME_MOST: usize = 150;
const PURPOSE_MOST: usize = 2_000;
const SHORT_MOST: usize = 200;

pub(super) fn routes() -> Routes {
    Routes::new().page("/organisations/new", Access::SignedIn, get(show).post(create))
}

#[derive(Template)]
#[template(path = "features/mandates/templates/declare.html")]
struct DeclarePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    natures: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, &'static str)>,
    communes: Vec<(String, String)>,
    countries: Vec<(String, String)>,
    /// What looks like it: name and address.
    alike: Vec<(String, String)>,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code())
        .with("contact", &cx.someone()?.email);
    render(&cx, &form, &[])
}

fn render(cx: &Cx, form: &Form, alike: &[Organisation]) -> Result<Response, Error> {
    let mut communes = placed::listed(cx);
    communes.insert(0, (String::new(), cx.t("declare-commune-choose")));
    communes.push((placed::ELSEWHERE.into(), cx.t("declare-commune-elsewhere")));
    let listed = countries::listed(cx.lang).into_iter();
    let listed = listed.map(|(code, name)| (code.to_owned(), name.to_owned()));
    let mut response = cx.page(&DeclarePage {
        cx,
        form,
        natures: ["association", "other"]
            .into_iter()
            .map(|nature| (nature, cx.t(&format!("declare-nature-{nature}"))))
            .collect(),
        languages: Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect(),
        communes,
        countries: std::iter::once((String::new(), cx.t("declare-country-choose")))
            .chain(listed)
            .collect(),
        alike: alike
            .iter()
            .map(|one| {
                (
                    one.name.clone(),
                    cx.url(&format!("/organisations/{}", one.slug())),
                )
            })
            .collect(),
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// What the form says.
struct Read {
    name: String,
    purpose: String,
    language: Lang,
    association: bool,
    commune: Option<String>,
    /// The code of the country in which it is, where it is elsewhere.
    country: Option<&'static str>,
    website: Option<String>,
    contact: String,
}

fn read(cx: &Cx, form: &mut Form) -> Option<Read> {
    let name = form.required("name", NAME_MOST, "declare-name-wrong");
    let purpose = form.required("purpose", PURPOSE_MOST, "declare-purpose-wrong");
    let contact = form.required("contact", SHORT_MOST, "declare-contact-wrong");
    let association = match form.value("nature") {
        "association" => true,
        "other" => false,
        _ => {
            form.refuse("nature", "declare-nature-wrong");
            false
        }
    };
    let language = form.value("language").parse::<Lang>();
    if language.is_err() {
        form.refuse("language", "details-language-wrong");
    }
    let mut country = None;
    let commune = match form.value("commune") {
        placed::ELSEWHERE => {
            // Whoever opened the form before one chose wrote a name.
            country = countries::find(form.value("country"));
            if country.is_none() {
                form.refuse("country", "declare-country-wrong");
            }
            None
        }
        _ => {
            let commune = placed::one(cx, form, "commune");
            if commune.is_none() && form.error("commune").is_none() {
                form.refuse("commune", "declare-commune-wrong");
            }
            commune
        }
    };
    let website = form.value("website").trim().to_owned();
    let readable = website.is_empty() || directory::website(&website).is_some();
    if website.chars().count() > SHORT_MOST || !readable {
        form.refuse("website", "declare-website-wrong");
    }
    let fine = form.is_fine();
    language.ok().filter(|_| fine).map(|language| Read {
        name,
        purpose,
        language,
        association,
        commune,
        country,
        website: Some(website).filter(|website| !website.is_empty()),
        contact,
    })
}

async fn create(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let person = cx.someone()?.person;
    let token = form.value("sending").to_owned();
    let mut connection = cx.app.db.read().await?;
    if let Some(there) = once::led_to(&mut connection, &token, Some(person)).await? {
        return Ok(cx.redirect_done(&there));
    }
    let Some(read) = read(&cx, &mut form) else {
        return render(&cx, &form, &[]);
    };
    if declared::count_since(&mut connection, person, cx.now() - WEEK).await? >= A_WEEK {
        form.refuse("name", "declare-too-many");
        return render(&cx, &form, &[]);
    }
    if !form.is("sure", "yes") {
        let commune = read.commune.as_deref();
        let alike = directory::alike(&mut connection, &cx.app, &read.name, commune).await;
        let alike = alike.map_err(failed)?;
        if !alike.is_empty() {
            form.refuse("sure-yes", "declare-alike-first");
            return render(&cx, &form, &alike);
        }
    }
    drop(connection);
    let Some(declaring) = directory::begin_declaring(&cx.app).map_err(failed)? else {
        // A register is being loaded: what was typed stays.
        form.refuse("name", "declare-busy");
        return render(&cx, &form, &[]);
    };
    let mut transaction = cx.app.db.write().await?;
    let there = write(&cx, &mut transaction, &read).await?;
    once::note(&mut transaction, &token, Some(person), &there, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    // It is there; should the index not follow, the next load mends it.
    if let Err(error) = declaring.show(&cx.app).await {
        tracing::warn!(%error, "the index does not show what was declared yet");
    }
    Ok(cx.redirect_saying(&there, &cx.tv("declare-said", "name", &read.name)))
}

/// Writes the body and the mandate of whoever declared it; says where it is.
async fn write(cx: &Cx, connection: &mut Connection, read: &Read) -> Result<String, Error> {
    let declaration = Declaration {
        by: DeclaredBy::Members,
        name: &read.name,
        purpose: &read.purpose,
        language: read.language.code(),
        association: read.association,
        commune: read.commune.as_deref(),
        website: read.website.as_deref(),
    };
    let person = cx.someone()?.themselves();
    let organisation = declaring::declare(connection, &cx.app, person, &declaration, &read.contact).await?;
    if let Some(country) = read.country {
        let of = (chance::row(), organisation.id);
        declared::note_country(connection, of, (country, cx.lang), cx.now()).await?;
    }
    Ok(cx.url(&format!("/organisations/{}", organisation.slug())))
}

fn failed(error: IndexingError) -> Error {
    match error {
        IndexingError::Store(error) => error.into(),
        other => Error::Internal(other.into()),
    }
}
