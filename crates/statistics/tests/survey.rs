//! Held against the package `survey` of R: weights to 10⁻⁸, all else to 10⁻⁶, relative. The files of `oracle/survey`
//! are written by `oracle/survey.R`, which says how; R is not needed here.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use statistics::survey::{Cut, Design, Estimate, Margin, Raking, SampledUnit, SurveyError, t95};

const SAMPLE: &str = include_str!("oracle/survey/sample.csv");
const CLUSTERED: &str = include_str!("oracle/survey/clustered.csv");
const TOTALS: &str = include_str!("oracle/survey/totals.csv");
const EXPECTED: &str = include_str!("oracle/survey/expected.csv");

struct Table(Vec<Vec<String>>);

impl Table {
    fn of(text: &str) -> Self {
        let cells = |line: &str| line.split(',').map(str::to_owned).collect();
        Self(text.lines().map(cells).collect())
    }

    fn texts(&self, name: &str) -> Vec<&str> {
        let column = self.0[0].iter().position(|cell| cell == name).unwrap();
        self.0[1..].iter().map(|row| row[column].as_str()).collect()
    }

    fn numbers(&self, name: &str) -> Vec<f64> {
        self.texts(name)
            .iter()
            .map(|text| text.parse().unwrap())
            .collect()
    }

    fn classes(&self, name: &str) -> Vec<u32> {
        self.texts(name)
            .iter()
            .map(|text| text.parse().unwrap())
            .collect()
    }

    fn sizes(&self) -> BTreeMap<u32, u64> {
        let sizes = self.numbers("size").into_iter().map(|size| size as u64);
        self.classes("stratum").into_iter().zip(sizes).collect()
    }
}

/// What R says, by name.
fn expected() -> BTreeMap<String, Vec<f64>> {
    let table = Table::of(EXPECTED);
    let mut values: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for (name, value) in table.texts("name").into_iter().zip(table.numbers("value")) {
        values.entry(name.to_owned()).or_default().push(value);
    }
    values
}

struct Oracle {
    expected: BTreeMap<String, Vec<f64>>,
    held: usize,
}

impl Oracle {
    fn hold(&mut self, name: &str, at: usize, found: f64, tolerance: f64) {
        let expected = self.expected[name][at];
        let away = (found - expected).abs() / expected.abs().max(1e-12);
        assert!(away <= tolerance, "{name} [{at}]: {found} here, {expected} in R");
        self.held += 1;
    }

    fn hold_weights(&mut self, name: &str, weights: &[f64]) {
        assert_eq!(weights.len(), self.expected[name].len());
        for (at, weight) in weights.iter().enumerate() {
            self.hold(name, at, *weight, 1e-8);
        }
    }

    fn hold_estimate(&mut self, name: &str, found: &Estimate) {
        self.hold(name, 0, found.value, 1e-6);
        self.hold(&format!("{name}.se"), 0, found.standard_error, 1e-6);
    }

    fn hold_design(&mut self, name: &str, design: &Design, table: &Table) {
        let (money, hours) = (table.numbers("money"), table.numbers("hours"));
        let yes: Vec<bool> = table.numbers("yes").iter().map(|yes| *yes == 1.0).collect();
        self.hold_weights(&format!("{name}.weights"), design.weights());
        let all = design.all();
        self.hold_cut(name, &all, &money, &hours);
        let share = all.proportion(&yes).unwrap();
        self.hold_estimate(&format!("{name}.share"), &share.estimate);
        let interval = all.mean(&money).unwrap().interval().unwrap();
        self.hold(&format!("{name}.mean.interval"), 0, interval.low, 1e-6);
        self.hold(&format!("{name}.mean.interval"), 1, interval.high, 1e-6);
        self.hold_cut(
            &format!("{name}.part"),
            &design.within(&yes).unwrap(),
            &money,
            &hours,
        );
    }

    fn hold_cut(&mut self, name: &str, cut: &Cut, money: &[f64], hours: &[f64]) {
        self.hold_estimate(&format!("{name}.total"), &cut.total(money).unwrap());
        self.hold_estimate(&format!("{name}.mean"), &cut.mean(money).unwrap());
        self.hold_estimate(&format!("{name}.ratio"), &cut.ratio(money, hours).unwrap());
        for (at, p) in [0.25, 0.5, 0.9].into_iter().enumerate() {
            let found = cut.quantile(money, p).unwrap();
            let name = format!("{name}.quantile");
            self.hold(&name, at, found.value, 1e-6);
            self.hold(&format!("{name}.low"), at, found.low.unwrap(), 1e-6);
            self.hold(&format!("{name}.high"), at, found.high.unwrap(), 1e-6);
            self.hold(&format!("{name}.se"), at, found.standard_error.unwrap(), 1e-6);
        }
    }
}

