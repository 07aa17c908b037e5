//! Real files of Sirene, the BCE/KBO and the Flemish register, where they are at hand: what is read of
//! each and what is said of the rest. See `real_files` for where they are looked for.

use std::{
    collections::{BTreeMap, HashMap},
    convert::Infallible,
    fs::File,
    time::Instant,
};

use registers::{Aside, Event, Kind, Limits, OrganisationKind, ReadError, Reason, Record, Summary, read};

use crate::real_files::{data, tell};

/// Reads a file and hands its records over; what refuses it instead.
fn records(name: &str, mut on: impl FnMut(Record)) -> Option<Result<Summary, String>> {
    let path = data(name)?;
    let from = Instant::now();
    let mut examples = BTreeMap::<Reason, Vec<String>>::new();
    let result = read(File::open(path).unwrap(), name, &Limits::default(), |event| {
        match event {
            Event::Member(_) | Event::Person(_) => {}
            Event::Record { record, .. } => on(record),
            Event::Reject(reject) => {
                let examples = examples.entry(reject.reason).or_default();
                if examples.len() < 6 {
                    examples.push(format!("{} {:?} {:?}", reject.line, reject.column, reject.value));
                }
            }
        }
        Ok::<(), Infallible>(())
    });
    Some(match result {
        Ok(summary) => {
            tell(name, &summary, from);
            let aside: u64 = summary.aside.values().sum();
            assert_eq!(summary.read, summary.kept + summary.rejected + aside);
            if std::env::var_os("TISSERAND_EXAMPLES").is_some() {
                eprintln!("{examples:#?}");
            }
            Ok(summary)
        }
        Err(ReadError::Refused(refusal)) => {
            eprintln!("{name}: refused: {refusal}");
            Err(refusal.reason.as_str().to_owned())
        }
        Err(ReadError::Io(error)) => panic!("{error}"),
        Err(ReadError::Stopped(never)) => match never {},
    })
}

#[test]
fn samples_of_sirene_are_read_or_refused_for_what_they_are() {
    // The file, then what is kept and set aside, or the reason of a refusal.
    for (name, expected) in [
        (
            "sirene_samples/GEOSIRENE-2019_StockUniteLegale_utf8.csv",
            Ok((0, 4)),
        ),
        (
            "sirene_samples/api-subventions-asso/StockUniteLegale_utf8.zip",
            Ok((5, 0)),
        ),
        (
            "sirene_samples/sirene_as_api/sample_unites_legales_OK.csv",
            Ok((0, 3)),
        ),
        (
            "sirene_samples/sirene_as_api/sample_unites_legales_KO.csv",
            Err("unknown-columns"),
        ),
        (
            "sirene_samples/sirene_as_api/sample_etablissements_OK.csv",
            Ok((3, 0)),
        ),
        (
            "sirene_samples/sirene_as_api/sample_etablissements_KO_missing_header.csv",
            Err("unknown-columns"),
        ),
        (
            "sirene_samples/sirene_as_api/sample_patches_import_last_monthly_stock_test.csv",
            Err("unknown-columns"),
        ),
        (
            "sirene_samples/sirene_as_api/samples_insee_api_results.json",
            Err("unknown-json"),
        ),
        (
            "sirene_samples/sirene_as_api/samples_insee_unite_legale.json",
            Err("unknown-json"),
        ),
        (
            "sirene_samples/sirene_as_api/samples_insee_etablissement.json",
            Err("unknown-json"),
        ),
        (
            "sirene_samples/eclaireur_public_sirene_raw.parquet",
            Err("unknown-parquet"),
        ),
    ] {
        let Some(result) = records(name, |_| {}) else {
            return;
        };
        let found = result.map(|summary| (summary.kept, summary.aside.values().sum::<u64>()));
        assert_eq!(found, expected.map_err(str::to_owned), "{name}");
    }
}

