//! What holds for every question, tried on random ones.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod cases;

use matching::{
    Absence, Candidate, Evidence, FLOOR, Kind, Level, Need, Parameters, Place, Problem, Reason, Resource,
    Solver, Source, Weights,
};
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Question {
    needs: Vec<Need>,
    candidates: Vec<Candidate>,
    known: Vec<(i64, i64)>,
    parameters: Parameters,
}

impl Question {
    fn pose(&self) -> Problem {
        Problem::new(
            self.needs.clone(),
            self.candidates.clone(),
            &self.known,
            self.parameters.clone(),
        )
        .unwrap()
    }
}

fn evidence(needs: i64) -> impl Strategy<Value = Evidence> {
    (0..needs, 0..Level::ALL.len(), any::<bool>()).prop_map(|(need, level, dated)| Evidence {
        need,
        level: Level::ALL[level],
        source: Source::Register,
        date: dated.then(|| "2026-11-27".into()),
    })
}

fn candidate(id: i64, needs: i64) -> impl Strategy<Value = Candidate> {
    (
        0..5_usize,
        prop::collection::vec(0..6_u16, 0..3),
        prop::option::of(0..8_u32),
        prop::option::weighted(0.9, (50.5..50.8_f64, 2.9..3.3_f64)),
        prop::collection::vec(evidence(needs), 0..4),
        0..=1_000_u16,
        0..4_u32,
        (prop::bool::weighted(0.1), prop::bool::weighted(0.2), 0..9_u16),
    )
        .prop_map(
            move |(kind, sectors, commune, place, evidence, relevance, load, flags)| Candidate {
                id,
                kind: Kind::ALL[kind],
                sectors,
                commune,
                side: commune.map(|commune| u8::from(commune > 4)),
                place: place.and_then(|(latitude, longitude)| Place::new(latitude, longitude)),
                evidence,
                relevance,
                load,
                opted_out: flags.0,
                overdue: flags.1,
                rested: flags.2,
            },
        )
}

fn question(most: usize) -> impl Strategy<Value = Question> {
    (1..6_usize, 2..most).prop_flat_map(|(needs, count)| {
        let needs = i64::try_from(needs).unwrap();
        let asked: Vec<_> = (0..needs)
            .map(|id| {
                (1..=3_u8).prop_map(move |weight| Need {
                    id,
                    resource: Resource::Skills,
                    weight,
                    words: Vec::new(),
                })
            })
            .collect();
        let candidates: Vec<_> = (0..i64::try_from(count).unwrap())
            .map(|id| candidate(10 * id + 3, needs))
            .collect();
        let ids = 0..i64::try_from(count).unwrap();
        let parameters = (
            (2..=5_u8, 2..=5_u8),
            prop::option::weighted(0.3, (0..3_usize, 1..=2_u8)),
            prop::option::weighted(0.4, 1_000..15_000_u32),
            prop::option::weighted(0.5, Just(3_u32)),
            prop_oneof![Just(0_u32), Just(400)],
        );
        let known = prop::collection::vec((ids.clone(), ids), 0..12);
        (asked, candidates, known, parameters).prop_map(|(needs, candidates, known, parameters)| {
            let ((size, least), quota, radius, load_cap, acquaintance) = parameters;
            Question {
                needs,
                candidates,
                known: known.into_iter().map(|(a, b)| (10 * a + 3, 10 * b + 3)).collect(),
                parameters: Parameters {
                    size,
                    least: least.min(size),
                    quotas: quota.into_iter().map(|(kind, n)| (Kind::ALL[kind], n)).collect(),
                    radius,
                    load_cap,
                    weights: Weights {
                        known: acquaintance,
                        ..Weights::default()
                    },
                    ..Parameters::default()
                },
            }
        })
    })
}

/// The worth of a group, from the definition and nothing else; nothing where it may not be.
fn worth(question: &Question, group: &[usize]) -> Option<i64> {
    worth_among(question, group, question.pose().least())
}

