//! What the same organisation had budgeted in the project that this one follows: a proposal marked with its year, which counts
//! for nothing before somebody read it and saved it.

use crate::features::directory::key_in_address;
use crate::features::projects::budget::{self, BudgetLine};
use crate::features::projects::finding::Found;
use crate::features::projects::project::{Origin, Partner};
use crate::features::projects::store::{partners, projects};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// The lines of a year.
pub(super) struct Before {
    pub year: i16,
    lines: Vec<BudgetLine>,
}

impl Before {
    /// What stood on an account, in cents.
    pub fn held(&self, code: &str) -> i64 {
        let lines = self.lines.iter();
        lines
            .filter(|line| line.account.code() == code)
            .map(|line| line.cents)
            .sum()
    }

    /// The same in words, with its year; nothing where nothing stood.
    pub fn said(&self, cx: &Cx, code: &str) -> Option<String> {
        let held = Some(self.held(code)).filter(|cents| *cents > 0)?;
        let (year, amount) = (self.year.to_string(), cx.money(&held));
        let said = [("year", year.as_str().into()), ("amount", amount.as_str().into())];
        Some(cx.ta("budget-before", &said))
    }

    /// What others were to give.
    pub fn given(&self) -> impl Iterator<Item = &BudgetLine> {
        self.lines.iter().filter(|line| line.account.has_funder())
    }
}

/// The last year before another in which a partner of the project that this one follows had amounts.
pub(super) async fn before(
    connection: &mut Connection,
    (found, partner): (&Found, &Partner),
    (year, now): (i16, i64),
) -> Result<Option<Before>, StoreError> {
    let address = found.project.origin_address.as_deref();
    let Some(address) = address.filter(|_| found.project.origin == Origin::Project) else {
        return Ok(None);
    };
    let Some(earlier) = projects::by_key(connection, key_in_address(address)).await? else {
        return Ok(None);
    };
    let all = partners::of_project(connection, earlier.id).await?;
    let own = all
        .iter()
        .find(|one| one.organisation.id == partner.organisation.id && one.has_budget());
    let Some(own) = own else { return Ok(None) };
    let forecast = budget::forecast(connection, (earlier.id, now), &all).await?;
    let mut lines = forecast.lines;
    lines.retain(|line| line.partner == own.id && line.year < year);
    let last = lines.iter().map(|line| line.year).max();
    Ok(last.map(|last| Before {
        year: last,
        lines: lines.into_iter().filter(|line| line.year == last).collect(),
    }))
}
