//! The search and the short lists, as JSON.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

use super::files::register;
use crate::features::directory::import::Options;
use crate::features::directory::indexing;
use crate::testing::TestApp;

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[tokio::test]
async fn an_answer_has_the_shape_others_build_on() {
    let test = TestApp::demonstration().await;
    let answer = test.ask("/api/v1/organisations?limit=100").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/json");
    let page = answer.json();
    assert!(keys(&page).is_superset(&["total", "items", "facets", "next"].into()));
    assert_eq!(page["total"], 300);
    assert_eq!(page["demonstration"], true);
    let items = page["items"].as_array().unwrap();
    assert_eq!(items.len(), 100);
    for item in items {
        assert!(
            keys(item).is_superset(
                &[
                    "id",
                    "name",
                    "purpose",
                    "kind",
                    "state",
                    "identifiers",
                    "commune",
                    "area",
                    "themes",
                    "url"
                ]
                .into()
            ),
            "{item}"
        );
        assert_eq!(keys(&item["commune"]), ["code", "name"].into());
        for identifier in item["identifiers"].as_array().unwrap() {
            assert_eq!(keys(identifier), ["scheme", "value"].into());
        }
        let url = item["url"].as_str().unwrap();
        assert!(
            url.starts_with("http://tisserand.test/fr/organisations/"),
            "{url}"
        );
        assert!(url.ends_with(item["id"].as_str().unwrap()));
        assert_eq!(item["demonstration"], true);
    }
    let facets = [
        "theme",
        "commune",
        "kind",
        "legal-form",
        "side",
        "age",
        "state",
        "source",
        "area",
        "capacity",
    ];
    assert_eq!(keys(&page["facets"]), facets.into());
    for facet in facets {
        let values = page["facets"][facet].as_array().unwrap();
        // Nobody of these 300 has a part for the others: it is there, and empty.
        assert_eq!(values.is_empty(), facet == "capacity", "{facet}");
        for value in values {
            assert_eq!(keys(value), ["count", "label", "value"].into());
            assert!(!value["label"].as_str().unwrap().contains('⟦'), "{value}");
        }
    }
    assert!(!answer.body.contains("email"));
    test.close().await;
}