fn worth_among(question: &Question, group: &[usize], least: usize) -> Option<i64> {
    let members: Vec<&Candidate> = group.iter().map(|at| &question.candidates[*at]).collect();
    let parameters = &question.parameters;
    let barred = |one: &&Candidate| {
        one.opted_out
            || (one.evidence.is_empty() && one.relevance < FLOOR)
            || parameters.load_cap.is_some_and(|cap| one.load >= cap)
            || (parameters.radius.is_some() && one.place.is_none())
    };
    let lacks = |(kind, least): &(Kind, u8)| {
        members.iter().filter(|one| one.kind == *kind).count() < usize::from(*least)
    };
    let far = |one: &Candidate, other: &Candidate| match (parameters.radius, one.place, other.place) {
        (Some(radius), Some(here), Some(there)) => matching::metres(here, there) > radius,
        _ => false,
    };
    if members.iter().any(barred)
        || parameters.quotas.iter().any(lacks)
        || !(members.is_empty()
            || members
                .iter()
                .any(|anchor| members.iter().all(|one| !far(anchor, one))))
    {
        return None;
    }
    let weights = parameters.weights;
    let mut sum = 0;
    for need in &question.needs {
        let best = members
            .iter()
            .flat_map(|one| &one.evidence)
            .filter(|evidence| evidence.need == need.id)
            .map(|evidence| evidence.level.tenths())
            .max();
        sum += i64::from(need.weight) * i64::from(weights.coverage) * i64::from(best.unwrap_or(0)) / 10;
    }
    let mut sectors: Vec<u16> = members.iter().flat_map(|one| one.sectors.clone()).collect();
    let mut communes: Vec<u32> = members.iter().filter_map(|one| one.commune).collect();
    sectors.sort_unstable();
    sectors.dedup();
    communes.sort_unstable();
    communes.dedup();
    sum += i64::from(weights.sector) * i64::try_from(sectors.len()).unwrap();
    sum += i64::from(weights.commune) * i64::try_from(communes.len()).unwrap();
    let mut sides: Vec<u8> = members.iter().filter_map(|one| one.side).collect();
    sides.sort_unstable();
    sides.dedup();
    sum += i64::from(weights.side) * i64::try_from(sides.len()).unwrap();
    for one in &members {
        sum += i64::from(one.relevance) * i64::from(weights.relevance) / 1_000;
    }
    let spared = i64::try_from(least).unwrap();
    sum -= i64::from(weights.member) * (i64::try_from(members.len()).unwrap() - spared);
    for (at, one) in members.iter().enumerate() {
        for other in &members[at + 1..] {
            let pair =
                |(a, b): &(i64, i64)| (*a == one.id && *b == other.id) || (*b == one.id && *a == other.id);
            if question.known.iter().any(pair) {
                sum -= i64::from(weights.known);
            }
        }
    }
    Some(sum)
}

fn places(question: &Question, ids: &[i64]) -> Vec<usize> {
    ids.iter()
        .map(|id| question.candidates.iter().position(|one| one.id == *id).unwrap())
        .collect()
}

