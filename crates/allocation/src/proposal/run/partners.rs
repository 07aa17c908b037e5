//! Whose money a request's is, as the file writes it: by partner the numbers of votes, and what the value alone would take of each.

use std::collections::HashMap;

use super::super::{Request, Table};
use super::RunError;
use super::values::{columns, joined, list, places, units};
use crate::pabulib::Election;

/// The column of projects: partners by `|`, of each the votes by `,`.
pub const PARTNERS: &str = "partners";
/// The column of votes, like `pays`.
pub const VALUED: &str = "valued";

/// The columns, with one more where the table names partners.
pub fn written(names: &[&str], more: &str, table: &Table) -> Vec<String> {
    let more = table.names_partners().then_some(&more);
    names.iter().chain(more).map(|&name| name.to_owned()).collect()
}

pub fn partners_written(table: &Table, request: &Request) -> String {
    let of = |partner: &Vec<usize>| joined(partner.iter().map(|&funder| table.funders[funder].number));
    request.partners.iter().map(of).collect::<Vec<_>>().join("|")
}

/// What the value alone would take of a funder, in the order of its choices.
pub fn valued(table: &Table, valued: &[Vec<i64>], funder: usize) -> String {
    let every = table.requests.iter().zip(valued);
    joined(every.flat_map(|(request, given)| {
        let lines = request.lines.iter().zip(given);
        lines
            .filter(move |(line, _)| line.funder == funder)
            .map(|(_, &cents)| units(cents))
    }))
}

/// Reads whose money it is.
pub fn partners(election: &Election, table: &mut Table) -> Result<(), RunError> {
    let [column] = columns(&election.project_columns, [PARTNERS])?;
    let funders: HashMap<u32, usize> = places(table.funders.iter().map(|one| one.number));
    for (project, request) in election.projects.iter().zip(&mut table.requests) {
        let text = project.more[column].as_str();
        for partner in text.split('|').filter(|_| !text.is_empty()) {
            let numbers: Vec<u32> = list(partner, PARTNERS)?;
            let of = |number: u32| funders.get(&number).copied().ok_or(RunError::Value(PARTNERS));
            request
                .partners
                .push(numbers.into_iter().map(of).collect::<Result<_, _>>()?);
        }
    }
    Ok(())
}
