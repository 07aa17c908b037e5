//! Whose costs are looked at, which there are, and which programmes could pay them.

use budgets::{Account, Side, accounts};

use super::Asked;
use crate::features::applications::checking::Check;
use crate::features::applications::costs::cost;
use crate::features::applications::pages::requests::{may_write, rows_of};
use crate::features::applications::requests::Column;
use crate::features::projects::{Attributed, Found, Partner};
use crate::shared::web::{Cx, Form};

/// Whose costs are looked at, in which year.
#[derive(Clone, Copy)]
pub(super) struct Whose<'a> {
    pub partner: &'a Partner,
    pub year: i16,
}

impl Whose<'_> {
    /// Whether a part is of these costs.
    pub fn holds(&self, part: &Attributed) -> bool {
        (part.partner, part.year) == (self.partner.id, self.year)
    }

    /// What is requested of a programme for them, in cents.
    pub fn requested(&self, check: &Check, column: &Column) -> i64 {
        let matrix = check.requests.matrix(Some(self.year));
        matrix.of(self.partner.id, column.programme.id)
    }

    /// What such parts of a cost come to, in cents: of this application, or of others of the project.
    pub fn paid(&self, parts: &[Attributed], account: Account, by: Option<&Column>) -> i64 {
        let of = |part: &&Attributed| {
            self.holds(part)
                && part.account == account
                && by.is_none_or(|column| column.programme.id == part.programme)
        };
        parts.iter().filter(of).map(|part| part.cents).sum()
    }

    /// The programmes that could pay: those of which something is requested, and those of which the form still says something.
    pub fn columns<'c>(&self, check: &'c Check, form: &Form) -> Vec<&'c Column> {
        let of = |column: &&Column| {
            let typed = |one: Account| !form.value(&format!("was-{}", code(one, column))).is_empty();
            self.requested(check, column) > 0
                || check
                    .costs
                    .own
                    .iter()
                    .any(|part| self.holds(part) && part.programme == column.programme.id)
                || accounts().any(typed)
        };
        check.requests.columns.iter().filter(of).collect()
    }

    /// The costs: those of the budget, and those of which something is said already.
    pub fn accounts(&self, check: &Check, columns: &[&Column], form: &Form) -> Vec<Account> {
        let charges = accounts().filter(|one| one.side() == Side::Charge);
        let of = |one: &Account| {
            let typed = |column: &&Column| !form.value(&format!("a-{}", code(*one, column))).is_empty();
            cost(&check.forecast, (self.partner.id, self.year), *one) > 0
                || self.paid(&check.costs.own, *one, None) > 0
                || columns.iter().any(typed)
        };
        charges.filter(of).collect()
    }
}

/// What a box is called: which cost, and which programme.
pub(super) fn code(account: Account, column: &Column) -> String {
    format!("{}-{}", account.code(), column.programme.address)
}

/// The partner that is asked for, else the first that requests something: one for which the asker writes before others.
pub(super) fn whose<'a>(cx: &Cx, found: &'a Found, check: &Check, asked: &Asked) -> Option<Whose<'a>> {
    let years = |partner: &Partner| -> Vec<i16> {
        let own = check.requests.own.iter().filter(|one| one.partner == partner.id);
        let said = check.costs.own.iter().filter(|one| one.partner == partner.id);
        let mut years: Vec<i16> = own.map(|one| one.year).chain(said.map(|one| one.year)).collect();
        years.sort_unstable();
        years
    };
    let rows = rows_of(found);
    let meant = rows.iter().find(|one| one.organisation.key == asked.partner);
    let mut asking = rows.iter().filter(|one| !years(one).is_empty());
    let own = asking.clone().find(|one| may_write(cx, found, one));
    let partner = *meant.or(own).or(asking.next())?;
    let years = years(partner);
    // What was typed for a year of which nothing is requested any more is shown again, and not kept.
    let year: Option<i16> = asked.year.parse().ok();
    let year = year.filter(|year| meant.is_some() || years.contains(year));
    let year = year.or(years.first().copied())?;
    Some(Whose { partner, year })
}
