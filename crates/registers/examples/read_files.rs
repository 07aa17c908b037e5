//! What the readers make of files of registers: one line of a table for each file, and for each file of an archive.
//!
//! ```text
//! cargo run --release -p registers --example read_files -- rna_import_20250501_65dpt.tar.zst ...
//! ```
//!
//! Only figures are printed, never what a file says. Reasons of refusals and remarks alike, as the reports code them; what
//! only the application sees (a place that stays uncertain, a number that two lines bear) is not among them.
#![expect(clippy::print_stdout, reason = "a table is printed")]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::path::Path;

use registers::{Event, Limits, ReadError, Reason, read};

/// What was met in one file.
struct Row {
    name: String,
    layout: String,
    kept: u64,
    refused: u64,
    reasons: BTreeMap<Reason, u64>,
}

fn main() -> std::io::Result<()> {
    println!("| file | read as | kept | refused | reasons |");
    println!("|---|---|---:|---:|---|");
    for path in std::env::args_os().skip(1) {
        let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy();
        let mut rows = Vec::<Row>::new();
        let done = read(File::open(&path)?, &name, &Limits::default(), |event| {
            match event {
                Event::Member(member) => rows.push(Row {
                    layout: member.layout.to_string(),
                    name: member.name,
                    kept: 0,
                    refused: 0,
                    reasons: BTreeMap::new(),
                }),
                Event::Record { .. } => {
                    if let Some(row) = rows.last_mut() {
                        row.kept += 1;
                    }
                }
                Event::Person(_) => {}
                Event::Reject(reject) => {
                    if let Some(row) = rows.last_mut() {
                        row.refused += u64::from(!reject.kept);
                        *row.reasons.entry(reject.reason).or_default() += 1;
                    }
                }
            }
            Ok::<(), Infallible>(())
        });
        rows.iter().for_each(tell);
        match done {
            Ok(summary) => println!(
                "| *{name}, whole* | {} lines, {} records | {} | {} | |",
                summary.lines, summary.read, summary.kept, summary.rejected
            ),
            Err(ReadError::Refused(refusal)) => println!("| {name} | refused: {refusal} | 0 | | |"),
            Err(ReadError::Io(error)) => return Err(error),
            Err(ReadError::Stopped(never)) => match never {},
        }
    }
    Ok(())
}

fn tell(row: &Row) {
    let mut reasons: Vec<_> = row.reasons.iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let reasons: Vec<String> = reasons
        .iter()
        .map(|(reason, count)| format!("{reason} {count}"))
        .collect();
    let Row {
        name,
        layout,
        kept,
        refused,
        ..
    } = row;
    println!(
        "| `{name}` | {layout} | {kept} | {refused} | {} |",
        reasons.join(", ")
    );
}
