//! The search for the best where distance counts: one for each place, however many are there.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod cases;

use matching::{
    Candidate, Evidence, Kind, Level, Need, Parameters, Place, Problem, Resource, Solver, Source, metres,
};
use proptest::prelude::*;

const NEEDS: i64 = 3;

fn needs() -> Vec<Need> {
    let need = |id| Need {
        id,
        resource: Resource::Skills,
        weight: 2,
        words: Vec::new(),
    };
    (0..NEEDS).map(need).collect()
}

/// One that speaks of one need, at one place of a row.
fn candidate(id: i64, (row, step): (u16, f64), (need, level): (i64, Level)) -> Candidate {
    Candidate {
        id,
        kind: Kind::Association,
        sectors: Vec::new(),
        commune: Some(u32::from(row)),
        side: None,
        place: Place::new(50.5, 2.9 + f64::from(row) * step),
        evidence: vec![Evidence {
            need,
            level,
            source: Source::Register,
            date: None,
        }],
        relevance: 100,
        load: 0,
        opted_out: false,
        overdue: false,
        rested: u16::MAX,
    }
}

/// Several at each of a few places some kilometres apart, how far they may be from each other, how many they are, and of which kind one
/// must be.
fn question() -> impl Strategy<Value = Problem> {
    let one = (0..4_u16, 0..NEEDS, 0..Level::ALL.len(), 0..2_usize, 0..1_000_u16);
    let candidates = prop::collection::vec(one, 2..13);
    let asked = (2..=4_u8, 1_000..16_000_u32, any::<bool>());
    (candidates, asked).prop_map(|(candidates, (size, radius, is_mixed))| {
        let candidates = candidates
            .into_iter()
            .zip(0..)
            .map(|((row, need, level, kind, relevance), id)| Candidate {
                kind: [Kind::Association, Kind::Company][kind],
                relevance,
                ..candidate(id, (row, 0.07), (need, Level::ALL[level]))
            });
        let parameters = Parameters {
            size,
            radius: Some(radius),
            quotas: if is_mixed {
                vec![(Kind::Company, 1)]
            } else {
                Vec::new()
            },
            ..Parameters::default()
        };
        Problem::new(needs(), candidates.collect(), &[], parameters).unwrap()
    })
}

/// The worth of the best group, by trying every one.
fn by_trying(problem: &Problem) -> i64 {
    let candidates = problem.candidates();
    let parameters = problem.parameters();
    let is_near = |one: &Candidate, other: &Candidate| {
        metres(one.place.unwrap(), other.place.unwrap()) <= parameters.radius.unwrap()
    };
    let groups = (0_u32..1 << candidates.len()).map(|chosen| {
        let members = candidates
            .iter()
            .zip(0..)
            .filter(move |(_, at)| (chosen >> at) & 1 == 1);
        members.map(|(one, _)| one).collect::<Vec<_>>()
    });
    let may = |group: &Vec<&Candidate>| {
        (2..=usize::from(parameters.size)).contains(&group.len())
            && parameters.quotas.iter().all(|(kind, least)| {
                group.iter().filter(|one| one.kind == *kind).count() >= usize::from(*least)
            })
            && group
                .iter()
                .any(|anchor| group.iter().all(|one| is_near(anchor, one)))
    };
    let worth = |group: Vec<&Candidate>| {
        let ids: Vec<i64> = group.iter().map(|one| one.id).collect();
        problem.worth(&ids).unwrap()
    };
    groups.filter(may).map(worth).max().unwrap_or(0).max(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases::cases()))]

    #[test]
    fn the_best_of_all_places_is_found_and_wherever_the_search_stops_its_bound_holds(problem in question(), looks in 0..4_000_u64) {
        let best = by_trying(&problem);
        let mut solver = Solver::new(&problem, &[]);
        let mut before = solver.bound();
        for until in [0, looks / 2, looks] {
            solver.run_until(until);
            prop_assert!(solver.best().1 <= best && best <= solver.bound());
            prop_assert!(solver.bound() <= before, "the bound only falls");
            before = solver.bound();
        }
        prop_assert!(solver.run(u64::MAX));
        prop_assert_eq!((solver.best().1, solver.bound()), (best, best));
    }
}

#[test]
fn thousands_at_some_places_are_looked_at_once_for_each_place() {
    // Each place speaks of one need alone, and is far from the others: together they would meet all, and may not.
    let (places, each) = (40_u16, 50);
    let candidates = (0..places).flat_map(|row| {
        (0..each).map(move |at| {
            let need = i64::from(row) % NEEDS;
            candidate(i64::from(row) * each + at, (row, 0.3), (need, Level::Answered))
        })
    });
    let parameters = Parameters {
        radius: Some(5_000),
        ..Parameters::default()
    };
    let problem = Problem::new(needs(), candidates.collect(), &[], parameters).unwrap();
    let all = u64::from(places) * u64::try_from(each).unwrap();
    let mut solver = Solver::new(&problem, &[]);
    assert_eq!(solver.looks(), 0, "nothing is looked at before it is asked to");
    // A tenth of a look at each beside each.
    solver.run_until(all * all / 10);
    assert!(
        solver.bound() < problem.upper_bound(),
        "{} of {}",
        solver.bound(),
        problem.upper_bound()
    );
}
