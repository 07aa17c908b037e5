//! Groups of partners: how near the best they are, and how long they take among many.

mod bounding;
mod invented;
mod real;

use std::time::{Duration, Instant};

use ::matching::{Asked, Corpus, Need, Parameters, Problem, Solver, share};

use crate::table::{Table, at, ms};
use crate::{Done, machine, say};

/// Questions solved exactly.
const QUESTIONS: u64 = 1_000;
/// Nodes allowed for each; a question that needs more counts as unsolved.
const NODES: u64 = 200_000;
/// Questions timed.
const TIMED: u64 = 200;
/// Candidates among whom groups are made.
const CANDIDATES: usize = 1_000;

/// Measures and prints.
pub fn run() -> Done {
    say(&format!("## Partners\n\n{}\n", machine::description()));
    quality(0..QUESTIONS)?;
    // The method was changed after the first were seen; these never were.
    quality(QUESTIONS..2 * QUESTIONS)?;
    say(&format!("\nLoad average: {}.\n", machine::load()));
    let mut table = Table::new(&[
        "k = 6, different groups, each with replacements",
        "median",
        "p95",
        "most",
    ]);
    among_many(&mut table)?;
    let mut bounds = bounding::table();
    bounding::invented(&mut bounds)?;
    real::run(&mut table, &mut bounds)?;
    say(&format!(
        "Times of the clock, in milliseconds, after one question to warm up.\n\n{table}"
    ));
    say(&format!("{}\n\n{bounds}", bounding::WHAT));
    say(&format!("Load average at the end: {}.\n", machine::load()));
    Ok(())
}

/// How near the best the first group is, where the best can be found.
fn quality(seeds: std::ops::Range<u64>) -> Done {
    let (mut reached, mut told, mut nodes, mut quick, mut exact) = (vec![], vec![], vec![], vec![], vec![]);
    let mut unsolved = 0;
    let mut without = 0;
    for seed in seeds.clone() {
        let problem = invented::question(seed, None)?;
        let from = Instant::now();
        let proposals = problem.propose();
        quick.push(from.elapsed());
        let first = proposals.groups.first();
        let known: Vec<Vec<i64>> = first
            .map(|group| group.members.iter().map(|member| member.id).collect())
            .into_iter()
            .collect();
        let from = Instant::now();
        let mut solver = Solver::new(&problem, &known);
        if !solver.run(NODES) {
            unsolved += 1;
            continue;
        }
        exact.push(from.elapsed());
        let best = solver.best().1;
        if best == 0 {
            without += 1;
            continue;
        }
        let score = first.map_or(0, |group| group.score);
        #[expect(clippy::cast_precision_loss, reason = "a percentage is printed")]
        reached.push(score as f64 * 100.0 / best as f64);
        told.push(u32::from(share(score, proposals.bound)));
        nodes.push(solver.nodes());
    }
    reached.sort_by(f64::total_cmp);
    told.sort_unstable();
    nodes.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a mean is printed")]
    let mean = reached.iter().sum::<f64>() / reached.len().max(1) as f64;
    say(&format!(
        "{QUESTIONS} invented questions (seeds from {}), 50 to 500 candidates, groups of 3 to 8, half with a distance, a third with kinds \
         asked for, a quarter with pairs to keep apart; {unsolved} not solved within {NODES} nodes, {without} without any group.",
        seeds.start
    ));
    say(&format!(
        "Of the best group: mean {mean:.2} %, worst {:.2} %, one in a hundred below {:.2} %; the best itself in {} of {}.",
        reached.first().unwrap_or(&0.0),
        reached.get(reached.len() / 100).unwrap_or(&0.0),
        reached.iter().filter(|share| **share >= 100.0).count(),
        reached.len(),
    ));
    say(&format!(
        "Told at once (\"at least x %\"): median {} %, least {} %. Nodes to the proof: median {}, p95 {}, most {}.",
        told.get(told.len() / 2).unwrap_or(&0),
        told.first().unwrap_or(&0),
        nodes.get(nodes.len() / 2).unwrap_or(&0),
        nodes.get(nodes.len() * 95 / 100).unwrap_or(&0),
        nodes.last().unwrap_or(&0),
    ));
    say(&format!(
        "Milliseconds, median / p95 / most: three groups {} / {} / {}; the proof {} / {} / {}.",
        ms(at(&quick, 0.5)),
        ms(at(&quick, 0.95)),
        ms(at(&quick, 1.0)),
        ms(at(&exact, 0.5)),
        ms(at(&exact, 0.95)),
        ms(at(&exact, 1.0)),
    ));
    Ok(())
}

/// All of 20,000 as candidates, without a choice before.
fn among_many(table: &mut Table) -> Done {
    for (title, radius) in [
        ("20,000 candidates, all weighed", None),
        ("the same within 10 km of one of them", Some(10_000)),
    ] {
        let mut times = Vec::new();
        let problem = invented::question(
            7,
            Some(invented::Shape {
                candidates: 20_000,
                size: 6,
                radius,
            }),
        )?;
        for _ in 0..21 {
            let from = Instant::now();
            let found = problem.propose();
            times.push(from.elapsed());
            // Where groups are short a third that differs enough may not be there.
            if found.groups.len() < 2 {
                return Err("different groups were to be found".into());
            }
        }
        row(table, title, &times[1..]);
    }
    Ok(())
}

/// A question to a corpus, from the words to what is weighed.
fn pose(corpus: &Corpus, needs: &[Need], text: &[String], parameters: Parameters) -> Done<Problem> {
    let asked = Asked {
        needs,
        text,
        sectors: &[],
        also: &[],
        limit: CANDIDATES,
    };
    let candidates = corpus.find(&asked, |_| true);
    Ok(Problem::new(needs.to_vec(), candidates, &[], parameters)?)
}

/// The same, to the groups.
fn ask(corpus: &Corpus, needs: &[Need], text: &[String], parameters: Parameters) -> Done<(Duration, usize)> {
    let from = Instant::now();
    let problem = pose(corpus, needs, text, parameters)?;
    let groups = problem.propose().groups.len();
    Ok((from.elapsed(), groups))
}

fn row(table: &mut Table, title: &str, times: &[Duration]) {
    table.row([
        title.to_owned(),
        ms(at(times, 0.5)),
        ms(at(times, 0.95)),
        ms(at(times, 1.0)),
    ]);
}
