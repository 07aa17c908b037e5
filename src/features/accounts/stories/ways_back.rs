//! Ways back: a lost second factor, a changed address; and how each is stopped by those concerned.

use super::second_factor::set_up;
use super::{ask, code};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

pub(super) const DAY: i64 = 24 * 3600;

/// Where the last letter to an address leads.
async fn address_in(test: &TestApp, email: &str) -> String {
    let body = test.letters(email).await.last().unwrap().body.clone();
    let rest = body.split("http://127.0.0.1:8080").nth(1).unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

/// A person who has a second factor, in a browser where they have not shown it.
pub(super) async fn somebody_who_lost_it<'a>(test: &'a TestApp, email: &str) -> Browser<'a> {
    let browser = test.signed_in(email, false).await;
    set_up(test, &browser, "").await;
    test.pass(3600);
    test.signed_in(email, false).await
}

/// Whether a letter with these words in its subject was posted to an address.
async fn told(test: &TestApp, email: &str, words: &str) -> bool {
    let letters = test.letters(email).await;
    letters.iter().any(|letter| letter.subject.contains(words))
}

#[tokio::test]
async fn whoever_lost_it_waits_seven_days_and_sets_up_another() {
    let test = TestApp::empty().await;
    let ana = somebody_who_lost_it(&test, "ana@example.org").await;
    let wall = ana.get("/en/sign-in/second-factor").await.body;
    assert!(wall.contains("href=\"/en/sign-in/lost\""), "{wall}");
    let said = ana.post("/en/sign-in/lost", &[]).await;
    let page = said.header("location").to_owned();
    let twice = ana.post("/en/sign-in/lost", &[]).await;
    assert_eq!(
        twice.header("location"),
        "/en/sign-in/lost",
        "said twice, it is one"
    );
    assert_eq!(ana.get("/en/sign-in/lost").await.header("location"), page);
    assert!(told(&test, "ana@example.org", "You say that you lost").await);
    let finish = format!("{page}/finish");
    assert_eq!(ana.post(&finish, &[]).await.status, 404, "not yet");
    test.pass(7 * DAY - 3600);
    assert_eq!(ana.post(&finish, &[]).await.status, 404, "nor an hour too soon");
    test.pass(3600);
    assert!(ana.get(&page).await.body.contains("You can come back now"));
    let asked = ana.post(&finish, &[]).await;
    assert!(
        asked.header("location").starts_with("/en/sign-in/again"),
        "the mailbox is asked for anew"
    );
    ana.post("/en/sign-in/again", &[("next", &page)]).await;
    let figures = code(&test, "ana@example.org").await;
    ana.post("/en/sign-in/again/code", &[("code", &figures)]).await;
    let elsewhere = test.signed_in("ana@example.org", false).await;
    assert_eq!(
        ana.post(&finish, &[]).await.header("location"),
        "/en/sign-in/second-factor"
    );
    let wall = ana.get("/en/sign-in/second-factor").await.body;
    assert!(wall.contains("You need a second proof"), "{wall}");
    assert_eq!(elsewhere.get("/en/me").await.status, 303, "other sessions end");
    assert_eq!(ana.get(&page).await.status, 404, "it is over");
    test.close().await;
}

