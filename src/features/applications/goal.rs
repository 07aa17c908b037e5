//! To what an application goes: a call that it answers, or programmes that its partners chose without any call. It is one
//! and the same application: what differs is who set the rules, and until when.

use super::application::Application;
use super::finding;
use super::frozen::Frozen;
use super::store::applications;
use crate::features::calls::{self, Call};
use crate::shared::store::{Connection, StoreError};

/// What stands in addresses and forms, in the place of a call's address, for an application that answers none: alone for
/// that which is prepared, with a number after a dot for one that was sent. No address of a call has a dot.
pub const PROGRAMMES: &str = "programmes";

/// To what an application goes.
#[derive(Clone, Debug)]
pub enum Goal {
    /// It answers a call, by the rules of its version that stands.
    Call(Box<(Call, calls::Version)>),
    /// It goes to the programmes that were chosen for it, each by its own rules.
    Programmes,
}

impl Goal {
    /// The call and its version that stands, where there is one.
    #[must_use]
    pub fn answered(&self) -> Option<(&Call, &calls::Version)> {
        match self {
            Self::Call(standing) => Some((&standing.0, &standing.1)),
            Self::Programmes => None,
        }
    }

    /// The call, where there is one.
    #[must_use]
    pub fn call(&self) -> Option<&Call> {
        self.answered().map(|(call, _)| call)
    }
}

/// Of an application to programmes the number that a word of an address gives, where it gives one; nothing for the address
/// of a call.
#[must_use]
pub fn to_programmes(word: &str) -> Option<Option<&str>> {
    match word.strip_prefix(PROGRAMMES)? {
        "" => Some(None),
        rest => rest.strip_prefix('.').map(Some),
    }
}

/// What stands in addresses for an application to programmes.
#[must_use]
pub fn word_of(application: Option<&Application>) -> String {
    match application {
        Some(one) if one.submitted > 0 => format!("{PROGRAMMES}.{}", one.number),
        Some(_) | None => PROGRAMMES.to_owned(),
    }
}

/// What stands in addresses for an application of which a version was frozen.
#[must_use]
pub fn word(application: &Application, frozen: &Frozen) -> String {
    match &frozen.call {
        Some(call) => call.address.clone(),
        None => word_of(Some(application)),
    }
}

/// To what a word of an address leads in a project, and the application that lives, or the last that did; nothing where
/// it leads nowhere.
///
/// # Errors
/// When the database does not answer.
pub async fn find(
    connection: &mut Connection,
    project: i64,
    word: &str,
) -> Result<Option<(Goal, Option<Application>)>, StoreError> {
    let Some(number) = to_programmes(word) else {
        let Some(standing) = calls::standing(connection, word).await? else {
            return Ok(None);
        };
        let application = finding::last(connection, project, standing.0.id).await?;
        return Ok(Some((Goal::Call(Box::new(standing)), application)));
    };
    let every = applications::of_projects(connection, &[project]).await?;
    let mut own = every.into_iter().filter(|one| one.call.is_none());
    Ok(match number {
        None => {
            let prepared = own.find(|one| one.submitted == 0 && !one.state.is_over());
            Some((Goal::Programmes, prepared))
        }
        Some(number) => own
            .find(|one| one.submitted > 0 && one.number == number)
            .map(|one| (Goal::Programmes, Some(one))),
    })
}

#[cfg(test)]
mod tests {
    use super::to_programmes;

    #[test]
    fn a_call_may_be_named_as_it_likes() {
        assert_eq!(to_programmes("programmes"), Some(None));
        assert_eq!(to_programmes("programmes.K7F3-Q2M9"), Some(Some("K7F3-Q2M9")));
        assert_eq!(to_programmes("programmes-de-la-ville-k7f3q2m9"), None);
        assert_eq!(to_programmes("nobody-eats-alone-k7f3q2m9"), None);
    }
}
