//! Stories of sizes: how many associations are of each, and when sizes are told apart.

use super::employment::{SEATS, load};
use super::fine;
use crate::features::observatory::{check, publish};
use crate::testing::TestApp;

/// Where, the bands of those who have their seat there, and what they do.
type Seats<'a> = [(&'a str, &'a str, &'a [&'a str], &'a str); 1];

/// Three of each size, one that employs nobody, and one of whom nobody knows.
const EACH: Seats<'_> = [(
    "59350 59000",
    "LILLE",
    &["01", "01", "02", "11", "11", "12", "21", "21", "22", "NN", ""],
    "93.12Z",
)];

async fn table(test: &TestApp, slug: &str, query: &str) -> String {
    let path = format!("/en/observatory/indicators/{slug}/figures/size.csv{query}");
    let answer = test.get(&path).await;
    assert_eq!(answer.status, 200, "{path}");
    answer.body
}

fn holds(table: &str, rows: &[&str]) {
    for row in rows {
        assert!(
            table.lines().any(|line| line.starts_with(row)),
            "{row} is not in {table}"
        );
    }
    assert_eq!(table.lines().count(), rows.len() + 1, "{table}");
}

#[tokio::test]
async fn sizes_are_told_apart_for_the_whole_territory_and_unknown_is_a_size_of_its_own() {
    let test = TestApp::empty().await;
    load(&test, &EACH).await;
    publish(&test.app).await.unwrap();
    let every = [
        "No employee,1,",
        "1 to 9 employees,3,",
        "10 to 49 employees,3,",
        "50 employees or more,3,",
        "Number of employees not known,1,",
    ];
    holds(&table(&test, "living-associations", "").await, &every);
    let employing = [
        every[1],
        every[2],
        every[3],
        "Number of employees not known,not known,",
    ];
    holds(&table(&test, "employers", "").await, &employing);
    // Of jobs nothing but what so many employers of a size have at least and at most.
    let jobs = [
        "1 to 9 employees,3,27,3,",
        "10 to 49 employees,30,147,3,",
        "50 employees or more,150,not known,3,",
        "Number of employees not known,not known,not known,1,",
    ];
    holds(&table(&test, "jobs", "").await, &jobs);
    for lang in ["fr", "nl", "en"] {
        for slug in ["living-associations", "employers", "jobs"] {
            let path = format!("/{lang}/observatory/indicators/{slug}");
            let page = fine(&test.get(&path).await);
            assert!(page.contains("id=\"size\""), "{path}: {page}");
            // A list would tell of each change whose it is: there is none, and the page says so.
            let said = test
                .app
                .texts
                .say(lang.parse().unwrap(), "observed-unlisted", &[])
                .replace('\u{a0}', " ");
            assert!(page.contains(&said), "{path}: {page}");
            let picture = test.get(&format!("{path}/figures/size.svg")).await;
            assert_eq!(picture.status, 200, "{path}");
        }
    }
    // Of a place, only who employs and who does not: that is told by commune anyway.
    let narrowed = table(&test, "living-associations", "?place=59350").await;
    holds(&narrowed, &[every[0], "1 employee or more,9,", every[4]]);

    // The file for programs has the same, and the command that checks it finds it again.
    let all = test.get("/data/indicators.csv").await.body;
    for line in [
        "living-associations,size,50-more,3,",
        "living-associations,size,none,1,",
        "living-associations,size,-,1,",
        "jobs,size,10-49,,",
    ] {
        assert!(
            all.lines().any(|one| one.starts_with(line)),
            "{line} is not in {all}"
        );
    }
    assert!(check(&test.app).await.unwrap().holds());
    test.sql(
        "update published_value set value = value + 1
         where indicator = 'employers' and cut = 'size' and value_key = '1-9'",
    )
    .await;
    let different = check(&test.app).await.unwrap().different;
    assert_eq!(different.len(), 1, "{different:?}");
    assert_eq!(different[0].cut, "size");

    // Who is new says nothing of its own: one of ten to forty-nine waits for two others of that size.
    let mut bands = EACH[0].2.to_vec();
    bands.extend(["11", "01", "01", "01"]);
    let (place, name, _, activity) = EACH[0];
    load(&test, &[(place, name, &bands[..], activity)]).await;
    publish(&test.app).await.unwrap();
    let told = table(&test, "employers", "").await;
    assert!(told.contains("10 to 49 employees,3,"), "{told}");
    bands.extend(["11", "12", "12"]);
    load(&test, &[(place, name, &bands[..], activity)]).await;
    publish(&test.app).await.unwrap();
    let told = table(&test, "employers", "").await;
    assert!(
        told.contains("1 to 9 employees,6,") && told.contains("10 to 49 employees,7,"),
        "{told}"
    );
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;
}

#[tokio::test]
async fn where_a_size_has_too_few_or_one_with_nearly_all_jobs_all_who_employ_are_told_together() {
    // Two of ten to forty-nine; then one of ten thousand beside two of fifty.
    let giant: Seats<'_> = [(
        "59350 59000",
        "LILLE",
        &["01", "01", "02", "11", "11", "12", "21", "21", "53", "NN"],
        "93.12Z",
    )];
    let (few, dominated) = (TestApp::empty().await, TestApp::empty().await);
    load(&few, &SEATS).await;
    load(&dominated, &giant).await;
    for (test, rows) in [
        (
            &few,
            &[
                "No employee,2,",
                "1 employee or more,12,",
                "Number of employees not known,1,",
            ][..],
        ),
        (&dominated, &["No employee,1,", "1 employee or more,9,"]),
    ] {
        holds(&table(test, "living-associations", "").await, rows);
        publish(&test.app).await.unwrap();
        let all = test.get("/data/indicators.csv").await.body;
        assert!(!all.contains(",10-49,") && !all.contains(",50-more,"), "{all}");
        assert!(check(&test.app).await.unwrap().holds());
    }
    few.close().await;
    dominated.close().await;
}

#[tokio::test]
async fn one_who_comes_while_sizes_are_not_told_does_not_show_alone_when_they_are_again() {
    let test = TestApp::empty().await;
    let (place, name, _, activity) = EACH[0];
    let mut bands = EACH[0].2.to_vec();
    let told = async |bands: &[&str]| {
        load(&test, &[(place, name, bands, activity)]).await;
        publish(&test.app).await.unwrap();
        assert!(check(&test.app).await.unwrap().holds());
        table(&test, "living-associations", "").await
    };
    let first = told(&bands).await;
    assert!(first.contains("1 to 9 employees,3,"), "{first}");
    // Two of the largest go, and three others come: of the largest one is left, and nothing is told of sizes.
    (bands[6], bands[8]) = ("NN", "NN");
    bands.extend(["11", "11", "12"]);
    let between = told(&bands).await;
    assert!(
        between.contains("1 employee or more,10,") && !between.contains("1 to 9"),
        "{between}"
    );
    // Each size has three again; but of the smallest, one is new since they were told.
    bands.extend(["21", "21", "01"]);
    let after = told(&bands).await;
    assert!(
        after.contains("1 employee or more,13,") && !after.contains("1 to 9"),
        "{after}"
    );
    bands.extend(["01", "01", "02"]);
    let last = told(&bands).await;
    for said in [
        "1 to 9 employees,7,",
        "10 to 49 employees,6,",
        "50 employees or more,3,",
    ] {
        assert!(last.contains(said), "{said} is not in {last}");
    }
    test.close().await;
}
