//! Stories of petitions: how a subject is opened, supported, answered, and what becomes of it.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod answering;
mod hiding;
mod opening;
mod supporting;

use crate::features::calls;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// Who plays: two associations and a public body that has its say everywhere.
struct Stage {
    first: Organisation,
    second: Organisation,
    body: Organisation,
}

/// Sets the stage: `ana@` speaks for the first, `bob@` for the second, `claude@` answers for the body.
async fn stage(test: &TestApp) -> Stage {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and commune is not null and kind = 'association'
         order by key",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    drop(connection);
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        ids[2]
    ))
    .await;
    test.sql(&format!(
        "insert into remit (id, organisation_id, scope, place, created_at) values (1, {}, 'whole', '', 0)",
        ids[2]
    ))
    .await;
    let mut connection = test.app.db.read().await.unwrap();
    let mut found = directory::published_by_ids(&mut connection, &ids[..3])
        .await
        .unwrap();
    drop(connection);
    found.sort_by_key(|one| ids.iter().position(|id| *id == one.id));
    let [first, second, body]: [Organisation; 3] = found.try_into().unwrap();
    for (email, organisation, role) in [
        ("ana@example.org", &first, Role::Representative),
        ("bob@example.org", &second, Role::ProjectLead),
        ("claude@example.org", &body, Role::Officer),
    ] {
        test.give(email, Some(organisation.id), role).await;
    }
    Stage { first, second, body }
}

/// Begins a petition and opens it; gives its address.
async fn opened(browser: &Browser<'_>, test: &TestApp, stage: &Stage) -> String {
    let begun = browser.post("/en/petitions/new", &fields(test, stage)).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let draft = page_of(&begun);
    let opened = browser.post(&format!("{draft}/open"), &[("version", "1")]).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    says(browser, &opened, "The subject is open.").await;
    page_of(&opened)
}

/// The page that an answer leads to.
fn page_of(answer: &Answer) -> String {
    answer.header("location").to_owned()
}

/// What was done is said on the page that an answer leads to.
async fn says(browser: &Browser<'_>, answer: &Answer, words: &str) {
    let there = answer.header("location").split('#').next().unwrap();
    assert!(browser.get(there).await.body.contains(words), "{words}: {there}");
}

/// Publishes a call of a body; gives its address.
async fn call_of(test: &TestApp, number: i64, body: &Organisation) -> String {
    let policy = format!("policy-k7f3q2m{number}");
    test.sql(&format!(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         values ({number}, '{policy}', {}, 0, 0, 1)",
        body.id
    ))
    .await;
    let now = test.app.clock.now().as_second();
    let content = calls::example::example("Warm nights", &policy, (now - 86_400, now + 86_400));
    let draft = calls::example::published(test, body, &content).await;
    draft.address
}

/// What one types to begin a petition.
fn fields<'a>(test: &'a TestApp, stage: &Stage) -> Vec<(&'static str, &'a str)> {
    let slugs = (stage.first.slug(), stage.body.slug());
    vec![
        ("organisation", slugs.0.leak()),
        ("addressee", slugs.1.leak()),
        ("title", "A heated place in winter"),
        ("words", "Twelve of us sleep outside.\r\nOpen one & <b>soon</b>."),
        ("theme", &test.app.territory.themes[0].slug),
        ("language", "en"),
    ]
}

/// A page as a careful reader of its source sees it.
fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}
