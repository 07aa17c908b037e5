//! What is claimed in `docs/security/asvs.toml` is claimed with tests that exist.

use std::collections::BTreeSet;

use crate::source::{blank_text, none, read, walk};

/// How many requirements of ASVS 5.0.0 are of level 1 or 2.
const REQUIREMENTS: usize = 253;

#[test]
fn what_is_claimed_of_security_names_tests_that_exist() {
    let claims: toml::Table = read("docs/security/asvs.toml").parse().unwrap();
    assert_eq!(
        claims.len(),
        REQUIREMENTS,
        "every number is there, covered or not"
    );
    let tests = names_of_tests();
    assert!(tests.contains("what_is_claimed_of_security_names_tests_that_exist"));
    assert!(!tests.contains("names_of_tests"), "a function is no test");
    let mut faults = Vec::new();
    for (number, claim) in &claims {
        let words = |key| {
            claim
                .get(key)
                .and_then(toml::Value::as_str)
                .filter(|text| text.len() > 10)
        };
        let todo = claim.get("todo").and_then(toml::Value::as_bool) == Some(true);
        let held = claim.get("control").is_some();
        if 1 != usize::from(todo) + usize::from(held) + usize::from(claim.get("na").is_some())
            || (!todo && words("control").or(words("na")).is_none())
        {
            faults.push(format!(
                "{number}: say one of `control`, `na` with its reason, `todo = true`"
            ));
        }
        let named = claim.get("tests").and_then(toml::Value::as_array);
        let named: Vec<&str> = named
            .into_iter()
            .flatten()
            .filter_map(toml::Value::as_str)
            .collect();
        if held == named.is_empty() {
            faults.push(format!(
                "{number}: a control names the tests that show it, and nothing else does"
            ));
        }
        for name in named.into_iter().filter(|name| !tests.contains(*name)) {
            faults.push(format!("{number}: there is no test {name}"));
        }
    }
    none(faults);
}

/// Every function under `#[test]` or `#[tokio::test]`.
pub(crate) fn names_of_tests() -> BTreeSet<String> {
    let files = ["src", "crates", "tests"].into_iter().flat_map(walk);
    let mut names = BTreeSet::new();
    for path in files.filter(|path| path.ends_with(".rs")) {
        let code = blank_text(&read(&path));
        for mark in ["#[test]", "#[tokio::test]"] {
            for rest in code.split(mark).skip(1) {
                let name = rest.split_once("fn ").map_or("", |(_, rest)| rest);
                let end = name.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
                names.insert(name[..end.unwrap_or(0)].to_owned());
            }
        }
    }
    names
}
