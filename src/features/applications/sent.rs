//! An application as those who examine it find it: the version that was sent last, whichever way it came. Who may is
//! theirs to say.

use super::application::{Application, Version};
use super::finding::{self, Named};
use super::frozen::Frozen;
use super::store::{applications, versions};
use crate::shared::store::Connection;
use crate::shared::web::Error;

/// An application, with the version that was sent last.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The application.
    pub application: Application,
    /// That version.
    pub version: Version,
    /// What it says.
    pub frozen: Frozen,
    /// The organisations that it names, the lead first.
    pub partners: Vec<Named>,
}

/// The application with a number, once it was sent.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn sent(connection: &mut Connection, number: &str) -> Result<Option<Sent>, Error> {
    match applications::by_number(connection, number).await? {
        Some(application) => of(connection, application).await,
        None => Ok(None),
    }
}

/// The same, by the last part of the address of its page.
///
/// # Errors
/// As [`sent`].
pub async fn sent_at(connection: &mut Connection, address: &str) -> Result<Option<Sent>, Error> {
    match applications::by_address(connection, address).await? {
        Some(application) => of(connection, application).await,
        None => Ok(None),
    }
}

async fn of(connection: &mut Connection, application: Application) -> Result<Option<Sent>, Error> {
    if application.submitted == 0 {
        return Ok(None);
    }
    let Some(version) = versions::one(connection, application.id, application.submitted).await? else {
        return Ok(None);
    };
    let frozen = finding::read(&application, &version)?;
    let partners = finding::parties(connection, &frozen).await?;
    Ok(Some(Sent {
        application,
        version,
        frozen,
        partners,
    }))
}
