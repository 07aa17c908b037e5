//! Bank details: changed by one, confirmed by another, seen by few.

use super::{Town, faultless};
use crate::features::file::remind;
use crate::shared::authz::Role;
use crate::testing::browser::Browser;

const IBAN: &str = "BE68 5390 0754 7034";

async fn propose(town: &Town, browser: &Browser<'_>) -> String {
    let fields = [("holder", "Marmite fictive"), ("iban", IBAN)];
    let sent = browser.post(&format!("{}/bank", town.file), &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    town.test
        .text("select cast(id as text) from bank_account where state = 'proposed'")
        .await
}

/// Everyone who acts was given their mandate eight days ago.
async fn long_ago(town: &Town) {
    town.test
        .sql("update mandate set created_at = created_at - 8 * 24 * 3600")
        .await;
}

async fn state(town: &Town) -> String {
    town.test
        .text("select state from bank_account order by proposed_at desc limit 1")
        .await
}

#[tokio::test]
async fn a_change_of_account_is_confirmed_by_another_person_who_got_a_letter() {
    let town = Town::new().await;
    let bank = format!("{}/bank", town.file);
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, true)
        .await;
    let bob = town
        .somebody("bob@example.org", town.association, Role::Treasurer, true)
        .await;
    long_ago(&town).await;
    faultless(&ana.get(&bank).await.body);
    let wrong = ana
        .post(
            &bank,
            &[("holder", "Marmite fictive"), ("iban", "BE68 5390 0754 7043")],
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("This IBAN is not right") && wrong.body.contains("BE68 5390 0754 7043"));
    let id = propose(&town, &ana).await;
    // Whoever proposed it cannot confirm it, whatever they send.
    assert!(!ana.get(&bank).await.body.contains("Confirm this account"));
    let own = ana.post(&format!("{bank}/confirm"), &[("account", &id)]).await;
    assert_eq!(own.status, 404);
    assert_eq!(state(&town).await, "proposed");
    let letters = town.test.letters("bob@example.org").await;
    assert!(
        letters[0].body.contains("BE•• •••• 7034") && !letters[0].body.contains("0754"),
        "{}",
        letters[0].body
    );
    let seen = bob.get(&bank).await;
    faultless(&seen.body);
    assert!(seen.body.contains("Confirm this account") && seen.body.contains(IBAN));
    let waits = "waits for your confirmation";
    assert!(bob.get("/en/me").await.body.contains(waits));
    // What is confirmed is what was shown.
    bob.post(&format!("{bank}/confirm"), &[("account", "17")]).await;
    assert_eq!(state(&town).await, "proposed");
    assert_eq!(
        bob.post(&format!("{bank}/confirm"), &[("account", &id)])
            .await
            .status,
        303
    );
    assert_eq!(state(&town).await, "current");
    assert!(!bob.get("/en/me").await.body.contains(waits));
    // Everyone who acts for it is told; members and funders see a mask only.
    assert_eq!(town.test.letters("ana@example.org").await.len(), 2);
    let member = town
        .somebody("mem@example.org", town.association, Role::Member, true)
        .await;
    let agent = town
        .somebody("com@example.org", town.commune, Role::Officer, true)
        .await;
    for browser in [&member, &agent] {
        let page = browser.get(&town.file).await;
        assert!(
            page.body.contains("BE•• •••• 7034") && !page.body.replace(' ', "").contains("07547034"),
            "{}",
            page.body
        );
        assert_eq!(browser.get(&bank).await.status, 404);
    }
    // Keeping the account takes a second factor to see, and being asked again to change.
    let weak = town.test.signed_in("bob@example.org", false).await;
    assert!(
        weak.get(&bank)
            .await
            .header("location")
            .starts_with("/en/sign-in/second-factor")
    );
    town.test.pass(601);
    let led = bob.post(&bank, &[("holder", "x"), ("iban", IBAN)]).await;
    assert!(led.header("location").starts_with("/en/sign-in/again"));
    town.test.close().await;
}

#[tokio::test]
async fn where_nobody_else_could_an_agent_confirms_or_seven_days_pass() {
    let town = Town::new().await;
    let bank = format!("{}/bank", town.file);
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, true)
        .await;
    town.test
        .give("mem@example.org", Some(town.association), Role::Member)
        .await;
    let agent = town
        .somebody("com@example.org", town.commune, Role::Officer, true)
        .await;
    let id = propose(&town, &ana).await;
    // A member cannot confirm, but is told.
    assert!(
        town.test.letters("mem@example.org").await[0]
            .subject
            .contains("seven days")
    );
    let page = agent.get(&bank).await;
    faultless(&page.body);
    assert!(
        page.body.contains("BE•• •••• 7034") && !page.body.replace(' ', "").contains("07547034"),
        "{}",
        page.body
    );
    assert_eq!(
        agent
            .post(&format!("{bank}/confirm"), &[("account", &id)])
            .await
            .status,
        303
    );
    assert_eq!(state(&town).await, "current");
    assert_eq!(agent.get(&bank).await.status, 404);
    town.test.pass(60);
    // The next one waits for time.
    propose(&town, &ana).await;
    town.test.pass(7 * 24 * 3600 - 1);
    remind(&town.test.app, town.test.app.clock.today()).await.unwrap();
    assert_eq!(state(&town).await, "proposed");
    town.test.pass(1);
    remind(&town.test.app, town.test.app.clock.today()).await.unwrap();
    assert_eq!(state(&town).await, "current");
    assert_eq!(
        town.test
            .text("select cast(count(*) as text) from bank_account where state = 'past'")
            .await,
        "1"
    );
    assert!(
        town.test
            .letters("mem@example.org")
            .await
            .last()
            .unwrap()
            .subject
            .contains("has changed")
    );
    town.test.close().await;
}

