//! What the partners of a project did: told by each, confirmed by another.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::correcting::{back, correct};
use super::testimony::{Earlier, MOST, Testimony, WORDS_MOST, Witness, is_read, years};
use super::{acts, store};
use crate::features::projects::{self, Found, Partner};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError, Writing};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/done",
        Access::Holding(Power::SeeFile),
        get(show).post(say),
    )
}

/// Something that was told, as it is shown.
struct Told {
    id: i64,
    name: String,
    year: i16,
    words: String,
    language: Option<&'static str>,
    /// Who confirmed it and when, in a sentence; how they know, and its language.
    witness: Option<Confirmed>,
    /// What it said before it was corrected, the last first.
    before: Vec<Before>,
    /// What is sent back of what was read.
    seen: String,
    /// The years that it may say: those of the project, and its own.
    years: Vec<(String, String)>,
    /// Whether the asker may confirm it, correct it, take it back.
    confirms: bool,
    own: bool,
    back: bool,
}

/// Who confirmed something and when, in a sentence; how they know, and its language.
type Confirmed = (String, String, Option<&'static str>);

/// What was said before: until when, in which year it was done, in a sentence; the words; who had confirmed them.
struct Before {
    until: String,
    words: String,
    language: Option<&'static str>,
    witness: Option<Confirmed>,
}

#[derive(Template)]
#[template(path = "features/testimonies/templates/done.html")]
struct DonePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    years: Vec<(String, String)>,
    base: String,
    here: String,
    title: String,
    /// Whether organisers or funders read what became of it.
    read: bool,
    told: Vec<Told>,
    /// The organisations for which the asker may tell something: key and name.
    own: Vec<(String, String)>,
}

impl DonePage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        let all = Lang::ALL.into_iter();
        all.map(|lang| (lang.code(), lang.own_name())).collect()
    }
}

fn writes(cx: &Cx, partner: &Partner) -> bool {
    cx.could(Power::WriteProjects, Some(partner.organisation.id))
}

/// Those for whom the asker may confirm something.
fn witnesses<'a>(
    cx: &Cx,
    found: &'a Found,
    (told, earlier): (&Testimony, &[Earlier]),
) -> Option<&'a Partner> {
    let person = cx.actor().map_or(0, |actor| actor.person);
    found.members().find(|partner| {
        told.may_be_confirmed(earlier, partner.organisation.id, person) && writes(cx, partner)
    })
}

fn confirmed(cx: &Cx, found: &Found, witness: &Witness) -> Confirmed {
    let partner = found.partner_of(witness.organisation);
    let who = partner.map_or("", |partner| partner.organisation.name.as_str());
    let said = cx.ta(
        "testimony-confirmed",
        &[("who", who.into()), ("date", cx.day(&witness.at).as_str().into())],
    );
    (said, witness.words.clone(), cx.foreign(witness.language))
}

/// What one of them said before.
fn before(cx: &Cx, found: &Found, one: &Testimony, earlier: &[Earlier]) -> Vec<Before> {
    one.before(earlier)
        .map(|before| Before {
            until: cx.ta(
                "testimony-before.until",
                &[
                    ("date", cx.day(&before.until).as_str().into()),
                    ("year", before.year.to_string().as_str().into()),
                ],
            ),
            words: before.words.clone(),
            language: cx.foreign(before.language),
            witness: before.witness.as_ref().map(|one| confirmed(cx, found, one)),
        })
        .collect()
}

/// The form with what each of the asker's own says now, where nothing else was typed.
fn filled(form: &Form, own: &[&Testimony]) -> Form {
    let fill = |form: Form, field: String, value: &str| match form.value(&field).is_empty()
        && form.error(&field).is_none()
    {
        true => form.with(&field, value),
        false => form,
    };
    own.iter().fold(form.clone(), |form, told| {
        let form = fill(form, of("year", told), &told.year.to_string());
        let form = fill(form, of("language", told), told.language.code());
        fill(form, of("words", told), &told.words)
    })
}

/// The years of a project and one more, the last first.
fn options(cx: &Cx, found: &Found, also: Option<i16>) -> Vec<(String, String)> {
    let mut every: Vec<i16> = years(cx, found).chain(also).collect();
    every.sort_unstable();
    every.dedup();
    every
        .iter()
        .rev()
        .map(|year| (year.to_string(), year.to_string()))
        .collect()
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let read = is_read(connection, found.project.id).await?;
    let every = store::of_project(connection, found.project.id).await?;
    let earlier = store::earlier(connection, found.project.id).await?;
    let name = |id: i64| {
        let partner = found.partner_of(id);
        partner.map_or_else(String::new, |partner| partner.organisation.name.clone())
    };
    let is_own = |one: &Testimony| cx.could(Power::WriteProjects, Some(one.organisation));
    let own: Vec<&Testimony> = every.iter().filter(|one| is_own(one)).collect();
    let form = filled(form, &own);
    let shown = |one: &Testimony| Told {
        id: one.id,
        name: name(one.organisation),
        year: one.year,
        words: one.words.clone(),
        language: cx.foreign(one.language),
        witness: one.witness.as_ref().map(|one| confirmed(cx, found, one)),
        before: before(cx, found, one, &earlier),
        seen: one.seen(),
        years: options(cx, found, Some(one.year)),
        confirms: !read && witnesses(cx, found, (one, &earlier)).is_some(),
        // What is corrected while others read the project could not be confirmed anew.
        own: is_own(one) && !(read && one.witness.is_some()),
        back: is_own(one) && one.may_be_taken_back(&earlier),
    };
    let own = found.members().filter(|partner| !read && writes(cx, partner));
    cx.page(&DonePage {
        base: cx.url(&found.path()),
        here: here(cx, found),
        title: found.title(cx),
        told: every.iter().map(shown).collect(),
        own: own
            .map(|partner| {
                (
                    partner.organisation.key.clone(),
                    partner.organisation.name.clone(),
                )
            })
            .collect(),
        years: options(cx, found, None),
        read,
        form: &form,
        cx,
    })
}

