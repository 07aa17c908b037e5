//! Stories of those who act for organisations.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod claiming;
mod declaring;
mod disputing;
mod ending;
mod handing_over;
mod lengthening;
mod papers;
mod reminding;

use crate::features::directory::{self, Organisation};
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// An organisation of the demonstration, by number.
async fn organisation(test: &TestApp, id: i64) -> Organisation {
    let mut connection = test.app.db.read().await.unwrap();
    directory::any_by_ids(&mut connection, &[id])
        .await
        .unwrap()
        .pop()
        .unwrap()
}

/// The page where an organisation's mandates are.
async fn mandates_page(test: &TestApp, id: i64) -> String {
    format!(
        "/en/organisations/{}/mandates",
        organisation(test, id).await.slug()
    )
}

/// The address of ours that the last letter to somebody names, in English.
async fn link(test: &TestApp, email: &str) -> String {
    let letter = test.letters(email).await.pop().unwrap();
    let (_, rest) = letter.body.split_once("/en/").unwrap();
    format!("/en/{}", rest.split_whitespace().next().unwrap())
}

/// Whether a page owes nothing to anyone.
fn judge(body: &str) {
    assert_eq!(Page::read(body).faults(), Vec::<String>::new(), "{body}");
}

/// Begins a claim by papers as a person does; gives the address of its page.
async fn claim(browser: &Browser<'_>, test: &TestApp, id: i64, replaces: bool) -> String {
    let slug = organisation(test, id).await.slug();
    let address = format!("/en/organisations/{slug}/claim/papers");
    let mut fields = vec![("role", "representative"), ("held", "Minutes of 12 March")];
    if replaces {
        fields.push(("replaces", "yes"));
    }
    let begun = browser.post(&address, &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.header("location").to_owned()
}

/// Decides about the claim that waits longest, as an agent does.
async fn decide(agent: &Browser<'_>, decision: &str) -> Answer {
    let queue = agent.get("/en/claims").await.body;
    judge(&queue);
    let (_, rest) = queue.split_once("href=\"/en/claims/").unwrap();
    let address = format!("/en/claims/{}", rest.split('"').next().unwrap());
    let page = agent.get(&address).await.body;
    judge(&page);
    let (_, rest) = page.split_once("name=\"version\" value=\"").unwrap();
    let version = rest.split('"').next().unwrap();
    let fields = [
        ("decision", decision),
        ("reason", "Because."),
        ("version", version),
    ];
    agent.post(&address, &fields).await
}
