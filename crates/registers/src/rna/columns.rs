//! The columns of RNA files, found by their names.

use crate::{Kind, cells};

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

impl From<Column> for cells::Column {
    fn from(column: Column) -> Self {
        Self::new(column as usize, column.as_str())
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

/// What a file of each family must have.
pub(crate) fn needed(kind: Kind) -> Vec<&'static str> {
    let columns = if kind == Kind::RnaImport { IMPORT } else { WALDEC };
    columns.iter().map(|column| column.as_str()).collect()
}

/// Places the columns of a header.
pub(crate) fn locate(header: &[String]) -> cells::Columns {
    cells::Columns::locate(NAMES.into_iter().map(|(column, _)| column.into()), header)
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
