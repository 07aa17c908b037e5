//! Stories of what words say where a register says nothing.

use super::recompute;
use crate::features::directory::import::Options;
use crate::features::directory::{JoiningError, theme_is_wrong, theme_may_be_right};
use crate::testing::TestApp;

const RNA: &str = "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;\
    objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;dir_civilite;siteweb;observation;position;rup_mi;maj_time";

fn row(code: &str) -> String {
    format!(
        "595S0595000001;;;595S;1988-04-15;0001-01-01;D;S;EPICERIE FICTIVE;aide alimentaire et épicerie solidaire;{code};\
         000000;1 rue Imaginaire;_;_;59000;LILLE;PM;;;A;;2008-01-02 03:04:05"
    )
}

async fn load(test: &TestApp, code: &str) {
    let file = format!("{}\n{}\n", RNA.replace("    ", ""), row(code));
    let outcome = test.import(test.file("rna.csv", file), Options::default()).await;
    assert_eq!((outcome.kept, outcome.refused), (1, None));
}

/// The themes of the only organisation: theme, origin, words.
async fn themes(test: &TestApp) -> Vec<(String, String, Option<String>)> {
    let mut connection = test.app.db.read().await.unwrap();
    sqlx::query_as("select theme, origin, because from organisation_theme order by theme")
        .fetch_all(&mut *connection)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_theme_is_inferred_from_words_that_are_there_and_yields_to_the_register() {
    let test = TestApp::empty().await;
    load(&test, "000000").await;
    assert!(themes(&test).await.is_empty(), "the register says nothing");
    let first = recompute(&test.app, true).await.unwrap();
    assert_eq!((first.without_theme, first.inferred), (1, 1), "{first:?}");
    let inferred = themes(&test).await;
    assert!(!inferred.is_empty());
    for (theme, origin, because) in &inferred {
        assert_eq!(origin, "inferred");
        for words in because.as_deref().unwrap().split('|') {
            let text = "EPICERIE FICTIVE aide alimentaire et épicerie solidaire";
            assert!(text.contains(words), "{theme}: {words}");
        }
    }
    let list = test
        .get(&format!("/api/v1/organisations?theme={}", inferred[0].0))
        .await
        .json();
    assert_eq!(list["total"], 1, "it is found by it");
    let item = &list["items"][0];
    assert_eq!(item["inferred_themes"], item["themes"], "programs are told, too");
    let lists = async |words: &str| {
        let page = test.get("/en/organisations?within=all").await;
        page.body.contains(words)
    };
    assert!(lists("(from its words)").await, "and whoever reads a list");
    let url = list["items"][0]["url"].as_str().unwrap().to_owned();
    let page = test
        .get(&url[url.find("/organisations/").unwrap() - 3..])
        .await
        .body
        .clone();
    assert!(page.contains("épicerie"), "the page says why");
    assert_eq!(
        recompute(&test.app, true).await.unwrap(),
        first,
        "again changes nothing"
    );

    load(&test, "024000").await;
    recompute(&test.app, true).await.unwrap();
    let stated = themes(&test).await;
    assert!(
        !stated.is_empty() && stated.iter().all(|(_, origin, _)| origin == "registered"),
        "{stated:?}"
    );
    let list = test.get("/api/v1/organisations").await.json();
    assert_eq!(list["items"][0]["inferred_themes"], serde_json::json!([]));
    assert!(!lists("(from its words)").await);
    test.close().await;
}

#[tokio::test]
async fn a_theme_that_words_gave_wrongly_is_taken_away_for_good_and_that_is_taken_back() {
    let test = TestApp::empty().await;
    load(&test, "000000").await;
    recompute(&test.app, true).await.unwrap();
    let given = themes(&test).await;
    let wrong = given[0].0.clone();
    let key = test.text("select key from organisation").await;
    // At the address of another that turned out to be the same.
    test.sql(
        "insert into organisation_redirect (key, organisation_id) select 'abcdefghij', id from organisation",
    )
    .await;
    let page = "https://tisserand.test/fr/organisations/epicerie-fictive-abcdefghij";

    theme_is_wrong(&test.app, page, &wrong, "a shop").await.unwrap();
    let found = async || {
        let list = test
            .get(&format!("/api/v1/organisations?theme={wrong}"))
            .await
            .json();
        list["total"].clone()
    };
    assert_eq!(found().await, 0);
    recompute(&test.app, true).await.unwrap();
    load(&test, "000000").await;
    let left = themes(&test).await;
    assert!(left.iter().all(|(theme, ..)| *theme != wrong), "{left:?}");
    let again = theme_is_wrong(&test.app, &key, &wrong, "a shop").await;
    assert!(
        matches!(again, Err(JoiningError::NotInferred(..))),
        "words did not give it"
    );

    theme_may_be_right(&test.app, &key, &wrong).await.unwrap();
    recompute(&test.app, true).await.unwrap();
    assert_eq!(found().await, 1);
    assert_eq!(themes(&test).await, given);

    for (organisation, theme) in [("nobody", wrong.as_str()), (key.as_str(), "knitting")] {
        let refused = theme_is_wrong(&test.app, organisation, theme, "").await;
        assert!(refused.is_err(), "{organisation} {theme}");
    }
    assert!(theme_may_be_right(&test.app, &key, &wrong).await.is_err());
    test.close().await;
}
