//! What a programme gives to a request out of several envelopes is, in all, nothing or within its least and most.

use allocation::check::{Broken, check, count};
use allocation::mirrors::{Traits, greedy, measure};
use allocation::proposal::{Programme, Run, RunError, Settings, Table, TableError};
use proptest::prelude::*;

use super::every::{best, drawn, table};
use super::stories::proposed;

fn programme(envelopes: &[usize], least: i64, most: i64) -> Programme {
    Programme {
        envelopes: envelopes.to_vec(),
        least,
        most,
    }
}

/// Two envelopes of 30 of one programme, and another funder of 100. The programme gives 50 at least: more than either envelope has.
#[test]
fn two_envelopes_give_together_what_neither_has() {
    let lines = [(0, 1, 40, 5), (1, 1, 40, 5), (2, 1, 10, 5)];
    let mut one = table(&[30, 30, 100], &[(20, 90, &lines)]);
    one.funders.iter_mut().for_each(|funder| funder.public = true);
    one.requests[0].programmes = vec![programme(&[0, 1], 50, 80)];
    let settings = Settings::default();
    let found = proposed(&one, &settings);
    assert_eq!(found.amounts, [[30, 30, 10]]);
    assert!(found.value.is_optimal());
    let (_, bound) = check(&one, &settings, &found).unwrap();
    assert_eq!(bound, 350);
    let mut small = found.clone();
    small.amounts = vec![vec![30, 0, 10]];
    let broken = Broken::Programme {
        request: 0,
        programme: 0,
    };
    assert_eq!(check(&one, &settings, &small), Err(broken));
    let none = [Traits { joint: false }];
    assert_eq!(measure(&one, &none, &small.amounts).broken_lines, 1);
    assert_eq!(greedy(&one), found.amounts);
    // It gives 55 at most.
    one.requests[0].programmes[0].most = 55;
    assert_eq!(count(&one, &found.amounts), Err(broken));
    let within: i64 = proposed(&one, &settings).amounts[0].iter().sum();
    assert_eq!((within, greedy(&one)[0].iter().sum::<i64>()), (65, 65));
    // It gives 70 at least, and its envelopes have 60: nothing of it, and 10 of the other are of no use.
    one.requests[0].programmes[0] = programme(&[0, 1], 70, 80);
    assert_eq!(proposed(&one, &settings).amounts, [[0, 0, 0]]);
    assert_eq!(greedy(&one), [[0, 0, 0]]);
    one.requests[0].least = 10;
    assert_eq!(proposed(&one, &settings).amounts, [[0, 0, 10]]);
    assert_eq!(greedy(&one), [[0, 0, 10]]);
}

/// Of more lines than all sets are tried of, what a programme gives at most still binds the bound.
#[test]
fn of_a_programme_of_many_envelopes_the_bound_is_one() {
    let lines: Vec<(usize, i64, i64, u32)> = (0..12).map(|funder| (funder, 1, 10, 5)).collect();
    let mut one = table(&[10; 12], &[(20, 90, &lines[..])]);
    one.funders.iter_mut().for_each(|funder| funder.public = true);
    let every: Vec<usize> = (0..12).collect();
    one.requests[0].programmes = vec![programme(&every, 50, 60)];
    let settings = Settings::default();
    let found = proposed(&one, &settings);
    let (counted, bound) = check(&one, &settings, &found).unwrap();
    assert_eq!((counted.value, counted.lines), (300, 6));
    assert_eq!(bound, 300);
}

/// Both envelopes are wanted elsewhere too: part of the least of 50 comes from where it is worth less.
#[test]
fn the_least_of_a_programme_is_made_up_where_it_costs_least() {
    let mut one = table(
        &[40, 40],
        &[
            (50, 60, &[(0, 1, 30, 9), (1, 1, 30, 9)]),
            (1, 40, &[(0, 1, 40, 8)]),
            (1, 40, &[(1, 1, 40, 10)]),
        ],
    );
    one.funders.iter_mut().for_each(|funder| funder.public = true);
    one.requests[0].programmes = vec![programme(&[0, 1], 50, 60)];
    let settings = Settings {
        tolerance: 0,
        ..Settings::default()
    };
    let found = proposed(&one, &settings);
    // 30 and 20 at 9, 10 at 8, 20 at 10; without the first request it would be 40 at 8 and 40 at 10.
    assert_eq!(found.amounts, [vec![30, 20], vec![10], vec![20]]);
    assert!(found.value.is_optimal());
    check(&one, &settings, &found).unwrap();
}

