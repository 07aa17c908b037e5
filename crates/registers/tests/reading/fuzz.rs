//! Anything may arrive: no input makes the reader panic, hang or lose count.
//!
//! `TISSERAND_FUZZ_CASES` says how many cases each property tries (256 otherwise).

use proptest::{collection::vec, prelude::*, sample::Index};
use registers::{Identifier, Limits, RnaNumber, Scheme};

use crate::{
    fixtures::*,
    flanders::{line_json, weavers_json},
    kbo,
    packings::{gzip, tar, zip, zstd},
    sirene,
};

fn cases() -> ProptestConfig {
    let asked = std::env::var("TISSERAND_FUZZ_CASES")
        .ok()
        .and_then(|text| text.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(256),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Small bounds, so that every one of them is met.
fn small() -> Limits {
    Limits {
        record_bytes: 2048,
        member_bytes: 1 << 16,
        total_bytes: 1 << 17,
        ratio: 50,
        ratio_after: 1 << 14,
        members: 5,
    }
}

/// One change to a file: bytes overwritten, taken out, doubled or put in.
#[derive(Debug, Clone)]
enum Mutation {
    Overwrite(Index, Vec<u8>),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    Repeat(Index, usize),
    Truncate(Index),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    // What means something in a table is tried more often than what does not.
    let telling = prop::sample::select(vec![
        b"\"".to_vec(),
        b";".to_vec(),
        b"\n".to_vec(),
        b"\r\n".to_vec(),
        b"\0".to_vec(),
        b"\";\"".to_vec(),
        b"\xe9".to_vec(),
        b"\xc2\x8d\n".to_vec(),
        b"_".to_vec(),
        b",".to_vec(),
        b"{".to_vec(),
        b"}".to_vec(),
        b"]".to_vec(),
        b"\\".to_vec(),
        b"[ND]".to_vec(),
        b"\n{".to_vec(),
    ]);
    let bytes = prop_oneof![3 => telling, 1 => vec(any::<u8>(), 0..20)];
    let place = any::<Index>;
    prop_oneof![
        (place(), bytes.clone()).prop_map(|(at, bytes)| Mutation::Overwrite(at, bytes)),
        (place(), bytes).prop_map(|(at, bytes)| Mutation::Insert(at, bytes)),
        (place(), 0..200_usize).prop_map(|(at, length)| Mutation::Remove(at, length)),
        (place(), 0..3000_usize).prop_map(|(at, length)| Mutation::Repeat(at, length)),
        place().prop_map(Mutation::Truncate),
    ]
}

fn mutate(mut bytes: Vec<u8>, mutations: &[Mutation]) -> Vec<u8> {
    for mutation in mutations {
        let place = |at: &Index| {
            if bytes.is_empty() {
                0
            } else {
                at.index(bytes.len())
            }
        };
        match mutation {
            Mutation::Overwrite(at, new) => {
                let at = place(at);
                let end = bytes.len().min(at + new.len());
                let length = end - at;
                bytes[at..end].copy_from_slice(&new[..length]);
            }
            Mutation::Insert(at, new) => {
                let at = place(at);
                bytes.splice(at..at, new.iter().copied());
            }
            Mutation::Remove(at, length) => {
                let at = place(at);
                bytes.drain(at..bytes.len().min(at + length));
            }
            Mutation::Repeat(at, length) => {
                let at = place(at);
                let piece = bytes[at..bytes.len().min(at + length)].to_vec();
                bytes.splice(at..at, piece);
            }
            Mutation::Truncate(at) => {
                let at = place(at);
                bytes.truncate(at);
            }
        }
    }
    bytes
}

fn valid() -> impl Strategy<Value = Vec<u8>> {
    let layout = prop::sample::select(vec![23, 24, 26, 39, 41]);
    (layout, 1..6_usize).prop_map(|(layout, rows)| {
        let odd = weavers(&[("id", "599S 0599000123"), ("position", "R"), ("date_creat", "x")]);
        let rows: Vec<Cells<'_>> = (0..rows)
            .map(|n| if n % 2 == 0 { WEAVERS } else { &odd[..] })
            .collect();
        table(layout, &rows).into_bytes()
    })
}

/// Files of the other registers.
fn others() -> impl Strategy<Value = Vec<u8>> {
    let units = sirene::units(&[sirene::WEAVERS_UNIT; 3]);
    let places = sirene::establishments(&[sirene::WEAVERS_PLACE; 3]);
    let lines = [line_json("V0009001"), line_json("V0009002")].join("\n");
    let array = format!("[{},\n{}]", weavers_json("V0009001"), weavers_json("V0009002"));
    let mut files = vec![units, places, lines, array];
    files.extend([kbo::ENTERPRISE, kbo::DENOMINATION, kbo::ADDRESS, kbo::ACTIVITY].map(str::to_owned));
    files.extend(kbo::OTHERS.map(|(_, text)| text.to_owned()));
    let mut files: Vec<Vec<u8>> = files.into_iter().map(String::into_bytes).collect();
    files.push(kbo::archive());
    prop::sample::select(files)
}

fn packed() -> impl Strategy<Value = Vec<u8>> {
    (valid(), 0..7_u8).prop_map(|(bytes, packing)| match packing {
        0 => gzip(&bytes),
        1 => zstd(&bytes),
        2 => zip(&[("a.csv", &bytes), ("b.csv", &bytes)]),
        3 => tar(&[("a.csv", &bytes), (&"b".repeat(150), &bytes)]),
        4 => gzip(&tar(&[("a.csv", &bytes)])),
        5 => zstd(&tar(&[("a.csv", &bytes)])),
        _ => zip(&[("a.csv.gz", &gzip(&bytes))]),
    })
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_bytes_are_refused_or_read(bytes in vec(any::<u8>(), 0..3000)) {
        read_within(&bytes, &small());
    }

    #[test]
    fn any_rows_under_a_true_header_are_all_accounted_for(
        rows in vec("[\"; \r\nW5AR_é0-9\u{0}]{0,80}", 0..20),
    ) {
        let text = table(39, &[]) + &rows.join("\n");
        // Each mended quote costs a re-reading, bounded on the whole: a refusal is an answer too.
        let outcome = read_within(text.as_bytes(), &Limits::default());
        if let Ok(summary) = &outcome.result {
            let lines = text.trim_end_matches('\n').split('\n').count() as u64;
            prop_assert!(summary.lines >= lines);
            let filled = text.lines().skip(1).filter(|line| !line.trim_ascii().is_empty()).count();
            prop_assert!((filled == 0) == (summary.read == 0));
        }
    }

    #[test]
    fn a_changed_file_is_refused_or_read(
        bytes in valid(),
        mutations in vec(mutation(), 1..6),
    ) {
        read_within(&mutate(bytes, &mutations), &small());
    }

    #[test]
    fn a_changed_archive_is_refused_or_read(
        bytes in packed(),
        mutations in vec(mutation(), 1..4),
    ) {
        read_within(&mutate(bytes, &mutations), &small());
    }

    #[test]
    fn a_changed_file_of_any_register_is_refused_or_read(
        bytes in others(),
        mutations in vec(mutation(), 1..6),
    ) {
        read_within(&mutate(bytes, &mutations), &small());
    }

    #[test]
    fn rubbish_between_lines_of_json_costs_no_neighbour(
        rubbish in vec("[{}\\[\\]\",:a\\\\ é]{0,40}", 1..6),
    ) {
        let sound: Vec<String> = (0..=rubbish.len()).map(|n| line_json(&format!("V00090{n:02}"))).collect();
        let mut text = sound[0].clone() + "\n";
        for (rubbish, sound) in rubbish.iter().zip(&sound[1..]) {
            text += &format!("{rubbish}\n{sound}\n");
        }
        let outcome = read_bytes(text.as_bytes());
        // An opening bracket makes an array that never ends: a refusal is an answer too.
        if outcome.result.is_ok() {
            prop_assert_eq!(outcome.others.len(), sound.len());
        } else {
            prop_assert!(rubbish.iter().any(|line| line.contains('[')));
        }
    }

    #[test]
    fn whatever_is_written_between_quotes_comes_back(
        texts in vec("[^\\p{C}_]{1,12}[\"; \n,éœ€]{0,6}[a-z]", 1..8),
        delimiter in prop::sample::select(vec![';', ',', '\t']),
    ) {
        let ids: Vec<String> = (0..texts.len()).map(|n| format!("W5990000{n:02}")).collect();
        let rows: Vec<_> = texts
            .iter()
            .zip(&ids)
            .map(|(text, id)| weavers(&[("id", id), ("objet", text)]))
            .collect();
        let rows: Vec<Cells<'_>> = rows.iter().map(Vec::as_slice).collect();
        let outcome = read_bytes(table_of(&columns(39), &rows, delimiter).as_bytes());
        prop_assert_eq!(outcome.report(), []);
        prop_assert_eq!(outcome.records.len(), texts.len());
        for (record, text) in outcome.records.iter().zip(&texts) {
            prop_assert_eq!(record.purpose.as_deref(), Some(text.trim()));
        }
    }

    #[test]
    fn a_number_in_normal_form_is_its_own_normal_form(text in "[VWBEvw ]{0,2}[0-9AB .é-]{0,16}") {
        for scheme in Scheme::ALL {
            if let Ok(first) = Identifier::parse(scheme, &text) {
                prop_assert_eq!(&Identifier::parse(scheme, &first.value), &Ok(first));
            }
        }
        if let Ok(number) = RnaNumber::parse("W599000001") {
            let _ = number.former(&text, &text);
        }
    }
}
