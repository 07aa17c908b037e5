//! Sums of money in whole cents, from any French, Dutch or English spelling.
//!
//! Nothing passes through floating point: the digits are read as digits. What is not certain is an
//! error with its reason, never a guess.
//!
//! **The rule for one mark.** In `47.800,20` or `1.234.567` the text itself tells which mark cuts
//! off the cents. In `1.234` and `1,234` it does not: one mark, then exactly three digits. There the
//! other amounts of the same column decide (see [`Evidence`]): if they write cents with a comma,
//! the dot groups thousands, and the reverse. A column that gives no sign, or both, leaves such an
//! amount [`AmountError::Ambiguous`].

use std::{fmt, iter::Sum};

use serde::{Deserialize, Serialize};

use super::spelling::{Parts, is_space, parts};

/// A sum of euros in whole cents. May be negative: a correction or a sum given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(i64);

/// The mark in front of the cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecimalMark {
    /// `1.234,50`, as in French and Dutch.
    Comma,
    /// `1,234.50`, as in English and in data formats.
    Dot,
}

/// What is known about the mark of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Evidence {
    /// Some amount can only be read with the comma in front of the cents.
    pub comma: bool,
    /// Some amount can only be read with the dot in front of the cents.
    pub dot: bool,
}

/// Why a text is no sum of euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// It is not written as an amount.
    #[error("it is not an amount")]
    Malformed,
    /// `1.234`: thousand or one, and the column does not tell.
    #[error("it may be a thousand times larger or not")]
    Ambiguous,
    /// It has a fraction of a cent; this is the nearest, halves away from zero.
    #[error("it has a fraction of a cent")]
    TooPrecise(Cents),
    /// It is in another currency.
    #[error("it is in another currency")]
    OtherCurrency,
    /// More than 92 million billion.
    #[error("it is too large")]
    TooLarge,
}

impl Cents {
    /// So many cents.
    #[must_use]
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// The number of cents.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The sum of two, unless it is too large.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Reads an amount; none when the text is blank.
    ///
    /// Accepted: groups of three cut by a space of any width, a dot, a comma or an apostrophe; cents
    /// behind a comma or a dot; a minus in front, behind, or as parentheses; `€`, `EUR`, `euros` on
    /// either side; `k€`, `M€` and the like, which multiply; `,-` and `,--`; an exponent (`1e5`).
    ///
    /// # Errors
    /// What is wrong or uncertain.
    pub fn parse(text: &str, evidence: Evidence) -> Result<Option<Self>, AmountError> {
        let text = text.trim_matches(is_space);
        if text.is_empty() {
            return Ok(None);
        }
        let Parts {
            negative,
            number,
            thousands,
        } = parts(text)?;
        let Digits { whole, decimals } = digits(number, evidence)?;
        let sum = cents(&whole, &decimals, thousands)?;
        let signed = |cents: i128| if negative { -cents } else { cents };
        let fit = |cents: i128| {
            i64::try_from(signed(cents))
                .map(Self)
                .map_err(|_| AmountError::TooLarge)
        };
        if sum.exact {
            fit(sum.cents).map(Some)
        } else {
            fit(sum.cents).and_then(|nearest| Err(AmountError::TooPrecise(nearest)))
        }
    }
}

impl fmt::Display for Cents {
    /// `-1234.50`: for programs and reports, the same in every language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl<'c> Sum<&'c Cents> for i128 {
    fn sum<I: Iterator<Item = &'c Cents>>(amounts: I) -> Self {
        amounts.map(|amount| Self::from(amount.0)).sum()
    }
}

impl Evidence {
    /// Adds what one amount of the column shows.
    pub fn note(&mut self, text: &str) {
        let Ok(parts) = parts(text.trim_matches(is_space)) else {
            return;
        };
        match own_mark(parts.number) {
            Mark::Decimal(DecimalMark::Comma) => self.comma = true,
            Mark::Decimal(DecimalMark::Dot) => self.dot = true,
            Mark::None | Mark::Either => {}
        }
    }

    fn mark(self) -> Option<DecimalMark> {
        match (self.comma, self.dot) {
            (true, false) => Some(DecimalMark::Comma),
            (false, true) => Some(DecimalMark::Dot),
            (true, true) | (false, false) => None,
        }
    }
}

/// What the text alone tells about the mark in front of its cents.
enum Mark {
    None,
    Decimal(DecimalMark),
    /// One mark before exactly three digits.
    Either,
}

