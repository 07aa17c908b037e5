//! Stories of the nights: a disk that is full, and more than is read at once.

use serde_json::Value;

use super::scene;
use crate::features::awards::{File, check, look_after, written_at};
use crate::testing::TestApp;

#[tokio::test]
async fn where_one_file_cannot_be_written_all_stay_as_they_were_until_it_can() {
    let test = TestApp::demonstration().await;
    let scene = scene(&test).await;
    let town = &scene.town.1;
    scene
        .decide(&test, 1, (0, town), ("granted", 600_000, Some("2026-11-21")))
        .await;
    look_after(&test.app).await;
    let stand = async || {
        let mut stand = Vec::new();
        for file in File::ALL {
            stand.push(test.get(&file.path()).await.bytes);
        }
        stand
    };
    let (before, at) = (stand().await, written_at(&test.app));
    assert!(at.is_some());

    // The next night there is more, and the disk is full when the last of the tables is to be written.
    scene
        .decide(&test, 2, (1, town), ("granted", 150_000, Some("2026-11-21")))
        .await;
    test.pass(86_400);
    let full = test.app.config.path("open").join("state-aid.csv.part");
    std::os::unix::fs::symlink("/dev/full", &full).unwrap();
    look_after(&test.app).await;
    assert_eq!(stand().await, before);
    assert_eq!(written_at(&test.app), at, "nobody says that they are of today");

    std::fs::remove_file(full).unwrap();
    look_after(&test.app).await;
    assert!(written_at(&test.app) > at);
    // What the files come to is what decisions give; once there is one more they are of another day, and not wrong.
    let checked = check(&test.app).await.unwrap();
    assert!(checked.values > 3 && checked.different.is_empty() && checked.older.is_empty());
    scene
        .decide(
            &test,
            3,
            (0, &scene.fund.1),
            ("granted", 50_000, Some("2026-11-22")),
        )
        .await;
    let checked = check(&test.app).await.unwrap();
    assert!(
        checked.different.is_empty() && !checked.older.is_empty(),
        "{checked:?}"
    );
    let known = test.app.config.path("open").join("known.json");
    let written = std::fs::read_to_string(&known).unwrap();
    std::fs::write(&known, written.replace("\"cents\":", "\"cents\":9")).unwrap();
    test.sql("delete from decision where cents = 50000").await;
    let different = check(&test.app).await.unwrap().different;
    assert!(
        different.iter().any(|one| one.value == "/data/grants.csv"),
        "{different:?}"
    );
    let every = test.get(&File::Superset.path()).await.body;
    assert!(every.contains("6000.00") && every.contains("1500.00"), "{every}");
    test.close().await;
}

#[tokio::test]
async fn what_is_read_page_by_page_is_published_once_whatever_the_page() {
    const MANY: i64 = 450;
    let test = TestApp::demonstration().await;
    let scene = scene(&test).await;
    let (town, lead) = (&scene.town.1, &scene.partners[0]);
    // More applications than one page or two hold; what was decided of every tenth was told to nobody yet.
    let numbers = || (1..=MANY).map(|number| (number, 1_000 + 7 * number));
    let rows = |row: &dyn Fn((i64, i64)) -> String| numbers().map(row).collect::<Vec<_>>().join(", ");
    for sql in [
        format!(
            "insert into application (id, address, number, state, version, submitted, turn, created_at, changed_at) values {}",
            rows(&|(number, id)| format!("({id}, 'page-{number}', 'PAGE-{number:04}', 'submitted', 1, 1, 1, 0, 0)"))
        ),
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
         select application.id, 1, document, 'hash', 0, said.received_at, 'online' from application
         join application_version said on said.application_id = 1 where address like 'page-%'"
            .to_owned(),
        format!(
            "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words, shared,
                notified_on, version)
             select 100 + id, id, '{}', {}, {}, {}, 'granted', 100 * id, (select min(id) from envelope where programme_id = {}), '', 1,
                case when id % 10 = 0 then null else '2026-11-21' end, 1
             from application where address like 'page-%'",
            lead.key, town.id, lead.id, town.funder, town.id
        ),
    ] {
        test.sql(&sql).await;
    }
    look_after(&test.app).await;
    let told: Vec<(i64, i64)> = numbers().filter(|(_, id)| id % 10 != 0).collect();
    assert_eq!(told.len(), 405);
    let superset = test.get(&File::Superset.path()).await.body;
    let lines: Vec<&str> = superset.trim_end().split("\r\n").skip(1).collect();
    assert_eq!(lines.len(), told.len());
    for ((number, id), line) in told.iter().zip(&lines) {
        assert!(
            line.starts_with(&format!("PAGE-{number:04}-")),
            "{number}: {line}"
        );
        assert!(line.contains(&format!(",{id}.00,{},", id * 100)), "{id}: {line}");
    }
    let common: Value = test.get(&File::Common.path()).await.json();
    assert_eq!(common["items"].as_array().unwrap().len(), told.len());
    let columns = test.get(&File::Columns.path()).await.bytes;
    let columns = parquet_table::Table::open(std::io::Cursor::new(columns)).unwrap();
    assert_eq!(columns.rows(), told.len() as u64);
    test.close().await;
}
