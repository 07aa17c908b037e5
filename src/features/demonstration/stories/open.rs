//! Every file of open data on grants of the demonstration, held against the rules of its format.

#[path = "../../../../crates/open-grants/tests/open/faults.rs"]
mod faults;

use std::convert::Infallible;
use std::io::Cursor;

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

    let (written, wrong) = faults::common_faults(&text(File::Common).await);
    assert!(written > 0 && wrong.is_empty(), "{wrong:#?}");
    let (written, wrong) = faults::giving_faults(&text(File::Giving).await);
    assert_eq!((written as u64, wrong), (lines(&superset), Vec::new()));
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
