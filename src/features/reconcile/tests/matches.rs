//! When something is a match, and why.

use serde_json::{Value, json};

use super::text;
use crate::features::directory::{Kind, withhold};
use crate::testing::TestApp;

/// The sum of the weights of the features, in bits.
fn bits(candidate: &Value) -> f64 {
    let features = candidate["features"].as_array().unwrap();
    features
        .iter()
        .map(|feature| feature["value"].as_f64().unwrap())
        .sum()
}

#[tokio::test]
async fn every_score_is_the_probability_of_the_sum_of_its_features() {
    let test = TestApp::demonstration().await;
    let mut looked_at = 0;
    for line in test.organisations("limit=30").await {
        let found = test
            .candidates(json!({ "query": line["name"], "limit": 10 }))
            .await;
        let mut before = f64::MAX;
        for candidate in &found {
            let score = candidate["score"].as_f64().unwrap();
            let probability = 100.0 / (1.0 + (-bits(candidate)).exp2());
            assert!((score - probability).abs() <= 0.006, "{candidate:#}");
            assert!((0.0..=100.0).contains(&score) && score <= before, "{found:#?}");
            before = score;
            let mut ids: Vec<&str> = candidate["features"]
                .as_array()
                .unwrap()
                .iter()
                .map(|feature| text(&feature["id"]))
                .collect();
            let several = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), several, "a feature is named once");
            assert_eq!(
                candidate["match"] == true,
                bits(candidate) >= linkage::Parameters::default().linked.value(),
                "{candidate:#}"
            );
            looked_at += 1;
        }
        let matches = found
            .iter()
            .filter(|candidate| candidate["match"] == true)
            .count();
        assert!(matches <= 1);
    }
    assert!(looked_at > 30);
    test.close().await;
}

#[tokio::test]
async fn a_number_decides_whether_it_is_a_column_or_the_name_itself() {
    let test = TestApp::demonstration().await;
    let page = test.organisations("limit=100").await;
    // The demonstration knows one register only: five organisations are given a number of each.
    let mut transaction = test.app.db.write().await.unwrap();
    let numbers = [
        ("fr-rna", "W999000001"),
        ("fr-siren", "732829320"),
        ("fr-siret", "73282932000074"),
        ("be-kbo", "0202239951"),
        ("be-vcode", "V0012345"),
    ];
    for ((scheme, value), line) in numbers.iter().zip(&page) {
        let sql = "insert into identifier (scheme, value, organisation_id, import_id)
            select $1, $2, id, import_id from organisation where key = $3";
        let query = sqlx::query(sql)
            .bind(*scheme)
            .bind(*value)
            .bind(text(&line["id"]));
        query.execute(&mut *transaction).await.unwrap();
    }
    transaction.commit().await.unwrap();
    for (at, scheme, written) in [
        (0, "fr-rna", json!("w999 000 001")),
        (1, "fr-siren", json!("732 829 320")),
        (1, "fr-siren", json!(732_829_320)),
        (2, "fr-siret", json!("732 829 320 00074")),
        // An establishment that nobody knows: its legal person.
        (1, "fr-siret", json!("73282932000017")),
        (3, "be-kbo", json!("BE 0202.239.951")),
        // A spreadsheet ate the nought.
        (3, "be-kbo", json!(202_239_951)),
        (4, "be-vcode", json!("V0012345")),
    ] {
        let line = &page[at];
        let as_column =
            json!({ "query": "un tout autre nom", "properties": [{ "pid": scheme, "v": written }] });
        let as_name = written.as_str().map(|written| json!({ "query": written }));
        for question in std::iter::once(as_column).chain(as_name) {
            let found = test.candidates(question).await;
            assert_eq!(found[0]["id"], line["id"], "{scheme} {written}");
            assert_eq!(
                (&found[0]["score"], &found[0]["match"]),
                (&json!(100.0), &json!(true))
            );
            assert_eq!(found.iter().filter(|one| one["match"] == true).count(), 1);
            let feature = json!({ "id": format!("number:{scheme}"), "value": true });
            assert_eq!(found[0]["features"], json!([feature]));
        }
    }
    // So does the key, and the address of the page.
    for query in [&page[0]["id"], &page[0]["url"]] {
        let found = test.candidates(json!({ "query": query })).await;
        assert_eq!(
            (&found[0]["id"], &found[0]["score"]),
            (&page[0]["id"], &json!(100.0))
        );
    }
    test.close().await;
}

#[tokio::test]
async fn numbers_that_contradict_each_other_or_the_name_match_nobody() {
    let test = TestApp::demonstration().await;
    let page = test.organisations("limit=100").await;
    let with = |scheme: &str| -> Vec<(&Value, &Value)> {
        page.iter()
            .filter_map(|line| {
                let numbers = line["identifiers"].as_array().unwrap();
                let number = numbers.iter().find(|number| number["scheme"] == scheme)?;
                Some((line, &number["value"]))
            })
            .collect()
    };
    let rna = with("fr-rna");
    let [(one, number), (other, another)] = rna[..2] else {
        panic!("two have a number of the RNA");
    };
    let both = json!({ "query": one["name"], "properties": [{ "pid": "fr-rna", "v": [number, another] }] });
    let found = test.candidates(both).await;
    let ids: Vec<&Value> = found[..2].iter().map(|candidate| &candidate["id"]).collect();
    assert!(ids.contains(&&one["id"]) && ids.contains(&&other["id"]));
    assert!(
        found.iter().all(|candidate| candidate["match"] == false),
        "{found:#?}"
    );
    // A number of the same register that nobody has here: the name alone would have matched.
    let place = json!({ "pid": "commune", "v": one["commune"]["code"] });
    let alone = json!({ "query": one["name"], "properties": [place] });
    let alone = test.candidates(alone).await;
    let unknown =
        json!({ "query": one["name"], "properties": [place, { "pid": "fr-rna", "v": "W999999999" }] });
    let unknown = test.candidates(unknown).await;
    assert_eq!((&alone[0]["id"], &unknown[0]["id"]), (&one["id"], &one["id"]));
    assert_eq!(unknown[0]["match"], false);
    assert!(bits(&unknown[0]) < bits(&alone[0]) - 5.0);
    test.close().await;
}

