//! Budgets of a common project: each partner's own, on the accounts of the French form for grants, over
//! several years; and the whole, in which what one partner pays another is neither charge nor product.
//!
//! Pure and exact: amounts are whole cents, sums never round, the same lines in any order give the same
//! sheet. No clock, no chance, no file system, no network.
//!
//! *Balance.* For a partner and a year, products less charges; nothing else is counted in money. The two
//! sides of what is given in kind (accounts 86 and 87) are equal or wrong, and stand outside that sum:
//! law 2000-321 and form 12156*06 have it so.
//!
//! *Consolidation.* A flow is one thing seen from two sides: a charge of who pays, a product of who is
//! paid, of the same amount. The whole is the sum of all partners without the flows, so that its balance
//! is the sum of their balances, to the cent.

mod chart;
mod ledger;
mod sheet;

pub use chart::{Account, CHART, Group, Side, account, accounts};
pub use ledger::{Ledger, LedgerFault, ledger};
pub use sheet::{Budget, BudgetError, CENTS_MOST, Fault, Flow, LINES_MOST, Line, Scope, Sheet};
