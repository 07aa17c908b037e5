//! What partners request of programmes, for the application to a call: kept once, and read as lines of account 74 by
//! their budgets.

use std::collections::BTreeMap;

use budgets::{Account, Line};

use super::acts::{Done, note};
use super::attributed;
use super::budget::{Asking, Change};
use super::project::{Partner, Project};
use super::store::requested as store;
use crate::features::{directory, programmes};
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// An amount that a partner requests of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requested {
    /// Number of the application.
    pub application: i64,
    /// Number of the call that the application answers; 0 where it answers none.
    pub call: i64,
    /// Number of the partner in the project.
    pub partner: i64,
    /// Number of the programme.
    pub programme: i64,
    /// Which year.
    pub year: i16,
    /// On which line of account 74.
    pub account: Account,
    /// How much, in cents.
    pub cents: i64,
}

impl Requested {
    /// As a line of its partner's budget.
    #[must_use]
    pub fn line(&self) -> Line {
        Line {
            partner: self.partner,
            year: self.year,
            account: self.account,
            cents: self.cents,
        }
    }
}

/// What a programme is called, in a language, and by whose name: `Fonds des quartiers (Ville)`.
///
/// # Errors
/// When the database does not answer.
pub async fn names(
    connection: &mut Connection,
    lang: Lang,
    programmes: &[i64],
) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut names = BTreeMap::new();
    for programme in programmes::by_ids(connection, programmes).await? {
        let versions = programmes::versions(connection, programme.id).await?;
        let funder = directory::any_by_ids(connection, &[programme.funder])
            .await?
            .pop();
        if let (Some(version), Some(funder)) = (versions.first(), funder) {
            let by = programmes::known_as(&programme.fund, &funder.name);
            let name = format!("{} ({by})", version.content.name(lang).0);
            names.insert(programme.id, name);
        }
    }
    Ok(names)
}

/// Writes what a partner requests, each amount with what was there before; nothing requested is no row. The caller took
/// its turn and held what was typed against what holds. Whether costs were attributed to an amount that is gone now.
///
/// # Errors
/// When the database does not answer.
pub async fn request(
    connection: &mut Connection,
    now: i64,
    (project, partner): (&Project, &Partner),
    changes: &[(Requested, i64)],
    acting: Acting,
) -> Result<bool, StoreError> {
    let mut programmes: Vec<i64> = changes.iter().map(|(one, _)| one.programme).collect();
    programmes.sort_unstable();
    programmes.dedup();
    let names = names(connection, project.language, &programmes).await?;
    let mut years: BTreeMap<i16, Vec<Change>> = BTreeMap::new();
    for (one, before) in changes {
        store::put(connection, one).await?;
        years.entry(one.year).or_default().push(Change {
            account: one.account,
            words: names.get(&one.programme).cloned().unwrap_or_default(),
            asking: Some(Asking::Asked),
            before: *before,
            after: one.cents,
        });
    }
    for (year, amounts) in years {
        let said = |cents: fn(&Change) -> i64| -> String {
            let lines = amounts
                .iter()
                .map(|one| format!("{} {} {}\n", one.account.code(), one.words, cents(one)));
            lines.collect()
        };
        let done = Done {
            acting: Some(acting),
            organisation: Some(&partner.organisation.key),
            kind: "requested-written",
            detail: &format!("{}, {year}", partner.organisation.name),
            before: Some(&said(|one| one.before)),
            after: Some(&said(|one| one.after)),
            amounts: &amounts,
        };
        note(connection, now, project, done).await?;
    }
    attributed::follow_requests(connection, now, (project, partner), changes, acting).await
}
