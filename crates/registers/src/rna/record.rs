//! One association as a row of the register describes it.

use std::fmt;

use jiff::civil::{Date, DateTime};

use crate::{Layout, RnaNumber, Siren, Siret};

/// One row of an RNA file, its values checked; what was not true is absent.
///
/// Not serialisable on purpose: it holds personal data (`email`, unmasked address lines) which only
/// a page or a file made for somebody may take from it, value by value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RnaRecord {
    /// Its number.
    pub number: RnaNumber,
    /// The number it had before 2009, when the row proves it.
    pub former: Option<RnaNumber>,
    /// The number under which it continues, for a row in position [`Position::Succeeded`].
    pub successor: Option<RnaNumber>,
    /// Its head office in Sirene.
    pub siret: Option<Siret>,
    /// Its number in Sirene, when the row gives that where a SIRET is due.
    pub siren: Option<Siren>,
    /// Whether it lives.
    pub position: Position,
    /// Its name, on one line.
    pub name: String,
    /// Its short name or initials.
    pub short_name: Option<String>,
    /// Its purpose in its own words; may hold line breaks.
    pub purpose: Option<String>,
    /// Its one or two themes in the register's nomenclature of social purposes.
    pub themes: Vec<ObjectCode>,
    /// The letter of its legal nature, as published (`D` for nearly all: simply declared).
    pub nature: Option<char>,
    /// Whether it groups others.
    pub grouping: Grouping,
    /// When it was created.
    pub created: Option<Date>,
    /// When it last declared a change.
    pub declared: Option<Date>,
    /// When its creation was published in the Journal officiel.
    pub published: Option<Date>,
    /// When it was dissolved.
    pub dissolved: Option<Date>,
    /// Where its seat is.
    pub seat: Seat,
    /// Its web site, as published.
    pub website: Option<String>,
    /// Whether it agreed that its site be published (`publiweb`); unknown in old files.
    pub website_public: Option<bool>,
    /// Its electronic address: personal data, never public.
    pub email: Option<String>,
    /// Its number as recognised of public utility.
    pub recognised: Option<String>,
    /// When the row last changed, in local time.
    pub updated: Option<DateTime>,
    /// The layout of the file it comes from.
    pub layout: Layout,
}

/// Whether an association lives, as the register's column `position` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// `A`.
    Active,
    /// `D`: it dissolved itself, or a court did.
    Dissolved,
    /// `S`: the administration took it off the register.
    Removed,
    /// `R`: it continues under its new number.
    Succeeded,
    /// Blank, or a letter that is not in the documentation.
    Unknown,
}

impl Position {
    /// A stable name for reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Dissolved => "dissolved",
            Self::Removed => "removed",
            Self::Succeeded => "succeeded",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether an association groups others, as the register's column `groupement` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grouping {
    /// `S`: it does not.
    Simple,
    /// `U`: a union.
    Union,
    /// `F`: a federation.
    Federation,
    /// Blank, or a letter that is not in the documentation.
    Unknown,
}

/// A code of the register's nomenclature of social purposes: six digits, `006030`.
///
/// Its form is checked, not its presence in the nomenclature: about 190 codes in use are not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectCode([u8; 6]);

impl ObjectCode {
    /// Reads a code; leading zeros that a spreadsheet ate are put back (`50000` is `050000`).
    ///
    /// None for anything else than four to six digits, and for zero. One to three digits are
    /// another numbering, met in a few hundred rows, and no code of this one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        let formed = (4..=6).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
        if !formed || digits.iter().all(|&digit| digit == b'0') {
            return None;
        }
        let mut code = [b'0'; 6];
        code[6 - digits.len()..].copy_from_slice(digits);
        Some(Self(code))
    }

    /// The six digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("six ASCII digits")
    }
}

impl fmt::Display for ObjectCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where the seat of an association is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seat {
    /// The street address as published, without the blank lines. It may name persons: see
    /// [`mask_persons`](crate::mask_persons) before it is shown.
    pub lines: Vec<String>,
    /// Five digits.
    pub postcode: Option<String>,
    /// The commune's name as published, in whatever case.
    pub commune_name: Option<String>,
    /// The commune's INSEE code, or that of a municipal arrondissement; some layouts lack it.
    pub insee: Option<String>,
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn a_theme_code_gets_its_zeros_back() {
        assert_eq!(ObjectCode::parse("006030").unwrap().as_str(), "006030");
        assert_eq!(ObjectCode::parse("50000").unwrap().as_str(), "050000");
        assert_eq!(ObjectCode::parse("6030").unwrap().to_string(), "006030");
        for text in ["", "0", "000000", "65", "264", "0060300", "00603A"] {
            assert_eq!(ObjectCode::parse(text), None, "{text}");
        }
    }
}
