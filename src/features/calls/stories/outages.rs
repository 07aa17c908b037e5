//! The server is down when a deadline falls, or soon before: that time is given back by itself, by the rule that stands on the call;
//! after weeks by its organisers, who are told and do so in one act. A server that lives and answers everybody with an error is down, too.

use axum::body::Body;
use axum::http::{Request, header};
use axum::response::Response;
use tower::ServiceExt;

use super::{begin, fine, hidden, organiser, publish, some, write, write_all};
use crate::features::calls::publishing::{self, Refusal};
use crate::features::calls::{outages, store};
use crate::shared::authz::Role;
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::{Access, Routes, serve_through};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const HOUR: i64 = 3_600;

/// A call that stands, as its organiser `off@example.org` published it, and their browser.
async fn published(test: &TestApp) -> (Browser<'_>, String) {
    let body = &some(test, 1).await[0];
    let (officer, policy) = organiser(test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, test, &call, &policy, "In company").await;
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    (officer, call)
}

#[tokio::test]
async fn a_deadline_that_fell_in_an_outage_is_put_off_by_itself_and_the_journal_says_so() {
    let test = TestApp::demonstration().await;
    test.give("admin@example.org", None, Role::Administrator).await;
    let (_, call) = published(&test).await;
    // Whoever reads the call knows the rule before anything fails.
    for (lang, rule) in [
        (
            "en",
            "in a failure of our service of 150 seconds or more, or less than 4 hours after a failure of 15 minutes or more",
        ),
        (
            "fr",
            "pendant une panne de 150 secondes ou plus, ou moins de 4 heures après une panne de 15 minutes ou plus",
        ),
        (
            "nl",
            "tijdens een panne van 150 seconden of langer, of minder dan 4 uur na een panne van 15 minuten of langer",
        ),
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

#[tokio::test]
async fn a_server_that_answers_several_people_with_nothing_but_errors_for_minutes_is_an_outage() {
    let test = TestApp::demonstration().await;
    let (_, call) = published(&test).await;
    let closes = async |version: i64| -> i64 {
        let path = format!("{call}/versions/{version}/document.json");
        let document: serde_json::Value = serde_json::from_str(&test.get(&path).await.body).unwrap();
        document["content"]["calendar"]["closes"].as_i64().unwrap()
    };
    let first = closes(1).await;
    test.pass(first - 600 - test.app.clock.now().as_second());
    let own = some(&test, 2).await.remove(1);
    test.give("ana@example.org", Some(own.id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let ana = test.signed_in("ana@example.org", true).await;
    let beat = async || outages::beat(&test.app).await.unwrap();
    assert_eq!(beat().await, 0);
    // What fails for two minutes, or for nobody who has signed in, is none.
    test.sql("alter table petition rename to petition_gone").await;
    for has_signed_in in [true, true, false, false, false] {
        test.pass(60);
        if has_signed_in {
            for person in [&officer, &ana] {
                assert_eq!(person.get("/en/petitions").await.status, 500);
            }
        }
        assert_eq!(test.get("/en/petitions").await.status, 500);
        assert_eq!(beat().await, 0);
    }
    test.sql("alter table petition_gone rename to petition").await;
    assert_eq!(officer.get(&call).await.status, 200);
    assert_eq!(beat().await, 0);
    // The deadline falls while whoever has signed in gets nothing but errors.
    test.sql("alter table petition rename to petition_gone").await;
    for minute in 0..6 {
        test.pass(60);
        for person in [&officer, &ana] {
            assert_eq!(person.get("/en/petitions").await.status, 500);
        }
        assert_eq!(beat().await, 0, "it serves nobody yet");
        if minute == 3 {
            // Whoever runs it tries a restart, which mends nothing and forgets nothing.
            outages::live(&test.app).await.unwrap();
            test.app.pulse.forget();
            assert_eq!(outages::notice(&test.app).await.unwrap(), 0);
        }
    }
    assert!(test.app.clock.now().as_second() > first);
    test.sql("alter table petition_gone rename to petition").await;
    test.pass(60);
    assert_eq!(officer.get("/en/petitions").await.status, 200);
    assert_eq!(beat().await, 1);
    assert_eq!(beat().await, 0, "once");
    // Seven minutes since somebody was last answered, given back from when somebody is again.
    assert_eq!(closes(2).await - first, 2 * 60 + 7 * 60);
    let page = test.get(&call).await;
    fine(&page);
    assert!(
        page.body.contains("Our service did not work from"),
        "{}",
        page.body
    );
    test.close().await;
}

#[tokio::test]
async fn neither_one_person_by_two_accounts_nor_two_of_one_organisation_put_a_deadline_off() {
    let test = TestApp::demonstration().await;
    let (_, call) = published(&test).await;
    let own = some(&test, 2).await.remove(1);
    for (email, role) in [
        ("ana@example.org", Role::Representative),
        ("bob@example.org", Role::ProjectLead),
    ] {
        test.give(email, Some(own.id), role).await;
    }
    let path = format!("{call}/versions/1/document.json");
    let document: serde_json::Value = serde_json::from_str(&test.get(&path).await.body).unwrap();
    let closes = document["content"]["calendar"]["closes"].as_i64().unwrap();
    test.pass(closes - 600 - test.app.clock.now().as_second());
    let ana = test.signed_in("ana@example.org", true).await;
    // A colleague, and another account of hers, which acts for nobody.
    let bob = test.signed_in("bob@example.org", true).await;
    let other = test.signed_in("ana.again@example.org", true).await;
    assert_eq!(outages::beat(&test.app).await.unwrap(), 0);
    test.sql("alter table petition rename to petition_gone").await;
    for _ in 0..30 {
        test.pass(60);
        for person in [&ana, &bob, &other] {
            assert_eq!(person.get("/en/petitions").await.status, 500);
        }
        assert_eq!(outages::beat(&test.app).await.unwrap(), 0);
    }
    test.sql("alter table petition_gone rename to petition").await;
    test.pass(60);
    assert_eq!(ana.get(&call).await.status, 200);
    assert_eq!(outages::beat(&test.app).await.unwrap(), 0);
    let put_off = test.get(&format!("{call}/versions/2/document.json")).await;
    assert_eq!(
        put_off.status, 404,
        "the rule says people of different organisations"
    );
    let rule = "when at least 2 people who act for different organisations get nothing but errors";
    assert!(test.get(&call).await.body.contains(rule));
    test.close().await;
}

#[tokio::test]
async fn a_call_that_is_published_at_this_very_second_is_not_half_put_off() {
    let test = TestApp::demonstration().await;
    let (officer, call) = published(&test).await;
    let address = call.strip_prefix("/en/calls/").unwrap();
    let mut connection = test.app.db.read().await.unwrap();
    let draft = store::calls::draft(&mut connection, address).await.unwrap();
    let draft = draft.unwrap();
    drop(connection);
    let people = [
        ("concerned-en", "Whoever lives alone, at any age."),
        ("part-en", "They read."),
    ];
    write(&officer, &call, "people", "1", &people).await;
    assert_eq!(publish(&officer, &call, "1", "At any age.").await.status, 303);
    // What was looked at before that is not put off any more, and nothing of it is kept: neither days that move, nor a version.
    let kept =
        "select (select string_agg(content || cast(version as text), ' ' order by section) from call_section)
        || ' ' || (select cast(count(*) as text) from call_version)
        || ' ' || (select cast(max(closes_at) as text) from call)";
    let before = test.text(kept).await;
    let later = test.app.clock.now().as_second() + 60 * 24 * HOUR;
    let reason = Words::default().and(Lang::En, "Our service was down.");
    let mut transaction = test.app.db.write().await.unwrap();
    let outcome = publishing::extend(
        &mut transaction,
        &test.app.clock,
        &draft,
        (later, reason.clone()),
        None,
    )
    .await
    .unwrap();
    assert!(matches!(outcome, Err(Refusal::Meanwhile)));
    transaction.commit().await.unwrap();
    assert_eq!(test.text(kept).await, before);
    // What stands now is put off, whole.
    let mut transaction = test.app.db.write().await.unwrap();
    let draft = store::calls::draft(&mut transaction, address).await.unwrap();
    let outcome = publishing::extend(
        &mut transaction,
        &test.app.clock,
        &draft.unwrap(),
        (later, reason),
        None,
    )
    .await
    .unwrap();
    assert_eq!(outcome.unwrap().number, 3);
    transaction.commit().await.unwrap();
    assert_ne!(test.text(kept).await, before);
    test.close().await;
}

/// A handler with a fault of ours.
async fn faulty() -> Response {
    std::future::ready(()).await;
    panic!("imaginary")
}

#[tokio::test]
async fn who_meets_a_page_that_breaks_reads_their_words_once_more_and_is_not_several_by_what_they_call_themselves()
 {
    let test = TestApp::empty().await;
    let routes = Routes::new().page("/faulty", Access::Everyone, crate::shared::web::post(faulty));
    let router = serve_through(&test.app, routes);
    test.app.pulse.beat(0);
    for session in ["one", "two"] {
        let request = Request::post("/en/faulty")
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, format!("session={session}"))
            .header("sec-fetch-site", "same-origin")
            .body(Body::from("words=A+garden+for+all"))
            .unwrap();
        let answer = router.clone().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), 500);
        let body = axum::body::to_bytes(answer.into_body(), 1_000_000).await.unwrap();
        let body = String::from_utf8_lossy(&body);
        assert!(body.contains("A garden for all"), "{body}");
    }
    assert_eq!(test.app.pulse.beat(60), (None, None), "neither has signed in");
    test.close().await;
}
