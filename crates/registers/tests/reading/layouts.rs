//! What each layout says, what its values mean, and which files are none of the register.

use jiff::civil::{date, datetime};
use registers::{Encoding, Grouping, Kind, Limits, Position, RefusalReason, recognise};
use std::io::Cursor;

use crate::fixtures::*;

#[test]
fn the_same_association_is_read_from_every_layout() {
    for (layout, name) in [
        (39, "rna-waldec/39"),
        (41, "rna-waldec/41"),
        (23, "rna-import/23"),
        (24, "rna-import/24"),
        (26, "rna-import/26"),
    ] {
        let outcome = read_bytes(table(layout, &[WEAVERS]).as_bytes());
        assert_eq!(outcome.report(), [], "{name}");
        let [record] = &outcome.records[..] else {
            panic!("{name}")
        };
        assert_eq!(record.layout.to_string(), name);
        assert_eq!(record.number.as_str(), "W599000001");
        assert_eq!(record.name, "LES TISSERANDS IMAGINAIRES");
        assert_eq!(
            record.purpose.as_deref(),
            Some("tisser des liens ;\ndire \"bonjour\"")
        );
        let themes: Vec<_> = record.themes.iter().map(|theme| theme.as_str()).collect();
        assert_eq!(themes, ["006030", "050000"]);
        assert_eq!(record.created, Some(date(1998, 5, 4)));
        assert_eq!(record.published, Some(date(1998, 5, 30)));
        assert_eq!(record.updated, Some(datetime(2020, 1, 2, 3, 4, 5, 0)));
        assert_eq!(record.position, Position::Active);
        assert_eq!(record.grouping, Grouping::Simple);
        assert_eq!(record.nature, Some('D'));
        assert_eq!(record.seat.postcode.as_deref(), Some("59000"));
        assert_eq!(record.seat.commune_name.as_deref(), Some("Fictiville"));
        assert_eq!(record.seat.insee.is_some(), layout != 23, "2025 dropped the code");
        assert_eq!(record.email.is_some(), layout == 41 || layout == 26);
        assert_eq!(record.website.as_deref(), Some("https://tisserands.example"));
    }
}

#[test]
fn columns_are_found_by_name_whatever_their_order_case_and_company() {
    let mut columns = columns(39);
    columns.reverse();
    columns.push("added_next_year");
    let text = table_of(&columns, &[WEAVERS], ';');
    let straight = read_bytes(table(39, &[WEAVERS]).as_bytes());
    let (header, rows) = text.split_once('\n').unwrap();
    let shuffled = format!("{}\n{rows}", header.to_uppercase().replace("ID;", "\" id \";"));
    let outcome = read_bytes(shuffled.as_bytes());
    let (mut found, expected) = (outcome.records[0].clone(), &straight.records[0]);
    assert_eq!(found.layout.columns, 40);
    found.layout = expected.layout;
    assert_eq!(&found, expected);
}

#[test]
fn commas_and_tabs_separate_as_well() {
    for delimiter in [',', '\t'] {
        let text = table_of(&columns(23), &[WEAVERS, WEAVERS], delimiter);
        let outcome = read_bytes(text.as_bytes());
        assert_eq!(outcome.records.len(), 2);
        assert_eq!(outcome.summary().members[0].delimiter, Some(delimiter));
    }
}

#[test]
fn the_ways_of_the_register_to_say_nothing_mean_nothing() {
    let nothing = weavers(&[
        ("date_creat", "0001-01-01"),
        ("date_decla", ""),
        ("date_publi", "0000-00-00"),
        ("date_disso", "0001-01-01"),
        ("siret", "0"),
        ("rup_mi", "_"),
        ("titre_court", " _ "),
        ("objet", "\u{a0}"),
        ("objet_social1", "000000"),
        ("objet_social2", "0"),
        ("adrs_complement", "_"),
        ("adrs_numvoie", "0"),
        ("adrs_distrib", "_"),
        ("adrs_codeinsee", "00000"),
        ("adrs_codepostal", "  -1"),
        ("adrs_libcommune", "_"),
        ("groupement", ""),
        ("nature", " "),
        ("position", " "),
        ("siteweb", "_"),
        ("maj_time", "0001-01-01 00:00:00"),
    ]);
    let outcome = read_bytes(table(39, &[&nothing]).as_bytes());
    assert_eq!(outcome.report(), []);
    let record = &outcome.records[0];
    assert_eq!(
        [
            record.created,
            record.declared,
            record.published,
            record.dissolved
        ],
        [None; 4]
    );
    assert_eq!(
        (&record.siret, &record.siren, &record.former),
        (&None, &None, &None)
    );
    assert_eq!(
        (&record.recognised, &record.short_name, &record.purpose),
        (&None, &None, &None)
    );
    assert_eq!(record.seat, registers::Seat::default());
    assert!(record.themes.is_empty());
    assert_eq!(
        (record.grouping, record.position),
        (Grouping::Unknown, Position::Unknown)
    );
    assert_eq!(
        (record.nature, &record.website, record.updated),
        (None, &None, None)
    );
}

