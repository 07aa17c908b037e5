//! What was acknowledged survives a sudden death, and what was not leaves nothing: the real program
//! is killed at moments that are seen, not waited for. With `TISSERAND_TEST_POSTGRES` set, on a
//! database of that server.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test says what it expects, and drives a program from outside"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use sqlx::{AnyConnection, Connection};

const HEADER: &str = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;\
    titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;\
    adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;\
    adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;\
    observation;position;maj_time";

const UNITS: &str = "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,\
    identifiantAssociationUniteLegale,trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,\
    dateDernierTraitementUniteLegale,dateDebut,etatAdministratifUniteLegale,nomUniteLegale,denominationUniteLegale,\
    denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,\
    categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,\
    nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale,caractereEmployeurUniteLegale";

/// Rows of the file whose load is killed; every third is refused, so that the report tells how far it is.
const MANY: usize = 30_000;

/// A site on a folder and a database of its own.
struct Site {
    folder: tempfile::TempDir,
    server: Option<(String, String)>,
    runtime: tokio::runtime::Runtime,
}

impl Site {
    fn new() -> Self {
        sqlx::any::install_default_drivers();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let folder = tempfile::tempdir().unwrap();
        let server = std::env::var("TISSERAND_TEST_POSTGRES").ok().map(|server| {
            let name = folder
                .path()
                .file_name()
                .unwrap()
                .to_string_lossy()
                .to_lowercase();
            (server, format!("d_{}", name.replace(['.', '-'], "")))
        });
        let site = Self {
            folder,
            server,
            runtime,
        };
        if let Some((server, name)) = &site.server {
            site.on(server, &format!("create database {name}"));
        }
        site
    }

    fn database(&self) -> String {
        match &self.server {
            Some((server, name)) => format!("{}/{name}", server.rsplit_once('/').unwrap().0),
            None => format!("sqlite://{}", self.data().join("tisserand.db").display()),
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Runs a statement somewhere.
    fn on(&self, url: &str, sql: &str) {
        self.runtime.block_on(async {
            let mut connection = AnyConnection::connect(url).await.unwrap();
            sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()))
                .execute(&mut connection)
                .await
                .unwrap();
            connection.close().await.unwrap();
        });
    }

    /// The texts that a question to the database gives, from outside the program.
    fn ask(&self, sql: &'static str) -> Vec<String> {
        self.runtime.block_on(async {
            let mut connection = AnyConnection::connect(&self.database()).await.unwrap();
            let found = sqlx::query_scalar(sql).fetch_all(&mut connection).await.unwrap();
            connection.close().await.unwrap();
            found
        })
    }

    /// What the database says of itself: the version of the data and the names of all organisations.
    fn state(&self) -> (Vec<String>, usize) {
        let version = self.ask("select value from setting where name = 'data-version'");
        (version, self.ask("select name from organisation").len())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tisserand"));
        command.arg("--data").arg(self.data()).env("LC_ALL", "en");
        if self.server.is_some() {
            command.env("TISSERAND_DATABASE", self.database());
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).output().unwrap()
    }

    /// Runs a command that must succeed, and gives what it said.
    fn succeed(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        let error = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{arguments:?}: {said}\n{error}");
        said
    }

