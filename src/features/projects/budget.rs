//! The forecast of a project: each partner's own, what they pay each other, the whole.

use budgets::{Account, Budget, BudgetError, Flow, Line};

use super::attributed::Attributed;
use super::content::Field;
use super::project::Partner;
use super::requested::Requested;
use super::store::{attributed, budget as store, requested};
use super::words::words;
use crate::features::calls::{self, Late};
use crate::shared::store::{Connection, StoreError};

words! {
    /// Whether somebody's money is only asked for.
    Asking {
        /// It is asked for.
        Asked = "asked",
        /// It is there.
        Obtained = "obtained",
    }
}

/// An amount in a partner's forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    /// Its number.
    pub id: i64,
    /// Number of the partner in the project.
    pub partner: i64,
    /// Which year.
    pub year: i16,
    /// On which account.
    pub account: Account,
    /// Who gives it, where somebody in particular does.
    pub funder: String,
    /// Whether that is asked for or there.
    pub asking: Option<Asking>,
    /// How much, in cents.
    pub cents: i64,
}

/// What one partner pays another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetFlow {
    /// Its number.
    pub id: i64,
    /// Number of the partner that pays.
    pub payer: i64,
    /// On which of its charges.
    pub payer_account: Account,
    /// Number of the partner that is paid.
    pub payee: i64,
    /// On which of its products.
    pub payee_account: Account,
    /// Which year.
    pub year: i16,
    /// How much, in cents.
    pub cents: i64,
}

/// How every text begins that says what a payment between partners is for.
pub const PAYMENT: &str = "flow-";

/// What a payment between partners is for.
pub const WHAT_FOR: Field = Field {
    name: "words",
    most: 200,
    line: true,
};

impl BudgetFlow {
    /// The text that says what it is for.
    #[must_use]
    pub fn field(&self) -> String {
        format!("{PAYMENT}{}-{}", self.id, WHAT_FOR.name)
    }
}

/// What a step in the history did to an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// On which account; of a payment between partners, where the one that pays books it.
    pub account: Account,
    /// Who gives, or what the payment is for.
    pub words: String,
    /// Whether what somebody gives is asked for or there.
    pub asking: Option<Asking>,
    /// Cents before; 0 where the line is new.
    pub before: i64,
    /// Cents after; 0 where it is no more.
    pub after: i64,
}

impl Change {
    /// What became of a line: one change where only the amount is another, else the old line that is no
    /// more and the new one.
    #[must_use]
    pub fn of(before: Option<&BudgetLine>, after: Option<&BudgetLine>) -> Vec<Self> {
        let change = |line: &BudgetLine, before, after| Self {
            account: line.account,
            words: line.funder.clone(),
            asking: line.asking,
            before,
            after,
        };
        match (before, after) {
            (Some(old), Some(new))
                if (old.account, &old.funder, old.asking) == (new.account, &new.funder, new.asking) =>
            {
                vec![change(new, old.cents, new.cents)]
            }
            (old, new) => {
                let old = old.map(|line| change(line, line.cents, 0));
                old.into_iter()
                    .chain(new.map(|line| change(line, 0, line.cents)))
                    .collect()
            }
        }
    }

    /// Amounts as the journal seals them, one a line: account, who gives, whether it is asked for, cents before or after.
    #[must_use]
    pub fn lines(amounts: &[Self], cents: impl Fn(&Self) -> i64) -> String {
        let line = |one: &Self| {
            let asking = one.asking.map_or("", |asking| asking.as_str());
            format!("{} {} {asking} {}\n", one.account.code(), one.words, cents(one))
        };
        amounts.iter().map(line).collect()
    }

    /// A payment between partners that is new, or no more; what for.
    #[must_use]
    pub fn flow(flow: &BudgetFlow, words: &str, (before, after): (i64, i64)) -> Self {
        Self {
            account: flow.payer_account,
            words: words.to_owned(),
            asking: None,
            before,
            after,
        }
    }
}

/// Every amount of a project, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forecast {
    /// The lines of those who take part with a budget.
    pub lines: Vec<BudgetLine>,
    /// What they pay each other.
    pub flows: Vec<BudgetFlow>,
    /// What they request of programmes: lines of account 74 that are kept with the applications.
    pub requested: Vec<Requested>,
    /// Which costs these amounts would pay, as far as it is said.
    pub attributed: Vec<Attributed>,
}

impl Forecast {
    /// Added up: what they write, pay each other and request.
    ///
    /// # Errors
    /// When an amount is none: what is kept was checked, so that it says that the table was changed by hand.
    pub fn budget(&self) -> Result<Budget, BudgetError> {
        let line = |line: &BudgetLine| Line {
            partner: line.partner,
            year: line.year,
            account: line.account,
            cents: line.cents,
        };
        let flow = |flow: &BudgetFlow| Flow {
            payer: flow.payer,
            payer_account: flow.payer_account,
            payee: flow.payee,
            payee_account: flow.payee_account,
            year: flow.year,
            cents: flow.cents,
        };
        Budget::new(
            self.lines
                .iter()
                .map(line)
                .chain(self.requested.iter().map(Requested::line))
                .collect(),
            self.flows.iter().map(flow).collect(),
        )
    }
}

/// Whether nothing can be sent to a call any more that was not sent before: it was given up, or its written rule shuts out
/// what comes now.
async fn is_past(connection: &mut Connection, call: i64, now: i64) -> Result<bool, StoreError> {
    let Some(call) = calls::by_id(connection, call).await? else {
        return Ok(false);
    };
    if call.withdrawn_at.is_some() || now < call.deadline {
        return Ok(call.withdrawn_at.is_some());
    }
    let standing = calls::standing(connection, &call.address).await?;
    let late = standing.map(|(_, version)| version.content.calendar.late);
    Ok(match late {
        Some(Late::Refused) => true,
        Some(Late::Within(hours)) => now >= call.deadline.saturating_add(i64::from(hours) * 3_600),
        Some(Late::Reasoned) | None => false,
    })
}

/// The forecast of those who take part with a budget, at an instant; what others once wrote is kept and not counted, nor is
/// what was to be requested with an answer that can no longer be frozen and sent.
///
/// # Errors
/// When the database does not answer.
pub async fn forecast(
    connection: &mut Connection,
    (project, now): (i64, i64),
    partners: &[Partner],
) -> Result<Forecast, StoreError> {
    let counts = |id: i64| {
        partners
            .iter()
            .any(|partner| partner.id == id && partner.has_budget())
    };
    let mut lines = store::lines(connection, project).await?;
    lines.retain(|line| counts(line.partner));
    let mut flows = store::flows(connection, project).await?;
    flows.retain(|flow| counts(flow.payer) && counts(flow.payee));
    let mut requested = requested::of_project(connection, project).await?;
    requested.retain(|one| counts(one.partner));
    let mut attributed = attributed::of_project(connection, project).await?;
    attributed.retain(|one| counts(one.partner));
    for (application, call) in requested::drafts(connection, project).await? {
        if is_past(connection, call, now).await? {
            requested.retain(|one| one.application != application);
            attributed.retain(|one| one.application != application);
        }
    }
    Ok(Forecast {
        lines,
        flows,
        requested,
        attributed,
    })
}
