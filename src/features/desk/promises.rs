//! Promises under a condition: how much can still come from the programme that the condition names, and whether it gave as much.
//! Pure.

use std::collections::BTreeMap;

use super::coverage::{Asked, Book};
use super::decision::{Decision, State, Viewer};
use crate::features::applications::Frozen;
use crate::features::projects::Asking;

/// The most that a programme may come to give to an application, in cents: all that is requested of it, or what was decided for
/// good, as somebody sees it.
#[must_use]
pub fn most(asked: &[Asked], decisions: &[Decision], programme: i64, viewer: Viewer) -> i64 {
    let book = Book::of(decisions);
    let of = asked.iter().filter(|one| one.programme == programme);
    of.map(|one| match book.seen(one, viewer) {
        Some(decision) if matches!(decision.state, State::Granted | State::Refused) => decision.cents,
        _ => one.cents,
    })
    .sum()
}

/// What other programmes granted or promised to an application, in cents by programme, as somebody sees it: what a programme that
/// only completes them rests on. A promise that waits for that programme itself supports nothing.
#[must_use]
pub fn supports(decisions: &[Decision], programme: i64, viewer: Viewer) -> BTreeMap<i64, i64> {
    let others = decisions
        .iter()
        .filter(|one| one.programme != programme && one.promised() > 0 && one.is_seen_by(viewer))
        .filter(|one| {
            let waits = one.state == State::Conditional;
            !waits || one.condition.is_none_or(|(named, _)| named != programme)
        });
    let mut supports = BTreeMap::new();
    for one in others {
        *supports.entry(one.programme).or_default() += one.promised();
    }
    supports
}

/// What others obtained for an application elsewhere, by the budget that all who ask signed: who gives it, and how much, in cents. A programme
/// that only completes rests on that as on what is granted here. What its own funder gives is no support by another.
#[must_use]
pub fn obtained<'a>(frozen: &'a Frozen, funder: &str) -> BTreeMap<&'a str, i64> {
    let mut obtained = BTreeMap::new();
    for line in &frozen.project.lines {
        let gives = line.funder.trim();
        let is_there = line.state == Asking::Obtained.as_str() && line.cents > 0 && !gives.is_empty();
        if is_there && gives.to_lowercase() != funder.trim().to_lowercase() {
            *obtained.entry(gives).or_default() += line.cents;
        }
    }
    obtained
}

/// Whether the programme that the condition of a promise names granted as much, and told it: everybody sees that.
#[must_use]
pub fn is_met(promise: &Decision, decisions: &[Decision]) -> bool {
    let Some((programme, least)) = promise.condition else {
        return false;
    };
    let granted = decisions
        .iter()
        .filter(|one| one.programme == programme && one.state == State::Granted && one.notified.is_some());
    promise.state == State::Conditional && granted.map(|one| one.cents).sum::<i64>() >= least
}

/// Whether a promise still waits for what its condition asks of another programme. Whoever grants it before that says why: nothing
/// keeps the condition beside a grant.
#[must_use]
pub fn waits(decision: &Decision, decisions: &[Decision]) -> bool {
    decision.state == State::Conditional && decision.condition.is_some() && !is_met(decision, decisions)
}

/// Whether the condition of a promise can be met no more, by what is requested and what was decided for good, as its funder sees that.
fn is_impossible(promise: &Decision, asked: &[Asked], decisions: &[Decision]) -> bool {
    let viewer = Viewer::Funder(promise.funder);
    promise.state == State::Conditional
        && promise
            .condition
            .is_some_and(|(programme, least)| most(asked, decisions, programme, viewer) < least)
}

/// The promises that stand and whose condition can be met no more, and could be before.
#[must_use]
pub fn newly_impossible<'a>(
    before: (&[Asked], &[Decision]),
    now: (&[Asked], &'a [Decision]),
) -> Vec<&'a Decision> {
    let mut lost: Vec<&Decision> = now.1.iter().collect();
    lost.retain(|one| is_impossible(one, now.0, now.1));
    // One that was promised since could not be lost before.
    lost.retain(|one| {
        let mut then = before.1.iter();
        then.any(|was| was.id == one.id && !is_impossible(was, before.0, before.1))
    });
    lost
}

