//! Who somebody is at a provider, and who they are here: joined by their own word, never by an address.

use serde_json::json;

use super::code;
use super::second_factor::set_up;
use crate::testing::TestApp;
use crate::testing::browser::Browser;
use crate::testing::provider::{FakeProvider, SECRET, Signer};

pub(super) const DOOR: &str = "/en/sign-in/with/town";
pub(super) const OFFER: &str = "/en/me/identities/with/town";

/// Goes to the provider and comes back as somebody there; gives where one is led.
pub(super) async fn goes(
    test: &TestApp,
    provider: &FakeProvider,
    browser: &Browser<'_>,
    button: &str,
    as_whom: (&str, &str, &str),
) -> String {
    let now = test.app.clock.now().as_second();
    goes_asked_at(test, provider, browser, button, as_whom, now).await
}

/// The same for somebody whom the provider asked who they are at an instant, and not again since.
pub(super) async fn goes_asked_at(
    test: &TestApp,
    provider: &FakeProvider,
    browser: &Browser<'_>,
    button: &str,
    (subject, email, acr): (&str, &str, &str),
    asked_at: i64,
) -> String {
    let away = browser.leaves(button, "/en/me/details").await;
    let mut claims = provider.claims(test, &away, subject, email);
    claims["acr"] = json!(acr);
    claims["auth_time"] = json!(asked_at);
    if email.is_empty() {
        claims.as_object_mut().unwrap().remove("email");
    }
    provider.says(claims, Signer::Key("first"));
    browser
        .get(&away.back("town"))
        .await
        .header("location")
        .to_owned()
}

pub(super) const ANA: (&str, &str, &str) = ("ana", "ana@example.org", "");

#[tokio::test]
async fn whoever_a_provider_sends_comes_in_and_comes_back_as_the_same_person() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let browser = test.browser();
    let door = browser.get("/en/sign-in?next=%2Fen%2Fme%2Fdetails").await;
    assert!(door.body.contains("Sign in with Town account"), "{}", door.body);
    let away = browser.leaves(DOOR, "/en/me/details").await;
    for part in [
        "response_type=code",
        "code_challenge_method=S256",
        "redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fsign-in%2Freturn%2Ftown",
        "scope=openid+email",
    ] {
        assert!(away.address.contains(part), "{part}: {}", away.address);
    }
    assert!(!away.address.contains(SECRET));
    assert_eq!(
        goes(&test, &provider, &browser, DOOR, ANA).await,
        "/en/me/details"
    );
    let asked = provider.asked();
    let (_, token) = asked.iter().find(|(path, _)| path == "/token").unwrap();
    assert!(
        token.contains("code_verifier=") && !token.contains("client_secret"),
        "{token}"
    );
    let me = browser.get("/en/me").await.body;
    assert!(me.contains("ana@example.org"), "{me}");
    assert_eq!(browser.cookie("away"), None);
    // Their address is another one there now: they are the same all the same.
    let elsewhere = test.browser();
    let moved = ("ana", "ana.lopez@example.org", "");
    assert_eq!(
        goes(&test, &provider, &elsewhere, DOOR, moved).await,
        "/en/me/details"
    );
    assert!(elsewhere.get("/en/me").await.body.contains("ana@example.org"));
    let said = "select cast(count(*) as text) from journal where act = 'signed-in-by-provider'";
    assert_eq!(test.text(said).await, "2");
    assert!(
        elsewhere.get("/en/me/sessions").await.body.contains("/end\""),
        "both are listed"
    );
    test.close().await;
}

