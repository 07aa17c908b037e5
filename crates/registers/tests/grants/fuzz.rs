//! Anything may arrive: no input makes the reader panic, hang or lose count.
//!
//! `TISSERAND_FUZZ_CASES` says how many cases each property tries (256 otherwise).

use proptest::{collection::vec, prelude::*, sample::Index};
use registers::Limits;

use crate::fixtures::*;

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

/// One change to a file: bytes written over, put in, or taken out.
#[derive(Debug, Clone)]
enum Mutation {
    Overwrite(Index, Vec<u8>),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    // What means something in a file of grants is tried more often than what does not.
    let telling = prop::sample::select(vec![
        &b"\""[..],
        b";",
        b",",
        b"\n",
        b"\0",
        b"\x1e",
        b"\x1f",
        b"\";\"",
        b"\xe9",
        b"\xc2",
        b"E+13",
        b"-",
        b"/",
        b"_",
        b"Mme ",
        b"1.234",
        b"(",
        b"\xe2\x82\xac",
        b"0001-01-01",
        b"100",
        b"total",
        b"\xc3\xaf\xc2\xbf\xc2\xbd",
    ]);
    let bytes = prop_oneof![3 => telling.prop_map(<[u8]>::to_vec), 1 => vec(any::<u8>(), 0..20)];
    prop_oneof![
        (any::<Index>(), bytes.clone()).prop_map(|(at, bytes)| Mutation::Overwrite(at, bytes)),
        (any::<Index>(), bytes).prop_map(|(at, bytes)| Mutation::Insert(at, bytes)),
        (any::<Index>(), 0..200_usize).prop_map(|(at, length)| Mutation::Remove(at, length)),
    ]
}

fn mutate(mut bytes: Vec<u8>, mutations: &[Mutation]) -> Vec<u8> {
    for mutation in mutations {
        let length = bytes.len();
        let place = |at: &Index| if length == 0 { 0 } else { at.index(length) };
        match mutation {
            Mutation::Overwrite(at, new) => {
                let at = place(at);
                let end = length.min(at + new.len());
                bytes[at..end].copy_from_slice(&new[..end - at]);
            }
            Mutation::Insert(at, new) => {
                let at = place(at);
                bytes.splice(at..at, new.iter().copied());
            }
            Mutation::Remove(at, count) => {
                let at = place(at);
                bytes.drain(at..length.min(at + count));
            }
        }
    }
    bytes
}

const BOOK: &str = "SIREN;ASSOCIATION;IMPUTATION;Total des subventions;Détail des subventions\n\
    732829320;LES TISSERANDS - 59 FICTIVILLE;;5 000;\n\
    732829320;LES TISSERANDS - 59 FICTIVILLE;Culture: 224 - Transmission;;3 000\n\
    ;;Jeunesse: 163 - Vie associative;;2 000\n\
    Total des subventions versées en 2010;;;5 000;5 000\n";

const PAYMENTS: &str = "year,donor_name_raw,benef_id,amount_eur,granularity,measure,concours,source_url\n\
    2020,Fictiville,S732829320,1000.0,individual,attribue,don,\n\
    2020,Fictiville,N0e7eda8db7c8,-50.5,aggregate,verse,prestation,https://example.invalid/\n";

fn valid() -> impl Strategy<Value = Vec<u8>> {
    let scdl = file(&[
        &[("pourcentageSubvention", "0.8"), ("montant", "22000.80")],
        &[
            ("pourcentageSubvention", "0.2"),
            ("montant", "5 500,20"),
            ("datesPeriodeVersement", "2017-12-14_2018-12-14"),
        ],
        &[
            ("idBeneficiaire", "7,99E+13"),
            ("nomBeneficiaire", "M. IMAGINAIRE"),
        ],
    ]);
    prop::sample::select(vec![
        scdl.into_bytes(),
        BOOK.as_bytes().to_vec(),
        PAYMENTS.as_bytes().to_vec(),
    ])
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_bytes_are_refused_or_read(bytes in vec(any::<u8>(), 0..3000)) {
        read_bytes(&bytes, "grants.csv", &Limits::default());
    }

    #[test]
    fn a_changed_file_is_refused_or_read(bytes in valid(), mutations in vec(mutation(), 1..8)) {
        read_bytes(&mutate(bytes, &mutations), "grants.csv", &Limits::default());
    }
}
