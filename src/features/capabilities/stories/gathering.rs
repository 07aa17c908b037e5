//! Whoever answered first is told that others came, and not by everybody who does.

use super::{stage, typed};
use crate::features::{capabilities, directory};
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_said_what_they_could_bring_is_told_when_others_do_and_not_each_time() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let [ana, bob, eve] = [
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
        test.signed_in("eve@example.org", false).await,
    ];
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    let look = async || {
        let today = test.app.clock.today();
        capabilities::remind(&test.app, today).await.unwrap();
    };
    let told = async |email: &str| {
        let letters = test.letters(email).await;
        let come = letters.iter().filter(|letter| {
            letter
                .subject
                .contains("One more organisation said what it could bring")
        });
        come.count()
    };
    assert_eq!(
        ana.post(&door(0), &typed("Four of us", "yes", "0")).await.status,
        303
    );
    test.pass(60);
    // Whoever wishes to be seen by the organisers alone is told of to nobody.
    assert_eq!(
        bob.post(&door(1), &typed("Nine cooks", "no", "0")).await.status,
        303
    );
    look().await;
    assert_eq!(told("ana@example.org").await, 0);
    test.pass(60);
    assert_eq!(
        eve.post(&door(2), &typed("Two drivers", "yes", "0")).await.status,
        303
    );
    for _ in 0..2 {
        look().await;
    }
    assert_eq!(told("ana@example.org").await, 1, "once");
    assert_eq!(told("bob@example.org").await, 1, "who answered sees who agreed");
    assert_eq!(told("eve@example.org").await, 0, "the others were there before");
    let letters = test.letters("ana@example.org").await;
    assert!(
        letters.iter().any(|letter| letter.body.contains("Meals for all")
            && letter.body.contains(&format!("/en/calls/{call}/capabilities"))),
        "{letters:?}"
    );
    // What changes within the week is read on the page.
    test.pass(60);
    assert_eq!(
        eve.post(&door(2), &typed("Three drivers", "yes", "1"))
            .await
            .status,
        303
    );
    look().await;
    assert_eq!(told("ana@example.org").await, 1);
    test.close().await;
}

#[tokio::test]
async fn whoever_opened_a_petition_is_told_when_others_say_what_they_could_bring() {
    let test = TestApp::demonstration().await;
    let (all, _) = stage(&test).await;
    let of_officer = "select cast(organisation_id as text) from mandate where role = 'officer'";
    let body: i64 = test.text(of_officer).await.parse().unwrap();
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {body}"
    ))
    .await;
    test.sql(&format!(
        "insert into remit (id, organisation_id, scope, place, created_at) values (1, {body}, 'whole', '', 0)"
    ))
    .await;
    let mut connection = test.app.db.read().await.unwrap();
    let body = directory::any_by_ids(&mut connection, &[body]).await.unwrap();
    drop(connection);
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let (asks, answers) = (all[0].slug(), body[0].slug());
    let fields = [
        ("organisation", asks.as_str()),
        ("addressee", answers.as_str()),
        ("title", "A heated place in winter"),
        ("words", "Twelve of us sleep outside."),
        ("theme", test.app.territory.themes[0].slug.as_str()),
        ("language", "en"),
    ];
    let begun = ana.post("/en/petitions/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = begun.header("location").to_owned();
    let opened = ana.post(&format!("{page}/open"), &[("version", "1")]).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    let at = opened.header("location").rsplit('/').next().unwrap().to_owned();
    let door = format!("/en/organisations/{}/petitions/{at}/capabilities", all[1].slug());
    let said = bob.post(&door, &typed("Nine cooks", "no", "0")).await;
    assert_eq!(said.status, 303, "{}", said.body);
    let told = async || {
        for _ in 0..2 {
            let today = test.app.clock.today();
            capabilities::remind(&test.app, today).await.unwrap();
        }
        let letters = test.letters("ana@example.org").await;
        let told = letters.iter().filter(|letter| {
            letter
                .subject
                .contains("One more organisation said what it could bring: A heated place")
        });
        told.count()
    };
    assert_eq!(told().await, 1);
    // Whoever says it anew is not one more.
    test.pass(8 * 86_400);
    let bob = test.signed_in("bob@example.org", false).await;
    let said = bob.post(&door, &typed("Ten cooks", "no", "1")).await;
    assert_eq!(said.status, 303, "{}", said.body);
    assert_eq!(told().await, 1);
    // Whoever opened it and answers too is told once of who comes.
    let ana = test.signed_in("ana@example.org", false).await;
    let own = format!("/en/organisations/{}/petitions/{at}/capabilities", all[0].slug());
    let said = ana.post(&own, &typed("Four of us", "yes", "0")).await;
    assert_eq!(said.status, 303, "{}", said.body);
    test.pass(60);
    let eve = test.signed_in("eve@example.org", false).await;
    let door = format!("/en/organisations/{}/petitions/{at}/capabilities", all[2].slug());
    let said = eve.post(&door, &typed("Two drivers", "yes", "0")).await;
    assert_eq!(said.status, 303, "{}", said.body);
    assert_eq!(told().await, 2);
    test.close().await;
}
