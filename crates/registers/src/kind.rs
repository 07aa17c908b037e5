//! What a file is: recognised by the names of its columns, never by its name or their order.

use std::fmt;

use crate::{refusal::RefusalReason, rna, source::text::shorten};

/// A kind of file of an official register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Associations registered or changed since 2009.
    RnaWaldec,
    /// Associations of the register before 2009.
    RnaImport,
}

impl Kind {
    /// Every kind that can be read.
    pub const ALL: [Self; 2] = [Self::RnaWaldec, Self::RnaImport];

    /// A stable name for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RnaWaldec => "rna-waldec",
            Self::RnaImport => "rna-import",
        }
    }

    /// The kind whose columns a header has, all of them.
    pub(crate) fn of(header: &[String]) -> Result<Self, RefusalReason> {
        for (place, name) in header.iter().enumerate() {
            if !name.is_empty() && header[..place].contains(name) {
                return Err(RefusalReason::DuplicateColumn(shorten(name, 60)));
            }
        }
        let mut closest = (None, Vec::new(), 0);
        for kind in Self::ALL {
            let (missing, present) = rna::resemblance(kind, header);
            if missing.is_empty() {
                return Ok(kind);
            }
            if present > closest.2 {
                closest = (Some(kind), missing, present);
            }
        }
        let (kind, missing, present) = closest;
        // Any table may have a column "id" or "position": that is no resemblance.
        let resembles = present >= 6;
        Err(RefusalReason::UnknownColumns {
            found: header.iter().take(30).map(|name| shorten(name, 60)).collect(),
            closest: kind.filter(|_| resembles),
            missing: if resembles { missing } else { Vec::new() },
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
