//! Partners that form one undertaking have one ceiling of small aid, in one request too.

use super::{Group, WORD};
use crate::features::applications::stories::fine;
use crate::testing::TestApp;

#[tokio::test]
async fn two_partners_that_form_one_undertaking_request_under_one_ceiling() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let city = &group.city;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    group.choose(&lead, "choose", &[city]).await;
    let amounts = [(0, city, 0, "8,000"), (1, city, 0, "3,200"), (2, city, 0, "800")];
    assert_eq!(group.write(&lead, &amounts).await.status, 303);
    // The lead may still have 11,199.99 €: more than either requests, one cent less than both do.
    let today = test.app.clock.today();
    let (one, other) = (group.partner(0), group.partner(1));
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id,
            created_at)
         values (1, {}, 'general', 'fr', '{today}', 28880001, 'Ville (fictive)', '', (select min(id) from person), 0)",
        one.id
    ))
    .await;
    let page = format!("{}/submission/terms?call={WORD}", group.scene.project);
    for browser in [&lead, &second] {
        let seen = browser.get(&page).await;
        fine(&seen);
        assert!(!seen.body.contains("more than the ceiling"), "{}", seen.body);
    }
    for (says, of) in [(one, other), (other, one)] {
        test.sql(&format!(
            "insert into undertaking_link (organisation_id, other_id, person_id, said_at)
             select {}, {}, min(id), 0 from person",
            says.id, of.id
        ))
        .await;
    }
    for browser in [&lead, &second] {
        let seen = browser.get(&page).await;
        fine(&seen);
        let over = "requested now: more than the ceiling";
        assert_eq!(
            seen.body.matches(over).count(),
            1,
            "each reads its own: {}",
            seen.body
        );
    }
    let refused = group.scene.freeze(&lead).await;
    assert_eq!(refused.status, 422, "aid above its ceiling stands against it");
    for partner in [one, other] {
        let over = format!(
            "{} would have more small state aid than the ceiling allows",
            partner.name
        );
        assert!(refused.body.contains(&over), "{over}: {}", refused.body);
    }
    // Under rules of its own, what the second requests counts against another ceiling.
    let (regime, reason) = (
        format!("regime-{}-fr", other.key),
        format!("reason-{}-fr", other.key),
    );
    let named = [
        ("call", WORD),
        (regime.as_str(), "services"),
        (reason.as_str(), "Meals for all, as the city entrusted"),
    ];
    assert_eq!(second.post(&page, &named).await.status, 303);
    for browser in [&lead, &second] {
        let seen = browser.get(&page).await;
        assert!(!seen.body.contains("more than the ceiling"), "{}", seen.body);
    }
    test.close().await;
}
