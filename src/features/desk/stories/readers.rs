//! A funder asks its people to read: a proposal that keeps to conflicts, changed by hand, told.

use super::{Scene, plain};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn readers_are_proposed_with_reasons_kept_by_hand_and_told() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    for (email, role) in [
        ("officer@example.org", Role::Officer),
        ("near@example.org", Role::Reader),
    ] {
        test.give(email, Some(scene.city.funder), role).await;
    }
    // One of them was a member of a partner until last year.
    let mandate = test
        .give("near@example.org", Some(scene.partners[0].id), Role::Member)
        .await;
    test.sql(&format!(
        "update mandate set starts = '2020-01-01', until = '2025-12-31' where id = {mandate}"
    ))
    .await;
    // Whoever pays examines nothing; what nobody reads yet is in the list of whoever asks readers.
    test.give("payer@example.org", Some(scene.city.funder), Role::Payer)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let morning = plain(&officer.get("/en/me").await);
    assert!(
        morning.contains("One application that nobody is asked to read yet"),
        "{morning}"
    );
    assert!(!plain(&officer.get("/en/desk/readers").await).contains("payer@example.org"));
    let list = plain(&officer.get("/en/desk").await);
    assert!(list.contains("Who reads what"), "{list}");
    let page = plain(&officer.get("/en/desk/readers?propose=yes").await);
    for said in [
        "Shared kitchens",
        "Proposed because: reads in a language of the application",
        "because of a conflict of interest: near@example.org",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let id = |email: &'static str| test.text_of_person(email);
    let reader = id("city-reader@example.org").await;
    let near = id("near@example.org").await;
    let number = scene.number.as_str();
    let wrong = officer.post("/en/desk/readers", &[(number, &near)]).await;
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    for _ in 0..2 {
        let kept = officer.post("/en/desk/readers", &[(number, &reader)]).await;
        assert_eq!(kept.status, 303, "{}", kept.body);
    }
    let letters = test.letters("city-reader@example.org").await;
    assert_eq!(
        letters
            .iter()
            .filter(|one| one.subject.starts_with("To read"))
            .count(),
        1
    );
    let reads = test.signed_in("city-reader@example.org", true).await;
    assert!(plain(&reads.get("/en/me").await).contains("Application to read"));
    let mine = plain(&reads.get("/en/desk?mine=yes").await);
    assert!(
        mine.contains("For you to read") && mine.contains("Shared kitchens"),
        "{mine}"
    );
    let none = plain(&officer.get("/en/desk?mine=yes").await);
    assert!(none.contains("No application received"), "{none}");
    // Who was a member of a partner within three years does not read, declared or not.
    let near = test.signed_in("near@example.org", true).await;
    let page = plain(&near.get(&scene.page()).await);
    assert!(
        page.contains("also act for one of the partners") && !page.contains("We cook"),
        "{page}"
    );
    let nobody = officer.post("/en/desk/readers", &[(number, "")]).await;
    assert_eq!(nobody.status, 303);
    assert!(!plain(&reads.get("/en/me").await).contains("Application to read"));
    // Whoever stands too near chooses nobody.
    let tied = [("near", "yes"), ("tied", scene.partners[0].key.as_str())];
    let declare = format!("{}/declare", scene.page());
    assert_eq!(officer.post(&declare, &tied).await.status, 303);
    let page = plain(&officer.get("/en/desk/readers?propose=yes").await);
    assert!(!page.contains("Shared kitchens"), "{page}");
    assert_eq!(
        officer
            .post("/en/desk/readers", &[(number, &reader)])
            .await
            .status,
        303
    );
    assert!(!plain(&reads.get("/en/me").await).contains("Application to read"));
    // Whoever only reads asks nobody.
    assert_eq!(reads.get("/en/desk/readers").await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn what_a_partner_that_left_requested_alone_is_nothing_to_read_and_counts_for_nobody() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.give("officer@example.org", Some(scene.fund.funder), Role::Officer)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let waits = "One application that nobody is asked to read yet";
    assert!(plain(&officer.get("/en/me").await).contains(waits));
    let reader = test.text_of_person("fund-reader@example.org").await;
    let asked = [(scene.number.as_str(), reader.as_str())];
    assert_eq!(officer.post("/en/desk/readers", &asked).await.status, 303);
    let reads = test.signed_in("fund-reader@example.org", true).await;
    assert!(plain(&reads.get("/en/me").await).contains("Application to read"));
    // The lead alone asked the fund.
    test.sql("update partner set state = 'left' where role = 'lead'")
        .await;
    assert!(!plain(&reads.get("/en/me").await).contains("Application to read"));
    test.sql("update assignment set ended_at = 1").await;
    assert!(!plain(&officer.get("/en/me").await).contains(waits));
    let page = plain(&officer.get("/en/desk/readers").await);
    assert!(page.contains("No application to read for now."), "{page}");
    test.close().await;
}

#[tokio::test]
async fn whoever_stands_near_one_partner_opens_its_file_for_no_funder() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let reader = test.signed_in("city-reader@example.org", true).await;
    let file = |at: usize| format!("/en/organisations/{}/file", scene.partners[at].slug());
    for at in [0, 1] {
        assert_eq!(reader.get(&file(at)).await.status, 200);
    }
    let declare = format!("{}/declare", scene.page());
    let near = [("near", "yes"), ("tied", scene.partners[1].key.as_str())];
    assert_eq!(reader.post(&declare, &near).await.status, 303);
    assert_eq!(reader.get(&file(0)).await.status, 200);
    assert_eq!(reader.get(&file(1)).await.status, 404);
    assert!(plain(&reader.get(&scene.page()).await).contains("declared a conflict"));
    test.close().await;
}
