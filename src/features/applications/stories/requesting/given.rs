//! What a funder told that it gives is not asked for any less: giving some of it back is an amendment.

use super::super::{Scene, shown_hash, state};
use super::Asking;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// All three sign what the page shows.
async fn signed(asking: &Asking, lead: &Browser<'_>, second: &Browser<'_>, third: &Browser<'_>) {
    let scene: &Scene = &asking.scene;
    assert_eq!(scene.sign(lead, 0).await.status, 303);
    assert_eq!(scene.sign(second, 1).await.status, 303);
    let hash = shown_hash(&third.get(&scene.page()).await.body);
    let slug = asking.third.slug();
    let signing = [
        ("call", scene.call.as_str()),
        ("organisation", slug.as_str()),
        ("hash", hash.as_str()),
        ("agreed", "yes"),
    ];
    let way = format!("{}/submission/sign", scene.project);
    assert_eq!(third.post(&way, &signing).await.status, 303);
}

/// The page says who gives how much to whom, and what to do.
fn is_said(asking: &Asking, answer: &Answer, (granted, asked): (&str, &str)) {
    let plain = answer.body.replace(['\u{a0}', '\u{202f}'], " ");
    for said in [
        format!("that it gives {granted}, and only {asked} is still requested"),
        "done by an amendment".to_owned(),
        asking.partner(0).name.replace('\'', "&#39;"),
    ] {
        assert!(plain.contains(&said), "{said}: {plain}");
    }
}

#[tokio::test]
async fn a_group_asks_no_less_than_what_a_funder_told_that_it_gives_to_one_of_them() {
    let test = TestApp::demonstration().await;
    let asking = Asking::make(&test, [1_000_000, 400_000, 100_000]).await;
    let (scene, city, fund) = (&asking.scene, &asking.city, &asking.fund);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let rows = [
        (0, city, 0, "8,000"),
        (0, fund, 0, "2,000"),
        (1, city, 0, "3,100"),
        (1, fund, 0, "900"),
        (2, city, 0, "800"),
        (2, fund, 0, "200"),
    ];
    assert_eq!(asking.write(&lead, &rows).await.status, 303);
    assert_eq!(scene.freeze(&lead).await.status, 303);
    signed(&asking, &lead, &second, &third).await;
    assert_eq!(scene.send(&lead).await.status, 303);

    // The lead has the rest itself, and asks for less than a funder has told it by then.
    let own = async |cents: i64| {
        test.sql("delete from budget_line where id = 90").await;
        test.sql(&format!(
            "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
             select 90, project_id, id, 2027, 'own', '', '', {cents} from partner where organisation_id = {}",
            asking.partner(0).id
        ))
        .await;
    };
    let less = [(0, city, 800_000, "4,000")];
    assert_eq!(asking.write(&lead, &less).await.status, 303);
    own(400_000).await;
    test.sql(&format!(
        "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words,
            shared, version)
         select 5, application.id, '{}', {}, {}, {}, 'granted', 500000, envelope.id, '', 0, 1 from application, envelope
         where programme_id = {}",
        asking.partner(0).key,
        city.id,
        asking.partner(0).id,
        city.funder,
        city.id
    ))
    .await;
    let page = lead.get(&scene.page()).await;
    assert!(
        !page.body.contains("done by an amendment"),
        "what nobody was told is nobody's to know: {}",
        page.body
    );
    test.sql("update decision set notified_on = '2026-12-01'").await;
    let frozen = scene.freeze(&lead).await;
    assert_eq!(frozen.status, 422, "{}", frozen.body);
    is_said(&asking, &frozen, ("€5,000", "€4,000"));

    // As much as was told may be asked for, and less than before.
    assert_eq!(
        asking.write(&lead, &[(0, city, 400_000, "5,000")]).await.status,
        303
    );
    own(300_000).await;
    let frozen = scene.freeze(&lead).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);
    signed(&asking, &lead, &second, &third).await;

    // More was told once all had signed: it is not sent, and what was received stands.
    test.sql("update decision set cents = 600000").await;
    let refused = scene.send(&lead).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert!(refused.body.contains("Nothing was sent"), "{}", refused.body);
    is_said(&asking, &refused, ("€6,000", "€5,000"));
    assert_eq!(state(&test).await, "submitted 2 1");
    let asked = "select cast(sum(cents) as text) from application_asked";
    assert_eq!(test.text(asked).await, "1500000");

    // Once the funder changed what it decided, it goes.
    test.sql("update decision set cents = 500000").await;
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&test).await, "submitted 2 2");
    assert_eq!(test.text(asked).await, "1200000");
    test.close().await;
}
