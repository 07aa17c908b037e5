//! Portraits: what is not known is not zero, and what a town gives is found by its name.

use super::{fine, line, load};
use crate::features::directory::ImportOptions;
use crate::testing::TestApp;

#[tokio::test]
async fn a_portrait_says_what_its_town_gives_and_not_that_nobody_there_receives() {
    let test = TestApp::empty().await;
    let register = test.file("rna_import_20261101_dpt_59.csv", super::unseen::north());
    test.import(register, ImportOptions::default()).await;
    let town = |year, to, euros| {
        line("town", year, to, "weaving", euros).replace("Ville de Fictiville", "Ville de Roubaix")
    };
    load(
        &test,
        "roubaix.csv",
        &[town(2022, 1, "400"), town(2023, 2, "1000")],
    )
    .await;
    let commune = "/observatory/portraits/communes";

    // Nobody says where those who receive are.
    let roubaix = fine(&test.get(&format!("/en{commune}/59512")).await);
    let silent = roubaix.split("Not known here yet").next().unwrap();
    assert!(
        silent.contains("Commune known for 0% of grants.") && !silent.contains("0 grants"),
        "{roubaix}"
    );
    for said in ["as published by Ville de Roubaix", "2 grants, €1,400"] {
        assert!(roubaix.contains(said), "{said} is not in {roubaix}");
    }
    let link = roubaix.split("observatory/grants?funder=").nth(1).unwrap();
    let funder = link.split('"').next().unwrap();
    let whole = fine(&test.get(&format!("/en/observatory/grants?funder={funder}")).await);
    assert!(whole.contains("€1,400"), "{whole}");

    let tourcoing = fine(&test.get(&format!("/fr{commune}/59599")).await);
    assert!(!tourcoing.contains("Ville de Roubaix"), "{tourcoing}");
    // What is counted is one, or several, as each language says; of noughts alone nothing is drawn.
    assert!(
        tourcoing.contains("0 association") && !tourcoing.contains("0 associations"),
        "{tourcoing}"
    );
    assert!(!tourcoing.contains("<figure"), "{tourcoing}");
    for lang in ["nl", "en"] {
        let tourcoing = fine(&test.get(&format!("/{lang}{commune}/59599")).await);
        assert!(
            tourcoing.contains("0 verenigingen") || tourcoing.contains("0 associations"),
            "{tourcoing}"
        );
    }
    test.close().await;
}