#[test]
fn a_value_that_cannot_be_true_is_left_out_and_said() {
    let odd = weavers(&[
        ("date_creat", "2017-30-05"),
        ("date_publi", "0201-08-11"),
        ("siret", "7,99E+13"),
        ("objet_social1", "65"),
        ("adrs_codepostal", "1410"),
        ("adrs_codeinsee", "2C001"),
        ("position", "X"),
        ("groupement", "Z"),
        ("siteweb", "quelquun@exemple.invalid"),
        ("maj_time", "hier"),
    ]);
    let outcome = read_bytes(table(39, &[WEAVERS, &odd]).as_bytes());
    let mut report = outcome.report();
    report.sort_unstable();
    // Each fixture row takes two lines: its purpose holds a line break.
    assert_eq!(
        report,
        [
            (4, "adrs_codeinsee", "malformed-commune-code"),
            (4, "adrs_codepostal", "malformed-postcode"),
            (4, "date_creat", "malformed-date"),
            (4, "date_publi", "implausible-date"),
            (4, "groupement", "unknown-grouping"),
            (4, "maj_time", "malformed-date"),
            (4, "objet_social1", "malformed-theme"),
            (4, "position", "unknown-position"),
            (4, "siret", "spreadsheet-number"),
            (4, "siteweb", "address-as-website"),
        ]
    );
    assert!(outcome.rejects.iter().all(|reject| reject.kept));
    let (summary, record) = (outcome.summary(), &outcome.records[1]);
    assert_eq!((summary.kept, summary.rejected, summary.remarked), (2, 0, 1));
    assert_eq!((record.created, record.published), (None, None));
    assert_eq!(record.website, None);
    assert_eq!(record.email.as_deref(), Some("quelquun@exemple.invalid"));
}

#[test]
fn sirene_numbers_are_read_and_a_siren_in_the_column_of_sirets_too() {
    let siret = weavers(&[("siret", "732 829 320 00074")]);
    let siren = weavers(&[("siret", "732829320")]);
    let lost_zero = weavers(&[("siret", "7328293200007")]);
    let wrong = weavers(&[("siret", "22040000000000")]);
    let outcome = read_bytes(table(39, &[&siret, &siren, &lost_zero, &wrong]).as_bytes());
    let [first, second, third, fourth] = &outcome.records[..] else {
        panic!()
    };
    assert_eq!(first.siret.as_ref().unwrap().as_str(), "73282932000074");
    assert_eq!(second.siren.as_ref().unwrap().as_str(), "732829320");
    assert_eq!(
        (&second.siret, &third.siret, &fourth.siret),
        (&None, &None, &None)
    );
    assert_eq!(
        outcome.report(),
        [
            (4, "siret", "siren-for-siret"),
            (6, "siret", "malformed-siret"),
            (8, "siret", "malformed-siret")
        ]
    );
}

#[test]
fn an_association_that_changed_number_is_known_by_both() {
    let old = weavers(&[
        ("id", "599S 0599000123"),
        ("id_ex", "0599000123"),
        ("position", "R"),
        ("observation", "Reprise => W2A1234567"),
    ]);
    let lost = weavers(&[
        ("id", "599S0599000124"),
        ("position", "R"),
        ("observation", "Reprise"),
    ]);
    let outcome = read_bytes(table(23, &[&old, &lost]).as_bytes());
    let [first, second] = &outcome.records[..] else {
        panic!()
    };
    assert_eq!(first.number.as_str(), "599S0599000123");
    assert_eq!(first.successor.as_ref().unwrap().as_str(), "W2A1234567");
    assert_eq!((first.position, &first.former), (Position::Succeeded, &None));
    assert_eq!(second.successor, None);
    assert_eq!(outcome.report(), [(4, "observation", "missing-successor")]);

    let new = weavers(&[("id_ex", "0599000123"), ("observation", "W599999999")]);
    let outcome = read_bytes(table(39, &[&new]).as_bytes());
    assert_eq!(
        outcome.records[0].former.as_ref().unwrap().as_str(),
        "599S0599000123"
    );
    assert_eq!(
        outcome.records[0].successor, None,
        "it is active under its own number"
    );
}

#[test]
fn the_seat_keeps_its_lines_and_leaves_those_who_manage_it() {
    let seat = weavers(&[
        ("adrs_complement", "Maison  imaginaire"),
        ("adrs_numvoie", "12"),
        ("adrs_repetition", "B"),
        ("adrs_typevoie", "RUE"),
        ("adrs_libvoie", "des Fleurs"),
        ("adrs_distrib", "_Le Hameau"),
        ("adrg_declarant", "Madame Personne"),
        ("adrg_libvoie", "1 rue privée"),
        ("publiweb", "0"),
    ]);
    let outcome = read_bytes(table(39, &[&seat]).as_bytes());
    let record = &outcome.records[0];
    assert_eq!(
        record.seat.lines,
        ["Maison imaginaire", "12 B RUE des Fleurs", "Le Hameau"]
    );
    assert_eq!(record.website_public, Some(false));
    assert!(!format!("{record:?}").contains("Personne"));
    let seat = weavers(&[
        ("adr1", "Chez Mme Personne"),
        ("adr3", "12        RUE  des Fleurs"),
    ]);
    let outcome = read_bytes(table(23, &[&seat]).as_bytes());
    assert_eq!(
        outcome.records[0].seat.lines,
        ["Chez Mme Personne", "12 RUE des Fleurs"]
    );
}

