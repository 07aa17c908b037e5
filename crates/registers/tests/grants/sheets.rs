//! Workbooks and Parquet files.

use std::io::{Cursor, Write};

use proptest::{collection::vec, prelude::*, sample::Index};
use registers::{Limits, grants::Layout};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::fixtures::*;

/// A fictitious workbook: each sheet a list of rows, each row cells as XML.
fn workbook(sheets: &[(&str, &[&str])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut file = |name: &str, text: String| {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    };
    let office = "http://schemas.openxmlformats.org";
    let main = format!("xmlns=\"{office}/spreadsheetml/2006/main\"");
    let kind = format!("{office}/officeDocument/2006/relationships");
    let list = |part: &dyn Fn(usize, &str) -> String| -> String {
        sheets
            .iter()
            .enumerate()
            .map(|(at, (name, _))| part(at + 1, name))
            .collect()
    };
    file(
        "[Content_Types].xml",
        format!("<Types xmlns=\"{office}/package/2006/content-types\"/>"),
    );
    file(
        "_rels/.rels",
        format!(
            "<Relationships xmlns=\"{office}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{kind}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    let names = list(&|at, name| format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"s{at}\"/>"));
    file(
        "xl/workbook.xml",
        format!("<workbook {main} xmlns:r=\"{kind}\"><sheets>{names}</sheets></workbook>"),
    );
    let relations = list(&|at, _| {
        format!("<Relationship Id=\"s{at}\" Type=\"{kind}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")
    });
    file(
        "xl/_rels/workbook.xml.rels",
        format!("<Relationships xmlns=\"{office}/package/2006/relationships\">{relations}</Relationships>"),
    );
    file(
        "xl/styles.xml",
        format!(
            "<styleSheet {main}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        ),
    );
    for (at, (_, rows)) in sheets.iter().enumerate() {
        let rows: String = rows
            .iter()
            .enumerate()
            .map(|(row, cells)| format!("<row r=\"{}\">{cells}</row>", row + 1))
            .collect();
        file(
            &format!("xl/worksheets/sheet{}.xml", at + 1),
            format!("<worksheet {main}><sheetData>{rows}</sheetData></worksheet>"),
        );
    }
    archive.finish().unwrap().into_inner()
}

fn texts(cells: &[&str]) -> String {
    let cell = |text: &&str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    cells.iter().map(cell).collect()
}

fn usual() -> Vec<u8> {
    let header = texts(&[
        "nomAttribuant",
        "nomBeneficiaire",
        "idBeneficiaire",
        "montant",
        "dateConvention",
    ]);
    let typed = texts(&["Fictiville", "TISSERANDS"])
        + "<c><v>73282932000074</v></c><c><v>1500.5</v></c><c s=\"1\"><v>43165</v></c>";
    let written = texts(&["Fictiville", "FILEURS", "", "1 500,50", "27/06/2017"]);
    let notice = texts(&["Subventions de la ville"]);
    workbook(&[
        ("Notice", &[&notice]),
        ("Du 01-01 au 30-06", &[&notice, "", &header, &typed, &written]),
    ])
}

#[test]
fn the_table_of_a_workbook_is_found_under_its_title() {
    let outcome = read_bytes(&usual(), "subventions.xlsx", &Limits::default());
    assert_eq!(outcome.cents(), [Some(150_050), Some(150_050)]);
    let days: Vec<String> = outcome
        .records
        .iter()
        .map(|grant| grant.decided.unwrap().to_string())
        .collect();
    assert_eq!(days, ["2018-03-06", "2017-06-27"]);
    assert!(outcome.records[0].beneficiary.siret.is_some());
    assert_eq!(outcome.report(), []);
    let summary = outcome.summary();
    assert_eq!(summary.members[0].layout, Layout::Scdl);
    assert_eq!(summary.members[0].name, "subventions.xlsx#Du 01-01 au 30-06");
    assert_eq!(summary.ignored, ["Notice"]);
}

#[test]
fn a_workbook_about_something_else_or_too_large_is_refused() {
    let other = workbook(&[("Feuille", &[&texts(&["a", "b", "c", "d"])])]);
    let refused = |bytes: &[u8], limits: &Limits| read_bytes(bytes, "a.xlsx", limits).refusal();
    assert_eq!(refused(&other, &Limits::default()).as_str(), "unknown-columns");
    let register = texts(&["TYPECOM", "COM", "LIBELLE", "COMPARENT"]);
    let register = workbook(&[("Feuille", &[&register])]);
    assert_eq!(refused(&register, &Limits::default()).as_str(), "spreadsheet");
    let small = Limits {
        member_bytes: 100,
        ..Limits::default()
    };
    assert_eq!(refused(&usual(), &small).as_str(), "too-large");
    let bytes = usual();
    assert!(
        ["truncated", "corrupt"].contains(&refused(&bytes[..bytes.len() / 2], &Limits::default()).as_str())
    );
    assert_eq!(refused(b"PAR1", &Limits::default()).as_str(), "truncated");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_workbook_is_refused_or_read(changes in vec((any::<Index>(), any::<u8>()), 1..12)) {
        let mut bytes = usual();
        for (place, byte) in changes {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        read_bytes(&bytes, "a.xlsx", &Limits::default());
    }
}
