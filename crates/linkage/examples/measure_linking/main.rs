//! What linking finds, misses and costs, on real files and on invented noise.
//!
//! ```text
//! cargo run --release -p linkage --example measure_linking                 everything that is at hand
//! cargo run --release -p linkage --example measure_linking -- grants flemish generated latency
//! cargo run --release -p linkage --example measure_linking -- generated 20000 12000 out/
//! ```
//!
//! `grants`: two files of grants whose organisations bear a number, hidden from the method.
//! `flemish`: pairs of names the Flemish register holds to be the same, or not.
//! `generated`: noisy copies of a register; with a folder, both sides are written there as CSV for
//! another tool (see `bench/linkage/beside_splink.py`). `latency`: one name at a time, on the real RNA.
//!
//! The files are looked for in the folder `TISSERAND_DATA` names (`../shared/data` unless told);
//! what is absent is skipped and said to be. Times are of the processor unless said otherwise.
#![expect(clippy::print_stdout, reason = "a measure is printed")]
#![expect(
    clippy::disallowed_methods,
    reason = "a measure reads the clock and is told where its data are"
)]

mod baseline;
mod files;
mod flemish;
mod generated;
mod grants;
mod invented;
mod latency;
mod meter;

use std::error::Error;

/// As in the application.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Done = Result<(), Box<dyn Error>>;

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    if asked("grants") {
        grants::measure(arguments.iter().any(|argument| argument == "misses"))?;
    }
    if asked("flemish") {
        flemish::measure()?;
    }
    if asked("generated") {
        let numbers: Vec<usize> = arguments.iter().filter_map(|text| text.parse().ok()).collect();
        let (left, right) = match numbers[..] {
            [left, right, ..] => (left, right),
            _ => (200_000, 120_000),
        };
        let folder = arguments.iter().find(|text| text.ends_with('/'));
        generated::measure(left, right, folder.map(String::as_str))?;
    }
    if asked("latency") {
        latency::measure()?;
    }
    Ok(())
}
