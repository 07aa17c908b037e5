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

/// Looks for prices in so many steps. `found` sees every group that comes by. Nothing when the list
/// cannot meet the quotas.
pub(crate) fn relax(
    problem: &Problem,
    given: &Cover<'_>,
    list: &[u32],
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
    let fixed: Vec<i64> = list
        .iter()
        .map(|one| problem.own[*one as usize] - given.acquaintance(*one))
        .collect();
    let mut worth = vec![0; list.len()];
    let mut counts = vec![0_i64; prices.len()];
    let mut best: Option<Relaxed> = None;
    let (mut pace, mut since) = (16_i64, 0);
    for _ in 0..steps.max(1) {
        for ((value, one), fixed) in worth.iter_mut().zip(list).zip(&fixed) {
            *value = *fixed;
            for element in problem.elements(*one as usize) {
                let element = *element as usize;
                if !given.covers(element) {
                    *value += prices[element];
                }
            }
        }
        let taken = take(problem, list, &worth, rooms, needed, missing)?;
        let uncovered: i64 = (0..prices.len())
            .filter(|element| !given.covers(*element))
            .map(|element| problem.weights[element] - prices[element])
            .sum();
        let bound = given.score + uncovered + taken.iter().map(|at| worth[*at]).sum::<i64>();
        let group: Vec<u32> = taken.iter().map(|at| list[*at]).collect();
        let floor = found(&group);
        counts.fill(0);
        for one in &group {
            for element in problem.elements(*one as usize) {
                counts[*element as usize] += 1;
            }
        }
        if best.as_ref().is_none_or(|known| bound < known.bound) {
            let least = taken.iter().map(|at| worth[*at]).min().unwrap_or(0);
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

/// The dearest of the list that fill the rooms with the kinds that are missing: places in the list, the
/// dearest first.
fn take(
    problem: &Problem,
    list: &[u32],
    worth: &[i64],
    rooms: usize,
    needed: usize,
    missing: [u8; Kind::ALL.len()],
) -> Option<Vec<usize>> {
    let mut all: Vec<usize> = Vec::with_capacity(rooms + 1);
    let mut kinds: [Vec<usize>; Kind::ALL.len()] = Default::default();
    let put = |best: &mut Vec<usize>, most: usize, at: usize| {
        if best.len() == most && best.last().is_none_or(|last| worth[*last] >= worth[at]) {
            return;
        }
        let place = best.partition_point(|other| worth[*other] >= worth[at]);
        best.insert(place, at);
        best.truncate(most);
    };
    let asked = missing.iter().any(|one| *one > 0);
    for (at, one) in list.iter().enumerate() {
        put(&mut all, rooms, at);
        if asked {
            let kind = problem.kind(*one as usize);
            put(&mut kinds[kind], usize::from(missing[kind]), at);
        }
    }
    let mut taken: Vec<usize> = Vec::with_capacity(rooms);
    for (kind, wanted) in kinds.iter().zip(missing) {
        if kind.len() < usize::from(wanted) {
            return None;
        }
        taken.extend(kind);
    }
    for at in all {
        if taken.len() < rooms && (worth[at] > 0 || taken.len() < needed) && !taken.contains(&at) {
            taken.push(at);
        }
    }
    if taken.len() < needed {
        return None;
    }
    taken.sort_by_key(|at| (std::cmp::Reverse(worth[*at]), *at));
    Some(taken)
}
