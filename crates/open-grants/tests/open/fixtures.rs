//! Fictitious awards, and what is written of them.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use open_grants::{
    Aid, Award, Body, Columns, CommonGrants, Country, Declarations, Dialect, Given, Giving, Package, Part,
    Programme, Scdl, Shown, Superset, Told,
};
use registers::Siret;

/// The number of an imagined establishment, with the figures that Luhn's sum asks for.
pub fn siret(number: u32) -> Siret {
    let luhn = |body: String| {
        let figures = body.bytes().rev().map(|byte| u32::from(byte - b'0'));
        let sum: u32 = figures
            .enumerate()
            .map(|(at, figure)| if at % 2 == 0 { figure * 2 } else { figure })
            .map(|value| value / 10 + value % 10)
            .sum();
        format!("{body}{}", (10 - sum % 10) % 10)
    };
    Siret::parse(&luhn(format!("{}0001", luhn(format!("999{number:05}"))))).unwrap()
}

pub fn body(number: u32) -> Body {
    Body {
        key: format!("body{number}"),
        name: format!("Tisserands {number}"),
        person: false,
        country: Country::France,
        siret: Some(siret(number)),
        siren: None,
        rna: None,
        kbo: None,
        nace: None,
    }
}

pub fn part(number: u32, cents: i64) -> Part {
    Part {
        beneficiary: body(number),
        requested: cents + 100,
        cents,
        payments: Vec::new(),
        aid: Aid::None,
    }
}

/// What a town gives to so many partners.
pub fn award(id: &str, cents: &[i64]) -> Award {
    Award {
        id: id.to_owned(),
        funder: Body {
            name: "Ville de Fictiville".to_owned(),
            ..body(90_000)
        },
        public: true,
        programme: Programme {
            id: "vivre-ensemble".to_owned(),
            name: "Vivre ensemble".to_owned(),
            url: None,
        },
        request: "K7F3-Q2M9".to_owned(),
        askers: 3,
        project: "shared-k7f3q2m9".to_owned(),
        title: "Des cuisines partagées".to_owned(),
        summary: "On cuisine les uns chez les autres.".to_owned(),
        reference: None,
        received: Some(date(2026, 9, 1)),
        decided: date(2026, 11, 27),
        agreed: None,
        year: 2027,
        lasts: Some((date(2027, 1, 1), date(2027, 12, 31))),
        open: true,
        given: Given::Money,
        beside: Vec::new(),
        parts: (1..)
            .zip(cents)
            .map(|(number, cents)| part(number, *cents))
            .collect(),
        url: Some("https://tisserand.test/fr/programmes/vivre-ensemble".to_owned()),
        modified: Timestamp::from_second(1_795_000_000).unwrap(),
    }
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn scdl(awards: &[Award], dialect: Dialect) -> (String, Told) {
    let mut file = Scdl::new(Vec::new(), dialect).unwrap();
    awards
        .iter()
        .for_each(|award| file.push(&Shown::of(award)).unwrap());
    let (bytes, told) = file.finish().unwrap();
    (String::from_utf8(bytes).unwrap(), told)
}

pub fn superset(awards: &[Award]) -> (String, Told) {
    let mut file = Superset::new(Vec::new()).unwrap();
    awards
        .iter()
        .for_each(|award| file.push(&Shown::of(award)).unwrap());
    let (bytes, told) = file.finish().unwrap();
    (String::from_utf8(bytes).unwrap(), told)
}

pub fn columns(awards: &[Award]) -> (Vec<u8>, Told) {
    let mut file = Columns::new(Vec::new()).unwrap();
    awards
        .iter()
        .for_each(|award| file.push(&Shown::of(award)).unwrap());
    file.finish().unwrap()
}

/// The table and the columns, written together.
pub fn both(awards: &[Award]) -> ((String, Told), (Vec<u8>, Told)) {
    let mut table = Superset::new(Vec::new()).unwrap();
    let mut columns = Columns::new(Vec::new()).unwrap();
    for award in awards {
        table.push_with(&Shown::of(award), &mut columns).unwrap();
    }
    let (bytes, told) = table.finish().unwrap();
    (
        (String::from_utf8(bytes).unwrap(), told),
        columns.finish().unwrap(),
    )
}

pub fn declarations(awards: &[Award]) -> (String, Told) {
    let mut file = Declarations::new(Vec::new()).unwrap();
    awards
        .iter()
        .for_each(|award| file.push(&Shown::of(award)).unwrap());
    let (bytes, told) = file.finish().unwrap();
    (String::from_utf8(bytes).unwrap(), told)
}

pub fn giving(awards: &[Award]) -> String {
    let package = Package {
        prefix: "tisserand.test".to_owned(),
        title: "Grants".to_owned(),
        description: "Grants of a fictitious territory".to_owned(),
        url: "https://tisserand.test/data/grants.360giving.json".to_owned(),
        publisher: ("Fictiville".to_owned(), "https://tisserand.test".to_owned()),
        licence: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/".to_owned(),
        issued: Timestamp::from_second(1_795_000_000).unwrap(),
    };
    let mut file = Giving::new(Vec::new(), package).unwrap();
    awards
        .iter()
        .for_each(|award| file.push(&Shown::of(award)).unwrap());
    String::from_utf8(file.finish().unwrap().0).unwrap()
}

pub fn common(awards: &[Award]) -> String {
    let mut file = CommonGrants::new(Vec::new()).unwrap();
    awards
        .iter()
        .for_each(|award| file.push(&Shown::of(award)).unwrap());
    String::from_utf8(file.finish().unwrap().0).unwrap()
}

/// The cells of a table, each line by the names of its columns.
pub fn lines(text: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    reader
        .records()
        .map(|record| {
            let values = record.unwrap();
            heads
                .iter()
                .cloned()
                .zip(values.iter().map(str::to_owned))
                .collect()
        })
        .collect()
}

/// The cells of one column.
pub fn column(text: &str, name: &str) -> Vec<String> {
    let one = |line: Vec<(String, String)>| line.into_iter().find(|(head, _)| head == name).unwrap().1;
    lines(text).into_iter().map(one).collect()
}

/// A file of the official schemas, where they are at hand.
pub fn official(name: &str) -> Option<serde_json::Value> {
    let root = std::env::var_os("TISSERAND_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    match std::fs::read_to_string(root.join(name)) {
        Ok(text) => Some(serde_json::from_str(&text).unwrap()),
        Err(_) => {
            eprintln!("skipped: there is no {name} at hand");
            None
        }
    }
}
