//! A part of a publication: heading, words, and a figure of which the author says whether it stays as it is or follows
//! the data.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::own::TITLE_MOST;
use super::{address, filled, keeping, kept, languages, refuse_long, refused, seen, texts};
use crate::features::publications::publication::{Content, Publication, SECTIONS_MOST, Section, Taken};
use crate::features::publications::{acts, taking};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;
use crate::shared::web::figure::address_of;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

/// Characters of the words of a part, at most.
const TEXT_MOST: usize = 12_000;
/// What stands for a part that is not there yet.
const NEW: &str = "new";

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/publications/{id}/sections/{section}",
        Access::Holding(Power::KeepSurveys),
        get(show).post(save),
    )
}

#[derive(Template)]
#[template(path = "features/publications/templates/section.html")]
struct SectionPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    back: String,
    here: String,
    new: bool,
}

impl SectionPage<'_> {
    fn languages(&self) -> [Lang; 3] {
        languages(self.cx)
    }

    fn ways(&self) -> Vec<(&'static str, String)> {
        ways(self.cx)
    }
}

/// The two ways in which a figure may stand in a publication.
pub(super) fn ways(cx: &Cx) -> Vec<(&'static str, String)> {
    ["stays", "follows"]
        .into_iter()
        .map(|way| (way, cx.t(&format!("publication-way-{way}"))))
        .collect()
}

fn page(cx: &Cx, publication: &Publication, (key, form): (&str, &Form)) -> Result<Response, Error> {
    cx.page(&SectionPage {
        back: address(cx, publication, "/write"),
        here: address(cx, publication, &format!("/sections/{key}")),
        new: key == NEW,
        cx,
        form,
    })
}

async fn show(cx: Cx, Path((at, key)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, _, _) = kept(&cx, &mut connection, &at).await?;
    let section = match (key.as_str(), publication.draft.section(&key)) {
        (NEW, _) => Section::default(),
        (_, found) => found.cloned().ok_or(Error::NotFound)?,
    };
    let follows = section.figure.as_ref().is_some_and(|figure| figure.follows);
    let form = Form::new()
        .with("version", &publication.version.to_string())
        .with("sending", &chance::token())
        .with("way", if follows { "follows" } else { "stays" })
        .with(
            "figure",
            section
                .figure
                .as_ref()
                .map_or("", |figure| figure.address.as_str()),
        );
    let form = filled(form, "heading", &section.headings);
    let form = filled(form, "text", &section.texts);
    page(&cx, &publication, (&key, &form))
}

/// The figure that the form names: the one that the part has, with its values, or another with those of today.
async fn figure(cx: &Cx, before: Option<&Taken>, form: &mut Form) -> Result<Option<Taken>, Error> {
    let (typed, follows) = (form.value("figure").trim().to_owned(), form.is("way", "follows"));
    if typed.is_empty() {
        return Ok(None);
    }
    let asked = address_of(&typed).filter(|address| address.len() <= 1_000);
    if let (Some(before), Some(asked)) = (before, &asked)
        && before.address == *asked
    {
        return Ok(Some(Taken {
            follows,
            ..before.clone()
        }));
    }
    let taken = match asked {
        Some(asked) => taking::take(cx, &asked, follows).await?,
        None => None,
    };
    if taken.is_none() {
        form.refuse("figure", "publication-figure-wrong");
    }
    Ok(taken)
}

/// The content with the part that was typed; nothing where there are enough already.
pub(super) fn put(content: &Content, section: Section) -> Option<Content> {
    let mut content = content.clone();
    let place = content.sections.iter().position(|one| one.key == section.key);
    match place {
        Some(place) => content.sections[place] = section,
        None if content.sections.len() >= SECTIONS_MOST => return None,
        None => content.sections.push(section),
    }
    Some(content)
}

async fn save(cx: Cx, Path((at, key)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    // The figure is drawn first: nobody waits for it to write.
    let mut connection = cx.app.db.read().await?;
    let (before, _, _) = kept(&cx, &mut connection, &at).await?;
    drop(connection);
    let own = before.draft.section(&key);
    if key != NEW && own.is_none() {
        return Err(Error::NotFound);
    }
    let taken = figure(&cx, own.and_then(|own| own.figure.as_ref()), &mut form).await?;
    let mut transaction = cx.app.db.write().await?;
    let (publication, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &publication, "/write"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let section = Section {
        key: match key.as_str() {
            NEW => chance::key(),
            key => key.to_owned(),
        },
        headings: texts(&form, "heading", true),
        texts: texts(&form, "text", false),
        figure: taken,
    };
    refuse_long(&mut form, "heading", (&section.headings, TITLE_MOST));
    refuse_long(&mut form, "text", (&section.texts, TEXT_MOST));
    if form.is_fine() && section.texts.is_empty() && section.figure.is_none() {
        form.refuse("text-fr", "publication-section-empty");
    }
    let keeping = keeping(&cx, &organisation, acting);
    if form.is_fine() {
        match put(&publication.draft, section) {
            None => form.refuse("text-fr", "publication-sections-many"),
            Some(content) => {
                let typed = seen(&publication, &form);
                if acts::write(&mut transaction, keeping, &typed, content)
                    .await?
                    .is_none()
                {
                    form = form.with("version", &publication.version.to_string());
                    form.refuse("text-fr", "form-changed-meanwhile");
                }
            }
        }
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, &publication, (&key, &form))?));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("publication-done-written")))
}
