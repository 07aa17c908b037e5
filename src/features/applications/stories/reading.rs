//! What readers do to an application, and what its partners may do then; and a correction that comes late.

use super::{OPEN, Scene, association, fine, publish, say, state};
use crate::features::calls::Late;
use crate::shared::authz::Role;
use crate::testing::TestApp;

/// The officer, or the decider, of the organiser answers, having seen where the application stands.
async fn answer(
    test: &TestApp,
    (who, verdict, reason): (&str, &str, &str),
    application: &str,
) -> crate::testing::Answer {
    let reader = test.signed_in(&format!("{who}@example.org"), true).await;
    let sql = "select state || ' ' || cast(submitted as text) from application";
    let seen = test.text(sql).await;
    let fields = [
        ("sending", verdict),
        ("verdict", verdict),
        ("reason", reason),
        ("seen", seen.as_str()),
    ];
    let path = format!("{application}/read");
    let done = reader.post(&path, &fields).await;
    if done.status == 303 {
        assert_eq!(reader.post(&path, &fields).await.status, 303, "pressed twice");
    }
    done
}

#[tokio::test]
async fn an_answer_is_given_with_its_reasons_by_who_may_decide_and_the_project_may_go_elsewhere() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let organiser = "(select organisation_id from call_organiser)";
    let organiser: i64 = test
        .text(&format!(
            "select cast(min(id) as text) from organisation where id in {organiser}"
        ))
        .await
        .parse()
        .unwrap();
    test.give("decider@example.org", Some(organiser), Role::Decider)
        .await;
    let me = test
        .signed_in("decider@example.org", true)
        .await
        .get("/en/me")
        .await;
    fine(&me);
    assert!(
        me.body.contains("1 answer waits") && me.body.contains("#applications"),
        "who decides finds what was sent: {}",
        me.body
    );
    // What several make and what one makes alone are counted apart, on the call and where all of it is.
    let decider = test.signed_in("decider@example.org", true).await;
    for page in ["", "/applications"] {
        let page = decider.get(&format!("/en/calls/{}{page}", scene.call)).await;
        fine(&page);
        assert!(
            page.body.contains("1 made by several, none made alone."),
            "{}",
            page.body
        );
    }
    // Whoever takes a mandate over sees first what is under way.
    let mandates = format!("/en/organisations/{}/mandates", scene.partners[0].slug());
    let mandate = test
        .text("select cast(mandate.id as text) from mandate join person on person.id = person_id where email = 'lead@example.org'")
        .await;
    let guided = lead.get(&format!("{mandates}/{mandate}/handover")).await;
    fine(&guided);
    assert!(guided.body.contains("Applications under way"), "{}", guided.body);
    // A partner answers nothing; the officer must say why, and decides nothing.
    let partner = [("verdict", "admit"), ("seen", "submitted 1")];
    assert_eq!(
        lead.post(&format!("{application}/read"), &partner).await.status,
        404
    );
    // Nor does an officer who acts for a partner too: they see it as one of those who ask.
    test.give("both@example.org", Some(organiser), Role::Officer)
        .await;
    let own = Some(scene.partners[1].id);
    test.give("both@example.org", own, Role::Representative).await;
    let near = answer(&test, ("both", "admit", ""), &application).await;
    assert_eq!(near.status, 404, "nobody finds their own request complete");
    let mute = answer(&test, ("officer", "return", ""), &application).await;
    assert_eq!(mute.status, 422);
    assert!(mute.body.contains("Write your reasons"), "{}", mute.body);
    let shut = answer(&test, ("officer", "close", "Non."), &application).await;
    assert_eq!(shut.status, 404, "to close what nobody decided is to decide");
    // The group may correct it until the deadline: nothing is said of it before.
    test.pass(OPEN);
    let lead = test.signed_in("lead@example.org", true).await;
    // Whoever decides is told for what they wait.
    let later = "once the examination has begun";
    let decider = test.signed_in("decider@example.org", true).await;
    let page = decider.get(&application).await;
    fine(&page);
    assert!(page.body.contains(later), "{}", page.body);
    for verdict in ["admit", "examine"] {
        let done = answer(&test, ("officer", verdict, ""), &application).await;
        assert_eq!(done.status, 303, "{verdict}: {}", done.body);
    }
    assert!(!decider.get(&application).await.body.contains(later));
    let decided = answer(&test, ("officer", "decline", "Trop loin."), &application).await;
    assert_eq!(decided.status, 404, "an officer prepares");
    let decided = answer(&test, ("decider", "decline", "Il manque un lieu."), &application).await;
    assert_eq!(decided.status, 303, "{}", decided.body);
    // Whoever decides on what they saw before that is told where it stands, and keeps their words.
    let decider = test.signed_in("decider@example.org", true).await;
    let fields = [
        ("verdict", "select"),
        ("reason", "Bien."),
        ("seen", "under_examination 1"),
    ];
    let late = decider.post(&format!("{application}/read"), &fields).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("does not stand there any more") && late.body.contains("Bien."),
        "{}",
        late.body
    );
    // To read is not asked again; to decide is.
    test.pass(11 * 60);
    assert_eq!(decider.get(&application).await.status, 200);
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains("do not go on with this project")
            && shown.body.contains("Il manque un lieu.")
            && shown.body.contains("/submission?call=other\">"),
        "{}",
        shown.body
    );
    // Another call takes answers.
    let deadline = test.app.clock.now().as_second() + OPEN;
    publish(&test, &association(&test, 6).await, deadline, |_| {}).await;
    let elsewhere = lead
        .get(&format!("{}/submission?call=other", scene.project))
        .await;
    fine(&elsewhere);
    assert!(
        elsewhere.body.contains("<select id=\"call\""),
        "{}",
        elsewhere.body
    );
    let letters = "select cast(count(*) as text) from mail where body like '%Il manque un lieu.%'";
    assert_eq!(
        test.text(letters).await,
        "3",
        "each partner is told, and whoever else acts for one"
    );
    let call = test.get(&format!("/en/calls/{}", scene.call)).await;
    assert!(!call.body.contains("that goes on"), "{}", call.body);
    test.close().await;
}

