//! One name at a time among the associations of the real RNA: build, memory, and time of an answer.
//!
//! Names asked are those of the register, noisier: a word dropped, one cut short, one misspelt.

use std::{convert::Infallible, fs::File};

use linkage::{Habits, Name, Parameters, Party, Reconciler};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use registers::{Event, Limits, Position, Record};

use crate::{
    Done,
    files::data,
    generated::noisy_name,
    meter::{Stopwatch, peak, thread},
};

const ARCHIVE: &str = "rna_import_20250501/rna_import_20250501_65dpt.tar.zst";

/// The live associations of the register before 2009, as parties.
pub fn register(all: bool) -> Result<Option<Vec<Party>>, Box<dyn std::error::Error>> {
    let Some(path) = data(ARCHIVE) else {
        return Ok(None);
    };
    let mut parties = Vec::new();
    registers::read(File::open(path)?, ARCHIVE, &Limits::default(), |event| {
        if let Event::Record {
            record: Record::Rna(record),
            ..
        } = event
            && (all || record.position == Position::Active)
            && !record.name.trim().is_empty()
        {
            let postcode = record.seat.postcode.clone();
            parties.push(Party {
                id: record.number.to_string(),
                source: "rna".to_owned(),
                names: vec![Name::of(record.name.clone())],
                acronym: record.short_name.clone(),
                department: postcode.as_ref().map(|code| code.chars().take(2).collect()),
                commune: record
                    .seat
                    .insee
                    .clone()
                    .or_else(|| record.seat.commune_name.clone()),
                commune_name: record.seat.commune_name.clone(),
                postcode,
                year: record.created.or(record.published).map(|date| date.year()),
                ..Party::default()
            });
        }
        Ok::<(), Infallible>(())
    })
    .map_err(|error| format!("{error:?}"))?;
    parties.sort_by(|a, b| a.id.cmp(&b.id));
    parties.dedup_by(|a, b| a.id == b.id);
    Ok(Some(parties))
}

pub fn measure() -> Done {
    let Some(parties) = register(true)? else {
        return Ok(());
    };
    println!(
        "\none name at a time among {} associations (RNA before 2009, 65 departments)",
        parties.len()
    );
    let watch = Stopwatch::start();
    let reconciler = Reconciler::new(&parties, Parameters::default());
    let (wall, processor) = watch.stop();
    println!(
        "  built in {processor:.1} s (clock {wall:.1} s); holds about {:.0} MB; peak with the parties {:.0} MB",
        reconciler.bytes() as f64 / 1e6,
        peak()
    );
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    for (title, place, in_file) in [
        ("name alone", false, false),
        ("name and department", true, false),
        ("name in a file", false, true),
    ] {
        let mut times = Vec::new();
        let (mut first, mut five) = (0, 0);
        let asked: Vec<usize> = (0..2000).map(|at| at * (parties.len() / 2000)).collect();
        let queries: Vec<Party> = asked
            .iter()
            .map(|&at| Party {
                id: at.to_string(),
                names: vec![Name::of(noisy_name(&parties[at].names[0].text, &mut rng))],
                department: parties[at].department.clone().filter(|_| place),
                ..Party::default()
            })
            .collect();
        let from = thread();
        let habits = if in_file {
            reconciler.habits(&queries)
        } else {
            Habits::default()
        };
        let learning = thread() - from;
        for (&at, query) in asked.iter().zip(&queries) {
            let from = thread();
            let found = reconciler.candidates_for(query, &habits, 5);
            times.push((thread() - from).as_secs_f64() * 1e3);
            first += usize::from(found.first().is_some_and(|found| found.party == at));
            five += usize::from(found.iter().any(|found| found.party == at));
        }
        if in_file {
            println!("  its habits: {:.2} s of processor", learning.as_secs_f64());
        }
        times.sort_by(f64::total_cmp);
        let at = |share: f64| times[(share * (times.len() - 1) as f64) as usize];
        println!(
            "  {title:<20} p50 {:.2} ms  p95 {:.2} ms  p99 {:.2} ms  most {:.2} ms (processor); first {:.3}, among five {:.3} of {}",
            at(0.5),
            at(0.95),
            at(0.99),
            at(1.0),
            first as f64 / asked.len() as f64,
            five as f64 / asked.len() as f64,
            asked.len()
        );
    }
    Ok(())
}
