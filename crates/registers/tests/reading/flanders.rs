//! The Flemish register: JSON in every form it comes in, what is not kept of it, and broken pieces.

use jiff::civil::date;
use registers::{
    FlemishAssociation, FlemishPlaceKind, FlemishPresence, FlemishState, Kind, Limits, OrganisationKind,
    Record, RefusalReason,
};

use crate::{
    fixtures::*,
    packings::{gzip, zip},
};

/// An answer for one association.
pub fn weavers_json(number: &str) -> String {
    format!(
        r#"{{"@context":"https://register.example/context.json","vereniging":{{"@type":"x","vCode":"{number}",
"verenigingstype":{{"code":"VZW","naam":"Vereniging zonder winstoogmerk"}},"verenigingssubtype":null,
"naam":"De  Denkbeeldige Wevers","korteNaam":"DDW","korteBeschrijving":"Weven\nen \"meer\" }} ]",
"startdatum":"1998-05-04","einddatum":null,"status":"Actief","inStopzetting":false,
"isUitgeschrevenUitPubliekeDatastroom":false,
"contactgegevens":[{{"contactgegeventype":"E-mail","waarde":"iemand@wevers.example"}}],
"hoofdactiviteitenVerenigingsloket":[{{"code":"KECU","naam":"Kunsten, Erfgoed & Cultuur"}}],
"doelgroep":{{"minimumleeftijd":6,"maximumleeftijd":12}},
"locaties":[
{{"locatietype":"Activiteiten","isPrimair":true,"naam":"Weverij","adresvoorstelling":"Weverstraat 12, 8500 Fictegem",
"adres":{{"straatnaam":"Weverstraat","huisnummer":"12","busnummer":"3","postcode":"8500","gemeente":"Fictegem","land":"België"}}}},
{{"locatietype":"Correspondentie","isPrimair":false,"naam":"bij Denkbeeld","adresvoorstelling":"Thuislaan 1, 8500 Fictegem",
"adres":{{"straatnaam":"Thuislaan","huisnummer":"1","busnummer":"","postcode":"8500","gemeente":"Fictegem","land":"België"}}}},
{{"locatietype":"Correspondentie","naam":"bij Denkbeeld","adresvoorstelling":"Thuislaan 1, 8500 Fictegem","adres":null}}],
"vertegenwoordigers":[{{"insz":"00000000000","voornaam":"Iemand","achternaam":"Denkbeeld"}}],
"sleutels":[{{"bron":"Vcode","waarde":"{number}"}},{{"bron":"KBO","waarde":"0999000030"}}],
"lidmaatschappen":[{{"andereVereniging":"V0009999","naam":"Weversfederatie"}}],
"werkingsgebieden":[{{"code":"BE2534022","naam":"Fictegem"}},{{"code":"BE25","naam":"Provincie"}}]}},
"metadata":{{"datumLaatsteAanpassing":"2023-05-15"}}}}"#
    )
}

/// The same on one line, as the whole register comes.
pub fn line_json(number: &str) -> String {
    weavers_json(number).replace('\n', "")
}

fn associations(outcome: &Outcome) -> Vec<&FlemishAssociation> {
    outcome
        .others
        .iter()
        .map(|record| {
            let Record::FlemishAssociation(association) = record else {
                panic!("{record:?}")
            };
            &**association
        })
        .collect()
}

fn numbers(outcome: &Outcome) -> Vec<&str> {
    associations(outcome)
        .iter()
        .map(|association| association.number.as_str())
        .collect()
}

