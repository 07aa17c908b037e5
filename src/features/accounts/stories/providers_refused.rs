//! Nobody comes in by a provider who was not sent by it, for this errand, in this browser, just now.

use serde_json::{Value, json};

use crate::shared::config::Config;
use crate::testing::TestApp;
use crate::testing::browser::Browser;
use crate::testing::provider::{Away, CLIENT, FakeProvider, Signer};

const DOOR: &str = "/en/sign-in/with/town";

/// Where somebody is led who comes back with these claims.
async fn led(
    test: &TestApp,
    provider: &FakeProvider,
    change: impl Fn(&mut Value, &Away),
    signer: Signer,
) -> String {
    let browser = test.browser();
    let away = browser.leaves(DOOR, "/en/me").await;
    let mut claims = provider.claims(test, &away, "ana", "ana@example.org");
    change(&mut claims, &away);
    provider.says(claims, signer);
    let back = browser.get(&away.back("town")).await;
    assert_eq!(back.status, 303, "{}", back.body);
    let in_session = browser.cookie("session").is_some();
    assert_eq!(
        in_session,
        !back.header("location").contains("trouble"),
        "{}",
        back.header("location")
    );
    back.header("location").to_owned()
}

#[tokio::test]
async fn a_proof_that_is_forged_or_not_for_us_lets_nobody_in() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let honest = led(&test, &provider, |_, _| {}, Signer::Key("first")).await;
    assert_eq!(honest, "/en/me", "the same, honest, does");
    type Change = fn(&mut Value);
    let wrong: [(&str, Change); 9] = [
        ("unsure", |claims| claims["aud"] = json!("another")),
        ("unsure", |claims| claims["aud"] = json!([CLIENT, "another"])),
        ("unsure", |claims| claims["azp"] = json!("another")),
        ("unsure", |claims| {
            claims["iss"] = json!("https://another.example.org")
        }),
        ("unsure", |claims| claims["nonce"] = json!("of another errand")),
        ("unsure", |claims| {
            _ = claims.as_object_mut().unwrap().remove("nonce")
        }),
        ("unsure", |claims| claims["sub"] = json!("")),
        ("clock", |claims| {
            claims["exp"] = json!(claims["iat"].as_i64().unwrap() - 600)
        }),
        ("clock", |claims| {
            claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 600)
        }),
    ];
    for (why, change) in wrong {
        let address = led(&test, &provider, |claims, _| change(claims), Signer::Key("first")).await;
        assert!(
            address.starts_with(&format!("/en/sign-in/trouble?why={why}&")),
            "{address}"
        );
    }
    for signer in [Signer::Forger, Signer::Shared, Signer::Key("unknown")] {
        let address = led(&test, &provider, |_, _| {}, signer).await;
        assert!(address.contains("why=unsure"), "{signer:?}: {address}");
    }
    let persons = test.text("select cast(count(*) as text) from person").await;
    assert_eq!(persons, "1", "nobody was made known");
    test.close().await;
}

#[tokio::test]
async fn what_comes_back_counts_once_in_its_browser_and_for_ten_minutes() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let browser = test.browser();
    let away = browser.leaves(DOOR, "/en/me").await;
    let says = |away: &Away| {
        provider.says(
            provider.claims(&test, away, "ana", "ana@example.org"),
            Signer::Key("first"),
        )
    };
    let over = async |browser: &Browser<'_>, path: &str| {
        let back = browser.get(path).await;
        assert!(
            back.header("location").contains("why=over"),
            "{path}: {}",
            back.header("location")
        );
        assert_eq!(browser.cookie("session"), None);
    };
    says(&away);
    // Somebody lures another browser to the way back; and a browser that is away for itself.
    over(&test.browser(), &away.back("town")).await;
    let victim = test.browser();
    victim.leaves(DOOR, "/en/me").await;
    over(&victim, &away.back("town")).await;
    over(&browser, "/sign-in/return/town?code=once&state=").await;
    over(&browser, "/sign-in/return/town").await;
    let came = browser.get(&away.back("town")).await;
    assert_eq!(came.header("location"), "/en/me");
    says(&away);
    browser.keep("session", "");
    let again = browser.get(&away.back("town")).await;
    assert!(
        again.header("location").contains("why=over"),
        "replayed: {}",
        again.header("location")
    );
    let late = test.browser();
    let away = late.leaves(DOOR, "/en/me").await;
    says(&away);
    test.pass(601);
    over(&late, &away.back("town")).await;
    test.close().await;
}

