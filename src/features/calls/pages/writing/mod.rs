//! The pages on which organisers write a call: beginning it, the list of what is written and what is
//! missing, each section, who organises it, publishing.

mod begin;
mod choices;
mod documents;
mod draft;
mod organisers;
mod publish;
pub(super) mod reading;
mod rows;
mod section;

use axum::http::StatusCode;
use axum::response::Response;

use crate::features::calls::content::Content;
use crate::features::calls::store::calls::Draft;
use crate::shared::web::{Cx, Error, Routes};

/// Every page on which a call is written.
pub(super) fn routes() -> Routes {
    begin::routes()
        .and(draft::routes())
        .and(documents::routes())
        .and(section::routes())
        .and(organisers::routes())
        .and(publish::routes())
}

/// The address of a page of a call that is written: `/draft`, `/draft/problem`, `/publish`.
fn at(cx: &Cx, draft: &Draft, page: &str) -> String {
    cx.url(&format!("/calls/{}{page}", draft.address))
}

/// The title of a call that is written, and the language it is in.
fn title(cx: &Cx, content: &Content) -> (String, Option<&'static str>) {
    let (title, lang) = content.about.title.get(cx.lang);
    (title.to_owned(), (lang != cx.lang).then(|| lang.code()))
}

/// A page that says what is wrong with a form.
fn refused(mut page: Response) -> Result<Response, Error> {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
