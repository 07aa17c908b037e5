//! Stories of Sirene: units that join associations, units that must not, seats, next month's file.

use super::fixtures::*;
use super::present;
use crate::features::directory::import::Options;
use crate::testing::TestApp;

const RNA: (&str, &str) = ("identifiantAssociationUniteLegale", "W595000001");

#[tokio::test]
async fn a_unit_joins_the_association_whose_number_it_carries_whichever_comes_first() {
    for order in [["rna", "sirene"], ["sirene", "rna"]] {
        let test = TestApp::empty().await;
        let siren = siren(1);
        for register in order {
            match register {
                "rna" => {
                    load(
                        &test,
                        "w_20261101.csv",
                        rna(&[present("W595000001", "Jardin fictif")]),
                    )
                    .await
                }
                _ => {
                    let rows = [unit(
                        &siren,
                        "JARDIN FICTIF ASSOC",
                        &[
                            RNA,
                            ("trancheEffectifsUniteLegale", "03"),
                            ("anneeEffectifsUniteLegale", "2023"),
                        ],
                    )];
                    load(&test, "StockUniteLegale_20261015.csv", units(&rows)).await
                }
            };
        }
        assert_eq!(
            names(&test).await,
            ["Jardin fictif"],
            "{order:?}: the register of associations speaks first"
        );
        for source in ["rna", "sirene"] {
            assert_eq!(
                found(&test, &format!("source={source}")).await,
                ["Jardin fictif"],
                "{order:?}"
            );
        }
        assert_eq!(found(&test, "source=kbo").await, Vec::<String>::new());
        for number in ["W595000001", &siren] {
            assert_eq!(
                found(&test, &format!("q={number}")).await,
                ["Jardin fictif"],
                "{order:?}"
            );
        }
        let page = page(&test, "Jardin fictif").await;
        let dated = format!("{siren}</a> <span class=\"by\">Sirene, 15 October 2026</span>");
        for shown in [
            "JARDIN FICTIF ASSOC",
            &dated,
            "1 November 2026",
            "15 October 2026",
            "Joined because this register gives the RNA number W595000001.",
            "The entry to which the others were joined.",
            "(2023)",
            &siren,
        ] {
            assert!(page.contains(shown), "{order:?}: {shown} is not in {page}");
        }
        test.close().await;
    }
}

