//! What an organisation is, drawn from the code of its legal form.

use std::fmt;

/// The nature of an organisation, as the glossary names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationKind {
    /// Loi 1901 or local law association, ASBL or VZW.
    Association,
    /// Foundation.
    Foundation,
    /// Company, cooperative or economic grouping.
    Company,
    /// State, local authority, public establishment.
    PublicBody,
    /// Anything else: mutual societies, trade unions, co-owners, foreign entities.
    Other,
}

impl OrganisationKind {
    /// The name used in tables, texts and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Association => "association",
            Self::Foundation => "foundation",
            Self::Company => "company",
            Self::PublicBody => "public_body",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for OrganisationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
