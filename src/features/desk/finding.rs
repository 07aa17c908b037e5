//! Who finds an application at the desk: people of a funder that reads files and of one of whose programmes something is
//! requested, once it was sent. What is not public they see after they have said that they do not stand too near to those
//! who ask; whoever does never sees it. For everybody else there is nothing. Whoever organises the call that is answered reads
//! what was sent on its own page as well (`applications::finding`), where nobody declares anything.

use super::coverage::Asked;
use super::decision::{Decision, Viewer};
use super::store::{conflicts, decisions, received};
use crate::features::applications::{self, Sent};
use crate::features::directory::{self, Kind, Organisation};
use crate::features::programmes::{self, Content, Programme};
use crate::shared::authz::{Acting, Actor, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A programme of which something is requested.
#[derive(Clone, Debug)]
pub struct Column {
    /// The programme.
    pub programme: Programme,
    /// What it says in the version that was requested of.
    pub content: Content,
    /// Its funder.
    pub funder: Organisation,
}

/// Whether somebody may read what is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// They said that they do not stand too near.
    Clear,
    /// They have yet to say.
    Undeclared,
    /// They said that they do.
    Declared,
    /// They act for one of those who ask.
    Within,
}

/// An application, as somebody of a funder finds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The application, in the version that was sent last.
    pub sent: Sent,
    /// The programmes of which something is requested with it.
    pub columns: Vec<Column>,
    /// What each partner requests of each of them.
    pub asked: Vec<Asked>,
    /// Every decision on it, seen or not.
    pub decisions: Vec<Decision>,
    /// For which funder it is read.
    pub funder: Organisation,
    /// Under which mandate.
    pub acting: Acting,
    /// Whether what is not public may be read.
    pub reading: Reading,
}

impl Found {
    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/desk/applications/{}", self.sent.application.number)
    }

    /// As whom it is looked at.
    #[must_use]
    pub fn viewer(&self) -> Viewer {
        Viewer::Funder(self.funder.id)
    }

    /// Whether a programme is the funder's own.
    #[must_use]
    pub fn is_own(&self, programme: i64) -> bool {
        self.columns
            .iter()
            .any(|column| column.programme.id == programme && column.funder.id == self.funder.id)
    }
}

/// The application with a number, for whoever reads for one of its funders.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn find(cx: &Cx, connection: &mut Connection, number: &str) -> Result<Found, Error> {
    let actor = cx.someone()?;
    let sent = applications::sent(connection, number)
        .await?
        .ok_or(Error::NotFound)?;
    let (columns, asked) = requests(connection, &sent).await?;
    let mut own = None;
    for column in &columns {
        match cx.acting(Power::ReadFiles, Some(column.funder.id)) {
            Ok(acting) => {
                own = own.or(Some((column.funder.clone(), acting)));
            }
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    let (funder, acting) = own.ok_or(Error::NotFound)?;
    let reading = reading(connection, actor, &sent).await?;
    let decisions = decisions::of_application(connection, sent.application.id).await?;
    Ok(Found {
        sent,
        columns,
        asked,
        decisions,
        funder,
        acting,
        reading,
    })
}

/// Whether somebody may read what is not public of an application.
///
/// # Errors
/// When the database does not answer.
pub async fn reading(connection: &mut Connection, actor: &Actor, sent: &Sent) -> Result<Reading, StoreError> {
    let within = sent.partners.iter().any(|named| {
        let mut mandates = actor.mandates.iter();
        mandates.any(|mandate| mandate.organisation == Some(named.organisation.id))
    });
    if within {
        return Ok(Reading::Within);
    }
    let declared = conflicts::declared(connection, sent.application.id, actor.person).await?;
    Ok(match declared {
        None => Reading::Undeclared,
        Some(true) => Reading::Declared,
        Some(false) => Reading::Clear,
    })
}

/// The same, for whoever may read what is not public.
///
/// # Errors
/// As [`find`]; [`Error::NotFound`] for whoever may not.
pub async fn clear(cx: &Cx, connection: &mut Connection, number: &str) -> Result<Found, Error> {
    let found = find(cx, connection, number).await?;
    (found.reading == Reading::Clear)
        .then_some(found)
        .ok_or(Error::NotFound)
}

/// The programmes of which something is requested with an application, and what each partner requests of each. A version
/// says everything that its project requests, with other applications too: those are none of it.
///
/// # Errors
/// When the database does not answer.
pub async fn requests(connection: &mut Connection, sent: &Sent) -> Result<(Vec<Column>, Vec<Asked>), Error> {
    let ids = received::programmes(connection, sent.application.id).await?;
    let mut columns = Vec::new();
    let mut asked: Vec<Asked> = Vec::new();
    for programme in programmes::by_ids(connection, &ids).await? {
        let named = sent.frozen.programmes.iter();
        let Some(named) = named.into_iter().find(|one| one.address == programme.address) else {
            continue;
        };
        let versions = programmes::versions(connection, programme.id).await?;
        let then = versions.iter().find(|one| one.number == named.version);
        let funder = directory::any_by_ids(connection, &[programme.funder])
            .await?
            .pop();
        let (Some(version), Some(funder)) = (then.or(versions.first()), funder) else {
            continue;
        };
        let own = sent.frozen.own_requests();
        for request in own.filter(|one| one.programme == programme.address) {
            let same = |one: &&mut Asked| {
                (one.partner.as_str(), one.programme) == (request.partner.as_str(), programme.id)
            };
            match asked.iter_mut().find(same) {
                Some(one) => one.cents += request.cents,
                None => asked.push(Asked {
                    partner: request.partner.clone(),
                    programme: programme.id,
                    cents: request.cents,
                }),
            }
        }
        columns.push(Column {
            content: version.content.clone(),
            programme,
            funder,
        });
    }
    Ok((columns, asked))
}

/// The funders for which somebody reads: those of their mandates that have a programme, by number.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::SecondFactor`].
pub async fn funders(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<(Organisation, Vec<Programme>)>, Error> {
    let actor = cx.someone()?;
    let mut ids: Vec<i64> = actor
        .mandates_with(Power::ReadFiles)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut funders = Vec::new();
    for organisation in directory::any_by_ids(connection, &ids).await? {
        cx.acting(Power::ReadFiles, Some(organisation.id))?;
        let own = programmes::of_funder(connection, organisation.id).await?;
        let own: Vec<Programme> = own.into_iter().filter(|one| one.published > 0).collect();
        if !own.is_empty() {
            funders.push((organisation, own));
        }
    }
    Ok(funders)
}

/// Whether a funder is a public body: what the law says of public money holds for it.
#[must_use]
pub fn is_public(funder: &Organisation) -> bool {
    funder.kind == Kind::PublicBody
}