#[tokio::test]
async fn a_change_that_another_could_confirm_never_takes_effect_by_itself() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, true)
        .await;
    let bob = town
        .somebody("bob@example.org", town.association, Role::Treasurer, true)
        .await;
    long_ago(&town).await;
    let agent = town
        .somebody("com@example.org", town.commune, Role::Officer, true)
        .await;
    let id = propose(&town, &ana).await;
    assert_eq!(agent.get(&format!("{}/bank", town.file)).await.status, 404);
    let sent = agent
        .post(&format!("{}/bank/confirm", town.file), &[("account", &id)])
        .await;
    assert_eq!(sent.status, 404);
    assert_eq!(
        bob.post(&format!("{}/bank/refuse", town.file), &[("account", &id)])
            .await
            .status,
        303
    );
    assert_eq!(state(&town).await, "refused");
    town.test.pass(60);
    propose(&town, &ana).await;
    town.test.pass(30 * 24 * 3600);
    remind(&town.test.app, town.test.app.clock.today()).await.unwrap();
    assert_eq!(state(&town).await, "proposed");
    town.test.close().await;
}

#[tokio::test]
async fn an_accomplice_just_invited_does_not_confirm_and_every_member_may_refuse() {
    let town = Town::new().await;
    let bank = format!("{}/bank", town.file);
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, true)
        .await;
    let member = town
        .somebody("mem@example.org", town.association, Role::Member, false)
        .await;
    long_ago(&town).await;
    let friend = town
        .somebody("friend@example.org", town.association, Role::Treasurer, true)
        .await;
    let id = propose(&town, &ana).await;
    let page = friend.get(&bank).await;
    faultless(&page.body);
    assert!(!page.body.contains("Confirm this account"), "{}", page.body);
    let sent = friend.post(&format!("{bank}/confirm"), &[("account", &id)]).await;
    assert_eq!(sent.status, 404);
    assert_eq!(state(&town).await, "proposed");
    let page = member.get(&bank).await;
    faultless(&page.body);
    assert!(
        !page.body.replace(' ', "").contains("07547034"),
        "a mask: {}",
        page.body
    );
    let sent = member.post(&format!("{bank}/confirm"), &[("account", &id)]).await;
    assert_eq!(sent.status, 404);
    let sent = member.post(&format!("{bank}/refuse"), &[("account", &id)]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&town).await, "refused");
    // The delay holds all the same.
    town.test.pass(60);
    propose(&town, &ana).await;
    town.test.pass(7 * 24 * 3600);
    remind(&town.test.app, town.test.app.clock.today()).await.unwrap();
    assert_eq!(state(&town).await, "current");
    town.test.close().await;
}

#[tokio::test]
async fn what_was_proposed_under_a_mandate_that_has_ended_takes_no_effect() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, true)
        .await;
    propose(&town, &ana).await;
    town.test
        .sql("update mandate set ended_at = 1, ended_how = 'withdrawn' where organisation_id = 1")
        .await;
    town.test.pass(7 * 24 * 3600);
    remind(&town.test.app, town.test.app.clock.today()).await.unwrap();
    assert_eq!(state(&town).await, "refused");
    town.test.close().await;
}

#[tokio::test]
async fn only_those_for_whom_the_page_is_there_are_given_its_address() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, true)
        .await;
    for (email, role) in [
        ("bob@example.org", Role::Treasurer),
        ("mem@example.org", Role::Member),
    ] {
        town.test.give(email, Some(town.association), role).await;
    }
    long_ago(&town).await;
    let empty = ana
        .post(
            &format!("{}/bank", town.file),
            &[("holder", "Marmite fictive"), ("iban", " ")],
        )
        .await;
    assert!(
        empty.body.contains("Write the IBAN of the account."),
        "{}",
        empty.body
    );
    propose(&town, &ana).await;
    let last = async |email: &str| town.test.letters(email).await.pop().unwrap().body;
    assert!(last("bob@example.org").await.contains("/file/bank"));
    let told = last("mem@example.org").await;
    assert!(
        !told.contains("http") && told.contains("You need do nothing"),
        "{told}"
    );
    town.test.close().await;
}
