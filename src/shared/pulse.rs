//! Whether people are served while the program lives: where the database is gone or the disk is full it answers everybody with an
//! error. Counted in memory, from one beat to the next, of the requests of people who have signed in. Who got errors, and for whom they
//! act, is known as long as they last, so that one person who meets a fault again and again is one, by whatever accounts, and so are
//! two of one organisation; it is kept nowhere. Since when, until when and how many they were may be kept by whoever asks, so that a
//! restart forgets no outage.

use std::collections::HashSet;
use std::mem::take;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Seconds in which nobody asked for anything after which it is not known any more whether they would be served.
pub const QUIET: i64 = 180;

/// People who are told apart: whoever shows other cookies again and again, while nobody can be recognised, fills no memory.
const TOLD_APART: usize = 10_000;

/// How people were served lately.
#[derive(Debug, Default)]
pub struct Pulse(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    /// Since the last beat.
    answered: u64,
    failed: bool,
    /// All who got errors while nobody was answered, of those who act for an organisation; and those organisations.
    people: HashSet<u64>,
    organisations: HashSet<u64>,
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
    /// How many people who act for as many different organisations got errors in it, at least.
    pub people: u64,
}

impl Pulse {
    /// Somebody who has signed in was answered.
    pub fn answered(&self) {
        self.counts().answered += 1;
    }

    /// Somebody who has signed in got an error of ours; a number tells them from others, and others the organisations for which
    /// they act.
    pub fn failed(&self, person: u64, organisations: &[u64]) {
        let mut counts = self.counts();
        counts.failed = true;
        if !organisations.is_empty() && counts.people.len().max(counts.organisations.len()) < TOLD_APART {
            counts.people.insert(person);
            counts.organisations.extend(organisations);
        }
    }

    /// Goes on where the program was stopped: what the last beat said before that.
    pub fn resume(&self, failing: Failing) {
        let mut counts = self.counts();
        counts.last = Some(failing.until);
        counts.failing = Some(failing);
    }

    /// A beat: what is known now of a time in which everybody who asks gets an error, and what was known before; nothing where
    /// somebody was answered, or nobody asked for some minutes.
    pub fn beat(&self, now: i64) -> (Option<Failing>, Option<Failing>) {
        let mut counts = self.counts();
        let before = counts.failing;
        let (answered, failed) = (take(&mut counts.answered), take(&mut counts.failed));
        counts.failing = match (answered, failed) {
            (1.., _) => None,
            (0, false) => before.filter(|failing| now - failing.until < QUIET),
            (0, true) => {
                // Whoever was counted before a restart may be among those who were counted since: they are never added up.
                let people = counts.people.len().min(counts.organisations.len());
                let people = u64::try_from(people).unwrap_or(u64::MAX);
                Some(Failing {
                    since: before.map_or(counts.last.unwrap_or(now), |failing| failing.since),
                    until: now,
                    people: before.map_or(0, |failing| failing.people).max(people),
                })
            }
        };
        if counts.failing.is_none() {
            counts.people.clear();
            counts.organisations.clear();
        }
        counts.last = Some(now);
        (counts.failing, before)
    }

    /// What the last beat said.
    #[must_use]
    pub fn failing(&self) -> Option<Failing> {
        self.counts().failing
    }

    /// As after a restart.
    #[cfg(test)]
    pub fn forget(&self) {
        *self.counts() = Counts::default();
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
        let failing = |since, until, people| Some(Failing { since, until, people });
        assert_eq!(pulse.beat(0), (None, None));
        for at in [60, 120, 180] {
            pulse.failed(7, &[1, 2]);
            pulse.failed(7, &[1, 2]);
            assert_eq!(pulse.beat(at).0, failing(0, at, 1), "one, however often");
        }
        assert_eq!(pulse.beat(240).0, failing(0, 180, 1), "nobody asked");
        pulse.failed(8, &[3]);
        pulse.answered();
        assert_eq!(pulse.beat(300), (None, failing(0, 180, 1)), "one was answered");
        pulse.failed(7, &[1]);
        assert_eq!(pulse.beat(360).0, failing(300, 360, 1));
        assert_eq!(pulse.beat(540), (None, failing(300, 360, 1)), "nothing is known");
        assert_eq!(pulse.beat(600), (None, None));
    }

    #[test]
    fn two_of_one_organisation_are_one_and_who_acts_for_nobody_is_none() {
        let pulse = Pulse::default();
        let people = |at| pulse.beat(at).0.map(|failing| failing.people);
        people(0);
        pulse.failed(7, &[]);
        pulse.failed(8, &[]);
        assert_eq!(people(60), Some(0), "an account is opened in a minute");
        pulse.failed(7, &[1]);
        pulse.failed(8, &[1]);
        assert_eq!(people(120), Some(1));
        pulse.failed(8, &[1, 2]);
        assert_eq!(people(180), Some(2));
    }

    #[test]
    fn a_time_of_errors_goes_on_after_a_restart_and_nobody_is_counted_twice() {
        let before = Pulse::default();
        before.beat(0);
        before.failed(7, &[1]);
        before.failed(8, &[2]);
        let failing = before.beat(60).0.expect("nobody was answered");
        assert_eq!(failing.people, 2);
        let after = Pulse::default();
        after.resume(failing);
        after.failed(8, &[2]);
        let still = after.beat(120).0.expect("nobody was answered");
        assert_eq!((still.since, still.until, still.people), (0, 120, 2));
    }
}
