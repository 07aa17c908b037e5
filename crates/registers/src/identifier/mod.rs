//! The numbers by which registers know an organisation.
//!
//! A number that reached this type was checked: its shape always, its check digits where the
//! register has some. What fails says why, in words an error page can translate, because the usual
//! cause is a spreadsheet that turned the number into `7,99E+13` or ate a leading zero.

mod belgian;
mod french;

pub use belgian::{BranchNumber, EstablishmentNumber, Kbo, VCode};
pub use french::{RnaNumber, Siren, Siret};

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A register that gives numbers to organisations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scheme {
    /// Répertoire national des associations, new numbers (`W595039559`) and those before 2009.
    #[serde(rename = "fr-rna")]
    FrRna,
    /// Sirene, the legal unit: nine digits.
    #[serde(rename = "fr-siren")]
    FrSiren,
    /// Sirene, the establishment: fourteen digits.
    #[serde(rename = "fr-siret")]
    FrSiret,
    /// Banque-Carrefour des Entreprises, Kruispuntbank van Ondernemingen: ten digits.
    #[serde(rename = "be-kbo")]
    BeKbo,
    /// Verenigingsregister of Flanders: `V` and seven digits.
    #[serde(rename = "be-vcode")]
    BeVcode,
}

impl Scheme {
    /// Every scheme, in the order in which pages list them.
    pub const ALL: [Self; 5] = [
        Self::FrRna,
        Self::FrSiren,
        Self::FrSiret,
        Self::BeKbo,
        Self::BeVcode,
    ];

    /// The name used in files, addresses and programming interfaces.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FrRna => "fr-rna",
            Self::FrSiren => "fr-siren",
            Self::FrSiret => "fr-siret",
            Self::BeKbo => "be-kbo",
            Self::BeVcode => "be-vcode",
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A scheme's name that is none of [`Scheme::ALL`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown identifier scheme “{0}”")]
pub struct UnknownScheme(pub String);

impl FromStr for Scheme {
    type Err = UnknownScheme;

    fn from_str(text: &str) -> Result<Self, UnknownScheme> {
        Self::ALL
            .into_iter()
            .find(|scheme| scheme.as_str() == text)
            .ok_or_else(|| UnknownScheme(text.to_owned()))
    }
}

/// A checked number in its register, in that register's normal form (no spaces, no dots).
///
/// Made only by [`Identifier::parse`] and by the conversions from the checked types.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
#[non_exhaustive]
pub struct Identifier {
    /// The register.
    pub scheme: Scheme,
    /// The number in that register's normal form.
    pub value: String,
}

impl Identifier {
    /// Checks `text` as a number of `scheme` and puts it into normal form.
    ///
    /// # Errors
    /// What is wrong with the number.
    pub fn parse(scheme: Scheme, text: &str) -> Result<Self, IdentifierError> {
        Ok(match scheme {
            Scheme::FrRna => RnaNumber::parse(text)?.into(),
            Scheme::FrSiren => Siren::parse(text)?.into(),
            Scheme::FrSiret => Siret::parse(text)?.into(),
            Scheme::BeKbo => Kbo::parse(text)?.into(),
            Scheme::BeVcode => VCode::parse(text)?.into(),
        })
    }

    /// Checks `text` like [`Identifier::parse`], and puts back leading zeros that a spreadsheet ate
    /// when with them the check digits agree. Whether it had to is said.
    ///
    /// Numbers without check digits (RNA, Flemish register) have no zeros to lose.
    ///
    /// # Errors
    /// What is wrong with the number as it was written.
    pub fn recover(scheme: Scheme, text: &str) -> Result<(Self, bool), IdentifierError> {
        Ok(match scheme {
            Scheme::FrSiren => Siren::recover(text).map(|(number, mended)| (number.into(), mended))?,
            Scheme::FrSiret => Siret::recover(text).map(|(number, mended)| (number.into(), mended))?,
            Scheme::BeKbo => Kbo::recover(text).map(|(number, mended)| (number.into(), mended))?,
            Scheme::FrRna | Scheme::BeVcode => (Self::parse(scheme, text)?, false),
        })
    }

