//! The scanner: what it has not called safe is read by its own people only; without one, readers are
//! warned.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{PDF, Town, fields};
use crate::shared::authz::Role;
use crate::shared::config::Config;
use crate::shared::uploads;
use crate::testing::TestApp;

#[tokio::test]
async fn where_nothing_scans_an_agent_is_warned_before_the_file_is_given() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let piece = town.add(&ana, "statutes", "funders").await;
    let agent = town
        .somebody("com@example.org", town.commune, Role::Officer, true)
        .await;
    let list = agent.get(&town.file).await;
    assert!(list.body.contains("Not scanned for viruses."), "{}", list.body);
    let warned = agent.get(&format!("{piece}/versions/1")).await;
    super::faultless(&warned.body);
    assert!(warned.body.contains("This file was not scanned") && warned.body.contains("?anyway=yes"));
    let given = agent.get(&format!("{piece}/versions/1?anyway=yes")).await;
    assert_eq!(given.body.as_bytes(), PDF);
    // Its own people know where it comes from.
    assert_eq!(ana.get(&format!("{piece}/versions/1")).await.body.as_bytes(), PDF);
    town.test.close().await;
}

#[tokio::test]
async fn until_the_scanner_calls_a_file_safe_only_its_own_people_have_it() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("clamd.ctl");
    let listener = tokio::net::UnixListener::bind(&socket).unwrap();
    let scanner = tokio::spawn(async move {
        loop {
            let (mut line, _) = listener.accept().await.unwrap();
            let mut whole = Vec::new();
            let mut command = [0; 10];
            line.read_exact(&mut command).await.unwrap();
            while let length @ 1.. = line.read_u32().await.unwrap() {
                let mut piece = vec![0; usize::try_from(length).unwrap()];
                line.read_exact(&mut piece).await.unwrap();
                whole.extend(piece);
            }
            let found = whole.windows(7).any(|window| window == b"EVIL-67");
            let answer: &[u8] = if found {
                b"stream: Fictitious FOUND\0"
            } else {
                b"stream: OK\0"
            };
            line.write_all(answer).await.unwrap();
        }
    });
    let config = Config {
        clamav: Some(socket.to_str().unwrap().into()),
        ..Config::default()
    };
    let test = TestApp::with(config).await;
    crate::features::directory::import::load_demonstration(&test.app, Some(20), true)
        .await
        .unwrap();
    let town = Town::on(test).await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let agent = town
        .somebody("com@example.org", town.commune, Role::Officer, true)
        .await;
    let piece = town.add(&ana, "statutes", "funders").await;
    let given = format!("{piece}/versions/1");
    let waits = agent.get(&format!("{given}?anyway=yes")).await;
    super::faultless(&waits.body);
    assert!(
        waits.body.contains("Waiting for the virus scanner."),
        "{}",
        waits.body
    );
    assert_eq!(ana.get(&given).await.body.as_bytes(), PDF);
    assert_eq!(uploads::scan_waiting(&town.test.app).await.unwrap(), 1);
    assert_eq!(agent.get(&given).await.body.as_bytes(), PDF);

    let evil = [PDF, b"EVIL-67"].concat();
    let new = format!("{}/pieces/new", town.file);
    ana.upload(&new, &fields("insurance", "funders"), ("b.pdf", "", &evil))
        .await;
    assert_eq!(uploads::scan_waiting(&town.test.app).await.unwrap(), 1);
    assert_eq!(uploads::scan_waiting(&town.test.app).await.unwrap(), 0);
    let id = town
        .test
        .text("select cast(id as text) from piece where kind = 'insurance'")
        .await;
    for browser in [&ana, &agent] {
        let refused = browser
            .get(&format!("{}/pieces/{id}/versions/1?anyway=yes", town.file))
            .await;
        assert!(
            refused.body.contains("found something in this file"),
            "{}",
            refused.body
        );
    }
    assert!(
        ana.get(&town.file)
            .await
            .body
            .contains("found something in this file")
    );
    scanner.abort();
    // A scanner that is gone leaves files waiting, and says so.
    drop(folder);
    ana.upload(&new, &fields("other", "owner"), ("c.pdf", "", b"%PDF-1.4"))
        .await;
    let other = [&fields("approval", "funders")[..], &[("title", "x")]].concat();
    ana.upload(&new, &other, ("c.pdf", "", b"%PDF-1.4 c")).await;
    assert!(uploads::scan_waiting(&town.test.app).await.is_err());
    assert_eq!(
        town.test
            .text("select state from upload order by created_at desc, state limit 1")
            .await,
        "infected"
    );
    assert_eq!(
        town.test
            .text("select cast(count(*) as text) from upload where state = 'pending'")
            .await,
        "1"
    );
    let _ = Arc::strong_count(&town.test.app);
    town.test.close().await;
}
