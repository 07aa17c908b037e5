//! What an amendment changes for those who promised if others give: they learn that it can be no more.

use super::{Scene, plain};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_promised_if_others_give_so_much_learns_that_a_partner_left_and_they_never_will() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // The fund promises the lead 1,000 € if the city gives all that it granted to the three.
    let all: i64 = super::GRANTED.iter().sum();
    test.sql(&format!(
        "update decision set state = 'conditional', if_programme_id = {}, if_cents = {all}, shared = 1, notified_on = null,
            words = 'If the city gives to all three.' where id = 4",
        scene.programme.id
    ))
    .await;
    test.give("fund@example.org", Some(scene.other.funder), Role::Decider)
        .await;
    let number = scene.agree(&test).await;
    let told = async || {
        let letters = test.letters("fund@example.org").await;
        let lost = letters
            .iter()
            .filter(|one| one.body.contains("That cannot be any more"));
        lost.count()
    };
    assert_eq!(told().await, 0);
    // One partner leaves the agreement of the city: what the city gives is less for good.
    let third = test.signed_in("third@example.org", true).await;
    let id = scene.partners[2].id.to_string();
    let leaving = [
        ("amend", "leaving"),
        ("amend_of", id.as_str()),
        ("amend_words", "Our hall was sold."),
    ];
    let amendments = format!("/en/agreements/{number}/amendments");
    let left = third.post(&amendments, &leaving).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(told().await, 1);
    let fund = test.signed_in("fund@example.org", true).await;
    let page = plain(&fund.get("/en/desk/applications/K7F3-Q2M9/promises").await);
    assert!(page.contains("its condition lacks €9,000"), "{page}");
    // It was told once: another who leaves changes nothing of that, and nobody who asks reads the letter.
    let second = test.signed_in("second@example.org", true).await;
    let id = scene.partners[1].id.to_string();
    let leaving = [
        ("amend", "leaving"),
        ("amend_of", id.as_str()),
        ("amend_words", "We stop."),
    ];
    let left = second.post(&amendments, &leaving).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(told().await, 1);
    for who in ["lead", "second", "third", "decider"] {
        let letters = test.letters(&format!("{who}@example.org")).await;
        assert!(
            letters
                .iter()
                .all(|one| !one.body.contains("That cannot be any more")),
            "{who}"
        );
    }
    test.close().await;
}
