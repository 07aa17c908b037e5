//! What an operator sees of `tisserand setup`, from outside the program.

use std::process::Stdio;

use crate::server::{Answer, Server, Turn, range_of};
use crate::site::{Site, rna, source};

#[test]
fn a_setup_killed_half_way_goes_on_and_loads_and_then_has_nothing_to_do() {
    let body = rna(60, "jardiner");
    let half = body.len() / 2;
    let server = Server::new(|stall| {
        let silent = stall.after(Answer::new(200, &*body).with("etag", "\"nov\""), half);
        let aside: Turn = Box::new(move |asked, stream| {
            let (asked, mut stream) = (asked.clone(), stream.try_clone().unwrap());
            std::thread::spawn(move || silent(&asked, &mut stream));
        });
        vec![
            aside,
            range_of(body.clone(), "\"nov\""),
            Answer::new(304, "").whole(),
            Answer::new(200, rna(62, "tisser"))
                .with("etag", "\"dec\"")
                .whole(),
        ]
    });
    let site = Site::new(&[source("rna", &server.address("/rna"), "csv", "")]);
    let mut first = site
        .command("en")
        .arg("setup")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let part = site.downloads().join("rna/rna.csv.part");
    while std::fs::metadata(&part).map_or(0, |file| file.len()) < half as u64 {
        assert!(
            first.try_wait().unwrap().is_none(),
            "it ended before it was killed"
        );
        std::thread::yield_now();
    }
    // Another at the same time is refused, and takes nothing away.
    let second = site.run(&["setup"]);
    assert!(!second.succeeded() && second.said().contains("Another `tisserand setup`"));
    first.kill().unwrap();
    first.wait().unwrap();

    let again = site.run(&["setup", "--json"]);
    assert!(again.succeeded(), "{}", again.said());
    assert_eq!(server.asked()[1].start(), half);
    let told = &again.json()[0];
    assert_eq!(
        (told["state"].as_str(), told["import"]["added"].as_u64()),
        (Some("new"), Some(60))
    );
    assert_eq!(told["held"]["bytes"].as_u64(), Some(body.len() as u64));
    let licence = "select licence from import where register = 'rna'";
    assert_eq!(site.ask(licence), "CC0", "as the table of sources says");
    assert!(!part.exists());

    // Nothing is asked of anybody, nothing is loaded again.
    let third = site.run(&["setup", "--json"]);
    assert!(
        third.succeeded() && third.said().contains("held since"),
        "{}",
        third.said()
    );
    assert!(third.json()[0]["import"].is_null());
    assert_eq!(server.asked().len(), 2);

    // Once a month: nothing new, then a new edition.
    let refreshed = site.run(&["setup", "--refresh"]);
    assert!(
        refreshed.said().contains("Register rna: unchanged since"),
        "{}",
        refreshed.said()
    );
    let refreshed = site.run(&["setup", "--refresh", "--json"]);
    let import = &refreshed.json()[0]["import"];
    assert_eq!(
        (import["added"].as_u64(), import["changed"].as_u64()),
        (Some(2), Some(60)),
        "{import}"
    );
    assert!(
        refreshed.said().contains("2 new organisations, 60 changed"),
        "{}",
        refreshed.said()
    );
}

