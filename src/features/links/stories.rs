//! Stories of a reviewer at the bench.

use crate::features::directory;
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};
use axum::http::StatusCode;

const WHO: &str = "camille@registres.example";
/// Two lines of a register that may be one, and a third that may be the second.
const PAIRS: &[(i64, &str, &str, i64)] = &[
    (1, "W595000001", "999000011", 900_000),
    (2, "W595000002", "999000029", 5_000),
];

/// Two associations, two units of Sirene, and two questions about them.
async fn bench() -> TestApp {
    let test = TestApp::empty().await;
    let row = |number: &str, name: &str| {
        format!(
            "{number};;;;595P;2012-04-15;2014-01-01;2012-05-01;0001-01-01;D;S;{name};_;jardiner ensemble;024000;\
             000000;_;1;_;RUE;Imaginaire;_;59350;59000;Lille;_;_;_;_;_;59000;LILLE;FRANCE;PM;;0;;A;2015-02-03 04:05:06"
        )
    };
    let header = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;\
        titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;\
        adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;\
        adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;\
        publiweb;observation;position;maj_time"
        .replace("    ", "");
    let rna = format!(
        "{header}\n{}\n{}\n",
        row("W595000001", "Les jardins de demain"),
        row("W595000002", "La chorale d’hier")
    );
    let outcome = test
        .import(test.file("rna.csv", rna), directory::ImportOptions::default())
        .await;
    assert_eq!((outcome.kept, &outcome.refused), (2, &None), "{outcome:?}");
    let units = "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,\
        identifiantAssociationUniteLegale,trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,\
        dateDernierTraitementUniteLegale,dateDebut,etatAdministratifUniteLegale,nomUniteLegale,denominationUniteLegale,\
        denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,\
        categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,\
        nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale,caractereEmployeurUniteLegale\n\
        999000011,O,2012-05-20,,,,,2024-03-22T14:26:06,2016-01-01,A,,JARDINS DE DEMAIN,,,,9220,94.99Z,NAFRev2,00018,,\n\
        999000029,O,2012-05-20,,,,,2024-03-22T14:26:06,2016-01-01,A,,CHORALE,,,,9220,94.99Z,NAFRev2,00010,,\n"
        .replace("    ", "");
    let outcome = test
        .import(test.file("units.csv", units), directory::ImportOptions::default())
        .await;
    assert_eq!((outcome.kept, &outcome.refused), (2, &None), "{outcome:?}");
    for (id, number, siren, urgency) in PAIRS {
        test.sql(&format!(
            "insert into link (id, register, number, other_register, other_number, origin, state, said, held, score,
                confidence, cents, doubt, urgency, parameters, found_at, version)
             values ({id}, 'rna', '{number}', 'sirene', '{siren}', 'evidence', 'waiting', 0, 0, 4200, 3100, 123400,
                500000, {urgency}, 'test', 1, 1)"
        ))
        .await;
        for (position, feature, one, other, bits) in [
            (0, "prior", "", "", -6_000),
            (1, "word-same", "jardins", "jardins", 11_400),
            (2, "word-missing", "les", "", -1_700),
            (3, "place", "59350", "59350", 500),
        ] {
            test.sql(&format!(
                "insert into link_part (link_id, position, feature, one, other, bits)
                 values ({id}, {position}, '{feature}', '{one}', '{other}', {bits})"
            ))
            .await;
        }
    }
    test.give(WHO, None, Role::Administrator).await;
    test
}

/// A page that must be well made.
async fn good(browser: &Browser<'_>, address: &str) -> Answer {
    let answer = browser.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    assert_eq!(
        Page::read(&answer.body).faults(),
        Vec::<String>::new(),
        "{address}"
    );
    answer
}

#[tokio::test]
async fn a_reviewer_decides_one_pair_is_shown_the_next_and_takes_it_back() {
    let test = bench().await;
    let browser = test.signed_in(WHO, true).await;
    for lang in ["fr", "nl", "en"] {
        good(&browser, &format!("/{lang}/links")).await;
        good(&browser, &format!("/{lang}/links/1")).await;
    }
    let list = good(&browser, "/en/links").await;
    assert!(list.body.contains("/en/links/1") && list.body.contains("To review (2)"));
    let pair = good(&browser, "/en/links/1").await;
    for seen in [
        "Les jardins de demain",
        "JARDINS DE DEMAIN",
        "Same place: Lille",
        "+11.4",
        "−1.7",
        "Pair 1 of 2",
    ] {
        assert!(pair.body.contains(seen), "{seen}");
    }

    test.sql("update person set name = 'Rosalinde'").await;
    let answer = browser
        .post("/en/links/1", &[("verdict", "same"), ("version", "1")])
        .await;
    assert_eq!(answer.header("location"), "/en/links/2?after=1");
    assert_eq!(
        test.text("select said_by from link where id = 1").await,
        "administrator",
        "a link outlives whoever spoke of it"
    );
    let next = good(&browser, "/en/links/2?after=1").await;
    assert!(
        next.body.contains("It is the same, says") && next.body.contains("administrator"),
        "{}",
        next.body
    );
    assert!(
        good(&browser, "/en/links?view=said")
            .await
            .body
            .contains("JARDINS DE DEMAIN")
    );
    let organisations = "select cast(count(*) as text) from organisation";
    assert_eq!(test.text(organisations).await, "3");

    let answer = browser
        .post("/en/links/1", &[("verdict", "undo"), ("version", "2")])
        .await;
    assert_eq!(answer.header("location"), "/en/links/1");
    assert!(
        good(&browser, "/en/links/1")
            .await
            .body
            .contains("Decision taken back")
    );
    assert_eq!(test.text(organisations).await, "4");
    let acts = "select act from journal where object = 'link:1' order by sequence desc limit 1";
    assert_eq!(test.text(acts).await, "link-undone");

    let answer = browser
        .post("/en/links/1", &[("verdict", "not-same"), ("version", "3")])
        .await;
    assert_eq!(answer.header("location"), "/en/links/2?after=1");
    test.close().await;
}

#[tokio::test]
async fn the_second_of_two_reviewers_is_told_and_nothing_is_lost() {
    let test = bench().await;
    let (first, second) = (test.signed_in(WHO, true).await, test.signed_in(WHO, true).await);
    let said = first
        .post("/en/links/1", &[("verdict", "not-same"), ("version", "1")])
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    let told = second
        .post("/en/links/1", &[("verdict", "same"), ("version", "1")])
        .await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.body.contains("Somebody else decided") && told.body.contains("It is not the same, says"));
    assert_eq!(Page::read(&told.body).faults(), Vec::<String>::new());
    assert_eq!(test.text("select state from link where id = 1").await, "apart");
    test.close().await;
}

#[tokio::test]
async fn nobody_else_finds_the_bench() {
    let test = bench().await;
    let visitor = test.browser();
    let stranger = test.signed_in("passant@exemple.example", true).await;
    let weak = test.signed_in(WHO, false).await;
    for address in ["/en/links", "/en/links/1"] {
        assert_ne!(visitor.get(address).await.status, StatusCode::OK);
        assert_eq!(stranger.get(address).await.status, StatusCode::NOT_FOUND);
        assert_ne!(
            weak.get(address).await.status,
            StatusCode::OK,
            "a second factor is needed"
        );
    }
    for browser in [&visitor, &stranger, &weak] {
        let said = browser
            .post("/en/links/1", &[("verdict", "same"), ("version", "1")])
            .await;
        assert_ne!(said.header("location"), "/en/links/2?after=1");
    }
    assert_eq!(test.text("select state from link where id = 1").await, "waiting");
    test.close().await;
}