/// The promises that stand and whose condition is met now, and was not before.
#[must_use]
pub fn newly_met<'a>(before: &[Decision], now: &'a [Decision]) -> Vec<&'a Decision> {
    let mut met: Vec<&Decision> = now.iter().collect();
    met.retain(|one| is_met(one, now) && !is_met(one, before));
    met
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{is_met, most, newly_impossible, newly_met, supports, waits};
    use crate::features::desk::coverage::Asked;
    use crate::features::desk::decision::{Decision, State, Viewer};

    fn decision(programme: i64, state: State, cents: i64, told: bool) -> Decision {
        Decision {
            id: programme,
            partner: "a".to_owned(),
            programme,
            funder: programme,
            state,
            cents,
            envelope: None,
            later: Vec::new(),
            words: String::new(),
            condition: None,
            shared: false,
            notified: told.then(|| date(2026, 12, 1)),
            version: 1,
            on: 1,
            decided: None,
            aid: String::new(),
        }
    }

    #[test]
    fn a_promise_that_waits_for_a_programme_is_no_support_of_it() {
        let plain = decision(1, State::Conditional, 300, true);
        let waits = Decision {
            condition: Some((2, 500)),
            ..decision(3, State::Conditional, 100, true)
        };
        let found = supports(&[plain, waits], 2, Viewer::Funder(1));
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [(1, 300)]);
    }

    #[test]
    fn a_condition_is_met_by_what_was_granted_and_told_and_by_nothing_else() {
        let promise = Decision {
            condition: Some((2, 500)),
            ..decision(1, State::Conditional, 100, true)
        };
        let with = |other: Decision| [promise.clone(), other];
        assert!(!is_met(&promise, &with(decision(2, State::Granted, 500, false))));
        assert!(!is_met(
            &promise,
            &with(decision(2, State::Conditional, 500, true))
        ));
        assert!(!is_met(&promise, &with(decision(2, State::Granted, 499, true))));
        let before = with(decision(2, State::Granted, 500, false));
        let told = decision(2, State::Granted, 500, true);
        let now = with(told.clone());
        assert_eq!(newly_met(&before, &now), [&promise]);
        assert!(newly_met(&now, &now).is_empty(), "once");
        // What two partners of one programme are granted at once adds up.
        let half = |id: i64| Decision {
            id,
            partner: id.to_string(),
            ..decision(2, State::Granted, 250, true)
        };
        let now = [promise.clone(), half(8), half(9)];
        assert_eq!(newly_met(&before, &now), [&promise]);
        assert!(waits(&promise, &before) && !waits(&promise, &with(told.clone())));
        let in_words = decision(1, State::Conditional, 100, true);
        assert!(
            !waits(&in_words, &before),
            "only people know whether words are kept"
        );
        // What was granted for good, and seen, is all that will come.
        let asked = [Asked {
            partner: "a".to_owned(),
            programme: 2,
            cents: 800,
        }];
        assert_eq!(most(&asked, &before, 2, Viewer::Funder(1)), 800);
        assert_eq!(most(&asked, &with(told.clone()), 2, Viewer::Funder(1)), 500);
        // Once that is lowered, or was asked by somebody who left, the condition can be met no more: told once, and to whoever may know.
        let lowered = with(Decision {
            cents: 400,
            ..told.clone()
        });
        let was = with(told);
        assert_eq!(newly_impossible((&asked, &was), (&asked, &lowered)), [&promise]);
        assert!(newly_impossible((&asked, &lowered), (&asked, &lowered)).is_empty());
        assert_eq!(newly_impossible((&asked, &before), (&[], &before)), [&promise]);
        let hidden = with(decision(2, State::Refused, 0, false));
        assert!(newly_impossible((&asked, &before), (&asked, &hidden)).is_empty());
    }
}
