//! Two who write at the same time, on either engine: one is taken, the other is told.

use crate::features::networks::network::{Kind, Saying};
use crate::features::networks::store::letters::{self, Choice};
use crate::features::networks::store::networks;
use crate::testing::TestApp;

#[tokio::test]
async fn of_two_who_present_a_network_at_once_one_is_taken_and_the_other_told() {
    let test = TestApp::demonstration().await;
    let taken = test
        .at_once(async |connection, number| {
            let saying = Saying {
                name: String::new(),
                kind: Kind::Field,
                theme: None,
                commune: None,
                words: format!("words {number}"),
                language: "en".into(),
            };
            let key = format!("N3TW-000{number}");
            networks::insert(connection, number, &key, Some(1), &saying, 0)
                .await
                .unwrap()
        })
        .await;
    assert_eq!(taken, [true, false]);
    assert_eq!(test.text("select words from network").await, "words 1");
    test.close().await;
}

#[tokio::test]
async fn of_two_tabs_that_choose_letters_at_once_one_is_taken_and_the_other_told() {
    let test = TestApp::empty().await;
    let ana = test.person("ana@example.org").await;
    for version in [1, 2] {
        let taken = test
            .at_once(async |connection, number| {
                let choice = Choice {
                    weekly: number == 1,
                    belonging: true,
                    themes: vec![format!("theme-{number}")],
                    token: format!("token {version} {number}"),
                    told_until: 0,
                    week: String::new(),
                    version,
                };
                letters::keep(connection, ana, &choice).await.unwrap()
            })
            .await;
        assert_eq!(taken, [true, false], "version {version}");
        assert_eq!(test.text("select theme from letter_theme").await, "theme-1");
    }
    test.close().await;
}
