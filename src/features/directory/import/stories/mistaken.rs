//! Stories of registers that are wrong about who is who, and of names that must not come back.

use super::fixtures::*;
use super::{HEADER, file, old, present};
use crate::features::directory::import::Options;
use crate::features::directory::joining::{JoiningError, apart, together};
use crate::features::directory::{recompute, withhold};
use crate::testing::TestApp;

#[tokio::test]
async fn two_living_associations_are_not_one_because_sirene_mistakes_one_for_the_other() {
    let test = TestApp::empty().await;
    let of_first = siret(&siren(1));
    let first =
        present("W595000021", "Première association").replacen(";;;;595P", &format!(";;{of_first};;595P"), 1);
    load(
        &test,
        "w.csv",
        rna(&[first, present("W595000022", "Seconde association")]),
    )
    .await;
    let carries = ("identifiantAssociationUniteLegale", "W595000022");
    let outcome = load(&test, "u.csv", units(&[unit(&siren(1), "LAQUELLE", &[carries])])).await;
    assert_eq!(outcome.reasons.get("two-living-numbers"), Some(&1), "{outcome:?}");
    assert_eq!(
        names(&test).await,
        ["Première association", "Seconde association"]
    );
    let both = together(&test.app, "rna:W595000021", "rna:W595000022", None, "operator")
        .await
        .unwrap_err();
    assert!(matches!(both, JoiningError::BothLive(..)), "{both}");
    test.close().await;
}

#[tokio::test]
async fn a_number_that_an_association_gives_by_mistake_does_not_swallow_whose_it_is() {
    let test = TestApp::empty().await;
    let wrong = present("W595000011", "Les amis fictifs").replacen(
        ";;;;595P",
        &format!(";;{};;595P", siret(&siren(2))),
        1,
    );
    load(&test, "w.csv", rna(&[wrong])).await;
    let rows = [
        unit(
            &siren(1),
            "LES AMIS FICTIFS",
            &[("identifiantAssociationUniteLegale", "W595000011")],
        ),
        unit(&siren(2), "TOUTE AUTRE ASSOCIATION", &[]),
    ];
    load(&test, "u.csv", units(&rows)).await;
    assert_eq!(
        names(&test).await,
        ["Les amis fictifs", "TOUTE AUTRE ASSOCIATION"]
    );
    test.close().await;
}

