//! Sirene: what units and establishments say, what a unit hides, and that persons are left out.

use jiff::civil::{date, datetime};
use registers::{
    Aside, Diffusion, Kind, OrganisationKind, Record, RefusalReason, SireneEstablishment, SireneState,
    SireneUnit,
};

use crate::{fixtures::*, packings::zip};

/// `StockUniteLegale` as published since 2022: 34 columns.
pub const UNITS: &str = "siren,statutDiffusionUniteLegale,unitePurgeeUniteLegale,dateCreationUniteLegale,sigleUniteLegale,sexeUniteLegale,prenom1UniteLegale,prenom2UniteLegale,prenom3UniteLegale,prenom4UniteLegale,prenomUsuelUniteLegale,pseudonymeUniteLegale,identifiantAssociationUniteLegale,trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,dateDernierTraitementUniteLegale,nombrePeriodesUniteLegale,categorieEntreprise,anneeCategorieEntreprise,dateDebut,etatAdministratifUniteLegale,nomUniteLegale,nomUsageUniteLegale,denominationUniteLegale,denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale,societeMissionUniteLegale,caractereEmployeurUniteLegale";

/// `StockEtablissement` as published in 2019: 48 columns.
pub const ESTABLISHMENTS: &str = "siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,trancheEffectifsEtablissement,anneeEffectifsEtablissement,activitePrincipaleRegistreMetiersEtablissement,dateDernierTraitementEtablissement,etablissementSiege,nombrePeriodesEtablissement,complementAdresseEtablissement,numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,libelleCommuneEtrangerEtablissement,distributionSpecialeEtablissement,codeCommuneEtablissement,codeCedexEtablissement,libelleCedexEtablissement,codePaysEtrangerEtablissement,libellePaysEtrangerEtablissement,dateDebut,etatAdministratifEtablissement,enseigne1Etablissement,enseigne2Etablissement,enseigne3Etablissement,denominationUsuelleEtablissement,activitePrincipaleEtablissement,nomenclatureActivitePrincipaleEtablissement,caractereEmployeurEtablissement";

pub const WEAVERS_UNIT: Cells<'static> = &[
    ("siren", "999000003"),
    ("statutDiffusionUniteLegale", "O"),
    ("dateCreationUniteLegale", "1998-05-04"),
    ("sigleUniteLegale", "LTI"),
    ("identifiantAssociationUniteLegale", "W599000001"),
    ("trancheEffectifsUniteLegale", "01"),
    ("anneeEffectifsUniteLegale", "2022.0"),
    ("dateDernierTraitementUniteLegale", "2024-03-22T14:26:06"),
    ("dateDebut", "2016-01-01"),
    ("etatAdministratifUniteLegale", "A"),
    ("denominationUniteLegale", "LES TISSERANDS IMAGINAIRES"),
    ("denominationUsuelle1UniteLegale", "LES TISSERANDS"),
    ("categorieJuridiqueUniteLegale", "9220"),
    ("activitePrincipaleUniteLegale", "94.99Z"),
    ("nomenclatureActivitePrincipaleUniteLegale", "NAFRev2"),
    ("nicSiegeUniteLegale", "00015"),
    ("economieSocialeSolidaireUniteLegale", "O"),
    ("caractereEmployeurUniteLegale", "N"),
];

pub const WEAVERS_PLACE: Cells<'static> = &[
    ("siren", "999000003"),
    ("nic", "00015"),
    ("siret", "99900000300015"),
    ("statutDiffusionEtablissement", "O"),
    ("dateCreationEtablissement", "1900-01-01"),
    ("etablissementSiege", "true"),
    ("complementAdresseEtablissement", "MAISON IMAGINAIRE"),
    ("numeroVoieEtablissement", "12"),
    ("indiceRepetitionEtablissement", "B"),
    ("typeVoieEtablissement", "RUE"),
    ("libelleVoieEtablissement", "DES METIERS"),
    ("codePostalEtablissement", "59000"),
    ("libelleCommuneEtablissement", "FICTIVILLE"),
    ("codeCommuneEtablissement", "59350"),
    ("dateDebut", "2016-01-01"),
    ("etatAdministratifEtablissement", "A"),
    ("enseigne1Etablissement", "L'ATELIER"),
    ("denominationUsuelleEtablissement", "L'ATELIER"),
    ("activitePrincipaleEtablissement", "94.99Z"),
    ("nomenclatureActivitePrincipaleEtablissement", "NAFRev2"),
];

