//! The legal forms of the BCE/KBO: three digits, with their words in `code.csv`.

use std::fmt;

use crate::OrganisationKind;

/// A code of the category `JuridicalForm`: `017` is an ASBL or VZW.
///
/// Its form is checked, not its presence in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KboLegalForm([u8; 3]);

impl KboLegalForm {
    /// Reads a code of up to three digits; zeros that a spreadsheet ate are put back.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if !(1..=3).contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let mut code = [b'0'; 3];
        code[3 - digits.len()..].copy_from_slice(digits);
        Some(Self(code))
    }

    /// The three digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("three ASCII digits")
    }

    /// What an organisation of this form is, after the words of `code.csv` (extract 127, September
    /// 2024).
    ///
    /// Bodies “of public law” are public whatever form they borrow. An establishment of public
    /// utility (`018`) is what a foundation of public utility was called before 2002 (from memory).
    /// Professional unions, orders, mutual societies and co-owners are other, as their French
    /// counterparts are.
    #[must_use]
    pub fn kind(&self) -> OrganisationKind {
        let code = self.0.iter().fold(0_u16, |n, b| n * 10 + u16::from(b - b'0'));
        match code {
            17 | 22 | 23 | 125 => OrganisationKind::Association,
            18 | 26 | 29 | 218 => OrganisationKind::Foundation,
            1 | 6..=16 | 25 | 27 | 40 | 60 | 65 => OrganisationKind::Company,
            106..=110 | 114 | 116 | 117 | 121 | 124 | 126..=129 | 155 | 160 => OrganisationKind::PublicBody,
            200..=215 | 225 | 260 | 265 => OrganisationKind::Company,
            301..=422 | 451 | 452 => OrganisationKind::PublicBody,
            453 | 506..=515 | 560 => OrganisationKind::Company,
            606 | 608 | 610 | 612 | 614 => OrganisationKind::Company,
            616 | 617 | 651 | 716 => OrganisationKind::PublicBody,
            701..=706 | 722 => OrganisationKind::Company,
            _ => OrganisationKind::Other,
        }
    }
}

impl fmt::Display for KboLegalForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn a_legal_form_tells_what_an_organisation_is() {
        use OrganisationKind::{Association, Company, Foundation, Other, PublicBody};
        for (code, kind, who) in [
            ("017", Association, "ASBL, VZW"),
            ("125", Association, "AISBL"),
            ("117", PublicBody, "ASBL of public law"),
            ("325", PublicBody, "AISBL of public law"),
            ("026", Foundation, "private foundation"),
            ("029", Foundation, "foundation of public utility"),
            ("027", Company, "European company, between the two"),
            ("014", Company, "SA, NV"),
            ("610", Company, "SRL, BV"),
            ("706", Company, "SC, CV"),
            ("508", Company, "cooperative with a social purpose"),
            ("411", PublicBody, "commune"),
            ("412", PublicBody, "CPAS, OCMW"),
            ("124", PublicBody, "public establishment"),
            ("416", PublicBody, "intercommunale"),
            ("128", PublicBody, "church council"),
            ("020", Other, "professional union"),
            ("019", Other, "mutual society"),
            ("070", Other, "co-owners"),
            ("123", Other, "professional order"),
            ("724", Other, "trade union"),
            ("217", Other, "European political party"),
            ("230", Other, "foreign entity"),
            ("999", Other, "unknown"),
        ] {
            assert_eq!(KboLegalForm::parse(code).unwrap().kind(), kind, "{code} {who}");
        }
    }

    #[test]
    fn a_code_gets_its_zeros_back() {
        assert_eq!(KboLegalForm::parse("17").unwrap().as_str(), "017");
        for text in ["", "0017", "1x", "é"] {
            assert_eq!(KboLegalForm::parse(text), None, "{text}");
        }
    }
}
