//! An agreement binds in one language, and each side reads it in its own.

use super::{Scene, plain};
use crate::features::agreements::document::Frozen;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;

#[tokio::test]
async fn a_flemish_partner_reads_the_agreement_in_dutch_and_which_text_binds() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let [lead, second, third] = &scene.partners[..] else {
        panic!("three partners");
    };
    test.sql("update organisation set language = 'fr'").await;
    test.sql(&format!(
        "update organisation set language = 'nl' where id = {}",
        third.id
    ))
    .await;
    let number = scene.propose(&test).await;
    let page = format!("/nl/agreements/{number}");
    let flemish = test.signed_in("third@example.org", true).await;
    let seen = plain(&flemish.get(&page).await);
    assert!(
        seen.contains("De bindende versie is in het Engels geschreven."),
        "{seen}"
    );
    assert!(
        seen.contains("document?language=nl\">De pdf lezen in het Nederlands"),
        "{seen}"
    );
    // The same data in their language, under the same fingerprint; what binds is not changed by it.
    let frozen = Frozen::read(&test.text("select document from agreement").await).unwrap();
    assert_eq!(frozen.language, Lang::En);
    let dutch = frozen.read_in(Lang::Nl).unwrap();
    assert_eq!(dutch.given, frozen.given);
    assert!(dutch.words.contains("Bedrag"), "{}", dutch.words);
    assert!(dutch.words.contains(&lead.name) && dutch.words.contains(&second.name));
    assert!(frozen.read_in(Lang::En).is_none());
    let document = format!("/nl/agreements/{number}/document");
    let read = flemish.get(&format!("{document}?language=nl")).await;
    assert!(read.bytes.starts_with(b"%PDF"));
    assert_ne!(read.bytes, flemish.get(&document).await.bytes);
    test.close().await;
}

#[tokio::test]
async fn what_a_funder_wrote_itself_is_translated_by_nobody() {
    let test = TestApp::demonstration().await;
    Scene::make(&test).await;
    test.sql("update organisation set language = 'nl'").await;
    let officer = test.signed_in("officer@example.org", true).await;
    let begun = officer.post(super::BEGIN, &super::chosen(&["1", "2", "3"])).await;
    let desk = begun.header("location").to_owned();
    let id = desk.rsplit('/').next().unwrap().to_owned();
    let content = test.text("select content from agreement").await;
    let mut content: serde_json::Value = serde_json::from_str(&content).unwrap();
    let words = format!(
        "{}\n\nWe agreed on the colour of the aprons.",
        content["words"].as_str().unwrap()
    );
    content["words"] = words.into();
    let content = content.to_string().replace('\'', "''");
    test.sql(&format!("update agreement set content = '{content}'"))
        .await;
    assert_eq!(
        officer
            .post(&format!("{desk}/propose"), &[("seen", "1")])
            .await
            .status,
        303
    );
    let frozen = Frozen::read(&test.text("select document from agreement").await).unwrap();
    assert_eq!(frozen.readings.len(), 1);
    assert!(
        frozen.readings[0].words.is_empty(),
        "{}",
        frozen.readings[0].words
    );
    let read = frozen.read_in(Lang::Nl).unwrap();
    assert!(read.words.contains("colour of the aprons"));
    let path = format!("/nl/agreements/{id}/document?language=nl");
    assert!(officer.get(&path).await.bytes.starts_with(b"%PDF"));
    test.close().await;
}
