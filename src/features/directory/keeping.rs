//! Bodies that live here and in no register: poles. Each is an organisation like the others, found, counted and shown as
//! they are; what it says comes from its own page here, and whoever keeps that page acts for it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::declaring::file;
use super::indexing::changes;
use super::organisation::{Kind, Organisation, key};
use super::saying;
use super::store::bodies::{self, Entry, Says};
use super::store::{capacities, declared, loading, organisations};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// The word for a body that is kept here, where others have the name of a register.
pub(super) const POLE: &str = "pole";

/// What a pole says, as it stands in the directory.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// Last part of the address of its page: its number among those kept here.
    pub number: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Of the name and the purpose.
    pub language: &'a str,
    /// Its name in other languages.
    pub others: &'a [(&'a str, &'a str)],
    /// What it is for.
    pub purpose: &'a str,
    /// INSEE or NIS code of where it is reached.
    pub commune: Option<&'a str>,
    /// Since when it exists.
    pub since: Date,
    /// Since when it exists no more.
    pub ended: Option<Date>,
    /// Slugs of its themes.
    pub themes: &'a [String],
}

/// Writes what such a body says, in the caller's transaction; a new one where `known` is nothing. Once that is committed,
/// `Declaring::show` makes it be found.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    connection: &mut Connection,
    app: &App,
    known: Option<i64>,
    kept: &Kept<'_>,
) -> Result<i64, StoreError> {
    let import_id = file(connection, app, POLE).await?;
    let before = match known {
        Some(id) => organisations::any_by_ids(connection, &[id]).await?.pop(),
        None => None,
    };
    let (id, key) = match &before {
        Some(organisation) => (organisation.id, organisation.key.clone()),
        None => (
            loading::last_id(connection).await? + 1,
            free(connection, kept.number).await?,
        ),
    };
    let place = kept.commune.and_then(|code| app.territory.gazetteer.place(code));
    let others = kept.others.iter();
    let entry = Entry {
        register: POLE,
        number: kept.number.to_owned(),
        organisation_id: id,
        import_id,
        says: Says {
            name: kept.name.to_owned(),
            other_names: others
                .map(|(language, name)| (Some((*language).to_owned()), (*name).to_owned()))
                .collect(),
            language: Some(kept.language.to_owned()),
            purpose: Some(kept.purpose.to_owned()).filter(|purpose| !purpose.is_empty()),
            kind: Kind::Other.as_str(),
            state: if kept.ended.is_some() {
                "dissolved"
            } else {
                "active"
            },
            founded: Some(kept.since.to_string()),
            dissolved: kept.ended.map(|day| day.to_string()),
            commune: place.map(|place| place.code.clone()),
            updated: Some(app.clock.today().to_string()),
            ..Says::default()
        },
        ..Entry::default()
    };
    let said = saying::of_body(&entry, &app.territory);
    let (chosen, _) = saying::choose(vec![said], &app.territory, key);
    match before {
        Some(_) => loading::rewrite(connection, &chosen).await?,
        None => loading::write(connection, &[chosen]).await?,
    }
    bodies::forget(connection, POLE, &[kept.number.to_owned()]).await?;
    bodies::write(connection, &[entry]).await?;
    loading::clear_registered_themes(connection, id).await?;
    let themes: Vec<(i64, String)> = kept.themes.iter().map(|theme| (id, theme.clone())).collect();
    loading::give_themes(connection, &themes).await?;
    changes::note(connection, &BTreeSet::from([id])).await?;
    Ok(id)
}

/// An address that is nobody's.
async fn free(connection: &mut Connection, number: &str) -> Result<String, StoreError> {
    let mut attempt = 0;
    loop {
        let key = key(POLE, number, attempt);
        if !loading::key_is_taken(connection, &key).await? {
            return Ok(key);
        }
        attempt += 1;
    }
}

/// Whether a body is one that is kept here.
///
/// # Errors
/// When the database does not answer.
pub async fn is_pole(connection: &mut Connection, organisation: i64) -> Result<bool, StoreError> {
    bodies::is_of(connection, POLE, organisation).await
}

impl Organisation {
    /// Whether it is a pole: it acts by whoever carries it, and is no party to what others sign.
    #[must_use]
    pub fn is_pole(&self) -> bool {
        self.entry_kind == POLE
    }
}

/// Organisations, each with what it is for the others.
type Standing<'a> = &'a [(i64, String)];

/// Brings what organisations are for the others in step with what is in force: the search follows by
/// [`super::index_declared`]. Gives how many changed.
///
/// # Errors
/// When the database does not answer.
pub async fn stand_as(
    connection: &mut Connection,
    (added, gone): (Standing<'_>, Standing<'_>),
    now: i64,
) -> Result<usize, StoreError> {
    capacities::take(connection, gone).await?;
    capacities::give(connection, added).await?;
    let mut changed: Vec<i64> = added
        .iter()
        .chain(gone)
        .map(|(organisation, _)| *organisation)
        .collect();
    changed.sort_unstable();
    changed.dedup();
    declared::wait(connection, &changed, now).await?;
    Ok(changed.len())
}

/// What organisations are for the others, as the search finds it: each with a word.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(connection: &mut Connection) -> Result<Vec<(i64, String)>, StoreError> {
    capacities::all(connection).await
}
