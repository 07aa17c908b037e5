//! Time as an input: whoever needs to know what time it is asks a [`Clock`].

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// What time it is, and where deadlines and dates are decided.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Seconds at which it stands, shared by its copies; [`RUNS`] where it goes with the machine's.
    stands: Arc<AtomicI64>,
    zone: TimeZone,
}

/// No instant at which a clock stands.
const RUNS: i64 = i64::MIN;

impl Clock {
    /// The machine's clock, with dates decided in `zone`.
    #[must_use]
    pub fn system(zone: TimeZone) -> Self {
        Self {
            stands: Arc::new(AtomicI64::new(RUNS)),
            zone,
        }
    }

    /// A clock that stands still, for tests and replays.
    #[must_use]
    pub fn fixed(instant: Timestamp, zone: TimeZone) -> Self {
        Self {
            stands: Arc::new(AtomicI64::new(instant.as_second())),
            zone,
        }
    }

    /// The instant, in UTC.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine's clock is read"
    )]
    pub fn now(&self) -> Timestamp {
        // What RUNS says is no instant.
        Timestamp::from_second(self.stands.load(Ordering::SeqCst)).unwrap_or_else(|_| Timestamp::now())
    }

    /// Lets time pass on a clock that stands still; the machine's own does not listen.
    pub fn pass(&self, seconds: i64) {
        if self.stands.load(Ordering::SeqCst) != RUNS {
            self.stands.fetch_add(seconds, Ordering::SeqCst);
        }
    }

    /// Lets it stand at an instant, or go on with the machine's: in the living demonstration, where what happens in the last second
    /// before a deadline is seen without waiting for it.
    pub fn stand(&self, at: Option<Timestamp>) {
        let seconds = at.map_or(RUNS, Timestamp::as_second);
        self.stands.store(seconds, Ordering::SeqCst);
    }

    /// The date here.
    #[must_use]
    pub fn today(&self) -> Date {
        self.date_of(self.now())
    }

    /// The hour and minute here of an instant.
    #[must_use]
    pub fn time_of(&self, instant: Timestamp) -> (i8, i8) {
        let here = instant.to_zoned_datetime(self.zone.clone());
        (here.hour(), here.minute())
    }

    /// The date here of an instant.
    #[must_use]
    pub fn date_of(&self, instant: Timestamp) -> Date {
        self.here(instant).date()
    }

    /// Date and time here of an instant.
    #[must_use]
    pub fn here(&self, instant: Timestamp) -> DateTime {
        instant.to_zoned_datetime(self.zone.clone()).datetime()
    }

    /// The instant that people here mean by a date and a time; the first of the two where the clock goes
    /// back, the one just after where it goes forward.
    #[must_use]
    pub fn instant(&self, here: DateTime) -> Option<Timestamp> {
        here.to_zoned_datetime(self.zone.clone())
            .ok()
            .map(|zoned| zoned.timestamp())
    }
}
