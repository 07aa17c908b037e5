//! Stating a body that no register lists, from a sheet of paper: by that nobody acts for it, and whoever does one day finds it as any other.

use std::collections::HashMap;

use registers::{Identifier, Scheme};

use super::record;
use crate::features::directory::{self, Declaration, DeclaredBy, IndexingError, Organisation};
use crate::features::mandates::store::declared;
use crate::features::mandates::store::stated::{self, Stated};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What a sheet says of a body that no register lists.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    /// Its name.
    pub name: &'a str,
    /// The language of whoever types it in.
    pub language: Lang,
    /// An association, or anything else.
    pub association: bool,
    /// INSEE or NIS code of where it is; nothing when it is elsewhere.
    pub commune: Option<&'a str>,
    /// The code of the country in which it is, where it is elsewhere.
    pub country: Option<&'a str>,
    /// Where it is there, as the sheet says.
    pub place: &'a str,
    /// The number that it has elsewhere, as the sheet says; empty where it has none.
    pub number: &'a str,
}

/// Writes the body that an agent of an organisation states, in the caller's transaction. Nobody acts for it by that.
///
/// # Errors
/// When the database does not answer.
pub async fn state(
    connection: &mut Connection,
    app: &App,
    (agent, acting): (i64, Acting),
    statement: &Statement<'_>,
) -> Result<Organisation, StoreError> {
    let declaration = Declaration {
        by: DeclaredBy::Agent,
        name: statement.name,
        purpose: "",
        language: statement.language.code(),
        association: statement.association,
        commune: statement.commune,
        website: None,
    };
    let organisation = directory::declare(connection, app, &declaration).await?;
    let now = app.clock.now().as_second();
    let stated = Stated {
        by: agent,
        place: statement.place.to_owned(),
        number: statement.number.to_owned(),
        at: now,
    };
    stated::note(connection, (chance::row(), organisation.id), &stated).await?;
    if let Some(country) = statement.country {
        let of = (chance::row(), organisation.id);
        declared::note_country(connection, of, (country, statement.language), now).await?;
    }
    let object = format!("organisation:{}", organisation.key);
    let values = (None, Some(organisation.name.as_str()));
    let act = "organisation-stated";
    record(connection, now, Some(acting), &organisation, act, &object, values).await?;
    Ok(organisation)
}

/// Published organisations that may be the one of which a sheet speaks: those that bear its number, then those called alike.
///
/// # Errors
/// When the index or the database does not answer.
pub async fn alike(
    connection: &mut Connection,
    app: &App,
    statement: &Statement<'_>,
) -> Result<Vec<Organisation>, IndexingError> {
    let mut ids = stated::numbered(connection, statement.number).await?;
    for scheme in Scheme::ALL {
        if let Ok(number) = Identifier::parse(scheme, statement.number) {
            let held = directory::holders_of_numbers(connection, scheme.as_str(), &[&number.value]).await?;
            ids.extend(held.iter().map(|(_, id)| *id));
        }
    }
    ids.sort_unstable();
    ids.dedup();
    let mut found = directory::published_by_ids(connection, &ids).await?;
    for other in directory::alike(connection, app, statement.name, statement.commune).await? {
        if found.iter().all(|one| one.id != other.id) {
            found.push(other);
        }
    }
    Ok(found)
}

/// Of these organisations those that are only what an agent stated, by their numbers: who stated it and when, in words.
///
/// # Errors
/// When the database does not answer.
pub async fn said(
    cx: &Cx,
    connection: &mut Connection,
    organisations: &[Organisation],
) -> Result<HashMap<i64, String>, StoreError> {
    let only = organisations.iter().filter(|one| directory::is_only_stated(one));
    let ids: Vec<i64> = only.map(|one| one.id).collect();
    let every = stated::of(connection, &ids).await?;
    let by: Vec<i64> = every.values().map(|one| one.by).collect();
    let by = directory::any_by_ids(connection, &by).await?;
    let words = |(id, stated): (i64, Stated)| {
        let body = by.iter().find(|one| one.id == stated.by);
        let body = body.map_or("", |one| one.name.as_str());
        let day = cx.day(&stated.at);
        let args = [("organisation", Arg::Text(body)), ("date", Arg::Text(&day))];
        (id, cx.ta("stated-said", &args))
    };
    Ok(every.into_iter().map(words).collect())
}
