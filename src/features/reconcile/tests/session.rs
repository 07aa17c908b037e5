//! What OpenRefine does, in its order, when a person matches a spreadsheet: the manifest, a guess of
//! the type from ten names, batches with columns, a search by hand, previews, and new columns.

use std::collections::HashMap;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::schemas::check;
use super::{HOST, text};
use crate::testing::TestApp;
use crate::testing::page::Page;

/// A name as a tired person types it.
fn typed(name: &str) -> String {
    territory::folded(name)
}

#[tokio::test]
async fn a_person_matches_a_spreadsheet_in_openrefine() {
    let test = TestApp::demonstration().await;

    // The service is added by its address.
    let manifest = test.fetch("/reconcile").await;
    assert_eq!(manifest.header("access-control-allow-origin"), "*");
    let manifest = manifest.json();
    check("manifest", &manifest);
    assert_eq!(
        manifest["identifierSpace"],
        format!("{HOST}/api/v1/organisations/")
    );
    let address =
        |service: &Value, url: &str, path: &str| format!("{}{}", text(&service[url]), text(&service[path]));
    let suggest = &manifest["suggest"];

    // The spreadsheet: forty organisations, typed carelessly, with their commune.
    let page = test.organisations("limit=100&state=active").await;
    let lines: Vec<&Value> = page
        .iter()
        .filter(|line| line["commune"].is_object())
        .take(40)
        .collect();
    assert_eq!(lines.len(), 40);

    // A guess of the type, from ten names alone.
    let guess: serde_json::Map<String, Value> = lines
        .iter()
        .take(10)
        .enumerate()
        .map(|(at, line)| (format!("q{at}"), json!({ "query": line["name"], "limit": 3 })))
        .collect();
    let guess = Value::Object(guess);
    check("reconciliation-query-batch", &guess);
    let guessed = test.sends("/reconcile", "queries", &guess).await.json();
    check("reconciliation-result-batch", &guessed);
    let mut types: HashMap<&str, usize> = HashMap::new();
    for (at, line) in lines.iter().take(10).enumerate() {
        let found = guessed[format!("q{at}")]["result"].as_array().unwrap();
        assert!(found.len() <= 3);
        assert!(
            found.iter().any(|candidate| candidate["name"] == line["name"]),
            "{} among {found:#?}",
            line["name"]
        );
        for kind in found
            .iter()
            .flat_map(|candidate| candidate["type"].as_array().unwrap())
        {
            *types.entry(text(&kind["id"])).or_default() += 1;
        }
    }
    let best = types.iter().max_by_key(|(_, times)| **times).unwrap();
    assert_eq!(*best.0, "association");

    // The batches, ten lines each, with two columns; one in four gives its number too.
    let (mut matched, mut first) = (0, 0);
    for batch in lines.chunks(10) {
        let questions: serde_json::Map<String, Value> = batch
            .iter()
            .enumerate()
            .map(|(at, line)| {
                let mut properties = vec![json!({ "pid": "commune", "v": line["commune"]["name"] })];
                if let Some(postcode) = line["postcode"].as_str() {
                    properties.push(json!({ "pid": "postcode", "v": postcode }));
                }
                let question = json!({
                    "query": typed(text(&line["name"])),
                    "type": line["kind"],
                    "type_strict": "should",
                    "properties": properties,
                });
                (format!("q{at}"), question)
            })
            .collect();
        let questions = Value::Object(questions);
        check("reconciliation-query-batch", &questions);
        let answers = test.sends("/reconcile", "queries", &questions).await;
        assert_eq!(answers.status, StatusCode::OK);
        let answers = answers.json();
        check("reconciliation-result-batch", &answers);
        for (at, line) in batch.iter().enumerate() {
            let found = answers[format!("q{at}")]["result"].as_array().unwrap();
            first += usize::from(found[0]["id"] == line["id"]);
            for candidate in found.iter().filter(|candidate| candidate["match"] == true) {
                assert_eq!(candidate["id"], line["id"], "a wrong match is worse than none");
                matched += 1;
            }
        }
    }
    assert!(first >= 36, "{first} of 40 are first");
    assert!(matched >= 30, "{matched} of 40 are matched");

    // One that was not matched is searched by hand.
    let wanted = lines[0];
    let name = text(&wanted["name"]);
    let begun: String = name.chars().take(12).collect();
    let entity = address(&suggest["entity"], "service_url", "service_path");
    let proposals = test.fetch(&format!("{entity}?{}", query(&begun))).await;
    assert_eq!(proposals.header("access-control-allow-origin"), "*");
    let proposals = proposals.json();
    check("suggest-entities-response", &proposals);
    let ids = |proposals: &Value| -> Vec<String> {
        let result = proposals["result"].as_array().unwrap();
        result.iter().map(|one| text(&one["id"]).to_owned()).collect()
    };
    let whole = test.fetch(&format!("{entity}?{}", query(name))).await.json();
    assert!(ids(&whole).contains(&text(&wanted["id"]).to_owned()), "{whole:#}");
    let by_key = test
        .fetch(&format!("{entity}?prefix={}", text(&wanted["id"])))
        .await
        .json();
    assert_eq!(ids(&by_key)[0], text(&wanted["id"]));
    assert!(!ids(&proposals).is_empty());

    // Columns and types are named while they are typed.
    let property = address(&suggest["property"], "service_url", "service_path");
    let properties = test.fetch(&format!("{property}?prefix=code")).await.json();
    check("suggest-properties-response", &properties);
    assert!(
        ids(&properties).contains(&"postcode".to_owned()),
        "{properties:#}"
    );
    let types = address(&suggest["type"], "service_url", "service_path");
    let types = test.fetch(&format!("{types}?prefix=asso")).await.json();
    check("suggest-types-response", &types);
    assert_eq!(ids(&types), ["association"]);

    // What is shown beside a proposal, and in a frame.
    for (what, id) in [
        ("entity", text(&wanted["id"])),
        ("property", "be-kbo"),
        ("type", "foundation"),
    ] {
        let flyout = address(&suggest[what], "flyout_service_url", "flyout_service_path");
        let flyout = test.fetch(&flyout.replace("${id}", id)).await.json();
        assert_eq!(flyout["id"], id);
        assert!(text(&flyout["html"]).contains("<strong>"), "{flyout}");
    }
    let preview = text(&manifest["preview"]["url"]).replace("{{id}}", text(&wanted["id"]));
    let preview = test.fetch(&preview).await;
    assert!(
        preview
            .header("content-security-policy")
            .contains("frame-ancestors *")
    );
    assert_eq!(preview.header("x-frame-options"), "");
    assert_eq!(Page::read(&preview.body).faults(), [""; 0]);
    assert!(
        preview.body.contains("fictives"),
        "a demonstration says that it is one"
    );

    // New columns.
    let proposed = address(
        &manifest["extend"]["propose_properties"],
        "service_url",
        "service_path",
    );
    let proposed = test
        .fetch(&format!("{proposed}?type=association&limit=30"))
        .await
        .json();
    check("data-extension-property-proposal", &proposed);
    let offered: Vec<Value> = proposed["properties"]
        .as_array()
        .unwrap()
        .iter()
        .map(|property| json!({ "id": property["id"] }))
        .collect();
    let ids: Vec<&Value> = lines.iter().take(10).map(|line| &line["id"]).collect();
    let wanted = json!({ "ids": ids, "properties": offered });
    check("data-extension-query", &wanted);
    let extended = test.sends("/reconcile", "extend", &wanted).await.json();
    check("data-extension-response", &extended);
    assert_eq!(extended["meta"].as_array().unwrap().len(), offered.len());
    for line in lines.iter().take(10) {
        let row = &extended["rows"][text(&line["id"])];
        assert_eq!(row["name"][0]["str"], line["name"]);
        assert_eq!(row["commune-code"][0]["str"], line["commune"]["code"]);
        assert_eq!(
            row["themes"].as_array().unwrap().len(),
            line["themes"].as_array().unwrap().len()
        );
        if let Some(founded) = line["founded"].as_str() {
            assert_eq!(row["founded"][0]["date"], format!("{founded}T00:00:00Z"));
            assert_eq!(row["year"][0]["int"].to_string(), founded[..4]);
        }
        for number in line["identifiers"].as_array().unwrap() {
            let values = row[text(&number["scheme"])].as_array().unwrap();
            assert!(values.contains(&json!({ "str": number["value"] })), "{row:#}");
        }
    }
    test.close().await;
}

/// What is typed, as a parameter.
fn query(prefix: &str) -> String {
    serde_html_form::to_string([("prefix", prefix)]).unwrap()
}
