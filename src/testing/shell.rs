//! Stories of the shell: whatever the route, the reader is protected and told in their words.

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use std::collections::BTreeSet;
use std::net::SocketAddr;

use super::TestApp;
use crate::features;
use crate::shared::config::Config;
use crate::shared::i18n::Lang;
use crate::shared::web::rooms;

/// An address for a route: its parameters filled with something that does not exist.
fn filled(path: &str) -> String {
    path.split('/')
        .map(|part| {
            if part.starts_with('{') {
                "nothing-there"
            } else {
                part
            }
        })
        .collect::<Vec<_>>()
        .join("/")
}

#[tokio::test]
async fn every_answer_tells_the_browser_what_to_refuse() {
    let test = TestApp::demonstration().await;
    let routes = features::routes();
    assert!(!routes.listed().is_empty());
    for route in routes.listed() {
        let answer = test.get(&filled(&route.path)).await;
        assert!(
            !answer.status.is_server_error(),
            "{} answers {}",
            route.path,
            answer.status
        );
        let mut policy = answer.header("content-security-policy").to_owned();
        if answer.header("content-type") == "image/svg+xml" {
            // A picture alone brings its own style, in a page where nothing else may be.
            policy = policy.replace("style-src 'unsafe-inline'", "");
        }
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe"),
            "{}: {policy}",
            route.path
        );
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{}",
            route.path
        );
        assert_eq!(
            answer.header("referrer-policy"),
            "strict-origin-when-cross-origin",
            "{}",
            route.path
        );
        assert!(
            answer.headers.get(header::SET_COOKIE).is_none(),
            "{} sets a cookie",
            route.path
        );
        assert!(
            !answer.body.contains('⟦'),
            "{} says a text that does not exist",
            route.path
        );
    }
    test.close().await;
}

#[tokio::test]
async fn every_answer_says_what_it_is_and_nothing_of_the_disk_is_served() {
    let test = TestApp::demonstration().await;
    for route in features::routes().listed() {
        let answer = test.get(&filled(&route.path)).await;
        let kind = answer.header("content-type");
        if answer.body.is_empty() {
            continue;
        }
        assert!(!kind.is_empty(), "{} does not say what it is", route.path);
        // A picture is XML, which is UTF-8 where it says nothing else.
        let is_text = kind.starts_with("text/") || kind.ends_with("xml") && !kind.starts_with("image/");
        assert!(
            !is_text || kind.contains("charset=utf-8"),
            "{}: {kind}",
            route.path
        );
    }
    for nothing in [
        "/.git/config",
        "/.git/",
        "/.env",
        "/tisserand.toml",
        "/data/",
        "/uploads/",
        "/assets/",
        "/assets/../Cargo.toml",
        "/assets/%2e%2e/Cargo.toml",
        "/en/%2e%2e/%2e%2e/etc/passwd",
        "/debug",
        "/metrics",
    ] {
        let answer = test.get(nothing).await;
        assert!(
            answer.status == StatusCode::NOT_FOUND || answer.status.is_redirection(),
            "{nothing}: {}",
            answer.status
        );
    }
    let trace = Request::builder().method("TRACE").uri("/en/").body(Body::empty());
    let answer = test.send(trace.unwrap()).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    test.close().await;
}

/// What a script could make code or markup with, or speak to other windows.
const MAKES_CODE: &[&str] = &[
    "eval(",
    "Function(",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "srcdoc",
    "postMessage",
    "sessionStorage",
    "indexedDB",
    "document.cookie",
    "__proto__",
];

#[test]
fn the_script_makes_no_code_and_no_markup_from_data() {
    let script = include_str!("../../assets/app.js");
    for word in MAKES_CODE {
        assert!(!script.contains(word), "{word}");
    }
    // It remembers whether keys are used, and nothing else.
    for kept in script.split("localStorage.").skip(1) {
        assert!(
            kept.starts_with("getItem(\"keys\")") || kept.starts_with("setItem(\"keys\","),
            "{}",
            kept.split('\n').next().unwrap_or_default()
        );
    }
}

#[tokio::test]
async fn a_page_that_does_not_exist_is_explained_in_the_readers_language() {
    let test = TestApp::empty().await;
    for (lang, words) in [
        (Lang::Fr, "Cette page n’existe pas"),
        (Lang::Nl, "Deze pagina bestaat niet"),
        (Lang::En, "This page does not exist"),
    ] {
        let answer = test.get(&format!("/{lang}/nothing")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.body.contains(words), "{}", answer.body);
        assert!(
            answer.body.contains(&format!("lang=\"{lang}\"")),
            "{}",
            answer.body
        );
    }
    let unknown = test.get("/de/organisations").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND, "there is no such language");
    test.close().await;
}

#[tokio::test]
async fn a_program_is_told_by_a_problem_document() {
    let test = TestApp::empty().await;
    let request = Request::get("/api/v1/nothing")
        .header(header::ACCEPT_LANGUAGE, "nl")
        .body(Body::empty())
        .unwrap();
    let answer = test.send(request).await;
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!(problem["status"], 404);
    assert_eq!(problem["type"], "about:blank");
    assert_eq!(problem["title"], "Deze pagina bestaat niet");
    test.close().await;
}