#[test]
fn an_answer_says_what_an_association_is_and_nothing_of_its_people() {
    let outcome = read_bytes(weavers_json("V0009001").as_bytes());
    assert_eq!(outcome.report(), []);
    let member = &outcome.summary().members[0];
    assert_eq!((member.kind, member.delimiter), (Kind::VlAssociation, None));
    let [weavers] = associations(&outcome)[..] else {
        panic!()
    };
    assert_eq!(weavers.number.as_str(), "V0009001");
    assert_eq!(weavers.presence, FlemishPresence::Published);
    assert_eq!(weavers.name.as_deref(), Some("De Denkbeeldige Wevers"));
    assert_eq!(weavers.description.as_deref(), Some("Weven\nen \"meer\" } ]"));
    assert_eq!(
        (weavers.form.as_deref(), weavers.kind),
        (Some("VZW"), OrganisationKind::Association)
    );
    assert_eq!(weavers.state, FlemishState::Active);
    assert_eq!((weavers.started, weavers.ended), (Some(date(1998, 5, 4)), None));
    assert_eq!(weavers.updated, Some(date(2023, 5, 15)));
    assert_eq!(weavers.ages, Some((6, 12)));
    assert_eq!(weavers.activities, ["KECU"]);
    assert_eq!(weavers.kbo.as_ref().unwrap().as_str(), "0999000030");
    assert_eq!(weavers.member_of[0].as_str(), "V0009999");
    let areas: Vec<_> = weavers.areas.iter().map(|area| area.municipality()).collect();
    assert_eq!(areas, [Some("34022"), None]);
    assert_eq!(weavers.places[0].street.as_deref(), Some("Weverstraat 12 bus 3"));
    assert_eq!(weavers.places[0].name.as_deref(), Some("Weverij"));
    for place in &weavers.places[1..] {
        assert_eq!(place.kind, FlemishPlaceKind::Correspondence);
        assert_eq!(
            (&place.street, &place.name),
            (&None, &None),
            "somebody may live there"
        );
    }
    assert_eq!(weavers.places[1].municipality.as_deref(), Some("Fictegem"));
    let kept = format!("{weavers:?}");
    for person in ["iemand@", "Denkbeeld\"", "Thuislaan", "00000000000", "Iemand"] {
        assert!(!kept.contains(person), "{person}");
    }
}

