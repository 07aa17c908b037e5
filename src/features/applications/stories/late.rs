//! An answer comes after the deadline, and the rule of the call lets its organisers decide together.

use super::{OPEN, Scene, association, fine, state};
use crate::features::calls::Late;
use crate::shared::authz::Role;
use crate::testing::{Answer, TestApp};

/// An organiser's officer admits the answer, for a reason.
async fn admit(test: &TestApp, (who, reason): (&str, &str), application: &str) -> Answer {
    let officer = test.signed_in(who, true).await;
    let fields = [
        ("sending", reason),
        ("verdict", "admit"),
        ("reason", reason),
        ("seen", "submitted 1"),
    ];
    officer.post(&format!("{application}/read"), &fields).await
}

#[tokio::test]
async fn a_late_answer_is_admitted_when_each_organiser_says_yes_and_everybody_reads_why() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |content| content.calendar.late = Late::Reasoned).await;
    let other = association(&test, 3).await;
    test.give("other@example.org", Some(other.id), Role::Officer)
        .await;
    test.sql(&format!(
        "insert into call_organiser (id, call_id, organisation_id, state, changed_at)
         select id + 1, call_id, {}, 'confirmed', changed_at from call_organiser",
        other.id
    ))
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    test.pass(OPEN + 3_600);
    let lead = test.signed_in("lead@example.org", true).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let call = format!("/en/calls/{}", scene.call);
    let (officer, flood) = ("officer@example.org", "The flood cut the line.");
    let mute = admit(&test, (officer, ""), &application).await;
    assert_eq!(mute.status, 422);
    assert!(
        mute.body.contains("are published on the page of the call"),
        "{}",
        mute.body
    );
    // One yes is not enough: it stands where it stood, and nobody outside is told anything.
    assert_eq!(admit(&test, (officer, flood), &application).await.status, 303);
    assert_eq!(state(&test).await, "submitted 1 1");
    assert!(!test.get(&call).await.body.contains(flood));
    let again = admit(&test, (officer, "Once more."), &application).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("said yes already") && again.body.contains("Once more."));
    let told = test.letters("other@example.org").await;
    assert!(told.iter().any(|letter| letter.body.contains(flood)), "{told:?}");
    let reader = test.signed_in("other@example.org", true).await;
    let page = reader.get(&application).await;
    fine(&page);
    assert!(
        page.body.contains("Said yes: ") && page.body.contains("Still to say: "),
        "{}",
        page.body
    );
    // The last yes admits it; partners and everybody read the reasons of both.
    let yes = admit(
        &test,
        ("other@example.org", "An hour harms nobody."),
        &application,
    )
    .await;
    assert_eq!(yes.status, 303, "{}", yes.body);
    assert_eq!(state(&test).await, "admissible 1 1");
    let page = test.get(&call).await;
    fine(&page);
    let letters = test.letters("lead@example.org").await;
    for reason in [flood, "An hour harms nobody."] {
        assert!(page.body.contains(reason), "{}", page.body);
        assert!(
            letters.iter().any(|letter| letter.body.contains(reason)),
            "{letters:?}"
        );
    }
    assert!(
        !page.body.contains("Cuisines partagées"),
        "which project it is stays untold"
    );
    let acts = "select cast(count(*) as text) from journal where act like 'application-late-%'";
    assert_eq!(test.text(acts).await, "2");
    test.close().await;
}
