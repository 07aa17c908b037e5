//! Who reads a file, and how much of it: the rule behind every page. The lists ask the database for
//! no more than [`Reader::clearances`] lets through; the pages hold each piece to it again.

use super::store::away;
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Kind, Organisation, key_in_address};
use crate::shared::authz::{Acting, Clearance, Power};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Somebody before a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// As whom they read.
    pub role: As,
    /// Under which mandate; nothing for whoever needs none.
    pub acting: Option<Acting>,
    /// Whether they have signed in.
    pub signed_in: bool,
}

/// As whom somebody reads a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// For the organisation itself.
    Owner,
    /// For a funder that is a public body, within its border.
    PublicAgent,
    /// For another funder.
    Funder,
    /// For nobody.
    Anyone,
}

impl As {
    /// Whether whoever reads so, and has signed in, may see what has this clearance.
    #[must_use]
    pub fn sees(self, clearance: Clearance) -> bool {
        match clearance {
            Clearance::Public | Clearance::SignedIn => true,
            // Nothing is shared between parties until requests and projects name them.
            Clearance::Parties | Clearance::Owner => self == Self::Owner,
            Clearance::Funders => self != Self::Anyone,
            Clearance::PublicAgents => matches!(self, Self::Owner | Self::PublicAgent),
        }
    }
}

impl Reader {
    /// Whether they may see what has this clearance.
    #[must_use]
    pub fn sees(&self, clearance: Clearance) -> bool {
        self.role.sees(clearance) && (self.signed_in || clearance == Clearance::Public)
    }

    /// The clearances they may see: what the lists ask for.
    pub fn clearances(&self) -> impl Iterator<Item = Clearance> {
        Clearance::ALL
            .into_iter()
            .filter(|clearance| self.sees(*clearance))
    }

    /// Whether they read for the organisation itself.
    #[must_use]
    pub fn is_owner(&self) -> bool {
        self.role == As::Owner
    }
}

/// The organisation that an address names and who reads its file: one of its own, or one who reads for
/// a funder. For anybody else, nothing is there.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`]; [`Error::SecondFactor`] for whoever reads for a funder.
pub async fn reading(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
) -> Result<(Organisation, Reader), Error> {
    cx.someone()?;
    let id = directory::number_of_key(connection, key_in_address(slug)).await?;
    let (acting, role) = match id {
        Some(id) if cx.could(Power::SeeFile, Some(id)) => (cx.acting(Power::SeeFile, Some(id))?, As::Owner),
        // What lacks is asked before it is said whether there is such an organisation.
        _ => for_a_funder(cx, connection, Power::ReadFiles, id)
            .await?
            .ok_or(Error::NotFound)?,
    };
    let id = id.ok_or(Error::NotFound)?;
    let organisation = directory::any_by_ids(connection, &[id]).await?.pop();
    let reader = Reader {
        role,
        acting: Some(acting),
        signed_in: true,
    };
    Ok((organisation.ok_or(Error::NotFound)?, reader))
}

/// The same for whoever may come by, signed in or not: they see what is cleared for them.
///
/// # Errors
/// [`Error::NotFound`] where no such organisation is published.
pub async fn passing_by(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
) -> Result<(Organisation, Reader), Error> {
    if cx.actor().is_some() {
        match reading(cx, connection, slug).await {
            Err(Error::NotFound) => {}
            // Whoever lacks a second factor still reads what everyone may.
            Err(Error::SecondFactor) => {}
            other => return other,
        }
    }
    let organisation = directory::published_by_key(connection, key_in_address(slug)).await?;
    let reader = Reader {
        role: As::Anyone,
        acting: None,
        signed_in: cx.actor().is_some(),
    };
    Ok((organisation.ok_or(Error::NotFound)?, reader))
}

/// Under which mandate the asker uses a power of funders, and as whom they then read: a mandate for an
/// organisation that is a funder today. Whoever acts for several sees what any of them may see; what is
/// noted in a funder's name takes a choice, see [`chosen`].
///
/// # Errors
/// [`Error::SecondFactor`] where the power takes more.
pub async fn for_a_funder(
    cx: &Cx,
    connection: &mut Connection,
    power: Power,
    organisation: Option<i64>,
) -> Result<Option<(Acting, As)>, Error> {
    let funders = funders(cx, connection, power, organisation).await?;
    let widest = funders
        .iter()
        .find(|funder| funder.role == As::PublicAgent)
        .or(funders.first());
    let Some(widest) = widest else {
        return Ok(None);
    };
    Ok(Some((cx.acting(power, Some(widest.id))?, widest.role)))
}

/// A funder for which the asker may act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funder {
    /// Its number.
    pub id: i64,
    /// Its key, for forms and addresses.
    pub key: String,
    /// Its name.
    pub name: String,
    /// As whom the asker reads for it.
    pub role: As,
}

/// The one for which somebody acts, of those for which they may: the only one, or the one they name.
/// Nothing when several are left, or none.
#[must_use]
pub fn chosen<'a>(funders: &'a [Funder], key: &str) -> Option<&'a Funder> {
    match funders {
        [only] => Some(only),
        several => several.iter().find(|funder| funder.key == key),
    }
}

/// The funders for which the asker may use a power on the file of an organisation: each as a public body
/// which has its say where the organisation has its seat, or as a funder. Elsewhere a public body is a
/// funder as any other: its powers end at its border.
///
/// # Errors
/// When the database does not answer.
pub async fn funders(
    cx: &Cx,
    connection: &mut Connection,
    power: Power,
    organisation: Option<i64>,
) -> Result<Vec<Funder>, Error> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    // Whoever said that they stand too near to it opens its file for no funder.
    if let Some(id) = organisation
        && away::is(connection, actor.person, id).await?
    {
        return Ok(Vec::new());
    }
    let ids: Vec<i64> = actor
        .mandates_with(power)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    let today = cx.app.clock.today();
    let organisation = match organisation {
        Some(id) => directory::any_by_ids(connection, &[id]).await?.pop(),
        None => None,
    };
    let seat = organisation.and_then(|organisation| organisation.commune);
    let mut found = Vec::new();
    for funder in directory::any_by_ids(connection, &ids).await? {
        let held = capacities::held(connection, funder.id, today).await?;
        if !held.iter().any(|granted| granted.capacity == Capacity::Funder) {
            continue;
        }
        let public = match &seat {
            Some(seat) if funder.kind == Kind::PublicBody => {
                capacities::territory_of(connection, &cx.app.territory, funder.id)
                    .await?
                    .contains(seat)
            }
            _ => false,
        };
        found.push(Funder {
            id: funder.id,
            key: funder.key,
            name: funder.name,
            role: if public { As::PublicAgent } else { As::Funder },
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{As, Reader};
    use crate::shared::authz::Clearance;

    fn seen(role: As, signed_in: bool) -> Vec<Clearance> {
        let reader = Reader {
            role,
            acting: None,
            signed_in,
        };
        reader.clearances().collect()
    }

    #[test]
    fn each_reader_sees_what_is_cleared_for_them_and_no_more() {
        use Clearance::{Funders, Public, PublicAgents, SignedIn};
        assert_eq!(seen(As::Owner, true), Clearance::ALL);
        assert_eq!(
            seen(As::PublicAgent, true),
            [Public, SignedIn, Funders, PublicAgents]
        );
        assert_eq!(seen(As::Funder, true), [Public, SignedIn, Funders]);
        assert_eq!(seen(As::Anyone, true), [Public, SignedIn]);
        assert_eq!(seen(As::Anyone, false), [Public]);
    }
}
