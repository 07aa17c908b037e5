//! Members, gatherings, and the pairs that meet.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

/// The most links.
pub const LINKS_MOST: usize = 2_000_000;

/// The most meetings of two members, over all gatherings.
pub const MEETINGS_MOST: u64 = 20_000_000;

/// A member at a gathering: a funder of a beneficiary, an organisation in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The funder or organisation.
    pub member: u64,
    /// The beneficiary or project.
    pub gathering: u64,
    /// What it gives there, in cents, not below zero; 0 where nothing is counted.
    pub cents: i64,
}

/// Why links are no network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// Above [`LINKS_MOST`] links.
    #[error("too many links")]
    Links,
    /// Above [`MEETINGS_MOST`] meetings: a gathering of too many says little of any two of them.
    #[error("{0} meetings of two are too many")]
    Meetings(u64),
    /// An amount below zero.
    #[error("an amount of {0} cents")]
    Amount(i64),
    /// No random network was asked for.
    #[error("no random network to compare with")]
    Rounds,
}

/// Two members that meet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The one with the lesser number.
    pub one: u64,
    /// The other.
    pub other: u64,
    /// How many gatherings they share.
    pub shared: u64,
    /// `Σ 1 / (n − 1)` over these, n the members of each: so that large gatherings do not outweigh all (Newman 2001).
    pub weight: f64,
    /// What both together give there, in cents.
    pub cents: i128,
}

/// Members and gatherings; several links of the same two are one, their amounts added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meetings {
    /// Sorted; members are numbered by their place here.
    pub(super) members: Vec<u64>,
    pub(super) gatherings: usize,
    /// Of each member: its gatherings in order, and what it gives there.
    links: Vec<Vec<(u32, i128)>>,
}

impl Meetings {
    /// Of links in any order.
    ///
    /// # Errors
    /// [`NetworkError::Links`], [`NetworkError::Meetings`], [`NetworkError::Amount`].
    pub fn new(links: &[Link]) -> Result<Self, NetworkError> {
        if links.len() > LINKS_MOST {
            return Err(NetworkError::Links);
        }
        if let Some(link) = links.iter().find(|link| link.cents < 0) {
            return Err(NetworkError::Amount(link.cents));
        }
        let distinct = |number: fn(&Link) -> u64| {
            let mut numbers: Vec<u64> = links.iter().map(number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        };
        let (members, gatherings) = (distinct(|link| link.member), distinct(|link| link.gathering));
        let mut sums: BTreeMap<(usize, u32), i128> = BTreeMap::new();
        for link in links {
            let member = members.binary_search(&link.member).expect("it is among them");
            let gathering = gatherings
                .binary_search(&link.gathering)
                .expect("it is among them");
            let gathering = u32::try_from(gathering).expect("there are fewer than links");
            *sums.entry((member, gathering)).or_default() += i128::from(link.cents);
        }
        let mut of_member = vec![Vec::new(); members.len()];
        for ((member, gathering), cents) in sums {
            of_member[member].push((gathering, cents));
        }
        let network = Self {
            members,
            gatherings: gatherings.len(),
            links: of_member,
        };
        let meetings = |present: &Vec<(u32, i128)>| {
            let n = present.len() as u64;
            n * n.saturating_sub(1) / 2
        };
        let meetings: u64 = network.presence().iter().map(meetings).sum();
        match meetings > MEETINGS_MOST {
            true => Err(NetworkError::Meetings(meetings)),
            false => Ok(network),
        }
    }

    /// The members' numbers, sorted.
    #[must_use]
    pub fn members(&self) -> &[u64] {
        &self.members
    }

    /// How many gatherings have how many members: `(members, gatherings)`, rising. How many funders organisations have.
    #[must_use]
    pub fn sizes(&self) -> Vec<(usize, usize)> {
        let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
        for present in self.presence() {
            *sizes.entry(present.len()).or_default() += 1;
        }
        sizes.into_iter().collect()
    }

    /// All pairs that meet, those who share most first, then by their numbers.
    #[must_use]
    pub fn pairs(&self) -> Vec<Pair> {
        let mut pairs: FxHashMap<(u32, u32), (u64, f64, i128)> = FxHashMap::default();
        for present in self.presence() {
            let weight = 1.0 / (present.len() as f64 - 1.0);
            for (at, (one, cents)) in present.iter().enumerate() {
                for (other, more) in &present[at + 1..] {
                    let pair = pairs.entry((*one, *other)).or_default();
                    pair.0 += 1;
                    pair.1 += weight;
                    pair.2 += cents + more;
                }
            }
        }
        let mut pairs: Vec<Pair> = pairs
            .into_iter()
            .map(|((one, other), (shared, weight, cents))| Pair {
                one: self.members[one as usize],
                other: self.members[other as usize],
                shared,
                weight,
                cents,
            })
            .collect();
        pairs.sort_unstable_by_key(|pair| (std::cmp::Reverse(pair.shared), pair.one, pair.other));
        pairs
    }

    /// Of each member: its gatherings, in order.
    pub(super) fn attendance(&self) -> Vec<Vec<u32>> {
        let gatherings = |links: &Vec<(u32, i128)>| links.iter().map(|(gathering, _)| *gathering).collect();
        self.links.iter().map(gatherings).collect()
    }

    /// Of each gathering: its members in order, and what they give.
    fn presence(&self) -> Vec<Vec<(u32, i128)>> {
        let mut present = vec![Vec::new(); self.gatherings];
        for (member, links) in (0_u32..).zip(&self.links) {
            for (gathering, cents) in links {
                present[*gathering as usize].push((member, *cents));
            }
        }
        present
    }
}

#[cfg(test)]
mod tests;
