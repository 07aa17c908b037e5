//! Any cut of the Observatory: what the pages and files of indicators and of past grants cost the server, beside the same
//! cross-tables in PostgreSQL on the same rows; then ours alone over two million invented organisations.
//!
//! Ours answers over HTTP, with the page or the file that people get; PostgreSQL gives the numbers alone.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use sqlx::{Executor, PgConnection};
use territory::{Cut, Measure, Observed, Territory};
use tisserand::shared::config::Config;
use tisserand::shared::geo;

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
    create index on place (side); create index on place (held)";

/// A question: its name, our address, what says the same to PostgreSQL.
struct Question {
    name: String,
    path: String,
    theirs: Vec<String>,
}

/// Both measures.
pub async fn run(bench: &mut Bench) -> Done {
    let Some(register) = rows::register() else {
        return skipped("Cuts");
    };
    bench.load(&register).await?;
    let territory = geo::territory(&Config::default())?;
    let grants = grants(&bench.data, &register)?;
    let exported = bench.exported.clone();
    rows::export_grants(&bench.data, &exported).await?;
    let mut connection = bench.postgres().await?.connect().await?;
    connection.execute(sqlx::raw_sql(INDEXES)).await?;
    rows::copy_grants(&mut connection, &exported).await?;
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
        "## Cuts of the Observatory\n\n{}\n\nThe real register and {grants} files of past grants.\n",
        machine::description()
    ));
    let server = Server::start(&bench.data)?;
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
        let (cpu, clock) = ask(&server, &question.path).await?;
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
        true => millions(bench, &territory).await,
        false => Ok(()),
    }
}

