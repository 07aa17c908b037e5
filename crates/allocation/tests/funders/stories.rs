//! Tables small enough to be shared by hand.

use allocation::funders::{Funder, Project, Table, TableError, share, share_pot};

/// Amounts in units; projects by least and most.
fn table(envelopes: &[i64], projects: &[(i64, i64)], bids: &[&[i64]]) -> Table {
    let funder = |(number, &envelope): (u32, &i64)| Funder {
        number,
        envelope: envelope * 100,
    };
    let project = |(number, &(least, most)): (u32, &(i64, i64))| Project {
        number,
        least: least * 100,
        most: most * 100,
    };
    let line = |line: &&[i64]| line.iter().map(|&bid| (bid > 0).then_some(bid * 100)).collect();
    Table {
        funders: (0..).zip(envelopes).map(funder).collect(),
        projects: (0..).zip(projects).map(project).collect(),
        bids: bids.iter().map(line).collect(),
    }
}

/// Both want the first: at its least each pays in proportion to its envelope, 30 and 10. Its second funder follows to
/// 60 only: 15 and 5 more. The first alone then pays up to 70. The second project has one supporter with 15 left
/// of 20 it needs.
#[test]
fn each_pays_by_its_envelope_up_to_where_it_follows() {
    let table = table(&[90, 30], &[(40, 70), (20, 20)], &[&[70, 60], &[0, 20]]);
    let shares = share(&table).unwrap();
    assert_eq!(shares.awards, [7000, 0]);
    assert_eq!(shares.payments, [[5500, 1500], [0, 0]]);
    let amounts: Vec<_> = shares
        .steps
        .iter()
        .map(|step| (step.project, step.amount))
        .collect();
    assert_eq!(amounts, [(0, 4000), (0, 2000), (0, 1000)]);
}

/// Ten units between three: 3.34, 3.33, 3.33; the cent goes to the lowest number.
#[test]
fn a_cent_that_does_not_divide_goes_to_the_lowest_number() {
    let shares = share(&table(&[5, 5, 5], &[(10, 10)], &[&[10, 10, 10]])).unwrap();
    assert_eq!(shares.payments, [[334, 333, 333]]);
}

#[test]
fn whoever_has_less_left_gives_all_of_it_and_the_others_the_rest() {
    let table = table(&[10, 10], &[(8, 8), (11, 11)], &[&[8, 0], &[11, 11]]);
    let shares = share(&table).unwrap();
    // The second has the support of both and is served first: 5.50 each. The first then lacks 3.50.
    assert_eq!(
        (shares.awards, shares.payments),
        (vec![0, 1100], vec![vec![0, 0], vec![550, 550]])
    );
}

#[test]
fn a_common_pot_goes_on_until_nothing_can_be_added() {
    let table = table(&[10, 10], &[(16, 16), (4, 4)], &[&[16, 0], &[0, 4]]);
    assert_eq!(share(&table).unwrap().awards, [0, 400]);
    let pot = share_pot(&table, 2000, 100).unwrap();
    assert_eq!(
        (pot.awards, pot.payments),
        (vec![1600, 400], vec![vec![1600, 0], vec![0, 400]])
    );
    assert_eq!(share_pot(&table, 1900, 100).unwrap().awards, [0, 400]);
}

#[test]
fn a_table_that_is_none_is_refused() {
    assert_eq!(share(&table(&[1], &[(1, 1)], &[])), Err(TableError::Shape));
    assert_eq!(share(&table(&[1], &[(2, 1)], &[&[1]])), Err(TableError::Amount));
    let mut twice = table(&[1, 1], &[], &[]);
    twice.funders[1].number = 0;
    assert_eq!(share(&twice), Err(TableError::Numbers));
}
