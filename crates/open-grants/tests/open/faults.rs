//! What is wrong with a file in one of the two formats in JSON. The application's stories hold what it publishes against the same.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value, json};

pub fn faults_of(validator: &Validator, one: &Value) -> Vec<String> {
    let faults = validator.iter_errors(one);
    let said = faults.map(|fault| format!("{}: {fault}: {one:#}", fault.instance_path()));
    said.collect()
}

pub fn common_validator() -> Validator {
    let mut schema: Value = serde_json::from_str(include_str!("commongrants.json")).unwrap();
    schema["$ref"] = json!("#/$defs/CommonGrants.Models.AwardBase");
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&schema)
        .unwrap()
}

/// How many awards a file of CommonGrants holds, and what is wrong with them.
pub fn common_faults(text: &str) -> (usize, Vec<String>) {
    let file: Value = serde_json::from_str(text).unwrap();
    let items = file["items"].as_array().unwrap();
    let validator = common_validator();
    let faults = items.iter().flat_map(|item| faults_of(&validator, item));
    (items.len(), faults.collect())
}

/// How many grants a file of 360Giving holds, and what is wrong with them by what the standard requires.
pub fn giving_faults(text: &str) -> (usize, Vec<String>) {
    static REQUIRED: [&str; 8] = [
        "id",
        "title",
        "description",
        "currency",
        "amountAwarded",
        "awardDate",
        "fundingOrganization",
        "recipientOrganization",
    ];
    let file: Value = serde_json::from_str(text).unwrap();
    let grants = file["grants"].as_array().unwrap();
    let missing = grants.iter().flat_map(|grant| {
        let missing = REQUIRED.iter().filter(move |key| grant[**key].is_null());
        missing.map(move |key| format!("{key}: {grant:#}"))
    });
    let mut faults: Vec<String> = missing.collect();
    let ids: BTreeSet<&str> = grants.iter().map(|grant| grant["id"].as_str().unwrap()).collect();
    if ids.len() < grants.len() {
        faults.push("two grants have one number".to_owned());
    }
    if file["version"] != "1.4" {
        faults.push(format!("version: {}", file["version"]));
    }
    (grants.len(), faults)
}
