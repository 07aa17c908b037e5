//! Who sits in the council. Everybody reads it; those who speak for a seat say something there, and whoever grants capacities on
//! the platform gives the seats.

use std::collections::HashMap;

use super::store;
use crate::features::directory::{self, Organisation};
use crate::features::sessions::{Seat, Seating};
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// The council as it sits.
#[derive(Clone, Debug)]
pub struct Council {
    /// Its seats.
    pub seats: Vec<Seat>,
    /// Everybody named there.
    pub organisations: HashMap<i64, Organisation>,
}

impl Council {
    /// An organisation that is named there.
    #[must_use]
    pub fn name(&self, id: i64) -> &str {
        self.organisations.get(&id).map_or("", |one| one.name.as_str())
    }

    /// The key of an organisation that is named there.
    #[must_use]
    pub fn key(&self, id: i64) -> &str {
        self.organisations.get(&id).map_or("", |one| one.key.as_str())
    }

    /// Its seats, for somebody who speaks for some of their organisations, or keeps them.
    #[must_use]
    pub fn seating<'a>(&'a self, speaking: &'a [(i64, Acting)], keeps: bool) -> Seating<'a> {
        Seating {
            seats: &self.seats,
            organisations: &self.organisations,
            speaking,
            keeps,
            names: None,
        }
    }
}

/// The council as it sits, with these organisations named besides.
///
/// # Errors
/// When the database does not answer.
pub async fn council(connection: &mut Connection, besides: &[i64]) -> Result<Council, StoreError> {
    let seats = store::seats(connection).await?;
    let mut named: Vec<i64> = seats
        .iter()
        .flat_map(Seat::sitting)
        .chain(besides.iter().copied())
        .collect();
    named.sort_unstable();
    named.dedup();
    let organisations = directory::any_by_ids(connection, &named).await?;
    Ok(Council {
        seats,
        organisations: organisations.into_iter().map(|one| (one.id, one)).collect(),
    })
}
