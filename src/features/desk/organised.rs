//! The call that an application answers, for those who organise it: they examine it as its funders do, by the same pages, with no
//! envelope. Each organiser is a body of its own, as each funder is: what its readers give by the criteria of the call is its own until it
//! shares it.

use crate::features::applications::Sent;
use crate::features::calls::{self, Call, Criteria};
use crate::features::directory::{self, Organisation};
use crate::shared::store::{Connection, StoreError};

/// The call that is answered.
#[derive(Clone, Debug)]
pub struct Organised {
    /// The call.
    pub call: Call,
    /// Who organises it today.
    pub organisers: Vec<Organisation>,
    /// The number of the version that was answered.
    pub edition: i64,
    /// By what answers are looked at, as that version says.
    pub criteria: Criteria,
}

impl Organised {
    /// Whether an organisation is one of those who organise it.
    #[must_use]
    pub fn is_by(&self, organisation: i64) -> bool {
        self.call.organisers.contains(&organisation)
    }
}

/// The call that an application answers; nothing where it goes to programmes without one.
///
/// # Errors
/// When the database does not answer.
pub async fn organised(connection: &mut Connection, sent: &Sent) -> Result<Option<Organised>, StoreError> {
    let Some(id) = sent.application.call else {
        return Ok(None);
    };
    let Some(call) = calls::by_id(connection, id).await? else {
        return Ok(None);
    };
    let frozen = sent.frozen.call.as_ref();
    let edition = frozen.map_or(call.version.0, |answered| answered.version);
    Ok(Some(Organised {
        organisers: directory::any_by_ids(connection, &call.organisers).await?,
        criteria: calls::criteria(connection, &call, edition).await?,
        edition,
        call,
    }))
}