#[tokio::test]
async fn one_provider_never_answers_in_the_place_of_another() {
    let (town, other) = (FakeProvider::start(), FakeProvider::start());
    let test = TestApp::with(Config {
        provider: vec![town.named("town", "Town account"), other.named("other", "Other")],
        ..Config::default()
    })
    .await;
    let browser = test.browser();
    let away = browser.leaves(DOOR, "/en/me").await;
    other.says(
        other.claims(&test, &away, "ana", "ana@example.org"),
        Signer::Key("first"),
    );
    let back = browser.get(&away.back("other")).await;
    assert!(
        back.header("location").contains("why=over"),
        "{}",
        back.header("location")
    );
    // It names itself (RFC 9207), and is not who was asked.
    let named = format!("{}&iss=https%3A%2F%2Fother.example.org", away.back("town"));
    let back = browser.get(&named).await;
    assert!(
        back.header("location").contains("why=unsure"),
        "{}",
        back.header("location")
    );
    assert!(
        town.asked().iter().all(|(path, _)| path != "/token"),
        "the code is shown to nobody"
    );
    test.close().await;
}

#[tokio::test]
async fn a_refusal_and_a_silence_are_pages_with_a_way_out() {
    let provider = FakeProvider::start();
    let gone = FakeProvider::gone();
    let mut down = provider.named("down", "Down");
    down.issuer = gone;
    let mut false_name = provider.named("false", "False");
    false_name.issuer = format!("{}/another", provider.issuer());
    let test = TestApp::with(Config {
        provider: vec![provider.named("town", "Town account"), down, false_name],
        ..Config::default()
    })
    .await;
    let browser = test.browser();
    let away = browser.leaves("/nl/sign-in/with/town", "/nl/me/details").await;
    let said = format!("/sign-in/return/town?error=access_denied&state={}", away.state);
    let back = browser.get(&said).await;
    let page = browser.get(back.header("location")).await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("Town account heeft niet gezegd wie u bent"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("action=\"/nl/sign-in/with/town\"") && page.body.contains("/nl/me/details"),
        "{}",
        page.body
    );
    let silent = browser.post("/en/sign-in/with/down", &[("next", "/en/me")]).await;
    let page = browser.get(silent.header("location")).await;
    assert!(
        page.body.contains("Down does not answer") && page.body.contains("/en/sign-in?next="),
        "{}",
        page.body
    );
    // A document that names another issuer than it was asked for is none.
    let named = browser.post("/en/sign-in/with/false", &[]).await;
    assert!(
        named.header("location").contains("why=silent"),
        "{}",
        named.header("location")
    );
    // A code that it does not know.
    let away = browser.leaves(DOOR, "/en/me").await;
    let back = browser.get(&away.back("town")).await;
    assert!(
        back.header("location").contains("why=unsure"),
        "{}",
        back.header("location")
    );
    for nothing in [
        "/en/sign-in/trouble",
        "/en/sign-in/trouble?why=x&with=town",
        "/en/sign-in/trouble?why=over&with=x",
    ] {
        assert_eq!(browser.get(nothing).await.status, 404, "{nothing}");
    }
    let led = browser.post(DOOR, &[("next", "//evil.example")]).await;
    assert!(!led.body.contains("evil.example"));
    test.close().await;
}

#[tokio::test]
async fn a_key_that_is_not_known_yet_is_asked_for_once() {
    let provider = FakeProvider::start();
    let test = provider.app().await;
    let first = led(&test, &provider, |_, _| {}, Signer::Key("first")).await;
    assert_eq!(first, "/en/me");
    let read = || {
        provider
            .asked()
            .iter()
            .filter(|(path, _)| path == "/jwks")
            .count()
    };
    assert_eq!(read(), 1);
    provider.publish("second");
    test.pass(61);
    let turned = led(&test, &provider, |_, _| {}, Signer::Key("second")).await;
    assert_eq!((turned.as_str(), read()), ("/en/me", 2));
    // Somebody who signs with what nobody published does not have it asked for over and over.
    for _ in 0..3 {
        led(&test, &provider, |_, _| {}, Signer::Key("nobody's")).await;
    }
    assert_eq!(read(), 2);
    test.close().await;
}

#[tokio::test]
async fn without_a_provider_nothing_is_shown_and_nobody_is_asked() {
    let test = TestApp::empty().await;
    let door = test.get("/en/sign-in").await;
    assert!(!door.body.contains("/sign-in/with/"), "{}", door.body);
    let ana = test.signed_in("ana@example.org", false).await;
    assert!(!ana.get("/en/me/second-factor").await.body.contains("identities"));
    assert_eq!(test.post("/en/sign-in/with/town", &[]).await.status, 404);
    assert_eq!(test.get("/sign-in/return/town?code=a&state=b").await.status, 404);
    test.close().await;
}
