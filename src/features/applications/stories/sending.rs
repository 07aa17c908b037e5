//! From the check page to the receipt, and what may happen on the way.

use super::{Scene, fine, say, shown_hash, state, told};
use crate::shared::journal::{self, Verdict};
use crate::testing::TestApp;

#[tokio::test]
async fn all_sign_the_same_version_the_lead_sends_it_and_everyone_has_the_receipt() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let call = format!("/en/calls/{}", scene.call);
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains("Nothing stands against freezing"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("at 9:59:59") && page.body.contains("10 days and 0\u{a0}h"),
        "{}",
        page.body
    );
    fine(&second.get(&scene.page()).await);
    assert_eq!(
        officer.get(&scene.page()).await.status,
        404,
        "it is the partners' own"
    );
    let theirs = [("call", scene.call.as_str())];
    let freeze = format!("{}/submission/freeze", scene.project);
    assert_eq!(
        second.post(&freeze, &theirs).await.status,
        404,
        "the lead freezes"
    );
    scene.signed(&lead, &second).await;
    assert_eq!(state(&test).await, "signing 1 0");
    let address = test.text("select address from application").await;
    let application = format!("/en/applications/{address}");
    assert_eq!(
        officer.get(&application).await.status,
        404,
        "nothing was sent yet"
    );
    assert!(
        officer
            .get(&call)
            .await
            .body
            .contains("No application for the moment.")
    );
    fine(&lead.get(&application).await);
    let waiting = lead.get(&scene.page()).await;
    fine(&waiting);
    assert!(waiting.body.contains("Send the application in"));
    assert!(
        waiting.body.contains("All partners have signed")
            && !waiting.body.contains("The partners are signing.")
    );
    assert!(waiting.body.contains("All partners get a receipt at once."));
    let stranger = second
        .post(&format!("{}/submission/send", scene.project), &theirs)
        .await;
    assert_eq!(stranger.status, 404, "the lead sends");
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(sent.header("location"), application);
    assert_eq!(state(&test).await, "submitted 1 1");
    let number = test.text("select number from application").await;
    for who in [&lead, &second, &officer] {
        let shown = who.get(&application).await;
        fine(&shown);
        assert!(
            shown.body.contains(&number) && shown.body.contains("Received on 24 November 2026 at 10:00:00.")
        );
        assert!(shown.body.contains("calls@metropolis.example"));
        assert!(
            !shown.body.contains("fanfare"),
            "what was taken out of the list is not sent"
        );
    }
    assert!(officer.get(&call).await.body.contains(&application));
    assert!(!second.get(&call).await.body.contains("Applications received"));
    for email in ["lead@example.org", "second@example.org"] {
        let letters = test.letters(email).await;
        let receipt = letters
            .iter()
            .find(|letter| letter.subject.contains(&number))
            .unwrap();
        assert!(receipt.body.contains("24 November 2026 at 10:00:00") && receipt.body.contains(&application));
    }
    // Whoever is asked to sign reads whose it is, for which call, and until when it can be sent.
    let letters = test.letters("second@example.org").await;
    let asked = letters.iter().find(|one| one.subject.starts_with("To be signed"));
    for said in ["The group: ", "The call: “", "It can be sent until "] {
        assert!(asked.unwrap().body.contains(said), "{said}: {letters:?}");
    }
    for path in ["versions/1/receipt", "versions/1"] {
        for lang in ["en", "fr", "nl"] {
            let address = application.replacen("/en/", &format!("/{lang}/"), 1);
            let paper = officer.get(&format!("{address}/{path}")).await;
            assert_eq!(paper.status, 200);
            assert_eq!(paper.header("content-type"), "application/pdf");
            assert!(paper.body.starts_with("%PDF-1."), "{path}");
        }
    }
    assert_eq!(
        officer.get(&format!("{application}/versions/2")).await.status,
        404
    );
    let mut connection = test.app.db.read().await.unwrap();
    assert!(matches!(
        journal::verify(&mut connection).await.unwrap(),
        Verdict::Whole(..)
    ));
    let acts = journal::page(&mut connection, 0, 1_000).await.unwrap();
    let acts: Vec<&str> = acts
        .iter()
        .map(|line| line.act.as_str())
        .filter(|act| act.starts_with("application-"))
        .collect();
    assert_eq!(
        acts,
        [
            "application-frozen",
            "application-signed",
            "application-signed",
            "application-submitted"
        ]
    );
    drop(connection);
    for page in [scene.project.as_str(), "/en/me"] {
        let shown = lead.get(page).await;
        fine(&shown);
        assert!(shown.body.contains(&application), "{page}");
    }
    test.close().await;
}

