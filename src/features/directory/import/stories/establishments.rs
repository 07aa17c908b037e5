//! Stories of where bodies work beside their seat.

use super::fixtures::*;
use super::kbo::{Extract, extract};
use crate::features::directory::import::Options;
use crate::testing::TestApp;
use crate::testing::page::between;

#[tokio::test]
async fn a_page_says_where_a_body_works_beside_its_seat_until_the_register_says_otherwise() {
    let test = TestApp::empty().await;
    let (one, other) = (siren(1), siren(2));
    let rows = [unit(&one, "JARDIN A", &[])];
    load(&test, "StockUniteLegale.csv", units(&rows)).await;
    let branch = |siren: &str, nic: &str, other: Cells<'_>| {
        let number = format!("{siren}{nic}");
        let cells = [
            &[("etablissementSiege", "false"), ("nic", nic), ("siret", &number)][..],
            other,
        ];
        place(siren, &cells.concat())
    };
    // Check digits that agree, whatever the SIREN.
    let nic = |siren: &str, rank: u32| {
        let body = format!("{siren}{rank:04}");
        let last = (0..10)
            .find(|last| registers::Siret::recover(&format!("{body}{last}")).is_ok())
            .unwrap();
        format!("{rank:04}{last}")
    };
    let (second, third, fourth, fifth) = (nic(&one, 2), nic(&one, 3), nic(&one, 4), nic(&one, 5));
    let place_of = |door: &'static str| {
        [
            ("enseigne1Etablissement", door),
            ("codePostalEtablissement", "59000"),
            ("libelleCommuneEtablissement", "LILLE"),
            ("codeCommuneEtablissement", "59350"),
            ("complementAdresseEtablissement", "CHEZ MME FICTIVE"),
        ]
    };
    let offices = [
        place(&one, &[]),
        branch(&one, &second, &place_of("LA GRAINETERIE MME FICTIVE")),
        branch(&one, &third, &[("etatAdministratifEtablissement", "F")]),
        branch(&one, &fourth, &[("statutDiffusionEtablissement", "P")]),
        branch(&one, &fifth, &[("statutDiffusionEtablissement", "N")]),
        branch(&other, &nic(&other, 2), &[]),
    ];
    let outcome = load(&test, "StockEtablissement.csv", places(&offices)).await;
    assert_eq!(outcome.kept, 3, "{outcome:?}");
    assert_eq!(outcome.reasons["closed-establishment"], 1);
    assert_eq!(outcome.reasons["unit-not-held"], 1);
    assert_eq!(outcome.reasons["not-published"], 1, "its register hides one");
    let shown = page(&test, "JARDIN A").await;
    assert!(
        shown.contains("Also works at") && shown.contains("LA GRAINETERIE"),
        "{shown}"
    );
    assert!(
        shown.contains("59000 LILLE · <a href=\"/en/communes/59350\">Lille</a>"),
        "{shown}"
    );
    assert!(
        !shown.contains("FICTIVE"),
        "a person named in an address or at a door is not shown"
    );
    // One that opposed publication says its commune and no more.
    assert_eq!(shown.matches("12 RUE DES METIERS").count(), 2, "{shown}");
    assert_eq!(
        found(&test, "commune=59350").await,
        Vec::<String>::new(),
        "it is counted at its seat"
    );
    let commune = test.get("/en/communes/59512").await;
    assert!(
        commune
            .body
            .contains("counted where they have their registered seat")
    );
    let version = test.app.facts().version.clone();
    load(&test, "StockEtablissement.csv", places(&offices)).await;
    assert_eq!(test.app.facts().version, version, "the same file changes nothing");

    // Next month only the seat is left; then the unit is hidden, and nothing of it stays.
    let again = [place(&one, &[]), branch(&one, &second, &place_of("LE VERGER"))];
    let again = test.file("StockEtablissement.csv", places(&again));
    let refused = test.import(again.clone(), Options::default()).await;
    let refused = refused.refused.expect("half of them are lost");
    assert!(refused.contains("--accept-loss"), "{refused}");
    assert_eq!(ask(&test, "select number from establishment").await.len(), 2);
    let options = Options {
        accept_loss: true,
        ..Options::default()
    };
    test.import(again, options.clone()).await;
    assert_eq!(ask(&test, "select name from establishment").await, ["LE VERGER"]);
    let hidden = [unit(&one, "JARDIN A", &[("statutDiffusionUniteLegale", "N")])];
    test.import(test.file("StockUniteLegale.csv", units(&hidden)), options)
        .await;
    assert_eq!(
        ask(&test, "select number from establishment").await,
        Vec::<String>::new()
    );
    test.close().await;
}

