//! Bytes in: no panic, and no more memory than the bounds allow.
//!
//! `TISSERAND_FUZZ_CASES` says how many cases each property tries (256 otherwise).
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]
#![expect(
    clippy::disallowed_methods,
    reason = "a night of more cases is asked for through the environment"
)]

use std::io::{Cursor, Write};

use fuzzing::READERS;
use peak_alloc::PeakAlloc;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use zip::{ZipWriter, write::SimpleFileOptions};

#[global_allocator]
static HELD: PeakAlloc = PeakAlloc;

/// Bytes that reading a few kilobytes may hold at once: the bounds of what is unpacked, and the tables
/// that are made beside it.
const MOST: usize = 96 << 20;

fn cases() -> ProptestConfig {
    let asked = std::env::var("TISSERAND_FUZZ_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|text| text.parse().ok()).unwrap_or(256),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// The smallest workbook, with one sheet.
fn book(sheet: &str) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org";
    let main = format!("xmlns=\"{office}/spreadsheetml/2006/main\"");
    let kind = format!("{office}/officeDocument/2006/relationships");
    let related = |id: &str, what: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{office}/package/2006/relationships\"><Relationship Id=\"{id}\" Type=\"{kind}/{what}\" \
             Target=\"{target}\"/></Relationships>"
        )
    };
    let types = format!("<Types xmlns=\"{office}/package/2006/content-types\"/>");
    let sheets = "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s1\"/></sheets>";
    let styles = "<cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs>";
    packed(&[
        ("[Content_Types].xml", &types),
        ("_rels/.rels", &related("r1", "officeDocument", "xl/workbook.xml")),
        (
            "xl/workbook.xml",
            &format!("<workbook {main} xmlns:r=\"{kind}\">{sheets}</workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &related("s1", "worksheet", "worksheets/sheet1.xml"),
        ),
        (
            "xl/styles.xml",
            &format!("<styleSheet {main}>{styles}</styleSheet>"),
        ),
        ("xl/worksheets/sheet1.xml", &sheet.replace("MAIN", &main)),
    ])
}

/// A workbook that holds something.
fn workbook() -> Vec<u8> {
    book(
        "<worksheet MAIN><sheetData><row r=\"1\"><c r=\"A1\"><v>1500.5</v></c><c r=\"B1\" t=\"inlineStr\">\
         <is><t>Les Tisserands</t></is></c></row></sheetData></worksheet>",
    )
}

/// Beginnings from which something can be read.
fn seeds() -> Vec<Vec<u8>> {
    let rna = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;\
        titre_court;objet;objet_social1;objet_social2;adrs_complement\nW000000001;;;;5951;2001-01-01;;;;D;S;LES TISSERANDS;;\
        tisser;006000;;\n";
    let kbo = "\"EnterpriseNumber\",\"Status\",\"JuridicalSituation\",\"TypeOfEnterprise\",\"JuridicalForm\",\"JuridicalFormCAC\",\
        \"StartDate\"\n\"0200.065.765\",\"AC\",\"000\",\"2\",\"017\",\"\",\"09-08-1960\"\n";
    let grants = "nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature;\
        conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention\nVille;21590001000010;2020-01-01;;\
        Les Tisserands;;tisser;1 500,50;aide en numéraire;;2020-01-01_2020-12-31;;non;1\n";
    let flemish = "[{\"vCode\":\"V0009001\",\"naam\":\"De Wevers\"}]";
    let topology = "{\"type\":\"Topology\",\"transform\":{\"scale\":[0.1,0.1],\"translate\":[2,50]},\"arcs\":[[[0,0],[10,0],[0,10],\
        [-10,-10]]],\"objects\":{\"a\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\",\"arcs\":[[0]]}]}}}";
    let numbers = "732 829 320 00074 BE 0200.065.765 W595012345 V0009001 n4c65-1f 2.201.556.7890";
    let votes = "META\nkey;value\nnum_projects;2\nnum_votes;2\nbudget;100\nvote_type;cumulative\nrule;greedy\nPROJECTS\nproject_id;cost;name\n1;60.5;\"a;b\"\n\
        2;40;\nVOTES\nvoter_id;vote;points\n1;1,2;3,1\n2;2;4\n";
    let run = "META\nkey;value\nseed;0\ntolerance;1000\neffort;9\nvalue;300,300\nlines;1,1\nfairness;1000000,1000000\nterritories;1,1\n\
        alone;300\nalone_bounds;300\nenvelope_prices;0\nfloor_prices;0\neffort_spent;9\nnum_projects;1\nnum_votes;1\nbudget;9\n\
        vote_type;scoring\nrule;tisserand/proposal-1\nPROJECTS\nproject_id;cost;selected;least;eligible_cost;public_rate;headroom;territory;award\n\
        1;1;1;0.5;1;10000;;7;1\nVOTES\nvoter_id;vote;points;envelope;public;least;requested;rate;pays\n1;1;3;9;1;0.1;1;10000;1\n";
    let lines = "LES TISSERANDS DU NORD\nASS TISSERANDS NORD|TDN\nÉcole de Wervik\nECOLE WERVIK vzw\n";
    let texts = [rna, kbo, grants, flemish, topology, numbers, votes, run, lines];
    let mut seeds: Vec<Vec<u8>> = texts.iter().map(|text| text.as_bytes().to_vec()).collect();
    seeds.push(workbook());
    seeds.push(packed(&[("a.csv", rna), ("b.csv", kbo)]));
    // The frame of a Parquet file: what is between tells how long each part is.
    seeds.push(
        [
            &b"PAR1"[..],
            &[0x15, 0x04, 0x19, 0x2c, 0x35, 0x00, 0x18, 0x06],
            b"schema",
            &[0x15, 0x02, 0, 22, 0, 0, 0],
            b"PAR1",
        ]
        .concat(),
    );
    seeds.push(
        b"input,place,year,value,low,high,source\nincome,59350,2021,21850,21000,\"22 000,5\",INSEE\n"
            .to_vec(),
    );
    seeds
}

