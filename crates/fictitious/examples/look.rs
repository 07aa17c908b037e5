//! Prints some fictitious organisations to be read by a person, and how long many take.
//!
//! `cargo run --release --example look -p fictitious -- 40 2000000`
#![expect(clippy::print_stdout, reason = "it is there to be read")]
#![expect(clippy::disallowed_methods, reason = "a measure reads the clock")]

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use fictitious::{Vocabulary, organisations};
use territory::Territory;

fn main() -> Result<(), Box<dyn Error>> {
    let mut counts = std::env::args().skip(1).map(|argument| argument.parse::<usize>());
    let shown = counts.next().transpose()?.unwrap_or(40);
    let timed = counts.next().transpose()?.unwrap_or(20_000);
    let territories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories");
    let file = |path: &str| std::fs::read(territories.join(path)).ok();
    let territory = Territory::read(file, "lille")?;
    let vocabulary = Vocabulary::read(file, &territory)?;
    let seed = territory.demonstration.seed;
    for (number, one) in organisations(&territory, &vocabulary, seed, shown, 2026).enumerate() {
        let place = territory
            .commune(&one.commune)
            .map_or("?", |commune| commune.name.get(&one.language));
        println!(
            "{:>3} {} [{}] {}",
            number + 1,
            one.name,
            one.short_name.as_deref().unwrap_or("-"),
            one.themes.join("+")
        );
        println!("    {}", one.purpose);
        let founded = one.founded.map_or("?".into(), |day| day.to_string());
        let ended = one.dissolved.map(|day| format!(" – {day}")).unwrap_or_default();
        let number = one
            .identifier
            .map(|identifier| identifier.value)
            .unwrap_or_default();
        println!(
            "    {}, {} {place} · {} {} · {founded}{ended} · {} {number}",
            one.address,
            one.postcode,
            one.legal_form,
            one.state.as_str(),
            one.area.as_deref().unwrap_or("-"),
        );
    }
    let start = Instant::now();
    let letters: usize = organisations(&territory, &vocabulary, seed, timed, 2026)
        .map(|one| one.purpose.len())
        .sum();
    println!(
        "{timed} organisations in {:?}, {letters} bytes of purposes",
        start.elapsed()
    );
    Ok(())
}
