//! What a publication says of itself: title, summary, authors, what it is about, where it is talked about, what a later
//! version corrects.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::own::{SUMMARY_MOST, TITLE_MOST};
use super::{address, filled, keeping, kept, languages, refuse_long, refused, seen, texts};
use crate::features::directory::{names, placed};
use crate::features::publications::acts;
use crate::features::publications::publication::{Content, Publication, State};
use crate::shared::authz::Power;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::StoreError;
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/publications/{id}/words",
        Access::Holding(Power::KeepSurveys),
        get(show).post(save),
    )
}

#[derive(Template)]
#[template(path = "features/publications/templates/words.html")]
struct WordsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    back: String,
    here: String,
    /// Whether a version is published: what the next one corrects is said.
    later: bool,
    themes: Vec<(String, String)>,
    communes: Vec<(String, String)>,
}

impl WordsPage<'_> {
    fn languages(&self) -> [Lang; 3] {
        languages(self.cx)
    }
}

fn page(cx: &Cx, publication: &Publication, form: &Form) -> Result<Response, Error> {
    let none = (String::new(), cx.t("publication-about-none"));
    let territory = &cx.app.territory;
    let themes = territory.themes.iter();
    let themes = themes.map(|one| (one.slug.clone(), names::theme(cx, &one.slug).to_owned()));
    cx.page(&WordsPage {
        back: address(cx, publication, "/write"),
        here: address(cx, publication, "/words"),
        later: publication.number > 0,
        themes: std::iter::once(none.clone()).chain(themes).collect(),
        communes: std::iter::once(none).chain(placed::listed(cx)).collect(),
        cx,
        form,
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, _, _) = kept(&cx, &mut connection, &at).await?;
    let content = &publication.draft;
    // What the last version corrected is not what the next one does.
    let errata = match publication.state {
        State::Published => Words::default(),
        State::Draft | State::Asked => content.errata.clone(),
    };
    let mut form = Form::new()
        .with("version", &publication.version.to_string())
        .with("sending", &chance::token())
        .with("authors", &content.authors)
        .with("theme", &content.theme)
        .with("commune", &content.commune);
    for (field, words) in [
        ("title", &content.titles),
        ("summary", &content.summaries),
        ("discussion", &content.discussion),
        ("errata", &errata),
    ] {
        form = filled(form, field, words);
    }
    page(&cx, &publication, &form)
}

fn read(cx: &Cx, publication: &Publication, form: &mut Form) -> Content {
    let titles = texts(form, "title", true);
    if titles.is_empty() {
        form.refuse("title-fr", "publication-title-wrong");
    }
    refuse_long(form, "title", (&titles, TITLE_MOST));
    let [summaries, discussion, errata] = ["summary", "discussion", "errata"].map(|field| {
        let words = texts(form, field, false);
        refuse_long(form, field, (&words, SUMMARY_MOST));
        words
    });
    let authors = line(form.value("authors"));
    if authors.chars().count() > TITLE_MOST {
        form.refuse("authors", "publication-wrong-long");
    }
    let territory = &cx.app.territory;
    let theme = territory.theme(form.value("theme"));
    let commune = placed::one(cx, form, "commune");
    Content {
        titles,
        summaries,
        authors,
        theme: theme.map_or_else(String::new, |theme| theme.slug.clone()),
        commune: commune.unwrap_or_default(),
        discussion,
        errata,
        ..publication.draft.clone()
    }
}

async fn save(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (publication, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &publication, "/write"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let content = read(&cx, &publication, &mut form);
    let keeping = keeping(&cx, &organisation, acting);
    if form.is_fine()
        && acts::write(&mut transaction, keeping, &seen(&publication, &form), content)
            .await?
            .is_none()
    {
        form = form.with("version", &publication.version.to_string());
        form.refuse("title-fr", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, &publication, &form)?));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("publication-done-written")))
}
