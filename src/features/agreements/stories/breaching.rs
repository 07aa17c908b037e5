//! A partner that breaks a commitment pays back for the time that was to come, and nobody pays for another.

use super::{GRANTED, Scene, count, plain};
use crate::testing::TestApp;

#[tokio::test]
async fn who_breaks_a_commitment_pays_back_for_the_time_to_come_and_no_other_partner_does() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    test.sql("update instalment set state = 'paid', paid_on = '2027-01-10'")
        .await;
    test.pass(220 * 86_400);
    let [lead, second, officer, decider] = [
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
        test.signed_in("officer@example.org", true).await,
        test.signed_in("decider@example.org", true).await,
    ];
    let broke = scene.partners[1].id;
    let of = broke.to_string();
    let recoveries = format!("/en/desk/agreements/{number}/recoveries");
    let breach = [
        ("back", "breach"),
        ("back_of", &*of),
        ("back_day", "2027-07-02"),
        ("back_words", "Its contrat d’engagement républicain was not kept."),
    ];
    let proposed = officer.post(&recoveries, &breach).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    // 6,000.01 € · 183 ÷ 365 = 3,008.22 €, of this partner alone; what does not divide stays with it.
    assert_eq!(
        count(&test, "(select proposed_cents from recovery)").await,
        300_822
    );
    let owes = |whose: &str| format!("(select count(*) from recovery where organisation_id {whose} {broke})");
    assert_eq!(
        (count(&test, &owes("=")).await, count(&test, &owes("<>")).await),
        (1, 0)
    );
    let show = format!("/en/agreements/{number}");
    let named = "a commitment not kept, €3,008.22 by the computation";
    assert!(plain(&decider.get(&show).await).contains(named));
    let recovery = test.text("select cast(id as text) from recovery").await;
    let decide = format!("{recoveries}/{recovery}");
    let back = [
        ("back_cents", "3,008.22"),
        ("back_reason", "As the computation says."),
    ];
    assert_eq!(decider.post(&decide, &back).await.status, 303);
    let page = plain(&second.get(&show).await);
    assert!(page.contains("to be paid back: €3,008.22"), "{page}");
    // The others keep what they were paid, and read nothing of it.
    let page = plain(&lead.get(&show).await);
    assert!(
        !page.contains("3,008.22") && !page.contains("As the computation says."),
        "{page}"
    );
    for at in [0, 2] {
        let paid = format!(
            "(select sum(cents) from instalment where state = 'paid' and organisation_id = {})",
            scene.partners[at].id
        );
        assert_eq!(
            count(&test, &paid).await,
            GRANTED[at],
            "{}",
            scene.partners[at].name
        );
    }
    test.close().await;
}
