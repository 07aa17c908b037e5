//! What a group and everybody else can know: what was begun, what was asked twice, what is left.

use super::Group;
use crate::features::applications::stories::{Scene, fine};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// What is prepared is found from the project and wherever it goes on, and what was asked already is said.
pub(super) async fn found_again(lead: &Browser<'_>, scene: &Scene) {
    for page in [scene.project.clone(), format!("{}/submission", scene.project)] {
        let page = lead.get(&page).await;
        fine(&page);
        assert!(
            page.body.contains("Your request to one programme: go on"),
            "{}",
            page.body
        );
    }
    for part in ["requests", "terms", "questions"] {
        fine(&lead.get(&format!("{}/submission/{part}", scene.project)).await);
    }
    let check = lead.get(&scene.page()).await;
    fine(&check);
    for said in [
        "Could these pay the same expenses?",
        "and €8,000 for the same year with another application of this project",
    ] {
        assert!(check.body.contains(said), "{said}: {}", check.body);
    }
}

/// What registers say that a partner was granted for the same year and something alike is a question to that partner, and to no other; it
/// forbids nothing.
pub(super) async fn granted_before(test: &TestApp, group: &Group) {
    let (lead, giver) = (group.partner(0).id, group.fund.funder);
    let parties = format!(
        "insert into grant_party (id, key, organisation_id) values (990001, 'x:1', {giver}), (990002, 'x:2', {lead})"
    );
    test.sql(&parties).await;
    for (at, year, purpose) in [
        (990003, 2027, "Cuisines partagées du quartier"),
        (990004, 2027, "Tournoi annuel"),
        (990005, 2024, "Cuisines partagées du quartier, autrefois"),
    ] {
        let line = format!(
            "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year, purpose)
             select {at}, min(id), {at}, 990001, 990002, 412300, 'voted', 'grant', 'single', {year}, '{purpose}' from import"
        );
        test.sql(&line).await;
    }
    let lead = test.signed_in("lead@example.org", true).await;
    let check = lead.get(&group.scene.page()).await;
    fine(&check);
    let plain = check.body.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        plain.contains("was granted €4,123 by") && plain.contains("for “Cuisines partagées du quartier”"),
        "{plain}"
    );
    assert!(
        !plain.contains("Tournoi annuel") && !plain.contains("autrefois"),
        "{plain}"
    );
    let second = test.signed_in("second@example.org", true).await;
    let check = second.get(&group.scene.page()).await;
    fine(&check);
    assert!(!check.body.contains("was granted"), "{}", check.body);
}

/// Everybody reads what is left of an envelope, and learns no decision by it before it is told.
pub(super) async fn known_to_all(test: &TestApp, group: &Group) {
    let (city, lead) = (&group.city, group.partner(0));
    test.sql(&format!(
        "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents,
            envelope_id, words, shared, version)
         select 1, application.id, '{}', {}, {}, {}, 'granted', 500000, envelope.id, '', 1, 1
         from application join envelope on envelope.programme_id = {} where application.submitted > 0",
        lead.key, city.id, lead.id, city.funder, city.id
    ))
    .await;
    test.sql(&format!(
        "update envelope set committed = 500000 where programme_id = {}",
        city.id
    ))
    .await;
    let page = format!("/en/programmes/{}", city.address);
    let before = test.get(&page).await;
    assert!(
        before.body.contains("Still available: €40,000"),
        "{}",
        before.body
    );
    test.sql("update decision set notified_on = '2026-12-01'").await;
    let after = test.get(&page).await;
    assert!(after.body.contains("Still available: €35,000"), "{}", after.body);
}
