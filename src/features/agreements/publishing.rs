//! What agreements tell whoever publishes grants: since when one binds, what is paid when. And that what the law asks a public
//! funder to publish is published: it owes that no more.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::store::commitments;
pub use super::store::publishing::{followed, unpublished};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// What became of a decision that an agreement follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// The day from which the agreement binds.
    pub agreed: Date,
    /// What is paid, the nearest first.
    pub payments: Vec<Payment>,
}

/// Money that was paid on a day, or is to be until one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The day.
    pub day: Date,
    /// How much.
    pub cents: i64,
    /// Whether it was paid.
    pub paid: bool,
}

/// An agreement whose essential data a funder has yet to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpublished {
    /// Number of that promise.
    pub commitment: i64,
    /// Number of the agreement, as people read it.
    pub agreement: String,
    /// The decisions that it follows and that give something.
    pub decisions: BTreeSet<i64>,
}

/// That the essential data of agreements was published on a day, by the numbers of that promise and of the agreement; and where that is read: what follows the language in an
/// address.
///
/// # Errors
/// When the database does not answer.
pub async fn published(
    connection: &mut Connection,
    agreements: &[(i64, String)],
    (day, place): (Date, &str),
    now: i64,
) -> Result<(), StoreError> {
    for (commitment, agreement) in agreements {
        commitments::keep(connection, *commitment, (day, place), None).await?;
        let act = Act {
            acting: None,
            organisation: None,
            act: "commitment-kept",
            object: &format!("agreement:{agreement}"),
            before: None,
            after: Some(place),
        };
        journal::record(connection, now, &act).await?;
    }
    Ok(())
}
