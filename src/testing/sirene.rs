//! The heads of the files of Sirene, for invented ones.

/// Units.
pub const UNIT: &str = "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,\
    identifiantAssociationUniteLegale,trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,\
    dateDernierTraitementUniteLegale,dateDebut,etatAdministratifUniteLegale,nomUniteLegale,denominationUniteLegale,\
    denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,\
    categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,\
    nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale,caractereEmployeurUniteLegale";

/// Establishments.
pub const PLACE: &str = "siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,\
    trancheEffectifsEtablissement,anneeEffectifsEtablissement,dateDernierTraitementEtablissement,etablissementSiege,\
    complementAdresseEtablissement,numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,\
    libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,libelleCommuneEtrangerEtablissement,\
    distributionSpecialeEtablissement,codeCommuneEtablissement,libellePaysEtrangerEtablissement,dateDebut,\
    etatAdministratifEtablissement,enseigne1Etablissement,enseigne2Etablissement,enseigne3Etablissement,\
    denominationUsuelleEtablissement,activitePrincipaleEtablissement,\
    nomenclatureActivitePrincipaleEtablissement,caractereEmployeurEtablissement";