#[tokio::test]
async fn what_goes_on_is_on_the_page_of_the_call_for_everyone() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let organiser = test
        .text("select cast(organisation_id as text) from call_organiser")
        .await;
    test.give(
        "decider@example.org",
        Some(organiser.parse().unwrap()),
        Role::Decider,
    )
    .await;
    test.pass(OPEN);
    for (who, verdict, reason) in [
        ("officer", "admit", ""),
        ("officer", "examine", ""),
        ("decider", "select", "Chacun y trouve sa place."),
    ] {
        let done = answer(&test, (who, verdict, reason), &application).await;
        assert_eq!(done.status, 303, "{verdict}: {}", done.body);
    }
    let call = test.get(&format!("/en/calls/{}", scene.call)).await;
    fine(&call);
    assert!(
        call.body.contains("The project that goes on") && call.body.contains(&scene.partners[1].name),
        "{}",
        call.body
    );
    assert!(
        !call.body.contains("Chacun y trouve"),
        "reasons are the partners' own"
    );
    // A slip is put right with its reason; what was said before stays in the history, and all are told anew.
    let slip = "Nous nous étions trompés de ligne.";
    let corrected = answer(&test, ("officer", "decline", slip), &application).await;
    assert_eq!(corrected.status, 404, "to correct is to decide");
    let corrected = answer(&test, ("decider", "decline", slip), &application).await;
    assert_eq!(corrected.status, 303, "{}", corrected.body);
    let call = test.get(&format!("/en/calls/{}", scene.call)).await;
    assert!(!call.body.contains("that goes on"), "{}", call.body);
    let lead = test.signed_in("lead@example.org", true).await;
    let shown = lead.get(&application).await;
    fine(&shown);
    for said in [
        "Chacun y trouve sa place.",
        slip,
        "do not go on with this project",
    ] {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    let letters = format!("select cast(count(*) as text) from mail where body like '%{slip}%'");
    assert_eq!(test.text(&letters).await, "2");
    test.close().await;
}

#[tokio::test]
async fn what_is_given_back_is_completed_when_it_is_asked_for_also_after_the_deadline() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    test.pass(OPEN + 4 * 86_400);
    let done = answer(&test, ("officer", "return", "Il manque le budget."), &application).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(state(&test).await, "returned 1 1");
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(shown.body.contains("Il manque le budget."), "{}", shown.body);
    say(&test, "problem", "fr", "Ce que les lecteurs demandaient.", "").await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(!page.body.contains("The deadline is over:"), "{}", page.body);
    scene.signed(&lead, &second).await;
    assert_eq!(state(&test).await, "returned 2 1");
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&test).await, "submitted 2 2");
    let shown = lead.get(&application).await;
    assert!(
        !shown.body.contains("after the deadline")
            && shown.body.contains("You completed it as the organisers asked")
            && !shown.body.contains("You may correct it"),
        "it was asked for: {}",
        shown.body
    );
    // The readers saw the version before this one.
    let officer = test.signed_in("officer@example.org", true).await;
    let fields = [("verdict", "admit"), ("seen", "submitted 1")];
    assert_eq!(
        officer.post(&format!("{application}/read"), &fields).await.status,
        422
    );
    test.close().await;
}

