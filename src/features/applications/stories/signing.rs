//! Who signs, what is signed, and when a signature falls.

use super::{Scene, fine, say, shown_hash, state, told};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_changed_word_makes_a_new_version_and_signatures_fall() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    let first = shown_hash(&lead.get(&scene.page()).await.body);
    assert_eq!(scene.sign(&lead, 0).await.status, 303);
    assert_eq!(scene.sign(&lead, 0).await.status, 303, "signed twice, it is one");
    assert_eq!(
        test.text("select cast(count(*) as text) from signature").await,
        "1"
    );
    // Frozen again unchanged, it is the same version.
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(state(&test).await, "signing 1 0");
    say(&test, "summary", "fr", "Cuisiner ensemble.", "").await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(page.body.contains("The project changed since."), "{}", page.body);
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(state(&test).await, "signing 2 0");
    let page = second.get(&scene.page()).await;
    assert_eq!(
        page.body.matches("A signature is awaited").count(),
        2,
        "{}",
        page.body
    );
    let slug = scene.partners[1].slug();
    let fields = [
        ("call", scene.call.as_str()),
        ("organisation", slug.as_str()),
        ("hash", first.as_str()),
        ("agreed", "yes"),
    ];
    let old = second
        .post(&format!("{}/submission/sign", scene.project), &fields)
        .await;
    assert_eq!(old.status, 422, "what was shown is no longer what is signed");
    assert!(old.body.contains("Another version was frozen meanwhile."));
    scene.sign(&lead, 0).await;
    scene.sign(&second, 1).await;
    let old = scene.send_this(&lead, &first).await;
    assert_eq!(old.status, 422);
    assert_eq!(scene.send(&lead).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn only_who_may_bind_an_organisation_signs_for_it_and_is_asked_again() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    test.give("keeper@example.org", Some(scene.partners[1].id), Role::Treasurer)
        .await;
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(told(&test, "second@example.org", "To be signed").await, 1);
    let me = test
        .signed_in("second@example.org", true)
        .await
        .get("/en/me")
        .await;
    fine(&me);
    assert!(me.body.contains("Sign for "), "{}", me.body);
    assert_eq!(scene.sign(&lead, 1).await.status, 404, "nobody signs for others");
    let keeper = test.signed_in("keeper@example.org", true).await;
    assert_eq!(scene.sign(&keeper, 1).await.status, 404);
    let weak = test.signed_in("second@example.org", false).await;
    let led = scene.sign(&weak, 1).await;
    assert_eq!(led.status, 303);
    assert!(
        led.header("location").contains("/sign-in/second-factor"),
        "{}",
        led.header("location")
    );
    let second = test.signed_in("second@example.org", true).await;
    let hash = shown_hash(&second.get(&scene.page()).await.body);
    let slug = scene.partners[1].slug();
    let fields = [
        ("call", scene.call.as_str()),
        ("organisation", slug.as_str()),
        ("hash", hash.as_str()),
    ];
    let unread = second
        .post(&format!("{}/submission/sign", scene.project), &fields)
        .await;
    assert_eq!(unread.status, 422);
    assert!(unread.body.contains("you say that you have read"));
    test.pass(11 * 60);
    let led = scene.sign(&second, 1).await;
    assert!(
        led.header("location").contains("/sign-in/again"),
        "{}",
        led.header("location")
    );
    assert_eq!(
        test.text("select cast(count(*) as text) from signature").await,
        "0"
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_leaves_the_project_leaves_a_version_that_must_be_frozen_anew() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |content| content.answering.minimum = 1).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    let slug = scene.partners[1].slug();
    let fields = [("organisation", slug.as_str()), ("words", "")];
    assert_eq!(
        second
            .post(&format!("{}/leave", scene.project), &fields)
            .await
            .status,
        303
    );
    let refused = scene.send_this(&lead, &hash).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("The partners changed since"),
        "{}",
        refused.body
    );
    assert_eq!(scene.freeze(&lead).await.status, 303);
    scene.sign(&lead, 0).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn going_back_to_writing_asks_nobody_to_sign() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    let fields = [("call", scene.call.as_str())];
    let way = format!("{}/submission/reopen", scene.project);
    assert_eq!(second.post(&way, &fields).await.status, 404);
    assert_eq!(lead.post(&way, &fields).await.status, 303);
    assert_eq!(state(&test).await, "draft 1 0");
    assert_eq!(scene.send_this(&lead, &hash).await.status, 422);
    fine(&lead.get(&scene.page()).await);
    // The same words again: the signatures that are under them stand.
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(state(&test).await, "signing 2 0");
    assert_eq!(scene.send(&lead).await.status, 303);
    test.close().await;
}
