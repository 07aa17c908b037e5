//! The words by which the database holds what kind of money a line tells of.

use registers::grants::{Aid, Doubt, Extent, Money};

const MONEY: [(Money, &str); 3] = [
    (Money::Voted, "voted"),
    (Money::Paid, "paid"),
    (Money::Unstated, "unstated"),
];
const AID: [(Aid, &str); 6] = [
    (Aid::Grant, "grant"),
    (Aid::InKind, "in-kind"),
    (Aid::Service, "service"),
    (Aid::Refund, "refund"),
    (Aid::Loan, "loan"),
    (Aid::Other, "other"),
];
const EXTENT: [(Extent, &str); 2] = [(Extent::Single, "single"), (Extent::Total, "total")];
const DOUBT: [(Doubt, &str); 3] = [
    (Doubt::Negative, "negative"),
    (Doubt::Currency, "currency"),
    (Doubt::Unit, "unit"),
];

/// The word for a value.
pub(super) fn of_money(value: Money) -> &'static str {
    word(&MONEY, value)
}

/// The word for a value.
pub(super) fn of_aid(value: Aid) -> &'static str {
    word(&AID, value)
}

/// The word for a value.
pub(super) fn of_extent(value: Extent) -> &'static str {
    word(&EXTENT, value)
}

/// The word for a value.
pub(super) fn of_doubt(value: Doubt) -> &'static str {
    word(&DOUBT, value)
}

/// The value behind a word.
pub(super) fn money(held: &str) -> Money {
    value(&MONEY, held).unwrap_or(Money::Unstated)
}

/// The value behind a word.
pub(super) fn aid(held: &str) -> Aid {
    value(&AID, held).unwrap_or(Aid::Other)
}

/// The value behind a word.
pub(super) fn extent(held: &str) -> Extent {
    value(&EXTENT, held).unwrap_or(Extent::Single)
}

/// The value behind a word.
pub(super) fn doubt(held: &str) -> Option<Doubt> {
    value(&DOUBT, held)
}

fn word<T: Copy + PartialEq>(words: &[(T, &'static str)], value: T) -> &'static str {
    let known = words.iter().find(|(known, _)| *known == value);
    known.expect("every value has its word").1
}

fn value<T: Copy>(words: &[(T, &'static str)], held: &str) -> Option<T> {
    words
        .iter()
        .find(|(_, word)| *word == held)
        .map(|(value, _)| *value)
}
