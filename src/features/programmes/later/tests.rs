//! Whatever is granted over whatever years, what is drawn and what is promised are what was granted, and no envelope falls below nothing.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{Later, Promised, by_purpose, joined, lowered, of_later, place, spread, taken};
use crate::features::programmes::envelope::{Envelope, Only};

fn envelope(id: i64, year: i16, purpose: &str, cents: i64) -> Envelope {
    Envelope {
        id,
        within: None,
        year,
        purpose: purpose.to_owned(),
        cents,
        only: Only::default(),
    }
}

fn later(year: i16, cents: i64, envelope: Option<i64>) -> Later {
    Later {
        year,
        cents,
        envelope,
    }
}

#[test]
fn an_amount_is_spread_by_what_was_requested_for_each_year_to_the_cent() {
    let requested = BTreeMap::from([(2027, 200), (2028, 100), (2029, 100)]);
    assert_eq!(spread(1_001, &requested, 2027), [(2028, 250), (2029, 250)]);
    assert_eq!(spread(400, &requested, 2028), [(2029, 100)], "2027 is over");
    assert_eq!(spread(400, &requested, 2026), [(2028, 100), (2029, 100)]);
    assert!(spread(400, &requested, 2029).is_empty());
    assert!(spread(400, &BTreeMap::from([(2027, 9)]), 2027).is_empty());
    let nothing = BTreeMap::from([(2027, 0), (2028, 0), (2029, 0)]);
    assert_eq!(spread(100, &nothing, 2027), [(2028, 33), (2029, 33)], "equally");
}

#[test]
fn a_later_year_is_out_of_the_envelope_of_the_same_purpose_whatever_year_it_names() {
    let remaining = [
        (envelope(1, 2028, "Culture 2028", 0), 50),
        (envelope(2, 2028, "Sport", 0), 900),
    ];
    let of = |purpose: &str, shares: &[(i16, i64)]| place(&remaining, (purpose, &[]), shares, |_| true);
    assert_eq!(
        of("Culture 2027", &[(2028, 50)]),
        Ok(vec![later(2028, 50, Some(1))])
    );
    assert_eq!(of("Culture 2027", &[(2028, 51)]), Err((2028, 50)));
    assert_eq!(of("Music", &[(2028, 900)]), Ok(vec![later(2028, 900, Some(2))]));
    assert_eq!(of("Music", &[(2029, 900)]), Ok(vec![later(2029, 900, None)]));
    let parts = [
        (envelope(1, 2028, "Part 1", 0), 50),
        (envelope(2, 2028, "2028: part 2", 0), 50),
    ];
    let second = place(&parts, ("Part 2 (2027)", &[]), &[(2028, 9)], |_| true);
    assert_eq!(
        second,
        Ok(vec![later(2028, 9, Some(2))]),
        "only a year is left out"
    );
    let none_open = place(&remaining, ("Music", &[]), &[(2028, 1)], |_| false);
    assert_eq!(none_open, Ok(vec![later(2028, 1, None)]));
    let twins = [
        (envelope(1, 2028, "Culture", 0), 50),
        (envelope(2, 2028, "Culture", 0), 900),
    ];
    let is_first = |one: &Envelope| one.id == 1;
    let first = place(&twins, ("Culture", &[]), &[(2028, 9)], is_first);
    assert_eq!(
        first,
        Ok(vec![later(2028, 9, Some(1))]),
        "the other is for others"
    );
    let stays = [later(2028, 10, Some(2))];
    let kept = place(&remaining, ("Culture", &stays), &[(2028, 20)], |_| true);
    assert_eq!(kept, Ok(vec![later(2028, 20, Some(2))]), "it stays where it is");
    let waits = [later(2028, 10, None)];
    let kept = place(&remaining, ("Music", &waits), &[(2028, 9)], |_| true);
    assert_eq!(kept, Ok(vec![later(2028, 9, None)]), "it waits for its own");
}

#[test]
fn a_new_envelope_takes_what_was_promised_for_its_purpose_or_else_all_of_its_year() {
    let promised = |decision, year, purpose: &str| Promised {
        decision,
        year,
        purpose: purpose.to_owned(),
        cents: 10,
        told: true,
    };
    let every = [
        promised(1, 2028, "Culture 2027"),
        promised(2, 2028, "Sport"),
        promised(3, 2029, "Sport"),
    ];
    let of = |new: &Envelope| -> Vec<i64> { taken(new, &every).iter().map(|one| one.decision).collect() };
    assert_eq!(of(&envelope(9, 2028, "Culture 2028", 0)), [1]);
    assert_eq!(of(&envelope(9, 2028, "Everything", 0)), [1, 2]);
    assert!(of(&envelope(9, 2030, "Sport", 0)).is_empty());
    // What is for some alone, or a part of another, takes what is for its purpose and nothing else.
    for purpose in ["Companies", "Culture"] {
        let part = Envelope {
            within: Some(1),
            ..envelope(9, 2028, purpose, 0)
        };
        let only = Envelope {
            only: Only {
                kinds: vec!["company".to_owned()],
                ..Only::default()
            },
            ..envelope(9, 2028, purpose, 0)
        };
        let takes = usize::from(purpose == "Culture");
        assert_eq!((of(&part).len(), of(&only).len()), (takes, takes), "{purpose}");
    }
    assert_eq!(
        by_purpose(&every),
        [
            (2028, "Culture 2027".to_owned(), 10),
            (2028, "Sport".to_owned(), 10),
            (2029, "Sport".to_owned(), 10)
        ]
    );
}

