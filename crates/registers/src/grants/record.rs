//! One grant as a file describes it.

use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use super::{Cents, Period, Share};
use crate::{Kbo, RnaNumber, Siren, Siret};

/// Which family of files a record was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Layout {
    /// The official schema (SCDL “subventions” 1.1.0 to 2.1.1, the regulation's own format, the
    /// extension of 2024), by its own column names.
    Scdl,
    /// Any other table with a beneficiary and an amount.
    Table,
    /// The State's annex to its budget: a line with the total of an association, then its details.
    YellowBook,
    /// A compilation of payments, with its own flags: voted or paid, single or total.
    Payments,
}

impl Layout {
    /// A stable name for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scdl => "grants-scdl",
            Self::Table => "grants-table",
            Self::YellowBook => "grants-yellow-book",
            Self::Payments => "grants-payments",
        }
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One line of a file about grants, its values checked; what was not certain is absent.
///
/// `purpose` is as published and may name a person: mask it ([`crate::mask_persons`]) before it
/// shows on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantRecord {
    /// Who gives.
    pub funder: Party,
    /// Who receives.
    pub beneficiary: Party,
    /// The beneficiary is a natural person: nothing of it may be published, and its name and
    /// numbers are already gone from this record.
    pub person: bool,
    /// What for.
    pub purpose: Option<String>,
    /// How much, as written on this line; none when the file does not say, or not certainly. In the
    /// official schema it is the total before it is divided between beneficiaries: see
    /// [`super::Groups`].
    pub amount: Option<Cents>,
    /// Decided or paid.
    pub money: Money,
    /// What is given.
    pub aid: Aid,
    /// One grant, or the total of several.
    pub extent: Extent,
    /// Why the amount may not be added to others.
    pub doubt: Option<Doubt>,
    /// The day of the convention or of the decision.
    pub decided: Option<Date>,
    /// The days or the period of payment.
    pub period: Option<Period>,
    /// The budget year, when the file states one.
    pub year: Option<i16>,
    /// The scheme or the budget programme.
    pub scheme: Option<String>,
    /// The beneficiary's share of the amount.
    pub share: Option<Share>,
    /// The reference of the decision.
    pub reference: Option<String>,
    /// The number that all funders of one project give it, where a file has one.
    pub project: Option<String>,
    /// Where the line comes from, when the file is a compilation.
    pub source: Option<String>,
    /// The key that the compilation gives that source: two files may bear one title.
    pub source_id: Option<String>,
    /// The address of that source.
    pub source_url: Option<String>,
    /// The licence of this line, when the file gives one.
    pub licence: Option<String>,
    /// The family of the file.
    pub layout: Layout,
}

impl GrantRecord {
    /// The year it counts for: the budget's, else that of the decision, else that of payment.
    #[must_use]
    pub fn counted_year(&self) -> Option<i16> {
        self.year
            .or_else(|| self.decided.map(Date::year))
            .or_else(|| self.period.map(|period| period.start.year()))
    }

    /// The amount, when it is the money of one grant without any doubt: what may be added up. One
    /// money must still be chosen, voted or paid.
    #[must_use]
    pub fn addable(&self) -> Option<Cents> {
        let plain = self.aid == Aid::Grant && self.extent == Extent::Single && self.doubt.is_none();
        self.amount.filter(|_| plain)
    }
}

/// A funder or a beneficiary.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash, PartialOrd, Ord)]
pub struct Party {
    /// Its name, on one line.
    pub name: Option<String>,
    /// The establishment.
    pub siret: Option<Siret>,
    /// The legal unit; also when only the establishment is written.
    pub siren: Option<Siren>,
    /// The number in the register of associations.
    pub rna: Option<RnaNumber>,
    /// The Belgian number.
    pub kbo: Option<Kbo>,
    /// A key that means something inside its source only.
    pub local: Option<String>,
    /// The department, by its code.
    pub department: Option<String>,
    /// The commune, as written: a name, sometimes with a postcode.
    pub commune: Option<String>,
}

impl Party {
    /// Whether anything tells who it is.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.name.is_some() || self.has_number() || self.local.is_some()
    }

    /// Whether a register's number tells who it is.
    #[must_use]
    pub fn has_number(&self) -> bool {
        self.siren.is_some() || self.rna.is_some() || self.kbo.is_some()
    }
}

/// A decision or a payment: the same money twice, never to be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Money {
    /// Decided.
    Voted,
    /// Paid.
    Paid,
    /// The file does not say.
    Unstated,
}

/// What is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aid {
    /// Money, or money among other things: a grant.
    Grant,
    /// A room, equipment, work: the amount is an estimate.
    InKind,
    /// The price of a service: no grant.
    Service,
    /// Expenses given back: no grant.
    Refund,
    /// A loan or a guarantee: no money given.
    Loan,
    /// A word that we do not know.
    Other,
}

/// What one line covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// One grant.
    Single,
    /// The total of several.
    Total,
}

/// Why an amount may not be added to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Below zero: a correction of another line, or a sum given back.
    Negative,
    /// Very likely francs of the Pacific under a heading that says euros.
    Currency,
    /// The file itself sets the amount aside, or its size is that of a number, not of a sum.
    Unit,
}
