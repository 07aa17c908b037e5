//! The same searches on the same rows: processor time of ours beside that of PostgreSQL's process.

use std::time::Duration;

use search::{Index, Page, Query};
use sqlx::{Executor, PgConnection, Row};
use tisserand::shared::config::Config;
use tisserand::shared::geo;

use crate::bench::Bench;
use crate::questions::{self, Question};
use crate::table::{Table, at, ms, ratio};
use crate::{Done, machine, rows, say, skipped};

/// Of a process of PostgreSQL that uses no other: its own time is then all there is.
const SESSION: &str = "set max_parallel_workers_per_gather = 0; set jit = off";

/// How often each case of a question is asked, after once to warm up.
const TIMES: usize = 5;

/// Hits on a page.
const LIMIT: usize = 20;

/// What one question cost on one side.
#[derive(Default)]
struct Asked {
    times: Vec<Duration>,
    found: Vec<u64>,
}

impl Asked {
    fn median(&self) -> Duration {
        at(&self.times, 0.5)
    }

    fn shown(&self) -> String {
        format!("{} / {}", ms(self.median()), ms(at(&self.times, 0.95)))
    }

    fn usually_found(&self) -> u64 {
        let mut found = self.found.clone();
        found.sort_unstable();
        found.get(found.len() / 2).copied().unwrap_or(0)
    }
}

/// Asks every question of both and prints the two tables.
pub async fn run(bench: &mut Bench) -> Done {
    let Some(register) = rows::register() else {
        return skipped("Searches");
    };
    bench.load(&register).await?;
    let territory = geo::territory(&Config::default())?;
    let index = Index::open(bench.data.join("index"))?.with_themes(&geo::theme_words(&territory));
    let mut connection = bench.postgres().await?.connect().await?;
    // Alone: it would not run among other statements.
    connection.execute(sqlx::raw_sql("vacuum analyze")).await?;
    connection.execute(sqlx::raw_sql(SESSION)).await?;
    let process: i32 = sqlx::query_scalar("select pg_backend_pid()")
        .fetch_one(&mut connection)
        .await?;
    let questions = questions::of(&mut connection).await?;
    say(&format!("## Searches\n\n{}\n", machine::description()));
    let heads = [
        "processor, ms: median / p95",
        "found (median)",
        "theirs",
        "Tisserand",
        "PostgreSQL",
        "×",
    ];
    let (mut lists, mut whole) = (Table::new(&heads), Table::new(&heads));
    let mut notes = Vec::new();
    for question in &questions {
        let ours = ask_us(
            question,
            &|case, after| Ok(index.page(case, LIMIT, after)?),
            &index,
        )?;
        let theirs = ask_them(question, &mut connection, process, false, &mut notes).await?;
        line(&mut lists, question.name, &ours, &theirs);
        if question.cases.iter().any(|case| case.completion.is_some()) {
            continue;
        }
        let ours = ask_us(
            question,
            &|case, after| Ok(index.search(case, LIMIT, after)?),
            &index,
        )?;
        let theirs = ask_them(question, &mut connection, process, true, &mut notes).await?;
        line(&mut whole, question.name, &ours, &theirs);
    }
    say(&format!("A page of {LIMIT} and the total:\n\n{lists}"));
    say(&format!(
        "A page of {LIMIT}, the total, and the counts of every facet:\n\n{whole}"
    ));
    notes.dedup();
    for note in notes {
        say(&format!("* {note}"));
    }
    say(&format!("\nLoad average at the end: {}.\n", machine::load()));
    Ok(())
}

fn line(table: &mut Table, name: &str, ours: &Asked, theirs: &Asked) {
    table.row([
        name.to_owned(),
        ours.usually_found().to_string(),
        theirs.usually_found().to_string(),
        ours.shown(),
        theirs.shown(),
        ratio(theirs.median(), ours.median()),
    ]);
}

type Answer<'a> = dyn Fn(&Query, Option<&search::Cursor>) -> Done<Page> + 'a;

fn ask_us(question: &Question, answer: &Answer<'_>, index: &Index) -> Done<Asked> {
    let idle = (0..20)
        .map(|_| elapsed(|| Ok(0)).map(|(time, _)| time))
        .collect::<Done<Vec<_>>>()?;
    let idle = at(&idle, 0.5);
    let mut asked = Asked::default();
    for case in &question.cases {
        let after = match question.after {
            Some(place) => index.page(&case.query, place, None)?.next,
            None => None,
        };
        for time in 0..=TIMES {
            let (cpu, found) = elapsed(|| match &case.completion {
                Some(typed) => Ok(index.complete(typed, false, 8)?.len() as u64),
                None => Ok(answer(&case.query, after.as_ref())?.total),
            })?;
            if time > 0 {
                asked.times.push(cpu.saturating_sub(idle));
                asked.found.push(found);
            }
        }
    }
    Ok(asked)
}

/// Processor time of this thread while it does something.
fn elapsed(what: impl FnOnce() -> Done<u64>) -> Done<(Duration, u64)> {
    let before = machine::thread_cpu();
    let found = what()?;
    Ok((machine::thread_cpu().saturating_sub(before), found))
}

/// Asks PostgreSQL in each way it has, and keeps the cheapest at the median.
async fn ask_them(
    question: &Question,
    connection: &mut PgConnection,
    process: i32,
    facets: bool,
    notes: &mut Vec<String>,
) -> Done<Asked> {
    let ways = question.cases.first().map_or(0, |case| case.ways.len());
    let mut best: Option<(usize, Asked)> = None;
    for way in 0..ways {
        let mut asked = Asked::default();
        for case in &question.cases {
            let way = &case.ways[way];
            connection.execute(sqlx::raw_sql(way.setting)).await?;
            let mut statements = vec![way.list.clone()];
            if let Some(count) = &way.count {
                statements.push(count.clone());
            }
            if facets {
                statements.extend(way.facets.clone());
            }
            for time in 0..=TIMES {
                let before = machine::process_cpu(process);
                let mut found = 0;
                for (place, sql) in statements.iter().enumerate() {
                    let rows = connection
                        .fetch_all(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.clone())))
                        .await?;
                    let counted = if way.count.is_some() {
                        place == 1
                    } else {
                        place == 0
                    };
                    if counted {
                        let total = rows.first().map(|row| row.try_get::<i64, _>("total"));
                        found = total
                            .transpose()
                            .unwrap_or(None)
                            .map_or(rows.len() as u64, i64::unsigned_abs);
                    }
                }
                let cpu = idle_cpu(process, before).await;
                if time > 0 {
                    asked.times.push(cpu);
                    asked.found.push(found);
                }
            }
        }
        if ways > 1 {
            let with = if facets { "with facets" } else { "list" };
            let way = &question.cases[0].ways[way];
            notes.push(format!(
                "PostgreSQL, {} ({with}), {}: {} ms",
                question.name,
                way.name,
                asked.shown()
            ));
        }
        if best
            .as_ref()
            .is_none_or(|(_, known)| asked.median() < known.median())
        {
            best = Some((way, asked));
        }
    }
    Ok(best.map(|(_, asked)| asked).unwrap_or_default())
}

/// What a process has used since `before`, once it waits again: the figure is then up to date.
pub async fn idle_cpu(process: i32, before: Duration) -> Duration {
    let mut last = machine::process_cpu(process);
    loop {
        tokio::time::sleep(Duration::from_millis(1)).await;
        let state = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let now = machine::process_cpu(process);
        if state.contains(") S ") && now == last {
            return now.saturating_sub(before);
        }
        last = now;
    }
}