/// The best by trying all, and the most members that a group can have.
fn by_trying(question: &Question) -> (i64, usize) {
    let count = question.candidates.len();
    let least = question.pose().least();
    let (mut best, mut most) = (0, 0);
    for set in 0_u32..1 << count {
        let size = usize::try_from(set.count_ones()).unwrap();
        if (2..=usize::from(question.parameters.size)).contains(&size) {
            let group: Vec<usize> = (0..count).filter(|at| set >> at & 1 == 1).collect();
            if let Some(worth) = worth(question, &group) {
                most = most.max(size);
                best = best.max(if size >= least { worth } else { 0 });
            }
        }
    }
    (best, most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases::cases(), ..ProptestConfig::default() })]

    #[test]
    fn every_group_is_worth_what_it_says_and_may_be(question in question(24)) {
        let proposals = question.pose().propose();
        for group in &proposals.groups {
            let ids: Vec<i64> = group.members.iter().map(|member| member.id).collect();
            let members = places(&question, &ids);
            prop_assert_eq!(worth(&question, &members), Some(group.score));
            prop_assert!(members.len() >= question.pose().least());
            prop_assert!(group.score <= proposals.bound);
            prop_assert_eq!(group.members.iter().map(|member| member.gain).sum::<i64>(), group.score);
            for (at, member) in group.members.iter().enumerate() {
                prop_assert_eq!(member.parts.iter().map(|part| part.points).sum::<i64>(), member.gain);
                let mut without = question.clone();
                // Losses are told of the group alone: without quotas, places or distance.
                without.parameters.quotas.clear();
                without.parameters.radius = None;
                let rest: Vec<usize> = members.iter().copied().filter(|one| *one != members[at]).collect();
                prop_assert_eq!(group.score - worth_among(&without, &rest, question.pose().least()).unwrap(), member.loss);
                if let Some(instead) = member.replacement {
                    let mut other = rest.clone();
                    other.extend(places(&question, &[instead.id]));
                    let score = worth(&question, &other);
                    prop_assert_eq!(score, Some(group.score - instead.loss));
                }
                prop_assert!(!member.also.is_empty() || member.parts.iter().any(|part| matches!(part.reason, Reason::Covers { .. }))
                    || question.candidates[members[at]].relevance >= FLOOR, "nobody is there for nothing");
                for part in &member.parts {
                    if let Reason::Covers { need, evidence, .. } = &part.reason {
                        prop_assert_eq!(*need, evidence.need);
                        prop_assert!(question.candidates[members[at]].evidence.contains(evidence));
                    }
                }
            }
        }
        for group in &proposals.groups {
            let weigh = |met: bool| -> u32 {
                let needs = question.needs.iter().filter(|need| !met || !group.uncovered.contains(&need.id));
                needs.map(|need| u32::from(need.weight)).sum()
            };
            prop_assert_eq!(group.covered(&question.needs).map(u32::from), Some(weigh(true) * 100 / weigh(false)));
            prop_assert_eq!(group.covered([]), None);
        }
        for (at, group) in proposals.groups.iter().enumerate() {
            for earlier in &proposals.groups[..at] {
                let same = group.members.iter().filter(|one| earlier.members.iter().any(|other| other.id == one.id));
                prop_assert!(same.count() <= usize::from(question.parameters.size) / 2);
            }
        }
    }

    #[test]
    fn nobody_lengthens_a_group_who_brings_it_nothing_that_is_needed(question in question(24)) {
        let mut question = question;
        // Where a kind is asked for, or somebody is at the middle, one may be there for that.
        question.parameters.quotas.clear();
        question.parameters.radius = None;
        for candidate in &mut question.candidates { candidate.overdue = false; }
        for group in question.pose().propose().groups {
            for member in &group.members[question.pose().least()..] {
                let covers = member.parts.iter().any(|part| matches!(part.reason, Reason::Covers { .. }));
                prop_assert!(covers && member.gain > 0 && member.loss >= 0);
            }
        }
    }

    #[test]
    fn the_order_of_what_is_given_changes_nothing(question in question(24), seed in any::<u64>()) {
        let mut other = question.clone();
        let mut state = seed | 1;
        let mut shuffle = |length: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % length
        };
        for at in (1..other.candidates.len()).rev() {
            other.candidates.swap(at, shuffle(at + 1));
        }
        for candidate in &mut other.candidates {
            candidate.evidence.reverse();
            candidate.sectors.reverse();
        }
        other.needs.reverse();
        other.known.reverse();
        let (one, two) = (question.pose(), other.pose());
        prop_assert_eq!(format!("{:?}", one.propose()), format!("{:?}", two.propose()));
        let (mut first, mut second) = (Solver::new(&one, &[]), Solver::new(&two, &[]));
        first.run(40);
        second.run(40);
        prop_assert_eq!((first.best(), first.bound()), (second.best(), second.bound()));
    }

    #[test]
    fn who_opted_out_or_is_overloaded_never_appears(question in question(24)) {
        let problem = question.pose();
        let proposals = problem.propose();
        let barred = |id: i64| {
            let one = &question.candidates[places(&question, &[id])[0]];
            one.opted_out || question.parameters.load_cap.is_some_and(|cap| one.load >= cap)
        };
        for member in proposals.groups.iter().flat_map(|group| &group.members) {
            prop_assert!(!barred(member.id));
            prop_assert!(member.replacement.is_none_or(|instead| !barred(instead.id)));
        }
        let mut solver = Solver::new(&problem, &[]);
        solver.run(10_000);
        prop_assert!(!solver.best().0.into_iter().any(barred));
    }

    #[test]
    fn the_best_is_found_and_no_bound_is_below_it(question in question(12)) {
        let problem = question.pose();
        let proposals = problem.propose();
        let mut solver = Solver::new(&problem, &[]);
        let mut before = solver.bound();
        while !solver.run(1) {
            prop_assert!(solver.bound() <= before, "the bound only falls");
            prop_assert!(solver.best().1 <= solver.bound());
            before = solver.bound();
        }
        let (best, most) = by_trying(&question);
        prop_assert_eq!(problem.least(), usize::from(question.parameters.least).min(most).max(2));
        prop_assert_eq!(solver.best().1, best);
        prop_assert_eq!(solver.bound(), best);
        prop_assert!(problem.upper_bound() >= best);
        prop_assert!(proposals.bound >= best);
        if let Some(first) = proposals.groups.first() {
            prop_assert!(first.score <= best);
            let known: Vec<Vec<i64>> = proposals.groups.iter().map(|g| g.members.iter().map(|m| m.id).collect()).collect();
            let mut helped = Solver::new(&problem, &known);
            prop_assert!(helped.run(u64::MAX));
            prop_assert_eq!(helped.best().1, best);
        }
    }

    #[test]
    fn declaring_one_more_skill_never_lowers_what_one_adds(question in question(16), who in any::<prop::sample::Index>(), need in any::<prop::sample::Index>(), group in prop::collection::vec(any::<prop::sample::Index>(), 0..5)) {
        let mut changed = question.clone();
        let who = who.index(question.candidates.len());
        let mut others: Vec<i64> = group.iter().map(|at| question.candidates[at.index(question.candidates.len())].id).collect();
        others.retain(|id| *id != question.candidates[who].id);
        others.sort_unstable();
        others.dedup();
        let marginal = |question: &Question| {
            let problem = question.pose();
            let mut with = others.clone();
            with.push(question.candidates[who].id);
            problem.worth(&with).unwrap() - problem.worth(&others).unwrap()
        };
        let before = marginal(&changed);
        let need = question.needs[need.index(question.needs.len())].id;
        changed.candidates[who].evidence.push(Evidence { need, level: Level::Declared, source: Source::OwnWords, date: None });
        prop_assert!(marginal(&changed) >= before);
    }

    #[test]
    fn who_is_told_to_declare_something_gets_in_by_it(question in question(16)) {
        let problem = question.pose();
        let Some(group) = problem.propose().groups.into_iter().next() else { return Ok(()) };
        let members = places(&question, &group.members.iter().map(|member| member.id).collect::<Vec<_>>());
        for (at, candidate) in question.candidates.iter().enumerate() {
            let declare = match problem.absence(&group, candidate.id) {
                Absence::Outweighed { declare, .. } => declare,
                Absence::Nothing { declare } => {
                    prop_assert!(candidate.evidence.is_empty() && candidate.relevance < FLOOR);
                    declare
                }
                _ => continue,
            };
            for need in declare {
                let mut changed = question.clone();
                changed.candidates[at].evidence.push(Evidence { need, level: Level::Declared, source: Source::OwnWords, date: None });
                let better = (0..members.len()).any(|out| {
                    let mut other = members.clone();
                    other[out] = at;
                    worth(&changed, &other).is_some_and(|score| score > group.score)
                });
                let mut more = members.clone();
                more.push(at);
                let beside = more.len() <= usize::from(question.parameters.size)
                    && worth(&changed, &more).is_some_and(|score| score > group.score);
                prop_assert!(better || beside);
            }
        }
    }
}
