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
        ("name", "Gärten der Einbildung"),
        ("purpose", "Des jardins partagés (imaginaires) au bord de l’Elbe."),
        ("language", "fr"),
        ("nature", "association"),
        ("commune", "elsewhere"),
        ("contact", "rosa@example.org"),
        ("country", ""),
    ];
    let refused = rosa.post("/en/organisations/new", &declared).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Choose in which country it is") && refused.body.contains("bord de l’Elbe"),
        "{}",
        refused.body
    );
    let mut declared = declared;
    // One chooses from the countries of the world, each as the reader's language calls it.
    assert!(refused.body.contains("<option value=\"PT\">Portugal</option>"));
    declared[6].1 = "DE";
    let made = rosa.post("/en/organisations/new", &declared).await;
    assert_eq!(made.status, 303, "{}", made.body);
    for (lang, country, words) in [
        ("en", "Germany", "(said by its members)"),
        ("fr", "Allemagne", "(dit par ses membres)"),
        ("nl", "Duitsland", "(gezegd door haar leden)"),
    ] {
        let page = made.header("location").replace("/en/", &format!("/{lang}/"));
        for reader in [test.get(&page).await, rosa.get(&page).await] {
            fine(&reader);
            assert!(
                reader.body.contains(country) && reader.body.contains(words),
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
