//! Feeds and sitemaps, seen by those who follow them.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use roxmltree::{Document, Node};

use crate::testing::{Answer, TestApp};

const ATOM: &str = "http://www.w3.org/2005/Atom";

async fn ask(test: &TestApp, address: &str) -> Answer {
    let request = Request::get(address)
        .header(header::HOST, "tisserand.test")
        .body(Body::empty())
        .unwrap();
    test.send(request).await
}

fn children<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Vec<Node<'a, 'input>> {
    let found = node.children().filter(|child| child.tag_name().name() == name);
    found.collect()
}

fn text<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    let found = children(node, name);
    assert_eq!(found.len(), 1, "one {name}");
    found[0].text().unwrap_or_default()
}

#[tokio::test]
async fn a_search_is_followed_as_a_feed_newest_first() {
    let test = TestApp::demonstration().await;
    for lang in ["fr", "nl", "en"] {
        let answer = ask(&test, &format!("/{lang}/organisations.atom?theme=sport&lien=%26")).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(
            answer.header("content-type"),
            "application/atom+xml; charset=utf-8"
        );
        assert!(!answer.body.contains('⟦'));
        let document = Document::parse(&answer.body).unwrap();
        let feed = document.root_element();
        assert!(feed.has_tag_name((ATOM, "feed")));
        assert!(text(feed, "id").starts_with("http://tisserand.test/"));
        assert!(!text(feed, "title").is_empty());
        assert_eq!(children(feed, "author").len(), 1);
        let links = children(feed, "link");
        assert!(links.iter().any(|link| link.attribute("rel") == Some("self")));
        let entries = children(feed, "entry");
        assert!(entries.len() > 1 && entries.len() <= 50);
        let days: Vec<&str> = entries.iter().map(|entry| text(*entry, "updated")).collect();
        assert!(days.is_sorted_by(|one, next| one >= next), "{days:?}");
        assert_eq!(text(feed, "updated"), days[0]);
        for day in &days {
            day.parse::<jiff::Timestamp>().unwrap();
        }
        let ids: BTreeSet<&str> = entries.iter().map(|entry| text(*entry, "id")).collect();
        assert_eq!(ids.len(), entries.len());
        for entry in &entries {
            let one = ask(&test, text(*entry, "id")).await;
            assert_eq!(
                one.status,
                StatusCode::OK,
                "an entry's id is an address that answers"
            );
            let themes = children(*entry, "category");
            assert!(
                themes
                    .iter()
                    .any(|theme| theme.attribute("term") == Some("sport"))
            );
        }
    }
    test.close().await;
}

#[tokio::test]
async fn a_search_that_finds_nobody_is_still_a_feed() {
    let test = TestApp::demonstration().await;
    let answer = ask(&test, "/fr/organisations.atom?q=%3Cscript%3E%26zzzz").await;
    let document = Document::parse(&answer.body).unwrap();
    assert!(children(document.root_element(), "entry").is_empty());
    assert!(text(document.root_element(), "title").contains("<script>&zzzz"));
    test.close().await;
}

#[tokio::test]
async fn what_xml_cannot_hold_is_left_out_of_a_feed() {
    let test = TestApp::demonstration().await;
    let answer = ask(&test, "/fr/organisations.atom?q=a%01%08b").await;
    let document = Document::parse(&answer.body).unwrap();
    assert!(text(document.root_element(), "title").ends_with("ab"));
    test.close().await;
}

#[tokio::test]
async fn search_engines_are_led_to_every_organisation_and_not_into_searches() {
    let test = TestApp::demonstration().await;
    let robots = ask(&test, "/robots.txt").await;
    assert_eq!(robots.header("content-type"), "text/plain; charset=utf-8");
    assert!(robots.body.contains("Disallow: /*?\n"));
    assert!(
        robots
            .body
            .contains("Sitemap: http://tisserand.test/sitemap.xml\n")
    );

    let index = ask(&test, "/sitemap.xml").await;
    assert_eq!(index.header("content-type"), "application/xml; charset=utf-8");
    let index = Document::parse(&index.body).unwrap();
    let files: Vec<String> = children(index.root_element(), "sitemap")
        .into_iter()
        .map(|file| text(file, "loc").to_owned())
        .collect();
    assert_eq!(files.len(), 2);
    let mut addresses = BTreeSet::new();
    for file in &files {
        let answer = ask(&test, file).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
        let document = Document::parse(&answer.body).unwrap();
        let urls = children(document.root_element(), "url");
        assert!(urls.len() <= 50_000);
        for url in urls {
            assert!(addresses.insert(text(url, "loc").to_owned()), "each address once");
        }
    }
    let of = |part: &str| addresses.iter().filter(|address| address.contains(part)).count();
    assert_eq!(of("/organisations/"), 300 * 3);
    let first = |part: &str| addresses.iter().find(|address| address.contains(part)).unwrap();
    for page in [
        "/fr/communes/",
        "/nl/themes/",
        "/en/organisations/",
        "/fr/map",
        "/nl/api",
    ] {
        let answer = ask(&test, first(page)).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
    }
    assert_eq!(of("/communes/"), test.app.territory.communes.len() * 3);
    assert_eq!(of("/themes/"), test.app.territory.themes.len() * 3);
    for beyond in [
        "/sitemap-0.xml",
        "/sitemap-3.xml",
        "/sitemap-1",
        "/sitemap-one.xml",
    ] {
        assert_eq!(ask(&test, beyond).await.status, StatusCode::NOT_FOUND, "{beyond}");
    }
    test.close().await;
}
