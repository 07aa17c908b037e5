//! French numbers: RNA (associations), SIREN (legal units), SIRET (establishments).

use std::fmt;

use super::{Fault, Identifier, IdentifierError, Scheme, digits, luhn, recover};

/// The number of an association in the répertoire national des associations.
///
/// Two families live side by side:
/// * since 2009 `W`, the code of the registry (`595`, `2A1` in Corsica, `9G1` overseas), six digits;
/// * before, the code of the prefecture's office (`751P`, `021S`, `2B1P`) and what that office
///   used: mostly eight or ten digits, but also `051S00-001`, `893S3135BIS` or `012P0012RUP001`.
///
/// Normal form: no spaces, capitals. In 402,656 old rows that joins two numbers only, and these
/// are the same association entered twice (`3135bis`, `3135 bis`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RnaNumber(String);

impl RnaNumber {
    /// Checks a number of either family; spaces around and inside are not part of it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        let fault = |fault: Fault| Err(fault.of(Scheme::FrRna));
        let mut number: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if number.is_empty() {
            return fault(Fault::Empty);
        }
        if !number.bytes().all(|byte| byte.is_ascii_graphic()) {
            return fault(Fault::Characters);
        }
        number.make_ascii_uppercase();
        if number.starts_with('W') {
            if number.len() != 10 {
                return fault(Fault::Length {
                    expected: 10,
                    found: number.len(),
                });
            }
            if !is_new_form(number.as_bytes()) {
                return fault(Fault::Shape);
            }
            return Ok(Self(number));
        }
        if !is_old_form(number.as_bytes()) {
            return fault(Fault::Shape);
        }
        Ok(Self(number))
    }

    /// Whether it is a number of the present register (`W…`) rather than of the one before 2009.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.0.starts_with('W')
    }

    /// The number, without spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// `^W\d[A-Z\d]\d{7}$`
fn is_new_form(number: &[u8]) -> bool {
    matches!(number, [b'W', first, second, rest @ ..]
        if first.is_ascii_digit()
            && (second.is_ascii_digit() || second.is_ascii_uppercase())
            && rest.len() == 7
            && rest.iter().all(u8::is_ascii_digit))
}

