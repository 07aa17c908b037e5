//! The bound that is proved in the background after the first answer: how long it takes, and how far it then is from the
//! first group, in the share that the page says ("at least x % of the best possible").

use std::time::{Duration, Instant};

use ::matching::{PATIENCE, Problem, Solver, share};

use super::invented::{Shape, question};
use crate::Done;
use crate::table::{Table, at, ms};

/// Questions of each kind.
pub const QUESTIONS: u64 = 20;

/// What the table says.
pub const WHAT: &str = "The bound in the background, as the application asks for it: milliseconds by the clock until the search stops, and \
     what is told of the first group at once and then, as \"at least x %\" (median, least).";

pub fn table() -> Table {
    Table::new(&[
        "bound in the background",
        "median",
        "p95",
        "most",
        "told at once",
        "told then",
        "proved the best bound",
    ])
}

/// All of 20,000 as candidates, without a choice before.
pub fn invented(table: &mut Table) -> Done {
    let shape = |radius| Shape {
        candidates: 20_000,
        size: 6,
        radius,
    };
    for (title, radius) in [
        ("20,000 candidates, all weighed", None),
        ("the same within 10 km of one of them", Some(10_000)),
    ] {
        let posed = |seed| -> Done<Problem> { Ok(question(seed, Some(shape(radius)))?) };
        row(table, title, (0..QUESTIONS).map(posed))?;
    }
    Ok(())
}

/// Bounds of these questions, as a row.
pub fn row(table: &mut Table, title: &str, problems: impl Iterator<Item = Done<Problem>>) -> Done {
    let (mut times, mut first, mut then, mut proved) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for problem in problems {
        let bounded = bound(&problem?);
        times.push(bounded.time);
        first.push(bounded.first);
        then.push(bounded.then);
        proved += u64::from(bounded.proved);
    }
    let told = |shares: &mut Vec<u8>| {
        shares.sort_unstable();
        let median = shares.get(shares.len() / 2).unwrap_or(&0);
        format!("{median} %, {} %", shares.first().unwrap_or(&0))
    };
    table.row([
        title.to_owned(),
        ms(at(&times, 0.5)),
        ms(at(&times, 0.95)),
        ms(at(&times, 1.0)),
        told(&mut first),
        told(&mut then),
        format!("{proved} of {}", times.len()),
    ]);
    Ok(())
}

struct Bounded {
    time: Duration,
    /// What is told at once, and once the search has stopped.
    first: u8,
    then: u8,
    proved: bool,
}

fn bound(problem: &Problem) -> Bounded {
    let proposals = problem.propose();
    let groups = proposals.groups.iter();
    let known: Vec<Vec<i64>> = groups
        .map(|group| group.members.iter().map(|member| member.id).collect())
        .collect();
    let score = proposals.groups.first().map_or(0, |group| group.score);
    let from = Instant::now();
    let mut solver = Solver::new(problem, &known);
    let proved = solver.run_until(PATIENCE);
    let time = from.elapsed();
    Bounded {
        time,
        first: share(score, proposals.bound),
        then: share(score, proposals.bound.min(solver.bound().max(score))),
        proved,
    }
}
