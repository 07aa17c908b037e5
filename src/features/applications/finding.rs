//! The scoped lookup. An application exists for those who build its project today, from the beginning; for the
//! organisers of its call, or where it has none for the funders of whom money is requested, once it was sent; for whoever is a party to a version that was sent, that version, also
//! after they left the project. For nobody else there is anything.

use super::application::{Application, Version};
use super::frozen::Frozen;
use super::nearness::{self, Reading};
use super::sent;
use super::store::{self, applications, versions};
use crate::features::calls::{self, Call};
use crate::features::directory::{self, Organisation};
use crate::features::projects::{self, Partner, Party};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// As whom somebody finds an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// For one of those who build the project, or who signed the sheet where it came on paper.
    Member,
    /// For one of those whom a version that was sent names, and who left since.
    Party,
    /// For those to whom it was sent: an organiser of the call, or where there is none a funder of whom money is requested.
    Organiser,
}

/// A partner of a version.
#[derive(Clone, Debug)]
pub struct Named {
    /// What the version says of it.
    pub party: Party,
    /// The organisation as it is called today. One that became a part of another is that other.
    pub organisation: Organisation,
}

/// An application, as somebody finds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The application.
    pub application: Application,
    /// The call that it answers; none where it goes to programmes without one.
    pub call: Option<Call>,
    /// The version that is read.
    pub version: Version,
    /// What that version says.
    pub frozen: Frozen,
    /// The organisations that it names, the lead first.
    pub partners: Vec<Named>,
    /// Every version that the finder may read, the newest first.
    pub versions: Vec<Version>,
    /// As whom it was found.
    pub role: As,
    /// Whether the finder reads it for an organiser of the call, be it also for one of those who build it. Where there is no
    /// call each funder answers for itself, and nobody for all of them: it is false.
    pub reads: bool,
}

impl Found {
    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/applications/{}", self.application.address)
    }

    /// Whether it was found for one of those who build the project.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        self.role == As::Member
    }
}

/// The application at an address: in the version that is wanted, else in the one that was sent last, else in the newest
/// that the asker may read.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] for whoever may not read that version; [`Error::SecondFactor`] for an organiser
/// who showed none.
pub async fn find(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
    wanted: Option<i64>,
) -> Result<Found, Error> {
    cx.someone()?;
    let application = applications::by_address(connection, address)
        .await?
        .ok_or(Error::NotFound)?;
    let call = match application.call {
        Some(answered) => Some(calls::by_id(connection, answered).await?.ok_or(Error::NotFound)?),
        None => None,
    };
    let own = own(cx, connection, &application).await?;
    let (role, versions) = match own {
        Some((As::Member, versions)) => (As::Member, versions),
        own => match (organising(cx, connection, call.as_ref(), &application).await, own) {
            // One who funds it too reads it at the desk first, where they say whether they stand too near; who does reads nothing.
            (Ok(_), None) if !clear(cx, connection, &application, call.as_ref()).await? => {
                return Err(Error::NotFound);
            }
            (Ok(versions), _) => (As::Organiser, versions),
            (Err(_), Some(own)) => own,
            (Err(refusal), None) => return Err(refusal),
        },
    };
    let number = wanted.unwrap_or(application.submitted);
    let mut readable = versions.iter();
    let version = match (readable.find(|version| version.number == number), wanted) {
        (None, None) => versions.first(),
        (version, _) => version,
    };
    let version = version.cloned().ok_or(Error::NotFound)?;
    let frozen = read(&application, &version)?;
    let partners = parties(connection, &frozen).await?;
    let organises = call.as_ref().is_some_and(|call| organiser(cx, call).is_ok());
    let reads =
        application.submitted > 0 && organises && !near(cx, connection, &application, call.as_ref()).await?;
    Ok(Found {
        reads,
        application,
        call,
        version,
        frozen,
        partners,
        versions,
        role,
    })
}

/// As whom the asker finds an application for an organisation of theirs, and the versions that they may read, the
/// newest first.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn own(
    cx: &Cx,
    connection: &mut Connection,
    application: &Application,
) -> Result<Option<(As, Vec<Version>)>, Error> {
    let acts_for = |organisation: i64| cx.could(Power::SeeFile, Some(organisation));
    let every = versions::of(connection, application.id).await?;
    if let Some(project) = application.project {
        let partners = projects::partners(connection, project).await?;
        let is_in = |partner: &Partner| partner.is_in() && acts_for(partner.organisation.id);
        if partners.iter().any(is_in) {
            return Ok(Some((As::Member, every)));
        }
    }
    let mut named = Vec::new();
    for version in every.into_iter().filter(|version| version.received_at.is_some()) {
        let frozen = read(application, &version)?;
        let parties = parties(connection, &frozen).await?;
        if parties.iter().any(|named| acts_for(named.organisation.id)) {
            named.push(version);
        }
    }
    // What was typed in for the wrong organisation is none of theirs once it is corrected: nobody signed it for them.
    let stands = |version: &Version| version.number == application.submitted;
    let role = match application.project {
        Some(_) => As::Party,
        None if named.iter().any(stands) => As::Member,
        None => return Ok(None),
    };
    Ok((!named.is_empty()).then_some((role, named)))
}

/// Whether the asker, who reads an application for an organiser of its call, may read it here: where money of an organiser is
/// requested they say first that they do not stand too near to those who ask; else it is enough that they do not, as far as is known or said.
async fn clear(
    cx: &Cx,
    connection: &mut Connection,
    application: &Application,
    call: Option<&Call>,
) -> Result<bool, Error> {
    let reading = reading(cx, connection, application, call).await?;
    Ok(reading.is_none_or(|reading| reading == Reading::Clear))
}

