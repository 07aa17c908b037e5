//! That everybody who could bring something is seen in turn, and that the best group stays the best.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::{HashMap, HashSet};

use matching::{
    Candidate, Evidence, Kind, Level, Need, Parameters, Problem, Proposals, Resource, Source, gini,
};

/// Organisations, all of whom speak of a need; those of the lower numbers say more.
const COUNT: i64 = 300;
/// Days on which somebody looks.
const DAYS: usize = 40;

fn problem(day: i64, seen: &HashSet<i64>) -> Problem {
    let needs = (0..4).map(|id| Need {
        id,
        resource: Resource::Skills,
        weight: 2,
        words: Vec::new(),
    });
    // Another call each day of three, about other things.
    let call = day % 3;
    let candidates = (0..COUNT).map(|id| Candidate {
        id,
        kind: Kind::Association,
        sectors: vec![u16::try_from(id % 7).unwrap()],
        commune: Some(u32::try_from(id % 11).unwrap()),
        side: None,
        place: None,
        evidence: vec![Evidence {
            need: (id + call) % 4,
            level: if id < 20 { Level::Proven } else { Level::Described },
            source: Source::Register,
            date: None,
        }],
        relevance: u16::try_from(1_000 - id).unwrap(),
        load: 0,
        opted_out: false,
        overdue: !seen.contains(&id),
    });
    Problem::new(needs.collect(), candidates.collect(), &[], Parameters::default()).unwrap()
}

/// Who is named on the page, and how well seen.
fn named(proposals: &Proposals) -> HashMap<i64, u64> {
    let mut shown = HashMap::new();
    for (group, weight) in proposals.groups.iter().zip([3, 2, 1]) {
        for member in &group.members {
            *shown.entry(member.id).or_default() += weight;
            if let Some(other) = member.replacement {
                shown.entry(other.id).or_insert(1);
            }
        }
    }
    for other in &proposals.others {
        shown.entry(*other).or_insert(1);
    }
    shown
}

/// After each day: how many were ever shown, and how unevenly.
fn seen_day_by_day(has_floor: bool) -> Vec<(usize, u16)> {
    let mut weights: HashMap<i64, u64> = HashMap::new();
    let mut days = Vec::new();
    for day in 0..DAYS {
        let least = (0..COUNT)
            .map(|id| weights.get(&id).copied().unwrap_or(0))
            .min()
            .unwrap();
        let late = |id: &i64| has_floor && weights.get(id).copied().unwrap_or(0) <= least;
        let known: HashSet<i64> = (0..COUNT).filter(|id| !late(id)).collect();
        let proposals = problem(i64::try_from(day).unwrap(), &known).propose();
        assert_eq!(proposals.groups.len(), 3);
        for (id, weight) in named(&proposals) {
            *weights.entry(id).or_default() += weight;
        }
        let spread: Vec<u64> = (0..COUNT)
            .map(|id| weights.get(&id).copied().unwrap_or(0))
            .collect();
        days.push((weights.len(), gini(&spread)));
    }
    days
}

#[test]
fn question_after_question_more_are_seen_until_all_were_and_more_evenly() {
    let (without, with) = (seen_day_by_day(false), seen_day_by_day(true));
    let all = usize::try_from(COUNT).unwrap();
    for (before, after) in with.iter().zip(&with[1..]) {
        assert!(
            after.0 > before.0 || after.0 == all,
            "each day somebody new is seen: {with:?}"
        );
    }
    let (first, last) = (with[0], with[DAYS - 1]);
    assert_eq!(last.0, all, "nobody stays unseen: {with:?}");
    assert!(last.1 + 150 < first.1, "{with:?}");
    let without = without[DAYS - 1];
    assert!(
        without.0 < all / 5 && last.1 + 150 < without.1,
        "{without:?} {last:?}"
    );
}

#[test]
fn the_first_groups_are_the_best_whoever_was_seen_and_the_last_says_for_whom_it_is_kept() {
    let fresh = problem(0, &HashSet::new()).propose();
    let seen: HashSet<i64> = named(&fresh).into_keys().collect();
    let next = problem(0, &seen).propose();
    assert_eq!(fresh.groups[..2], next.groups[..2]);
    assert!(next.groups[0].kept.is_empty() && next.groups[1].kept.is_empty());
    let last: HashSet<i64> = next.groups[2].members.iter().map(|member| member.id).collect();
    assert!(last.is_disjoint(&seen) && last == next.groups[2].kept.iter().copied().collect());
    assert!(
        next.others.len() == 6
            && next
                .others
                .iter()
                .all(|id| !seen.contains(id) && !last.contains(id))
    );
    // Where only one was not seen, one place is kept.
    let all_but_one: HashSet<i64> = (0..COUNT).filter(|id| *id != 250).collect();
    let last = &problem(0, &all_but_one).propose().groups[2];
    assert_eq!(last.kept, [250]);
    assert!(last.members.len() > 1 && last.members.iter().any(|member| member.id == 250));
}
