//! Each trap of the formats is a test (reference: law-and-formats, §4.1 and §9).

use open_grants::{Aid, Award, Country, Dialect, Payment, Why};
use registers::{Kbo, RnaNumber};

use crate::fixtures::{
    award, both, column, columns, common, day, declarations, giving, lines, part, scdl, superset,
};
use crate::rules::faults;

#[test]
fn three_equal_partners_share_one_to_four_decimals() {
    let (text, _) = scdl(&[award("A", &[333_334, 333_333, 333_333])], Dialect::Scdl);
    assert_eq!(
        column(&text, "pourcentageSubvention"),
        ["0.3334", "0.3333", "0.3333"]
    );
    assert_eq!(column(&text, "montant"), ["10000.00"; 3], "before it is divided");
    assert_eq!(column(&text, "referenceDecision"), ["A"; 3]);
}

#[test]
fn a_share_below_one_per_cent_has_its_own_line_with_its_own_amount() {
    let (text, told) = scdl(&[award("A", &[995_001, 4_999])], Dialect::Scdl);
    assert_eq!(column(&text, "montant"), ["9950.01", "49.99"]);
    assert_eq!(column(&text, "pourcentageSubvention"), ["1.00", "1.00"]);
    assert_eq!((told.written, told.left.len()), (2, 0));
    assert!(faults(&text, Dialect::Scdl).is_empty());
    let (text, _) = scdl(&[award("A", &[990_000, 10_000])], Dialect::Scdl);
    assert_eq!(
        column(&text, "pourcentageSubvention"),
        ["0.99", "0.01"],
        "one per cent is expressed"
    );
}

#[test]
fn a_number_with_letters_is_left_empty_and_its_bearer_counted_where_nothing_else_tells_who_it_is() {
    let mut one = award("A", &[60_000, 40_000]);
    one.parts[1].beneficiary.rna = Some(RnaNumber::parse("W2A1234567").unwrap());
    let (text, told) = scdl(std::slice::from_ref(&one), Dialect::Scdl);
    assert_eq!(
        column(&text, "rnaBeneficiaire"),
        ["", ""],
        "the SIRET tells who it is"
    );
    assert!(told.left.is_empty());
    one.parts[1].beneficiary.siret = None;
    let (text, told) = scdl(std::slice::from_ref(&one), Dialect::Scdl);
    assert_eq!(
        (column(&text, "montant"), told.left[&Why::Beneficiary]),
        (vec!["600.00".to_owned()], 1)
    );
    let (text, _) = superset(&[one]);
    assert_eq!(column(&text, "rnaBeneficiaire")[1], "W2A1234567");
    assert_eq!(column(&text, "horsScdl"), ["", "beneficiary"]);
    assert_eq!(
        column(&text, "nombreDemandeurs"),
        ["3", "3"],
        "of whom one received nothing"
    );
}

#[test]
fn a_belgian_partner_is_in_every_file_but_the_two_that_know_french_numbers_only() {
    let mut one = award("A", &[60_000, 40_000]);
    let body = &mut one.parts[1].beneficiary;
    (body.siret, body.kbo, body.country) = (None, Kbo::parse("0403170701").ok(), Country::Belgium);
    for dialect in [Dialect::Scdl, Dialect::Regulation] {
        let (text, told) = scdl(std::slice::from_ref(&one), dialect);
        assert_eq!(
            column(&text, "montant"),
            ["600.00"],
            "what the French partner receives, exactly"
        );
        assert_eq!(told.left[&Why::Beneficiary], 1);
    }
    let (text, _) = superset(std::slice::from_ref(&one));
    assert_eq!(column(&text, "montantBeneficiaireCentimes"), ["60000", "40000"]);
    assert_eq!(column(&text, "bceBeneficiaire"), ["", "0403170701"]);
    assert!(giving(std::slice::from_ref(&one)).contains("BE-BCE_KBO-0403170701"));
    assert!(common(&[one]).contains("org:be:kbo"));
}

#[test]
fn a_funder_without_siret_is_in_no_french_file_and_its_private_money_is_no_state_aid() {
    let mut one = award("A", &[60_000]);
    (one.funder.siret, one.public) = (None, false);
    one.parts[0].aid = Aid::Small;
    let (text, told) = scdl(std::slice::from_ref(&one), Dialect::Regulation);
    assert_eq!((column(&text, "montant").len(), told.left[&Why::Funder]), (0, 1));
    assert_eq!(
        column(&superset(std::slice::from_ref(&one)).0, "montant"),
        ["600.00"]
    );
    assert_eq!(declarations(&[one]).1.written, 0);
}

