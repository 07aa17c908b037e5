//! After the answers of a call for initiatives, it is built together.

use super::{begin, fine, organiser, publish, some, write, write_all};
use crate::features::calls::{self, Phase};
use crate::testing::TestApp;

#[tokio::test]
async fn after_the_answers_it_is_built_together_and_the_page_the_list_the_calendar_and_the_feed_say_so() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    let open = test.get(&call).await;
    fine(&open);
    assert!(
        open.body.contains(&format!("href=\"{call}/capabilities\"")),
        "what to do first"
    );
    assert!(!open.body.contains("id=\"co-construction\""));
    test.pass(40 * 24 * 3600);
    let officer = test.signed_in("off@example.org", true).await;
    let form = officer.get(&format!("{call}/draft/co-construction")).await;
    fine(&form);
    let days = |starts: &'static str, ends: &'static str| {
        vec![
            ("starts", starts),
            ("ends", ends),
            (
                "part-en",
                "Three meetings; a group joins another or stays as it is.",
            ),
            ("heard-en", "They read each idea before the second meeting."),
            ("brought-0-means", "rooms"),
            ("brought-0-words-en", "The hall of the old mill"),
            ("brought-1-means", "time"),
            ("brought-1-words-en", "Two days a week of an agent"),
        ]
    };
    let wrong = [
        ("starts", "soon"),
        ("brought-0-means", "gold"),
        ("brought-0-words-en", "Much"),
    ];
    let wrong = write(&officer, &call, "co-construction", "0", &wrong).await;
    assert_eq!(wrong.status, 422);
    for field in ["starts", "brought"] {
        assert!(wrong.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    let early = days("2026-12-20", "2027-01-31");
    write(&officer, &call, "co-construction", "0", &early).await;
    let refused = publish(&officer, &call, "1", "We build together.").await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("after the end of the answers"));
    write(
        &officer,
        &call,
        "co-construction",
        "1",
        &days("2027-01-10", "2027-01-31"),
    )
    .await;
    assert_eq!(
        publish(&officer, &call, "1", "We build together.").await.status,
        303
    );
    let page = test.get(&call).await;
    fine(&page);
    for said in [
        "From 10 January 2027 to 31 January 2027.",
        "The hall of the old mill",
        "They read each idea",
        "The answers are in. It is built together from 10 January 2027.",
    ] {
        assert!(page.body.contains(said), "{said}");
    }
    let address = call.rsplit('/').next().unwrap();
    let standing = async || {
        let mut connection = test.app.db.read().await.unwrap();
        let found = calls::find(&mut connection, address).await.unwrap().unwrap();
        let now = (test.app.clock.now().as_second(), test.app.clock.today());
        let phase = calls::co_construction(&mut connection, &found, now)
            .await
            .unwrap();
        phase.map(|(together, phase)| (together.brought.len(), phase))
    };
    assert_eq!(standing().await, Some((2, Phase::Announced)));
    // 3 January; a fortnight later it is going on.
    test.pass(14 * 24 * 3600);
    assert_eq!(standing().await, Some((2, Phase::Open)));
    let list = test.get("/en/calls").await;
    fine(&list);
    assert!(list.body.contains("Being built together") && list.body.contains("until 31 January 2027"));
    let first = test.get("/en/").await;
    assert!(!first.body.contains("Open calls"), "none takes answers any more");
    assert!(
        test.get("/en/calls.atom")
            .await
            .body
            .contains("It is built together until 31 January 2027")
    );
    let dates = test.get("/en/calls.ics").await;
    assert!(dates.body.contains("DTSTART;VALUE=DATE:20270110") && dates.body.contains("Last day to build"));
    test.pass(20 * 24 * 3600);
    assert_eq!(standing().await, Some((2, Phase::Over)));
    assert!(
        test.get("/en/calls")
            .await
            .body
            .contains("It could be answered until")
    );
    test.close().await;
}

#[tokio::test]
async fn nobody_is_led_to_an_address_that_is_none_and_no_experiment_lasts_no_month() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    for wrong in ["come and see us", "metropolis.example", "javascript:alert(1)"] {
        let fields = [("function-en", "Neighbourhood life"), ("reach", wrong)];
        let refused = write(&officer, &call, "contact", "0", &fields).await;
        assert_eq!(refused.status, 422, "{wrong}");
        assert!(
            refused.body.contains("Give an e-mail address, a web address") && refused.body.contains(wrong),
            "what was typed is kept: {}",
            refused.body
        );
    }
    let fields = [
        ("function-en", "Neighbourhood life"),
        ("reach", "https://metropolis.example/calls"),
    ];
    assert_eq!(write(&officer, &call, "contact", "0", &fields).await.status, 303);
    let about = |months: &'static str| {
        [
            ("kind", "initiatives"),
            ("policy", policy.as_str()),
            ("languages", "en"),
            ("title-en", "In company"),
            ("experiment", "1"),
            ("months", months),
        ]
    };
    let refused = write(&officer, &call, "about", "1", &about("0")).await;
    assert!(
        refused.status == 422 && refused.body.contains("Write a number of months, from 1 to 120."),
        "{}",
        refused.body
    );
    // Not said yet, it is not said to be nothing.
    assert_eq!(write(&officer, &call, "about", "1", &about("")).await.status, 303);
    let form = officer.get(&format!("{call}/draft/about")).await;
    fine(&form);
    assert!(
        form.body.contains("name=\"months\" type=\"number\" value=\"\""),
        "{}",
        form.body
    );
    test.close().await;
}
