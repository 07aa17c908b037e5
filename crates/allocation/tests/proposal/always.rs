//! What holds for every table.

use std::collections::BTreeSet;

use allocation::check::{check, undertakings};
use allocation::headroom::{Headroom, Part, within};
use allocation::proposal::{Run, Settings, Table};
use proptest::prelude::*;

use super::every::{best, drawn};
use super::stories::proposed;

fn tables() -> impl Strategy<Value = Table> {
    let line = prop::option::weighted(0.8, (1..4_i64, 0..4_i64, 0..6_u32));
    let request = (
        1..6_i64,
        0..5_i64,
        prop::collection::vec(line, 2),
        0..=2_u32,
        prop::option::weighted(0.2, 1..6_i64),
        prop::collection::vec(prop::bool::weighted(0.3), 2),
    );
    (
        prop::collection::vec(1..10_i64, 2),
        prop::collection::vec(request, 1..4),
    )
        .prop_map(|(envelopes, asked)| {
            let mut table = drawn(
                &envelopes,
                asked
                    .iter()
                    .map(|(least, more, lines, ..)| (*least, *more, &lines[..])),
            );
            for (request, (.., cap, headroom, only)) in table.requests.iter_mut().zip(&asked) {
                request.public_rate = 10_000 - 2_500 * *cap;
                request.headroom = *headroom;
                let own = request.lines.iter().map(|line| line.funder);
                request.partners = own.filter(|&of| only[of]).map(|of| vec![of]).collect();
            }
            table
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn of_a_small_table_it_is_the_best_of_all(table in tables(), loose in any::<bool>()) {
        let settings = Settings { tolerance: if loose { 200_000 } else { 0 }, effort: 60_000, ..Settings::default() };
        let found = proposed(&table, &settings);
        let (count, bound) = check(&table, &settings, &found).unwrap();
        let best = best(&table, &settings, &found.valued);
        let alone: Vec<i128> = found.alone.iter().map(|alone| alone.found).collect();
        prop_assert_eq!(&alone, &best.alone);
        prop_assert_eq!(found.value.found, best.value, "the value");
        prop_assert!(found.value.bound >= best.value && bound >= best.value);
        prop_assert_eq!(count.lines, best.lines, "the lines");
        prop_assert!(found.lines.bound <= best.lines as i128);
        prop_assert!(found.fairness.found <= best.fairness && best.fairness <= found.fairness.bound);
        let run = Run { table, settings, proposal: found, headrooms: Vec::new(), rules: String::new() };
        let text = run.to_pb();
        let again = Run::from_pb(text.as_bytes()).unwrap();
        prop_assert_eq!(&again, &run);
        prop_assert_eq!(again.replay().unwrap(), run.proposal, "a replay is the same");
        prop_assert_eq!(again.to_pb(), text, "to the byte");
    }
}

/// Tables too large for trying everything: what the checker can say of them.
pub fn larger() -> impl Strategy<Value = Table> {
    let line = prop::option::weighted(0.6, (1..300_i64, 0..2_000_i64, 0..1_000_u32));
    let partners = prop::collection::vec(prop::collection::btree_set(0..3_usize, 1..3), 0..3);
    let request = (
        1..1_500_i64,
        0..2_000_i64,
        prop::collection::vec(line, 3),
        0..=2_u32,
        partners,
    );
    (
        prop::collection::vec(0..6_000_i64, 3),
        prop::collection::vec(request, 10..25),
    )
        .prop_map(made)
}

/// A few requests of one to fifty partners to one to fifty funders: mostly few of both.
fn wide() -> impl Strategy<Value = Table> {
    let sizes = prop_oneof![6 => (1..=4_usize, 1..=6_usize), 1 => (1..=50_usize, 1..=50_usize)];
    sizes.prop_flat_map(|(partners, funders)| {
        let line = prop::option::weighted(0.7, (1..300_i64, 0..2_000_i64, 0..1_000_u32));
        let own = prop::collection::btree_set(0..funders, 1..=funders.min(3));
        let request = (
            1..1_500_i64,
            0..9_000_i64,
            prop::collection::vec(line, funders),
            0..=2_u32,
            prop::collection::vec(own, partners),
        );
        let envelopes = prop::collection::vec(0..6_000_i64, funders);
        (envelopes, prop::collection::vec(request, 1..5)).prop_map(made)
    })
}

/// What a request asks: its least, what it asks more, by funder the least, what is more and the score, a cap, its partners' funders.
type Drawn = (i64, i64, Vec<Option<(i64, i64, u32)>>, u32, Vec<BTreeSet<usize>>);

fn made((envelopes, asked): (Vec<i64>, Vec<Drawn>)) -> Table {
    let lines = asked
        .iter()
        .map(|(least, more, lines, ..)| (*least, *more, &lines[..]));
    let mut table = drawn(&envelopes, lines);
    for (request, (.., cap, partners)) in table.requests.iter_mut().zip(&asked) {
        request.partners = partners.iter().map(|of| of.iter().copied().collect()).collect();
        request.public_rate = 10_000 - 2_500 * cap;
        request.territory = Some(request.number % 7);
    }
    table
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn of_a_larger_table_every_rule_and_claim_holds(table in larger(), seed in any::<u64>()) {
        let settings = Settings { seed, effort: 20_000, tolerance: 10_000 };
        let headrooms = rooms(&table, seed);
        let mut table = table;
        let _ = within(&mut table, &headrooms);
        let found = proposed(&table, &settings);
        undertakings(&table, &found.amounts, &headrooms).unwrap();
        let (count, bound) = check(&table, &settings, &found).unwrap();
        prop_assert!(count.value * 1_000_000 >= found.value.found * 990_000 - 1_000_000);
        prop_assert!(found.value.found <= found.value.bound && found.value.bound <= bound);
        prop_assert!(found.lines.bound <= found.lines.found);
        prop_assert!(found.territories.found <= found.territories.bound);
        let run = Run { table, settings, proposal: found, headrooms, rules: "what; \"the\" rules were".to_owned() };
        let again = Run::from_pb(run.to_pb().as_bytes()).unwrap();
        prop_assert_eq!((&again.headrooms, &again.rules), (&run.headrooms, &run.rules));
        prop_assert_eq!(again.replay().unwrap(), run.proposal, "a replay is the same");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Counted here by plain reading, beside the checker: no funder pays more than its envelope, a line and an award are nothing or within
    /// their bounds, and all public money is within its part of the costs.
    #[test]
    fn from_one_partner_and_one_funder_to_fifty_of_each_every_rule_is_kept(table in wide(), seed in any::<u64>()) {
        let settings = Settings { seed, effort: 1_000, tolerance: 10_000 };
        let found = proposed(&table, &settings);
        check(&table, &settings, &found).unwrap();
        let mut paid = vec![0_i64; table.funders.len()];
        for (request, given) in table.requests.iter().zip(&found.amounts) {
            let (mut award, mut public) = (0_i64, 0_i64);
            for (line, &cents) in request.lines.iter().zip(given) {
                prop_assert!(cents == 0 || (line.least..=line.requested).contains(&cents));
                paid[line.funder] += cents;
                award += cents;
                public += if table.funders[line.funder].public { cents } else { 0 };
            }
            prop_assert!(award == 0 || (request.least..=request.most).contains(&award));
            prop_assert!(public * 10_000 <= request.cost * i64::from(request.public_rate));
        }
        for (paid, funder) in paid.into_iter().zip(&table.funders) {
            prop_assert!(paid <= funder.envelope);
        }
    }
}

/// Two undertakings that have parts of many lines and are left little.
fn rooms(table: &Table, seed: u64) -> Vec<Headroom> {
    let every = || {
        let requests = table.requests.iter().enumerate();
        requests.flat_map(|(place, request)| request.lines.iter().map(move |line| (place, line)))
    };
    let asked: i64 = every().map(|(_, line)| line.requested).sum();
    let room = |of: u64| Headroom {
        cents: asked / (2 + (seed >> of) as i64 % 9),
        parts: every()
            .enumerate()
            .filter(|(at, _)| !(seed >> ((*at as u64 + of) % 64)).is_multiple_of(3))
            .map(|(at, (request, line))| Part {
                request,
                funder: line.funder,
                part: 1 + ((seed >> of) as i64 + at as i64) % 3,
                whole: 3,
            })
            .collect(),
    };
    vec![room(7), room(19)]
}
