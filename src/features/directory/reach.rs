//! Of money that is shared out: what of it reaches associations without employees, with some, and those of which no register says it.
//! A register that is silent is silent: nobody is counted as having none by that. What reaches others than associations is in none.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::store::employing;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What registers say of the employees of an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Staff {
    /// It has none.
    Without,
    /// It has some.
    With,
    /// None says anything.
    Unknown,
}

/// What registers say of the employees of those of these organisations that are associations; of the others there is nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn staff(connection: &mut Connection, ids: &[i64]) -> Result<HashMap<i64, Staff>, StoreError> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let said = employing::of(connection, &ids).await?;
    let read = said.into_iter().map(|(id, said)| {
        let staff = match said {
            1 => Staff::Without,
            2 => Staff::With,
            _ => Staff::Unknown,
        };
        (id, staff)
    });
    Ok(read.collect())
}

/// What reaches associations, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Those without employees.
    pub without: i64,
    /// Those with some.
    pub with: i64,
    /// Those of which it is not known.
    pub unknown: i64,
}

impl Reach {
    /// Of amounts by organisation, in cents.
    #[must_use]
    pub fn of(amounts: impl IntoIterator<Item = (i64, i64)>, staff: &HashMap<i64, Staff>) -> Self {
        let mut reach = Self::default();
        for (organisation, cents) in amounts {
            if let Some(staff) = staff.get(&organisation) {
                reach.add(*staff, cents);
            }
        }
        reach
    }

    /// Adds what one association receives, in cents.
    pub fn add(&mut self, staff: Staff, cents: i64) {
        let sum = match staff {
            Staff::Without => &mut self.without,
            Staff::With => &mut self.with,
            Staff::Unknown => &mut self.unknown,
        };
        *sum = sum.saturating_add(cents);
    }

    /// In a sentence; nothing where nothing reaches any association.
    #[must_use]
    pub fn said(&self, cx: &Cx) -> Option<String> {
        if *self == Self::default() {
            return None;
        }
        let (without, with, unknown) = (
            cx.money(&self.without),
            cx.money(&self.with),
            cx.money(&self.unknown),
        );
        let total = cx.money(
            &self
                .without
                .saturating_add(self.with)
                .saturating_add(self.unknown),
        );
        let args = [
            ("total", Arg::Text(&total)),
            ("without", Arg::Text(&without)),
            ("with", Arg::Text(&with)),
            ("unknown", Arg::Text(&unknown)),
        ];
        let key = match self.unknown {
            0 => "reach-known",
            _ => "reach-said",
        };
        Some(cx.ta(key, &args))
    }
}

#[cfg(test)]
mod tests {
    use super::{Reach, Staff};

    #[test]
    fn what_no_register_says_is_not_known_and_others_are_no_associations() {
        let staff = [(1, Staff::Without), (2, Staff::With), (3, Staff::Unknown)].into();
        let reach = Reach::of([(1, 100), (2, 50), (3, 7), (4, 1_000), (1, 1)], &staff);
        assert_eq!(
            reach,
            Reach {
                without: 101,
                with: 50,
                unknown: 7
            }
        );
    }
}
