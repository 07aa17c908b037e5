//! A body that no register lists, named while a sheet is typed in: a partner from abroad, a young association, an informal group. What looks
//! like it is proposed first, and nothing that was typed is lost.

use std::borrow::Cow;

use askama::Template;

use super::goes::Goes;
use crate::features::directory::{self, IndexingError, Organisation, placed};
use crate::features::mandates::{self, Statement};
use crate::shared::countries;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::{Cx, Error, Form};

/// Characters at most.
const NAME_MOST: usize = 150;
const SHORT_MOST: usize = 200;

/// What became of a body that somebody named.
#[derive(Default)]
pub(super) struct Naming {
    /// By what it is called in an address, once it is there.
    pub slug: Option<String>,
    /// What is wrong with what was typed of it: field, text.
    pub wrong: Vec<(Cow<'static, str>, &'static str)>,
    /// What looks like it.
    pub alike: Vec<Organisation>,
}

/// Whether a body is being named: nothing is sent by that.
pub(super) fn names(form: &Form) -> bool {
    form.is("act", "name")
}

/// Whether more than a name is typed of a body that was not put on the sheet: it is not left out unseen.
pub(super) fn is_begun(form: &Form) -> bool {
    let typed = |field: &str| !form.value(field).trim().is_empty();
    typed("body-name")
        && ["body-nature", "body-place", "body-number"]
            .into_iter()
            .any(typed)
}

/// What is typed of a body.
struct Read {
    name: String,
    association: bool,
    commune: Option<String>,
    country: Option<&'static str>,
    place: String,
    number: String,
}

/// A line that may be empty; one that is too long is refused.
fn short(form: &mut Form, field: &'static str) -> String {
    let typed = form.value(field).trim().to_owned();
    if typed.chars().count() > SHORT_MOST {
        form.refuse(field, "paper-body-long");
    }
    typed
}

fn read(cx: &Cx, form: &mut Form) -> Read {
    let name = form.required("body-name", NAME_MOST, "declare-name-wrong");
    let nature = form.value("body-nature").to_owned();
    if !["association", "other"].contains(&nature.as_str()) {
        form.refuse("body-nature", "declare-nature-wrong");
    }
    let (mut commune, mut country) = (None, None);
    if form.is("body-commune", placed::ELSEWHERE) {
        country = countries::find(form.value("body-country"));
        if country.is_none() {
            form.refuse("body-country", "declare-country-wrong");
        }
    } else {
        commune = placed::one(cx, form, "body-commune");
        if commune.is_none() && form.error("body-commune").is_none() {
            form.refuse("body-commune", "declare-commune-wrong");
        }
    }
    Read {
        name,
        association: nature == "association",
        commune,
        country,
        place: short(form, "body-place"),
        number: short(form, "body-number"),
    }
}

fn failed(error: IndexingError) -> Error {
    match error {
        IndexingError::Store(error) => error.into(),
        other => Error::Internal(other.into()),
    }
}

/// Names a body, for the one who types in the sheet; what looks like it is shown first.
pub(super) async fn name(cx: &Cx, goes: &Goes, form: &Form) -> Result<Naming, Error> {
    let mut form = form.clone().without_errors();
    let mut naming = Naming::default();
    let person = Some(goes.acting.person);
    let read = read(cx, &mut form);
    // The same name on the same sheet is the same body.
    let token = match form.value("sending") {
        "" => String::new(),
        token => format!("{token}-body-{}", search::fold(&read.name)),
    };
    let statement = Statement {
        name: &read.name,
        language: cx.lang,
        association: read.association,
        commune: read.commune.as_deref(),
        country: read.country,
        place: &read.place,
        number: &read.number,
    };
    let mut connection = cx.app.db.read().await?;
    if let Some(slug) = once::led_to(&mut connection, &token, person).await? {
        naming.slug = Some(slug);
        return Ok(naming);
    }
    drop(connection);
    if form.is_fine() {
        // Held before it is looked at what is there: of two who name the same at once, the second finds that of the first.
        if let Some(declaring) = directory::begin_declaring(&cx.app).map_err(failed)? {
            // Whoever looked said it of this name.
            if !form.is("body-sure", &read.name) {
                let mut connection = cx.app.db.read().await?;
                let alike = mandates::stated_alike(&mut connection, &cx.app, &statement).await;
                naming.alike = alike.map_err(failed)?;
            }
            if naming.alike.is_empty() {
                let agent = goes.acting.organisation.ok_or(Error::NotFound)?;
                let by = (agent, goes.acting);
                let mut transaction = cx.app.db.write().await?;
                let body = mandates::state(&mut transaction, &cx.app, by, &statement).await?;
                once::note(&mut transaction, &token, person, &body.slug(), cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                // It is there; should the index not follow, the next load mends it.
                if let Err(error) = declaring.show(&cx.app).await {
                    tracing::warn!(%error, "the index does not show what was stated yet");
                }
                naming.slug = Some(body.slug());
            } else {
                form.refuse("body-sure", "paper-body-alike");
            }
        } else {
            // A register is being loaded: what was typed stays.
            form.refuse("body-name", "declare-busy");
        }
    }
    naming.wrong = form.errors().to_vec();
    Ok(naming)
}

/// The form with a body that was named, and without what was typed to name it.
pub(super) fn with(form: &Form, slug: &str) -> Form {
    let mut with = form.every("with").to_vec();
    if with.iter().all(|one| one != slug) {
        with.push(slug.to_owned());
    }
    let rest = |name: &str, values: &[String]| {
        let stays = !name.starts_with("body-") && name != "act";
        stays.then(|| (name.to_owned(), values.to_vec()))
    };
    form.changed(rest).with_every("with", &with)
}

/// What looks like it, in words: name, what is known of it, by what it is called in an address.
pub(super) type Alike = Vec<(String, String, String)>;

/// Where a body is named, as a part of the form of a sheet.
#[derive(Template)]
#[template(path = "features/applications/templates/paper_body.html")]
struct Section<'a> {
    cx: &'a Cx,
    form: &'a Form,
    address: &'a str,
    /// Whether somebody is on the sheet already.
    begun: bool,
    open: bool,
    alike: Alike,
    natures: Vec<(&'static str, String)>,
    communes: Vec<(String, String)>,
    countries: Vec<(String, String)>,
}

/// The section; `none` says whether nobody was found by the name that was looked for.
pub(super) fn section(
    cx: &Cx,
    form: &Form,
    (address, begun): (&str, bool),
    (asked, none): (&str, bool),
    alike: Alike,
) -> Result<String, Error> {
    let form = match form.value("body-name") {
        "" => form.clone().with("body-name", asked),
        _ => form.clone(),
    };
    let mut communes = placed::listed(cx);
    communes.insert(0, (String::new(), cx.t("declare-commune-choose")));
    communes.push((placed::ELSEWHERE.into(), cx.t("declare-commune-elsewhere")));
    let listed = countries::listed(cx.lang).into_iter();
    let listed = listed.map(|(code, name)| (code.to_owned(), name.to_owned()));
    let wrong = form.errors().iter().any(|(field, _)| field.starts_with("body-"));
    let section = Section {
        cx,
        form: &form,
        address,
        begun,
        open: none || wrong,
        alike,
        natures: ["association", "other"]
            .into_iter()
            .map(|nature| (nature, cx.t(&format!("declare-nature-{nature}"))))
            .collect(),
        communes,
        countries: std::iter::once((String::new(), cx.t("declare-country-choose")))
            .chain(listed)
            .collect(),
    };
    Ok(section.render()?)
}
