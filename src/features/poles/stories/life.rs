//! What a pole does, and what it says of each year.

use super::{answered_at, fine, recognised, staged};
use crate::testing::TestApp;

#[tokio::test]
async fn a_pole_says_what_it_does_and_what_each_year_was() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let page = recognised(&test, &stage).await;
    let at = answered_at(&stage.carrier, &page);
    assert_eq!(stage.chair.post(&at, &[("carries", "yes")]).await.status, 303);
    let (actions, reviews) = (format!("{page}/actions"), format!("{page}/reviews"));
    fine(&stage.chair.get(&actions).await);
    let mut sent = vec![
        ("sending", "an-action"),
        ("what", "Open the (invented) yard"),
        ("who", stage.member.key.as_str()),
        ("due", "2027-03-01"),
        ("state", "planned"),
    ];
    let refused = stage.chair.post(&actions, &sent).await;
    assert_eq!(refused.status, 422, "only a member does it");
    sent[2] = ("who", stage.carrier.key.as_str());
    for _ in 0..2 {
        assert_eq!(stage.chair.post(&actions, &sent).await.status, 303);
    }
    let count = "select cast(count(*) as text) from pole_action";
    assert_eq!(test.text(count).await, "1", "once");
    let id = test.text("select cast(id as text) from pole_action").await;
    fine(&stage.chair.get(&format!("{actions}?action={id}")).await);
    let change = |version: &'static str| {
        [
            ("action", id.as_str()),
            ("version", version),
            ("what", "Open the (invented) yard"),
            ("state", "done"),
        ]
    };
    assert_eq!(stage.chair.post(&actions, &change("1")).await.status, 303);
    let late = stage.chair.post(&actions, &change("1")).await;
    assert_eq!(late.status, 422, "somebody changed it meanwhile");
    let read = test.get(&page).await;
    fine(&read);
    assert!(read.body.contains("Open the (invented) yard") && read.body.contains("Done"));

    // What a member is asked to do is public once it says yes, and the carrier's again when it says no.
    let ask = [
        ("organisation", stage.member.slug()),
        ("sector", "training".to_owned()),
        ("word", "invite".to_owned()),
    ];
    let ask: Vec<(&str, &str)> = ask.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(
        stage.chair.post(&format!("{page}/members"), &ask).await.status,
        303
    );
    let theirs = answered_at(&stage.member, &page);
    assert_eq!(stage.other.post(&theirs, &[("word", "accept")]).await.status, 303);
    for (what, word) in [
        ("Lend a (pretended) van", "take"),
        ("Lend an (unreal) crane", "refuse"),
    ] {
        let sent = [
            ("what", what),
            ("who", stage.member.key.as_str()),
            ("state", "planned"),
        ];
        assert_eq!(stage.chair.post(&actions, &sent).await.status, 303);
        assert!(!test.get(&page).await.body.contains(what), "not before its yes");
        let asked = stage.other.get(&page).await;
        fine(&asked);
        assert!(asked.body.contains(what) && asked.body.contains("We do it"));
        let id = test
            .text(&format!(
                "select cast(id as text) from pole_action where what = '{what}'"
            ))
            .await;
        let say = [("action", id.as_str()), ("word", word)];
        assert_eq!(
            stage.chair.post(&at, &say).await.header("location"),
            page,
            "not in its place"
        );
        assert!(!test.get(&page).await.body.contains(what));
        assert_eq!(stage.other.post(&theirs, &say).await.header("location"), page);
        let who = format!("select cast(organisation_id as text) from pole_action where what = '{what}'");
        let does = if word == "take" {
            stage.member.id
        } else {
            stage.carrier.id
        };
        assert_eq!(test.text(&who).await, does.to_string());
        assert!(test.get(&page).await.body.contains(what));
    }
    fine(&stage.chair.get(&reviews).await);
    let indicator = test.app.territory.indicators[0].slug.clone();
    let told = |seen: &'static str, done: &'static str, value: &'static str| {
        vec![
            ("year", "2026"),
            ("seen", seen),
            ("done", done),
            ("asked", "A yard for three more years."),
            ("indicator-1", indicator.as_str()),
            ("value-1", value),
        ]
    };
    let refused = stage
        .chair
        .post(&reviews, &told("0", "Two tonnes.", "many"))
        .await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Two tonnes."), "nothing typed is lost");
    let published = stage.chair.post(&reviews, &told("0", "Two tonnes.", "12")).await;
    assert_eq!(published.status, 303, "{}", published.body);
    let late = stage.chair.post(&reviews, &told("0", "Four tonnes.", "12")).await;
    assert_eq!(late.status, 422, "it was published meanwhile");
    assert!(late.body.contains("Two tonnes.") && late.body.contains("Four tonnes."));
    assert_eq!(
        stage
            .chair
            .post(&reviews, &told("1", "Three tonnes.", "13"))
            .await
            .status,
        303
    );
    fine(&stage.chair.get(&format!("{reviews}?year=2025")).await);
    let read = test.get(&page).await;
    fine(&read);
    for said in [
        "Three tonnes.",
        "Two tonnes.",
        "Version 1, replaced",
        "A yard for three more years.",
    ] {
        assert!(read.body.contains(said), "{said}");
    }
    let letters = test.letters("agent@example.org").await;
    assert!(
        letters.iter().any(|one| one.subject.contains("2026")),
        "whoever recognised it is told"
    );
    test.close().await;
}

