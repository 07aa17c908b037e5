//! What a file is: recognised by the names of its columns, never by its name or their order.

use std::fmt;

use crate::{cog, flanders, kbo, refusal::RefusalReason, rna, sirene, source::text::shorten};

/// A kind of file of an official register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Associations registered or changed since 2009.
    RnaWaldec,
    /// Associations of the register before 2009.
    RnaImport,
    /// Sirene, `StockUniteLegale`: legal units.
    SireneUnits,
    /// Sirene, `StockEtablissement`: establishments.
    SireneEstablishments,
    /// BCE/KBO, `enterprise.csv`: registered entities.
    KboEnterprise,
    /// BCE/KBO, `establishment.csv`: establishment units.
    KboEstablishment,
    /// BCE/KBO, `denomination.csv`: names, each in its language.
    KboDenomination,
    /// BCE/KBO, `address.csv`: addresses.
    KboAddress,
    /// BCE/KBO, `activity.csv`: activities in the NACE nomenclature.
    KboActivity,
    /// BCE/KBO, `branch.csv`: Belgian branches of foreign entities.
    KboBranch,
    /// BCE/KBO, `code.csv`: what the codes of the other files mean.
    KboCode,
    /// BCE/KBO, `contact.csv`: telephones and electronic addresses, of which nothing is kept.
    KboContact,
    /// BCE/KBO, `meta.csv`: the date of the extract.
    KboMeta,
    /// Verenigingsregister of Flanders: details of associations, in JSON.
    VlAssociation,
    /// The official geographic code of France: its communes.
    CogCommunes,
    /// What became of the communes of France, day by day.
    CogEvents,
}

impl Kind {
    /// Every kind that can be read.
    pub const ALL: [Self; 16] = [
        Self::RnaWaldec,
        Self::RnaImport,
        Self::SireneUnits,
        Self::SireneEstablishments,
        Self::KboEnterprise,
        Self::KboEstablishment,
        Self::KboDenomination,
        Self::KboAddress,
        Self::KboActivity,
        Self::KboBranch,
        Self::KboCode,
        Self::KboContact,
        Self::KboMeta,
        Self::VlAssociation,
        Self::CogCommunes,
        Self::CogEvents,
    ];

    /// A stable name for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RnaWaldec => "rna-waldec",
            Self::RnaImport => "rna-import",
            Self::SireneUnits => "sirene-units",
            Self::SireneEstablishments => "sirene-establishments",
            Self::KboEnterprise => "kbo-enterprise",
            Self::KboEstablishment => "kbo-establishment",
            Self::KboDenomination => "kbo-denomination",
            Self::KboAddress => "kbo-address",
            Self::KboActivity => "kbo-activity",
            Self::KboBranch => "kbo-branch",
            Self::KboCode => "kbo-code",
            Self::KboContact => "kbo-contact",
            Self::KboMeta => "kbo-meta",
            Self::VlAssociation => "vl-association",
            Self::CogCommunes => "cog-communes",
            Self::CogEvents => "cog-events",
        }
    }

    /// The columns that a table of this kind must have; none for what is no table.
    fn needed(self) -> Vec<&'static str> {
        match self {
            Self::RnaWaldec | Self::RnaImport => rna::needed(self),
            Self::SireneUnits | Self::SireneEstablishments => sirene::needed(self),
            Self::KboEnterprise
            | Self::KboEstablishment
            | Self::KboDenomination
            | Self::KboAddress
            | Self::KboActivity
            | Self::KboBranch
            | Self::KboCode
            | Self::KboContact
            | Self::KboMeta => kbo::needed(self),
            Self::VlAssociation => flanders::needed(),
            Self::CogCommunes | Self::CogEvents => cog::needed(self),
        }
    }

    /// The kind whose columns a header has, all of them.
    pub(crate) fn of(header: &[String]) -> Result<Self, RefusalReason> {
        for (place, name) in header.iter().enumerate() {
            if !name.is_empty() && header[..place].contains(name) {
                return Err(RefusalReason::DuplicateColumn(shorten(name, 60)));
            }
        }
        let mut whole = None;
        let mut closest = (None, Vec::new(), 0);
        for kind in Self::ALL {
            let (missing, present) = resemblance(kind, header);
            if present == 0 {
                continue;
            }
            if missing.is_empty() {
                // "Variable" and "Value" may be columns of anything larger.
                let certain = kind != Self::KboMeta || header.len() == present;
                if certain && whole.is_none_or(|(_, most)| present > most) {
                    whole = Some((kind, present));
                }
            } else if present > closest.2 {
                closest = (Some(kind), missing, present);
            }
        }
        if let Some((kind, _)) = whole {
            return Ok(kind);
        }
        let (kind, missing, present) = closest;
        // Any table may have a column "id" or "position": that is no resemblance.
        let resembles = present >= 6 || (present >= 3 && missing.len() == 1);
        Err(RefusalReason::UnknownColumns {
            found: header
                .iter()
                .filter(|name| !name.is_empty())
                .take(30)
                .map(|name| shorten(name, 60))
                .collect(),
            closest: kind.filter(|_| resembles),
            missing: if resembles { missing } else { Vec::new() },
        })
    }
}

/// Which columns of a kind a header lacks, and how many it has.
fn resemblance(kind: Kind, header: &[String]) -> (Vec<&'static str>, usize) {
    let needed = kind.needed();
    let has = |name: &str| header.iter().any(|column| column.eq_ignore_ascii_case(name));
    let missing: Vec<&'static str> = needed.iter().copied().filter(|name| !has(name)).collect();
    let present = needed.len() - missing.len();
    (missing, present)
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which layout of which family a file has: `rna-import/23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Layout {
    /// The family.
    pub kind: Kind,
    /// How many columns its header names; none for JSON.
    pub columns: u16,
}

impl Layout {
    pub(crate) fn of(kind: Kind, header: &[String]) -> Self {
        Self {
            kind,
            columns: u16::try_from(header.len()).unwrap_or(u16::MAX),
        }
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.columns)
    }
}
