//! The description and the page made of it agree with what is served.

use axum::http::StatusCode;
use search::Facet;
use serde_json::Value;

use crate::features;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;
use crate::testing::page::Page;

/// What is wrong with a value by a schema of the document. Stricter than JSON Schema: a field that
/// the schema does not name is a mistake, so that nothing is served undescribed.
fn mistakes(document: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap();
        return mistakes(document, target, value, at, found);
    }
    for combined in ["oneOf", "anyOf"] {
        if let Some(choices) = schema[combined].as_array() {
            let fits = choices.iter().any(|choice| {
                let mut inner = Vec::new();
                mistakes(document, choice, value, at, &mut inner);
                inner.is_empty()
            });
            if !fits {
                found.push(format!("{at}: {value} is none of the choices"));
            }
            return;
        }
    }
    if let Some(parts) = schema["allOf"].as_array() {
        // Composed of parts: each field must be named by one of them.
        let merged = merged(document, parts);
        return mistakes(document, &merged, value, at, found);
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allowed: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let fits = allowed.contains(&kind) || (kind == "integer" && allowed.contains(&"number"));
    if !fits {
        found.push(format!("{at}: {value} is no {allowed:?}"));
        return;
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        found.push(format!("{at}: {value} is none of {words:?}"));
    }
    match value {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                mistakes(document, &schema["items"], item, &format!("{at}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for required in schema["required"].as_array().into_iter().flatten() {
                if !fields.contains_key(required.as_str().unwrap()) {
                    found.push(format!("{at}: {required} is missing"));
                }
            }
            for (name, field) in fields {
                let described = match &schema["properties"][name] {
                    Value::Null => &schema["additionalProperties"],
                    property => property,
                };
                match described {
                    Value::Null => found.push(format!("{at}: {name} is not described")),
                    described => mistakes(document, described, field, &format!("{at}/{name}"), found),
                }
            }
        }
        _ => {}
    }
}

fn merged(document: &Value, parts: &[Value]) -> Value {
    let (mut properties, mut required) = (serde_json::Map::new(), Vec::new());
    for part in parts {
        let part = match part["$ref"].as_str() {
            Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
            None => part,
        };
        properties.extend(part["properties"].as_object().unwrap().clone());
        required.extend(part["required"].as_array().cloned().unwrap_or_default());
    }
    serde_json::json!({ "type": "object", "properties": properties, "required": required })
}

fn check(document: &Value, path: &str, kind: &str, value: &Value) {
    let content = &document["paths"][path]["get"]["responses"]["200"]["content"];
    let schema = &content[kind]["schema"];
    assert!(schema.is_object(), "{path} has no schema of {kind}");
    let mut found = Vec::new();
    mistakes(document, schema, value, path, &mut found);
    assert!(found.is_empty(), "{path}: {found:#?}");
}

#[tokio::test]
async fn every_answer_is_as_described() {
    let test = TestApp::demonstration().await;
    let document = test.ask("/api/v1/openapi.json").await.json();
    assert_eq!(document["openapi"], "3.1.0");
    let json = "application/json";
    let search = "/api/v1/organisations";
    for query in [
        "?limit=100",
        "?q=jardin&near=59350&km=20",
        "?q=asociation",
        "?q=zzzzzz",
        "?lang=nl&theme=sport",
    ] {
        let page = test.ask(&format!("{search}{query}")).await.json();
        check(&document, search, json, &page);
    }
    let page = test.ask("/api/v1/organisations?limit=20").await.json();
    for item in page["items"].as_array().unwrap() {
        let id = item["id"].as_str().unwrap();
        let one = test.ask(&format!("{search}/{id}")).await.json();
        check(&document, "/api/v1/organisations/{id}", json, &one);
    }
    for path in [
        "/api/v1/themes",
        "/api/v1/communes",
        "/api/v1/sources",
        "/api/v1/programmes",
        "/api/v1/indicators",
        "/api/v1/grants",
    ] {
        check(&document, path, json, &test.ask(path).await.json());
    }
    let proposals = test.ask("/api/v1/complete?q=ass").await.json();
    assert!(!proposals["items"].as_array().unwrap().is_empty());
    check(&document, "/api/v1/complete", json, &proposals);
    let whole = test.ask("/api/v1/organisations.json").await.json();
    check(&document, "/api/v1/organisations.json", json, &whole);
    let lines = test.ask("/api/v1/organisations.ndjson").await.body;
    for line in lines.lines() {
        let item = serde_json::from_str(line).unwrap();
        check(
            &document,
            "/api/v1/organisations.ndjson",
            "application/x-ndjson",
            &item,
        );
    }
    let map = test.ask("/api/v1/organisations.geojson").await.json();
    check(
        &document,
        "/api/v1/organisations.geojson",
        "application/geo+json",
        &map,
    );
    let problem = test.ask("/api/v1/organisations?limit=0").await.json();
    let refusal = &document["paths"][search]["get"]["responses"]["default"]["content"];
    let mut found = Vec::new();
    mistakes(
        &document,
        &refusal["application/problem+json"]["schema"],
        &problem,
        "problem",
        &mut found,
    );
    assert!(found.is_empty(), "{found:#?}");
    test.close().await;
}

