//! Whether people are served while the program lives: where the database is gone or the disk is full it answers everybody with an
//! error. Counted in memory, from one beat to the next, of the requests of people who have signed in; kept nowhere, and of nobody.

use std::mem::take;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Seconds in which nobody asked for anything after which it is not known any more whether they would be served.
const QUIET: i64 = 180;

/// How people were served lately.
#[derive(Debug, Default)]
pub struct Pulse(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    /// Since the last beat.
    answered: u64,
    failed: u64,
    /// When that was, in seconds.
    last: Option<i64>,
    failing: Option<Failing>,
}

/// A time in which everybody who asked got an error, in seconds, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failing {
    /// The last beat before it.
    pub since: i64,
    /// The last beat before which somebody got an error.
    pub until: i64,
}

impl Pulse {
    /// Somebody who has signed in was answered, or got an error of ours.
    pub fn note(&self, failed: bool) {
        let mut counts = self.counts();
        match failed {
            true => counts.failed += 1,
            false => counts.answered += 1,
        }
    }

    /// A beat: what is known now of a time in which everybody who asks gets an error, and what was known before; nothing where
    /// somebody was answered, or nobody asked for some minutes.
    pub fn beat(&self, now: i64) -> (Option<Failing>, Option<Failing>) {
        let mut counts = self.counts();
        let before = counts.failing;
        counts.failing = match (take(&mut counts.answered), take(&mut counts.failed)) {
            (1.., _) => None,
            (0, 0) => before.filter(|failing| now - failing.until < QUIET),
            (0, 1..) => Some(Failing {
                since: before.map_or(counts.last.unwrap_or(now), |failing| failing.since),
                until: now,
            }),
        };
        counts.last = Some(now);
        (counts.failing, before)
    }

    /// What the last beat said.
    #[must_use]
    pub fn failing(&self) -> Option<Failing> {
        self.counts().failing
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Failing, Pulse};

    #[test]
    fn whoever_is_answered_ends_a_time_of_errors_and_quiet_minutes_end_it_too() {
        let pulse = Pulse::default();
        let failing = |since, until| Some(Failing { since, until });
        assert_eq!(pulse.beat(0), (None, None));
        for at in [60, 120, 180] {
            pulse.note(true);
            assert_eq!(pulse.beat(at).0, failing(0, at));
        }
        assert_eq!(pulse.beat(240).0, failing(0, 180), "nobody asked");
        pulse.note(true);
        pulse.note(false);
        assert_eq!(pulse.beat(300), (None, failing(0, 180)), "one was answered");
        pulse.note(true);
        assert_eq!(pulse.beat(360).0, failing(300, 360));
        assert_eq!(pulse.beat(540), (None, failing(300, 360)), "nothing is known");
        assert_eq!(pulse.beat(600), (None, None));
    }
}
