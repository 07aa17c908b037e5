//! What holds for every file.

use allocation::Decimal;
use allocation::pabulib::{Ballot, Choice, Election, Project, VoteType, read, write};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn whatever_comes_in_nothing_panics(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn nor_does_it_on_lines_that_look_like_a_file(lines in prop::collection::vec(line(), 0..30)) {
        if let Ok(election) = read(lines.join("\n").as_bytes()) {
            prop_assert_eq!(read(write(&election).as_bytes()), Ok(election));
        }
    }

    #[test]
    fn what_was_written_is_read_back(election in election()) {
        prop_assert_eq!(read(write(&election).as_bytes()), Ok(election));
    }
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("META".to_owned()),
        Just("PROJECTS".to_owned()),
        Just("VOTES".to_owned()),
        Just("budget;10".to_owned()),
        Just("vote_type;cumulative".to_owned()),
        Just("rule;x".to_owned()),
        Just("project_id;cost".to_owned()),
        Just("voter_id;vote;points".to_owned()),
        "[a-c];[0-9]{1,17}([.,][0-9]{0,11})?",
        "[a-c];[a-c](,[a-c])?;[0-9],?[0-9.]",
        "[a-c\";, ]{0,9}",
    ]
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (0..1_000_000_000_000_000_i64, 0..10_u8)
        .prop_map(|(digits, places)| Decimal::new(digits, places).unwrap())
}

/// Without blanks at its ends, which the reader takes off.
fn text() -> impl Strategy<Value = String> {
    "[a-z;\"'é,\n]([a-z;\"'é, \n]{0,8}[a-z;\"'é,])?".prop_map(|text| text.trim().to_owned())
}

fn projects() -> impl Strategy<Value = Vec<Project>> {
    let selected = prop::option::of(0..3_u8);
    let project = (
        decimal(),
        prop::option::of(decimal()),
        prop::option::of(decimal()),
        selected,
        text(),
    );
    prop::collection::vec(project, 0..6).prop_map(|projects| {
        let all = projects.into_iter().enumerate();
        all.map(|(place, (cost, votes, score, selected, name))| Project {
            id: format!("p;\"{place}"),
            cost,
            votes,
            score,
            selected,
            more: vec![name],
        })
        .collect()
    })
}

fn ballots(projects: usize) -> impl Strategy<Value = Vec<Ballot>> {
    let chosen = prop::sample::subsequence((0..projects).collect::<Vec<_>>(), 0..=projects).prop_shuffle();
    let ballot = (text(), chosen, prop::option::of(decimal()), text());
    prop::collection::vec(ballot, 0..6).prop_map(|ballots| {
        let all = ballots.into_iter();
        all.map(|(voter, chosen, points, more)| {
            let choices = chosen
                .into_iter()
                .map(|project| Choice { project, points })
                .collect();
            Ballot {
                voter: format!("v{voter}"),
                choices,
                more: vec![more],
            }
        })
        .collect()
    })
}

fn election() -> impl Strategy<Value = Election> {
    let vote_type = prop::sample::select(&[VoteType::Approval, VoteType::Ordinal, VoteType::Scoring][..]);
    let projects = projects().prop_flat_map(|projects| (ballots(projects.len()), Just(projects)));
    (decimal(), vote_type, text(), text(), projects).prop_map(
        |(budget, vote_type, rule, comment, (ballots, projects))| Election {
            budget,
            vote_type,
            rule,
            meta: vec![("comment".to_owned(), comment)],
            project_columns: vec!["name".to_owned()],
            projects,
            ballot_columns: vec!["age".to_owned()],
            ballots,
        },
    )
}
