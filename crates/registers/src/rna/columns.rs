//! The columns of RNA files, found by their names.

use std::fmt;

use crate::Kind;

/// A column that is read. Others (telephone, names of those who declare, addresses of
/// management) are left where they are: nothing of ours needs them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Id,
    IdEx,
    Siret,
    RupMi,
    Gestion,
    DateCreat,
    DateDecla,
    DatePubli,
    DateDisso,
    Nature,
    Groupement,
    Titre,
    TitreCourt,
    Objet,
    ObjetSocial1,
    ObjetSocial2,
    Complement,
    Numvoie,
    Repetition,
    Typevoie,
    Libvoie,
    Distrib,
    Adr1,
    Adr2,
    Adr3,
    Codeinsee,
    Codepostal,
    Libcommune,
    Libcom,
    Siteweb,
    Email,
    Publiweb,
    Observation,
    Position,
    MajTime,
}

use Column as C;

/// Every column that is read, with its published name, in the order of the enumeration.
const NAMES: [(Column, &str); 35] = [
    (C::Id, "id"),
    (C::IdEx, "id_ex"),
    (C::Siret, "siret"),
    (C::RupMi, "rup_mi"),
    (C::Gestion, "gestion"),
    (C::DateCreat, "date_creat"),
    (C::DateDecla, "date_decla"),
    (C::DatePubli, "date_publi"),
    (C::DateDisso, "date_disso"),
    (C::Nature, "nature"),
    (C::Groupement, "groupement"),
    (C::Titre, "titre"),
    (C::TitreCourt, "titre_court"),
    (C::Objet, "objet"),
    (C::ObjetSocial1, "objet_social1"),
    (C::ObjetSocial2, "objet_social2"),
    (C::Complement, "adrs_complement"),
    (C::Numvoie, "adrs_numvoie"),
    (C::Repetition, "adrs_repetition"),
    (C::Typevoie, "adrs_typevoie"),
    (C::Libvoie, "adrs_libvoie"),
    (C::Distrib, "adrs_distrib"),
    (C::Adr1, "adr1"),
    (C::Adr2, "adr2"),
    (C::Adr3, "adr3"),
    (C::Codeinsee, "adrs_codeinsee"),
    (C::Codepostal, "adrs_codepostal"),
    (C::Libcommune, "adrs_libcommune"),
    (C::Libcom, "libcom"),
    (C::Siteweb, "siteweb"),
    (C::Email, "email"),
    (C::Publiweb, "publiweb"),
    (C::Observation, "observation"),
    (C::Position, "position"),
    (C::MajTime, "maj_time"),
];

impl Column {
    pub fn as_str(self) -> &'static str {
        NAMES[self as usize].1
    }
}

/// What a file of the register since 2009 must have.
const WALDEC: &[Column] = &[
    C::Id,
    C::IdEx,
    C::Siret,
    C::RupMi,
    C::Gestion,
    C::DateCreat,
    C::DateDecla,
    C::DatePubli,
    C::DateDisso,
    C::Nature,
    C::Groupement,
    C::Titre,
    C::TitreCourt,
    C::Objet,
    C::ObjetSocial1,
    C::ObjetSocial2,
    C::Complement,
    C::Numvoie,
    C::Repetition,
    C::Typevoie,
    C::Libvoie,
    C::Distrib,
    C::Codeinsee,
    C::Codepostal,
    C::Libcommune,
    C::Siteweb,
    C::Publiweb,
    C::Observation,
    C::Position,
    C::MajTime,
];

/// What a file of the register before 2009 must have.
const IMPORT: &[Column] = &[
    C::Id,
    C::IdEx,
    C::Siret,
    C::Gestion,
    C::DateCreat,
    C::DatePubli,
    C::Nature,
    C::Groupement,
    C::Titre,
    C::Objet,
    C::ObjetSocial1,
    C::ObjetSocial2,
    C::Adr1,
    C::Adr2,
    C::Adr3,
    C::Codepostal,
    C::Libcom,
    C::Siteweb,
    C::Observation,
    C::Position,
    C::RupMi,
    C::MajTime,
];

fn needed(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::RnaWaldec => WALDEC,
        Kind::RnaImport => IMPORT,
    }
}

/// Which columns of a kind a header lacks, and how many it has.
pub(crate) fn resemblance(kind: Kind, header: &[String]) -> (Vec<&'static str>, usize) {
    let needed = needed(kind);
    let missing: Vec<&'static str> = needed
        .iter()
        .map(|column| column.as_str())
        .filter(|name| !header.iter().any(|column| column == name))
        .collect();
    let present = needed.len() - missing.len();
    (missing, present)
}

/// Which layout of which family a file has: `rna-import/23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Layout {
    /// The family.
    pub kind: Kind,
    /// How many columns its header names.
    pub columns: u16,
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.columns)
    }
}

/// Where each column is in one file.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    pub layout: Layout,
    places: [Option<u16>; NAMES.len()],
}

impl Columns {
    /// Places the columns of a header that was recognised as `kind`.
    pub fn locate(kind: Kind, header: &[String]) -> Self {
        let places = NAMES.map(|(_, name)| {
            let place = header.iter().position(|column| column == name)?;
            u16::try_from(place).ok()
        });
        let columns = u16::try_from(header.len()).unwrap_or(u16::MAX);
        Self {
            layout: Layout { kind, columns },
            places,
        }
    }

    pub fn place(&self, column: Column) -> Option<usize> {
        self.places[column as usize].map(usize::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_finds_its_own_name() {
        for (place, (column, name)) in NAMES.into_iter().enumerate() {
            assert_eq!(column as usize, place, "{name}");
            assert_eq!(column.as_str(), name);
        }
    }
}
