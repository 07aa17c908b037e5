//! What no proposal's value exceeds, by the prices of one.

use crate::proposal::{Prices, Request, Table};

/// Prices are counted in so many parts of a score.
const PARTS: i128 = 65_536;
/// Of so many lines all sets are tried: a thousand at most.
const SETS_OF_MOST: usize = 10;

/// No proposal's value is higher, if each funder reaches what it has alone: every request chosen at its best against the prices, plus what
/// the envelopes cost, less what the floors are worth (weak duality: true whatever the prices, if none is below zero).
///
/// Every set of lines of a request is tried; beyond ten lines their minima are left out, which can only raise the bound.
#[must_use]
pub fn bound(table: &Table, prices: &Prices, alone: &[i128]) -> i128 {
    let mut sum = 0_i128;
    for (funder, price) in table.funders.iter().zip(&prices.envelopes) {
        sum += i128::from(funder.envelope) * i128::from((*price).max(0));
    }
    for (alone, price) in alone.iter().zip(&prices.floors) {
        sum -= alone * i128::from((*price).max(0));
    }
    for request in &table.requests {
        let together: i128 = request
            .lines
            .iter()
            .map(|line| i128::from(line.score) * i128::from(prices.floors[line.funder].max(0)))
            .sum();
        let worth: Vec<i128> = request
            .lines
            .iter()
            .map(|line| {
                i128::from(line.score) * PARTS + together - i128::from(prices.envelopes[line.funder].max(0))
            })
            .collect();
        let sets = if request.lines.len() <= SETS_OF_MOST {
            1_u32 << request.lines.len()
        } else {
            1
        };
        let best = (0..sets).filter_map(|set| {
            let relaxed = sets == 1;
            best_of(table, request, &worth, |line| {
                if relaxed {
                    (true, 0)
                } else {
                    (set >> line & 1 == 1, request.lines[line].least)
                }
            })
        });
        sum += best.max().unwrap_or(0).max(0);
    }
    sum.div_euclid(PARTS)
}

/// The highest worth with exactly these lines, each from its own least; nothing where the rules forbid them.
fn best_of(
    table: &Table,
    request: &Request,
    worth: &[i128],
    chosen: impl Fn(usize) -> (bool, i64),
) -> Option<i128> {
    let rate = |rate: u32| i128::from(request.cost) * i128::from(rate) / 10_000;
    let public_most = rate(request.public_rate).min(request.headroom.map_or(i128::MAX, i128::from));
    let mut lines: Vec<(i128, i128, bool, Option<usize>)> = Vec::new();
    let mut given = vec![0_i128; request.programmes.len()];
    let (mut total, mut public, mut sum) = (0_i128, 0_i128, 0_i128);
    for (place, line) in request.lines.iter().enumerate() {
        let (taken, least) = chosen(place);
        if !taken {
            continue;
        }
        let funder = table.funders[line.funder];
        let mut programmes = request.programmes.iter();
        let programme = programmes.position(|of| of.envelopes.contains(&line.funder));
        let (least, most) = (
            i128::from(least),
            i128::from(line.requested)
                .min(rate(line.rate))
                .min(i128::from(funder.envelope)),
        );
        if most < least {
            return None;
        }
        total += least;
        public += if funder.public { least } else { 0 };
        sum += worth[place] * least;
        if let Some(of) = programme {
            given[of] += least;
        }
        lines.push((worth[place], most - least, funder.public, programme));
    }
    lines.sort_by_key(|&(worth, ..)| -worth);
    // A programme that gives something comes to its least, by its lines that are worth most.
    for (worth, room, is_public, programme) in &mut lines {
        if let Some(of) = programme.filter(|&of| given[of] > 0) {
            let more = (*room)
                .min(i128::from(request.programmes[of].least) - given[of])
                .max(0);
            (given[of], *room, total) = (given[of] + more, *room - more, total + more);
            public += if *is_public { more } else { 0 };
            sum += *worth * more;
        }
    }
    let every = request.programmes.iter().zip(&given);
    let mut small_or_large = every
        .filter(|(of, given)| **given > 0 && !(i128::from(of.least)..=i128::from(of.most)).contains(*given));
    if small_or_large.next().is_some() {
        return None;
    }
    if total > i128::from(request.most) || public > public_most {
        return None;
    }
    for (worth, room, is_public, programme) in lines {
        let until = if worth > 0 {
            i128::from(request.most)
        } else {
            i128::from(request.least)
        };
        let mut more = room.min(until - total).max(0);
        if let Some(of) = programme {
            more = more.min(i128::from(request.programmes[of].most) - given[of]);
        }
        if is_public {
            more = more.min(public_most - public);
            public += more;
        }
        if let Some(of) = programme {
            given[of] += more;
        }
        total += more;
        sum += worth * more;
    }
    (total == 0 || total >= i128::from(request.least)).then_some(sum)
}
