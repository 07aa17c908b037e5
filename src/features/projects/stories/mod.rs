//! Stories of projects: how they begin, who comes in, who may see them.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod abroad;
mod asked;
mod asking;
mod budgeting;
mod ending;
mod following;
mod joining;
mod meanwhile;
mod measuring;
mod orphaned;
mod paying;
mod telling;
mod writing;

use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// Some living organisations of the demonstration, always the same ones.
async fn some(test: &TestApp, count: usize) -> Vec<Organisation> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and commune is not null and kind = 'association'
         order by key",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let mut found = directory::published_by_ids(&mut connection, &ids[..count])
        .await
        .unwrap();
    found.sort_by(|one, other| one.key.cmp(&other.key));
    found
}

/// A page as a careful reader of its source sees it.
fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(
        Page::read(&answer.body).faults(),
        Vec::<String>::new(),
        "{}",
        answer.body
    );
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
}

/// Persons who represent organisations: `lead@…`, `second@…`, `third@…`, in this order.
async fn represented(test: &TestApp, count: usize) -> Vec<Organisation> {
    let organisations = some(test, count).await;
    for (organisation, word) in organisations.iter().zip(["lead", "second", "third", "fourth"]) {
        let email = format!("{word}@example.org");
        test.give(&email, Some(organisation.id), Role::Representative)
            .await;
    }
    organisations
}

/// Begins a project as a person does; gives its page.
async fn begin(browser: &Browser<'_>, lead: &Organisation, title: &str) -> String {
    let fields = [
        ("sending", title),
        ("title", title),
        ("organisation", &lead.slug()),
        ("origin", "nothing"),
        ("language", "fr"),
        ("second_language", "nl"),
    ];
    let begun = browser.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.header("location").to_owned()
}

/// Invites an organisation and lets it accept.
async fn join(lead: &Browser<'_>, partner: &Browser<'_>, page: &str, organisation: &Organisation) {
    let slug = organisation.slug();
    let fields = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    let invited = lead.post(&format!("{page}/invite"), &fields).await;
    assert_eq!(invited.status, 303, "{}", invited.body);
    let fields = [("organisation", slug.as_str()), ("step", "accept")];
    assert_eq!(partner.post(&format!("{page}/team"), &fields).await.status, 303);
}

/// A name as a page writes it.
fn written(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('\'', "&#39;")
        .replace('"', "&#34;")
}

/// A page as its reader sees the letters.
fn unescaped(body: &str) -> String {
    crate::testing::page::unescaped(body)
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
}
