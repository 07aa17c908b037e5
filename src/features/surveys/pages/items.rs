//! The questions of a survey in their order: moved, taken away, added in blocks; with the texts that lack named.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use territory::{Block, QuestionKind};

use super::fields::condition;
use super::{Said, Steps, address, kept, refused, said, steps};
use crate::features::directory::{Organisation, names};
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::questionnaire::{Content, ITEMS_MOST, Item};
use crate::features::surveys::survey::{State, Survey};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/surveys/{id}/questions",
        Access::Holding(Power::KeepSurveys),
        get(show).post(act),
    )
}

struct Line {
    key: String,
    url: String,
    words: Said,
    heading: bool,
    /// The sort of question, and after which answer it is put.
    about: Vec<String>,
    /// The languages in which a text lacks.
    gap: String,
}

#[derive(Template)]
#[template(path = "features/surveys/templates/items.html")]
struct ItemsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    steps: Steps,
    here: String,
    draft: bool,
    lines: Vec<Line>,
    /// The sorts of question one can add: word, name, example.
    kinds: Vec<(String, String, String)>,
    /// Slug and name of the blocks that are not all there yet.
    blocks: Vec<(String, String)>,
}

fn lines(cx: &Cx, survey: &Survey) -> Vec<Line> {
    let content = &survey.draft;
    let gaps = content.gaps();
    let gap = |key: &str| {
        let lacks = gaps.iter().find(|gap| gap.key == key);
        let languages = lacks.map_or_else(Vec::new, |gap| {
            gap.languages
                .iter()
                .map(|lang| lang.own_name().to_owned())
                .collect()
        });
        names::list(cx, &languages)
    };
    let line = |item: &Item| Line {
        key: item.key().to_owned(),
        url: address(cx, survey, &format!("/questions/{}", item.key())),
        words: said(cx, item.words()),
        heading: matches!(item, Item::Heading(_)),
        about: match item {
            Item::Heading(_) => Vec::new(),
            Item::Question(question) => {
                let kind = cx.t(&format!("survey-kind-{}", question.kind.as_str()));
                std::iter::once(kind)
                    .chain(condition(cx, content, question))
                    .collect()
            }
        },
        gap: gap(item.key()),
    };
    content.items.iter().map(line).collect()
}

/// The sorts of question: word and name.
pub(super) fn kinds(cx: &Cx) -> Vec<(String, String)> {
    QuestionKind::ALL
        .map(|kind| {
            let key = format!("survey-kind-{}.door", kind.as_str());
            (kind.as_str().to_owned(), cx.t(&key))
        })
        .to_vec()
}

/// The same as ways to a new question, each with an example.
fn doors(cx: &Cx) -> Vec<(String, String, String)> {
    let door = |(word, name): (String, String)| {
        let example = cx.t(&format!("survey-kind-{word}.example"));
        (word, name, example)
    };
    kinds(cx).into_iter().map(door).collect()
}

fn blocks<'a>(cx: &'a Cx, content: &'a Content) -> impl Iterator<Item = &'a Block> {
    let lacks = |block: &&Block| {
        let there = |key: &str| content.items.iter().any(|item| item.key() == key);
        block.questions.iter().any(|question| !there(&question.key))
    };
    cx.app.territory.surveys.blocks.iter().filter(lacks)
}

fn page(cx: &Cx, (survey, organisation): (&Survey, &Organisation), form: &Form) -> Result<Response, Error> {
    let named = blocks(cx, &survey.draft)
        .map(|block| (block.slug.clone(), block.name.get(cx.lang.code()).to_owned()));
    cx.page(&ItemsPage {
        steps: steps(cx, survey, organisation, "questions"),
        here: address(cx, survey, "/questions"),
        draft: survey.state == State::Draft,
        lines: lines(cx, survey),
        kinds: doors(cx),
        blocks: named.collect(),
        cx,
        form,
    })
}

/// The form of a survey that may be changed.
pub(super) fn fresh(survey: &Survey) -> Form {
    Form::new()
        .with("version", &survey.version.to_string())
        .with("sending", &chance::token())
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, organisation, _) = kept(&cx, &mut connection, &at).await?;
    page(&cx, (&survey, &organisation), &fresh(&survey))
}

/// What is asked of the list, done to the content; false where it cannot be.
fn done(cx: &Cx, content: &mut Content, form: &Form) -> bool {
    if let Some(slug) = Some(form.value("block")).filter(|slug| !slug.is_empty()) {
        let block = blocks(cx, content).find(|block| block.slug == slug).cloned();
        let Some(block) = block.filter(|block| content.items.len() + block.questions.len() < ITEMS_MOST)
        else {
            return false;
        };
        content.add(&block);
        return true;
    }
    let (act, key) = form.value("act").split_once(' ').unwrap_or_default();
    let Some(place) = content.items.iter().position(|item| item.key() == key) else {
        return false;
    };
    match act {
        "up" if place > 0 => content.items.swap(place - 1, place),
        "down" if place + 1 < content.items.len() => content.items.swap(place, place + 1),
        "away" => {
            content.items.remove(place);
        }
        _ => return false,
    }
    true
}

async fn act(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (survey, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &survey, "/questions"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    if survey.state != State::Draft {
        return Err(Error::NotFound);
    }
    let typed = Survey {
        version: form.value("version").parse().unwrap_or_default(),
        ..survey.clone()
    };
    let keeping = Keeping {
        organisation: &organisation,
        acting,
        now: cx.now(),
    };
    let mut content = survey.draft.clone();
    if !done(&cx, &mut content, &form) {
        form.refuse("questions", "survey-wrong-move");
    } else if !content.holds_together() {
        form.refuse("questions", "survey-wrong-order");
    } else if !acts::write(&mut transaction, keeping, &typed, content).await? {
        form.refuse("questions", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        form = form.with("version", &survey.version.to_string());
        return Ok(refused(page(&cx, (&survey, &organisation), &form)?));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("survey-done-written")))
}
