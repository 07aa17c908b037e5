//! The columns of Sirene files that are read, by their published names.
//!
//! Others (the persons behind a unit, second addresses, categories of size) are left where they are.

use crate::{
    Kind,
    cells::{Column, Columns},
};

/// `StockUniteLegale`.
pub(super) mod unit {
    use super::Column;

    pub const SIREN: Column = Column::new(0, "siren");
    pub const DIFFUSION: Column = Column::new(1, "statutDiffusionUniteLegale");
    pub const CREATED: Column = Column::new(2, "dateCreationUniteLegale");
    pub const SHORT_NAME: Column = Column::new(3, "sigleUniteLegale");
    pub const RNA: Column = Column::new(4, "identifiantAssociationUniteLegale");
    pub const STAFF: Column = Column::new(5, "trancheEffectifsUniteLegale");
    pub const STAFF_YEAR: Column = Column::new(6, "anneeEffectifsUniteLegale");
    pub const UPDATED: Column = Column::new(7, "dateDernierTraitementUniteLegale");
    pub const SINCE: Column = Column::new(8, "dateDebut");
    pub const STATE: Column = Column::new(9, "etatAdministratifUniteLegale");
    /// Read only to tell a natural person; never kept.
    pub const PERSON: Column = Column::new(10, "nomUniteLegale");
    pub const NAME: Column = Column::new(11, "denominationUniteLegale");
    pub const USUAL_1: Column = Column::new(12, "denominationUsuelle1UniteLegale");
    pub const USUAL_2: Column = Column::new(13, "denominationUsuelle2UniteLegale");
    pub const USUAL_3: Column = Column::new(14, "denominationUsuelle3UniteLegale");
    pub const LEGAL_FORM: Column = Column::new(15, "categorieJuridiqueUniteLegale");
    pub const ACTIVITY: Column = Column::new(16, "activitePrincipaleUniteLegale");
    pub const NOMENCLATURE: Column = Column::new(17, "nomenclatureActivitePrincipaleUniteLegale");
    pub const HEAD_OFFICE: Column = Column::new(18, "nicSiegeUniteLegale");
    pub const ESS: Column = Column::new(19, "economieSocialeSolidaireUniteLegale");
    pub const EMPLOYER: Column = Column::new(20, "caractereEmployeurUniteLegale");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 21] = [
        SIREN,
        DIFFUSION,
        CREATED,
        SHORT_NAME,
        RNA,
        STAFF,
        STAFF_YEAR,
        UPDATED,
        SINCE,
        STATE,
        PERSON,
        NAME,
        USUAL_1,
        USUAL_2,
        USUAL_3,
        LEGAL_FORM,
        ACTIVITY,
        NOMENCLATURE,
        HEAD_OFFICE,
        ESS,
        EMPLOYER,
    ];
}

/// `StockEtablissement`.
pub(super) mod establishment {
    use super::Column;

    pub const SIREN: Column = Column::new(0, "siren");
    pub const NIC: Column = Column::new(1, "nic");
    pub const SIRET: Column = Column::new(2, "siret");
    pub const DIFFUSION: Column = Column::new(3, "statutDiffusionEtablissement");
    pub const CREATED: Column = Column::new(4, "dateCreationEtablissement");
    pub const STAFF: Column = Column::new(5, "trancheEffectifsEtablissement");
    pub const STAFF_YEAR: Column = Column::new(6, "anneeEffectifsEtablissement");
    pub const UPDATED: Column = Column::new(7, "dateDernierTraitementEtablissement");
    pub const HEAD_OFFICE: Column = Column::new(8, "etablissementSiege");
    pub const COMPLEMENT: Column = Column::new(9, "complementAdresseEtablissement");
    pub const NUMBER: Column = Column::new(10, "numeroVoieEtablissement");
    pub const REPETITION: Column = Column::new(11, "indiceRepetitionEtablissement");
    pub const STREET_KIND: Column = Column::new(12, "typeVoieEtablissement");
    pub const STREET: Column = Column::new(13, "libelleVoieEtablissement");
    pub const POSTCODE: Column = Column::new(14, "codePostalEtablissement");
    pub const COMMUNE_NAME: Column = Column::new(15, "libelleCommuneEtablissement");
    pub const FOREIGN_PLACE: Column = Column::new(16, "libelleCommuneEtrangerEtablissement");
    pub const DISTRIBUTION: Column = Column::new(17, "distributionSpecialeEtablissement");
    pub const COMMUNE: Column = Column::new(18, "codeCommuneEtablissement");
    pub const COUNTRY: Column = Column::new(19, "libellePaysEtrangerEtablissement");
    pub const SINCE: Column = Column::new(20, "dateDebut");
    pub const STATE: Column = Column::new(21, "etatAdministratifEtablissement");
    pub const SIGN_1: Column = Column::new(22, "enseigne1Etablissement");
    pub const SIGN_2: Column = Column::new(23, "enseigne2Etablissement");
    pub const SIGN_3: Column = Column::new(24, "enseigne3Etablissement");
    pub const USUAL_NAME: Column = Column::new(25, "denominationUsuelleEtablissement");
    pub const ACTIVITY: Column = Column::new(26, "activitePrincipaleEtablissement");
    pub const NOMENCLATURE: Column = Column::new(27, "nomenclatureActivitePrincipaleEtablissement");
    pub const EMPLOYER: Column = Column::new(28, "caractereEmployeurEtablissement");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 29] = [
        SIREN,
        NIC,
        SIRET,
        DIFFUSION,
        CREATED,
        STAFF,
        STAFF_YEAR,
        UPDATED,
        HEAD_OFFICE,
        COMPLEMENT,
        NUMBER,
        REPETITION,
        STREET_KIND,
        STREET,
        POSTCODE,
        COMMUNE_NAME,
        FOREIGN_PLACE,
        DISTRIBUTION,
        COMMUNE,
        COUNTRY,
        SINCE,
        STATE,
        SIGN_1,
        SIGN_2,
        SIGN_3,
        USUAL_NAME,
        ACTIVITY,
        NOMENCLATURE,
        EMPLOYER,
    ];
}

fn all(kind: Kind) -> &'static [Column] {
    if kind == Kind::SireneEstablishments {
        &establishment::ALL
    } else {
        &unit::ALL
    }
}

/// What a file of each kind must have: every version since 2019 has all that is read.
pub(crate) fn needed(kind: Kind) -> Vec<&'static str> {
    all(kind).iter().map(|column| column.name).collect()
}

/// Places the columns of a header.
pub(crate) fn locate(kind: Kind, header: &[String]) -> Columns {
    Columns::locate(all(kind).iter().copied(), header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_stands_in_its_own_slot() {
        for columns in [&unit::ALL[..], &establishment::ALL[..]] {
            for (slot, column) in columns.iter().enumerate() {
                assert_eq!(column.slot, slot, "{}", column.name);
            }
        }
    }
}
