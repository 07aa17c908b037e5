//! Grants as JSON: one object each, members named like columns.

use registers::{Limits, RefusalReason, grants::Layout};

use crate::fixtures::*;

const VOTED: &str = r#"{ "nomAttribuant": "Ville de Fictiville", "idAttribuant": "21590350100017",
    "dateConvention": "2023-06-27", "nomBeneficiaire": "LES TISSERANDS IMAGINAIRES",
    "idBeneficiaire": "73282932000074", "objet": "fonctionnement", "montant": 1500.5,
    "nature": "aide en numéraire", "notificationUE": false, "pourcentageSubvention": 1 }"#;

fn read_json(text: &str) -> Outcome {
    read_bytes(text.as_bytes(), "grants.json", &Limits::default())
}

#[test]
fn an_object_says_what_a_line_of_the_schema_says() {
    let line = read_text(&file(&[&[
        ("referenceDecision", ""),
        ("conditionsVersement", ""),
        ("datesPeriodeVersement", ""),
    ]]));
    let object = read_json(&format!("[\n\t{VOTED}\n]"));
    assert_eq!(object.report(), []);
    assert_eq!(object.only().layout, Layout::Scdl);
    assert_eq!(object.only(), line.only());
}

#[test]
fn what_an_object_leaves_out_is_empty_and_a_broken_one_costs_only_itself() {
    let second = r#"{"nomAttribuant": "Fictiville", "nomBeneficiaire": "Une autre", "montant": "2 000,00 €", "RNABENEFICIAIRE": "W2A1234567"}"#;
    let list = r#"{"nomAttribuant": "Fictiville", "nomBeneficiaire": "Une troisième", "montant": "3", "objet": ["deux", "choses"]}"#;
    let one_line = VOTED.replace('\n', " ");
    let outcome = read_json(&format!("{one_line}\n{second}\n{{\"montant\": 4,\n{list}\n"));
    assert_eq!(outcome.cents(), [Some(150_050), Some(200_000), Some(300)]);
    let rna = outcome.records[1].beneficiary.rna.as_ref();
    assert_eq!(rna.map(|rna| rna.as_str()), Some("W2A1234567"));
    assert_eq!(outcome.records[2].purpose, None);
    assert!(
        outcome.report().contains(&(3, "malformed-json")),
        "{:?}",
        outcome.report()
    );
    assert!(
        outcome.report().contains(&(4, "wrong-type")),
        "{:?}",
        outcome.report()
    );
}

#[test]
fn json_that_tells_of_no_grant_is_refused_by_what_it_holds() {
    let refusal = read_json(r#"[{"id": 1, "nom": "Fictiville", "code": "00000"}]"#).refusal();
    let found = ["code", "id", "nom"].map(str::to_owned).to_vec();
    assert_eq!(refusal, RefusalReason::UnknownJson { found });
    assert_eq!(
        read_json("[1, 2, 3]").refusal(),
        RefusalReason::UnknownJson { found: Vec::new() }
    );
}
