//! The desk of a whole region: 10,000 applications, 70 funders, one application of 50 partners with 300 budget lines each, a
//! session of 15 funders around 500 of them. Each page as somebody sees it who may, one request at a time, beside `/healthz`.
//!
//! How it is filled: the product plays its demonstration (persons, mandates, organisations, a few real files), then rows are
//! written with SQL out of a seed: what the product's own acts would take hours to do, each with its letters and its line in the
//! journal. Documents are in the product's form and written by its own writer, so that pages read them as real; what names
//! something is checked to be there; what pages show is counted.

mod asked;
mod filling;
mod following;
mod places;
mod requests;
pub mod rows;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use self::asked::pages;
use self::filling::{fill, read};
use self::rows::Rows;
use tisserand::features::{self, awards};
use tisserand::shared::app::App;
use tisserand::shared::config::Config;

use crate::bench::Bench;
use crate::http::Connection;
use crate::serving::Server;
use crate::table::{Table, at, ms, s};
use crate::{Done, machine, say};

/// How often each page is asked, after three times to warm up.
const TIMES: usize = 20;

/// Fills a folder and leaves it there, for whoever looks at the pages.
pub async fn fill_only(folder: &Path) -> Done {
    fill(folder).await.map(|_| ())
}

/// Fills, serves, asks.
pub async fn run(bench: &Bench) -> Done {
    say(&format!("## Desk\n\n{}\n", machine::description()));
    let data = match std::env::var_os("TISSERAND_BENCH_DESK") {
        Some(folder) => folder.into(),
        None => bench.folder.path().join("desk"),
    };
    let filled = match data.join("filled.json").exists() {
        true => read(&data).await?,
        false => fill(&data).await?,
    };
    let begun = Instant::now();
    let server = Server::demonstration(&data)?;
    let used = server.quiet().await?;
    say(&format!(
        "After the start, the files of grants and what else is written by night: {} of the processor until the server is quiet, {}.\n",
        s(used),
        s(begun.elapsed())
    ));
    let mut table = Table::new(&[
        "page",
        "asked by",
        "kB",
        "processor, ms: median",
        "p95",
        "clock, ms: median",
        "p95",
        "aim",
        "kept",
    ]);
    let mut health: Vec<Duration> = Vec::new();
    for page in pages(&filled) {
        let cookie = match page.who {
            "-" => String::new(),
            who => format!(" session={}", become_one(&server, who).await?),
        };
        let path = format!("{}{cookie}", page.path);
        let mut connection = Connection::open(server.address()).await?;
        let (mut cpu, mut clock, mut weight) = (Vec::new(), Vec::new(), 0);
        for time in 0..TIMES + 3 {
            let begun = Instant::now();
            connection.get("/healthz", "identity").await?;
            health.push(begun.elapsed());
            let (answer, used, elapsed) = server.cost(&mut connection, &path).await?;
            if answer.status != 200 {
                return Err(format!("{} for {}: {}", page.path, page.who, answer.status).into());
            }
            let text = String::from_utf8_lossy(&answer.body);
            let found = text.matches(page.holds).count();
            if found < page.times {
                return Err(format!(
                    "{} for {}: {found} × {:?}, {} expected",
                    page.path, page.who, page.holds, page.times
                )
                .into());
            }
            weight = answer.body.len() / 1_000;
            if time >= 3 {
                cpu.push(used);
                clock.push(elapsed);
            }
        }
        let slowest = at(&cpu, 0.95);
        table.row([
            page.name.into(),
            page.who.into(),
            weight.to_string(),
            ms(at(&cpu, 0.5)),
            ms(slowest),
            ms(at(&clock, 0.5)),
            ms(at(&clock, 0.95)),
            page.aim.to_string(),
            (if slowest <= Duration::from_millis(page.aim) {
                "yes"
            } else {
                "no"
            })
            .into(),
        ]);
    }
    say(&format!(
        "{table}\n`/healthz` between them, by the clock: median {} ms, p95 {} ms. Load average {}.\n",
        ms(at(&health, 0.5)),
        ms(at(&health, 0.95)),
        machine::load()
    ));
    drop(server);
    let published = machine::watch(Command::new(std::env::current_exe()?).arg("publish").arg(&data))?;
    say(&published.output);
    Ok(())
}

/// In a process of its own: writes the files of grants as the product does by night, and says what that took.
pub async fn publish(folder: &Path) -> Done {
    let mut rows = Rows::begin(&folder.join("tisserand.db")).await?;
    let many: Vec<(i64,)> = rows
        .read(
            "select count(*) from decision where state = 'granted' and cents > 0 and notified_on is not null",
        )
        .await?;
    rows.end().await?;
    let many = u32::try_from(many.first().map_or(0, |one| one.0))?;
    let config = Config {
        data_dir: folder.to_owned(),
        ..Config::default()
    };
    let app = Arc::new(App::open(config, None, features::texts()).await?);
    let id = std::process::id();
    let idle = machine::memory(id, "VmRSS").unwrap_or_default();
    machine::forget_most()?;
    let (begun, before) = (Instant::now(), machine::threads_cpu(id));
    awards::publish(&app)
        .await
        .map_err(|error| format!("{error:?}"))?;
    let (wall, cpu) = (begun.elapsed(), machine::used(&before, &machine::threads_cpu(id)));
    let million = |time: Duration| s(time * 1_000_000 / many.max(1));
    say(&format!(
        "The files of grants, out of the database: {many} rows in {} by the clock, {} of the processor; at that pace a million take {} \
         and {}. {:.1} MB above idle. Load average {}.\n",
        s(wall),
        s(cpu),
        million(wall),
        million(cpu),
        machine::memory(id, "VmHWM").unwrap_or_default() - idle,
        machine::load()
    ));
    app.db.close().await;
    Ok(())
}

/// Becomes somebody of the demonstration's cast; gives the session.
async fn become_one(server: &Server, who: &str) -> Done<String> {
    let mut connection = Connection::open(server.address()).await?;
    let answer = connection
        .post(&format!("/fr/demonstration/{who}"), "", "")
        .await?;
    crate::signed_in::cookie(&answer, "session")
        .ok_or_else(|| format!("nobody becomes {who}: {}", answer.status).into())
}
