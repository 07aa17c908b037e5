//! Small state aid (de minimis) that an organisation had over three rolling years: what it declared in its file, and what was promised
//! or granted here, told it or not. What it wrote in its file and was decided here is one aid.
//! Organisations that form one undertaking have one ceiling together.

use super::store::aid;
use crate::features::file::{self, AidRegime};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Under which rules something is aid, and of which Member State.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AidRules {
    /// `fr be`.
    pub member_state: &'static str,
    /// Which rules.
    pub regime: AidRegime,
}

impl AidRules {
    /// The word in the database.
    #[must_use]
    pub fn word(self) -> String {
        format!("{} {}", self.member_state, self.regime.as_str())
    }
}

/// What is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Except {
    /// A decision, by its number; 0 for none.
    pub decision: i64,
    /// Those on an application, by its number; 0 for none.
    pub application: i64,
    /// Those that were told to nobody: whoever asks must not learn of them by what is counted.
    pub untold: bool,
}

/// What an organisation had of small aid until today, in cents, with all that form one undertaking with it.
///
/// # Errors
/// When the database does not answer.
pub async fn aid_had(
    connection: &mut Connection,
    app: &App,
    (organisation, rules): (i64, AidRules),
    except: Except,
) -> Result<i64, StoreError> {
    let mut had = 0_i64;
    for member in file::undertaking(connection, organisation).await? {
        had = had.saturating_add(had_alone(connection, app, (member, rules), except).await?);
    }
    Ok(had)
}

async fn had_alone(
    connection: &mut Connection,
    app: &App,
    (organisation, rules): (i64, AidRules),
    except: Except,
) -> Result<i64, StoreError> {
    let today = app.clock.today();
    let since = file::aid_since(today);
    let given = aid::given(connection, (organisation, &rules.word()), since, except).await?;
    let decided: Vec<(String, i64)> = given
        .iter()
        .flat_map(|one| one.days.iter().map(|day| (day.clone(), one.cents)))
        .collect();
    let declared = file::aid_received(connection, organisation, today, &decided).await?;
    let declared = declared
        .iter()
        .filter(|total| (total.regime, total.member_state) == (rules.regime, rules.member_state));
    let declared: i64 = declared.map(|total| total.cents).sum();
    let given = given.iter().map(|one| one.cents).fold(0, i64::saturating_add);
    Ok(declared.saturating_add(given))
}