pub fn units(rows: &[Cells<'_>]) -> String {
    table_of(&UNITS.split(',').collect::<Vec<_>>(), rows, ',')
}

pub fn establishments(rows: &[Cells<'_>]) -> String {
    table_of(&ESTABLISHMENTS.split(',').collect::<Vec<_>>(), rows, ',')
}

fn with<'a>(cells: Cells<'a>, other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [cells, other].concat()
}

fn unit(record: &Record) -> &SireneUnit {
    let Record::SireneUnit(unit) = record else {
        panic!("{record:?}")
    };
    unit
}

fn place(record: &Record) -> &SireneEstablishment {
    let Record::SireneEstablishment(place) = record else {
        panic!("{record:?}")
    };
    place
}

#[test]
fn a_unit_says_who_it_is_and_which_association_of_the_rna() {
    let outcome = read_bytes(units(&[WEAVERS_UNIT]).as_bytes());
    assert_eq!(outcome.report(), []);
    assert_eq!(outcome.summary().members[0].layout.to_string(), "sirene-units/34");
    let unit = unit(&outcome.others[0]);
    assert_eq!(unit.siren.as_str(), "999000003");
    assert_eq!(unit.name.as_deref(), Some("LES TISSERANDS IMAGINAIRES"));
    assert_eq!(unit.usual_names, ["LES TISSERANDS"]);
    assert_eq!(unit.short_name.as_deref(), Some("LTI"));
    assert_eq!(unit.rna.as_ref().unwrap().as_str(), "W599000001");
    assert_eq!(unit.head_office.as_ref().unwrap().as_str(), "99900000300015");
    assert_eq!(unit.legal_form.unwrap().as_str(), "9220");
    assert_eq!(unit.kind, OrganisationKind::Association);
    assert_eq!(
        (unit.diffusion, unit.state),
        (Diffusion::Public, SireneState::Active)
    );
    assert_eq!(unit.activity.as_ref().unwrap().code, "94.99Z");
    assert_eq!(
        (unit.staff.unwrap().as_str(), unit.staff_year),
        ("01", Some(2022))
    );
    assert_eq!((unit.ess, unit.employer), (Some(true), Some(false)));
    assert_eq!(unit.created, Some(date(1998, 5, 4)));
    assert_eq!(unit.updated, Some(datetime(2024, 3, 22, 14, 26, 6, 0)));
}

#[test]
fn the_columns_of_2019_in_small_letters_and_another_order_say_the_same() {
    let mut columns: Vec<&str> = UNITS
        .split(',')
        .filter(|name| !name.starts_with("societeMission"))
        .collect();
    columns.reverse();
    let text = table_of(&columns, &[WEAVERS_UNIT], ';');
    let (header, rows) = text.split_once('\n').unwrap();
    let outcome = read_bytes(format!("\u{feff}{}\r\n{rows}", header.to_lowercase()).as_bytes());
    let mut found = unit(&outcome.others[0]).clone();
    assert_eq!(found.layout.columns, 33);
    let straight = read_bytes(units(&[WEAVERS_UNIT]).as_bytes());
    found.layout.columns = 34;
    assert_eq!(&found, unit(&straight.others[0]));
}

#[test]
fn natural_persons_are_counted_and_nothing_else_is_said_of_them() {
    let trader = with(
        WEAVERS_UNIT,
        &[
            ("categorieJuridiqueUniteLegale", "1000"),
            ("nomUniteLegale", "IMAGINAIRE"),
        ],
    );
    // Joint owners have a name, and it is theirs.
    let owners = with(WEAVERS_UNIT, &[("categorieJuridiqueUniteLegale", "2110")]);
    // A purged unit has lost its form: its family name still tells.
    let purged = with(
        WEAVERS_UNIT,
        &[
            ("categorieJuridiqueUniteLegale", ""),
            ("denominationUniteLegale", ""),
            ("nomUniteLegale", "IMAGINAIRE\u{1}"),
            ("dateDebut", "2014-12-35"),
        ],
    );
    // One that opposed diffusion hides its name, not its form.
    let hidden = with(
        WEAVERS_UNIT,
        &[
            ("statutDiffusionUniteLegale", "P"),
            ("categorieJuridiqueUniteLegale", "1000"),
            ("denominationUniteLegale", ""),
            ("nomUniteLegale", "[ND]"),
        ],
    );
    let outcome = read_bytes(units(&[&trader, &owners, &purged, &hidden, WEAVERS_UNIT]).as_bytes());
    assert_eq!(outcome.others.len(), 1);
    assert_eq!(outcome.summary().aside[&Aside::NaturalPerson], 4);
    let number = unit(&outcome.others[0]).siren.to_string();
    assert_eq!(
        outcome.persons,
        vec![number; 4],
        "their numbers, and nothing else"
    );
    assert_eq!((outcome.summary().read, outcome.summary().rejected), (5, 0));
    assert_eq!(outcome.report(), [], "a remark might name them");
}

#[test]
fn a_unit_that_opposed_diffusion_keeps_hidden_what_it_hides() {
    let partial = with(
        WEAVERS_PLACE,
        &[
            ("statutDiffusionEtablissement", "P"),
            ("numeroVoieEtablissement", "[ND]"),
            ("typeVoieEtablissement", "[ND]"),
            // An older copy still gives the street.
            ("libelleVoieEtablissement", "DES METIERS"),
            ("codePostalEtablissement", "[ND]"),
            ("enseigne1Etablissement", "[ND]"),
        ],
    );
    let old = with(WEAVERS_PLACE, &[("statutDiffusionEtablissement", "N")]);
    let outcome = read_bytes(establishments(&[&partial, &old]).as_bytes());
    assert_eq!(outcome.report(), []);
    let found = place(&outcome.others[0]);
    assert_eq!(found.diffusion, Diffusion::Partial);
    assert!(found.names.is_empty() && found.address.lines.is_empty());
    assert_eq!(found.address.postcode, None);
    assert_eq!(
        found.address.commune.as_deref(),
        Some("59350"),
        "the commune is public"
    );
    let found = place(&outcome.others[1]);
    assert_eq!(found.diffusion, Diffusion::Withheld);
    assert_eq!(found.address, registers::SireneAddress::default());

    // INSEE goes on publishing the name of a legal person, unless it is hidden too.
    let named = with(WEAVERS_UNIT, &[("statutDiffusionUniteLegale", "P")]);
    let nameless = with(
        &named,
        &[
            ("denominationUniteLegale", "[ND]"),
            ("denominationUsuelle1UniteLegale", "[ND]"),
            ("sigleUniteLegale", "[ND]"),
        ],
    );
    let withheld = with(WEAVERS_UNIT, &[("statutDiffusionUniteLegale", "N")]);
    let strange = with(WEAVERS_UNIT, &[("statutDiffusionUniteLegale", "?")]);
    let outcome = read_bytes(units(&[&named, &nameless, &withheld, &strange]).as_bytes());
    let names: Vec<_> = outcome
        .others
        .iter()
        .map(|record| unit(record).name.as_deref())
        .collect();
    assert_eq!(names, [Some("LES TISSERANDS IMAGINAIRES"), None, None, None]);
    assert_eq!(unit(&outcome.others[2]).short_name, None);
    assert_eq!(
        outcome.report(),
        [(5, "statutDiffusionUniteLegale", "unknown-code")]
    );
}

#[test]
fn a_place_has_its_address_and_its_signs() {
    let outcome = read_bytes(establishments(&[WEAVERS_PLACE]).as_bytes());
    assert_eq!(outcome.report(), []);
    assert_eq!(outcome.summary().members[0].kind, Kind::SireneEstablishments);
    let place = place(&outcome.others[0]);
    assert_eq!(place.siret.as_str(), "99900000300015");
    assert_eq!(place.siret.siren().as_str(), "999000003");
    assert_eq!(place.names, ["L'ATELIER"]);
    assert_eq!(place.address.lines, ["MAISON IMAGINAIRE", "12 B RUE DES METIERS"]);
    assert_eq!(place.address.postcode.as_deref(), Some("59000"));
    assert_eq!(place.address.commune_name.as_deref(), Some("FICTIVILLE"));
    assert!(place.head_office);
    assert_eq!(place.created, None, "1900 stands for “long ago”");
    assert_eq!(place.since, Some(date(2016, 1, 1)));
}

#[test]
fn numbers_that_a_spreadsheet_damaged_are_mended_only_when_they_prove_it() {
    let row = |siren: &'static str, nic: &'static str, siret: &'static str| {
        with(WEAVERS_PLACE, &[("siren", siren), ("nic", nic), ("siret", siret)])
    };
    let rows = [
        row("999003", "15", "99900300015"),
        row("000999003", "00015", "00099900300015"),
        row("999000003", "00015", "9,99E+13"),
        row("999000003", "00015", "99900000300016"),
        row("999000011", "00015", "99900000300015"),
        row("999000003", "00023", "99900000300015"),
    ];
    let rows: Vec<Cells<'_>> = rows.iter().map(Vec::as_slice).collect();
    let outcome = read_bytes(establishments(&rows).as_bytes());
    let found: Vec<_> = outcome
        .others
        .iter()
        .map(|record| place(record).siret.as_str())
        .collect();
    assert_eq!(found, ["00099900300015", "00099900300015"]);
    assert_eq!(
        outcome.report(),
        [
            (2, "siret", "lost-zeros"),
            (4, "siret", "spreadsheet-number"),
            (5, "siret", "malformed-number"),
            (6, "siret", "contradictory-numbers"),
            (7, "siret", "contradictory-numbers"),
        ]
    );
}

