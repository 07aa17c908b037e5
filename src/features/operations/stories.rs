//! Stories of copies that are made, proved, damaged and put back, and of what a check finds.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::OperationError;
use crate::features::directory::indexing;
use crate::shared::app::App;
use crate::shared::config::Config;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;

/// The keys of what is wrong, in English sentences.
async fn wrong(app: &App) -> Vec<String> {
    let findings = super::check(app).await.unwrap();
    findings
        .iter()
        .filter(|finding| finding.is_wrong())
        .map(|finding| finding.told(&app.texts, Lang::En))
        .collect()
}

/// Changes the data behind the application's back, as a mistake or a damaged disk would.
async fn tamper(app: &App, sql: &'static str) {
    let mut transaction = app.db.write().await.unwrap();
    sqlx::query(sql).execute(&mut *transaction).await.unwrap();
    transaction.commit().await.unwrap();
}

/// The lines of an archive's tar, changed and packed again.
fn repack(from: &Path, to: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut tar = Vec::new();
    zstd::Decoder::new(std::fs::File::open(from).unwrap())
        .unwrap()
        .read_to_end(&mut tar)
        .unwrap();
    change(&mut tar);
    let mut encoder = zstd::Encoder::new(std::fs::File::create(to).unwrap(), 1).unwrap();
    encoder.write_all(&tar).unwrap();
    encoder.finish().unwrap();
}

/// Writes `new`, of the same length, over the first `old`.
fn replace(tar: &mut [u8], old: &str, new: &str) {
    assert_eq!(old.len(), new.len());
    let at = tar
        .windows(old.len())
        .position(|window| window == old.as_bytes())
        .unwrap_or_else(|| panic!("{old} is in the archive"));
    tar[at..at + new.len()].copy_from_slice(new.as_bytes());
}

#[tokio::test]
async fn what_was_copied_comes_back_row_for_row_and_can_be_searched() {
    let before = TestApp::demonstration().await;
    let file = before.file("copy.tar.zst", "an older copy");
    let copied = super::backup(&before.app, &file).await.unwrap();
    assert!(copied.proved.rows > 300, "{copied:?}");
    assert!(copied.told(&before.app.texts, Lang::En).contains("Copy proved"));
    assert!(!file.with_extension("zst.part").exists());

    let after = TestApp::empty().await;
    let restored = super::restore(&after.app, &file).await.unwrap();
    assert_eq!(restored, copied.proved);
    let told = restored.told(&after.app, Lang::En);
    assert!(told.starts_with("The copy of 24 November 2026, 10:00 "), "{told}");
    indexing::rebuild(&after.app, true).await.unwrap();
    assert_eq!(after.app.index.len(), before.app.index.len());
    assert_eq!(wrong(&after.app).await, Vec::<String>::new());

    // A copy of the copy holds the same, hash for hash.
    let again = after.file("again.tar.zst", "");
    super::backup(&after.app, &again).await.unwrap();
    let tables = |path: &Path| super::archive::Manifest::of(path).unwrap().tables;
    assert_eq!(tables(&again), tables(&file));
    before.close().await;
    after.close().await;
}

#[tokio::test]
async fn a_copy_goes_from_one_engine_to_the_other() {
    // The engine under test on one side, SQLite on the other: the trial of every copy is that
    // already; here the way back.
    let engine = TestApp::demonstration().await;
    let out = engine.file("out.tar.zst", "");
    super::backup(&engine.app, &out).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        data_dir: folder.path().join("data"),
        ..Config::default()
    };
    let sqlite = App::open(config, None, crate::features::texts()).await.unwrap();
    super::restore(&sqlite, &out).await.unwrap();
    let back = engine.file("back.tar.zst", "");
    super::backup(&sqlite, &back).await.unwrap();
    let home = TestApp::empty().await;
    super::restore(&home.app, &back).await.unwrap();
    let again = engine.file("again.tar.zst", "");
    super::backup(&home.app, &again).await.unwrap();
    let tables = |path: &Path| super::archive::Manifest::of(path).unwrap().tables;
    assert_eq!(tables(&again), tables(&out));
    sqlite.db.close().await;
    engine.close().await;
    home.close().await;
}

