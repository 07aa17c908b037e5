//! Looking at a project as an application to a call: what it would say, and what it lacks.

use std::collections::BTreeMap;

use super::deadline::{Arrival, arrival};
use super::frozen::{Frozen, counts};
use super::lacks::{self, Amount, Lack, Party, Seen, Texts};
use super::store::budgets;
use crate::features::calls::{self, Call, Late};
use crate::features::file;
use crate::features::projects::{Found, State};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

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
/// When the database does not answer.
pub async fn check(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    call: &str,
) -> Result<Option<Check>, StoreError> {
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
            key: partner.organisation.key.clone(),
            role: partner.role,
            kind: partner.organisation.kind,
            is_in: partner.is_in(),
            commitment: lacking.commitment,
            papers: lacking.papers,
        });
    }
    let mut texts: Texts = BTreeMap::new();
    for (field, language, value) in found.content.beginning("") {
        if !counts(&found.content, field) {
            continue;
        }
        let said = texts.entry(field.to_owned()).or_default();
        said.insert(
            language.to_owned(),
            (value.words.clone(), value.source_hash.clone()),
        );
    }
    let budget = budgets::of_project(connection, found.project.id).await?;
    let amounts: Vec<Amount<'_>> = budget
        .iter()
        .map(|line| {
            (
                line.partner.as_str(),
                line.year,
                line.account.as_str(),
                line.cents,
            )
        })
        .collect();
    let languages = found.project.languages();
    let now = cx.now();
    let late = rules.content.calendar.late;
    let seen = Seen {
        call: &call,
        kinds: &rules.content.answering.kinds,
        too_late: arrival(now, call.opens_at, call.deadline, late) == Arrival::TooLate,
        now,
        languages: &languages,
        texts: &texts,
        parties: &parties,
        amounts: &amounts,
    };
    let lacks = lacks::lacks(&seen);
    let frozen = Frozen::of(found, &call, budget);
    Ok(Some(Check {
        call,
        rules,
        frozen,
        lacks,
    }))
}
