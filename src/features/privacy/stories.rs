//! Stories of personal data: everything is named, taken along, let go in time, and gone when asked.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::HashSet;

use super::holding::HOLDINGS;
use super::keep;
use crate::shared::authz::Role;
use crate::shared::journal::{self, Verdict};
use crate::testing::TestApp;

/// Tables that name persons in the migrations, and are not about them.
const NOT_OF_PERSONS: &[&str] = &[
    // Told with its address and erased when it is closed: see the pages about objections.
    "objection",
    // What registers publish of organisations, an address of theirs among it.
    "rna_entry",
];

#[test]
fn every_table_that_names_a_person_says_why_and_how_long() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let files = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort_unstable();
    let migrations: Vec<String> = files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect();
    let added = |table: &str, column: &str| {
        let added = format!("alter table {table} add column {column} ");
        migrations.iter().any(|sql| sql.contains(&added))
    };
    // As the newest migration makes it.
    let mut seen = HashSet::new();
    for sql in migrations.iter().rev() {
        for table in sql.split("create table ").skip(1) {
            let (name, rest) = table.split_once(" (").unwrap();
            if !seen.insert(name) {
                continue;
            }
            let body = rest.split("\n);").next().unwrap();
            let of_person =
                body.contains("references person") || body.contains("person_id") || body.contains("email");
            if !of_person || NOT_OF_PERSONS.contains(&name) {
                continue;
            }
            let known = HOLDINGS.iter().find(|holding| holding.table == name);
            let known = known.unwrap_or_else(|| panic!("{name} names persons: say so in privacy/holding.rs"));
            for column in known.columns.iter().chain([&known.person]) {
                let there = body.contains(*column) || added(name, column);
                assert!(there, "{name} has no {column}");
            }
        }
    }
}

#[tokio::test]
async fn a_person_takes_everything_along() {
    let test = TestApp::empty().await;
    test.give("ana@example.org", None, Role::Auditor).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = ana.get("/en/me/data").await;
    assert!(page.body.contains("Sign-in codes"), "{}", page.body);
    let data = ana.post("/en/me/data/export", &[]).await;
    assert_eq!(
        data.header("content-disposition"),
        "attachment; filename=\"tisserand.json\""
    );
    let data = data.json();
    assert_eq!(data["person"][0]["email"], "ana@example.org");
    assert_eq!(data["mandate"][0]["role"], "auditor");
    assert_eq!(data["session"].as_array().unwrap().len(), 1);
    assert!(!data.to_string().contains("hash"), "nothing that opens anything");
    test.pass(601);
    let asked = ana.post("/en/me/data/export", &[]).await;
    assert!(
        asked.header("location").starts_with("/en/sign-in/again"),
        "{}",
        asked.status
    );
    test.close().await;
}

#[tokio::test]
async fn a_mailbox_alone_neither_takes_everything_along_nor_leaves_for_whoever_has_a_second_factor() {
    let test = TestApp::empty().await;
    let ana = test.person("ana@example.org").await;
    let now = test.app.clock.now().as_second();
    test.sql(&format!(
        "insert into generator (id, person_id, name, sealed, last_step, created_at)
         values (1, {ana}, 'phone', '', 0, {now})"
    ))
    .await;
    let thief = test.signed_in("ana@example.org", false).await;
    for (page, fields) in [
        ("/en/me/data/export", &[][..]),
        ("/en/me/data/erase", &[("sure", "yes")]),
    ] {
        let led = thief.post(page, fields).await;
        let to = led.header("location");
        assert!(to.starts_with("/en/sign-in/second-factor"), "{page}: {to}");
    }
    let led = thief.get("/en/me/data/erase").await;
    assert!(led.header("location").starts_with("/en/sign-in/second-factor"));
    assert_eq!(
        test.text("select email from person").await,
        "ana@example.org",
        "nothing was erased"
    );
    let herself = test.signed_in("ana@example.org", true).await;
    assert_eq!(herself.post("/en/me/data/export", &[]).await.status, 200);
    test.close().await;
}

