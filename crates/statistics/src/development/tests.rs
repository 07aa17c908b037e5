//! The published formula by hand, what is refused, and orders that hold.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use proptest::prelude::*;

use super::{Bounds, Component, DevelopmentError, Inputs, Variant, index, rank_intervals};

fn inputs(health: f64, education: f64, income: f64) -> Inputs {
    Inputs {
        health: Some(health),
        education: Some(education),
        income: Some(income),
    }
}

const BOUNDS: Bounds = Bounds {
    health: (80.0, 160.0),
    education: (40.0, 90.0),
    income: (10_000.0, 40_000.0),
};

/// Mortality 100 of 80 to 160 is 0.75, 65 % of 40 to 90 is 0.5, 20 000 is half-way from 10 000 to 40 000 by logarithms.
#[test]
fn the_published_formula_gives_what_a_hand_gives() {
    let found = index(Variant::Idh4, &inputs(100.0, 65.0, 20_000.0), &BOUNDS).unwrap();
    assert!((found.health - 0.75).abs() < 1e-12 && (found.education - 0.5).abs() < 1e-12);
    assert!((found.income - 0.5).abs() < 1e-12);
    assert!((found.whole - 1.75 / 3.0).abs() < 1e-12);
    let years = Bounds {
        health: (75.0, 85.0),
        ..BOUNDS
    };
    let found = index(Variant::Idh2, &inputs(82.0, 65.0, 20_000.0), &years).unwrap();
    assert!(
        (found.health - 0.7).abs() < 1e-12,
        "longer lives are better, more deaths are not"
    );
}

#[test]
fn what_left_frozen_bounds_is_shown_beyond_them() {
    let found = index(Variant::Idh4, &inputs(170.0, 95.0, 50_000.0), &BOUNDS).unwrap();
    assert!(found.health < 0.0 && found.education > 1.0 && found.income > 1.0);
}

#[test]
fn without_an_input_there_is_no_index() {
    let fault = |inputs: Inputs| index(Variant::Idh4, &inputs, &BOUNDS).err();
    let whole = inputs(100.0, 65.0, 20_000.0);
    let missing = |component| Some(DevelopmentError::Missing(component));
    assert_eq!(
        fault(Inputs {
            health: None,
            ..whole
        }),
        missing(Component::Health)
    );
    assert_eq!(
        fault(Inputs {
            education: None,
            ..whole
        }),
        missing(Component::Education)
    );
    assert_eq!(
        fault(Inputs {
            income: None,
            ..whole
        }),
        missing(Component::Income)
    );
    let value = |component| Some(DevelopmentError::Value(component));
    assert_eq!(fault(inputs(f64::NAN, 65.0, 2.0)), value(Component::Health));
    assert_eq!(fault(inputs(100.0, 101.0, 2.0)), value(Component::Education));
    assert_eq!(fault(inputs(100.0, 65.0, 0.0)), value(Component::Income));
    let flat = Bounds {
        education: (50.0, 50.0),
        ..BOUNDS
    };
    let found = index(Variant::Idh4, &whole, &flat);
    assert_eq!(found.err(), Some(DevelopmentError::Bounds(Component::Education)));
    assert_eq!(
        Bounds::observed(&[whole]),
        Err(DevelopmentError::Bounds(Component::Health))
    );
    assert_eq!(
        Bounds::observed(&[Inputs::default()]),
        Err(DevelopmentError::Empty)
    );
}

#[test]
fn one_that_is_best_in_all_is_first_whatever_the_weights_and_an_unknown_has_no_place() {
    let territories = [
        inputs(150.0, 50.0, 15_000.0),
        inputs(80.0, 90.0, 40_000.0),
        Inputs {
            income: None,
            ..inputs(90.0, 80.0, 1.0)
        },
        inputs(120.0, 60.0, 19_000.0),
        inputs(110.0, 58.0, 19_500.0),
    ];
    let found = rank_intervals(Variant::Idh4, &territories, None).unwrap();
    let places: Vec<_> = found
        .iter()
        .map(|one| one.map(|one| (one.best, one.worst, one.of)))
        .collect();
    assert_eq!(places[1], Some((1, 1, 4)));
    assert_eq!(places[2], None);
    assert_eq!(places[0], Some((4, 4, 4)));
    assert_eq!(places[4], Some((2, 2, 4)));
    let frozen = rank_intervals(Variant::Idh4, &territories, Some(&BOUNDS)).unwrap();
    assert_eq!(frozen[1], found[1]);
}

fn some() -> impl Strategy<Value = Vec<Inputs>> {
    let one = (60.0..180.0_f64, 20.0..95.0_f64, 8_000.0..60_000.0_f64);
    proptest::collection::vec(
        one.prop_map(|(health, education, income)| inputs(health, education, income)),
        2..40,
    )
}

proptest! {
    #[test]
    fn between_observed_bounds_an_index_is_from_0_to_1(territories in some()) {
        let bounds = Bounds::observed(&territories).unwrap();
        for one in &territories {
            let found = index(Variant::Idh4, one, &bounds).unwrap();
            for part in [found.health, found.education, found.income, found.whole] {
                prop_assert!((-1e-12..=1.0 + 1e-12).contains(&part));
            }
        }
    }

    /// The place by the plain index is one of those tried, and whoever is better in everything is never behind.
    #[test]
    fn intervals_hold_the_plain_place_and_respect_who_is_better_in_all(territories in some()) {
        let bounds = Bounds::observed(&territories).unwrap();
        let plain: Vec<f64> = territories.iter().map(|one| index(Variant::Idh4, one, &bounds).unwrap().whole).collect();
        let found = rank_intervals(Variant::Idh4, &territories, None).unwrap();
        for (at, interval) in found.iter().enumerate() {
            let interval = interval.unwrap();
            let place = 1 + plain.iter().filter(|other| **other > plain[at] + 1e-12).count();
            prop_assert!(interval.best <= place && place <= interval.worst && interval.worst <= interval.of);
            for (other, inputs) in territories.iter().enumerate() {
                let mine = territories[at];
                if mine.health < inputs.health && mine.education > inputs.education && mine.income > inputs.income {
                    let other = found[other].unwrap();
                    prop_assert!(interval.best <= other.best && interval.worst <= other.worst);
                }
            }
        }
    }
}