fn own_mark(number: &str) -> Mark {
    let mantissa = number.split(['e', 'E']).next().unwrap_or(number);
    let count = |mark| mantissa.matches(mark).count();
    let (commas, dots) = (count(','), count('.'));
    let decimal = |comma| {
        Mark::Decimal(if comma {
            DecimalMark::Comma
        } else {
            DecimalMark::Dot
        })
    };
    match (commas, dots) {
        (0, 0) => Mark::None,
        (1.., 1..) => decimal(mantissa.rfind(',') > mantissa.rfind('.')),
        // Several times the same mark: it groups, so that the other would cut off the cents.
        (2.., 0) => decimal(false),
        (0, 2..) => decimal(true),
        (_, _) => {
            let comma = commas == 1;
            let (before, after) = mantissa.split_once([',', '.']).unwrap_or((mantissa, ""));
            let three = after.len() == 3 && after.bytes().all(|b| b.is_ascii_digit());
            let groups = (1..=3).contains(&before.len())
                && before.bytes().all(|b| b.is_ascii_digit())
                && !before.starts_with('0')
                && mantissa.len() == number.len();
            if three && groups {
                Mark::Either
            } else {
                decimal(comma)
            }
        }
    }
}

/// The digits of a number, in front of the cents and behind.
struct Digits {
    whole: String,
    decimals: String,
}

fn digits(number: &str, evidence: Evidence) -> Result<Digits, AmountError> {
    let (mantissa, exponent) = match number.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            let exponent: i32 = exponent.parse().map_err(|_| AmountError::Malformed)?;
            (mantissa, exponent)
        }
        None => (number, 0),
    };
    let mark = match own_mark(number) {
        Mark::None => None,
        Mark::Decimal(mark) => Some(mark),
        Mark::Either => Some(evidence.mark().ok_or(AmountError::Ambiguous)?),
    };
    let (mark, other) = match mark {
        Some(DecimalMark::Comma) => (',', '.'),
        Some(DecimalMark::Dot) | None => ('.', ','),
    };
    let (whole, decimals) = mantissa.split_once(mark).unwrap_or((mantissa, ""));
    let decimals = match decimals {
        "-" | "--" | "–" | "—" => "",
        decimals => decimals,
    };
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(AmountError::Malformed);
    }
    let mut digits = Digits {
        whole: ungrouped(whole, other)?,
        decimals: decimals.to_owned(),
    };
    if digits.whole.is_empty() && digits.decimals.is_empty() {
        return Err(AmountError::Malformed);
    }
    shift(&mut digits, exponent)?;
    Ok(digits)
}

/// Takes the marks between groups of three out; a group of another size is an error.
fn ungrouped(whole: &str, mark: char) -> Result<String, AmountError> {
    let is_mark = |c: char| is_space(c) || c == mark || c == '\'' || c == '’';
    let groups: Vec<&str> = whole.split(is_mark).collect();
    let digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let sized = match groups.as_slice() {
        [_] => true,
        [first, rest @ ..] => (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3),
        [] => false,
    };
    if !sized || !groups.iter().all(digits) {
        return Err(AmountError::Malformed);
    }
    Ok(groups.concat())
}

/// Moves the mark by an exponent.
fn shift(digits: &mut Digits, exponent: i32) -> Result<(), AmountError> {
    if exponent.unsigned_abs() > 40 {
        return Err(AmountError::TooLarge);
    }
    for _ in 0..exponent.max(0) {
        let next = if digits.decimals.is_empty() {
            '0'
        } else {
            digits.decimals.remove(0)
        };
        digits.whole.push(next);
    }
    for _ in exponent.min(0)..0 {
        let last = digits.whole.pop().unwrap_or('0');
        digits.decimals.insert(0, last);
    }
    Ok(())
}

/// Cents rounded to the nearest, and whether nothing was rounded.
struct Rounded {
    cents: i128,
    exact: bool,
}

fn cents(whole: &str, decimals: &str, thousands: u32) -> Result<Rounded, AmountError> {
    let kept = 2 + 3 * thousands as usize;
    let (near, far) = decimals.split_at(decimals.len().min(kept));
    let whole = whole.trim_start_matches('0');
    if whole.len() + kept > 36 {
        return Err(AmountError::TooLarge);
    }
    let padding = kept - near.len();
    let cents = whole
        .bytes()
        .chain(near.bytes())
        .chain(std::iter::repeat_n(b'0', padding))
        .fold(0_i128, |sum, digit| sum * 10 + i128::from(digit - b'0'));
    let up = far.bytes().next().is_some_and(|digit| digit >= b'5');
    Ok(Rounded {
        cents: cents + i128::from(up),
        exact: far.bytes().all(|digit| digit == b'0'),
    })
}
