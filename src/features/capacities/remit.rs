//! Where a public body has its say: the powers of its people end at its border.

use std::collections::BTreeSet;
use std::str::FromStr;

use territory::Territory;

use super::store::remits;
use crate::shared::store::{Connection, StoreError};

/// How far it reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The whole territory: the metropolis.
    Whole,
    /// One side of the border: a region, a State service.
    Side,
    /// A group of communes: an intercommunal body, an arrondissement.
    Group,
    /// A commune.
    Commune,
}

impl Scope {
    /// Every scope, from the widest to the nearest.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Side, Self::Group, Self::Commune];

    /// The word in the database and in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Side => "side",
            Self::Group => "group",
            Self::Commune => "commune",
        }
    }
}

impl FromStr for Scope {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|scope| scope.as_str() == word)
            .ok_or(())
    }
}

/// A place where a public body has its say, as the administrator wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remit {
    /// Its number.
    pub id: i64,
    /// How far it reaches.
    pub scope: Scope,
    /// Slug of the side, code of the group or of the commune; empty for the whole territory.
    pub place: String,
}

impl Remit {
    /// The communes it holds.
    pub fn communes<'a>(&'a self, territory: &'a Territory) -> impl Iterator<Item = &'a str> {
        territory
            .communes
            .iter()
            .filter(|commune| match self.scope {
                Scope::Whole => true,
                Scope::Side => commune.side == self.place,
                Scope::Group => commune.group.code == self.place,
                Scope::Commune => commune.bears(&self.place),
            })
            .map(|commune| commune.code.as_str())
    }
}

/// The organisations that have their say in one of these communes, or in any where none is named; each once.
///
/// # Errors
/// When the database does not answer.
pub async fn with_a_say(
    connection: &mut Connection,
    territory: &Territory,
    communes: &[String],
) -> Result<Vec<i64>, StoreError> {
    let communes = territory.all_today(communes);
    let here = |code: &str| communes.is_empty() || communes.iter().any(|one| one == code);
    let every = remits::all(connection).await?;
    let theirs = every
        .into_iter()
        .filter(|(_, remit)| remit.communes(territory).any(here));
    let found: BTreeSet<i64> = theirs.map(|(organisation, _)| organisation).collect();
    Ok(found.into_iter().collect())
}

/// The communes where an organisation has its say: none while no administrator wrote any.
///
/// # Errors
/// When the database does not answer.
pub async fn territory_of(
    connection: &mut Connection,
    territory: &Territory,
    organisation: i64,
) -> Result<BTreeSet<String>, StoreError> {
    let remits = remits::of(connection, organisation).await?;
    Ok(remits
        .iter()
        .flat_map(|remit| remit.communes(territory))
        .map(str::to_owned)
        .collect())
}