/// Ours alone, over two million invented organisations.
async fn millions(bench: &Bench, territory: &Territory) -> Done {
    let folder = bench.folder.path().join("cuts-2000000");
    machine::watch(
        Command::new(std::env::current_exe()?)
            .arg("grow")
            .arg(&folder)
            .arg("2000000"),
    )?;
    let server = Server::start(&folder)?;
    server.quiet().await?;
    let mut table = Table::new(&[
        "2,000,000 invented organisations: processor, ms",
        "median",
        "p95",
        "clock, p95",
    ]);
    let (mut every, mut clocks) = (Vec::new(), Vec::new());
    for question in indicators(territory) {
        let (cpu, clock) = ask(&server, &question.path).await?;
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

async fn ask(server: &Server, path: &str) -> Done<(Vec<Duration>, Vec<Duration>)> {
    let mut connection = Connection::open(server.address()).await?;
    let (mut cpu, mut clock) = (Vec::new(), Vec::new());
    for time in 0..=TIMES {
        let (answer, used, elapsed) = server.cost(&mut connection, path).await?;
        if answer.status != 200 {
            return Err(format!("{path}: {}", answer.status).into());
        }
        if time > 0 {
            cpu.push(used);
            clock.push(elapsed);
        }
    }
    Ok((cpu, clock))
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

/// Every indicator of organisations: the page with all its cuts, and each cut as a file; whole, for one place, for one theme, for both.
fn indicators(territory: &Territory) -> Vec<Question> {
    let busiest = territory.communes.iter().max_by_key(|commune| commune.population);
    let place = busiest.map_or(String::new(), |commune| commune.code.clone());
    let side = territory
        .sides
        .first()
        .map_or(String::new(), |side| side.slug.clone());
    let theme = territory
        .themes
        .first()
        .map_or(String::new(), |theme| theme.slug.clone());
    let none = String::new();
    let mut questions = Vec::new();
    for observed in territory
        .observed
        .iter()
        .filter(|one| !one.measure.is_of_grants())
    {
        for (place, theme, narrowed) in [
            (&none, &none, ""),
            (&place, &none, ", a commune"),
            (&side, &none, ", a side"),
            (&none, &theme, ", a theme"),
            (&side, &theme, ", a side and a theme"),
        ] {
            if observed.measure == Measure::Themes && !theme.is_empty() {
                continue;
            }
            let query = format!("place={place}&theme={theme}");
            let cuts: Vec<Cut> = std::iter::once(Cut::Whole)
                .chain(observed.cuts.iter().copied().filter(|cut| *cut != Cut::Whole))
                .collect();
            questions.push(Question {
                name: format!("{}, every cut{narrowed}", observed.slug),
                path: format!("/fr/observatory/indicators/{}?{query}", observed.slug),
                theirs: cuts
                    .iter()
                    .map(|cut| statement(observed, *cut, (place, theme)))
                    .collect(),
            });
            for cut in observed.cuts.iter().filter(|cut| **cut != Cut::Whole) {
                questions.push(Question {
                    name: format!("{} by {}{narrowed}", observed.slug, cut.as_str()),
                    path: format!(
                        "/fr/observatory/indicators/{}/figures/{}.csv?{query}",
                        observed.slug,
                        cut.as_str()
                    ),
                    theirs: vec![statement(observed, *cut, (place, theme))],
                });
            }
        }
    }
    questions
}

/// What one cut of an indicator says, as PostgreSQL is asked it.
fn statement(observed: &Observed, cut: Cut, (place, theme): (&str, &str)) -> String {
    let list = |words: &[String]| {
        words
            .iter()
            .map(|word| format!("'{word}'"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut which = Vec::new();
    if !observed.kinds.is_empty() {
        which.push(format!("kind in ({})", list(&observed.kinds)));
    }
    if !observed.states.is_empty() {
        which.push(format!("state in ({})", list(&observed.states)));
    }
    if !place.is_empty() {
        which.push(format!("'{place}' in (place.code, place.held, place.side)"));
    }
    if !theme.is_empty() {
        which.push(format!("exists (select 1 from organisation_theme where organisation_id = organisation.id and theme = '{theme}')"));
    }
    let date = if observed.measure == Measure::Deaths {
        "dissolved"
    } else {
        "founded"
    };
    let year = format!("substr({date}, 1, 4)");
    let (key, joined) = match cut {
        Cut::Whole => ("''".to_owned(), ""),
        Cut::Side => ("place.side".to_owned(), ""),
        Cut::Group => ("place.held".to_owned(), ""),
        Cut::Commune => ("place.code".to_owned(), ""),
        Cut::Theme => (
            "own.theme".to_owned(),
            " left join organisation_theme own on own.organisation_id = organisation.id",
        ),
        Cut::Year => (year.clone(), ""),
        Cut::Kind => ("kind".to_owned(), ""),
        Cut::State => ("state".to_owned(), ""),
    };
    let value = match observed.measure {
        Measure::Age => "percentile_disc(0.5) within group (order by 2026 - substr(founded, 1, 4)::int)".to_owned(),
        Measure::Births | Measure::Deaths => {
            format!("count({date}) filter (where {year} <= '{}')", observed.until.unwrap_or(9_999))
        }
        Measure::Themes => "(select count(distinct one.theme) from organisation_theme one where one.organisation_id = any(array_agg(organisation.id)))".to_owned(),
        Measure::Density => "count(*) * 1000.0 / nullif(min(place.inhabitants), 0)".to_owned(),
        Measure::Spread => "count(distinct place.code)".to_owned(),
        Measure::Organisations | Measure::Grants | Measure::GrantMoney => "count(*)".to_owned(),
    };
    let which = if which.is_empty() {
        "true".to_owned()
    } else {
        which.join(" and ")
    };
    format!(
        "select {key}, {value}, count(*), count({date}) from organisation join place on place.code = organisation.commune{joined}
         where {which} group by 1"
    )
}

/// Past grants seen whole, and narrowed by what the page offers.
fn of_grants(territory: &Territory) -> Vec<Question> {
    let busiest = territory.communes.iter().max_by_key(|commune| commune.population);
    let place = busiest.map_or(String::new(), |commune| commune.code.clone());
    let theme = territory
        .themes
        .first()
        .map_or(String::new(), |theme| theme.slug.clone());
    let counted = "same_reason is null and aid = 'grant' and doubt is null and cents > 0";
    let commune = format!(
        "exists (select 1 from grant_party b join organisation o on o.id = b.organisation_id where b.id = beneficiary_id and o.commune = '{place}')"
    );
    let of_theme = format!(
        "exists (select 1 from grant_party b join organisation_theme t on t.organisation_id = b.organisation_id where b.id = beneficiary_id and t.theme = '{theme}')"
    );
    [
        ("past grants", String::new(), "true".to_owned()),
        ("past grants of some years", "from=2012&to=2014".to_owned(), "year between 2012 and 2014".to_owned()),
        ("past grants in a commune", format!("commune={place}"), commune),
        ("past grants for a theme", format!("theme={theme}"), of_theme),
    ]
    .into_iter()
    .map(|(name, query, which)| Question {
        name: name.to_owned(),
        path: format!("/fr/observatory/grants?{query}"),
        theirs: [
            format!("select year, count(*), sum(cents) from grant_line where {counted} and {which} group by 1"),
            format!("select funder_id, count(*), sum(cents), count(distinct beneficiary_id) from grant_line where {counted} and {which} group by 1"),
            format!("select width_bucket(cents, array[50000, 100000, 200000, 500000, 1000000, 2300000, 5000000, 15300000, 100000000]::bigint[]), count(*), sum(cents) from grant_line where {counted} and {which} group by 1"),
            format!("select many, count(*), sum(money) from (select beneficiary_id, count(distinct funder_id) as many, sum(cents) as money from grant_line where {counted} and {which} group by 1) b group by 1"),
            format!("select t.theme, count(*), sum(cents) from grant_line join grant_party b on b.id = beneficiary_id left join organisation_theme t on t.organisation_id = b.organisation_id where {counted} and {which} group by 1"),
            format!("with g as (select distinct funder_id f, beneficiary_id b from grant_line where {counted} and {which} and beneficiary_id is not null) select x.f, y.f, count(*) from g x join g y on x.b = y.b and x.f < y.f group by 1, 2"),
            format!("select percentile_disc(0.5) within group (order by cents) from grant_line where {counted} and {which}"),
            format!("select same_reason, aid, doubt, count(*) from grant_line where {which} group by 1, 2, 3"),
            format!("select sum(cents) from grant_line where {counted} and {which} and beneficiary_id is not null group by beneficiary_id order by 1"),
        ]
        .into(),
    })
    .collect()
}
