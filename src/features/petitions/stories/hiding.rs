//! A text that must not be public is hidden with a reason; so are an answer and what was told afterwards.

use super::{fine, opened, says, stage};
use crate::shared::authz::Role;
use crate::testing::TestApp;

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
    assert_eq!(hidden.header("location"), format!("/en/petitions/{key}"));
    says(&ada, &hidden, "It is hidden").await;
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
    // Who stole the mailbox of one whom it concerns has not shown the second factor.
    for email in ["claude@example.org", "ada@example.org"] {
        let weak = test.signed_in(email, false).await;
        assert!(!weak.get(&page).await.body.contains("Twelve of us"), "{email}");
    }
    ada.post(&hide, &[("again", "1")]).await;
    assert!(test.get(&page).await.body.contains("Twelve of us"));

    let withdrawn = ana.post(&format!("{page}/withdraw"), &[]).await;
    says(&ana, &withdrawn, "The petition is taken back.").await;
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
async fn an_answer_and_what_was_told_afterwards_are_hidden_one_by_one() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let claude = test.signed_in("claude@example.org", true).await;
    let ada = test.signed_in("ada@example.org", true).await;
    let said = |words: &'static str| [("outcome", "no"), ("words", words), ("language", "en")];
    claude
        .post(&format!("{page}/answer"), &said("Mrs X refused."))
        .await;
    let note = format!("{page}/note");
    ana.post(&note, &said("Mr Y is a fool.")).await;
    ana.post(&note, &said("We went on alone.")).await;
    let id = test
        .text("select cast(id as text) from petition_note where words like 'Mr Y%'")
        .await;
    let hide = format!("{page}/hide");
    for part in ["answer", id.as_str()] {
        assert!(ada.get(&page).await.body.contains(&format!("/hide?part={part}")));
        fine(&ada.get(&format!("{hide}?part={part}")).await);
        assert_eq!(
            ada.post(&hide, &[("part", part), ("reason", "")]).await.status,
            422
        );
        let hidden = ada
            .post(&hide, &[("part", part), ("reason", "It names a person.")])
            .await;
        says(&ada, &hidden, "It is hidden").await;
    }
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(!shown.body.contains("Mrs X") && !shown.body.contains("Mr Y"));
    assert_eq!(shown.body.matches("It names a person.").count(), 2);
    assert!(shown.body.contains("We went on alone.") && shown.body.contains("Twelve of us"));
    assert!(!shown.body.contains("/hide"));
    for wrong in ["7", "all"] {
        assert_eq!(ada.get(&format!("{hide}?part={wrong}")).await.status, 404);
        let fields = [("part", wrong), ("reason", "x")];
        assert_eq!(ada.post(&hide, &fields).await.status, 404);
    }
    ada.post(&hide, &[("part", &id), ("again", "1")]).await;
    assert!(test.get(&page).await.body.contains("Mr Y is a fool."));
    test.close().await;
}