#[tokio::test]
async fn a_copy_shows_one_instant_while_others_write() {
    let test = TestApp::demonstration().await;
    let written = Arc::new(AtomicU64::new(0));
    let (begun, first) = tokio::sync::oneshot::channel();
    let writing = {
        let (app, written) = (Arc::clone(&test.app), Arc::clone(&written));
        tokio::spawn(async move {
            let mut begun = Some(begun);
            // Two rows that belong together, in two tables: a copy has both or neither.
            loop {
                let number = written.load(Ordering::SeqCst) + 1;
                let name = format!("pair-{number:06}");
                let mut transaction = app.db.write().await.unwrap();
                for sql in [
                    "insert into setting (name, value) values ($1, 'x')",
                    "insert into contour (commune, geometry, import_id) values ($1, 'x', 1)",
                ] {
                    sqlx::query(sql)
                        .bind(&name)
                        .execute(&mut *transaction)
                        .await
                        .unwrap();
                }
                transaction.commit().await.unwrap();
                written.store(number, Ordering::SeqCst);
                if let Some(begun) = begun.take() {
                    begun.send(()).unwrap();
                }
            }
        })
    };
    first.await.unwrap();
    let at_start = written.load(Ordering::SeqCst);
    let file = test.file("copy.tar.zst", "");
    super::backup(&test.app, &file).await.unwrap();
    let at_end = written.load(Ordering::SeqCst);
    writing.abort();
    let _ = writing.await;
    assert!(
        at_end > at_start + 1,
        "others wrote meanwhile: {at_start} → {at_end}"
    );

    let manifest = super::archive::Manifest::of(&file).unwrap();
    let rows = |name: &str| {
        let table = manifest.tables.iter().find(|table| table.name == name).unwrap();
        table.held.rows
    };
    // The two settings of the demonstration are there too.
    assert_eq!(rows("setting"), rows("contour") + 2);
    assert!((at_start..=at_end).contains(&rows("contour")));
    test.close().await;
}

#[tokio::test]
async fn a_copy_is_put_back_only_where_there_is_nothing() {
    let test = TestApp::demonstration().await;
    let file = test.file("copy.tar.zst", "");
    super::backup(&test.app, &file).await.unwrap();
    let error = super::restore(&test.app, &file).await.unwrap_err();
    assert!(matches!(&error, OperationError::NotEmpty(..)), "{error}");
    assert!(error.to_string().contains("nothing was changed"), "{error}");
    assert_eq!(wrong(&test.app).await, Vec::<String>::new());
    test.close().await;
}

#[tokio::test]
async fn a_copy_that_was_changed_or_cut_is_refused_and_leaves_the_database_empty() {
    let test = TestApp::demonstration().await;
    let file = test.file("copy.tar.zst", "");
    super::backup(&test.app, &file).await.unwrap();
    let empty = TestApp::empty().await;
    let bad = empty.file("bad.tar.zst", "");

    let refused = async |what: &str, words: &str| {
        let error = super::restore(&empty.app, &bad).await.unwrap_err().to_string();
        assert!(error.contains(words), "{what}: {error}");
        let findings = super::check(&empty.app).await.unwrap();
        let told: Vec<String> = findings
            .iter()
            .map(|f| f.told(&empty.app.texts, Lang::En))
            .collect();
        assert!(
            told.iter()
                .any(|line| line.contains("No organisation is loaded yet")),
            "{told:?}"
        );
    };

    repack(&file, &bad, |tar| replace(tar, "\"active\"", "\"actove\""));
    refused(
        "a word changed",
        "tables/organisation.ndjson is not what was written",
    )
    .await;
    repack(&file, &bad, |tar| tar.truncate(tar.len() / 2));
    refused("cut within the tar", "nothing was changed").await;
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&bad, &bytes[..bytes.len() - 200]).unwrap();
    refused("cut within the file", "cannot be read to its end").await;
    std::fs::write(&bad, "something else").unwrap();
    refused("not an archive", "is not a copy that `tisserand backup` wrote").await;
    repack(&file, &bad, |tar| {
        replace(tar, "\"territory\": \"lille\"", "\"territory\": \"gand-\"")
    });
    refused("another territory", "set `territory` to \"gand-\"").await;
    repack(&file, &bad, |tar| replace(tar, "202611241200", "209911241200"));
    refused("a later version", "this version does not know").await;
    repack(&file, &bad, |tar| {
        replace(
            tar,
            "\"name\": \"place_candidates\"",
            "\"name\": \"place_candidatos\"",
        )
    });
    refused("other columns", "the table organisation has changed since").await;
    repack(&file, &bad, |tar| replace(tar, "\"format\": 1", "\"format\": 9"));
    refused("another format", "has the form of Tisserand").await;
    test.close().await;
    empty.close().await;
}

