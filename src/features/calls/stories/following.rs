//! Questions are answered for all; whoever asked is told, at once or weekly, and ends it with one click.

use axum::body::Body;
use axum::http::{Request, header};

use super::{begin, fine, organiser, publish, some, write, write_all};
use crate::features::calls;
use crate::features::calls::store::alerts::Choice;
use crate::features::networks;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn whoever_asked_to_know_of_a_commune_is_told_of_the_one_that_it_became_part_of() {
    let test = TestApp::empty().await;
    let wants = |chosen: &str, of_call: &str| {
        let choice = Choice {
            communes: vec![chosen.to_owned()],
            ..Choice::default()
        };
        choice.wants(&test.app.territory, &[], &[of_call.to_owned()])
    };
    // Hellemmes and Lomme are parts of Lille.
    for (chosen, of_call, told) in [
        ("59298", "59350", true),
        ("59350", "59298", true),
        ("59355", "59298", true),
        ("59298", "59009", false),
    ] {
        assert_eq!(wants(chosen, of_call), told, "{chosen} {of_call}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_question_is_asked_without_a_name_answered_for_all_and_sent_to_followers() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 2).await;
    let (body, asking) = (&all[0], &all[1]);
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    test.give("asso@example.org", Some(asking.id), Role::Representative)
        .await;
    let asso = test.signed_in("asso@example.org", false).await;
    let follower = test.signed_in("follower@example.org", false).await;
    fine(&test.get(&call).await);
    follower
        .post(&format!("{call}/follow"), &[("step", "begin")])
        .await;
    let again = follower
        .post(&format!("{call}/follow"), &[("step", "begin")])
        .await;
    assert_eq!(again.header("location"), format!("{call}#following"));
    assert!(follower.get(&call).await.body.contains("You follow this call"));

    let ask = format!("{call}/questions/ask");
    fine(&asso.get(&ask).await);
    let empty = asso.post(&ask, &[("words", " "), ("language", "fr")]).await;
    assert_eq!(empty.status, 422);
    let fields = [
        ("sending", "one"),
        ("words", "Peut-on répondre à trois ?"),
        ("language", "fr"),
        ("organisation", asking.key.as_str()),
    ];
    assert_eq!(asso.post(&ask, &fields).await.status, 303);
    assert_eq!(asso.post(&ask, &fields).await.status, 303);
    let asked = test.get(&format!("{call}/questions")).await;
    fine(&asked);
    assert_eq!(
        asked.body.matches("Peut-on répondre à trois").count(),
        1,
        "sent twice, asked once"
    );
    assert!(asked.body.contains("have not answered yet"));
    let told = test.letters("off@example.org").await;
    let told = told
        .iter()
        .filter(|letter| letter.body.contains("Peut-on répondre à trois ?"));
    let told: Vec<&str> = told.map(|letter| letter.body.as_str()).collect();
    assert_eq!(told.len(), 1, "who organises is told once");
    assert!(!told[0].contains(&asking.name), "and not by whom: {}", told[0]);
    assert!(!asked.body.contains(&asking.name), "who asked is not shown");
    assert!(
        officer
            .get("/en/me")
            .await
            .body
            .contains("one question awaits your answer")
    );

    let answer = asked_at(&officer.get(&format!("{call}/questions")).await.body);
    fine(&officer.get(&answer).await);
    assert_eq!(asso.get(&answer).await.status, 404);
    let said = [("words", "Oui, et à plus."), ("language", "fr"), ("version", "1")];
    assert_eq!(officer.post(&answer, &said).await.status, 303);
    let again = officer.post(&answer, &said).await;
    assert_eq!(again.status, 303, "said twice, it is said once");
    let late = [("words", "Non."), ("language", "fr"), ("version", "1")];
    let late = officer.post(&answer, &late).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("Oui, et à plus.") && late.body.contains("Non.</textarea>"));
    assert_eq!(calls::tell_answered(&test.app).await.unwrap(), 2);
    let told = test.letters("follower@example.org").await;
    assert_eq!(told.len(), 1);
    assert_eq!(
        test.letters("asso@example.org").await.len(),
        1,
        "whoever asked is told too"
    );
    assert!(told[0].body.contains("Oui, et à plus.") && told[0].subject.contains("In company"));
    // Another call may have the same title.
    let named = format!("In company ({}, until 31 December 2026)", body.name);
    assert!(
        told[0].subject.contains(&named) && told[0].body.contains(&named),
        "{}",
        told[0].subject
    );
    let shown = test.get(&format!("{call}/questions")).await;
    fine(&shown);
    assert!(shown.body.contains("Answered on 24 November 2026"));

    let better = [
        ("words", "Oui, à deux au moins."),
        ("language", "fr"),
        ("version", "2"),
    ];
    assert_eq!(officer.post(&answer, &better).await.status, 303);
    let changed = test.get(&format!("{call}/questions")).await;
    fine(&changed);
    for said in [
        "à deux au moins",
        "Oui, et à plus.",
        "Answer changed on",
        "What was answered before",
    ] {
        assert!(changed.body.contains(said), "{said}");
    }
    assert!(!changed.body.contains(&asking.name));
    let theirs = officer.get(&format!("{call}/questions")).await;
    assert!(
        theirs.body.contains(&asking.name),
        "those who organise read who asked"
    );

    let silent = officer.post(&answer, &[("act", "withdraw")]).await;
    assert!(silent.status == 422 && silent.body.contains("href=\"#reason\""));
    let gone = [("act", "withdraw"), ("reason", "It names a neighbour.")];
    assert_eq!(officer.post(&answer, &gone).await.status, 303);
    let after = test.get(&format!("{call}/questions")).await;
    fine(&after);
    assert!(!after.body.contains("à trois"), "{}", after.body);
    assert!(
        after.body.contains("à deux au moins") && after.body.contains("Oui, et à plus."),
        "whoever relied on what was answered still reads it"
    );
    assert!(after.body.contains("It names a neighbour.") && after.body.contains("Taken away"));
    for email in ["follower@example.org", "asso@example.org"] {
        let told = test.letters(email).await;
        let said = told
            .iter()
            .any(|letter| letter.body.contains("It names a neighbour."));
        assert!(said, "{email}");
    }
    // What is asked in the name of nobody that one acts for is not asked in one's own name.
    let other = [
        ("words", "Et à quatre ?"),
        ("language", "fr"),
        ("organisation", body.key.as_str()),
    ];
    assert_eq!(asso.post(&ask, &other).await.status, 422);
    for count in 1..=10 {
        let words = format!("Question {count} ?");
        let fields = [("words", words.as_str()), ("language", "fr")];
        let status = asso.post(&ask, &fields).await.status;
        assert_eq!(
            status,
            if count < 10 { 303 } else { 422 },
            "ten a day, with the first"
        );
    }
    test.pass(60 * DAY);
    let over = test.get(&format!("{call}/questions")).await;
    fine(&over);
    assert!(over.body.contains("can no longer be asked"));
    let late = test.signed_in("late@example.org", false).await;
    assert_eq!(
        late.get(&ask).await.header("location"),
        format!("{call}/questions")
    );
    let typed = [("words", "Une seconde trop tard ?"), ("language", "fr")];
    let kept = late.post(&ask, &typed).await;
    assert!(kept.status == 422 && kept.body.contains("Une seconde trop tard ?"));
    test.close().await;
}

/// Where the first question of a page is answered.
fn asked_at(page: &str) -> String {
    let before = page.split("/answer\"").next().unwrap();
    format!("{}/answer", before.rsplit("href=\"").next().unwrap())
}

#[tokio::test]
async fn new_calls_are_told_at_once_by_theme_and_commune_and_one_click_ends_it() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let themes: Vec<&str> = test.app.territory.themes[..2]
        .iter()
        .map(|theme| theme.slug.as_str())
        .collect();
    let commune = test.app.territory.communes[0].code.as_str();
    for (email, pace, theme) in [
        ("now@example.org", "now", themes[0]),
        ("other@example.org", "now", themes[1]),
        ("none@example.org", "none", themes[0]),
        ("weekly@example.org", "weekly", themes[0]),
    ] {
        let person = test.signed_in(email, false).await;
        fine(&person.get("/en/me/calls").await);
        let fields = [
            ("pace", pace),
            ("theme", theme),
            ("commune", commune),
            ("version", "0"),
        ];
        let chosen = person.post("/en/me/calls", &fields).await;
        assert_eq!(chosen.header("location"), "/en/me/calls", "{}", chosen.body);
        let late = person.post("/en/me/calls", &fields).await;
        assert_eq!(late.status, 422, "somebody else changed it, or the back button");
        fine(&person.get("/en/me/calls").await);
    }
    test.pass(10);
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    for (email, letters) in [
        ("now@example.org", 1),
        ("other@example.org", 0),
        ("none@example.org", 0),
        ("weekly@example.org", 0),
    ] {
        assert_eq!(test.letters(email).await.len(), letters, "{email}");
    }
    // A change is no new call.
    let people = [("concerned-en", "Everybody."), ("part-en", "They read.")];
    write(&officer, &call, "people", "1", &people).await;
    publish(&officer, &call, "1", "We listened.").await;
    assert_eq!(test.letters("now@example.org").await.len(), 1);

    // It is Tuesday: the weekly letter comes next Monday, with the call in it.
    test.pass(6 * DAY);
    let sent = networks::send_digests(&test.app, test.app.clock.now(), &[calls::tidings]).await;
    assert_eq!(sent.unwrap(), 1);
    let weekly = &test.letters("weekly@example.org").await[0];
    assert!(
        weekly.body.contains("* In company")
            && weekly
                .body
                .contains(&format!("{}, until 31 December 2026", body.name))
            && weekly.body.contains(&call),
        "{}",
        weekly.body
    );

    let letter = &test.letters("now@example.org").await[0];
    let end = letter.body.split("/unsubscribe/calls/").nth(1).unwrap();
    let end = format!("/unsubscribe/calls/{}", end.split_whitespace().next().unwrap());
    fine(&test.get(&end).await);
    // As a mail program does: from elsewhere, without a session.
    let click = Request::post(&end)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .body(Body::from("List-Unsubscribe=One-Click"))
        .unwrap();
    assert_eq!(test.send(click).await.status, 200);
    // Sessions of agents are short.
    let officer = test.signed_in("off@example.org", true).await;
    let second = begin(&officer, body, "Once more").await;
    write_all(&officer, &test, &second, &policy, "Once more").await;
    publish(&officer, &second, "0", "").await;
    assert_eq!(test.letters("now@example.org").await.len(), 1);
    assert_eq!(test.get("/unsubscribe/calls/no-such-token").await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn a_list_is_a_feed_and_a_calendar_too() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    for title in ["In company, at home", "On the water"] {
        let call = begin(&officer, body, title).await;
        write_all(&officer, &test, &call, &policy, title).await;
        publish(&officer, &call, "0", "").await;
    }
    let feed = test.get("/en/calls.atom?q=water").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    let document = roxmltree::Document::parse(&feed.body).unwrap();
    let text = |name: &str| -> Vec<&str> {
        document
            .descendants()
            .filter(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", name)))
            .filter_map(|node| node.text())
            .collect()
    };
    assert_eq!(text("title").last().unwrap(), &"On the water");
    assert_eq!(text("title").len(), 2);
    assert_eq!(text("updated").len(), 2);
    let empty = test.get("/nl/calls.atom?kind=poles").await;
    assert!(roxmltree::Document::parse(&empty.body).is_ok());

    let dates = test.get("/en/calls.ics").await;
    assert_eq!(dates.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(dates.body.matches("BEGIN:VEVENT").count(), 6);
    assert!(
        dates
            .body
            .contains("SUMMARY:End of the answers: In company\\, at home\r\n")
    );
    assert!(dates.body.contains("DTSTART:20261231T225900Z\r\n"));
    assert!(dates.body.contains("DTSTART;VALUE=DATE:20270215\r\n"));
    let call = test.get("/en/calls?q=water").await;
    fine(&call);
    assert!(call.body.contains("/en/calls.ics?q=water"));
    test.close().await;
}

#[tokio::test]
async fn whoever_follows_a_call_that_was_announced_is_told_when_it_opens() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let calendar = [
        ("opens-date", "2026-12-01"),
        ("opens-time", "08:00"),
        ("closes-date", "2026-12-31"),
        ("closes-time", "23:59"),
        ("answer", "2027-02-15"),
        ("late", "refused"),
    ];
    assert_eq!(
        write(&officer, &call, "calendar", "1", &calendar).await.status,
        303
    );
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    let follower = test.signed_in("follower@example.org", false).await;
    let begins = [("step", "begin")];
    assert_eq!(
        follower.post(&format!("{call}/follow"), &begins).await.status,
        303
    );
    let look = async || calls::tell_opened(&test.app).await.unwrap();
    let told = async || {
        let letters = test.letters("follower@example.org").await;
        let opened = letters
            .iter()
            .filter(|letter| letter.subject.contains("It can be answered now: In company"));
        opened.count()
    };
    // The first time is the beginning; six days later nothing has opened.
    assert_eq!((look().await, told().await), (0, 0));
    test.pass(6 * DAY);
    assert_eq!((look().await, told().await), (0, 0));
    test.pass(DAY);
    assert_eq!((look().await, look().await, told().await), (1, 0, 1), "once");
    test.close().await;
}