    /// A file of the register, as one registering office publishes it.
    fn register(&self, name: &str, office: &str, rows: usize, refused: bool) -> String {
        let mut text = HEADER.replace("    ", "");
        for row in 1..=rows {
            // A number too short is refused, with its reason, in the report.
            let number = if refused && row % 3 == 0 {
                format!("W{row}")
            } else {
                format!("W{office}{row:06}")
            };
            text.push_str(&format!(
                "\n{number};;;;{office}P;2012-04-15;2014-01-01;2012-05-01;0001-01-01;D;S;Jardin fictif {row};_;jardiner \
                 ensemble au bord d’un canal imaginaire;024000;000000;_;1;_;RUE;Imaginaire;_;59350;59000;Lille;_;_;_;_;\
                 _;59000;LILLE;FRANCE;PM;;0;;A;2015-02-03 04:05:06"
            ));
        }
        let path = self.folder.path().join(name);
        std::fs::write(&path, text + "\n").unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Writes a file of legal units.
    fn units(&self, name: &str, rows: usize) -> String {
        let mut text = UNITS.replace("    ", "");
        for row in 0..rows {
            let body = format!("999{row:05}");
            // The last figure makes the sum of Luhn a multiple of ten.
            let doubled = |(place, figure): (usize, char)| {
                let value = figure.to_digit(10).unwrap() * if place % 2 == 0 { 2 } else { 1 };
                value / 10 + value % 10
            };
            let sum: u32 = body.chars().rev().enumerate().map(doubled).sum();
            text.push_str(&format!(
                "\n{body}{},O,1998-05-04,,,,,2024-03-22T14:26:06,2016-01-01,A,,JARDIN FICTIF {row},,,,9220,94.99Z,\
                 NAFRev2,00015,,N",
                (10 - sum % 10) % 10
            ));
        }
        let path = self.folder.path().join(name);
        std::fs::write(&path, text + "\n").unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Starts to serve and gives the address to which it listens.
    fn serve(&self) -> (Child, String) {
        let mut child = self
            .command()
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines
            .find_map(|line| {
                Some(
                    line.unwrap()
                        .split_once("http://")?
                        .1
                        .split_once('/')?
                        .0
                        .to_owned(),
                )
            })
            .unwrap();
        (child, address)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.server {
            self.on(server, &format!("drop database if exists {name} with (force)"));
        }
    }
}

/// Kills as `kill -9` does, once `seen` says so; false when the program ended before.
fn kill_when(child: &mut Child, mut seen: impl FnMut() -> bool) -> bool {
    loop {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        if seen() {
            child.kill().unwrap();
            child.wait().unwrap();
            return true;
        }
        std::thread::yield_now();
    }
}

#[test]
fn a_load_killed_at_any_moment_leaves_the_old_state_and_can_be_begun_again() {
    let site = Site::new();
    let first = site.register("first.csv", "591", 500, false);
    site.succeed(&["import", &first]);
    let old = site.state();
    assert_eq!(old.1, 500);
    let second = site.register("second.csv", "595", MANY, true);
    let report = site.data().join("reports").join("0002-second.csv.csv.part");
    let reported = || std::fs::metadata(&report).map(|file| file.len()).ok();

    // The report of ten thousand refusals grows from nothing to some 600 KB.
    for bytes in [0, 100_000, 300_000] {
        let mut load = site
            .command()
            .args(["import", &second])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let killed = kill_when(&mut load, || reported().is_some_and(|length| length >= bytes));
        assert!(killed, "the load ended before its report had {bytes} bytes");
        assert_eq!(site.state(), old, "killed with {bytes} bytes of report");
        site.succeed(&["check"]);
        std::fs::remove_file(&report).unwrap();
    }
    site.succeed(&["import", &second]);
    site.succeed(&["check"]);
    assert_eq!(site.state().1, 500 + MANY - MANY / 3);
}

#[test]
fn a_load_killed_between_the_database_and_the_index_is_whole_and_the_next_mends_the_index() {
    for (mend, register) in [
        ("index", "rna"),
        ("import", "rna"),
        ("index", "sirene"),
        ("import", "sirene"),
    ] {
        let site = Site::new();
        let first = site.register("first.csv", "591", 500, false);
        site.succeed(&["import", &first]);
        let (old, _) = site.state();
        let second = match register {
            "rna" => site.register("second.csv", "595", MANY / 3, false),
            _ => site.units("units.csv", MANY / 3),
        };
        let mut load = site
            .command()
            .args(["import", &second])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let version = "select value from setting where name = 'data-version'";
        assert!(
            kill_when(&mut load, || site.ask(version) != old),
            "the load ended too soon"
        );
        let (new, organisations) = site.state();
        assert_ne!(new, old);
        assert_eq!(organisations, 500 + MANY / 3, "what is committed is whole");

        let check = site.run(&["check"]);
        let said = String::from_utf8_lossy(&check.stdout).into_owned();
        assert!(
            !check.status.success() && said.contains("`tisserand index`"),
            "{said}"
        );
        match mend {
            "index" => site.succeed(&["index"]),
            _ => site.succeed(&["import", &second]),
        };
        site.succeed(&["check"]);
    }
}

#[test]
fn a_folder_has_one_server_and_what_it_acknowledged_survives_its_sudden_death() {
    let site = Site::new();
    let first = site.register("first.csv", "591", 50, false);
    site.succeed(&["import", &first]);
    let (mut server, address) = site.serve();

    let second = site.run(&["serve", "--listen", "127.0.0.1:0"]);
    assert!(!second.status.success());
    let said = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(said.contains("Another Tisserand already serves"), "{said}");

    // People write one after the other; the program dies while a request is under way.
    let (acknowledged, receipts) = std::sync::mpsc::channel::<String>();
    let people = std::thread::spawn(move || {
        for number in 0.. {
            match objection(&address, number) {
                Some(receipt) => acknowledged.send(receipt).unwrap(),
                None => return,
            }
        }
    });
    let mut given: Vec<String> = receipts.iter().take(40).collect();
    assert!(kill_when(&mut server, || true));
    given.extend(receipts.iter());
    people.join().unwrap();
    assert!(given.len() >= 40);
    let kept = site.ask("select number from objection");
    for number in &given {
        assert!(kept.contains(number), "{number} was acknowledged");
    }
    assert!(
        kept.len() <= given.len() + 1,
        "at most the one under way was not told"
    );

    let (mut again, address) = site.serve();
    let receipt = ask(
        &address,
        &format!("GET /en/objections/{} HTTP/1.1\r\n\r\n", given[0]),
    )
    .unwrap();
    assert!(receipt.contains(&given[0]));
    assert!(kill_when(&mut again, || true));
    site.succeed(&["check"]);
}

#[test]
fn whoever_is_sending_when_it_is_asked_to_stop_gets_an_answer_and_what_they_sent_is_kept() {
    let site = Site::new();
    let first = site.register("first.csv", "591", 50, false);
    site.succeed(&["import", &first]);
    let (mut server, address) = site.serve();
    let body = "sending=s1&organisation=&subject=other&message=m1&contact=a%40b.fr";
    let mut sending = TcpStream::connect(&address).unwrap();
    let head = format!(
        "POST /en/objections HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nexpect: 100-continue\r\ncontent-type: \
         application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    sending.write_all(head.as_bytes()).unwrap();
    // The program says that it waits for the rest; then it is asked to stop, and takes nobody else.
    let mut waits = [0_u8; "HTTP/1.1 100 Continue\r\n\r\n".len()];
    sending.read_exact(&mut waits).unwrap();
    let ask_to_stop = format!("kill {}", server.id());
    let asked = Command::new("sh").args(["-c", &ask_to_stop]).status().unwrap();
    assert!(waits.starts_with(b"HTTP/1.1 100") && asked.success());
    while TcpStream::connect(&address).is_ok() {
        std::thread::yield_now();
    }
    sending.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    sending.read_to_string(&mut answer).unwrap();
    assert!(server.wait().unwrap().success(), "it ends as it should");
    let kept = &site.ask("select number from objection")[0];
    assert!(answer.contains(kept.as_str()), "{answer}");
}

/// Sends an objection and gives the number on its receipt; nothing when the program is gone.
fn objection(address: &str, number: usize) -> Option<String> {
    let body = format!("sending=s{number}&organisation=&subject=other&message=m{number}&contact=a%40b.fr");
    let head = "POST /en/objections HTTP/1.1\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    let answer = ask(
        address,
        &format!("{head}content-length: {}\r\n\r\n{body}", body.len()),
    )?;
    let location = answer.lines().find_map(|line| line.strip_prefix("location: "))?;
    Some(location.rsplit('/').next().unwrap().to_owned())
}

/// One request, one answer, one connection.
fn ask(address: &str, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    let headers = format!("HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\naccept: text/html\r\n");
    stream
        .write_all(request.replacen("HTTP/1.1\r\n", &headers, 1).as_bytes())
        .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    answer.starts_with("HTTP/1.1").then_some(answer)
}
