//! What holds for every table.

use allocation::funders::{Funder, Project, Table, share};
use proptest::prelude::*;

fn tables() -> impl Strategy<Value = Table> {
    let funders = prop_oneof![14 => 1..6_usize, 1 => 1..51_usize];
    (funders, 1..6_usize).prop_flat_map(|(funders, projects)| {
        let range = (1..3_000_i64, 0..3_000_i64).prop_map(|(least, more)| (least, least + more));
        let bids = prop::collection::vec(prop::option::weighted(0.7, 0..7_000_i64), funders);
        let envelopes = prop::collection::vec(prop_oneof![Just(1_000_i64), 0..4_000_i64], funders);
        (envelopes, prop::collection::vec((range, bids), projects)).prop_map(|(envelopes, projects)| Table {
            funders: (10..)
                .zip(envelopes)
                .map(|(number, envelope)| Funder { number, envelope })
                .collect(),
            projects: (20..)
                .zip(&projects)
                .map(|(number, &((least, most), _))| Project { number, least, most })
                .collect(),
            bids: projects.into_iter().map(|(_, bids)| bids).collect(),
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn money_adds_up_and_every_rule_is_kept(table in tables()) {
        let shares = share(&table).unwrap();
        for (project, (payments, &award)) in shares.payments.iter().zip(&shares.awards).enumerate() {
            let Project { least, most, .. } = table.projects[project];
            prop_assert_eq!(payments.iter().sum::<i64>(), award);
            prop_assert!(award == 0 || (least..=most).contains(&award));
            for (paid, bid) in payments.iter().zip(&table.bids[project]) {
                prop_assert!((0..=bid.unwrap_or(0)).contains(paid), "only who is eligible and wants it pays");
            }
        }
        for (place, funder) in table.funders.iter().enumerate() {
            prop_assert!(shares.payments.iter().map(|line| line[place]).sum::<i64>() <= funder.envelope);
        }
        let told: i64 = shares.steps.iter().map(|step| step.amount).sum();
        prop_assert_eq!(told, shares.awards.iter().sum::<i64>());
        prop_assert_eq!(share(&table).unwrap(), shares, "a replay is the same");
    }

    #[test]
    fn the_order_of_funders_and_projects_does_not_matter(table in tables()) {
        let mut turned = table.clone();
        turned.funders.reverse();
        turned.projects.reverse();
        turned.bids.reverse();
        turned.bids.iter_mut().for_each(|line| line.reverse());
        let (mut shares, turned) = (share(&table).unwrap(), share(&turned).unwrap());
        shares.payments.reverse();
        shares.payments.iter_mut().for_each(|line| line.reverse());
        prop_assert_eq!(shares.payments, turned.payments);
    }
}
