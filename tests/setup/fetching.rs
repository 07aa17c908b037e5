//! Files that come in pieces, come again, or come from elsewhere.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use tisserand::shared::fetch::{FetchError, Fetched, Fetcher, Held, Patience, Sort, Wanted};

use crate::server::{Answer, Server, range_of};

/// A folder to fetch into, and a client whose pauses are counted.
pub struct Desk {
    folder: tempfile::TempDir,
    fetcher: Fetcher,
    pauses: Arc<Mutex<Vec<u64>>>,
    pub most_bytes: u64,
    pub sort: Sort,
    now: Timestamp,
}

impl Desk {
    pub fn new() -> Self {
        Self::patient(Duration::from_secs(60))
    }

    /// A client that bears so long a silence.
    pub fn patient(silence: Duration) -> Self {
        let pauses = Arc::new(Mutex::new(Vec::new()));
        let counted = Arc::clone(&pauses);
        let patience = Patience {
            silence,
            ..Patience::default()
        };
        Self {
            folder: tempfile::tempdir().unwrap(),
            fetcher: Fetcher::direct(patience, move |pause| {
                counted.lock().unwrap().push(pause.as_secs());
            }),
            pauses,
            most_bytes: 1_000_000,
            sort: Sort::Csv,
            now: "2026-11-24T09:00:00Z".parse().unwrap(),
        }
    }

    pub fn fetch(&self, address: &str) -> Result<Fetched, FetchError> {
        let wanted = Wanted {
            address,
            folder: &self.folder(),
            file_name: "register.csv",
            sort: self.sort,
            most_bytes: self.most_bytes,
        };
        self.fetcher.fetch(&wanted, self.now, &mut |at, total| {
            assert!(total.is_none_or(|total| at <= total), "{at} of {total:?}");
        })
    }

    pub fn next_month(&mut self) {
        self.now = "2026-12-24T09:00:00Z".parse().unwrap();
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("rna")
    }

    /// Seconds of each pause.
    pub fn pauses(&self) -> Vec<u64> {
        self.pauses.lock().unwrap().clone()
    }

    /// The file, when it has its name.
    pub fn file(&self) -> Option<Vec<u8>> {
        std::fs::read(self.folder().join("register.csv")).ok()
    }

    pub fn part(&self) -> Option<Vec<u8>> {
        std::fs::read(self.folder().join("register.csv.part")).ok()
    }
}

/// A register of so many lines, each different.
pub fn register(lines: usize) -> Vec<u8> {
    let rows: Vec<String> = (0..lines)
        .map(|n| format!("W59{n:07};Jardin fictif {n}"))
        .collect();
    format!("id;titre\n{}\n", rows.join("\n")).into_bytes()
}

#[test]
fn a_file_comes_whole_with_its_hash_and_only_then_has_its_name() {
    let body = register(5_000);
    let server = Server::script(vec![Answer::new(200, &*body).with("etag", "\"a\"").whole()]);
    let desk = Desk::new();
    let fetched = desk.fetch(&server.address("/register")).unwrap();
    assert!(fetched.new);
    assert_eq!(desk.file().unwrap(), body);
    assert_eq!(desk.part(), None);
    assert_eq!(fetched.held.bytes, body.len() as u64);
    let path = desk.folder().join("register.csv");
    assert_eq!(
        fetched.held.sha256,
        tisserand::shared::files::sha256(&path).unwrap().0
    );
    assert_eq!(Held::read(&desk.folder()), Some(fetched.held));
    assert_eq!(server.asked()[0].header("accept-encoding"), "identity");
    assert!(desk.pauses().is_empty());
}

#[test]
fn a_file_cut_in_the_middle_goes_on_where_it_stopped() {
    let body = register(5_000);
    for chunked in [false, true] {
        let first = Answer::new(200, &*body).with("etag", "\"a\"");
        let first = if chunked { first.chunked() } else { first };
        let server = Server::script(vec![first.cut(40_000), range_of(body.clone(), "\"a\"")]);
        let desk = Desk::new();
        assert!(desk.fetch(&server.address("/register")).unwrap().new);
        assert_eq!(desk.file().unwrap(), body);
        let again = &server.asked()[1];
        assert_eq!(
            (again.start(), again.header("if-range")),
            (40_000, "\"a\""),
            "chunked: {chunked}"
        );
        assert_eq!(desk.pauses(), [2]);
    }
}

