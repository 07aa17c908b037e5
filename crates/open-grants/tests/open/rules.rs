//! The rules of SCDL "subventions" 2.1.1, as its schema of 2023-09-28 has them (`scdl/subventions/2.1.1/schema.json` of
//! schema.data.gouv.fr), restated so that they hold where the schema is not at hand; where it is, both are compared.

use std::collections::BTreeSet;

use open_grants::Dialect;
use registers::Siret;
use serde_json::Value;

use crate::fixtures::{award, lines, official, scdl};

/// A column: its name, whether it is required, and what it may hold.
#[derive(Debug, PartialEq)]
struct Rule {
    name: &'static str,
    required: bool,
    pattern: Option<&'static str>,
    most: Option<u64>,
}

const fn rule(name: &'static str, required: bool, pattern: Option<&'static str>, most: Option<u64>) -> Rule {
    Rule {
        name,
        required,
        pattern,
        most,
    }
}

const RULES: [Rule; 16] = [
    rule("nomAttribuant", true, None, None),
    rule("idAttribuant", true, Some(r"^\d{14}$"), None),
    rule("dateConvention", true, None, None),
    rule("referenceDecision", false, None, None),
    rule("nomBeneficiaire", true, None, None),
    rule("idBeneficiaire", false, None, None),
    rule("rnaBeneficiaire", false, Some(r"^W\d{9}$"), None),
    rule("objet", true, None, Some(256)),
    rule("montant", true, None, None),
    rule("nature", true, None, None),
    rule("conditionsVersement", true, None, Some(256)),
    rule(
        "datesPeriodeVersement",
        true,
        Some(r"^[0-9]{4}\-[0-9]{2}\-[0-9]{2}(\/[0-9]{4}\-[0-9]{2}\-[0-9]{2})?$"),
        None,
    ),
    rule("idRAE", false, None, Some(5)),
    rule("notificationUE", true, None, None),
    rule("pourcentageSubvention", true, None, None),
    rule("dispositifAide", false, None, None),
];

#[test]
fn the_rules_restated_here_are_those_of_the_schema() {
    let Some(schema) = official("subventions_scdl_schema/schema.data.gouv.fr/2.1.1/schema.json") else {
        return;
    };
    let fields = schema["fields"].as_array().unwrap();
    assert_eq!(fields.len(), RULES.len());
    for (field, rule) in fields.iter().zip(&RULES) {
        let limits = &field["constraints"];
        assert_eq!(field["name"], rule.name);
        assert_eq!(limits["required"] == true, rule.required, "{}", rule.name);
        assert_eq!(limits["pattern"].as_str(), rule.pattern, "{}", rule.name);
        assert_eq!(limits["maxLength"].as_u64(), rule.most, "{}", rule.name);
    }
    assert_eq!(fields[14]["constraints"]["minimum"], 0.01);
    assert_eq!(fields[14]["constraints"]["maximum"], 1);
    assert_eq!(fields[13]["trueValues"], Value::from(vec!["oui"]));
}

/// What is wrong with a file of one of the two dialects.
pub fn faults(text: &str, dialect: Dialect) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    let scdl = dialect == Dialect::Scdl;
    for line in lines(text) {
        let own: Vec<&str> = line.iter().map(|(name, _)| name.as_str()).collect();
        let rules = RULES
            .iter()
            .filter(|rule| scdl || !["rnaBeneficiaire", "dispositifAide"].contains(&rule.name));
        let expected: Vec<&str> = rules.clone().map(|rule| rule.name).collect();
        assert_eq!(own, expected);
        for (rule, (name, value)) in rules.zip(&line) {
            let wrong = (rule.required && value.is_empty())
                || rule.most.is_some_and(|most| value.chars().count() as u64 > most)
                || (!value.is_empty() && !is_well_formed(name, value, scdl));
            if wrong {
                faults.insert(format!("{name}: {value}"));
            }
        }
        let of = |name: &str| {
            line.iter()
                .find(|(head, _)| head == name)
                .map_or("", |(_, value)| value)
        };
        // In the regulation's dialect nothing else tells who it is.
        if of("idBeneficiaire").is_empty() && (!scdl || of("rnaBeneficiaire").is_empty()) {
            faults.insert("one-of-required(idBeneficiaire, rnaBeneficiaire)".to_owned());
        }
    }
    faults
}

fn is_well_formed(name: &str, value: &str, scdl: bool) -> bool {
    let day = |text: &str| text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok();
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match name {
        "idAttribuant" | "idBeneficiaire" => value.len() == 14 && Siret::parse(value).is_ok(),
        "rnaBeneficiaire" => value.len() == 10 && value.starts_with('W') && figures(&value[1..]),
        "dateConvention" => day(value),
        "montant" => value
            .split_once('.')
            .is_some_and(|(euros, cents)| figures(euros) && cents.len() == 2 && figures(cents)),
        "nature" => [
            "aide en numéraire",
            "aide en nature",
            "aide en numéraire;aide en nature",
        ]
        .contains(&value),
        // A real day, or two in their order.
        "datesPeriodeVersement" => match value.split_once(if scdl { '/' } else { '_' }) {
            Some((first, last)) => day(first) && day(last) && first < last,
            None => day(value),
        },
        "notificationUE" => ["oui", "non"].contains(&value),
        "pourcentageSubvention" => value
            .parse::<f64>()
            .is_ok_and(|share| (0.01..=1.0).contains(&share)),
        _ => true,
    }
}

#[test]
fn the_checker_sees_what_the_schema_forbids() {
    let (text, _) = scdl(&[award("A", &[100])], Dialect::Scdl);
    assert!(faults(&text, Dialect::Scdl).is_empty(), "{text}");
    let broken = [
        ("1.00\r\n", "1.00\r\n"),
        (",1.00,", ",0.005,"),
        ("2026-11-27/", "2026-30-11/"),
        (",1.00,unique", ",1.00,"),
        ("aide en numéraire", "numéraire"),
        ("99990000", "99990001"),
        (",non,", ",false,"),
    ];
    for (was, is) in &broken[1..] {
        let other = text.replace(was, is);
        if other != text {
            assert!(!faults(&other, Dialect::Scdl).is_empty(), "{was}: {other}");
        }
    }
}
