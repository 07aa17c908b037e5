//! The second factor: how it is set up without script, what it opens, what it refuses.

use totp_rs::{Builder, Secret};

use super::{ask, code};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// What an application holds once it was given the secret that a page shows.
pub(super) struct Phone(pub(super) totp_rs::Totp);

impl Phone {
    /// Reads the secret as a person types it.
    fn taught(page: &str) -> Self {
        let written = page.split("<code>").nth(1).unwrap().split('<').next().unwrap();
        let secret = Secret::try_from_base32(written.replace(' ', "")).unwrap();
        let builder = Builder::new().with_secret(secret).with_skew(0);
        Self(builder.build().unwrap())
    }

    /// The code it shows at this instant.
    pub(super) fn code(&self, test: &TestApp) -> String {
        let now = test.app.clock.now().as_second().unsigned_abs();
        self.0.generate(now).to_string()
    }
}

/// The value of a hidden field.
pub(super) fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

/// Sets an application up, as a person does; gives it and where that led.
pub(super) async fn set_up(test: &TestApp, browser: &Browser<'_>, next: &str) -> (Phone, String) {
    let page = browser
        .get(&format!("/en/me/second-factor/codes?next={next}"))
        .await;
    assert_eq!(page.status, 200, "{}", page.header("location"));
    let phone = Phone::taught(&page.body);
    let fields = [
        ("sending", hidden(&page.body, "sending")),
        ("secret", hidden(&page.body, "secret")),
        ("next", hidden(&page.body, "next")),
        ("name", "My phone".to_owned()),
        ("code", phone.code(test)),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let added = browser.post("/en/me/second-factor/codes", &fields).await;
    assert_eq!(added.status, 303, "{}", added.body);
    let twice = browser.post("/en/me/second-factor/codes", &fields).await;
    assert_eq!(
        twice.header("location"),
        added.header("location"),
        "a double click adds one"
    );
    (phone, added.header("location").to_owned())
}

/// Draws recovery codes, as a person does.
pub(super) async fn draw(browser: &Browser<'_>) -> Vec<String> {
    let page = browser.get("/en/me/second-factor/recovery").await.body;
    let sending = hidden(&page, "sending");
    let shown = browser
        .post("/en/me/second-factor/recovery", &[("sending", &sending)])
        .await;
    let again = browser
        .post("/en/me/second-factor/recovery", &[("sending", &sending)])
        .await;
    assert_eq!(shown.body, again.body, "a double click shows the same ten");
    let codes = shown.body.split("<li><code>").skip(1);
    codes
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn whoever_needs_a_second_factor_is_led_to_set_one_up_and_back() {
    let test = TestApp::empty().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ada = test.signed_in("ada@example.org", false).await;
    let before = ada.cookie("session").unwrap();
    let door = ada
        .get("/en/sign-in/second-factor?next=%2Fen%2Fme%2Fsessions")
        .await;
    assert!(door.body.contains("You need a second proof"), "{}", door.body);
    let (phone, led) = set_up(&test, &ada, "%2Fen%2Fme%2Fsessions").await;
    assert_eq!(led, "/en/me/second-factor/recovery?next=%2Fen%2Fme%2Fsessions");
    assert!(
        ada.get(&led).await.body.contains("href=\"/en/me/sessions\""),
        "and back"
    );
    let after = ada.cookie("session").unwrap();
    assert_ne!(
        before, after,
        "more is open to this session: it goes on under another token"
    );
    ada.keep("session", &before);
    assert_eq!(
        ada.get("/en/me").await.status,
        303,
        "the former token is nobody's"
    );
    let letters = test.letters("ada@example.org").await;
    assert!(
        letters[0].subject.contains("second proof was added"),
        "{}",
        letters[0].subject
    );
    // The next day, in another session.
    test.pass(24 * 3600);
    let ada = test.signed_in("ada@example.org", false).await;
    let door = ada.get("/en/sign-in/second-factor?next=%2Fen%2Fme").await;
    assert!(door.body.contains("A second proof"), "{}", door.body);
    let fields = [("code", phone.code(&test)), ("next", "/en/me".into())];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let came = ada.post("/en/sign-in/second-factor", &fields).await;
    assert_eq!(came.header("location"), "/en/me", "{}", came.body);
    let strong = ada.get("/en/sign-in/second-factor?next=%2Fen%2Fme").await;
    assert_eq!(strong.header("location"), "/en/me", "it is not asked for twice");
    test.close().await;
}

#[tokio::test]
async fn the_door_to_a_second_proof_opens_to_more_at_once_than_the_database_has_readers() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    set_up(&test, &ana, "").await;
    let weak = test.signed_in("ana@example.org", false).await;
    let doors = (0..20).map(|_| weak.get("/en/sign-in/second-factor"));
    for door in futures_util::future::join_all(doors).await {
        assert!(
            door.status == 200 && door.body.contains("A second proof"),
            "{}",
            door.body
        );
    }
    test.close().await;
}

#[tokio::test]
async fn a_code_of_an_application_counts_once_even_for_many_at_once() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let (phone, _) = set_up(&test, &ana, "").await;
    let weak = test.signed_in("ana@example.org", false).await;
    let just_used = weak
        .post("/en/sign-in/second-factor", &[("code", &phone.code(&test))])
        .await;
    assert_eq!(
        just_used.status, 422,
        "the code that proved the set-up is used up"
    );
    test.pass(30);
    let figures = phone.code(&test);
    let mut sessions = Vec::new();
    for _ in 0..8 {
        sessions.push(test.signed_in("ana@example.org", false).await);
    }
    let fields = [("code", figures.as_str())];
    let attempts = sessions
        .iter()
        .map(|racer| racer.post("/en/sign-in/second-factor", &fields));
    let outcomes = futures_util::future::join_all(attempts).await;
    let came_in = outcomes.iter().filter(|answer| answer.status == 303).count();
    assert_eq!(came_in, 1);
    test.close().await;
}