#[test]
fn the_tables_of_the_belgian_register_are_read_to_the_last_row() {
    for (name, kind, read) in [
        ("kbo_be/enterprise.csv.zst", Kind::KboEnterprise, 9_999),
        ("kbo_be/establishment.csv.zst", Kind::KboEstablishment, 9_999),
        ("kbo_be/denomination.csv.zst", Kind::KboDenomination, 9_999),
        ("kbo_be/address.csv.zst", Kind::KboAddress, 10_984),
        ("kbo_be/activity_1.csv.zst", Kind::KboActivity, 9_999),
        ("kbo_be/activity.csv", Kind::KboActivity, 33),
        ("kbo_be/branch.csv.zst", Kind::KboBranch, 7_355),
        ("kbo_be/code.csv.zst", Kind::KboCode, 14_948),
    ] {
        let Some(result) = records(name, |_| {}) else {
            return;
        };
        let summary = result.unwrap();
        assert_eq!(summary.members[0].kind, kind);
        assert_eq!(summary.read, read, "{name}");
        // The copy of the names holds its first 3,524 rows three times: somebody dragged them down in a
        // spreadsheet, which added one to each number, language and kind, and repeated the header. The
        // check digits give the copies away. Nothing else is lost anywhere.
        let rejected = if kind == Kind::KboDenomination { 6_475 } else { 0 };
        assert_eq!(summary.rejected, rejected, "{name}");
        assert!(!summary.aside.contains_key(&Aside::NaturalPerson));
    }
}

#[test]
fn every_legal_form_of_the_belgian_list_is_what_its_words_say() {
    let mut forms = HashMap::new();
    let done = records("kbo_be/code.csv.zst", |record| {
        let Record::KboCode(code) = record else { panic!() };
        if code.category == "JuridicalForm" && code.language.as_str() == Some("fr") {
            forms.insert(code.code, code.description);
        }
    });
    if done.is_none() {
        return;
    }
    assert_eq!(forms.len(), 146);
    let mut kinds = BTreeMap::<OrganisationKind, Vec<String>>::new();
    for (code, words) in &forms {
        let kind = registers::KboLegalForm::parse(code).unwrap().kind();
        kinds.entry(kind).or_default().push(format!("{code} {words}"));
        let lower = words.to_lowercase();
        if lower.contains("droit public") || lower.starts_with("ministère") || lower.starts_with("autorité")
        {
            assert_eq!(kind, OrganisationKind::PublicBody, "{code} {words}");
        }
        if lower.contains("société") && !lower.contains("droit public") && !lower.contains("mutualiste") {
            let expected = [OrganisationKind::Company, OrganisationKind::Other];
            assert!(expected.contains(&kind), "{code} {words}");
        }
        if lower.contains("sans but lucratif") && lower.contains("association") && !lower.contains("public") {
            assert_eq!(kind, OrganisationKind::Association, "{code} {words}");
        }
    }
    if std::env::var_os("TISSERAND_EXAMPLES").is_some() {
        eprintln!("{kinds:#?}");
    }
}

#[test]
fn every_legal_form_of_insee_is_what_its_words_say() {
    let folder = "sirene_nomenclatures";
    let Some(path) = data(&format!("{folder}/annuaire-entreprises/natures-juridiques.json")) else {
        return;
    };
    let forms: BTreeMap<String, String> = serde_json::from_reader(File::open(path).unwrap()).unwrap();
    assert_eq!(forms.len(), 260);
    let kind = |code: &str| registers::LegalForm::parse(code).unwrap().kind();
    let mut kinds = BTreeMap::<OrganisationKind, Vec<String>>::new();
    for (code, words) in &forms {
        kinds
            .entry(kind(code))
            .or_default()
            .push(format!("{code} {words}"));
        let owners = ["syndicale", "foncière", "avocats", "coopérative"];
        if words.starts_with("Association ") && !owners.iter().any(|word| words.contains(word)) {
            assert_eq!(kind(code), OrganisationKind::Association, "{code} {words}");
        }
        if words.starts_with("SA ") || words.starts_with("SARL ") || words.starts_with("Société ") {
            let without_personality = code.starts_with('2');
            assert!(
                kind(code) == OrganisationKind::Company || without_personality,
                "{code} {words}"
            );
        }
    }
    if std::env::var_os("TISSERAND_EXAMPLES").is_some() {
        eprintln!("{kinds:#?}");
    }
    // What the State's directory of businesses counts among administrations, but for companies that
    // it owns and the orders of professions.
    let Some(path) = data(&format!(
        "{folder}/annuaire-entreprises-infra/administration_natures_juridiques.json"
    )) else {
        return;
    };
    let public: BTreeMap<String, String> = serde_json::from_reader(File::open(path).unwrap()).unwrap();
    let others: Vec<&str> = public
        .keys()
        .filter(|code| kind(code) != OrganisationKind::PublicBody)
        .map(String::as_str)
        .collect();
    assert_eq!(others, ["5430", "5530", "5546", "5630", "8450"]);
}

