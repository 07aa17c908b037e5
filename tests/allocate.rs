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
        said(&nowhere.stderr).contains("noemt project “bridge”"),
        "{}",
        said(&nowhere.stderr)
    );
}

#[test]
fn a_proposal_that_was_kept_is_made_again_to_the_byte_or_not_believed() {
    use allocation::proposal::{Funder, Line, Request, Run, Settings, Table, propose};
    use std::ops::ControlFlow;

    let line = |funder, requested| Line {
        funder,
        least: 10_000,
        requested,
        rate: 10_000,
        score: 5,
    };
    let request = |number, lines: &[Line]| Request {
        number,
        least: 20_000,
        most: 90_000,
        cost: 100_000,
        public_rate: 8_000,
        headroom: None,
        territory: None,
        lines: lines.to_vec(),
        programmes: Vec::new(),
        partners: Vec::new(),
    };
    let funder = |number, envelope, public| Funder {
        number,
        envelope,
        public,
    };
    let table = Table {
        funders: vec![funder(1, 80_000, true), funder(2, 50_000, false)],
        requests: vec![
            request(71, &[line(0, 60_000), line(1, 30_000)]),
            request(72, &[line(1, 15_000)]),
        ],
    };
    let settings = Settings {
        seed: 20_261_127,
        tolerance: 0,
        effort: 10_000,
    };
    let proposal = propose(&table, &settings, &mut |_| ControlFlow::Continue(())).unwrap();
    let kept = Run {
        table,
        settings,
        proposal,
        headrooms: Vec::new(),
        rules: String::new(),
    }
    .to_pb();
    let again = allocate(&kept, "en", &["--json"]);
    // The second asks too little to be of use.
    assert_eq!(
        said(&again.stdout),
        "{\"selected\": [\"71\"], \"spent\": 900}\n",
        "{}",
        said(&again.stderr)
    );
    let changed = kept.replace("seed;20261127", "seed;20261127\neffort_spent;1");
    assert!(!allocate(&changed, "en", &["--json"]).status.success());
    let touched = kept.replace(";tisserand/proposal-1\n", ";tisserand/proposal-1\nno;such\n");
    assert!(allocate(&touched, "nl", &["--json"]).status.success());
    let less = kept.replace("tolerance;0", "tolerance;1000000");
    let refused = allocate(&less, "fr", &[]);
    assert!(
        !refused.status.success() && said(&refused.stderr).contains("la proposition"),
        "{}",
        said(&refused.stderr)
    );
}
