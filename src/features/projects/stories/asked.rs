//! How often organisations are asked.

use jiff::ToSpan;

use super::{begin, fine, some};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_small_association_is_asked_by_five_projects_in_thirty_days_and_by_no_more() {
    let test = TestApp::demonstration().await;
    let mut all = some(&test, 6).await;
    let asked = all.remove(1);
    test.give("second@example.org", Some(asked.id), Role::Representative)
        .await;
    for one in &all {
        test.give("lead@example.org", Some(one.id), Role::Representative)
            .await;
    }
    let slug = asked.slug();
    let fields = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    let lead = test.signed_in("lead@example.org", false).await;
    // However many projects somebody leads, they ask once.
    for number in 1..=4 {
        let page = begin(&lead, &all[0], &format!("Le même jardin {number}")).await;
        assert_eq!(lead.post(&format!("{page}/invite"), &fields).await.status, 303);
    }
    test.pass(24 * 3600);
    for (number, one) in (1..).zip(&all[1..]) {
        let lead = test.signed_in("lead@example.org", false).await;
        let page = begin(&lead, one, &format!("Jardin {number}")).await;
        assert_eq!(lead.post(&format!("{page}/invite"), &fields).await.status, 303);
        test.pass(24 * 3600);
    }
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Un jardin de plus").await;
    let (invite, way) = (
        format!("{page}/invite"),
        format!("{page}/invite?organisation={slug}"),
    );
    let shown = lead.get(&way).await;
    fine(&shown);
    let day = test.app.clock.today().saturating_add(26.days());
    let day = day.strftime("%-d %B %Y").to_string();
    assert!(
        shown.body.contains(&format!("It can be asked from {day}")) && !shown.body.contains("name=\"role\""),
        "{day}: {}",
        shown.body
    );
    assert_eq!(lead.post(&invite, &fields).await.status, 422);
    assert_eq!(test.letters("second@example.org").await.len(), 8);
    // Whoever has ten employees has somebody to answer.
    test.sql(&format!(
        "insert into entry (register, number, organisation_id, import_id, digest, name, kind, state, activities, staff)
         select 'sirene', '999000017', {}, min(id), 1, 'Jardins', 'association', 'active', '', '03' from import",
        asked.id
    ))
    .await;
    for (band, status) in [("03", 422), ("11", 303)] {
        test.sql(&format!("update entry set staff = '{band}'")).await;
        assert_eq!(lead.post(&invite, &fields).await.status, status, "{band}");
    }
    test.sql("delete from entry").await;
    // Once the first two are out of the count, there is room for one more.
    test.pass(27 * 24 * 3600);
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Un jardin d’été").await;
    let later = lead.get(&format!("{page}/invite?organisation={slug}")).await;
    fine(&later);
    assert!(!later.body.contains("It can be asked from"), "{}", later.body);
    test.close().await;
}
