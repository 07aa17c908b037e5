//! What the database holds of second factors, and what is left without the key beside it.

use super::second_factor::{draw, hidden, set_up};
use crate::features::accounts::secrets_under_another_key;
use crate::testing::TestApp;

#[tokio::test]
async fn the_database_alone_gives_no_secret_away() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = ana.get("/en/me/second-factor/codes").await.body;
    let sealed_in_the_form = hidden(&page, "secret");
    let (phone, _) = set_up(&test, &ana, "").await;
    let codes = draw(&ana).await;
    let held = test.text("select sealed from generator").await;
    let secret = phone.0.secret().to_base32();
    assert!(!held.contains(&secret) && !page.contains(&held));
    for code in codes {
        let hashes = format!(
            "select count(*) || '' from recovery_code where code_hash = '{}'",
            code.replace('-', "")
        );
        assert_eq!(test.text(&hashes).await, "0");
    }
    // What a page carries for one person is of no use to another.
    let bob = test.signed_in("bob@example.org", false).await;
    let fields = [
        ("secret", sealed_in_the_form.as_str()),
        ("name", "x"),
        ("code", "123456"),
    ];
    let refused = bob.post("/en/me/second-factor/codes", &fields).await;
    assert_eq!(refused.header("location"), "/en/me/second-factor/codes");
    test.close().await;
}

#[tokio::test]
async fn without_its_key_an_application_opens_nothing_and_paper_still_does() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let (phone, _) = set_up(&test, &ana, "").await;
    let codes = draw(&ana).await;
    std::fs::remove_file(test.app.config.path("secrets.key")).unwrap();
    test.pass(60);
    let weak = test.signed_in("ana@example.org", false).await;
    let figures = phone.code(&test);
    assert_eq!(
        weak.post("/en/sign-in/second-factor", &[("code", &figures)])
            .await
            .status,
        422
    );
    let mut connection = test.app.db.read().await.unwrap();
    let closed = secrets_under_another_key(&test.app, &mut connection)
        .await
        .unwrap();
    assert_eq!(closed, 1, "the check says so");
    drop(connection);
    let paper = [("code", codes[0].as_str())];
    assert_eq!(weak.post("/en/sign-in/second-factor", &paper).await.status, 303);
    test.close().await;
}
