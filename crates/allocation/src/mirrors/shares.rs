//! Min–max equal shares between funders, on a table with more rules than that method knows.

use crate::funders;
use crate::proposal::Table;

/// What equal shares give, each funder weighing as much as its envelope.
#[must_use]
pub fn equal_shares(table: &Table) -> Vec<Vec<i64>> {
    let bids = |request: &crate::proposal::Request| {
        let mut bids = vec![None; table.funders.len()];
        for line in request.lines.iter().filter(|line| line.score > 0) {
            bids[line.funder] = Some(request.most);
        }
        bids
    };
    let asked = funders::Table {
        funders: table
            .funders
            .iter()
            .map(|funder| funders::Funder {
                number: funder.number,
                envelope: funder.envelope,
            })
            .collect(),
        projects: table
            .requests
            .iter()
            .map(|request| funders::Project {
                number: request.number,
                least: request.least,
                most: request.most,
            })
            .collect(),
        bids: table.requests.iter().map(bids).collect(),
    };
    let shares = funders::share(&asked).expect("a table of proposals is one of equal shares");
    let of = |(request, payments): (&crate::proposal::Request, &Vec<i64>)| {
        request.lines.iter().map(|line| payments[line.funder]).collect()
    };
    table.requests.iter().zip(&shares.payments).map(of).collect()
}
