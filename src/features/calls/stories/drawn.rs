//! A figure of the Observatory stands in a call where its address was written, as it is on the day on which one reads.

use futures_util::future::join_all;

use super::{begin, fine, organiser, publish, some, write, write_all};
use crate::testing::TestApp;

/// More at once than the database has readers.
const MANY: usize = 20;

const PROBLEM: &str = "Few associations are supported twice.\n/en/observatory/grants/figures/years.csv\n\
    /fr/observatory/grants/figures/nothing.svg\nhttps://elsewhere.example/en/observatory/grants/figures/years.csv";

#[tokio::test]
async fn a_figure_stands_in_a_call_as_it_is_today_and_one_that_is_gone_is_said_to_be() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let fields = [
        ("problem-en", PROBLEM),
        ("known-en", "There are {organisations} organisations."),
    ];
    let saved = write(&officer, &call, "problem", "1", &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    for address in [format!("{call}/draft/problem"), format!("{call}/draft")] {
        fine(&officer.get(&address).await);
    }
    let help = officer.get(&format!("{call}/draft/problem")).await.body;
    assert!(help.contains("alone on a line"), "{help}");
    assert_eq!(publish(&officer, &call, "0", "").await.header("location"), call);

    for (lang, said, gone) in [
        (
            "en",
            "The figure as it is on 24 November 2026",
            "The figure that stood here is drawn no more",
        ),
        (
            "fr",
            "La figure telle qu’elle est le 24 novembre 2026",
            "La figure qui se trouvait ici n’est plus tracée",
        ),
        (
            "nl",
            "De figuur zoals ze is op 24 november 2026",
            "De figuur die hier stond, wordt niet meer getekend",
        ),
    ] {
        for address in [call.clone(), format!("{call}/versions/1")] {
            let page = test.get(&address.replace("/en/", &format!("/{lang}/"))).await;
            fine(&page);
            let body = page.body.replace(['\u{a0}', '\u{202f}'], " ");
            for said in [
                said,
                gone,
                "id=\"named-1\"",
                "/observatory/grants/figures/nothing",
            ] {
                assert!(body.contains(said), "{said} is not in {body}");
            }
            // It is drawn in the reader's language; another site's is an address like any other.
            assert!(
                body.contains(&format!("/{lang}/observatory/grants/figures/years.csv")),
                "{body}"
            );
            assert!(body.contains("<p>https://elsewhere.example/") || body.contains(">https://elsewhere"));
            assert!(
                !body.contains(">/en/observatory/grants/figures/years.csv<"),
                "{body}"
            );
        }
    }
    // What was published is the address: the figure moves, the version does not.
    let document = test.get(&format!("{call}/versions/1/document.json")).await;
    assert!(
        document.body.contains("/en/observatory/grants/figures/years.csv"),
        "{}",
        document.body
    );
    assert!(!test.get(&call).await.body.contains("1987"));
    for (version, change) in [
        ("later", "update grant_line set year = 1987"),
        ("last", "delete from grant_line"),
    ] {
        test.sql(change).await;
        test.sql(&format!(
            "update setting set value = '{version}' where name = 'data-version'"
        ))
        .await;
        assert!(test.app.refresh().await.unwrap());
        let page = test.get(&call).await;
        fine(&page);
        let (drawn, gone) = (
            page.body.contains("1987") && page.body.contains("id=\"named-1\""),
            page.body.contains("/observatory/grants/figures/years</span>"),
        );
        assert_eq!(
            (drawn, gone),
            (version == "later", version == "last"),
            "{}",
            page.body
        );
    }
    test.close().await;
}

#[tokio::test]
async fn a_call_that_names_a_figure_is_read_by_more_at_once_than_there_are_readers() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let fields = [("problem-en", PROBLEM), ("known-en", "It is known.")];
    let saved = write(&officer, &call, "problem", "1", &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert_eq!(publish(&officer, &call, "0", "").await.header("location"), call);
    // The grants are in memory before many come.
    fine(&test.get(&call).await);
    for address in [call.clone(), format!("{call}/versions/1")] {
        for page in join_all((0..MANY).map(|_| test.get(&address))).await {
            fine(&page);
        }
    }
    let draft = format!("{call}/draft");
    for page in join_all((0..MANY).map(|_| officer.get(&draft))).await {
        fine(&page);
    }
    test.close().await;
}

#[tokio::test]
async fn where_nothing_is_drawn_a_call_speaks_in_words_alone() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let follower = test.signed_in("now@example.org", false).await;
    let theme = test.app.territory.themes[0].slug.as_str();
    let commune = test.app.territory.communes[0].code.as_str();
    let wish = [
        ("pace", "now"),
        ("theme", theme),
        ("commune", commune),
        ("version", "0"),
    ];
    assert_eq!(follower.post("/en/me/calls", &wish).await.status, 303);
    test.pass(10);
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let fields = [("problem-en", PROBLEM), ("known-en", "It is known.")];
    let saved = write(&officer, &call, "problem", "1", &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert_eq!(publish(&officer, &call, "0", "").await.header("location"), call);
    let letter = test.letters("now@example.org").await.remove(0).body;
    let feed = test.get("/en/calls.atom").await.body;
    let offered = test.get("/common-grants/opportunities").await.body;
    for told in [letter, feed, offered] {
        assert!(told.contains("Few associations are supported twice."), "{told}");
        for address in ["/en/observatory/grants/figures", "/fr/observatory/grants/figures"] {
            assert!(
                !told.replace("https://elsewhere.example/en", "").contains(address),
                "{told}"
            );
        }
    }
    let dates = test.get(&format!("{call}/dates.ics")).await.body;
    let dates = dates.replace("\r\n ", "");
    assert!(
        dates.contains("supported twice") && !dates.contains("/fr/observatory"),
        "{dates}"
    );
    test.close().await;
}
