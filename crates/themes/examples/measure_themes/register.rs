//! The rows of the real register, by department.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::path::{Path, PathBuf};

use registers::{Event, Limits, Record, read};
use territory::Territory;
use themes::Model;

use crate::Failure;

const FILE: &str = "rna_import_20250501/rna_import_20250501_65dpt.tar.zst";
/// « Domaines divers, à reclasser » says nothing of a body, unlike codes that no theme is about.
const SAYS_NOTHING: &str = "050000";
/// How many rows without a code are shown to be judged.
const JUDGED: usize = 50;

/// What the rows of a department are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Learn,
    /// Set aside to compare ways of doing.
    Tune,
    /// Looked at for the report only.
    Report,
}

pub struct Row {
    pub part: Part,
    pub department: String,
    pub name: String,
    pub purpose: String,
    pub themes: Vec<String>,
}

pub struct Register {
    pub coded: Vec<Row>,
    uncoded: Vec<Row>,
}

impl Register {
    pub fn read(territory: &Territory) -> Result<Option<Self>, Failure> {
        let folder = std::env::var_os("TISSERAND_DATA").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
            PathBuf::from,
        );
        let Ok(file) = File::open(folder.join(FILE)) else {
            println!("Skipped: {FILE} is not at hand; set TISSERAND_DATA to its folder.");
            return Ok(None);
        };
        let (mut coded, mut uncoded) = (Vec::new(), Vec::new());
        let mut department = String::new();
        let mut order = BTreeMap::<String, usize>::new();
        read(file, FILE, &Limits::default(), |event| {
            match event {
                Event::Member(member) => {
                    department = member
                        .name
                        .trim_end_matches(".csv")
                        .chars()
                        .rev()
                        .take(2)
                        .collect();
                    department = department.chars().rev().collect();
                    let next = order.len();
                    order.entry(department.clone()).or_insert(next);
                }
                Event::Record {
                    record: Record::Rna(record),
                    ..
                } => {
                    let mut themes: Vec<String> = Vec::new();
                    let codes: Vec<_> = record
                        .themes
                        .iter()
                        .filter(|code| code.as_str() != SAYS_NOTHING)
                        .collect();
                    for theme in codes
                        .iter()
                        .flat_map(|code| territory.crosswalk.themes(code.as_str()))
                    {
                        if !themes.contains(theme) {
                            themes.push(theme.clone());
                        }
                    }
                    let row = Row {
                        part: Part::Learn,
                        department: department.clone(),
                        name: record.name,
                        purpose: record.purpose.unwrap_or_default(),
                        themes,
                    };
                    if codes.is_empty() {
                        &mut uncoded
                    } else {
                        &mut coded
                    }
                    .push(row);
                }
                Event::Record { .. } | Event::Person(_) | Event::Reject(_) => {}
            }
            Ok::<(), Infallible>(())
        })?;
        let mut numbers: Vec<&String> = order.keys().collect();
        numbers.retain(|number| coded.iter().any(|row| row.department == **number));
        let part_of: BTreeMap<String, Part> = numbers
            .into_iter()
            .zip(
                [Part::Learn, Part::Report, Part::Learn, Part::Tune]
                    .into_iter()
                    .cycle(),
            )
            .map(|(number, part)| (number.clone(), part))
            .collect();
        for row in &mut coded {
            row.part = part_of[&row.department];
        }
        Ok(Some(Self { coded, uncoded }))
    }

    pub fn departments(&self, part: Part) -> String {
        let mut counts = BTreeMap::<&str, usize>::new();
        for row in self.coded.iter().filter(|row| row.part == part) {
            *counts.entry(&row.department).or_default() += 1;
        }
        let list: Vec<String> = counts
            .iter()
            .map(|(number, count)| format!("{number} ({count})"))
            .collect();
        list.join(", ")
    }

    /// How many rows without a code get a theme, and some of them to be judged.
    pub fn print_uncoded(&self, model: &Model, sample: bool) {
        let (mut some, mut sure, mut themes, mut silent) = (0_usize, 0_usize, 0_usize, 0_usize);
        for row in &self.uncoded {
            let inferred = model.infer(&row.name, &row.purpose);
            some += usize::from(!inferred.is_empty());
            sure += usize::from(inferred.iter().any(|one| one.confidence >= Some(50)));
            themes += inferred.len();
            silent += usize::from(
                row.purpose
                    .chars()
                    .filter(|letter| letter.is_alphabetic())
                    .count()
                    < 3,
            );
        }
        let all = self.uncoded.len();
        println!(
            "{all} rows without a code: {some} ({:.1} %) get at least one theme, {:.2} on average of those; {sure} ({:.1} %) one whose confidence is 50 or more. {silent} have no purpose to read.\n",
            100.0 * some as f64 / all as f64,
            themes as f64 / some.max(1) as f64,
            100.0 * sure as f64 / all as f64,
        );
        if !sample {
            return;
        }
        // Evenly spread over the file, so that all departments are met.
        for row in self.uncoded.iter().skip(1_234).step_by(all / JUDGED) {
            println!(
                "- [{}] **{}** {}",
                row.department,
                row.name,
                row.purpose.replace('\n', " ")
            );
            for one in model.infer(&row.name, &row.purpose) {
                println!(
                    "    - {} {:?}: {}",
                    one.theme,
                    one.confidence,
                    one.because.join(" · ")
                );
            }
        }
    }
}
