//! What those who are asked will see, page by page.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Said, Steps, address, fields, kept, said, steps};
use crate::features::surveys::answers;
use crate::features::surveys::questionnaire::{Gap, Values};
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/surveys/{id}/preview",
        Access::Holding(Power::KeepSurveys),
        get(show),
    )
}

#[derive(Template)]
#[template(path = "features/surveys/templates/preview.html")]
struct Preview<'a> {
    cx: &'a Cx,
    steps: Steps,
    /// How many texts lack in a language, and where they are written.
    gaps: u64,
    mend: String,
    purpose: Said,
    /// Heading and fields of each page.
    pages: Vec<(Option<Said>, String)>,
}

/// Where the first text is written that lacks in a language.
pub(super) fn lacking(gaps: &[Gap]) -> &'static str {
    match gaps.first() {
        Some(gap) if gap.key.is_empty() => "/words",
        _ => "/questions",
    }
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, organisation, _) = kept(&cx, &mut connection, &at).await?;
    let content = &survey.draft;
    let mut pages = Vec::new();
    for page in content.pages() {
        let form = answers::filled(&cx, &page.questions, &Values::new());
        let html = fields::html(&cx, content, (&page.questions, true), &form)?;
        pages.push((page.heading.map(|heading| said(&cx, &heading.words)), html));
    }
    let gaps: Vec<Gap> = content.gaps();
    cx.page(&Preview {
        steps: steps(&cx, &survey, &organisation, "preview"),
        gaps: gaps.len() as u64,
        mend: address(&cx, &survey, lacking(&gaps)),
        purpose: said(&cx, &content.purposes),
        pages,
        cx: &cx,
    })
}
