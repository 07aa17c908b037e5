//! Decides a `.pb` file and prints the winners, one identifier a line in the order of text: for comparisons of time, where
//! the whole program would count too much.
//!
//!     cargo run --release -p allocation --example decide -- FILE equal-shares|equal-shares-add1|official
#![expect(clippy::print_stdout, reason = "what it prints is what it is for")]

use std::error::Error;

use allocation::pabulib::read;
use allocation::rules::Rule;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(rule)) = (arguments.next(), arguments.next()) else {
        return Err("needs a file and a rule".into());
    };
    let election = read(&std::fs::read(file)?)?;
    let rule = match rule.as_str() {
        "equal-shares" => Rule::EqualShares,
        "equal-shares-add1" => Rule::EqualSharesAdd1,
        "official" => Rule::official(&election)?,
        other => return Err(format!("no rule is called {other:?}").into()),
    };
    let outcome = rule.decide(&election)?;
    let mut winners: Vec<&str> = outcome
        .selected
        .iter()
        .map(|&place| election.projects[place].id.as_str())
        .collect();
    winners.sort_unstable();
    winners.iter().for_each(|winner| println!("{winner}"));
    Ok(())
}
