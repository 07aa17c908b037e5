//! A value that no group can pass, by Lagrangian relaxation.
//!
//! An element is covered only if a member covers it. Giving that rule up for a price μ per element,
//! 0 ≤ μ ≤ its weight, leaves a problem that is solved by looking: each candidate is worth its relevance
//! and the prices of what it covers, take the best; and each element is worth its weight less its price.
//! Whatever the prices, the sum is never below the best group (Geoffrion 1974); some steps of a
//! subgradient (Held, Wolfe, Crowder 1974) bring it down. With the prices at the weights it is the sum of
//! the best candidates alone. Prices are whole numbers, so the bound is exact.

use crate::candidate::Kind;
use crate::cover::Cover;
use crate::problem::Problem;

/// The relaxed problem below one group that is given.
#[derive(Clone, Debug)]
pub(crate) struct Relaxed {
    /// No group with these members and others of the list is worth more.
    pub(crate) bound: i64,
    /// Prices at which that was found.
    pub(crate) prices: Vec<i64>,
    /// What each of the list is worth at those prices, in its order.
    pub(crate) worth: Vec<i64>,
    /// Who was taken at those prices, the dearest first; none of the given ones.
    pub(crate) taken: Vec<u32>,
    /// The least worth among them, or 0 when there was room left.
    pub(crate) least: i64,
}

/// What the list is known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    /// In any order; what each is worth is wanted.
    Anyhow,
    /// The most promising first, each alone. Nobody is worth more at any prices, for none is above its weight:
    /// the look through the list ends where nobody further on can be taken, and `worth` is left out.
    ByPromise,
}

/// Looks for prices in so many steps. `found` sees every group that comes by. Nothing when the list
/// cannot meet the quotas.
pub(crate) fn relax(
    problem: &Problem,
    given: &Cover<'_>,
    (list, listed): (&[u32], Listed),
    prices: &[i64],
    steps: usize,
    mut found: impl FnMut(&[u32]) -> i64,
) -> Option<Relaxed> {
    let rooms = problem.size() - given.members.len();
    // A group has two members at least.
    let needed = 2_usize.saturating_sub(given.members.len());
    let missing = given.missing();
    if given.missing_in_all() > rooms {
        return None;
    }
    let mut prices = prices.to_vec();
    let fixed: Vec<i64> = match listed {
        Listed::ByPromise if !problem.has_acquaintances() => Vec::new(),
        Listed::ByPromise | Listed::Anyhow => list
            .iter()
            .map(|one| problem.own(*one as usize) - given.acquaintance(*one))
            .collect(),
    };
    // What somebody of the list is worth at prices; what is covered costs nothing, for its price is 0.
    let worth_of = |at: usize, one: u32, prices: &[i64]| {
        let own = fixed.get(at).copied().unwrap_or(problem.own(one as usize));
        let covered = problem.elements(one as usize).iter();
        own + covered.map(|element| prices[*element as usize]).sum::<i64>()
    };
    for (element, price) in prices.iter_mut().enumerate() {
        if given.covers(element) {
            *price = 0;
        }
    }
    let mut worth = Vec::new();
    let mut counts = vec![0_i64; prices.len()];
    let mut best: Option<Relaxed> = None;
    let (mut pace, mut since) = (16_i64, 0);
    for _ in 0..steps.max(1) {
        if listed == Listed::Anyhow {
            let values = list.iter().enumerate();
            worth.clear();
            worth.extend(values.map(|(at, one)| worth_of(at, *one, &prices)));
        }
        let value = |at: usize, one: u32| match listed {
            Listed::Anyhow => worth[at],
            Listed::ByPromise => worth_of(at, one, &prices),
        };
        let taken = take(problem, (list, listed), value, (rooms, needed, missing))?;
        let uncovered: i64 = (0..prices.len())
            .filter(|element| !given.covers(*element))
            .map(|element| problem.weights[element] - prices[element])
            .sum();
        let bound = given.score + uncovered + taken.iter().map(|(value, _)| value).sum::<i64>();
        let group: Vec<u32> = taken.iter().map(|(_, at)| list[*at]).collect();
        let floor = found(&group);
        counts.fill(0);
        for one in &group {
            for element in problem.elements(*one as usize) {
                counts[*element as usize] += 1;
            }
        }
        if best.as_ref().is_none_or(|known| bound < known.bound) {
            let least = taken.iter().map(|(value, _)| *value).min().unwrap_or(0);
            let least = if taken.len() < rooms { least.min(0) } else { least };
            best = Some(Relaxed {
                bound,
                prices: prices.clone(),
                worth: worth.clone(),
                taken: group,
                least,
            });
            since = 0;
        } else {
            since += 1;
            if since >= 4 {
                (pace, since) = (pace / 2, 0);
            }
        }
        let gap = bound - floor;
        if gap <= 0 || pace == 0 {
            break;
        }
        // Towards what is covered twice, away from what is not covered.
        let moves = |element: usize, count: i64, price: i64| {
            let room = if count == 0 {
                problem.weights[element] - price
            } else {
                price * (count - 1)
            };
            !given.covers(element) && room > 0
        };
        let norm: i64 = (0..prices.len())
            .filter(|element| moves(*element, counts[*element], prices[*element]))
            .map(|element| (counts[element] - 1).pow(2))
            .sum();
        if norm == 0 {
            break;
        }
        for element in 0..prices.len() {
            if moves(element, counts[element], prices[element]) {
                let step = gap * pace * (counts[element] - 1) / (16 * norm);
                prices[element] = (prices[element] - step).clamp(0, problem.weights[element]);
            }
        }
    }
    best
}

