//! A partner from another European country, which no register here knows: its members declare it, and it is said to be from there.

use super::{begin, fine, represented};
use crate::testing::TestApp;

#[tokio::test]
async fn a_partner_from_another_european_country_is_invited_like_any_and_said_to_be_from_there() {
    let test = TestApp::demonstration().await;
    let one = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &one[0], "Jardins d’Europe").await;
    let rosa = test.signed_in("rosa@example.org", true).await;
    let declared = [
        ("name", "Hortas Imaginárias de Lisboa"),
        ("purpose", "Des jardins partagés (imaginaires) au bord du Tage."),
        ("language", "fr"),
        ("nature", "association"),
        ("commune", "elsewhere"),
        ("contact", "rosa@example.org"),
        ("country", ""),
    ];
    let refused = rosa.post("/en/organisations/new", &declared).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Write in which country it is") && refused.body.contains("bord du Tage"),
        "{}",
        refused.body
    );
    let mut declared = declared;
    declared[6].1 = "Portugal";
    let made = rosa.post("/en/organisations/new", &declared).await;
    assert_eq!(made.status, 303, "{}", made.body);
    for (lang, words) in [
        ("en", "(said by its members)"),
        ("fr", "(dit par ses membres)"),
        ("nl", "(gezegd door haar leden)"),
    ] {
        let page = made.header("location").replace("/en/", &format!("/{lang}/"));
        for reader in [test.get(&page).await, rosa.get(&page).await] {
            fine(&reader);
            assert!(
                reader.body.contains("Portugal") && reader.body.contains(words),
                "{lang}: {}",
                reader.body
            );
        }
    }
    let slug = made.header("location").rsplit('/').next().unwrap().to_owned();
    let fields = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    assert_eq!(lead.post(&format!("{page}/invite"), &fields).await.status, 303);
    for (lang, words) in [
        ("en", "from another European country"),
        ("fr", "d’un autre pays d’Europe"),
        ("nl", "uit een ander Europees land"),
    ] {
        let shown = lead.get(&page.replace("/en/", &format!("/{lang}/"))).await;
        fine(&shown);
        assert_eq!(shown.body.matches(words).count(), 1, "{lang}: {}", shown.body);
    }
    test.close().await;
}
