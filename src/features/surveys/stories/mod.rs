//! Stories of surveys: one is written and opened, answered without an account, published; and somebody tries to read
//! one organisation out of everything that is published.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod again;
mod answering;
mod attack;
mod everywhere;
mod making;
mod objecting;
mod observed;
mod oracle;
mod paper;
mod reading;

use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::features::surveys::inviting::write_letters;
use crate::features::surveys::store::{surveys, units};
use crate::features::surveys::survey::{Survey, Unit};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

pub(super) fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
}

/// A public body that organises, its officer, and another organisation.
pub(super) async fn maker(test: &TestApp) -> (Organisation, Browser<'_>) {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 1).await.unwrap();
    let maker = directory::published_by_ids(&mut connection, &ids)
        .await
        .unwrap()
        .pop()
        .unwrap();
    drop(connection);
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: maker.id,
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
        "insert into remit (id, organisation_id, scope, place, created_at) values (1, {}, 'whole', '', 0)",
        maker.id
    ))
    .await;
    test.give("off@example.org", Some(maker.id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    (maker, officer)
}

/// Begins a survey with the questions that are ready; gives the address of its page.
pub(super) async fn begin(maker: &Organisation, officer: &Browser<'_>) -> String {
    let door = format!("/en/organisations/{}/surveys", maker.slug());
    let sent = [
        ("sending", "begun"),
        ("title", "Fictitious questions"),
        ("from", "ready"),
    ];
    let begun = officer.post(&door, &sent).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    assert_eq!(
        officer.post(&door, &sent).await.header("location"),
        begun.header("location"),
        "once"
    );
    begun
        .header("location")
        .strip_suffix("/words")
        .unwrap()
        .to_owned()
}

/// What is written of it.
pub(super) fn words(version: &str, breakdown: &str) -> Vec<(String, String)> {
    let mut fields = vec![
        ("version".to_owned(), version.to_owned()),
        ("about".to_owned(), "organisations".to_owned()),
        ("breakdown".to_owned(), breakdown.to_owned()),
    ];
    for lang in ["fr", "nl", "en"] {
        fields.push((format!("title-{lang}"), format!("Fictitious questions {lang}")));
        fields.push((format!("purpose-{lang}"), "To know what nobody knows.".to_owned()));
        fields.push((
            format!("contact-{lang}"),
            "The (fictitious) Observatory".to_owned(),
        ));
    }
    fields
}

pub(super) fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

/// The survey behind an address, and those who are asked.
pub(super) async fn held(test: &TestApp, page: &str) -> (Survey, Vec<Unit>) {
    let mut connection = test.app.db.read().await.unwrap();
    let address = page.rsplit('/').next().unwrap();
    let survey = surveys::find(&mut connection, address).await.unwrap().unwrap();
    let drawn = units::of_survey(&mut connection, survey.id).await.unwrap();
    (survey, drawn)
}

/// Writes, draws and opens a survey whose results are told apart by something.
pub(super) async fn open(
    test: &TestApp,
    officer: &Browser<'_>,
    page: &str,
    breakdown: &str,
    size: &str,
) -> (Survey, Vec<Unit>) {
    let saved = officer
        .post(&format!("{page}/words"), &borrowed(&words("1", breakdown)))
        .await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let fields = [
        ("kind", "association"),
        ("by", "theme"),
        ("size", size),
        ("way", "proportional"),
        ("act", "draw"),
    ];
    let drawn = officer.post(&format!("{page}/sample"), &fields).await;
    assert_eq!(drawn.status, 303, "{}", drawn.body);
    let opened = officer
        .post(
            &format!("{page}/run"),
            &[("version", "3"), ("act", "open"), ("closes", "2026-12-24")],
        )
        .await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    write_letters(&test.app).await.unwrap();
    held(test, page).await
}
