//! A project ends, and another takes over what is still good.

use super::{begin, fine, join, represented};
use crate::testing::TestApp;

#[tokio::test]
async fn a_project_ends_and_another_takes_over_what_is_still_good() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Jardins 2026").await;
    join(&lead, &second, &page, &both[1]).await;
    let context = [
        ("v-problem-fr", "0"),
        ("problem-fr", "La terre manque."),
        ("ready", "1"),
    ];
    assert_eq!(
        lead.post(&format!("{page}/sections/context"), &context)
            .await
            .status,
        303
    );
    let team = format!("{page}/team");
    fine(&second.get(&team).await);
    let end = format!("{page}/end");
    assert_eq!(second.get(&end).await.status, 404, "the lead alone ends it");
    assert_eq!(second.post(&end, &[]).await.status, 404);
    let address = page.rsplit('/').next().unwrap();
    let way = format!("/en/projects/new?project={address}");
    let asked = second.get(&way).await;
    fine(&asked);
    assert!(
        asked.body.contains("value=\"Jardins"),
        "what it was called is there: {}",
        asked.body
    );
    let fields = [
        ("title", "Jardins 2027"),
        ("organisation", &*both[1].slug()),
        ("origin", "project"),
        ("origin_address", address),
        ("language", "fr"),
    ];
    let begun = second.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let later = begun.header("location").to_owned();
    let shown = second.get(&format!("{later}/sections/context")).await;
    fine(&shown);
    assert!(
        shown.body.contains("La terre manque.") && !shown.body.contains("id=\"ready\" value=\"1\" checked")
    );
    // Where it comes from is said where something was taken over, and nowhere else.
    let source = format!(
        "<a href=\"{page}/sections/context\">Begun with what the project “Jardins 2026” said here</a>"
    );
    assert!(shown.body.contains(&source), "{}", shown.body);
    let risks = second.get(&format!("{later}/sections/risks")).await;
    assert!(!risks.body.contains("Begun with what"), "{}", risks.body);
    assert_eq!(lead.get(&later).await.status, 404, "nobody is in it by that");
    // What the project has under way is shown before it ends.
    let asked = lead.get(&end).await;
    fine(&asked);
    assert!(asked.body.contains("/submission") && asked.body.contains("does not withdraw it"));
    assert_eq!(lead.post(&end, &[]).await.status, 303);
    assert_eq!(
        test.letters("second@example.org").await.len(),
        2,
        "invited, then told"
    );
    let ended = second.get(&page).await;
    fine(&ended);
    assert!(ended.body.contains("This project has ended") && !ended.body.contains("value=\"leave\""));
    let late = lead.post(&format!("{page}/sections/context"), &context).await;
    assert_eq!(late.status, 409);
    assert!(
        late.body
            .contains("<blockquote class=\"kept\">La terre manque.</blockquote>")
    );
    let stranger = test.signed_in("third@example.org", false).await;
    let refused = stranger.post("/en/projects/new", &fields).await;
    assert_eq!(refused.status, 404, "nobody takes over what they may not see");
    test.close().await;
}

#[tokio::test]
async fn whoever_was_invited_is_told_when_the_project_ends_before_they_answered() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Jardins").await;
    let slug = both[1].slug();
    let fields = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    assert_eq!(lead.post(&format!("{page}/invite"), &fields).await.status, 303);
    assert_eq!(lead.post(&format!("{page}/end"), &[]).await.status, 303);
    let letters = test.letters("second@example.org").await;
    assert!(
        letters.len() == 2
            && letters
                .iter()
                .any(|letter| letter.subject.contains("An invitation is withdrawn")),
        "{letters:?}"
    );
    let closed = second.get(&page).await;
    assert_eq!(closed.status, 404);
    assert!(
        closed
            .body
            .contains("The invitation to this project was taken back"),
        "{}",
        closed.body
    );
    // Time brings nothing more: nobody is said not to have answered.
    test.pass(40 * 86_400);
    let told = test.letters("lead@example.org").await.len();
    crate::features::projects::look_after(&test.app).await.unwrap();
    assert_eq!(test.letters("lead@example.org").await.len(), told);
    test.close().await;
}