#[test]
fn a_value_that_cannot_be_true_is_left_out_and_said() {
    let odd = with(
        WEAVERS_UNIT,
        &[
            ("identifiantAssociationUniteLegale", "sans objet"),
            ("trancheEffectifsUniteLegale", "04"),
            ("anneeEffectifsUniteLegale", "22"),
            ("dateDebut", "2014-12-35"),
            ("etatAdministratifUniteLegale", "X"),
            ("categorieJuridiqueUniteLegale", "asso"),
            ("activitePrincipaleUniteLegale", "9.4"),
            ("nicSiegeUniteLegale", "00016"),
            ("caractereEmployeurUniteLegale", "?"),
        ],
    );
    let nameless = with(
        WEAVERS_UNIT,
        &[
            ("denominationUniteLegale", ""),
            ("denominationUsuelle1UniteLegale", " "),
            ("sigleUniteLegale", ""),
        ],
    );
    let outcome = read_bytes(units(&[&odd, &nameless]).as_bytes());
    let mut report = outcome.report();
    report.sort_unstable();
    assert_eq!(
        report,
        [
            (2, "activitePrincipaleUniteLegale", "malformed-activity"),
            (2, "anneeEffectifsUniteLegale", "malformed-date"),
            (2, "caractereEmployeurUniteLegale", "unknown-code"),
            (2, "categorieJuridiqueUniteLegale", "malformed-legal-form"),
            (2, "dateDebut", "malformed-date"),
            (2, "etatAdministratifUniteLegale", "unknown-code"),
            (2, "identifiantAssociationUniteLegale", "malformed-rna"),
            (2, "nicSiegeUniteLegale", "malformed-siret"),
            (2, "trancheEffectifsUniteLegale", "unknown-code"),
            (3, "denominationUniteLegale", "missing-name"),
        ]
    );
    assert_eq!(unit(&outcome.others[0]).kind, OrganisationKind::Other);
}

