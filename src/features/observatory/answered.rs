//! What was counted last: several figures of one text put the same question, and each goes through all lines for its answer.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::asked::Asked;
use super::counting::Counted;
use super::ledger::Ledger;

/// Answers that are kept, at most.
const KEPT: usize = 8;

/// What was counted of a ledger for a question.
type Answer = (Weak<Ledger>, Asked, Arc<Counted>);

/// Answers to the last questions. They bind no ledger: those of one that is gone answer nobody.
#[derive(Default)]
pub(super) struct Answered(Mutex<Vec<Answer>>);

impl Answered {
    /// The answer to a question that was put to this ledger before.
    pub fn to(&self, ledger: &Arc<Ledger>, asked: &Asked) -> Option<Arc<Counted>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = kept.iter();
        let found = kept.find(|(of, question, _)| is(of, ledger) && question == asked);
        found.map(|(_, _, counted)| Arc::clone(counted))
    }

    /// Keeps an answer; the oldest goes where there are too many.
    pub fn keep(&self, ledger: &Arc<Ledger>, asked: Asked, counted: Counted) -> Arc<Counted> {
        let counted = Arc::new(counted);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(of, question, _)| is(of, ledger) && *question != asked);
        if kept.len() == KEPT {
            kept.remove(0);
        }
        kept.push((Arc::downgrade(ledger), asked, Arc::clone(&counted)));
        counted
    }
}

fn is(of: &Weak<Ledger>, ledger: &Arc<Ledger>) -> bool {
    std::ptr::eq(of.as_ptr(), Arc::as_ptr(ledger))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::asked::Asked;
    use super::super::counting::Counted;
    use super::super::ledger::Ledger;
    use super::{Answered, KEPT};

    #[test]
    fn a_question_is_counted_once_for_a_ledger_and_the_oldest_answer_goes_first() {
        let answered = Answered::default();
        let (ledger, later) = (Arc::new(Ledger::default()), Arc::new(Ledger::default()));
        let from = |year: usize| Asked {
            from: u16::try_from(year).ok(),
            ..Asked::default()
        };
        let is_known = |ledger: &Arc<Ledger>, year| answered.to(ledger, &from(year)).is_some();
        for year in 0..=KEPT {
            assert!(!is_known(&ledger, year));
            let counted = answered.keep(&ledger, from(year), Counted::default());
            let found = answered.to(&ledger, &from(year));
            assert!(found.is_some_and(|found| Arc::ptr_eq(&found, &counted)));
        }
        assert!(!is_known(&ledger, 0) && is_known(&ledger, 1) && !is_known(&later, 1));
        // A newer one takes the place of all that was counted before.
        answered.keep(&later, from(1), Counted::default());
        assert!(is_known(&later, 1) && !is_known(&ledger, 1));
    }
}
