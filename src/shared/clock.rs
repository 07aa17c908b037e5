//! Time as an input: whoever needs to know what time it is asks a [`Clock`].

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// What time it is, and where deadlines and dates are decided.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Seconds at which it stands, shared by its copies.
    fixed: Option<Arc<AtomicI64>>,
    zone: TimeZone,
}

impl Clock {
    /// The machine's clock, with dates decided in `zone`.
    #[must_use]
    pub fn system(zone: TimeZone) -> Self {
        Self { fixed: None, zone }
    }

    /// A clock that stands still, for tests and replays.
    #[must_use]
    pub fn fixed(instant: Timestamp, zone: TimeZone) -> Self {
        Self {
            fixed: Some(Arc::new(AtomicI64::new(instant.as_second()))),
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
        let fixed = self.fixed.as_ref().map(|seconds| seconds.load(Ordering::SeqCst));
        fixed
            .and_then(|seconds| Timestamp::from_second(seconds).ok())
            .unwrap_or_else(Timestamp::now)
    }

    /// Lets time pass on a clock that stands still; the machine's own does not listen.
    pub fn pass(&self, seconds: i64) {
        if let Some(fixed) = &self.fixed {
            fixed.fetch_add(seconds, Ordering::SeqCst);
        }
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