fn here(cx: &Cx, found: &Found) -> String {
    cx.url(&format!("{}/done", found.path()))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = projects::find_within(&cx, &mut connection, &id).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("year", &cx.app.clock.today().year().to_string());
    page(&cx, &mut connection, &found, &form).await
}

/// Tells, confirms or takes back: also when the project is over, for that is when one knows.
async fn say(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = projects::find_within(&cx, &mut transaction, &id).await?;
    let (acting, _) = found.acting(&cx, Power::WriteProjects)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    projects::hold(&mut transaction, found.project.id).await?;
    let every = store::of_project(&mut transaction, found.project.id).await?;
    let which = every.iter().find(|one| form.is("which", &one.id.to_string()));
    let done = match form.value("act") {
        "back" => match which {
            Some(told) => back(&cx, &mut transaction, &found, told).await?,
            None => Some("testimony-gone"),
        },
        "correct" => {
            let told = which.ok_or(Error::NotFound)?;
            correct(&cx, &mut transaction, (&found, told), &mut form).await?
        }
        act if is_read(&mut transaction, found.project.id).await? => {
            let field = which.filter(|_| act == "confirm");
            form.refuse(field.map_or_else(|| "words".to_owned(), how), "testimony-read");
            None
        }
        "confirm" => {
            let told = which.ok_or(Error::NotFound)?;
            confirm(&cx, &mut transaction, (&found, told), &mut form).await?
        }
        _ => tell(&cx, &mut transaction, (&found, &every), &mut form).await?,
    };
    if let Some(said) = done {
        let led = here(&cx, &found);
        once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t(said)));
    }
    let mut response = page(&cx, &mut transaction, &found, &form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

pub(super) type Said = Result<Option<&'static str>, Error>;

async fn tell(
    cx: &Cx,
    transaction: &mut Writing,
    (found, every): (&Found, &[Testimony]),
    form: &mut Form,
) -> Said {
    let key = form.value("organisation").to_owned();
    let mut members = found.members();
    let partner = members.find(|partner| partner.organisation.key == key);
    let partner = partner.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::WriteProjects, Some(partner.organisation.id))?;
    let year = year(cx, found, form, "year", None);
    let words = plain(&form.required("words", WORDS_MOST, "testimony-words-wrong"));
    let told = every
        .iter()
        .filter(|one| one.organisation == partner.organisation.id);
    if told.count() >= MOST {
        form.refuse("words", "testimony-many");
    }
    let (Some(year), true) = (year, form.is_fine()) else {
        return Ok(None);
    };
    let told = Testimony {
        id: chance::row(),
        project: found.project.id,
        organisation: partner.organisation.id,
        year,
        words,
        language: cx.lang,
        person: Some(acting.person),
        told_at: cx.now(),
        witness: None,
    };
    acts::tell(cx, transaction, (found, partner), &told, acting).await?;
    Ok(Some("testimony-done"))
}

/// The year in a field, where it is one of the project's or the one that was told before.
pub(super) fn year(cx: &Cx, found: &Found, form: &mut Form, field: &str, told: Option<i16>) -> Option<i16> {
    let year: Option<i16> = form.value(field).trim().parse().ok();
    let year = year.filter(|year| years(cx, found).contains(year) || told == Some(*year));
    if year.is_none() {
        form.refuse(field.to_owned(), "testimony-year-wrong");
    }
    year
}

async fn confirm(
    cx: &Cx,
    transaction: &mut Writing,
    (found, told): (&Found, &Testimony),
    form: &mut Form,
) -> Said {
    let name = how(told);
    let words = plain(form.value(&name).trim());
    let earlier = store::earlier(transaction, found.project.id).await?;
    // Confirmed meanwhile, or nobody may say of themselves that it is true.
    let Some(partner) = witnesses(cx, found, (told, &earlier)) else {
        form.refuse(name, "testimony-not-yours");
        return Ok(None);
    };
    // Corrected meanwhile: nobody confirms what they did not read.
    if !form.is("seen", &told.seen()) {
        form.refuse(name, "testimony-changed");
        return Ok(None);
    }
    if !(1..=WORDS_MOST).contains(&words.chars().count()) {
        form.refuse(name, "testimony-how-wrong");
        return Ok(None);
    }
    let acting = cx.acting(Power::WriteProjects, Some(partner.organisation.id))?;
    match acts::confirm(cx, transaction, (found, partner), (told, &words), acting).await? {
        true => Ok(Some("testimony-confirmed-now")),
        false => {
            form.refuse(name, "testimony-not-yours");
            Ok(None)
        }
    }
}

/// The field of how another partner knows it.
fn how(told: &Testimony) -> String {
    of("how", told)
}

/// A field of one of them.
pub(super) fn of(field: &str, told: &Testimony) -> String {
    format!("{field}-{}", told.id)
}
