//! The desk of a whole region: 10,000 applications, 70 funders, one application of 50 partners with 300 budget lines each, a
//! session of 15 funders around 500 of them. Each page as somebody sees it who may, one request at a time, beside `/healthz`.
//!
//! How it is filled: the product plays its demonstration (persons, mandates, organisations, a few real files), then rows are
//! written with SQL out of a seed: what the product's own acts would take hours to do, each with its letters and its line in the
//! journal. Documents are in the product's form and written by its own writer, so that pages read them as real; what names
//! something is checked to be there; what pages show is counted.

mod following;
mod places;
mod requests;
mod rows;

use std::path::Path;
use std::time::{Duration, Instant};

use self::following::{Promised, Template};
use self::rows::{Chance, Rows};
use crate::bench::Bench;
use crate::http::Connection;
use crate::serving::Server;
use crate::table::{Table, at, ms, s};
use crate::{Done, machine, say};

/// Out of which everything is drawn.
const SEED: u64 = 20_261_128;
/// How often each page is asked, after three times to warm up.
const TIMES: usize = 20;

/// What pages need to be asked by their address.
struct Filled {
    /// Numbers of the application of 50 partners, of one on the table, of one that is decided.
    applications: [String; 3],
    /// The last part of the address of the application of 50 partners.
    big: String,
    call: String,
    metropolis: String,
}

/// A page: who asks, its address, what it must hold so that it counts, how often, milliseconds aimed at.
struct Asked {
    name: &'static str,
    who: &'static str,
    path: String,
    holds: &'static str,
    times: usize,
    aim: u64,
}

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
    Ok(())
}

