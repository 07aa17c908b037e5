//! A common fund as somebody finds it. Everybody reads what it is for, its rules, its members, what it decided and its sums; what each
//! member brings, and the ledger, are for the members and for whoever holds the account.

use std::collections::HashMap;

use super::book::{Book, Sum};
use super::fund::{Detail, Fund, Motion, Promise, State, Vote};
use super::store;
use crate::features::directory::{self, Kind, Organisation};
use crate::shared::authz::{Acting, Power, Standing};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// The power by which somebody speaks for a member.
pub const SPEAKS: Power = Power::JoinProjects;
/// The powers by which somebody keeps the account for whoever holds it.
pub const KEEPS: [Power; 2] = [Power::JoinProjects, Power::KeepProgrammes];
/// The powers by which somebody keeps the accounts of a member, or of whoever holds the fund's: a treasurer sees where its money is,
/// whoever pays for a funder what it pays. They read what the fund has, and say nothing in it.
pub const ACCOUNTS: [Power; 2] = [Power::SeeBankDetails, Power::Pay];

/// A fund, with all that is written of it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The fund.
    pub fund: Fund,
    /// Who is in it.
    pub members: Vec<i64>,
    /// What was proposed, the latest first.
    pub motions: Vec<Motion>,
    /// Who said what of it.
    pub votes: Vec<Vote>,
    /// What was promised.
    pub promises: Vec<Promise>,
    /// What came and went.
    pub book: Book,
    /// Everybody named there.
    pub organisations: HashMap<i64, Organisation>,
}

impl Found {
    /// An organisation that is named there.
    #[must_use]
    pub fn name(&self, id: i64) -> &str {
        self.organisations.get(&id).map_or("", |one| one.name.as_str())
    }

    /// The key of an organisation that is named there.
    #[must_use]
    pub fn key(&self, id: i64) -> &str {
        self.organisations.get(&id).map_or("", |one| one.key.as_str())
    }

    /// The rules that hold; nothing before the first were voted.
    #[must_use]
    pub fn rules(&self) -> Option<&Motion> {
        let is_rules = |one: &&Motion| matches!(one.detail, Detail::Rules { .. });
        self.motions
            .iter()
            .filter(is_rules)
            .find(|one| one.state == State::Carried)
    }

    /// The rules that hold, or else those that are proposed or were.
    #[must_use]
    pub fn said(&self) -> Option<&Motion> {
        let is_rules = |one: &&Motion| matches!(one.detail, Detail::Rules { .. });
        self.rules()
            .or_else(|| {
                let mut open = self.motions.iter().filter(is_rules);
                open.find(|one| one.state == State::Proposed)
            })
            .or_else(|| self.motions.iter().find(is_rules))
    }

    /// Who holds the account, once rules hold.
    #[must_use]
    pub fn holder(&self) -> Option<i64> {
        self.rules()?.holder()
    }

    /// What whoever holds the account may grant to one request without a vote, in cents.
    #[must_use]
    pub fn leaves(&self) -> i64 {
        self.rules().map_or(0, |rules| match rules.detail {
            Detail::Rules { leaves, .. } => leaves,
            Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => 0,
        })
    }

    /// The money that was voted.
    #[must_use]
    pub fn voted(&self) -> Vec<Sum> {
        self.motions.iter().filter_map(Motion::voted).collect()
    }

    /// What may still be voted, in cents.
    #[must_use]
    pub fn free(&self) -> i64 {
        self.book.free(&self.voted())
    }

    /// What stands proposed.
    pub fn open(&self) -> impl Iterator<Item = &Motion> {
        self.motions.iter().filter(|one| one.state == State::Proposed)
    }
}

/// The fund at an address.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(connection: &mut Connection, address: &str) -> Result<Found, Error> {
    let fund = store::find(connection, address).await?.ok_or(Error::NotFound)?;
    Ok(read(connection, fund).await?)
}

