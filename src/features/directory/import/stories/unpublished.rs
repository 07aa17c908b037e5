//! Stories of what a register no longer publishes, and of files that are not what they claim.

use axum::http::StatusCode;

use super::fixtures::*;
use super::present;
use crate::features::directory::import::Options;
use crate::features::directory::store::organisations;
use crate::testing::TestApp;

#[tokio::test]
async fn a_unit_that_is_no_longer_published_is_hidden_and_its_association_keeps_its_own_values() {
    let test = TestApp::empty().await;
    load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
    let carried = ("identifiantAssociationUniteLegale", "W595000001");
    let (joined, alone) = (siren(1), siren(2));
    let rows = [
        unit(&joined, "JARDIN A", &[carried]),
        unit(&alone, "JARDIN SEUL", &[]),
    ];
    load(&test, "u_20260901.csv", units(&rows)).await;
    let key = ask(&test, "select key from organisation where name = 'JARDIN SEUL'").await;
    assert!(page(&test, "Jardin fictif").await.contains(&joined));

    let hidden = ("statutDiffusionUniteLegale", "N");
    let rows = [
        unit(&joined, "JARDIN A", &[carried, hidden]),
        unit(&alone, "JARDIN SEUL", &[hidden]),
    ];
    let outcome = load(&test, "u_20261001.csv", units(&rows)).await;
    assert_eq!((outcome.kept, outcome.missing), (0, 0), "{outcome:?}");
    assert_eq!(outcome.reasons.get("not-published"), Some(&2));
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    assert_eq!(at(&test, &key[0]).await.status, StatusCode::NOT_FOUND);
    let shown = page(&test, "Jardin fictif").await;
    assert!(!shown.contains("JARDIN A") && !shown.contains(&joined), "{shown}");
    assert_eq!(found(&test, "source=sirene").await, Vec::<String>::new());
    for number in [&joined, &siret(&joined), &alone] {
        assert_eq!(found(&test, &format!("q={number}")).await, Vec::<String>::new());
    }

    // Published again, it joins again.
    let rows = [
        unit(&joined, "JARDIN A", &[carried]),
        unit(&alone, "JARDIN SEUL", &[]),
    ];
    load(&test, "u_20261101.csv", units(&rows)).await;
    assert_eq!(names(&test).await, ["JARDIN SEUL", "Jardin fictif"]);
    assert!(page(&test, "Jardin fictif").await.contains(&joined));
    test.close().await;
}

#[tokio::test]
async fn a_unit_published_in_part_shows_its_commune_and_never_its_address() {
    let test = TestApp::empty().await;
    let part = ("statutDiffusionUniteLegale", "P");
    load(
        &test,
        "u.csv",
        units(&[unit(&siren(1), "JARDIN DISCRET", &[part])]),
    )
    .await;
    let office = place(&siren(1), &[("statutDiffusionEtablissement", "P")]);
    load(&test, "e.csv", places(&[office])).await;
    let shown = page(&test, "JARDIN DISCRET").await;
    assert!(!shown.contains("METIERS") && shown.contains("Roubaix"), "{shown}");
    assert!(
        !ask(&test, "select coalesce(address, '') from entry")
            .await
            .concat()
            .contains("METIERS")
    );
    test.close().await;
}

#[tokio::test]
async fn an_address_that_is_no_longer_published_leaves_with_the_next_file() {
    let test = TestApp::empty().await;
    load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN DISCRET", &[])])).await;
    load(&test, "e_20260901.csv", places(&[place(&siren(1), &[])])).await;
    assert!(page(&test, "JARDIN DISCRET").await.contains("METIERS"));
    let office = place(&siren(1), &[("statutDiffusionEtablissement", "P")]);
    load(&test, "e_20261001.csv", places(&[office])).await;
    assert!(!page(&test, "JARDIN DISCRET").await.contains("METIERS"));
    test.close().await;
}

#[tokio::test]
async fn files_that_are_not_what_they_claim_change_nothing() {
    let test = TestApp::empty().await;
    load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN A", &[])])).await;
    load(&test, "g.csv", grants(&[grant(&[])])).await;
    let version = test.app.facts().version.clone();
    let gzip = [
        &b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"[..],
        &b"\x01\x05\x00\xfa\xffsiren"[..],
    ]
    .concat();
    let cut = zip(&[("denomination.csv", "a,b\n")]);
    for (name, content) in [
        (
            "junk.zip",
            zip(&[("readme.txt", "nothing at all"), ("picture.png", "\u{1}\u{2}")]),
        ),
        ("cut.zip", cut[..cut.len() / 2].to_vec()),
        (
            "subventions.csv",
            b"<!DOCTYPE html><html><body>404</body></html>".to_vec(),
        ),
        ("StockUniteLegale_utf8.csv.gz", gzip),
        ("answer.json", b"{\"error\": \"try again later\"}".to_vec()),
        ("answers.json", b"[{\"error\": \"try again later\"}]".to_vec()),
    ] {
        let outcome = test.import(test.file(name, content), Options::default()).await;
        let sentence = outcome.refused.unwrap_or_else(|| panic!("{name} was taken"));
        assert!(sentence.contains(name) && !sentence.contains('⟦'), "{sentence}");
        assert!(
            !sentence.contains("GeoJSON"),
            "{name} never claimed to be a map: {sentence}"
        );
    }
    // Cut in the middle of its lines, after a start that was sound.
    let rows: Vec<String> = (1..=3_000)
        .map(|n| unit(&siren(n), &format!("JARDIN {n}"), &[]))
        .collect();
    let whole = zip(&[("StockUniteLegale_utf8.csv", &units(&rows))]);
    let cut = test.file("StockUniteLegale_utf8.zip", &whole[..whole.len() * 2 / 3]);
    assert!(test.import(cut, Options::default()).await.refused.is_some());
    assert_eq!(names(&test).await, ["JARDIN A"]);
    assert_eq!(test.app.facts().version, version);
    test.close().await;
}

#[tokio::test]
async fn persons_in_addresses_are_masked_wherever_an_organisation_is_shown() {
    let test = TestApp::empty().await;
    let path = test.file(
        "a.csv",
        super::file(
            super::HEADER,
            &[super::old("595S0595000001", "JARDIN FICTIF", 'A', "")],
        ),
    );
    test.import(path, Options::default()).await;
    let mut connection = test.app.db.read().await.unwrap();
    let shown = organisations::by_ids(&mut connection, &[1]).await.unwrap();
    let address = shown[0].address.join(" ");
    assert!(
        !address.contains("Fictive") && address.contains("Imaginaire"),
        "{address}"
    );
    drop(connection);
    test.close().await;
}
