//! The addressee answers with its reasons; both tell what followed; abuse is hidden with a reason.

use super::{fine, opened, stage};
use crate::features::calls;
use crate::shared::authz::Role;
use crate::shared::i18n::Words;
use crate::testing::TestApp;
use crate::testing::page::Page;

#[tokio::test]
async fn the_body_answers_with_its_reasons_and_both_sides_tell_what_followed() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let answer = format!("{page}/answer");
    let typed = [
        ("outcome", "partly"),
        ("words", "The hall of <Fives> opens in December."),
        ("language", "en"),
        ("sending", "once"),
    ];
    // Who answers has shown a second factor; nobody else finds the door.
    let weak = test.signed_in("claude@example.org", false).await;
    assert_eq!(weak.post(&answer, &typed).await.status, 303);
    assert_eq!(test.text("select state from petition").await, "opened");
    for other in [&ana, &bob] {
        assert_eq!(other.get(&answer).await.status, 404);
        assert_eq!(other.post(&answer, &typed).await.status, 404);
    }
    let claude = test.signed_in("claude@example.org", true).await;
    fine(&claude.get(&answer).await);
    let bare = claude.post(&answer, &[("words", "")]).await;
    assert_eq!(bare.status, 422);
    assert_eq!(Page::read(&bare.body).faults(), Vec::<String>::new());
    for field in ["outcome", "words", "language"] {
        assert!(bare.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    // Nothing to follow up yet.
    assert_eq!(ana.get(&format!("{page}/note")).await.status, 303);
    let answered = claude.post(&answer, &typed).await;
    assert!(answered.header("location").ends_with("done=answered"));
    assert_eq!(
        claude.post(&answer, &typed).await.header("location"),
        answered.header("location")
    );
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Answered on 24 November 2026, on time."));
    assert!(shown.body.contains("In part") && shown.body.contains("hall of &#60;Fives&#62; opens"));
    assert!(
        test.get("/en/petitions?state=answered")
            .await
            .body
            .contains("A heated place")
    );
    assert_eq!(test.letters("ana@example.org").await.len(), 1);
    assert!(ana.get("/en/me").await.body.contains("Tell what followed"));
    // A colleague who was writing too keeps their words.
    test.give("max@example.org", Some(stage.body.id), Role::Decider)
        .await;
    let max = test.signed_in("max@example.org", true).await;
    let mut second = typed;
    second[1].1 = "Mine was better";
    second[3].1 = "another";
    let late = max.post(&answer, &second).await;
    assert!(late.status == 409 && late.body.contains("Mine was better"));

    let note = format!("{page}/note");
    assert_eq!(
        bob.post(&note, &[("words", "x"), ("language", "en")])
            .await
            .status,
        404
    );
    for (who, words, sending) in [
        (&claude, "It opened on 1 December.", "a"),
        (&ana, "Twenty people a night.", "b"),
    ] {
        fine(&who.get(&note).await);
        assert_eq!(
            who.post(&note, &[("words", ""), ("language", "en")]).await.status,
            422
        );
        let fields = [("words", words), ("language", "en"), ("sending", sending)];
        let told = who.post(&note, &fields).await;
        assert!(told.header("location").ends_with("done=told"));
        who.post(&note, &fields).await;
        let shown = test.get(&page).await;
        fine(&shown);
        assert_eq!(shown.body.matches(words).count(), 1);
    }
    assert_eq!(claude.post(&format!("{page}/close"), &[]).await.status, 404);
    let closed = ana.post(&format!("{page}/close"), &[]).await;
    assert!(closed.header("location").ends_with("done=closed"));
    assert_eq!(ana.get(&note).await.status, 303, "all is said");
    fine(&test.get("/en/petitions?state=ended").await);
    let withdrawn = ana.post(&format!("{page}/withdraw"), &[]).await;
    assert!(withdrawn.header("location").ends_with("done=too-late"));
    test.close().await;
}

#[tokio::test]
async fn a_petition_is_taken_back_by_its_author_and_a_text_that_must_not_be_public_is_hidden_with_a_reason() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let key = page.rsplit('-').next().unwrap().to_owned();
    let ada = test.signed_in("ada@example.org", true).await;
    let hide = format!("{page}/hide");
    fine(&ada.get(&hide).await);
    assert_eq!(ada.post(&hide, &[("reason", " ")]).await.status, 422);
    let hidden = ada.post(&hide, &[("reason", "It names a person.")]).await;
    assert_eq!(
        hidden.header("location"),
        format!("/en/petitions/{key}?done=hidden")
    );
    for address in [page.as_str(), &format!("/en/petitions/{key}")] {
        let shown = test.get(address).await;
        fine(&shown);
        assert!(shown.body.contains("It names a person.") && shown.body.contains("Answer due by"));
        assert!(!shown.body.contains("Twelve of us") && !shown.body.contains("A heated place"));
    }
    for place in ["/en/petitions", "/en/petitions/feed.atom"] {
        let there = test.get(place).await.body;
        assert!(
            there.contains("Hidden text") && !there.contains("heated"),
            "{place}"
        );
    }
    let claude = test.signed_in("claude@example.org", true).await;
    assert!(
        claude.get(&page).await.body.contains("Twelve of us"),
        "whom it concerns reads it"
    );
    ada.post(&hide, &[("again", "1")]).await;
    assert!(test.get(&page).await.body.contains("Twelve of us"));

    let withdrawn = ana.post(&format!("{page}/withdraw"), &[]).await;
    assert!(withdrawn.header("location").ends_with("done=withdrawn"));
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Taken back by the organisation"));
    let answer = format!("{page}/answer");
    assert_eq!(claude.get(&answer).await.status, 303, "it waits for no answer");
    let late = [("outcome", "no"), ("words", "No."), ("language", "en")];
    assert_eq!(claude.post(&answer, &late).await.status, 409);
    test.close().await;
}

#[tokio::test]
async fn a_petition_becomes_a_call_and_both_pages_say_so() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let key = page.rsplit('-').next().unwrap();
    test.sql(&format!(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         values (1, 'policy-k7f3q2m9', {}, 0, 0, 1)",
        stage.body.id
    ))
    .await;
    let now = test.app.clock.now().as_second();
    let times = (now - 86_400, now + 86_400);
    let content = calls::example::example("Warm nights", "policy-k7f3q2m9", times);
    let mut transaction = test.app.db.write().await.unwrap();
    let draft = calls::begin(&mut transaction, now, &stage.body, &content, None)
        .await
        .unwrap();
    let published = calls::publish(&mut transaction, now, &draft, Words::default(), None).await;
    published.unwrap().unwrap();
    transaction.commit().await.unwrap();
    let call = format!("/en/calls/{}", draft.address);
    let door = format!("{call}/petition");
    for other in [&ana, &test.browser()] {
        let refused = other.post(&door, &[("petition", key)]).await;
        assert!(refused.status == 404 || refused.header("location").contains("/sign-in"));
    }
    let claude = test.signed_in("claude@example.org", true).await;
    fine(&claude.get(&call).await);
    for _ in 0..2 {
        assert_eq!(claude.post(&door, &[("petition", key)]).await.status, 303);
    }
    let shown = test.get(&call).await;
    fine(&shown);
    assert!(shown.body.contains("This call came from:") && shown.body.contains(">A heated place in winter<"));
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Became the call") && shown.body.contains(&call));
    fine(&claude.get(&call).await);
    claude.post(&door, &[("petition", key), ("not", "1")]).await;
    assert!(!test.get(&page).await.body.contains("Became the call"));
    test.close().await;
}
