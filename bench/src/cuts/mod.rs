//! Any cut of the Observatory: what the pages and files of indicators and of past grants cost the server, beside the same
//! cross-tables in PostgreSQL on the same rows; then ours alone over two million invented organisations.
//!
//! Ours answers over HTTP, with the page or the file that people get; PostgreSQL gives the numbers alone.

mod questions;
pub mod whole;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use sqlx::{Executor, PgConnection};
use territory::Territory;
use tisserand::shared::config::Config;

use self::questions::{Question, indicators, of_grants};
use crate::bench::Bench;
use crate::http::Connection;
use crate::searches::idle_cpu;
use crate::serving::Server;
use crate::table::{Table, at, ms, ratio};
use crate::{Done, machine, rows, say, skipped};

/// How often each question is asked, after once to warm up.
const TIMES: usize = 10;

/// The real files of past grants, in the folder of the data.
const GRANTS: [&str; 5] = [
    "subventions_hauts_de_france/plf_jaune_nord59_2011-2014.csv",
    "subventions_hauts_de_france/ville-roubaix.csv",
    "subventions_hauts_de_france/la-chapelle-d-armentieres.csv",
    "subventions_hauts_de_france/ville-sailly.csv",
    "subventions_hauts_de_france/feder-hauts-de-france.csv",
];

/// Indexes that suit these questions; every one can be answered from an index alone.
const INDEXES: &str = "
    create index on organisation (kind, state, commune, founded, dissolved, id);
    create index on organisation (commune, kind, state, founded, dissolved, id);
    create index on organisation_theme (organisation_id, theme);
    create index on organisation_theme (theme, organisation_id);
    create table place (code text primary key, side text, held text, inhabitants bigint);
    create index on place (side)";

