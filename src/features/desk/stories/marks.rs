//! Readers mark an application by the criteria that each programme published; the marks are their funder's until it shares them.

use super::{Scene, plain};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

async fn mark(browser: &Browser<'_>, (scene, programme): (&Scene, &str), marks: &[(&str, &str)]) -> u16 {
    let mut fields = Vec::new();
    for (at, (points, words)) in marks.iter().enumerate() {
        fields.push((format!("points-{programme}-{at}"), (*points).to_owned()));
        fields.push((format!("words-{programme}-{at}"), (*words).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let said = browser.post(&format!("{}/marks", scene.page()), &fields).await;
    said.status.as_u16()
}

#[tokio::test]
async fn readers_mark_by_published_criteria_and_their_funder_alone_says_who_else_reads_it() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.give("officer@example.org", Some(scene.city.funder), Role::Officer)
        .await;
    let public = plain(
        &test
            .browser()
            .get(&format!("/en/programmes/{}", scene.city.address))
            .await,
    );
    assert!(
        public.contains("Built by several") && public.contains("60 points"),
        "{public}"
    );
    let page = format!("{}/marks", scene.page());
    let city = scene.city.address.as_str();
    let reader = test.signed_in("city-reader@example.org", true).await;
    assert_eq!(reader.get(&page).await.status, 404, "not before a declaration");
    assert_eq!(
        mark(&reader, (&scene, city), &[("8", "They wrote it together.")]).await,
        404
    );
    scene.declare(&reader).await;
    // No points without a reason, nor a reason without points; what was typed stays.
    assert_eq!(mark(&reader, (&scene, city), &[("8", "")]).await, 422);
    assert_eq!(mark(&reader, (&scene, city), &[("11", "Eleven.")]).await, 422);
    let lost = [(format!("words-{city}-0"), "Kept words.")];
    let lost: Vec<(&str, &str)> = lost.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let refused = reader.post(&page, &lost).await;
    assert!(
        refused.status == 422 && refused.body.contains("Kept words."),
        "{}",
        refused.body
    );
    assert_eq!(test.text("select cast(count(*) as text) from mark").await, "0");
    let officer = test.signed_in("officer@example.org", true).await;
    scene.declare(&officer).await;
    // Two readers mark at the same moment: neither writes over the other.
    let eight = [("8", "They wrote it together."), ("6", "A ramp is missing.")];
    let three = [("3", "One of them wrote it."), ("6", "I agree.")];
    let both = tokio::join!(
        mark(&reader, (&scene, city), &eight),
        mark(&officer, (&scene, city), &three)
    );
    assert_eq!(both, (303, 303));
    // Where readers are apart is seen: 60 × 5.5 / 10 + 40 × 6 / 10 = 57.
    let seen = plain(&officer.get(&page).await);
    for said in [
        "2 readers: from 3 to 8 of 10",
        "Readers disagree.",
        "They wrote it together.",
        "by the weight of the criteria: 57 of 100",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert_eq!(
        seen.matches("Readers disagree.").count(),
        1,
        "on the other criterion they agree"
    );
    // Sent again as it stands, nothing is told; what was taken back is, and whoever gives none is not led by the others'.
    let told = "select cast(count(*) as text) from journal where act = 'marks-given'";
    assert_eq!(mark(&officer, (&scene, city), &three).await, 303);
    assert_eq!(test.text(told).await, "2");
    assert_eq!(mark(&officer, (&scene, city), &[("", ""), ("", "")]).await, 303);
    assert_eq!(test.text(told).await, "3");
    let seen = plain(&officer.get(&page).await);
    assert!(
        seen.contains("One person gave marks.") && !seen.contains("They wrote it together."),
        "{seen}"
    );
    assert!(
        !seen.contains("of 100") && !seen.contains("from 8 to 8"),
        "{seen}"
    );
    let others = plain(&officer.get(&format!("{page}?others=yes")).await);
    assert!(others.contains("They wrote it together."), "{others}");
    assert_eq!(mark(&officer, (&scene, city), &three).await, 303);
    // The private funder reads none of it until the city shares it; a reader may not.
    let fund = test.signed_in("fund-reader@example.org", true).await;
    scene.declare(&fund).await;
    assert_eq!(
        mark(&fund, (&scene, city), &[("1", "Not theirs to mark.")]).await,
        303
    );
    assert_eq!(
        test.text("select cast(count(*) as text) from mark").await,
        "4",
        "of a programme of another funder nothing is kept"
    );
    assert!(!plain(&fund.get(&page).await).contains("They wrote it together."));
    let share = [("programme", city), ("shared", "yes")];
    let way = format!("{page}/share");
    assert_eq!(reader.post(&way, &share).await.status, 404);
    assert_eq!(fund.post(&way, &share).await.status, 404);
    assert_eq!(officer.post(&way, &share).await.status, 303);
    let seen = plain(&fund.get(&page).await);
    assert!(
        seen.contains("They wrote it together.") && seen.contains("Readers disagree."),
        "{seen}"
    );
    let numbered = seen.contains("Reader 1: ") && seen.contains("Reader 2: ");
    assert!(numbered, "to others a reader is a number: {seen}");
    // Those who ask read no mark, shared or not.
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(lead.get(&page).await.status, 404);
    let theirs = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(!theirs.contains("They wrote it together."));
    assert_eq!(
        officer
            .post(&way, &[("programme", city), ("shared", "no")])
            .await
            .status,
        303
    );
    assert!(!plain(&fund.get(&page).await).contains("They wrote it together."));
    test.close().await;
}
