//! The Nash product between funders (Brandl, Brandt, Greger, Peters, Stricker, Suksompong, "Funding public projects: a case for the
//! Nash product rule", Journal of Mathematical Economics 2022).
//!
//! Each funder gives every request it has a score for the part of its envelope that the request has in its satisfaction; what
//! requests then receive gives new satisfactions. Repeated, that raises the product `Π satisfaction^envelope` at each step towards its
//! highest (Cover, "An algorithm for maximizing expected log investment return", 1984). What a request would receive
//! beyond what it asks is taken from all who pay for it alike, and goes to their other requests: then the product is only near its highest.
//!
//! Counted in floats by additions, multiplications and divisions alone, whose results are the same on every machine; at the
//! end each amount is rounded down to cents, and what that leaves goes by the largest remainder.

use crate::proposal::Table;

const STEPS: usize = 400;

/// What the Nash product gives.
#[must_use]
pub fn nash(table: &Table) -> Vec<Vec<i64>> {
    let mut given: Vec<f64> = table.requests.iter().map(|_| 1.0).collect();
    let mut payments: Vec<Vec<f64>> = Vec::new();
    for _ in 0..STEPS {
        payments = step(table, &given);
        for (given, payments) in given.iter_mut().zip(&payments) {
            *given = payments.iter().sum();
        }
    }
    in_cents(table, &payments)
}

fn step(table: &Table, given: &[f64]) -> Vec<Vec<f64>> {
    let mut payments: Vec<Vec<f64>> = table
        .requests
        .iter()
        .map(|request| vec![0.0; request.lines.len()])
        .collect();
    let mut left: Vec<f64> = table
        .funders
        .iter()
        .map(|funder| funder.envelope as f64)
        .collect();
    let mut full = vec![false; table.requests.len()];
    loop {
        let mut satisfaction = vec![0.0; table.funders.len()];
        for (place, request) in table
            .requests
            .iter()
            .enumerate()
            .filter(|&(place, _)| !full[place])
        {
            for line in &request.lines {
                satisfaction[line.funder] += f64::from(line.score) * given[place];
            }
        }
        let mut again = false;
        for (place, request) in table
            .requests
            .iter()
            .enumerate()
            .filter(|&(place, _)| !full[place])
        {
            for (payment, line) in payments[place].iter_mut().zip(&request.lines) {
                let all = satisfaction[line.funder];
                *payment = if all > 0.0 {
                    left[line.funder] * f64::from(line.score) * given[place] / all
                } else {
                    0.0
                };
            }
        }
        for (place, request) in table.requests.iter().enumerate() {
            let total: f64 = payments[place].iter().sum();
            if !full[place] && total > request.most as f64 {
                (full[place], again) = (true, true);
                for (payment, line) in payments[place].iter_mut().zip(&request.lines) {
                    *payment *= request.most as f64 / total;
                    left[line.funder] = (left[line.funder] - *payment).max(0.0);
                }
            }
        }
        if !again {
            return payments;
        }
    }
}

fn in_cents(table: &Table, payments: &[Vec<f64>]) -> Vec<Vec<i64>> {
    let mut amounts: Vec<Vec<i64>> = payments
        .iter()
        .map(|line| line.iter().map(|cents| *cents as i64).collect())
        .collect();
    let mut room: Vec<i64> = table
        .requests
        .iter()
        .zip(&amounts)
        .map(|(request, given)| request.most - given.iter().sum::<i64>())
        .collect();
    for (funder, of) in table.funders.iter().enumerate() {
        let mut remainders: Vec<(f64, u32, usize, usize)> = Vec::new();
        let (mut spent, mut meant) = (0, 0.0);
        for (place, request) in table.requests.iter().enumerate() {
            if let Some(line) = request.lines.iter().position(|line| line.funder == funder) {
                let (payment, cents) = (payments[place][line], amounts[place][line]);
                remainders.push((payment - cents as f64, request.number, place, line));
                spent += cents;
                meant += payment;
            }
        }
        remainders.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut rest = ((meant + 0.5) as i64).min(of.envelope) - spent;
        for (_, _, place, line) in remainders {
            if rest > 0 && room[place] > 0 {
                amounts[place][line] += 1;
                room[place] -= 1;
                rest -= 1;
            }
        }
    }
    amounts
}
