//! Reading, storing and indexing the real register until it can be searched, beside PostgreSQL.

use std::io::BufReader;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::bench::Bench;
use crate::machine::{self, Cost};
use crate::rows::{self, Serves, Step};
use crate::table::{Table, at, ratio, s};
use crate::{Done, say, skipped};

/// Loads the register on both sides in turn and prints what each costs.
pub async fn run(bench: &mut Bench) -> Done {
    let Some(register) = rows::register() else {
        return skipped("Register");
    };
    say(&format!("## Register\n\n{}\n", machine::description()));
    let (mut ours, mut theirs, mut loads): (Vec<Cost>, Vec<Vec<Step>>, Vec<String>) = Default::default();
    let mut organisations = 0;
    for _ in 0..bench.rounds {
        loads.push(machine::load());
        ours.push(rows::import(&bench.data, &register)?);
        if organisations == 0 {
            organisations = rows::export(&bench.data, &bench.exported).await?;
        }
        let exported = bench.exported.clone();
        theirs.push(rows::copy(bench.postgres().await?, &exported).await?);
        bench.loaded = true;
    }
    let version = bench.postgres().await?.version.clone();
    let summary: serde_json::Value = ours
        .first()
        .and_then(|cost| serde_json::from_str(cost.output.lines().last()?).ok())
        .unwrap_or_default();
    say(&format!(
        "{} records read, {} kept, {organisations} organisations; {} rounds of ours then theirs, load average at each: {}; medians.\n",
        summary["files"][0]["read"],
        summary["files"][0]["kept"],
        bench.rounds,
        loads.join(", ")
    ));
    let sums = |counted: &[Serves], of: fn(&Step) -> Duration| -> Duration {
        let sum = |steps: &Vec<Step>| {
            let counted = steps.iter().filter(|step| counted.contains(&step.serves));
            counted.map(of).sum()
        };
        at(&theirs.iter().map(sum).collect::<Vec<_>>(), 0.5)
    };
    let middle = |of: fn(&Cost) -> Duration| at(&ours.iter().map(of).collect::<Vec<_>>(), 0.5);
    let (told, wall, cpu) = (
        middle(|cost| cost.told),
        middle(|cost| cost.wall),
        middle(|cost| cost.cpu),
    );
    let mut table = Table::new(&["until searchable", "wall", "processor", "wall ×", "processor ×"]);
    table.row([
        "Tisserand: read the archive, check, store, index: until it says that all can be searched".into(),
        s(told),
        String::new(),
        "1".into(),
        String::new(),
    ]);
    table.row([
        "the same with what it does then, the values of the Observatory".into(),
        s(wall),
        s(cpu),
        ratio(wall, told),
        "1".into(),
    ]);
    for (name, counted) in [
        ("organisations and themes, words and names", &[Serves::Words][..]),
        ("the same four tables", &[Serves::Words, Serves::Keys]),
        (
            "the four tables, with every index that the same questions ask of it",
            &[Serves::Words, Serves::Keys, Serves::Questions],
        ),
    ] {
        let (their_wall, their_cpu) = (sums(counted, |step| step.wall), sums(counted, |step| step.cpu));
        table.row([
            format!("{version}: {name}"),
            s(their_wall),
            s(their_cpu),
            ratio(their_wall, told),
            ratio(their_cpu, cpu),
        ]);
    }
    say(&table.to_string());
    ours_in_detail(bench, &ours, &register)?;
    let mut table = Table::new(&["PostgreSQL, last round", "wall", "processor"]);
    for step in theirs.last().into_iter().flatten() {
        table.row([step.name.clone(), s(step.wall), s(step.cpu)]);
    }
    say(&table.to_string());
    Ok(())
}

/// Where our time and memory go.
fn ours_in_detail(bench: &Bench, ours: &[Cost], register: &Path) -> Done {
    let peak = ours.iter().map(|cost| cost.peak).fold(0.0, f64::max);
    let own = ours.iter().map(|cost| cost.peak_own).fold(0.0, f64::max);
    say(&format!(
        "Peak memory of ours: {peak:.0} MB resident ({own:.0} MB without files of the disk). On disk: database {:.0} MB, index {:.0} MB.\n",
        machine::disk(&bench.data.join("tisserand.db")),
        machine::disk(&bench.data.join("index")),
    ));
    let read = read_only(register)?;
    let index = machine::watch(
        Command::new(rows::product()?)
            .arg("--data")
            .arg(&bench.data)
            .arg("index"),
    )?;
    let mut table = Table::new(&["ours, by part", "wall", "processor"]);
    table.row([
        "reading alone (unpack, decode, check), nothing stored".into(),
        s(read.0),
        s(read.1),
    ]);
    if let Some(last) = ours.last() {
        for (name, cpu) in last.threads.iter().filter(|(_, cpu)| cpu.as_millis() >= 50) {
            table.row([
                format!("within the last round: threads `{name}`"),
                String::new(),
                s(*cpu),
            ]);
        }
    }
    table.row([
        "`tisserand index` alone, from the database".into(),
        s(index.wall),
        s(index.cpu),
    ]);
    say(&table.to_string());
    Ok(())
}

/// Time of the clock and of the processor to read every record and do nothing with it.
fn read_only(register: &Path) -> Done<(Duration, Duration)> {
    let (cpu, begun) = (machine::thread_cpu(), Instant::now());
    let input = BufReader::with_capacity(256 * 1024, std::fs::File::open(register)?);
    let name = register.file_name().unwrap_or_default().to_string_lossy();
    registers::read(input, &name, &registers::Limits::default(), |_| {
        Ok::<(), std::convert::Infallible>(())
    })?;
    Ok((begun.elapsed(), machine::thread_cpu().saturating_sub(cpu)))
}
