//! Persons at work: pages of whoever has signed in under a steady load, beside `/healthz` in the same
//! run; and one code that a thousand browsers type at the same time.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::bench::Bench;
use crate::http::{Answer, Connection};
use crate::serving::{RATE, SECONDS, Server, load_from_another_process};
use crate::table::{Table, at, ms};
use crate::{Done, machine, say};

/// Persons who ask in turn.
const PERSONS: usize = 50;

/// Browsers that type one code at the same time.
const RACERS: usize = 1_000;

/// What each person asks for.
const PATHS: [&str; 4] = [
    "/fr/me",
    "/nl/me/sessions",
    "/en/me/second-factor",
    "/fr/me/details",
];

/// Both measures, on the built-in territory and SQLite.
pub async fn run(bench: &Bench) -> Done {
    say(&format!("## Signed in\n\n{}\n", machine::description()));
    let data = bench.folder.path().join("built-in");
    let server = Server::start(&data)?;
    let mut asked = Vec::new();
    for number in 0..PERSONS {
        let cookie = sign_in(&server, &data, &format!("person-{number}@example.org")).await?;
        let paths = PATHS.iter().map(|path| format!("{path} session={cookie}"));
        asked.extend(paths);
    }
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
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
        ("50 persons signed in", &asked),
        ("/healthz again", &["/healthz"]),
        ("50 persons signed in again", &asked),
    ] {
        load_from_another_process(&server, paths, 2)?;
        let before = machine::family_cpu(server.process());
        let times = load_from_another_process(&server, paths, SECONDS)?;
        let cpu = machine::family_cpu(server.process()).saturating_sub(before);
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
    race(&server, &data).await
}

/// Exactly one of many who type a code at the same time comes in; anything else is an error.
async fn race(server: &Server, data: &Path) -> Done {
    let (browser, code) = ask(server, data, "race@example.org").await?;
    let mut ready = Vec::with_capacity(RACERS);
    for _ in 0..RACERS {
        ready.push(Connection::open(server.address()).await?);
    }
    let begun = Instant::now();
    let racers: Vec<_> = ready
        .into_iter()
        .map(|mut connection| {
            let (cookie, form) = (format!("browser={browser}"), format!("code={code}"));
            tokio::spawn(async move {
                let answer = connection.post("/fr/sign-in/code", &cookie, &form).await;
                answer.map_err(|error| error.to_string())
            })
        })
        .collect();
    let (mut came_in, mut refused, mut others) = (0, 0, 0);
    for racer in racers {
        let answer = racer.await??;
        match (answer.status, cookie(&answer, "session")) {
            (303, Some(_)) => came_in += 1,
            (422, None) => refused += 1,
            _ => others += 1,
        }
    }
    say(&format!(
        "One code typed by {RACERS} browsers at once: {came_in} session, {refused} told that it counts no more, \
         {others} otherwise, in {} ms.",
        ms(begun.elapsed())
    ));
    if came_in == 1 {
        Ok(())
    } else {
        Err("a code opened more or less than one session".into())
    }
}

/// Signs somebody in as a browser does; gives the session.
async fn sign_in(server: &Server, data: &Path, email: &str) -> Done<String> {
    let (browser, code) = ask(server, data, email).await?;
    let mut connection = Connection::open(server.address()).await?;
    let cookies = format!("browser={browser}");
    let form = format!("code={code}");
    let answer = connection.post("/fr/sign-in/code", &cookies, &form).await?;
    cookie(&answer, "session").ok_or_else(|| format!("{email} did not come in: {}", answer.status).into())
}

/// Asks for a code; gives the browser's token and the code, once its letter is written.
async fn ask(server: &Server, data: &Path, email: &str) -> Done<(String, String)> {
    let mut connection = Connection::open(server.address()).await?;
    let form = format!("email={}", email.replace('@', "%40"));
    let answer = connection.post("/fr/sign-in", "", &form).await?;
    let browser = cookie(&answer, "browser").ok_or_else(|| format!("no code was sent: {}", answer.status))?;
    for _ in 0..600 {
        if let Some(code) = letter(&data.join("mail"), email)? {
            return Ok((browser, code));
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(format!("no letter came for {email}").into())
}

/// The code in a letter to an address.
fn letter(folder: &Path, email: &str) -> Done<Option<String>> {
    let Ok(letters) = std::fs::read_dir(folder) else {
        return Ok(None);
    };
    for letter in letters {
        let text = std::fs::read_to_string(letter?.path()).unwrap_or_default();
        if text.contains(&format!("To: {email}")) {
            let subject = text.lines().find_map(|line| line.strip_prefix("Subject: "));
            let code: String = subject.unwrap_or_default().chars().take(6).collect();
            return Ok((code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code));
        }
    }
    Ok(None)
}

/// The value of a cookie that an answer sets.
pub fn cookie(answer: &Answer, name: &str) -> Option<String> {
    let sets = answer
        .head
        .lines()
        .filter_map(|line| line.strip_prefix("set-cookie: "));
    sets.filter_map(|set| set.split(';').next()?.split_once('='))
        .find(|(known, value)| *known == name && !value.is_empty())
        .map(|(_, value)| value.to_owned())
}
