//! How many addresses of the real French register find their commune, and which ones do not.
//!
//! `cargo run --release --example locate_addresses -p territory` reads the register's files under the
//! folder named by `TISSERAND_DATA` (by default `../shared/data`) and says so when they are not there.
#![expect(clippy::print_stdout, reason = "a measure is printed")]
#![expect(
    clippy::disallowed_methods,
    reason = "a measure reads the clock and says where its data is"
)]

use std::collections::HashMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use territory::{Located, Territory, place_key};

fn main() -> Result<(), Box<dyn Error>> {
    let data =
        std::env::var("TISSERAND_DATA").map_or_else(|_| PathBuf::from("../shared/data"), PathBuf::from);
    let archive = data.join("rna_import_20250501/rna_import_20250501_65dpt.tar.zst");
    if !archive.exists() {
        println!("skipped: {} is not there", archive.display());
        return Ok(());
    }
    let territories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories");
    let start = Instant::now();
    let territory = Territory::read(|file| std::fs::read(territories.join(file)).ok(), "lille")?;
    println!("territory read in {:?}", start.elapsed());

    let mut asked = Vec::new();
    let mut tar = tar::Archive::new(zstd::Decoder::new(std::fs::File::open(&archive)?)?);
    for entry in tar.entries()? {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .flexible(true)
            .from_reader(entry?);
        let column =
            |headers: &csv::StringRecord, name: &str| headers.iter().position(|header| header == name);
        let headers = reader.headers()?.clone();
        let (Some(postcode), Some(name)) = (column(&headers, "adrs_codepostal"), column(&headers, "libcom"))
        else {
            continue;
        };
        for record in reader.byte_records() {
            let record = record?;
            let text = |index| String::from_utf8_lossy(record.get(index).unwrap_or_default()).into_owned();
            asked.push((text(postcode), text(name)));
        }
    }

    let (mut certain, mut uncertain, mut unknown, mut silent) = (0, 0, 0, 0);
    let mut spellings: HashMap<(&str, &str, bool), u32> = HashMap::new();
    let mut otherwise: HashMap<(&str, &str, &str), u32> = HashMap::new();
    let mut spent = Duration::ZERO;
    for (postcode, name) in &asked {
        let start = Instant::now();
        let located = territory.gazetteer.locate(Some(postcode), Some(name), None);
        spent += start.elapsed();
        match located {
            Located::Certain(place) => {
                certain += 1;
                let own = [&place.name_fr, &place.name_nl]
                    .into_iter()
                    .chain(&place.other_names);
                if place.part_of.is_none()
                    && !own.map(|name| place_key(name)).any(|key| key == place_key(name))
                {
                    *otherwise.entry((postcode, name, &place.name_fr)).or_default() += 1;
                }
            }
            _ if postcode.trim().trim_matches('0').is_empty() && name.trim().is_empty() => silent += 1,
            Located::Uncertain { .. } => {
                uncertain += 1;
                *spellings.entry((postcode, name, true)).or_default() += 1;
            }
            Located::Unknown => {
                unknown += 1;
                *spellings.entry((postcode, name, false)).or_default() += 1;
            }
        }
    }
    let share = |count: u32| 100.0 * f64::from(count) / asked.len() as f64;
    println!("{} addresses in {spent:?}", asked.len());
    for (what, count) in [
        ("certain", certain),
        ("uncertain", uncertain),
        ("unknown", unknown),
        ("no address", silent),
    ] {
        println!("{what:>10} {count:>7} {:6.2} %", share(count));
    }
    for (wanted, title) in [(true, "uncertain"), (false, "unknown")] {
        let mut list: Vec<_> = spellings
            .iter()
            .filter(|((_, _, uncertain), _)| *uncertain == wanted)
            .collect();
        list.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        println!("\ncommonest {title} of {} spellings:", list.len());
        for ((postcode, name, _), count) in list.iter().take(60) {
            let candidates = match territory.gazetteer.locate(Some(postcode), Some(name), None) {
                Located::Uncertain { candidates } => candidates,
                Located::Certain(_) | Located::Unknown => Vec::new(),
            };
            let first: Vec<&str> = candidates
                .iter()
                .take(3)
                .map(|place| place.name_fr.as_str())
                .collect();
            println!(
                "{count:>5} {postcode} {name} ({}: {})",
                candidates.len(),
                first.join(", ")
            );
        }
    }
    let rows: u32 = otherwise.values().sum();
    println!(
        "\n{rows} rows found under another name than written, of {} spellings; one in some:",
        otherwise.len()
    );
    let mut list: Vec<_> = otherwise.into_iter().collect();
    list.sort();
    for ((postcode, name, found), count) in list.iter().step_by((list.len() / 150).max(1)) {
        println!("{count:>5} {postcode} {name} → {found}");
    }
    Ok(())
}