#[test]
fn an_array_lines_and_answers_without_envelope_are_read_alike() {
    let (first, second) = (weavers_json("V0009001"), weavers_json("V0009002"));
    let lines = format!(
        "\u{feff}{}\r\n\n{}\n",
        line_json("V0009001"),
        line_json("V0009002")
    );
    let bare = |number: &str| format!(r#"{{"VCode":"{number}","Naam":"Wevers"}}"#);
    for (form, text) in [
        ("array", format!(" [\n{first},\n{second}\n]\n")),
        (
            "array on one line",
            format!("[{},{}]", line_json("V0009001"), line_json("V0009002")),
        ),
        ("lines", lines),
        ("one after another", format!("{first}{second}")),
        (
            "without envelope",
            format!("[{},{}]", bare("V0009001"), bare("V0009002")),
        ),
        ("empty lines", format!("\n\n{first}\n\n\n{second}")),
    ] {
        let outcome = read_bytes(text.as_bytes());
        assert_eq!(outcome.report(), [], "{form}");
        assert_eq!(numbers(&outcome), ["V0009001", "V0009002"], "{form}");
        assert_eq!(outcome.summary().lines as usize, text.lines().count(), "{form}");
    }
    let packed = zip(&[
        ("a.json", first.as_bytes()),
        ("b.json.gz", &gzip(second.as_bytes())),
    ]);
    assert_eq!(numbers(&read_bytes(&packed)), ["V0009001", "V0009002"]);
}

#[test]
fn an_association_that_left_the_public_stream_is_only_a_number() {
    let text = [
        line_json("V0009001"),
        r#"{"vereniging":{"vCode":"V0009002","teVerwijderen":true,"deletedAt":"2024-01-01"}}"#.to_owned(),
        line_json("V0009003").replace(
            "\"isUitgeschrevenUitPubliekeDatastroom\":false",
            "\"isUitgeschrevenUitPubliekeDatastroom\":true",
        ),
    ]
    .join("\n");
    let outcome = read_bytes(text.as_bytes());
    assert_eq!(outcome.report(), []);
    for association in &associations(&outcome)[1..] {
        assert_eq!(association.presence, FlemishPresence::Withdrawn);
        assert_eq!(association.name, None);
        assert!(association.places.is_empty() && association.kbo.is_none());
    }
}

#[test]
fn a_broken_line_costs_that_line_only() {
    let text = [
        line_json("V0009001"),
        line_json("V0009002")[..200].to_owned(),
        r#"{"vereniging":{"vCode":"V0009003","naam":"never closed}}"#.to_owned(),
        "and now something else".to_owned(),
        "}".to_owned(),
        r#"{"vereniging":{"naam":"no number"}}"#.to_owned(),
        r#"{"vereniging":{"vCode":"0009006","naam":"Wevers"}}"#.to_owned(),
        r#"{"vereniging":{"vCode":"V0009007","naam":" "}}"#.to_owned(),
        r#"{"vereniging":{"vCode":"V0009008","naam":"Wevers",}}"#.to_owned(),
        line_json("V0009009"),
    ]
    .join("\n");
    let outcome = read_bytes(text.as_bytes());
    assert_eq!(numbers(&outcome), ["V0009001", "V0009009"]);
    assert_eq!(
        outcome.report(),
        [
            (2, "", "malformed-json"),
            (3, "", "malformed-json"),
            (4, "", "malformed-json"),
            (5, "", "malformed-json"),
            (6, "", "unknown-shape"),
            (7, "vCode", "malformed-number"),
            (8, "naam", "missing-name"),
            (9, "", "malformed-json"),
        ]
    );
}

#[test]
fn a_value_of_the_wrong_sort_is_left_out_and_said() {
    let text = line_json("V0009001")
        .replace("\"1998-05-04\"", "\"04/05/1998\"")
        .replace("\"Actief\"", "\"Misschien\"")
        .replace("\"VZW\"", "\"ZZZ\"")
        .replace("{\"minimumleeftijd\":6,\"maximumleeftijd\":12}", "\"iedereen\"")
        .replace("\"0999000030\"", "\"0999000031\"");
    let outcome = read_bytes(text.as_bytes());
    let [weavers] = associations(&outcome)[..] else {
        panic!()
    };
    assert_eq!((weavers.kind, &weavers.kbo), (OrganisationKind::Other, &None));
    let mut report = outcome.report();
    report.sort_unstable();
    assert_eq!(
        report,
        [
            (1, "doelgroep", "wrong-type"),
            (1, "startdatum", "malformed-date"),
            (1, "status", "unknown-code"),
            (1, "verenigingstype", "unknown-code"),
            (1, "waarde", "malformed-kbo"),
        ]
    );
}

#[test]
fn json_of_something_else_or_cut_short_is_refused() {
    let other = read_bytes(br#"{"type":"FeatureCollection","features":[]}"#).refusal();
    assert_eq!(
        other,
        RefusalReason::UnknownJson {
            found: vec!["features".to_owned(), "type".to_owned()]
        }
    );
    for text in [
        "{}",
        "[]",
        "[1, 2]",
        "{\"vereniging\": {{code}} }",
        "[{\"vereniging\":3}]",
    ] {
        let refusal = read_bytes(text.as_bytes()).refusal();
        assert!(
            matches!(refusal, RefusalReason::UnknownJson { .. }),
            "{text}: {refusal:?}"
        );
    }
    let whole = format!("[{},\n{}]", weavers_json("V0009001"), weavers_json("V0009002"));
    for end in [
        whole.len() - 1,
        whole.len() - 40,
        whole.len() * 2 / 3,
        whole.len() / 3,
        2,
    ] {
        assert_eq!(
            read_bytes(&whole.as_bytes()[..end]).refusal(),
            RefusalReason::Truncated,
            "{end}"
        );
    }
}

#[test]
fn an_object_that_is_too_long_costs_itself_only() {
    let limits = Limits {
        record_bytes: 4000,
        ..Limits::default()
    };
    let long = line_json("V0009002").replace("DDW", &"x".repeat(5000));
    let lines = format!("{}\n{long}\n{}\n", line_json("V0009001"), line_json("V0009003"));
    let pretty = |text: &str| format!("  {}", text.replace(",\n", ",\n    "));
    let long = weavers_json("V0009002").replace("DDW", &"x".repeat(5000));
    let array = [weavers_json("V0009001"), long, weavers_json("V0009003")].map(|text| pretty(&text));
    for (form, text) in [
        ("lines", lines),
        ("array", format!("[\n{}\n]", array.join(",\n"))),
    ] {
        let outcome = read_within(text.as_bytes(), &limits);
        assert_eq!(numbers(&outcome), ["V0009001", "V0009003"], "{form}");
        let [(_, "", "record-too-long" | "malformed-json")] = outcome.report()[..] else {
            panic!("{form} {:?}", outcome.report())
        };
    }
}
