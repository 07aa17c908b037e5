//! BCE/KBO: each table of the archive, its lost zeros, and that persons are left out.

use std::{convert::Infallible, io::Cursor};

use jiff::civil::date;
use registers::{
    Aside, Event, KboActivityRank, KboAddressKind, KboEntity, KboLanguage, KboNameKind, KboState, Kind,
    Limits, OrganisationKind, Record, RefusalReason, read_some,
};

use crate::{fixtures::*, packings::zip};

pub const ENTERPRISE: &str = r#""EnterpriseNumber","Status","JuridicalSituation","TypeOfEnterprise","JuridicalForm","JuridicalFormCAC","StartDate"
"0999.000.030","AC","000","2","017",,09-08-1960
"0999.000.129","AC","000","2","015","610",01-01-1957
"0999.000.228","AC","000","1",,,01-01-1968
"0999.000.327","AC","000","0",,,01-01-1968
"#;

pub const DENOMINATION: &str = "EntityNumber,Language,TypeOfDenomination,Denomination
0999.000.030,2,1,De Denkbeeldige Wevers
0999.000.030,1,001,\"Les Tisserands Imaginaires, asbl\"
999.000.030,2,2,DDW
2.999.000.072,0,003,Café Denkbeeld
9.999.000.025,9,9,Imaginary Weavers
0999.000.031,2,1,Wrong check digits
EntityNumber,Language,TypeOfDenomination,Denomination
0999.000.030,2,1,
";

pub const ADDRESS: &str = "EntityNumber,TypeOfAddress,CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,StreetNL,StreetFR,HouseNumber,Box,ExtraAddressInfo,DateStrikingOff
0999.000.030,REGO,,,8500,Fictegem,Fictighem,Weverstraat,Rue des Tisserands,12B,3,,
9.999.000.025,ABBR,Frankrijk,France,59000,Lille,Lille,Rue Imaginaire,Rue Imaginaire,0,,,30/08/12
0999.000.129,XXXX,,,999,,,,,,,,07-01-2016
";

pub const ACTIVITY: &str = "EntityNumber,ActivityGroup,NaceVersion,NaceCode,Classification
0999.000.030,6,2008,94991,MAIN
0999.000.030,001,2003,2020,SECO
0999.000.030,001,2008,,MAIN
";

pub const OTHERS: [(&str, &str); 5] = [
    (
        "branch.csv",
        "\"Id\",\"StartDate\",\"EnterpriseNumber\"\n\"9.999.000.025\",01-09-1995,\"0999.000.129\"\n",
    ),
    (
        "establishment.csv",
        "EstablishmentNumber,StartDate,EnterpriseNumber\n2.999.000.072,01-11-1974,0999.000.030\n",
    ),
    (
        "code.csv",
        "\"Category\",\"Code\",\"Language\",\"Description\"\n\"JuridicalForm\",\"017\",\"NL\",\"Vereniging zonder winstoogmerk\"\n",
    ),
    (
        "contact.csv",
        "\"EntityNumber\",\"EntityContact\",\"ContactType\",\"Value\"\n\"0999.000.030\",\"ENT\",\"EMAIL\",\"iemand@wevers.example\"\n",
    ),
    (
        "meta.csv",
        "\"Variable\",\"Value\"\n\"SnapshotDate\",\"02-09-2024\"\n",
    ),
];

pub fn archive() -> Vec<u8> {
    let mut files: Vec<(&str, &[u8])> = vec![
        ("activity.csv", ACTIVITY.as_bytes()),
        ("address.csv", ADDRESS.as_bytes()),
        ("denomination.csv", DENOMINATION.as_bytes()),
        ("enterprise.csv", ENTERPRISE.as_bytes()),
    ];
    files.extend(OTHERS.map(|(name, text)| (name, text.as_bytes())));
    zip(&files)
}

#[test]
fn enterprises_are_legal_persons_and_nobody_else() {
    let outcome = read_bytes(ENTERPRISE.as_bytes());
    let [Record::KboEnterprise(weavers), Record::KboEnterprise(company)] = &outcome.others[..] else {
        panic!("{:?}", outcome.others)
    };
    assert_eq!(weavers.number.as_str(), "0999000030");
    assert_eq!(
        (weavers.state, weavers.kind),
        (KboState::Active, OrganisationKind::Association)
    );
    assert_eq!(weavers.started, Some(date(1960, 8, 9)));
    assert_eq!(weavers.situation.as_deref(), Some("000"));
    assert_eq!(company.legal_form.unwrap().as_str(), "015");
    assert_eq!(company.new_legal_form.unwrap().as_str(), "610");
    assert_eq!(company.kind, OrganisationKind::Company);
    assert_eq!(outcome.summary().aside[&Aside::NaturalPerson], 1);
    assert_eq!(outcome.persons.len(), 1);
    assert_eq!(outcome.report(), [(5, "TypeOfEnterprise", "unknown-personality")]);
}

