//! Stories of networks: how organisations come together, what they tell, what is sent to whom.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod at_once;
mod belonging;
mod entering;
mod letters;
mod telling;
mod weekly;

use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::shared::chance;
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
    directory::published_by_ids(&mut connection, &ids[..count])
        .await
        .unwrap()
}

/// Makes an organisation a network, as an administrator would.
async fn make_network(test: &TestApp, organisation: &Organisation) {
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: organisation.id,
        capacity: Capacity::Network,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    let now = test.app.clock.now().as_second();
    capacities::grant(&mut transaction, &granted, None, now)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

/// A page as a careful reader of its source sees it.
fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// A name as a page writes it.
fn written(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('\'', "&#39;")
        .replace('"', "&#34;")
}

/// The key at the end of an address, or before its last part.
fn key_in(address: &str) -> String {
    let after = address.split("/networks/").nth(1).unwrap();
    after.split('/').next().unwrap().to_owned()
}
