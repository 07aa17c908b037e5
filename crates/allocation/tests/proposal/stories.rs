//! Tables small enough to be decided by hand.

use std::ops::ControlFlow;

use allocation::check::{Broken, check, undertakings};
use allocation::completion::{Room, completion};
use allocation::headroom::{Headroom, Part, within};
use allocation::proposal::{
    Binding, Change, Explanation, Progress, Proposal, Settings, Table, TableError, explain, propose,
};
use allocation::robustness::{Change as Stated, Standing, Survey};

use super::every::table;

pub fn proposed(table: &Table, settings: &Settings) -> Proposal {
    propose(table, settings, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// Two funders of 60. The first request needs 80, which neither has; together they have it, and 40 remain for the second.
#[test]
fn together_they_fund_what_neither_could_alone() {
    let table = table(
        &[60, 60],
        &[
            (80, 80, &[(0, 10, 80, 5), (1, 10, 80, 5)]),
            (20, 40, &[(0, 10, 40, 3), (1, 10, 40, 3)]),
        ],
    );
    let found = proposed(&table, &Settings::default());
    let (count, bound) = check(&table, &Settings::default(), &found).unwrap();
    assert_eq!(count.received, [80, 40]);
    assert_eq!(
        (found.value.found, found.value.bound),
        (80 * 5 + 40 * 3, 80 * 5 + 40 * 3)
    );
    assert!(bound >= found.value.found);
    // Three lines: one funder alone pays the second request, both the first.
    assert_eq!(count.lines, 3);
    // Alone each could only pay the second request.
    assert_eq!(
        found.alone.iter().map(|alone| alone.found).collect::<Vec<_>>(),
        [120, 120]
    );
}

/// The value would be higher if the first funder paid the request that only the second wants: it is not made to.
#[test]
fn no_funder_does_worse_than_alone() {
    let table = table(
        &[10, 10],
        &[
            (20, 20, &[(0, 1, 10, 1), (1, 1, 10, 9)]),
            (10, 10, &[(0, 1, 10, 4)]),
        ],
    );
    let found = proposed(&table, &Settings::default());
    let (count, _) = check(&table, &Settings::default(), &found).unwrap();
    // Without the rule: 10 + 90. With it the first funder keeps its 40, and the second cannot pay its request alone.
    assert_eq!(found.alone[0].found, 40);
    assert_eq!((count.value, count.received), (40, vec![0, 10]));
}

#[test]
fn a_line_is_nothing_or_at_least_its_minimum() {
    let table = table(&[15], &[(10, 10, &[(0, 10, 10, 9)]), (8, 10, &[(0, 8, 10, 8)])]);
    let found = proposed(&table, &Settings::default());
    assert_eq!(found.amounts, [[10], [0]]);
    assert!(found.value.is_optimal() && found.lines.is_optimal());
}

#[test]
fn caps_on_public_money_and_rates_are_kept() {
    let mut one = table(&[100, 100], &[(50, 100, &[(0, 10, 100, 9), (1, 10, 100, 1)])]);
    one.requests[0].public_rate = 4_000;
    one.requests[0].lines[1].rate = 3_000;
    let found = proposed(&one, &Settings::default());
    assert_eq!(found.amounts, [[40, 30]]);
    one.requests[0].headroom = Some(19);
    assert_eq!(
        proposed(&one, &Settings::default()).amounts,
        [[0, 0]],
        "49 are of no use"
    );
}

#[test]
fn a_table_that_is_none_is_refused() {
    let refused =
        |table: &Table| propose(table, &Settings::default(), &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert_eq!(
        refused(&table(&[1], &[(1, 1, &[(1, 1, 1, 1)])])),
        TableError::Shape
    );
    assert_eq!(
        refused(&table(&[1], &[(2, 1, &[(0, 1, 1, 1)])])),
        TableError::Amount
    );
    let mut twice = table(&[1, 1], &[]);
    twice.funders[1].number = 10;
    assert_eq!(refused(&twice), TableError::Numbers);
    assert!(
        proposed(&table(&[], &[]), &Settings::default())
            .amounts
            .is_empty()
    );
}

fn explained(table: &Table, request: usize) -> Explanation {
    let settings = Settings {
        effort: 100_000,
        ..Settings::default()
    };
    let found = proposed(table, &settings);
    explain(table, &settings, &found, request, &mut || {
        ControlFlow::Continue(())
    })
    .unwrap()
}

/// One funder of 1000: the first request takes 800 at a score of 9, the second needs 500 at a score of 5 and finds 200.
#[test]
fn a_request_that_is_refused_is_told_why_and_what_would_fund_it() {
    let mut table = table(
        &[1_000],
        &[(500, 800, &[(0, 100, 800, 9)]), (500, 600, &[(0, 100, 600, 5)])],
    );
    let refused = explained(&table, 1);
    assert_eq!(refused.award, 0);
    // Without it 800·9. With it at its least: 500·9 + 500·5.
    let regret = refused.regret.unwrap();
    assert_eq!((regret.least, regret.most), (200, 200));
    // At a least of 450 both ways are worth the same: 550·9 + 450·5 = 800·9. With 22 more money too: 522·9 + 500·5 < 800·9 < 523·9 + 500·5.
    let [Change::Least(least), Change::Envelope { funder: 0, cents }] = refused.changes[..] else {
        panic!("{refused:?}")
    };
    assert!((444..450).contains(&least), "{least}");
    assert!((20..=30).contains(&cents), "{cents}");
    assert_eq!(explained(&table, 0).binding, Binding::Asked);

    table.requests[1].public_rate = 5_000;
    // 700·9 + 300·5 > 800·9, and of 800 in all 500·9 + 300·5 < 800·9.
    let unreachable = explained(&table, 1);
    assert_eq!(unreachable.binding, Binding::Unreachable(300));
    assert_eq!(unreachable.changes, [Change::Least(300)]);
    let mut poorer = table.clone();
    poorer.funders[0].envelope = 800;
    let outbid = explained(&poorer, 1);
    assert_eq!(outbid.binding, Binding::Unreachable(300));
    assert_eq!(outbid.changes, [], "with less it would still be worth less");
    table.requests[1].lines[0].score = 0;
    assert_eq!(explained(&table, 1).binding, Binding::Unwanted);
    table.requests[0].public_rate = 7_000;
    assert_eq!(explained(&table, 0).binding, Binding::Rules);
    table.funders[0].envelope = 520;
    assert_eq!(explained(&table, 0).binding, Binding::Envelopes);
}

/// The first is worth most whatever happens, the last can never be paid; of the two between, scores decide that are nearly equal.
#[test]
fn a_meeting_need_only_debate_what_is_contested() {
    let table = table(
        &[100],
        &[
            (50, 50, &[(0, 50, 50, 90)]),
            (45, 50, &[(0, 45, 50, 51)]),
            (50, 50, &[(0, 50, 50, 50)]),
            (200, 200, &[(0, 200, 200, 99)]),
        ],
    );
    let settings = Settings {
        effort: 50_000,
        tolerance: 0,
        ..Settings::default()
    };
    let go_on = &mut |_: &Progress| ControlFlow::Continue(());
    let mut survey = Survey::new(&table);
    assert!(survey.advance(&table, &settings, go_on).unwrap());
    // Kept and resumed: it is what was counted.
    let mut resumed = Survey {
        tried: survey.tried,
        funded: survey.funded.clone(),
        removed: survey.removed,
        depends: survey.depends.clone(),
    };
    while resumed.advance(&table, &settings, go_on).unwrap() {}
    assert!(resumed.is_complete(&table) && !survey.is_complete(&table));
    assert_eq!(
        resumed.funded,
        [5, 4, 0, 0],
        "with a tenth less money the first is paid in full and the second is 5 short"
    );
    use Standing::{AlwaysIn, AlwaysOut, Contested};
    assert_eq!(resumed.standings(), [AlwaysIn, Contested, AlwaysOut, AlwaysOut]);
    // Without the only funder nobody is funded: a note of its own, and no debate.
    assert_eq!(resumed.depends, [vec![0], vec![0], vec![], vec![]]);
    assert_eq!(survey.standings(), [AlwaysIn, AlwaysIn, AlwaysOut, AlwaysOut]);
    let stopped = survey
        .advance(&table, &Settings::default(), &mut |_| ControlFlow::Break(()))
        .unwrap();
    assert!(stopped || survey.tried == 1);
}

/// Each asks one funder alone, and both have ten times what is asked: there is nothing to debate, whoever depends on whom.
#[test]
fn with_money_enough_for_all_all_are_always_in() {
    let table = table(
        &[1_000, 1_000],
        &[(50, 100, &[(0, 1, 100, 5)]), (50, 100, &[(1, 1, 100, 5)])],
    );
    let mut survey = Survey::new(&table);
    let go_on = &mut |_: &Progress| ControlFlow::Continue(());
    while survey.advance(&table, &Settings::default(), go_on).unwrap() {}
    assert!(survey.is_complete(&table));
    assert_eq!((survey.tried, survey.removed), (9, 2));
    assert_eq!(survey.standings(), [Standing::AlwaysIn; 2]);
    assert_eq!(survey.depends, [[0], [1]]);
}

/// The first funder was to give 40 of 100 and gives 30: ten are missing. The second gives 60 and has 25 left; the third, of public money
/// like the first, has money, but a minimum of 20.
#[test]
fn when_one_gives_less_the_others_see_who_could_complete() {
    let lines = [(0, 5, 60, 9), (1, 5, 80, 5), (2, 20, 80, 5)];
    let mut table = table(&[100, 85, 100], &[(50, 100, &lines)]);
    let rooms = |table: &Table| completion(table, &[vec![30, 60, 0]], 0);
    let found = rooms(&table);
    let room = |funder, least, most| Room { funder, least, most };
    assert_eq!(
        found.rooms,
        [room(0, 1, 10), room(1, 1, 10)],
        "the third could only with 20"
    );
    assert_eq!(found.together, 10);
    table.requests[0].public_rate = 3_500;
    assert_eq!(rooms(&table).rooms, [room(0, 1, 5), room(1, 1, 10)]);
    table.requests[0].most = 200;
    assert_eq!(
        rooms(&table).rooms,
        [room(0, 1, 5), room(1, 1, 20)],
        "eighty were asked of it, and sixty it gives"
    );
    assert_eq!(rooms(&table).together, 25);
    // Ninety it has; a hundred and twenty would be of use, and all together can add twenty-five.
    table.requests[0].least = 120;
    let never = rooms(&table);
    assert_eq!((never.rooms, never.together, never.needed), (Vec::new(), 0, 30));
    table.requests[0].least = 110;
    let just = rooms(&table);
    assert_eq!((just.rooms.len(), just.together, just.needed), (2, 25, 20));
}

/// On a grid of 1 to 10 too: 5 becomes 5.5 beside the other funder's 5, and 1 does not become nothing.
#[test]
fn a_tenth_of_a_small_score_is_a_tenth() {
    for (highest, exact) in [(10, true), (909, true), (10_000, false)] {
        let scores = [1, 5, highest];
        let lines: Vec<Vec<(usize, i64, i64, u32)>> = scores
            .iter()
            .map(|&score| vec![(0, 10, 10, score), (1, 10, 10, score)])
            .collect();
        let requests: Vec<_> = lines.iter().map(|lines| (10, 10, &lines[..])).collect();
        let table = table(&[10, 10], &requests);
        for thousandths in [1_100, 900] {
            let changed = Stated::Scores(0, thousandths).applied(&table);
            assert_eq!(changed.check(), Ok(()));
            for request in &changed.requests {
                let (moved, still) = (request.lines[0].score, request.lines[1].score);
                let off = (moved * 1_000).abs_diff(still * u32::from(thousandths));
                // Rounded, both may be half a part off.
                assert!(if exact { off == 0 } else { off <= 1_050 }, "{moved} {still}");
            }
        }
    }
}

/// The checker does not take the proposal's word for what it gives up, nor for what anybody reaches alone.
#[test]
fn amounts_that_give_up_more_than_was_announced_are_refused() {
    let table = table(
        &[100],
        &[(10, 60, &[(0, 10, 60, 5)]), (10, 40, &[(0, 10, 40, 3)])],
    );
    let settings = Settings {
        tolerance: 10_000,
        ..Settings::default()
    };
    let found = proposed(&table, &settings);
    assert!(check(&table, &settings, &found).is_ok() && found.is_alone_proved());
    let mut less = found.clone();
    (less.alone[0].found, less.fairness.found) = (0, 0);
    less.amounts = vec![vec![60], vec![30]];
    assert_eq!(
        check(&table, &settings, &less),
        Err(Broken::Claim("tolerance")),
        "390 of 420, and a hundredth was announced"
    );
    let mut turned = found;
    turned.alone[0].bound = turned.alone[0].found - 1;
    assert_eq!(check(&table, &settings, &turned), Err(Broken::Claim("alone")));
}

/// Three requests that nothing distinguishes but their number, and money for one: the seed decides, not who stands first.
#[test]
fn the_published_seed_breaks_ties() {
    let one = (50, 50, &[(0, 50, 50, 7)][..]);
    let mut table = table(&[60], &[one, one, one]);
    table
        .requests
        .iter_mut()
        .for_each(|request| request.territory = None);
    let winner = |table: &Table, seed| {
        let found = proposed(
            table,
            &Settings {
                seed,
                effort: 20_000,
                ..Settings::default()
            },
        );
        assert!(found.value.is_optimal());
        let place = found.amounts.iter().position(|given| given[0] > 0).unwrap();
        table.requests[place].number
    };
    let winners: Vec<u32> = (0..12).map(|seed| winner(&table, seed)).collect();
    table.requests.reverse();
    let turned: Vec<u32> = (0..12).map(|seed| winner(&table, seed)).collect();
    assert_eq!(winners, turned);
    for number in 1..=3 {
        assert!(winners.contains(&number), "{winners:?}");
    }
}

/// An association asks 60 of each of two public funders, and 30 more through another request of which half is its own: its
/// small aid leaves it 90. Whoever pays, it has no more.
#[test]
fn small_aid_leaves_an_undertaking_no_more_whoever_pays_and_through_however_many_requests() {
    let mut one = table(
        &[100, 100],
        &[
            (60, 120, &[(0, 10, 60, 5), (1, 10, 60, 5)]),
            (30, 60, &[(0, 10, 60, 5)]),
        ],
    );
    for funder in &mut one.funders {
        funder.public = true;
    }
    let part = |request, funder, part| Part {
        request,
        funder,
        part,
        whole: 60,
    };
    let room = |cents| Headroom {
        cents,
        parts: vec![part(0, 0, 60), part(0, 1, 60), part(1, 0, 30)],
    };
    // All that is asked for it fits: nothing is lowered.
    let mut free = one.clone();
    assert_eq!(within(&mut free, &[room(150)]), [Vec::<usize>::new()]);
    assert_eq!(free, one);
    // 90 of 150: three fifths of each, 72 and 18, which is 36 of the other request.
    assert_eq!(within(&mut one, &[room(90)]), [vec![0, 1]]);
    assert_eq!(
        (one.requests[0].headroom, one.requests[1].lines[0].requested),
        (Some(72), 36)
    );
    let found = proposed(&one, &Settings::default());
    assert_eq!(
        check(&one, &Settings::default(), &found).unwrap().0.received,
        [72, 36]
    );
    undertakings(&one, &found.amounts, &[room(90)]).unwrap();
    // The checker counts by itself: a cent less and the same amounts are too much.
    assert_eq!(
        undertakings(&one, &found.amounts, &[room(89)]),
        Err(Broken::Undertaking(0))
    );
    let said = explain(&one, &Settings::default(), &found, 0, &mut || {
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(said.binding, Binding::Rules);
}