#[test]
fn the_last_year_gives_up_first_and_another_partner_gains_it_in_the_same_year() {
    let own = [later(2028, 100, Some(1)), later(2029, 100, None)];
    let (stays, free) = lowered(&own, 130);
    assert_eq!(stays, [later(2028, 70, Some(1))]);
    assert_eq!(free, [later(2029, 100, None), later(2028, 30, Some(1))]);
    let gains = joined(&[later(2028, 5, Some(1))], &free);
    assert_eq!(
        gains,
        Some(vec![later(2028, 35, Some(1)), later(2029, 100, None)])
    );
    assert_eq!(joined(&[later(2028, 5, Some(7))], &free), None);
}

/// What happens to the money of a programme.
#[derive(Clone, Debug)]
enum Happens {
    /// Money is set aside for a year and a purpose.
    SetAside(i16, usize, i64),
    /// So much is granted out of one envelope, requested for these years.
    Grant(usize, i64, Vec<(i16, i64)>),
    /// One grant is lowered.
    Lower(usize, i64),
}

fn happens() -> impl Strategy<Value = Happens> {
    let years = prop::collection::vec((2027_i16..2031, 0_i64..1_000), 1..5);
    prop_oneof![
        (2027_i16..2031, 0_usize..3, 0_i64..3_000)
            .prop_map(|(year, purpose, cents)| Happens::SetAside(year, purpose, cents)),
        (0_usize..8, 1_i64..1_500, years).prop_map(|(of, cents, years)| Happens::Grant(of, cents, years)),
        (0_usize..8, 1_i64..1_500).prop_map(|(of, cents)| Happens::Lower(of, cents)),
    ]
}

const PURPOSES: [&str; 3] = ["Culture", "Sport 2027", "All"];

/// A grant: out of which envelope, how much in all, what of it is of later years.
struct Grant {
    envelope: i64,
    cents: i64,
    later: Vec<Later>,
}

/// What each envelope has left of what grants take out of it.
fn remaining(envelopes: &[Envelope], grants: &[Grant]) -> Vec<(Envelope, i64)> {
    let drawn = |id: i64| -> i64 {
        let first = grants.iter().filter(|one| one.envelope == id);
        let first: i64 = first.map(|one| one.cents - of_later(&one.later)).sum();
        let later = grants.iter().flat_map(|one| &one.later);
        let later: i64 = later
            .filter(|one| one.envelope == Some(id))
            .map(|one| one.cents)
            .sum();
        first + later
    };
    let with = |one: &Envelope| (one.clone(), one.cents - drawn(one.id));
    envelopes.iter().map(with).collect()
}

fn promised(envelopes: &[Envelope], grants: &[Grant]) -> Vec<Promised> {
    let mut promised = Vec::new();
    for (decision, one) in (0_i64..).zip(grants) {
        let purpose = envelopes.iter().find(|other| other.id == one.envelope);
        let purpose = purpose.map_or_else(String::new, |of| of.purpose.clone());
        let open = one.later.iter().filter(|later| later.envelope.is_none());
        promised.extend(open.map(|later| Promised {
            decision,
            year: later.year,
            purpose: purpose.clone(),
            cents: later.cents,
            told: true,
        }));
    }
    promised
}

proptest! {
    #[test]
    fn what_is_drawn_and_what_is_promised_is_what_was_granted(every in prop::collection::vec(happens(), 1..40)) {
        let (mut envelopes, mut grants): (Vec<Envelope>, Vec<Grant>) = (Vec::new(), Vec::new());
        for (id, one) in (1_i64..).zip(every) {
            match one {
                Happens::SetAside(year, purpose, cents) => {
                    let new = envelope(id, year, PURPOSES[purpose], cents);
                    let promised = promised(&envelopes, &grants);
                    let takes = taken(&new, &promised);
                    let sum: i64 = takes.iter().map(|one| one.cents).sum();
                    if sum > cents {
                        continue;
                    }
                    for one in takes {
                        let grant = &mut grants[usize::try_from(one.decision).unwrap_or_default()];
                        let year = grant.later.iter_mut().find(|later| later.year == one.year);
                        prop_assert!(year.is_some(), "what is promised is of a grant");
                        if let Some(year) = year {
                            prop_assert_eq!(year.envelope.replace(id), None, "once");
                        }
                    }
                    envelopes.push(new);
                }
                Happens::Grant(of, cents, requested) => {
                    let remaining = remaining(&envelopes, &grants);
                    let Some((chosen, left)) = remaining.get(of) else { continue };
                    let shares = spread(cents, &requested.into_iter().collect(), chosen.year);
                    prop_assert!(shares.iter().all(|(year, cents)| *year > chosen.year && *cents > 0));
                    let Ok(later) = place(&remaining, (&chosen.purpose, &[]), &shares, |_| true) else { continue };
                    if cents - of_later(&later) > *left {
                        continue;
                    }
                    grants.push(Grant { envelope: chosen.id, cents, later });
                }
                Happens::Lower(of, less) => {
                    let Some(grant) = grants.get_mut(of) else { continue };
                    let less = less.min(grant.cents);
                    let (stays, free) = lowered(&grant.later, less);
                    prop_assert_eq!(of_later(&stays) + of_later(&free), of_later(&grant.later));
                    prop_assert_eq!(of_later(&free), less.min(of_later(&grant.later)));
                    grant.cents -= less;
                    grant.later = stays;
                }
            }
            let left = remaining(&envelopes, &grants);
            prop_assert!(left.iter().all(|(_, left)| *left >= 0), "{:?}", left);
            prop_assert!(grants.iter().all(|one| of_later(&one.later) <= one.cents));
            let drawn: i64 = left.iter().map(|(one, left)| one.cents - left).sum();
            let promised: i64 = promised(&envelopes, &grants).iter().map(|one| one.cents).sum();
            let granted: i64 = grants.iter().map(|one| one.cents).sum();
            prop_assert_eq!(drawn + promised, granted);
        }
    }
}
