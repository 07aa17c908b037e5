//! Looking at a project as an application to a call: what it would say, and what it lacks.

use super::deadline::{Arrival, arrival};
use super::frozen::{Frozen, lines};
use super::lacks::{self, Lack, Party, Seen};
use crate::features::calls::{self, Call, Late};
use crate::features::file;
use crate::features::projects::{self, Found, State};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A project beside the call that it would answer.
#[derive(Clone, Debug)]
pub struct Check {
    /// The call.
    pub call: Call,
    /// Its version that stands: its rules.
    pub rules: calls::Version,
    /// What would be frozen.
    pub frozen: Frozen,
    /// What lacks.
    pub lacks: Vec<Lack>,
}

impl Check {
    /// The rule of the call for late answers.
    #[must_use]
    pub fn late(&self) -> Late {
        self.rules.content.calendar.late
    }
}

/// Looks at a project as an answer to the call at an address; nothing where no such call is published.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a budget that is none.
pub async fn check(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    call: &str,
) -> Result<Option<Check>, Error> {
    let Some((call, rules)) = calls::standing(connection, call).await? else {
        return Ok(None);
    };
    let mut parties = Vec::new();
    for partner in &found.partners {
        if !partner.is_in() && partner.state != State::Invited {
            continue;
        }
        // Money is asked for: then, and only then, the papers count.
        let lacking = match partner.is_in() && call.cents.is_some() {
            true => file::lacking(cx, connection, &partner.organisation).await?,
            false => file::Lacking::default(),
        };
        parties.push(Party {
            partner: partner.id,
            key: partner.organisation.key.clone(),
            role: partner.role,
            kind: partner.organisation.kind,
            is_in: partner.is_in(),
            commitment: lacking.commitment,
            papers: lacking.papers,
        });
    }
    let forecast = projects::forecast(connection, found.project.id, &found.partners).await?;
    let budget = forecast
        .budget(&[])
        .map_err(|error| Error::Internal(error.into()))?;
    let frozen = Frozen::of(found, &call, lines(&forecast, &found.partners));
    let languages = found.project.languages();
    let now = cx.now();
    let late = rules.content.calendar.late;
    let seen = Seen {
        call: &call,
        kinds: &rules.content.answering.kinds,
        too_late: arrival(now, call.opens_at, call.deadline, late) == Arrival::TooLate,
        now,
        languages: &languages,
        texts: &frozen.texts,
        gaps: &projects::gaps(&found.project, &found.content),
        parties: &parties,
        budget: &budget,
    };
    let lacks = lacks::lacks(&seen);
    Ok(Some(Check {
        call,
        rules,
        frozen,
        lacks,
    }))
}
