//! Where a page ended, so that the next one begins there: the key of the last organisation in the
//! order of the list, and its number. It travels in addresses, so it is short, made of unreserved
//! characters, and anything else in its place is refused.

use std::fmt;
use std::str::FromStr;

use crate::query::Sort;

/// The end of a page. Opaque: made by a page, read back from an address.
#[derive(Debug, Clone, PartialEq)]
pub struct Cursor {
    pub(crate) key: Key,
    pub(crate) id: u64,
}

/// What an organisation is ordered by.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Key {
    Score(f32),
    Name(String),
    Date(i64),
    Distance(f64),
}

impl Key {
    pub(crate) fn sort(&self) -> Sort {
        match self {
            Key::Score(_) => Sort::Relevance,
            Key::Name(_) => Sort::Name,
            Key::Date(_) => Sort::Date,
            Key::Distance(_) => Sort::Distance,
        }
    }
}

/// A text that is not a cursor, or the cursor of a list in another order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in this list")]
pub struct BadCursor;

impl fmt::Display for Cursor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.key {
            Key::Score(score) => write!(out, "r{:x}", score.to_bits())?,
            Key::Name(name) => {
                out.write_str("n")?;
                for byte in name.bytes() {
                    write!(out, "{byte:02x}")?;
                }
            }
            Key::Date(date) => write!(out, "d{:x}", *date as u64)?,
            Key::Distance(km) => write!(out, "k{:x}", km.to_bits())?,
        }
        write!(out, "-{:x}", self.id)
    }
}

impl FromStr for Cursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            return Err(BadCursor);
        }
        let (key, id) = text.split_once('-').ok_or(BadCursor)?;
        let id = u64::from_str_radix(id, 16).map_err(|_| BadCursor)?;
        let mut key = key.chars();
        let order = key.next().ok_or(BadCursor)?;
        let key = key.as_str();
        let bits = || u64::from_str_radix(key, 16).map_err(|_| BadCursor);
        let key = match order {
            'r' => Key::Score(f32::from_bits(u32::try_from(bits()?).map_err(|_| BadCursor)?)),
            'n' => Key::Name(name(key)?),
            'd' => Key::Date(bits()? as i64),
            'k' => Key::Distance(f64::from_bits(bits()?)),
            _ => return Err(BadCursor),
        };
        match key {
            Key::Score(score) if !score.is_finite() => Err(BadCursor),
            Key::Distance(km) if km.is_nan() || km < 0.0 => Err(BadCursor),
            key => Ok(Cursor { key, id }),
        }
    }
}

fn name(hex: &str) -> Result<String, BadCursor> {
    if !hex.len().is_multiple_of(2) {
        return Err(BadCursor);
    }
    let bytes: Result<Vec<u8>, _> = (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16))
        .collect();
    String::from_utf8(bytes.map_err(|_| BadCursor)?).map_err(|_| BadCursor)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_cursor_is_refused() {
        for text in [
            "",
            "-",
            "r-",
            "x12-3",
            "n6-1",
            "nff-1",
            "r7fc00000-1",
            "r100000000-1",
            "kfff8000000000000-1",
            "d-z",
            "né-1",
            "n+1-1",
        ] {
            assert_eq!(text.parse::<Cursor>(), Err(BadCursor), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_cursor_survives_its_address(id: u64, date: i64, score in 0.0..1e6f32, km in 0.0..2e4f64, name in ".{0,20}") {
            for key in [Key::Score(score), Key::Name(name), Key::Date(date), Key::Distance(km)] {
                let cursor = Cursor { key, id };
                let text = cursor.to_string();
                prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
                prop_assert_eq!(text.parse::<Cursor>(), Ok(cursor));
            }
        }

        #[test]
        fn any_text_is_a_cursor_or_not_but_never_a_fault(text in ".{0,40}") {
            let _ = text.parse::<Cursor>();
        }
    }
}
