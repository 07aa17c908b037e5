//! The catégorie juridique of INSEE: four digits, the first the broadest level.

use std::fmt;

use crate::OrganisationKind;

/// A code of the nomenclature of legal forms: `9220` is a declared association.
///
/// Its form is checked, not its presence in the nomenclature, which changes every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LegalForm([u8; 4]);

impl LegalForm {
    /// Reads a code of four digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let code: [u8; 4] = text.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_digit).then_some(Self(code))
    }

    /// The four digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("four ASCII digits")
    }

    /// Whether it is a natural person, or several of them without a legal person between them:
    /// their names are persons' names. Older rows tell craftsmen, farmers and so on apart: `1300`, `1600`.
    #[must_use]
    pub fn is_natural_person(&self) -> bool {
        matches!(&self.0, [b'1', ..] | b"2110" | b"2210" | b"2310")
    }

    /// Whether it is an association under the local law of Alsace-Moselle, which no RNA number can
    /// ever identify.
    #[must_use]
    pub fn is_local_law(&self) -> bool {
        matches!(&self.0, b"9260")
    }

    /// What an organisation of this form is.
    ///
    /// After INSEE's levels (1 natural persons, 2 groupings without legal personality, 3 foreign law,
    /// 4 public law in commerce, 5 and 6 companies, 7 public law, 8 private bodies of special kinds,
    /// 9 private non-profit). Within level 8, the bodies that the State's directory of businesses
    /// counts among administrations (`administration_natures_juridiques.json` of its search
    /// infrastructure, version of August 2026) are public; professional orders are not taken along.
    #[must_use]
    pub fn kind(&self) -> OrganisationKind {
        match &self.0 {
            b"3110" | b"3210" => OrganisationKind::PublicBody,
            b"3120" | b"3220" => OrganisationKind::Company,
            [b'4' | b'7', ..] => OrganisationKind::PublicBody,
            [b'5' | b'6', ..] => OrganisationKind::Company,
            b"8110" | b"8120" | b"8140" | b"8150" | b"8160" | b"8170" => OrganisationKind::PublicBody,
            // Lawyers who share their costs: an association by name only.
            b"9224" => OrganisationKind::Other,
            [b'9', b'2', ..] => OrganisationKind::Association,
            [b'9', b'3', ..] => OrganisationKind::Foundation,
            _ => OrganisationKind::Other,
        }
    }
}

impl fmt::Display for LegalForm {
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
            ("9210", Association, "association non déclarée"),
            ("9220", Association, "association déclarée"),
            ("9223", Association, "groupement d'employeurs"),
            ("9230", Association, "reconnue d'utilité publique"),
            ("9240", Association, "congrégation: “loi 1901 ou assimilé”"),
            ("9260", Association, "droit local"),
            ("9300", Foundation, "fondation"),
            ("7210", PublicBody, "commune"),
            ("7344", PublicBody, "métropole"),
            ("7361", PublicBody, "centre communal d'action sociale"),
            ("4140", PublicBody, "établissement public local"),
            ("8110", PublicBody, "régime général"),
            ("5499", Company, "SARL"),
            ("5710", Company, "SAS"),
            ("6220", Company, "GIE"),
            ("3220", Company, "société étrangère"),
            ("8210", Other, "mutuelle"),
            ("8410", Other, "syndicat de salariés"),
            ("9110", Other, "syndicat de copropriété"),
            ("9150", Other, "association syndicale libre: owners, not members"),
            ("9224", Other, "avocats"),
            ("2900", Other, "groupement sans personnalité morale"),
        ] {
            assert_eq!(LegalForm::parse(code).unwrap().kind(), kind, "{code} {who}");
        }
    }

    #[test]
    fn persons_are_told_by_their_form() {
        let form = |code| LegalForm::parse(code).unwrap();
        for code in ["1000", "1300", "1600", "2110", "2210", "2310"] {
            assert!(form(code).is_natural_person(), "{code}");
        }
        assert!(!form("2700").is_natural_person(), "a parish");
        assert!(form("9260").is_local_law());
        for text in ["", "922", "92200", "922A", "92 0", "éé"] {
            assert_eq!(LegalForm::parse(text), None, "{text}");
        }
    }
}