#[tokio::test]
async fn a_form_from_another_site_a_wrong_method_and_a_heavy_body_are_refused_in_words() {
    let test = TestApp::empty().await;
    let post = |site: &str, body: String| {
        Request::post("/healthz")
            .header("sec-fetch-site", site)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_LENGTH, body.len())
            .body(Body::from(body))
            .unwrap()
    };
    let elsewhere = test.send(post("cross-site", String::new())).await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN);
    let method = test.send(post("same-origin", String::new())).await;
    assert_eq!(method.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(method.header("allow"), "GET,HEAD");
    let heavy = test.send(post("same-origin", "x".repeat(300_000))).await;
    assert_eq!(heavy.status, StatusCode::PAYLOAD_TOO_LARGE);
    for answer in [elsewhere, method, heavy] {
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert!(answer.json()["detail"].as_str().unwrap().len() > 20);
    }
    test.close().await;
}

#[tokio::test]
async fn one_visitor_in_a_hurry_is_asked_to_wait_and_the_others_are_not() {
    let config = Config {
        requests_per_second: 1,
        requests_burst: 3,
        ..Config::default()
    };
    let test = TestApp::with(config).await;
    let ask = async |address: &str| {
        let mut request = Request::get("/healthz").body(Body::empty()).unwrap();
        request
            .extensions_mut()
            .insert(ConnectInfo(SocketAddr::new(address.parse().unwrap(), 4711)));
        test.send(request).await
    };
    for _ in 0..3 {
        assert_eq!(ask("203.0.113.9").await.status, StatusCode::OK);
    }
    let hurried = ask("203.0.113.9").await;
    assert_eq!(hurried.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(hurried.header("retry-after").parse::<u64>().unwrap() >= 1);
    assert_eq!(ask("203.0.113.10").await.status, StatusCode::OK);
    for _ in 0..10 {
        assert_eq!(
            ask("127.0.0.1").await.status,
            StatusCode::OK,
            "this machine itself is not limited"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn ready_means_that_the_index_shows_the_data() {
    let test = TestApp::empty().await;
    assert_eq!(test.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(
        test.get("/readyz").await.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "nothing was loaded yet"
    );
    test.close().await;
    let test = TestApp::demonstration().await;
    assert_eq!(test.get("/readyz").await.status, StatusCode::OK);
    // A small change that another machine made is followed in a moment: nobody is sent elsewhere for it.
    let mut transaction = test.app.db.write().await.unwrap();
    let changed = BTreeSet::from([1]);
    features::directory::note_changed(&mut transaction, &changed)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    test.app.refresh().await.unwrap();
    assert_eq!(test.get("/readyz").await.status, StatusCode::OK);
    test.sql("update setting set value = 'a-load' where name = 'data-version'")
        .await;
    test.app.refresh().await.unwrap();
    let behind = test.get("/readyz").await.status;
    assert_eq!(behind, StatusCode::SERVICE_UNAVAILABLE);
    test.close().await;
}

#[test]
fn the_same_texts_exist_in_the_three_languages() {
    // Each language's bundle refuses a key that stands twice; architecture.rs compares the files.
    let texts = features::texts();
    for lang in Lang::ALL {
        assert!(texts.has(lang, "error-not-found"), "{lang}");
        assert!(!texts.has(lang, "error-that-nobody-wrote"), "{lang}");
    }
}

/// Whoever adds a page says where people look for it: in a room, or nowhere.
#[test]
fn every_page_of_the_site_is_in_its_room() {
    const WITH_THE_ORGANISATION: &[&str] = &[
        "", "claim", "contacts", "file", "help", "listed", "mandates", "news", "offers", "proposed",
    ];
    const IN_NO_ROOM: &[&str] = &[
        "accessibility",
        "api",
        "capacities",
        "claims",
        "complete",
        "demonstration",
        "journal",
        "legal",
        "links",
        "mandates",
        "me",
        "messages",
        "objections",
        "permissions",
        "privacy",
        "reconcile",
        "sign-in",
        "sign-out",
        "sources",
    ];
    let held = |path: &str| rooms::ROOMS.iter().filter(|room| room.holds(path)).count();
    let mut unsaid = Vec::new();
    for route in features::routes().listed() {
        let Some(path) = route.path.strip_prefix("/fr") else {
            continue;
        };
        let mut parts = path.split('/').skip(1);
        let first = parts.next().unwrap_or_default();
        let part = parts.nth(1).unwrap_or_default();
        let known = match first {
            "organisations" => {
                let elsewhere = rooms::OF_ORGANISATIONS.iter().any(|(own, _)| *own == part);
                elsewhere || WITH_THE_ORGANISATION.contains(&part)
            }
            "" => true,
            // A feed, a calendar: nobody looks at them with a header.
            file if file.contains('.') => true,
            _ => IN_NO_ROOM.contains(&first) != (held(path) == 1),
        };
        if !known || held(path) > 1 {
            unsaid.push(path.to_owned());
        }
    }
    assert!(unsaid.is_empty(), "{unsaid:#?}");
    // What is said of pages that are no more is said of none.
    let is_a_page = |start: &str| {
        let routes = features::routes();
        let mut listed = routes.listed().iter();
        listed.any(|route| {
            route
                .path
                .strip_prefix("/fr")
                .is_some_and(|path| rooms::under(path, start))
        })
    };
    for (page, _) in rooms::IN_ROOMS {
        assert!(is_a_page(page), "{page}");
    }
}