    fn checked(scheme: Scheme, value: String) -> Self {
        Self { scheme, value }
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.scheme, self.value)
    }
}

/// An identifier as it comes from outside, before its check.
#[derive(Deserialize)]
struct Unchecked {
    scheme: Scheme,
    value: String,
}

impl TryFrom<Unchecked> for Identifier {
    type Error = IdentifierError;

    fn try_from(raw: Unchecked) -> Result<Self, IdentifierError> {
        Self::parse(raw.scheme, &raw.value)
    }
}

/// Why a text is not a number of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {scheme} number: {fault}")]
pub struct IdentifierError {
    /// The register it was read for.
    pub scheme: Scheme,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing was given.
    #[error("it is empty")]
    Empty,
    /// A spreadsheet took it for a quantity: `7,99E+13`, `79900000000000.0`. Digits are lost.
    #[error("a spreadsheet turned it into a quantity")]
    Spreadsheet,
    /// It holds a character that such numbers never have.
    #[error("it holds a character that does not belong there")]
    Characters,
    /// Too short or too long; a leading zero may be lost.
    #[error("it has {found} characters where {expected} are expected")]
    Length {
        /// How many characters the register's numbers have.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// The right length, but not the pattern of the register.
    #[error("it does not follow the pattern of the register")]
    Shape,
    /// The check digits do not agree: a typing error.
    #[error("its check digits do not agree")]
    CheckDigits,
}

impl Fault {
    /// A stable code for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Spreadsheet => "spreadsheet",
            Self::Characters => "characters",
            Self::Length { .. } => "length",
            Self::Shape => "shape",
            Self::CheckDigits => "check-digits",
        }
    }

    const fn of(self, scheme: Scheme) -> IdentifierError {
        IdentifierError { scheme, fault: self }
    }
}

/// The digits of a number written with spaces or dots between its groups.
fn digits(text: &str, expected: usize, scheme: Scheme) -> Result<String, IdentifierError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Fault::Empty.of(scheme));
    }
    if is_quantity(text) {
        return Err(Fault::Spreadsheet.of(scheme));
    }
    let mut found = String::with_capacity(expected);
    for character in text.chars() {
        match character {
            '0'..='9' => found.push(character),
            '.' | '-' => {}
            _ if character.is_whitespace() => {}
            _ => return Err(Fault::Characters.of(scheme)),
        }
    }
    if found.len() != expected {
        let fault = Fault::Length {
            expected,
            found: found.len(),
        };
        return Err(fault.of(scheme));
    }
    Ok(found)
}

/// Checks a number, and failing that the same with up to `lost` zeros in front.
fn recover<N>(
    text: &str,
    length: usize,
    lost: usize,
    parse: impl Fn(&str) -> Result<N, IdentifierError>,
) -> Result<(N, bool), IdentifierError> {
    let error = match parse(text) {
        Ok(number) => return Ok((number, false)),
        Err(error) => error,
    };
    padded(text, length, lost)
        .and_then(|whole| parse(&whole).ok())
        .map(|number| (number, true))
        .ok_or(error)
}

/// The digits of a number that went through a spreadsheet, with zeros in front: a decimal part of
/// zero (`73282932000074.0`) hides none, an exponent does.
fn padded(text: &str, length: usize, lost: usize) -> Option<String> {
    let text = text.trim();
    let whole = match text.rsplit_once(['.', ',']) {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.len() <= 2 && zeros.bytes().all(|b| b == b'0') => {
            whole
        }
        Some(_) | None => text,
    };
    let mut digits = String::with_capacity(length);
    for character in whole.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '.' => {}
            _ if character.is_whitespace() => {}
            _ => return None,
        }
    }
    let missing = length.checked_sub(digits.len())?;
    (missing <= lost && missing < length).then(|| "0".repeat(missing) + &digits)
}