#[tokio::test]
async fn another_representative_vouches_and_a_stranger_sees_nothing() {
    let test = TestApp::demonstration().await;
    let organisation = test
        .text("select cast(min(id) as text) from organisation")
        .await
        .parse()
        .unwrap();
    let elsewhere = test
        .text("select cast(max(id) as text) from organisation")
        .await
        .parse()
        .unwrap();
    test.give("ana@example.org", Some(organisation), Role::Representative)
        .await;
    test.give("bea@example.org", Some(organisation), Role::Representative)
        .await;
    test.give("cid@example.org", Some(organisation), Role::Member)
        .await;
    test.give("dov@example.org", Some(elsewhere), Role::Representative)
        .await;
    test.pass(8 * DAY);
    let ana = somebody_who_lost_it(&test, "ana@example.org").await;
    let page = ana
        .post("/en/sign-in/lost", &[])
        .await
        .header("location")
        .to_owned();
    assert!(told(&test, "bea@example.org", "is it really them?").await);
    assert_eq!(address_in(&test, "bea@example.org").await, page);
    let vouch = format!("{page}/vouch");
    for (email, strong) in [
        ("cid@example.org", true),
        ("dov@example.org", true),
        ("eve@example.org", true),
    ] {
        assert!(test.letters(email).await.is_empty(), "{email} is told nothing");
        let browser = test.signed_in(email, strong).await;
        let absent = browser.get("/en/sign-in/lost/1").await;
        let there = browser.get(&page).await;
        let shown = there.body.replace(&page["/en".len()..], "/sign-in/lost/1");
        assert_eq!(shown, absent.body, "{email}");
        assert_eq!(there.status, 404);
        for verb in ["vouch", "stop", "finish"] {
            assert_eq!(
                browser.post(&format!("{page}/{verb}"), &[]).await.status,
                404,
                "{email} {verb}"
            );
        }
    }
    assert_eq!(
        ana.post(&vouch, &[]).await.status,
        404,
        "nobody vouches for themselves"
    );
    let weak = test.signed_in("bea@example.org", false).await;
    assert!(weak.get(&page).await.body.contains("Call them"));
    let led = weak.post(&vouch, &[]).await;
    assert!(
        led.header("location").starts_with("/en/sign-in/second-factor"),
        "vouching takes more than a mailbox"
    );
    let bea = test.signed_in("bea@example.org", true).await;
    assert_eq!(
        bea.post(&format!("{page}/finish"), &[]).await.status,
        404,
        "it is Ana's to finish"
    );
    assert_eq!(bea.post(&vouch, &[]).await.header("location"), page);
    assert!(told(&test, "ana@example.org", "Somebody confirmed").await);
    let fresh = test.signed_in("ana@example.org", false).await;
    assert_eq!(
        fresh
            .post(&format!("{page}/finish"), &[])
            .await
            .header("location"),
        "/en/sign-in/second-factor"
    );
    test.close().await;
}

#[tokio::test]
async fn those_concerned_stop_it_and_so_does_a_second_factor_that_is_shown() {
    let test = TestApp::empty().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("bob@example.org", None, Role::Administrator).await;
    let thief = somebody_who_lost_it(&test, "ada@example.org").await;
    let page = thief
        .post("/en/sign-in/lost", &[])
        .await
        .header("location")
        .to_owned();
    let bob = test.signed_in("bob@example.org", false).await;
    assert_eq!(
        bob.post(&format!("{page}/stop"), &[]).await.status,
        303,
        "stopping takes a session only"
    );
    assert_eq!(thief.get(&page).await.status, 404);
    assert!(told(&test, "ada@example.org", "stopped").await);
    // Said again, while the person themselves has what is said to be lost.
    let owner = test.signed_in("eva@example.org", false).await;
    let (phone, _) = set_up(&test, &owner, "").await;
    test.pass(60);
    let thief = test.signed_in("eva@example.org", false).await;
    let page = thief
        .post("/en/sign-in/lost", &[])
        .await
        .header("location")
        .to_owned();
    let owner = test.signed_in("eva@example.org", false).await;
    owner
        .post("/en/sign-in/second-factor", &[("code", &phone.code(&test))])
        .await;
    test.pass(8 * DAY);
    let thief = test.signed_in("eva@example.org", false).await;
    assert_eq!(thief.post(&format!("{page}/finish"), &[]).await.status, 404);
    test.close().await;
}

/// Changes an address as a person does.
async fn change(test: &TestApp, browser: &Browser<'_>, email: &str) {
    let sent = browser.post("/en/me/email", &[("email", email)]).await;
    assert_eq!(sent.header("location"), "/en/me/email/code", "{}", sent.body);
    let figures = code(test, email).await;
    let changed = browser.post("/en/me/email/code", &[("code", &figures)]).await;
    assert_eq!(changed.header("location"), "/en/me", "{}", changed.body);
}

