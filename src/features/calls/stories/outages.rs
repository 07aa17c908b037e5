//! The server is down when a deadline falls: whoever can give that time back is told, and does so in one act.

use super::{begin, fine, hidden, organiser, publish, some, write, write_all};
use crate::features::calls::outages;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const HOUR: i64 = 3_600;

#[tokio::test]
async fn a_deadline_that_fell_in_an_outage_is_told_and_given_back_in_one_act() {
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
    // It serves until the last evening, at eight, and begins again thirty hours later.
    test.pass(37 * 24 * HOUR + 10 * HOUR);
    outages::live(&test.app).await.unwrap();
    test.pass(2 * 60);
    assert_eq!(
        outages::notice(&test.app).await.unwrap(),
        0,
        "a restart is no outage"
    );
    test.pass(30 * HOUR);
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
    // It is two minutes past two in the morning: the thirty hours begin now.
    let door = format!("{call}/publish");
    let page = officer.get(&door).await;
    fine(&page);
    for filled in [
        "value=\"2027-01-03\"",
        "value=\"08:01\"",
        "given back to those who answer.</textarea>",
    ] {
        assert!(page.body.contains(filled), "{filled}: {}", page.body);
    }
    let sending = hidden(&page, "sending");
    let fields = [
        ("act", "extend"),
        ("published", "1"),
        ("sending", sending.as_str()),
        ("until-date", "2027-01-03"),
        ("until-time", "08:01"),
        ("reason-en", "Our service was down."),
    ];
    assert_eq!(officer.post(&door, &fields).await.status, 303);
    // Building together would have begun before the new end: it moves by the same three days.
    let document = test.get(&format!("{call}/versions/2/document.json")).await.body;
    for day in [
        "\"starts\":\"2027-01-05\"",
        "\"ends\":\"2027-01-23\"",
        "\"answer_by\":\"2027-02-15\"",
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
