//! Builds an index and says what it costs: time, size, memory, and a table of queries.
//!
//! ```text
//! cargo run --release -p search --example measure_search               the real French register
//! cargo run --release -p search --example measure_search -- 2000000    so many invented organisations
//! ```
//!
//! The real register is looked for in the folder `TISSERAND_DATA` names (`../shared/data` unless
//! told). Times are of the processor unless they are said to be of the clock.
#![expect(clippy::print_stdout, reason = "a measure is printed")]
#![expect(
    clippy::disallowed_methods,
    reason = "a measure reads the clock and is told where its data are"
)]

mod input;
mod meter;

use std::error::Error;
use std::ops::ControlFlow;
use std::path::PathBuf;

use search::{Document, Facet, Index, Near, Query, Sort, Writer, fold};

use crate::input::each;
use crate::meter::{Stopwatch, bytes_in, memory, seconds};

type Done = Result<(), Box<dyn Error>>;

fn main() -> Done {
    let invented: Option<u64> = std::env::args().nth(1).map(|number| number.parse()).transpose()?;
    let data =
        std::env::var_os("TISSERAND_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    let register = data.join("rna_import_20250501/rna_import_20250501_65dpt.tar.zst");
    if invented.is_none() && !register.is_file() {
        println!("skipped: no register at {}", register.display());
        return Ok(());
    }
    let directory = tempfile::tempdir()?;
    let index = Index::create(directory.path().join("index"))?;
    let mut sample = Sample::default();
    let mut writer = index.writer(160 * 1024 * 1024)?;
    // Reading alone first, to tell it from indexing.
    let reading = Stopwatch::start();
    let mut read = 0_u64;
    each(invented, &register, |_| {
        read += 1;
        Ok(())
    })?;
    let reading = reading.stop();
    let building = Stopwatch::start();
    each(invented, &register, |document| {
        sample.take(&document);
        Ok(writer.add(&document)?)
    })?;
    writer.commit("measure")?;
    let committed = building.stop();
    writer.finish()?;
    let finished = building.stop();
    index.reload()?;
    println!("organisations            {read}");
    println!(
        "reading the input        {} wall, {} processor",
        seconds(reading.0),
        seconds(reading.1)
    );
    println!(
        "  and index, committed   {} wall, {} processor",
        seconds(committed.0),
        seconds(committed.1)
    );
    println!(
        "  and gathered           {} wall, {} processor",
        seconds(finished.0),
        seconds(finished.1)
    );
    println!(
        "index on disk            {:.1} MB",
        bytes_in(&directory.path().join("index"))? as f64 / 1e6
    );
    println!("most memory so far       {}", memory("VmHWM"));
    queries(&index, &sample)?;
    println!("memory of its own now    {}", memory("RssAnon"));
    writing(&index, &sample)
}

/// Words, names and places met while building, to ask for.
#[derive(Default)]
struct Sample {
    seen: u64,
    names: Vec<String>,
    pairs: Vec<(String, String)>,
    documents: Vec<Document>,
}

impl Sample {
    fn take(&mut self, document: &Document) {
        self.seen += 1;
        if !self.seen.is_multiple_of(1009) || self.names.len() >= 200 {
            return;
        }
        let words: Vec<String> = fold(&document.purpose)
            .split(' ')
            .filter(|word| word.len() > 4)
            .map(str::to_owned)
            .collect();
        if let ([first, .., last], Some(commune)) = (words.as_slice(), &document.commune) {
            self.pairs.push((format!("{first} {last}"), commune.clone()));
            self.names.push(document.name.clone());
            self.documents.push(document.clone());
        }
    }
}

fn queries(index: &Index, sample: &Sample) -> Done {
    let asking = |text: &str| Query {
        text: text.to_owned(),
        year: 2026,
        ..Query::default()
    };
    let within = |facet, value: &str, query: Query| Query {
        filters: vec![(facet, vec![value.to_owned()])],
        ..query
    };
    println!(
        "\n{:<44} {:>9} {:>9} {:>10}",
        "query (processor)", "p50 ms", "p95 ms", "found p50"
    );
    let pairs = &sample.pairs;
    row(
        "two words + commune, page and all counts",
        pairs,
        |(words, commune)| {
            Ok(index
                .search(&within(Facet::Commune, commune, asking(words)), 20, None)?
                .total)
        },
    )?;
    row("two words + commune, page only", pairs, |(words, commune)| {
        Ok(index
            .page(&within(Facet::Commune, commune, asking(words)), 20, None)?
            .total)
    })?;
    row("two words, page and all counts", pairs, |(words, _)| {
        Ok(index.search(&asking(words), 20, None)?.total)
    })?;
    row("two words, page only", pairs, |(words, _)| {
        Ok(index.page(&asking(words), 20, None)?.total)
    })?;
    row("one word, page and all counts", pairs, |(words, _)| {
        Ok(index
            .search(&asking(words.split(' ').next().unwrap_or_default()), 20, None)?
            .total)
    })?;
    row(
        "a common word, page and all counts",
        &["sport", "promotion", "culture", "activites"],
        |word| Ok(index.search(&asking(word), 20, None)?.total),
    )?;
    row("everything, page and all counts", &[(); 20], |()| {
        Ok(index.search(&asking(""), 20, None)?.total)
    })?;
    row("the territory, page and all counts", &[(); 20], |()| {
        Ok(index
            .search(
                &Query {
                    inside: true,
                    ..asking("")
                },
                20,
                None,
            )?
            .total)
    })?;
    row(
        "everything × theme × commune, all counts",
        pairs,
        |(_, commune)| {
            let query = within(Facet::Commune, commune, asking(""));
            let mut filters = query.filters.clone();
            filters.push((Facet::Theme, vec!["007".to_owned()]));
            Ok(index.search(&Query { filters, ..query }, 20, None)?.total)
        },
    )?;
    row("everything by commune (the map)", &[(); 20], |()| {
        Ok(index
            .counts(&asking(""), Facet::Commune)?
            .iter()
            .map(|count| count.count)
            .sum())
    })?;
    row("an exact name", &sample.names, |name| {
        Ok(index.search(&asking(name), 20, None)?.total)
    })?;
    let mistyped: Vec<String> = sample.names.iter().filter_map(|name| mistype(name)).collect();
    row("a mistyped name, page and all counts", &mistyped, |name| {
        Ok(index.search(&asking(name), 20, None)?.total)
    })?;
    row("a mistyped name, page only", &mistyped, |name| {
        Ok(index.page(&asking(name), 20, None)?.total)
    })?;
    row(
        "within 10 km, nearest first, all counts",
        &sample.documents,
        |document| {
            let Some((lat, lon)) = document.position else {
                return Ok(0);
            };
            let near = Some(Near { lat, lon, km: 10.0 });
            Ok(index
                .search(
                    &Query {
                        near,
                        sort: Sort::Distance,
                        ..asking("")
                    },
                    20,
                    None,
                )?
                .total)
        },
    )?;
    row("everything by name, the 50th page", &[(); 10], |()| {
        let query = Query {
            sort: Sort::Name,
            ..asking("")
        };
        let after = index.page(&query, 1000, None)?.next;
        Ok(index.page(&query, 20, after.as_ref())?.total)
    })?;
    let begun: Vec<String> = sample
        .names
        .iter()
        .map(|name| name.chars().take(5).collect())
        .collect();
    row("completion of five letters", &begun, |begun| {
        Ok(index.complete(begun, false, 8)?.len() as u64)
    })?;
    let begun: Vec<String> = sample
        .names
        .iter()
        .map(|name| name.chars().take(2).collect())
        .collect();
    row("completion of two letters", &begun, |begun| {
        Ok(index.complete(begun, false, 8)?.len() as u64)
    })?;
    row("every number, for a download", &[(); 3], |()| {
        let mut count = 0;
        index.for_each_id(&asking(""), |_| {
            count += 1;
            ControlFlow::Continue(())
        })?;
        Ok(count)
    })
}

/// Swaps two letters in the longest word.
fn mistype(name: &str) -> Option<String> {
    let folded = fold(name);
    let word = folded
        .split(' ')
        .max_by_key(|word| word.len())
        .filter(|word| word.len() >= 7 && word.is_ascii())?;
    let mut letters: Vec<char> = word.chars().collect();
    letters.swap(3, 4);
    let wrong: String = letters.into_iter().collect();
    (wrong != word).then(|| folded.replacen(word, &wrong, 1))
}

fn row<T>(what: &str, cases: &[T], mut ask: impl FnMut(&T) -> Result<u64, search::Error>) -> Done {
    if cases.is_empty() {
        return Ok(());
    }
    let (mut times, mut found) = (Vec::new(), Vec::new());
    for round in 0..3 {
        for case in cases {
            let watch = Stopwatch::start();
            let total = ask(case)?;
            if round > 0 {
                times.push(watch.stop_thread());
                found.push(total);
            }
        }
    }
    times.sort();
    found.sort_unstable();
    let at = |part: usize| times[times.len() * part / 100].as_secs_f64() * 1e3;
    println!(
        "{what:<44} {:>9.2} {:>9.2} {:>10}",
        at(50),
        at(95),
        found[found.len() / 2]
    );
    Ok(())
}

fn writing(index: &Index, sample: &Sample) -> Done {
    let mut times = Vec::new();
    for document in sample.documents.iter().take(20) {
        let watch = Stopwatch::start();
        let mut writer: Writer = index.writer(15_000_000)?;
        writer.add(document)?;
        writer.commit("edited")?;
        drop(writer);
        times.push(watch.stop());
    }
    times.sort();
    if let Some((wall, processor)) = times.get(times.len() / 2) {
        println!(
            "one organisation edited and committed    {:.1} ms wall, {:.0} ms processor",
            wall.as_secs_f64() * 1e3,
            processor.as_secs_f64() * 1e3
        );
    }
    Ok(())
}
