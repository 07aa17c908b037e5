//! Which costs each funder would pay, held against these costs and against what is requested: the same cost is paid once, and no
//! amount pays more than it is. Pure, but for what is read at the end.
//!
//! A cost that funders together would pay more than once is double funding, which they get back: its partners are told before
//! anybody signs, with the line, the funders and the cents, and sign nothing before it is mended. Where it takes another
//! application of the same project to come to that, it is said and forbids nothing: the one may be refused.

use std::collections::BTreeMap;

use budgets::{Account, Side};

use super::frozen::{Attribution, Frozen};
use super::requests::Requests;
use crate::features::projects::{self, Attributed, Forecast, Found};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// More than there is. Partners are named by their keys, programmes as the reader calls them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// Funders would pay more of a cost than it is.
    Cost {
        /// Whose cost.
        partner: String,
        /// In which year.
        year: i16,
        /// On which account.
        account: Account,
        /// What it is, in cents.
        cents: i64,
        /// What they would pay of it together, in cents.
        sum: i64,
        /// The programmes that would pay it, with their funders.
        programmes: Vec<String>,
        /// Whether it is so only together with another application of the same project.
        elsewhere: bool,
    },
    /// More of an amount would pay costs than is requested.
    Request {
        /// Who requests it.
        partner: String,
        /// Of which programme.
        programme: String,
        /// In which year.
        year: i16,
        /// What is requested, in cents.
        cents: i64,
        /// What of it would pay costs, in cents.
        sum: i64,
    },
}

impl Over {
    /// Whether nothing can be frozen before it is mended.
    #[must_use]
    pub fn blocks(&self) -> bool {
        !matches!(self, Self::Cost { elsewhere: true, .. })
    }
}

/// What is said of which costs an application's amounts would pay.
#[derive(Clone, Debug, Default)]
pub struct Costs {
    /// With this application.
    pub own: Vec<Attributed>,
    /// With other applications of the same project.
    pub others: Vec<Attributed>,
    /// What comes to more than there is.
    pub over: Vec<Over>,
    /// What would be frozen: what this application says.
    frozen: Vec<Attribution>,
}

impl Costs {
    /// What would be frozen.
    #[must_use]
    pub fn frozen(&self) -> Vec<Attribution> {
        self.frozen.clone()
    }

    /// Whether a version that was frozen says the same.
    #[must_use]
    pub fn are_as(&self, frozen: &Frozen) -> bool {
        self.frozen == frozen.costs
    }
}

/// What a partner's own cost on an account of charges is in a year, in cents. What it pays other partners is theirs.
#[must_use]
pub fn cost(forecast: &Forecast, (partner, year): (i64, i16), account: Account) -> i64 {
    let lines = forecast.lines.iter();
    let own = lines.filter(|line| (line.partner, line.year, line.account) == (partner, year, account));
    own.filter(|line| line.account.side() == Side::Charge)
        .map(|line| line.cents)
        .sum()
}

/// An amount spread over costs of which so much is still to be paid: in proportion to it, by largest remainder, of none more
/// than it is. What finds no room is left out.
#[must_use]
pub fn spread(cents: i64, rooms: &[i64]) -> Vec<i64> {
    let weights: Vec<u64> = rooms.iter().map(|room| room.max(&0).unsigned_abs()).collect();
    let all: u64 = weights.iter().sum();
    let cents = cents.clamp(0, i64::try_from(all).unwrap_or(i64::MAX));
    allocation::instalments::divide(cents, &weights).unwrap_or_else(|_| vec![0; rooms.len()])
}

/// What comes to more than there is with an application, cost by cost, then amount by amount. `partner` is the key of a
/// partner by its number, `programme` what a programme is called.
#[must_use]
pub fn over(
    forecast: &Forecast,
    application: i64,
    (partner, programme): (&dyn Fn(i64) -> String, &dyn Fn(i64) -> String),
) -> Vec<Over> {
    let mut over = Vec::new();
    let mut costs: BTreeMap<(i64, i16, Account), Vec<&Attributed>> = BTreeMap::new();
    let mut amounts: BTreeMap<(i64, i64, i16), i64> = BTreeMap::new();
    for one in &forecast.attributed {
        costs
            .entry((one.partner, one.year, one.account))
            .or_default()
            .push(one);
        if one.application == application {
            *amounts.entry((one.partner, one.programme, one.year)).or_default() += one.cents;
        }
    }
    for ((whose, year, account), parts) in costs {
        let cents = cost(forecast, (whose, year), account);
        let sum: i64 = parts.iter().map(|one| one.cents).sum();
        let own = parts.iter().filter(|one| one.application == application);
        let own: i64 = own.map(|one| one.cents).sum();
        if own == 0 || sum <= cents {
            continue;
        }
        let mut by: Vec<i64> = parts.iter().map(|one| one.programme).collect();
        by.sort_unstable();
        by.dedup();
        over.push(Over::Cost {
            partner: partner(whose),
            year,
            account,
            cents,
            sum,
            programmes: by.into_iter().map(programme).collect(),
            elsewhere: own <= cents,
        });
    }
    for ((whose, of, year), sum) in amounts {
        let requested = forecast.requested.iter().filter(|one| {
            (one.application, one.partner, one.programme, one.year) == (application, whose, of, year)
        });
        let cents: i64 = requested.map(|one| one.cents).sum();
        if sum > cents {
            over.push(Over::Request {
                partner: partner(whose),
                programme: programme(of),
                year,
                cents,
                sum,
            });
        }
    }
    over
}

/// What is said of the costs that a project's amounts would pay, with the application of a number; nothing where none lives.
///
/// # Errors
/// When the database does not answer.
pub async fn read(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (forecast, requests, application): (&Forecast, &Requests, Option<i64>),
) -> Result<Costs, StoreError> {
    let Some(application) = application.filter(|_| !forecast.attributed.is_empty()) else {
        return Ok(Costs::default());
    };
    let mut programmes: Vec<i64> = forecast.attributed.iter().map(|one| one.programme).collect();
    programmes.sort_unstable();
    programmes.dedup();
    let names = projects::programmes_named(connection, cx.lang, &programmes).await?;
    let key = |id: i64| {
        let partner = found.partners.iter().find(|partner| partner.id == id);
        partner.map_or_else(String::new, |partner| partner.organisation.key.clone())
    };
    let name = |id: i64| names.get(&id).cloned().unwrap_or_default();
    let (own, others): (Vec<Attributed>, Vec<Attributed>) = forecast
        .attributed
        .iter()
        .copied()
        .partition(|one| one.application == application);
    let frozen = own.iter().filter_map(|one| {
        let mut columns = requests.columns.iter();
        let column = columns.find(|column| column.programme.id == one.programme)?;
        Some(Attribution {
            programme: column.programme.address.clone(),
            partner: key(one.partner),
            year: one.year,
            account: one.account.code().to_owned(),
            cents: one.cents,
        })
    });
    let mut frozen: Vec<Attribution> = frozen.collect();
    frozen.sort();
    Ok(Costs {
        over: over(forecast, application, (&key, &name)),
        own,
        others,
        frozen,
    })
}

#[cfg(test)]
mod tests;
