//! The columns of the files of the BCE/KBO, by their published names.

use crate::{
    Kind,
    cells::{Column, Columns},
};

/// `enterprise.csv`.
pub(super) mod enterprise {
    use super::Column;

    pub const NUMBER: Column = Column::new(0, "EnterpriseNumber");
    pub const STATUS: Column = Column::new(1, "Status");
    pub const SITUATION: Column = Column::new(2, "JuridicalSituation");
    pub const PERSONALITY: Column = Column::new(3, "TypeOfEnterprise");
    pub const LEGAL_FORM: Column = Column::new(4, "JuridicalForm");
    pub const STARTED: Column = Column::new(5, "StartDate");
    pub const NEW_LEGAL_FORM: Column = Column::new(6, "JuridicalFormCAC");

    /// All of them, in the order of their slots; the last is not in every version.
    pub const ALL: [Column; 7] = [
        NUMBER,
        STATUS,
        SITUATION,
        PERSONALITY,
        LEGAL_FORM,
        STARTED,
        NEW_LEGAL_FORM,
    ];
}

/// `establishment.csv`.
pub(super) mod establishment {
    use super::Column;

    pub const NUMBER: Column = Column::new(0, "EstablishmentNumber");
    pub const STARTED: Column = Column::new(1, "StartDate");
    pub const ENTERPRISE: Column = Column::new(2, "EnterpriseNumber");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 3] = [NUMBER, STARTED, ENTERPRISE];
}

/// `denomination.csv`.
pub(super) mod denomination {
    use super::Column;

    pub const ENTITY: Column = Column::new(0, "EntityNumber");
    pub const LANGUAGE: Column = Column::new(1, "Language");
    pub const KIND: Column = Column::new(2, "TypeOfDenomination");
    pub const NAME: Column = Column::new(3, "Denomination");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 4] = [ENTITY, LANGUAGE, KIND, NAME];
}

/// `address.csv`.
pub(super) mod address {
    use super::Column;

    pub const ENTITY: Column = Column::new(0, "EntityNumber");
    pub const KIND: Column = Column::new(1, "TypeOfAddress");
    pub const POSTCODE: Column = Column::new(2, "Zipcode");
    pub const MUNICIPALITY_NL: Column = Column::new(3, "MunicipalityNL");
    pub const MUNICIPALITY_FR: Column = Column::new(4, "MunicipalityFR");
    pub const STREET_NL: Column = Column::new(5, "StreetNL");
    pub const STREET_FR: Column = Column::new(6, "StreetFR");
    pub const HOUSE: Column = Column::new(7, "HouseNumber");
    pub const BOX: Column = Column::new(8, "Box");
    pub const COUNTRY_NL: Column = Column::new(9, "CountryNL");
    pub const COUNTRY_FR: Column = Column::new(10, "CountryFR");
    pub const EXTRA: Column = Column::new(11, "ExtraAddressInfo");
    pub const STRUCK_OFF: Column = Column::new(12, "DateStrikingOff");

    /// All of them, in the order of their slots; the last 4 are not in every version.
    pub const ALL: [Column; 13] = [
        ENTITY,
        KIND,
        POSTCODE,
        MUNICIPALITY_NL,
        MUNICIPALITY_FR,
        STREET_NL,
        STREET_FR,
        HOUSE,
        BOX,
        COUNTRY_NL,
        COUNTRY_FR,
        EXTRA,
        STRUCK_OFF,
    ];
}

/// `activity.csv`.
pub(super) mod activity {
    use super::Column;

    pub const ENTITY: Column = Column::new(0, "EntityNumber");
    pub const GROUP: Column = Column::new(1, "ActivityGroup");
    pub const VERSION: Column = Column::new(2, "NaceVersion");
    pub const CODE: Column = Column::new(3, "NaceCode");
    pub const RANK: Column = Column::new(4, "Classification");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 5] = [ENTITY, GROUP, VERSION, CODE, RANK];
}

/// `branch.csv`.
pub(super) mod branch {
    use super::Column;

    pub const NUMBER: Column = Column::new(0, "Id");
    pub const STARTED: Column = Column::new(1, "StartDate");
    pub const ENTERPRISE: Column = Column::new(2, "EnterpriseNumber");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 3] = [NUMBER, STARTED, ENTERPRISE];
}

/// `code.csv`.
pub(super) mod code {
    use super::Column;

    pub const CATEGORY: Column = Column::new(0, "Category");
    pub const CODE: Column = Column::new(1, "Code");
    pub const LANGUAGE: Column = Column::new(2, "Language");
    pub const DESCRIPTION: Column = Column::new(3, "Description");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 4] = [CATEGORY, CODE, LANGUAGE, DESCRIPTION];
}

/// `contact.csv`.
pub(super) mod contact {
    use super::Column;

    /// Read only to recognise the file.
    pub const ALL: [Column; 4] = [
        Column::new(0, "EntityNumber"),
        Column::new(1, "EntityContact"),
        Column::new(2, "ContactType"),
        Column::new(3, "Value"),
    ];
}

/// `meta.csv`.
pub(super) mod meta {
    use super::Column;

    pub const VARIABLE: Column = Column::new(0, "Variable");
    pub const VALUE: Column = Column::new(1, "Value");

    /// All of them, in the order of their slots.
    pub const ALL: [Column; 2] = [VARIABLE, VALUE];
}

fn all(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::KboEnterprise => &enterprise::ALL,
        Kind::KboEstablishment => &establishment::ALL,
        Kind::KboDenomination => &denomination::ALL,
        Kind::KboAddress => &address::ALL,
        Kind::KboActivity => &activity::ALL,
        Kind::KboBranch => &branch::ALL,
        Kind::KboCode => &code::ALL,
        Kind::KboContact => &contact::ALL,
        Kind::KboMeta => &meta::ALL,
        Kind::RnaWaldec
        | Kind::RnaImport
        | Kind::SireneUnits
        | Kind::SireneEstablishments
        | Kind::VlAssociation
        | Kind::CogCommunes
        | Kind::CogEvents => &[],
    }
}

/// What a file of each kind must have.
pub(crate) fn needed(kind: Kind) -> Vec<&'static str> {
    let optional = match kind {
        Kind::KboEnterprise => 1,
        Kind::KboAddress => 4,
        _ => 0,
    };
    let columns = all(kind);
    let needed = &columns[..columns.len() - optional];
    needed.iter().map(|column| column.name).collect()
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
        for kind in Kind::ALL {
            for (slot, column) in all(kind).iter().enumerate() {
                assert_eq!(column.slot, slot, "{kind} {}", column.name);
            }
        }
    }
}
