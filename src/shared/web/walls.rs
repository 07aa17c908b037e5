//! Walls: whoever must first sign in, show a second factor or be asked again is led there and back.
//! What they were sending is kept for them meanwhile.

use std::sync::Arc;

use axum::body::{self, Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::asker::Asker;
use super::cookies::Cookie;
use super::cx::Cx;
use super::error::{Door, Error, Typed, Wall};
use super::file_form::{self, Passing};
use super::kept;
use super::layers::{Received, from_here};
use super::typed::plain;
use crate::shared::app::App;

/// Leads people; programs are left with the bare refusal, which the outer layer explains.
pub(super) async fn lead(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let posted = request.method() == Method::POST;
    let form = posted
        && request
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let uri = request.uri().clone();
    let headers = request.headers().clone();
    let asker = request.extensions().get::<Asker>().cloned().unwrap_or_default();
    let cx = Cx::new(Arc::clone(&app), &uri, &headers, request.extensions());
    let received = match request.extensions().get::<Received>() {
        Some(Received(at)) => *at,
        None => cx.now(),
    };
    let (request, sent) = if form {
        let (parts, content) = request.into_parts();
        let Ok(bytes) = body::to_bytes(content, app.config.body_bytes).await else {
            return Error::TooLarge.into_response();
        };
        (
            Request::from_parts(parts, Body::from(bytes.clone())),
            Sent::Fields(bytes),
        )
    } else if posted && file_form::is_multipart(&request) {
        let (request, passing) = Passing::through(request);
        (request, Sent::WithFile(passing))
    } else {
        (request, Sent::Nothing)
    };
    let mut response = next.run(request).await;
    let wall = response.extensions().get::<Wall>().copied();
    if wall.is_none() && posted && response.status().is_redirection() {
        return let_go(&cx, &uri, response).await;
    }
    let sent = match sent {
        Sent::Nothing => None,
        Sent::Fields(bytes) => Some(bytes),
        // The file of whoever is refused is let go, their words are not.
        Sent::WithFile(passing) if is_refused(&response) => {
            let fields = passing.fields(&app).await;
            Some(Bytes::from(
                serde_html_form::to_string(fields).unwrap_or_default(),
            ))
        }
        Sent::WithFile(_) => None,
    };
    let Some(wall) = wall else {
        // Their mandate ended while they wrote, or the fault is ours: the page that says so gives their words back. What another
        // site sends is nobody's words: it would speak in our name.
        if let Some(bytes) = sent.filter(|_| from_here(&headers)) {
            response.extensions_mut().insert(Typed(words(&bytes)));
        }
        return response;
    };
    if !cx.wants_page() {
        return response;
    }
    let sent = sent.map(|bytes| (bytes, received));
    match keep_and_lead(&cx, wall, &asker, &headers, &whole(&uri), sent).await {
        Ok(led) => led,
        Err(error) => error.into_response(),
    }
}

/// What came with a request.
enum Sent {
    Nothing,
    Fields(Bytes),
    WithFile(Passing),
}

/// Whether nobody took what was sent, and no page of theirs says so.
fn is_refused(response: &Response) -> bool {
    let status = response.status();
    (status.is_client_error() || status.is_server_error())
        && !response.headers().contains_key(header::CONTENT_TYPE)
}

async fn keep_and_lead(
    cx: &Cx,
    wall: Wall,
    asker: &Asker,
    headers: &HeaderMap,
    whole: &str,
    sent: Option<(Bytes, i64)>,
) -> Result<Response, Error> {
    let door = match wall {
        Wall::SignIn => "/sign-in",
        Wall::SecondFactor => "/sign-in/second-factor",
        Wall::Again => "/sign-in/again",
    };
    let after = match &sent {
        // The page of the form, not the address it was sent to: that may not be a page.
        Some(_) => page_before(headers).unwrap_or_else(|| cx.url("/me")),
        None => whole.to_owned(),
    };
    let next = utf8_percent_encode(&after, NON_ALPHANUMERIC);
    let door = cx.url(&format!("{door}?next={next}"));
    let mut response = Redirect::to(&door).into_response();
    let Some((fields, received)) = sent else {
        return Ok(response);
    };
    let person = match &asker.actor {
        Some(actor) => Some(actor.person),
        None => kept::whose(&cx.app, asker.shown.as_deref()).await?,
    };
    let Some(person) = person else {
        // Of a stranger nothing is kept: it would be anybody's, and as much as they like. Whoever signed out in another tab is one,
        // and reads their words once more.
        let words = words(&fields);
        if !words.is_empty() && from_here(headers) {
            response = Error::SignIn.into_response();
            response.extensions_mut().insert(Typed(words));
            response.extensions_mut().insert(Door(door));
        }
        return Ok(response);
    };
    let token = kept::keep(&cx.app, person, whole, (&fields, received)).await?;
    let cookie = Cookie::Kept.set(&token, kept::SECONDS, cx.is_secure());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// Lets go of what was kept once it was sent to where it was being sent, and taken.
async fn let_go(cx: &Cx, uri: &Uri, mut response: Response) -> Response {
    match kept::sent(cx, &whole(uri)).await {
        Ok(false) => {}
        Ok(true) => {
            let cookie = Cookie::Kept.set("", 0, cx.is_secure());
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        // What was sent is done; what waits goes by itself within a day.
        Err(error) => tracing::warn!(%error, "a form that was kept could not be let go"),
    }
    response
}

/// What people wrote in a form: a letter in it and a blank too, as in no key, number or list of codes of ours. A box that says what
/// stood there when the page was shown is nobody's words.
fn words(bytes: &[u8]) -> Vec<String> {
    let fields: Vec<(String, String)> = serde_html_form::from_bytes(bytes).unwrap_or_default();
    let was = |name: &str| name.split('-').any(|part| part == "was");
    let written = |text: &String| text.contains(char::is_whitespace) && text.contains(char::is_alphabetic);
    let fields = fields.into_iter().filter(|(name, _)| !was(name));
    fields.map(|(_, typed)| plain(&typed)).filter(written).collect()
}

/// Path and query of an address.
fn whole(uri: &Uri) -> String {
    match uri.query() {
        Some(query) => format!("{}?{query}", uri.path()),
        None => uri.path().to_owned(),
    }
}

/// The page of ours that the request came from: path and query only, never another site.
fn page_before(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name)?.to_str().ok();
    let (_, rest) = text(header::REFERER)?.split_once("://")?;
    let (host, path) = rest.split_at(rest.find('/')?);
    (Some(host) == text(header::HOST)).then(|| path.to_owned())
}