#[tokio::test]
async fn two_leads_click_at_once_and_one_application_is_received() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    test.give(
        "other@example.org",
        Some(scene.partners[0].id),
        crate::shared::authz::Role::ProjectLead,
    )
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    let (one, two) = tokio::join!(scene.send_this(&lead, &hash), scene.send_this(&other, &hash));
    assert_eq!(
        (one.status.as_u16(), two.status.as_u16()),
        (303, 303),
        "{} {}",
        one.body,
        two.body
    );
    assert_eq!(one.header("location"), two.header("location"));
    assert_eq!(state(&test).await, "submitted 1 1");
    assert_eq!(
        told(&test, "second@example.org", "Receipt").await,
        1,
        "one receipt"
    );
    let sent = test
        .text("select cast(count(*) as text) from application_event where act = 'application-submitted'")
        .await;
    assert_eq!(sent, "1");
    test.close().await;
}

#[tokio::test]
async fn two_leads_freeze_at_once_and_one_application_begins() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let again = test.signed_in("lead@example.org", true).await;
    let (one, two) = tokio::join!(scene.freeze(&lead), scene.freeze(&again));
    for answer in [&one, &two] {
        assert!(matches!(answer.status.as_u16(), 303 | 503), "{}", answer.body);
    }
    assert!(one.status == 303 || two.status == 303);
    assert_eq!(
        test.text("select cast(count(*) as text) from application").await,
        "1"
    );
    assert_eq!(state(&test).await, "signing 1 0");
    test.close().await;
}

#[tokio::test]
async fn what_was_sent_is_corrected_until_the_deadline_and_the_earlier_version_stands_meanwhile() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(!page.body.contains("Freeze a"), "it is what was sent");
    say(&test, "problem", "fr", "Trop de gens mangent seuls.", "").await;
    test.pass(3_600);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let officer = test.signed_in("officer@example.org", true).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(state(&test).await, "submitted 2 1");
    assert!(
        !officer.get(&application).await.body.contains("mangent seuls"),
        "what was sent stands"
    );
    assert_eq!(
        officer.get(&format!("{application}/versions/2")).await.status,
        404
    );
    assert_eq!(
        scene.send(&lead).await.status,
        422,
        "signatures are under the first"
    );
    scene.sign(&lead, 0).await;
    scene.sign(&second, 1).await;
    assert_eq!(scene.send(&lead).await.header("location"), application);
    assert_eq!(state(&test).await, "submitted 2 2");
    let shown = officer.get(&application).await;
    fine(&shown);
    assert!(shown.body.contains("mangent seuls") && shown.body.contains("at 11:00:00"));
    for number in [1, 2] {
        assert_eq!(
            officer
                .get(&format!("{application}/versions/{number}"))
                .await
                .status,
            200,
            "both are kept"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn what_was_taken_back_is_over_and_another_may_begin() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let officer = test.signed_in("officer@example.org", true).await;
    scene.signed(&lead, &second).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    let application = scene.send(&lead).await.header("location").to_owned();
    let way = format!("{application}/withdraw");
    let words = [("words", "Nous attendons\r\nl’automne.")];
    assert_eq!(
        second.post(&way, &words).await.status,
        404,
        "the lead takes it back"
    );
    assert_eq!(officer.post(&way, &words).await.status, 404);
    assert_eq!(lead.post(&way, &words).await.status, 303);
    assert_eq!(lead.post(&way, &words).await.status, 303, "once");
    assert_eq!(state(&test).await, "withdrawn 1 1");
    // Whoever still has the page of before open is not told that it was sent.
    let late = scene.send_this(&lead, &hash).await;
    assert_eq!(late.status, 422, "{}", late.body);
    assert_eq!(state(&test).await, "withdrawn 1 1");
    let shown = officer.get(&application).await;
    fine(&shown);
    assert!(shown.body.contains("Taken back by its partners.") && shown.body.contains("l’automne"));
    assert_eq!(told(&test, "second@example.org", "taken back").await, 1);
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(page.body.contains("Begin a new application"));
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(
        test.text("select cast(count(*) as text) from application").await,
        "2"
    );
    test.close().await;
}

#[tokio::test]
async fn a_figure_named_in_what_was_frozen_is_read_as_it_is_today_and_the_address_is_what_is_signed() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let words = "Peu sont aidées.\n/fr/observatory/grants/figures/years.svg";
    say(&test, "context", "fr", words, "").await;
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    let address = test.text("select address from application").await;
    for (lang, said) in [
        ("en", "it changes with the data"),
        ("fr", "elle change avec les données"),
        ("nl", "ze verandert mee met de gegevens"),
    ] {
        let page = lead.get(&format!("/{lang}/applications/{address}")).await;
        fine(&page);
        // What was written is French; the figure speaks as its reader does.
        for said in [
            said,
            "id=\"named-1\"",
            "<p lang=\"fr\">Peu sont aidées.</p><div class=\"figures\">",
        ] {
            assert!(page.body.contains(said), "{said} is not in {}", page.body);
        }
    }
    // More at once than the database has readers.
    let shown = format!("/en/applications/{address}");
    let many = futures_util::future::join_all((0..20).map(|_| lead.get(&shown))).await;
    many.iter().for_each(fine);
    let frozen = lead
        .get(&format!("/en/applications/{address}/versions/1.json"))
        .await;
    assert!(
        frozen.body.contains("/fr/observatory/grants/figures/years.svg"),
        "{}",
        frozen.body
    );
    test.close().await;
}