/// Every page that is asked.
fn pages(filled: &Filled) -> Vec<Asked> {
    let [big, table, decided] = &filled.applications;
    let desk = |number: &str, more: &str| format!("/fr/desk/applications/{number}{more}");
    let session = |more: &str| format!("/fr/desk/sessions/{}{more}", places::SESSION);
    let page = |name, who, path, holds, times, aim| Asked {
        name,
        who,
        path,
        holds,
        times,
        aim,
    };
    vec![
        page(
            "the desk",
            "ange",
            "/fr/desk".into(),
            "/fr/desk/applications/",
            20,
            100,
        ),
        page(
            "the desk, far on",
            "yael",
            format!("/fr/desk?after={table}"),
            "/fr/desk/applications/",
            1,
            100,
        ),
        page(
            "the desk, what one reads",
            "yael",
            "/fr/desk?mine=yes".into(),
            "/fr/desk/applications/",
            20,
            100,
        ),
        page(
            "the desk of a foundation",
            "claude",
            "/fr/desk".into(),
            "/fr/desk/applications/",
            20,
            100,
        ),
        page(
            "an application on the table",
            "ange",
            desk(table, ""),
            "<td",
            15,
            100,
        ),
        page(
            "an application, decided",
            "ange",
            desk(decided, ""),
            "<td",
            3,
            100,
        ),
        page("50 partners", "ange", desk(big, ""), "<td", 700, 100),
        page(
            "50 partners, deciding",
            "ange",
            desk(big, "/decide"),
            "<form",
            1,
            100,
        ),
        page(
            "an application, marks",
            "yael",
            desk(table, "/marks"),
            "<h1",
            1,
            100,
        ),
        page("readers", "yael", "/fr/desk/readers".into(), "<select", 20, 100),
        page(
            "readers, proposed",
            "yael",
            "/fr/desk/readers?propose=yes".into(),
            "<select",
            20,
            100,
        ),
        page(
            "the table, 500 × 15",
            "ange",
            session(""),
            "/fr/desk/applications/",
            400,
            200,
        ),
        page(
            "the table, for a foundation",
            "maxime",
            session(""),
            "/fr/desk/applications/",
            400,
            200,
        ),
        page("the table as CSV", "ange", session("/table.csv"), "\n", 400, 200),
        page("suppositions", "ange", session("/simulations"), "<h1", 1, 200),
        page("conditions", "ange", session("/promises"), "<h1", 1, 200),
        page("votes", "ange", session("/votes"), "<h1", 1, 200),
        page("proposals", "ange", session("/proposals"), "<h1", 1, 200),
        page("sessions", "ange", "/fr/desk/sessions".into(), "<h1", 1, 100),
        page(
            "payments of a funder",
            "morgan",
            format!("/fr/organisations/{}/payments", filled.metropolis),
            "<h1",
            1,
            100,
        ),
        page(
            "agreements of a funder",
            "ange",
            "/fr/agreements".into(),
            "/agreements/",
            10,
            100,
        ),
        page(
            "agreements of an association",
            "camille",
            "/fr/agreements".into(),
            "/agreements/",
            5,
            100,
        ),
        page(
            "answers to a call",
            "yael",
            format!("/fr/calls/{}/applications", filled.call),
            "<li",
            20,
            100,
        ),
        page(
            "a call, 2,000 answers",
            "yael",
            format!("/fr/calls/{}", filled.call),
            "<h1",
            1,
            100,
        ),
        page("one's own page, deciding", "ange", "/fr/me".into(), "<h1", 1, 100),
        page("one's own page, reading", "yael", "/fr/me".into(), "<h1", 1, 100),
        page("one's own page, paying", "morgan", "/fr/me".into(), "<h1", 1, 100),
        page(
            "one's own page, asking",
            "camille",
            "/fr/me".into(),
            "<h1",
            1,
            100,
        ),
        page(
            "50 partners, as it asks",
            "camille",
            format!("/fr/applications/{}", filled.big),
            "<h1",
            1,
            100,
        ),
        page(
            "programmes",
            "-",
            "/fr/programmes".into(),
            "/fr/programmes/",
            20,
            100,
        ),
        page("the council", "-", "/fr/desk/council".into(), "<h1", 1, 100),
        page(
            "response times of funders",
            "-",
            "/fr/awards".into(),
            "<h1",
            1,
            100,
        ),
    ]
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

/// Plays the demonstration in an empty folder, then writes the rest.
async fn fill(data: &Path) -> Done<Filled> {
    drop(Server::demonstration(data)?);
    let begun = Instant::now();
    let mut rows = Rows::begin(&data.join("tisserand.db")).await?;
    let mut chance = Chance(SEED);
    let places = places::take(&mut rows, &mut chance).await?;
    let template = Template::read(&mut rows).await?;
    let (mut promised, mut supposed) = (Promised::new(), Vec::new());
    for at in 0..requests::ALL {
        let made = requests::make(&mut rows, &mut chance, &places, at).await?;
        if at < 5 {
            supposed.push(made.number.clone());
        }
        following::read(&mut rows, &mut chance, &places, &made).await?;
        following::decide(&mut rows, &mut chance, (&places, &template), &made, &mut promised).await?;
    }
    following::suppose(&mut rows, &mut chance, &places, &supposed).await?;
    for (envelope, cents) in promised {
        rows.change(format!("update envelope set committed = committed + {cents}, cents = cents + {cents} where id = {envelope}")).await?;
    }
    let written = rows.end().await?;
    let written: Vec<String> = written
        .iter()
        .map(|(table, rows)| format!("{rows} {table}"))
        .collect();
    say(&format!(
        "Filled in {}; rows written: {}.\n",
        s(begun.elapsed()),
        written.join(", ")
    ));
    std::fs::write(data.join("filled.json"), "{}")?;
    read(data).await
}

/// Finds in a filled folder what is asked for.
async fn read(data: &Path) -> Done<Filled> {
    let mut rows = Rows::begin(&data.join("tisserand.db")).await?;
    let big: Vec<(String, String)> = rows
        .read("select number, address from application order by partners desc limit 1")
        .await?;
    let (big, address) = big.into_iter().next().ok_or("nothing was filled")?;
    let table: Vec<(String,)> = rows
        .read("select number from application where state = 'under_examination' and address like 'ce-que-nous-faisons-ensemble-250-%'")
        .await?;
    let decided: Vec<(String,)> = rows
        .read("select number from application where address like 'ce-que-nous-faisons-ensemble-1000-%'")
        .await?;
    let call: Vec<(String,)> = rows.read("select address from call join (select call_id, count(*) as many from application group by call_id) on call_id = id order by many desc limit 1").await?;
    let metropolis: Vec<(String, String)> = rows
        .read("select name, key from organisation where id = (select organisation_id from desk_session where address = 'la-grande-table')")
        .await?;
    let first = |found: Vec<(String,)>| {
        found
            .into_iter()
            .next()
            .map(|(one,)| one)
            .ok_or("nothing was filled")
    };
    let (name, key) = metropolis.into_iter().next().ok_or("nothing was filled")?;
    // The words of an address are for people; its end is what finds it.
    let words: String = name
        .to_lowercase()
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    rows.end().await?;
    Ok(Filled {
        applications: [big, first(table)?, first(decided)?],
        big: address,
        call: first(call)?,
        metropolis: format!("{words}-{key}"),
    })
}