#[tokio::test]
async fn words_say_in_which_language_they_are_and_a_day_that_is_past_is_said_to_be() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let page = recognised(&test, &stage).await;
    let at = answered_at(&stage.carrier, &page);
    assert_eq!(stage.chair.post(&at, &[("carries", "yes")]).await.status, 303);
    let action = |state: &'static str, version: &'static str, id: String| {
        [
            ("action", id),
            ("version", version.to_owned()),
            ("what", "Ouvrir un atelier (inventé)".to_owned()),
            ("language", "fr".to_owned()),
            ("due", "2025-01-05".to_owned()),
            ("state", state.to_owned()),
        ]
    };
    let put = async |fields: &[(&'static str, String)]| {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let sent = stage.chair.post(&format!("{page}/actions"), &fields).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    };
    put(&action("planned", "", String::new())[..]).await;
    let review = [
        ("year", "2026"),
        ("seen", "0"),
        ("language", "nl"),
        ("done", "Twee ton (verzonnen) hout."),
    ];
    let sent = stage.chair.post(&format!("{page}/reviews"), &review).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let read = test.get(&page).await;
    fine(&read);
    assert!(
        read.body.contains("that day is past")
            && read.body.contains("written in French")
            && read.body.contains("written in Dutch"),
        "{}",
        read.body
    );
    let french = test.get(&page.replacen("/en/", "/fr/", 1)).await;
    fine(&french);
    assert!(
        french.body.contains("écrit en néerlandais") && !french.body.contains("écrit en français"),
        "{}",
        french.body
    );
    // What is done is late no more.
    let id = test.text("select cast(id as text) from pole_action").await;
    put(&action("done", "1", id)[..]).await;
    let read = test.get(&page).await;
    assert!(!read.body.contains("that day is past"), "{}", read.body);
    test.close().await;
}

#[tokio::test]
async fn once_a_year_is_over_its_review_waits_for_whoever_carries_the_pole() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let page = recognised(&test, &stage).await;
    let at = answered_at(&stage.carrier, &page);
    assert_eq!(stage.chair.post(&at, &[("carries", "yes")]).await.status, 303);
    let waits = "Write the review of 20";
    let own = stage.chair.get("/en/me").await;
    assert!(!own.body.contains(waits), "it is carried here since this year");
    test.pass(40 * 86_400);
    let chair = test.signed_in("chair@example.org", true).await;
    let own = chair.get("/en/me").await;
    fine(&own);
    assert!(
        own.body.contains("Write the review of 2026 of the pole"),
        "{}",
        own.body
    );
    let other = test.signed_in("other@example.org", true).await;
    assert!(!other.get("/en/me").await.body.contains(waits));
    let review = [("year", "2026"), ("seen", "0"), ("done", "Two tonnes.")];
    let sent = chair.post(&format!("{page}/reviews"), &review).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert!(!chair.get("/en/me").await.body.contains(waits));
    test.close().await;
}
