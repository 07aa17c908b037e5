//! No proposal leaves a partner out to save a line; whoever would have nothing for want of money is named.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use allocation::check::check;
use allocation::proposal::{WHOLE, propose};

use crate::features::sessions::inputs::{Asker, Inputs, Payer, Wanted};
use crate::shared::i18n::Words;

fn payer(programme: i64, envelope: i64) -> Payer {
    Payer {
        programme,
        name: Words::default(),
        funder: format!("Funder {programme}"),
        envelope,
        public: true,
        version: (1, 0),
        only: Vec::new(),
        purpose: String::new(),
    }
}

fn wanted(payer: usize, partners: &[(&str, i64)]) -> Wanted {
    Wanted {
        payer,
        least: 1,
        most: partners.iter().map(|(_, cents)| cents).sum(),
        rate: WHOLE,
        points: 5,
        partners: partners
            .iter()
            .map(|(name, cents)| ((*name).to_owned(), *cents))
            .collect(),
        keys: partners.iter().map(|(name, _)| name.to_lowercase()).collect(),
        column: 0,
    }
}

/// A large request of two associations, of which the second asks 400 € of the second funder alone; and another large one.
fn session(second: i64) -> Inputs {
    let asker = |application, lines: Vec<Wanted>| {
        let most = lines.iter().map(|line| line.most).sum();
        Asker {
            application,
            number: format!("TABL-{application}"),
            title: Words::default(),
            least: most / 2,
            most,
            cost: most,
            public: 0,
            territory: None,
            joint: true,
            publics: Words::default(),
            communes: Vec::new(),
            lines,
            together: Vec::new(),
        }
    };
    Inputs {
        useful: 50,
        seed: 1,
        effort: 50_000,
        cap: None,
        rooms: Vec::new(),
        payers: vec![payer(1, 200_000_000), payer(2, second)],
        askers: vec![
            asker(
                1,
                vec![
                    wanted(0, &[("Kitchens", 50_000_000)]),
                    wanted(1, &[("Gardeners", 40_000)]),
                ],
            ),
            asker(2, vec![wanted(0, &[("Choir", 50_000_000)])]),
        ],
        staff: BTreeMap::new(),
        outside: Vec::new(),
    }
}

fn proposed(inputs: &Inputs) -> Vec<Vec<i64>> {
    let (table, settings) = (inputs.table(), inputs.settings());
    let found = propose(&table, &settings, &mut |_| ControlFlow::Continue(())).unwrap();
    check(&table, &settings, &found).unwrap();
    found.amounts
}

#[test]
fn with_money_enough_a_partner_for_whom_little_is_asked_keeps_its_line() {
    let inputs = session(500_000);
    assert_eq!(inputs.table().requests[0].partners, [[0], [1]]);
    let amounts = proposed(&inputs);
    assert_eq!(amounts, [vec![50_000_000, 40_000], vec![50_000_000]]);
    assert!(inputs.askers[0].left_out(&amounts[0]).is_empty());
}

#[test]
fn whoever_would_have_nothing_for_want_of_money_is_named() {
    let inputs = session(0);
    let amounts = proposed(&inputs);
    assert_eq!(amounts, [vec![50_000_000, 0], vec![50_000_000]]);
    assert_eq!(inputs.askers[0].left_out(&amounts[0]), ["Gardeners"]);
    assert!(inputs.askers[1].left_out(&amounts[1]).is_empty());
    assert!(
        inputs.askers[0].left_out(&[0, 0]).is_empty(),
        "the request has nothing: no partner is left out of it"
    );
}