#[tokio::test]
async fn a_person_who_leaves_is_gone_and_the_journal_still_holds() {
    let test = TestApp::empty().await;
    test.give("ana@example.org", None, Role::Auditor).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let named = [("name", "Ana Fictive"), ("language", "en"), ("version", "1")];
    ana.post("/en/me/details", &named).await;
    let unsure = ana.post("/en/me/data/erase", &[]).await;
    assert_eq!(unsure.status, 422);
    assert_eq!(ana.get("/en/me").await.status, 200, "nothing happened yet");
    let gone = ana.post("/en/me/data/erase", &[("sure", "yes")]).await;
    assert_eq!(gone.header("location"), "/en/");
    assert_eq!(ana.get("/en/me").await.status, 303);
    for (what, query) in [
        (
            "names",
            "select count(*) from person where name <> '' or email is not null",
        ),
        ("sessions", "select count(*) from session"),
        (
            "mandates in force",
            "select count(*) from mandate where ended_at is null",
        ),
        (
            "letters to them",
            "select count(*) from mail where person_id is not null",
        ),
    ] {
        assert_eq!(
            test.text(&format!("select cast(({query}) as text)")).await,
            "0",
            "{what}"
        );
    }
    let mut connection = test.app.db.read().await.unwrap();
    assert!(matches!(
        journal::verify(&mut connection).await.unwrap(),
        Verdict::Whole(..)
    ));
    drop(connection);
    // The address is free again, for a new account that knows nothing of the old.
    let anew = test.signed_in("ana@example.org", false).await;
    assert!(!anew.get("/en/me").await.body.contains("auditor"));
    test.close().await;
}

#[tokio::test]
async fn an_invitation_goes_along_and_goes_with_the_address_it_was_sent_to() {
    let test = TestApp::demonstration().await;
    let giver = test.person("bea@example.org").await;
    for (id, state) in [(1, "open"), (2, "declined")] {
        test.sql(&format!(
            "insert into invitation (id, organisation_id, email, language, role, how, given_by, given_under, state,
                open_key, created_at, expires)
             select {id}, min(id), 'ana@example.org', 'en', 'member', 'invitation', {giver}, 0, '{state}',
                'ana@example.org {id}', 0, '2030-01-01' from organisation"
        ))
        .await;
    }
    let ana = test.signed_in("ana@example.org", false).await;
    let data = ana.post("/en/me/data/export", &[]).await.json();
    let received = data["invitation_received"].as_array().unwrap();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0]["role"], "member");
    ana.post("/en/me/data/erase", &[("sure", "yes")]).await;
    let left = "select cast(count(*) as text) || max(email) from invitation";
    assert_eq!(
        test.text(left).await,
        "1",
        "what was answered, without the address"
    );
    test.close().await;
}

#[tokio::test]
async fn an_organisation_knows_that_whoever_signed_for_it_left() {
    let test = TestApp::demonstration().await;
    let organisation = test
        .text("select cast(min(id) as text) from organisation")
        .await
        .parse()
        .unwrap();
    test.give("ana@example.org", Some(organisation), Role::Representative)
        .await;
    test.give("cid@example.org", Some(organisation), Role::Member)
        .await;
    let ana = test.signed_in("ana@example.org", false).await;
    let gone = ana.post("/en/me/data/erase", &[("sure", "yes")]).await;
    assert_eq!(gone.header("location"), "/en/");
    let ended = "select until || ' ' || ended_how from mandate where ended_at is not null";
    assert_eq!(
        test.text(ended).await,
        format!("{} erased", test.app.clock.today())
    );
    let line = "select organisation from journal where act = 'mandate-ended'";
    let key = format!("select key from organisation where id = {organisation}");
    assert_eq!(test.text(line).await, test.text(&key).await);
    let told = test.letters("cid@example.org").await;
    assert_eq!(told.len(), 1, "nobody signs any more: all who remain are told");
    test.close().await;
}

