//! From pairs to organisations: parties of many sources that are one, without a chain of likely
//! pairs ever joining two that cannot be.

use rustc_hash::FxHashMap;

use crate::{
    identity::{NotTheSame, bar, is_doubtful},
    parameters::Bits,
    party::Party,
};

/// Parties that are one organisation, by their places as given, in order.
pub type Cluster = Vec<usize>;

/// Joins parties by pairs, the surest first. A pair joins its two clusters only when no party of
/// one is barred from a party of the other, nor of another present RNA number. Parties in no pair are
/// clusters of one.
#[must_use]
pub fn clusters(parties: &[Party], pairs: &[(usize, usize, Bits)], said: &NotTheSame) -> Vec<Cluster> {
    let mut order: Vec<&(usize, usize, Bits)> = pairs.iter().collect();
    let key = |at: usize| (&parties[at].source, &parties[at].id);
    order.sort_by_key(|(i, j, bits)| {
        let (one, other) = (key(*i), key(*j));
        (std::cmp::Reverse(*bits), one.min(other), one.max(other))
    });
    let mut cluster_of: Vec<usize> = (0..parties.len()).collect();
    let mut members: FxHashMap<usize, Vec<usize>> = (0..parties.len()).map(|at| (at, vec![at])).collect();
    for &&(i, j, _) in &order {
        let (one, other) = (cluster_of[i], cluster_of[j]);
        if one == other {
            continue;
        }
        let apart = members[&one].iter().any(|&a| {
            members[&other].iter().any(|&b| {
                let (a, b) = (&parties[a], &parties[b]);
                bar(a, b, said).is_some() || is_doubtful(a, b)
            })
        });
        if apart {
            continue;
        }
        let moved = members.remove(&other).expect("a cluster has members");
        for &at in &moved {
            cluster_of[at] = one;
        }
        members
            .get_mut(&one)
            .expect("a cluster has members")
            .extend(moved);
    }
    let mut found: Vec<Cluster> = members.into_values().collect();
    for cluster in &mut found {
        cluster.sort_unstable();
    }
    found.sort_unstable();
    found
}