#[test]
fn a_file_that_does_not_say_what_is_hidden_is_refused() {
    let columns: Vec<&str> = UNITS
        .split(',')
        .filter(|name| !name.starts_with("statut"))
        .collect();
    let outcome = read_bytes(table_of(&columns, &[WEAVERS_UNIT], ',').as_bytes());
    let RefusalReason::UnknownColumns { closest, missing, .. } = outcome.refusal() else {
        panic!()
    };
    assert_eq!(
        (closest, &missing[..]),
        (Some(Kind::SireneUnits), &["statutDiffusionUniteLegale"][..])
    );
    let columns: Vec<&str> = ESTABLISHMENTS.split(',').filter(|name| *name != "nic").collect();
    let outcome = read_bytes(table_of(&columns, &[WEAVERS_PLACE], ',').as_bytes());
    let RefusalReason::UnknownColumns { missing, .. } = outcome.refusal() else {
        panic!()
    };
    assert_eq!(missing, ["nic"]);
}

#[test]
fn both_files_may_come_in_one_archive() {
    let archive = zip(&[
        ("StockUniteLegale_utf8.csv", units(&[WEAVERS_UNIT]).as_bytes()),
        (
            "StockEtablissement_utf8.csv",
            establishments(&[WEAVERS_PLACE, WEAVERS_PLACE]).as_bytes(),
        ),
    ]);
    let outcome = read_bytes(&archive);
    assert_eq!(outcome.others.len(), 3);
    assert_eq!(outcome.summary().members.len(), 2);
}
