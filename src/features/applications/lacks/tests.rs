//! What lacks, tried on figures.

use proptest::prelude::*;

use super::{About, Amount, Lack, Party, Seen, Texts, lacks};
use crate::features::calls::{Call, Kind as CallKind};
use crate::features::directory::Kind;
use crate::features::projects::Role;
use crate::shared::i18n::{Lang, Words};

fn call(cents: Option<i64>) -> Call {
    Call {
        id: 1,
        address: String::new(),
        kind: CallKind::Projects,
        policy: None,
        titles: Words::default(),
        languages: vec![Lang::Fr],
        organisers: Vec::new(),
        themes: Vec::new(),
        communes: Vec::new(),
        minimum_partners: 2,
        cents,
        opens_at: 0,
        deadline: 100,
        questions_until: None,
        answer_by: None,
        version: (1, String::new()),
        published_at: (0, 0),
        withdrawn_at: None,
    }
}

fn party(key: &str) -> Party {
    Party {
        key: key.to_owned(),
        role: Role::Partner,
        kind: Kind::Association,
        is_in: true,
        commitment: false,
        papers: 0,
    }
}

/// What lacks in the budgets of two partners.
fn of_budgets(amounts: &[Amount<'_>], cents: Option<i64>) -> Vec<Lack> {
    let (call, texts) = (call(cents), Texts::new());
    let parties = [party("a"), party("b")];
    let seen = Seen {
        call: &call,
        kinds: &[],
        too_late: false,
        now: 50,
        languages: &[Lang::Fr],
        texts: &texts,
        parties: &parties,
        amounts,
    };
    lacks(&seen)
        .into_iter()
        .filter(|lack| lack.about() == About::Budget)
        .collect()
}

#[test]
fn money_asks_each_partner_for_a_budget_and_none_asks_nobody() {
    assert!(of_budgets(&[], None).is_empty());
    assert_eq!(
        of_budgets(&[], Some(1)),
        [Lack::NoBudget("a".to_owned()), Lack::NoBudget("b".to_owned())]
    );
}

#[test]
fn what_is_given_in_kind_stands_outside_money() {
    let amounts: [Amount<'_>; 4] = [
        ("a", 2027, "60", 5),
        ("a", 2027, "70", 5),
        ("a", 2027, "864", 7),
        ("a", 2027, "870", 6),
    ];
    assert_eq!(
        of_budgets(&amounts, None),
        [Lack::UnbalancedKind("a".to_owned(), 2027, 1)]
    );
}

proptest! {
    /// Whatever the lines, a budget that is completed to the cent lacks nothing, and one cent more is found.
    #[test]
    fn a_budget_lacks_exactly_what_it_is_short_of(
        charges in prop::collection::vec((60_u8..70, 1_i64..10_000_000), 1..20), more in 1_i64..1_000,
    ) {
        let accounts: Vec<String> = charges.iter().map(|(account, _)| account.to_string()).collect();
        let mut amounts: Vec<Amount<'_>> = accounts
            .iter()
            .zip(&charges)
            .map(|(account, (_, cents))| ("a", 2027, account.as_str(), *cents))
            .collect();
        let total: i64 = charges.iter().map(|(_, cents)| cents).sum();
        amounts.push(("a", 2027, "74", total));
        prop_assert!(of_budgets(&amounts, None).is_empty());
        amounts.push(("a", 2027, "75", more));
        prop_assert_eq!(of_budgets(&amounts, None), [Lack::Unbalanced("a".to_owned(), 2027, -more)]);
    }
}
