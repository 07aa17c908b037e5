//! Passkeys: what is refused. That they work is told by the journeys, in a browser.

use super::second_factor::set_up;
use crate::shared::config::Config;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// A question that the server puts, as a script receives it.
async fn question(browser: &Browser<'_>, address: &str) -> serde_json::Value {
    let told = browser.post(address, &[]).await;
    assert_eq!(told.status, 200, "{}", told.body);
    assert!(told.header("content-type").starts_with("application/json"));
    told.json()
}

/// An answer that looks like one, signed by nobody.
fn forged(question: &serde_json::Value) -> String {
    let challenge = question["options"]["challenge"].as_str().unwrap();
    let told = format!(r#"{{"type":"webauthn.get","challenge":"{challenge}","origin":"http://localhost"}}"#);
    let told: String = base64url(told.as_bytes());
    serde_json::json!({
        "id": "AAAA", "rawId": "AAAA", "type": "public-key", "clientExtensionResults": {},
        "response": {
            "clientDataJSON": told, "authenticatorData": base64url(&[0; 37]),
            "signature": "AAAA", "userHandle": base64url(&[7; 16]),
        },
    })
    .to_string()
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let whole =
            group.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for place in 0..=group.len() {
            text.push(LETTERS[(whole >> (18 - 6 * place) & 63) as usize] as char);
        }
    }
    text
}

#[tokio::test]
async fn a_question_to_sign_in_tells_nothing_and_counts_once() {
    let test = TestApp::empty().await;
    let stranger = test.browser();
    let put = question(&stranger, "/en/sign-in/passkey/question").await;
    let options = &put["options"];
    assert_eq!(options["rpId"], "localhost");
    assert_eq!(options["userVerification"], "required");
    assert_eq!(
        options["allowCredentials"],
        serde_json::json!([]),
        "nobody is named"
    );
    let (ceremony, answer) = (put["ceremony"].as_str().unwrap(), forged(&put));
    let fields = [("ceremony", ceremony), ("answer", answer.as_str())];
    let refused = stranger.post("/en/sign-in/passkey", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("This passkey was not recognised"),
        "{}",
        refused.body
    );
    assert!(stranger.cookie("session").is_none());
    assert_eq!(
        test.text("select count(*) || '' from ceremony").await,
        "0",
        "it is used up"
    );
    for nonsense in ["", "{}", "[]", "null", "{\"id\":1}"] {
        let put = question(&stranger, "/en/sign-in/passkey/question").await;
        let fields = [
            ("ceremony", put["ceremony"].as_str().unwrap()),
            ("answer", nonsense),
        ];
        assert_eq!(
            stranger.post("/en/sign-in/passkey", &fields).await.status,
            422,
            "{nonsense}"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn a_question_counts_for_its_person_for_what_it_asks_and_five_minutes() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let put = question(&ana, "/en/me/second-factor/passkeys/question").await;
    assert_eq!(put["options"]["user"]["name"], "ana@example.org");
    assert_eq!(
        put["options"]["authenticatorSelection"]["residentKey"],
        "preferred"
    );
    let answer = forged(&put);
    let fields = [
        ("name", "x"),
        ("ceremony", put["ceremony"].as_str().unwrap()),
        ("answer", answer.as_str()),
    ];
    let bob = test.signed_in("bob@example.org", false).await;
    assert_eq!(
        bob.post("/en/me/second-factor/passkeys", &fields).await.status,
        422
    );
    assert_eq!(
        bob.post("/en/sign-in/passkey", &fields).await.header("location"),
        "",
        "nor to sign in"
    );
    assert_eq!(
        test.text("select count(*) || '' from ceremony").await,
        "1",
        "it still waits for Ana"
    );
    test.pass(301);
    assert_eq!(
        ana.post("/en/me/second-factor/passkeys", &fields).await.status,
        422,
        "too late"
    );
    assert_eq!(test.text("select count(*) || '' from passkey").await, "0");
    // Questions that nobody answered are forgotten with the next.
    question(&ana, "/en/me/second-factor/passkeys/question").await;
    assert_eq!(test.text("select count(*) || '' from ceremony").await, "1");
    test.close().await;
}

#[tokio::test]
async fn adding_and_showing_a_passkey_are_for_whoever_may() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let none = ana.post("/en/sign-in/second-factor/passkey/question", &[]).await;
    assert_eq!(none.status, 404, "there is none to show");
    set_up(&test, &ana, "").await;
    let thief = test.signed_in("ana@example.org", false).await;
    for address in [
        "/en/me/second-factor/passkeys",
        "/en/me/second-factor/passkeys/question",
    ] {
        let led = thief.post(address, &[]).await;
        assert!(
            led.header("location").starts_with("/en/sign-in/second-factor"),
            "{address}"
        );
    }
    test.pass(11 * 60);
    let led = ana.post("/en/me/second-factor/passkeys/question", &[]).await;
    assert!(led.header("location").starts_with("/en/sign-in/again"));
    test.close().await;
}

#[tokio::test]
async fn passkeys_belong_to_the_host_of_the_site() {
    let config = Config {
        base_url: Some("https://associations.example.org".into()),
        ..Config::default()
    };
    let test = TestApp::with(config).await;
    let put = question(&test.browser(), "/en/sign-in/passkey/question").await;
    assert_eq!(put["options"]["rpId"], "associations.example.org");
    test.close().await;
}
