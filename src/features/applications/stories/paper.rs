//! Answers that come on paper.

use super::{Scene, fine, state, told};
use crate::testing::TestApp;

#[tokio::test]
async fn an_answer_on_paper_is_typed_in_and_whoever_wrote_it_has_a_copy() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let way = format!("/en/calls/{}/paper", scene.call);
    let name = scene.partners[0].name.replace(' ', "+");
    fine(&officer.get(&format!("{way}?q={name}")).await);
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(lead.get(&way).await.status, 404);
    let (first, second) = (scene.partners[0].slug(), scene.partners[1].slug());
    fine(&officer.get(&format!("{way}?with={first}&with={second}")).await);
    let mut fields = vec![
        ("sending", "sheet"),
        ("with", first.as_str()),
        ("with", second.as_str()),
        ("received", "2026-11-24"),
        ("language", "fr"),
        ("title", "Un repas sur papier"),
        ("problem", "Beaucoup mangent seuls."),
        ("signatory", "Rose Duriez"),
        ("email", "Rose@example.org"),
    ];
    let unseen = officer.post(&way, &fields).await;
    assert_eq!(unseen.status, 422);
    assert!(unseen.body.contains("Beaucoup mangent seuls.") && unseen.body.contains("href=\"#signed\""));
    fields.push(("signed", "yes"));
    let kept = officer.post(&way, &fields).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert_eq!(
        officer.post(&way, &fields).await.header("location"),
        kept.header("location"),
        "once"
    );
    assert_eq!(state(&test).await, "submitted 1 1");
    for who in [&officer, &lead] {
        let shown = who.get(kept.header("location")).await;
        fine(&shown);
        assert!(
            shown.body.contains("Rose Duriez") && shown.body.contains("was typed in"),
            "{}",
            shown.body
        );
    }
    let copy = test.letters("rose@example.org").await;
    assert_eq!(copy.len(), 1);
    assert!(
        copy[0].body.contains("Beaucoup mangent seuls.") && copy[0].subject.contains("Un repas sur papier")
    );
    assert_eq!(told(&test, "second@example.org", "Receipt").await, 1);
    test.close().await;
}