#[tokio::test]
async fn a_commune_tells_namesakes_apart_by_its_name_or_code_and_a_type_keeps_its_kind() {
    let test = TestApp::demonstration().await;
    let page = test.organisations("limit=100").await;
    let line = page.iter().find(|line| line["commune"].is_object()).unwrap();
    let mut sums = Vec::new();
    for v in [
        &line["commune"]["name"],
        &line["commune"]["code"],
        &line["commune"],
    ] {
        let v = if v.is_object() {
            json!([{ "id": v["code"], "name": v["name"] }])
        } else {
            v.clone()
        };
        let question = json!({ "query": line["name"], "properties": [{ "pid": "commune", "v": v }] });
        let found = test.candidates(question).await;
        assert_eq!(found[0]["id"], line["id"]);
        let features = found[0]["features"].as_array().unwrap();
        assert!(
            features
                .iter()
                .any(|one| one["id"] == "place" && one["value"].as_f64() > Some(0.0))
        );
        sums.push(bits(&found[0]));
    }
    assert!(sums.iter().all(|sum| (sum - sums[0]).abs() < 1e-9), "{sums:?}");
    for kind in Kind::ALL.iter().map(|kind| kind.as_str()) {
        let question = json!({ "query": "association de Lille", "type": kind, "limit": 20 });
        for candidate in test.candidates(question).await {
            assert_eq!(candidate["type"][0]["id"], kind);
        }
    }
    let any = json!({ "query": line["name"], "type": ["organisation"] });
    assert_eq!(test.candidates(any).await[0]["id"], line["id"]);
    test.close().await;
}

#[tokio::test]
async fn who_is_withheld_appears_nowhere_even_before_the_register_is_read_again() {
    let test = TestApp::demonstration().await;
    let page = test.organisations("limit=100").await;
    let line = page
        .iter()
        .find(|line| line["identifiers"][0].is_object())
        .unwrap();
    let (id, number) = (text(&line["id"]), &line["identifiers"][0]["value"]);
    assert_eq!(
        test.candidates(json!({ "query": line["name"] })).await[0]["id"],
        id
    );
    withhold(&test.app, id, "they asked", None).await.unwrap();
    // The first question meets the register of before, the later ones that of now.
    for _ in 0..3 {
        for query in [&line["name"], number, &line["id"]] {
            let found = test.candidates(json!({ "query": query, "limit": 50 })).await;
            assert!(found.iter().all(|candidate| candidate["id"] != id), "{found:#?}");
        }
    }
    let name = serde_html_form::to_string([("prefix", text(&line["name"]))]).unwrap();
    let proposals = test
        .fetch(&format!("/reconcile/en/suggest/entity?{name}"))
        .await
        .body;
    assert!(!proposals.contains(id));
    assert_eq!(
        test.fetch(&format!("/reconcile/en/preview/{id}")).await.status,
        410
    );
    assert_eq!(
        test.fetch(&format!("/reconcile/en/flyout/entity/{id}"))
            .await
            .status,
        410
    );
    let wanted = json!({ "ids": [id], "properties": [{ "id": "name" }] });
    let extended = test.sends("/reconcile/en", "extend", &wanted).await.json();
    assert_eq!(extended["rows"][id]["name"], json!([]));
    test.close().await;
}

#[tokio::test]
async fn while_the_register_is_made_ready_the_search_answers_and_claims_nothing() {
    let test = TestApp::demonstration().await;
    let line = &test.organisations("limit=1").await[0];
    let batch = json!({ "q0": { "query": line["name"], "limit": 10 } });
    let questions = super::super::question::read(&batch.to_string(), &test.app.territory).unwrap();
    let question = &questions[0].1;
    let ids = super::super::meanwhile::hits(&test.app.index, question).unwrap();
    assert!(!ids.is_empty());
    let mut connection = test.app.db.read().await.unwrap();
    let found = crate::features::directory::published_by_ids(&mut connection, &ids)
        .await
        .unwrap();
    drop(connection);
    let cx = crate::shared::web::Cx::new(
        std::sync::Arc::clone(&test.app),
        &"/reconcile/en".parse().unwrap(),
        &axum::http::HeaderMap::new(),
        &axum::http::Extensions::new(),
    );
    let candidates = super::super::meanwhile::candidates(&cx, question, found.iter());
    let best = serde_json::to_value(&candidates[0]).unwrap();
    assert_eq!(best["name"], line["name"]);
    assert!((best["score"].as_f64().unwrap() - 60.0).abs() < 1e-9);
    assert!(
        candidates
            .iter()
            .all(|candidate| !candidate.matches && candidate.score <= 60.0)
    );
    test.close().await;
}
