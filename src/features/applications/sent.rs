//! An application as those who examine it find it: the version that was sent last, whichever way it came. Who may is
//! theirs to say.

use std::collections::{BTreeMap, HashMap};

use super::application::{Application, Channel, Signature, Version};
use super::brief::Brief;
use super::finding::{self, Named};
use super::frozen::Frozen;
use super::store::{applications, sent as store, signatures, versions};
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};
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

impl Sent {
    /// Keys and numbers of those who make it.
    #[must_use]
    pub fn parties(&self) -> Vec<(&str, i64)> {
        let partners = self.partners.iter();
        partners
            .map(|named| (named.party.key.as_str(), named.organisation.id))
            .collect()
    }
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

/// Those of these applications that were sent, with what the version says that was sent last, in the order of their numbers:
/// many at once, without what the directory says of those whom they name.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn frozen_by_ids(
    connection: &mut Connection,
    ids: &[i64],
) -> Result<Vec<(Application, Frozen)>, Error> {
    let every = applications::sent_by_ids(connection, ids).await?;
    let read = |(application, document): (Application, String)| {
        let frozen = Frozen::read(&document).map_err(|error| {
            Error::Internal(format!("application {}: {error}", application.number).into())
        })?;
        Ok((application, frozen))
    };
    every.into_iter().map(read).collect()
}

/// What lists say of an application that was sent: written beside its document, so that many are read at once.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its number in the database.
    pub id: i64,
    /// Its number.
    pub number: String,
    /// Its titles.
    pub titles: Words,
    /// Keys and numbers of those who make it.
    pub parties: Vec<(String, i64)>,
}

/// Those of these applications that were sent, as lists say them: two questions, however many there are.
///
/// # Errors
/// When the database does not answer.
pub async fn listed(connection: &mut Connection, ids: &[i64]) -> Result<Vec<Listed>, StoreError> {
    let every = store::by_ids(connection, ids).await?;
    let listed = every.into_iter().map(|(said, parties)| Listed {
        id: said.id,
        number: said.number,
        titles: said.titles,
        parties,
    });
    Ok(listed.collect())
}

/// The same, by its number in the database.
///
/// # Errors
/// As [`sent`].
pub async fn sent_with(connection: &mut Connection, id: i64) -> Result<Option<Sent>, Error> {
    match applications::by_id(connection, id).await? {
        Some(application) => of(connection, application).await,
        None => Ok(None),
    }
}

pub(super) async fn of(connection: &mut Connection, application: Application) -> Result<Option<Sent>, Error> {
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

/// Keeps, beside the document of the version that was received, what lists need of it: titles, who makes it, what each requests.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    connection: &mut Connection,
    application: i64,
    (version, frozen, parties): (&Version, &Frozen, &[Named]),
    received_at: i64,
) -> Result<(), StoreError> {
    let number = |key: &str| {
        let mut parties = parties.iter();
        parties
            .find(|named| named.party.key == key)
            .map(|named| named.organisation.id)
    };
    let firsts = firsts(connection, application, (version, frozen, received_at)).await?;
    let addresses: Vec<&str> = firsts.keys().map(String::as_str).collect();
    let known = programmes::by_addresses(connection, &addresses).await?;
    let mut asked: Vec<(String, i64, i64, i64)> = Vec::new();
    for request in frozen.own_requests() {
        let programme = known.iter().find(|one| one.address == request.programme);
        let (Some(programme), Some(organisation)) = (programme, number(&request.partner)) else {
            continue;
        };
        let same = |one: &&mut (String, i64, i64, i64)| one.0 == request.partner && one.2 == programme.id;
        match asked.iter_mut().find(same) {
            Some(one) => one.3 = one.3.saturating_add(request.cents),
            None => asked.push((request.partner.clone(), organisation, programme.id, request.cents)),
        }
    }
    let titles = frozen.project.texts.get("title").cloned().unwrap_or_default();
    let kept = store::Kept {
        version: version.number,
        titles: serde_json::to_string(&titles).expect("texts by language are JSON"),
        lead: frozen.lead().map_or_else(String::new, |lead| lead.name.clone()),
        received_at,
        brief: Brief::of(frozen).written(),
        parties: parties
            .iter()
            .map(|named| (named.party.key.clone(), named.organisation.id))
            .collect(),
        asked,
        firsts: known
            .iter()
            .filter_map(|one| Some((one.id, *firsts.get(&one.address)?)))
            .collect(),
    };
    store::keep(connection, application, &kept).await
}