#[test]
fn a_programme_that_is_none_is_refused() {
    let lines = [(0, 1, 40, 5), (1, 1, 40, 5)];
    let mut one = table(&[30, 30], &[(20, 80, &lines)]);
    let mut with = |programmes: Vec<Programme>| {
        one.requests[0].programmes = programmes;
        one.check()
    };
    let refused = Err(TableError::Programme);
    assert_eq!(with(vec![programme(&[], 1, 2)]), refused);
    assert_eq!(with(vec![programme(&[0, 0], 1, 2)]), refused);
    assert_eq!(with(vec![programme(&[0, 2], 1, 2)]), refused);
    assert_eq!(
        with(vec![programme(&[0, 1], 1, 2)]),
        refused,
        "only one of them is public"
    );
    assert_eq!(with(vec![programme(&[0], 1, 2), programme(&[0], 1, 2)]), refused);
    assert_eq!(with(vec![programme(&[0], 0, 2)]), Err(TableError::Amount));
    assert_eq!(with(vec![programme(&[0], 1, 2), programme(&[1], 1, 2)]), Ok(()));
}

/// What was made and kept before programmes were known, without partners and with them.
#[test]
fn what_was_kept_is_made_again_to_the_byte() {
    for kept in [include_str!("kept-1.pb"), include_str!("kept-2.pb")] {
        let run = Run::from_pb(kept.as_bytes()).unwrap();
        check(&run.table, &run.settings, &run.proposal).unwrap();
        assert_eq!(run.replay().unwrap(), run.proposal);
        assert_eq!(run.to_pb(), kept);
        let named = kept.replace("tisserand/proposal-1", "tisserand/proposal-3");
        let named = named.replace("tisserand/proposal-2", "tisserand/proposal-3");
        assert_eq!(Run::from_pb(named.as_bytes()), Err(RunError::Value("programmes")));
    }
}