/// The dearest of the list that fill the rooms with the kinds that are missing: what each is worth and its
/// place in the list, the dearest first.
fn take(
    problem: &Problem,
    (list, listed): (&[u32], Listed),
    value: impl Fn(usize, u32) -> i64,
    (rooms, needed, missing): (usize, usize, [u8; Kind::ALL.len()]),
) -> Option<Vec<(i64, usize)>> {
    let mut all: Vec<(i64, usize)> = Vec::with_capacity(rooms + 1);
    let mut kinds: [Vec<(i64, usize)>; Kind::ALL.len()] = Default::default();
    let put = |best: &mut Vec<(i64, usize)>, most: usize, one: (i64, usize)| {
        if best.len() == most && best.last().is_none_or(|last| last.0 >= one.0) {
            return;
        }
        let place = best.partition_point(|other| other.0 >= one.0);
        best.insert(place, one);
        best.truncate(most);
    };
    // Whether somebody worth so much at most would find no place.
    let is_full = |best: &[(i64, usize)], most: usize, value: i64| {
        best.len() == most && best.last().is_none_or(|last| last.0 >= value)
    };
    let asked = missing.iter().any(|one| *one > 0);
    for (at, one) in list.iter().enumerate() {
        let alone = problem.alone(*one);
        if listed == Listed::ByPromise
            && is_full(&all, rooms, alone)
            && kinds
                .iter()
                .zip(missing)
                .all(|(kind, wanted)| is_full(kind, usize::from(wanted), alone))
        {
            break;
        }
        let one_of = (value(at, *one), at);
        put(&mut all, rooms, one_of);
        if asked {
            let kind = problem.kind(*one as usize);
            put(&mut kinds[kind], usize::from(missing[kind]), one_of);
        }
    }
    let mut taken: Vec<(i64, usize)> = Vec::with_capacity(rooms);
    for (kind, wanted) in kinds.iter().zip(missing) {
        if kind.len() < usize::from(wanted) {
            return None;
        }
        taken.extend(kind);
    }
    for one in all {
        if taken.len() < rooms && (one.0 > 0 || taken.len() < needed) && !taken.contains(&one) {
            taken.push(one);
        }
    }
    if taken.len() < needed {
        return None;
    }
    taken.sort_by_key(|(value, at)| (std::cmp::Reverse(*value), *at));
    Some(taken)
}
