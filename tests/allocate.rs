//! What an operator sees of `tisserand allocate`, from outside the program.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::process::{Command, Output};

/// Invented: ten voters, six on one side of the river, four on the other.
fn vote(rule: &str) -> String {
    let ballots = [
        "1;pool,gym,swing\n".repeat(6),
        "7;path\n".repeat(2),
        "9;path,mast\n".repeat(2),
    ]
    .concat();
    format!(
        "META\nkey;value\nbudget;100.50\nvote_type;approval\nrule;{rule}\ncurrency;EUR\n\
         PROJECTS\nproject_id;cost;name\npool;48;\nswing;12;A \"quiet\" swing\ngym;36;Gym\npath;36;\nmast;4.75;\nVOTES\nvoter_id;vote\n{ballots}"
    )
}

fn allocate(vote: &str, lang: &str, more: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vote.pb");
    std::fs::write(&file, vote).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_tisserand"));
    command
        .current_dir(folder.path())
        .env("LC_ALL", lang)
        .arg("allocate")
        .arg("vote.pb")
        .args(more);
    let output = command.output().unwrap();
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is written"
    );
    output
}

fn said(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_program_is_told_the_identifiers_and_the_exact_sum() {
    let completed = allocate(
        &vote("equalshares/add1"),
        "en",
        &["--rule", "equal-shares-add1", "--json"],
    );
    assert!(completed.status.success());
    assert_eq!(
        said(&completed.stdout),
        "{\"selected\": [\"gym\", \"swing\", \"path\", \"mast\"], \"spent\": 88.75}\n"
    );
    let official = allocate(&vote("equalshares/add1"), "en", &["--json"]);
    assert_eq!(official.stdout, completed.stdout);
    let greedy = allocate(&vote("unknown"), "en", &["--rule", "greedy", "--json"]);
    assert_eq!(
        said(&greedy.stdout),
        "{\"selected\": [\"swing\", \"gym\", \"pool\"], \"spent\": 96}\n"
    );
}

#[test]
fn a_person_reads_a_table() {
    let shares = allocate(&vote("equalshares"), "en", &[]);
    let table = "gym    36  Gym\nswing  12  A \"quiet\" swing\npath   36\n3 of 5 projects selected: 84 of 100.5 EUR\n";
    assert_eq!(said(&shares.stdout), table);
}

#[test]
fn what_cannot_be_decided_is_refused_in_plain_words() {
    let unknown = allocate(&vote("greedy-custom"), "fr", &[]);
    assert!(!unknown.status.success() && unknown.stdout.is_empty());
    assert!(
        said(&unknown.stderr).contains("n’est pas de celles qui peuvent être rejouées"),
        "{}",
        said(&unknown.stderr)
    );
    let broken = allocate(&vote("greedy").replace("gym;36", "gym;many"), "en", &["--json"]);
    assert!(!broken.status.success() && broken.stdout.is_empty());
    assert!(
        said(&broken.stderr).contains("Line 11: “many” does not fit cost"),
        "{}",
        said(&broken.stderr)
    );
    let nowhere = allocate(&vote("greedy").replace("7;path\n", "7;bridge\n"), "nl", &[]);
    assert!(
        said(&nowhere.stderr).contains("noemt project ‘bridge’"),
        "{}",
        said(&nowhere.stderr)
    );
}