/// An office (`751P`, `2A1S`), then one to ten characters of its own numbering with a digit first.
fn is_old_form(number: &[u8]) -> bool {
    number.len() <= 14
        && office(number).is_some()
        && number
            .get(4)
            .is_some_and(|&b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

/// The code of a prefecture's office at the start of `text`: digit, digit or letter, digit, letter.
fn office(text: &[u8]) -> Option<&[u8]> {
    let code = text.get(..4)?;
    let [first, second, third, letter] = code else {
        return None;
    };
    let formed = first.is_ascii_digit()
        && (second.is_ascii_digit() || second.is_ascii_uppercase())
        && third.is_ascii_digit()
        && letter.is_ascii_uppercase();
    formed.then_some(code)
}

impl RnaNumber {
    /// The number this association had before 2009, when the row of a new number tells it.
    ///
    /// The column `id_ex` holds only the tail of the old number; the office in front of it is the
    /// one that manages the association (`gestion`), as long as that is still the one that numbered
    /// it. Paris dropped the leading zeros. Checked against 55 pairs which the old register itself
    /// declares: this finds 52 of them and gets none wrong; a looser rule gets some wrong, and a
    /// wrong former number would merge two associations.
    #[must_use]
    pub fn former(&self, former: &str, office_in_charge: &str) -> Option<Self> {
        if let Ok(whole) = Self::parse(former) {
            return (whole != *self).then_some(whole);
        }
        let former = former.trim();
        let digits = (1..=10).contains(&former.len()) && former.bytes().all(|b| b.is_ascii_digit());
        if !digits || !self.is_new() {
            return None;
        }
        let registry = &self.0[1..4];
        if registry == "751" {
            return (former.len() <= 8).then(|| format!("751P{former:0>8}")).map(Self);
        }
        let code = office(office_in_charge.trim().as_bytes())?;
        let code = str::from_utf8(code).ok()?;
        code.starts_with(registry)
            .then(|| Self(format!("{code}{former}")))
    }
}

/// A legal unit in Sirene: nine digits with a check digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siren(String);

/// La Poste numbered its offices before it minded their check digits.
const LA_POSTE: &str = "356000000";

impl Siren {
    /// Checks a number; spaces and dots between groups are not part of it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        let number = digits(text, 9, Scheme::FrSiren)?;
        if !luhn(&number).is_multiple_of(10) || number == "000000000" {
            return Err(Fault::CheckDigits.of(Scheme::FrSiren));
        }
        Ok(Self(number))
    }

    /// Checks a number, and puts back up to three leading zeros that were lost (the register starts
    /// below `001000000`) when the check digit then agrees; says whether it did.
    ///
    /// One wrong number in ten passes that check: mend only what is known to have lost its zeros.
    ///
    /// # Errors
    /// What is wrong with the number as it was written.
    pub fn recover(text: &str) -> Result<(Self, bool), IdentifierError> {
        recover(text, 9, 3, Self::parse)
    }

    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An establishment in Sirene: the nine digits of its legal unit, then five.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siret(String);

impl Siret {
    /// Checks a number; spaces and dots between groups are not part of it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        let number = digits(text, 14, Scheme::FrSiret)?;
        let unit_agrees = luhn(&number[..9]).is_multiple_of(10) && &number[..9] != "000000000";
        let agrees = luhn(&number).is_multiple_of(10)
            || (number.starts_with(LA_POSTE)
                && number
                    .bytes()
                    .map(|byte| u32::from(byte - b'0'))
                    .sum::<u32>()
                    .is_multiple_of(5));
        if !unit_agrees || !agrees {
            return Err(Fault::CheckDigits.of(Scheme::FrSiret));
        }
        Ok(Self(number))
    }

    /// Checks a number, and puts back up to three leading zeros that were lost when both check
    /// digits then agree; says whether it did.
    ///
    /// # Errors
    /// What is wrong with the number as it was written.
    pub fn recover(text: &str) -> Result<(Self, bool), IdentifierError> {
        recover(text, 14, 3, Self::parse)
    }

    /// The legal unit this establishment belongs to.
    #[must_use]
    pub fn siren(&self) -> Siren {
        Siren(self.0[..9].to_owned())
    }

    /// The fourteen digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<RnaNumber> for Identifier {
    fn from(number: RnaNumber) -> Self {
        Self::checked(Scheme::FrRna, number.0)
    }
}

impl From<Siren> for Identifier {
    fn from(number: Siren) -> Self {
        Self::checked(Scheme::FrSiren, number.0)
    }
}

impl From<Siret> for Identifier {
    fn from(number: Siret) -> Self {
        Self::checked(Scheme::FrSiret, number.0)
    }
}

impl fmt::Display for RnaNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Siren {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Siret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    fn rna(text: &str) -> RnaNumber {
        RnaNumber::parse(text).unwrap()
    }

    #[test]
    fn a_new_number_is_accepted_from_the_mainland_corsica_and_overseas() {
        for text in ["W595039559", "W2A1234567", "W2B1000001", "W9G1002320"] {
            assert!(rna(text).is_new());
            assert_eq!(rna(text).as_str(), text);
        }
        assert_eq!(rna(" w59 5039559 ").as_str(), "W595039559");
        for text in ["W59503955", "W5950395590", "WA95039559", "W59503955X", "W"] {
            assert!(RnaNumber::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_old_number_is_accepted_in_the_many_forms_offices_gave_it() {
        for text in [
            "751P00085568",
            "021S0021000004",
            "2B1P2B10000123",
            "051S00-001",
            "893S3135BIS",
            "012P0012RUP001",
            "061S7",
        ] {
            assert!(!rna(text).is_new());
            assert_eq!(rna(text).as_str(), text);
        }
        assert_eq!(rna("021S 0021 000004").as_str(), "021S0021000004");
        for text in ["751P", "00085568", "id", "751P000855680001", "751Pé1"] {
            assert!(RnaNumber::parse(text).is_err(), "{text}");
        }
        assert_eq!(rna("893S3135 bis").as_str(), "893S3135BIS");
    }

    #[test]
    fn both_families_are_numbers_of_the_same_register() {
        assert_eq!(Identifier::from(rna("751P00085568")).scheme, Scheme::FrRna);
        assert_eq!(Identifier::from(rna("W751085568")).scheme, Scheme::FrRna);
    }

    #[test]
    fn the_former_number_is_rebuilt_only_where_the_row_proves_it() {
        let former = |new: &str, tail: &str, office: &str| rna(new).former(tail, office).map(|n| n.0);
        assert_eq!(
            former("W595039559", "0595039223", "595P").as_deref(),
            Some("595P0595039223")
        );
        assert_eq!(
            former("W751078497", "78497", "951S").as_deref(),
            Some("751P00078497"),
            "Paris numbered it, whoever manages it now"
        );
        assert_eq!(
            former("W133033110", "0133101633", "191S"),
            None,
            "it moved: which office numbered it is unknown"
        );
        assert_eq!(former("W012000002", "2/08825", "691P"), None);
        assert_eq!(former("W012000002", "", "012P"), None);
        assert_eq!(
            former("W012000002", "691P0123", "012P").as_deref(),
            Some("691P0123")
        );
    }

    #[test]
    fn sirene_numbers_are_checked_by_their_digits() {
        assert_eq!(Siren::parse("732 829 320").unwrap().as_str(), "732829320");
        let siret = Siret::parse("732 829 320 00074").unwrap();
        assert_eq!(siret.siren().as_str(), "732829320");
        for wrong in ["73282932000075", "00000000000000", "22040000000000"] {
            assert_eq!(
                Siret::parse(wrong).unwrap_err().fault,
                Fault::CheckDigits,
                "{wrong}"
            );
        }
        assert!(Siren::parse("000000000").is_err());
        assert_eq!(
            Siret::parse("732829320").unwrap_err().fault,
            Fault::Length {
                expected: 14,
                found: 9
            }
        );
    }

    #[test]
    fn an_office_of_la_poste_follows_its_own_rule() {
        assert!(
            Siret::parse("35600000000048").is_ok(),
            "the head office follows Luhn"
        );
        assert!(Siret::parse("35600000049837").is_ok(), "the digits sum to 45");
        assert!(Siret::parse("35600000049838").is_err());
    }
}
