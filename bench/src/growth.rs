//! How cost grows with the number of organisations: the generator's, ten times more at each step.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use search::{Facet, Index, Query};
use tisserand::features;
use tisserand::features::directory::import::load_demonstration;
use tisserand::shared::app::App;
use tisserand::shared::config::Config;
use tisserand::shared::geo;

use crate::bench::Bench;
use crate::cuts;
use crate::table::{Table, at, ms, s};
use crate::{Done, machine, say};

/// Numbers of organisations; the last only when asked for.
const SIZES: [usize; 3] = [20_000, 200_000, 2_000_000];

/// How often each search is asked.
const TIMES: usize = 20;

/// Loads, indexes and asks each size, each in a process of its own.
pub fn run(bench: &Bench) -> Done {
    say(&format!("## Growth\n\n{}\n", machine::description()));
    let mut costs = Table::new(&[
        "fictitious organisations",
        "store and index, wall",
        "processor",
        "peak memory",
        "database",
        "index",
        "load",
    ]);
    let mut searches = Table::new(&[
        "processor, ms: median / p95",
        "two words",
        "two words + commune",
        "one theme",
        "everything",
        "mistyped word",
        "completion",
        "memory while asking",
    ]);
    for size in SIZES
        .into_iter()
        .filter(|size| bench.millions || *size < 2_000_000)
    {
        let folder = bench.folder.path().join(format!("grow-{size}"));
        let this = std::env::current_exe()?;
        let cost = machine::watch(Command::new(&this).arg("grow").arg(&folder).arg(size.to_string()))?;
        costs.row([
            size.to_string(),
            s(cost.wall),
            s(cost.cpu),
            format!("{:.0} MB ({:.0} own)", cost.peak, cost.peak_own),
            format!("{:.0} MB", machine::disk(&folder.join("tisserand.db"))),
            format!("{:.1} MB", machine::disk(&folder.join("index"))),
            machine::load(),
        ]);
        let asked = machine::watch(Command::new(&this).arg("ask").arg(&folder))?;
        let mut cells: Vec<String> = asked.output.lines().map(str::to_owned).collect();
        cells.insert(0, size.to_string());
        cells.push(format!("{:.0} MB ({:.0} own)", asked.peak, asked.peak_own));
        let cells: [String; 8] = cells
            .try_into()
            .map_err(|_| "the questions and the table are in step")?;
        searches.row(cells);
        std::fs::remove_dir_all(&folder)?;
    }
    say(&format!(
        "{costs}\nA page of 20 with the counts of every facet ({TIMES} times each):\n\n{searches}"
    ));
    Ok(())
}

/// In a process of its own: invents, stores and indexes.
pub async fn grow(folder: &Path, size: usize, territories: Option<&Path>) -> Done {
    let config = match territories {
        Some(territories) => cuts::whole::named(territories, folder.to_owned()),
        None => Config {
            data_dir: folder.to_owned(),
            ..Config::default()
        },
    };
    let app = App::open(config, None, features::texts()).await?;
    load_demonstration(&app, Some(size), true).await?;
    app.db.close().await;
    Ok(())
}

/// In a process of its own: asks, and prints a line for each question.
pub fn ask(folder: &Path) -> Done {
    let territory = geo::territory(&Config::default())?;
    let index = Index::open(folder.join("index"))?.with_themes(&geo::theme_words(&territory));
    let all = Query {
        year: 2026,
        ..Query::default()
    };
    let commune = index.counts(&all, Facet::Commune)?.swap_remove(0).value;
    let theme = index.counts(&all, Facet::Theme)?.swap_remove(0).value;
    let words = |text: &str| Query {
        text: text.to_owned(),
        ..all.clone()
    };
    let within = |facet, value: &str, query: Query| Query {
        filters: vec![(facet, vec![value.to_owned()])],
        ..query
    };
    // Words that the generator's vocabulary holds.
    let questions = [
        words("atelier jeunes"),
        within(Facet::Commune, &commune, words("atelier jeunes")),
        within(Facet::Theme, &theme, all.clone()),
        all.clone(),
        words("asociation"),
    ];
    for query in questions {
        time(|| Ok(index.search(&query, 20, None)?.total > 0))?;
    }
    time(|| Ok(!index.complete("ass", false, 8)?.is_empty()))
}

fn time(ask: impl Fn() -> Done<bool>) -> Done {
    if !ask()? {
        return Err("a question that finds nothing measures nothing".into());
    }
    let times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let before = machine::thread_cpu();
            ask()?;
            Ok(machine::thread_cpu().saturating_sub(before))
        })
        .collect::<Done<_>>()?;
    say(&format!("{} / {}", ms(at(&times, 0.5)), ms(at(&times, 0.95))));
    Ok(())
}