#[tokio::test]
async fn an_address_that_has_an_account_is_proved_by_a_code_before_anything_is_joined() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let known = test.person("ana@example.org").await;
    let browser = test.browser();
    let led = goes(&test, &provider, &browser, DOOR, ANA).await;
    assert_eq!(led, "/en/sign-in/known");
    assert_eq!(browser.cookie("session"), None);
    let page = browser.get(&led).await;
    assert!(page.body.contains("value=\"ana@example.org\""), "{}", page.body);
    let sent = browser
        .post("/en/sign-in/known", &[("email", "ana@example.org")])
        .await;
    assert_eq!(
        sent.header("location"),
        "/en/sign-in/code?next=%2Fen%2Fme%2Fidentities%2Fnew"
    );
    let figures = code(&test, "ana@example.org").await;
    let fields = [("code", figures.as_str()), ("next", "/en/me/identities/new")];
    let entered = browser.post("/en/sign-in/code", &fields).await;
    assert_eq!(entered.header("location"), "/en/me/identities/new");
    assert!(
        browser
            .get("/en/me/identities/new")
            .await
            .body
            .contains("Yes, attach it")
    );
    let joined = browser.post("/en/me/identities/new", &[]).await;
    assert_eq!(joined.header("location"), "/en/me/details");
    let whose = test.text("select cast(person_id as text) from identity").await;
    assert_eq!(whose, known.to_string());
    let letters = test.letters("ana@example.org").await;
    assert!(
        letters
            .iter()
            .any(|letter| letter.subject.contains("was attached"))
    );
    assert_eq!(
        goes(&test, &provider, &test.browser(), DOOR, ANA).await,
        "/en/me/details"
    );
    // Sent twice, or taken from another browser, it does nothing more.
    assert_eq!(
        browser
            .post("/en/me/identities/new", &[])
            .await
            .header("location"),
        "/en/me/second-factor"
    );
    test.close().await;
}

#[tokio::test]
async fn somebody_who_has_a_second_factor_shows_it_before_an_account_elsewhere_is_attached() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let ana = test.signed_in("ana@example.org", false).await;
    set_up(&test, &ana, "").await;
    test.pass(3600);
    // Whoever reads the mailbox, and is known to the provider under its address, gets no further.
    let thief = test.browser();
    let thiefs = ("thief", "ana@example.org", "gold");
    assert_eq!(
        goes(&test, &provider, &thief, DOOR, thiefs).await,
        "/en/sign-in/known"
    );
    thief
        .post("/en/sign-in/known", &[("email", "ana@example.org")])
        .await;
    let figures = code(&test, "ana@example.org").await;
    thief.post("/en/sign-in/code", &[("code", &figures)]).await;
    for answer in [
        thief.get("/en/me/identities/new").await,
        thief.post("/en/me/identities/new", &[]).await,
    ] {
        assert!(
            answer.header("location").starts_with("/en/sign-in/second-factor"),
            "{}",
            answer.header("location")
        );
    }
    assert_eq!(
        test.text("select cast(count(*) as text) from identity").await,
        "0"
    );
    test.close().await;
}

#[tokio::test]
async fn an_identity_of_another_person_is_refused_in_words_and_ones_own_is_detached() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    goes(&test, &provider, &test.browser(), DOOR, ANA).await;
    let bob = test.signed_in("bob@example.org", false).await;
    assert!(bob.get("/en/me/second-factor").await.body.contains(OFFER));
    let led = goes(&test, &provider, &bob, OFFER, ANA).await;
    assert!(led.contains("why=taken"), "{led}");
    let page = bob.get(&led).await;
    assert!(
        page.body.contains("already attached to another account"),
        "{}",
        page.body
    );
    let led = goes(
        &test,
        &provider,
        &bob,
        OFFER,
        ("bob", "bob@elsewhere.example", ""),
    )
    .await;
    assert_eq!(led, "/en/me/identities/new");
    bob.post(&led, &[]).await;
    let list = bob.get("/en/me/second-factor").await.body;
    assert!(list.contains("bob@elsewhere.example"), "{list}");
    let detach = list
        .split("action=\"")
        .find(|rest| rest.contains("/detach\""))
        .unwrap();
    let detach = detach.split('"').next().unwrap().to_owned();
    let stranger = test.signed_in("cid@example.org", false).await;
    assert_eq!(stranger.post(&detach, &[]).await.status, 404);
    test.pass(11 * 60);
    let asked = bob.post(&detach, &[]).await;
    assert!(
        asked.header("location").starts_with("/en/sign-in/again"),
        "{}",
        asked.header("location")
    );
    let bob = test.signed_in("bob@example.org", false).await;
    assert_eq!(
        bob.post(&detach, &[]).await.header("location"),
        "/en/me/second-factor"
    );
    let back = goes(
        &test,
        &provider,
        &test.browser(),
        DOOR,
        ("bob", "bob@example.org", ""),
    )
    .await;
    assert_eq!(back, "/en/sign-in/known", "it is nobody's again");
    test.close().await;
}

