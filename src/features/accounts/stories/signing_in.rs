//! A code comes by letter, counts once, in one browser, for ten minutes.

use super::{ask, code};
use crate::features::accounts::invite_administrator;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Verdict};
use crate::shared::mail;
use crate::testing::TestApp;

#[tokio::test]
async fn a_person_signs_in_with_a_code_and_signs_out_again() {
    let test = TestApp::empty().await;
    let browser = test.browser();
    let door = browser.get("/en/me").await;
    assert_eq!(door.header("location"), "/en/sign-in?next=%2Fen%2Fme");
    ask(&browser, " Ana@Example.org ").await;
    let page = browser.get("/en/sign-in/code?next=%2Fen%2Fme").await;
    assert!(page.body.contains("ana@example.org"), "{}", page.body);
    let figures = code(&test, "ana@example.org").await;
    let spaced = format!("{} {}", &figures[..3], &figures[3..]);
    let entered = browser
        .post("/en/sign-in/code", &[("code", &spaced), ("next", "/en/me")])
        .await;
    assert_eq!(entered.header("location"), "/en/me", "{}", entered.body);
    let me = browser.get("/en/me").await;
    assert!(me.body.contains("ana@example.org"));
    assert_eq!(me.header("cache-control"), "no-store");
    let out = browser.post("/en/sign-out", &[]).await;
    assert_eq!(out.header("location"), "/en/");
    assert_eq!(browser.get("/en/me").await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn nothing_tells_whether_somebody_has_an_account() {
    let test = TestApp::empty().await;
    test.person("known@example.org").await;
    let mut pages = Vec::new();
    for email in ["known@example.org", "other@example.org"] {
        let browser = test.browser();
        let sent = browser.post("/en/sign-in", &[("email", email)]).await;
        let page = browser.get(sent.header("location")).await;
        pages.push((sent.status, page.body.replace(email, "X")));
    }
    assert_eq!(pages[0], pages[1]);
    test.close().await;
}

#[tokio::test]
async fn a_code_counts_once_in_its_browser_and_for_ten_minutes() {
    let test = TestApp::empty().await;
    let (here, elsewhere) = (test.browser(), test.browser());
    ask(&here, "ana@example.org").await;
    let figures = code(&test, "ana@example.org").await;
    let stolen = elsewhere.post("/en/sign-in/code", &[("code", &figures)]).await;
    assert_eq!(stolen.status, 422, "another browser has no use for it");
    ask(&elsewhere, "ana@example.org").await;
    let newer = code(&test, "ana@example.org").await;
    if newer != figures {
        let stolen = elsewhere.post("/en/sign-in/code", &[("code", &figures)]).await;
        assert_eq!(stolen.status, 422, "nor has one that asked for a code of its own");
    }
    assert_eq!(
        here.post("/en/sign-in/code", &[("code", &figures)]).await.status,
        303
    );
    here.keep("browser", &elsewhere.cookie("browser").unwrap());
    test.pass(601);
    let late = here.post("/en/sign-in/code", &[("code", &newer)]).await;
    assert!(late.body.contains("no longer valid"), "{}", late.body);
    test.close().await;
}

#[tokio::test]
async fn after_five_wrong_tries_the_right_code_counts_no_more() {
    let test = TestApp::empty().await;
    let browser = test.browser();
    ask(&browser, "ana@example.org").await;
    let figures = code(&test, "ana@example.org").await;
    let wrong = if figures == "000000" { "000001" } else { "000000" };
    for left in (1..5).rev() {
        let answer = browser.post("/en/sign-in/code", &[("code", wrong)]).await;
        let words = if left == 1 {
            "one try left".to_owned()
        } else {
            format!("{left} tries left")
        };
        assert!(answer.body.contains(&words), "{}", answer.body);
    }
    browser.post("/en/sign-in/code", &[("code", wrong)]).await;
    assert_eq!(
        browser
            .post("/en/sign-in/code", &[("code", &figures)])
            .await
            .status,
        422
    );
    test.close().await;
}

#[tokio::test]
async fn who_asks_for_too_many_codes_is_told_to_wait_and_can_again_later() {
    let test = TestApp::empty().await;
    for _ in 0..6 {
        ask(&test.browser(), "ana@example.org").await;
    }
    let seventh = test
        .browser()
        .post("/en/sign-in", &[("email", "ana@example.org")])
        .await;
    assert_eq!(seventh.status, 429);
    assert!(seventh.body.contains("ana@example.org"), "what was typed stays");
    ask(&test.browser(), "other@example.org").await;
    test.pass(3601);
    ask(&test.browser(), "ana@example.org").await;
    test.close().await;
}

#[tokio::test]
async fn of_many_who_type_one_code_at_once_one_comes_in() {
    let test = TestApp::empty().await;
    let browser = test.browser();
    ask(&browser, "ana@example.org").await;
    let figures = code(&test, "ana@example.org").await;
    let token = browser.cookie("browser").unwrap();
    let attempts = (0..20).map(|_| async {
        let racer = test.browser();
        racer.keep("browser", &token);
        racer.post("/en/sign-in/code", &[("code", &figures)]).await.status
    });
    let outcomes = futures_util::future::join_all(attempts).await;
    let came_in = outcomes.iter().filter(|status| **status == 303).count();
    assert_eq!(came_in, 1, "{outcomes:?}");
    test.close().await;
}

#[tokio::test]
async fn sessions_rest_end_and_are_ended() {
    let test = TestApp::empty().await;
    let phone = test.signed_in("ana@example.org", false).await;
    let computer = test.signed_in("ana@example.org", false).await;
    let stranger = test.signed_in("bob@example.org", false).await;
    let page = computer.get("/en/me/sessions").await.body;
    assert_eq!(
        page.matches("Firefox, Linux").count(),
        3,
        "two rows, one with a button: {page}"
    );
    let end = page
        .split("/en/me/sessions/")
        .find(|rest| rest.contains("/end"))
        .unwrap();
    let end = format!("/en/me/sessions/{}", end.split('"').next().unwrap());
    let theirs = stranger.post(&end, &[]).await;
    assert_eq!(theirs.status, 404, "a session of somebody else does not exist");
    assert_eq!(computer.post(&end, &[]).await.status, 303);
    assert_eq!(phone.get("/en/me").await.status, 303, "the phone is signed out");
    assert_eq!(computer.get("/en/me").await.status, 200);
    test.pass(13 * 24 * 3600);
    assert_eq!(computer.get("/en/me").await.status, 200, "it was in use");
    test.pass(15 * 24 * 3600);
    assert_eq!(computer.get("/en/me").await.status, 303, "it rested too long");
    test.close().await;
}

#[tokio::test]
async fn an_administrator_rests_an_hour_at_most() {
    let test = TestApp::empty().await;
    invite_administrator(&test.app, "ada@example.org", Lang::En)
        .await
        .unwrap();
    let letters = test.letters("ada@example.org").await;
    assert!(letters[0].body.contains("/en/sign-in"));
    assert!(
        invite_administrator(&test.app, "ada@example.org", Lang::En)
            .await
            .is_err()
    );
    assert!(invite_administrator(&test.app, "ada", Lang::En).await.is_err());
    let browser = test.signed_in("ada@example.org", false).await;
    assert!(
        browser
            .get("/en/me")
            .await
            .body
            .contains("administrator of the platform")
    );
    test.pass(3601);
    assert_eq!(browser.get("/en/me").await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn letters_are_files_that_nobody_else_reads_and_leave_once() {
    let test = TestApp::empty().await;
    ask(&test.browser(), "ana@example.org").await;
    let figures = code(&test, "ana@example.org").await;
    assert_eq!(mail::deliver(&test.app).await.unwrap(), 1);
    assert_eq!(mail::deliver(&test.app).await.unwrap(), 0, "it left");
    let folder = test.app.config.path("mail");
    let file = std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("To: ana@example.org") && text.contains(&figures),
        "{text}"
    );
    assert!(text.contains("Auto-Submitted: auto-generated") && text.contains("Content-Language: en"));
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(
        std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(
        test.letters("ana@example.org").await[0].body,
        "",
        "the code is in their hands alone"
    );
    test.close().await;
}

#[tokio::test]
async fn the_journal_says_when_a_line_was_changed_taken_or_added() {
    let test = TestApp::empty().await;
    for email in ["a@example.org", "b@example.org", "c@example.org"] {
        test.signed_in(email, false).await;
    }
    let verdict = async || {
        let mut connection = test.app.db.read().await.unwrap();
        journal::verify(&mut connection).await.unwrap()
    };
    assert!(matches!(verdict().await, Verdict::Whole(3, _)));
    for (tamper, first_wrong) in [
        ("update journal set act = 'nothing' where sequence = 2", 2),
        (
            "update journal set act = 'signed-in', at = at + 1 where sequence = 1",
            1,
        ),
        ("delete from journal where sequence = 3", 3),
    ] {
        test.sql(tamper).await;
        let found = verdict().await;
        assert!(
            matches!(found, Verdict::Broken(line) if line <= first_wrong),
            "{tamper}: {found:?}"
        );
    }
    test.close().await;
}
