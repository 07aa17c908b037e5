//! Stories of the Verenigingsregister: answers in every form, a number that joins, entries that leave.

use axum::http::StatusCode;

use super::fixtures::*;
use crate::testing::TestApp;

/// An answer for one association, on one line.
fn association(code: &str, name: &str, kbo: &str, status: &str, withdrawn: bool) -> String {
    let key = match kbo {
        "" => String::new(),
        number => format!(r#",{{"bron":"KBO","waarde":"{number}"}}"#),
    };
    format!(
        r#"{{"@context":"https://register.example/context.json","vereniging":{{"vCode":"{code}","verenigingstype":{{"code":"VZW","naam":"Vereniging zonder winstoogmerk"}},"naam":"{name}","korteNaam":"","korteBeschrijving":"Samen weven","startdatum":"1998-05-04","status":"{status}","isUitgeschrevenUitPubliekeDatastroom":{withdrawn},"hoofdactiviteitenVerenigingsloket":[{{"code":"BWWC","naam":"Buurtwerking"}}],"locaties":[{{"locatietype":"Activiteiten","isPrimair":true,"adres":{{"straatnaam":"Weverstraat","huisnummer":"12","busnummer":"","postcode":"8500","gemeente":"Kortrijk","land":"België"}}}},{{"locatietype":"Correspondentie","isPrimair":false,"adres":{{"straatnaam":"Thuislaan","huisnummer":"1","busnummer":"","postcode":"8500","gemeente":"Kortrijk","land":"België"}}}}],"sleutels":[{{"bron":"Vcode","waarde":"{code}"}}{key}]}},"metadata":{{"datumLaatsteAanpassing":"2026-05-15"}}}}"#
    )
}

fn living(code: &str, name: &str, kbo: &str) -> String {
    association(code, name, kbo, "Actief", false)
}

/// An archive of one enterprise.
fn enterprise(number: &str, name: &str) -> Vec<u8> {
    zip(&[
        (
            "denomination.csv",
            &format!("EntityNumber,Language,TypeOfDenomination,Denomination\n{number},2,1,{name}\n"),
        ),
        (
            "enterprise.csv",
            &format!(
                "EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,JuridicalFormCAC,StartDate\n{number},AC,000,2,017,,09-08-1960\n"
            ),
        ),
    ])
}

#[tokio::test]
async fn an_association_joins_the_enterprise_whose_number_it_carries_whichever_comes_first() {
    for order in [["kbo", "vl"], ["vl", "kbo"]] {
        let test = TestApp::empty().await;
        let number = belgian(1);
        for register in order {
            match register {
                "kbo" => load(&test, "kbo.zip", enterprise(&number, "DENKBEELDIGE WEVERS VZW")).await,
                _ => {
                    load(
                        &test,
                        "vl.ndjson",
                        living("V0009001", "De Denkbeeldige Wevers", &number),
                    )
                    .await
                }
            };
        }
        assert_eq!(names(&test).await, ["De Denkbeeldige Wevers"], "{order:?}");
        for source in ["kbo", "vl"] {
            assert_eq!(
                found(&test, &format!("source={source}")).await.len(),
                1,
                "{order:?}"
            );
        }
        let shown = page(&test, "De Denkbeeldige Wevers").await;
        let reason = format!("Joined because this register gives the CBE number {number}.");
        for said in [
            "Samen weven",
            "DENKBEELDIGE WEVERS VZW",
            &reason,
            "V0009001",
            "Weverstraat 12",
            "Kortrijk",
        ] {
            assert!(shown.contains(said), "{order:?}: {said} is not in {shown}");
        }
        assert!(
            !shown.contains("Thuislaan"),
            "where its letters go is nobody's business"
        );
        test.close().await;
    }
}

#[tokio::test]
async fn an_array_and_lines_say_the_same_and_themes_come_from_its_activities() {
    let (one, two) = (
        living("V0009001", "De Wevers", ""),
        living("V0009002", "De Tuiniers", ""),
    );
    for (name, content) in [
        ("vl.json", format!("[{one},{two}]")),
        ("vl.ndjson", format!("{one}\n{two}\n")),
    ] {
        let test = TestApp::empty().await;
        let outcome = load(&test, name, content).await;
        assert_eq!((outcome.read, outcome.kept, outcome.added), (2, 2, 2), "{name}");
        assert_eq!(names(&test).await, ["De Tuiniers", "De Wevers"]);
        assert_eq!(found(&test, "theme=neighbourhood").await.len(), 2, "{name}");
        test.close().await;
    }
}

#[tokio::test]
async fn what_is_withdrawn_or_entered_twice_is_hidden() {
    let test = TestApp::empty().await;
    let first = [
        living("V0009001", "De Wevers", ""),
        living("V0009002", "De Tuiniers", ""),
        living("V0009003", "De Bakkers", ""),
    ];
    load(&test, "vl.ndjson", first.join("\n")).await;
    let key = ask(&test, "select key from organisation where name = 'De Wevers'").await;
    let next = [
        association("V0009001", "De Wevers", "", "Actief", true),
        association("V0009002", "De Tuiniers", "", "Dubbel", false),
        living("V0009003", "De Bakkers", ""),
    ];
    let outcome = load(&test, "vl.ndjson", next.join("\n")).await;
    assert_eq!((outcome.kept, outcome.missing), (1, 0), "{outcome:?}");
    assert_eq!(outcome.reasons.get("not-published"), Some(&2));
    assert_eq!(names(&test).await, ["De Bakkers"]);
    assert_eq!(at(&test, &key[0]).await.status, StatusCode::NOT_FOUND);
    test.close().await;
}
