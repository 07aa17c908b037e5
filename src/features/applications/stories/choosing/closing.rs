//! Each programme has its own days: what they keep out, and what stands after them.

use super::{Group, WORD};
use crate::features::applications::look_after;
use crate::features::applications::stories::{fine, state, told};
use crate::testing::TestApp;

#[tokio::test]
async fn a_programme_that_closes_keeps_out_what_is_asked_of_it_and_nothing_else() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let (scene, city, fund) = (&group.scene, &group.city, &group.fund);
    let lead = test.signed_in("lead@example.org", true).await;
    group.choose(&lead, "choose", &[city, fund]).await;
    let amounts = [
        (0, city, 0, "8,000"),
        (0, fund, 0, "2,000"),
        (1, city, 0, "3,200"),
        (1, fund, 0, "800"),
        (2, city, 0, "800"),
        (2, fund, 0, "200"),
    ];
    assert_eq!(group.write(&lead, &amounts).await.status, 303);
    group.direct(&lead).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    group.sign(&test).await;
    // The private one closes in five days: on the last of them they are told that it only has to be sent.
    for _ in 0..2 {
        look_after(&test.app).await;
    }
    let soon = "Soon the last day to request";
    assert_eq!(told(&test, "second@example.org", soon).await, 0);
    test.pass(5 * 86_400);
    for _ in 0..2 {
        look_after(&test.app).await;
    }
    assert_eq!(told(&test, "second@example.org", soon).await, 1, "once");
    let letters = test.letters("second@example.org").await;
    assert!(
        letters
            .iter()
            .any(|letter| letter.body.contains("Every partner has signed")
                && letter.body.contains("/submission?call=programmes")),
        "{letters:?}"
    );

    // The private one closes before it is sent: the page says which, and how much cannot leave.
    test.pass(86_400);
    let lead = test.signed_in("lead@example.org", true).await;
    let refused = scene.send(&lead).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    let plain = refused.body.replace(['\u{a0}', '\u{202f}'], " ");
    for said in [
        "Nothing was sent",
        "Last quarter took requests until",
        "€3,000 requested of it cannot leave",
    ] {
        assert!(plain.contains(said), "{said}: {}", refused.body);
    }
    assert_eq!(state(&test).await, "signing 1 0");
    let more = group.write(&lead, &[(0, fund, 200_000, "2,500")]).await;
    assert_eq!(more.status, 422, "it takes no more");

    // Left out by the lead alone, with its amounts; the rest goes.
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(group.choose(&second, "leave", &[fund]).await.status, 404);
    assert_eq!(group.choose(&lead, "leave", &[fund]).await.status, 303);
    let left = "select cast(sum(cents) as text) from requested";
    assert_eq!(test.text(left).await, "1200000");
    for (at, cents) in [(0_usize, 200_000_i64), (1, 80_000), (2, 20_000)] {
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select {}, project_id, id, 2027, 'own', '', '', {cents} from partner where organisation_id = {}",
            90 + at,
            group.partner(at).id
        ))
        .await;
    }
    let again = scene.freeze(&lead).await;
    assert_eq!(again.status, 303, "{}", again.body);
    group.sign(&test).await;
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&test).await, "submitted 2 2");

    // Until the first of its programmes closes it may be corrected; then what was received stands.
    let number = test.text("select number from application").await;
    let corrects = format!("{}/submission?call={WORD}.{number}", scene.project);
    fine(&lead.get(&corrects).await);
    test.pass(30 * 86_400);
    let lead = test.signed_in("lead@example.org", true).await;
    let stands = lead.get(&corrects).await;
    fine(&stands);
    assert!(stands.body.contains("what it received stands"), "{}", stands.body);
    let word = format!("{WORD}.{number}");
    let freeze = [("call", word.as_str())];
    let frozen = lead
        .post(&format!("{}/submission/freeze", scene.project), &freeze)
        .await;
    assert_eq!(frozen.status, 422);
    test.close().await;
}
