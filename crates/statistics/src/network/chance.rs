//! What chance alone would give, when everybody meets as often as they do.

use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use rustc_hash::{FxHashMap, FxHashSet};

use super::meetings::{Meetings, NetworkError, Pair};

/// A pair, and how often it would meet by chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// As it is.
    pub pair: Pair,
    /// The mean of how many gatherings it shares in random networks.
    pub mean: f64,
    /// The standard deviation of that.
    pub deviation: f64,
}

/// Ties across groups (sectors, communes), and how many there would be by chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bridging {
    /// Pairs that meet and are not of one group.
    pub across: u64,
    /// Pairs that meet.
    pub ties: u64,
    /// The mean of `across` in random networks.
    pub expected: f64,
    /// The standard deviation of that.
    pub deviation: f64,
}

impl Bridging {
    /// Ties across groups over those expected: above 1, groups open to each other more than chance would have it.
    /// `None` where none is expected.
    #[must_use]
    pub fn ratio(&self) -> Option<f64> {
        (self.expected > 0.0).then(|| self.across as f64 / self.expected)
    }
}

impl Meetings {
    /// For every pair that meets, in the order of [`Meetings::pairs`], how often it would in `rounds` random networks
    /// in which each member goes to as many gatherings and each gathering has as many members as here. Made by
    /// trades (Strona and others 2014: two members share out anew the gatherings that only one of them goes to),
    /// ten for each member before the first network and two between networks.
    ///
    /// # Errors
    /// [`NetworkError::Rounds`]: none asked for.
    pub fn expected(&self, rounds: u32, seed: u64) -> Result<Vec<Expected>, NetworkError> {
        let pairs = self.pairs();
        let place = |number: u64| self.members.binary_search(&number).expect("a pair is of members") as u32;
        let keys = pairs.iter().map(|pair| (place(pair.one), place(pair.other)));
        let places: FxHashMap<(u32, u32), usize> = keys.zip(0..).collect();
        let (mut sums, mut squares) = (vec![0_u64; pairs.len()], vec![0_u64; pairs.len()]);
        let mut shared = vec![0_u64; pairs.len()];
        self.random_networks(rounds, seed, |present| {
            shared.fill(0);
            for members in present {
                for_pairs(members, |pair| {
                    if let Some(place) = places.get(&pair) {
                        shared[*place] += 1;
                    }
                });
            }
            for (at, shared) in shared.iter().enumerate() {
                sums[at] += shared;
                squares[at] += shared * shared;
            }
        })?;
        let expected = |(at, pair): (usize, Pair)| {
            let (mean, deviation) = moments(sums[at] as f64, squares[at] as f64, rounds);
            Expected {
                pair,
                mean,
                deviation,
            }
        };
        Ok(pairs.into_iter().enumerate().map(expected).collect())
    }

    /// Ties across groups against chance, as [`Meetings::expected`] has it. `group` gives the group of a member.
    ///
    /// # Errors
    /// [`NetworkError::Rounds`]: none asked for.
    pub fn bridging(
        &self,
        group: impl Fn(u64) -> u64,
        rounds: u32,
        seed: u64,
    ) -> Result<Bridging, NetworkError> {
        let groups: Vec<u64> = self.members.iter().map(|member| group(*member)).collect();
        let across = |ties: &FxHashSet<(u32, u32)>| {
            let across = ties
                .iter()
                .filter(|(a, b)| groups[*a as usize] != groups[*b as usize]);
            across.count() as u64
        };
        let mut ties = FxHashSet::default();
        for members in presence(&self.attendance(), self.gatherings) {
            for_pairs(&members, |pair| {
                ties.insert(pair);
            });
        }
        let (met, seen) = (ties.len() as u64, across(&ties));
        let (mut sum, mut squares) = (0.0, 0.0);
        self.random_networks(rounds, seed, |present| {
            ties.clear();
            for members in present {
                for_pairs(members, |pair| {
                    ties.insert(pair);
                });
            }
            let across = across(&ties) as f64;
            sum += across;
            squares += across * across;
        })?;
        let (expected, deviation) = moments(sum, squares, rounds);
        Ok(Bridging {
            across: seen,
            ties: met,
            expected,
            deviation,
        })
    }

    pub(super) fn random_networks(
        &self,
        rounds: u32,
        seed: u64,
        mut look: impl FnMut(&[Vec<u32>]),
    ) -> Result<(), NetworkError> {
        if rounds == 0 {
            return Err(NetworkError::Rounds);
        }
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut attendance = self.attendance();
        let members = attendance.len();
        for round in 0..rounds {
            let trades = if round == 0 { 10 } else { 2 };
            for _ in 0..trades * members {
                trade(&mut attendance, &mut rng);
            }
            look(&presence(&attendance, self.gatherings));
        }
        Ok(())
    }
}

/// Two members drawn by chance share out anew what only one of them goes to.
fn trade(attendance: &mut [Vec<u32>], rng: &mut ChaCha8Rng) {
    let count = u32::try_from(attendance.len()).expect("there are fewer than links");
    if count < 2 {
        return;
    }
    let one = rng.random_range(0..count) as usize;
    let other = (one + rng.random_range(1..count) as usize) % attendance.len();
    let (mut common, mut pool) = (Vec::new(), Vec::new());
    apart(&attendance[one], &attendance[other], &mut common, &mut pool);
    pool.shuffle(rng);
    let (mine, yours) = pool.split_at_mut(attendance[one].len() - common.len());
    for (member, part) in [(one, mine), (other, yours)] {
        part.sort_unstable();
        merge(&common, part, &mut attendance[member]);
    }
}

/// What is in both of two sorted lists, and what is in one only.
fn apart(one: &[u32], other: &[u32], both: &mut Vec<u32>, single: &mut Vec<u32>) {
    let (mut at, mut by) = (0, 0);
    while at < one.len() && by < other.len() {
        match one[at].cmp(&other[by]) {
            std::cmp::Ordering::Less => single.push(one[at]),
            std::cmp::Ordering::Greater => single.push(other[by]),
            std::cmp::Ordering::Equal => both.push(one[at]),
        }
        let (mine, yours) = (one[at], other[by]);
        at += usize::from(mine <= yours);
        by += usize::from(yours <= mine);
    }
    single.extend(&one[at..]);
    single.extend(&other[by..]);
}

/// Two sorted lists as one.
fn merge(one: &[u32], other: &[u32], into: &mut Vec<u32>) {
    into.clear();
    let (mut at, mut by) = (0, 0);
    while at < one.len() && by < other.len() {
        if one[at] < other[by] {
            into.push(one[at]);
            at += 1;
        } else {
            into.push(other[by]);
            by += 1;
        }
    }
    into.extend(&one[at..]);
    into.extend(&other[by..]);
}

/// Of each gathering its members, in order.
fn presence(attendance: &[Vec<u32>], gatherings: usize) -> Vec<Vec<u32>> {
    let mut present = vec![Vec::new(); gatherings];
    for (member, of_member) in (0_u32..).zip(attendance) {
        for gathering in of_member {
            present[*gathering as usize].push(member);
        }
    }
    present
}

fn for_pairs(members: &[u32], mut each: impl FnMut((u32, u32))) {
    for (at, one) in members.iter().enumerate() {
        for other in &members[at + 1..] {
            each((*one, *other));
        }
    }
}

/// Mean and standard deviation from sums over rounds.
fn moments(sum: f64, squares: f64, rounds: u32) -> (f64, f64) {
    let n = f64::from(rounds);
    let mean = sum / n;
    (mean, (squares / n - mean * mean).max(0.0).sqrt())
}