/// Both measures.
pub async fn run(bench: &mut Bench) -> Done {
    let Some(register) = rows::register() else {
        return skipped("Cuts");
    };
    bench.load(&register).await?;
    let grants = grants(&bench.data, &register)?;
    let exported = bench.exported.clone();
    rows::export_grants(&bench.data, &exported).await?;
    let mut connection = bench.postgres().await?.connect().await?;
    connection.execute(sqlx::raw_sql(INDEXES)).await?;
    rows::copy_grants(&mut connection, &exported).await?;
    let seats: Vec<String> =
        sqlx::query_scalar("select distinct commune from organisation where commune is not null")
            .fetch_all(&mut connection)
            .await?;
    let folder = bench.folder.path().join("territories");
    let config = whole::make(&folder, &seats.into_iter().collect())?;
    let territory = whole::read(&config)?;
    for commune in &territory.communes {
        sqlx::query("insert into place values ($1, $2, $3, $4)")
            .bind(&commune.code)
            .bind(&commune.side)
            .bind(&commune.group.code)
            .bind(i64::from(commune.population))
            .execute(&mut connection)
            .await?;
    }
    // Alone: it would not run among other statements.
    connection.execute("vacuum analyze").await?;
    connection
        .execute("set max_parallel_workers_per_gather = 0; set jit = off")
        .await?;
    let process: i32 = sqlx::query_scalar("select pg_backend_pid()")
        .fetch_one(&mut connection)
        .await?;
    say(&format!(
        "## Cuts of the Observatory\n\n{}\n\nThe real register and {grants} files of past grants, on a territory of {} communes.\n",
        machine::description(),
        territory.communes.len()
    ));
    let server = Server::on(&bench.data, &config)?;
    server.quiet().await?;
    let questions: Vec<Question> = indicators(&territory)
        .into_iter()
        .chain(of_grants(&territory))
        .collect();
    let mut table = Table::new(&[
        "processor, ms",
        "median",
        "p95",
        "clock, p95",
        "PostgreSQL, median",
        "×",
    ]);
    let (mut every, mut clocks, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for question in &questions {
        let Some((cpu, clock)) = ask(&server, &question.path).await? else {
            continue;
        };
        let theirs = ask_them(&mut connection, process, &question.theirs).await?;
        table.row([
            question.name.clone(),
            ms(at(&cpu, 0.5)),
            ms(at(&cpu, 0.95)),
            ms(at(&clock, 0.95)),
            ms(theirs),
            ratio(theirs, at(&cpu, 0.5)),
        ]);
        ratios.push((
            theirs.as_secs_f64() / at(&cpu, 0.5).as_secs_f64().max(1e-9),
            question.name.as_str(),
        ));
        every.extend(cpu);
        clocks.extend(clock);
    }
    ratios.sort_by(|one, other| one.0.total_cmp(&other.0));
    let under = ratios.iter().filter(|(ratio, _)| *ratio < 10.0).count();
    say(&format!(
        "{table}\nAll of them: processor p95 {} ms, most {} ms; by the clock p95 {} ms. At least ten times less than PostgreSQL: {} of {}; \
         the least {:.1}× ({}). Load average {}.\n",
        ms(at(&every, 0.95)),
        ms(at(&every, 1.0)),
        ms(at(&clocks, 0.95)),
        ratios.len() - under,
        ratios.len(),
        ratios.first().map_or(0.0, |one| one.0),
        ratios.first().map_or("", |one| one.1),
        machine::load(),
    ));
    drop(server);
    match bench.millions {
        true => millions(bench, &config, &territory).await,
        false => Ok(()),
    }
}

/// Ours alone, over two million invented organisations.
async fn millions(bench: &Bench, config: &Config, territory: &Territory) -> Done {
    let folder = bench.folder.path().join("cuts-2000000");
    machine::watch(
        Command::new(std::env::current_exe()?)
            .arg("grow")
            .arg(&folder)
            .arg("2000000")
            .args(&config.territories),
    )?;
    let server = Server::on(&folder, config)?;
    server.quiet().await?;
    let mut table = Table::new(&[
        "2,000,000 invented organisations: processor, ms",
        "median",
        "p95",
        "clock, p95",
    ]);
    let (mut every, mut clocks) = (Vec::new(), Vec::new());
    for question in indicators(territory) {
        let Some((cpu, clock)) = ask(&server, &question.path).await? else {
            continue;
        };
        table.row([
            question.name,
            ms(at(&cpu, 0.5)),
            ms(at(&cpu, 0.95)),
            ms(at(&clock, 0.95)),
        ]);
        every.extend(cpu);
        clocks.extend(clock);
    }
    say(&format!(
        "{table}\nAll of them: processor p95 {} ms, by the clock p95 {} ms. {:.0} MB resident. Load average {}.\n",
        ms(at(&every, 0.95)),
        ms(at(&clocks, 0.95)),
        machine::memory(server.process(), "VmRSS").unwrap_or_default(),
        machine::load()
    ));
    drop(server);
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// Loads the files of past grants that are at hand; how many.
fn grants(data: &Path, register: &Path) -> Done<usize> {
    let shared = register.ancestors().nth(2).ok_or("the register is in a folder")?;
    let files: Vec<PathBuf> = GRANTS
        .iter()
        .map(|file| shared.join(file))
        .filter(|file| file.is_file())
        .collect();
    for file in &files {
        machine::watch(
            Command::new(rows::product()?)
                .arg("--data")
                .arg(data)
                .arg("import")
                .arg(file),
        )?;
    }
    Ok(files.len())
}

/// What a page or a file costs, and by the clock; nothing where there is no such figure: of one value none is drawn.
async fn ask(server: &Server, path: &str) -> Done<Option<(Vec<Duration>, Vec<Duration>)>> {
    let mut connection = Connection::open(server.address()).await?;
    let (mut cpu, mut clock) = (Vec::new(), Vec::new());
    for time in 0..=TIMES {
        let (answer, used, elapsed) = server.cost(&mut connection, path).await?;
        match answer.status {
            200 => {}
            404 if path.contains("/figures/") => return Ok(None),
            status => return Err(format!("{path}: {status}").into()),
        }
        if time > 0 {
            cpu.push(used);
            clock.push(elapsed);
        }
    }
    Ok(Some((cpu, clock)))
}

/// The median of what its process used for all these statements.
async fn ask_them(connection: &mut PgConnection, process: i32, statements: &[String]) -> Done<Duration> {
    let mut times = Vec::new();
    for time in 0..=TIMES {
        let before = machine::process_cpu(process);
        for sql in statements {
            connection
                .fetch_all(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.clone())))
                .await
                .map_err(|error| format!("{sql}: {error}"))?;
        }
        let used = idle_cpu(process, before).await;
        if time > 0 {
            times.push(used);
        }
    }
    Ok(at(&times, 0.5))
}
