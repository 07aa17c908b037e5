//! The table that a file holds.

use super::super::{Funder, Line, Request, Table};
use super::values::{amount, cents, columns, list, parsed};
use super::{PROJECTS, RunError, VOTES};
use crate::Decimal;
use crate::pabulib::Election;

/// Reads who asks what of whom; partners and programmes are read after it.
pub fn table(election: &Election) -> Result<Table, RunError> {
    let (request, vote) = (
        columns(&election.project_columns, PROJECTS)?,
        columns(&election.ballot_columns, VOTES)?,
    );
    let mut table = Table {
        funders: Vec::new(),
        requests: Vec::new(),
    };
    for project in &election.projects {
        let of = |column: usize| project.more[request[column]].as_str();
        let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        table.requests.push(Request {
            number: parsed(&project.id, "project_id")?,
            most: cents(project.cost, "cost")?,
            least: amount(of(0), "least")?,
            cost: amount(of(1), "eligible_cost")?,
            public_rate: parsed(of(2), "public_rate")?,
            headroom: optional(of(3))
                .map(|text| amount(&text, "headroom"))
                .transpose()?,
            territory: optional(of(4))
                .map(|text| parsed(&text, "territory"))
                .transpose()?,
            lines: Vec::new(),
            programmes: Vec::new(),
            partners: Vec::new(),
        });
    }
    for (funder, ballot) in election.ballots.iter().enumerate() {
        let of = |column: usize| ballot.more[vote[column]].as_str();
        table.funders.push(Funder {
            number: parsed(&ballot.voter, "voter_id")?,
            envelope: amount(of(0), "envelope")?,
            public: match of(1) {
                "0" => false,
                "1" => true,
                _ => return Err(RunError::Value("public")),
            },
        });
        let least: Vec<Decimal> = list(of(2), "least")?;
        let requested: Vec<Decimal> = list(of(3), "requested")?;
        let rates: Vec<u32> = list(of(4), "rate")?;
        if [least.len(), requested.len(), rates.len()] != [ballot.choices.len(); 3] {
            return Err(RunError::Value("requested"));
        }
        for (place, choice) in ballot.choices.iter().enumerate() {
            let points = choice.points.ok_or(RunError::Value("points"))?;
            table.requests[choice.project].lines.push(Line {
                funder,
                least: cents(least[place], "least")?,
                requested: cents(requested[place], "requested")?,
                rate: rates[place],
                score: parsed(&points.to_string(), "points")?,
            });
        }
    }
    Ok(table)
}