#[tokio::test]
async fn an_address_is_changed_by_a_code_to_the_new_one_and_the_former_is_told() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let phone = test.signed_in("ana@example.org", false).await;
    for wrong in ["", "ana", "ana@example.org"] {
        assert_eq!(
            ana.post("/en/me/email", &[("email", wrong)]).await.status,
            422,
            "{wrong}"
        );
    }
    change(&test, &ana, "new@example.org").await;
    assert!(ana.get("/en/me").await.body.contains("new@example.org"));
    assert_eq!(phone.get("/en/me").await.status, 303, "other sessions end");
    assert!(told(&test, "ana@example.org", "was changed").await);
    // An address that is somebody's already.
    test.person("bob@example.org").await;
    ana.post("/en/me/email", &[("email", "bob@example.org")]).await;
    let figures = code(&test, "bob@example.org").await;
    let taken = ana.post("/en/me/email/code", &[("code", &figures)]).await;
    assert!(
        taken.status == 422 && taken.body.contains("an account of its own"),
        "{}",
        taken.body
    );
    // It asks again, like everything that protects the account.
    test.pass(11 * 60);
    assert!(
        ana.get("/en/me/email")
            .await
            .header("location")
            .starts_with("/en/sign-in/again")
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_holds_the_former_address_takes_it_back_for_seven_days() {
    let test = TestApp::empty().await;
    let thief = test.signed_in("ana@example.org", false).await;
    change(&test, &thief, "evil@example.org").await;
    set_up(&test, &thief, "").await;
    // They sign in as they always did: no second account is made, they are led to the way back.
    let ana = test.browser();
    ask(&ana, "ana@example.org").await;
    let figures = code(&test, "ana@example.org").await;
    let led = ana.post("/en/sign-in/code", &[("code", &figures)]).await;
    let page = led.header("location").to_owned();
    assert!(page.starts_with("/en/sign-in/email/"), "{page}");
    let shown = ana.get(&page).await.body;
    assert!(
        !shown.contains("evil@") && !shown.contains("ana@"),
        "it names no address: {shown}"
    );
    test.pass(1);
    let sent = ana.post(&page, &[]).await;
    assert_eq!(sent.header("location"), format!("{page}/code"));
    // The code goes to the former address; the thief's browser has no use for the page.
    let nothing = thief.post(&format!("{page}/code"), &[("code", "123456")]).await;
    assert_eq!(nothing.status, 422);
    let figures = code(&test, "ana@example.org").await;
    let undone = ana.post(&format!("{page}/code"), &[("code", &figures)]).await;
    assert_eq!(undone.header("location"), "/en/sign-in", "{}", undone.body);
    assert_eq!(thief.get("/en/me").await.status, 303, "every session ends");
    assert_eq!(test.text("select email from person").await, "ana@example.org");
    let left = "select cast((select count(*) from generator) + (select count(*) from recovery_code) as text)";
    assert_eq!(test.text(left).await, "0", "what the thief set up is no proof");
    assert!(test.letters("ana@example.org").await.iter().any(|letter| {
        letter
            .body
            .contains("second proofs added since that change are forgotten")
    }));
    assert_eq!(ana.get(&page).await.status, 404, "once");
    test.close().await;
}

#[tokio::test]
async fn after_seven_days_a_former_address_is_nobodys() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    change(&test, &ana, "new@example.org").await;
    let page = address_in(&test, "ana@example.org").await;
    assert_eq!(test.browser().get(&page).await.status, 200);
    test.pass(7 * DAY + 1);
    assert_eq!(test.browser().get(&page).await.status, 404);
    let other = test.browser();
    ask(&other, "ana@example.org").await;
    let figures = code(&test, "ana@example.org").await;
    let fields = [("code", figures.as_str()), ("next", "/en/me")];
    let entered = other.post("/en/sign-in/code", &fields).await;
    assert_eq!(entered.header("location"), "/en/me", "an account of its own");
    test.close().await;
}