#[tokio::test]
async fn a_late_correction_never_takes_the_place_of_an_answer_that_came_in_time() {
    for frozen_in_time in [true, false] {
        let test = TestApp::demonstration().await;
        let scene = Scene::make(&test, |content| content.calendar.late = Late::Reasoned).await;
        let lead = test.signed_in("lead@example.org", true).await;
        let second = test.signed_in("second@example.org", true).await;
        scene.signed(&lead, &second).await;
        assert_eq!(scene.send(&lead).await.status, 303);
        say(&test, "problem", "fr", "Encore un mot.", "").await;
        if frozen_in_time {
            scene.signed(&lead, &second).await;
        }
        test.pass(OPEN);
        let lead = test.signed_in("lead@example.org", true).await;
        let page = lead.get(&scene.page()).await;
        fine(&page);
        assert!(
            page.body.contains("a correction would come late"),
            "{}",
            page.body
        );
        if frozen_in_time {
            let refused = scene.send(&lead).await;
            assert_eq!(refused.status, 422);
            assert!(refused.body.contains("a correction would come late"));
            assert_eq!(state(&test).await, "submitted 2 1");
        } else {
            assert_eq!(scene.freeze(&lead).await.status, 422);
            assert_eq!(state(&test).await, "submitted 1 1");
        }
        test.close().await;
    }
}

#[tokio::test]
async fn the_receipt_says_for_good_what_it_said_and_counts_silence_from_the_first_version() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |content| {
        content.means.cents = Some(5_000_000);
        content.means.by = content.about.title.clone();
    })
    .await;
    test.sql(
        "update organisation set commune = '59350' where id in (select organisation_id from call_organiser)",
    )
    .await;
    // Budgets that balance, and the commitment that French law asks for.
    for (id, account) in [(1, "60x"), (2, "own")] {
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {id} + row_number() over (order by id) * 10, project_id, id, 2027, '{account}', '', '', 100 from partner"
        ))
        .await;
    }
    test.sql(
        "insert into piece (id, organisation_id, kind, title, period, clearance, created_at, version)
        select id, organisation_id, 'commitment', '', '', 'funders', 0, 1 from partner",
    )
    .await;
    test.sql(
        "insert into piece_version (id, piece_id, organisation_id, number, name, text_version, signatory, signed_on,
            person_id, added_at)
         select id, id, organisation_id, 1, '', 'text', 'Ana', '2026-11-01', (select min(id) from person), 0 from partner",
    )
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let silence = "Without an answer on 24 January 2027";
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains(silence) && shown.body.contains("until 25 March 2027"),
        "{}",
        shown.body
    );
    assert!(!shown.body.contains("Belgian law"), "{}", shown.body);
    // The call gets another contact; the receipt is what it was.
    test.sql("update call_version set document = replace(document, 'calls@metropolis.example', 'other@metropolis.example')")
        .await;
    let shown = lead.get(&application).await;
    assert!(shown.body.contains("calls@metropolis.example") && !shown.body.contains("other@metropolis"));
    // A body from across the border organises it too: each has its own law.
    let stad = association(&test, 5).await;
    test.sql(&format!(
        "update organisation set kind = 'public_body', commune = '33041' where id = {}",
        stad.id
    ))
    .await;
    test.sql(&format!(
        "insert into call_organiser (id, call_id, organisation_id, state, changed_at)
         select 77, call_id, {}, state, changed_at from call_organiser",
        stad.id
    ))
    .await;
    test.sql(&format!(
        r#"update call_version set document = replace(document, '"organisers":[', '"organisers":[{{"key":"{}","name":"Stad"}},')"#,
        stad.key
    ))
    .await;
    test.pass(2 * 86_400);
    say(&test, "problem", "fr", "Encore un mot.", "").await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains(silence) && shown.body.contains("other@metropolis.example"),
        "a correction is the same request: {}",
        shown.body
    );
    assert!(
        shown
            .body
            .contains("Belgian law applies to Stad: no answer from there"),
        "{}",
        shown.body
    );
    for number in [1, 2] {
        let receipt = lead
            .get(&format!("{application}/versions/{number}/receipt"))
            .await;
        assert_eq!(receipt.status, 200);
        assert_eq!(receipt.header("content-type"), "application/pdf");
    }
    test.close().await;
}
