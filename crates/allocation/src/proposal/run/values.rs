//! Values as the file writes them: amounts in its currency, lists by commas, lines of `META`.

use std::fmt::Display;
use std::str::FromStr;

use super::super::Proved;
use super::{RunError, VALUE_MOST};
use crate::Decimal;
use crate::pabulib::Election;

/// Cents in the file's currency.
pub fn units(cents: i64) -> Decimal {
    Decimal::new(cents, 2).expect("a table's amounts, and their sum, have fewer figures than a decimal may")
}

pub fn cents(amount: Decimal, name: &'static str) -> Result<i64, RunError> {
    if amount.places() > 2 {
        return Err(RunError::Value(name));
    }
    i64::try_from(amount.in_units(2)).map_err(|_| RunError::Value(name))
}

pub fn amount(text: &str, name: &'static str) -> Result<i64, RunError> {
    cents(parsed(text, name)?, name)
}

pub fn parsed<T: FromStr>(text: &str, name: &'static str) -> Result<T, RunError> {
    text.parse().map_err(|_| RunError::Value(name))
}

pub fn list<T: FromStr>(text: &str, name: &'static str) -> Result<Vec<T>, RunError> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    text.split(',').map(|one| parsed(one, name)).collect()
}

pub fn joined(values: impl Iterator<Item = impl Display>) -> String {
    values
        .map(|value| value.to_string())
        .collect::<Vec<_>>()
        .join(",")
}

pub fn meta<T: FromStr>(election: &Election, name: &'static str) -> Result<T, RunError> {
    parsed(election.meta(name).ok_or(RunError::Value(name))?, name)
}

pub fn proved(election: &Election, name: &'static str) -> Result<Proved, RunError> {
    match list(election.meta(name).ok_or(RunError::Value(name))?, name)?[..] {
        [found, bound]
            if [found, bound]
                .iter()
                .all(|value| (0..=VALUE_MOST).contains(value)) =>
        {
            Ok(Proved { found, bound })
        }
        _ => Err(RunError::Value(name)),
    }
}

pub fn prices(election: &Election, name: &'static str) -> Result<Vec<i64>, RunError> {
    list(election.meta(name).unwrap_or(""), name)
}
