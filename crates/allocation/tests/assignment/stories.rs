//! Tables small enough to be assigned by hand.

use allocation::assignment::{AssignmentError, Reader, Request, Table, assign};

fn table(most: &[u32], requests: &[u32], affinities: &[&[i64]]) -> Table {
    let line = |line: &&[i64]| {
        line.iter()
            .map(|&affinity| (affinity >= 0).then_some(affinity))
            .collect()
    };
    Table {
        readers: most.iter().map(|&most| Reader { most, funder: None }).collect(),
        requests: requests
            .iter()
            .map(|&readers| Request {
                readers,
                funders: vec![],
            })
            .collect(),
        affinities: affinities.iter().map(line).collect(),
    }
}

/// The first reader knows both requests best, but can read one: 9 + 4 is more than 8 + 3.
#[test]
fn the_total_is_what_counts() {
    let found = assign(&table(&[1, 1], &[1, 1], &[&[9, 3], &[8, 4]]), 0).unwrap();
    assert_eq!(
        (found.readers, found.total, found.least),
        (vec![vec![0], vec![1]], 13, Some(4))
    );
}

#[test]
fn a_conflict_is_never_made_whatever_it_would_bring() {
    let found = assign(&table(&[1, 1], &[1, 1], &[&[-1, 3], &[8, -1]]), 0).unwrap();
    assert_eq!(found.readers, [vec![1], vec![0]]);
    let short = assign(&table(&[1, 1], &[1, 1], &[&[-1, 3], &[-1, 8]]), 0);
    assert_eq!(short, Err(AssignmentError::Readers(vec![(0, 0)])));
}

/// 9 + 1 is the greatest total; 5 + 4 costs one of ten, and nobody is served with 1.
#[test]
fn a_floor_is_paid_by_as_much_of_the_total_as_was_allowed() {
    let table = table(&[1, 1], &[1, 1], &[&[9, 4], &[5, 1]]);
    let unfair = assign(&table, 0).unwrap();
    assert_eq!((unfair.total, unfair.least, unfair.floor), (10, Some(1), None));
    let fair = assign(&table, 100).unwrap();
    assert_eq!(
        (fair.readers, fair.total, fair.least, fair.floor),
        (vec![vec![1], vec![0]], 9, Some(4), Some(4))
    );
    assert_eq!(assign(&table, 99).unwrap(), unfair);
}

#[test]
fn a_concerned_funder_has_a_reader_before_any_affinity() {
    let mut table = table(&[2, 2, 1], &[2, 1], &[&[9, 8, 0], &[7, 6, 5]]);
    table.readers[2].funder = Some(7);
    table.requests[0].funders = vec![7];
    let found = assign(&table, 0).unwrap();
    assert_eq!((found.readers, found.total), (vec![vec![0, 2], vec![0]], 16));
    table.requests[1].funders = vec![7];
    let Err(AssignmentError::Funders(absent)) = assign(&table, 0) else {
        panic!("one reader cannot be at both")
    };
    assert_eq!(absent.len(), 1);
}

#[test]
fn a_table_that_is_none_is_refused() {
    assert_eq!(
        assign(&table(&[1], &[1], &[&[1, 2]]), 0),
        Err(AssignmentError::Shape)
    );
    assert_eq!(
        assign(&table(&[1], &[1], &[&[2_000_000_000]]), 0),
        Err(AssignmentError::TooLarge)
    );
    assert_eq!(assign(&table(&[1], &[], &[]), 0).unwrap().least, None);
}
