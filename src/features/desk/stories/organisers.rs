//! An answer to a call without money, from where its organisers find it, through those whom they ask to read it, to their answer.

use super::organising::{DESK, Scene, THEIRS, declare, says};
use super::plain;
use super::scoring::{mark, officer_of, share};
use crate::features::{applications, calls};
use crate::shared::authz::Role;
use crate::testing::TestApp;

const NOBODY: &str = "One application that nobody is asked to read yet";

#[tokio::test]
async fn what_answers_a_call_is_in_the_list_of_each_of_its_organisers_and_of_nobody_else() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let call = format!("/en/calls/{}", scene.call);
    for who in ["one-officer@example.org", "other@example.org"] {
        let browser = test.signed_in(who, true).await;
        for page in [
            call.clone(),
            format!("{call}/applications"),
            "/en/desk".to_owned(),
        ] {
            let seen = plain(&browser.get(&page).await);
            assert!(
                seen.contains("Shared kitchens") && seen.contains(DESK),
                "{who} at {page}: {seen}"
            );
        }
        let list = plain(&browser.get("/en/desk").await);
        assert!(
            list.contains("To do: say whether you have a conflict of interest")
                && list.contains("1 application received")
                && !list.contains("requested from you"),
            "{list}"
        );
        declare(&browser).await;
        let list = plain(&browser.get("/en/desk").await);
        assert!(
            list.contains("Being examined · K7F3-Q2M9") && !list.contains("conflict of interest"),
            "{list}"
        );
    }
    test.give("elsewhere@example.org", Some(scene.partners[0].id), Role::Reader)
        .await;
    let elsewhere = test.signed_in("elsewhere@example.org", true).await;
    let list = plain(&elsewhere.get("/en/desk").await);
    assert!(
        list.contains("None of the organisations") && !list.contains("Shared kitchens"),
        "{list}"
    );
    assert_eq!(elsewhere.get("/en/desk/readers").await.status, 404);
    // Who stands near finds it, and is told that they do not read it.
    let near = test.signed_in("one-reader@example.org", true).await;
    assert_eq!(says(&near, "declare", &[("near", "yes")]).await, 303);
    assert!(plain(&near.get("/en/desk").await).contains("You do not read this application"));
    test.close().await;
}

