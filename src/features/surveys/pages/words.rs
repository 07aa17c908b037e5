//! What a survey says of itself, of whom it asks, and what its results will be told apart by.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::own::TITLE_MOST;
use super::{Steps, address, kept, refused, steps};
use crate::features::directory::Organisation;
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::questionnaire::{About, Breakdown, Content};
use crate::features::surveys::survey::{State, Survey};
use crate::shared::authz::Power;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::StoreError;
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

/// Characters of what a survey says of itself, at most.
pub(super) const TEXT_MOST: usize = 3_000;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/surveys/{id}/words",
        Access::Holding(Power::KeepSurveys),
        get(show).post(save),
    )
}

#[derive(Template)]
#[template(path = "features/surveys/templates/words.html")]
struct WordsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    steps: Steps,
    here: String,
    /// Whether anything can still be written; whether more than words.
    open: bool,
    draft: bool,
    abouts: Vec<(String, String)>,
    breakdowns: Vec<(String, String)>,
}

impl WordsPage<'_> {
    /// The languages, the reader's first; the others are folded.
    fn languages(&self) -> Vec<Lang> {
        let others = Lang::ALL.into_iter().filter(|lang| *lang != self.cx.lang);
        std::iter::once(self.cx.lang).chain(others).collect()
    }

    /// Whether something is wrong with what is written in a language.
    fn faulty(&self, lang: &Lang) -> bool {
        let fields = ["title", "purpose", "contact"];
        fields
            .iter()
            .any(|field| self.form.error(&format!("{field}-{lang}")).is_some())
    }
}

/// What a form holds in each language under a name.
pub(super) fn texts(form: &Form, field: &str, one_line: bool) -> Words {
    Lang::ALL.into_iter().fold(Words::default(), |words, lang| {
        let typed = form.value(&format!("{field}-{lang}"));
        words.and(lang, &if one_line { line(typed) } else { plain(typed) })
    })
}

/// Whether a text is longer than it may be.
pub(super) fn is_long(words: &Words, most: usize) -> bool {
    words.iter().any(|(_, text)| text.chars().count() > most)
}

fn page(cx: &Cx, (survey, organisation): (&Survey, &Organisation), form: &Form) -> Result<Response, Error> {
    let choice = |start: &str, word: &str| (word.to_owned(), cx.t(&format!("{start}-{word}")));
    cx.page(&WordsPage {
        steps: steps(cx, survey, organisation, "words"),
        here: address(cx, survey, "/words"),
        open: matches!(survey.state, State::Draft | State::Open),
        draft: survey.state == State::Draft,
        abouts: ["organisations", "persons"]
            .map(|word| choice("survey-about", word))
            .to_vec(),
        breakdowns: Breakdown::ALL
            .map(|by| choice("survey-breakdown", by.as_str()))
            .to_vec(),
        cx,
        form,
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, organisation, _) = kept(&cx, &mut connection, &at).await?;
    let content = &survey.draft;
    let about = match content.about {
        About::Organisations => "organisations",
        About::Persons => "persons",
    };
    let mut form = Form::new()
        .with("version", &survey.version.to_string())
        .with("sending", &chance::token())
        .with("about", about)
        .with("breakdown", content.breakdown.as_str());
    for lang in Lang::ALL {
        form = form
            .with(&format!("title-{lang}"), content.titles.only(lang))
            .with(&format!("purpose-{lang}"), content.purposes.only(lang))
            .with(&format!("contact-{lang}"), content.contact.only(lang));
    }
    page(&cx, (&survey, &organisation), &form)
}

fn read(survey: &Survey, form: &mut Form) -> Content {
    let titles = texts(form, "title", true);
    if titles.is_empty() || is_long(&titles, TITLE_MOST) {
        form.refuse("title-fr", "survey-title-wrong");
    }
    let (purposes, contact) = (texts(form, "purpose", false), texts(form, "contact", false));
    for (field, words) in [("purpose-fr", &purposes), ("contact-fr", &contact)] {
        if is_long(words, TEXT_MOST) {
            form.refuse(field, "survey-wrong-long");
        }
    }
    let mut content = Content {
        titles,
        purposes,
        contact,
        ..survey.draft.clone()
    };
    // What answers are about stands once they are taken.
    if survey.state == State::Draft {
        content.about = match form.value("about") {
            "persons" => About::Persons,
            _ => About::Organisations,
        };
        let chosen = Breakdown::ALL
            .into_iter()
            .find(|by| form.is("breakdown", by.as_str()));
        content.breakdown = chosen.unwrap_or_default();
    }
    content
}

async fn save(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (survey, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &survey, "/words"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    if !matches!(survey.state, State::Draft | State::Open) {
        return Err(Error::NotFound);
    }
    let content = read(&survey, &mut form);
    let typed = Survey {
        version: form.value("version").parse().unwrap_or_default(),
        ..survey.clone()
    };
    let keeping = Keeping {
        organisation: &organisation,
        acting,
        now: cx.now(),
    };
    if form.is_fine() && !acts::write(&mut transaction, keeping, &typed, content).await? {
        form = form.with("version", &survey.version.to_string());
        form.refuse("title-fr", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, (&survey, &organisation), &form)?));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("survey-done-written")))
}
