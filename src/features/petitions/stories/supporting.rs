//! Others ask with the first: the date comes nearer, and nothing else changes.

use super::{fine, opened, says, stage};
use crate::features::petitions;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn supporters_bring_the_date_nearer_each_once_and_it_never_moves_back() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    test.give("eve@example.org", Some(stage.first.id), Role::ProjectLead)
        .await;
    let (ana, bob) = (
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
    );
    let page = opened(&ana, &test, &stage).await;
    let key = page.rsplit('-').next().unwrap().to_owned();
    let support = |slug: &str| format!("/en/organisations/{slug}/petitions/{key}/support");
    assert!(test.get(&page).await.body.contains("Sign in to support it"));
    // Whoever acts for nobody yet is told how to come to it; who does is not.
    let how = "One supports it in the name of an organisation.";
    let zoe = test.signed_in("zoe@example.org", false).await;
    let told = zoe.get(&page).await;
    fine(&told);
    assert!(told.body.contains(how), "{}", told.body);
    let told = bob.get(&page).await;
    fine(&told);
    assert!(!told.body.contains(how), "{}", told.body);
    let done = bob.post(&support(&stage.second.slug()), &[]).await;
    says(&bob, &done, "Your organisation supports this petition.").await;
    let shown = bob.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Answer due by 21 January 2027."));
    assert!(shown.body.contains("One organisation supports it") && shown.body.contains("Stop supporting"));
    // Once each; not whoever asked; not in the name of others.
    let again = bob.post(&support(&stage.second.slug()), &[]).await;
    says(&bob, &again, "Nothing changed").await;
    let own = ana.post(&support(&stage.first.slug()), &[]).await;
    says(&ana, &own, "Nothing changed").await;
    assert_eq!(ana.post(&support(&stage.second.slug()), &[]).await.status, 404);
    assert_eq!(ana.get(&support(&stage.second.slug())).await.status, 404);
    assert_eq!(bob.get(&support(&stage.second.slug())).await.status, 303);
    let stopped = bob.post(&support(&stage.second.slug()), &[("stop", "1")]).await;
    says(&bob, &stopped, "does not support it any more").await;
    let shown = test.get(&page).await.body;
    assert!(shown.contains("Answer due by 21 January 2027.") && shown.contains("No other organisation"));
    assert_eq!(test.text("select state from petition").await, "opened");
    // Whoever comes back asks with it again, but has brought the date nearer already.
    for stop in ["", "1", "", "1", ""] {
        let done = bob.post(&support(&stage.second.slug()), &[("stop", stop)]).await;
        assert_eq!(done.status, 303);
    }
    let shown = test.get(&page).await.body;
    assert!(
        shown.contains("Answer due by 21 January 2027.") && shown.contains("One organisation supports it")
    );
    let acts = test
        .text("select string_agg(act, ' ' order by sequence) from journal where act like 'petition-%'")
        .await;
    assert_eq!(
        acts,
        "petition-begun petition-opened petition-supported petition-support-ended petition-supported \
         petition-support-ended petition-supported petition-support-ended petition-supported"
    );
    test.close().await;
}

#[tokio::test]
async fn the_date_is_announced_14_and_3_days_ahead_once_each_and_a_late_answer_is_said_late_to_both() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let letters = async || test.letters("claude@example.org").await.len();
    let look = async || {
        petitions::remind(&test.app, test.app.clock.today())
            .await
            .unwrap()
    };
    assert_eq!((look().await, letters().await), (0, 1), "only that it was opened");
    test.pass(46 * DAY);
    assert_eq!(
        (look().await, look().await, letters().await),
        (1, 0, 2),
        "14 days ahead"
    );
    test.pass(11 * DAY);
    assert_eq!(
        (look().await, look().await, letters().await),
        (1, 0, 3),
        "3 days ahead"
    );
    let asked = test.letters("ana@example.org").await.len();
    test.pass(5 * DAY);
    assert_eq!(
        (look().await, look().await, letters().await),
        (1, 0, 4),
        "it is late: they are told once, and the page says so"
    );
    let told = test.letters("ana@example.org").await;
    assert_eq!(told.len(), asked + 1, "so is who asked");
    assert!(
        told.iter()
            .any(|letter| letter.subject.contains("The answer is late: A heated place")),
        "{told:?}"
    );
    let late = test.get(&page).await;
    fine(&late);
    assert!(
        late.body
            .contains("The answer was due on 23 January 2027: 2 days late.")
    );
    assert!(test.get("/fr/petitions").await.body.contains("2 jours de retard"));
    // A supporter who comes now cannot set a date that is past.
    let bob = test.signed_in("bob@example.org", false).await;
    let key = page.rsplit('-').next().unwrap();
    bob.post(
        &format!(
            "/en/organisations/{}/petitions/{key}/support",
            stage.second.slug()
        ),
        &[],
    )
    .await;
    assert!(
        test.get(&page)
            .await
            .body
            .contains("23 January 2027: 2 days late")
    );
    test.close().await;
}

#[tokio::test]
async fn a_petition_that_is_taken_back_is_told_to_whoever_must_answer_and_whoever_supports_it() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let key = page.rsplit('-').next().unwrap();
    let support = format!(
        "/en/organisations/{}/petitions/{key}/support",
        stage.second.slug()
    );
    assert_eq!(bob.post(&support, &[]).await.status, 303);
    for _ in 0..2 {
        assert_eq!(ana.post(&format!("{page}/withdraw"), &[]).await.status, 303);
    }
    for email in ["claude@example.org", "bob@example.org"] {
        let letters = test.letters(email).await;
        let told = letters.iter().filter(|letter| {
            letter
                .subject
                .contains("A petition is taken back: A heated place")
        });
        assert_eq!(told.count(), 1, "{email}: {letters:?}");
    }
    test.close().await;
}

#[tokio::test]
async fn where_nobody_acts_for_the_body_that_must_answer_those_who_run_the_platform_are_told() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ana = test.signed_in("ana@example.org", false).await;
    opened(&ana, &test, &stage).await;
    let told = async || {
        let letters = test.letters("ada@example.org").await;
        let nobody = letters
            .iter()
            .filter(|letter| letter.subject.contains("Nobody answers for"));
        nobody.count()
    };
    let look = async || {
        for _ in 0..2 {
            let today = test.app.clock.today();
            petitions::remind(&test.app, today).await.unwrap();
        }
    };
    test.pass(46 * DAY);
    look().await;
    assert_eq!(told().await, 0, "somebody may answer");
    test.sql("update mandate set ended_at = 1 where role = 'officer'")
        .await;
    test.pass(11 * DAY);
    look().await;
    assert_eq!(told().await, 1, "three days ahead, once");
    test.close().await;
}

#[tokio::test]
async fn what_was_late_long_before_anybody_looked_is_not_announced_any_more() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    opened(&ana, &test, &stage).await;
    let written = async || {
        let all = test.letters("ana@example.org").await.len();
        all + test.letters("claude@example.org").await.len()
    };
    // Its answer is due sixty days after; the platform stood still until long after that, or sent no such letters.
    test.pass(92 * DAY);
    let before = written().await;
    let today = test.app.clock.today();
    assert_eq!(petitions::remind(&test.app, today).await.unwrap(), 0);
    assert_eq!(written().await, before, "it has been late for a month");
    test.close().await;
}