/// When a version that requests something of a programme was received first, in seconds, by the address of each programme: with one
/// that is received now, all that were before. A version says what its project requests with other applications too: that is none of it.
/// A sheet arrived once, however often it is typed in: the last word on when is the one that counts.
async fn firsts(
    connection: &mut Connection,
    application: i64,
    (version, frozen, received_at): (&Version, &Frozen, i64),
) -> Result<BTreeMap<String, i64>, StoreError> {
    let own = frozen.own_requests().map(|one| one.programme.clone());
    let mut firsts: BTreeMap<String, i64> = own.map(|address| (address, received_at)).collect();
    for former in versions::of(connection, application).await? {
        if (former.channel, version.channel) == (Channel::Paper, Channel::Paper) {
            continue;
        }
        let (Some(at), Ok(before)) = (former.received_at, Frozen::read(&former.document)) else {
            continue;
        };
        for request in before.own_requests() {
            let first = firsts.entry(request.programme.clone()).or_insert(at);
            *first = at.min(*first);
        }
    }
    Ok(firsts)
}

/// Who signed what was sent for an organisation, and when: the first of them.
///
/// # Errors
/// When the database does not answer.
pub async fn signed_by(
    connection: &mut Connection,
    sent: &Sent,
    organisation: i64,
) -> Result<Option<Signature>, StoreError> {
    let signed = signatures::under(connection, sent.application.id, &sent.version.hash).await?;
    Ok(signed.into_iter().find(|one| one.organisation == organisation))
}

/// What open data needs of applications that were sent, where it stands beside the document: of those after one and up to
/// another, by their numbers.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for what cannot be read.
pub async fn briefs(connection: &mut Connection, range: (i64, i64)) -> Result<HashMap<i64, Brief>, Error> {
    let mut briefs = HashMap::new();
    for (application, text) in store::briefs(connection, range).await? {
        let brief = serde_json::from_str(&text)
            .map_err(|error| Error::Internal(format!("application {application}: {error}").into()))?;
        briefs.insert(application, brief);
    }
    Ok(briefs)
}

/// The same, read out of the documents of these applications.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn briefs_of(
    connection: &mut Connection,
    applications: &[i64],
) -> Result<HashMap<i64, Brief>, Error> {
    const AT_ONCE: usize = 20;
    let mut briefs = HashMap::new();
    for some in applications.chunks(AT_ONCE) {
        let every = frozen_by_ids(connection, some).await?;
        briefs.extend(
            every
                .iter()
                .map(|(application, frozen)| (application.id, Brief::of(frozen))),
        );
    }
    Ok(briefs)
}

/// Writes what open data needs beside the documents of before we did. One that cannot be read is left out.
async fn keep_briefs(app: &App) -> Result<(), StoreError> {
    const AT_ONCE: i64 = 50;
    let mut after = i64::MIN;
    loop {
        let mut transaction = app.db.write().await?;
        let without = store::without_brief(&mut transaction, after, AT_ONCE).await?;
        let Some((last, _)) = without.last() else {
            return Ok(());
        };
        after = *last;
        for (application, document) in &without {
            if let Ok(frozen) = Frozen::read(document) {
                let brief = Brief::of(&frozen).written();
                store::keep_brief(&mut transaction, *application, &brief).await?;
            }
        }
        transaction.commit().await.map_err(StoreError::from)?;
    }
}

/// Keeps it for all that came before we did. One that cannot be read is left out, and said in the log.
///
/// # Errors
/// When the database does not answer; what was kept before stays kept.
pub async fn keep_missing(app: &App) -> Result<u64, StoreError> {
    const AT_ONCE: i64 = 50;
    keep_briefs(app).await?;
    let (mut kept, mut after) = (0, i64::MIN);
    loop {
        let mut transaction = app.db.write().await?;
        let missing = store::missing(&mut transaction, after, AT_ONCE).await?;
        let Some(last) = missing.last() else {
            return Ok(kept);
        };
        // However many cannot be read, those after them are.
        after = last.id;
        for application in missing {
            let version = versions::one(&mut transaction, application.id, application.submitted).await?;
            let Some((version, frozen)) = version.and_then(|version| {
                let frozen = Frozen::read(&version.document).ok()?;
                Some((version, frozen))
            }) else {
                tracing::warn!(number = %application.number, "what was sent cannot be read");
                continue;
            };
            let parties = finding::parties(&mut transaction, &frozen).await?;
            let at = version.received_at.unwrap_or(version.frozen_at);
            keep(
                &mut transaction,
                application.id,
                (&version, &frozen, &parties),
                at,
            )
            .await?;
            kept += 1;
        }
        transaction.commit().await.map_err(StoreError::from)?;
    }
}
