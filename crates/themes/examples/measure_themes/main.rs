//! Measures what is inferred against what registers say, and prints it as markdown for `docs/themes.md`.
//!
//! `cargo run --release -p themes --example measure_themes` (all tables), with `-- tune` to try changes on other
//! departments than those of the report, with `-- sample` for rows without a code to be judged by a person, with `-- whole` for what learning from
//! all rows costs.
//!
//! It reads the register of 65 departments in the folder that `TISSERAND_DATA` names (`../shared/data`
//! beside the checkout unless told), and says so when it is not there.
#![expect(clippy::print_stdout, reason = "it is there to be read")]
#![expect(
    clippy::disallowed_methods,
    reason = "the place of its data is in the environment"
)]

mod figures;
mod made;
mod register;

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use territory::Territory;
use themes::{Inferred, Model, Trainer};

use crate::figures::{Figures, Keywords};
use crate::register::{Part, Register, Row};

/// Whatever stops a measure.
type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    let wanted = std::env::args().nth(1);
    let territory = read_territory()?;
    let Some(register) = Register::read(&territory)? else {
        return Ok(());
    };
    let (learn, try_on) = match wanted.as_deref() {
        Some("tune") => (&[Part::Learn][..], Part::Tune),
        _ => (&[Part::Learn, Part::Tune][..], Part::Report),
    };
    let slugs: Vec<&str> = territory.themes.iter().map(|theme| theme.slug.as_str()).collect();
    if wanted.as_deref() == Some("whole") {
        return learn_from_all(&territory, &register);
    }
    let cold = trainer(&territory)?.model();

    let mut trainer = trainer(&territory)?;
    let start = processor();
    for row in register.coded.iter().filter(|row| learn.contains(&row.part)) {
        trainer.feed(&row.department, &row.name, &row.purpose, &row.themes)?;
    }
    let fed = processor() - start;
    let model = trainer.model();
    let trained = processor() - start;
    let bytes = model.to_bytes();
    let start = processor();
    let read_back = Model::from_bytes(&bytes)?;
    println!(
        "{} rows learned from in {trained:.2?} of processor time ({fed:.2?} of it to take them in); {} bytes, read back in {:.2?}, the same: {}\n",
        register
            .coded
            .iter()
            .filter(|row| learn.contains(&row.part))
            .count(),
        bytes.len(),
        (processor() - start),
        read_back == model,
    );

    let aside: Vec<&Row> = register.coded.iter().filter(|row| row.part == try_on).collect();
    println!(
        "{} rows of departments set aside: {}\n",
        aside.len(),
        register.departments(try_on)
    );
    let keywords = Keywords::of(&territory);
    let start = processor();
    let inferred = Figures::of(&slugs, &aside, |row| said(&model.infer(&row.name, &row.purpose)));
    let took = processor() - start;
    let most_frequent = figures::most_frequent(&register.coded);
    let all = [
        (
            "always the most frequent theme",
            Figures::of(&slugs, &aside, |_| vec![most_frequent.clone()]),
        ),
        (
            "the words of `themes.toml`, as they are",
            Figures::of(&slugs, &aside, |row| keywords.said(row)),
        ),
        (
            "hints alone (no row learned from)",
            Figures::of(&slugs, &aside, |row| said(&cold.infer(&row.name, &row.purpose))),
        ),
        ("learned", inferred),
    ];
    figures::print_summary(&all);
    println!(
        "Inferring took {:.1?} a row.\n",
        took / u32::try_from(aside.len().max(1))?
    );
    let learned = &all[all.len() - 1].1;
    if wanted.as_deref() == Some("tune") {
        learned.print_themes();
        return Ok(());
    }
    learned.print_themes();
    learned.print_confusion();
    figures::print_confidence(&aside, &model);
    made::print(&territory, &cold, &model)?;
    println!("What was learned, the strongest first:\n");
    for slug in &slugs {
        println!("* {slug}: {}", model.strongest(slug, 14).join(", "));
    }
    println!();
    register.print_uncoded(&model, wanted.as_deref() == Some("sample"));
    Ok(())
}

/// What learning from every coded row costs.
fn learn_from_all(territory: &Territory, register: &Register) -> Result<(), Failure> {
    let before = resident("VmRSS:");
    let start = processor();
    let mut trainer = trainer(territory)?;
    for row in &register.coded {
        trainer.feed(&row.department, &row.name, &row.purpose, &row.themes)?;
    }
    let model = trainer.model();
    println!(
        "All {} coded rows: {:.2?} of processor time, {} MB of memory at most, a model of {} bytes.",
        register.coded.len(),
        processor() - start,
        resident("VmHWM:").saturating_sub(before) / 1024,
        model.to_bytes().len(),
    );
    Ok(())
}

/// A measure of this program's memory in kilobytes, where the system tells.
fn resident(measure: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(measure));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}

/// Processor time of this program so far: other programs do not count.
fn processor() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

fn said(inferred: &[Inferred]) -> Vec<String> {
    inferred.iter().map(|inferred| inferred.theme.clone()).collect()
}

fn read_territory() -> Result<Territory, Failure> {
    let territories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories");
    Ok(Territory::read(
        |path| std::fs::read(territories.join(path)).ok(),
        "lille",
    )?)
}

/// A trainer that was told the words of the themes and the labels of the nomenclature.
fn trainer(territory: &Territory) -> Result<Trainer, Failure> {
    let mut trainer = Trainer::new(territory.themes.iter().map(|theme| theme.slug.as_str()))?;
    for theme in &territory.themes {
        let slug = [&theme.slug];
        let words = [&theme.words.fr, &theme.words.nl, &theme.words.en];
        for text in words
            .into_iter()
            .flatten()
            .chain([&theme.name.fr, &theme.name.nl, &theme.name.en])
        {
            trainer.hint(text, &slug)?;
        }
    }
    for (label, themes) in territory.crosswalk.labels() {
        trainer.hint(label, themes)?;
    }
    Ok(trainer)
}
