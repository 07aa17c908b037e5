//! Stories of grants to natural persons whom no title tells: a sole trader has a number as any company has.

use super::super::fixtures::*;
use super::super::kbo::extract;
use super::shown;
use crate::testing::TestApp;

const PERSON: [(&str, &str); 4] = [
    ("categorieJuridiqueUniteLegale", "1000"),
    // It opposed diffusion: its name is hidden, its form is not.
    ("statutDiffusionUniteLegale", "P"),
    ("nomUniteLegale", "[ND]"),
    ("denominationUniteLegale", ""),
];

/// What is held of anybody in grants, and what everybody may take away of it.
async fn told(test: &TestApp) -> String {
    let mut told = vec![test.get("/en/observatory/grants/lines.csv").await.body];
    for sql in [
        "select key || ' ' || coalesce(name, '') || ' ' || coalesce(siren, '') || ' ' || coalesce(siret, '') from grant_party",
        "select coalesce(kbo, '') from grant_party",
        "select name from grant_spelling",
        "select coalesce(purpose, '') from grant_line",
        "select sealed from person_numbers",
    ] {
        told.extend(ask(test, sql).await);
    }
    told.join("\n")
}

fn of_a_trader(amount: &str) -> String {
    let called = |name: &str, number: &str, amount: &str| {
        grant(&[
            ("idBeneficiaire", number),
            ("nomBeneficiaire", name),
            ("objet", "vitrine de PERSONNE"),
            ("montant", amount),
        ])
    };
    grants(&[
        grant(&[("idBeneficiaire", &siret(&siren(1)))]),
        called("ATELIER PERSONNE", &siret(&siren(2)), amount),
        // A report says that this is not the number of a place, and which it is.
        called("L ATELIER DE PERSONNE", &siren(2), "40"),
        // Of whoever is in the register of associations a number is somebody else's by mistake.
        grant(&[
            ("rnaBeneficiaire", "W595000007"),
            ("idBeneficiaire", &siret(&siren(3))),
            ("nomBeneficiaire", "VERGER FICTIF"),
        ]),
    ])
}

#[tokio::test]
async fn of_a_sole_trader_who_received_nothing_stays_but_the_lines_whichever_file_comes_first() {
    for first in ["grants", "sirene"] {
        let test = TestApp::empty().await;
        let persons = [
            unit(&siren(1), "LES TISSERANDS", &[]),
            unit(&siren(2), "", &PERSON),
            unit(&siren(3), "", &PERSON),
            unit(&siren(4), "", &PERSON),
        ];
        let known = first == "sirene";
        if known {
            let early = load(&test, "u.csv", units(&persons)).await;
            assert_eq!(early.reasons.get("granted-person"), None);
        }
        let told_first = load(&test, "g_20240101.csv", of_a_trader("30")).await;
        // Where no register said yet that it is a person, no word of it does.
        let before = told(&test).await;
        for of_the_person in ["ATELIER PERSONNE", &siren(2)] {
            assert_eq!(before.contains(of_the_person), !known, "{before}");
        }
        // That nothing here says it is told to whoever loads them: of who gives and of two who receive.
        let untold = told_first.reasons.get("person-untold").copied();
        assert_eq!(untold, (!known).then_some(3), "{told_first:?}");
        let lines = told_first.reasons.get("natural-person").copied();
        assert_eq!(lines, known.then_some(2), "{told_first:?}");

        let outcome = load(&test, "u.csv", units(&persons)).await;
        let lines = outcome.reasons.get("granted-person").copied();
        assert_eq!(lines, (!known).then_some(2), "{outcome:?}");
        assert_eq!(outcome.reasons.get("natural-person"), Some(&3));
        let after = told(&test).await;
        assert!(
            !after.contains("PERSONNE") && !after.contains(&siren(2)),
            "{after}"
        );
        assert!(after.contains("VERGER FICTIF"), "{after}");
        assert_eq!(
            ask(&test, "select cast(count(*) as text) from grant_line").await,
            ["4"],
            "what was given stays"
        );

        // A file that comes later brings nothing of it, and its report says nothing.
        let later = load(&test, "g_20250101.csv", of_a_trader("31")).await;
        assert_eq!(later.reasons.get("natural-person"), Some(&2), "{later:?}");
        assert_eq!((later.kept, later.missing), (4, 0));
        let after = told(&test).await;
        assert!(
            !after.contains("PERSONNE") && !after.contains(&siren(2)),
            "{after}"
        );
        let report = std::fs::read_to_string(later.report.unwrap()).unwrap();
        assert!(
            !report.contains("PERSONNE") && !report.contains(&siren(2)),
            "{report}"
        );
        test.close().await;
    }
}

#[tokio::test]
async fn numbers_of_persons_are_sealed_and_learned_again_where_the_key_was_lost() {
    let test = TestApp::empty().await;
    let persons = [
        unit(&siren(1), "LES TISSERANDS", &[]),
        unit(&siren(2), "", &PERSON),
        unit(&siren(4), "", &PERSON),
    ];
    load(&test, "u.csv", units(&persons)).await;
    // An organisation here has one of these numbers: it is no person's, or theirs by mistake.
    test.sql(&format!(
        "insert into identifier (scheme, value, organisation_id, import_id)
         select 'fr-siren', '{}', organisation_id, import_id from identifier where scheme = 'fr-siren'",
        siren(4)
    ))
    .await;
    let lines = |amount: &str| {
        let to = |name: &str, number: &str| {
            grant(&[
                ("idBeneficiaire", &siret(number)),
                ("nomBeneficiaire", name),
                ("montant", amount),
            ])
        };
        grants(&[to("ATELIER PERSONNE", &siren(2)), to("FOURNIL", &siren(4))])
    };
    let outcome = load(&test, "g_20240101.csv", lines("30")).await;
    assert_eq!(outcome.reasons.get("natural-person"), Some(&1), "{outcome:?}");

    // Without the key nobody reads of whom it is told, this program neither.
    std::fs::remove_file(test.app.config.path("secrets.key")).unwrap();
    let blind = load(&test, "g_20250101.csv", lines("31")).await;
    assert_eq!(blind.reasons.get("natural-person"), None, "{blind:?}");
    // The file of units that was loaded before says it again.
    let again = load(&test, "u.csv", units(&persons)).await;
    assert_eq!(again.reasons.get("granted-person"), Some(&1), "{again:?}");
    let seeing = load(&test, "g_20260101.csv", lines("32")).await;
    assert_eq!(seeing.reasons.get("natural-person"), Some(&1), "{seeing:?}");
    assert!(!told(&test).await.contains("PERSONNE"));
    test.close().await;
}

