//! What surrounds every answer: limits of body, time and rate, refusal of forms sent from other
//! sites, headers that tell browsers what to refuse, compression, one log line.

use std::any::Any;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Router};
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::trace::{DefaultOnResponse, TraceLayer};

use super::arrived;
use super::asker::{self, Asker, Knowing};
use super::bounds::{self, Bounds};
use super::cookies::{self, Cookie};
use super::cx::Cx;
use super::error::{Error, explain};
use super::limiter::{self, Limiter};
use super::routes::{Routes, nothing_here};
use super::walls;
use crate::shared::app::App;

/// No inline style or script exists, so no exception is needed; nothing comes from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// The routes behind everything that protects them.
pub fn serve_through(app: &Arc<App>, routes: Routes) -> Router {
    serve_counting(app, routes, Arc::new(Limiter::new(app)))
}

/// As [`serve_through`], where what visitors asked for is counted already.
pub(super) fn serve_counting(app: &Arc<App>, routes: Routes, limiter: Arc<Limiter>) -> Router {
    let config = &app.config;
    let bounds = Arc::new(Bounds::new(config, &routes));
    let knowing = Arc::new(Knowing::new(app));
    let (addresses, known) = routes.into_parts();
    let known = Arc::new(known);
    // All in one, the outermost first: each that the router is given alone is put around every one of its routes.
    let layers = ServiceBuilder::new()
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(|request: &Request| {
                    // The query may hold what a person is looking for: it is not logged.
                    tracing::info_span!("request", method = %request.method(), path = logged(request.uri().path()))
                })
                .on_response(DefaultOnResponse::new().level(tracing::Level::INFO)),
        )
        .layer(middleware::from_fn(pack_registers_lightly))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(middleware::from_fn_with_state(Arc::clone(app), dress))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(limiter, limiter::limit_rate))
        .layer(middleware::from_fn_with_state(bounds, bounds::hold))
        .layer(middleware::from_fn(refuse_other_sites))
        .layer(middleware::from_fn_with_state(knowing, asker::know))
        .layer(middleware::from_fn_with_state(Arc::clone(app), walls::lead))
        // Within the walls, where it is known who asks: what they wrote is given back, and they are counted as who they are.
        .layer(CatchPanicLayer::custom(panicked))
        .layer(Extension(known));
    let router = addresses
        .into_iter()
        .fold(Router::new(), |router, (path, methods)| {
            router.route(&path, methods.0)
        });
    router
        .fallback(nothing_here)
        .method_not_allowed_fallback(|| async { Error::Method })
        .layer(layers)
        .with_state(Arc::clone(app))
}

/// What is answered where a handler panicked.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    Error::Internal("a handler panicked".into()).into_response()
}

/// A whole register goes out as gzip: brotli would hold twenty megabytes more for each answer under way.
async fn pack_registers_lightly(mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if [".csv", "/organisations.json", ".ndjson", ".geojson", ".parquet"]
        .iter()
        .any(|end| path.ends_with(end))
    {
        let headers = request.headers_mut();
        if let Some(accepted) = headers.get(header::ACCEPT_ENCODING).and_then(without_brotli) {
            headers.insert(header::ACCEPT_ENCODING, accepted);
        }
    }
    next.run(request).await
}

/// The codings that a browser accepts, but for brotli.
fn without_brotli(accepted: &HeaderValue) -> Option<HeaderValue> {
    let codings = accepted.to_str().ok()?.split(',').map(str::trim);
    let others: Vec<&str> = codings
        .filter(|coding| {
            !coding
                .split(';')
                .next()
                .is_some_and(|name| name.trim().eq_ignore_ascii_case("br"))
        })
        .collect();
    HeaderValue::from_str(&others.join(", ")).ok()
}

/// When a request reached us, in seconds: noted before it waits for anything of ours, so that no queue makes it late.
#[derive(Clone, Copy, Debug)]
pub struct Received(pub i64);

