//! Many agreements at once, as lists and payments need them: whose they are, which application they follow; never its document,
//! so that a page of fifty is a handful of questions.

use std::collections::BTreeMap;

use super::agreement::{Agreement, Party};
use super::finding::{self, As};
use super::state::State;
use super::store::parties;
use crate::features::applications::{self, Listed, Reading, Ties};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// An agreement among others.
#[derive(Clone, Debug)]
pub struct Short {
    /// The agreement.
    pub agreement: Agreement,
    /// Its parties, those who left too, in the order of its text.
    parties: Vec<Party>,
    /// The application that it follows.
    pub sent: Listed,
}

impl Short {
    /// Who is paid for all and passes it on; see [`finding::passes`].
    #[must_use]
    pub fn passes(&self) -> Option<i64> {
        finding::passes(&self.agreement, self.parties.iter())
    }

    /// Who is paid where something is paid for a partner: whoever passes it on, else that partner.
    #[must_use]
    pub fn payee(&self, partner: i64) -> i64 {
        self.passes().unwrap_or(partner)
    }

    /// Whether somebody may act on it for its funder, as far as what ties them goes.
    #[must_use]
    pub fn is_clear(&self, ties: &Ties) -> bool {
        let parties: Vec<(&str, i64)> = self
            .sent
            .parties
            .iter()
            .map(|(key, id)| (key.as_str(), *id))
            .collect();
        ties.reading(self.sent.id, &[self.agreement.funder], &parties) == Reading::Clear
    }

    /// As whom the asker reads it, by the rule of [`finding::find`]; nothing where they do not.
    #[must_use]
    pub fn role(&self, cx: &Cx, ties: &Ties) -> Option<As> {
        if self.agreement.state == State::Withdrawn {
            return None;
        }
        let mut parties = self.parties.iter();
        let for_party = self.agreement.state != State::Draft
            && parties.any(|party| cx.could(Power::SeeFile, Some(party.organisation)));
        let for_funder = cx.acting(Power::ReadFiles, Some(self.agreement.funder)).is_ok();
        match for_funder && self.is_clear(ties) {
            true => Some(As::Funder),
            false => for_party.then_some(As::Party),
        }
    }
}

/// Agreements with what lists need of them, in the order given; and what ties the asker to those who ask.
///
/// # Errors
/// [`Error::SignIn`]; when the database does not answer.
pub async fn short(
    cx: &Cx,
    connection: &mut Connection,
    agreements: Vec<Agreement>,
) -> Result<(Vec<Short>, Ties), Error> {
    let person = cx.someone()?.person;
    let ids: Vec<i64> = agreements.iter().map(|one| one.id).collect();
    let mut own: BTreeMap<i64, Vec<Party>> = BTreeMap::new();
    for (agreement, party) in parties::of_many(connection, &ids).await? {
        own.entry(agreement).or_default().push(party);
    }
    let mut followed: Vec<i64> = agreements.iter().filter_map(|one| one.application).collect();
    followed.sort_unstable();
    followed.dedup();
    let ties = applications::ties(connection, &cx.app, person, &followed).await?;
    let listed = applications::listed(connection, &followed).await?;
    let listed: BTreeMap<i64, Listed> = listed.into_iter().map(|one| (one.id, one)).collect();
    let short = agreements.into_iter().filter_map(|agreement| {
        let sent = listed.get(&agreement.application?)?.clone();
        let parties = own.remove(&agreement.id).unwrap_or_default();
        Some(Short {
            agreement,
            parties,
            sent,
        })
    });
    Ok((short.collect(), ties))
}

/// The names of organisations, by number.
///
/// # Errors
/// When the database does not answer.
pub async fn known(connection: &mut Connection, ids: &[i64]) -> Result<BTreeMap<i64, Organisation>, Error> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let known = directory::any_by_ids(connection, &ids).await?;
    Ok(known.into_iter().map(|one| (one.id, one)).collect())
}
