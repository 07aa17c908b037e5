//! Every survey that was opened: those that take answers, and those that have results.

use askama::Template;
use axum::response::Response;

use super::{Said, address, said};
use crate::features::directory;
use crate::features::surveys::store::surveys;
use crate::features::surveys::survey::{State, Survey};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/surveys", Access::Everyone, get(show))
}

struct Line {
    url: String,
    title: Said,
    by: String,
    state: String,
}

#[derive(Template)]
#[template(path = "features/surveys/templates/list.html")]
struct List<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

/// Where a survey stands, as a sentence.
pub(super) fn standing(cx: &Cx, survey: &Survey) -> String {
    match (survey.state, &survey.closes) {
        (State::Open, Some(day)) => cx.tv("survey-open-until", "date", &cx.date(day)),
        (state, _) => cx.t(&format!("survey-state-{}", state.as_str())),
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let all = surveys::opened(&mut connection).await?;
    let ids: Vec<i64> = all.iter().map(|survey| survey.organisation).collect();
    let makers = directory::published_by_ids(&mut connection, &ids).await?;
    let line = |survey: &Survey| {
        let by = makers.iter().find(|one| one.id == survey.organisation)?;
        Some(Line {
            url: address(&cx, survey, ""),
            title: said(&cx, &survey.draft.titles),
            by: by.name.clone(),
            state: standing(&cx, survey),
        })
    };
    cx.page(&List {
        lines: all.iter().filter_map(line).collect(),
        cx: &cx,
    })
}
