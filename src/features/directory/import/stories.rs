//! Stories of files that are loaded, loaded again, cut short, or not what they claim.

mod communes;
mod contours;
mod establishments;
mod fed;
pub(in crate::features::directory) mod fixtures;
mod flemish;
mod grants;
mod kbo;
mod mistaken;
mod said;
mod sirene;
mod unpublished;

use proptest::prelude::*;
use sqlx::Row;

use super::Options;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;

const HEADER: &str = "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;\
    objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;dir_civilite;siteweb;observation;position;rup_mi;maj_time";

const WALDEC: &str = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;\
    titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;\
    adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;\
    adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;\
    observation;position;maj_time";

/// A row of the old base.
fn old(number: &str, name: &str, position: char, observation: &str) -> String {
    format!(
        "{number};;;595S;1988-04-15;0001-01-01;D;S;{name};jardiner ensemble;024000;000000;Chez Mme Fictive;1 rue \
         Imaginaire;_;59000;LILLE;PM;;{observation};{position};;2008-01-02 03:04:05"
    )
}

/// A row of the present register.
pub(in crate::features::directory) fn present(number: &str, name: &str) -> String {
    format!(
        "{number};;;;595P;2012-04-15;2014-01-01;2012-05-01;0001-01-01;D;S;{name};_;jardiner ensemble;024000;000000;_;1;\
         _;RUE;Imaginaire;_;59350;59000;Lille;_;_;_;_;_;59000;LILLE;FRANCE;PM;;0;;A;2015-02-03 04:05:06"
    )
}

fn file(header: &str, rows: &[String]) -> String {
    format!("{}\n{}\n", header.replace("    ", ""), rows.join("\n"))
}

/// Number of organisations, and of those that are in a state.
async fn count(test: &TestApp, state: &str) -> (i64, i64) {
    let mut connection = test.app.db.read().await.unwrap();
    let sql = "select cast(count(*) as bigint), cast(coalesce(sum(case when state = $1 then 1 else 0 end), 0) as bigint)
               from organisation";
    let row = sqlx::query(sql)
        .bind(state)
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    (row.get(0), row.get(1))
}

#[tokio::test]
async fn an_old_number_and_the_one_that_took_it_over_are_one_body_whichever_comes_first() {
    let old_rows = file(
        HEADER,
        &[old("595S0595000001", "JARDIN FICTIF", 'R', "W595000001")],
    );
    let new_rows = file(WALDEC, &[present("W595000001", "Jardin fictif")]);
    for order in [["old", "new"], ["new", "old"]] {
        let test = TestApp::empty().await;
        let mut keys = Vec::new();
        for name in order {
            let content = if name == "old" { &old_rows } else { &new_rows };
            let outcome = test
                .import(test.file(&format!("{name}.csv"), content), Options::default())
                .await;
            assert_eq!(
                (outcome.read, outcome.kept, outcome.refused),
                (1, 1, None),
                "{order:?}"
            );
            if name == "old" && keys.is_empty() {
                assert_eq!(
                    count(&test, "unknown").await,
                    (1, 1),
                    "until its successor comes, its state is not known"
                );
            }
            let mut connection = test.app.db.read().await.unwrap();
            let key: String = sqlx::query_scalar("select key from organisation")
                .fetch_one(&mut *connection)
                .await
                .unwrap();
            keys.push(key);
        }
        assert_eq!(keys[0], keys[1], "its address stays");
        assert_eq!(count(&test, "active").await, (1, 1), "{order:?}");
        let mut connection = test.app.db.read().await.unwrap();
        let numbers: Vec<String> =
            sqlx::query_scalar("select value from identifier where scheme = 'fr-rna' order by value")
                .fetch_all(&mut *connection)
                .await
                .unwrap();
        assert_eq!(numbers, ["595S0595000001", "W595000001"]);
        let name: String = sqlx::query_scalar("select name from organisation")
            .fetch_one(&mut *connection)
            .await
            .unwrap();
        assert_eq!(name, "Jardin fictif", "the present register speaks first");
        drop(connection);
        assert_eq!(test.app.index.len(), 1);
        test.close().await;
    }
}

#[tokio::test]
async fn two_bodies_that_turn_out_to_be_one_become_one_and_both_addresses_lead_there() {
    let test = TestApp::empty().await;
    let before = file(HEADER, &[old("595S0595000001", "JARDIN FICTIF", 'A', "")]);
    test.import(test.file("a_20250101.csv", before), Options::default())
        .await;
    test.import(
        test.file("w.csv", file(WALDEC, &[present("W595000001", "Jardin fictif")])),
        Options::default(),
    )
    .await;
    assert_eq!(count(&test, "active").await, (2, 2));
    let after = file(
        HEADER,
        &[old("595S0595000001", "JARDIN FICTIF", 'R', "W595000001")],
    );
    test.import(test.file("a_20250201.csv", after), Options::default())
        .await;
    assert_eq!(count(&test, "active").await, (1, 1));
    assert_eq!(test.app.index.len(), 1);
    let mut connection = test.app.db.read().await.unwrap();
    let redirects: i64 = sqlx::query_scalar("select count(*) from organisation_redirect")
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    assert_eq!(redirects, 1);
    drop(connection);
    test.close().await;
}

