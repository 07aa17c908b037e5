//! Proposes who pays what for a run's table, prints what was found and proved with the time each took, and writes the run.
//!
//!     cargo run --release -p allocation --example propose -- RUN.pb OUT.pb EFFORT TOLERANCE [SURVEY]
//!
//! Then the mirrors are measured, and where an effort for each proposal of a survey is given, what is contested.
#![expect(clippy::print_stdout, reason = "what it prints is what it is for")]
#![expect(clippy::disallowed_methods, reason = "it measures")]

use std::error::Error;
use std::ops::ControlFlow;
use std::time::Instant;

use allocation::check::check;
use allocation::mirrors::{Traits, equal_shares, greedy, measure, nash};
use allocation::proposal::{Run, Settings, Step, propose};
use allocation::robustness::{Standing, Survey};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to, effort, tolerance, survey @ ..] = &arguments[..] else {
        return Err("needs a run, where to write, an effort and a tolerance in millionths".into());
    };
    let Run {
        table,
        settings,
        headrooms,
        rules,
        ..
    } = Run::from_pb(&std::fs::read(from)?)?;
    let settings = Settings {
        effort: effort.parse()?,
        tolerance: tolerance.parse()?,
        ..settings
    };
    let start = Instant::now();
    let (mut step, mut first) = (None, false);
    let proposal = propose(&table, &settings, &mut |progress| {
        if step != Some(progress.step) {
            println!("{:.2} s {:?}", start.elapsed().as_secs_f64(), progress.step);
            step = Some(progress.step);
        }
        if let (Step::Value, Some(found), false) = (progress.step, progress.found, first) {
            first = true;
            println!(
                "{:.2} s first: {found}, bound {}",
                start.elapsed().as_secs_f64(),
                progress.bound
            );
        }
        ControlFlow::Continue(())
    })?;
    println!("{:.2} s in all", start.elapsed().as_secs_f64());
    let (count, bound) = check(&table, &settings, &proposal)?;
    println!(
        "value {} of at most {}, gap {} millionths; proved by prices: {bound}",
        proposal.value.found,
        proposal.value.bound,
        proposal.value.gap()
    );
    println!(
        "chosen value {}, lines {} of at least {}",
        count.value, count.lines, proposal.lines.bound
    );
    println!(
        "fairness {} of at most {}",
        proposal.fairness.found, proposal.fairness.bound
    );
    println!(
        "territories {} of at most {}",
        count.territories, proposal.territories.bound
    );
    let none = Traits { joint: false };
    let traits = vec![none; table.requests.len()];
    for (name, share) in [
        ("proposal", None),
        ("equal shares", Some(equal_shares as fn(&_) -> _)),
        ("greedy", Some(greedy as fn(&_) -> _)),
        ("nash", Some(nash as fn(&_) -> _)),
    ] {
        let start = Instant::now();
        let amounts = share.map_or_else(|| proposal.amounts.clone(), |share| share(&table));
        let seconds = start.elapsed().as_secs_f64();
        let of = measure(&table, &traits, &amounts);
        println!(
            "{seconds:.2} s {name}: {} cents, value {}, {} grants, {} lines, {} territories; broken: {} lines, {} requests",
            of.amount, of.value, of.grants, of.lines, of.territories, of.broken_lines, of.broken_requests
        );
    }
    if let [effort] = survey {
        let start = Instant::now();
        let settings = Settings {
            effort: effort.parse()?,
            ..settings
        };
        let mut survey = Survey::new(&table);
        while survey.advance(&table, &settings, &mut |_| ControlFlow::Continue(()))? {}
        let standings = survey.standings();
        let count = |standing| standings.iter().filter(|&&one| one == standing).count();
        println!(
            "{:.1} s for {} proposals: {} always in, {} contested, {} always out",
            start.elapsed().as_secs_f64(),
            survey.tried + survey.removed,
            count(Standing::AlwaysIn),
            count(Standing::Contested),
            count(Standing::AlwaysOut)
        );
    }
    std::fs::write(
        to,
        Run {
            table,
            settings,
            proposal,
            headrooms,
            rules,
        }
        .to_pb(),
    )?;
    Ok(())
}