#[tokio::test]
async fn an_only_number_has_its_file_beside_it_as_any_other_value() {
    let test = TestApp::empty().await;
    let lines = [present("W595000001", "Jardin fictif")];
    load(&test, "w_20261101.csv", rna(&lines)).await;
    let page = page(&test, "Jardin fictif").await;
    let beside = "<span class=\"id\">W595000001</span></dd><dd class=\"by\">RNA, 1 November 2026</dd>";
    assert!(page.contains(beside), "{page}");
    assert!(!page.contains("each with the first file"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn an_association_of_local_law_has_no_rna_number_and_is_one_like_any_other() {
    let test = TestApp::empty().await;
    let form = ("categorieJuridiqueUniteLegale", "9260");
    load(
        &test,
        "u.csv",
        units(&[unit(&siren(1), "CHORALE FICTIVE", &[form])]),
    )
    .await;
    let seat = [
        ("codePostalEtablissement", "67000"),
        ("libelleCommuneEtablissement", "STRASBOURG"),
        ("codeCommuneEtablissement", "67482"),
    ];
    load(&test, "p.csv", places(&[place(&siren(1), &seat)])).await;
    let query = "q=chorale&kind=association&state=active&commune=67482";
    assert_eq!(found(&test, query).await, ["CHORALE FICTIVE"]);
    let page = page(&test, "CHORALE FICTIVE").await;
    assert!(
        page.contains("Association under local law (Alsace-Moselle), active"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn two_living_units_that_carry_one_number_stay_two_and_the_report_says_so() {
    for order in [["rna", "sirene"], ["sirene", "rna"]] {
        let test = TestApp::empty().await;
        for register in order {
            if register == "rna" {
                load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
                continue;
            }
            let rows = [
                unit(&siren(1), "JARDIN A", &[RNA]),
                unit(&siren(2), "JARDIN B", &[RNA]),
            ];
            let outcome = load(&test, "u.csv", units(&rows)).await;
            assert_eq!((outcome.kept, outcome.rejected), (2, 0), "both are kept");
            assert_eq!(outcome.reasons.get("two-living-numbers"), Some(&1));
            let report = std::fs::read_to_string(outcome.report.unwrap()).unwrap();
            assert!(
                report.contains(&siren(2)) && report.contains("both stay apart"),
                "{report}"
            );
        }
        assert_eq!(names(&test).await, ["JARDIN B", "Jardin fictif"], "{order:?}");
        test.close().await;
    }
}

#[tokio::test]
async fn a_unit_that_has_ceased_joins_beside_the_one_that_lives() {
    let test = TestApp::empty().await;
    load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
    let ceased = ("etatAdministratifUniteLegale", "C");
    let rows = [
        unit(&siren(1), "JARDIN A", &[RNA]),
        unit(&siren(2), "JARDIN B", &[RNA, ceased]),
    ];
    let outcome = load(&test, "u.csv", units(&rows)).await;
    assert_eq!(outcome.reasons.get("two-living-numbers"), None);
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    assert_eq!(ask(&test, "select state from organisation").await, ["active"]);
    test.close().await;
}

#[tokio::test]
async fn two_associations_whose_living_units_differ_do_not_become_one_by_succession() {
    let test = TestApp::empty().await;
    let rows = [super::old("595S0595000001", "JARDIN ANCIEN", 'A', "")];
    load(&test, "a_20250101.csv", super::file(super::HEADER, &rows)).await;
    load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
    let units_of = [
        unit(&siren(1), "JARDIN A", &[RNA]),
        unit(
            &siren(2),
            "JARDIN B",
            &[("identifiantAssociationUniteLegale", "595S0595000001")],
        ),
    ];
    load(&test, "u.csv", units(&units_of)).await;
    let before = names(&test).await;
    let rows = [super::old("595S0595000001", "JARDIN ANCIEN", 'R', "W595000001")];
    load(&test, "a_20250201.csv", super::file(super::HEADER, &rows)).await;
    assert_eq!(names(&test).await.len(), before.len(), "{before:?}");
    test.close().await;
}

#[tokio::test]
async fn companies_and_natural_persons_are_counted_aside_and_nothing_of_them_is_kept() {
    let test = TestApp::empty().await;
    let person = [
        ("categorieJuridiqueUniteLegale", "1000"),
        ("nomUniteLegale", "PERSONNE"),
        ("denominationUniteLegale", ""),
    ];
    let rows = [
        unit(&siren(1), "JARDIN A", &[]),
        unit(&siren(2), "", &person),
        unit(
            &siren(3),
            "BENEFICE FICTIF SARL",
            &[("categorieJuridiqueUniteLegale", "5499")],
        ),
        unit(
            &siren(4),
            "ATELIER FICTIF",
            &[
                ("categorieJuridiqueUniteLegale", "5499"),
                ("economieSocialeSolidaireUniteLegale", "O"),
            ],
        ),
    ];
    let outcome = load(&test, "u.csv", units(&rows)).await;
    assert_eq!(
        (outcome.read, outcome.kept, outcome.rejected, outcome.added),
        (4, 2, 0, 2),
        "{outcome:?}"
    );
    assert_eq!(outcome.reasons.get("natural-person"), Some(&1));
    assert_eq!(outcome.reasons.get("ordinary-company"), Some(&1));
    assert_eq!(names(&test).await, ["ATELIER FICTIF", "JARDIN A"]);
    let report = std::fs::read_to_string(outcome.report.unwrap()).unwrap();
    assert!(
        !report.contains("PERSONNE") && !report.contains(&siren(2)),
        "{report}"
    );
    test.close().await;
}

#[tokio::test]
async fn the_head_office_gives_the_seat_once_the_unit_is_here() {
    let test = TestApp::empty().await;
    let (one, two) = (siren(1), siren(2));
    let branch = ("etablissementSiege", "false");
    let offices = places(&[place(&one, &[]), place(&two, &[branch])]);
    let early = load(&test, "StockEtablissement.csv", &offices).await;
    assert_eq!(early.reasons.get("unit-not-held"), Some(&2));
    assert_eq!((early.read, early.kept), (2, 0));
    let rows = [unit(&one, "JARDIN A", &[]), unit(&two, "JARDIN B", &[])];
    load(&test, "StockUniteLegale.csv", units(&rows)).await;
    let outcome = load(&test, "StockEtablissement.csv", &offices).await;
    assert_eq!((outcome.kept, outcome.changed, outcome.missing), (2, 1, 0));
    assert_eq!(found(&test, "commune=59512").await, ["JARDIN A"]);
    let shown = page(&test, "JARDIN A").await;
    assert!(
        shown.contains("12 RUE DES METIERS") && shown.contains("Roubaix"),
        "{shown}"
    );
    let again = load(&test, "StockEtablissement.csv", &offices).await;
    assert_eq!((again.changed, again.missing), (0, 0), "nothing is written twice");

    // Next month the unit has another name: its seat is not lost with its former line.
    let rows = [unit(&one, "JARDIN NEUF", &[]), unit(&two, "JARDIN B", &[])];
    let renamed = load(&test, "StockUniteLegale.csv", units(&rows)).await;
    assert_eq!((renamed.added, renamed.changed), (0, 1));
    assert_eq!(found(&test, "commune=59512").await, ["JARDIN NEUF"]);
    test.close().await;
}

#[tokio::test]
async fn an_archive_of_establishments_and_units_is_read_units_first() {
    let test = TestApp::empty().await;
    let (offices, rows) = (
        places(&[place(&siren(1), &[])]),
        units(&[unit(&siren(1), "JARDIN A", &[])]),
    );
    let archive = zip(&[
        ("StockEtablissement_utf8.csv", &offices),
        ("StockUniteLegale_utf8.csv", &rows),
    ]);
    let outcome = load(&test, "sirene.zip", archive).await;
    assert_eq!(
        (outcome.read, outcome.kept, outcome.added),
        (2, 2, 1),
        "{outcome:?}"
    );
    assert_eq!(found(&test, "commune=59512").await, ["JARDIN A"]);
    test.close().await;
}

#[tokio::test]
async fn the_next_file_writes_only_what_changed_and_marks_what_is_gone() {
    let test = TestApp::empty().await;
    let mut rows: Vec<String> = (1..=30)
        .map(|number| unit(&siren(number), &format!("JARDIN {number}"), &[]))
        .collect();
    let first = load(&test, "u_20260901.csv", units(&rows)).await;
    assert_eq!((first.kept, first.added), (30, 30));
    load(
        &test,
        "elsewhere.csv",
        units(&[unit(&siren(99), "VERGER LOINTAIN", &[])]),
    )
    .await;
    let version = test.app.facts().version.clone();
    let same = load(&test, "u_20260901.csv", units(&rows)).await;
    assert_eq!((same.kept, same.added, same.changed, same.missing), (30, 0, 0, 0));
    assert_eq!(test.app.facts().version, version, "the same file changes nothing");

    rows[4] = unit(&siren(5), "JARDIN CINQ", &[]);
    let gone = rows.pop().unwrap();
    let next = load(&test, "u_20261001.csv", units(&rows)).await;
    assert_eq!((next.added, next.changed, next.missing), (0, 2, 1), "{next:?}");
    let said =
        "select organisation.name from organisation join entry on entry.organisation_id = organisation.id";
    assert_eq!(ask(&test, said).await.len(), 31, "nothing is lost");
    assert_eq!(
        ask(&test, "select name from organisation where state = 'removed'").await,
        ["JARDIN 30"]
    );
    assert!(page(&test, "JARDIN CINQ").await.contains("1 October 2026"));
    assert!(page(&test, "JARDIN 1").await.contains("JARDIN 1"));
    assert_eq!(
        ask(
            &test,
            "select state from organisation where name = 'VERGER LOINTAIN'"
        )
        .await,
        ["active"]
    );

    let cut = test.file("u_20261101.csv", units(&rows[..20]));
    let refused = test.import(cut, Options::default()).await.refused.unwrap();
    assert!(refused.contains("9 of the 29"), "{refused}");
    rows.push(gone);
    let back = load(&test, "u_20261201.csv", units(&rows)).await;
    assert_eq!((back.added, back.changed, back.missing), (0, 1, 0));
    assert_eq!(
        ask(&test, "select name from organisation where state = 'removed'").await,
        Vec::<String>::new()
    );
    test.close().await;
}

#[tokio::test]
async fn a_number_that_stands_twice_in_a_file_is_kept_once() {
    let test = TestApp::empty().await;
    let rows = [
        unit(&siren(1), "JARDIN A", &[]),
        unit(&siren(1), "JARDIN ENCORE", &[]),
    ];
    let outcome = load(&test, "u.csv", units(&rows)).await;
    assert_eq!((outcome.read, outcome.kept, outcome.rejected), (2, 1, 1));
    assert_eq!(outcome.reasons.get("duplicate-number"), Some(&1));
    assert_eq!(names(&test).await, ["JARDIN A"]);
    test.close().await;
}

#[tokio::test]
async fn one_unit_can_show_that_two_associations_are_one() {
    let test = TestApp::empty().await;
    load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN A", &[])])).await;
    load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
    assert_eq!(names(&test).await.len(), 2);
    let outcome = load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN A", &[RNA])])).await;
    assert_eq!((outcome.added, outcome.changed), (0, 1), "{outcome:?}");
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    let former = ask(&test, "select key from organisation_redirect").await;
    assert!(
        at(&test, &former[0]).await.status.is_redirection(),
        "the former address leads there"
    );
    test.close().await;
}