#[tokio::test]
async fn a_natural_person_who_gives_is_nobody_in_the_files_before_and_after() {
    let test = TestApp::empty().await;
    load(
        &test,
        "before.csv",
        units(&[unit(&siren(1), "LES TISSERANDS", &[])]),
    )
    .await;
    let given = |amount: &str| {
        grants(&[
            grant(&[("idBeneficiaire", &siret(&siren(1)))]),
            grant(&[
                ("nomAttribuant", "PERSONNE DONATRICE"),
                ("idAttribuant", &siret(&siren(2))),
                ("idBeneficiaire", &siret(&siren(1))),
                ("montant", amount),
            ]),
        ])
    };
    load(&test, "g_20240101.csv", given("30.25")).await;
    assert!(
        shown(&test, "LES TISSERANDS")
            .await
            .contains("PERSONNE DONATRICE")
    );
    let outcome = load(&test, "u.csv", units(&[unit(&siren(2), "", &PERSON)])).await;
    assert_eq!(outcome.reasons.get("granted-person"), Some(&1), "{outcome:?}");
    for amount in ["30.25", "31.25"] {
        let page = shown(&test, "LES TISSERANDS").await;
        assert!(!page.contains("PERSONNE") && page.contains(amount), "{page}");
        let told = told(&test).await;
        assert!(!told.contains("PERSONNE") && !told.contains(&siren(2)), "{told}");
        load(&test, "g_20250101.csv", given("31.25")).await;
    }
    test.close().await;
}

#[tokio::test]
async fn across_the_border_a_natural_person_is_known_by_its_number_too() {
    let test = TestApp::empty().await;
    let to = |number: &str, name: &str| grant(&[("idBeneficiaire", number), ("nomBeneficiaire", name)]);
    let (weavers, person) = (format!("BE{}", belgian(1)), format!("BE{}", belgian(4)));
    let lines = [
        to(&weavers, "De Denkbeeldige Wevers"),
        to(&person, "WINKEL PERSONNE"),
    ];
    load(&test, "g.csv", grants(&lines)).await;
    let before = told(&test).await;
    assert!(
        before.contains("WINKEL PERSONNE") && before.contains(&belgian(4)),
        "{before}"
    );
    let extract = extract();
    let outcome = load(&test, "enterprise.csv", extract.enterprises).await;
    assert_eq!(outcome.reasons.get("granted-person"), Some(&1), "{outcome:?}");
    let after = told(&test).await;
    assert!(
        !after.contains("PERSONNE") && !after.contains(&belgian(4)),
        "{after}"
    );
    assert!(after.contains("De Denkbeeldige Wevers"), "{after}");
    test.close().await;
}

#[tokio::test]
async fn a_number_that_no_register_here_knows_names_nobody_who_may_be_a_person() {
    let test = TestApp::empty().await;
    let town = unit(
        &siren(90_000),
        "COMMUNE DE FICTIVILLE",
        &[("categorieJuridiqueUniteLegale", "7210")],
    );
    load(&test, "u.csv", units(std::slice::from_ref(&town))).await;
    let (person, known) = (siret(&siren(2)), siret(&siren(3)));
    let lines = [
        grant(&[
            ("idBeneficiaire", &person),
            ("nomBeneficiaire", "IMAGINAIRE Zoé"),
            ("objet", "vitrine de Zoé"),
        ]),
        grant(&[("idBeneficiaire", &known), ("nomBeneficiaire", "Théâtre Zoé")]),
        grant(&[
            ("rnaBeneficiaire", "W595000007"),
            ("nomBeneficiaire", "Rosa Fictive"),
        ]),
    ];
    load(&test, "g.csv", grants(&lines)).await;
    for seen in [
        shown(&test, "COMMUNE DE FICTIVILLE").await,
        test.get("/en/observatory/grants/lines").await.body,
        test.get("/en/observatory/grants/lines.csv").await.body,
        test.get("/en/observatory/grants/lines.json").await.body,
    ] {
        assert!(
            !seen.contains("IMAGINAIRE") && !seen.contains("vitrine"),
            "{seen}"
        );
        assert!(
            seen.contains("Rosa Fictive") && seen.contains("Théâtre Zoé"),
            "{seen}"
        );
    }
    let searched = test.get("/en/observatory/grants/parties?name=zoe").await.body;
    assert!(
        !searched.contains("IMAGINAIRE") && searched.contains("Théâtre Zoé"),
        "{searched}"
    );

    // Once a register here knows it, it is the association that it is.
    load(&test, "v.csv", units(&[unit(&siren(2), "IMAGINAIRE ZOE", &[])])).await;
    assert!(
        shown(&test, "COMMUNE DE FICTIVILLE")
            .await
            .contains("IMAGINAIRE ZOE</a>")
    );
    test.close().await;
}
