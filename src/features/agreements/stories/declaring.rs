//! Small State aid that was granted is entered in the central register within twenty working days, by whoever keeps the programmes.

use super::due::{DAY, told};
use super::{Scene, plain};
use crate::features::agreements::remind;
use crate::testing::TestApp;

#[tokio::test]
async fn small_aid_that_was_granted_is_due_in_the_register_until_it_is_noted_there() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql("update decision set aid = 'fr general' where id in (1, 2)")
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    // Both were told on 20 November: twenty days on which people work later it is 18 December.
    let due = "Enter €30,000.01 of small State aid in the register: application K7F3-Q2M9";
    let me = plain(&officer.get("/en/me/deadlines").await);
    assert!(me.contains(due) && me.contains("within 20 working days"), "{me}");
    let calendar = officer.get("/en/me/deadlines.ics").await.body;
    assert_eq!(
        calendar.matches("DTSTART;VALUE=DATE:20261218").count(),
        1,
        "{calendar}"
    );
    let door = format!("/en/organisations/{}/aid-register", scene.city.slug());
    assert!(me.contains(&door), "{me}");
    // It is told to whoever does it, once ahead, without any amount.
    test.pass(14 * DAY);
    for _ in 0..2 {
        remind(&test.app).await.unwrap();
        test.pass(DAY);
    }
    let said = "Small State aid to enter in the register, K7F3-Q2M9";
    assert_eq!(told(&test, "officer", said).await, 1);
    assert_eq!(told(&test, "officer", "30,000").await, 0);
    assert_eq!(told(&test, "decider", "State aid").await, 0);
    let payer = test.signed_in("payer@example.org", true).await;
    assert_eq!(payer.get(&door).await.status, 404);
    let officer = test.signed_in("officer@example.org", true).await;
    let page = plain(&officer.get(&door).await);
    for said in [
        "€24,000 to ",
        "€6,000.01 to ",
        "general regulation",
        "by 18 December 2026",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let nothing = officer.post(&door, &[]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.body.contains("href=\"#decisions\""), "{}", nothing.body);
    let both = [("decisions", "1-2400000"), ("decisions", "2-1")];
    let half = officer.post(&door, &both).await;
    assert_eq!(half.status, 422, "one of them is another amount");
    assert!(half.body.contains("€24,000"), "{}", half.body);
    let noted = officer.post(&door, &[("decisions", "1-2400000")]).await;
    assert_eq!(noted.status, 303, "{}", noted.body);
    let page = plain(&officer.get(&door).await);
    assert!(!page.contains("€24,000") && page.contains("€6,000.01"), "{page}");
    assert!(plain(&officer.get("/en/me/deadlines").await).contains("Enter €6,000.01 of small State aid"));
    assert_eq!(
        officer.post(&door, &[("decisions", "2-600001")]).await.status,
        303
    );
    assert!(plain(&officer.get(&door).await).contains("Nothing is to be entered now."));
    assert!(!plain(&officer.get("/en/me/deadlines").await).contains("small State aid"));
    // An amount that is another by now is to be entered anew.
    test.sql("update decision set cents = 2000000 where id = 1").await;
    let page = plain(&officer.get(&door).await);
    assert!(page.contains("€20,000 to "), "{page}");
    // Whoever had the page open before it changed notes nothing that they did not see.
    let unseen = officer.post(&door, &[("decisions", "1-2400000")]).await;
    assert_eq!(unseen.status, 422);
    assert!(unseen.body.contains("has changed meanwhile"), "{}", unseen.body);
    assert!(unseen.body.contains("€20,000"), "{}", unseen.body);
    // What is taken back once it was entered is corrected there.
    test.sql("update decision set cents = 0, state = 'refused', aid = '' where id = 1")
        .await;
    let page = plain(&officer.get(&door).await);
    assert!(page.contains("No aid any more to "), "{page}");
    assert!(plain(&officer.get("/en/me/deadlines").await).contains("is granted no more"));
    let noted = officer.post(&door, &[("decisions", "1-0")]).await;
    assert_eq!(noted.status, 303, "{}", noted.body);
    assert!(plain(&officer.get(&door).await).contains("Nothing is to be entered now."));
    test.sql("update decision set cents = 2000000, state = 'granted', aid = 'fr general' where id = 1")
        .await;
    // Whoever did not say that they do not stand too near reads no amount.
    test.sql("delete from conflict").await;
    let page = plain(&officer.get(&door).await);
    assert!(
        !page.contains("€20,000") && page.contains("Other amounts are shown"),
        "{page}"
    );
    let me = plain(&officer.get("/en/me/deadlines").await);
    assert!(me.contains(">Small State aid to enter in the register<"), "{me}");
    test.close().await;
}
