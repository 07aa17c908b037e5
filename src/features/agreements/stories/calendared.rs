//! The days of the desk's calendar are among what is due of those who offer programmes there, and told ahead.

use jiff::ToSpan;

use super::plain;
use crate::features::agreements::remind;
use crate::features::directory;
use crate::features::programmes::example::{published, says};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn the_days_of_the_desks_calendar_are_due_of_its_funders_and_told_ahead() {
    let test = TestApp::demonstration().await;
    let ids = "select cast(id as text) from organisation where state = 'active' and kind = 'association' order by key limit 2";
    let first = test.text(ids).await.parse().unwrap();
    let other = test.text(&format!("{ids} offset 1")).await.parse().unwrap();
    let mut connection = test.app.db.read().await.unwrap();
    let funder = directory::published_by_ids(&mut connection, &[first])
        .await
        .unwrap();
    drop(connection);
    published(&test, &funder[0], says("Together", 80, 100), 1_000).await;
    for (who, whose) in [("decider", first), ("other", other)] {
        test.give(&format!("{who}@example.org"), Some(whose), Role::Decider)
            .await;
    }
    let day = test.app.clock.today().saturating_add(10.days());
    for sql in [
        format!(
            "insert into council_seat (id, college, organisation_id, since, until) values (1, 'associations', {first}, '2026-01-01', '')"
        ),
        format!(
            "insert into council_decision (id, address, subject, state, seat_id, organisation_id, version, number, adopted_on,
                holds_from, tally, proposed_at)
             values (1, 'calendar-k7f3q2m9', 'calendar', 'adopted', 1, {first}, 1, 1, '2026-01-01', '2026-01-01', '', 0)"
        ),
        format!(
            "insert into council_text (decision_id, version, title, words, language, wanted_from, written_at, days)
             values (1, 1, 'Twice a year', 'Twice.', 'en', '2026-01-01', 0, '{day} Requests are read')"
        ),
    ] {
        test.sql(&sql).await;
    }
    let decider = test.signed_in("decider@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    let page = plain(&decider.get("/en/me/deadlines").await);
    for said in [
        "The desk’s calendar: Requests are read",
        "/en/desk/council/calendar-k7f3q2m9",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let feed = decider.get("/en/me/deadlines.ics").await;
    assert!(feed.body.contains("Requests are read"), "{}", feed.body);
    // Whoever offers nothing there has nothing to do on that day.
    let page = plain(&other.get("/en/me/deadlines").await);
    assert!(!page.contains("Requests are read"), "{page}");
    for _ in 0..2 {
        remind(&test.app).await.unwrap();
    }
    let letters = test.letters("decider@example.org").await;
    let about = letters
        .iter()
        .filter(|one| one.body.contains("Requests are read"));
    assert_eq!(about.count(), 1);
    let letters = test.letters("other@example.org").await;
    assert!(letters.iter().all(|one| !one.body.contains("Requests are read")));
    test.close().await;
}
