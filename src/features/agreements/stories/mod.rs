//! Stories of agreements: three associations, one of them Belgian, and a city that decided to support what they do together.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod aiming;
mod amending;
mod breaching;
mod calendared;
mod contesting;
mod declaring;
mod due;
mod leaving;
mod over;
mod paying;
mod promising;
mod signing;
mod translating;
mod years;

use super::example::{BEGIN, GRANTED, Scene, chosen, sign};
use crate::testing::{Answer, TestApp};

/// A page as one reads it, its blanks plain.
fn plain(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let faults = crate::testing::page::Page::read(&answer.body).faults();
    assert!(faults.is_empty(), "{faults:?}");
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The sums that the database holds, of what a query names.
async fn count(test: &TestApp, what: &str) -> i64 {
    let sql = format!("select cast({what} as text)");
    test.text(&sql).await.parse().unwrap()
}