#[tokio::test]
async fn a_number_that_the_register_says_was_taken_over_is_told_apart_for_good_and_that_is_undone() {
    let test = TestApp::empty().await;
    let old_rows = file(
        HEADER,
        &[old("595S0595000001", "JARDIN FICTIF", 'R', "W595000001")],
    );
    let new_rows = rna(&[present("W595000001", "Toute autre association")]);
    let both = ["JARDIN FICTIF", "Toute autre association"];
    load(&test, "old.csv", &old_rows).await;
    load(&test, "new.csv", &new_rows).await;
    assert_eq!(names(&test).await, ["Toute autre association"]);

    let refused = apart(&test.app, "rna:W595000001", "two gardens", "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::Rna(_)), "{refused}");
    apart(&test.app, "rna:595S0595000001", "two gardens", "operator")
        .await
        .unwrap();
    assert_eq!(names(&test).await, both);
    let outcome = load(&test, "old.csv", &old_rows).await;
    assert_eq!(outcome.reasons.get("told-apart"), Some(&1), "{outcome:?}");
    load(&test, "new.csv", &new_rows).await;
    assert_eq!(names(&test).await, both, "whatever the register says again");

    together(
        &test.app,
        "rna:595S0595000001",
        "rna:W595000001",
        None,
        "operator",
    )
    .await
    .unwrap();
    load(&test, "old.csv", &old_rows).await;
    assert_eq!(names(&test).await, ["Toute autre association"]);
    let numbers = ask(
        &test,
        "select value from identifier where scheme = 'fr-rna' order by value",
    )
    .await;
    assert_eq!(numbers, ["595S0595000001", "W595000001"]);
    test.close().await;
}

#[tokio::test]
async fn a_third_number_between_two_that_were_told_apart_does_not_make_them_one() {
    let test = TestApp::empty().await;
    let first = present("W595000001", "Toute autre association");
    let old_rows = file(
        HEADER,
        &[old("595S0595000001", "JARDIN FICTIF", 'R', "W595000001")],
    );
    load(&test, "new.csv", rna(std::slice::from_ref(&first))).await;
    load(&test, "old.csv", &old_rows).await;
    apart(&test.app, "rna:595S0595000001", "two gardens", "operator")
        .await
        .unwrap();

    let third = present("W595000002", "Jardin").replacen(";;", ";595S0595000001;", 1);
    load(
        &test,
        "new.csv",
        rna(&[third, first.replacen(";;", ";W595000002;", 1)]),
    )
    .await;
    assert_eq!(names(&test).await.len(), 2);
    test.close().await;
}

#[tokio::test]
async fn what_is_withheld_does_not_come_back_by_being_told_apart_or_by_its_grants() {
    let test = TestApp::empty().await;
    load(&test, "w.csv", rna(&[present("W595000001", "Nom retiré")])).await;
    let carries = ("identifiantAssociationUniteLegale", "W595000001");
    load(
        &test,
        "u.csv",
        units(&[unit(&siren(1), "NOM RETIRE", &[carries])]),
    )
    .await;
    load(
        &test,
        "f.csv",
        units(&[unit(
            &siren(90_000),
            "VILLE DE FICTIVILLE",
            &[("categorieJuridiqueUniteLegale", "7210")],
        )]),
    )
    .await;
    let to = siret(&siren(1));
    load(
        &test,
        "g.csv",
        grants(&[grant(&[
            ("idBeneficiaire", &to),
            ("nomBeneficiaire", "NOM RETIRE"),
        ])]),
    )
    .await;
    let keys = ask(&test, "select key from organisation where name = 'Nom retiré'").await;
    withhold(&test.app, &keys[0], "asked", None).await.unwrap();
    let refused = apart(&test.app, &format!("sirene:{}", siren(1)), "no", "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::Withheld(_)), "{refused}");
    let funder = page(&test, "VILLE DE FICTIVILLE").await;
    assert!(!funder.to_uppercase().contains("NOM RETIR"), "{funder}");
    test.close().await;
}

#[tokio::test]
async fn namesakes_of_two_communes_are_two_and_a_name_without_number_is_not_shown_to_have_received() {
    let test = TestApp::empty().await;
    load(
        &test,
        "f.csv",
        units(&[unit(
            &siren(90_000),
            "VILLE DE FICTIVILLE",
            &[("categorieJuridiqueUniteLegale", "7210")],
        )]),
    )
    .await;
    let someone = grant(&[("idBeneficiaire", ""), ("nomBeneficiaire", "DUPONT JEANNE")]);
    load(&test, "g.csv", grants(&[someone])).await;
    assert!(!page(&test, "VILLE DE FICTIVILLE").await.contains("DUPONT"));
    let table = "id,beneficiaire,commune,objet,attribuant,montant,annee\n\
                 1,COMITE DES FETES,TOURCOING,fête,Département fictif,100,2020\n\
                 2,COMITE DES FETES,HALLUIN,fête,Département fictif,200,2020\n";
    let outcome = load(&test, "t.csv", table).await;
    assert_eq!(outcome.refused, None, "{outcome:?}");
    let parties = ask(
        &test,
        "select key from grant_party where name = 'COMITE DES FETES' order by key",
    )
    .await;
    assert_eq!(parties.len(), 2, "{parties:?}");
    recompute::recompute(&test.app, true).await.unwrap();
    test.close().await;
}

#[tokio::test]
async fn a_file_of_another_funder_takes_nothing_away_and_the_same_file_again_changes_nothing() {
    let test = TestApp::empty().await;
    load(
        &test,
        "u.csv",
        units(&[unit(&siren(1), "LES TISSERANDS IMAGINAIRES", &[])]),
    )
    .await;
    let to = ("idBeneficiaire", &*siret(&siren(1)));
    let first = grants(&[grant(&[to]), grant(&[to, ("montant", "7")])]);
    load(&test, "scdl.csv", &first).await;
    let version = test.app.facts().version.clone();
    load(&test, "scdl.csv", &first).await;
    assert_eq!(test.app.facts().version, version);
    let other = ("nomAttribuant", "Autre ville fictive");
    load(
        &test,
        "scdl.csv",
        grants(&[grant(&[to, other, ("idAttribuant", &siret(&siren(80_000)))])]),
    )
    .await;
    let lines = ask(&test, "select cast(count(*) as text) from grant_line").await;
    assert_eq!(lines, ["3"]);
    test.close().await;
}

#[tokio::test]
async fn names_of_the_bce_before_any_enterprise_are_refused_in_words() {
    let test = TestApp::empty().await;
    let names =
        "EntityNumber,Language,TypeOfDenomination,Denomination\n0999.000.030,2,001,\"Fictieve Wevers\"\n";
    let file = test.file("denomination.csv", names);
    let outcome = test.import(file, Options::default()).await;
    assert!(outcome.refused.unwrap().contains("enterprise.csv"));
    test.close().await;
}

#[tokio::test]
async fn what_is_no_file_and_what_a_table_of_grants_lacks_is_said_in_words() {
    let test = TestApp::empty().await;
    let why = async |path: std::path::PathBuf| {
        let outcome = test.import(path, Options::default()).await;
        outcome.refused.unwrap()
    };
    let address = why("https://www.example.org/rna.zip".into()).await;
    assert!(address.contains("download the file first"), "{address}");
    let table =
        "beneficiaire,attribuant,objet,somme,annee\nCLUB IMAGINAIRE,Ville de Fictiville,sport,900,2023\n";
    let lacks = why(test.file("town.csv", table)).await;
    assert!(lacks.contains("have another name: montant."), "{lacks}");
    // Of a table that tells of something else nothing is made up.
    let other = why(test.file("towns.csv", "code,nom,population\n59350,Lille,236710\n")).await;
    assert!(other.contains("It says: code, nom, population."), "{other}");
    // In an archive it is the file that is none which is named, beside a register as beside grants.
    let register = rna(&[present("W595000001", "Jardin fictif")]);
    let town = grants(&[grant(&[])]);
    for sound in [&register, &town] {
        let both = [
            ("a.csv", sound.as_str()),
            ("towns.csv", "code,nom\n59350,Lille\n"),
        ];
        let beside = why(test.file("both.zip", zip(&both))).await;
        assert!(beside.contains("for towns.csv"), "{beside}");
    }
    test.close().await;
}