/// The cells of a Parquet file as the table writes them: two decimals for amounts, four for shares.
fn cells(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
    let mut table = parquet_table::Table::open(std::io::Cursor::new(bytes)).unwrap();
    let heads = table.columns().to_vec();
    let every: Vec<usize> = (0..heads.len()).collect();
    let mut rows = Vec::new();
    let read = table.read(&every, |row| {
        let cell = |cell: &parquet_table::Cell<'_>| match cell {
            parquet_table::Cell::Text(text) => (*text).to_owned(),
            parquet_table::Cell::Whole(number) => number.to_string(),
            parquet_table::Cell::Real(number) => number.to_string(),
            other => format!("{other:?}").replace("Nothing", ""),
        };
        rows.push(row.cells.iter().map(cell).collect());
        Ok::<(), parquet_table::Error>(())
    });
    read.unwrap();
    (heads, rows)
}

#[test]
fn the_columns_say_what_the_table_says_with_numbers_as_numbers() {
    let mut awards: Vec<Award> = (0..3_000)
        .map(|at| award(&format!("R{at}-vivre-ensemble"), &[60_000 + at, 12_345]))
        .collect();
    awards[1].title = "=cmd()".to_owned();
    let (text, told) = superset(&awards);
    let (bytes, same) = columns(&awards);
    assert_eq!((told.written, &told), (6_000, &same));
    assert!(
        both(&awards) == ((text.clone(), told), (bytes.clone(), same)),
        "made once or twice"
    );
    let (heads, rows) = cells(&bytes);
    let table = lines(&text);
    assert_eq!(rows.len(), table.len());
    for (row, line) in rows.iter().zip(&table) {
        for ((head, cell), (name, said)) in heads.iter().zip(row).zip(line) {
            assert_eq!(head, name);
            let number = said
                .parse::<f64>()
                .ok()
                .filter(|_| head.starts_with("montant") || head.starts_with("pourcentage"));
            match number {
                Some(number) => assert_eq!(cell.parse(), Ok(number), "{head}"),
                None => assert_eq!(cell, said.strip_prefix('\'').unwrap_or(said), "{head}"),
            }
        }
    }
    assert!(rows[2].contains(&"=cmd()".to_owned()), "{:?}", rows[2]);
}

#[test]
fn a_natural_person_is_named_in_no_file() {
    let mut one = award("A", &[60_000, 12_345]);
    let body = &mut one.parts[1].beneficiary;
    (body.person, body.name, body.key) = (true, "Anne IMAGINAIRE".to_owned(), "key-of-anne".to_owned());
    let number = body.siret.clone().unwrap();
    one.parts[1].aid = Aid::Small;
    let awards = [one];
    let (scdl_file, told) = scdl(&awards, Dialect::Scdl);
    let files = [
        scdl_file.clone(),
        scdl(&awards, Dialect::Regulation).0,
        superset(&awards).0,
        giving(&awards),
        common(&awards),
        declarations(&awards).0,
        format!("{:?}", cells(&columns(&awards).0)),
    ];
    for file in &files {
        for said in ["IMAGINAIRE", "key-of-anne", number.as_str(), "123.45", "12345"] {
            assert!(!file.contains(said), "{said}: {file}");
        }
    }
    assert_eq!(
        column(&scdl_file, "montant"),
        ["600.00"],
        "nor does a total give it away"
    );
    assert_eq!(told.left[&Why::Person], 1);
    assert_eq!(column(&superset(&awards).0, "montant"), ["600.00"]);
}

#[test]
fn what_names_somebody_in_a_title_is_masked() {
    let mut one = award("A", &[60_000]);
    one.title = "Atelier chez Mme Anne IMAGINAIRE, anne@example.org".to_owned();
    one.summary = "Renseignements : M. Jean IMAGINAIRE, 03 20 00 00 00.".to_owned();
    let awards = [one];
    for file in [
        scdl(&awards, Dialect::Scdl).0,
        superset(&awards).0,
        giving(&awards),
        common(&awards),
    ] {
        for said in ["IMAGINAIRE", "example.org", "20 00"] {
            assert!(!file.contains(said), "{said}: {file}");
        }
    }
}

