//! Whoever answered first is told that others came, and not by everybody who does.

use super::{stage, typed};
use crate::features::capabilities;
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_said_what_they_could_bring_is_told_when_others_do_and_not_each_time() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let [ana, bob, eve] = [
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
        test.signed_in("eve@example.org", false).await,
    ];
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    let look = async || {
        let today = test.app.clock.today();
        capabilities::remind(&test.app, today).await.unwrap();
    };
    let told = async |email: &str| {
        let letters = test.letters(email).await;
        let come = letters.iter().filter(|letter| {
            letter
                .subject
                .contains("One more organisation said what it could bring")
        });
        come.count()
    };
    assert_eq!(
        ana.post(&door(0), &typed("Four of us", "yes", "0")).await.status,
        303
    );
    test.pass(60);
    // Whoever wishes to be seen by the organisers alone is told of to nobody.
    assert_eq!(
        bob.post(&door(1), &typed("Nine cooks", "no", "0")).await.status,
        303
    );
    look().await;
    assert_eq!(told("ana@example.org").await, 0);
    test.pass(60);
    assert_eq!(
        eve.post(&door(2), &typed("Two drivers", "yes", "0")).await.status,
        303
    );
    for _ in 0..2 {
        look().await;
    }
    assert_eq!(told("ana@example.org").await, 1, "once");
    assert_eq!(told("bob@example.org").await, 1, "who answered sees who agreed");
    assert_eq!(told("eve@example.org").await, 0, "the others were there before");
    let letters = test.letters("ana@example.org").await;
    assert!(
        letters.iter().any(|letter| letter.body.contains("Meals for all")
            && letter.body.contains(&format!("/en/calls/{call}/capabilities"))),
        "{letters:?}"
    );
    // What changes within the week is read on the page.
    test.pass(60);
    assert_eq!(
        eve.post(&door(2), &typed("Three drivers", "yes", "1"))
            .await
            .status,
        303
    );
    look().await;
    assert_eq!(told("ana@example.org").await, 1);
    test.close().await;
}
