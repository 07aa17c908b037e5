//! What the product costs beside PostgreSQL on the same rows, and how that grows. Figures are ratios
//! within one run, printed as markdown; nothing here passes or fails by the clock.

mod bench;
mod cuts;
mod desk;
mod exports;
mod growth;
mod http;
mod machine;
mod matching;
mod postgres;
mod questions;
mod reconcile;
mod register;
mod rows;
mod searches;
mod serving;
mod signed_in;
mod statements;
mod table;

use std::process::ExitCode;

// What is measured in this program is measured as the product does it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What may go wrong ends the run with a sentence.
type Done<T = ()> = Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "bench register|searches|growth|streaming|pages|signed-in|reconcile|matching|exports|desk|cuts… [--rounds N] [--millions]";

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = runtime.map_err(Into::into).and_then(|runtime| {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        runtime.block_on(run(&arguments))
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("bench: {error}"));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Done {
    // Measures start this program again for what is watched in a process of its own.
    match arguments {
        [own, folder, size, rest @ ..] if own == "grow" => {
            let territories = rest.first().map(std::path::Path::new);
            return growth::grow(folder.as_ref(), size.parse()?, territories).await;
        }
        [own, folder] if own == "publish" => return desk::publish(folder.as_ref()).await,
        [own, folder] if own == "fill-desk" => return desk::fill_only(folder.as_ref()).await,
        [own, folder] if own == "ask" => return growth::ask(folder.as_ref()),
        [own, address, seconds, paths @ ..] if own == "load" => {
            return serving::ask(address, seconds, paths).await;
        }
        _ => {}
    }
    let (mut rounds, mut millions, mut wanted) = (3, false, Vec::new());
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--rounds" => rounds = rest.next().ok_or(USAGE)?.parse()?,
            "--millions" => millions = true,
            name => wanted.push(name),
        }
    }
    let mut bench = bench::Bench::new(rounds, millions)?;
    if wanted.is_empty() {
        return Err(USAGE.into());
    }
    for name in wanted {
        match name {
            "register" => register::run(&mut bench).await?,
            "searches" => searches::run(&mut bench).await?,
            "growth" => growth::run(&bench)?,
            "streaming" => serving::streaming(&mut bench).await?,
            "pages" => serving::pages(&bench).await?,
            "signed-in" => signed_in::run(&bench).await?,
            "reconcile" => reconcile::run(&mut bench).await?,
            "matching" => matching::run()?,
            "exports" => exports::run(&bench).await?,
            "cuts" => cuts::run(&mut bench).await?,
            "desk" => desk::run(&bench).await?,
            _ => return Err(USAGE.into()),
        }
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "a measure is printed")]
fn say(text: &str) {
    println!("{text}");
}

/// Says plainly that a measure was left out, because the real files are not at hand.
fn skipped(what: &str) -> Done {
    say(&format!(
        "**{what}: skipped**, the real register is not at hand (`TISSERAND_DATA` names its folder)."
    ));
    Ok(())
}
