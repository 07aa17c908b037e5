//! Held against R: concentration by its own formulas, networks by matrices and its package `igraph`, to 10⁻¹⁰.
//! `oracle/shapes.R` wrote the files of `oracle/shapes`, and `oracle/bridges.py` the one of who stands between others, by networkx.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use statistics::concentration::{Amounts, theil_by_group};
use statistics::network::{Graph, Link, Meetings, Weighted};

const AMOUNTS: &str = include_str!("oracle/shapes/amounts.csv");
const LINKS: &str = include_str!("oracle/shapes/links.csv");
const EXPECTED: &str = include_str!("oracle/shapes/expected.csv");
const BRIDGES: &str = include_str!("oracle/shapes/bridges.csv");

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

/// Pairs of whole numbers, as files of two columns have them.
fn two_columns(text: &str) -> Vec<(u64, i64)> {
    let pair = |line: &str| {
        let (one, other) = line.split_once(',').unwrap();
        (one.parse().unwrap(), other.parse().unwrap())
    };
    text.lines().skip(1).map(pair).collect()
}

fn near(name: &str, found: f64, expected: f64) {
    let away = (found - expected).abs();
    assert!(
        away <= 1e-10 * expected.abs().max(1e-3),
        "{name}: {found} here, {expected} there"
    );
}

#[test]
fn concentration_is_that_of_r() {
    let expected = expected();
    let rows = two_columns(AMOUNTS);
    let of = |group: Option<u64>| {
        let mine = rows.iter().filter(|row| group.is_none_or(|group| group == row.0));
        Amounts::new(mine.map(|row| row.1).collect()).unwrap()
    };
    let all = of(None);
    let theil = theil_by_group(&[of(Some(1)), of(Some(2)), of(Some(3)), of(Some(4))]).unwrap();
    let found = [
        ("gini", all.gini()),
        ("gini_corrected", all.gini_corrected()),
        ("hhi", all.hhi()),
        ("effective", all.effective_number()),
        ("theil", all.theil()),
        ("theil", Some(theil.whole)),
        ("within", Some(theil.within)),
        ("between", Some(theil.between)),
        ("top", all.top_share_of(0.01)),
    ];
    for (name, found) in found {
        near(name, found.unwrap(), expected[name][0]);
    }
    for (at, p) in [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99].into_iter().enumerate() {
        near("quantile", all.quantile(p).unwrap(), expected["quantile"][at]);
    }
}

fn links() -> Vec<Link> {
    let link = |(member, gathering): (u64, i64)| Link {
        member,
        gathering: gathering.unsigned_abs(),
        cents: 0,
    };
    two_columns(LINKS).into_iter().map(link).collect()
}

#[test]
fn who_stands_between_others_is_who_networkx_says() {
    let meetings = Meetings::new(&links()).unwrap();
    let place = |member: u64| meetings.members().binary_search(&member).unwrap() as u32;
    let ties: Vec<(u32, u32, f64)> = meetings
        .pairs()
        .iter()
        .map(|pair| (place(pair.one), place(pair.other), pair.weight))
        .collect();
    let members = meetings.members();
    let weighted = Weighted::new(members.len(), &ties).unwrap();
    let groups: Vec<u64> = members.iter().map(|member| member % 3).collect();
    let (constraints, spread) = (weighted.constraints(), weighted.participation(&groups).unwrap());
    assert_eq!(BRIDGES.lines().skip(1).count(), members.len());
    for (at, line) in BRIDGES.lines().skip(1).enumerate() {
        let cells: Vec<f64> = line.split(',').map(|cell| cell.parse().unwrap()).collect();
        assert_eq!(cells[0] as u64, members[at]);
        near("constraint", constraints[at].unwrap(), cells[1]);
        near("participation", spread[at].unwrap(), cells[2]);
    }
}

#[test]
fn networks_are_those_of_r() {
    let expected = expected();
    let mut pairs = Meetings::new(&links()).unwrap().pairs();
    pairs.sort_unstable_by_key(|pair| (pair.one, pair.other));
    assert_eq!(pairs.len(), expected["pair.one"].len());
    for (at, pair) in pairs.iter().enumerate() {
        near("one", pair.one as f64, expected["pair.one"][at]);
        near("other", pair.other as f64, expected["pair.other"][at]);
        near("shared", pair.shared as f64, expected["pair.shared"][at]);
        near("weight", pair.weight, expected["pair.weight"][at]);
    }
    let strong = pairs.iter().filter(|pair| pair.shared >= 3);
    // Numbers from 0 here, from 1 there.
    let ties: Vec<(u32, u32)> = strong
        .map(|pair| (pair.one as u32 - 1, pair.other as u32 - 1))
        .collect();
    let graph = Graph::new(41, &ties).unwrap();
    near("density", graph.density().unwrap(), expected["density"][0]);
    let cores: Vec<f64> = graph.cores().iter().map(|core| *core as f64).collect();
    assert_eq!(cores, expected["cores"]);
    let sizes: Vec<f64> = graph.component_sizes().iter().map(|size| *size as f64).collect();
    assert_eq!(sizes, expected["sizes"]);
    let even: Vec<u64> = (1..=41).map(|node| node % 2).collect();
    near(
        "ei",
        graph.external_internal(&even).unwrap().unwrap(),
        expected["ei"][0],
    );
}
