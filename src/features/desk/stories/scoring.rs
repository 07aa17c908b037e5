//! Those who organise a call mark what answers it by the criteria that it published, each body for itself until it shares what its readers
//! gave.

use super::deciding::envelope;
use super::organising::{DESK, Scene, THEIRS, declare, says};
use super::plain;
use super::secrets::other_organiser;
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Marks by both criteria of the call.
pub(super) async fn mark(browser: &Browser<'_>, scene: &Scene, marks: [(&str, &str); 2]) -> u16 {
    let mut fields = Vec::new();
    for (at, (points, words)) in marks.into_iter().enumerate() {
        fields.push((format!("points-{}-{at}", scene.call), points));
        fields.push((format!("words-{}-{at}", scene.call), words));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), *value))
        .collect();
    says(browser, "marks", &fields).await
}

/// An officer of an organiser shares what its readers gave, or takes that back.
pub(super) async fn share(browser: &Browser<'_>, scene: &Scene, shared: &str) -> u16 {
    let fields = [("programme", scene.call.as_str()), ("shared", shared)];
    says(browser, "marks/share", &fields).await
}

/// An officer of one of the organisers, from 0, who said that nothing ties them to those who answer the call.
pub(super) async fn officer_of<'a>(test: &'a TestApp, scene: &Scene, at: usize) -> Browser<'a> {
    let email = format!("officer-{at}@example.org");
    test.give(&email, Some(scene.organisers[at].id), Role::Officer)
        .await;
    let officer = test.signed_in(&email, true).await;
    declare(&officer).await;
    officer
}