#[tokio::test]
async fn loading_the_same_file_again_changes_nothing() {
    let test = TestApp::empty().await;
    let rows: Vec<_> = (1..=30)
        .map(|n| old(&format!("595S059500{n:04}"), &format!("JARDIN {n}"), 'A', ""))
        .collect();
    let path = test.file("a.csv", file(HEADER, &rows));
    let first = test.import(path.clone(), Options::default()).await;
    assert_eq!((first.added, first.changed), (30, 0));
    let version = test.app.facts().version.clone();
    let second = test.import(path.clone(), Options::default()).await;
    assert_eq!(
        (
            second.read,
            second.kept,
            second.added,
            second.changed,
            second.missing
        ),
        (30, 30, 0, 0, 0)
    );
    assert_eq!(test.app.facts().version, version);
    // Under another licence than that of the register, as its table of sources says it; then again, without a word of it.
    let said = Options {
        licence: Some("Licence fictive 1.0".into()),
        ..Options::default()
    };
    test.import(path.clone(), said).await;
    let version = test.app.facts().version.clone();
    test.import(path, Options::default()).await;
    assert_eq!(test.app.facts().version, version);
    assert!(test.get("/en/sources").await.body.contains("Licence fictive 1.0"));
    test.close().await;
}

#[tokio::test]
async fn a_file_that_would_drop_more_than_a_tenth_is_refused_unless_the_loss_is_accepted() {
    let test = TestApp::empty().await;
    let rows: Vec<_> = (1..=30)
        .map(|n| old(&format!("595S059500{n:04}"), &format!("JARDIN {n}"), 'A', ""))
        .collect();
    test.import(
        test.file("a_20250101.csv", file(HEADER, &rows)),
        Options::default(),
    )
    .await;
    let cut = test.file("a_20250201.csv", file(HEADER, &rows[..26]));
    let refused = test.import(cut.clone(), Options::default()).await;
    let sentence = refused.refused.unwrap();
    assert!(
        sentence.contains("4 of the 30") && sentence.contains("--accept-loss"),
        "{sentence}"
    );
    assert_eq!(count(&test, "active").await, (30, 30), "nothing changed");
    let three_less = test.file("a_20250301.csv", file(HEADER, &rows[..27]));
    assert_eq!(
        test.import(three_less, Options::default()).await.missing,
        3,
        "a tenth is allowed"
    );
    let accepted = test
        .import(
            cut,
            Options {
                accept_loss: true,
                ..Options::default()
            },
        )
        .await;
    assert_eq!(accepted.missing, 1);
    assert_eq!(
        count(&test, "removed").await,
        (30, 4),
        "those that are gone are kept, and said to be gone"
    );
    test.close().await;
}

#[tokio::test]
async fn another_department_is_another_source() {
    let test = TestApp::empty().await;
    let nord: Vec<_> = (1..=30)
        .map(|n| old(&format!("595S059500{n:04}"), &format!("JARDIN {n}"), 'A', ""))
        .collect();
    let aisne = [old("021S0021000001", "VERGER FICTIF", 'A', "")];
    test.import(test.file("dpt_59.csv", file(HEADER, &nord)), Options::default())
        .await;
    let outcome = test
        .import(test.file("dpt_02.csv", file(HEADER, &aisne)), Options::default())
        .await;
    assert_eq!((outcome.refused, outcome.missing), (None, 0));
    assert_eq!(count(&test, "active").await, (31, 31));
    test.close().await;
}

#[tokio::test]
async fn a_file_that_is_not_what_it_claims_is_refused_before_anything_changes() {
    let test = TestApp::demonstration().await;
    let version = test.app.facts().version.clone();
    for (name, content) in [
        ("empty.csv", ""),
        (
            "page.csv",
            "<!doctype html><html><body>502 Bad Gateway</body></html>",
        ),
        ("other.csv", "a;b;c\n1;2;3\n"),
        ("book.xlsx", "PK\x03\x04nothing"),
        ("map.geojson", "{\"type\": \"Feature\"}"),
    ] {
        let outcome = test.import(test.file(name, content), Options::default()).await;
        let sentence = outcome.refused.unwrap_or_else(|| panic!("{name} was taken"));
        assert!(sentence.contains(name) && !sentence.contains('⟦'), "{sentence}");
    }
    let other = test
        .import(test.file("b.csv", "a;b;c\n1;2;3\n"), Options::default())
        .await;
    let sentence = other.refused.unwrap();
    assert!(sentence.ends_with("know. It says: a, b, c."), "{sentence}");
    let absent = test
        .import("/nowhere/at/all.csv".into(), Options::default())
        .await;
    assert_eq!(absent.refused.unwrap(), "/nowhere/at/all.csv does not exist.");
    assert_eq!(test.app.facts().version, version);
    assert!(test.app.facts().demonstration);
    test.close().await;
}

