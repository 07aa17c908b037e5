//! A list as an Atom feed (RFC 4287), for those who follow it with a program of theirs.

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::{Cx, Error};

/// Something in a feed. What people wrote comes without characters that XML does not know ([`super::typed::plain`]).
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is called, whatever its title and the reader's language.
    pub id: String,
    /// Where it is read.
    pub url: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: &'static str,
    /// When it was last moved on, in seconds.
    pub updated: i64,
    /// Whose it is.
    pub writer: String,
    /// What there is to know of it.
    pub summary: String,
}

#[derive(Template)]
#[template(path = "shared/web/templates/feed.xml")]
struct Feed<'a> {
    cx: &'a Cx,
    title: String,
    page: String,
    /// A feed must say a day; one without entries says the first of all.
    updated: i64,
    entries: &'a [Entry],
}

impl Feed<'_> {
    /// An instant as RFC 3339 writes it.
    fn instant(&self, seconds: &i64) -> String {
        jiff::Timestamp::from_second(*seconds)
            .unwrap_or_default()
            .to_string()
    }
}

/// The feed of a page: its title, what follows the language in its address, what is in it. It stands beside the page as
/// `feed.atom`.
///
/// # Errors
/// When it cannot be written, which is our mistake.
pub fn feed(cx: &Cx, (title, path): (String, &str), entries: &[Entry]) -> Result<Response, Error> {
    let body = Feed {
        cx,
        title,
        page: cx.absolute(&cx.url(path)),
        updated: entries
            .iter()
            .map(|entry| entry.updated)
            .max()
            .unwrap_or_default(),
        entries,
    }
    .render()?;
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((kind, body).into_response())
}
