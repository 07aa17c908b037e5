//! The desk without any metropolis and without public money: a foundation and a company, from the request to their decisions.

use super::super::{fine, shown_hash};
use super::Asking;
use crate::features::programmes::Programme;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn without_any_metropolis_or_public_money_a_request_goes_from_the_matrix_to_the_decisions() {
    let test = TestApp::demonstration().await;
    let asking = Asking::make(&test, [1_000_000, 400_000, 100_000]).await;
    let (scene, one, other) = (&asking.scene, &asking.city, &asking.fund);
    for (programme, kind, word) in [(one, "foundation", "one"), (other, "company", "other")] {
        let funder = programme.funder;
        let sql = format!("update organisation set kind = '{kind}' where id = {funder}");
        test.sql(&sql).await;
        for role in [Role::Officer, Role::Decider] {
            test.give(&format!("{word}@example.org"), Some(funder), role)
                .await;
        }
    }
    let public = "select cast(count(*) as text) from programme join organisation on organisation.id = programme.organisation_id
        where organisation.kind = 'public_body'";
    assert_eq!(test.text(public).await, "0");
    // Three partners ask both, sign one text, and send it once.
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let rows = [
        (0, one, 0, "8,000"),
        (0, other, 0, "2,000"),
        (1, one, 0, "3,100"),
        (1, other, 0, "900"),
        (2, one, 0, "800"),
        (2, other, 0, "200"),
    ];
    assert_eq!(asking.write(&lead, &rows).await.status, 303);
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(scene.sign(&lead, 0).await.status, 303);
    assert_eq!(scene.sign(&second, 1).await.status, 303);
    let hash = shown_hash(&third.get(&scene.page()).await.body);
    let slug = asking.third.slug();
    let signing = [
        ("call", scene.call.as_str()),
        ("organisation", slug.as_str()),
        ("hash", hash.as_str()),
        ("agreed", "yes"),
    ];
    let sign = format!("{}/submission/sign", scene.project);
    assert_eq!(third.post(&sign, &signing).await.status, 303);
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    // Each of the two reads it at the desk, and decides for itself.
    let number = test.text("select number from application").await;
    let desk = format!("/en/desk/applications/{number}");
    for word in ["one", "other"] {
        let browser = test.signed_in(&format!("{word}@example.org"), true).await;
        let said = browser.post(&format!("{desk}/declare"), &[("near", "no")]).await;
        assert_eq!(said.status, 303, "{}", said.body);
        fine(&browser.get(&desk).await);
    }
    let decide = async |word: &str, (at, programme): (usize, &Programme), fields: &[(&str, &str)]| {
        let browser = test.signed_in(&format!("{word}@example.org"), true).await;
        let (partner, address) = (asking.partner(at).key.clone(), programme.address.clone());
        let mut all = vec![
            ("programme", &*address),
            ("partner", &*partner),
            ("seen", "0"),
            ("notify", "yes"),
        ];
        all.extend_from_slice(fields);
        let decided = browser.post(&format!("{desk}/decide"), &all).await;
        assert_eq!(decided.status, 303, "{word} {at}: {}", decided.body);
    };
    let envelope = async |programme: &Programme| {
        let sql = format!(
            "select cast(id as text) from envelope where programme_id = {}",
            programme.id
        );
        test.text(&sql).await
    };
    let (own, theirs) = (envelope(one).await, envelope(other).await);
    for (at, amount) in [(0, "8,000"), (1, "3,100"), (2, "800")] {
        decide(
            "one",
            (at, one),
            &[("act", "grant"), ("amount", amount), ("envelope", &*own)],
        )
        .await;
    }
    decide(
        "other",
        (0, other),
        &[("act", "grant"), ("amount", "1,000"), ("envelope", &*theirs)],
    )
    .await;
    for at in [1, 2] {
        decide(
            "other",
            (at, other),
            &[("act", "refuse"), ("words", "We have no more this year.")],
        )
        .await;
    }
    // Those who ask read all of it on one page: what each funder said, and what is still to be found.
    let page = lead.get(sent.header("location")).await;
    fine(&page);
    let page = page.body.replace(['\u{a0}', '\u{202f}'], " ");
    for said in [
        "All funders have answered.",
        "granted: €8,000",
        "granted: €1,000",
        "We have no more this year.",
        "€12,900 granted, €0 proposed or promised under a condition, €0 awaited, €2,100 to be found elsewhere.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    test.close().await;
}