#[test]
fn a_fetch_given_up_is_gone_on_with_by_the_next_command() {
    let body = register(5_000);
    let cut = |from: usize, to: usize| -> crate::server::Turn {
        let range = format!("bytes {from}-{}/{}", body.len() - 1, body.len());
        let (status, rest) = (if from == 0 { 200 } else { 206 }, &body[from..]);
        let answer = Answer::new(status, rest).with("etag", "\"a\"");
        answer.with("content-range", range).cut(to - from)
    };
    let first = Server::script(vec![
        cut(0, 10_000),
        cut(10_000, 20_000),
        cut(20_000, 30_000),
        cut(30_000, 40_000),
        cut(40_000, 50_000),
        range_of(body.clone(), "\"a\""),
    ]);
    let desk = Desk::new();
    let address = first.address("/register");
    let error = desk.fetch(&address).unwrap_err();
    assert!(
        matches!(error, FetchError::Cut { bytes: 50_000, .. }),
        "{error:?}"
    );
    assert_eq!(desk.part().unwrap(), body[..50_000]);
    assert_eq!(desk.pauses(), [2, 4, 8, 16]);
    assert_eq!(first.asked().len(), 5);
    // The next command.
    assert!(desk.fetch(&address).unwrap().new);
    assert_eq!(first.asked()[5].start(), 50_000);
    assert_eq!(desk.file().unwrap(), body);
}

#[test]
fn a_server_that_knows_no_ranges_sends_all_again_and_nothing_is_doubled() {
    let body = register(5_000);
    let answer = || Answer::new(200, &*body).with("etag", "\"a\"");
    let server = Server::script(vec![answer().cut(40_000), answer().whole()]);
    let desk = Desk::new();
    desk.fetch(&server.address("/register")).unwrap();
    assert_eq!(server.asked()[1].start(), 40_000);
    assert_eq!(desk.file().unwrap(), body);
}

#[test]
fn a_file_that_changes_between_its_halves_is_begun_again() {
    let (old, new) = (register(5_000), register(5_050));
    let first = || Answer::new(200, &*old).with("etag", "\"old\"").cut(40_000);
    // A server that keeps the rule sends the new file at once.
    let server = Server::script(vec![first(), range_of(new.clone(), "\"new\"")]);
    let desk = Desk::new();
    let fetched = desk.fetch(&server.address("/register")).unwrap();
    assert_eq!(desk.file().unwrap(), new);
    assert_eq!(fetched.held.etag.as_deref(), Some("\"new\""));

    // One that breaks it sends the rest of the other file: seen by its tag, its length, or its place.
    for (etag, start, total) in [
        ("\"new\"", 40_000, old.len()),
        ("\"old\"", 40_000, new.len()),
        ("\"old\"", 39_000, old.len()),
    ] {
        let range = format!("bytes {start}-{}/{total}", total - 1);
        let wrong = Answer::new(206, &new[start..]).with("etag", etag);
        let server = Server::script(vec![
            first(),
            wrong.with("content-range", range).whole(),
            Answer::new(200, &*new).with("etag", "\"new\"").whole(),
        ]);
        let desk = Desk::new();
        desk.fetch(&server.address("/register")).unwrap();
        assert_eq!(desk.file().unwrap(), new, "{etag} {start} {total}");
        assert_eq!(server.asked()[2].header("range"), "", "it begins again");
    }
}