#[tokio::test]
async fn those_who_organise_a_call_mark_by_its_criteria_and_where_they_disagree_is_seen_once_they_share() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let marks = format!("{DESK}/marks");
    let one = test.signed_in("one@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    assert_eq!(one.get(&marks).await.status, 404, "not before a declaration");
    declare(&one).await;
    declare(&other).await;
    assert!(plain(&one.get(DESK).await).contains(&marks));
    let page = plain(&one.get(&marks).await);
    assert!(
        page.contains("Kitchens") && page.contains("Built by several") && page.contains("60 points"),
        "{page}"
    );
    assert!(page.contains("visible in your organisation only"), "{page}");
    assert!(
        !page.contains("Share with all"),
        "whoever only decides shares nothing: {page}"
    );
    assert_eq!(
        mark(&one, &scene, [("8", ""), ("", "")]).await,
        422,
        "no points without a reason"
    );
    let eight = [("8", "They wrote it together."), ("6", "A ramp is missing.")];
    let three = [("3", "One of them wrote it."), ("6", "I agree.")];
    assert_eq!(mark(&one, &scene, eight).await, 303);
    // To the other organiser they are none of its own.
    let page = plain(&other.get(&format!("{marks}?others=yes")).await);
    assert!(
        !page.contains("One person gave marks.") && !page.contains("They wrote it together."),
        "{page}"
    );
    let officer = officer_of(&test, &scene, 0).await;
    let page = plain(&officer.get(&marks).await);
    assert!(page.contains("Share with all"), "{page}");
    assert_eq!(share(&officer, &scene, "yes").await, 303);
    // Shared, it is told that there are some, and reads them once its own are kept.
    let page = plain(&other.get(&marks).await);
    assert!(
        page.contains("One person gave marks.") && !page.contains("They wrote it together."),
        "{page}"
    );
    let other_officer = officer_of(&test, &scene, 1).await;
    let page = plain(&other_officer.get(&marks).await);
    assert!(
        !page.contains("Share with all"),
        "nobody of theirs gave any: {page}"
    );
    assert_eq!(mark(&other, &scene, three).await, 303);
    let page = plain(&one.get(&marks).await);
    assert!(
        page.contains("shared with all who examine") && !page.contains("One of them wrote it."),
        "the other organiser shares nothing yet: {page}"
    );
    assert_eq!(share(&other_officer, &scene, "yes").await, 303);
    for browser in [&one, &other] {
        let page = plain(&browser.get(&marks).await);
        for said in [
            "2 readers: from 3 to 8 of 10. <b>Readers disagree.",
            "2 readers: 6 of 10 each",
            "They wrote it together.",
            "One of them wrote it.",
            "by the weight of the criteria: 57 of 100",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert_eq!(page.matches("Readers disagree.").count(), 1, "{page}");
    }
    // Sent once more, what one gave stands in the place of what they gave before.
    assert_eq!(
        mark(&other, &scene, [("5", "Read again."), ("6", "I agree.")]).await,
        303
    );
    assert_eq!(test.text("select cast(count(*) as text) from mark").await, "4");
    assert!(!plain(&one.get(&marks).await).contains("Readers disagree."));
    // Those who ask read no mark.
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(lead.get(&marks).await.status, 404);
    assert!(!plain(&lead.get(THEIRS).await).contains("They wrote it together."));
    // Once the organisers answered, what it rested on stays.
    test.sql("update application set state = 'decided'").await;
    assert_eq!(
        mark(&other, &scene, [("5", "Read again."), ("6", "I agree.")]).await,
        303,
        "what stands is nothing new"
    );
    let typed = [
        (format!("points-{}-0", scene.call), "1"),
        (format!("words-{}-0", scene.call), "Too late."),
    ];
    let typed: Vec<(&str, &str)> = typed
        .iter()
        .map(|(name, value)| (name.as_str(), *value))
        .collect();
    let refused = other.post(&marks, &typed).await;
    assert!(
        refused.status == 422
            && refused.body.contains("Too late.")
            && refused
                .body
                .contains("these marks and their reasons can no longer be changed"),
        "{}",
        refused.body
    );
    let page = plain(&one.get(&marks).await);
    assert!(
        page.contains("Read again.") && !page.contains("Too late."),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn each_organiser_shares_what_its_own_readers_gave_and_takes_back_no_others() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let one = officer_of(&test, &scene, 0).await;
    let other = officer_of(&test, &scene, 1).await;
    let high = [("8", "They wrote it together."), ("6", "A ramp is missing.")];
    let low = [("3", "One of them wrote it."), ("6", "I agree.")];
    assert_eq!(mark(&one, &scene, high).await, 303);
    assert_eq!(mark(&other, &scene, low).await, 303);
    let marks = format!("{DESK}/marks");
    // What one shares is its own: the other keeps theirs.
    assert_eq!(share(&one, &scene, "yes").await, 303);
    let seen = plain(&other.get(&marks).await);
    for said in [
        "They wrote it together.",
        "visible in your organisation only",
        "marks shared by ",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(!plain(&one.get(&marks).await).contains("One of them wrote it."));
    // What the other takes back was never shared, and stays as the first left its own.
    assert_eq!(share(&other, &scene, "no").await, 303);
    assert!(plain(&other.get(&marks).await).contains("They wrote it together."));
    assert_eq!(share(&other, &scene, "yes").await, 303);
    assert!(plain(&one.get(&marks).await).contains("One of them wrote it."));
    // One takes back its own; what the other shares stays shared.
    assert_eq!(share(&one, &scene, "no").await, 303);
    let seen = plain(&other.get(&marks).await);
    assert!(
        !seen.contains("They wrote it together.") && !seen.contains("marks shared by "),
        "{seen}"
    );
    assert!(plain(&one.get(&marks).await).contains("One of them wrote it."));
    let told =
        "select string_agg(act, ' ' order by act) from journal where act in ('marks-shared', 'marks-kept')";
    assert_eq!(
        test.text(told).await,
        "marks-kept marks-kept marks-shared marks-shared"
    );
    test.close().await;
}

#[tokio::test]
async fn who_marked_for_an_organiser_is_named_to_its_own_people_alone_and_to_nobody_once_it_left() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql("update person set name = 'Ada Quiet' where email = 'other@example.org'")
        .await;
    let one = test.signed_in("one@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    declare(&one).await;
    declare(&other).await;
    let given = [("7", "Near their public."), ("6", "A ramp is missing.")];
    assert_eq!(mark(&other, &scene, given).await, 303);
    let marks = format!("{DESK}/marks?others=yes");
    assert!(plain(&other.get(&marks).await).contains("Ada Quiet: 7"));
    let officer = officer_of(&test, &scene, 1).await;
    assert_eq!(share(&officer, &scene, "yes").await, 303);
    let page = plain(&one.get(&marks).await);
    assert!(
        page.contains("Near their public.") && !page.contains("Ada Quiet") && !page.contains("Reader 1"),
        "{page}"
    );
    test.sql(&format!(
        "update call_organiser set state = 'left' where organisation_id = {}",
        scene.organisers[1].id
    ))
    .await;
    let page = plain(&one.get(&marks).await);
    assert!(
        page.contains("Reader 1: 7") && !page.contains("Ada Quiet"),
        "{page}"
    );
    assert_eq!(other.get(&marks).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn a_funder_reads_the_marks_of_those_who_organise_the_call_once_they_share_them() {
    let test = TestApp::demonstration().await;
    let scene = super::Scene::make(&test).await;
    // The call of the scene is organised by a body that funds nothing.
    let organiser = other_organiser(&test).await;
    let call = test.text("select address from call").await;
    for role in [Role::Officer, Role::Decider] {
        test.give("organiser@example.org", Some(organiser), role).await;
    }
    let one = test.signed_in("organiser@example.org", true).await;
    let city = test.signed_in("city@example.org", true).await;
    declare(&one).await;
    declare(&city).await;
    // What is proposed and shared among funders is nothing to who organises the call alone.
    let money = envelope(&test, &scene.city).await;
    let promise = [
        ("act", "propose"),
        ("amount", "1,000"),
        ("envelope", money.as_str()),
        ("shared", "yes"),
    ];
    let proposed = scene.decide(&city, (0, &scene.city, 0), &promise).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let fund = test.signed_in("fund@example.org", true).await;
    declare(&fund).await;
    assert!(plain(&fund.get(DESK).await).contains("proposed: €1,000"));
    assert!(!plain(&one.get(DESK).await).contains("proposed: €1,000"));
    let marks = format!("{DESK}/marks");
    let points = format!("points-{call}-0");
    let words = format!("words-{call}-0");
    let given = [(points.as_str(), "7"), (words.as_str(), "Near their public.")];
    assert_eq!(says(&one, "marks", &given).await, 303);
    assert!(!plain(&city.get(&marks).await).contains("Near their public."));
    let share = [("programme", call.as_str()), ("shared", "yes")];
    assert_eq!(
        says(&city, "marks/share", &share).await,
        404,
        "not theirs to share"
    );
    assert_eq!(says(&one, "marks/share", &share).await, 303);
    let page = plain(&city.get(&marks).await);
    assert!(
        page.contains("Near their public.") && page.contains("Reader 1: 7"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_reads_for_two_bodies_gives_a_mark_for_each_and_neither_moves_to_the_other() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.give("one@example.org", Some(scene.organisers[1].id), Role::Decider)
        .await;
    let both = test.signed_in("one@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    declare(&both).await;
    declare(&other).await;
    let marks = |body: usize| format!("{DESK}/marks?funder={}&others=yes", scene.organisers[body].key);
    let given = async |body: usize, points: &str, words: &str| {
        let (points_field, words_field) = (
            format!("points-{}-0", scene.call),
            format!("words-{}-0", scene.call),
        );
        let fields = [
            ("funder", scene.organisers[body].key.as_str()),
            (points_field.as_str(), points),
            (words_field.as_str(), words),
        ];
        says(&both, "marks", &fields).await
    };
    assert_eq!(given(0, "8", "Near to our public.").await, 303);
    assert_eq!(given(1, "3", "Far from our streets.").await, 303);
    let kept = "select cast(count(*) as text) from mark";
    assert_eq!(test.text(kept).await, "2");
    // For each body they read and change what they gave for it, and the other reads its own alone.
    for (body, own, else_is) in [
        (0, "Near to our public.", "Far from our streets."),
        (1, "Far from our streets.", "Near to our public."),
    ] {
        let page = plain(&both.get(&marks(body)).await);
        assert!(page.contains(own) && !page.contains(else_is), "{page}");
    }
    let page = plain(&other.get(&marks(1)).await);
    assert!(
        page.contains("Far from our streets.") && !page.contains("Near to our public."),
        "{page}"
    );
    assert_eq!(given(0, "7", "Near to our public.").await, 303);
    let points = "select string_agg(points, ' ') from (select cast(points as text) as points from mark order by mark.points) s";
    assert_eq!(test.text(points).await, "3 7");
    // What is taken back for one stands for the other; shared, it is read beside one's own.
    let officer = officer_of(&test, &scene, 1).await;
    assert_eq!(share(&officer, &scene, "yes").await, 303);
    let page = plain(&both.get(&marks(0)).await);
    assert!(
        page.contains("one reader: from 3 to 7 of 10") && !page.contains("Readers disagree."),
        "one person is one reader: {page}"
    );
    assert_eq!(given(0, "", "").await, 303);
    assert_eq!(test.text(points).await, "3");
    test.close().await;
}