#[tokio::test]
async fn two_organisers_ask_readers_disagree_note_and_answer_with_their_reasons() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let officer = test.signed_in("one-officer@example.org", true).await;
    let me = plain(&officer.get("/en/me").await);
    assert!(!me.contains(NOBODY), "as long as it may be corrected: {me}");
    // The call closes; then somebody is to read what answers it.
    test.pass(2 * 86_400);
    let officer = test.signed_in("one-officer@example.org", true).await;
    assert!(plain(&officer.get("/en/me").await).contains(NOBODY));
    let page = plain(&officer.get("/en/desk/readers?propose=yes").await);
    assert!(
        page.contains("Shared kitchens") && page.contains("Proposed because"),
        "{page}"
    );
    let asked = test.text_of_person("one-reader@example.org").await;
    let kept = officer
        .post("/en/desk/readers", &[("K7F3-Q2M9", asked.as_str())])
        .await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert!(!plain(&officer.get("/en/me").await).contains(NOBODY));
    let letters = test.letters("one-reader@example.org").await;
    let to_read = letters.iter().filter(|one| one.subject.starts_with("To read"));
    assert_eq!(to_read.count(), 1);
    let reader = test.signed_in("one-reader@example.org", true).await;
    assert!(plain(&reader.get("/en/me").await).contains("Application to read"));
    let mine = plain(&reader.get("/en/desk?mine=yes").await);
    assert!(
        mine.contains("For you to read") && mine.contains("Shared kitchens"),
        "{mine}"
    );
    // Each says first whether it stands near. One marks by the criteria of the call, the other organiser disagrees, and it shows.
    let other = test.signed_in("other@example.org", true).await;
    let one = test.signed_in("one@example.org", true).await;
    for browser in [&reader, &other, &one] {
        declare(browser).await;
    }
    let high = [("9", "They wrote it together."), ("6", "A ramp is missing.")];
    let low = [("2", "One of them wrote it."), ("6", "I agree.")];
    assert_eq!(mark(&reader, &scene, high).await, 303);
    assert_eq!(mark(&other, &scene, low).await, 303);
    for at in [0, 1] {
        let officer = officer_of(&test, &scene, at).await;
        assert_eq!(share(&officer, &scene, "yes").await, 303);
    }
    let marks = plain(&one.get(&format!("{DESK}/marks?others=yes")).await);
    assert!(
        marks.contains("2 readers: from 2 to 9 of 10") && marks.contains("Readers disagree."),
        "{marks}"
    );
    // A note of one never crosses; a question is answered once, and both read it.
    assert_eq!(
        says(&reader, "notes", &[("note", "Ask about the winter.")]).await,
        303
    );
    assert!(plain(&one.get(DESK).await).contains("Ask about the winter."));
    assert!(!plain(&other.get(DESK).await).contains("Ask about the winter."));
    assert_eq!(
        says(&other, "questions", &[("question", "And in winter?")]).await,
        303
    );
    let lead = test.signed_in("lead@example.org", true).await;
    let question = test.text("select cast(id as text) from question").await;
    let answer = [("answer", "In the school.")];
    let answered = lead
        .post(&format!("{THEIRS}/questions/{question}"), &answer)
        .await;
    assert_eq!(answered.status, 303, "{}", answered.body);
    for browser in [&one, &other] {
        assert!(plain(&browser.get(DESK).await).contains("In the school."));
    }
    // Whoever decides for one of them thinks first, then is led to where it is answered, with its reasons.
    let page = plain(&one.get(DESK).await);
    assert!(page.contains("\"#opinions\">give your opinion"), "{page}");
    let opinion = [
        ("opinion", "They know their streets."),
        ("topic", "technical"),
        ("verdict", "favourable"),
    ];
    assert_eq!(says(&one, "opinions", &opinion).await, 303);
    let page = plain(&one.get(DESK).await);
    assert!(page.contains("answer it, with the other organisers"), "{page}");
    let why = "They build it together.";
    for (browser, verdict, reason, seen) in [
        (&officer, "admit", "", "submitted 1"),
        (&officer, "examine", "", "admissible 1"),
        (&one, "select", why, "under_examination 1"),
    ] {
        let fields = [
            ("sending", verdict),
            ("verdict", verdict),
            ("reason", reason),
            ("seen", seen),
        ];
        let done = browser.post(&format!("{THEIRS}/read"), &fields).await;
        assert_eq!(done.status, 303, "{verdict}: {}", done.body);
    }
    assert!(plain(&lead.get(THEIRS).await).contains(why));
    let page = plain(&other.get(DESK).await);
    for said in ["nothing; see what was done", "They know their streets."] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let marks = plain(&other.get(&format!("{DESK}/marks")).await);
    assert!(
        marks.contains("these marks and their reasons can no longer be changed"),
        "{marks}"
    );
    // What was answered is read no more.
    assert!(!plain(&reader.get("/en/me").await).contains("Application to read"));
    let page = plain(&officer.get("/en/desk/readers").await);
    assert!(!page.contains("Shared kitchens"), "{page}");
    // It stays in the list, and whoever did not say whether they stand near need not any more.
    let list = plain(&officer.get("/en/desk").await);
    assert!(
        list.contains("Decided · K7F3-Q2M9") && !list.contains("conflict of interest"),
        "{list}"
    );
    test.close().await;
}

