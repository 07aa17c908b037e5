//! The schemas that the community publishes with its specification, from the folder of real data.

use std::path::PathBuf;

use jsonschema::{Draft, Retrieve, Uri, Validator};
use serde_json::Value;

use crate::shared::environment;

fn folder() -> Option<PathBuf> {
    let data = environment::variable("TISSERAND_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data")),
        PathBuf::from,
    );
    let folder = data.join("schemas/reconciliation-0.2");
    folder.is_dir().then_some(folder)
}

/// Gives what the schemas refer to, from the same folder.
struct Folder(PathBuf);

impl Retrieve for Folder {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let file = match uri.as_str().rsplit('/').next() {
            // The one of swagger.io is kept under another name.
            Some("schema.json") => "openapi.json",
            Some(file) => file,
            None => return Err("a reference without a file".into()),
        };
        Ok(read(&self.0, file))
    }
}

fn read(folder: &std::path::Path, file: &str) -> Value {
    let mut schema: Value = serde_json::from_slice(&std::fs::read(folder.join(file)).unwrap()).unwrap();
    // They name the latest dialect by an address that no version has.
    schema.as_object_mut().unwrap().remove("$schema");
    schema
}

fn validator(schema: &str) -> Option<Validator> {
    let folder = folder()?;
    let schema = read(&folder, &format!("{schema}.json"));
    let options = jsonschema::options()
        .with_draft(Draft::Draft7)
        .with_retriever(Folder(folder));
    Some(options.build(&schema).unwrap())
}

/// Holds a value against a schema; says that it was skipped where the schemas are not at hand.
#[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
pub(super) fn check(schema: &str, value: &Value) {
    let Some(validator) = validator(schema) else {
        eprintln!("skipped: the schemas of the Reconciliation API are not at hand; set TISSERAND_DATA");
        return;
    };
    let faults: Vec<String> = validator
        .iter_errors(value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{schema}: {faults:#?}\n{value:#}");
}

#[test]
fn the_judge_finds_what_is_wrong() {
    let Some(validator) = validator("reconciliation-result-batch") else {
        return check("reconciliation-result-batch", &Value::Null);
    };
    let nameless = serde_json::json!({ "q0": { "result": [{ "id": "a", "score": 1 }] } });
    assert!(!validator.is_valid(&nameless));
    let rows = serde_json::json!({ "rows": { "a": { "b": [{ "str": 1 }] } }, "meta": [] });
    assert!(
        !super::schemas::validator("data-extension-response")
            .unwrap()
            .is_valid(&rows)
    );
    let manifest =
        serde_json::json!({ "versions": ["0.1"], "name": "a", "identifierSpace": "b", "schemaSpace": "c" });
    assert!(!super::schemas::validator("manifest").unwrap().is_valid(&manifest));
    let types = serde_json::json!({ "result": [{ "id": "a" }] });
    assert!(
        !super::schemas::validator("suggest-types-response")
            .unwrap()
            .is_valid(&types)
    );
}
