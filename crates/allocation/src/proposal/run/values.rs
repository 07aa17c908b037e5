//! Values as the file writes them: amounts in its currency, lists by commas, lines of `META`.

use std::collections::HashMap;
use std::fmt::Display;
use std::str::FromStr;

use super::super::{AMOUNT_MOST, Proved, Table};
use super::{RunError, VALUE_MOST};
use crate::Decimal;
use crate::headroom::{Headroom, Part};
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

/// What is left to undertakings, and their parts of lines that the table has.
pub fn rooms(election: &Election, table: &Table) -> Result<Vec<Headroom>, RunError> {
    const ROOMS: &str = "headrooms";
    const PARTS: &str = "headroom_parts";
    let left: Vec<Decimal> = list(election.meta(ROOMS).unwrap_or(""), ROOMS)?;
    let mut rooms = Vec::with_capacity(left.len());
    for left in left {
        let cents = cents(left, ROOMS)?;
        if !(0..=AMOUNT_MOST).contains(&cents) {
            return Err(RunError::Value(ROOMS));
        }
        rooms.push(Headroom {
            cents,
            parts: Vec::new(),
        });
    }
    let requests: HashMap<u32, usize> = places(table.requests.iter().map(|one| one.number));
    let funders: HashMap<u32, usize> = places(table.funders.iter().map(|one| one.number));
    let wrong = RunError::Value(PARTS);
    for text in election
        .meta(PARTS)
        .unwrap_or("")
        .split(',')
        .filter(|text| !text.is_empty())
    {
        let fields: Vec<&str> = text.split(':').collect();
        let &[room, request, funder, part, whole] = fields.as_slice() else {
            return Err(wrong);
        };
        let room = rooms
            .get_mut(parsed::<usize>(room, PARTS)?)
            .ok_or(wrong.clone())?;
        let part = Part {
            request: *requests.get(&parsed(request, PARTS)?).ok_or(wrong.clone())?,
            funder: *funders.get(&parsed(funder, PARTS)?).ok_or(wrong.clone())?,
            part: parsed(part, PARTS)?,
            whole: parsed(whole, PARTS)?,
        };
        let within = (0..=part.whole).contains(&part.part) && (1..=AMOUNT_MOST).contains(&part.whole);
        let mut lines = table.requests[part.request].lines.iter();
        if !within || !lines.any(|line| line.funder == part.funder) {
            return Err(wrong);
        }
        room.parts.push(part);
    }
    Ok(rooms)
}

/// By number: its place.
pub fn places(numbers: impl Iterator<Item = u32>) -> HashMap<u32, usize> {
    numbers
        .enumerate()
        .map(|(place, number)| (number, place))
        .collect()
}

/// The places of these columns.
pub fn columns<const N: usize>(names: &[String], wanted: [&'static str; N]) -> Result<[usize; N], RunError> {
    let places: HashMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(place, name)| (name.as_str(), place))
        .collect();
    let mut found = [0; N];
    for (place, name) in found.iter_mut().zip(wanted) {
        *place = *places.get(name).ok_or(RunError::Value(name))?;
    }
    Ok(found)
}

/// What this column of votes takes, by request, then by its lines.
pub fn amounts(election: &Election, table: &Table, name: &'static str) -> Result<Vec<Vec<i64>>, RunError> {
    let [pays] = columns(&election.ballot_columns, [name])?;
    let mut amounts: Vec<Vec<i64>> = vec![Vec::new(); table.requests.len()];
    for ballot in &election.ballots {
        let paid: Vec<Decimal> = list(&ballot.more[pays], name)?;
        if paid.len() != ballot.choices.len() {
            return Err(RunError::Value(name));
        }
        for (choice, paid) in ballot.choices.iter().zip(paid) {
            let paid = cents(paid, name)?;
            if !(0..=AMOUNT_MOST).contains(&paid) {
                return Err(RunError::Value(name));
            }
            // Lines go by the order of funders, as ballots do.
            amounts[choice.project].push(paid);
        }
    }
    Ok(amounts)
}
