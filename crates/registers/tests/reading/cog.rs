//! The official code of communes: the list of a year, and what became of each.

use registers::{CogCommune, CogSort, Kind, Record};

use crate::fixtures::*;

const LISTED: &str = "TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT\n\
    COM,01001,84,01,01D,012,5,ABERGEMENT CLEMENCIAT,Abergement-Clémenciat,L'Abergement-Clémenciat,0108,\n\
    COMD,01015,,,,,1,ARBIGNIEU,Arbignieu,Arbignieu,,01015\n\
    ARM,75101,11,75,75C,751,0,PARIS 1ER ARRONDISSEMENT,Paris 1er Arrondissement,Paris 1er Arrondissement,,75056\n\
    XXX,01002,84,01,01D,011,5,ABERGEMENT DE VAREY,Abergement-de-Varey,L'Abergement-de-Varey,0101,\n\
    COM,1003,84,01,01D,011,5,NULLE PART,Nulle-Part,Nulle-Part,0101,\n";

const EVENTS: &str = "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,\
    NCC_AP,NCCENR_AP,LIBELLE_AP\n\
    32,2016-01-01,COM,01015,1,ARBIGNIEU,Arbignieu,Arbignieu,COM,01015,1,ARBOYS EN BUGEY,Arboys en Bugey,Arboys en Bugey\n\
    32,2016-01-01,COM,01340,0,SAINT BOIS,Saint-Bois,Saint-Bois,COMD,01340,0,SAINT BOIS,Saint-Bois,Saint-Bois\n\
    32,,COM,01340,0,SAINT BOIS,Saint-Bois,Saint-Bois,COM,01015,1,ARBOYS EN BUGEY,Arboys en Bugey,Arboys en Bugey\n";

#[test]
fn a_list_says_which_communes_there_are_and_what_is_a_part_of_one() {
    for (table, header) in [
        (LISTED.to_owned(), "cog-communes/12"),
        // Until 2020 the columns were in small letters, and one was not there yet.
        (
            LISTED
                .to_lowercase()
                .replace("\ncomd", "\nCOMD")
                .replace("\ncom,", "\nCOM,")
                .replace("\narm", "\nARM"),
            "cog-communes/12",
        ),
    ] {
        let outcome = read_bytes(table.as_bytes());
        assert_eq!(outcome.summary().members[0].layout.to_string(), header);
        let found: Vec<_> = outcome
            .others
            .iter()
            .map(|record| {
                let Record::CogCommune(CogCommune {
                    sort, code, part_of, ..
                }) = record
                else {
                    panic!("{record:?}")
                };
                (*sort, code.as_str(), part_of.as_deref())
            })
            .collect();
        let expected = [
            (CogSort::Commune, "01001", None),
            (CogSort::Former, "01015", Some("01015")),
            (CogSort::Arrondissement, "75101", Some("75056")),
        ];
        assert_eq!(found, expected);
        let report = outcome.report();
        let faults: Vec<_> = report
            .iter()
            .map(|(line, column, reason)| (*line, *column, *reason))
            .collect();
        assert_eq!(
            faults,
            [
                (5, "TYPECOM", "unknown-code"),
                (6, "COM", "malformed-commune-code")
            ]
        );
    }
    let outcome = read_bytes(LISTED.as_bytes());
    let Record::CogCommune(first) = &outcome.others[0] else {
        panic!()
    };
    assert_eq!(first.name, "L'Abergement-Clémenciat", "with its article");
}

#[test]
fn what_became_of_communes_is_told_with_its_day() {
    let outcome = read_bytes(EVENTS.as_bytes());
    assert_eq!(outcome.summary().members[0].kind, Kind::CogEvents);
    assert_eq!(outcome.report(), [(4, "DATE_EFF", "malformed-date")]);
    let Record::CogEvent(event) = &outcome.others[1] else {
        panic!()
    };
    assert_eq!(event.date, jiff::civil::date(2016, 1, 1));
    assert_eq!(
        (event.before.sort, event.after.sort),
        (CogSort::Commune, CogSort::Former)
    );
    let Record::CogEvent(event) = &outcome.others[0] else {
        panic!()
    };
    assert_eq!(
        (event.before.name.as_str(), event.after.name.as_str()),
        ("Arbignieu", "Arboys en Bugey")
    );
}
