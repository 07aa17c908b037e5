//! What holds for every table.

use allocation::assignment::{AssignmentError, Reader, Request, Table, assign};
use proptest::prelude::*;

fn tables() -> impl Strategy<Value = Table> {
    (1..5_usize, 1..4_usize).prop_flat_map(|(readers, requests)| {
        let reader =
            (0..3_u32, prop::option::of(0..2_u32)).prop_map(|(most, funder)| Reader { most, funder });
        let request = (0..3_u32, prop::collection::vec(0..2_u32, 0..2));
        let request = request.prop_map(|(readers, funders)| Request { readers, funders });
        let affinity = prop::option::weighted(0.8, -3..10_i64);
        let affinities = prop::collection::vec(prop::collection::vec(affinity, readers), requests);
        let (readers, requests) = (
            prop::collection::vec(reader, readers),
            prop::collection::vec(request, requests),
        );
        (readers, requests, affinities).prop_map(|(readers, requests, affinities)| Table {
            readers,
            requests,
            affinities,
        })
    })
}

/// The greatest total of all assignments that keep the rules, by trying them all.
fn greatest(table: &Table, request: usize, free: &mut Vec<u32>) -> Option<i64> {
    let Some(asked) = table.requests.get(request) else {
        return Some(0);
    };
    let readers = table.readers.len();
    let mut best = None;
    for chosen in 0..1_u32 << readers {
        let chosen: Vec<usize> = (0..readers).filter(|reader| chosen >> reader & 1 == 1).collect();
        let gains: Option<i64> = chosen
            .iter()
            .map(|&reader| table.affinities[request][reader])
            .sum();
        let has = |funder: &u32| {
            chosen
                .iter()
                .any(|&reader| table.readers[reader].funder == Some(*funder))
        };
        let complete = chosen.len() == asked.readers as usize && asked.funders.iter().all(has);
        let (true, Some(gains)) = (complete && chosen.iter().all(|&reader| free[reader] > 0), gains) else {
            continue;
        };
        chosen.iter().for_each(|&reader| free[reader] -= 1);
        best = best.max(greatest(table, request + 1, free).map(|rest| rest + gains));
        chosen.iter().for_each(|&reader| free[reader] += 1);
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_total_is_the_greatest_there_is_and_the_rules_are_kept(table in tables()) {
        let mut free: Vec<u32> = table.readers.iter().map(|reader| reader.most).collect();
        let greatest = greatest(&table, 0, &mut free);
        match assign(&table, 0) {
            Ok(found) => {
                prop_assert_eq!(Some(found.total), greatest);
                for (request, readers) in found.readers.iter().enumerate() {
                    prop_assert_eq!(readers.len(), table.requests[request].readers as usize);
                    for &reader in readers {
                        prop_assert!(table.affinities[request][reader].is_some());
                        prop_assert!(free[reader] > 0);
                        free[reader] -= 1;
                    }
                }
            }
            Err(AssignmentError::Readers(_) | AssignmentError::Funders(_)) => prop_assert_eq!(greatest, None),
            Err(error) => prop_assert!(false, "{}", error),
        }
    }

    #[test]
    fn a_floor_never_serves_the_worst_served_worse(table in tables(), loss in 0..1000_u32) {
        if let (Ok(greatest), Ok(fairer)) = (assign(&table, 0), assign(&table, loss)) {
            prop_assert!(fairer.least >= greatest.least && fairer.total <= greatest.total);
            prop_assert_eq!(assign(&table, loss).unwrap(), fairer);
        }
    }
}