#[test]
fn names_come_in_their_language_and_kind() {
    let outcome = read_bytes(DENOMINATION.as_bytes());
    let names: Vec<_> = outcome
        .others
        .iter()
        .map(|record| {
            let Record::KboDenomination(name) = record else {
                panic!()
            };
            (
                name.entity.as_str(),
                name.language.as_str(),
                name.kind,
                name.name.as_str(),
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            (
                "0999000030",
                Some("nl"),
                KboNameKind::Legal,
                "De Denkbeeldige Wevers"
            ),
            (
                "0999000030",
                Some("fr"),
                KboNameKind::Legal,
                "Les Tisserands Imaginaires, asbl"
            ),
            ("0999000030", Some("nl"), KboNameKind::Abbreviation, "DDW"),
            ("2999000072", None, KboNameKind::Commercial, "Café Denkbeeld"),
            ("9999000025", None, KboNameKind::Unknown, "Imaginary Weavers"),
        ]
    );
    assert_eq!(
        outcome.report(),
        [
            (4, "EntityNumber", "lost-zeros"),
            (6, "Language", "unknown-code"),
            (6, "TypeOfDenomination", "unknown-code"),
            (7, "EntityNumber", "malformed-number"),
            (8, "EntityNumber", "malformed-number"),
            (9, "Denomination", "missing-name"),
        ]
    );
}

#[test]
fn addresses_are_in_both_languages_and_may_be_struck_off() {
    let outcome = read_bytes(ADDRESS.as_bytes());
    let addresses: Vec<_> = outcome
        .others
        .iter()
        .map(|record| {
            let Record::KboAddress(address) = record else {
                panic!()
            };
            address
        })
        .collect();
    let [seat, branch, struck] = &addresses[..] else {
        panic!()
    };
    assert_eq!(seat.kind, KboAddressKind::Seat);
    assert_eq!(seat.street_nl.as_deref(), Some("Weverstraat"));
    assert_eq!(seat.street_fr.as_deref(), Some("Rue des Tisserands"));
    assert_eq!(
        (seat.house.as_deref(), seat.letter_box.as_deref()),
        (Some("12B"), Some("3"))
    );
    assert_eq!(seat.municipality_fr.as_deref(), Some("Fictighem"));
    assert!(!seat.struck_off);
    assert!(matches!(branch.entity, KboEntity::Branch(_)));
    assert_eq!(branch.postcode.as_deref(), Some("59000"), "abroad, as published");
    assert_eq!(branch.house, None, "0 is no number");
    // Which century "12" is in would be a guess; that it is struck off is not.
    assert_eq!((branch.struck_off, branch.struck_off_on), (true, None));
    assert_eq!(struck.struck_off_on, Some(date(2016, 1, 7)));
    assert_eq!(
        outcome.report(),
        [
            (3, "DateStrikingOff", "malformed-date"),
            (4, "TypeOfAddress", "unknown-code"),
            (4, "Zipcode", "malformed-postcode"),
        ]
    );
}

#[test]
fn activities_get_their_zeros_back() {
    let outcome = read_bytes(ACTIVITY.as_bytes());
    let activities: Vec<_> = outcome
        .others
        .iter()
        .map(|record| {
            let Record::KboActivity(activity) = record else {
                panic!()
            };
            (
                activity.group.as_str(),
                activity.nace,
                activity.code.as_str(),
                activity.rank,
            )
        })
        .collect();
    assert_eq!(
        activities,
        [
            ("006", 2008, "94991", KboActivityRank::Main),
            ("001", 2003, "02020", KboActivityRank::Secondary),
        ]
    );
    assert_eq!(
        outcome.report(),
        [
            (3, "NaceCode", "lost-zeros"),
            (4, "NaceCode", "malformed-activity")
        ]
    );
}

#[test]
fn the_whole_archive_is_one_reading_and_keeps_no_contact() {
    let outcome = read_bytes(&archive());
    let summary = outcome.summary();
    assert_eq!(summary.members.len(), 9);
    assert_eq!(summary.aside[&Aside::ContactDetail], 1);
    let kinds: Vec<Kind> = summary.members.iter().map(|member| member.kind).collect();
    assert!(kinds.contains(&Kind::KboContact) && kinds.contains(&Kind::KboMeta));
    assert!(!format!("{:?}", outcome.others).contains("wevers.example"));
    let meta = outcome.others.iter().find_map(|record| match record {
        Record::KboMeta(meta) => Some((meta.variable.as_str(), meta.value.as_str())),
        _ => None,
    });
    assert_eq!(meta, Some(("SnapshotDate", "02-09-2024")));
    let code = outcome.others.iter().find_map(|record| match record {
        Record::KboCode(code) => Some((code.code.as_str(), code.language)),
        _ => None,
    });
    assert_eq!(code, Some(("017", KboLanguage::Dutch)));
}

#[test]
fn an_archive_can_be_read_for_one_of_its_tables() {
    let mut kinds = Vec::new();
    let bytes = archive();
    let wanted = |kind| kind == Kind::KboEnterprise;
    let summary = read_some(
        Cursor::new(&bytes),
        "kbo.zip",
        &Limits::default(),
        wanted,
        |event| {
            if let Event::Record { record, .. } = event {
                kinds.push(matches!(record, Record::KboEnterprise(_)));
            }
            Ok::<(), Infallible>(())
        },
    )
    .unwrap();
    assert_eq!(kinds, [true, true]);
    assert_eq!((summary.members.len(), summary.unwanted.len()), (1, 8));
}

#[test]
fn a_table_that_only_looks_like_one_is_refused() {
    let outcome = read_bytes(b"EntityNumber,Language,TypeOfDenomination,Name\n");
    let RefusalReason::UnknownColumns { closest, missing, .. } = outcome.refusal() else {
        panic!()
    };
    assert_eq!(
        (closest, &missing[..]),
        (Some(Kind::KboDenomination), &["Denomination"][..])
    );
    let outcome = read_bytes(b"Variable,Value,Unit\nheight,3,m\n");
    assert!(matches!(
        outcome.refusal(),
        RefusalReason::UnknownColumns { closest: None, .. }
    ));
    let outcome = read_bytes(b"EnterpriseNumber\n0999.000.030\n");
    assert!(
        matches!(outcome.refusal(), RefusalReason::UnknownColumns { .. }),
        "an update says what to delete: it is no extract"
    );
}
