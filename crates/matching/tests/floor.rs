//! That everybody who could bring something is seen in turn, and that the best group stays the best.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::HashMap;

use matching::{
    Candidate, Evidence, Kind, Level, Need, Parameters, Problem, Proposals, Resource, Source, gini,
};
use proptest::prelude::*;

/// Organisations, all of whom speak of a need; those of the lower numbers say more.
const COUNT: i64 = 300;
/// Days on which somebody looks.
const DAYS: usize = 40;

/// What is asked on a day of so many; of each, whether it was shown less than others, and days since it was last shown.
fn problem(day: i64, count: i64, seen: impl Fn(i64) -> (bool, u16)) -> Problem {
    let needs = (0..4).map(|id| Need {
        id,
        resource: Resource::Skills,
        weight: 2,
        words: Vec::new(),
    });
    // Another call each day of three, about other things.
    let call = day % 3;
    let candidates = (0..count).map(|id| Candidate {
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
        relevance: u16::try_from(1_000 - id % 1_000).unwrap(),
        load: 0,
        opted_out: false,
        overdue: seen(id).0,
        rested: seen(id).1,
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
    let mut last: HashMap<i64, u16> = HashMap::new();
    let mut days = Vec::new();
    for day in 0..DAYS {
        let weight = |id: i64| weights.get(&id).copied().unwrap_or(0);
        let least = (0..COUNT).map(weight).min().unwrap();
        let today = u16::try_from(day).unwrap();
        let seen = |id: i64| {
            let rested = last.get(&id).map_or(u16::MAX, |last| today - last);
            (has_floor && weight(id) <= least, rested)
        };
        let mut question = problem(i64::from(today), COUNT, seen);
        if !has_floor {
            let parameters = Parameters {
                others: 0,
                ..Parameters::default()
            };
            let (needs, candidates) = (question.needs().to_vec(), question.candidates().to_vec());
            question = Problem::new(needs, candidates, &[], parameters).unwrap();
        }
        let proposals = question.propose();
        assert_eq!(proposals.groups.len(), 3);
        for (id, weight) in named(&proposals) {
            *weights.entry(id).or_default() += weight;
            last.insert(id, today);
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
    let fresh = problem(0, COUNT, |_| (true, u16::MAX)).propose();
    let seen = named(&fresh);
    let late = |id: i64| !seen.contains_key(&id);
    let rested = |id: i64| if late(id) { u16::MAX } else { 1 };
    let next = problem(0, COUNT, |id| (late(id), rested(id))).propose();
    assert_eq!(fresh.groups[..2], next.groups[..2]);
    assert!(next.groups[0].kept.is_empty() && next.groups[1].kept.is_empty());
    let last = &next.groups[2];
    let members = last.members.iter().map(|member| member.id);
    let mut members: Vec<i64> = members.collect();
    members.sort_unstable();
    let mut kept = last.kept.clone();
    kept.sort_unstable();
    assert!(members.iter().all(|id| late(*id)) && members == kept);
    assert!(next.others.len() == 6 && next.others.iter().all(|id| late(*id) && !members.contains(id)));
    // Where only one was not seen, one place is kept.
    let last = &problem(0, COUNT, |id| (id == 250, 1)).propose().groups[2];
    assert_eq!(last.kept, [250]);
    assert!(last.members.len() > 1 && last.members.iter().any(|member| member.id == 250));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn on_ninety_days_on_which_somebody_looks_all_who_speak_of_a_need_are_seen_whatever_was_seen_before(
        count in prop_oneof![2..100_i64, 1_200..1_500_i64],
        before in prop::collection::vec(1..400_u16, 1_500),
        gaps in prop::collection::vec(1..5_u16, 90),
        elsewhere in prop::collection::vec(0..1_500_i64, 90),
    ) {
        // Days since each was last shown, today left out; nobody remembers more than 400.
        let mut rested: Vec<u16> = before;
        let mut unseen: Vec<i64> = (0..count).collect();
        for (gap, elsewhere) in gaps.into_iter().zip(elsewhere) {
            let seen = |id: i64| {
                let rested = rested[usize::try_from(id).unwrap()];
                (rested > 90, if rested > 400 { u16::MAX } else { rested })
            };
            let proposals = problem(0, count, seen).propose();
            for rested in &mut rested {
                *rested += gap;
            }
            let shown = named(&proposals);
            unseen.retain(|id| !shown.contains_key(id) && *id != elsewhere);
            for id in shown.into_keys() {
                rested[usize::try_from(id).unwrap()] = gap;
            }
            // Another question shows somebody, too: seen there, one goes to the end of the row.
            rested[usize::try_from(elsewhere).unwrap()] = gap;
        }
        prop_assert!(unseen.is_empty(), "{} of {count} were not seen: {unseen:?}", unseen.len());
    }
}
