//! What a project promised is measured later: by any of its partners, each for itself.

use super::{begin, fine, join, represented};
use crate::testing::TestApp;

#[tokio::test]
async fn what_was_promised_is_measured_and_shown_to_all_where_a_partner_wishes_it() {
    let test = TestApp::demonstration().await;
    let organisations = represented(&test, 3).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let page = begin(&lead, &organisations[0], "Jardins (inventés)").await;
    join(&lead, &second, &page, &organisations[1]).await;
    let measured = format!("{page}/measured");
    let none = lead.get(&measured).await;
    fine(&none);
    assert!(none.body.contains("/sections/indicators"), "{}", none.body);
    let indicator = test.app.territory.indicators[0].slug.clone();
    for (field, language, words) in [
        ("catalogue", "", indicator.as_str()),
        ("indicators", "", "k7f3"),
        ("indicator-k7f3-title", "fr", "Voisins qui reviennent"),
        ("indicator-k7f3-target", "fr", "quarante"),
    ] {
        test.sql(&format!(
            "insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
             select id, '{field}', '{language}', 1, '{words}', '', 0 from project"
        ))
        .await;
    }
    let shown = lead.get(&measured).await;
    fine(&shown);
    assert!(shown.body.contains("Planned: quarante") && shown.body.contains("Voisins qui reviennent"));
    let own = format!("c-{indicator}");
    let mut fields = vec![
        ("sending", "measure-once"),
        ("what", own.as_str()),
        ("value", "a lot"),
        ("on", "2026-11-20"),
        ("source", "Feuille (fictive) de présence"),
        ("shown", "yes"),
    ];
    let refused = second.post(&measured, &fields).await;
    assert!(
        refused.status == 422 && refused.body.contains("value=\"a lot\""),
        "{}",
        refused.body
    );
    fields[2] = ("value", "34");
    for _ in 0..2 {
        assert_eq!(second.post(&measured, &fields).await.status, 303);
    }
    let words = [
        ("what", "i-k7f3"),
        ("value", "Trente et un, dont dix nouveaux"),
        ("on", "2026-11-21"),
        ("source", "Comptage (inventé)"),
        ("shown", "yes"),
    ];
    assert_eq!(lead.post(&measured, &words).await.status, 303);
    assert_eq!(third.get(&measured).await.status, 404, "it is among partners");
    let count = "select cast(count(*) as text) from indicator_measured";
    assert_eq!(test.text(count).await, "2");
    let public = test.get(&format!("/en/indicators/{indicator}")).await;
    fine(&public);
    let slug = organisations[1].slug();
    for said in ["34", slug.as_str(), "Feuille (fictive) de présence"] {
        assert!(public.body.contains(said), "{said}: {}", public.body);
    }
    assert!(
        !public.body.contains("Jardins (inventés)"),
        "no partner publishes alone what all of them build"
    );
    // The file of open data says the same as that page; what is taken back leaves it.
    let file = test.get("/data/contributions.csv").await.body;
    let line = file
        .lines()
        .find(|line| line.contains("Feuille (fictive)"))
        .unwrap();
    let key = &organisations[1].key;
    assert!(line.starts_with(&format!("{indicator},")), "{file}");
    assert!(
        line.contains(&format!(",{key},")) && line.contains(",2026-11-20,project,34"),
        "{file}"
    );
    assert!(
        !file.contains("Jardins (inventés)") && !file.contains("Trente et un"),
        "{file}"
    );
    // The project counts it no more: what was measured stays to be read, and to be taken back, while everybody reads it.
    test.sql("update project_value set words = '' where field = 'catalogue'")
        .await;
    for (lang, said) in [
        ("en", "counts no more"),
        ("fr", "ne compte plus"),
        ("nl", "niet meer telt"),
    ] {
        let page = second
            .get(&measured.replacen("/en/", &format!("/{lang}/"), 1))
            .await;
        fine(&page);
        let (_, others) = page.body.split_once("id=\"others\"").unwrap();
        for said in [said, "34", "name=\"back\""] {
            assert!(others.contains(said), "{said} is not in {others}");
        }
    }
    // One that the catalogue has no more is read as it was noted.
    let kept = test
        .text("select cast(decimals as text) from indicator_measured where value = 34 or value = 340")
        .await;
    assert_eq!(kept, test.app.territory.indicators[0].decimals.to_string());
    test.sql(
        "update indicator_measured set indicator = 'gone-from-the-file', value = 4375, decimals = 2
         where value = 34 or value = 340",
    )
    .await;
    let page = second.get(&measured).await;
    fine(&page);
    assert!(page.body.contains("43.75"), "{}", page.body);
    test.sql(&format!(
        "update indicator_measured set indicator = '{indicator}', value = 34, decimals = 0 where value = 4375"
    ))
    .await;
    // Who noted it takes it back, and nobody else.
    let id = test
        .text("select cast(id as text) from indicator_measured where value = 34 or value = 340")
        .await;
    let back = [("back", id.as_str())];
    assert_eq!(lead.post(&measured, &back).await.status, 404);
    assert_eq!(second.post(&measured, &back).await.status, 303);
    let public = test.get(&format!("/en/indicators/{indicator}")).await;
    assert!(!public.body.contains("Feuille (fictive)"), "{}", public.body);
    let file = test.get("/data/contributions.csv").await.body;
    assert!(!file.contains("Feuille (fictive)"), "{file}");
    test.close().await;
}
