//! The share of a grant that one beneficiary receives.

use std::fmt;

use serde::Serialize;

/// A share in ten-thousandths, from 0 (less than half of one) to 10,000 (the whole).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Share(u16);

impl Share {
    /// The whole.
    pub const WHOLE: Self = Self(10_000);

    /// So many ten-thousandths, unless they are more than the whole.
    #[must_use]
    pub fn new(ten_thousandths: u16) -> Option<Self> {
        (ten_thousandths <= Self::WHOLE.0).then_some(Self(ten_thousandths))
    }

    /// Ten-thousandths.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Share {
    /// `0.8000`, as the schema writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

/// In which unit a file writes its shares: the schema says parts of one, some write per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Scale {
    /// Some share is above one.
    pub above: bool,
    /// Some share is between nothing and one.
    pub below: bool,
}

impl Scale {
    pub fn note(&mut self, text: &str) {
        if let Some(Written {
            millionths,
            percent: false,
        }) = written(text)
        {
            self.above |= millionths > ONE;
            self.below |= millionths > 0 && millionths < ONE;
        }
    }
}

const ONE: u64 = 1_000_000;

struct Written {
    millionths: u64,
    percent: bool,
}

fn written(text: &str) -> Option<Written> {
    let text = text.trim();
    let (number, percent) = match text.strip_suffix('%') {
        Some(number) => (number.trim(), true),
        None => (text, false),
    };
    let (whole, decimals) = number.split_once([',', '.']).unwrap_or((number, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || whole.len() > 6 || (whole.is_empty() && decimals.is_empty()) {
        return None;
    }
    let millionths = whole
        .bytes()
        .chain(decimals.bytes().chain(std::iter::repeat(b'0')).take(6))
        .fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    Some(Written { millionths, percent })
}

/// A share in millionths of whatever unit it is written in.
pub(super) fn raw(text: &str) -> Option<u64> {
    written(text).map(|written| written.millionths)
}

/// Reads a share; an error when it is none, or when the file does not tell its unit.
pub(super) fn read(text: &str, scale: Scale) -> Result<Option<Share>, ()> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let Written { millionths, percent } = written(text).ok_or(())?;
    // Parts of one and per cent in one file: only what carries its sign is certain.
    if !percent && scale.above && scale.below {
        return Err(());
    }
    let divisor = if percent || scale.above { 10_000 } else { 100 };
    let ten_thousandths = (millionths + divisor / 2) / divisor;
    u16::try_from(ten_thousandths)
        .ok()
        .and_then(Share::new)
        .map(Some)
        .ok_or(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(text: &str, scale: Scale) -> Result<Option<u16>, ()> {
        read(text, scale).map(|share| share.map(Share::get))
    }

    #[test]
    fn the_file_says_whether_one_is_the_whole_or_one_per_cent() {
        let parts = Scale {
            above: false,
            below: true,
        };
        let per_cent = Scale {
            above: true,
            below: false,
        };
        let both = Scale {
            above: true,
            below: true,
        };
        assert_eq!(share("0.8", parts), Ok(Some(8_000)));
        assert_eq!(share("0,05", parts), Ok(Some(500)));
        assert_eq!(share("1.00", parts), Ok(Some(10_000)));
        assert_eq!(share("80", per_cent), Ok(Some(8_000)));
        assert_eq!(share("1", per_cent), Ok(Some(100)));
        assert_eq!(share("33,333333", per_cent), Ok(Some(3_333)));
        assert_eq!(share("12,5 %", both), Ok(Some(1_250)));
        assert_eq!(share("0.5", both), Err(()));
        assert_eq!(share("150", per_cent), Err(()));
        assert_eq!(share("la moitié", parts), Err(()));
        assert_eq!(share("-1", parts), Err(()));
        assert_eq!(share(" ", parts), Ok(None));
    }
}
