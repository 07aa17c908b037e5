//! The pages of surveys: those of whoever makes one, those of whoever answers, and what everybody reads.

mod answering;
mod choices;
mod data;
mod fields;
mod item;
mod items;
mod known;
mod letters;
mod list;
pub(super) mod mine;
mod opened;
mod own;
mod paper;
mod preview;
mod running;
mod sample;
mod show;
mod texts;
mod words;

use axum::http::StatusCode;
use axum::response::Response;

use super::store::surveys;
use super::survey::{State, Survey};
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::{Words, typeset};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Routes};

/// Every page of surveys.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(own::routes())
        .and(show::routes())
        .and(mine::routes())
        .and(words::routes())
        .and(items::routes())
        .and(item::routes())
        .and(preview::routes())
        .and(sample::routes())
        .and(running::routes())
        .and(texts::routes())
        .and(paper::routes())
        .and(answering::routes())
        .and(data::routes())
}

/// A text and its language, where that is not the page's.
pub(super) type Said = (String, Option<&'static str>);

/// A text for the reader.
pub(super) fn said(cx: &Cx, words: &Words) -> Said {
    let (text, lang) = words.get(cx.lang);
    (typeset(lang, text), cx.foreign(lang))
}

/// The address of a page of a survey; its own where `way` is empty.
pub(super) fn address(cx: &Cx, survey: &Survey, way: &str) -> String {
    cx.url(&format!("/surveys/{}{way}", survey.address))
}

/// Whether an organisation makes surveys, and publishes, today: it organises, or does research.
///
/// # Errors
/// When the database does not answer.
pub async fn surveys_are_made(
    cx: &Cx,
    connection: &mut Connection,
    organisation: i64,
) -> Result<bool, StoreError> {
    let held = capacities::held(connection, organisation, cx.app.clock.today()).await?;
    Ok(held
        .iter()
        .any(|one| matches!(one.capacity, Capacity::Organiser | Capacity::Research)))
}

/// A survey, for whoever keeps those of its organisation, under which mandate.
pub(super) async fn kept(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Survey, Organisation, Acting), Error> {
    cx.someone()?;
    let survey = surveys::find(connection, address).await?.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::KeepSurveys, Some(survey.organisation))?;
    let organisation = directory::any_by_ids(connection, &[survey.organisation])
        .await?
        .pop();
    match surveys_are_made(cx, connection, survey.organisation).await? {
        true => Ok((survey, organisation.ok_or(Error::NotFound)?, acting)),
        false => Err(Error::NotFound),
    }
}

/// The head of the pages on which a survey is made.
pub(super) struct Steps {
    /// Name and page of the organisation.
    pub by: (String, String),
    /// Its title.
    pub title: Said,
    /// Where it stands, in words.
    pub state: String,
    /// The steps: address, words, whether it is this one.
    pub steps: Vec<(String, String, bool)>,
    /// The step that comes after this one, while it is prepared: address and words.
    pub next: Option<(String, String)>,
}

/// The head of a page of those who make a survey; `here` is the step.
pub(super) fn steps(cx: &Cx, survey: &Survey, organisation: &Organisation, here: &str) -> Steps {
    let every = ["words", "questions", "preview", "sample", "run"];
    let way = |step: &str| {
        let url = address(cx, survey, &format!("/{step}"));
        (url, cx.t(&format!("survey-step-{step}")))
    };
    let after = every.iter().skip_while(|step| **step != here).nth(1);
    Steps {
        by: (
            organisation.name.clone(),
            cx.url(&format!("/organisations/{}/surveys", organisation.slug())),
        ),
        title: said(cx, &survey.draft.titles),
        state: cx.t(&format!("survey-state-{}", survey.state.as_str())),
        steps: every
            .iter()
            .map(|step| {
                let (url, words) = way(step);
                (url, words, *step == here)
            })
            .collect(),
        next: after
            .filter(|_| survey.state == State::Draft)
            .map(|step| way(step)),
    }
}

/// A page that says what is wrong with a form.
pub(super) fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}