/// Whether a text is what a spreadsheet writes for a big number: an exponent or a decimal part.
fn is_quantity(text: &str) -> bool {
    let (body, exponent) = match text.split_once(['e', 'E']) {
        Some((body, exponent)) => (body, Some(exponent)),
        None => (text, None),
    };
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mantissa = match body.split_once([',', '.']) {
        Some((whole, decimals)) => plain(whole) && plain(decimals),
        None => plain(body),
    };
    match exponent {
        Some(exponent) => mantissa && plain(exponent.trim_start_matches(['+', '-'])),
        // "123.456" may be groups of digits; "79900000000000.0" is not.
        None => mantissa && (body.ends_with(".0") || body.contains(',')),
    }
}

/// The sum of the Luhn algorithm, to be divisible by ten.
fn luhn(digits: &str) -> u32 {
    digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            match (place % 2, digit) {
                (0, _) => digit,
                (_, 5..) => digit * 2 - 9,
                (_, _) => digit * 2,
            }
        })
        .sum()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_has_one_name_everywhere() {
        for scheme in Scheme::ALL {
            assert_eq!(scheme.as_str().parse::<Scheme>().unwrap(), scheme);
            assert_eq!(serde_json::to_string(&scheme).unwrap(), format!("\"{scheme}\""));
        }
        assert!("fr-waldec".parse::<Scheme>().is_err());
    }

    #[test]
    fn lost_zeros_come_back_only_where_the_check_digits_agree() {
        let recover = |scheme, text: &str| {
            Identifier::recover(scheme, text).map(|(number, mended)| (number.value, mended))
        };
        let found = |value: &str, mended| Ok((value.to_owned(), mended));
        assert_eq!(recover(Scheme::FrSiren, "000999003"), found("000999003", false));
        assert_eq!(recover(Scheme::FrSiren, "999003"), found("000999003", true));
        assert_eq!(
            recover(Scheme::FrSiret, "999003 00015"),
            found("00099900300015", true)
        );
        assert_eq!(
            recover(Scheme::FrSiret, "73282932000074.0"),
            found("73282932000074", true)
        );
        assert_eq!(recover(Scheme::BeKbo, "403.170.701"), found("0403170701", true));
        assert_eq!(recover(Scheme::FrRna, "w595039559"), found("W595039559", false));
        let fault = |scheme, text: &str| Identifier::recover(scheme, text).unwrap_err().fault;
        for text in ["2,43E+13", "2.43E13"] {
            assert_eq!(fault(Scheme::FrSiret, text), Fault::Spreadsheet, "{text}");
        }
        let short = |found| Fault::Length { expected: 9, found };
        assert_eq!(
            fault(Scheme::FrSiren, "999004"),
            short(6),
            "the check digit is wrong"
        );
        assert_eq!(
            fault(Scheme::FrSiren, "18"),
            short(2),
            "too many zeros to be lost"
        );
        assert_eq!(fault(Scheme::FrSiren, ""), Fault::Empty);
    }

    #[test]
    fn an_identifier_from_outside_is_checked_and_put_into_normal_form() {
        let read = |json: &str| serde_json::from_str::<Identifier>(json);
        let good = read(r#"{"scheme":"fr-siren","value":"732 829 320"}"#).unwrap();
        assert_eq!(good.value, "732829320");
        assert_eq!(good.to_string(), "fr-siren:732829320");
        let bad = read(r#"{"scheme":"fr-siren","value":"732829321"}"#);
        assert!(bad.unwrap_err().to_string().contains("check digits"));
    }

    #[test]
    fn what_a_spreadsheet_did_to_a_number_is_said() {
        for text in [
            "7,99E+13",
            "7.99e+13",
            "7E13",
            "79900000000000.0",
            "79900000000000,00",
        ] {
            let error = Siret::parse(text).unwrap_err();
            assert_eq!(error.fault, Fault::Spreadsheet, "{text}");
        }
        assert_eq!(
            Siret::parse("7328293200007").unwrap_err().fault,
            Fault::Length {
                expected: 14,
                found: 13
            }
        );
        assert_eq!(Siret::parse("  ").unwrap_err().fault, Fault::Empty);
        assert_eq!(
            Siret::parse("7328293200007A").unwrap_err().fault,
            Fault::Characters
        );
    }
}
