//! Portraits: what is not known is not zero, and what a town gives is found by its name. Pictures in other sites.

use super::{fine, line, load};
use crate::features::directory::ImportOptions;
use crate::shared::authz::Role;
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
    // Its figures are there, each opens its lines, and the files that they come from are named.
    for said in [
        "What Ville de Roubaix gives",
        "id=\"given-years-",
        "From rna_import_20261101_dpt_59.csv",
        "roubaix.csv. Each grant is counted once.",
    ] {
        assert!(roubaix.contains(said), "{said} is not in {roubaix}");
    }
    assert!(
        roubaix.contains(&format!("lines?funder={funder}&from=2023&to=2023")),
        "{roubaix}"
    );

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

#[tokio::test]
async fn two_places_are_compared_picture_beside_picture() {
    let test = TestApp::demonstration().await;
    let commune = "/en/observatory/portraits/communes/59350";
    let alone = fine(&test.get(commune).await);
    assert!(
        alone.contains("id=\"theme\"") && !alone.contains("class=\"twin\""),
        "{alone}"
    );
    // Money stands beside what else is brought here too.
    let money = alone.split("Money is only part of what is brought.").nth(1);
    assert!(
        money.is_some_and(|rest| rest.contains("Jobs in associations")),
        "{alone}"
    );
    let both = fine(&test.get(&format!("{commune}?with=59512")).await);
    for said in ["In charts: Lille and Roubaix", "Each chart has its own scale"] {
        assert!(both.contains(said), "{said} is not in {both}");
    }
    let pair = both.split("class=\"twin\"").nth(1).unwrap();
    let (own, beside) = pair.split_once("id=\"theme-with\"").unwrap();
    let file = |place: &str| format!("/figures/theme.csv?place={place}\"");
    assert!(
        own.contains("id=\"theme\"") && own.contains(&file("59350")),
        "{both}"
    );
    assert!(beside.contains(&file("59512")), "{both}");
    // The table is taken away as it stands there, in numbers.
    let table = format!("{commune}/figures/indicators.csv?with=59512");
    assert!(both.contains(&format!("href=\"{table}\"")), "{both}");
    let csv = test.get(&table).await.body;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let living = &test.app.territory.observed[0];
    let own = rows.iter().filter(|row| row[0] == *living.name.get("en"));
    let own: Vec<(&str, bool)> = own.map(|row| (&row[1], row[2].parse::<u32>().is_ok())).collect();
    let whole = ("The whole territory", true);
    assert_eq!(own, [("Lille", true), ("Roubaix", true), whole], "{csv}");
    for (file, status) in [
        ("indicators.json", 200),
        ("indicators.parquet", 200),
        ("other.csv", 404),
    ] {
        let answer = test.get(&format!("{commune}/figures/{file}")).await;
        assert_eq!(answer.status, status, "{file}");
    }
    // A commune has no communes: what stands beside it is drawn alone there.
    let side = fine(&test.get(&format!("{commune}?with=metropole")).await);
    let pair = side
        .split("class=\"twin\"")
        .find(|pair| pair.contains("id=\"commune-with\""));
    let pair = pair.unwrap_or_else(|| panic!("{side}"));
    assert!(
        pair.contains("too few values") && !pair.contains("id=\"commune\""),
        "{pair}"
    );
    test.close().await;
}

#[tokio::test]
async fn a_picture_stands_in_other_sites_and_is_drawn_when_it_is_opened_alone() {
    let test = TestApp::demonstration().await;
    let page = "/en/observatory/indicators/living-associations";
    let picture = format!("{page}/figures/theme.svg");
    let shown = test.get(page).await;
    assert!(
        shown.body.contains(&format!("{picture}&#34; alt=")),
        "{}",
        shown.body
    );
    assert_eq!(shown.header("cross-origin-resource-policy"), "same-origin");
    let alone = test.get(&picture).await;
    assert_eq!(alone.status, 200);
    assert_eq!(
        alone.header("cross-origin-resource-policy"),
        "cross-origin",
        "the line that the page gives shows nothing on another site"
    );
    let policy = alone.header("content-security-policy");
    assert!(
        alone.body.contains("<style>") && policy.contains("style-src 'unsafe-inline'"),
        "{policy}"
    );
    assert!(
        policy.starts_with("default-src 'none'") && !policy.contains("script-src"),
        "{policy}"
    );

    // What somebody sees for being who they are is shown nowhere else.
    test.give("reader@example.org", None, Role::Administrator).await;
    let reader = test.signed_in("reader@example.org", true).await;
    let own = reader.get(&picture).await;
    assert_eq!(own.status, 200);
    assert_eq!(own.header("cross-origin-resource-policy"), "same-origin");
    test.close().await;
}
