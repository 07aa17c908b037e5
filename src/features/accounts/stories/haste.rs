//! Haste: the session that ended while one typed, two tabs, the same form twice.

use crate::testing::TestApp;
use crate::testing::page::Page;

#[tokio::test]
async fn what_was_typed_when_the_session_had_ended_is_given_back_to_its_writer() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    test.pass(15 * 24 * 3600);
    let fields = [("name", "Ana Écru <b>"), ("language", "nl"), ("version", "1")];
    let led = ana.post_from("/en/me/details", "/en/me/details", &fields).await;
    assert_eq!(led.header("location"), "/en/sign-in?next=%2Fen%2Fme%2Fdetails");
    let kept = ana.cookie("kept").unwrap();
    // Somebody else who signs in there is given nothing.
    let bob = test.signed_in("bob@example.org", false).await;
    bob.keep("kept", &kept);
    let nothing = bob.get("/en/sign-in/kept?next=%2Fen%2Fme").await;
    assert_eq!(nothing.header("location"), "/en/me");
    // Ana signs in anew in the same browser.
    let again = test.signed_in("ana@example.org", false).await;
    again.keep("kept", &kept);
    let page = again.get("/en/sign-in/kept?next=%2Fen%2Fme").await;
    assert!(page.body.contains("Ana Écru &#60;b&#62;"), "{}", page.body);
    assert!(page.body.contains("action=\"/en/me/details\""));
    let sent = again.post("/en/me/details", &fields).await;
    assert_eq!(sent.header("location"), "/nl/me");
    assert!(
        again.cookie("kept").is_none(),
        "what was sent does not wait any more"
    );
    assert_eq!(waiting(&test).await, "0");
    test.close().await;
}

#[tokio::test]
async fn what_was_typed_when_one_had_signed_out_in_another_tab_is_read_once_more() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    assert_eq!(ana.post("/en/sign-out", &[]).await.status, 303);
    let fields = [("name", "Ana Écru <b>"), ("language", "nl"), ("version", "1")];
    let refused = ana.post("/en/me/details", &fields).await;
    assert_eq!(refused.status, 401);
    assert_eq!(Page::read(&refused.body).faults(), Vec::<String>::new());
    for said in [
        "You need to sign in",
        "What you had written",
        "Ana Écru &#60;b&#62;",
    ] {
        assert!(refused.body.contains(said), "{said}: {}", refused.body);
    }
    let door = "href=\"/en/sign-in?next=%2Fen%2Fme%2Fdetails\"";
    assert!(
        refused.body.contains(door),
        "it leads back to the form: {}",
        refused.body
    );
    assert_eq!(waiting(&test).await, "0", "nothing is kept of it");
    // Whoever had written nothing is led to the door.
    let led = ana.post("/en/me/details", &[("language", "nl")]).await;
    assert!(led.header("location").starts_with("/en/sign-in?"));
    test.close().await;
}

/// How many forms wait.
async fn waiting(test: &TestApp) -> String {
    test.text("select cast(count(*) as text) from kept_post").await
}

#[tokio::test]
async fn nothing_is_kept_of_strangers_and_not_without_end_of_anybody() {
    let test = TestApp::empty().await;
    let fields = [("name", "Somebody"), ("language", "en"), ("version", "1")];
    let stranger = test.browser();
    let led = stranger.post("/en/me/details", &fields).await;
    assert!(led.header("location").starts_with("/en/sign-in?"));
    assert!(stranger.cookie("kept").is_none());
    stranger.keep("session", "00");
    stranger.post("/en/me/details", &fields).await;
    assert_eq!(waiting(&test).await, "0");
    let ana = test.signed_in("ana@example.org", false).await;
    test.pass(15 * 24 * 3600);
    for _ in 0..25 {
        test.pass(1);
        ana.post("/en/me/details", &fields).await;
    }
    assert_eq!(waiting(&test).await, "20", "the newest");
    let again = test.signed_in("ana@example.org", false).await;
    again.keep("kept", &ana.cookie("kept").unwrap());
    let unwanted = [("next", "/en/me")];
    again.post("/en/sign-in/kept/forget", &unwanted).await;
    assert!(again.cookie("kept").is_none());
    assert_eq!(waiting(&test).await, "19");
    test.close().await;
}

#[tokio::test]
async fn it_waits_a_day_and_the_database_alone_cannot_open_it() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    test.pass(15 * 24 * 3600);
    ana.post("/en/me/details", &[("name", "Rosalinde")]).await;
    let kept = ana.cookie("kept").unwrap();
    for column in ["sealed", "token_hash", "address"] {
        let held = test.text(&format!("select {column} from kept_post")).await;
        assert!(
            !held.contains("Rosalinde") && !held.contains(&kept),
            "{column}: {held}"
        );
    }
    test.pass(24 * 3600 + 1);
    let again = test.signed_in("ana@example.org", false).await;
    again.keep("kept", &kept);
    assert_eq!(again.get("/en/sign-in/kept").await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn of_two_tabs_the_second_sees_what_changed_and_keeps_its_own_words() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let first = [("name", "Ana One"), ("language", "en"), ("version", "1")];
    assert_eq!(ana.post("/en/me/details", &first).await.status, 303);
    let second = [("name", "Ana Two"), ("language", "en"), ("version", "1")];
    let told = ana.post("/en/me/details", &second).await;
    assert_eq!(told.status, 422);
    assert!(
        told.body.contains("Ana One") && told.body.contains("value=\"Ana Two\""),
        "{}",
        told.body
    );
    assert!(told.body.contains("name=\"version\" value=\"2\""));
    let third = [("name", "Ana Two"), ("language", "en"), ("version", "2")];
    assert_eq!(ana.post("/en/me/details", &third).await.status, 303);
    assert!(ana.get("/en/me").await.body.contains("Ana Two"));
    test.close().await;
}
