//! What lacks, tried on figures.

use budgets::{Account, Budget, Line, Side};
use proptest::prelude::*;

use super::{About, Aid, Lack, Party, Seen, Terms, lacks};
use crate::features::applications::terms::Mode;
use crate::features::calls::{Border, Call, Kind as CallKind};
use crate::features::directory::Kind;
use crate::features::file::Country;
use crate::features::projects::{Document, Role};
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
        organiser_keys: Vec::new(),
        themes: Vec::new(),
        communes: Vec::new(),
        minimum_partners: 2,
        cents,
        offers_programmes: false,
        opens_at: 0,
        deadline: 100,
        questions_until: None,
        answer_by: None,
        co_construction: None,
        version: (1, String::new()),
        published_at: (0, 0),
        withdrawn_at: None,
    }
}

fn party(partner: i64, key: &str) -> Party {
    Party {
        partner,
        key: key.to_owned(),
        role: Role::Partner,
        kind: Kind::Association,
        country: Country::France,
        is_in: true,
        may_sign: true,
        commitment: false,
        papers: 0,
    }
}

/// What the check sees of partners and their budgets, where there is nothing else.
fn seen<'a>(
    project: &'a Document,
    parties: &'a [Party],
    (budget, terms): (&'a Budget, &'a Terms),
) -> Seen<'a> {
    Seen {
        call: None,
        kinds: &[],
        border: Border::Welcome,
        side: None,
        shut: None,
        settled: None,
        chosen: true,
        requested: true,
        terms,
        aids: &[],
        questions: &[],
        pieces: &[],
        project,
        gaps: &[],
        beside: &[],
        parties,
        budget,
        money: false,
        broken: &[],
        over: &[],
    }
}

/// What lacks in the budgets of two partners; the amounts are of the first, in 2027.
fn of_budgets(amounts: &[(Account, i64)], cents: Option<i64>) -> Vec<Lack> {
    let (call, project) = (call(cents), Document::default());
    let parties = [party(1, "a"), party(2, "b")];
    let line = |(account, cents): &(Account, i64)| Line {
        partner: 1,
        year: 2027,
        account: *account,
        cents: *cents,
    };
    let budget = Budget::new(amounts.iter().map(line).collect(), Vec::new()).expect("amounts within bounds");
    let terms = Terms::default();
    let seen = Seen {
        call: Some(&call),
        money: cents.is_some(),
        ..seen(&project, &parties, (&budget, &terms))
    };
    lacks(&seen)
        .into_iter()
        .filter(|lack| lack.about() == About::Budget)
        .collect()
}

fn account(code: &str) -> Account {
    budgets::account(code).expect("an account of the chart")
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
    let amounts = [("60x", 5), ("own", 5), ("864", 7), ("870", 6)];
    let amounts = amounts.map(|(code, cents)| (account(code), cents));
    assert_eq!(
        of_budgets(&amounts, None),
        [Lack::UnbalancedKind("a".to_owned(), 2027, 1)]
    );
}

#[test]
fn a_partner_without_a_budget_is_not_counted_among_those_a_call_asks_for() {
    let (call, project) = (call(None), Document::default());
    let mut parties = [party(1, "a"), party(2, "b")];
    let few = |parties: &[Party]| {
        let budget = Budget::new(Vec::new(), Vec::new()).expect("nothing is within bounds");
        let terms = Terms::default();
        let seen = Seen {
            call: Some(&call),
            ..seen(&project, parties, (&budget, &terms))
        };
        lacks(&seen).contains(&Lack::TooFew(1))
    };
    assert!(!few(&parties));
    parties[1].role = Role::Associated;
    assert!(few(&parties));
}

#[test]
fn who_takes_part_without_answering_may_be_of_any_kind() {
    let project = Document::default();
    let kinds = ["company".to_owned()];
    let mut parties = [party(1, "a"), party(2, "b")];
    parties[0].kind = Kind::Company;
    let wrong = |parties: &[Party]| {
        let budget = Budget::new(Vec::new(), Vec::new()).expect("nothing is within bounds");
        let terms = Terms::default();
        let seen = Seen {
            kinds: &kinds,
            ..seen(&project, parties, (&budget, &terms))
        };
        lacks(&seen).contains(&Lack::WrongKind("b".to_owned()))
    };
    assert!(wrong(&parties));
    parties[1].role = Role::Associated;
    assert!(!wrong(&parties));
}

