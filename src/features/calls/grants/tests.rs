//! Every answer is held against the schemas of the standard.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use axum::body::Body;
use axum::http::{Request, header};
use serde_json::{Value, json};

use crate::features::calls::example::example;
use crate::features::calls::publishing;
use crate::features::calls::store::calls;
use crate::features::directory;
use crate::shared::i18n::{Lang, Words};
use crate::testing::{Answer, TestApp};

const DAY: i64 = 86_400;

/// Holds a value against a schema of the standard, formats of dates and ids too.
fn check(schema: &str, value: &Value) {
    let faults = faults(schema, value);
    assert!(faults.is_empty(), "{schema}: {faults:#?}\n{value:#}");
}

fn faults(schema: &str, value: &Value) -> Vec<String> {
    let mut document: Value = serde_json::from_str(include_str!("schemas.json")).unwrap();
    document["$ref"] = json!(format!("#/$defs/{schema}"));
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&document)
        .unwrap();
    validator
        .iter_errors(value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect()
}

/// Four calls: without money and open, with money and to come, for some kinds of organisations and over,
/// given up.
async fn scene(test: &TestApp) {
    let now = test.app.clock.now().as_second();
    let mut transaction = test.app.db.write().await.unwrap();
    let ids = directory::published_ids(&mut transaction, 1).await.unwrap();
    let organisations = directory::published_by_ids(&mut transaction, &ids).await.unwrap();
    for (title, span, cents) in [
        ("Growing old in company", (now - DAY, now + DAY), None),
        ("A river to swim in", (now + DAY, now + 9 * DAY), Some(12_000_050)),
        ("Damp homes", (now - 9 * DAY, now - DAY), None),
        ("Given up", (now - DAY, now + 5 * DAY), None),
    ] {
        let mut content = example(title, "no-policy", span);
        content.means.cents = cents;
        if cents.is_some() {
            content.means.by = Words::default().and(Lang::En, "The metropolis");
        }
        if title == "Damp homes" {
            content.answering.kinds = vec!["association".to_owned(), "company".to_owned()];
        }
        let draft = publishing::begin(&mut transaction, now, &organisations[0], &content, None)
            .await
            .unwrap();
        let published = publishing::publish(&mut transaction, now, &draft, Words::default(), None).await;
        published.unwrap().unwrap();
        if title == "Given up" {
            let draft = calls::draft(&mut transaction, &draft.address)
                .await
                .unwrap()
                .unwrap();
            let why = Words::default().and(Lang::En, "The districts wish otherwise.");
            let up = publishing::withdraw(&mut transaction, now, &draft, why, None).await;
            up.unwrap().unwrap();
        }
    }
    transaction.commit().await.unwrap();
}

/// Asks as a program does that knows where we are.
async fn get(test: &TestApp, address: &str) -> Answer {
    let request = Request::get(address)
        .header(header::HOST, "tisserand.test")
        .header(header::ACCEPT_LANGUAGE, "en")
        .body(Body::empty())
        .unwrap();
    test.send(request).await
}

async fn search(test: &TestApp, asked: Value) -> Answer {
    let request = Request::post("/common-grants/opportunities/search")
        .header(header::HOST, "tisserand.test")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ACCEPT_LANGUAGE, "en")
        .body(Body::from(asked.to_string()))
        .unwrap();
    test.send(request).await
}

