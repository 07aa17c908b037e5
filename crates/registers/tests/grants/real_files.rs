//! The real files about grants, where they are at hand: counts, and the commonest reasons.
//!
//! They are not part of the repository. `TISSERAND_DATA` says where they are, by default
//! `shared/data` beside the checkout; where they are absent the test says that it was skipped.

use std::{convert::Infallible, fs::File, path::PathBuf};

use registers::{
    Limits,
    grants::{Event, Given, GrantRecord, Summary, Told, Verdict, read, settle, tally},
};

fn data(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("TISSERAND_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    let file = folder.join(path);
    if file.is_file() {
        return Some(file);
    }
    eprintln!("skipped: {path} is not at hand; set TISSERAND_DATA to its folder");
    None
}

/// Reads a file and prints its line of the table.
fn table(path: &str, mut each: impl FnMut(u64, &GrantRecord)) -> Option<Summary> {
    let file = data(path)?;
    let mut examples = Vec::new();
    let summary = read(
        File::open(file).unwrap(),
        path,
        &Given::default(),
        &Limits::default(),
        |event| {
            match event {
                Event::Record { line, record } => each(line, &record),
                Event::Reject(reject) if examples.len() < 200_000 => examples.push(reject),
                Event::Reject(_) | Event::Member(_) => {}
            }
            Ok::<(), Infallible>(())
        },
    )
    .unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut reasons: Vec<_> = summary
        .reasons
        .iter()
        .map(|(reason, count)| (*count, *reason))
        .collect();
    reasons.sort_by(|a, b| b.cmp(a));
    let commonest: Vec<String> = reasons
        .iter()
        .take(3)
        .map(|(count, reason)| format!("{reason} {count}"))
        .collect();
    let Summary {
        read,
        kept,
        rejected,
        totals,
        ..
    } = summary;
    let layout = summary.members[0].layout;
    eprintln!(
        "{path} | {layout} | {read} | {kept} | {rejected} | {totals} | {}",
        commonest.join(", ")
    );
    if std::env::var_os("TISSERAND_EXAMPLES").is_some() {
        for (count, reason) in reasons {
            eprintln!("    {count} {reason}");
            for reject in examples.iter().filter(|reject| reject.reason == reason).take(4) {
                eprintln!("        {}: {:?} {:?}", reject.line, reject.column, reject.value);
            }
        }
    }
    Some(summary)
}

/// File, lines read, lines rejected.
const FILES: [(&str, u64, u64); 12] = [
    ("subventions_hauts_de_france/ville-roubaix.csv", 585, 0),
    ("subventions_hauts_de_france/ville-sailly.csv", 71, 0),
    (
        "subventions_hauts_de_france/la-chapelle-d-armentieres.csv",
        146,
        0,
    ),
    (
        "subventions_hauts_de_france/plf_jaune_nord59_2011-2014.csv",
        3_405,
        0,
    ),
    ("subventions_hauts_de_france/commune-soissons.csv", 1_401, 0),
    ("subventions_hauts_de_france/cd-somme.csv.zst", 1_765, 0),
    ("subventions_hauts_de_france/feder-hauts-de-france.csv", 1_075, 0),
    (
        "subventions_pays_de_la_loire/44-Loire-Atlantique/224400028_subventions-aux-associations-du-departement-de-loire-atlantique.csv.zst",
        18_148,
        1,
    ),
    (
        "subventions_pays_de_la_loire/49-Maine-et-Loire/224900019_conventions-de-subventions-du-departement-de-maine-et-loire.csv",
        75,
        0,
    ),
    (
        "subventions_pays_de_la_loire/49-Maine-et-Loire/224900019_subventions-aux-associations-du-departement-de-maine-et-loire.csv.zst",
        11_843,
        0,
    ),
    ("subventions_wald52/nord59_versements.csv.zst", 26_598, 0),
    ("subventions_scdl_schema/etalab_2017/exemple.csv", 2, 0),
];

#[test]
fn every_published_table_is_read_to_its_last_line() {
    eprintln!("file | layout | read | kept | rejected | totals | commonest reasons");
    for (path, read, rejected) in FILES {
        let Some(summary) = table(path, |_, _| {}) else {
            continue;
        };
        assert_eq!((summary.read, summary.rejected), (read, rejected), "{path}");
    }
}

#[test]
fn the_fixtures_of_the_schema_are_read_in_every_version() {
    for (path, read) in [
        ("datasubvention_2024/exemples/exemple_valide.csv", 20),
        (
            "datasubvention_2024/exemples/exemple_invalide_erreurs_cellules.csv",
            20,
        ),
        (
            "datasubvention_2024/exemples/exemple_invalide_erreurs_colonnes.csv",
            20,
        ),
        ("datasubvention_2024/exemple-duplicate-column.csv", 20),
        ("api-subventions-asso_fixtures/SCDL.csv", 3),
        ("api-subventions-asso_fixtures/SCDL_DILCRAH_2019.csv", 3),
        ("api-subventions-asso_fixtures/SCDL_WITH_EXERCICE.csv", 3),
        ("api-subventions-asso_fixtures/SCDL_SECOND_IMPORT.csv", 3),
        ("api-subventions-asso_fixtures/test-csv-valid.csv", 3),
        ("api-subventions-asso_fixtures/test-csv-invalid.csv", 3),
    ] {
        let path = format!("subventions_scdl_schema/{path}");
        let Some(summary) = table(&path, |_, _| {}) else {
            continue;
        };
        assert!(summary.read >= read, "{path}: {}", summary.read);
    }
}

#[test]
fn the_yellow_book_sums_up_to_what_it_says_itself() {
    let path = "plf_jaune_associations/Jaunes/plf-2012-jaune-associations-subventionne-es-en-2010.csv.zst";
    let mut sum = 0;
    let Some(summary) = table(path, |_, record| {
        sum += record.amount.map_or(0, |amount| i128::from(amount.get()));
        assert_eq!(record.year, Some(2010));
    }) else {
        return;
    };
    eprintln!("    {} cents in {} grants", sum, summary.kept);
    assert_eq!(sum, 148_399_502_400, "the last line of the book");
}

#[test]
fn the_workbooks_of_a_department_are_read() {
    for (path, read) in [
        (
            "subventions_pays_de_la_loire/53-Mayenne/data.gouv-cd53-14-10-2019-.xlsx",
            61,
        ),
        (
            "subventions_pays_de_la_loire/53-Mayenne/data.gouv-cd53-21-12-2018.xlsx",
            175,
        ),
        (
            "subventions_scdl_schema/api-subventions-asso_fixtures/SCDL.xlsx",
            10,
        ),
        (
            "subventions_scdl_schema/api-subventions-asso_fixtures/SCDL_WITH_EXERCICE.xlsx",
            10,
        ),
        (
            "subventions_scdl_schema/api-subventions-asso_fixtures/SCDL_WITH_EXERCICE_ALT.xlsx",
            3,
        ),
    ] {
        let Some(summary) = table(path, |_, _| {}) else {
            continue;
        };
        assert_eq!(summary.read, read, "{path}");
    }
}

/// Two million eight hundred thousand rows: minutes without optimisation, so it is asked for.
#[test]
#[ignore = "cargo test --release -- --ignored: reads a country"]
fn all_payments_of_a_country_are_read_from_parquet() {
    let from = std::time::Instant::now();
    let (mut addable, mut cents) = (0_u64, 0_i128);
    let Some(summary) = table("subventions_wald52/versements_all.parquet", |_, record| {
        if let Some(amount) = record.addable() {
            addable += 1;
            cents += i128::from(amount.get());
        }
    }) else {
        return;
    };
    eprintln!("    {addable} addable, {cents} cents, {:?}", from.elapsed());
    assert_eq!((summary.read, summary.rejected), (2_809_711, 100));
}

#[test]
fn the_payments_of_a_department_count_once() {
    let mut records = Vec::new();
    if table("subventions_wald52/nord59_versements.csv.zst", |_, record| {
        records.push(record.clone())
    })
    .is_none()
    {
        return;
    }
    let told: Vec<Told<'_>> = records
        .iter()
        .map(|record| Told { file: "nord", record })
        .collect();
    let from = std::time::Instant::now();
    let verdicts = settle(&told);
    let mut kinds = std::collections::BTreeMap::new();
    for verdict in &verdicts {
        let kind = match verdict {
            Verdict::SetAside { why, .. } => why.to_string(),
            Verdict::Counted | Verdict::NotAdded(_) => format!("{verdict:?}"),
        };
        *kinds.entry(kind).or_insert(0) += 1;
    }
    eprintln!(
        "    {kinds:?} {:?} in {:?}",
        tally(&told, &verdicts),
        from.elapsed()
    );
    assert_eq!(verdicts.len(), records.len());
}
