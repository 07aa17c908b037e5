//! Held against the package `survey` of R: weights to 10⁻⁸, all else to 10⁻⁶, relative. `oracle/survey.R` wrote the files and says
//! how: `oracle/survey` of associations that do not exist, `oracle/grants` of real ones, those of five departments that the State gave to
//! in 2010. Of the real file the repository has which lines were drawn, and statistics; the test reads the lines where the file stands.
//! `TISSERAND_DATA` says where, by default `shared/data` beside the checkout; where it is absent the test says that it was skipped.
//! Source: "PLF 2012, jaune : données associations subventionnées", data.gouv.fr, Licence Ouverte; here
//! `plf-2012-jaune-associations-subventionne-es-en-2010.csv`. Weights and concentration of both are held against a second
//! implementation too (`oracle/second.py`). Neither R nor Python is needed here.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::{BTreeMap, BTreeSet};
use std::{fs::File, path::PathBuf};

use statistics::concentration::Amounts;
use statistics::survey::{Cut, Design, Estimate, Margin, Raking, SampledUnit, SurveyError, t95};

/// Two samples, what is known of all, and what others say of them.
struct Files {
    sample: Table,
    clustered: Table,
    totals: &'static str,
    expected: &'static str,
    second: &'static str,
}

fn fictitious() -> Files {
    Files {
        sample: Table::of(include_str!("oracle/survey/sample.csv")),
        clustered: Table::of(include_str!("oracle/survey/clustered.csv")),
        totals: include_str!("oracle/survey/totals.csv"),
        expected: include_str!("oracle/survey/expected.csv"),
        second: include_str!("oracle/survey/second.csv"),
    }
}

/// The lines that R drew, read where the real file stands.
#[expect(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test is told where the data are, and says what it skips"
)]
fn grants() -> Option<Files> {
    let path = "plf_jaune_associations/Jaunes/plf-2012-jaune-associations-subventionne-es-en-2010.csv.zst";
    let folder = std::env::var_os("TISSERAND_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    let file = folder.join(path);
    if !file.is_file() {
        eprintln!("skipped: {path} is not at hand; set TISSERAND_DATA to its folder");
        return None;
    }
    let bytes = zstd::decode_all(File::open(file).unwrap()).unwrap();
    let all = associations(&encoding_rs::WINDOWS_1252.decode(&bytes).0);
    Some(Files {
        sample: drawn(&all, "stratified"),
        clustered: drawn(&all, "clustered"),
        totals: include_str!("oracle/grants/totals.csv"),
        expected: include_str!("oracle/grants/expected.csv"),
        second: include_str!("oracle/grants/second.csv"),
    })
}

const COLUMNS: [&str; 9] = [
    "stratum", "cluster", "kind", "zone", "money", "hours", "yes", "size", "weight",
];

/// The associations of the yellow book, each by its line, with its first seven columns: `granted` in `oracle/survey.R` is the same rule
/// and says what they mean.
fn associations(book: &str) -> BTreeMap<usize, [usize; 7]> {
    let cells = |line| {
        let mut cells = str::split(line, ';').map(str::trim);
        [(); 4].map(|()| cells.next().unwrap_or_default())
    };
    let lines: Vec<(usize, [&str; 4])> = (1..).zip(book.lines().map(cells)).skip(1).collect();
    let mut communes = Vec::new();
    // A line of total goes before the lines of its parts.
    let each = lines.chunk_by(|_, (_, [_, _, _, total])| total.is_empty());
    each.filter_map(|lines| {
        let ((line, [_, name, _, total]), parts) = lines.split_first()?;
        let (department, commune) = name.rsplit_once('-')?.1.strip_prefix(' ')?.split_once(' ')?;
        let zone = match department {
            "59" => 1,
            "62" => 2,
            "80" => 3,
            "02" | "60" => 4,
            _ => return None,
        };
        let paid = parts.iter().map(|(_, [_, _, programme, _])| *programme);
        let paid: Vec<&str> = paid.filter(|programme| has_number(programme)).collect();
        let kind = paid.iter().collect::<BTreeSet<_>>().len().min(3);
        if kind == 0 {
            return None;
        }
        let seat = (department, commune);
        let cluster = communes.iter().position(|known| *known == seat);
        let cluster = 1 + cluster.unwrap_or_else(|| {
            communes.push(seat);
            communes.len() - 1
        });
        let digits: String = total.chars().filter(char::is_ascii_digit).collect();
        let money: usize = digits.parse().unwrap();
        let limits = [5_000, 23_000, 153_000];
        let stratum = 1 + limits.iter().filter(|limit| money >= **limit).count();
        let yes = paid.iter().any(|programme| programme.contains(": 163 - "));
        Some((
            *line,
            [stratum, cluster, kind, zone, money, paid.len(), usize::from(yes)],
        ))
    })
    .collect()
}

/// Whether the name of a programme tells its number, as in `Culture et communication: 175 - Patrimoines`.
fn has_number(programme: &str) -> bool {
    programme.split(": ").skip(1).any(|after| {
        let number = after.split(" - ").next().unwrap_or_default();
        number.len() < after.len() && number.parse::<u32>().is_ok()
    })
}

/// The associations that R drew for this sample, in its order.
fn drawn(all: &BTreeMap<usize, [usize; 7]>, sample: &str) -> Table {
    let drawn = Table::of(include_str!("oracle/grants/drawn.csv"));
    let mut rows = vec![COLUMNS.map(str::to_owned).to_vec()];
    for row in drawn.0.iter().filter(|row| row[0] == sample) {
        let mut cells: Vec<String> = all[&row[1].parse().unwrap()]
            .iter()
            .map(usize::to_string)
            .collect();
        if sample == "clustered" {
            // Communes were drawn among all of them.
            cells[0] = "1".to_owned();
        }
        cells.extend_from_slice(&row[2..]);
        rows.push(cells);
    }
    Table(rows)
}

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

/// What somebody else says, by name.
fn said(text: &str) -> BTreeMap<String, Vec<f64>> {
    let table = Table::of(text);
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
    /// What the sample does not reach is not a number in R.
    fn hold_end(&mut self, name: &str, at: usize, found: Option<f64>) {
        match found {
            Some(found) => self.hold(name, at, found, 1e-6),
            None => assert!(self.expected[name][at].is_nan(), "{name} [{at}]"),
        }
    }

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
            self.hold_end(&format!("{name}.low"), at, found.low);
            self.hold_end(&format!("{name}.high"), at, found.high);
            self.hold_end(&format!("{name}.se"), at, found.standard_error);
        }
    }
}