#[tokio::test]
async fn an_account_that_nobody_uses_ends_after_a_warning_and_coming_back_keeps_it() {
    let test = TestApp::empty().await;
    let day = 24 * 3600;
    test.person("gone@example.org").await;
    test.person("back@example.org").await;
    test.pass(700 * day);
    assert_eq!(keep(&test.app).await.unwrap().warned, 0);
    test.pass(17 * day);
    let round = keep(&test.app).await.unwrap();
    assert_eq!((round.warned, round.ended), (2, 0));
    assert_eq!(keep(&test.app).await.unwrap().warned, 0, "one warning is enough");
    assert!(
        test.letters("gone@example.org").await[0]
            .subject
            .contains("November 2028")
    );
    let back = test.signed_in("back@example.org", false).await;
    // A visit of a minute counts as one of an hour.
    test.pass(60);
    assert_eq!(back.get("/en/me").await.status, 200);
    test.pass(14 * day);
    assert_eq!(keep(&test.app).await.unwrap().ended, 1);
    let left = test
        .text("select email from person where email is not null")
        .await;
    assert_eq!(left, "back@example.org");
    test.close().await;
}

#[tokio::test]
async fn the_register_of_processing_is_public_and_says_the_configured_terms() {
    let test = TestApp::empty().await;
    let page = test.get("/en/privacy/register").await.body;
    assert!(
        page.contains("730 days after your last visit") && page.contains("90 days"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_leaves_is_told_for_whom_and_that_nobody_signs_any_more() {
    let test = TestApp::demonstration().await;
    test.give("ana@example.org", Some(1), Role::Representative).await;
    test.give("ana@example.org", Some(2), Role::Representative).await;
    test.give("bob@example.org", Some(2), Role::Representative).await;
    let ana = test.signed_in("ana@example.org", true).await;
    let page = ana.get("/en/me/data/erase").await.body;
    for id in [1, 2] {
        let name = test
            .text(&format!("select name from organisation where id = {id}"))
            .await;
        assert!(page.contains(&name.replace('\'', "&#39;")), "{name}: {page}");
    }
    let warned = page.matches("Nobody will be able to sign").count();
    assert_eq!(warned, 1, "for the one that nobody else signs for: {page}");
    test.close().await;
}

#[tokio::test]
async fn what_a_person_wrote_cannot_be_guessed_from_the_journal_and_less_so_once_they_left() {
    let test = TestApp::empty().await;
    let ana = test.signed_in("ana@example.org", false).await;
    let named = [("name", "Ana Fictive"), ("language", "en"), ("version", "1")];
    ana.post("/en/me/details", &named).await;
    let mut connection = test.app.db.read().await.unwrap();
    let lines = journal::before(&mut connection, i64::MAX, journal::Wanted::default(), 100)
        .await
        .unwrap();
    let line = lines.iter().find(|line| line.act == "details-changed").unwrap();
    let bare = crate::shared::files::hash(b"Ana Fictive");
    assert_ne!(line.after, bare, "a name is not guessed from its hash");
    assert!(
        journal::told(&mut connection, line, false, "Ana Fictive")
            .await
            .unwrap()
    );
    assert!(
        !journal::told(&mut connection, line, false, "Ana Other")
            .await
            .unwrap()
    );
    drop(connection);
    ana.post("/en/me/data/erase", &[("sure", "yes")]).await;
    let mut connection = test.app.db.read().await.unwrap();
    assert!(
        !journal::told(&mut connection, line, false, "Ana Fictive")
            .await
            .unwrap(),
        "nobody can say any more"
    );
    assert!(matches!(
        journal::verify(&mut connection).await.unwrap(),
        Verdict::Whole(..)
    ));
    drop(connection);
    test.close().await;
}
