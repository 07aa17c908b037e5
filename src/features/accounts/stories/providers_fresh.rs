//! A provider may say that somebody is who they are without having asked them: what wants them to be asked
//! again does not take that for it. Nor may it say where letters reach them.

use super::providers::{ANA, DOOR, OFFER, goes, goes_asked_at};
use crate::testing::provider::FakeProvider;

#[tokio::test]
async fn who_comes_in_by_a_provider_that_did_not_ask_is_asked_before_what_wants_it() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    goes(&test, &provider, &test.browser(), DOOR, ANA).await;
    let now = test.app.clock.now().as_second();
    // On a shared computer: the session there is still alive, and nobody was asked anything for two hours.
    let passer_by = test.browser();
    let led = goes_asked_at(&test, &provider, &passer_by, DOOR, ANA, now - 7_200).await;
    assert_eq!(led, "/en/me/details");
    for (method, path) in [
        ("get", "/en/me/second-factor/codes"),
        ("post", "/en/me/data/export"),
    ] {
        let answer = match method {
            "get" => passer_by.get(path).await,
            _ => passer_by.post(path, &[]).await,
        };
        assert!(
            answer.header("location").starts_with("/en/sign-in/again"),
            "{path}: {} {}",
            answer.status,
            answer.header("location")
        );
    }
    // Whoever was asked there just now is not asked a second time.
    let asked = test.browser();
    goes(&test, &provider, &asked, DOOR, ANA).await;
    assert_eq!(asked.get("/en/me/second-factor/codes").await.status, 200);
    test.close().await;
}

#[tokio::test]
async fn an_identity_that_is_attached_confirms_only_when_its_person_was_asked_there_just_now() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let now = test.app.clock.now().as_second();
    let confirmed = "select cast(max(confirmed_at) as text) from session";
    for (subject, asked_at, waits, counts) in [
        ("stale", now - 7_200, 0, false),
        ("fresh", now, 0, true),
        ("slow", now, 20 * 60, false),
    ] {
        let email = format!("{subject}@example.org");
        let browser = test.signed_in(&email, false).await;
        let gold = (subject, "", "gold");
        let led = goes_asked_at(&test, &provider, &browser, OFFER, gold, asked_at).await;
        assert_eq!(led, "/en/me/identities/new", "{subject}");
        if waits > 0 {
            test.sql(&format!(
                "update provider_arrival set created_at = created_at - {waits}"
            ))
            .await;
        }
        test.sql(&format!("update session set confirmed_at = {}", now - 60))
            .await;
        browser.post(&led, &[]).await;
        let strong = "select cast(count(*) as text) from session where strong_at is not null";
        assert_ne!(test.text(strong).await, "0", "{subject}: the factor counts");
        let at: i64 = test.text(confirmed).await.parse().unwrap();
        assert_eq!(at > now - 60, counts, "{subject}");
    }
    test.close().await;
}

#[tokio::test]
async fn errands_of_an_hour_are_counted_whether_they_came_back_or_not() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    for _ in 0..3 {
        goes(&test, &provider, &test.browser(), DOOR, ANA).await;
    }
    let begun = "select cast(count(*) as text) from provider_visit where taken_at is not null";
    assert_eq!(test.text(begun).await, "3");
    test.close().await;
}

#[tokio::test]
async fn without_a_verified_address_one_says_ones_own() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let browser = test.browser();
    assert_eq!(
        goes(&test, &provider, &browser, DOOR, ("bob", "", "")).await,
        "/en/sign-in/known"
    );
    let page = browser.get("/en/sign-in/known").await;
    assert!(
        page.body.contains("did not give us your address"),
        "{}",
        page.body
    );
    let wrong = browser.post("/en/sign-in/known", &[("email", "bob")]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(test.text("select cast(count(*) as text) from person").await, "0");
    // Another browser finds nothing there.
    assert_eq!(
        test.browser().get("/en/sign-in/known").await.header("location"),
        "/en/sign-in"
    );
    test.close().await;
}
