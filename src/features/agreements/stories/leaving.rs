//! A partner leaves the project: what binds it there is left with it, in one act that says so before.

use super::{Scene, count, plain};
use crate::shared::authz::Role;
use crate::testing::TestApp;

const TEAM: &str = "/en/projects/shared-k7f3q2m9/team";
const LEAVE: &str = "/en/projects/shared-k7f3q2m9/leave";

#[tokio::test]
async fn whoever_leaves_the_project_leaves_what_binds_it_there_and_is_paid_no_more() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    scene.accounts(&test).await;
    let third = &scene.partners[2];
    let slug = third.slug();
    let browser = test.signed_in("third@example.org", true).await;
    // One click is not enough: what it would leave besides is said first.
    let click = [("organisation", &*slug), ("step", "leave")];
    let asked = browser.post(TEAM, &click).await;
    assert_eq!(asked.status, 303);
    let page = plain(&browser.get(asked.header("location")).await);
    for said in [
        &*number,
        "€9,000 that remain to be paid",
        "no longer be paid",
        "Why do you leave?",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(
        test.text("select state from partner where id = 3").await,
        "accepted"
    );
    let leave = |words: &'static str| [("organisation", slug.clone()), ("words", words.to_owned())];
    let post = async |who: &str, words: &'static str| {
        let browser = test.signed_in(who, true).await;
        let fields = leave(words);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
        browser.post(LEAVE, &fields).await
    };
    let without = post("third@example.org", " ").await;
    assert_eq!(without.status, 422);
    assert!(without.body.contains("Write why you leave"), "{}", without.body);
    // Whoever may not sign for it leaves nothing.
    test.give("helper@example.org", Some(third.id), Role::ProjectLead)
        .await;
    let helper = post("helper@example.org", "We stop.").await;
    assert_eq!(helper.status, 422, "{}", helper.body);
    assert!(
        helper.body.contains("Only somebody who may sign"),
        "{}",
        helper.body
    );
    assert_eq!(
        test.text("select state from partner where id = 3").await,
        "accepted"
    );
    let left = post("third@example.org", "We cannot any more.").await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(test.text("select state from partner where id = 3").await, "left");
    let sql = format!(
        "select left_on from agreement_party where organisation_id = {}",
        third.id
    );
    assert_eq!(test.text(&sql).await, "2026-11-24");
    assert_eq!(
        count(&test, "(select sum(committed) from envelope)").await,
        3_000_001
    );
    assert_eq!(count(&test, "(select cents from decision where id = 3)").await, 0);
    assert_eq!(count(&test, "(select bound from decision where id = 3)").await, 0);
    // The bank is not told to pay it, the agreement says why, and the funder was written to.
    let payer = test.signed_in("payer@example.org", true).await;
    let door = format!("/en/organisations/{}/payments", scene.city.slug());
    let page = plain(&payer.get(&door).await);
    assert!(!page.contains("€9,000"), "{page}");
    let officer = test.signed_in("officer@example.org", true).await;
    let page = plain(&officer.get(&format!("/en/agreements/{number}")).await);
    assert!(page.contains("We cannot any more."), "{page}");
    let letters = test.letters("officer@example.org").await;
    assert!(letters.iter().any(|one| one.body.contains("We cannot any more.")));
    assert_eq!(post("third@example.org", "Again.").await.status, 404, "once");
    test.close().await;
}

#[tokio::test]
async fn what_was_only_proposed_goes_back_to_its_funder_without_who_left() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.propose(&test).await;
    let second = &scene.partners[1];
    let browser = test.signed_in("second@example.org", true).await;
    let slug = second.slug();
    let fields = [("organisation", &*slug), ("words", "Our hall was sold.")];
    let left = browser.post(LEAVE, &fields).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(test.text("select state from agreement").await, "draft");
    let named = format!(
        "(select count(*) from agreement_party where organisation_id = {})",
        second.id
    );
    assert_eq!(count(&test, &named).await, 0);
    let letters = test.letters("officer@example.org").await;
    assert!(letters.iter().any(|one| one.body.contains("Our hall was sold.")));
    // It is proposed anew to those who stay, and binds with their word.
    let officer = test.signed_in("officer@example.org", true).await;
    let desk = format!("/en/desk/agreements/{number}");
    let page = plain(&officer.get(&desk).await);
    assert!(!page.contains(&second.name), "{page}");
    let seen = count(&test, "(select version from agreement)").await.to_string();
    let again = officer
        .post(&format!("{desk}/propose"), &[("seen", &*seen)])
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    test.close().await;
}