/// A number that tells one word from others.
fn number_of(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// Notes the instant, explains bare refusals and adds the headers that every answer carries.
async fn dress(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let received = Received(app.clock.now().as_second());
    request.extensions_mut().insert(received);
    let secure = cookies::is_secure(&app.config);
    let mut cx = Cx::new(app, request.uri(), request.headers(), request.extensions());
    // What anybody may read, the scripts of other sites may read too, refusals included.
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path();
    let read = path.starts_with("/api/") || path.starts_with("/common-grants/");
    let public = (read && reads) || answers_other_sites(path);
    let sent_to = (*request.method() == Method::POST).then(|| path.to_owned());
    let is_page = !path.starts_with("/assets/");
    // One session is told from another by a number that means nothing elsewhere and is kept nowhere.
    let session = Cookie::Session
        .read(&cookies::all(request.headers()), secure)
        .map(number_of);
    let mut answer = next.run(request).await;
    let busy = answer.status() == StatusCode::SERVICE_UNAVAILABLE;
    let ticket = sent_to
        .filter(|_| busy)
        .and_then(|path| arrived::ticket(&cx, &path, received.0));
    if ticket.is_some() {
        answer.extensions_mut().insert(received);
    }
    // Whoever is told that we are busy is not failed: what they sent keeps its instant. Where nobody can be recognised any more, nobody
    // is served: whoever shows a session counts, as somebody of an organisation of their own.
    let failed = answer.status().is_server_error();
    let person = match answer.extensions().get::<Asker>() {
        Some(asker) => asker.actor.as_ref().map(|actor| {
            let organisations = actor.mandates.iter().filter_map(|mandate| mandate.organisation);
            let organisations: Vec<u64> = organisations.map(i64::unsigned_abs).collect();
            (actor.person.unsigned_abs(), organisations)
        }),
        None => session.filter(|_| failed).map(|session| (session, vec![session])),
    };
    if let Some((person, organisations)) = person.filter(|_| is_page && !busy) {
        match failed {
            true => cx.app.pulse.failed(person, &organisations),
            false => cx.app.pulse.answered(),
        }
    }
    // The page of an error is the person's own, too: its header names them.
    if let Some(asker) = answer.extensions().get::<Asker>() {
        cx.asker = asker.clone();
    }
    let mut response = explain(&cx, answer);
    let headers = response.headers_mut();
    if let Some(ticket) = ticket {
        headers.append(header::SET_COOKIE, ticket);
    }
    if public {
        let resources = HeaderName::from_static("cross-origin-resource-policy");
        headers.insert(resources, HeaderValue::from_static("cross-origin"));
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=()",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if secure {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}

/// A form comes from our own pages or not at all: browsers say where a request starts.
async fn refuse_other_sites(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let path = request.uri().path();
    if reads || answers_other_sites(path) || is_sent_by_mail(path) || from_here(request.headers()) {
        next.run(request).await
    } else {
        Error::CrossSite.into_response()
    }
}

/// Whether the scripts of other sites ask here, by forms too: the Reconciliation API requires it
/// (§ Cross-Origin Access). Nothing is changed and nobody is known there.
fn answers_other_sites(path: &str) -> bool {
    path == "/reconcile" || path.starts_with("/reconcile/")
}

/// A path without what only a letter holds: a personal link opens what somebody answers.
fn logged(path: &str) -> &str {
    let mark = "/answer/";
    path.find(mark).map_or(path, |at| &path[..at + mark.len()])
}

/// Whether mail programs send a form there by themselves: what ends letters with one click (RFC 8058).
/// The address holds a key that only the letter has, and no session counts there.
fn is_sent_by_mail(path: &str) -> bool {
    path.starts_with("/unsubscribe/")
}

/// Whether a form was sent from our own pages.
pub(super) fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => matches!(site, "same-origin" | "none"),
        // Browsers from before 2023 and programs: the origin, when told, must be ours.
        None => match text(header::ORIGIN) {
            Some(origin) => {
                let host = origin.split_once("://").map(|(_, host)| host);
                host.is_some() && host == text(header::HOST)
            }
            None => true,
        },
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{from_here, without_brotli};
    use axum::http::{HeaderMap, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn a_form_sent_from_another_site_is_told_from_ours() {
        assert!(from_here(&headers(&[("sec-fetch-site", "same-origin")])));
        assert!(!from_here(&headers(&[("sec-fetch-site", "cross-site")])));
        assert!(!from_here(&headers(&[("sec-fetch-site", "same-site")])));
        assert!(from_here(&headers(&[
            ("origin", "https://a.example"),
            ("host", "a.example")
        ])));
        assert!(!from_here(&headers(&[
            ("origin", "https://b.example"),
            ("host", "a.example")
        ])));
        assert!(!from_here(&headers(&[("origin", "null"), ("host", "a.example")])));
        assert!(from_here(&headers(&[])));
    }

    #[test]
    fn registers_are_packed_in_any_way_but_the_one_that_takes_much_memory() {
        for (accepted, left) in [
            ("gzip, deflate, br, zstd", "gzip, deflate, zstd"),
            ("BR;q=1.0, gzip;q=0.8", "gzip;q=0.8"),
            ("br", ""),
            ("*", "*"),
        ] {
            let left = HeaderValue::from_static(left);
            assert_eq!(without_brotli(&HeaderValue::from_static(accepted)), Some(left));
        }
    }
}
