//! The official schema, in both of its dialects and with what publishers make of it.

use jiff::civil::date;
use registers::grants::{Aid, Layout, Money};

use crate::fixtures::*;

#[test]
fn a_line_of_the_schema_becomes_a_grant() {
    let outcome = read_text(&file(&[&[
        ("rnaBeneficiaire", "W2A1234567"),
        ("dispositifAide", "FDVA"),
    ]]));
    let grant = outcome.only();
    assert_eq!(outcome.report(), []);
    assert_eq!(grant.layout, Layout::Scdl);
    assert_eq!(grant.funder.name.as_deref(), Some("Ville de Fictiville"));
    assert_eq!(
        grant.funder.siren.as_ref().map(|siren| siren.as_str()),
        Some("215903501")
    );
    assert_eq!(
        grant.beneficiary.siret.as_ref().map(|siret| siret.as_str()),
        Some("73282932000074")
    );
    assert_eq!(
        grant.beneficiary.rna.as_ref().map(|rna| rna.as_str()),
        Some("W2A1234567")
    );
    assert_eq!(grant.amount.map(|amount| amount.get()), Some(150_050));
    assert_eq!((grant.money, grant.aid), (Money::Voted, Aid::Grant));
    assert_eq!(grant.decided, Some(date(2023, 6, 27)));
    let period = grant.period.unwrap();
    assert_eq!(
        (period.start, period.end),
        (date(2023, 7, 1), Some(date(2023, 12, 31)))
    );
    assert_eq!(grant.share.map(|share| share.get()), Some(10_000));
    assert_eq!(grant.scheme.as_deref(), Some("FDVA"));
    assert_eq!(grant.counted_year(), Some(2023));
}

#[test]
fn both_dialects_separate_periods_and_neither_is_believed_when_reversed() {
    let outcome = read_text(&file(&[
        &[("datesPeriodeVersement", "2017-12-14_2018-12-14")],
        &[("datesPeriodeVersement", "2017-12-14/2018-12-14")],
        &[("datesPeriodeVersement", "2017-03-02/2017-01-10")],
        &[("datesPeriodeVersement", "2017-03-02/2017-30-05")],
        &[("datesPeriodeVersement", "2017-12-12/fin-action")],
        &[("dateConvention", "2017-30-05")],
        &[("dateConvention", "0001-01-01")],
    ]));
    assert_eq!(outcome.records[0].period, outcome.records[1].period);
    assert_eq!(outcome.records[2].period, None);
    assert_eq!(outcome.records[3].period.map(|period| period.end), Some(None));
    assert_eq!(outcome.records[5].decided, None);
    assert_eq!(
        outcome.report(),
        [
            (4, "reversed-period"),
            (5, "open-period"),
            (6, "open-period"),
            (7, "malformed-date")
        ]
    );
}

#[test]
fn help_in_kind_is_told_from_money_and_both_together_are_money() {
    let cases = [
        ("aide en numéraire", Aid::Grant),
        ("aide en nature", Aid::InKind),
        ("aide en numéraire;aide en nature", Aid::Grant),
        ("aide en nature;aide en numéraire", Aid::Grant),
        ("Aide en nature ; aide en num\u{fffd}raire", Aid::Grant),
    ];
    for (nature, aid) in cases {
        let outcome = read_text(&file(&[&[("nature", nature)]]));
        assert_eq!(outcome.only().aid, aid, "{nature}");
    }
}

#[test]
fn a_cell_dragged_down_is_no_share() {
    let shares = ["0.05", "0.1", "0.15", "0.2", "0.25", "1"];
    let lines: Vec<Vec<(&str, &str)>> = shares
        .iter()
        .zip(["a", "b", "c", "d", "e", "f"])
        .map(|(share, reference)| {
            vec![
                ("pourcentageSubvention", *share),
                ("referenceDecision", reference),
            ]
        })
        .collect();
    let lines: Vec<&[(&str, &str)]> = lines.iter().map(Vec::as_slice).collect();
    let outcome = read_text(&file(&lines));
    let shares: Vec<_> = outcome
        .records
        .iter()
        .map(|grant| grant.share.map(|share| share.get()))
        .collect();
    assert_eq!(shares, [None, None, None, None, None, Some(10_000)]);
    assert_eq!(outcome.report()[0], (2, "dragged-share"));
    assert_eq!(
        outcome.cents(),
        [Some(150_050); 6],
        "the amount is not multiplied"
    );
}

