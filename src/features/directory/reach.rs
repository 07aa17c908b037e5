//! Of money that is shared out: what of it reaches associations without employees, with some, and those of which no register says it.
//! A register that is silent is silent: nobody is counted as having none by that. What reaches others than associations is in none.

use std::collections::{BTreeMap, HashMap};

use allocation::instalments::divide;
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

/// What reaches whom, in sentences: of what is granted to each of these organisations, and where more than that is given, promised or
/// proposed, of all of it.
///
/// # Errors
/// When the database does not answer.
pub async fn reached(
    cx: &Cx,
    connection: &mut Connection,
    granted: Vec<(i64, i64)>,
    given: Vec<(i64, i64)>,
) -> Result<Vec<String>, StoreError> {
    let ids: Vec<i64> = granted.iter().chain(&given).map(|(id, _)| *id).collect();
    let staff = staff(connection, &ids).await?;
    let of = |amounts| Reach::of(amounts, |id| staff.get(id).copied());
    let (granted, given) = (of(granted), of(given));
    let said = [
        granted.said_granted(cx),
        given.said(cx).filter(|_| given.total() > granted.total()),
    ];
    Ok(said.into_iter().flatten().collect())
}

/// What reaches associations, in cents, and how many of them are behind what is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// Those without employees.
    pub without: i64,
    /// Those with some.
    pub with: i64,
    /// Those of which it is not known.
    pub unknown: i64,
    /// How many these are.
    pub silent: u64,
}

impl Reach {
    /// Of amounts in cents, each with what tells its organisation from others; of one several count together.
    #[must_use]
    pub fn of<One: Ord>(
        amounts: impl IntoIterator<Item = (One, i64)>,
        staff: impl Fn(&One) -> Option<Staff>,
    ) -> Self {
        let mut received: BTreeMap<One, i64> = BTreeMap::new();
        for (one, cents) in amounts {
            let sum = received.entry(one).or_default();
            *sum = sum.saturating_add(cents);
        }
        let mut reach = Self::default();
        for (one, cents) in received.into_iter().filter(|(_, cents)| *cents > 0) {
            let Some(staff) = staff(&one) else { continue };
            let sum = match staff {
                Staff::Without => &mut reach.without,
                Staff::With => &mut reach.with,
                Staff::Unknown => &mut reach.unknown,
            };
            *sum = sum.saturating_add(cents);
            reach.silent += u64::from(staff == Staff::Unknown);
        }
        reach
    }

    /// All that reaches associations, in cents.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.without
            .saturating_add(self.with)
            .saturating_add(self.unknown)
    }

    /// In a sentence; nothing where nothing reaches any association.
    #[must_use]
    pub fn said(&self, cx: &Cx) -> Option<String> {
        self.told(cx, ["reach-known", "reach-said"])
    }

    /// The same, of what was granted alone.
    #[must_use]
    pub fn said_granted(&self, cx: &Cx) -> Option<String> {
        self.told(cx, ["reach-granted-known", "reach-granted-said"])
    }

    /// In few words, for a table: what reaches those without employees, and of how much it is not known.
    #[must_use]
    pub fn brief(&self, cx: &Cx) -> Option<String> {
        self.told(cx, ["reach-brief-known", "reach-brief-said"])
    }

    fn told(&self, cx: &Cx, [known, said]: [&str; 2]) -> Option<String> {
        if self.total() == 0 {
            return None;
        }
        let money = [self.total(), self.without, self.with, self.unknown].map(|cents| cx.money(&cents));
        let [without, with, unknown] = self.percents().map(|percent| percent.to_string());
        let args = [
            ("total", Arg::Text(&money[0])),
            ("without", Arg::Text(&money[1])),
            ("with", Arg::Text(&money[2])),
            ("unknown", Arg::Text(&money[3])),
            ("without-share", Arg::Text(&without)),
            ("with-share", Arg::Text(&with)),
            ("unknown-share", Arg::Text(&unknown)),
            ("n", self.silent.into()),
        ];
        Some(cx.ta(if self.unknown == 0 { known } else { said }, &args))
    }

    /// The three shares in whole percent, which are a hundred together: the largest remainder.
    fn percents(&self) -> [i64; 3] {
        let weights = [self.without, self.with, self.unknown].map(i64::unsigned_abs);
        divide(100, &weights)
            .ok()
            .and_then(|percents| percents.try_into().ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Reach, Staff};

    #[test]
    fn what_no_register_says_is_not_known_and_others_are_no_associations() {
        let staff = |id: &i64| match id {
            1 => Some(Staff::Without),
            2 => Some(Staff::With),
            3 | 5 => Some(Staff::Unknown),
            _ => None,
        };
        let amounts = [(1, 100), (2, 50), (3, 7), (4, 1_000), (1, 1), (3, 3), (5, 0)];
        let reach = Reach::of(amounts, staff);
        assert_eq!(
            reach,
            Reach {
                without: 101,
                with: 50,
                unknown: 10,
                silent: 1
            },
            "of one several count together, and who receives nothing is not counted"
        );
        assert_eq!(reach.percents(), [63, 31, 6]);
        assert_eq!(Reach::of([(4, 5)], staff).percents(), [0; 3]);
    }

    proptest! {
        /// Whatever is given to whom: the three amounts are all that associations receive, and their shares a hundred.
        #[test]
        fn amounts_are_the_whole_and_shares_a_hundred(
            amounts in prop::collection::vec((0_i64..50, 0_i64..90_000_000_000), 0..200)
        ) {
            let staff = |id: &i64| match id % 4 {
                0 => Some(Staff::Without),
                1 => Some(Staff::With),
                2 => Some(Staff::Unknown),
                _ => None,
            };
            let reach = Reach::of(amounts.iter().copied(), staff);
            let all: i64 = amounts.iter().filter(|(id, _)| id % 4 < 3).map(|(_, cents)| cents).sum();
            prop_assert_eq!(reach.total(), all);
            prop_assert_eq!(reach.percents().iter().sum::<i64>(), if all > 0 { 100 } else { 0 });
            prop_assert_eq!(reach.silent > 0, reach.unknown > 0);
        }
    }
}