#[tokio::test]
async fn a_check_of_a_sound_site_finds_nothing_wrong_in_any_language() {
    let test = TestApp::demonstration().await;
    let findings = super::check(&test.app).await.unwrap();
    assert_eq!(findings.iter().filter(|finding| finding.is_wrong()).count(), 0);
    for lang in Lang::ALL {
        let told: Vec<String> = findings.iter().map(|f| f.told(&test.app.texts, lang)).collect();
        assert_eq!(told.len(), 6);
        assert!(
            told.iter()
                .all(|line| line.starts_with('✓') && !line.contains('⟦')),
            "{told:#?}"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn a_check_says_what_is_wrong_and_what_to_do() {
    for (mistake, words) in [
        (
            "update organisation set commune = '99999' where id = 1",
            "`territory`",
        ),
        ("update organisation set state = 'asleep' where id = 2", "asleep"),
        (
            "delete from demonstration_entry where organisation_id = 3",
            "1 organisation has no entry",
        ),
        (
            "update organisation set entry_number = 'X' where id = 4",
            "1 organisation takes its values",
        ),
        (
            "insert into organisation_redirect (key, organisation_id) select key, id from organisation where id = 5",
            "1 page address leads to two",
        ),
        (
            "insert into entry (register, number, organisation_id, import_id, digest, name, kind, state, activities)
             select 'sirene', n.number, o.id, o.import_id, 0, 'Fictive', 'association', 'active', '' from organisation o
             cross join (select '999000011' as number union select '999000029') n where o.id = 6",
            "`tisserand entries apart`",
        ),
        (
            "insert into grant_party (id, key, name) values (-1, 'name:x', 'X')",
            "in no line of grants",
        ),
        (
            "update setting set value = 'later' where name = 'data-version'",
            "`tisserand index`",
        ),
    ] {
        let test = TestApp::demonstration().await;
        tamper(&test.app, mistake).await;
        let wrong = wrong(&test.app).await;
        assert!(
            wrong.iter().any(|line| line.contains(words)),
            "{mistake}: {wrong:?}"
        );
        test.close().await;
    }
}

#[tokio::test]
async fn a_check_names_the_numbers_that_two_organisations_hold() {
    let test = TestApp::demonstration().await;
    tamper(
        &test.app,
        "insert into identifier (scheme, value, organisation_id, import_id)
         select 'fr-siren', '999000011', id, import_id from organisation where id in (1, 2)",
    )
    .await;
    let findings = super::check(&test.app).await.unwrap();
    let told: Vec<String> = findings
        .iter()
        .map(|finding| finding.told(&test.app.texts, Lang::En))
        .collect();
    assert!(
        told.iter().any(|line| line.contains("fr-siren:999000011")),
        "{told:?}"
    );
    assert_eq!(wrong(&test.app).await, Vec::<String>::new());
    test.close().await;
}

#[tokio::test]
async fn a_check_sees_a_damaged_index_and_building_it_anew_mends_it() {
    let test = TestApp::demonstration().await;
    let folder = test.app.config.path("index");
    let segment = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "store"))
        .unwrap();
    let mut bytes = std::fs::read(&segment).unwrap();
    bytes[0] ^= 0xff;
    std::fs::write(&segment, bytes).unwrap();
    let found = wrong(&test.app).await;
    assert!(
        found.len() == 1 && found[0].contains("Files of the index are damaged"),
        "{found:?}"
    );
    indexing::rebuild(&test.app, true).await.unwrap();
    assert_eq!(wrong(&test.app).await, Vec::<String>::new());
    test.close().await;
}

#[test]
fn the_manual_names_every_setting_with_its_variable_and_its_default() {
    let manual = include_str!("../../../docs/operating.md");
    let told: Vec<[String; 3]> = manual
        .lines()
        .filter(|line| line.contains("| `TISSERAND_"))
        .map(|line| {
            let mut cells = line
                .split('|')
                .skip(1)
                .map(|cell| cell.trim().trim_matches('`').to_owned());
            std::array::from_fn(|_| cells.next().unwrap())
        })
        .collect();
    // Each field of the settings stands on a line of its own: `    listen: 127.0.0.1:8080,`.
    let written = format!("{:#?}", Config::default());
    let fields: Vec<(&str, String)> = written
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.split_once(": "))
        // Only the command `demo` says this one.
        .filter(|(name, _)| *name != "living_demonstration")
        .map(|(name, value)| {
            let value = value.trim_end_matches(',').trim_matches('"').to_lowercase();
            let unset = ["none", "", "[]"].contains(&value.as_str());
            (name, if unset { "—".to_owned() } else { value })
        })
        .collect();
    assert!(fields.len() >= 18, "{written}");
    for (name, value) in &fields {
        let line = [
            (*name).to_owned(),
            format!("TISSERAND_{}", name.to_uppercase()),
            value.clone(),
        ];
        assert!(told.contains(&line), "docs/operating.md does not say {line:?}");
    }
    assert_eq!(told.len(), fields.len(), "and nothing that does not exist");
}

#[tokio::test]
async fn what_is_done_to_data_is_not_done_in_a_folder_that_was_mistyped() {
    let test = TestApp::empty().await;
    let begun = App::open_begun(test.app.config.clone(), Arc::clone(&test.app.texts)).await;
    begun.unwrap().db.close().await;
    let mistyped = test.app.config.path("nothing");
    let config = Config {
        data_dir: mistyped.clone(),
        ..Config::default()
    };
    let refused = App::open_begun(config, Arc::clone(&test.app.texts)).await;
    let told = refused.unwrap_err().to_string();
    assert!(told.contains("--data") && told.contains("nothing"), "{told}");
    assert!(!mistyped.exists(), "nothing was made there");
    test.close().await;
}
