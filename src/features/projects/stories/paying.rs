//! What partners pay each other for is written in both languages of their project, and followed as its other texts are.

use super::{begin, fine, join, represented, unescaped};
use crate::testing::TestApp;

#[tokio::test]
async fn what_a_payment_is_for_is_asked_for_in_both_languages_and_again_when_one_changes() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let title = [("v-title-nl", "0"), ("title-nl", "Keukens")];
    let saved = lead.post(&format!("{page}/sections/purpose"), &title).await;
    assert_eq!(saved.status, 303);
    let sheet = |at: usize| format!("{page}/budget/{}?year=2027", both[at].slug());
    let pay = [
        ("act", "pay"),
        ("sending", "pay-once"),
        ("payee", both[1].key.as_str()),
        ("payer_account", "604"),
        ("payee_account", "70"),
        ("amount", "500"),
        ("words", "Les ateliers"),
        ("words_second", ""),
    ];
    assert_eq!(lead.post(&sheet(0), &pay).await.status, 303);

    // It is written in one language: the report says so, and leads to where the one that pays writes it.
    let report = format!("{page}/languages");
    let listed = second.get(&report).await;
    fine(&listed);
    for said in [
        "What a payment between partners is for",
        "Missing in Dutch",
        "?year=2027#payments",
    ] {
        assert!(listed.body.contains(said), "{said}: {}", listed.body);
    }
    let id = test.text("select cast(id as text) from budget_flow").await;
    let name = |language: &str| format!("flow-{id}-words-{language}");
    let write = async |language: &str, version: &str, words: &str| {
        let (field, shown) = (name(language), format!("v-{}", name(language)));
        let fields = [
            ("act", "what-for"),
            ("flow", id.as_str()),
            (shown.as_str(), version),
            (field.as_str(), words),
        ];
        let own = lead.post(&sheet(0), &fields).await.status;
        let theirs = second.post(&sheet(1), &fields).await.status;
        assert_eq!(theirs, 404, "whoever pays says what for");
        own
    };
    fine(&lead.get(&sheet(0)).await);
    assert_eq!(write("nl", "0", "De workshops").await, 303);
    let clean = "All that is written is written in both languages";
    assert!(second.get(&report).await.body.contains(clean));
    for (lang, shown, other) in [
        ("fr", "Les ateliers", "De workshops"),
        ("nl", "De workshops", "Les ateliers"),
    ] {
        for address in [format!("{page}/budget"), sheet(1)] {
            let read = second
                .get(&address.replacen("/en/", &format!("/{lang}/"), 1))
                .await;
            fine(&read);
            let text = unescaped(&read.body);
            assert!(text.contains(shown) && !text.contains(other), "{text}");
        }
    }
    let read = second.get(&format!("{page}/budget")).await;
    assert!(
        read.body.contains("<span lang=\"fr\">Les ateliers</span>"),
        "{}",
        read.body
    );

    // A change is followed; who was shown an older text sees what is there by now.
    test.pass(60);
    assert_eq!(write("fr", "1", "Les ateliers du jeudi").await, 303);
    let stale = second.get(&report).await;
    assert!(
        stale.body.contains("The Dutch is to be read again"),
        "{}",
        stale.body
    );
    assert_eq!(write("fr", "1", "Les ateliers du lundi").await, 422);
    let kept = lead.get(&sheet(0)).await;
    fine(&kept);
    assert!(kept.body.contains("Les ateliers du jeudi"), "{}", kept.body);

    // Whoever takes the payment back takes away what it was for.
    let back = [("act", "pay-no-more"), ("flow", id.as_str())];
    assert_eq!(lead.post(&sheet(0), &back).await.status, 303);
    assert!(second.get(&report).await.body.contains(clean));
    test.close().await;
}
