//! The scoped lookup: an application exists for its partners from the beginning, for the organisers of its call
//! once it was sent, and for nobody else.

use super::application::{Application, Version};
use super::frozen::Frozen;
use super::store::{applications, versions};
use crate::features::calls::{self, Call};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// As whom somebody finds an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// For one of its partners.
    Partner,
    /// For an organiser of the call.
    Organiser(Acting),
}

/// An application, as somebody finds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The application.
    pub application: Application,
    /// The call that it answers.
    pub call: Call,
    /// The version that the finder reads: that which was sent, or for partners the last one where none was.
    pub version: Version,
    /// What that version says.
    pub frozen: Frozen,
    /// The organisations that it names, as they are called today.
    pub partners: Vec<Organisation>,
    /// As whom it was found.
    pub role: As,
}

impl Found {
    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/applications/{}", self.application.address)
    }

    /// Whether it was found for a partner.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        self.role == As::Partner
    }

    /// The organisation that leads.
    #[must_use]
    pub fn lead(&self) -> Option<&Organisation> {
        let lead = self.frozen.lead()?;
        self.partners.iter().find(|partner| partner.key == lead.key)
    }
}

/// The application at an address, for a partner or, once it was sent, for an organiser of its call.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] for everybody else; [`Error::SecondFactor`] for an organiser who showed none.
pub async fn find(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Found, Error> {
    cx.someone()?;
    let application = applications::by_address(connection, address)
        .await?
        .ok_or(Error::NotFound)?;
    let answered = application.call.ok_or(Error::NotFound)?;
    let call = calls::by_id(connection, answered).await?.ok_or(Error::NotFound)?;
    let number = match application.submitted {
        0 => application.version,
        sent => sent,
    };
    let version = versions::one(connection, application.id, number)
        .await?
        .ok_or(Error::NotFound)?;
    let frozen = read(&application, &version)?;
    let partners = parties(connection, &frozen).await?;
    let inside = partners
        .iter()
        .any(|partner| cx.could(Power::SeeFile, Some(partner.id)));
    let role = if inside {
        As::Partner
    } else {
        As::Organiser(organising(cx, &call, &application)?)
    };
    Ok(Found {
        application,
        call,
        version,
        frozen,
        partners,
        role,
    })
}

/// Under which mandate the asker reads what was sent to a call.
fn organising(cx: &Cx, call: &Call, application: &Application) -> Result<Acting, Error> {
    if application.submitted == 0 {
        return Err(Error::NotFound);
    }
    organiser(cx, call)
}

/// Under which mandate the asker organises a call.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not; [`Error::SecondFactor`].
pub fn organiser(cx: &Cx, call: &Call) -> Result<Acting, Error> {
    for organisation in &call.organisers {
        match cx.acting(Power::OrganiseCalls, Some(*organisation)) {
            Err(Error::NotFound) => {}
            answer => return answer,
        }
    }
    Err(Error::NotFound)
}

/// Reads the document of a version.
///
/// # Errors
/// [`Error::Internal`] when it cannot be read, which is our mistake.
pub fn read(application: &Application, version: &Version) -> Result<Frozen, Error> {
    Frozen::read(&version.document).map_err(|error| {
        let what = format!(
            "application {} version {}: {error}",
            application.number, version.number
        );
        Error::Internal(what.into())
    })
}

/// The organisations that a document names, in its order, as they are called today. One that became a part of
/// another is that other.
///
/// # Errors
/// When the database does not answer.
pub async fn parties(connection: &mut Connection, frozen: &Frozen) -> Result<Vec<Organisation>, StoreError> {
    let mut ids = Vec::new();
    for party in &frozen.partners {
        if let Some(id) = directory::number_of_key(connection, &party.key).await?
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    let known = directory::any_by_ids(connection, &ids).await?;
    Ok(ids
        .iter()
        .filter_map(|id| known.iter().find(|one| one.id == *id).cloned())
        .collect())
}
