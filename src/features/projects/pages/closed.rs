//! Somebody writes while their project ends, or while their organisation leaves it: nothing is saved any
//! more, and what they typed is shown to them once more, so that no word is lost. And somebody comes to answer an
//! invitation that can no longer be answered.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::inputs::{Asked, How};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::partnership::State;
use crate::features::projects::project::Stage;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Form};

/// Why a project that its writer had before them is not written any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    /// It ended.
    Ended,
    /// The writer's organisation left it.
    Left,
}

#[derive(Template)]
#[template(path = "features/projects/templates/closed.html")]
struct ClosedPage<'a> {
    cx: &'a Cx,
    why: &'static str,
    /// What that means, where nothing was typed.
    then: &'static str,
    typed: Vec<(String, String)>,
}

impl Closed {
    /// The page that says so, with what was typed: what each text is called, and its words.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn page(self, cx: &Cx, mut typed: Vec<(String, String)>) -> Result<Response, Error> {
        typed.retain(|(_, words)| !words.trim().is_empty());
        let why = match self {
            Self::Ended => "project-closed-ended",
            Self::Left => "project-closed-left",
        };
        let mut response = cx.page(&ClosedPage {
            cx,
            why,
            then: "project-closed-nothing",
            typed,
        })?;
        *response.status_mut() = StatusCode::CONFLICT;
        Ok(response)
    }
}

/// That an invitation can no longer be answered, for whoever acts for the organisation that was invited.
///
/// # Errors
/// [`Error::NotFound`] for everybody else, as where there is no such project.
pub(super) async fn invitation(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Response, Error> {
    let why = match finding::was_invited(cx, connection, id).await? {
        Some(State::Withdrawn) => "project-closed-withdrawn",
        Some(State::Expired) => "project-closed-expired",
        Some(State::Declined) => "project-closed-declined",
        Some(State::Invited | State::Accepted | State::Left) | None => return Err(Error::NotFound),
    };
    let then = "project-closed-invitation";
    let mut response = cx.page(&ClosedPage {
        cx,
        why,
        then,
        typed: Vec::new(),
    })?;
    // The project is there for those who build it.
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}

/// A project that the asker writes, and under which mandate; or why it is closed to them since.
///
/// # Errors
/// [`Error::NotFound`] for everybody else, as where there is no such project.
pub(super) async fn to_write(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
) -> Result<Result<(Found, Acting), Closed>, Error> {
    let found = match finding::find(cx, connection, id).await {
        Ok(found) => found,
        Err(Error::NotFound) if finding::has_left(cx, connection, id).await? => {
            return Ok(Err(Closed::Left));
        }
        Err(error) => return Err(error),
    };
    let mut members = found.members();
    if found.project.stage == Stage::Ended
        && members.any(|partner| cx.could(Power::WriteProjects, Some(partner.organisation.id)))
    {
        return Ok(Err(Closed::Ended));
    }
    drop(members);
    let acting = found.writing(cx)?;
    Ok(Ok((found, acting)))
}

/// What was typed in the boxes of a section or an action, in whatever language.
pub(super) fn typed(cx: &Cx, asked: &[Asked], form: &Form) -> Vec<(String, String)> {
    let boxes = asked
        .iter()
        .filter(|one| !matches!(one.how, How::One { .. } | How::Many { .. } | How::Communes));
    boxes
        .flat_map(|one| {
            let label = one.label(cx);
            let own = Lang::ALL.map(|lang| format!("{}-{lang}", one.field));
            let names = own.into_iter().chain([one.field.clone()]);
            names.map(move |name| (label.clone(), form.value(&name).to_owned()))
        })
        .collect()
}
