//! Every file of open data on grants of the demonstration, held against the rules of its format.

use std::convert::Infallible;
use std::io::Cursor;

use serde_json::{Value, json};

use crate::features::awards::{self, File};
use crate::testing::TestApp;

/// What was told is in the files that everybody reads, and each is what it says that it is.
pub(super) async fn every_file_is_as_its_format_has_it(test: &TestApp) {
    awards::publish(&test.app).await.unwrap();
    let text = async |file: File| {
        let answer = test.get(&file.path()).await;
        assert_eq!(answer.status, 200, "{}", file.name());
        answer.body
    };
    let scdl = text(File::Scdl).await;
    assert!(scdl.starts_with("nomAttribuant,idAttribuant,"), "{scdl}");
    for line in scdl.lines().skip(1) {
        is_of_nobody(line);
    }
    // What is written is what our own reader of past grants reads: each line is one, and nothing of it is refused.
    let superset = text(File::Superset).await;
    for (file, text) in [(File::Scdl, &scdl), (File::Superset, &superset)] {
        assert_eq!(read_back(text), (lines(text), 0), "{}", file.name());
        assert!(lines(text) > 0, "{}", file.name());
    }
    let regulation = text(File::Regulation).await;
    assert!(
        lines(&regulation) <= lines(&scdl) && !regulation.contains("rnaBeneficiaire"),
        "who has no SIRET is not in it: {regulation}"
    );
    let columns = test.get(&File::Columns.path()).await.bytes;
    let columns = parquet_table::Table::open(Cursor::new(columns)).unwrap();
    assert_eq!(columns.rows(), lines(&superset));

    let common: Value = serde_json::from_str(&text(File::Common).await).unwrap();
    let mut schema: Value = serde_json::from_str(include_str!(
        "../../../../crates/open-grants/tests/open/commongrants.json"
    ))
    .unwrap();
    schema["$ref"] = json!("#/$defs/CommonGrants.Models.AwardBase");
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let items = common["items"].as_array().unwrap();
    assert!(!items.is_empty(), "{common}");
    for item in items {
        let faults = validator.iter_errors(item);
        let faults: Vec<String> = faults
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{faults:?}: {item:#}");
    }
    let giving: Value = serde_json::from_str(&text(File::Giving).await).unwrap();
    let grants = giving["grants"].as_array().unwrap();
    assert_eq!(
        (&giving["version"], grants.len() as u64),
        (&json!("1.4"), lines(&superset))
    );
    for grant in grants {
        // What the standard requires of each.
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
    // What is declared says who, how much, when and by what; each line is as wide as its head.
    let aid = text(File::Aid).await;
    let mut reader = csv::Reader::from_reader(aid.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let mut declared = 0;
    for line in reader.records() {
        let line = line.unwrap();
        for head in [
            "idSubvention",
            "etatMembre",
            "regimeAide",
            "dateOctroi",
            "equivalentSubventionBrut",
        ] {
            let at = heads.iter().position(|one| one == head).unwrap();
            assert!(!line[at].is_empty(), "{head}: {line:?}");
        }
        declared += 1;
    }
    assert!(declared > 0, "{aid}");
    assert!(lines(&text(File::Times).await) > 0);
}

fn lines(text: &str) -> u64 {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(Result::unwrap).count() as u64
}

/// How many grants are read of a table, and how many of its lines are none.
fn read_back(text: &str) -> (u64, u64) {
    let summary = registers::grants::read(
        Cursor::new(text.as_bytes()),
        "grants.csv",
        &registers::grants::Given::default(),
        &registers::Limits::default(),
        |_| Ok::<(), Infallible>(()),
    );
    let summary = summary.unwrap();
    (summary.kept, summary.rejected)
}

/// As the schema of SCDL has it: who gives has a SIRET, who receives a SIRET or a number of the register of associations; and each is
/// visibly nobody's.
fn is_of_nobody(line: &str) {
    let number = |text: &str, letter: &str, figures: usize| {
        let digits = text.strip_prefix(letter);
        digits.is_some_and(|rest| rest.len() == figures && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let cells: Vec<&str> = line.split(',').collect();
    let giver = cells.iter().find(|cell| number(cell, "", 14));
    assert!(
        giver.is_some_and(|one| one.starts_with("000") && registers::Siret::parse(one).is_ok()),
        "{line}"
    );
    assert!(cells.iter().any(|cell| number(cell, "W", 9)), "{line}");
}