#[tokio::test]
async fn establishment_units_are_said_in_the_language_of_the_page() {
    let test = TestApp::empty().await;
    let Extract {
        enterprises,
        names: denominations,
        addresses,
    } = extract();
    let [flemish, _, company, person] = [1, 2, 3, 4].map(belgian);
    // Establishment units: one at the seat, one elsewhere, those of a company and of a person.
    let units: Vec<String> = (1..=4).map(unit_number).collect();
    let [seat, elsewhere, theirs, hers] = &units[..] else {
        panic!()
    };
    let establishments = format!(
        "EstablishmentNumber,StartDate,EnterpriseNumber\n{seat},01-01-2001,{flemish}\n{elsewhere},01-01-2001,{flemish}\n\
         {theirs},01-01-2001,{company}\n{hers},01-01-2001,{person}\n"
    );
    let denominations = denominations
        + &format!(
            "{elsewhere},2,3,Het Atelier van de heer Verzonnen\n{elsewhere},1,3,L'Atelier\n{hers},1,3,CHEZ ELLE\n"
        );
    let addresses = addresses
        + &format!(
            "{seat},BAET,,,8500,Kortrijk,Courtrai,Weverstraat,Rue des Tisserands,12,,,\n\
             {elsewhere},BAET,,,7700,Moeskroen,Mouscron,Garenstraat,Rue du Fil,5,,,\n\
             {hers},BAET,,,7700,Moeskroen,Mouscron,Thuisstraat,Rue Intime,7,,,\n"
        );
    let archive = zip(&[
        ("address.csv", &addresses),
        ("denomination.csv", &denominations),
        ("enterprise.csv", &enterprises),
        ("establishment.csv", &establishments),
    ]);
    load(&test, "kbo.zip", &archive).await;
    let shown = page(&test, "De Denkbeeldige Wevers").await;
    assert!(
        shown.contains("Also works at") && shown.contains("Rue du Fil 5"),
        "{shown}"
    );
    let address = between(&shown, "<link rel=\"canonical\" href=\"", "\"").unwrap();
    let (_, slug) = address.split_once("/en/").unwrap();
    let dutch = test.get(&format!("/nl/{slug}")).await.body;
    assert!(
        dutch.contains("Het Atelier") && dutch.contains("Garenstraat 5"),
        "{dutch}"
    );
    assert!(
        !dutch.contains("Verzonnen"),
        "a person named at a door is not shown"
    );
    assert_eq!(
        dutch.matches("Weverstraat 12").count(),
        1,
        "the unit at the seat is the seat: {dutch}"
    );
    let kept = [
        ask(&test, "select name from kbo_denomination").await,
        ask(&test, "select coalesce(street_fr, '') from kbo_address").await,
        ask(&test, "select number from kbo_establishment").await,
    ];
    let kept = kept.concat().join(" ");
    for nobody in ["CHEZ ELLE", "Intime", theirs, hers] {
        assert!(!kept.contains(nobody), "{kept}");
    }

    // The next extract has no such place any more; files that come one by one say the same.
    let fewer = format!("EstablishmentNumber,StartDate,EnterpriseNumber\n{seat},01-01-2001,{flemish}\n");
    let options = Options {
        accept_loss: true,
        ..Options::default()
    };
    test.import(test.file("establishment.csv", fewer), options.clone())
        .await;
    assert!(
        !page(&test, "De Denkbeeldige Wevers")
            .await
            .contains("Also works at")
    );
    for (name, content) in [
        ("establishment.csv", &establishments),
        ("denomination.csv", &denominations),
        ("address.csv", &addresses),
    ] {
        load(&test, name, content).await;
    }
    assert!(
        page(&test, "De Denkbeeldige Wevers")
            .await
            .contains("Rue du Fil 5")
    );
    test.close().await;
}

/// The number of an establishment unit of nobody.
fn unit_number(number: u32) -> String {
    let body = 29_990_000 + number;
    format!("{body}{:02}", 97 - body % 97)
}
