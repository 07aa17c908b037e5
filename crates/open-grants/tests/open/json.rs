//! The two formats in JSON, held against their schemas.

use serde_json::{Value, json};

use crate::fixtures::{award, body, common, giving, official};

fn every() -> Vec<open_grants::Award> {
    let mut bare = award("B", &[1]);
    bare.lasts = None;
    bare.url = None;
    bare.summary = String::new();
    bare.parts[0].beneficiary.siret = None;
    vec![award("A", &[70_000, 30_000, 12_345_678_901]), bare]
}

#[test]
fn awards_are_valid_in_commongrants() {
    let mut schema: Value = serde_json::from_str(include_str!("commongrants.json")).unwrap();
    schema["$ref"] = json!("#/$defs/CommonGrants.Models.AwardBase");
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let file: Value = serde_json::from_str(&common(&every())).unwrap();
    let items = file["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    for item in items {
        let faults: Vec<String> = validator
            .iter_errors(item)
            .map(|fault| fault.to_string())
            .collect();
        assert!(faults.is_empty(), "{faults:#?}\n{item:#}");
    }
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
    assert!(!validator.is_valid(&broken), "the validator sees what is wrong");
}

#[test]
fn grants_are_valid_in_360giving() {
    let file: Value = serde_json::from_str(&giving(&every())).unwrap();
    let grants = file["grants"].as_array().unwrap();
    assert_eq!((file["version"].as_str(), grants.len()), (Some("1.4"), 4));
    let ids: std::collections::BTreeSet<&str> =
        grants.iter().map(|grant| grant["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), 4, "each has its own number");
    assert_eq!(grants[2]["amountAwarded"], json!(123_456_789.01));
    assert_eq!(
        grants[0]["fundingOrganization"][0]["id"],
        format!("FR-RCS-{}", body(90_000).unit().unwrap())
    );
    assert_eq!(
        grants[3]["recipientOrganization"][0]["id"],
        "tisserand.test:org-body1"
    );
    // What the standard requires, where its schema is not at hand.
    for grant in grants {
        for key in [
            "id",
            "title",
            "description",
            "currency",
            "amountAwarded",
            "awardDate",
            "fundingOrganization",
            "recipientOrganization",
        ] {
            assert!(!grant[key].is_null(), "{key}: {grant:#}");
        }
    }
    let Some(schema) = official("360giving/360-giving-schema.json") else {
        return;
    };
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    for grant in grants {
        let faults: Vec<String> = validator
            .iter_errors(grant)
            .map(|fault| fault.to_string())
            .collect();
        assert!(faults.is_empty(), "{faults:#?}\n{grant:#}");
    }
}

#[test]
fn a_file_without_grants_is_json_all_the_same() {
    for text in [giving(&[]), common(&[])] {
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
    }
}
