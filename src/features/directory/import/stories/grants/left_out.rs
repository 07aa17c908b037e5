//! Stories of lines that tell of money and of no grant, or of one that another line tells too: shown with the reason, not counted.

use super::super::fixtures::*;
use super::shown;
use crate::testing::TestApp;

const HEAD: &str = "year,donor_level,donor_name_raw,benef_id,beneficiary_name,amount_eur,purpose_raw,granularity,measure,concours,\
    source_url";

#[tokio::test]
async fn of_one_body_each_line_is_shown_with_what_it_is_and_the_grant_alone_is_counted() {
    let test = TestApp::empty().await;
    let one = siren(1);
    load(&test, "u.csv", units(&[unit(&one, "JARDIN A", &[])])).await;
    let line = |amount: &str, told: &str| {
        format!("2020,commune,Ville de Fictiville,S{one},JARDIN A,{amount},,{told},")
    };
    let lines = [
        line("1000.0", "individual,attribue,don"),
        line("1000.0", "individual,verse,don"),
        line("9000.0", "aggregate,attribue,don"),
        line("50.0", "individual,attribue,prestation"),
        line("70.0", "individual,attribue,remboursement"),
        line("-20.5", "individual,verse,don"),
    ];
    let text = format!("{}\n{}\n", HEAD.replace("    ", ""), lines.join("\n"));
    let outcome = load(&test, "versements.csv", text).await;
    assert_eq!((outcome.kept, outcome.rejected), (6, 0), "{outcome:?}");
    let page = shown(&test, "JARDIN A").await;
    for said in [
        "the same sum, already counted as awarded",
        "a total whose parts are published too",
        "price of a service, not a grant",
        "refund, not a grant",
        "money given back",
        "−€20.50",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let counted = test.get("/en/observatory/grants/lines.csv").await.body;
    assert!(
        counted.contains("1000.00,voted") && counted.lines().count() == 2,
        "{counted}"
    );
    for (left, lines) in [
        ("no-grant", 2),
        ("part-of-total", 1),
        ("voted-and-paid", 1),
        ("doubt", 1),
    ] {
        let address = format!("/en/observatory/grants/lines.csv?left={left}");
        let told = test.get(&address).await.body;
        assert_eq!(told.lines().count(), 1 + lines, "{left}: {told}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_one_file_takes_back_two_others_tell_once() {
    let test = TestApp::empty().await;
    let to = |number| grant(&[("idBeneficiaire", &siret(&siren(number)))]);
    let counted = "select cast(import_id as text) from grant_line where same_as is null";
    for name in ["town.csv", "portal.csv", "county.csv"] {
        load(&test, name, grants(&[to(1)])).await;
        assert_eq!(ask(&test, counted).await.len(), 1);
    }
    // The first, which was the one that counted, tells of somebody else now.
    load(&test, "town.csv", grants(&[to(2)])).await;
    assert_eq!(ask(&test, counted).await.len(), 2);
    let lines = ask(&test, "select cast(import_id as text) from grant_line").await;
    assert_eq!(lines.len(), 3);
    test.close().await;
}
