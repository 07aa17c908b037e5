//! What answers the call without money of two organisers, as the cast finds it at the desk of each.

use crate::testing::{TestApp, page::unescaped};

/// One answer was marked by the readers of the foundation, which shares it, and was answered; of the other what they gave is its own.
pub(super) async fn each_organiser_reads_what_the_other_shares(test: &TestApp) {
    let mut pages = Vec::new();
    for (title, state) in [
        ("gymnase du soir", "decided"),
        ("cantine du dimanche", "submitted"),
    ] {
        let sent = format!(
            "from application join application_sent on application_sent.application_id = application.id
             where titles like '%{title}%'"
        );
        assert_eq!(test.text(&format!("select state {sent}")).await, state, "{title}");
        let number = test.text(&format!("select number {sent}")).await;
        pages.push(format!("/fr/desk/applications/{number}/marks?others=yes"));
    }
    for (word, page, said, read) in [
        ("claude", 0, "à tour de rôle", true),
        ("ange", 0, "à tour de rôle", true),
        ("andrea", 1, "apportent le pain", true),
        ("yael", 1, "apportent le pain", false),
    ] {
        let email = format!("{word}@demonstration.example");
        let browser = test.signed_in(&email, true).await;
        let list = unescaped(&browser.get("/fr/desk").await.body);
        for title in ["Le gymnase du soir", "La cantine du dimanche"] {
            assert!(list.contains(title), "{word} finds {title}: {list}");
        }
        let marks = browser.get(&pages[page]).await;
        assert_eq!(marks.status, 200, "{word}");
        let marks = unescaped(&marks.body);
        assert_eq!(marks.contains(said), read, "{word} at {}: {marks}", pages[page]);
    }
}
