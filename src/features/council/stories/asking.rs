//! A programme that asks more than the council decided.

use super::{organisations, person, read, seat, seated};
use crate::features::programmes::Content;
use crate::features::programmes::example::{published, says};
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

#[tokio::test]
async fn a_programme_that_asks_more_than_the_council_decided_is_told_so_where_it_is_written() {
    let test = TestApp::demonstration().await;
    let organisations = organisations(&test).await;
    seated(&test, &organisations).await;
    let asks = Content {
        pieces: ["statutes", "insurance"].map(str::to_owned).into(),
        questions: vec![
            Words::default().and(Lang::En, "Why?"),
            Words::default().and(Lang::En, "How?"),
        ],
        ..says("Together", 80, 100)
    };
    let programme = published(&test, &organisations[2], asks, 1_000).await;
    let [one, firm, city] = [
        person(&test, "one").await,
        person(&test, "firm").await,
        person(&test, "city").await,
    ];
    let written = format!("/en/programmes/{}/words", programme.address);
    // What is ticked for another subject is not lost without a word.
    let elsewhere = [
        ("subject", "calendar"),
        ("title", "As little as we can"),
        ("words", "What we ask."),
        ("from", "2026-11-24"),
        ("piece", "statutes"),
    ];
    let refused = one.post("/en/desk/council/new", &elsewhere).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .body
            .contains("Ticked pieces go with a decision on the pieces")
            && refused.body.contains("value=\"statutes\" checked"),
        "{}",
        refused.body
    );
    let adopt = async |subject: &'static str, limit: (&'static str, &'static str)| {
        let typed = [
            ("subject", subject),
            ("title", "As little as we can"),
            ("words", "What we ask."),
            ("from", "2026-11-24"),
            limit,
        ];
        let proposed = one.post("/en/desk/council/new", &typed).await;
        assert_eq!(proposed.status, 303, "{}", proposed.body);
        let say = format!("{}/say", proposed.header("location"));
        for (browser, place) in [(&one, 0), (&firm, 1), (&city, 2)] {
            let seat = seat(&test, place).await;
            let vote = [
                ("word", "vote"),
                ("seen", "1"),
                ("seat", &*seat),
                ("choice", "favourable"),
            ];
            assert_eq!(browser.post(&say, &vote).await.status, 303);
        }
        let adopted = one.post(&say, &[("word", "adopt"), ("seen", "1")]).await;
        assert_eq!(adopted.status, 303, "{}", adopted.body);
        read(&test.browser().get(proposed.header("location")).await)
    };
    assert!(!read(&city.get(&written).await).contains("decided otherwise"));
    let page = adopt("pieces", ("piece", "statutes")).await;
    assert!(page.contains("pieces: "), "{page}");
    let page = read(&city.get(&written).await);
    assert!(
        page.contains("decided otherwise")
            && page.contains("which this decision does not name")
            && page.contains("no. 1"),
        "{page}"
    );
    assert!(!page.contains("that this decision allows"), "{page}");
    let page = adopt("form", ("questions", "1")).await;
    assert!(page.contains("one further question at most"), "{page}");
    let page = read(&city.get(&written).await);
    assert!(
        page.contains("more than the one question that this decision allows") && page.contains("no. 2"),
        "{page}"
    );
    // Each funder answers for what it asks: it is told where it publishes too, and not prevented.
    let publish = format!("/en/programmes/{}/publish", programme.address);
    assert!(read(&city.get(&publish).await).contains("decided otherwise"));
    let again = [("version", "1"), ("notice", "We ask it all the same.")];
    let published = city.post(&publish, &again).await;
    assert_eq!(published.status, 303, "{}", published.body);
    // Who may read is told where readers are asked, and the calendar where a session is convened.
    let (readers, convening) = ("/en/desk/readers", "/en/desk/sessions/new");
    for page in [readers, convening] {
        assert!(!read(&city.get(page).await).contains("What the council of the desk decided"));
    }
    adopt("readers", ("questions", "")).await;
    adopt("calendar", ("questions", "")).await;
    for (page, own, other) in [(readers, "no. 3", "no. 4"), (convening, "no. 4", "no. 3")] {
        let shown = read(&city.get(page).await);
        assert!(shown.contains(own) && !shown.contains(other), "{page}: {shown}");
    }
    // More than three questions are published by nobody.
    test.sql(&format!(
        "update programme set content = replace(content, '\"questions\":[', '\"questions\":[{{\"en\":\"A?\"}},{{\"en\":\"B?\"}},') where id = {}",
        programme.id
    ))
    .await;
    let version = test
        .text(&format!(
            "select cast(version as text) from programme where id = {}",
            programme.id
        ))
        .await;
    let many = [("version", &*version), ("notice", "More.")];
    let refused = city.post(&publish, &many).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("At most three questions"),
        "{}",
        refused.body
    );
    test.close().await;
}
