//! Other ways to share, beside a proposal.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use allocation::check::count;
use allocation::mirrors::{Traits, equal_shares, greedy, measure, nash};
use allocation::proposal::{Funder, Line, Request, Table};
use proptest::prelude::*;

/// By request: least, most, and the scores of the funders (none where it is not eligible).
fn table(envelopes: &[i64], requests: &[(i64, i64, Vec<u32>)]) -> Table {
    let line = |(funder, &score): (usize, &u32), most: i64| Line {
        funder,
        least: 1,
        requested: most,
        rate: 10_000,
        score,
    };
    Table {
        funders: (0..)
            .zip(envelopes)
            .map(|(number, &envelope)| Funder {
                number,
                envelope,
                public: true,
            })
            .collect(),
        requests: (0..)
            .zip(requests)
            .map(|(number, (least, most, scores))| Request {
                number,
                least: *least,
                most: *most,
                cost: *most,
                public_rate: 10_000,
                headroom: None,
                territory: Some(number / 2),
                programmes: Vec::new(),
                partners: Vec::new(),
                lines: scores
                    .iter()
                    .enumerate()
                    .filter(|(_, score)| **score > 0)
                    .map(|of| line(of, *most))
                    .collect(),
            })
            .collect(),
    }
}

fn none(table: &Table) -> Vec<Traits> {
    vec![Traits { joint: false }; table.requests.len()]
}

/// Two funders of 60 and 30 who both like the first request, and each one other.
#[test]
fn three_mirrors_of_one_table() {
    let table = table(
        &[6_000, 3_000],
        &[
            (3_000, 6_000, vec![4, 4]),
            (2_000, 5_000, vec![2, 0]),
            (3_500, 5_000, vec![0, 3]),
        ],
    );
    // By mean score: the first in full by the first funder, then the third needs 35 of the second, who has 30.
    assert_eq!(greedy(&table), [vec![6_000, 0], vec![0], vec![0]]);
    // Equal shares: the first has most support; at 60 it costs each by its envelope, 40 and 20; then 20 remain for the second.
    assert_eq!(equal_shares(&table), [vec![4_000, 2_000], vec![2_000], vec![0]]);
    let shared = nash(&table);
    let measures = measure(&table, &none(&table), &shared);
    assert_eq!(measures.paid, [6_000, 3_000], "all is spent");
    assert_eq!(
        shared[0].iter().sum::<i64>(),
        6_000,
        "the shared request is the best use for both, up to what it asks"
    );
}

/// One funder with two requests of scores 3 and 1, nothing scarce: the product is its satisfaction alone, so all goes to the first.
#[test]
fn alone_the_nash_product_is_the_highest_satisfaction() {
    assert_eq!(
        nash(&table(&[1_000], &[(1, 5_000, vec![3]), (1, 5_000, vec![1])])),
        [[1_000], [0]]
    );
}

/// Two funders of 1000 each, no request in common: each gives all to its own.
#[test]
fn nobody_pays_for_what_only_the_other_wants() {
    assert_eq!(
        nash(&table(
            &[1_000, 1_000],
            &[(1, 5_000, vec![3, 0]), (1, 5_000, vec![0, 1])]
        )),
        [[1_000], [1_000]]
    );
}

#[test]
fn measures_count_what_is_said() {
    let mut table = table(&[100, 100], &[(50, 80, vec![2, 1]), (30, 40, vec![0, 3])]);
    table.requests[0].public_rate = 5_000;
    let traits = [Traits { joint: true }, Traits { joint: false }];
    let measures = measure(&table, &traits, &[vec![40, 20], vec![20]]);
    assert_eq!(
        (
            measures.amount,
            measures.grants,
            measures.lines,
            measures.smallest_grant
        ),
        (80, 2, 3, Some(20))
    );
    assert_eq!((measures.joint, measures.territories), (60, 1));
    assert_eq!(
        (measures.paid, measures.value, measures.satisfaction),
        (vec![40, 40], 160, vec![120, 120])
    );
    assert_eq!(
        (measures.broken_lines, measures.broken_requests),
        (0, 2),
        "60 of public money against 40; 20 of least 30"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_mirror_spends_more_than_there_is(
        envelopes in prop_oneof![
            9 => prop::collection::vec(0..100_000_i64, 1..5),
            1 => prop::collection::vec(0..100_000_i64, 1..=50),
        ],
        requests in prop::collection::vec((1..20_000_i64, 0..20_000_i64, prop::collection::vec(0..9_u32, 50)), 1..8),
    ) {
        let asked: Vec<_> = requests.into_iter().map(|(least, more, mut scores)| {
            scores.truncate(envelopes.len());
            (least, least + more, scores)
        }).collect();
        let table = table(&envelopes, &asked);
        for (name, amounts) in [("greedy", greedy(&table)), ("shares", equal_shares(&table)), ("nash", nash(&table))] {
            let measures = measure(&table, &none(&table), &amounts);
            for (paid, envelope) in measures.paid.iter().zip(&envelopes) {
                prop_assert!(*paid <= i128::from(*envelope), "{} spends {} of {}", name, paid, envelope);
            }
            for (request, given) in table.requests.iter().zip(&amounts) {
                let total: i64 = given.iter().sum();
                prop_assert!(total <= request.most && given.iter().all(|&cents| cents >= 0), "{name}");
                prop_assert!(name == "nash" || total == 0 || total >= request.least, "{name}");
            }
        }
        count(&table, &greedy(&table)).unwrap();
    }

    /// At the highest product no request is worth more than it takes: Σ envelope·score ÷ satisfaction is at most one, and one where
    /// something is given (Karush, Kuhn and Tucker).
    #[test]
    fn the_nash_product_cannot_be_raised(
        envelopes in prop::collection::vec(1_000_000..100_000_000_i64, 1..4),
        scores in prop::collection::vec(prop::collection::vec(0..9_u32, 4), 1..6),
    ) {
        let most = 1_000_000_000;
        let asked: Vec<_> = scores.into_iter().map(|mut scores| {
            scores.truncate(envelopes.len());
            (1, most, scores)
        }).collect();
        let table = table(&envelopes, &asked);
        let amounts = nash(&table);
        let satisfaction = measure(&table, &none(&table), &amounts).satisfaction;
        for request in &table.requests {
            let worth: f64 = request
                .lines
                .iter()
                .map(|line| envelopes[line.funder] as f64 * f64::from(line.score) / satisfaction[line.funder] as f64)
                .sum();
            prop_assert!(worth < 1.03, "{worth}");
        }
    }
}
