//! What was said to a call stands in the project that answers it.

use super::{fine, stage, typed};
use crate::testing::TestApp;

#[tokio::test]
async fn partners_of_a_project_read_there_what_each_said_that_it_could_bring_as_far_as_it_agreed() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let [ana, bob, eve] = [
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
        test.signed_in("eve@example.org", false).await,
    ];
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    ana.post(&door(0), &typed("Four of us", "yes", "0")).await;
    bob.post(&door(1), &typed("Nine cooks", "no", "0")).await;
    let slugs: Vec<String> = all.iter().map(|one| one.slug()).collect();
    let fields = [
        ("title", "Cuisines"),
        ("organisation", slugs[0].as_str()),
        ("origin", "call"),
        ("origin_address", call.as_str()),
        ("language", "en"),
    ];
    let begun = ana.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = begun.header("location").to_owned();
    for (at, partner) in [(1, &bob), (2, &eve)] {
        let invited = [
            ("organisation", slugs[at].as_str()),
            ("role", "partner"),
            ("words", ""),
        ];
        assert_eq!(ana.post(&format!("{page}/invite"), &invited).await.status, 303);
        let accepted = [("organisation", slugs[at].as_str()), ("step", "accept")];
        assert_eq!(partner.post(&format!("{page}/team"), &accepted).await.status, 303);
    }
    // She agreed that others who answered read it, he did not; who did not answer reads neither.
    for (partner, hers, his) in [(&ana, true, false), (&bob, true, true), (&eve, false, false)] {
        let shown = partner.get(&page).await;
        fine(&shown);
        assert_eq!(shown.body.contains("Four of us"), hers, "{}", shown.body);
        assert_eq!(shown.body.contains("Nine cooks"), his, "{}", shown.body);
        let heading = shown.body.contains("What partners said they could bring");
        assert_eq!(heading, hers || his, "{}", shown.body);
    }
    // Nothing of it is under way: who ends the project is not shown it.
    let ending = ana.get(&format!("{page}/end")).await;
    fine(&ending);
    assert!(!ending.body.contains("Four of us"), "{}", ending.body);
    test.close().await;
}