fn margin(table: &Table, name: &str) -> Margin {
    let totals = Table::of(TOTALS);
    let rows = totals.texts("margin").into_iter().zip(totals.classes("class"));
    let rows = rows
        .zip(totals.numbers("total"))
        .filter(|((of, _), _)| *of == name);
    Margin {
        classes: table.classes(name),
        totals: rows.map(|((_, class), total)| (class, total)).collect(),
    }
}

fn within(low: f64, high: f64) -> Raking {
    Raking {
        bounds: Some((low, high)),
        ..Raking::default()
    }
}

#[test]
fn a_stratified_sample_says_what_r_says() {
    let (mut oracle, table) = (oracle(), Table::of(SAMPLE));
    let plain = Design::stratified(&table.classes("stratum"), &table.sizes()).unwrap();
    oracle.hold_design("stratified", &plain, &table);

    let (kind, zone) = (margin(&table, "kind"), margin(&table, "zone"));
    let post = plain.post_stratified(&kind).unwrap();
    oracle.hold_design("post", &post, &table);

    let margins = [kind, zone];
    let (raked, went) = plain.raked(&margins, Raking::default()).unwrap();
    oracle.hold_weights("rake.weights", raked.weights());
    oracle.hold_design("raked", &raked, &table);
    assert!(
        went.gap <= 1e-12 && went.at_bounds == 0 && went.rounds > 1,
        "{went:?}"
    );
    assert_eq!(went.effect_after, raked.weighting_effect());

    let bounds = &oracle.expected["bounds"];
    let (bounded, went) = plain.raked(&margins, within(bounds[0], bounds[1])).unwrap();
    oracle.hold_design("bounded", &bounded, &table);
    assert!(
        went.at_bounds > 0 && went.greatest_ratio <= bounds_high(&oracle),
        "{went:?}"
    );

    let limits = oracle.expected["limits"].clone();
    let trimmed = raked.trimmed(limits[0], limits[1]).unwrap();
    oracle.hold_design("trimmed", &trimmed, &table);
    assert!(oracle.held > 5 * table.numbers("money").len());
}

#[test]
fn clusters_say_what_r_says_with_and_without_the_number_there_are() {
    let (mut oracle, table) = (oracle(), Table::of(CLUSTERED));
    let clusters = table.classes("cluster").into_iter().zip(table.numbers("weight"));
    let units: Vec<SampledUnit> = table
        .classes("stratum")
        .into_iter()
        .zip(clusters)
        .map(|(stratum, (cluster, weight))| SampledUnit {
            stratum,
            cluster: u64::from(cluster),
            weight,
        })
        .collect();
    let known = Design::new(&units, &table.sizes()).unwrap();
    oracle.hold_design("clustered", &known, &table);
    let replaced = Design::new(&units, &BTreeMap::new()).unwrap();
    oracle.hold_design("replaced", &replaced, &table);
}

#[test]
fn the_t_law_is_that_of_r() {
    let mut oracle = oracle();
    for (at, degrees) in [1, 2, 5, 12, 100, 1000].into_iter().enumerate() {
        oracle.hold("t", at, t95(degrees), 1e-9);
    }
}

#[test]
fn totals_that_no_weights_within_bounds_can_meet_are_refused() {
    let table = Table::of(SAMPLE);
    let plain = Design::stratified(&table.classes("stratum"), &table.sizes()).unwrap();
    let margins = [margin(&table, "kind"), margin(&table, "zone")];
    let tight = plain.raked(&margins, within(0.999, 1.001));
    assert!(
        matches!(tight, Err(SurveyError::NotConverged { .. })),
        "{tight:?}"
    );
    assert_eq!(
        plain.raked(&margins, within(1.2, 3.0)).err(),
        Some(SurveyError::Bounds)
    );
}

fn bounds_high(oracle: &Oracle) -> f64 {
    oracle.expected["bounds"][1]
}

fn oracle() -> Oracle {
    Oracle {
        expected: expected(),
        held: 0,
    }
}
