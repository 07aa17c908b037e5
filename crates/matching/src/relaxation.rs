//! A value that no group can pass, by Lagrangian relaxation.
//!
//! An element is covered only if a member covers it. Giving that rule up for a price μ per element,
//! 0 ≤ μ ≤ its weight, leaves a problem that is solved by looking: each candidate is worth its relevance
//! and the prices of what it covers, take the best; and each element is worth its weight less its price.
//! Whatever the prices, the sum is never below the best group (Geoffrion 1974); some steps of a
//! subgradient (Held, Wolfe, Crowder 1974) bring it down. With the prices at the weights it is the sum of
//! the best candidates alone. Prices are whole numbers, so the bound is exact.

use std::cmp::Reverse;

use crate::candidate::Kind;
use crate::classes::Classes;
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

/// Those who may be taken.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Among<'a> {
    /// Each of a list; what each is worth is wanted.
    List(&'a [u32]),
    /// Those of some classes. Only they are looked at who could be among the dearest, and `worth` is left out.
    Classes(&'a Classes),
}

/// Looks for prices in so many steps. `found` sees every group that comes by. Nothing when the list
/// cannot meet the quotas.
pub(crate) fn relax(
    problem: &Problem,
    given: &Cover<'_>,
    among: Among<'_>,
    prices: &[i64],
    steps: usize,
    mut found: impl FnMut(&[u32]) -> i64,
) -> Option<Relaxed> {
    let rooms = problem.size() - given.members.len();
    let needed = problem.least().saturating_sub(given.members.len());
    let missing = given.missing();
    if given.missing_in_all() > rooms {
        return None;
    }
    let mut prices = prices.to_vec();
    // What somebody is worth by itself beside those who are given.
    let own = |one: u32| problem.own(one as usize) - given.acquaintance(one);
    let list = match among {
        Among::List(list) => list,
        Among::Classes(_) => &[],
    };
    let owns: Vec<i64> = list.iter().map(|one| own(*one)).collect();
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
        // What is covered costs nothing, for its price is 0.
        let covered = |elements: &[u32]| elements.iter().map(|one| prices[*one as usize]).sum::<i64>();
        let elements = |one: u32| problem.elements(one as usize);
        let mut dearest = Dearest::new(problem, rooms, missing);
        match among {
            Among::List(list) => {
                worth.clear();
                let values = list.iter().zip(&owns);
                worth.extend(values.map(|(one, own)| own + covered(elements(*one))));
                let ones = worth.iter().zip(list);
                ones.for_each(|(value, one)| dearest.offer((*value, *one)));
            }
            Among::Classes(classes) => classes.walk(covered, |most, one| {
                let could = dearest.could_take(most);
                if could {
                    dearest.offer((own(one) + covered(elements(one)), one));
                }
                could
            }),
        }
        let taken = dearest.taken(needed)?;
        let uncovered: i64 = (0..prices.len())
            .filter(|element| !given.covers(*element))
            .map(|element| problem.weights[element] - prices[element])
            .sum();
        let bound = given.score + uncovered + taken.iter().map(|(value, _)| value).sum::<i64>();
        let group: Vec<u32> = taken.iter().map(|(_, one)| *one).collect();
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

/// The dearest that fill the rooms with the kinds that are missing: what each is worth, and who.
struct Dearest<'a> {
    problem: &'a Problem,
    rooms: usize,
    missing: [u8; Kind::ALL.len()],
    all: Vec<(i64, u32)>,
    /// Those of each kind that is missing.
    kinds: [Vec<(i64, u32)>; Kind::ALL.len()],
}

impl<'a> Dearest<'a> {
    fn new(problem: &'a Problem, rooms: usize, missing: [u8; Kind::ALL.len()]) -> Self {
        Self {
            problem,
            rooms,
            missing,
            all: Vec::with_capacity(rooms + 1),
            kinds: Default::default(),
        }
    }

    /// By how much somebody comes first: of equals the more promising.
    fn rank(problem: &Problem, (value, one): (i64, u32)) -> (i64, i64, Reverse<u32>) {
        (value, problem.alone(one), Reverse(one))
    }

    fn offer(&mut self, one: (i64, u32)) {
        let problem = self.problem;
        let put = |best: &mut Vec<(i64, u32)>, most: usize| {
            if best.len() == most && best.last().is_none_or(|last| last.0 > one.0) {
                return;
            }
            let rank = Self::rank(problem, one);
            let place = best.partition_point(|other| Self::rank(problem, *other) > rank);
            best.insert(place, one);
            best.truncate(most);
        };
        put(&mut self.all, self.rooms);
        let kind = problem.kind(one.1 as usize);
        put(&mut self.kinds[kind], usize::from(self.missing[kind]));
    }

    /// Whether somebody worth so much at most could find a place.
    fn could_take(&self, most: i64) -> bool {
        let could = |best: &[(i64, u32)], rooms: usize| {
            best.len() < rooms || best.last().is_some_and(|last| last.0 <= most)
        };
        let mut kinds = self.kinds.iter().zip(self.missing);
        could(&self.all, self.rooms) || kinds.any(|(kind, wanted)| could(kind, usize::from(wanted)))
    }

    /// They, the dearest first; nothing where kinds are missing, or fewer than are needed.
    fn taken(self, needed: usize) -> Option<Vec<(i64, u32)>> {
        let mut taken: Vec<(i64, u32)> = Vec::with_capacity(self.rooms);
        for (kind, wanted) in self.kinds.iter().zip(self.missing) {
            if kind.len() < usize::from(wanted) {
                return None;
            }
            taken.extend(kind);
        }
        for one in self.all {
            if taken.len() < self.rooms && (one.0 > 0 || taken.len() < needed) && !taken.contains(&one) {
                taken.push(one);
            }
        }
        if taken.len() < needed {
            return None;
        }
        taken.sort_by_key(|one| Reverse(Self::rank(self.problem, *one)));
        Some(taken)
    }
}
