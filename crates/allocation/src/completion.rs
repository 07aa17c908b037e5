//! "What if B gives 30 instead of 40: who completes?" Amounts are changed as is supposed, conditions are resolved
//! ([`conditions`](crate::conditions)), and this says who could give a request more within every rule of the table.

use crate::proposal::{Table, WHOLE};

/// What one funder could add to a request, the others staying as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Its place.
    pub funder: usize,
    /// At least this, in cents: below it a line of its own would be too small.
    pub least: i64,
    /// At most this, in cents.
    pub most: i64,
}

/// Who could give more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// Whoever could, in the order of the request's lines.
    pub rooms: Vec<Room>,
    /// The most that all of them could add together, in cents.
    pub together: i64,
    /// The least that must come together, in cents, before the request has its least useful total; nothing where it has it already.
    pub needed: i64,
}

/// Who could give this request more than these amounts, by request, then by its lines. Amounts that break a rule leave no room there,
/// and nobody has room where all of them together cannot bring the request to its least useful total.
///
/// # Panics
/// Where there is not one amount for each line, or no such request.
#[must_use]
pub fn completion(table: &Table, amounts: &[Vec<i64>], request: usize) -> Completion {
    let mut left: Vec<i128> = table
        .funders
        .iter()
        .map(|funder| i128::from(funder.envelope))
        .collect();
    for (request, given) in table.requests.iter().zip(amounts) {
        assert_eq!(request.lines.len(), given.len(), "one amount for each line");
        for (line, &cents) in request.lines.iter().zip(given) {
            left[line.funder] -= i128::from(cents);
        }
    }
    let (of, given) = (&table.requests[request], &amounts[request]);
    let part = |rate: u32| i128::from(of.cost) * i128::from(rate) / i128::from(WHOLE);
    let sum = |public_only: bool| -> i128 {
        let lines = of.lines.iter().zip(given);
        let counted = lines.filter(|(line, _)| !public_only || table.funders[line.funder].public);
        counted.map(|(_, &cents)| i128::from(cents)).sum()
    };
    let all = (i128::from(of.most) - sum(false)).max(0);
    let public = (part(of.public_rate).min(of.headroom.map_or(i128::MAX, i128::from)) - sum(true)).max(0);
    let (mut rooms, mut by_public, mut by_others) = (Vec::new(), 0_i128, 0_i128);
    for (line, &cents) in of.lines.iter().zip(given) {
        let is_public = table.funders[line.funder].public;
        let most = i128::from(line.requested).min(part(line.rate)) - i128::from(cents);
        let most = most
            .min(left[line.funder])
            .min(all)
            .min(if is_public { public } else { all });
        let least = (line.least - cents).max(1);
        if most >= i128::from(least) {
            *(if is_public { &mut by_public } else { &mut by_others }) += most;
            let most = i64::try_from(most).expect("no more than is asked");
            rooms.push(Room {
                funder: line.funder,
                least,
                most,
            });
        }
    }
    let mut together = (by_public.min(public) + by_others).min(all);
    let needed = (i128::from(of.least) - sum(false)).max(0);
    if together < needed {
        rooms.clear();
        together = 0;
    }
    let cents = |cents| i64::try_from(cents).expect("no more than is asked");
    Completion {
        rooms,
        together: cents(together),
        needed: cents(needed),
    }
}
