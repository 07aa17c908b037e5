//! The server at work: memory while everything streams, answers under a steady load, weight of pages.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use tisserand::shared::config::Config;

use crate::bench::Bench;
use crate::http::{Answer, Connection, load};
use crate::table::{Table, at, ms, s};
use crate::{Done, machine, rows, say, skipped};

/// Requests a second, and for how long.
pub(crate) const RATE: u32 = 200;
pub(crate) const SECONDS: u32 = 20;

/// What the search page is asked, in turn.
const SEARCHES: [&str; 8] = [
    "/fr/organisations?q=jeunes",
    "/fr/organisations?q=atelier+jeunes",
    "/nl/organisations?q=sport",
    "/fr/organisations?q=musique&state=active",
    "/en/organisations?q=culture",
    "/fr/organisations?q=asociation",
    "/fr/organisations",
    "/fr/organisations?q=jardin&sort=name",
];

/// The product serving on a free port of loopback, until dropped.
pub(crate) struct Server {
    process: Child,
    address: String,
    // Kept, so that what the server still says does not fail.
    _said: Option<BufReader<ChildStdout>>,
}

impl Server {
    /// Starts it, and waits until it serves.
    pub(crate) fn start(data: &Path) -> Done<Self> {
        Self::begin(data, "serve", None)
    }

    /// The same, on the territory that these settings name.
    pub(crate) fn on(data: &Path, config: &Config) -> Done<Self> {
        Self::begin(data, "serve", Some(config))
    }

    /// The same with the living demonstration, which is played into an empty folder.
    pub(crate) fn demonstration(data: &Path) -> Done<Self> {
        Self::begin(data, "demo", None)
    }

    fn begin(data: &Path, command: &str, config: Option<&Config>) -> Done<Self> {
        let territory = config.and_then(|config| Some((config.territories.as_ref()?, &config.territory)));
        let territory = territory.into_iter().flat_map(|(folder, name)| {
            [
                ("TISSERAND_TERRITORIES", folder.as_os_str()),
                ("TISSERAND_TERRITORY", name.as_ref()),
            ]
        });
        let process = Command::new(rows::product()?)
            .envs(territory)
            .arg("--data")
            .arg(data)
            .args([command, "--listen", "127.0.0.1:0"])
            // One visitor asks for everybody here.
            .env("TISSERAND_REQUESTS_PER_SECOND", "100000")
            .env("TISSERAND_REQUESTS_BURST", "100000")
            .env("TISSERAND_LOG_FILTER", "error")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut server = Self {
            process,
            address: String::new(),
            _said: None,
        };
        let mut said = BufReader::new(server.process.stdout.take().ok_or("asked for just above")?);
        let mut line = String::new();
        while server.address.is_empty() {
            line.clear();
            if said.read_line(&mut line)? == 0 {
                return Err("the server ended before it was ready".into());
            }
            if let Some((_, rest)) = line.split_once("http://") {
                rest.split('/')
                    .next()
                    .unwrap_or_default()
                    .clone_into(&mut server.address);
            }
        }
        server._said = Some(said);
        Ok(server)
    }

