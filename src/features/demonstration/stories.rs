//! Stories of the living demonstration: one click is enough there, and nowhere else.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use std::net::SocketAddr;

use super::cast::CAST;
use super::{FillError, fill};
use crate::features::directory::import;
use crate::shared::authz::Role;
use crate::shared::config::Config;
use crate::testing::TestApp;

async fn ask(test: &TestApp, method: &str, address: &str, from: &str) -> crate::testing::Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(address)
        .header(header::ACCEPT, "text/html")
        .header("sec-fetch-site", "same-origin")
        .body(Body::empty())
        .unwrap();
    let peer = SocketAddr::new(from.parse().unwrap(), 4711);
    request.extensions_mut().insert(ConnectInfo(peer));
    test.send(request).await
}

#[tokio::test]
async fn everybody_of_the_cast_is_one_click_away_at_this_machine_only() {
    let config = Config {
        living_demonstration: true,
        ..Config::default()
    };
    let test = TestApp::with(config).await;
    import::load_demonstration(&test.app, Some(4_000), true)
        .await
        .unwrap();
    fill(&test.app).await.unwrap();
    fill(&test.app).await.unwrap();
    let page = ask(&test, "GET", "/en/demonstration", "127.0.0.1").await;
    for person in CAST {
        assert!(page.body.contains(person.name), "{}: {}", person.name, page.body);
    }
    let become_ada = "/en/demonstration/ada";
    assert_eq!(
        ask(&test, "POST", become_ada, "203.0.113.9").await.status,
        404,
        "from elsewhere"
    );
    let became = ask(&test, "POST", become_ada, "127.0.0.1").await;
    assert_eq!(became.header("location"), "/en/me");
    let browser = test.browser();
    let cookie = became.header("set-cookie").split(';').next().unwrap().to_owned();
    browser.keep("session", cookie.strip_prefix("session=").unwrap());
    assert!(browser.get("/en/me").await.body.contains("Ada Pretend"));
    assert_eq!(
        browser.get("/en/permissions").await.status,
        200,
        "as if a second factor had been shown"
    );
    test.close().await;
}

#[tokio::test]
async fn elsewhere_it_does_not_exist_and_somebodys_data_is_not_filled() {
    let test = TestApp::demonstration().await;
    assert_eq!(
        ask(&test, "GET", "/en/demonstration", "127.0.0.1").await.status,
        404
    );
    test.person("real@example.org").await;
    assert!(matches!(fill(&test.app).await, Err(FillError::NotOurs)));
    test.close().await;
}

#[test]
fn the_cast_plays_every_role_and_says_that_it_does_not_exist() {
    for role in Role::ALL {
        let played = CAST
            .iter()
            .any(|person| person.mandates.iter().any(|(_, held)| *held == role));
        assert!(played, "{role:?}");
    }
    let invented = [
        "Fictif",
        "Fictive",
        "Imaginaire",
        "Verzonnen",
        "Inexistant",
        "Inexistante",
        "Inventée",
        "Pretend",
    ];
    for person in CAST {
        assert!(
            invented.iter().any(|word| person.name.ends_with(word)),
            "{}",
            person.name
        );
        assert!(person.email().ends_with(".example"));
    }
}
