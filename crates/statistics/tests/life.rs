//! Held against R: curves of survival against its package `survival`, rates against its exact test of Poisson, to 10⁻⁹.
//! `oracle/life.R` wrote the files of `oracle/life`.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use statistics::survival::{Lifetime, density, kaplan_meier};

const LIFETIMES: &str = include_str!("oracle/life/lifetimes.csv");
const EXPECTED: &str = include_str!("oracle/life/expected.csv");

fn expected() -> BTreeMap<String, Vec<f64>> {
    let mut values: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for line in EXPECTED.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        values
            .entry(cells[0].to_owned())
            .or_default()
            .push(cells[2].parse().unwrap());
    }
    values
}

fn lifetimes() -> Vec<Lifetime> {
    let life = |line: &str| {
        let cells: Vec<u32> = line.split(',').map(|cell| cell.parse().unwrap()).collect();
        Lifetime {
            from: cells[0],
            until: cells[1],
            ended: cells[2] == 1,
        }
    };
    LIFETIMES.lines().skip(1).map(life).collect()
}

fn near(name: &str, one: f64, other: f64) {
    assert!(
        (one - other).abs() <= 1e-9 * other.abs().max(1e-12),
        "{name}: {one} here, {other} in R"
    );
}

#[test]
fn curves_of_survival_are_those_of_r_with_and_without_late_comers() {
    let expected = expected();
    let whole: Vec<Lifetime> = lifetimes().into_iter().filter(|life| life.from == 0).collect();
    for (name, lives) in [("whole", whole), ("late", lifetimes())] {
        let curve = kaplan_meier(&lives).unwrap();
        assert_eq!(curve.len(), expected[&format!("{name}.time")].len());
        for (at, step) in curve.iter().enumerate() {
            let of = |what: &str| expected[&format!("{name}.{what}")][at];
            near(name, f64::from(step.age), of("time"));
            near(name, step.at_risk as f64, of("at_risk"));
            near(name, step.survival, of("survival"));
            let (low, high) = step.interval.unwrap();
            near(name, low, of("low"));
            near(name, high, of("high"));
        }
    }
}

#[test]
fn intervals_of_counts_are_those_of_r() {
    let expected = expected();
    for (at, count) in expected["poisson.count"].iter().enumerate() {
        // A thousand inhabitants: the rate is the count.
        let found = density(*count as u64, 1_000).unwrap();
        near("low", found.interval.0, expected["poisson.low"][at]);
        near("high", found.interval.1, expected["poisson.high"][at]);
    }
}