    async fn get(&self, path: &str, encodings: &str) -> Done<Answer> {
        Connection::open(&self.address).await?.get(path, encodings).await
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The number of its process.
    pub(crate) fn process(&self) -> u32 {
        self.process.id()
    }

    /// Asks for a path: the answer, what all threads of the server used for it, and how long it took.
    pub(crate) async fn cost(
        &self,
        connection: &mut Connection,
        path: &str,
    ) -> Done<(Answer, Duration, Duration)> {
        let before = self.settled().await;
        let begun = Instant::now();
        let answer = connection.get(path, "identity").await?;
        let elapsed = begun.elapsed();
        let used = machine::used(&before, &self.settled().await);
        Ok((answer, used, elapsed))
    }

    /// What its threads used, once they wait again: the figure is then up to date.
    async fn settled(&self) -> BTreeMap<String, Duration> {
        let mut last = machine::threads_cpu(self.process());
        loop {
            tokio::time::sleep(Duration::from_millis(3)).await;
            let now = machine::threads_cpu(self.process());
            if machine::used(&last, &now) < Duration::from_micros(200) {
                return now;
            }
            last = now;
        }
    }

    /// Waits until what begins with the server is done, two seconds with hardly any work; what it used.
    pub(crate) async fn quiet(&self) -> Done<Duration> {
        let mut used = Duration::ZERO;
        let mut last = BTreeMap::new();
        for _ in 0..300 {
            let now = machine::threads_cpu(self.process());
            let since = machine::used(&last, &now);
            used += since;
            if !last.is_empty() && since < Duration::from_millis(20) {
                return Ok(used);
            }
            last = now;
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
        Err("the server is busy for ten minutes after its start".into())
    }

    fn memory(&self, name: &str) -> f64 {
        machine::memory(self.process.id(), name).unwrap_or(0.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Memory above idle while every organisation streams as CSV.
pub async fn streaming(bench: &mut Bench) -> Done {
    let Some(register) = rows::register() else {
        return skipped("Streaming");
    };
    bench.import(&register)?;
    say(&format!("## Streaming\n\n{}\n", machine::description()));
    let server = Server::start(&bench.data)?;
    server
        .get("/api/v1/organisations?q=musique&limit=1", "br")
        .await?;
    let idle = (server.memory("VmRSS"), server.memory("RssAnon"));
    let mut table = Table::new(&[
        "every organisation as",
        "lines",
        "megabytes",
        "wall",
        "first byte",
        "resident above idle",
        "of which own memory",
    ]);
    for (name, path) in [
        ("CSV", "/api/v1/organisations.csv"),
        ("NDJSON", "/api/v1/organisations.ndjson"),
        ("CSV, compressed", "/api/v1/organisations.csv"),
    ] {
        let encodings = if name.ends_with("compressed") {
            "br, gzip"
        } else {
            "identity"
        };
        let (begun, mut first, mut bytes, mut lines) = (Instant::now(), None, 0, 0);
        let (mut most, mut most_own, mut looked) = (0.0_f64, 0.0_f64, Instant::now());
        let mut connection = Connection::open(&server.address).await?;
        let (status, _) = connection
            .stream(path, encodings, |part| {
                first.get_or_insert_with(|| begun.elapsed());
                bytes += part.len();
                lines += part.iter().filter(|byte| **byte == b'\n').count();
                if looked.elapsed() > Duration::from_millis(5) {
                    looked = Instant::now();
                    most = most.max(server.memory("VmRSS"));
                    most_own = most_own.max(server.memory("RssAnon"));
                }
            })
            .await?;
        if status != 200 {
            return Err(format!("{path}: {status}").into());
        }
        #[expect(clippy::cast_precision_loss, reason = "shown in megabytes")]
        let megabytes = bytes as f64 / 1e6;
        table.row([
            name.into(),
            if encodings == "identity" {
                lines.to_string()
            } else {
                String::new()
            },
            format!("{megabytes:.1}"),
            s(begun.elapsed()),
            ms(first.unwrap_or_default()) + " ms",
            format!("{:.1} MB", most - idle.0),
            format!("{:.1} MB", most_own - idle.1),
        ]);
    }
    say(&format!(
        "Idle: {:.0} MB resident, {:.0} MB of its own. Load {}.\n\n{table}",
        idle.0,
        idle.1,
        machine::load()
    ));
    Ok(())
}

/// Answers under a steady load, and what pages weigh, on the built-in territory.
pub async fn pages(bench: &Bench) -> Done {
    say(&format!("## Pages\n\n{}\n", machine::description()));
    let server = Server::start(&bench.folder.path().join("built-in"))?;
    let mut table = Table::new(&[
        "open loop, 20 s at 200 a second",
        "p50 ms",
        "p95 ms",
        "p99 ms",
        "most ms",
        "processor of the server",
        "load",
    ]);
    for (name, paths) in [
        ("/healthz", &["/healthz"][..]),
        ("search page", &SEARCHES),
        ("/healthz again", &["/healthz"]),
        ("search page again", &SEARCHES),
    ] {
        load_from_another_process(&server, paths, 2)?;
        let before = machine::family_cpu(server.process.id());
        let times = load_from_another_process(&server, paths, SECONDS)?;
        let cpu = machine::family_cpu(server.process.id()).saturating_sub(before);
        table.row([
            name.into(),
            ms(at(&times, 0.5)),
            ms(at(&times, 0.95)),
            ms(at(&times, 0.99)),
            ms(at(&times, 1.0)),
            format!("{} ms a request", ms(cpu / (RATE * SECONDS))),
            machine::load(),
        ]);
    }
    say(&table.to_string());
    weights(&server).await
}

/// The times of answers to questions put at the fixed rate; after a path may stand cookies.
pub(crate) fn load_from_another_process(
    server: &Server,
    paths: &[&str],
    seconds: u32,
) -> Done<Vec<Duration>> {
    let output = Command::new(std::env::current_exe()?)
        .arg("load")
        .arg(&server.address)
        .arg(seconds.to_string())
        .args(paths)
        .output()?;
    let text = String::from_utf8(output.stdout)?;
    if !output.status.success() {
        return Err(text.into());
    }
    Ok(text
        .lines()
        .map(|line| line.parse().map(Duration::from_nanos))
        .collect::<Result<_, _>>()?)
}

/// In a process of its own: asks at the fixed rate, and prints the nanoseconds of each answer.
pub async fn ask(address: &str, seconds: &str, paths: &[String]) -> Done {
    for time in load(address, paths, RATE, seconds.parse()?).await? {
        say(&time.as_nanos().to_string());
    }
    Ok(())
}

/// Kilobytes over the wire of the main pages, beside their budgets.
async fn weights(server: &Server) -> Done {
    let text = |answer: Answer| String::from_utf8_lossy(&answer.body).into_owned();
    let home = text(server.get("/fr/", "identity").await?);
    let results = text(server.get(SEARCHES[0], "identity").await?);
    let named = |page: &str, from: &str, holds: &str| {
        let found = page
            .split('"')
            .find(|part| part.starts_with(from) && part.contains(holds) && part.len() > from.len());
        found.map(str::to_owned)
    };
    let one = named(&results, "/fr/organisations/", "-");
    let style = named(&home, "/assets/", ".css");
    let script = named(&home, "/assets/", ".js");
    let all = [
        ("home", Some("/fr/".to_owned()), 60),
        ("results", Some(SEARCHES[0].to_owned()), 60),
        ("map", Some("/fr/map".to_owned()), 120),
        ("organisation", one, 60),
        ("commune", Some("/fr/communes/59350".to_owned()), 60),
        ("themes", Some("/fr/themes".to_owned()), 60),
        ("sources", Some("/fr/sources".to_owned()), 60),
        ("style", style, 12),
        ("script", script, 16),
    ];
    let mut table = Table::new(&["kilobytes", "plain", "gzip", "brotli", "budget", "kept"]);
    for (name, path, budget) in all {
        let Some(path) = path else {
            say(&format!("* {name}: not found on the pages"));
            continue;
        };
        let mut sizes = Vec::new();
        for encodings in ["identity", "gzip", "br"] {
            let answer = server.get(&path, encodings).await?;
            if answer.status != 200 {
                return Err(format!("{path}: {}", answer.status).into());
            }
            let told = if answer.encoding() == "none" {
                "identity"
            } else {
                answer.encoding()
            };
            #[expect(clippy::cast_precision_loss, reason = "shown in kilobytes")]
            sizes.push((answer.body.len() as f64 / 1e3, told == encodings));
        }
        let shown = |place: usize| {
            let (size, as_asked): (f64, bool) = sizes[place];
            if as_asked {
                format!("{size:.1}")
            } else {
                format!("{size:.1} (not compressed)")
            }
        };
        let kept = if sizes[1].0.max(sizes[2].0) <= f64::from(budget) {
            "yes"
        } else {
            "no"
        };
        table.row([
            name.into(),
            shown(0),
            shown(1),
            shown(2),
            budget.to_string(),
            kept.into(),
        ]);
    }
    say(&table.to_string());
    Ok(())
}
