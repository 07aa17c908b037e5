//! Small state aid (de minimis), looked at when money is decided and not only when it is asked for: what the partner declared in its
//! file, and what was promised or granted here since, told or not, under the same rules and of the same Member State, over three rolling years
//! (regulations (EU) 2023/2831 and 2023/2832). The ceiling may be reached and not passed.

use std::collections::BTreeSet;

use super::finding::{self, Found};
use super::store::decisions;
use crate::features::applications::{self, AidRules, Except, Frozen};
use crate::features::directory::Organisation;
use crate::features::file;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// What there is of a ceiling, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What was received, promised and granted.
    pub had: i64,
    /// The ceiling.
    pub ceiling: i64,
}

impl Room {
    /// What may still be given.
    #[must_use]
    pub fn left(self) -> i64 {
        self.ceiling.saturating_sub(self.had).max(0)
    }

    /// Whether four fifths of the ceiling are reached with so much more.
    #[must_use]
    pub fn is_near(self, cents: i64) -> bool {
        i128::from(self.had.saturating_add(cents)) * 5 >= i128::from(self.ceiling) * 4
    }
}

/// Under which rules the funder's money is aid to a partner; none where the funder is no public body, or one of a country whose rules are
/// not known here, or the partner named other rules.
#[must_use]
pub fn of(app: &App, found: &Found, partner: &str) -> Option<AidRules> {
    rules(app, &found.funder, (&found.sent.frozen, partner))
}

/// The same of a funder, by what those who ask say of their partner.
#[must_use]
pub fn rules(app: &App, funder: &Organisation, (frozen, partner): (&Frozen, &str)) -> Option<AidRules> {
    if !finding::is_public(funder) {
        return None;
    }
    let member_state = file::country(app, funder).member_state()?;
    let regime = frozen.aid(partner, member_state)?;
    Some(AidRules { member_state, regime })
}

/// Lets nobody else count what these organisations have, with all that form one undertaking with them, until the transaction is over: each
/// once and in one order, so that no two wait for each other.
///
/// # Errors
/// When the database does not answer.
pub async fn hold(connection: &mut Connection, organisations: &BTreeSet<i64>) -> Result<(), StoreError> {
    let mut members = BTreeSet::new();
    for organisation in organisations {
        members.extend(file::undertaking(connection, *organisation).await?);
    }
    for member in members {
        decisions::hold(connection, member).await?;
    }
    Ok(())
}

/// What a partner may still have under these rules today, all decisions but one counted; nothing where no law of today is known.
///
/// # Errors
/// When the database does not answer.
pub async fn room(
    connection: &mut Connection,
    app: &App,
    (organisation, rules): (i64, AidRules),
    decision: i64,
) -> Result<Option<Room>, StoreError> {
    let Some(ceiling) = file::aid_ceiling(rules.regime, app.clock.today()) else {
        return Ok(None);
    };
    let except = Except {
        decision,
        ..Except::default()
    };
    let had = applications::aid_had(connection, app, (organisation, rules), except).await?;
    Ok(Some(Room { had, ceiling }))
}

#[cfg(test)]
mod tests {
    use super::Room;

    #[test]
    fn the_ceiling_may_be_reached_and_is_told_from_four_fifths() {
        let room = Room {
            had: 20_000_000,
            ceiling: 30_000_000,
        };
        assert_eq!(room.left(), 10_000_000);
        assert!(!room.is_near(3_999_999) && room.is_near(4_000_000));
        let over = Room {
            had: 30_000_001,
            ..room
        };
        assert_eq!(over.left(), 0);
    }
}