/// How the asker stands to those who make an application that was sent to a call; without money of an organiser it is enough that
/// nothing ties them.
pub(super) async fn reading(
    cx: &Cx,
    connection: &mut Connection,
    application: &Application,
    call: Option<&Call>,
) -> Result<Option<Reading>, Error> {
    let organisers = call.map_or(&[][..], |call| &call.organisers);
    let funders = store::sent::funders(connection, application.id).await?;
    let Some(sent) = sent::of(connection, application.clone()).await? else {
        return Ok(None);
    };
    let person = cx.someone()?.person;
    if funders.iter().any(|funder| organisers.contains(funder)) {
        let reading = nearness::reading(connection, &cx.app, (person, &sent, &funders)).await?;
        return Ok(Some(reading));
    }
    let of_call = (person, &sent, organisers);
    let reading = nearness::reading_for_call(connection, &cx.app, of_call).await?;
    Ok(Some(match reading.is_near() {
        true => reading,
        false => Reading::Clear,
    }))
}

/// Whether the asker stands too near to those who make an application to read it for an organiser of its call: they act for one
/// of them, or did, or said so.
async fn near(
    cx: &Cx,
    connection: &mut Connection,
    application: &Application,
    call: Option<&Call>,
) -> Result<bool, Error> {
    let organisers = call.map_or(&[][..], |call| &call.organisers);
    let Some(sent) = sent::of(connection, application.clone()).await? else {
        return Ok(false);
    };
    let of_call = (cx.someone()?.person, &sent, organisers);
    let reading = nearness::reading_for_call(connection, &cx.app, of_call).await?;
    Ok(reading.is_near())
}

/// Where people of a body that examines an application read it: at the desk, where they say first whether they stand too near to those
/// who ask. What follows the language in its address; nothing for everybody else.
///
/// # Errors
/// When the database does not answer.
pub async fn at_the_desk(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<Option<String>, Error> {
    let application = applications::by_address(connection, address).await?;
    let Some(application) = application.filter(|one| one.submitted > 0) else {
        return Ok(None);
    };
    // With a call its organisers are told of it here; the other funders, at the desk alone.
    let examining = match application.call {
        Some(call) => calls::by_id(connection, call).await?.map(|call| call.organisers),
        None => Some(store::sent::funders(connection, application.id).await?),
    };
    let reads = reading_for(cx, &examining.unwrap_or_default(), &[Power::ReadFiles]).is_ok();
    Ok(reads.then(|| desk(&application.number)))
}

/// What follows the language in the address at which an application with a number is examined.
#[must_use]
pub fn desk(number: &str) -> String {
    format!("/desk/applications/{number}")
}

/// What the organisers of the call may read: what was sent.
async fn organising(
    cx: &Cx,
    connection: &mut Connection,
    call: Option<&Call>,
    application: &Application,
) -> Result<Vec<Version>, Error> {
    if application.submitted == 0 {
        return Err(Error::NotFound);
    }
    organiser(cx, call.ok_or(Error::NotFound)?)?;
    let mut versions = versions::of(connection, application.id).await?;
    versions.retain(|version| version.received_at.is_some());
    Ok(versions)
}

/// Under which mandate the asker reads what is sent to a call: one of those who prepare the organisers' answers, read for
/// them or decide. What was sent to a body stays its to read and to answer, whatever became of its capacity since.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not; [`Error::SecondFactor`].
pub fn organiser(cx: &Cx, call: &Call) -> Result<Acting, Error> {
    reading_for(cx, &call.organisers, &[Power::OrganiseCalls, Power::ReadFiles])
}

/// Under which mandate the asker holds one of some powers for one of some organisations.
fn reading_for(cx: &Cx, organisations: &[i64], powers: &[Power]) -> Result<Acting, Error> {
    for organisation in organisations {
        for power in powers {
            match cx.acting(*power, Some(*organisation)) {
                Err(Error::NotFound) => {}
                answer => return answer,
            }
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

/// The organisations that a document names, the lead first, each once. One that became a part of another is that other.
///
/// # Errors
/// When the database does not answer.
pub async fn parties(connection: &mut Connection, frozen: &Frozen) -> Result<Vec<Named>, StoreError> {
    let mut ids = Vec::new();
    let mut named = Vec::new();
    for party in frozen.parties() {
        if let Some(id) = directory::number_of_key(connection, &party.key).await?
            && !ids.contains(&id)
        {
            ids.push(id);
            named.push((id, party));
        }
    }
    let known = directory::any_by_ids(connection, &ids).await?;
    let with = |(id, party): (i64, &Party)| {
        let organisation = known.iter().find(|one| one.id == id)?.clone();
        Some(Named {
            party: party.clone(),
            organisation,
        })
    };
    Ok(named.into_iter().filter_map(with).collect())
}

/// The organisation that leads today: that of the project, for the lead may have been handed over since; where it came
/// on paper, the one on the sheet.
///
/// # Errors
/// When the database does not answer.
pub async fn lead(connection: &mut Connection, found: &Found) -> Result<Option<Organisation>, StoreError> {
    if found.application.project.is_none() {
        return Ok(found.partners.first().map(|named| named.organisation.clone()));
    }
    let project = projects::built(connection, &found.frozen.project.address).await?;
    Ok(project.and_then(|project| project.lead().map(|lead| lead.organisation.clone())))
}

/// The application of a project to a call that lives, or the last that did.
///
/// # Errors
/// When the database does not answer.
pub async fn last(
    connection: &mut Connection,
    project: i64,
    call: i64,
) -> Result<Option<Application>, StoreError> {
    let every = applications::of_projects(connection, &[project]).await?;
    let mut own: Vec<Application> = every.into_iter().filter(|one| one.call == Some(call)).collect();
    own.sort_by_key(|one| one.state.is_over());
    Ok(own.into_iter().next())
}
