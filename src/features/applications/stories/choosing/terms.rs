//! Who receives the money, and how much state aid that makes.

use super::{Group, WORD};
use crate::features::applications::stories::{fine, shown_hash};
use crate::testing::TestApp;

#[tokio::test]
async fn a_lead_passes_money_on_by_an_express_clause_and_the_yes_of_each_or_not_at_all() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let (scene, city) = (&group.scene, &group.city);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    group.choose(&lead, "choose", &[city]).await;
    let amounts = [(0, city, 0, "8,000"), (1, city, 0, "3,200"), (2, city, 0, "800")];
    assert_eq!(group.write(&lead, &amounts).await.status, 303);
    for (at, cents) in [(0_usize, 200_000_i64), (1, 80_000), (2, 20_000)] {
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {}, project_id, id, 2027, 'own', '', '', {cents} from partner where organisation_id = {}",
            90 + at,
            group.partner(at).id
        ))
        .await;
    }

    // Three years of aid that the lead declared, one cent from where its request would pass the ceiling.
    let today = test.app.clock.today();
    test.sql(&format!(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id,
            created_at)
         values (1, {}, 'general', 'fr', '{today}', 29200001, 'Ville (fictive)', '', (select min(id) from person), 0)",
        group.partner(0).id
    ))
    .await;
    let page = format!("{}/submission/terms?call={WORD}", scene.project);
    let seen = lead.get(&page).await;
    fine(&seen);
    assert!(seen.body.contains("more than the ceiling"), "{}", seen.body);
    let theirs = second.get(&page).await;
    fine(&theirs);
    assert!(
        !theirs.body.contains("292"),
        "what another received is its own: {}",
        theirs.body
    );

    let wrong = [("call", WORD), ("mode", "redistributes"), ("clause", " ")];
    assert_eq!(lead.post(&page, &wrong).await.status, 422, "a clause is needed");
    let clause = "The funder expressly allows it (fictitious).";
    let said = [("call", WORD), ("mode", "redistributes"), ("clause", clause)];
    assert_eq!(lead.post(&page, &said).await.status, 303);
    assert_eq!(group.answer(&lead, ("", "The neighbours.")).await.status, 303);
    let refused = scene.freeze(&lead).await;
    assert_eq!(refused.status, 422, "aid above its ceiling stands against it");
    assert!(
        refused
            .body
            .contains("more small state aid than the ceiling allows")
    );

    // Another partner names nothing for it; with a text of its own it may.
    let (regime, reason) = (
        format!("regime-{}-fr", group.partner(0).key),
        format!("reason-{}-fr", group.partner(0).key),
    );
    let named = [
        ("call", WORD),
        (regime.as_str(), "none"),
        (reason.as_str(), "Meals for all"),
    ];
    assert_eq!(second.post(&page, &named).await.status, 303);
    assert_eq!(
        test.text("select cast(count(*) as text) from application_regime")
            .await,
        "0"
    );
    let bare = [said[0], said[1], said[2], (regime.as_str(), "none")];
    assert_eq!(lead.post(&page, &bare).await.status, 422, "a reason is needed");
    let named = [said[0], said[1], said[2], named[1], named[2]];
    assert_eq!(lead.post(&page, &named).await.status, 303);
    let frozen = scene.freeze(&lead).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);

    // No signature without the agreement, no sending without every signature.
    let shown = lead.get(&scene.page()).await;
    fine(&shown);
    assert!(shown.body.contains(clause), "{}", shown.body);
    let hash = shown_hash(&shown.body);
    for (email, at) in [
        ("lead@example.org", 0),
        ("second@example.org", 1),
        ("belgian@example.org", 2),
    ] {
        let browser = test.signed_in(email, true).await;
        let slug = group.partner(at).slug();
        let fields = [
            ("call", WORD),
            ("organisation", slug.as_str()),
            ("hash", hash.as_str()),
            ("agreed", "yes"),
            ("redistributes", "yes"),
        ];
        let path = format!("{}/submission/sign", scene.project);
        let refused = browser.post(&path, &fields[..4]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("tick that you agree"), "{}", refused.body);
        assert_eq!(
            scene.send_this(&lead, &hash).await.status,
            422,
            "somebody has not agreed"
        );
        assert_eq!(browser.post(&path, &fields).await.status, 303);
    }
    let sent = scene.send_this(&lead, &hash).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let read = second.get(sent.header("location")).await;
    fine(&read);
    assert!(
        read.body.contains(clause) && read.body.contains("Meals for all"),
        "{}",
        read.body
    );
    test.close().await;
}
