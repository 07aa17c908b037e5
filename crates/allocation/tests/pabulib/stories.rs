//! What real files do, and what is said of those that cannot be understood.

use allocation::Decimal;
use allocation::pabulib::{Fault, VoteType, read};

/// Invented, with everything that surprised us in real files.
const FILE: &str = "\u{feff}META\r
key;value\r
description;\"Budget of Exempleville; first year\"\r
num_projects;3\r
num_votes;3\r
budget;1000,50\r
vote_type;approval\r
rule;greedy\r
comment;#1: None was lost\r
PROJECTS\r
project_id;cost;name;votes;selected;category\r
a;400.0;\"The \"\"green\"\" court; with trees\";2;1;None\r
b;600,25;A bench;None;0;\r
07;1;A book;1;;culture\r
\r
VOTES;;\r
voter_id;vote;age\r
1;a,07;31\r
2;a, b;\r
3;;44\r
";

#[test]
fn a_file_with_everything_that_surprised_us_is_read() {
    let election = read(FILE.as_bytes()).unwrap();
    assert_eq!(election.budget, "1000.5".parse().unwrap());
    assert_eq!(election.vote_type, VoteType::Approval);
    assert_eq!(
        election.meta("description"),
        Some("Budget of Exempleville; first year")
    );
    assert_eq!(election.meta("comment"), Some("#1: None was lost"));
    assert_eq!(election.meta("district"), None);
    assert_eq!(election.project_columns, ["name", "category"]);
    let [court, bench, book] = &election.projects[..] else {
        panic!("three projects")
    };
    assert_eq!(
        (court.cost, court.votes, court.selected),
        (400.into(), Some(2.into()), Some(1))
    );
    assert_eq!(court.more, ["The \"green\" court; with trees", "None"]);
    assert_eq!((bench.cost, bench.votes), ("600.25".parse().unwrap(), None));
    assert_eq!((book.id.as_str(), book.selected), ("07", None));
    let chosen = |place: usize| {
        election.ballots[place]
            .choices
            .iter()
            .map(|choice| choice.project)
    };
    assert_eq!(chosen(0).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(chosen(1).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(chosen(2).count(), 0, "an empty ballot is a voter all the same");
    assert_eq!(election.ballots[2].more, ["44"]);
}

#[test]
fn points_belong_to_the_projects_in_their_order() {
    let file = "META\nbudget;9\nvote_type;cumulative\nrule;greedy\nPROJECTS\ncost;project_id\n3;x\n4;y\n\
                VOTES\npoints;vote;voter_id\n2,1.5;y,x;v\n";
    let election = read(file.as_bytes()).unwrap();
    let given: Vec<_> = election.ballots[0]
        .choices
        .iter()
        .map(|choice| (choice.project, choice.points))
        .collect();
    assert_eq!(
        given,
        [(1, Some(Decimal::from(2))), (0, Some("1.5".parse().unwrap()))]
    );
}

/// What is said of the file with one of its texts replaced.
fn said(text: &str, by: &str) -> String {
    assert!(FILE.contains(text));
    read(FILE.replacen(text, by, 1).as_bytes())
        .unwrap_err()
        .to_string()
}

#[test]
fn every_fault_names_its_line() {
    assert_eq!(
        said("META", "MATE"),
        "line 1: the section META should begin here, not \"MATE\""
    );
    assert_eq!(said("budget;1000,50\r\n", ""), "line 9: budget is missing");
    assert_eq!(
        said("1000,50", "1 000,50"),
        "line 6: budget \"1 000,50\" is not a number"
    );
    assert_eq!(said("1000,50", "-1"), "line 6: budget cannot be -1");
    assert_eq!(
        said("approval", "approvals"),
        "line 7: vote_type \"approvals\" is not approval, ordinal, cumulative, scoring or choose-1"
    );
    assert_eq!(
        said("rule;greedy", "budget;7"),
        "line 8: the key \"budget\" is there twice"
    );
    assert_eq!(said("project_id", "project"), "line 11: project_id is missing");
    assert_eq!(
        said(";votes;", ";name;"),
        "line 11: the column \"name\" is there twice"
    );
    assert_eq!(said("b;600,25", "b"), "line 13: 5 fields instead of 6");
    assert_eq!(said("600,25", "free"), "line 13: cost \"free\" is not a number");
    assert_eq!(
        said("b;600,25", "a;600,25"),
        "line 13: the project \"a\" is there twice"
    );
    assert_eq!(said(";0;\r", ";3;\r"), "line 13: selected cannot be 3");
    assert_eq!(
        said("num_projects;3", "num_projects;4"),
        "line 4: num_projects announces 4, but there are 3"
    );
    assert_eq!(
        said("1;a,07;31", "1;a,7;31"),
        "line 18: the ballot names project \"7\", which is not among the projects"
    );
    assert_eq!(
        said("num_votes;3", "num_votes;three"),
        "line 5: num_votes announces three, but there are 3"
    );
    assert_eq!(
        said("3;;44\r\n", "3;;44\r\nPROJECTS\r\n"),
        "line 21: the section \"PROJECTS\" is there twice"
    );
    assert_eq!(said("VOTES", "VOTE"), "line 16: 3 fields instead of 6");
    let choose_one = FILE.replacen("approval", "choose-1", 1);
    assert_eq!(
        read(choose_one.as_bytes()).unwrap_err().to_string(),
        "line 18: 2 projects on a ballot that has one choice"
    );
}

#[test]
fn a_quote_that_is_never_closed_does_not_lose_ballots_in_silence() {
    assert_eq!(
        said("1;a,07;31", "1;a,07;\"31"),
        "line 5: num_votes announces 3, but there are 1"
    );
}

#[test]
fn bytes_that_are_no_text_are_said_to_be_so() {
    let mut bytes = FILE.as_bytes().to_vec();
    let place = FILE.find("A bench").unwrap();
    bytes[place] = 0xe9;
    let error = read(&bytes).unwrap_err();
    assert_eq!((error.line, error.fault), (13, Fault::NotUtf8));
    assert_eq!(read(b"").unwrap_err().to_string(), "line 1: META is missing");
}