#[tokio::test]
async fn a_provider_counts_as_a_second_factor_only_when_it_says_so() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let strong = async |browser: &Browser<'_>| {
        let wall = browser
            .get("/en/sign-in/second-factor?next=%2Fen%2Fme%2Fdetails")
            .await;
        wall.header("location") == "/en/me/details"
    };
    let weak = test.browser();
    goes(&test, &provider, &weak, DOOR, ANA).await;
    assert!(!strong(&weak).await);
    let silver = test.browser();
    goes(
        &test,
        &provider,
        &silver,
        DOOR,
        ("ana", "ana@example.org", "silver"),
    )
    .await;
    assert!(!strong(&silver).await);
    let gold = test.browser();
    goes(&test, &provider, &gold, DOOR, ("ana", "ana@example.org", "gold")).await;
    assert!(strong(&gold).await);
    // Now it is their second factor: the letter alone opens nothing that wants one, nor a new one.
    let thief = test.signed_in("ana@example.org", false).await;
    assert!(!strong(&thief).await);
    let led = thief.get("/en/me/second-factor/codes").await;
    assert!(
        led.header("location").starts_with("/en/sign-in/second-factor"),
        "{}",
        led.header("location")
    );
    let wall = thief.get("/en/sign-in/second-factor").await.body;
    assert!(wall.contains("/en/sign-in/second-factor/with/town"), "{wall}");
    // In a session by letter it is shown like any other, when it is theirs and says so.
    let prove = "/en/sign-in/second-factor/with/town";
    let ana = test.signed_in("ana@example.org", false).await;
    let led = goes(&test, &provider, &ana, prove, ANA).await;
    assert!(led.contains("why=not-strong"), "{led}");
    let led = goes(
        &test,
        &provider,
        &ana,
        prove,
        ("another", "x@example.org", "gold"),
    )
    .await;
    assert!(led.contains("why=unknown"), "{led}");
    let before = ana.cookie("session");
    let led = goes(&test, &provider, &ana, prove, ("ana", "ana@example.org", "gold")).await;
    assert_eq!(led, "/en/me/details");
    assert!(strong(&ana).await && ana.cookie("session") != before);
    // Asked again an hour later, a letter asks: there is nothing else here to show.
    test.pass(3600);
    let led = ana.get("/en/me/second-factor/codes").await;
    assert!(
        led.header("location").starts_with("/en/sign-in/again"),
        "{}",
        led.header("location")
    );
    assert!(
        ana.get("/en/sign-in/again").await.body.contains("we send a code"),
        "by letter"
    );
    test.close().await;
}

#[tokio::test]
async fn signing_out_offers_to_sign_out_there_too() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let browser = test.browser();
    goes(&test, &provider, &browser, DOOR, ANA).await;
    let kept = test.text("select id_token from session").await;
    let out = browser.post("/en/sign-out", &[]).await;
    assert_eq!(out.status, 200);
    let address = out
        .body
        .split("href=\"")
        .find(|rest| rest.starts_with(provider.issuer()))
        .unwrap();
    let address = address.split('"').next().unwrap();
    assert!(
        address.contains("/end?id_token_hint=ey") && address.contains("post_logout_redirect_uri="),
        "{address}"
    );
    assert!(
        !kept.contains("ey") && !kept.contains('.') || kept.split('.').count() == 2,
        "sealed: {kept}"
    );
    assert_eq!(browser.get("/en/me").await.status, 303, "signed out here");
    let left = "select coalesce(max(id_token), 'nothing') from session";
    assert_eq!(test.text(left).await, "nothing");
    assert!(
        browser
            .get("/sign-in/left")
            .await
            .header("location")
            .ends_with('/')
    );
    let by_letter = test.signed_in("bob@example.org", false).await;
    assert_eq!(
        by_letter.post("/en/sign-out", &[]).await.header("location"),
        "/en/"
    );
    test.close().await;
}

#[tokio::test]
async fn what_was_typed_when_the_session_had_ended_is_given_back_after_coming_in_by_a_provider() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let browser = test.browser();
    goes(&test, &provider, &browser, DOOR, ANA).await;
    test.pass(15 * 24 * 3600);
    let fields = [
        ("name", "Ana who typed this"),
        ("language", "en"),
        ("version", "1"),
    ];
    let wall = browser.post("/en/me/details", &fields).await;
    assert!(
        wall.header("location").starts_with("/en/sign-in?next="),
        "{}",
        wall.header("location")
    );
    let led = goes(&test, &provider, &browser, DOOR, ANA).await;
    assert!(led.starts_with("/en/sign-in/kept"), "{led}");
    assert!(browser.get(&led).await.body.contains("Ana who typed this"));
    test.close().await;
}
