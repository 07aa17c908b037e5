//! What rules want of a vote.

use proptest::prelude::*;

use super::{Detail, Lack, LawfulForm, Motion, State, Tally, Vote, carried, is_lost};
use crate::features::sessions::Choice;
use crate::shared::i18n::Lang;

fn motion(detail: Detail) -> Motion {
    Motion {
        id: 7,
        organisation: 1,
        state: State::Proposed,
        title: String::new(),
        words: String::new(),
        language: Lang::Fr,
        detail,
        proposed_at: 0,
        carried: None,
    }
}

fn rules(agreed: bool) -> Motion {
    motion(Detail::Rules {
        purpose: String::new(),
        form: LawfulForm::Mandate,
        holder: 1,
        agreed,
        leaves: 0,
    })
}

fn favourable(members: usize) -> Vec<Vote> {
    let vote = |organisation| Vote {
        motion: 7,
        organisation,
        choice: Choice::Favourable,
    };
    (1..).take(members).map(vote).collect()
}

#[test]
fn rules_take_two_bodies_two_thirds_and_whoever_holds_the_account() {
    let lack = |members: i64, votes, agreed| {
        let members: Vec<i64> = (1..=members).collect();
        carried((&members, &[]), &rules(agreed), &favourable(votes), 0).1
    };
    assert_eq!(lack(1, 1, true), Some(Lack::Alone));
    assert_eq!(lack(3, 1, true), Some(Lack::Votes));
    assert_eq!(lack(3, 2, false), Some(Lack::Holder));
    assert_eq!(lack(3, 2, true), None);
    assert_eq!(lack(4, 2, true), Some(Lack::Votes));
}

#[test]
fn no_more_is_drawn_than_is_free_and_whoever_left_has_no_vote() {
    let drawn = motion(Detail::Drawdown {
        cents: 100,
        payee: String::new(),
        programme: None,
    });
    assert_eq!(carried((&[1, 2, 3], &[]), &drawn, &favourable(2), 100).1, None);
    assert_eq!(
        carried((&[1, 2, 3], &[]), &drawn, &favourable(2), 99).1,
        Some(Lack::Money)
    );
    assert_eq!(
        carried((&[2, 3, 4, 5], &[]), &drawn, &favourable(3), 100).1,
        Some(Lack::Votes)
    );
}

#[test]
fn whoever_takes_part_does_not_vote_as_long_as_somebody_else_does() {
    let grant = motion(Detail::Grant {
        cents: 100,
        payee: String::new(),
        partner: String::new(),
        application: 1,
        number: String::new(),
        programme: 1,
    });
    // Of four, the first two take part: only the votes of the others count, and both must be for it.
    let (tally, lack) = carried((&[1, 2, 3, 4], &[1, 2]), &grant, &favourable(3), 0);
    assert_eq!((tally.members, tally.apart, tally.favourable), (2, 2, 1));
    assert_eq!(lack, Some(Lack::Votes));
    assert_eq!(
        carried((&[1, 2, 3, 4], &[1, 2]), &grant, &favourable(4), 0).1,
        None
    );
    // What all take part in is voted by all.
    let (tally, lack) = carried((&[1, 2, 3], &[1, 2, 3]), &grant, &favourable(2), 0);
    assert_eq!((tally.members, tally.apart, lack), (3, 0, None));
}

#[test]
fn a_proposal_is_lost_once_nobody_left_can_save_it() {
    let lost = |motion: &Motion, members, unfavourable, abstain| {
        let tally = Tally {
            members,
            favourable: 0,
            unfavourable,
            abstain,
            apart: 0,
        };
        is_lost(motion, tally)
    };
    let asks = motion(Detail::Admission);
    assert!(!lost(&asks, 3, 1, 0) && lost(&asks, 3, 1, 1) && lost(&asks, 4, 2, 0));
    assert!(!lost(&rules(true), 3, 1, 0) && lost(&rules(true), 3, 2, 0));
}

proptest! {
    /// Who brings more has no more of a say: only how many bodies are for it tells.
    #[test]
    fn one_body_has_one_vote(members in 1_usize..40, votes in 0_usize..60) {
        let every: Vec<i64> = (1..).take(members).collect();
        let (tally, lack) = carried((&every, &[]), &motion(Detail::Admission), &favourable(votes), 0);
        prop_assert_eq!(tally.favourable, votes.min(members));
        prop_assert_eq!(lack.is_none(), votes.min(members) * 2 > members);
    }
}