fn margin(files: &Files, name: &str) -> Margin {
    let totals = Table::of(files.totals);
    let rows = totals.texts("margin").into_iter().zip(totals.classes("class"));
    let rows = rows
        .zip(totals.numbers("total"))
        .filter(|((of, _), _)| *of == name);
    Margin {
        classes: files.sample.classes(name),
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
    stratified(&fictitious());
}

fn stratified(files: &Files) {
    let (mut oracle, table) = (oracle(files.expected), &files.sample);
    let plain = Design::stratified(&table.classes("stratum"), &table.sizes()).unwrap();
    oracle.hold_design("stratified", &plain, table);

    let (kind, zone) = (margin(files, "kind"), margin(files, "zone"));
    let post = plain.post_stratified(&kind).unwrap();
    oracle.hold_design("post", &post, table);

    let margins = [kind, zone];
    let (raked, went) = plain.raked(&margins, Raking::default()).unwrap();
    oracle.hold_weights("rake.weights", raked.weights());
    oracle.hold_design("raked", &raked, table);
    assert!(
        went.gap <= 1e-12 && went.at_bounds == 0 && went.rounds > 1,
        "{went:?}"
    );
    assert_eq!(went.effect_after, raked.weighting_effect());

    let bounds = &oracle.expected["bounds"];
    let (bounded, went) = plain.raked(&margins, within(bounds[0], bounds[1])).unwrap();
    oracle.hold_design("bounded", &bounded, table);
    assert!(
        went.at_bounds > 0 && went.greatest_ratio <= bounds_high(&oracle),
        "{went:?}"
    );

    let limits = oracle.expected["limits"].clone();
    let trimmed = raked.trimmed(limits[0], limits[1]).unwrap();
    oracle.hold_design("trimmed", &trimmed, table);
    assert!(oracle.held > 5 * table.numbers("money").len());

    // The same weights by another way, in another language.
    let mut second = self::oracle(files.second);
    for (name, design) in [
        ("stratified", &plain),
        ("post", &post),
        ("raked", &raked),
        ("bounded", &bounded),
    ] {
        second.hold_weights(name, design.weights());
    }
    let cents = |euros: f64| (euros * 100.0).round() as i64;
    let amounts = Amounts::new(table.numbers("money").into_iter().map(cents).collect()).unwrap();
    second.hold("gini", 0, amounts.gini().unwrap(), 1e-10);
    second.hold("hhi", 0, amounts.hhi().unwrap(), 1e-10);
    second.hold("effective", 0, amounts.effective_number().unwrap(), 1e-10);
    second.hold("theil", 0, amounts.theil().unwrap(), 1e-10);
}

#[test]
fn clusters_say_what_r_says_with_and_without_the_number_there_are() {
    clustered(&fictitious());
}

#[test]
fn samples_of_real_grants_say_what_r_says() {
    let Some(files) = grants() else { return };
    stratified(&files);
    clustered(&files);
}

fn clustered(files: &Files) {
    let (mut oracle, table) = (oracle(files.expected), &files.clustered);
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
    oracle.hold_design("clustered", &known, table);
    let replaced = Design::new(&units, &BTreeMap::new()).unwrap();
    oracle.hold_design("replaced", &replaced, table);
}

#[test]
fn the_t_law_is_that_of_r() {
    let mut oracle = oracle(fictitious().expected);
    for (at, degrees) in [1, 2, 5, 12, 100, 1000].into_iter().enumerate() {
        oracle.hold("t", at, t95(degrees), 1e-9);
    }
}

#[test]
fn totals_that_no_weights_within_bounds_can_meet_are_refused() {
    let files = fictitious();
    let table = &files.sample;
    let plain = Design::stratified(&table.classes("stratum"), &table.sizes()).unwrap();
    let margins = ["kind", "zone"].map(|name| margin(&files, name));
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

fn oracle(text: &str) -> Oracle {
    Oracle {
        expected: said(text),
        held: 0,
    }
}
