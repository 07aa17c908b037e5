//! The scoped lookup of sheets, which answer a call or ask programmes for money without any: whoever typed one in for an organiser or a
//! funder knows what it says, hands its receipt over and corrects it; so does any agent of the same body who may type in others and read
//! it: without a call, once they said that they do not stand too near to those who ask. What a colleague typed in since is found by
//! whoever typed in one before, unless they stand too near. Nobody else finds it by this.

use super::application::{Application, Channel};
use super::finding::{self, As, Found};
use super::nearness::{self, Reading};
use super::sent;
use super::store::sheets::Typist;
use super::store::{self, applications, sheets, versions};
use crate::features::calls::{self, Call};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// The sheet at an address. Where no version is wanted, the one that stands.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] for everybody else, and for whoever may not type in sheets any more; [`Error::SecondFactor`].
pub async fn typed_in(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
    wanted: Option<i64>,
) -> Result<Found, Error> {
    let person = cx.someone()?.person;
    let application = applications::by_address(connection, address).await?;
    let application = application.ok_or(Error::NotFound)?;
    let call = called(connection, &application).await?;
    let typists = typists(connection, &application, call.as_ref()).await?;
    let number = wanted.unwrap_or(application.submitted);
    let own = |one: &&Typist| one.person == Some(person);
    match typists.iter().filter(own).find(|one| one.version == number) {
        Some(typist) => {
            cx.acting(Power::EnterForOthers, Some(typist.body))?;
        }
        None => {
            // What a colleague made of it since is read by nobody who stands too near, whatever they typed in before.
            let typed = typists.iter().any(|one| own(&one));
            let reading = colleague(cx, connection, (&application, call.as_ref()), &typists).await?;
            reading
                .filter(|reading| *reading == Reading::Clear || (typed && *reading == Reading::Undeclared))
                .ok_or(Error::NotFound)?;
        }
    }
    let version = versions::one(connection, application.id, number).await?;
    let version = version
        .filter(|version| version.channel == Channel::Paper)
        .ok_or(Error::NotFound)?;
    let frozen = finding::read(&application, &version)?;
    Ok(Found {
        call,
        partners: finding::parties(connection, &frozen).await?,
        versions: vec![version.clone()],
        role: As::Organiser,
        reads: false,
        application,
        version,
        frozen,
    })
}

/// Where an agent of a body for which a sheet was typed in says first whether they stand too near to those who ask: what follows the language
/// in the address. Nothing for whoever said so already, and for everybody else.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::SecondFactor`].
pub async fn to_declare(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<Option<String>, Error> {
    let application = applications::by_address(connection, address).await?;
    let Some(application) = application else {
        return Ok(None);
    };
    let call = called(connection, &application).await?;
    let typists = typists(connection, &application, call.as_ref()).await?;
    let reading = colleague(cx, connection, (&application, call.as_ref()), &typists).await?;
    Ok((reading == Some(Reading::Undeclared)).then(|| finding::desk(&application.number)))
}

/// The call that an application answers, where it answers one.
async fn called(connection: &mut Connection, application: &Application) -> Result<Option<Call>, Error> {
    match application.call {
        Some(call) => Ok(Some(
            calls::by_id(connection, call).await?.ok_or(Error::NotFound)?,
        )),
        None => Ok(None),
    }
}

/// Who typed in its versions: an organiser that left the call corrects nothing any more.
async fn typists(
    connection: &mut Connection,
    application: &Application,
    call: Option<&Call>,
) -> Result<Vec<Typist>, StoreError> {
    let mut typists = sheets::typists(connection, application.id).await?;
    typists.retain(|typist| call.is_none_or(|call| call.organisers.contains(&typist.body)));
    Ok(typists)
}

/// Whether the asker, who may type in sheets for a body for which this one was, may read it; nothing where they may type in none.
async fn colleague(
    cx: &Cx,
    connection: &mut Connection,
    (application, call): (&Application, Option<&Call>),
    typists: &[Typist],
) -> Result<Option<Reading>, Error> {
    let mut is_one = false;
    for typist in typists {
        match cx.acting(Power::EnterForOthers, Some(typist.body)) {
            Err(Error::NotFound) => {}
            acting => {
                acting?;
                is_one = true;
            }
        }
    }
    if call.is_some() {
        let reading = finding::reading(cx, connection, application, call).await?;
        return Ok(reading.filter(|_| is_one));
    }
    let sent = sent::of(connection, application.clone()).await?;
    let Some(sent) = sent.filter(|_| is_one) else {
        return Ok(None);
    };
    let funders = store::sent::funders(connection, application.id).await?;
    let of = (cx.someone()?.person, &sent, &funders[..]);
    Ok(Some(nearness::reading(connection, &cx.app, of).await?))
}
