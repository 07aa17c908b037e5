//! The catalogue begins with the territory's own; others are proposed and decided on; values are noted.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use serde_json::json;

use crate::features::directory;
use crate::shared::authz::Role;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
}

/// Slugs of two living associations; `ana@` and `bob@` speak for them, `ada@` runs the platform.
async fn stage(test: &TestApp) -> (String, String) {
    let mut slugs = Vec::new();
    let mut connection = test.app.db.read().await.unwrap();
    let ids = crate::features::directory::published_ids(&mut connection, 2)
        .await
        .unwrap();
    let found = crate::features::directory::published_by_ids(&mut connection, &ids)
        .await
        .unwrap();
    drop(connection);
    for (email, one) in ["ana@example.org", "bob@example.org"].iter().zip(&found) {
        test.give(email, Some(one.id), Role::Representative).await;
        slugs.push(one.slug());
    }
    test.give("ada@example.org", None, Role::Administrator).await;
    (slugs[0].clone(), slugs[1].clone())
}

#[tokio::test]
async fn an_organisation_notes_what_it_counted_and_the_last_note_of_a_year_stands() {
    let test = TestApp::demonstration().await;
    let (slug, other) = stage(&test).await;
    assert!(test.app.territory.indicators.len() >= 20);
    for lang in ["fr", "nl", "en"] {
        fine(&test.get(&format!("/{lang}/indicators")).await);
        fine(&test.get(&format!("/{lang}/indicators/jobs")).await);
    }
    let page = test.get("/en/indicators/jobs").await;
    assert!(
        page.body.contains("No organisation has noted a value") && !page.body.contains("class=\"thread\"")
    );
    let ana = test.signed_in("ana@example.org", false).await;
    let door = format!("/en/organisations/{slug}/indicators/jobs");
    fine(&ana.get(&door).await);
    assert_eq!(ana.get(&door.replace(&slug, &other)).await.status, 404);
    let bad = ana
        .post(
            &door,
            &[
                ("year", "3000"),
                ("value", "many"),
                ("source", ""),
                ("language", ""),
            ],
        )
        .await;
    assert!(bad.status == 422 && bad.body.contains("many"));
    for field in ["year", "value", "source", "language"] {
        assert!(bad.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    for (value, sending) in [("3,5", "a"), ("4.5", "b"), ("4.5", "b")] {
        let fields = [
            ("year", "2025"),
            ("value", value),
            ("source", "Staff register"),
            ("language", "en"),
            ("sending", sending),
        ];
        assert_eq!(ana.post(&door, &fields).await.status, 303);
        test.pass(1);
    }
    let shown = test.get("/en/indicators/jobs").await;
    fine(&shown);
    assert!(
        shown.body.contains("4.5") && !shown.body.contains("3.5") && shown.body.contains("class=\"thread\"")
    );
    let french = test.get(&format!("/fr/organisations/{slug}")).await;
    fine(&french);
    assert!(french.body.contains("4,5"));
    // The file of open data says the same; nothing of an organisation whose page is not shown.
    let file = test.get("/data/contributions.csv").await.body;
    let lines: Vec<&str> = file.lines().filter(|line| line.starts_with("jobs,")).collect();
    assert!(
        matches!(lines[..], [one] if one.ends_with(",2025,organisation,45,1,Staff register,en")),
        "{file}"
    );
    let same = test.get("/data/contributions.json").await.json();
    let every = same["contributions"].as_array().unwrap();
    let jobs = every.iter().find(|one| one["indicator"] == "jobs").unwrap();
    assert_eq!(
        (&jobs["on"], &jobs["value"], &jobs["decimals"], &jobs["source"]),
        (&json!("2025"), &json!(45), &json!(1), &json!("Staff register"))
    );
    let sources = async || {
        let columns = test.get("/data/contributions.parquet").await;
        assert_eq!(columns.header("content-type"), "application/vnd.apache.parquet");
        let mut table = parquet_table::Table::open(std::io::Cursor::new(columns.bytes)).unwrap();
        let at = table.columns().iter().position(|name| name == "source").unwrap();
        let mut sources = Vec::new();
        let read = table.read(&[at], |row| {
            sources.push(format!("{:?}", row.cells));
            Ok::<(), parquet_table::Error>(())
        });
        read.unwrap();
        sources.join(" ")
    };
    let columns = sources().await;
    assert!(columns.contains("Text(\"Staff register\")"), "{columns}");
    test.sql(
        "insert into withholding (id, organisation_key, reason, began_at)
         select 999, key, '', 0 from organisation where id in (select organisation_id from indicator_value)",
    )
    .await;
    for format in ["csv", "json"] {
        let file = test.get(&format!("/data/contributions.{format}")).await.body;
        assert!(!file.contains("Staff register"), "{file}");
    }
    assert!(!sources().await.contains("Staff register"));
    assert_eq!(
        test.text("select cast(count(*) as text) from indicator_value")
            .await,
        "2"
    );
    test.close().await;
}

#[tokio::test]
async fn an_indicator_is_proposed_by_an_organisation_and_whoever_runs_the_platform_only_hides_it() {
    let test = TestApp::demonstration().await;
    let (slug, _) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    fine(&ana.get("/en/indicators/propose").await);
    let bare = ana.post("/en/indicators/propose", &[("name", "Kept")]).await;
    assert!(bare.status == 422 && bare.body.contains("Kept"));
    let theme = test.app.territory.themes[0].slug.clone();
    let fields = [
        ("organisation", slug.as_str()),
        ("dimension", "ties"),
        ("theme", theme.as_str()),
        ("name", "Meals shared"),
        ("definition", "Meals eaten together."),
        ("unit", "meals"),
        ("measured", "Counted at table."),
        ("source", "Our notebook"),
        ("decimals", "0"),
        ("language", "en"),
        ("sending", "once"),
    ];
    let proposed = ana.post("/en/indicators/propose", &fields).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let again = ana.post("/en/indicators/propose", &fields).await;
    assert_eq!(again.header("location"), proposed.header("location"));
    let page = proposed.header("location").to_owned();
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("not in the catalogue yet"));
    assert!(
        test.get("/fr/indicators")
            .await
            .body
            .contains("lang=\"en\">Meals shared")
    );
    let note = format!("/en/organisations/{slug}{}", page.strip_prefix("/en").unwrap());
    assert_eq!(
        ana.get(&note).await.status,
        404,
        "what is proposed is not counted yet"
    );
    let decide = format!("{page}/decide");
    assert_eq!(ana.get(&decide).await.status, 404);
    let ada = test.signed_in("ada@example.org", true).await;
    fine(&ada.get(&decide).await);
    assert_eq!(ada.post(&decide, &[("reason", "")]).await.status, 422);
    let unsaid = ada.post(&decide, &[("reason", "It names somebody.")]).await;
    assert!(unsaid.status == 422 && unsaid.body.contains("It names somebody."));
    let themed = test.get(&format!("/en/themes/{theme}")).await;
    assert!(!themed.body.contains("Meals shared"), "not before it is adopted");
    // What holds what nobody should read is not taken, and not shown.
    let mut named = fields;
    named[3] = ("name", "A neighbour by name");
    named[10] = ("sending", "another");
    let named = ana
        .post("/en/indicators/propose", &named)
        .await
        .header("location")
        .to_owned();
    let hide = [("reason", "It names somebody."), ("language", "en")];
    let hidden = ada.post(&format!("{named}/decide"), &hide).await;
    assert_eq!(hidden.header("location"), "/en/indicators");
    assert_eq!(test.get(&named).await.status, 404);
    assert!(
        !test
            .get("/en/indicators")
            .await
            .body
            .contains("A neighbour by name")
    );
    // The territory's own are not decided on.
    assert_eq!(ada.get("/en/indicators/jobs/decide").await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn a_value_noted_for_a_wrong_year_is_taken_back() {
    let test = TestApp::demonstration().await;
    let (slug, _) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let door = format!("/en/organisations/{slug}/indicators/jobs");
    let note = |year: &'static str, value: &'static str| {
        [
            ("year", year),
            ("value", value),
            ("source", "Staff register"),
            ("language", "en"),
        ]
    };
    ana.post(&door, &note("2024", "3.5")).await;
    ana.post(&door, &note("2025", "1,250")).await;
    let shown = test.get("/en/indicators/jobs").await;
    assert!(shown.body.contains("1,250") && shown.body.contains("<h3>2024</h3>"));
    let own = ana.get(&door).await;
    fine(&own);
    assert_eq!(own.body.matches("value=\"take-back\"").count(), 2);
    let gone = [("act", "take-back"), ("year", "2024")];
    assert_eq!(ana.post(&door, &gone).await.status, 303);
    assert_eq!(
        ana.post(&door, &gone).await.status,
        303,
        "sent twice, taken back once"
    );
    assert!(
        !test
            .get("/en/indicators/jobs")
            .await
            .body
            .contains("<h3>2024</h3>")
    );
    let rows = test
        .text("select cast(count(*) as text) from indicator_value")
        .await;
    assert_eq!(rows, "3", "what was noted stays in the register");
    // In the same second, what was noted last stands.
    ana.post(&door, &note("2024", "4.5")).await;
    assert!(
        test.get("/en/indicators/jobs")
            .await
            .body
            .contains("<h3>2024</h3>")
    );
    test.close().await;
}

#[tokio::test]
async fn a_public_body_chooses_by_what_a_policy_is_followed_and_both_pages_say_so() {
    let test = TestApp::demonstration().await;
    let (slug, _) = stage(&test).await;
    test.sql(
        "update organisation set kind = 'public_body' where id in (select organisation_id from mandate)",
    )
    .await;
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 2).await.unwrap();
    drop(connection);
    for (email, id) in [("off@example.org", ids[0]), ("other@example.org", ids[1])] {
        test.give(email, Some(id), Role::Officer).await;
    }
    let officer = test.signed_in("off@example.org", true).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let named = officer
        .post(
            &format!("/en/organisations/{slug}/policies"),
            &[("name-en", "Work for all"), ("theme", theme.as_str())],
        )
        .await;
    let policy = named.header("location").to_owned();
    let door = format!("{policy}/indicators");
    fine(&officer.get(&door).await);
    let other = test.signed_in("other@example.org", true).await;
    assert_eq!(other.get(&door).await.status, 404);
    let chosen = [("indicator", "jobs"), ("indicator", "no-such"), ("before", "")];
    assert_eq!(officer.post(&door, &chosen).await.header("location"), policy);
    let late = [("indicator", "volunteers"), ("before", "")];
    let late = officer.post(&door, &late).await;
    assert!(late.status == 422 && late.body.contains("name=\"before\" value=\"jobs\""));
    let page = test.get(&policy).await;
    fine(&page);
    assert!(page.body.contains("/en/indicators/jobs"));
    let indicator = test.get("/en/indicators/jobs").await;
    fine(&indicator);
    assert!(indicator.body.contains("Work for all"));
    // What is of every theme is found on the page of each.
    let themed = test.get(&format!("/en/themes/{theme}")).await;
    fine(&themed);
    assert!(themed.body.contains("indicators of every theme"));
    test.close().await;
}

#[tokio::test]
async fn the_file_of_contributions_holds_all_that_was_measured_though_the_page_shows_the_last() {
    let test = TestApp::demonstration().await;
    let (slug, _) = stage(&test).await;
    test.sql(
        "insert into project (id, key, address, language, second_language, origin, state, created_at, changed_at, version)
         values (7, 'k7f3q2m9', 'gardens-k7f3q2m9', 'en', null, 'nothing', 'preparing', 0, 0, 1)",
    )
    .await;
    // Of one day six hundred, more than are read at once, and then some of other days.
    let key = slug.rsplit('-').next().unwrap();
    let id = format!("select cast(id as text) from organisation where key = '{key}'");
    let id = test.text(&id).await;
    let rows = (0..630).map(|number| {
        let day = if number < 600 { 20 } else { number % 9 + 1 };
        let at = number + 100;
        format!(
            "({at}, 7, 'jobs', '', {id}, '2026-10-{day:02}', {number}, '', 'Sheet', 'en', 1, {number}, 1)"
        )
    });
    let rows: Vec<String> = rows.collect();
    test.sql(&format!(
        "insert into indicator_measured (id, project_id, indicator, item, organisation_id, measured_on, value, words,
            source, language, shown, noted_at, decimals) values {}",
        rows.join(", ")
    ))
    .await;
    let page = test.get("/en/indicators/jobs").await;
    fine(&page);
    assert_eq!(page.body.matches("October 2026").count(), 100);
    let file = test.get("/data/contributions.csv").await.body;
    // From the end: a name or a unit may hold a comma.
    let lines = file.lines().filter(|line| line.starts_with("jobs,"));
    let told: Vec<(&str, &str)> = lines
        .map(|line| {
            let cells: Vec<&str> = line.rsplit(',').collect();
            (cells[5], cells[3])
        })
        .collect();
    assert_eq!(told.len(), 630);
    let every: std::collections::BTreeSet<&&str> = told.iter().map(|(_, value)| value).collect();
    assert_eq!(every.len(), 630, "each once");
    assert!(
        told.is_sorted_by(|one, next| one.0 >= next.0),
        "the last days come first"
    );
    let same = test.get("/data/contributions.json").await.json();
    assert_eq!(same["contributions"].as_array().unwrap().len(), 630);
    let columns = test.get("/data/contributions.parquet").await.bytes;
    let table = parquet_table::Table::open(std::io::Cursor::new(columns)).unwrap();
    assert_eq!(table.rows(), 630);
    test.close().await;
}
