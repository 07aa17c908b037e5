//! Time as an input: whoever needs to know what time it is asks a [`Clock`].

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What time it is, and where deadlines and dates are decided.
#[derive(Clone, Debug)]
pub struct Clock {
    fixed: Option<Timestamp>,
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
            fixed: Some(instant),
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
        self.fixed.unwrap_or_else(Timestamp::now)
    }

    /// The date here.
    #[must_use]
    pub fn today(&self) -> Date {
        self.date_of(self.now())
    }

    /// The date here of an instant.
    #[must_use]
    pub fn date_of(&self, instant: Timestamp) -> Date {
        instant.to_zoned_datetime(self.zone.clone()).date()
    }
}
