//! What a session thought of amounts, once it was closed: what its colleges thought, and what the proposal gave that it adopted.

use serde::{Deserialize, Serialize};
use sqlx::AnyConnection;

use crate::features::desk::decision::State;
use crate::shared::store::StoreError;

/// What a session thought of what a partner requests of a programme. It binds nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// The programme.
    pub programme: i64,
    /// Key of the partner.
    pub partner: String,
    /// Last part of the address of the session.
    pub session: String,
    /// What the session is called.
    pub title: String,
    /// Its day, as ISO text.
    pub on: String,
    /// What its colleges thought of the application: for it, or against it; nothing where they were divided or too few spoke.
    pub favourable: Option<bool>,
    /// What the proposal gave that the session adopted, in cents; nothing where it adopted none.
    pub proposed: Option<i64>,
}

impl Advice {
    /// Whether a decision departs from it: from what the colleges thought, or from what the adopted proposal gave. Until something is
    /// decided nothing does.
    #[must_use]
    pub fn departs(&self, state: State, cents: i64) -> bool {
        match state {
            State::Conditional | State::Granted => {
                self.favourable == Some(false) || self.proposed.is_some_and(|proposed| proposed != cents)
            }
            State::Refused => {
                self.favourable == Some(true) || self.proposed.is_some_and(|proposed| proposed > 0)
            }
            State::Pending | State::Proposed | State::Postponed => false,
        }
    }
}

/// What a session thought of what a partner requests of a programme with an application.
pub async fn on(
    connection: &mut AnyConnection,
    application: i64,
    (programme, partner): (i64, &str),
) -> Result<Option<Advice>, StoreError> {
    type Row = (String, String, String, Option<i64>, Option<i64>);
    let row: Option<Row> = sqlx::query_as(
        "select session, title, held_on, favourable, proposed from advice
         where application_id = $1 and programme_id = $2 and partner = $3",
    )
    .bind(application)
    .bind(programme)
    .bind(partner)
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|(session, title, on, favourable, proposed)| Advice {
        programme,
        partner: partner.to_owned(),
        session,
        title,
        on,
        favourable: favourable.map(|one| one == 1),
        proposed,
    }))
}

/// Keeps what a session thought; what an earlier one thought of the same amount goes, the decisions that had it keep it.
pub async fn keep(
    connection: &mut AnyConnection,
    application: i64,
    advice: &Advice,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into advice (application_id, programme_id, partner, session, title, held_on, favourable, proposed)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (application_id, programme_id, partner) do update set session = excluded.session,
            title = excluded.title, held_on = excluded.held_on, favourable = excluded.favourable, proposed = excluded.proposed",
    )
    .bind(application)
    .bind(advice.programme)
    .bind(&advice.partner)
    .bind(&advice.session)
    .bind(&advice.title)
    .bind(&advice.on)
    .bind(advice.favourable.map(i64::from))
    .bind(advice.proposed)
    .execute(connection)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Advice;
    use crate::features::desk::decision::State;

    #[test]
    fn whoever_decides_departs_from_the_vote_or_from_the_amount_and_from_nothing_that_was_not_said() {
        let advice = |favourable, proposed| Advice {
            programme: 1,
            partner: "a".to_owned(),
            session: "s".to_owned(),
            title: "S".to_owned(),
            on: "2026-12-01".to_owned(),
            favourable,
            proposed,
        };
        let silent = advice(None, None);
        assert!(State::ALL.iter().all(|state| !silent.departs(*state, 500)));
        let against = advice(Some(false), None);
        assert!(against.departs(State::Granted, 1) && against.departs(State::Conditional, 1));
        assert!(!against.departs(State::Refused, 0) && !against.departs(State::Postponed, 0));
        let both = advice(Some(true), Some(500));
        assert!(!both.departs(State::Granted, 500) && both.departs(State::Granted, 499));
        assert!(both.departs(State::Refused, 0));
        assert!(!advice(None, Some(0)).departs(State::Refused, 0));
    }
}
