//! The server is down when a deadline falls, or soon before: that time is given back by itself, by the rule that stands on the call;
//! after weeks by its organisers, who are told and do so in one act.

use super::{begin, fine, hidden, organiser, publish, some, write, write_all};
use crate::features::calls::outages;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const HOUR: i64 = 3_600;

#[tokio::test]
async fn a_deadline_that_fell_in_an_outage_is_put_off_by_itself_and_the_journal_says_so() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    test.give("admin@example.org", None, Role::Administrator).await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    // Whoever reads the call knows the rule before anything fails.
    for (lang, rule) in [
        ("en", "or less than 4 hours after a failure of 15 minutes or more"),
        ("fr", "ou moins de 4 heures après une panne de 15 minutes ou plus"),
        ("nl", "of minder dan 4 uur na een panne van 15 minuten of langer"),
    ] {
        let page = test.get(&call.replace("/en/", &format!("/{lang}/"))).await;
        fine(&page);
        assert!(page.body.contains(rule), "{lang}: {}", page.body);
    }
    // It serves until the last evening, at eight; a quarter of an hour less is no outage that counts.
    test.pass(37 * 24 * HOUR + 10 * HOUR);
    outages::live(&test.app).await.unwrap();
    test.pass(14 * 60);
    assert_eq!(
        outages::notice(&test.app).await.unwrap(),
        0,
        "nobody lost anything"
    );
    // One hour, three hours before the end: it ends one hour later.
    test.pass(HOUR);
    assert_eq!(outages::notice(&test.app).await.unwrap(), 1);
    let closes = async |version: i64| -> i64 {
        let path = format!("{call}/versions/{version}/document.json");
        let document: serde_json::Value = serde_json::from_str(&test.get(&path).await.body).unwrap();
        document["content"]["calendar"]["closes"].as_i64().unwrap()
    };
    let (first, second) = (closes(1).await, closes(2).await);
    assert_eq!(second - first, HOUR);
    // Then the whole night, over the new end: thirty hours, counted from when it lives again.
    test.pass(30 * HOUR);
    let now = test.app.clock.now().as_second();
    assert!(now > second);
    assert_eq!(outages::notice(&test.app).await.unwrap(), 1);
    assert_eq!(outages::notice(&test.app).await.unwrap(), 0, "once");
    let third = closes(3).await;
    assert!((now + 30 * HOUR..now + 30 * HOUR + 60).contains(&third));
    let page = test.get(&call).await;
    fine(&page);
    assert!(
        page.body.contains("that time is given back to those who answer")
            && page.body.contains("3 January 2027"),
        "{}",
        page.body
    );
    for person in ["off@example.org", "admin@example.org"] {
        let told = test.letters(person).await;
        let told = told
            .iter()
            .filter(|letter| letter.body.contains("has been put off automatically until"));
        assert_eq!(told.count(), 2, "{person}");
    }
    // Nothing waits for anybody.
    let officer = test.signed_in("off@example.org", true).await;
    assert!(!officer.get("/en/me").await.body.contains("fell in an outage"));
    let acts = "select string_agg(act, ' ' order by sequence) from journal where act in ('call-outage', 'call-extended')";
    assert_eq!(
        test.text(acts).await,
        "call-outage call-extended call-outage call-extended"
    );
    test.close().await;
}

#[tokio::test]
async fn after_weeks_the_organisers_are_told_and_give_the_time_back_in_one_act() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    test.give("admin@example.org", None, Role::Administrator).await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let together = [
        ("starts", "2027-01-02"),
        ("ends", "2027-01-20"),
        ("part-en", "Come to the two evenings."),
        ("heard-en", "They are asked at home."),
    ];
    assert_eq!(
        write(&officer, &call, "co-construction", "0", &together)
            .await
            .status,
        303
    );
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    // It serves until the last evening, at eight, and begins again twenty days later: nothing is put off by itself.
    test.pass(37 * 24 * HOUR + 10 * HOUR);
    outages::live(&test.app).await.unwrap();
    test.pass(2 * 60);
    assert_eq!(
        outages::notice(&test.app).await.unwrap(),
        0,
        "a restart is no outage"
    );
    test.pass(480 * HOUR);
    assert_eq!(outages::notice(&test.app).await.unwrap(), 1);
    assert_eq!(outages::notice(&test.app).await.unwrap(), 0, "told once");
    // Whoever waits reads it on the call until the time is given back.
    let public = "the deadline fell into that time";
    assert!(test.get(&call).await.body.contains(public));
    let told = test.letters("off@example.org").await;
    let path = format!("{call}/publish");
    let is_told = |body: &str| body.contains(&path) && body.contains("31 December 2026");
    assert!(told.iter().any(|letter| is_told(&letter.body)), "{told:?}");
    let told = test.letters("admin@example.org").await;
    assert!(
        told.iter().any(|letter| letter.body.contains("in one act")),
        "{told:?}"
    );
    let admin = test.signed_in("admin@example.org", true).await;
    let me = admin.get("/en/me").await;
    assert!(
        me.body.contains("organisers can give that time back"),
        "{}",
        me.body
    );
    let officer = test.signed_in("off@example.org", true).await;
    let me = officer.get("/en/me").await;
    fine(&me);
    assert!(me.body.contains(&format!("{call}/publish#until")), "{}", me.body);
    // It is two minutes past eight in the evening: the twenty days begin now.
    let door = format!("{call}/publish");
    let page = officer.get(&door).await;
    fine(&page);
    for filled in [
        "value=\"2027-02-09\"",
        "value=\"20:01\"",
        "given back to those who answer.</textarea>",
    ] {
        assert!(page.body.contains(filled), "{filled}: {}", page.body);
    }
    let sending = hidden(&page, "sending");
    let fields = [
        ("act", "extend"),
        ("published", "1"),
        ("sending", sending.as_str()),
        ("until-date", "2027-02-09"),
        ("until-time", "20:01"),
        ("reason-en", "Our service was down."),
    ];
    assert_eq!(officer.post(&door, &fields).await.status, 303);
    // Building together would have begun before the new end: it moves by the same forty days.
    let document = test.get(&format!("{call}/versions/2/document.json")).await.body;
    for day in [
        "\"starts\":\"2027-02-11\"",
        "\"ends\":\"2027-03-01\"",
        "\"answer_by\":\"2027-03-27\"",
    ] {
        assert!(document.contains(day), "{day}: {document}");
    }
    assert!(!test.get(&call).await.body.contains(public));
    assert!(!officer.get("/en/me").await.body.contains("fell in an outage"));
    assert!(!admin.get("/en/me").await.body.contains("fell in an outage"));
    let acts = "select cast(count(*) as text) from journal where act in ('call-outage', 'call-extended')";
    assert_eq!(test.text(acts).await, "2");
    test.close().await;
}
