//! What is refused, in words, and what is taken although it is odd.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::{Value, json};

use super::schemas::check;
use crate::testing::TestApp;

#[tokio::test]
async fn what_cannot_be_read_or_is_too_much_is_refused_in_words() {
    let test = TestApp::demonstration().await;
    let many = |n: usize| {
        let questions = (0..n).map(|at| (format!("q{at}"), json!({ "query": "judo" })));
        Value::Object(questions.collect())
    };
    let ids: Vec<String> = (0..201).map(|at| format!("nobody{at:04}")).collect();
    for (field, value, status) in [
        ("queries", json!("judo"), StatusCode::BAD_REQUEST),
        ("queries", json!([{ "query": "judo" }]), StatusCode::BAD_REQUEST),
        ("queries", json!({ "q0": "judo" }), StatusCode::BAD_REQUEST),
        (
            "queries",
            json!({ "q0": { "query": 3 } }),
            StatusCode::BAD_REQUEST,
        ),
        ("queries", many(51), StatusCode::PAYLOAD_TOO_LARGE),
        ("extend", json!({ "ids": [] }), StatusCode::BAD_REQUEST),
        (
            "extend",
            json!({ "ids": ids, "properties": [] }),
            StatusCode::PAYLOAD_TOO_LARGE,
        ),
        ("something", json!({}), StatusCode::BAD_REQUEST),
    ] {
        let answer = test.sends("/reconcile/fr", field, &value).await;
        assert_eq!(answer.status, status, "{field} {value}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        let problem = answer.json();
        assert!(problem["detail"].as_str().unwrap().len() > 30, "{problem}");
    }
    assert_eq!(
        test.sends("/reconcile", "queries", &many(50)).await.status,
        StatusCode::OK
    );
    for address in [
        "/reconcile?queries=%7B",
        "/reconcile/fr/suggest/entity?prefix=a&cursor=-1",
        "/reconcile/fr/properties?limit=x",
    ] {
        assert_eq!(
            test.fetch(address).await.status,
            StatusCode::BAD_REQUEST,
            "{address}"
        );
    }
    for address in [
        "/reconcile/de",
        "/reconcile/fr/preview/nobody0000",
        "/reconcile/fr/flyout/type/x",
    ] {
        assert_eq!(
            test.fetch(address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
    let heavy = json!({ "q0": { "query": "x".repeat(300_000) } });
    let heavy = test.sends("/reconcile", "queries", &heavy).await;
    assert_eq!(heavy.status, StatusCode::PAYLOAD_TOO_LARGE);
    test.close().await;
}

#[tokio::test]
async fn odd_questions_have_quiet_answers() {
    let test = TestApp::demonstration().await;
    let batch = json!({
        "empty": { "query": "" },
        "signs": { "query": "*** \"' %_ \\ ---" },
        "long": { "query": "judo ".repeat(2000) },
        "nothing": { "properties": [] },
        "figures": { "query": "judo", "limit": -3 },
        "far": { "query": "judo", "limit": 1e300, "unknown": true },
        "columns": { "query": "judo", "properties": [
            { "pid": "no-such", "v": "x" }, { "pid": "year", "v": 1987 }, { "pid": "commune", "v": null },
            { "pid": "fr-siren", "v": "not a number" }, { "pid": "postcode", "v": ["", true, { "id": "59000" }] },
            { "pid": "website", "v": "https://www.judo.example/club" }, { "pid": "department", "v": "59" },
        ] },
        "": { "query": "judo" },
    });
    let answer = test.sends("/reconcile/nl", "queries", &batch).await;
    assert_eq!(answer.status, StatusCode::OK);
    let answers = answer.json();
    check("reconciliation-result-batch", &answers);
    assert_eq!(answers.as_object().unwrap().len(), 8);
    for silent in ["empty", "signs", "nothing"] {
        assert_eq!(answers[silent]["result"], json!([]), "{silent}");
    }
    assert!(answers["figures"]["result"].as_array().unwrap().len() <= 1);
    assert!(answers["far"]["result"].as_array().unwrap().len() <= 50);
    let unknown = json!({ "ids": ["nobody0000"], "properties": [{ "id": "no-such" }, { "id": "name" }] });
    let extended = test.sends("/reconcile/nl", "extend", &unknown).await.json();
    check("data-extension-response", &extended);
    assert_eq!(
        extended["rows"]["nobody0000"],
        json!({ "name": [], "no-such": [] })
    );
    test.close().await;
}

#[tokio::test]
async fn scripts_of_other_sites_may_ask_here_and_here_only() {
    let test = TestApp::demonstration().await;
    let elsewhere = |request: axum::http::request::Builder| {
        request
            .header(header::ORIGIN, "https://testbench.example")
            .header("sec-fetch-site", "cross-site")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
    };
    let form = "queries=%7B%22q0%22%3A%7B%22query%22%3A%22judo%22%7D%7D";
    let answer = test
        .send(
            elsewhere(Request::post("/reconcile"))
                .body(Body::from(form))
                .unwrap(),
        )
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert!(answer.json()["q0"]["result"].is_array());
    let before = Request::options("/reconcile").header("access-control-request-method", "POST");
    let before = test.send(elsewhere(before).body(Body::empty()).unwrap()).await;
    assert_eq!(before.status, StatusCode::NO_CONTENT);
    assert!(before.header("access-control-allow-methods").contains("POST"));
    let other = elsewhere(Request::post("/fr/objections/new"))
        .body(Body::from("a=b"))
        .unwrap();
    assert_eq!(test.send(other).await.status, StatusCode::FORBIDDEN);
    for page in ["/fr/reconcile", "/fr/organisations"] {
        let page = test.get(page).await;
        assert_eq!(page.header("access-control-allow-origin"), "");
        assert!(
            page.header("content-security-policy")
                .contains("frame-ancestors 'none'")
        );
    }
    // A name of a function to call back is not asked for by 0.2: it changes nothing.
    let back = test.fetch("/reconcile?callback=alert(1)").await;
    check("manifest", &back.json());
    test.close().await;
}
