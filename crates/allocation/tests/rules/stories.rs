//! Votes small enough to be decided by hand.

use allocation::pabulib::{Election, read};
use allocation::rules::{Rule, RuleError};

fn election(meta: &str, projects: &str, ballots: &str) -> Election {
    let file = format!("META\n{meta}\nPROJECTS\nproject_id;cost{projects}\nVOTES\nvoter_id;vote{ballots}\n");
    read(file.as_bytes()).unwrap()
}

fn decided(rule: Rule, election: &Election) -> (Vec<&str>, String) {
    let outcome = rule.decide(election).unwrap();
    let names = outcome
        .selected
        .iter()
        .map(|&place| election.projects[place].id.as_str());
    (names.collect(), outcome.spent.to_string())
}

/// 100 to spend. By votes: hall (60), then shed and bench of equal votes, of which the bench is cheaper.
fn greedy_example() -> Election {
    election(
        "budget;100\nvote_type;approval\nrule;greedy\nmin_project_score_threshold;2",
        ";votes\nhall;60;3\nshed;50;2\nbench;39.5;2\nsign;0.5;1",
        "\n1;hall,shed\n2;hall,bench\n3;hall,bench,shed\n4;sign",
    )
}

#[test]
fn greedy_takes_the_most_wanted_that_can_still_be_paid_the_cheaper_of_equals_first() {
    assert_eq!(
        decided(Rule::Greedy, &greedy_example()),
        (vec!["hall", "bench", "sign"], "100".to_owned())
    );
}

#[test]
fn greedy_without_skipping_ends_at_the_first_that_cannot_be_paid() {
    assert_eq!(
        decided(Rule::GreedyNoSkip, &greedy_example()),
        (vec!["hall", "bench"], "99.5".to_owned())
    );
}

#[test]
fn a_threshold_leaves_out_who_does_not_reach_it() {
    let mut election = greedy_example();
    assert_eq!(
        decided(Rule::GreedyThreshold, &election),
        (vec!["hall", "bench"], "99.5".to_owned())
    );
    election.meta.clear();
    assert_eq!(Rule::GreedyThreshold.decide(&election), Err(RuleError::Threshold));
}

#[test]
fn votes_are_counted_where_the_file_does_not_say_them() {
    let mut election = greedy_example();
    election
        .projects
        .iter_mut()
        .for_each(|project| project.votes = None);
    assert_eq!(
        decided(Rule::Greedy, &election),
        (vec!["hall", "bench", "sign"], "100".to_owned())
    );
}

/// Ten voters with 10 each: six on one side of the river, four on the other.
///
/// For a unit of cost gym, pool and swing ask 1/6 of each of the six; the gym is first by name, each pays 6. What they have left,
/// 24, is less than the pool. The swing asks 2 of each. The path asks 9 of each of the four, 1/4 for a unit; the two who
/// want the mast then have 2 left together, and it costs 5.
fn two_sides() -> Election {
    let ballots = [
        "\n1;pool,gym,swing".repeat(6),
        "\n7;path".repeat(2),
        "\n9;path,mast".repeat(2),
    ]
    .concat();
    let projects = "\npool;48\nswing;12\ngym;36\npath;36\nmast;5\nbell;1";
    election(
        "budget;100\nvote_type;approval\nrule;equalshares",
        projects,
        &ballots,
    )
}

#[test]
fn each_side_of_the_river_has_what_its_part_pays() {
    assert_eq!(
        decided(Rule::EqualShares, &two_sides()),
        (vec!["gym", "swing", "path"], "84".to_owned())
    );
}

/// With 12 each, the two have 3 left and pay the mast, 5 together. Nothing else fits into the 11 that remain but the bell,
/// which nobody wants.
#[test]
fn more_a_voter_completes_it() {
    let four = vec!["gym", "swing", "path", "mast"];
    assert_eq!(
        decided(Rule::EqualSharesAdd1, &two_sides()),
        (four, "89".to_owned())
    );
}

#[test]
fn a_step_that_exceeds_the_budget_is_not_taken() {
    let meta = "budget;10\nvote_type;choose-1\nrule;equalshares/add1";
    let two = election(meta, "\na;6\nb;6\nfree;0\nbell;0", "\n1;a\n2;b\n3;free");
    assert_eq!(
        decided(Rule::EqualSharesAdd1, &two),
        (vec!["free"], "0".to_owned())
    );
}

/// The seat asks 4 of the second for a point. The stage would ask 4 a point too, but 12 of the first, who has 10: so
/// the first gives 10 and the second 6 for its one point, all it has left. Nobody pays the lamp.
#[test]
fn points_say_who_pays_how_much() {
    let file = "META\nbudget;20\nvote_type;cumulative\nrule;equalshares\nPROJECTS\nproject_id;cost\nstage;16\nlamp;7\nseat;4\n\
                VOTES\nvoter_id;vote;points\n1;stage;3\n2;stage,lamp,seat;1,1,1\n";
    let stage = read(file.as_bytes()).unwrap();
    assert_eq!(
        decided(Rule::EqualShares, &stage),
        (vec!["seat", "stage"], "20".to_owned())
    );
}

#[test]
fn the_official_rule_is_the_one_that_the_file_names() {
    let named = |rule: &str| {
        let mut election = two_sides();
        rule.clone_into(&mut election.rule);
        Rule::official(&election)
    };
    assert_eq!(named("greedy-no-skip"), Ok(Rule::GreedyNoSkip));
    assert_eq!(named("equalshares/add1"), Ok(Rule::EqualSharesAdd1));
    assert_eq!(named("unknown"), Err(RuleError::Unknown("unknown".to_owned())));
}

#[test]
fn equal_shares_refuse_what_they_cannot_weigh() {
    let mut ranked = two_sides();
    ranked.vote_type = allocation::pabulib::VoteType::Ordinal;
    let refused = Rule::EqualShares.decide(&ranked).unwrap_err().to_string();
    assert_eq!(
        refused,
        "equal shares need ballots of approval or of points, not ordinal"
    );
    ranked.vote_type = allocation::pabulib::VoteType::Cumulative;
    assert_eq!(
        Rule::EqualShares.decide(&ranked),
        Err(RuleError::Points {
            voter: "1".to_owned()
        })
    );
}

#[test]
fn nobody_voted_and_nothing_is_bought() {
    let nobody = election(
        "budget;10\nvote_type;approval\nrule;equalshares/add1",
        "\na;6",
        "",
    );
    assert_eq!(decided(Rule::EqualSharesAdd1, &nobody), (vec![], "0".to_owned()));
}
