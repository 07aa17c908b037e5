//! A session: when and where one meets, which programmes are on the table, who sits there.

use std::str::FromStr;

use jiff::civil::Date;

use crate::features::directory::Kind;
use crate::shared::i18n::Lang;

/// Seats of one college at most.
pub const SEATS_MOST: usize = 7;
/// Characters of a title, a place or a link at most.
pub const LINE_MOST: usize = 200;

/// Makes of an enum the words by which the database, forms and text keys know it.
macro_rules! words {
    ($name:ident: $($variant:ident = $word:literal),+) => {
        impl $name {
            /// Every one, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in the database, in forms and in text keys.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word).ok_or(())
            }
        }
    };
}
pub(crate) use words;

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is announced, or going on: the table is live.
    Convened,
    /// It is over: its agenda stays as it was.
    Closed,
    /// It does not take place.
    Cancelled,
}
words!(State: Convened = "convened", Closed = "closed", Cancelled = "cancelled");

/// A college of the committee. All have as many seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum College {
    /// Associations.
    Associations,
    /// Companies.
    Companies,
    /// Public bodies.
    PublicBodies,
}
words!(College: Associations = "associations", Companies = "companies", PublicBodies = "public_bodies");

impl College {
    /// The college of an organisation: its kind says it, never whoever convenes.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::Company => Self::Companies,
            Kind::PublicBody => Self::PublicBodies,
            Kind::Association | Kind::Foundation | Kind::Other => Self::Associations,
        }
    }
}

/// Whether the programme of a funder is on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its funder is asked.
    Asked,
    /// Its funder takes part.
    Agreed,
    /// Its funder does not.
    Declined,
}
words!(Part: Asked = "asked", Agreed = "agreed", Declined = "declined");

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the funder that convenes it.
    pub convener: i64,
    /// What it is called.
    pub title: String,
    /// The language of the title and the place.
    pub language: Lang,
    /// The day.
    pub on: Date,
    /// The hour, as it was written: 14:30.
    pub at: String,
    /// Where.
    pub place: String,
    /// Where one meets at a distance; may be empty.
    pub link: String,
    /// Where it stands.
    pub state: State,
    /// Breaks ties in its proposals: drawn when it was convened, and published since.
    pub seed: u32,
    /// Number of the proposal that it adopted as its advice.
    pub adopted: Option<i64>,
    /// Raised by each change.
    pub version: i64,
}

impl Session {
    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/desk/sessions/{}", self.address)
    }

    /// Whether one still votes, sits down and supposes.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == State::Convened
    }

    /// Whether its day has come: nobody votes before the committee meets.
    #[must_use]
    pub fn has_come(&self, today: Date) -> bool {
        self.on <= today
    }
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Its number.
    pub id: i64,
    /// Of which college.
    pub college: College,
    /// Whose it is.
    pub organisation: i64,
    /// Who sits there in its place.
    pub alternate: Option<i64>,
}

impl Seat {
    /// Whoever may sit there.
    pub fn sitting(&self) -> impl Iterator<Item = i64> {
        std::iter::once(self.organisation).chain(self.alternate)
    }
}

/// An hour as people write it, 14:30, 9h05 or 9:05, as it is kept; nothing for what is none.
#[must_use]
pub fn hour(typed: &str) -> Option<String> {
    let (hours, minutes) = typed.trim().split_once([':', 'h', 'H', '.'])?;
    let minutes = if minutes.is_empty() { "0" } else { minutes };
    let figures = |text: &str| text.len() <= 2 && text.bytes().all(|one| one.is_ascii_digit());
    if !figures(hours) || !figures(minutes) {
        return None;
    }
    let (hours, minutes): (u8, u8) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then(|| format!("{hours:02}:{minutes:02}"))
}

/// Why the colleges cannot vote: nobody sits there, or they are not equal. By college, how many sit.
#[must_use]
pub fn seated(seats: &[Seat]) -> Vec<(College, usize)> {
    let of = |college| seats.iter().filter(|seat| seat.college == college).count();
    College::ALL
        .iter()
        .map(|college| (*college, of(*college)))
        .collect()
}

/// Whether the colleges are equal, and somebody sits there.
#[must_use]
pub fn are_equal(seats: &[Seat]) -> bool {
    let counts = seated(seats);
    counts[0].1 > 0 && counts.iter().all(|(_, count)| *count == counts[0].1)
}

#[cfg(test)]
mod tests {
    use super::{College, Seat, are_equal, hour};

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        for (typed, kept) in [
            ("14:30", "14:30"),
            ("9h", "09:00"),
            (" 9h5 ", "09:05"),
            ("9.30", "09:30"),
        ] {
            assert_eq!(hour(typed).as_deref(), Some(kept));
        }
        for typed in ["", "14", "24:00", "9:60", "neuf", "+9:00", "9:+1"] {
            assert_eq!(hour(typed), None, "{typed}");
        }
    }

    #[test]
    fn colleges_are_equal_or_nobody_votes() {
        let seat = |id, college| Seat {
            id,
            college,
            organisation: id,
            alternate: None,
        };
        assert!(!are_equal(&[]));
        let mut seats: Vec<Seat> = (0..)
            .zip(College::ALL)
            .map(|(id, college)| seat(id, *college))
            .collect();
        assert!(are_equal(&seats));
        seats.push(seat(9, College::Companies));
        assert!(!are_equal(&seats));
    }
}
