//! The budgets of what was frozen, added up: what is read again of an application that has no project here, because it came
//! on paper.

use budgets::{Budget, BudgetError, Flow, Line, account};

use super::frozen::Frozen;

/// Everything that was frozen of money, as one budget; `number` gives each partner of the document a number by its key. What
/// stands on an account that the chart has no more is no part of it.
///
/// # Errors
/// When an amount is none: what is frozen was checked.
pub fn budget(frozen: &Frozen, number: impl Fn(&str) -> Option<i64>) -> Result<Budget, BudgetError> {
    let line = |partner: &str, year, code: &str, cents| {
        Some(Line {
            partner: number(partner)?,
            year,
            account: account(code)?,
            cents,
        })
    };
    let project = &frozen.project;
    let written = project.lines.iter();
    let written = written.filter_map(|one| line(&one.partner, one.year, &one.account, one.cents));
    let requested = frozen.requests.iter();
    let requested = requested.filter_map(|one| line(&one.partner, one.year, &one.account, one.cents));
    let flows = project.flows.iter().filter_map(|one| {
        Some(Flow {
            payer: number(&one.payer)?,
            payer_account: account(&one.payer_account)?,
            payee: number(&one.payee)?,
            payee_account: account(&one.payee_account)?,
            year: one.year,
            cents: one.cents,
        })
    });
    Budget::new(written.chain(requested).collect(), flows.collect())
}