#[test]
fn payments_make_a_period_in_its_order_and_each_dialect_joins_it_in_its_way() {
    let mut one = award("A", &[60_000]);
    let payment = |day, paid| Payment {
        day,
        cents: 30_000,
        paid,
    };
    one.parts[0].payments = vec![
        payment(day("2027-06-30"), false),
        payment(day("2027-01-15"), true),
    ];
    let awards = [one];
    let (text, _) = scdl(&awards, Dialect::Scdl);
    assert_eq!(column(&text, "datesPeriodeVersement"), ["2027-01-15/2027-06-30"]);
    assert_eq!(column(&text, "conditionsVersement"), ["échelonné"]);
    let (text, _) = scdl(&awards, Dialect::Regulation);
    assert_eq!(column(&text, "datesPeriodeVersement"), ["2027-01-15_2027-06-30"]);
    assert_eq!(column(&superset(&awards).0, "montantVerse"), ["300.00"]);
    assert!(giving(&awards).contains("\"amountDisbursed\":300.0"));
    let (text, _) = scdl(&[award("B", &[60_000])], Dialect::Scdl);
    assert_eq!(
        column(&text, "datesPeriodeVersement"),
        ["2026-11-27/2027-01-26"],
        "no day said: within the sixty days of the law"
    );
}

#[test]
fn what_eight_funders_give_to_one_project_is_eight_grants_of_one_project() {
    let awards: Vec<_> = (0..8)
        .map(|funder| {
            let mut one = award(&format!("K7F3-Q2M9-{funder}"), &[70_000, 30_000]);
            one.funder = crate::fixtures::body(80_000 + funder);
            one.beside = vec!["les sept autres".to_owned()];
            one
        })
        .collect();
    let (text, _) = scdl(&awards, Dialect::Scdl);
    assert_eq!(column(&text, "montant").len(), 16);
    let (text, _) = superset(&awards);
    let projects: std::collections::BTreeSet<String> = column(&text, "idCofinancement").into_iter().collect();
    assert_eq!(
        (projects.len(), column(&text, "cofinancement")[0].as_str()),
        (1, "oui")
    );
    let cents: i64 = column(&text, "montantBeneficiaireCentimes")
        .iter()
        .map(|cents| cents.parse::<i64>().unwrap())
        .sum();
    assert_eq!(cents, 800_000, "each euro once");
}

#[test]
fn small_aid_of_public_funders_is_declared_within_twenty_days() {
    let mut one = award("A", &[60_000, 50_000, 40_000, 30_000]);
    one.parts[0].aid = Aid::Small;
    one.parts[1].aid = Aid::SmallServices;
    one.parts[2].aid = Aid::Other("(UE) 651/2014, article 53".to_owned());
    one.parts[0].beneficiary.nace = Some("88.99".to_owned());
    let (text, told) = declarations(std::slice::from_ref(&one));
    assert_eq!(told.written, 3);
    assert_eq!(
        column(&text, "regimeAide"),
        ["(UE) 2023/2831", "(UE) 2023/2832", "(UE) 651/2014, article 53"]
    );
    assert_eq!(
        column(&text, "equivalentSubventionBrut"),
        ["600.00", "500.00", "400.00"]
    );
    assert_eq!(column(&text, "aDeclarerAvant"), ["2026-12-17"; 3]);
    assert_eq!(
        column(&text, "secteurNace"),
        ["88.99", "", ""],
        "as a register says it"
    );
    assert_eq!(
        column(&scdl(&[one], Dialect::Scdl).0, "notificationUE"),
        ["oui", "oui", "oui", "non"]
    );
}

#[test]
fn words_keep_their_place_whatever_they_hold() {
    let mut one = award("A", &[60_000]);
    one.title = format!("=1+1 \"fil\", trame;\nchaîne {}", "é".repeat(300));
    one.parts = vec![part(1, 60_000), part(2, 0)];
    one.parts[0].beneficiary.name = "L'\"Été\", SARL;\n".to_owned();
    let (text, told) = scdl(std::slice::from_ref(&one), Dialect::Scdl);
    assert_eq!(told.written, 1, "who receives nothing has no line");
    assert_eq!(column(&text, "nomBeneficiaire"), ["L'\"Été\", SARL;"]);
    let title = column(&text, "objet").pop().unwrap();
    assert!(
        title.starts_with("'=1+1 \"fil\", trame; chaîne é") && title.chars().count() == 256,
        "{title}"
    );
    one.title = " \n".to_owned();
    assert_eq!(scdl(&[one], Dialect::Scdl).1.left[&Why::Nameless], 1);
}