#[test]
fn a_damaged_number_is_absent_and_the_grant_is_kept() {
    let outcome = read_text(&file(&[
        &[("idBeneficiaire", "7,99E+13")],
        &[("idBeneficiaire", "79900000000000.0")],
        &[("idBeneficiaire", "22040000000000")],
        &[("idBeneficiaire", "732829320")],
        &[("idBeneficiaire", "0")],
        &[("idBeneficiaire", "73282932000074.0")],
        &[("idBeneficiaire", ""), ("nomBeneficiaire", "")],
    ]));
    assert_eq!(
        outcome.report(),
        [
            (2, "spreadsheet-number"),
            (3, "spreadsheet-number"),
            (4, "spreadsheet-number"),
            (5, "siren-for-siret"),
            (7, "mended-number"),
            (8, "missing-beneficiary"),
        ]
    );
    let known: Vec<bool> = outcome
        .records
        .iter()
        .map(|grant| grant.beneficiary.siren.is_some())
        .collect();
    assert_eq!(known, [false, false, false, true, false, true]);
}

#[test]
fn a_person_is_counted_and_never_named() {
    let outcome = read_text(&file(&[
        &[
            ("nomBeneficiaire", "Mme Anne FICTIVE"),
            ("objet", "bourse de Mme Anne FICTIVE"),
        ],
        &[("nomBeneficiaire", "NA"), ("idBeneficiaire", "")],
        &[
            ("nomBeneficiaire", "M. IMAGINAIRE"),
            ("idBeneficiaire", "12345"),
            ("rnaBeneficiaire", ""),
        ],
    ]));
    assert_eq!(outcome.records.len(), 3);
    assert_eq!(outcome.summary().kept, 3);
    let everything = format!("{:?}", outcome);
    for word in ["FICTIVE", "IMAGINAIRE", "12345"] {
        assert!(!everything.contains(word), "{word}");
    }
    assert!(
        outcome
            .records
            .iter()
            .all(|grant| grant.person && grant.amount.is_some())
    );
}

#[test]
fn an_amount_that_the_file_decides_is_read_and_one_that_it_does_not_is_absent() {
    let decided = read_text(&file(&[
        &[("montant", "1.234")],
        &[("montant", "12,50")],
        &[("montant", "5.000")],
    ]));
    assert_eq!(decided.cents(), [Some(123_400), Some(1_250), Some(500_000)]);
    let open = read_text(&file(&[
        &[("montant", "1.234")],
        &[("montant", "1500")],
        &[("montant", "")],
        &[("montant", "beaucoup")],
    ]));
    assert_eq!(open.cents(), [None, Some(150_000), None, None]);
    assert_eq!(
        open.report(),
        [
            (2, "ambiguous-amount"),
            (4, "missing-amount"),
            (5, "malformed-amount")
        ]
    );
}

#[test]
fn a_request_that_was_refused_is_no_grant() {
    let text = "nomAttribuant,idAttribuant,nomBeneficiaire,montant,statutLabel,idCofinancement\n\
        Fictiville,,TISSERANDS,100,attribuée,P-1\n\
        Fictiville,,TISSERANDS,100,refusée,P-1\n\
        Fictiville,,TISSERANDS,100,en cours d'intruction,P-1\n";
    let outcome = read_text(text);
    assert_eq!(outcome.report(), [(3, "not-awarded"), (4, "not-awarded")]);
    assert_eq!(outcome.only().project.as_deref(), Some("P-1"));
}

#[test]
fn every_separator_and_encoding_is_read() {
    let plain = file(&[&[("nomBeneficiaire", "L’ÉTÉ IMAGINAIRE")]]);
    for delimiter in [",", ";", "\t", "|"] {
        let text = plain
            .replace("\",\"", &format!("\"{delimiter}\""))
            .replace(SCDL, &SCDL.replace(',', delimiter));
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        ] {
            let outcome = read_bytes(&bytes, "grants.csv", &registers::Limits::default());
            assert_eq!(
                outcome.only().beneficiary.name.as_deref(),
                Some("L’ÉTÉ IMAGINAIRE"),
                "{delimiter:?}"
            );
        }
    }
}

#[test]
fn a_column_named_twice_is_refused_only_when_it_is_read() {
    let unread = "nomAttribuant,nomBeneficiaire,montant,notificationUE,notificationUE\nF,T,1,non,\n";
    assert_eq!(read_text(unread).cents(), [Some(100)]);
    let read = "nomAttribuant,nomBeneficiaire,montant,montant\nF,T,1,2\n";
    assert_eq!(read_text(read).refusal().as_str(), "duplicate-column");
    assert_eq!(read_text("id;titre\n1;2\n").refusal().as_str(), "unknown-columns");
}
