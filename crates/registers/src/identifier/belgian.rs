//! Belgian numbers: the enterprise number (BCE/KBO) and the Flemish register of associations.

use std::fmt;

use super::{Fault, Identifier, IdentifierError, Scheme, digits, recover};

/// An enterprise number: ten digits, the first 0 or 1, the last two a check modulo 97.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kbo(String);

impl Kbo {
    /// Checks a number; `BE`, spaces and dots are not part of it.
    ///
    /// # Errors
    /// What is wrong with it. Nine digits are refused: see [`Kbo::recover`].
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        let text = text.trim();
        let bare = match text.get(..2) {
            Some(prefix) if prefix.eq_ignore_ascii_case("be") => &text[2..],
            Some(_) | None => text,
        };
        checked(bare, &['0', '1']).map(Self)
    }

    /// Checks a number, and puts back the zero it begins with when that was lost and the check
    /// digits then agree; says whether it did.
    ///
    /// # Errors
    /// What is wrong with the number as it was written.
    pub fn recover(text: &str) -> Result<(Self, bool), IdentifierError> {
        recover(text, 10, 1, Self::parse)
    }

    /// The ten digits, without dots.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Ten digits that begin with one of these and end with a check modulo 97.
fn checked(text: &str, first: &[char]) -> Result<String, IdentifierError> {
    let number = digits(text, 10, Scheme::BeKbo)?;
    if !number.starts_with(first) {
        return Err(Fault::Shape.of(Scheme::BeKbo));
    }
    let value = |digits: &str| digits.bytes().fold(0, |n, b| n * 10 + u32::from(b - b'0'));
    let (body, check) = number.split_at(8);
    if value(body) == 0 || 97 - value(body) % 97 != value(check) {
        return Err(Fault::CheckDigits.of(Scheme::BeKbo));
    }
    Ok(number)
}

/// The number of an establishment unit in the BCE/KBO: ten digits, the first 2 to 8.
///
/// The check modulo 97 is that of enterprise numbers: it agrees for all 9,999 in the extract 127 of
/// September 2024 that were at hand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EstablishmentNumber(String);

impl EstablishmentNumber {
    /// Checks a number; spaces and dots are not part of it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        checked(text, &['2', '3', '4', '5', '6', '7', '8']).map(Self)
    }

    /// The ten digits, without dots.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The number of a Belgian branch of a foreign entity in the BCE/KBO: ten digits, the first 9.
///
/// The check modulo 97 agrees for all 7,355 in the extract 127 of September 2024 that were at hand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BranchNumber(String);

impl BranchNumber {
    /// Checks a number; spaces and dots are not part of it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        checked(text, &['9']).map(Self)
    }

    /// The ten digits, without dots.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A number of the Verenigingsregister: `V` and seven digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VCode(String);

impl VCode {
    /// Checks a number; spaces around it and a small `v` are forgiven.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        let number = text.trim().to_ascii_uppercase();
        let fault = |fault: Fault| Err(fault.of(Scheme::BeVcode));
        if number.is_empty() {
            return fault(Fault::Empty);
        }
        let Some(rest) = number.strip_prefix('V') else {
            return fault(Fault::Shape);
        };
        if !rest.bytes().all(|byte| byte.is_ascii_digit()) {
            return fault(Fault::Characters);
        }
        if rest.len() != 7 {
            return fault(Fault::Length {
                expected: 8,
                found: rest.len() + 1,
            });
        }
        Ok(Self(number))
    }

    /// The number, in capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Kbo> for Identifier {
    fn from(number: Kbo) -> Self {
        Self::checked(Scheme::BeKbo, number.0)
    }
}

impl From<VCode> for Identifier {
    fn from(number: VCode) -> Self {
        Self::checked(Scheme::BeVcode, number.0)
    }
}

impl fmt::Display for Kbo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for VCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn an_enterprise_number_is_read_however_it_is_printed() {
        for text in ["0403170701", "0403.170.701", "BE 0403.170.701", "be0403170701"] {
            assert_eq!(Kbo::parse(text).unwrap().as_str(), "0403170701");
        }
        assert!(Kbo::parse("0403170702").is_err());
        assert!(Kbo::parse("0000000097").is_err());
        assert!(matches!(
            Kbo::parse("403170701").unwrap_err().fault,
            Fault::Length { found: 9, .. }
        ));
        assert_eq!(Kbo::parse("2403170701").unwrap_err().fault, Fault::Shape);
        assert!(Kbo::parse("éé0403170701").is_err());
    }

    #[test]
    fn the_first_digit_tells_enterprises_units_and_branches_apart() {
        assert_eq!(
            EstablishmentNumber::parse("2.000.000.339").unwrap().as_str(),
            "2000000339"
        );
        assert_eq!(
            BranchNumber::parse("9.000.006.626").unwrap().as_str(),
            "9000006626"
        );
        let shape = |result: Result<(), IdentifierError>| result.unwrap_err().fault == Fault::Shape;
        assert!(shape(Kbo::parse("2.000.000.339").map(drop)));
        assert!(shape(EstablishmentNumber::parse("0403.170.701").map(drop)));
        assert!(shape(BranchNumber::parse("2.000.000.339").map(drop)));
        let wrong = EstablishmentNumber::parse("2.000.000.338").unwrap_err();
        assert_eq!(wrong.fault, Fault::CheckDigits);
    }

    #[test]
    fn a_number_of_the_flemish_register_is_v_and_seven_digits() {
        assert_eq!(VCode::parse(" v0000123 ").unwrap().as_str(), "V0000123");
        for text in ["", "0000123", "V000123", "V00000123", "V00001X3"] {
            assert!(VCode::parse(text).is_err(), "{text}");
        }
    }
}
