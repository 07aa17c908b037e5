//! Who funds the same, by hand and against a slow count; chance that keeps what it must; shapes.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{Link, Meetings, NetworkError, Pair};
use crate::network::{Graph, GraphError, blau};

fn link(member: u64, gathering: u64, cents: i64) -> Link {
    Link {
        member,
        gathering,
        cents,
    }
}

/// City and Department fund the choir and the club, the Region funds the club too.
fn three_funders() -> Meetings {
    let links = [
        link(30, 2, 5_000),
        link(10, 1, 1_000),
        link(20, 1, 500),
        link(10, 2, 100),
        link(20, 2, 200),
        link(10, 1, 1_000),
        link(10, 3, 7),
    ];
    Meetings::new(&links).unwrap()
}

#[test]
fn funders_of_the_same_are_found_with_what_they_give_there() {
    let pair = |one, other, shared, weight, cents| Pair {
        one,
        other,
        shared,
        weight,
        cents,
    };
    assert_eq!(
        three_funders().pairs(),
        [
            pair(10, 20, 2, 1.5, 2_800),
            pair(10, 30, 1, 0.5, 5_100),
            pair(20, 30, 1, 0.5, 5_200),
        ]
    );
    assert_eq!(three_funders().sizes(), [(1, 1), (2, 1), (3, 1)]);
    assert_eq!(three_funders().members(), [10, 20, 30]);
}

#[test]
fn what_is_no_network_or_too_great_a_one_is_refused() {
    assert_eq!(Meetings::new(&[link(1, 1, -5)]), Err(NetworkError::Amount(-5)));
    let crowd: Vec<Link> = (0..6_400).map(|member| link(member, 0, 0)).collect();
    assert_eq!(Meetings::new(&crowd), Err(NetworkError::Meetings(20_476_800)));
    assert_eq!(Meetings::new(&[]).unwrap().pairs(), []);
    assert_eq!(three_funders().expected(0, 1), Err(NetworkError::Rounds));
    assert_eq!(Meetings::new(&[]).unwrap().expected(3, 1), Ok(vec![]));
}

/// Two members at one gathering each of two: by chance they meet half of the time.
#[test]
fn chance_alone_makes_two_meet_as_often_as_counting_says() {
    let links = [link(1, 1, 0), link(2, 1, 0), link(3, 2, 0), link(4, 2, 0)];
    let found = Meetings::new(&links).unwrap().expected(6_000, 7).unwrap();
    assert_eq!(found.len(), 2);
    for one in found {
        // One in three: of the three others, one is at the same place.
        assert!((one.mean - 1.0 / 3.0).abs() < 0.03, "{one:?}");
        assert!((one.deviation - (2.0_f64 / 9.0).sqrt()).abs() < 0.02, "{one:?}");
    }
}

#[test]
fn groups_that_keep_to_themselves_bridge_less_than_chance_would() {
    // Members 0 to 9 of one group meet among themselves, 10 to 19 too; one gathering joins both.
    let mut links: Vec<Link> = (0..20)
        .flat_map(|member| (0..3).map(move |at| link(member, member / 10 * 10 + (member + at) % 5, 0)))
        .collect();
    links.extend([link(0, 99, 0), link(19, 99, 0)]);
    let found = Meetings::new(&links)
        .unwrap()
        .bridging(|member| member / 10, 200, 1)
        .unwrap();
    assert_eq!(found.across, 1);
    assert!(found.ratio().unwrap() < 0.05, "{found:?}");
    assert!(found.expected > 30.0 && found.expected < found.ties as f64);
}

#[test]
fn shapes_are_what_a_drawing_shows() {
    // A square with one diagonal, a tail, and one alone.
    let ties = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (3, 4), (4, 3), (5, 5)];
    let graph = Graph::new(6, &ties).unwrap();
    assert_eq!(graph.ties(), 6);
    assert_eq!(graph.density(), Some(0.4));
    assert_eq!(graph.components(), [0, 0, 0, 0, 0, 5]);
    assert_eq!(graph.component_sizes(), [5, 1]);
    assert_eq!(graph.cores(), [2, 2, 2, 2, 1, 0]);
    // 1-2, 0-3, 0-2 and no other are between groups.
    let found = graph.external_internal(&[1, 1, 2, 2, 2, 1]).unwrap().unwrap();
    assert!((found - 0.0).abs() < 1e-12, "{found}");
    assert_eq!(graph.external_internal(&[1]), Err(GraphError::Groups));
    assert_eq!(Graph::new(2, &[(0, 2)]), Err(GraphError::Node(2)));
    assert_eq!(Graph::new(1, &[]).unwrap().density(), None);
    assert_eq!(Graph::new(1, &[]).unwrap().external_internal(&[4]), Ok(None));
    assert_eq!(Graph::new(0, &[]).unwrap().cores(), [0_usize; 0]);
}