#[derive(Debug, Clone)]
enum Change {
    Over(Index, Vec<u8>),
    Into(Index, Vec<u8>),
    Out(Index, usize),
    Again(Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let telling = select(vec![
        &b"\""[..],
        b";",
        b",",
        b"\n",
        b"\0",
        b"{",
        b"[",
        b"]}",
        b"\\",
        b"\xe9",
        b"\xff\xff\xff\xff",
        b"\x7f\xff\xff\xff",
        b"PK\x03\x04",
        b"PAR1",
        b"1e308",
        b"-1",
        b"99999999999999999999",
        b"\xc3\xaf\xc2\xbf\xc2\xbd",
    ]);
    let bytes = prop_oneof![3 => telling.prop_map(<[u8]>::to_vec), 1 => vec(any::<u8>(), 0..20)];
    let at = any::<Index>;
    prop_oneof![
        (at(), bytes.clone()).prop_map(|(at, new)| Change::Over(at, new)),
        (at(), bytes).prop_map(|(at, new)| Change::Into(at, new)),
        (at(), 0..200_usize).prop_map(|(at, length)| Change::Out(at, length)),
        (at(), 0..2_000_usize).prop_map(|(at, length)| Change::Again(at, length)),
    ]
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let length = bytes.len();
        let place = |at: &Index| if length == 0 { 0 } else { at.index(length) };
        match change {
            Change::Over(at, new) => {
                let at = place(at);
                let end = length.min(at + new.len());
                bytes[at..end].copy_from_slice(&new[..end - at]);
            }
            Change::Into(at, new) => {
                let at = place(at);
                bytes.splice(at..at, new.iter().copied());
            }
            Change::Out(at, count) => {
                let at = place(at);
                bytes.drain(at..length.min(at + count));
            }
            Change::Again(at, count) => {
                let at = place(at);
                let piece = bytes[at..length.min(at + count)].to_vec();
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

fn any_input() -> impl Strategy<Value = Vec<u8>> {
    let bytes = vec(any::<u8>(), 0..1_500);
    let near = (select(seeds()), vec(change(), 0..8)).prop_map(|(seed, changes)| changed(seed, &changes));
    prop_oneof![1 => bytes, 6 => near]
}

proptest! {
    #![proptest_config(cases())]

    /// One property: what is held at most is counted for the whole program.
    #[test]
    fn every_reader_reads_or_refuses_anything_within_bounds(input in any_input()) {
        for reader in READERS {
            let before = HELD.current_usage();
            HELD.reset_peak_usage();
            (reader.read)(&input);
            let held = HELD.peak_usage().saturating_sub(before);
            prop_assert!(held < MOST, "{} held {held} bytes for {} bytes", reader.name, input.len());
        }
    }
}

#[test]
fn every_reader_has_its_target() {
    for reader in READERS {
        let target = format!(
            "{}/../../fuzz/fuzz_targets/{}.rs",
            env!("CARGO_MANIFEST_DIR"),
            reader.name
        );
        let held = std::fs::read_to_string(&target).unwrap();
        assert!(
            held.contains(&format!("fuzzing::{}(bytes)", reader.name)),
            "{target}"
        );
    }
}

#[test]
fn the_seeds_are_read_and_not_only_refused() {
    let read = |seed: &[u8]| {
        let on = |_| Ok::<(), std::convert::Infallible>(());
        registers::read(Cursor::new(seed), "file", &fuzzing::limits(), on).is_ok()
    };
    let seeds = seeds();
    assert!(read(&seeds[1]), "the BCE/KBO seed is a file of that register");
    allocation::pabulib::read(&seeds[6]).unwrap();
    let run = allocation::proposal::Run::from_pb(&seeds[7]).unwrap();
    allocation::check::check(&run.table, &run.settings, &run.proposal).unwrap();
    let mut opened = workbook_table::Workbook::open(Cursor::new(workbook()), 1 << 20).unwrap();
    let mut rows = Vec::new();
    opened
        .read("A", |_, row| {
            rows.push(row.to_vec());
            Ok::<(), workbook_table::Error>(())
        })
        .unwrap();
    assert_eq!(rows, [["1500.5", "Les Tisserands"]]);
}

#[test]
fn a_workbook_with_entities_of_its_own_expands_none_and_reads_no_file() {
    let secret = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let entities: String = (1..20)
        .map(|at| format!("<!ENTITY e{at} \"{}\">", format!("&e{};", at - 1).repeat(10)))
        .collect();
    let outside = format!("<!ENTITY f SYSTEM \"file://{secret}\">");
    let bytes = book(&format!(
        "<!DOCTYPE worksheet [<!ENTITY e0 \"bomb\">{outside}{entities}]><worksheet MAIN><sheetData><row r=\"1\">\
         <c r=\"A1\" t=\"inlineStr\"><is><t>a&e19;&f;b</t></is></c></row></sheetData></worksheet>"
    ));
    let mut opened = workbook_table::Workbook::open(Cursor::new(bytes), 1 << 20).unwrap();
    let mut seen = String::new();
    // Refused or read without them: either will do.
    let _ = opened.read("A", |_, row| {
        seen.push_str(&row.concat());
        Ok::<(), workbook_table::Error>(())
    });
    assert!(seen.len() < 200, "{} characters", seen.len());
    assert!(
        !seen.contains("bombbomb") && !seen.contains("[package]"),
        "{seen}"
    );
}