/// All that is written of a fund.
///
/// # Errors
/// When the database does not answer.
pub async fn read(connection: &mut Connection, fund: Fund) -> Result<Found, StoreError> {
    let members = store::members(connection, fund.id).await?;
    let motions = store::motions(connection, fund.id).await?;
    let votes = store::votes(connection, fund.id).await?;
    let promises = store::promises(connection, fund.id).await?;
    let book = store::book(connection, fund.id).await?;
    let mut named: Vec<i64> = members
        .iter()
        .copied()
        .chain(motions.iter().map(|one| one.organisation))
        .chain(motions.iter().filter_map(Motion::holder))
        .chain(votes.iter().map(|one| one.organisation))
        .chain(promises.iter().map(|one| one.organisation))
        .collect();
    named.sort_unstable();
    named.dedup();
    let organisations = directory::any_by_ids(connection, &named).await?;
    let organisations: HashMap<i64, Organisation> =
        organisations.into_iter().map(|one| (one.id, one)).collect();
    let name = |id: &i64| {
        let found = organisations.get(id);
        found.map_or_else(String::new, |one| search::fold(&one.name))
    };
    let mut members = members;
    members.sort_by_cached_key(name);
    Ok(Found {
        fund,
        members,
        motions,
        votes,
        promises,
        book,
        organisations,
    })
}

/// Whether an organisation may be in a common fund of associations.
#[must_use]
pub fn may_join(organisation: &Organisation) -> bool {
    match organisation.kind {
        Kind::Association | Kind::Foundation | Kind::Other => !organisation.is_pole(),
        Kind::Company | Kind::PublicBody => false,
    }
}

/// The members for which the asker speaks, each with the mandate.
///
/// # Errors
/// [`Error::SignIn`].
pub fn speaking(cx: &Cx, found: &Found) -> Result<Vec<(i64, Acting)>, Error> {
    let mut speaking = Vec::new();
    for member in &found.members {
        match cx.acting(SPEAKS, Some(*member)) {
            Ok(acting) => speaking.push((*member, acting)),
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    Ok(speaking)
}

/// Under which mandate the asker keeps the account for an organisation.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`]; [`Error::SecondFactor`] where keeping it takes one.
pub fn keeping(cx: &Cx, organisation: i64) -> Result<Acting, Error> {
    for power in KEEPS {
        match cx.acting(power, Some(organisation)) {
            Err(Error::NotFound) => {}
            kept => return kept,
        }
    }
    Err(Error::NotFound)
}

/// Whether the asker may use a power as they stand, without proving anything more.
fn may(cx: &Cx, power: Power, id: i64) -> bool {
    let standing = cx.actor().map(|actor| actor.standing(power, Some(id)));
    matches!(standing, Some(Standing::May(_)))
}

/// Whether the asker reads the votes on grants, which tell what is requested: those who speak for a member, and those who keep the
/// account or decide for whoever holds it. Whoever is only asked to hold it does not, nor whoever keeps accounts alone.
#[must_use]
pub fn reads_grants(cx: &Cx, found: &Found) -> bool {
    let keeps = |id: i64| {
        KEEPS
            .into_iter()
            .chain([Power::Decide])
            .any(|power| may(cx, power, id))
    };
    found.members.iter().any(|id| may(cx, SPEAKS, *id)) || found.holder().is_some_and(keeps)
}

/// By which power the asker may take a proposal back: they speak for whoever made it, or decide for them where it is a grant.
#[must_use]
pub fn takes_back(cx: &Cx, motion: &Motion) -> Option<Power> {
    let grants = (!motion.is_public()).then_some(Power::Decide);
    let mut powers = [SPEAKS].into_iter().chain(grants);
    powers.find(|power| cx.could(*power, Some(motion.organisation)))
}

/// Whether the asker reads what is not for everybody: those who speak for a member or keep its accounts, and the same of whoever
/// holds the fund's account, or is asked to.
#[must_use]
pub fn reads(cx: &Cx, found: &Found) -> bool {
    // It moves no money: it takes no more of them than of those who speak for a member.
    let accounts = |id: i64| ACCOUNTS.into_iter().any(|power| cx.could(power, Some(id)));
    let may = |power: Power, id: i64| may(cx, power, id);
    let asked = found.open().filter_map(Motion::holder);
    let mut holders = found.holder().into_iter().chain(asked);
    found.members.iter().any(|id| may(SPEAKS, *id) || accounts(*id))
        || holders.any(|id| KEEPS.into_iter().any(|power| may(power, id)) || accounts(id))
}