#[test]
fn what_stands_beside_the_registers_is_refused() {
    for (name, expected) in [
        // Derived from the codes, and no table of the register.
        ("kbo_be/juridical_forms.csv", "unknown-columns"),
        // A template: its braces are not those of JSON.
        (
            "verenigingsregister_vl/DetailVerenigingResponse_template.json",
            "unknown-json",
        ),
        (
            "verenigingsregister_vl/hoofdactiviteiten_verenigingsloket.csv",
            "unknown-columns",
        ),
        ("verenigingsregister_vl/nuts-lau-codes.csv", "unknown-columns"),
        ("verenigingsregister_vl/verwachte_dubbels.csv", "unknown-columns"),
        ("verenigingsregister_vl/verwachte_unieke.csv", "unknown-columns"),
        (
            "verenigingsregister_vl/kbo_magda_mock_xml/0407622011.xml",
            "binary",
        ),
    ] {
        let Some(result) = records(name, |_| {}) else {
            return;
        };
        assert_eq!(result.unwrap_err(), expected, "{name}");
    }
}

/// The template of the register's own tests, with its loops run once and its blanks filled in.
#[test]
fn the_template_of_the_flemish_register_filled_in_is_read() {
    let Some(path) = data("verenigingsregister_vl/DetailVerenigingResponse_template.json") else {
        return;
    };
    let template = std::fs::read_to_string(path).unwrap();
    let text = fill(&template);
    let outcome = crate::fixtures::read_bytes(text.as_bytes());
    let [Record::FlemishAssociation(association)] = &outcome.others[..] else {
        panic!("{:?} {:?}", outcome.result, outcome.rejects)
    };
    assert_eq!(association.number.as_str(), "V0009001");
    assert_eq!(association.name.as_deref(), Some("vereniging.naam"));
    assert_eq!(association.places.len(), 1);
    assert_eq!(association.activities, ["hoofdactiviteit.code"]);
    assert!(!format!("{association:?}").contains("vertegenwoordiger"));
}

fn fill(template: &str) -> String {
    let mut text = String::new();
    let mut rest = template;
    let mut skipping = false;
    while let Some((before, tail)) = rest.split_once("{{") {
        let (command, after) = tail.split_once("}}").unwrap();
        if !skipping {
            text += before;
        }
        let command = command.trim();
        match command.split_whitespace().next() {
            Some("else") => skipping = true,
            Some("end") => skipping = false,
            Some("if" | "for") => {}
            _ if skipping => {}
            // What stands outside quotes is a number, a flag or a list.
            _ if text.ends_with('"') => {
                text += match command {
                    "vereniging.vcode" => "V0009001",
                    "vereniging.startdatum" | "vereniging.einddatum" => "1998-05-04",
                    command => command,
                };
            }
            _ => {
                text += if command.contains("corresponderende") {
                    "[]"
                } else {
                    "0"
                }
            }
        }
        rest = after;
    }
    text += rest;
    // Loops leave a comma behind their last turn, which JSON does not allow.
    let mut clean = String::new();
    for (place, character) in text.char_indices() {
        let next = text[place + 1..].trim_start().chars().next();
        if character != ',' || !matches!(next, Some(']' | '}')) {
            clean.push(character);
        }
    }
    clean
}
