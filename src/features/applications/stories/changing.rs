//! What changes under an application: who is in the project, who leads it, the call, an organisation that becomes a part
//! of another.

use super::{Scene, fine, join, say, shown_hash, state, third};
use crate::features::calls;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Signs for an organisation what its page shows.
async fn sign(scene: &Scene, browser: &Browser<'_>, slug: &str) -> u16 {
    let hash = shown_hash(&browser.get(&scene.page()).await.body);
    let fields = [
        ("call", scene.call.as_str()),
        ("organisation", slug),
        ("hash", hash.as_str()),
        ("agreed", "yes"),
    ];
    let way = format!("{}/submission/sign", scene.project);
    browser.post(&way, &fields).await.status.as_u16()
}

/// Everything that is there of a version.
fn of_version(application: &str, number: u8) -> [String; 2] {
    let version = format!("{application}/versions/{number}");
    [version.clone(), format!("{version}.json")]
}

#[tokio::test]
async fn who_joined_reads_what_it_signs_and_who_left_no_more_than_what_it_signed() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |content| content.answering.minimum = 1).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let coming = third(&test).await;
    let third = test.signed_in("third@example.org", true).await;
    assert_eq!(third.get(&application).await.status, 404, "it is no partner yet");
    join(&lead, &third, &scene.project, &coming).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    // Sent were two of the partners; frozen and waiting are three.
    assert_eq!(state(&test).await, "submitted 2 1");
    let page = third.get(&scene.page()).await;
    fine(&page);
    assert!(page.body.contains(&format!("{application}/versions/2")));
    for number in [1, 2] {
        for path in of_version(&application, number) {
            assert_eq!(third.get(&path).await.status, 200, "{path}");
        }
    }
    assert_eq!(sign(&scene, &third, &coming.slug()).await, 303);
    // The second leaves before it signed the new one.
    let slug = scene.partners[1].slug();
    let fields = [("organisation", slug.as_str()), ("words", "")];
    let left = second.post(&format!("{}/leave", scene.project), &fields).await;
    assert_eq!(left.status, 303);
    say(&test, "problem", "fr", "Ce que nous disons entre nous.", "").await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(sign(&scene, &lead, &scene.partners[0].slug()).await, 303);
    assert_eq!(sign(&scene, &third, &coming.slug()).await, 303);
    let shown = second.get(&application).await;
    fine(&shown);
    assert!(
        !shown.body.contains("/versions/2") && !shown.body.contains("/versions/3"),
        "{}",
        shown.body
    );
    for number in [2, 3] {
        for path in of_version(&application, number) {
            assert_eq!(second.get(&path).await.status, 404, "{path}");
        }
    }
    assert!(!second.get("/en/me").await.body.contains("entre nous"));
    assert_eq!(scene.send(&lead).await.status, 303);
    assert_eq!(state(&test).await, "submitted 3 3");
    // What it signed stays its own; what others sent without it is not.
    let shown = second.get(&application).await;
    fine(&shown);
    assert!(!shown.body.contains("entre nous"), "{}", shown.body);
    for path in of_version(&application, 1) {
        assert_eq!(second.get(&path).await.status, 200, "{path}");
    }
    for path in of_version(&application, 3) {
        assert_eq!(second.get(&path).await.status, 404, "{path}");
    }
    let receipt = |number: u8| format!("{application}/versions/{number}/receipt");
    assert_eq!(second.get(&receipt(1)).await.status, 200);
    assert_eq!(second.get(&receipt(3)).await.status, 404);
    assert_eq!(lead.get(&receipt(2)).await.status, 404, "it was never sent");
    // Organisers see what was sent, those of other calls nothing.
    let officer = test.signed_in("officer@example.org", true).await;
    for (number, status) in [(1, 200), (2, 404), (3, 200)] {
        for path in of_version(&application, number) {
            assert_eq!(officer.get(&path).await.status, status, "{path}");
        }
    }
    test.give(
        "elsewhere@example.org",
        Some(coming.id),
        crate::shared::authz::Role::Officer,
    )
    .await;
    test.sql(&format!(
        "update partner set state = 'left' where organisation_id = {}",
        coming.id
    ))
    .await;
    let elsewhere = test.signed_in("elsewhere@example.org", true).await;
    assert_eq!(elsewhere.get(&of_version(&application, 1)[0]).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn whoever_leads_today_and_may_sign_takes_back_what_was_sent() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    test.give(
        "helper@example.org",
        Some(scene.partners[1].id),
        crate::shared::authz::Role::ProjectLead,
    )
    .await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    test.sql("update partner set role = case role when 'lead' then 'partner' else 'lead' end")
        .await;
    let way = format!("{application}/withdraw");
    assert_eq!(lead.post(&way, &[]).await.status, 404, "it leads no more");
    assert!(!lead.get(&application).await.body.contains(&way));
    let helper = test.signed_in("helper@example.org", true).await;
    assert_eq!(
        helper.post(&way, &[]).await.status,
        404,
        "what bound an organisation is not undone by who may not bind it"
    );
    test.pass(11 * 60);
    let led = second.post(&way, &[]).await;
    assert!(
        led.header("location").contains("/sign-in/again"),
        "{}",
        led.header("location")
    );
    let second = test.signed_in("second@example.org", true).await;
    fine(&second.get(&application).await);
    assert_eq!(second.post(&way, &[]).await.status, 303);
    assert_eq!(state(&test).await, "withdrawn 1 1");
    let again = second.post(&way, &[]).await;
    let told = second.get(again.header("location")).await;
    assert!(told.body.contains("This is no longer possible"), "{}", told.body);
    test.close().await;
}

