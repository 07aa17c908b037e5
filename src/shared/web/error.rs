//! What can go wrong, told in the reader's language: a page for people, a problem document
//! (RFC 9457) for programs. Handlers return an [`Error`]; the outer layer explains it, because
//! only there are the language and the kind of reader known.

use askama::Template;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::cx::Cx;
use super::layers::Received;
use crate::shared::store::StoreError;

/// Why a request got no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It does not exist, or this person may not know that it does.
    #[error("not found")]
    NotFound,
    /// Only those who have signed in may ask this.
    #[error("sign in first")]
    SignIn,
    /// Only those who have shown a second factor may.
    #[error("show a second factor first")]
    SecondFactor,
    /// The person must be asked again before this.
    #[error("confirm that it is you first")]
    Again,
    /// Somebody changed it meanwhile.
    #[error("changed meanwhile")]
    Conflict,
    /// It exists and is not published, at somebody's request.
    #[error("not published on request")]
    Withheld,
    /// The request says something impossible; the text key says what.
    #[error("invalid: {0}")]
    Invalid(&'static str),
    /// The form was sent from another site.
    #[error("sent from another site")]
    CrossSite,
    /// More was sent than is taken.
    #[error("too large")]
    TooLarge,
    /// This address is asked in another way.
    #[error("method not allowed")]
    Method,
    /// Too many requests from one visitor; seconds to wait.
    #[error("too many requests")]
    TooMany(u64),
    /// The work is under way elsewhere, try again.
    #[error("busy")]
    Busy,
    /// Our fault; the reader is told so, the log is told why.
    #[error("internal error: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::SecondFactor | Self::Again => StatusCode::FORBIDDEN,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Withheld => StatusCode::GONE,
            Self::Invalid(_) => StatusCode::BAD_REQUEST,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        if error.is_busy() {
            Self::Busy
        } else {
            Self::Internal(error.into())
        }
    }
}

impl From<search::Error> for Error {
    fn from(error: search::Error) -> Self {
        Self::Internal(error.into())
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.into())
    }
}

/// What a person must do before they may go on: the wall leads them there and back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wall {
    /// Sign in.
    SignIn,
    /// Show a second factor.
    SecondFactor,
    /// Be asked again.
    Again,
}

/// What the outer layer reads to explain a refusal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reason(Option<&'static str>);

/// What was typed in a form whose refusal has no page of its own: it is shown once more there, to be copied.
#[derive(Clone, Debug)]
pub(super) struct Typed(pub Vec<String>);

/// Where whoever reads that goes next, and comes back from.
#[derive(Clone, Debug)]
pub(super) struct Door(pub String);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = self.status();
        let mut response = status.into_response();
        match &self {
            Self::Internal(error) => tracing::error!(error = error.as_ref(), "a request failed"),
            Self::Invalid(key) => {
                response.extensions_mut().insert(Reason(Some(key)));
            }
            Self::SignIn => {
                response.extensions_mut().insert(Wall::SignIn);
            }
            Self::SecondFactor => {
                response.extensions_mut().insert(Wall::SecondFactor);
                response
                    .extensions_mut()
                    .insert(Reason(Some("error-second-factor")));
            }
            Self::Again => {
                response.extensions_mut().insert(Wall::Again);
                response.extensions_mut().insert(Reason(Some("error-again")));
            }
            Self::TooMany(seconds) => {
                response
                    .headers_mut()
                    .insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
            }
            Self::Busy => {
                response
                    .headers_mut()
                    .insert(header::RETRY_AFTER, HeaderValue::from(5));
            }
            _ => {}
        }
        response
    }
}

#[derive(Template)]
#[template(path = "shared/web/templates/error.html")]
struct ErrorPage<'a> {
    cx: &'a Cx,
    status: u16,
    title: String,
    explanation: String,
    /// What was typed, to be copied.
    typed: &'a [String],
    /// Where to sign in, and come back from.
    door: Option<&'a str>,
}

/// A problem document, RFC 9457.
#[derive(serde::Serialize, utoipa::ToSchema)]
#[schema(as = Problem)]
pub struct Problem {
    /// `about:blank`: the status says what kind of problem this is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The problem in a few words.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What to do about it.
    detail: String,
}

/// Dresses a bare refusal for its reader; anything that already has a body is left as it is.
pub(super) fn explain(cx: &Cx, bare: Response) -> Response {
    let status = bare.status();
    let refused = status.is_client_error() || status.is_server_error();
    let dressed = bare.headers().get(header::CONTENT_TYPE).is_some_and(|kind| {
        kind.as_bytes().starts_with(b"text/html") || kind.as_bytes().starts_with(b"application/")
    });
    if !refused || dressed {
        return bare;
    }
    let key = match status {
        StatusCode::NOT_FOUND => "error-not-found",
        StatusCode::GONE => "error-withheld",
        StatusCode::UNAUTHORIZED => "error-sign-in",
        StatusCode::CONFLICT => "error-conflict",
        StatusCode::FORBIDDEN if bare.extensions().get::<Wall>().is_some() => "error-sign-in",
        StatusCode::FORBIDDEN => "error-cross-site",
        StatusCode::PAYLOAD_TOO_LARGE => "error-too-large",
        StatusCode::METHOD_NOT_ALLOWED => "error-method",
        StatusCode::TOO_MANY_REQUESTS => "error-too-many",
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            "error-busy"
        }
        _ if status.is_client_error() => "error-invalid",
        _ => "error-internal",
    };
    let title = cx.t(key);
    let explanation = match (
        bare.extensions().get::<Reason>(),
        bare.extensions().get::<Received>(),
    ) {
        (Some(Reason(Some(key))), _) => cx.t(key),
        (_, Some(Received(at))) => cx.tv("error-busy.sent", "moment", &cx.moment(at)),
        _ => cx.t(&format!("{key}.explanation")),
    };
    let typed = bare
        .extensions()
        .get::<Typed>()
        .map_or(&[][..], |Typed(typed)| typed.as_slice());
    let cx = &cx.without_saying();
    let mut answer = if cx.wants_page() {
        match cx.page(&ErrorPage {
            cx,
            status: status.as_u16(),
            title,
            explanation,
            typed,
            door: bare.extensions().get::<Door>().map(|Door(door)| door.as_str()),
        }) {
            Ok(page) => page,
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    } else {
        problem(status, title, explanation)
    };
    *answer.status_mut() = status;
    for name in [header::RETRY_AFTER, header::ALLOW, header::CONTENT_RANGE] {
        if let Some(value) = bare.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

/// A problem document, RFC 9457.
#[must_use]
pub fn problem(status: StatusCode, title: String, detail: String) -> Response {
    let body = Problem {
        kind: "about:blank",
        title,
        status: status.as_u16(),
        detail,
    };
    let mut response = (status, Json(body)).into_response();
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    response
}
