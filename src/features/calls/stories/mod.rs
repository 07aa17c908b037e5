//! Stories of calls: how they are written together, published, changed, read and followed.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod answered;
mod building;
mod drawn;
mod following;
mod listed;
mod machine;
mod offering;
mod organising;
mod outages;
mod promises;
mod publishing;
mod together;

use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// 24 November 2026, ten in the morning in Paris: when the tests begin.
const NOW: i64 = 1_795_510_800;

/// A page as a careful reader of its source sees it.
fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// Some published organisations, always the same ones.
async fn some(test: &TestApp, count: usize) -> Vec<Organisation> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 20).await.unwrap();
    let mut found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    found.sort_by(|one, other| one.key.cmp(&other.key));
    found.truncate(count);
    found
}

/// Makes an organisation one that organises calls, as an administrator would.
async fn make_organiser(test: &TestApp, organisation: &Organisation) {
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: organisation.id,
        capacity: Capacity::Organiser,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        organisation.id
    ))
    .await;
}

/// An organiser and its officer, who has named a policy; gives its address.
async fn organiser<'a>(test: &'a TestApp, body: &Organisation, email: &str) -> (Browser<'a>, String) {
    make_organiser(test, body).await;
    test.give(email, Some(body.id), Role::Officer).await;
    let officer = test.signed_in(email, true).await;
    let door = format!("/en/organisations/{}/policies", body.slug());
    let theme = test.app.territory.themes[0].slug.clone();
    let named = officer
        .post(
            &door,
            &[("name-en", "Growing old well"), ("theme", theme.as_str())],
        )
        .await;
    let policy = named.header("location").rsplit('/').next().unwrap().to_owned();
    (officer, policy)
}

/// Begins a call in English; gives the address of its page.
async fn begin(officer: &Browser<'_>, body: &Organisation, title: &str) -> String {
    let begun = officer
        .post(
            "/en/calls/new",
            &[
                ("sending", title),
                ("organisation", &body.key),
                ("kind", "initiatives"),
                ("languages", "en"),
                ("title", title),
            ],
        )
        .await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun
        .header("location")
        .strip_suffix("/draft")
        .unwrap()
        .to_owned()
}

/// Writes a section that was written `version` times before.
async fn write(
    officer: &Browser<'_>,
    call: &str,
    section: &str,
    version: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let mut fields = fields.to_vec();
    fields.push(("version", version));
    officer.post(&format!("{call}/draft/{section}"), &fields).await
}

/// Writes everything that a call must say, open from today to the end of the year.
async fn write_all(officer: &Browser<'_>, test: &TestApp, call: &str, policy: &str, title: &str) {
    let theme = test.app.territory.themes[0].slug.clone();
    let sections = [
        (
            "about",
            "1",
            vec![
                ("kind", "initiatives"),
                ("policy", policy),
                ("languages", "en"),
                ("title-en", title),
            ],
        ),
        (
            "problem",
            "0",
            vec![
                (
                    "problem-en",
                    "People over seventy go for days without talking.\n- in four districts\n- in winter",
                ),
                (
                    "known-en",
                    "There are {organisations} organisations and {nothing} here.",
                ),
            ],
        ),
        (
            "people",
            "0",
            vec![
                ("concerned-en", "Whoever lives alone."),
                ("part-en", "They read the answers."),
            ],
        ),
        (
            "place",
            "0",
            vec![("theme", theme.as_str()), ("border", "welcome")],
        ),
        (
            "calendar",
            "0",
            vec![
                ("opens-date", "2026-11-24"),
                ("opens-time", "08:00"),
                ("closes-date", "2026-12-31"),
                ("closes-time", "23:59"),
                ("answer", "2027-02-15"),
                ("late", "within"),
                ("hours", "24"),
            ],
        ),
        (
            "contact",
            "0",
            vec![
                ("function-en", "Neighbourhood life"),
                ("reach", "calls@metropolis.example"),
            ],
        ),
    ];
    for (section, version, fields) in sections {
        let saved = write(officer, call, section, version, &fields).await;
        assert_eq!(saved.status, 303, "{section}: {}", saved.body);
        assert!(saved.header("location").ends_with("/draft"), "{section}");
    }
}

/// Looks at what is written, knowing the last version, then publishes it.
async fn publish(officer: &Browser<'_>, call: &str, last: &str, notice: &str) -> Answer {
    let door = format!("{call}/publish");
    let seen = hidden(&officer.get(&door).await, "seen");
    let fields = [
        ("act", "publish"),
        ("published", last),
        ("seen", seen.as_str()),
        ("notice-en", notice),
    ];
    officer.post(&door, &fields).await
}

/// What a hidden field of a page holds; empty where it is not there.
fn hidden(page: &Answer, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let after = page.body.split(&field).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}