#[tokio::test]
async fn after_five_wrong_codes_one_waits_and_is_told_by_letter() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let (phone, _) = set_up(&test, &ana, "").await;
    test.pass(3600);
    let thief = test.signed_in("ana@example.org", false).await;
    let wrong = if phone.code(&test) == "000000" {
        "000001"
    } else {
        "000000"
    };
    for left in ["4 tries", "3 tries", "2 tries", "one try"] {
        let answer = thief.post("/en/sign-in/second-factor", &[("code", wrong)]).await;
        assert!(
            answer.status == 422 && answer.body.contains(left),
            "{}",
            answer.body
        );
    }
    let fifth = thief.post("/en/sign-in/second-factor", &[("code", wrong)]).await;
    assert!(
        fifth.status == 429 && fifth.body.contains("15 minutes"),
        "{}",
        fifth.body
    );
    let right = phone.code(&test);
    let too_soon = thief.post("/en/sign-in/second-factor", &[("code", &right)]).await;
    assert_eq!(too_soon.status, 429, "even the right one waits");
    let letters = test.letters("ana@example.org").await;
    assert_eq!(
        letters
            .iter()
            .filter(|letter| letter.subject.contains("Five wrong"))
            .count(),
        1
    );
    test.pass(901);
    let again = test.signed_in("ana@example.org", false).await;
    let right = phone.code(&test);
    assert_eq!(
        again
            .post("/en/sign-in/second-factor", &[("code", &right)])
            .await
            .status,
        303
    );
    test.close().await;
}

#[tokio::test]
async fn a_recovery_code_lets_in_once_however_it_is_typed() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    set_up(&test, &ana, "").await;
    let codes = draw(&ana).await;
    assert_eq!(codes.len(), 10);
    test.pass(24 * 3600);
    let other = test.signed_in("bob@example.org", false).await;
    set_up(&test, &other, "").await;
    let bob = test.signed_in("bob@example.org", false).await;
    let stolen = bob
        .post("/en/sign-in/second-factor", &[("code", &codes[0])])
        .await;
    assert_eq!(stolen.status, 422, "it is nobody else's");
    let ana = test.signed_in("ana@example.org", false).await;
    let typed = codes[0].to_lowercase().replace('-', " ");
    let fields = [("code", typed.as_str()), ("next", "/en/me")];
    assert_eq!(
        ana.post("/en/sign-in/second-factor", &fields)
            .await
            .header("location"),
        "/en/me"
    );
    let ana = test.signed_in("ana@example.org", false).await;
    assert_eq!(
        ana.post("/en/sign-in/second-factor", &fields).await.status,
        422,
        "once"
    );
    let letters = test.letters("ana@example.org").await;
    assert!(
        letters.last().unwrap().body.contains("Left: 9"),
        "{}",
        letters.last().unwrap().body
    );
    // New ones replace the old.
    ana.post("/en/sign-in/second-factor", &[("code", codes[1].as_str())])
        .await;
    let newer = draw(&ana).await;
    assert!(newer.iter().all(|code| !codes.contains(code)));
    let ana = test.signed_in("ana@example.org", false).await;
    let former = [("code", codes[2].as_str())];
    assert_eq!(ana.post("/en/sign-in/second-factor", &former).await.status, 422);
    test.close().await;
}

