//! The readers of a conference (MIDL, in `iesl/fair-matching`), where its file is at hand.

use std::path::PathBuf;

use allocation::assignment::{Reader, Request, Table, assign};

/// Affinities in thousand-millionths; −1 is a conflict. Two-dimensional arrays of float64 as NumPy stores them.
fn table(bytes: &[u8]) -> Table {
    let header = usize::from(u16::from_le_bytes([bytes[8], bytes[9]]));
    let text = std::str::from_utf8(&bytes[10..10 + header]).unwrap();
    assert!(
        text.contains("'<f8', 'fortran_order': True, 'shape': (177, 118)"),
        "{text}"
    );
    let numbers = bytes[10 + header..]
        .chunks_exact(8)
        .map(|eight| f64::from_le_bytes(eight.try_into().unwrap()));
    let affinities: Vec<Option<i64>> = numbers
        .map(|number| {
            #[expect(clippy::cast_possible_truncation, reason = "below two thousand millions")]
            (number >= 0.0).then(|| (number * 1e9).round() as i64)
        })
        .collect();
    Table {
        readers: vec![
            Reader {
                most: 4,
                funder: None
            };
            177
        ],
        requests: vec![
            Request {
                readers: 3,
                funders: vec![]
            };
            118
        ],
        affinities: (0..118)
            .map(|paper| (0..177).map(|reader| affinities[paper * 177 + reader]).collect())
            .collect(),
    }
}

#[test]
fn a_conference_has_its_greatest_total_and_its_worst_served_paper_is_not_left_behind() {
    let data = std::env::var_os("TISSERAND_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    let Ok(bytes) = std::fs::read(data.join("reviewer_matching/fair-matching_midl_scores.npy")) else {
        eprintln!("skipped: reviewer_matching is not at hand; set TISSERAND_DATA to the folder that has it");
        return;
    };
    let table = table(&bytes);
    let greatest = assign(&table, 0).unwrap();
    assert_eq!((greatest.total + 50_000) / 100_000, 2_018_849, "201.8849");
    // 0.9033 to four figures, as HiGHS finds it.
    assert_eq!((greatest.least.unwrap() + 50_000) / 100_000, 9_033);
    let fairer = assign(&table, 10).unwrap();
    eprintln!(
        "within one per cent: total {}, least {:?}, floor {:?}",
        fairer.total, fairer.least, fairer.floor
    );
    assert!(fairer.least >= greatest.least && fairer.total * 100 >= greatest.total * 99);
}