/// Three funders, of which some are envelopes of one programme of a request, and others of another.
fn tables() -> impl Strategy<Value = Table> {
    let line = prop::option::weighted(0.85, (1..3_i64, 0..4_i64, 0..6_u32));
    let sets = prop::sample::select(vec![
        vec![],
        vec![0, 1],
        vec![0, 2],
        vec![1, 2],
        vec![0, 1, 2],
        vec![1],
    ]);
    let request = (
        (1..6_i64, 0..6_i64),
        prop::collection::vec(line, 3),
        (sets, 1..8_i64, 0..5_i64),
        0..=2_u32,
        prop::collection::vec(prop::bool::weighted(0.2), 3),
    );
    (
        prop::collection::vec(1..9_i64, 3),
        prop::collection::vec(request, 1..3),
        any::<bool>(),
    )
        .prop_map(|(envelopes, asked, public)| {
            let mut table = drawn(
                &envelopes,
                asked
                    .iter()
                    .map(|((least, more), lines, ..)| (*least, *more, &lines[..])),
            );
            // The first two are alike; where the third is of their programme, all are.
            let thirds = |envelopes: &Vec<usize>| envelopes.len() > 1 && envelopes.contains(&2);
            let alike = asked.iter().any(|(_, _, (envelopes, ..), ..)| thirds(envelopes));
            for (place, funder) in table.funders.iter_mut().enumerate() {
                funder.public = public == (place < 2 || alike);
            }
            for (request, (_, _, (envelopes, least, more), cap, only)) in
                table.requests.iter_mut().zip(&asked)
            {
                request.public_rate = 10_000 - 2_500 * cap;
                if !envelopes.is_empty() {
                    request.programmes = vec![programme(envelopes, *least, least + more)];
                }
                let own = request.lines.iter().map(|line| line.funder);
                request.partners = own.filter(|&of| only[of]).map(|of| vec![of]).collect();
            }
            table
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn of_a_small_table_of_programmes_it_is_the_best_of_all(table in tables(), loose in any::<bool>()) {
        let settings = Settings { tolerance: if loose { 200_000 } else { 0 }, effort: 60_000, ..Settings::default() };
        let found = proposed(&table, &settings);
        let (counted, bound) = check(&table, &settings, &found).unwrap();
        let best = best(&table, &settings, &found.valued);
        let alone: Vec<i128> = found.alone.iter().map(|alone| alone.found).collect();
        prop_assert_eq!(&alone, &best.alone);
        prop_assert_eq!(found.value.found, best.value, "the value");
        prop_assert!(found.value.bound >= best.value && bound >= best.value);
        prop_assert_eq!(counted.lines, best.lines, "the lines");
        prop_assert!(found.lines.bound <= best.lines as i128);
        prop_assert!(found.fairness.found <= best.fairness && best.fairness <= found.fairness.bound);
        count(&table, &greedy(&table)).unwrap();
        let run = Run { table, settings, proposal: found, headrooms: Vec::new(), rules: String::new() };
        let text = run.to_pb();
        let again = Run::from_pb(text.as_bytes()).unwrap();
        prop_assert_eq!(&again, &run);
        prop_assert_eq!(again.replay().unwrap(), run.proposal, "a replay is the same");
        prop_assert_eq!(again.to_pb(), text, "to the byte");
    }
}

/// Tables too large for trying everything: of six funders the first two are one programme, and the next three another.
fn larger() -> impl Strategy<Value = Table> {
    let line = prop::option::weighted(0.7, (Just(1_i64), 0..2_000_i64, 0..1_000_u32));
    let request = (
        (1..1_500_i64, 0..2_500_i64),
        prop::collection::vec(line, 6),
        prop::collection::vec((1..900_i64, 0..1_500_i64), 2),
        0..=2_u32,
    );
    (
        prop::collection::vec(0..4_000_i64, 6),
        prop::collection::vec(request, 8..20),
    )
        .prop_map(|(envelopes, asked)| {
            let mut table = drawn(
                &envelopes,
                asked
                    .iter()
                    .map(|((least, more), lines, ..)| (*least, *more, &lines[..])),
            );
            for (place, funder) in table.funders.iter_mut().enumerate() {
                funder.public = place < 2 || place == 5;
            }
            for (request, (_, _, spans, cap)) in table.requests.iter_mut().zip(&asked) {
                request.public_rate = 10_000 - 2_500 * cap;
                let sets: [&[usize]; 2] = [&[0, 1], &[2, 3, 4]];
                let of = sets.iter().zip(spans);
                request.programmes = of
                    .map(|(set, (least, more))| programme(set, *least, least + more))
                    .collect();
            }
            table
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Counted here by plain reading, beside the checker.
    #[test]
    fn of_a_larger_table_each_programme_gives_nothing_or_enough(table in larger(), seed in any::<u64>()) {
        let settings = Settings { seed, effort: 20_000, tolerance: 10_000 };
        let found = proposed(&table, &settings);
        let (counted, bound) = check(&table, &settings, &found).unwrap();
        prop_assert!(found.value.found <= found.value.bound && found.value.bound <= bound);
        prop_assert!(counted.value * 1_000_000 >= found.value.found * 990_000 - 1_000_000);
        for (request, given) in table.requests.iter().zip(&found.amounts) {
            let mut sums = [0_i64; 6];
            for (line, cents) in request.lines.iter().zip(given) {
                sums[line.funder] = *cents;
            }
            for (sum, of) in [sums[0] + sums[1], sums[2] + sums[3] + sums[4]].into_iter().zip(&request.programmes) {
                prop_assert!(sum == 0 || (of.least..=of.most).contains(&sum), "{} of {:?}", sum, of);
            }
        }
        count(&table, &greedy(&table)).unwrap();
        let run = Run { table, settings, proposal: found, headrooms: Vec::new(), rules: String::new() };
        let again = Run::from_pb(run.to_pb().as_bytes()).unwrap();
        prop_assert_eq!(again.replay().unwrap(), run.proposal, "a replay is the same");
    }
}
