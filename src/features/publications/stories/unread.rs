//! What cannot be read hides nothing of what can, and what came later hides nothing of what came before.

use super::withdrawing::published;
use super::{fine, publisher};
use crate::features::publications::look_after;
use crate::testing::TestApp;
use crate::testing::page::between;

#[tokio::test]
async fn a_publication_that_cannot_be_read_is_left_out_and_those_after_it_are_listed() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let pages = [
        published(&test, &organisation).await,
        published(&test, &organisation).await,
    ];
    test.sql("update publication set titles = ''").await;
    test.sql("update publication_version set listed = ''").await;
    let first = "(select min(id) from publication)";
    for sql in [
        format!("update publication set content = 'spoilt' where id = {first}"),
        format!("update publication_version set document = 'spoilt' where publication_id = {first}"),
    ] {
        test.sql(&sql).await;
    }
    let spoilt = test
        .text(&format!("select address from publication where id = {first}"))
        .await;
    look_after(&test.app).await.unwrap();
    for path in ["/en/publications", "/fr/publications", "/nl/publications"] {
        let list = fine(&test.get(path).await);
        for page in &pages {
            let there = list.contains(page.strip_prefix("/en").unwrap());
            assert_eq!(there, !page.ends_with(&spoilt), "{page}: {list}");
        }
    }
    let kept = "select cast(count(*) as text) from publication_version where listed <> ''";
    assert_eq!(test.text(kept).await, "1");
    test.close().await;
}

#[tokio::test]
async fn however_many_are_published_each_is_found_from_the_list() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let mut pages = Vec::new();
    for _ in 0..3 {
        pages.push(published(&test, &organisation).await);
    }
    let is_in = |list: &str| pages.iter().filter(|page| list.contains(page.as_str())).count();
    let first = fine(&test.get("/en/publications").await);
    let next = between(&first, "href=\"", "\" rel=\"next\"");
    let next = next.and_then(|rest| rest.rsplit("href=\"").next()).unwrap();
    let second = fine(&test.get(next).await);
    assert_eq!((is_in(&first), is_in(&second)), (2, 1), "{first} {second}");
    assert!(!second.contains("rel=\"next\""), "{second}");
    assert!(
        pages
            .iter()
            .all(|page| first.contains(page.as_str()) != second.contains(page.as_str()))
    );
    let last = fine(&test.get("/nl/publications?page=2").await);
    assert_eq!(is_in(&last.replace("/nl/", "/en/")), 0, "{last}");
    test.close().await;
}

#[tokio::test]
async fn a_publication_that_cannot_be_read_ends_no_list_before_its_last_page() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let mut pages = Vec::new();
    for _ in 0..3 {
        pages.push(published(&test, &organisation).await);
    }
    let newest =
        "(select publication_id from publication_version order by published_at desc, publication_id limit 1)";
    test.sql(&format!(
        "update publication_version set listed = '', document = 'spoilt' where publication_id = {newest}"
    ))
    .await;
    let first = fine(&test.get("/en/publications").await);
    let second = fine(&test.get("/en/publications?page=1").await);
    let is_in = |list: &str| pages.iter().filter(|page| list.contains(page.as_str())).count();
    assert_eq!((is_in(&first), is_in(&second)), (1, 1), "{first} {second}");
    assert!(first.contains("?page=1\" rel=\"next\""), "{first}");
    assert!(
        !second.contains("rel=\"next\"") && second.contains("rel=\"start\""),
        "{second}"
    );
    // Beyond the end nothing is, which is not that nothing was published.
    let beyond = fine(&test.get("/en/publications?page=7").await);
    assert!(!beyond.contains("Nothing is published yet"), "{beyond}");
    test.close().await;
}