#[test]
fn passing_money_on_takes_a_clause_and_aid_its_ceiling() {
    let project = Document::default();
    let parties = [party(1, "a"), party(2, "b")];
    let of = |terms: &Terms, cents: i64| {
        let budget = Budget::new(Vec::new(), Vec::new()).expect("nothing is within bounds");
        let aid = Aid {
            partner: 1,
            key: "a".to_owned(),
            member_state: "fr",
            received: 0,
            requested: cents,
            ceiling: Some(100),
        };
        let seen = Seen {
            aids: &[aid],
            money: true,
            ..seen(&project, &parties, (&budget, terms))
        };
        let about = |lack: &Lack| lack.about() == About::Request;
        lacks(&seen).into_iter().filter(about).collect::<Vec<_>>()
    };
    assert_eq!(of(&Terms::default(), 1), [Lack::NoMode]);
    let passing = Terms {
        mode: Some(Mode::Redistributes),
        ..Terms::default()
    };
    assert_eq!(of(&passing, 1), [Lack::NoClause]);
    let written = Terms {
        clause: "Expressly.".to_owned(),
        ..passing
    };
    assert_eq!(of(&written, 79), []);
    let near = of(&written, 100);
    assert!(matches!(near[..], [Lack::AidNear(..)]) && !near[0].blocks());
    let over = of(&written, 101);
    assert!(matches!(over[..], [Lack::AidOver(..)]) && over[0].blocks());
}

proptest! {
    /// Whatever the charges, indirect ones among them, a budget that is completed to the cent lacks nothing, and one
    /// cent more is found.
    #[test]
    fn a_budget_lacks_exactly_what_it_is_short_of(
        charges in prop::collection::vec((any::<prop::sample::Index>(), 1_i64..10_000_000), 1..20), more in 1_i64..1_000,
    ) {
        let all: Vec<Account> = budgets::accounts().filter(|one| one.side() == Side::Charge).collect();
        let mut amounts: Vec<(Account, i64)> =
            charges.iter().map(|(at, cents)| (*at.get(&all), *cents)).collect();
        let total: i64 = charges.iter().map(|(_, cents)| cents).sum();
        amounts.push((account("74-state"), total));
        prop_assert!(of_budgets(&amounts, None).is_empty());
        amounts.push((account("758"), more));
        prop_assert_eq!(of_budgets(&amounts, None), [Lack::Unbalanced("a".to_owned(), 2027, -more)]);
    }
}

#[test]
fn a_call_for_both_sides_of_the_border_takes_no_answer_of_one_and_a_call_for_one_none_of_both() {
    use Country::{Belgium, Elsewhere, France};
    let (call, project) = (call(None), Document::default());
    let budget = Budget::new(Vec::new(), Vec::new()).expect("no amount");
    let of = |border: Border, side: Option<Country>, countries: [Country; 2]| {
        let [one, other] = countries;
        let parties = [
            Party {
                country: one,
                ..party(1, "a")
            },
            Party {
                country: other,
                ..party(2, "b")
            },
            // Whoever is associated only has no part in it.
            Party {
                country: if one == France { Belgium } else { France },
                role: Role::Associated,
                ..party(3, "c")
            },
        ];
        let terms = Terms::default();
        let seen = Seen {
            call: Some(&call),
            border,
            side,
            ..seen(&project, &parties, (&budget, &terms))
        };
        let every = lacks(&seen).into_iter();
        every
            .filter(|lack| lack.about() == About::Partners)
            .collect::<Vec<Lack>>()
    };
    assert_eq!(of(Border::Needed, None, [France, France]), [Lack::OneSided]);
    assert!(of(Border::Needed, None, [France, Belgium]).is_empty());
    // Whoever is from a third country stands for neither side.
    assert_eq!(of(Border::Needed, None, [France, Elsewhere]), [Lack::OneSided]);
    assert!(of(Border::Welcome, None, [Elsewhere, France]).is_empty());
    let wrong = |key: &str| Lack::WrongSide(key.to_owned());
    let foreign = |key: &str| Lack::OtherCountry(key.to_owned());
    assert_eq!(of(Border::OneSide, None, [France, Belgium]), [wrong("b")]);
    assert_eq!(
        of(Border::OneSide, Some(Belgium), [France, Belgium]),
        [wrong("a")]
    );
    assert_eq!(of(Border::OneSide, None, [Elsewhere, France]), [foreign("a")]);
    assert!(of(Border::OneSide, Some(France), [France, France]).is_empty());
    assert!(
        [Lack::OneSided, wrong("a"), foreign("a")]
            .iter()
            .all(Lack::blocks)
    );
}