#[test]
fn what_was_fetched_and_not_loaded_is_loaded_without_being_fetched_again() {
    let server = Server::script(vec![Answer::new(200, rna(20, "jardiner")).whole()]);
    let site = Site::new(&[source("rna", &server.address("/rna"), "csv", "")]);
    assert!(site.run(&["setup"]).succeeded());
    // As if the program had died between the two.
    std::fs::remove_file(site.downloads().join("rna/loaded.json")).unwrap();
    let again = site.run(&["setup", "--json"]);
    let told = &again.json()[0];
    assert_eq!(
        (told["state"].as_str(), told["import"]["read"].as_u64()),
        (Some("held"), Some(20)),
        "{}",
        again.said()
    );
    assert_eq!(server.asked().len(), 1);

    // Nor is it when the database is lost: the same files beside an empty one.
    let other = Site::new(&[source("rna", &server.address("/rna"), "csv", "")]);
    crate::site::copy(&site.downloads(), &other.downloads());
    assert!(other.downloads().join("rna/loaded.json").exists());
    let anew = other.run(&["setup", "--json"]);
    assert_eq!(
        anew.json()[0]["import"]["added"].as_u64(),
        Some(20),
        "{}",
        anew.said()
    );
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn a_source_that_fails_does_not_stop_the_next_and_says_what_to_do() {
    let server = Server::script(vec![
        Answer::new(404, "").whole(),
        Answer::new(200, "<html>")
            .with("content-type", "text/html")
            .whole(),
        Answer::new(200, rna(20, "jardiner")).whole(),
    ]);
    let site = Site::new(&[
        source("gone", &server.address("/gone"), "csv", ""),
        source("sorry", &server.address("/sorry"), "zip", ""),
        source("rna", &server.address("/rna"), "csv", ""),
    ]);
    let ran = site.run(&["setup", "--json"]);
    assert!(!ran.succeeded());
    let states: Vec<_> = ran
        .json()
        .iter()
        .map(|told| told["state"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(states, ["failed", "failed", "new"], "{}", ran.said());
    let said = ran.said();
    assert!(
        said.contains("answers 404") && said.contains("https://example.org/gone"),
        "{said}"
    );
    assert!(said.contains("sends HTML in the place of a zip file"), "{said}");
}

#[test]
fn what_cannot_be_loaded_yet_is_kept_and_is_no_failure_where_the_table_says_so() {
    let table = "siren;denomination\n1;Fictif\n";
    for (more, good) in [("later = true", true), ("", false)] {
        let server = Server::script(vec![Answer::new(200, table).whole()]);
        let site = Site::new(&[source("sirene", &server.address("/sirene"), "csv", more)]);
        let ran = site.run(&["setup", "--json"]);
        assert_eq!(ran.succeeded(), good, "{}", ran.said());
        let told = &ran.json()[0];
        assert!(told["import"]["refused"].is_string(), "{told}");
        let said = told["said"].as_str().unwrap();
        assert_eq!(said.contains("cannot be loaded yet: sirene.csv"), good, "{said}");
        assert!(site.downloads().join("sirene/sirene.csv").exists());
    }
}

#[test]
fn who_holds_the_account_fetches_the_file_and_it_stands_in() {
    let site = Site::new(&[source("bce", "", "csv", "")]);
    let reminder = site.run(&["setup"]);
    assert!(
        reminder.succeeded(),
        "among all it is a reminder: {}",
        reminder.said()
    );
    assert!(
        reminder.said().contains("Register on https://example.org/bce"),
        "{}",
        reminder.said()
    );
    let named = site.run(&["setup", "bce"]);
    assert!(!named.succeeded(), "asked for by name it is a failure");
    let given = format!("bce={}", site.file("mine.csv", &rna(20, "jardiner")));
    let loaded = site.run(&["setup", "--file", &given, "--json"]);
    assert!(loaded.succeeded(), "{}", loaded.said());
    assert_eq!(loaded.json()[0]["import"]["added"].as_u64(), Some(20));
}

#[test]
fn the_edition_of_a_month_that_is_not_out_yet_is_replaced_by_the_one_before() {
    let server = Server::script(vec![
        Answer::new(404, "").whole(),
        Answer::new(200, rna(20, "jardiner"))
            .with("etag", "\"a\"")
            .whole(),
        Answer::new(404, "").whole(),
        Answer::new(304, "").whole(),
        Answer::new(404, "").whole(),
        Answer::new(404, "").whole(),
        Answer::new(200, rna(5, "jardiner")).whole(),
    ]);
    let address = server.address("/rna_{yyyymm}01");
    let site = Site::new(&[source("rna", &address, "csv", "").replace("rna.csv", "rna_{yyyymm}01.csv")]);
    let first = site.run(&["setup", "--json"]);
    assert!(first.succeeded(), "{}", first.said());
    let held = first.json()[0]["held"]["file"].as_str().unwrap().to_owned();
    let second = site.run(&["setup", "--refresh", "--json"]);
    assert_eq!(second.json()[0]["state"], "unchanged", "{}", second.said());
    assert_eq!(second.json()[0]["held"]["file"], *held);
    let paths: Vec<_> = server.asked().into_iter().map(|asked| asked.path).collect();
    assert_eq!(paths[1], format!("/{}", held.trim_end_matches(".csv")));
    assert_ne!(paths[0], paths[1]);
    assert_eq!(paths[..2], paths[2..], "the newest first");
    // The one held is withdrawn: an older one would be a step back.
    let third = site.run(&["setup", "--refresh"]);
    assert!(
        !third.succeeded() && third.said().contains("answers 404"),
        "{}",
        third.said()
    );
    assert_eq!(server.asked().len(), 6);
    assert!(site.downloads().join("rna").join(held).exists());
}

#[test]
fn the_list_touches_no_network_and_every_word_is_in_the_operators_language() {
    let server = Server::script(Vec::new());
    let unchecked =
        source("rna", &server.address("/rna"), "csv", "").replace("checked = true", "checked = false");
    let site = Site::new(&[unchecked, source("bce", "", "zip", "")]);
    for (lang, absent, account, failure) in [
        (
            "fr_FR.UTF-8",
            "Pas encore récupéré",
            "Sur inscription",
            "Il n’y a pas de source",
        ),
        (
            "nl_BE.UTF-8",
            "Nog niet opgehaald",
            "Voor wie een account heeft",
            "Er is geen bron",
        ),
        (
            "en",
            "Not fetched yet",
            "For holders of an account",
            "There is no source",
        ),
    ] {
        let run = |arguments: &[&str]| crate::site::Ran(site.command(lang).args(arguments).output().unwrap());
        let listed = run(&["setup", "--list"]);
        let said = listed.said();
        assert!(
            listed.succeeded() && said.contains(absent) && said.contains(account),
            "{lang}: {said}"
        );
        let unknown = run(&["setup", "sirene"]);
        assert!(
            !unknown.succeeded() && unknown.said().contains(failure),
            "{}",
            unknown.said()
        );
    }
    let listed = site.run(&["setup", "--list", "--json"]).json();
    assert_eq!((listed.len(), &listed[0]["checked"]), (2, &false.into()));
    assert_eq!(server.asked().len(), 0);
}

#[test]
fn the_sources_built_into_the_program_can_be_listed() {
    let ran = Site::new(&[])
        .command("fr")
        .env_remove("TISSERAND_TERRITORIES")
        .args(["setup", "--list"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(
        said.contains("rna-waldec\u{a0}: Répertoire national des associations")
            && said.contains("Banque-Carrefour"),
        "{said}"
    );
}
