//! Lines, flows, and the sheets that are added up from them.

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::{Account, Side, accounts};

/// The greatest amount of a line, in cents: ten billion euros. Sums of [`LINES_MOST`] of them fit.
pub const CENTS_MOST: i64 = 1_000_000_000_000;

/// The most lines and flows of one project.
pub const LINES_MOST: usize = 100_000;

/// One amount of a partner's budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose.
    pub partner: i64,
    /// Which year.
    pub year: i16,
    /// On which account.
    pub account: Account,
    /// In cents, from 0 to [`CENTS_MOST`].
    pub cents: i64,
}

/// What one partner pays another for its part in the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Who pays.
    pub payer: i64,
    /// On which of its charges.
    pub payer_account: Account,
    /// Who is paid.
    pub payee: i64,
    /// On which of its products.
    pub payee_account: Account,
    /// Which year.
    pub year: i16,
    /// In cents, from 0 to [`CENTS_MOST`].
    pub cents: i64,
}

/// Why lines make no budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BudgetError {
    /// An amount is below zero or beyond [`CENTS_MOST`].
    #[error("an amount of {0} cents")]
    Amount(i64),
    /// More than [`LINES_MOST`] lines.
    #[error("too many lines")]
    Many,
    /// A flow is not from a charge in money of one partner to a product in money of another.
    #[error("a flow goes from a charge of one partner to a product of another")]
    Flow,
}

/// The budget of a project: every line of every partner, and what they pay each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    lines: Vec<Line>,
    flows: Vec<Flow>,
}

/// Which part of a budget a sheet shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// One partner, what it pays and is paid by others among it; the whole without these where absent.
    pub partner: Option<i64>,
    /// One year; all of them where absent.
    pub year: Option<i16>,
}

/// What is wrong with a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A partner has no amount at all.
    Empty {
        /// Who.
        partner: i64,
    },
    /// A partner's products and charges differ in a year.
    Unbalanced {
        /// Who.
        partner: i64,
        /// When.
        year: i16,
        /// Products less charges, in cents.
        cents: i64,
    },
    /// What a partner uses and what it is given in kind differ in a year.
    InKind {
        /// Who.
        partner: i64,
        /// When.
        year: i16,
        /// Given less used, in cents.
        cents: i64,
    },
}

impl Budget {
    /// Of lines and flows, in any order.
    ///
    /// # Errors
    /// [`BudgetError`].
    pub fn new(lines: Vec<Line>, flows: Vec<Flow>) -> Result<Self, BudgetError> {
        if lines.len() + flows.len() > LINES_MOST {
            return Err(BudgetError::Many);
        }
        let amounts = lines.iter().map(|line| line.cents);
        for cents in amounts.chain(flows.iter().map(|flow| flow.cents)) {
            if !(0..=CENTS_MOST).contains(&cents) {
                return Err(BudgetError::Amount(cents));
            }
        }
        let sound = |flow: &Flow| {
            flow.payer != flow.payee
                && flow.payer_account.side() == Side::Charge
                && flow.payee_account.side() == Side::Product
        };
        if !flows.iter().all(sound) {
            return Err(BudgetError::Flow);
        }
        Ok(Self { lines, flows })
    }

    /// The years it speaks of, in order.
    #[must_use]
    pub fn years(&self) -> Vec<i16> {
        let years = self.lines.iter().map(|line| line.year);
        let years = years.chain(self.flows.iter().map(|flow| flow.year));
        years.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Its amounts, added up account by account.
    #[must_use]
    pub fn sheet(&self, scope: Scope) -> Sheet {
        let of_year = |year: i16| scope.year.is_none_or(|wanted| wanted == year);
        let of_partner = |partner: i64| scope.partner.is_none_or(|wanted| wanted == partner);
        let mut sheet = Sheet::default();
        for line in self
            .lines
            .iter()
            .filter(|line| of_year(line.year) && of_partner(line.partner))
        {
            sheet.add(line.account, line.cents);
        }
        let Some(partner) = scope.partner else {
            return sheet;
        };
        for flow in self.flows.iter().filter(|flow| of_year(flow.year)) {
            if flow.payer == partner {
                sheet.add(flow.payer_account, flow.cents);
            }
            if flow.payee == partner {
                sheet.add(flow.payee_account, flow.cents);
            }
        }
        sheet
    }

    /// What one partner pays others and is paid by them, in cents: `(paid, received)`.
    #[must_use]
    pub fn within(&self, partner: i64, year: Option<i16>) -> (i64, i64) {
        let of_year = |flow: &&Flow| year.is_none_or(|wanted| wanted == flow.year);
        let sum = |mine: &dyn Fn(&Flow) -> bool| {
            let flows = self.flows.iter().filter(of_year).filter(|flow| mine(flow));
            flows.map(|flow| flow.cents).sum()
        };
        (
            sum(&|flow| flow.payer == partner),
            sum(&|flow| flow.payee == partner),
        )
    }

    /// What is wrong, partner after partner and year after year; nothing where all is balanced.
    #[must_use]
    pub fn faults(&self, partners: &[i64]) -> Vec<Fault> {
        let mut faults = Vec::new();
        for partner in partners.iter().copied() {
            if self
                .sheet(Scope {
                    partner: Some(partner),
                    year: None,
                })
                .is_empty()
            {
                faults.push(Fault::Empty { partner });
                continue;
            }
            for year in self.years() {
                let sheet = self.sheet(Scope {
                    partner: Some(partner),
                    year: Some(year),
                });
                if sheet.balance() != 0 {
                    let cents = sheet.balance();
                    faults.push(Fault::Unbalanced { partner, year, cents });
                }
                if sheet.in_kind_balance() != 0 {
                    let cents = sheet.in_kind_balance();
                    faults.push(Fault::InKind { partner, year, cents });
                }
            }
        }
        faults
    }
}

/// Amounts account by account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    amounts: BTreeMap<&'static str, i64>,
    totals: BTreeMap<Side, i64>,
}

impl Sheet {
    fn add(&mut self, account: Account, cents: i64) {
        if cents != 0 {
            *self.amounts.entry(account.code()).or_default() += cents;
            *self.totals.entry(account.side()).or_default() += cents;
        }
    }

    /// Whether it has no amount at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.amounts.is_empty()
    }

    /// The amount on an account, in cents.
    #[must_use]
    pub fn of(&self, code: &str) -> i64 {
        self.amounts.get(code).copied().unwrap_or(0)
    }

    /// The amounts under a heading, in cents.
    #[must_use]
    pub fn of_group(&self, group: &str) -> i64 {
        accounts()
            .filter(|account| account.group() == group)
            .map(|account| self.of(account.code()))
            .sum()
    }

    /// The sum of a side, in cents.
    #[must_use]
    pub fn total(&self, side: Side) -> i64 {
        self.totals.get(&side).copied().unwrap_or(0)
    }

    /// Products less charges, in cents: 0 when balanced, below 0 while something is still to be found.
    #[must_use]
    pub fn balance(&self) -> i64 {
        self.total(Side::Product) - self.total(Side::Charge)
    }

    /// Given in kind less used, in cents: 0 when right.
    #[must_use]
    pub fn in_kind_balance(&self) -> i64 {
        self.total(Side::InKindProduct) - self.total(Side::InKindCharge)
    }

    /// What is still to be found, in cents.
    #[must_use]
    pub fn missing(&self) -> i64 {
        (-self.balance()).max(0)
    }
}

#[cfg(test)]
mod tests;