#[tokio::test]
async fn the_list_is_narrowed_to_one_call_of_those_that_are_answered_to_the_bodies_one_reads_for() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // The first organiser has another call, which an answer came to as well, and a third that nobody answered.
    let now = test.app.clock.now().as_second();
    let mut others = Vec::new();
    for title in ["Gardens", "Bridges"] {
        let content = calls::example::example(title, "policy-k7f3q2m9", (now - 86_400, now + 86_400));
        others.push(calls::example::published(&test, &scene.organisers[0], &content).await);
    }
    for sql in [
        format!(
            "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
                created_at, changed_at)
             values (2, 'answer-2', '2222-K7F3', null, {}, null, 'submitted', 1, 1, 1, 0, 0)",
            others[0].id
        ),
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
         select 2, 1, document, hash, frozen_at, received_at, channel from application_version where application_id = 1"
            .to_owned(),
    ] {
        test.sql(&sql).await;
    }
    applications::keep_sent(&test.app).await.unwrap();
    let gardens = format!("/en/desk?call={}", others[0].address);
    let kitchens = format!("/en/desk?call={}", scene.call);
    let one = test.signed_in("one-officer@example.org", true).await;
    let list = plain(&one.get("/en/desk").await);
    assert!(
        list.contains("2 applications received")
            && list.contains(">Gardens</option>")
            && list.contains(">Kitchens</option>")
            && !list.contains("Bridges"),
        "{list}"
    );
    for (way, number, not) in [
        (&gardens, "2222-K7F3", "K7F3-Q2M9"),
        (&kitchens, "K7F3-Q2M9", "2222-K7F3"),
    ] {
        let list = plain(&one.get(way).await);
        assert!(
            list.contains("1 application received") && list.contains(number) && !list.contains(not),
            "{way}: {list}"
        );
    }
    let chosen = format!("value=\"{}\" selected", others[0].address);
    assert!(plain(&one.get(&gardens).await).contains(&chosen));
    // To the other organiser that call is none of its own, whatever it writes in the address.
    let other = test.signed_in("other@example.org", true).await;
    assert!(!plain(&other.get("/en/desk").await).contains("Gardens"));
    for way in [gardens.as_str(), "/en/desk?call=elsewhere"] {
        let list = plain(&other.get(way).await);
        assert!(
            list.contains("No application received") && !list.contains("2222-K7F3"),
            "{way}: {list}"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn whoever_has_more_answers_to_share_out_than_are_looked_through_reads_that_there_are_so_many_at_least()
{
    let test = TestApp::demonstration().await;
    let _ = Scene::make(&test).await;
    for sql in [
        "with recursive n (i) as (select 1000 union all select i + 1 from n where i < 1220)
         insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
            created_at, changed_at)
         select i, 'answer-' || cast(i as text), cast(i as text) || '-K7F3', null, (select id from call), null, 'submitted', 1, 1, 1, 0, 0
         from n",
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
         select application.id, 1, document, hash, frozen_at, received_at, channel from application
         join application_version on application_version.application_id = 1 where application.id >= 1000",
    ] {
        test.sql(sql).await;
    }
    applications::keep_sent(&test.app).await.unwrap();
    test.pass(2 * 86_400);
    let officer = test.signed_in("one-officer@example.org", true).await;
    let me = plain(&officer.get("/en/me").await);
    assert!(
        me.contains("At least 200 applications that nobody is asked to read yet"),
        "{me}"
    );
    test.close().await;
}

#[tokio::test]
async fn the_pages_of_who_reads_what_are_full_whatever_was_answered_or_is_too_near_between() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let officer = test.text_of_person("one-officer@example.org").await;
    for sql in [
        // Sixty were answered already, the officer stands near those who sent the next ten: fifty-one wait.
        "with recursive n (i) as (select 1000 union all select i + 1 from n where i < 1119)
         insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
            created_at, changed_at)
         select i, 'answer-' || cast(i as text), cast(i as text) || '-K7F3', null, (select id from call), null,
            case when i < 1060 then 'decided' else 'submitted' end, 1, 1, 1, 0, 0
         from n"
            .to_owned(),
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
         select application.id, 1, document, hash, frozen_at, received_at, channel from application
         join application_version on application_version.application_id = 1 where application.id >= 1000"
            .to_owned(),
        format!(
            "insert into conflict (id, application_id, person_id, organisation_id, partners, near, declared_at)
             select id, id, {officer}, {}, '', 1, 0 from application where id >= 1060 and id < 1070",
            scene.organisers[0].id
        ),
    ] {
        test.sql(&sql).await;
    }
    applications::keep_sent(&test.app).await.unwrap();
    let officer = test.signed_in("one-officer@example.org", true).await;
    let first = plain(&officer.get("/en/desk/readers").await);
    assert_eq!(first.matches("id=\"reader-").count(), 50, "{first}");
    for (number, there) in [
        ("1059-K7F3", false),
        ("1069-K7F3", false),
        ("1070-K7F3", true),
        ("1119-K7F3", true),
    ] {
        assert_eq!(first.contains(&format!("reader-{number}")), there, "{number}");
    }
    assert!(first.contains("after=1119-K7F3"), "{first}");
    let next = plain(&officer.get("/en/desk/readers?after=1119-K7F3").await);
    assert_eq!(next.matches("id=\"reader-").count(), 1, "{next}");
    assert!(
        next.contains("reader-K7F3-Q2M9") && !next.contains("rel=\"next\""),
        "{next}"
    );
    // To whoever stands near none of them those ten wait too.
    test.sql("delete from conflict").await;
    let first = plain(&officer.get("/en/desk/readers").await);
    assert!(
        first.contains("reader-1060-K7F3") && first.contains("after=1109-K7F3"),
        "{first}"
    );
    test.close().await;
}
