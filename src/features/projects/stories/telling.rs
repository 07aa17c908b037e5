//! Who is told of what is to be done, and when.

use jiff::ToSpan;

use super::{begin, join, represented};
use crate::features::projects::look_after;
use crate::testing::TestApp;

#[tokio::test]
async fn what_an_organisation_is_to_do_is_said_once_more_two_days_before_its_day() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let task = [
        ("words", "Louer la salle"),
        ("organisation", both[1].key.as_str()),
        ("due", "2026-12-10"),
    ];
    assert_eq!(lead.post(&format!("{page}/tasks"), &task).await.status, 303);
    let told = async |words: &str| {
        let letters = test.letters("second@example.org").await;
        letters
            .iter()
            .filter(|letter| letter.body.contains(words))
            .count()
    };
    let look = async || {
        for _ in 0..2 {
            look_after(&test.app).await.unwrap();
        }
    };
    look().await;
    assert_eq!(told("* Louer la salle").await, 1, "given");
    let by = "* Louer la salle (by 10 December 2026)";
    test.pass(13 * 86_400);
    look().await;
    assert_eq!(told(by).await, 0, "three days before");
    test.pass(86_400);
    look().await;
    assert_eq!(told(by).await, 1, "two days before");
    test.pass(86_400);
    look().await;
    assert_eq!(told(by).await, 1, "once");
    test.close().await;
}

#[tokio::test]
async fn what_is_given_shortly_before_its_day_comes_is_one_line_of_a_letter() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let day = test.app.clock.today().saturating_add(3.days()).to_string();
    let task = |words| {
        [
            ("words", words),
            ("organisation", both[1].key.as_str()),
            ("due", day.as_str()),
        ]
    };
    let given = lead.post(&format!("{page}/tasks"), &task("Louer la salle")).await;
    assert_eq!(given.status, 303);
    look_after(&test.app).await.unwrap();
    // Their letter of the day has gone: this waits for that of tomorrow, in which it is said that its day comes.
    test.pass(60);
    let given = lead
        .post(&format!("{page}/tasks"), &task("Porter les chaises"))
        .await;
    assert_eq!(given.status, 303);
    test.pass(86_400);
    look_after(&test.app).await.unwrap();
    let letters = test.letters("second@example.org").await;
    let lines = letters
        .iter()
        .map(|letter| letter.body.matches("* Porter les chaises").count());
    assert_eq!(lines.sum::<usize>(), 1, "{letters:?}");
    test.close().await;
}
