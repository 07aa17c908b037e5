//! What was answered in words and days, for those who make the survey: without names, in the order of the alphabet.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use territory::QuestionKind;

use super::{Said, address, kept, said};
use crate::features::surveys::answers;
use crate::features::surveys::questionnaire::Question;
use crate::features::surveys::store::{surveys, units};
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/surveys/{id}/texts",
        Access::Holding(Power::KeepSurveys),
        get(show),
    )
}

#[derive(Template)]
#[template(path = "features/surveys/templates/texts.html")]
struct Texts<'a> {
    cx: &'a Cx,
    title: Said,
    back: String,
    /// Questions, and what was answered to them.
    questions: Vec<(Said, Vec<String>)>,
}

/// Whether a question is answered in words.
pub(super) fn is_words(question: &&Question) -> bool {
    matches!(
        question.kind,
        QuestionKind::Line | QuestionKind::Lines | QuestionKind::Day
    )
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, _, _) = kept(&cx, &mut connection, &at).await?;
    let content = surveys::asked(&mut connection, &survey)
        .await?
        .ok_or(Error::NotFound)?;
    let every = units::all_answers(&mut connection, survey.id).await?;
    let mut questions = Vec::new();
    for question in content.questions().filter(is_words) {
        let mut said_of: Vec<String> = every
            .values()
            .filter(|values| content.put(values).contains(question.key.as_str()))
            .filter_map(|values| answers::said(&cx, question, values.get(&question.key)?))
            .collect();
        said_of.sort_by_cached_key(|words| search::fold(words));
        questions.push((said(&cx, &question.words), said_of));
    }
    cx.page(&Texts {
        title: said(&cx, &survey.draft.titles),
        back: address(&cx, &survey, "/run"),
        questions,
        cx: &cx,
    })
}
