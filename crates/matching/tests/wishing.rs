//! That no group is made where nobody said that they wished for one.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod cases;

use matching::{Candidate, Evidence, Kind, Level, Need, Parameters, Place, Problem, Resource, Source};
use proptest::prelude::*;

fn needs() -> Vec<Need> {
    let needs = (0..3).map(|id| Need {
        id,
        resource: Resource::Skills,
        weight: 2,
        words: Vec::new(),
    });
    needs.collect()
}

/// Somebody who speaks of one need so much; of the lower numbers several were not shown lately.
fn candidate(id: i64, (need, level, east): (i64, usize, f64)) -> Candidate {
    Candidate {
        id,
        kind: Kind::Association,
        sectors: vec![u16::try_from(id % 5).unwrap()],
        commune: Some(u32::try_from(id % 7).unwrap()),
        side: None,
        place: Place::new(50.6, east),
        evidence: vec![Evidence {
            need,
            level: Level::ALL[level],
            source: Source::Register,
            date: None,
        }],
        relevance: 0,
        load: 0,
        opted_out: id % 11 == 0,
        overdue: id % 3 == 0,
        rested: u16::MAX,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases::cases()))]

    #[test]
    fn each_group_has_somebody_who_wishes_to_be_in_one_and_where_nobody_does_there_is_none(
        said in prop::collection::vec((0..3_i64, 0..Level::ALL.len(), 2.9..3.3_f64), 2..40),
        wishing in prop::collection::btree_set(0..40_i64, 0..4),
        size in 2..=5_u8,
        least in 2..=5_u8,
        radius in prop::option::weighted(0.4, 1_000..15_000_u32),
    ) {
        let wishing: Vec<i64> = wishing.into_iter().collect();
        let pose = |wishing: &[i64], is_turned: bool| {
            let mut candidates: Vec<Candidate> = (0..).zip(said.clone()).map(|(id, said)| candidate(id, said)).collect();
            let mut wishing = wishing.to_vec();
            if is_turned {
                candidates.reverse();
                wishing.reverse();
            }
            let parameters = Parameters { size, least: least.min(size), radius, wishing: Some(wishing), ..Parameters::default() };
            Problem::new(needs(), candidates, &[], parameters).unwrap()
        };
        let problem = pose(&wishing, false);
        let proposals = problem.propose();
        for group in &proposals.groups {
            let members: Vec<i64> = group.members.iter().map(|member| member.id).collect();
            prop_assert!(members.iter().any(|id| wishing.contains(id)), "{members:?} {wishing:?}");
            prop_assert_eq!(problem.worth(&members), Some(group.score));
            prop_assert!(group.score <= proposals.bound);
            for member in &group.members {
                if let Some(other) = member.replacement {
                    let mut others = members.iter().filter(|id| **id != member.id).chain([&other.id]);
                    prop_assert!(others.any(|id| wishing.contains(id)), "{other:?} in the place of {}", member.id);
                }
            }
        }
        prop_assert_eq!(&proposals, &pose(&wishing, true).propose(), "in whatever order they are given");
        prop_assert!(pose(&[], false).propose().groups.is_empty());
        // Whoever wishes to be in one and may be is in one, where two are near enough to be one.
        let may = wishing.iter().any(|id| problem.could_be_shown(*id));
        if may && radius.is_none() && problem.possible().count() >= usize::from(least.min(size)).max(2) {
            prop_assert!(!proposals.groups.is_empty());
        }
    }
}

#[test]
fn whoever_is_near_somebody_gets_a_group_though_eight_more_promising_ones_are_far_from_all() {
    // Each of nine wishes to be in one. Eight say so themselves, each alone and far away; the ninth is beside somebody.
    let far = (1..=8).map(|id| {
        (
            id,
            (
                0,
                Level::ALL.len() - 1,
                3.0 + f64::from(u8::try_from(id).unwrap()),
            ),
        )
    });
    let near = [(12, (1, 0, 2.5)), (13, (2, 0, 2.501))];
    let candidates = far.chain(near).map(|(id, said)| candidate(id, said)).collect();
    let parameters = Parameters {
        size: 2,
        radius: Some(3_000),
        wishing: Some((1..=8).chain([12]).collect()),
        ..Parameters::default()
    };
    let problem = Problem::new(needs(), candidates, &[], parameters).unwrap();
    let proposals = problem.propose();
    let members: Vec<i64> = proposals.groups[0]
        .members
        .iter()
        .map(|member| member.id)
        .collect();
    assert_eq!(proposals.groups.len(), 1);
    assert!(members.contains(&12) && members.contains(&13), "{members:?}");
}
