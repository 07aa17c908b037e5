//! Stories of oversight: an auditor reads, an administrator reads, nobody else knows that there is anything.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use crate::shared::authz::Role;
use crate::shared::i18n::Lang;
use crate::shared::journal;
use crate::testing::TestApp;

#[tokio::test]
async fn an_auditor_reads_the_table_and_the_journal_once_sure_of_who_they_are() {
    let test = TestApp::empty().await;
    test.give("aud@example.org", None, Role::Auditor).await;
    let weak = test.signed_in("aud@example.org", false).await;
    let led = weak.get("/en/permissions").await;
    assert!(
        led.header("location")
            .starts_with("/en/sign-in/second-factor?next="),
        "{}",
        led.status
    );
    let auditor = test.signed_in("aud@example.org", true).await;
    let table = auditor.get("/en/permissions").await.body;
    assert!(table.contains("sign in the organisation’s name") && table.contains("/en/permissions"));
    assert!(table.contains("auditor of the platform"));
    let journal = auditor.get("/en/journal").await.body;
    assert!(journal.contains("signed-in"), "{journal}");
    assert!(
        auditor
            .get("/en/journal/verify")
            .await
            .body
            .contains("The journal is whole")
    );
    test.sql("update journal set object = 'session:0' where sequence = 1")
        .await;
    let broken = auditor.get("/en/journal/verify").await.body;
    assert!(
        broken.contains("Line 1 of the journal is not what was written"),
        "{broken}"
    );
    test.close().await;
}

#[tokio::test]
async fn the_journal_speaks_in_words_and_in_the_time_of_here() {
    let test = TestApp::empty().await;
    test.give("aud@example.org", None, Role::Auditor).await;
    let auditor = test.signed_in("aud@example.org", true).await;
    let page = auditor.get("/fr/journal").await.body;
    assert!(
        page.contains("Une personne s’est connectée")
            && page.contains("24 novembre 2026 à 10\u{a0}h\u{a0}00"),
        "{page}"
    );
    assert!(
        page.contains("2026-11-24 09:00 UTC"),
        "and in that of everywhere: {page}"
    );
    // An act of another version shows as it is written down.
    let cx_page = {
        let mut transaction = test.app.db.write().await.unwrap();
        let act = journal::Act {
            act: "act-of-tomorrow",
            object: "thing:1",
            ..journal::Act::default()
        };
        journal::record(&mut transaction, 0, &act).await.unwrap();
        transaction.commit().await.unwrap();
        auditor.get("/nl/journal").await.body
    };
    assert!(cx_page.contains("<td>act-of-tomorrow<br>"), "{cx_page}");
    test.close().await;
}

#[tokio::test]
async fn the_journal_is_narrowed_to_an_organisation_a_person_or_without_signing_in() {
    let test = TestApp::empty().await;
    test.give("aud@example.org", None, Role::Auditor).await;
    let auditor = test.signed_in("aud@example.org", true).await;
    let mut transaction = test.app.db.write().await.unwrap();
    let act = journal::Act {
        act: "act-of-tomorrow",
        object: "thing:1",
        organisation: Some("k7f3q2m9aa"),
        ..journal::Act::default()
    };
    journal::record(&mut transaction, 0, &act).await.unwrap();
    transaction.commit().await.unwrap();
    let without = auditor.get("/en/journal?signing=without").await.body;
    assert!(
        !without.contains("<code>signed-in</code>") && without.contains("act-of-tomorrow"),
        "{without}"
    );
    let one = auditor
        .get("/en/journal?organisation=k7f3q2m9aa&person=")
        .await
        .body;
    assert!(
        !one.contains("<code>signed-in</code>") && one.contains("act-of-tomorrow"),
        "{one}"
    );
    let nobody = auditor.get("/nl/journal?person=0&signing=without").await.body;
    assert!(nobody.contains("Geen enkele regel komt overeen."), "{nobody}");
    test.close().await;
}

/// Words that the source writes down as acts: after `act: "`, in a note, and with an event.
fn acts(source: &str) -> Vec<String> {
    let mut acts = Vec::new();
    for mark in [
        " act: \"",
        ".note(connection, \"",
        "Event::Confirm, \"",
        "Event::Answer, \"",
        "Event::Withdraw, \"",
        "Event::Decline, \"",
        "Event::Expire, \"",
        "Event::Announce, \"",
        "Event::AskMore, \"",
        "Event::Refuse, \"",
        "Event::Object, \"",
    ] {
        for rest in source.split(mark).skip(1) {
            acts.extend(rest.split('"').next().map(str::to_owned));
        }
    }
    acts
}

fn sources(folder: &std::path::Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "stories" && name != "tests" {
            sources(&path, found);
        } else if name.ends_with(".rs") && name != "stories.rs" && name != "tests.rs" {
            found.extend(acts(&std::fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_act_has_its_words_in_the_three_languages() {
    let mut known = Vec::new();
    sources(
        std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
        &mut known,
    );
    known.sort();
    known.dedup();
    assert!(known.len() > 30, "the reader of the source sees them: {known:?}");
    let texts = crate::features::texts();
    let silent: Vec<&String> = known
        .iter()
        .filter(|act| {
            Lang::ALL.into_iter().any(|lang| {
                !texts.has(lang, &format!("act-{act}")) && !texts.has(lang, &format!("done-{act}"))
            })
        })
        .collect();
    assert!(
        silent.is_empty(),
        "say done-… in oversight/texts what these are: {silent:?}"
    );
}