#[test]
fn accents_survive_whatever_the_encoding() {
    let text = table(23, &[&weavers(&[("titre", "ŒUVRE D’ÉTÉ à 5 €")])]);
    let windows: Vec<u8> = text
        .chars()
        .map(|c| match c {
            'Œ' => 0x8c,
            '’' => 0x92,
            '€' => 0x80,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for (bytes, encoding) in [
        (text.as_bytes(), Encoding::Utf8),
        (&marked, Encoding::Utf8Bom),
        (&windows, Encoding::Windows1252),
    ] {
        let outcome = read_bytes(bytes);
        assert_eq!(outcome.summary().members[0].encoding, encoding);
        assert_eq!(outcome.records[0].name, "ŒUVRE D’ÉTÉ à 5 €");
        assert_eq!(outcome.report(), []);
    }
    // A row pasted from elsewhere, far beyond the sample that the encoding is judged on.
    let mut mixed = table(23, &vec![WEAVERS; 300]).into_bytes();
    assert!(mixed.len() > 64 << 10);
    mixed.extend(
        windows
            .split(|b| *b == b'\n')
            .skip(1)
            .collect::<Vec<_>>()
            .join(&b'\n'),
    );
    let outcome = read_bytes(&mixed);
    assert_eq!(outcome.records[300].name, "ŒUVRE D’ÉTÉ à 5 €");
    assert_eq!(outcome.report(), [(602, "titre", "other-encoding")]);
}

#[test]
fn a_file_that_is_none_of_the_register_is_refused_with_what_it_lacks() {
    let refusal = |bytes: &[u8]| read_bytes(bytes).refusal();
    assert_eq!(refusal(b""), RefusalReason::Empty);
    assert_eq!(refusal(b"\xef\xbb\xbf"), RefusalReason::Empty);
    assert_eq!(refusal(b"\n \r\n\n"), RefusalReason::Empty);
    assert_eq!(refusal(b"<!DOCTYPE html><h1>504</h1>\n"), RefusalReason::WebPage);
    assert_eq!(refusal(b"\xff\xfei\0d\0;\0"), RefusalReason::Utf16);
    assert_eq!(refusal(b"\x7fELF\x02\x01\x01\0\0\0\0"), RefusalReason::Binary);
    let mut short = columns(23);
    short.retain(|name| *name != "libcom" && *name != "position");
    let refused = refusal(table_of(&short, &[], ';').as_bytes());
    let RefusalReason::UnknownColumns { closest, missing, .. } = &refused else {
        panic!()
    };
    assert_eq!(
        (*closest, &missing[..]),
        (Some(Kind::RnaImport), &["libcom", "position"][..])
    );
    assert!(refused.to_string().contains("lacks libcom, position"));
    let other = refusal(b"code_commune;nom;population\n59350;Lille;236710\n");
    let RefusalReason::UnknownColumns {
        closest: None, found, ..
    } = other
    else {
        panic!()
    };
    assert_eq!(found, ["code_commune", "nom", "population"]);
    let twice = table(23, &[]).replace("date_publi", "titre");
    assert_eq!(
        refusal(twice.as_bytes()),
        RefusalReason::DuplicateColumn("titre".to_owned())
    );
    let limits = Limits {
        record_bytes: 100,
        ..Limits::default()
    };
    let outcome = read_within(table(23, &[]).as_bytes(), &limits);
    assert_eq!(outcome.refusal(), RefusalReason::HeaderTooLong);
}

#[test]
fn a_file_is_recognised_without_being_read() {
    let text = table(41, &[WEAVERS]);
    let members = recognise(Cursor::new(&text), "any name", &Limits::default()).unwrap();
    let [member] = &members[..] else { panic!() };
    assert_eq!((member.kind, member.delimiter), (Kind::RnaWaldec, Some(';')));
    assert_eq!(member.name, "any name");
    let refusal = recognise(Cursor::new(b"a;b\n"), "x.csv", &Limits::default()).unwrap_err();
    assert!(
        refusal
            .to_string()
            .starts_with("x.csv: its columns are those of no register")
    );
}

#[test]
fn a_table_without_rows_is_a_table() {
    let outcome = read_bytes(table(39, &[]).as_bytes());
    assert_eq!((outcome.summary().read, outcome.summary().lines), (0, 1));
}