#[test]
fn a_rest_that_comes_in_slices_is_whole_only_with_the_last() {
    let body = register(5_000);
    let slice = |from: usize, to: usize| {
        let range = format!("bytes {from}-{}/{}", to - 1, body.len());
        let answer = Answer::new(206, &body[from..to]).with("etag", "\"a\"");
        answer.with("content-range", range).whole()
    };
    let server = Server::script(vec![
        Answer::new(200, &*body).with("etag", "\"a\"").cut(40_000),
        slice(40_000, 60_000),
        slice(60_000, body.len()),
    ]);
    let desk = Desk::new();
    desk.fetch(&server.address("/register")).unwrap();
    assert_eq!(desk.file().unwrap(), body);
    assert_eq!(server.asked()[2].start(), 60_000);
}

#[test]
fn a_part_whose_version_nobody_can_name_is_begun_again() {
    let body = register(5_000);
    let answer = || Answer::new(200, &*body).with("etag", "W/\"perhaps\"");
    let server = Server::script(vec![answer().cut(40_000), answer().whole()]);
    let desk = Desk::new();
    desk.fetch(&server.address("/register")).unwrap();
    assert_eq!(server.asked()[1].header("range"), "");
    assert_eq!(desk.file().unwrap(), body);
}

#[test]
fn a_file_shorter_on_the_server_than_its_part_is_begun_again() {
    let (old, new) = (register(5_000), register(100));
    let server = Server::script(vec![
        Answer::new(200, &*old).with("etag", "\"a\"").cut(40_000),
        Answer::new(416, "").with("content-range", "bytes */1234").whole(),
        Answer::new(200, &*new).with("etag", "\"b\"").whole(),
    ]);
    let desk = Desk::new();
    desk.fetch(&server.address("/register")).unwrap();
    assert_eq!(desk.file().unwrap(), new);
}

#[test]
fn what_has_not_changed_costs_one_question() {
    let body = register(100);
    let date = "Sun, 01 Nov 2026 06:00:00 GMT";
    let server = Server::script(vec![
        Answer::new(200, &*body)
            .with("etag", "W/\"a\"")
            .with("last-modified", date)
            .whole(),
        Answer::new(304, "").whole(),
    ]);
    let mut desk = Desk::new();
    let first = desk.fetch(&server.address("/register")).unwrap();
    desk.next_month();
    let second = desk.fetch(&server.address("/register")).unwrap();
    assert!(!second.new);
    assert_eq!(second.held.fetched, first.held.fetched, "since when it is held");
    assert!(second.held.asked > first.held.asked);
    let asked = &server.asked()[1];
    assert_eq!(
        (asked.header("if-none-match"), asked.header("if-modified-since")),
        ("W/\"a\"", date)
    );
    assert_eq!(desk.file().unwrap(), body);
}

#[test]
fn the_same_bytes_sent_again_are_nothing_new() {
    let body = register(100);
    let answer = || Answer::new(200, &*body).whole();
    let other = register(101);
    let server = Server::script(vec![answer(), answer(), Answer::new(200, &*other).whole()]);
    let mut desk = Desk::new();
    let first = desk.fetch(&server.address("/register")).unwrap();
    desk.next_month();
    let second = desk.fetch(&server.address("/register")).unwrap();
    assert_eq!((second.new, second.held.fetched), (false, first.held.fetched));
    assert_eq!(desk.part(), None);
    let third = desk.fetch(&server.address("/register")).unwrap();
    assert!(third.new);
    assert_eq!(desk.file().unwrap(), other);
}

#[test]
fn a_stable_address_that_leads_elsewhere_is_followed_and_a_part_is_gone_on_with_there() {
    let body = register(5_000);
    let there = || Answer::new(302, "").with("location", "/2026-11/register").whole();
    let server = Server::script(vec![
        there(),
        Answer::new(200, &*body).with("etag", "\"a\"").cut(40_000),
        there(),
        range_of(body.clone(), "\"a\""),
    ]);
    let desk = Desk::new();
    desk.fetch(&server.address("/latest")).unwrap();
    assert_eq!(desk.file().unwrap(), body);
    let paths: Vec<_> = server.asked().into_iter().map(|asked| asked.path).collect();
    assert_eq!(
        paths,
        ["/latest", "/2026-11/register", "/latest", "/2026-11/register"]
    );
    assert_eq!(server.asked()[3].start(), 40_000);
}
