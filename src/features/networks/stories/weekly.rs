//! One letter a week at most, to whoever asked, in their language; one click ends it.

use axum::body::Body;
use axum::http::{Request, header};
use jiff::Timestamp;

use super::{fine, key_in, make_network, some};
use crate::features::networks::send_digests;
use crate::shared::authz::Role;
use crate::shared::mail;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const DAY: i64 = 24 * 3600;

async fn send(test: &TestApp) -> usize {
    let now: Timestamp = test.app.clock.now();
    send_digests(&test.app, now, &[]).await.unwrap()
}

/// Asks for the weekly letter as a person does.
async fn ask(browser: &Browser<'_>, themes: &[&str]) {
    let page = browser.get("/en/me/letters").await;
    fine(&page);
    let version = page
        .body
        .split("name=\"version\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let boxes: Vec<String> = themes.iter().map(|theme| format!("theme-{theme}")).collect();
    let mut fields = vec![("weekly", "weekly"), ("version", version.as_str())];
    fields.extend(boxes.iter().map(|name| (name.as_str(), "1")));
    let saved = browser.post("/en/me/letters", &fields).await;
    assert_eq!(saved.header("location"), "/en/me/letters", "{}", saved.body);
    fine(&browser.get("/en/me/letters").await);
}

/// A federation with a member, their people, and the page of the federation.
async fn scene(test: &TestApp) -> (Browser<'_>, Browser<'_>, String, String) {
    let both = some(test, 2).await;
    make_network(test, &both[0]).await;
    test.give("fede@example.org", Some(both[0].id), Role::Representative)
        .await;
    test.give("asso@example.org", Some(both[1].id), Role::Representative)
        .await;
    let fede = test.signed_in("fede@example.org", false).await;
    let asso = test.signed_in("asso@example.org", false).await;
    let fields = [("kind", "field"), ("words", "Ensemble"), ("language", "fr")];
    let door = format!("/en/organisations/{}/network", both[0].slug());
    let page = fede.post(&door, &fields).await.header("location").to_owned();
    let (mine, slug) = (
        format!("/en/organisations/{}/networks", both[1].slug()),
        both[1].slug(),
    );
    asso.post(&mine, &[("network", &key_in(&page)), ("step", "propose")])
        .await;
    fede.post(
        &format!("{page}/members"),
        &[("organisation", &slug), ("step", "confirm")],
    )
    .await;
    // What they wrote to each other on the way is another story.
    test.sql("delete from mail").await;
    (
        fede,
        asso,
        page,
        format!("/en/organisations/{}/news", both[0].slug()),
    )
}

async fn tell(fede: &Browser<'_>, door: &str, page: &str, title: &str) -> String {
    let name = format!("network-{}", key_in(page));
    let fields = [
        ("title", title),
        ("words", "Venez."),
        ("language", "fr"),
        (name.as_str(), "1"),
    ];
    let told = fede.post(door, &fields).await;
    assert_eq!(told.status, 303, "{}", told.body);
    told.header("location").to_owned()
}

#[tokio::test]
async fn nobody_is_written_to_who_did_not_ask_and_who_did_gets_one_letter_a_week() {
    let test = TestApp::demonstration().await;
    let (fede, asso, page, door) = scene(&test).await;
    let other = test.signed_in("other@example.org", false).await;
    ask(&other, &[]).await;
    ask(&asso, &[]).await;
    test.pass(10);
    tell(&fede, &door, &page, "Première nouvelle").await;
    let taken_back = tell(&fede, &door, &page, "Retirée").await;
    fede.post(&format!("{taken_back}/withdraw"), &[]).await;
    // It is Tuesday: the first letter comes next Monday.
    assert_eq!(send(&test).await, 0);
    test.pass(6 * DAY);
    assert_eq!(send(&test).await, 1);
    assert_eq!(send(&test).await, 0, "once a week");
    let letters = test.letters("asso@example.org").await;
    let letter = letters.last().unwrap();
    assert!(
        letter.body.contains("Première nouvelle (Français)"),
        "{}",
        letter.body
    );
    assert!(!letter.body.contains("Retirée"));
    assert_eq!(letter.subject, "One piece of news from your networks this week");
    for (email, letters) in [
        ("fede@example.org", 0),
        ("other@example.org", 0),
        ("asso@example.org", 1),
    ] {
        assert_eq!(test.letters(email).await.len(), letters, "{email}");
    }
    // Nothing new: no letter. A server that stood still for three weeks tells all at once.
    test.pass(7 * DAY);
    assert_eq!(send(&test).await, 0);
    tell_each_week(&test, &door, &page).await;
    assert_eq!(send(&test).await, 1);
    let letters = test.letters("asso@example.org").await;
    assert_eq!(letters.len(), 2);
    let body = &letters.last().unwrap().body;
    assert!(
        ["Un", "Deux", "Trois"]
            .iter()
            .all(|title| body.contains(&format!("* {title} "))),
        "{body}"
    );
    assert!(!body.contains("Première nouvelle"), "nothing is told twice");
    test.close().await;
}

async fn tell_each_week(test: &TestApp, door: &str, page: &str) {
    for title in ["Un", "Deux", "Trois"] {
        test.pass(DAY);
        let fede = test.signed_in("fede@example.org", false).await;
        tell(&fede, door, page, title).await;
        test.pass(6 * DAY);
    }
}

#[tokio::test]
async fn a_person_is_told_of_the_themes_they_chose_and_of_no_other() {
    let test = TestApp::demonstration().await;
    let (fede, _, _, door) = scene(&test).await;
    let themes: Vec<String> = test
        .app
        .territory
        .themes
        .iter()
        .map(|theme| theme.slug.clone())
        .collect();
    let ana = test.signed_in("ana@example.org", false).await;
    ask(&ana, &[&themes[0]]).await;
    for (title, theme) in [("Voulue", &themes[0]), ("Pas voulue", &themes[1])] {
        let name = format!("theme-{theme}");
        let fields = [
            ("title", title),
            ("words", "…"),
            ("language", "en"),
            (name.as_str(), "1"),
        ];
        assert_eq!(fede.post(&door, &fields).await.status, 303);
    }
    test.pass(6 * DAY);
    assert_eq!(send(&test).await, 1);
    let body = &test.letters("ana@example.org").await[0].body;
    assert!(
        body.contains("* Voulue\n") && !body.contains("Pas voulue"),
        "{body}"
    );
    test.close().await;
}

#[tokio::test]
async fn two_servers_that_write_at_once_write_one_letter() {
    let test = TestApp::demonstration().await;
    let (fede, asso, page, door) = scene(&test).await;
    ask(&asso, &[]).await;
    tell(&fede, &door, &page, "Nouvelle").await;
    test.pass(6 * DAY);
    let now = test.app.clock.now();
    let (first, second) = tokio::join!(
        send_digests(&test.app, now, &[]),
        send_digests(&test.app, now, &[])
    );
    assert_eq!(first.unwrap() + second.unwrap(), 1);
    test.close().await;
}

#[tokio::test]
async fn one_click_ends_the_letters_without_a_session_and_a_scanner_that_follows_the_link_does_not() {
    let test = TestApp::demonstration().await;
    let (fede, asso, page, door) = scene(&test).await;
    ask(&asso, &[]).await;
    tell(&fede, &door, &page, "Nouvelle").await;
    test.pass(6 * DAY);
    assert_eq!(send(&test).await, 1);
    let letter = test.letters("asso@example.org").await.pop().unwrap();
    let address = letter.unsubscribe.clone().unwrap();
    let path = address.split_once("://").unwrap().1;
    let path = path[path.find('/').unwrap()..].to_owned();
    assert!(path.starts_with("/unsubscribe/") && letter.body.contains(&address));
    mail::deliver(&test.app).await.unwrap();
    let file = std::fs::read_dir(test.app.config.path("mail"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let sent = std::fs::read_to_string(file.path()).unwrap();
    assert!(sent.contains(&format!("List-Unsubscribe: <{address}>")), "{sent}");
    assert!(
        sent.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{sent}"
    );

    let scanned = test.get(&path).await;
    fine(&scanned);
    assert_eq!(scanned.header("referrer-policy"), "no-referrer");
    assert!(
        asso.get("/en/me/letters")
            .await
            .body
            .contains("id=\"weekly-is-weekly\" value=\"weekly\" checked")
    );
    // As the mail programs do it: from elsewhere, either way a form may be written.
    for (kind, form) in [
        ("application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"),
        (
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n",
        ),
    ] {
        let request = Request::post(&path)
            .header(header::CONTENT_TYPE, kind)
            .header("sec-fetch-site", "cross-site")
            .header(header::ORIGIN, "https://mail.example");
        let answer = test.send(request.body(Body::from(form)).unwrap()).await;
        fine(&answer);
        assert!(answer.body.contains("will not receive"), "{}", answer.body);
    }
    // What another site sends to where nothing is never stands on a page of ours.
    let request = Request::post("/unsubscribe/nothing/here")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT, "text/html")
        .header("sec-fetch-site", "cross-site")
        .header(header::ORIGIN, "https://mail.example");
    let answer = test
        .send(request.body(Body::from("words=Pay+us+here")).unwrap())
        .await;
    assert_eq!(answer.status, 404);
    assert!(!answer.body.contains("Pay us here"), "{}", answer.body);
    assert!(
        asso.get("/en/me/letters")
            .await
            .body
            .contains("id=\"weekly-is-none\" value=\"none\" checked")
    );
    tell(&fede, &door, &page, "Encore").await;
    test.pass(7 * DAY);
    assert_eq!(send(&test).await, 0);
    let nothing = Request::post("/unsubscribe/0123456789abcdef0123456789abcdef");
    assert_eq!(test.send(nothing.body(Body::empty()).unwrap()).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn the_choice_of_another_tab_is_not_undone_unseen() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    assert!(ana.get("/en/me").await.body.contains("/en/me/letters"));
    let chosen = ana.get("/en/me/letters").await;
    assert!(
        chosen
            .body
            .contains("id=\"weekly-is-none\" value=\"none\" checked"),
        "nothing is presumed"
    );
    ask(&ana, &[]).await;
    let late = ana
        .post("/en/me/letters", &[("weekly", "none"), ("version", "0")])
        .await;
    assert_eq!(late.status, 422);
    let odd = ana
        .post("/en/me/letters", &[("weekly", "daily"), ("version", "1")])
        .await;
    assert_eq!(odd.status, 422);
    test.close().await;
}