#[tokio::test]
async fn the_first_official_file_takes_the_place_of_the_fictitious_organisations() {
    let test = TestApp::demonstration().await;
    assert_eq!(count(&test, "gone").await.0, 300);
    let path = test.file(
        "a.csv",
        file(HEADER, &[old("595S0595000001", "JARDIN FICTIF", 'A', "")]),
    );
    test.import(path, Options::default()).await;
    assert_eq!(count(&test, "active").await, (1, 1));
    assert!(!test.app.facts().demonstration);
    assert_eq!(test.app.index.len(), 1);
    test.close().await;
}

#[tokio::test]
async fn a_bad_line_is_in_the_report_with_its_place_and_reason() {
    let test = TestApp::empty().await;
    let rows = [
        old("595S0595000001", "JARDIN FICTIF", 'A', ""),
        old("nonsense", "SANS NUMERO", 'A', ""),
        old("595S0595000003", "", 'A', ""),
    ];
    let outcome = test
        .import(test.file("a.csv", file(HEADER, &rows)), Options::default())
        .await;
    assert_eq!((outcome.read, outcome.kept, outcome.rejected), (3, 1, 2));
    assert_eq!(outcome.reasons.get("malformed-number"), Some(&1));
    assert_eq!(outcome.reasons.get("missing-name"), Some(&1));
    let report = std::fs::read_to_string(outcome.report.unwrap()).unwrap();
    assert!(
        report.contains("a.csv,3,id,nonsense,this is no number of the register,no"),
        "{report}"
    );
    test.close().await;
}

#[tokio::test]
async fn a_number_that_stands_twice_is_kept_once_and_the_report_says_so() {
    let test = TestApp::empty().await;
    let rows = [
        old("595S0595000001", "JARDIN FICTIF", 'A', ""),
        old("595S059 5000001", "JARDIN FICTIF, ENCORE", 'A', ""),
        old("595S0595000001", "JARDIN FICTIF", 'A', ""),
    ];
    let outcome = test
        .import(test.file("a.csv", file(HEADER, &rows)), Options::default())
        .await;
    assert_eq!(
        (outcome.read, outcome.kept, outcome.rejected),
        (3, 1, 2),
        "{outcome:?}"
    );
    assert_eq!(outcome.reasons.get("duplicate-number"), Some(&2));
    assert_eq!(count(&test, "active").await, (1, 1));
    test.close().await;
}

#[tokio::test]
async fn two_people_who_load_at_once_do_not_meet() {
    let test = TestApp::empty().await;
    let path = test.file(
        "a.csv",
        file(HEADER, &[old("595S0595000001", "JARDIN FICTIF", 'A', "")]),
    );
    let held = test.app.hold_writing().unwrap();
    let refused = super::import(
        &test.app,
        std::slice::from_ref(&path),
        &Options::default(),
        Lang::En,
    )
    .await
    .unwrap_err();
    assert!(refused.to_string().contains("wait for it to end"), "{refused}");
    drop(held);
    assert_eq!(test.import(path, Options::default()).await.kept, 1);
    test.close().await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// Whatever the order of files and rows, nobody is lost and nobody counted twice: there are as
    /// many organisations as chains of numbers.
    #[test]
    fn nobody_is_lost_or_counted_twice(chains in prop::collection::vec(0..4_u8, 1..12), order in any::<[u8; 32]>()) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let test = TestApp::empty().await;
            let (mut olds, mut presents) = (Vec::new(), Vec::new());
            for (index, chain) in chains.iter().enumerate() {
                let (was, is) = (format!("595S05950{index:05}"), format!("W59500{index:04}"));
                // An old number alone; taken over; taken over by one that is here; a new number alone.
                match chain {
                    0 => olds.push(old(&was, "A", 'A', "")),
                    1 => olds.push(old(&was, "A", 'R', &is)),
                    2 => {
                        olds.push(old(&was, "A", 'R', &is));
                        presents.push(present(&is, "B"));
                    }
                    _ => presents.push(present(&is, "B")),
                }
            }
            for (index, byte) in order.iter().enumerate() {
                if !olds.is_empty() {
                    let length = olds.len();
                    olds.swap(index % length, usize::from(*byte) % length);
                }
            }
            let mut files = vec![("o.csv", file(HEADER, &olds), olds.len()), ("p.csv", file(WALDEC, &presents), presents.len())];
            if order[0] % 2 == 0 {
                files.reverse();
            }
            for (name, content, rows) in files {
                if rows > 0 {
                    let outcome = test.import(test.file(name, content), Options::default()).await;
                    assert_eq!(outcome.kept, rows as u64);
                }
            }
            assert_eq!(count(&test, "active").await.0, i64::try_from(chains.len()).unwrap());
            assert_eq!(test.app.index.len(), chains.len() as u64);
            test.close().await;
        });
    }
}