#[tokio::test]
async fn an_outage_that_puts_the_deadline_off_leaves_every_signature_where_it_is() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    test.sql(
        "insert into capacity (id, organisation_id, kind, starts, created_at)
            select 1, organisation_id, 'organiser', '2026-01-01', 0 from call_organiser",
    )
    .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let fields = [
        ("act", "extend"),
        ("published", "1"),
        ("until-date", "2026-12-20"),
        ("reason-en", "The platform was down on Sunday."),
    ];
    let extended = officer
        .post(&format!("/en/calls/{}/publish", scene.call), &fields)
        .await;
    assert_eq!(extended.status, 303, "{}", extended.body);
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains("your project has not changed") && page.body.contains("down on Sunday"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("The project changed since.") && !page.body.contains("Freeze a"));
    // And once more.
    let fields = [
        ("act", "extend"),
        ("published", "2"),
        ("until-date", "2026-12-22"),
        ("reason-en", "And on Monday."),
    ];
    let extended = officer
        .post(&format!("/en/calls/{}/publish", scene.call), &fields)
        .await;
    assert_eq!(extended.status, 303, "{}", extended.body);
    let page = lead.get(&scene.page()).await;
    assert!(!page.body.contains("Freeze a"), "{}", page.body);
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(state(&test).await, "signing 1 0", "nothing is frozen anew");
    assert_eq!(scene.send(&lead).await.status, 303);
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        !page.body.contains("Freeze a"),
        "what was sent is what it says: {}",
        page.body
    );
    test.close().await;
}

#[tokio::test]
async fn a_register_that_calls_a_partner_otherwise_changes_no_project() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    test.sql("update organisation set name = name || ' nouvelle', purpose = 'Autre objet.'")
        .await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        !page.body.contains("The project changed since.") && !page.body.contains("Freeze a"),
        "{}",
        page.body
    );
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(state(&test).await, "signing 1 0", "every signature stands");
    test.close().await;
}

#[tokio::test]
async fn a_call_that_changed_is_told_and_signatures_stand_until_the_lead_freezes_anew() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let mut connection = test.app.db.read().await.unwrap();
    let (_, rules) = calls::standing(&mut connection, &scene.call)
        .await
        .unwrap()
        .unwrap();
    drop(connection);
    let changed = calls::Version {
        number: 2,
        cause: calls::Cause::Changed,
        notice: Words::default().and(Lang::En, "A comma was missing."),
        ..rules
    };
    let (document, hash) = changed.document();
    let document = document.replace('\'', "''");
    test.sql(&format!(
        "insert into call_version (call_id, number, cause, document, hash, published_at)
         select id, 2, 'changed', '{document}', '{hash}', 0 from call"
    ))
    .await;
    test.sql("update call set published = 2").await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains("your project has not changed")
            && page.body.contains("A comma was missing.")
            && page.body.contains("Freeze a new version"),
        "{}",
        page.body
    );
    assert_eq!(scene.send(&lead).await.status, 303, "what was signed is sent");
    test.close().await;
}

#[tokio::test]
async fn an_organisation_that_becomes_a_part_of_another_signs_and_sends_as_that_other() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(scene.sign(&lead, 0).await.status, 303);
    // The lead is found to be one body with an organisation that the register lists twice.
    let kept = third(&test).await;
    let gone = &scene.partners[0];
    for table in [
        "partner",
        "mandate",
        "signature",
        "application_version",
        "application_event",
    ] {
        test.sql(&format!(
            "update {table} set organisation_id = {} where organisation_id = {}",
            kept.id, gone.id
        ))
        .await;
    }
    test.sql(&format!(
        "update organisation set key = 'G0NE-G0NE' where id = {}",
        gone.id
    ))
    .await;
    test.sql(&format!(
        "insert into organisation_redirect (key, organisation_id) values ('{}', {})",
        gone.key, kept.id
    ))
    .await;
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(scene.sign(&second, 1).await.status, 303);
    let lead = test.signed_in("lead@example.org", true).await;
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let shown = lead.get(sent.header("location")).await;
    fine(&shown);
    assert!(
        shown.body.contains(&kept.name) && !shown.body.contains("()") && shown.body.contains("/withdraw"),
        "{}",
        shown.body
    );
    assert_eq!(
        lead.post(&format!("{}/withdraw", sent.header("location")), &[])
            .await
            .status,
        303
    );
    assert_eq!(state(&test).await, "withdrawn 1 1");
    test.close().await;
}

#[tokio::test]
async fn an_answer_that_was_begun_is_found_again_from_its_project() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    // Something was asked, nothing frozen.
    test.sql(&format!(
        "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
            created_at, changed_at)
         select 1, 'begun-k7f3q2m9', 'K7F3-Q2M9', project.id, call.id, 'living', 'draft', 0, 0, 1, 0, 0 from project, call
         where call.address = '{}'",
        scene.call
    ))
    .await;
    for page in [
        scene.project.clone(),
        format!("{}/submission?call=other", scene.project),
    ] {
        let page = lead.get(&page).await;
        fine(&page);
        assert!(
            page.body.contains("Your answer to “Nobody eats alone”: go on")
                && page.body.contains(&scene.call),
            "{}",
            page.body
        );
    }
    test.close().await;
}
