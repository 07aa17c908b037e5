//! From the order to what the treasury paid, to the cent; and what is late.

use super::{Scene, count, plain};
use crate::features::directory;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn what_is_ordered_is_paid_once_and_what_remains_is_exact() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    let payer = test.signed_in("payer@example.org", true).await;
    let door = format!("/en/organisations/{}/payments", scene.city.slug());
    let ids = "select cast(id as text) from instalment order by organisation_id";
    let first = test.text(&format!("{ids} limit 1")).await;
    // Without an account that was confirmed nothing is ordered.
    let page = plain(&payer.get(&door).await);
    assert!(page.contains("no confirmed account"), "{page}");
    let refused = payer.post(&door, &[("payments", &*first)]).await;
    assert_eq!(refused.status, 422);
    scene.accounts(&test).await;
    assert_eq!(payer.post(&door, &[]).await.status, 422);
    let second = test.text(&format!("{ids} limit 1 offset 1")).await;
    let third = test.text(&format!("{ids} limit 1 offset 2")).await;
    let all = [
        ("payments", &*first),
        ("payments", &*second),
        ("payments", &*third),
        ("sending", "once"),
    ];
    for _ in 0..2 {
        let ordered = payer.post(&door, &all).await;
        assert_eq!(ordered.status, 303, "{}", ordered.body);
    }
    assert_eq!(count(&test, "(select count(*) from payment_order)").await, 1);
    let again = payer.post(&door, &[("payments", &*first)]).await;
    assert_eq!(again.status, 422, "it was ordered already");
    let order = test.text("select number from payment_order").await;
    let table = payer.get(&format!("{door}/{order}")).await;
    assert!(table.header("content-type").starts_with("text/csv"));
    assert!(table.body.contains(";6000.01;EUR;"), "{}", table.body);
    assert!(table.body.contains("'=Holder"), "no formula: {}", table.body);
    assert!(table.body.contains("BE68539007547034"));
    // Whoever stands near, or did not say, neither sees nor orders what is paid.
    test.give("new@example.org", Some(scene.city.id), Role::Payer)
        .await;
    let new = test.signed_in("new@example.org", true).await;
    let page = plain(&new.get(&door).await);
    assert!(
        page.contains("do not stand too near") && !page.contains("6,000.01"),
        "{page}"
    );
    let untold = new.get(&format!("{door}/{order}")).await;
    assert_eq!(untold.status, 303, "never a part of an order");
    // Whoever pays for several says so for the one whose payments these are, never in the name of another.
    let funders = [scene.city.id, scene.other.funder];
    let mut connection = test.app.db.read().await.unwrap();
    let funders = directory::any_by_ids(&mut connection, &funders).await.unwrap();
    drop(connection);
    for (who, funder) in ["both", "several"].into_iter().zip(funders) {
        let email = format!("{who}@example.org");
        for own in [scene.city.id, scene.other.funder] {
            test.give(&email, Some(own), Role::Payer).await;
        }
        let browser = test.signed_in(&email, true).await;
        let desk = format!("/en/desk/applications/K7F3-Q2M9?funder={}", funder.key);
        if funder.id == scene.city.id {
            let page = plain(&browser.get(&door).await);
            assert!(page.contains(&format!("href=\"{desk}\"")), "{page}");
        }
        let asked = plain(&browser.get(&desk).await);
        let hidden = format!("name=\"funder\" value=\"{}\"", funder.key);
        assert!(asked.contains(&hidden), "{asked}");
        let far = [("near", "no"), ("funder", funder.key.as_str())];
        let declare = "/en/desk/applications/K7F3-Q2M9/declare";
        assert_eq!(browser.post(declare, &far).await.status, 303);
        let said = format!(
            "(select organisation_id from conflict where person_id = (select id from person where email = '{email}'))"
        );
        assert_eq!(count(&test, &said).await, funder.id);
    }
    // The bank sent one back: it is ordered again, under another reference.
    let returned = format!("{door}/returned");
    let back = [("returned", &*third), ("why", "The account is closed.")];
    assert_eq!(payer.post(&returned, &back[..1]).await.status, 422);
    assert_eq!(new.post(&returned, &back).await.status, 422);
    assert_eq!(payer.post(&returned, &back).await.status, 303);
    assert_eq!(
        payer.post(&returned, &back).await.status,
        422,
        "it is ordered no more"
    );
    assert_eq!(payer.post(&door, &[("payments", &*third)]).await.status, 303);
    // All or nothing: a line that will not do is named, and nothing is noted.
    test.pass(86_400);
    let payer = test.signed_in("payer@example.org", true).await;
    let reference = test
        .text("select reference from instalment where cents = 2400000")
        .await;
    let other = test
        .text("select reference from instalment where cents = 600001")
        .await;
    let paid = format!("{door}/paid");
    let wrong = format!(
        "reference;paid_on;amount\n{reference};2026-11-25;24000,00\n{other};2026-11-25;6000\nX-1;2026-11-25;1"
    );
    let refused = payer.post(&paid, &[("lines", &*wrong)]).await;
    assert_eq!(refused.status, 422);
    let body = refused.body.replace(['\u{a0}', '\u{202f}'], " ");
    for said in [
        "Line 3: another amount was ordered, €6,000.01",
        "Line 4: nothing was ordered",
        "X-1;2026",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    assert_eq!(
        count(&test, "(select count(*) from instalment where state = 'paid')").await,
        0
    );
    let right =
        format!("reference;paid_on;amount\n{reference};2026-11-25;24000,00\n{other};25/11/2026;6000.01");
    for said in ["2 payments noted.", "No new payment. 2 were known already."] {
        let taken = payer.post(&paid, &[("lines", &*right)]).await;
        assert_eq!(taken.status, 303, "{}", taken.body);
        let page = plain(&payer.get(&door).await);
        assert!(page.contains(said), "{said}: {page}");
    }
    // The plan shows it beside what was granted, once: to those who ask, and at the desk.
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    for said in [
        "Paid so far: €30,000.01.",
        "granted: €24,000 · paid: €24,000<",
        "granted: €9,000<",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let decider = test.signed_in("decider@example.org", true).await;
    let page = plain(&decider.get("/en/desk/applications/K7F3-Q2M9").await);
    assert_eq!(
        page.matches("Paid</span><span>€30,000.01</span>").count(),
        1,
        "{page}"
    );
    let letters = "(select count(*) from mail where subject like '%24,000%' or subject like '%24 000%')";
    assert!(count(&test, letters).await >= 1);
    // What is not paid by its day is late, for both sides to see.
    let show = format!("/en/agreements/{number}");
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get(&show).await);
    assert!(
        page.contains("paid (25 November 2026)") && !page.contains(", late"),
        "{page}"
    );
    test.pass(70 * 86_400);
    let third = test.signed_in("third@example.org", true).await;
    let page = plain(&third.get(&show).await);
    assert!(
        page.contains("ordered, late") && page.contains("€9,000"),
        "{page}"
    );
    let payer = test.signed_in("payer@example.org", true).await;
    let me = plain(&payer.get("/en/me").await);
    assert!(me.contains("Pay €9,000") && me.contains("due since"), "{me}");
    // Whoever does not pay for the city sees none of it.
    let officer = test.signed_in("officer@example.org", true).await;
    assert_eq!(officer.get(&door).await.status, 404);
    test.close().await;
}