#[test]
fn the_judge_of_answers_finds_mistakes() {
    let document = serde_json::json!({});
    let schema = serde_json::json!({
        "type": "object",
        "required": ["a"],
        "properties": { "a": { "type": "string", "enum": ["x"] }, "b": { "type": ["number", "null"] } },
    });
    for wrong in [
        serde_json::json!({}),
        serde_json::json!({ "a": "y" }),
        serde_json::json!({ "a": 1 }),
        serde_json::json!({ "a": "x", "b": "1" }),
        serde_json::json!({ "a": "x", "c": 1 }),
        serde_json::json!([]),
    ] {
        let mut found = Vec::new();
        mistakes(&document, &schema, &wrong, "", &mut found);
        assert!(!found.is_empty(), "{wrong}");
    }
    let mut found = Vec::new();
    mistakes(
        &document,
        &schema,
        &serde_json::json!({ "a": "x", "b": 1 }),
        "",
        &mut found,
    );
    assert!(found.is_empty(), "{found:?}");
}

#[tokio::test]
async fn every_route_and_every_parameter_is_described() {
    let test = TestApp::empty().await;
    let document = test.ask("/api/v1/openapi.json").await.json();
    let mut described: Vec<&str> = document["paths"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let routes = features::routes();
    let mut served: Vec<&str> = routes
        .listed()
        .iter()
        .map(|route| route.path.as_str())
        .filter(|path| path.starts_with("/api/"))
        .collect();
    described.sort_unstable();
    served.sort_unstable();
    assert_eq!(described, served);
    for path in ["/api/v1/organisations", "/api/v1/organisations.csv"] {
        let parameters = document["paths"][path]["get"]["parameters"].as_array().unwrap();
        let names: Vec<&str> = parameters
            .iter()
            .map(|one| one["name"].as_str().unwrap())
            .collect();
        let facets = Facet::ALL.into_iter().map(Facet::as_str);
        for read in facets.chain([
            "q",
            "founded",
            "dissolved",
            "near",
            "km",
            "within",
            "sort",
            "limit",
            "cursor",
            "lang",
        ]) {
            assert!(names.contains(&read), "{read} is not described");
        }
        assert!(
            parameters
                .iter()
                .all(|one| one["required"] == false && one["in"] == "query")
        );
    }
    test.close().await;
}

#[tokio::test]
async fn the_page_says_everything_in_every_language_and_its_examples_work() {
    let test = TestApp::demonstration().await;
    let document = test.ask("/api/v1/openapi.json").await.json();
    for lang in Lang::ALL {
        let page = test.get(&format!("/{lang}/api")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(Page::read(&page.body).faults(), [""; 0], "{lang}");
        for path in document["paths"].as_object().unwrap().keys() {
            assert!(
                page.body.contains(&format!("<code>{path}</code>")),
                "{lang}: {path}"
            );
        }
        let examples: Vec<String> = page
            .body
            .split("<code>curl '")
            .skip(1)
            .map(|rest| rest.split('\'').next().unwrap().replace("&#38;", "&"))
            .collect();
        assert_eq!(examples.len(), document["paths"].as_object().unwrap().len());
        // On a narrow screen the long tables of parameters stay folded, and short ones are read at once.
        let folded = page.body.matches("<details class=\"parameters\">").count();
        let open = page.body.matches("<details class=\"parameters\" open>").count();
        assert!(folded >= 1 && open >= 1, "{folded} {open}");
        for example in examples {
            let answer = test.ask(&example).await;
            assert_eq!(answer.status, StatusCode::OK, "{example}");
        }
    }
    test.close().await;
}
