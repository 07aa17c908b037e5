//! The accounts of the budget in the French form for grants.
//!
//! Source: Cerfa 12156*06, "Demande de subvention", part 6 (budget of the project), whose lines are
//! those that the State's own service for grants codes; *Plan comptable général* as adapted to
//! associations by regulation ANC 2018-06. Codes of three figures are the accounts that the form names;
//! `60x` and `62x` are its lines for what remains of an account; account 74 is divided by who gives.
//! `74-belgium` is ours: what Belgian authorities give has no line in a French form.

use std::fmt;

/// Which side of the sheet an account is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// What is spent.
    Charge,
    /// Where it comes from.
    Product,
    /// What is used without being paid for (86).
    InKindCharge,
    /// Who gives it (87).
    InKindProduct,
}

impl Side {
    /// Every side.
    pub const ALL: [Self; 4] = [
        Self::Charge,
        Self::Product,
        Self::InKindCharge,
        Self::InKindProduct,
    ];

    /// The word in text keys and in pages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Charge => "charge",
            Self::Product => "product",
            Self::InKindCharge => "in-kind-charge",
            Self::InKindProduct => "in-kind-product",
        }
    }

    /// Whether it is money.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(self, Self::Charge | Self::Product)
    }
}

/// Accounts that the form adds up under one heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// The account of the heading: `60`, `74`, `indirect`…
    pub code: &'static str,
    /// Which side it is on.
    pub side: Side,
    /// The accounts under it, in the order of the form. One without divisions has itself.
    pub accounts: &'static [&'static str],
}

/// An account of the chart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Account {
    code: &'static str,
    group: &'static str,
    side: Side,
}

impl Account {
    /// Its code, as it stands in the database and in text keys.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.code
    }

    /// The heading it is under.
    #[must_use]
    pub fn group(self) -> &'static str {
        self.group
    }

    /// Which side it is on.
    #[must_use]
    pub fn side(self) -> Side {
        self.side
    }

    /// Whether somebody in particular gives it, whose name is asked.
    #[must_use]
    pub fn has_funder(self) -> bool {
        self.group == "74"
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code)
    }
}

const fn group(code: &'static str, side: Side, accounts: &'static [&'static str]) -> Group {
    Group { code, side, accounts }
}

/// The chart, in the order of the form: charges, products, then what is given in kind.
pub const CHART: &[Group] = &[
    group("60", Side::Charge, &["601", "604", "60x"]),
    group("61", Side::Charge, &["613", "615", "616", "618"]),
    group("62", Side::Charge, &["622", "623", "625", "62x"]),
    group("63", Side::Charge, &["631", "635"]),
    group("64", Side::Charge, &["641", "645", "647"]),
    group("65", Side::Charge, &["65"]),
    group("66", Side::Charge, &["66"]),
    group("67", Side::Charge, &["67"]),
    group("68", Side::Charge, &["68"]),
    group("69", Side::Charge, &["69"]),
    group(
        "indirect",
        Side::Charge,
        &["indirect-fixed", "indirect-financial", "indirect-other"],
    ),
    group("70", Side::Product, &["70"]),
    group("73", Side::Product, &["73"]),
    group(
        "74",
        Side::Product,
        &[
            "74-state",
            "74-region",
            "74-department",
            "74-commune",
            "74-social",
            "74-europe",
            "74-jobs",
            "74-public",
            "74-private",
            "74-belgium",
        ],
    ),
    group("75", Side::Product, &["756", "758", "750"]),
    group("76", Side::Product, &["76"]),
    group("77", Side::Product, &["77"]),
    group("78", Side::Product, &["78", "789"]),
    group("79", Side::Product, &["79"]),
    group("own", Side::Product, &["own"]),
    group("86", Side::InKindCharge, &["860", "861", "862", "864"]),
    group("87", Side::InKindProduct, &["870", "871", "875"]),
];

/// Every account, in the order of the form.
pub fn accounts() -> impl Iterator<Item = Account> {
    CHART.iter().flat_map(|group| {
        group.accounts.iter().map(|code| Account {
            code,
            group: group.code,
            side: group.side,
        })
    })
}

/// The account of a code.
#[must_use]
pub fn account(code: &str) -> Option<Account> {
    accounts().find(|account| account.code == code)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{CHART, Side, account, accounts};

    #[test]
    fn every_account_of_the_form_is_there_once_and_found_by_its_code() {
        let codes: Vec<_> = accounts().map(|one| one.code()).collect();
        assert_eq!(codes.iter().collect::<HashSet<_>>().len(), codes.len());
        for one in accounts() {
            assert_eq!(account(one.code()), Some(one));
        }
        assert_eq!(account("1"), None);
        let headings: Vec<_> = CHART.iter().map(|group| group.code).collect();
        for heading in 60..=79 {
            let there = headings.contains(&heading.to_string().as_str());
            // The form has no accounts 71 and 72.
            assert_eq!(there, heading != 71 && heading != 72, "{heading}");
        }
        assert!(headings.contains(&"86") && headings.contains(&"87"));
    }

    #[test]
    fn charges_begin_with_six_products_with_seven_and_gifts_in_kind_with_eight() {
        for one in accounts().filter(|one| one.code().as_bytes()[0].is_ascii_digit()) {
            let expected = match one.side() {
                Side::Charge => "6",
                Side::Product => "7",
                Side::InKindCharge => "86",
                Side::InKindProduct => "87",
            };
            assert!(one.code().starts_with(expected), "{one:?}");
        }
    }
}
