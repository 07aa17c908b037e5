//! A funder and its published programme, for tests: those of the features that offer and ask.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use super::content::{Content, Rate};
use super::envelope::{Envelope, Only};
use super::programme::{Programme, State};
use super::store;
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::Organisation;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

/// What a programme says that pays so many percent at most and so many cents at least.
pub fn says(name: &str, percent: u8, minimum: i64) -> Content {
    Content {
        names: Words::default().and(Lang::En, name),
        purposes: Words::default().and(Lang::En, "So that people meet."),
        minimum: Some(minimum),
        rate: Some(Rate {
            percent,
            source: "invented rules".to_owned(),
        }),
        contact: Words::default().and(Lang::En, "The (fictitious) desk"),
        ..Content::default()
    }
}

/// Makes an organisation a funder with a published programme, and an envelope of 2027.
pub(crate) async fn published(
    test: &TestApp,
    funder: &Organisation,
    content: Content,
    cents: i64,
) -> Programme {
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: funder.id,
        capacity: Capacity::Funder,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    let programme = Programme {
        id: chance::row(),
        address: chance::address(content.name(Lang::En).0),
        funder: funder.id,
        state: State::Published,
        draft: content,
        published: 1,
        version: 1,
        pooled: None,
        fund: String::new(),
    };
    store::insert(&mut transaction, &programme, 0).await.unwrap();
    store::publish(&mut transaction, &programme, ("", Lang::En), 0)
        .await
        .unwrap();
    let envelope = Envelope {
        id: chance::row(),
        within: None,
        year: 2027,
        purpose: "All".to_owned(),
        cents,
        only: Only::default(),
    };
    store::set_aside(&mut transaction, programme.id, &envelope, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    programme
}