#[tokio::test]
async fn following_the_cursor_meets_every_organisation_once_in_every_order() {
    let test = TestApp::demonstration().await;
    for order in [
        "sort=relevance&q=association",
        "sort=name",
        "sort=date",
        "sort=distance&near=59350&km=1000",
    ] {
        let (mut met, mut cursor, mut total) = (Vec::new(), String::new(), 0);
        loop {
            let address = format!("/api/v1/organisations?{order}&limit=37{cursor}");
            let page = test.ask(&address).await.json();
            total = page["total"].as_u64().unwrap().max(total);
            let items = page["items"].as_array().unwrap();
            met.extend(items.iter().map(|item| item["id"].as_str().unwrap().to_owned()));
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert!(total > 37, "{order} turns pages");
        assert_eq!(met.len() as u64, total, "{order}");
        assert_eq!(met.iter().collect::<BTreeSet<_>>().len() as u64, total, "{order}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_filter_leaves_as_many_as_its_figure_said() {
    let test = TestApp::demonstration().await;
    let all = test.ask("/api/v1/organisations").await.json();
    for facet in ["theme", "commune", "side", "state", "age"] {
        let value = &all["facets"][facet][0];
        let wanted = value["value"].as_str().unwrap().replace('+', "%2B");
        let narrowed = test
            .ask(&format!("/api/v1/organisations?{facet}={wanted}"))
            .await
            .json();
        assert_eq!(narrowed["total"], value["count"], "{facet}");
    }
    test.close().await;
}

#[tokio::test]
async fn one_organisation_says_where_its_values_come_from() {
    let test = TestApp::demonstration().await;
    let list = test.ask("/api/v1/organisations?limit=1").await.json();
    let first = &list["items"][0];
    let id = first["id"].as_str().unwrap();
    let one = test.ask(&format!("/api/v1/organisations/{id}")).await;
    assert_eq!(one.status, StatusCode::OK);
    let one = one.json();
    for key in keys(first) {
        assert_eq!(one[key], first[key], "{key}");
    }
    assert_eq!(one["provenance"]["register"], "demonstration");
    assert_eq!(one["entries"][0]["number"], one["provenance"]["entry"]);
    let slug = one["url"].as_str().unwrap().rsplit('/').next().unwrap();
    let by_slug = test.ask(&format!("/api/v1/organisations/{slug}")).await.json();
    assert_eq!(by_slug["id"], id);
    test.close().await;
}

#[tokio::test]
async fn labels_follow_the_address_before_the_browser() {
    let test = TestApp::demonstration().await;
    let label = async |address: &str, browser: &str| {
        let answer = test.ask_with(address, header::ACCEPT_LANGUAGE, browser).await;
        assert_eq!(answer.header("vary").to_lowercase(), "accept-language");
        let page = answer.json();
        let kinds = page["facets"]["kind"].as_array().unwrap().clone();
        let found = kinds.iter().find(|kind| kind["value"] == "association").unwrap();
        (
            answer.header("content-language").to_owned(),
            found["label"].as_str().unwrap().to_owned(),
        )
    };
    let says = |lang: &str, label: &str| (lang.to_owned(), label.to_owned());
    assert_eq!(
        label("/api/v1/organisations", "nl-BE,fr;q=0.5").await,
        says("nl", "Vereniging")
    );
    assert_eq!(
        label("/api/v1/organisations?lang=en", "nl").await,
        says("en", "Association")
    );
    let refused = test.ask("/api/v1/organisations?lang=de").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(refused.json()["detail"], "Les langues sont fr, nl et en.");
    test.close().await;
}

#[tokio::test]
async fn an_unchanged_answer_costs_nothing_and_a_change_is_seen() {
    let test = TestApp::demonstration().await;
    for address in [
        "/api/v1/organisations?q=jardin",
        "/api/v1/themes",
        "/api/v1/organisations.csv",
        "/api/v1/programmes",
        "/api/v1/indicators",
        "/api/v1/grants",
        "/robots.txt",
    ] {
        let answer = test.ask_with(address, header::ACCEPT_LANGUAGE, "fr").await;
        let tag = answer.header("etag").to_owned();
        assert!(tag.starts_with("W/\""), "{address}");
        assert!(answer.header("cache-control").contains("no-cache"));
        let again = test
            .send(
                Request::get(address)
                    .header(header::HOST, "tisserand.test")
                    .header(header::ACCEPT_LANGUAGE, "fr")
                    .header(header::IF_NONE_MATCH, format!("\"other\", {tag}"))
                    .body(Body::empty())
                    .unwrap(),
            )
            .await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{address}");
        assert_eq!(again.header("etag"), tag);
        assert!(again.body.is_empty());
        let other = test
            .ask_with(
                &format!(
                    "{address}{}lang=nl",
                    if address.contains('?') { '&' } else { '?' }
                ),
                header::IF_NONE_MATCH,
                &tag,
            )
            .await;
        assert_eq!(other.status, StatusCode::OK, "another language is another answer");
    }
    let before = test.ask("/api/v1/themes").await.header("etag").to_owned();
    let path = test.file("rna_import_20261101_dpt_59.csv", register("Les Ailes", ""));
    assert_eq!(test.import(path, Options::default()).await.kept, 1);
    let after = test
        .ask_with("/api/v1/themes?lang=fr", header::IF_NONE_MATCH, &before)
        .await;
    assert_eq!(after.status, StatusCode::OK, "new data is a new answer");
    test.close().await;
}

#[tokio::test]
async fn what_was_read_before_the_index_followed_a_load_is_another_answer_than_what_is_read_after() {
    let test = TestApp::demonstration().await;
    // Another process has stored its load; its index is not there yet.
    test.sql("update setting set value = 'later' where name = 'data-version'")
        .await;
    test.app.refresh().await.unwrap();
    let address = "/api/v1/organisations?lang=fr";
    let meanwhile = test.ask(address).await.header("etag").to_owned();
    let again = async || {
        let answer = test.ask_with(address, header::IF_NONE_MATCH, &meanwhile).await;
        answer.status
    };
    assert_eq!(again().await, StatusCode::NOT_MODIFIED);
    indexing::rebuild(&test.app, true).await.unwrap();
    assert_eq!(again().await, StatusCode::OK);
    test.close().await;
}

#[tokio::test]
async fn refusals_are_problem_documents_that_any_script_may_read() {
    let test = TestApp::demonstration().await;
    for (address, status) in [
        ("/api/v1/organisations?limit=101", 400),
        ("/api/v1/organisations?cursor=nonsense", 400),
        ("/api/v1/organisations?near=moon", 400),
        ("/api/v1/organisations.csv?km=-3", 400),
        ("/api/v1/organisations/0000000000", 404),
        ("/api/v1/nothing", 404),
    ] {
        // A browser that lands there gets the same document: this is no page.
        let answer = test.ask_with(address, header::ACCEPT, "text/html").await;
        assert_eq!(answer.status.as_u16(), status, "{address}");
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{address}"
        );
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{address}");
        let problem = answer.json();
        assert_eq!(problem["status"], status);
        assert!(!problem["title"].as_str().unwrap().is_empty());
        assert!(!problem["detail"].as_str().unwrap().contains('⟦'));
    }
    let posted = Request::builder()
        .method(Method::POST)
        .uri("/api/v1/organisations")
        .body(Body::empty())
        .unwrap();
    let answer = test.send(posted).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert!(answer.header("allow").contains("GET"));
    test.close().await;
}

#[tokio::test]
async fn scripts_of_other_sites_read_data_and_not_pages() {
    let test = TestApp::demonstration().await;
    let data = test.ask("/api/v1/organisations").await;
    assert_eq!(data.header("access-control-allow-origin"), "*");
    assert_eq!(data.header("cross-origin-resource-policy"), "cross-origin");
    let page = test.get("/fr/api").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("access-control-allow-origin"), "");
    assert_eq!(page.header("cross-origin-resource-policy"), "same-origin");
    test.close().await;
}

#[tokio::test]
async fn the_short_lists_agree_with_the_search() {
    let test = TestApp::demonstration().await;
    let page = test.ask("/api/v1/organisations").await.json();
    let themes = test.ask("/api/v1/themes?lang=nl").await.json();
    let themes = themes["items"].as_array().unwrap();
    assert!(themes.len() >= 15);
    for value in page["facets"]["theme"].as_array().unwrap() {
        let theme = themes.iter().find(|theme| theme["id"] == value["value"]).unwrap();
        assert_eq!(theme["count"], value["count"]);
    }
    let communes = test.ask("/api/v1/communes").await.json();
    let communes = communes["items"].as_array().unwrap();
    assert_eq!(communes.len(), test.app.territory.communes.len());
    let seats: u64 = communes
        .iter()
        .map(|commune| commune["count"].as_u64().unwrap())
        .sum();
    assert_eq!(seats, 300);
    let sources = test.ask("/api/v1/sources").await.json();
    assert_eq!(sources["items"][0]["register"], "demonstration");
    assert_eq!(sources["items"][0]["kept"], 300);
    assert_eq!(sources["items"][0]["loaded"], json!("2026-11-24T09:00:00Z"));
    test.close().await;
}

#[tokio::test]
async fn proposals_lead_to_searches_and_to_pages() {
    let test = TestApp::demonstration().await;
    let list = test.ask("/api/v1/organisations?limit=1&sort=name").await.json();
    let name = list["items"][0]["name"].as_str().unwrap();
    let typed: String = name.chars().take(name.chars().count() - 1).collect();
    let asked = percent_encoding::utf8_percent_encode(&typed, percent_encoding::NON_ALPHANUMERIC);
    let proposals = test
        .ask(&format!("/api/v1/complete?lang=nl&q={asked}"))
        .await
        .json();
    let items = proposals["items"].as_array().unwrap();
    let named = items
        .iter()
        .find(|item| item["text"] == name && !item["url"].is_null());
    let url = named.unwrap()["url"].as_str().unwrap();
    assert!(url.starts_with("/nl/organisations/"), "{url}");
    let nothing = test.ask("/api/v1/complete?q=").await.json();
    assert_eq!(nothing["items"], json!([]));
    test.close().await;
}