#[test]
fn a_group_of_one_kind_is_not_mixed() {
    assert_eq!(blau(&[]), None);
    assert_eq!(blau(&[0, 0]), None);
    assert_eq!(blau(&[9, 0]), Some(0.0));
    assert_eq!(blau(&[5, 5]), Some(0.5));
}

fn some() -> impl Strategy<Value = Vec<Link>> {
    let one = (0..8_u64, 0..12_u64, 0..10_000_i64);
    proptest::collection::vec(
        one.prop_map(|(member, gathering, cents)| link(member, gathering, cents)),
        0..60,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Against a count that looks at every pair of links.
    #[test]
    fn pairs_are_those_of_a_slow_count_in_any_order(links in some()) {
        let mut slow: BTreeMap<(u64, u64), BTreeMap<u64, i128>> = BTreeMap::new();
        for one in &links {
            for other in links.iter().filter(|other| other.gathering == one.gathering && other.member > one.member) {
                slow.entry((one.member, other.member)).or_default().insert(one.gathering, 0);
            }
        }
        for ((one, other), shared) in &mut slow {
            for (gathering, cents) in shared {
                let there = links.iter().filter(|link| link.gathering == *gathering);
                *cents = there.filter(|link| link.member == *one || link.member == *other).map(|link| i128::from(link.cents)).sum();
            }
        }
        let pairs = Meetings::new(&links).unwrap().pairs();
        prop_assert_eq!(pairs.len(), slow.len());
        for pair in &pairs {
            let shared = &slow[&(pair.one, pair.other)];
            prop_assert_eq!((pair.shared, pair.cents), (shared.len() as u64, shared.values().sum()));
        }
        let turned: Vec<Link> = links.iter().rev().copied().collect();
        prop_assert_eq!(Meetings::new(&turned).unwrap().expected(5, 3), Meetings::new(&links).unwrap().expected(5, 3));
    }

    /// Every member goes to as many, every gathering has as many, and nobody is there twice.
    #[test]
    fn chance_keeps_how_often_each_meets(links in some(), seed in any::<u64>()) {
        let network = Meetings::new(&links).unwrap();
        let of_members = |present: &[Vec<u32>]| {
            let mut counts = vec![0_usize; network.members().len()];
            present.iter().flatten().for_each(|member| counts[*member as usize] += 1);
            counts
        };
        let attendance: Vec<usize> = network.attendance().iter().map(Vec::len).collect();
        let mut seen = Vec::new();
        network.random_networks(4, seed, |present| seen.push(present.to_vec())).unwrap();
        for present in &seen {
            prop_assert_eq!(&of_members(present), &attendance);
            prop_assert!(present.iter().all(|members| members.windows(2).all(|two| two[0] < two[1])));
            let sizes: Vec<usize> = present.iter().map(Vec::len).collect();
            prop_assert_eq!(&sizes, &seen[0].iter().map(Vec::len).collect::<Vec<_>>());
        }
        let mut sizes: Vec<usize> = seen[0].iter().map(Vec::len).collect();
        sizes.sort_unstable();
        let truth: Vec<usize> = network.sizes().into_iter().flat_map(|(size, times)| vec![size; times]).collect();
        prop_assert_eq!(sizes, truth);
    }

    /// A k-core by its definition: taking away all with fewer than k ties until none is left to take.
    #[test]
    fn cores_are_what_their_definition_says(ties in proptest::collection::vec((0..12_u32, 0..12_u32), 0..50)) {
        let graph = Graph::new(12, &ties).unwrap();
        let cores = graph.cores();
        for k in 0..=6_usize {
            let mut inside = [true; 12];
            loop {
                let mut distinct = std::collections::BTreeSet::new();
                for (a, b) in &ties {
                    if a != b && inside[*a as usize] && inside[*b as usize] {
                        distinct.insert((*a.min(b), *a.max(b)));
                    }
                }
                let ties_of = |node: u32| distinct.iter().filter(|(a, b)| *a == node || *b == node).count();
                let Some(out) = (0..12).find(|node| inside[*node as usize] && ties_of(*node) < k) else { break };
                inside[out as usize] = false;
            }
            for node in 0..12 {
                prop_assert_eq!(inside[node], cores[node] >= k);
            }
        }
    }
}
