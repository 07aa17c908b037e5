//! Real votes, where they are at hand: what was officially decided, and what another program decides.
//!
//! They are not part of the repository. `TISSERAND_DATA` says where they are, by default `shared/data`
//! beside the checkout; where they are absent the test says that it was skipped.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use allocation::pabulib::{Election, read, write};
use allocation::rules::Rule;

/// The files of a folder below `pabulib`, by name; none where it is not at hand.
fn files(folder: &str) -> BTreeMap<String, Election> {
    let data = std::env::var_os("TISSERAND_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    let folder = data.join("pabulib").join(folder);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: pabulib is not at hand; set TISSERAND_DATA to the folder that has it");
        return BTreeMap::new();
    };
    let files = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "pb"));
    files.map(|path| (name(&path), election(&path))).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn election(path: &Path) -> Election {
    read(&std::fs::read(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn decided(rule: Rule, election: &Election) -> Vec<&str> {
    let outcome = rule.decide(election).unwrap();
    let mut names: Vec<&str> = outcome
        .selected
        .iter()
        .map(|&place| election.projects[place].id.as_str())
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn every_file_is_read_and_written_without_loss() {
    for (name, election) in files("").into_iter().chain(files("greedy")) {
        assert_eq!(
            read(write(&election).as_bytes()).as_ref(),
            Ok(&election),
            "{name}"
        );
    }
}

#[test]
fn official_decisions_are_replayed() {
    let mut replayed = 0;
    for (name, election) in files("").into_iter().chain(files("greedy")) {
        let decision: Vec<_> = election
            .projects
            .iter()
            .filter(|project| project.selected == Some(1))
            .collect();
        // Wieliczka used a comparison of its own, Veszprém spent more than its budget: neither names a rule of ours.
        let (false, Ok(rule)) = (decision.is_empty(), Rule::official(&election)) else {
            continue;
        };
        let mut names: Vec<&str> = decision.iter().map(|project| project.id.as_str()).collect();
        names.sort_unstable();
        assert_eq!(decided(rule, &election), names, "{name}");
        replayed += 1;
    }
    assert!([0, 74].contains(&replayed), "{replayed} official decisions");
}

/// See `bench/oracle/equal_shares.py`, which wrote the answers of pabutools 1.2.3 in exact fractions.
#[test]
fn equal_shares_choose_what_another_program_chooses() {
    let answers = include_str!("../../../../bench/oracle/equal_shares.tsv");
    let (files, mut compared) = (
        files("")
            .into_iter()
            .chain(files("greedy"))
            .collect::<BTreeMap<_, _>>(),
        0,
    );
    for line in answers.lines() {
        let [file, rule, winners] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line}")
        };
        let Some(election) = files.get(file) else { continue };
        let rule = if rule == "equal-shares" {
            Rule::EqualShares
        } else {
            Rule::EqualSharesAdd1
        };
        assert_eq!(decided(rule, election).join(","), winners, "{file}, {rule:?}");
        compared += 1;
    }
    assert!(
        files.is_empty() || compared == answers.lines().count(),
        "{compared} answers compared"
    );
}