fn titles(answer: &Answer) -> Vec<String> {
    let items = answer.json()["items"].as_array().unwrap().clone();
    items
        .iter()
        .map(|item| item["title"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn the_list_and_each_opportunity_are_what_the_standard_says() {
    let test = TestApp::demonstration().await;
    scene(&test).await;
    let list = get(&test, "/common-grants/opportunities").await;
    check("list.response", &list.json());
    assert_eq!(list.json()["paginationInfo"]["totalItems"], 4);
    for item in list.json()["items"].as_array().unwrap() {
        let id = item["id"].as_str().unwrap();
        let one = get(&test, &format!("/common-grants/opportunities/{id}")).await;
        check("read.response", &one.json());
        assert_eq!(one.json()["data"], *item);
        let funding = &item["funding"];
        match item["status"]["value"].as_str().unwrap() {
            "forecasted" => assert_eq!(funding["totalAmountAvailable"]["amount"], "120000.50"),
            "open" | "closed" => assert!(funding["totalAmountAvailable"].is_null()),
            "custom" => assert_eq!(item["status"]["customValue"], "withdrawn"),
            other => panic!("{other}"),
        }
    }
    let second = get(&test, "/common-grants/opportunities?page=2&pageSize=2").await;
    check("list.response", &second.json());
    assert_eq!(titles(&second).len(), 2);
    let kinds = |title: &str| -> Value {
        let list = list.json();
        let items = list["items"].as_array().unwrap().clone();
        items.into_iter().find(|item| item["title"] == title).unwrap()["acceptedApplicantTypes"].clone()
    };
    assert_eq!(kinds("Damp homes")[1]["customValue"], "company");
    assert_eq!(kinds("Given up")[0]["value"], "unrestricted");
    for (address, status) in [
        (
            "/common-grants/opportunities/00000000-0000-8000-8000-000000000000",
            404,
        ),
        ("/common-grants/opportunities?page=0", 400),
        ("/common-grants/opportunities?page=many", 400),
    ] {
        let refused = get(&test, address).await;
        assert_eq!(refused.status, status, "{address}");
        check("CommonGrants.Responses.Error", &refused.json());
    }
    test.close().await;
}

#[tokio::test]
async fn a_search_narrows_sorts_and_says_what_it_could_not_do() {
    let test = TestApp::demonstration().await;
    scene(&test).await;
    let asked = json!({
        "search": "company",
        "filters": { "status": { "operator": "in", "value": ["open", "forecasted"] } },
        "sorting": { "sortBy": "title", "sortOrder": "asc" },
        "pagination": { "page": 1, "pageSize": 10 },
    });
    check("search.request", &asked);
    let found = search(&test, asked).await;
    check("search.response", &found.json());
    assert_eq!(titles(&found), ["Growing old in company"]);
    for (asked, expected) in [
        (
            json!({ "filters": { "status": { "operator": "notIn", "value": ["closed"] } },
                "sorting": { "sortBy": "keyDates.closeDate", "sortOrder": "desc" } }),
            vec!["A river to swim in", "Given up", "Growing old in company"],
        ),
        (
            json!({ "filters": { "totalFundingAvailableRange": { "operator": "between", "value": {
                "min": { "amount": "100000", "currency": "EUR" }, "max": { "amount": "120000.5", "currency": "EUR" } } } } }),
            vec!["A river to swim in"],
        ),
        (
            json!({ "filters": { "closeDateRange": { "operator": "between", "value": {
                "min": "2026-11-25", "max": "2026-11-25" } } } }),
            vec!["Growing old in company"],
        ),
        (
            json!({ "filters": { "closeDateRange": { "operator": "outside", "value": {
                "min": "2026-11-25", "max": "2026-12-24" } } } }),
            vec!["Damp homes"],
        ),
        (
            json!({ "sorting": { "sortBy": "title", "sortOrder": "asc" } }),
            vec![
                "A river to swim in",
                "Damp homes",
                "Given up",
                "Growing old in company",
            ],
        ),
    ] {
        check("search.request", &asked);
        let found = search(&test, asked.clone()).await;
        check("search.response", &found.json());
        assert_eq!(titles(&found), expected, "{asked}");
        assert_eq!(found.json()["filterInfo"]["errors"], json!([]), "{asked}");
    }
    let unknown = json!({ "filters": { "minAwardAmountRange": { "operator": "between", "value": {
        "min": { "amount": "1", "currency": "EUR" }, "max": { "amount": "2", "currency": "EUR" } } } },
        "sorting": { "sortBy": "funding.estimatedAwardCount" } });
    let told = search(&test, unknown).await;
    check("search.response", &told.json());
    assert_eq!(titles(&told).len(), 4);
    assert!(
        told.json()["filterInfo"]["errors"][0]
            .as_str()
            .unwrap()
            .starts_with("minAwardAmountRange")
    );
    assert_eq!(told.json()["sortInfo"]["sortBy"], "lastModifiedAt");
    let refused = search(&test, json!([1])).await;
    assert_eq!(refused.status, 400);
    check("CommonGrants.Responses.Error", &refused.json());
    test.close().await;
}

#[test]
fn the_judge_finds_what_is_wrong() {
    let base = json!({ "id": "no uuid", "title": "T", "status": { "value": "ajar" }, "description": "" });
    let told = faults("CommonGrants.Models.OpportunityBase", &base).join("\n");
    for wrong in ["uuid", "ajar", "createdAt"] {
        assert!(told.contains(wrong), "{wrong}: {told}");
    }
}
