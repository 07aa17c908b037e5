//! After the answers to a call for initiatives it is built together: what was received may change until the last second
//! of that time, and what never was received comes too late all the same.

use jiff::civil::date;

use super::{Scene, fine, say, state};
use crate::features::calls::Content;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// The call closes on 4 December at ten; it is built together from 7 to 20 December.
pub(super) fn together(content: &mut Content) {
    let english = |text: &str| Words::default().and(Lang::En, text);
    content.co_construction.starts = Some(date(2026, 12, 7));
    content.co_construction.ends = Some(date(2026, 12, 20));
    content.co_construction.part = english("Three meetings.");
    content.co_construction.heard = english("They read each idea.");
}

#[tokio::test]
async fn what_was_received_may_change_until_the_last_second_and_is_not_late() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, together).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    say(&test, "problem", "fr", "Ce que disait la réunion.", "").await;
    // 5 December: nothing is taken, and it is not yet built together.
    test.pass(11 * DAY);
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(scene.freeze(&lead).await.status, 422);
    assert!(!lead.get(&application).await.body.contains("being built together"));
    // 8 December. The organisers found it complete meanwhile: it may change all the same.
    test.pass(3 * DAY);
    test.sql("update application set state = 'admissible'").await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown
            .body
            .contains("being built together until 20 December 2026 at 23:59:59")
            && shown.body.contains("Change this application"),
        "{}",
        shown.body
    );
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(!page.body.contains("The deadline is over"), "{}", page.body);
    scene.signed(&lead, &second).await;
    assert_eq!(
        state(&test).await,
        "admissible 2 1",
        "it stands until the new one arrives"
    );
    // The last second of the last day, in Paris: 20 December, 23:59:59.
    let last = date(2026, 12, 20).at(23, 59, 59, 0);
    let last = test.app.clock.instant(last).unwrap().as_second();
    test.pass(last - test.app.clock.now().as_second());
    let lead = test.signed_in("lead@example.org", true).await;
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&test).await, "submitted 2 2", "its readers look at it anew");
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        !shown.body.contains("after the deadline")
            && shown.body.contains("until 20 December 2026 at 23:59:59"),
        "{}",
        shown.body
    );
    // What was shown to the readers before is not what they answer.
    let officer = test.signed_in("officer@example.org", true).await;
    let fields = [("verdict", "examine"), ("seen", "admissible 1")];
    let late = officer.post(&format!("{application}/read"), &fields).await;
    assert_eq!(late.status, 422);
    test.pass(1);
    say(&test, "problem", "fr", "Un mot de trop.", "").await;
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(scene.freeze(&lead).await.status, 422);
    assert_eq!(state(&test).await, "submitted 2 2");
    assert!(
        !lead
            .get(&application)
            .await
            .body
            .contains("Change this application")
    );
    test.close().await;
}

#[tokio::test]
async fn what_never_was_received_and_a_call_that_is_not_built_together_are_shut_all_the_same() {
    for sent in [false, true] {
        let test = TestApp::demonstration().await;
        let scene = Scene::make(&test, |content| {
            if !sent {
                together(content);
            }
        })
        .await;
        let lead = test.signed_in("lead@example.org", true).await;
        let second = test.signed_in("second@example.org", true).await;
        scene.signed(&lead, &second).await;
        if sent {
            assert_eq!(scene.send(&lead).await.status, 303);
            say(&test, "problem", "fr", "Encore un mot.", "").await;
        }
        let before = state(&test).await;
        test.pass(14 * DAY);
        let lead = test.signed_in("lead@example.org", true).await;
        let page = lead.get(&scene.page()).await;
        fine(&page);
        assert!(page.body.contains("The deadline is over"), "{}", page.body);
        let refused = match sent {
            true => scene.freeze(&lead).await,
            false => scene.send(&lead).await,
        };
        assert_eq!(refused.status, 422, "{}", refused.body);
        assert_eq!(state(&test).await, before);
        test.close().await;
    }
}
