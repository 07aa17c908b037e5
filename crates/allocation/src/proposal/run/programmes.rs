//! What programmes give out of several envelopes, as the file writes it: by programme its least, its most, and the numbers of votes.

use std::collections::HashMap;

use super::super::{Programme, Request, Table};
use super::RunError;
use super::values::{amount, columns, joined, list, places, units};
use crate::pabulib::Election;

/// The column of projects: programmes by `|`, of each its least, its most and its votes by `:`, these by `,`.
pub const PROGRAMMES: &str = "programmes";

pub fn programmes_written(table: &Table, request: &Request) -> String {
    let of = |programme: &Programme| {
        let votes = programme
            .envelopes
            .iter()
            .map(|&place| table.funders[place].number);
        let (least, most) = (units(programme.least), units(programme.most));
        format!("{least}:{most}:{}", joined(votes))
    };
    request.programmes.iter().map(of).collect::<Vec<_>>().join("|")
}

/// Reads what they give.
pub fn programmes(election: &Election, table: &mut Table) -> Result<(), RunError> {
    let [column] = columns(&election.project_columns, [PROGRAMMES])?;
    let funders: HashMap<u32, usize> = places(table.funders.iter().map(|one| one.number));
    let wrong = RunError::Value(PROGRAMMES);
    for (project, request) in election.projects.iter().zip(&mut table.requests) {
        let text = project.more[column].as_str();
        for programme in text.split('|').filter(|_| !text.is_empty()) {
            let fields: Vec<&str> = programme.split(':').collect();
            let &[least, most, votes] = fields.as_slice() else {
                return Err(wrong);
            };
            let numbers: Vec<u32> = list(votes, PROGRAMMES)?;
            let of = |number: u32| funders.get(&number).copied().ok_or(wrong.clone());
            request.programmes.push(Programme {
                envelopes: numbers.into_iter().map(of).collect::<Result<_, _>>()?,
                least: amount(least, PROGRAMMES)?,
                most: amount(most, PROGRAMMES)?,
            });
        }
    }
    Ok(())
}
