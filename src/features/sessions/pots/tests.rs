//! Out of which envelope what is asked is proposed, and of which year.

use std::collections::BTreeMap;

use super::{Pot, out_of, pots, set_aside};
use crate::features::desk::Firm;
use crate::features::programmes::{Envelope, Only};

fn envelope(id: i64, within: Option<i64>, kinds: &[&str]) -> Envelope {
    Envelope {
        id,
        within,
        year: 2027,
        purpose: format!("Purpose {id}"),
        cents: 0,
        only: Only {
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
            ..Only::default()
        },
    }
}

#[test]
fn envelopes_for_the_same_are_one_and_a_part_is_for_nobody_for_whom_its_whole_is_not() {
    let remaining = [
        (envelope(1, None, &["association"]), 500),
        (envelope(2, Some(1), &[]), 300),
        (envelope(3, None, &[]), 1_000),
        (envelope(4, None, &[]), 20),
        (envelope(5, Some(1), &["company"]), 7),
    ];
    let untold = [Firm {
        application: 1,
        programme: 1,
        cents: 80,
        envelope: Some(4),
        shared: false,
    }];
    let found = pots(&remaining, &untold, |one| !one.shared);
    let lefts: Vec<i64> = found.iter().map(|pot| pot.left).collect();
    assert_eq!(lefts, [1_100, 800, 7]);
    let is_for = |pot: &Pot, kind: &str| pot.fits(kind, &[], &[]);
    assert!(
        is_for(&found[0], "company") && !is_for(&found[1], "company") && is_for(&found[1], "association")
    );
    assert!(
        !is_for(&found[2], "company") && !is_for(&found[2], "association"),
        "nobody is both"
    );
}

#[test]
fn what_no_envelope_covers_is_proposed_out_of_the_one_that_has_most() {
    let remaining = [
        (envelope(1, None, &["association"]), 400),
        (envelope(2, None, &[]), 0),
        (envelope(3, None, &["association"]), 100),
    ];
    let found = pots(&remaining, &[], |_| true);
    assert_eq!(found[1].purposes, ["Purpose 1", "Purpose 3"], "both are told");
    let choose = |spare: &[i64], cents| out_of(&found, spare, &mut [0, 1], cents);
    assert_eq!(choose(&[0, 500], 600), Some(1), "what is for everybody is spent");
    assert_eq!(choose(&[900, 500], 400), Some(1), "the dearest first");
    assert_eq!(choose(&[900, 500], 600), Some(0));
    assert_eq!(choose(&[500, 500], 600), Some(0), "the wider of two");
    assert_eq!(out_of(&found, &[1, 1], &mut [], 1), None);
}

#[test]
fn an_envelope_is_of_its_year_and_what_later_ones_have_not_is_not_proposed() {
    let mut remaining = [
        (envelope(1, None, &[]), 500),
        (envelope(2, None, &[]), 300),
        (envelope(3, None, &[]), 40),
    ];
    remaining[1].0.year = 2028;
    let found = pots(&remaining, &[], |_| true);
    let lefts: Vec<(i16, i64)> = found.iter().map(|pot| (pot.year, pot.left)).collect();
    assert_eq!(lefts, [(2027, 540), (2028, 300)]);
    let mut kept = vec![540, 300];
    // Of 2029 there is no envelope yet: it is promised.
    let years = BTreeMap::from([(2027, 100), (2028, 200), (2029, 900)]);
    assert_eq!(
        set_aside(&found, &mut kept, &[0, 1], (0, &years)),
        Some(vec![(1, 200)])
    );
    assert_eq!(kept, [540, 100]);
    let again = set_aside(&found, &mut kept, &[0, 1], (0, &years));
    assert_eq!(again, None, "100 are left of 2028");
    assert_eq!(kept, [540, 100]);
}

#[test]
fn what_is_requested_of_a_later_year_is_set_aside_where_it_is_for_whoever_asks() {
    let mut remaining = [
        (envelope(1, None, &[]), 500),
        (envelope(2, None, &[]), 100),
        (envelope(3, None, &["association"]), 300),
    ];
    remaining[1].0.year = 2028;
    remaining[2].0.year = 2028;
    let found = pots(&remaining, &[], |_| true);
    let mut kept: Vec<i64> = found.iter().map(|pot| pot.left).collect();
    assert_eq!(kept, [500, 100, 300]);
    let mut aside = |fits: &[usize], cents| {
        let years = BTreeMap::from([(2027, 50), (2028, cents)]);
        set_aside(&found, &mut kept, fits, (0, &years))
    };
    assert_eq!(aside(&[0, 1], 200), None, "what is for others is not for it");
    assert_eq!(
        aside(&[0, 1, 2], 80),
        Some(vec![(1, 80)]),
        "what is for the same comes first"
    );
    assert_eq!(aside(&[0, 1, 2], 80), Some(vec![(2, 80)]));
    assert_eq!(aside(&[0, 1, 2], 230), None, "220 are left");
}