#[tokio::test]
async fn what_protects_an_account_is_changed_only_by_whoever_is_asked_again() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    test.pass(11 * 60);
    let asked = ana.get("/en/me/second-factor/codes").await;
    assert_eq!(
        asked.header("location"),
        "/en/sign-in/again?next=%2Fen%2Fme%2Fsecond%2Dfactor%2Fcodes"
    );
    // Without a second factor it is a letter that asks.
    let sent = ana
        .post("/en/sign-in/again", &[("next", "/en/me/second-factor/codes")])
        .await;
    let typing = sent.header("location").to_owned();
    assert!(ana.get(&typing).await.body.contains("ana@example.org"));
    let figures = code(&test, "ana@example.org").await;
    let fields = [("code", figures.as_str()), ("next", "/en/me/second-factor/codes")];
    let before = ana.cookie("session");
    let came = ana.post("/en/sign-in/again/code", &fields).await;
    assert_eq!(
        came.header("location"),
        "/en/me/second-factor/codes",
        "{}",
        came.body
    );
    assert_ne!(ana.cookie("session"), before);
    let (phone, _) = set_up(&test, &ana, "").await;
    let list = ana.get("/en/me/second-factor").await.body;
    let remove = list
        .split("action=\"")
        .find(|rest| rest.contains("/remove\""))
        .unwrap();
    let remove = remove.split('"').next().unwrap().to_owned();
    // A thief with the mailbox alone takes nothing away, and a stranger finds nothing.
    let thief = test.signed_in("ana@example.org", false).await;
    let led = thief.post(&remove, &[]).await;
    assert!(
        led.header("location").starts_with("/en/sign-in/second-factor"),
        "{}",
        led.header("location")
    );
    let stranger = test.signed_in("bob@example.org", false).await;
    assert_eq!(stranger.post(&remove, &[]).await.status, 404);
    // A strong session that rested is asked again, for the second factor now.
    test.pass(11 * 60);
    let led = ana.post(&remove, &[]).await;
    assert!(
        led.header("location").starts_with("/en/sign-in/again"),
        "{}",
        led.header("location")
    );
    assert!(
        ana.get("/en/sign-in/again")
            .await
            .body
            .contains("Code of your app")
    );
    // A letter would ask too little of whoever has a second factor.
    let letters = test.letters("ana@example.org").await.len();
    let refused = ana.post("/en/sign-in/again", &[]).await;
    assert_eq!(refused.header("location"), "/en/sign-in/again");
    assert_eq!(test.letters("ana@example.org").await.len(), letters);
    let figures = phone.code(&test);
    ana.post("/en/sign-in/second-factor", &[("code", &figures)]).await;
    assert_eq!(
        ana.post(&remove, &[]).await.header("location"),
        "/en/me/second-factor"
    );
    // None is left: no session of theirs is strong any more.
    let door = ana.get("/en/sign-in/second-factor").await;
    assert!(door.body.contains("You need a second proof"), "{}", door.body);
    let subject = test
        .letters("ana@example.org")
        .await
        .last()
        .unwrap()
        .subject
        .clone();
    assert!(subject.contains("removed"), "{subject}");
    test.close().await;
}

#[tokio::test]
async fn a_code_to_confirm_is_that_of_whoever_asked_and_signs_nobody_in() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    test.pass(11 * 60);
    ana.post("/en/sign-in/again", &[]).await;
    let figures = code(&test, "ana@example.org").await;
    let bob = test.signed_in("bob@example.org", false).await;
    bob.keep("browser", &ana.cookie("browser").unwrap());
    let signed = bob.post("/en/sign-in/code", &[("code", &figures)]).await;
    assert_eq!(signed.status, 422, "it is not a code to sign in with");
    let confirmed = bob.post("/en/sign-in/again/code", &[("code", &figures)]).await;
    assert_eq!(confirmed.status, 422, "nor one of somebody else");
    // Nor does a code to sign in confirm.
    test.pass(1);
    let fresh = test.browser();
    ask(&fresh, "ana@example.org").await;
    ana.keep("browser", &fresh.cookie("browser").unwrap());
    let figures = code(&test, "ana@example.org").await;
    assert_eq!(
        ana.post("/en/sign-in/again/code", &[("code", &figures)])
            .await
            .status,
        422
    );
    test.close().await;
}
