//! The two formats in JSON, held against their schemas.

use serde_json::{Value, json};

use crate::faults::{self, common_faults, common_validator, faults_of};
use crate::fixtures::{award, body, common, giving, official};

fn every() -> Vec<open_grants::Award> {
    let mut bare = award("B", &[1]);
    bare.lasts = None;
    bare.url = None;
    bare.summary = String::new();
    bare.parts[0].beneficiary.siret = None;
    vec![award("A", &[70_000, 30_000, 12_345_678_901]), bare]
}

/// How many grants a file of 360Giving holds, and what is wrong with them: by what the standard requires, and by its schema where that is
/// at hand.
pub fn giving_faults(text: &str) -> (usize, Vec<String>) {
    let (count, mut faults) = faults::giving_faults(text);
    if let Some(schema) = official("360giving/360-giving-schema.json") {
        let options = jsonschema::options().should_validate_formats(true);
        let validator = options.build(&schema).unwrap();
        let file: Value = serde_json::from_str(text).unwrap();
        let grants = file["grants"].as_array().unwrap();
        faults.extend(grants.iter().flat_map(|grant| faults_of(&validator, grant)));
    }
    (count, faults)
}

#[test]
fn awards_are_valid_in_commongrants() {
    let text = common(&every());
    assert_eq!(common_faults(&text), (2, Vec::new()));
    let file: Value = serde_json::from_str(&text).unwrap();
    let items = file["items"].as_array().unwrap();
    assert_eq!(
        items[0]["recipientOrganizations"]["otherOrgs"]
            .as_object()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(items[0]["funding"]["awardedAmount"]["amount"], "123457789.01");
    let mut broken = items[0].clone();
    broken["status"]["value"] = json!("promised");
    assert!(
        !common_validator().is_valid(&broken),
        "the validator sees what is wrong"
    );
}

#[test]
fn grants_are_valid_in_360giving() {
    let text = giving(&every());
    assert_eq!(giving_faults(&text), (4, Vec::new()));
    let untitled = text.replace("\"title\"", "\"entitled\"");
    assert_ne!(
        giving_faults(&untitled).1,
        Vec::<String>::new(),
        "what is wrong is seen"
    );
    let file: Value = serde_json::from_str(&text).unwrap();
    let grants = &file["grants"];
    assert_eq!(grants[2]["amountAwarded"], json!(123_456_789.01));
    assert_eq!(
        grants[0]["fundingOrganization"][0]["id"],
        format!("FR-RCS-{}", body(90_000).unit().unwrap())
    );
    assert_eq!(
        grants[3]["recipientOrganization"][0]["id"],
        "tisserand.test:org-body1"
    );
}

#[test]
fn a_file_without_grants_is_json_all_the_same() {
    for text in [giving(&[]), common(&[])] {
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
    }
}
