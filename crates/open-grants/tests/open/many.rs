//! Ten thousand lines of every kind of award there is, held against the rules and schemas of each format; and what they come to read back
//! to the cent.

use open_grants::{Aid, Award, Country, Dialect, Given, Payment};
use registers::{Kbo, RnaNumber};

use crate::faults::common_faults;
use crate::fixtures::{award, body, column, common, day, giving, scdl, superset};
use crate::json::giving_faults;
use crate::rules::faults;

/// So many awards, each unlike the one before: to one to four, of public and private funders, with and without whatever may lack.
fn awards(count: u32) -> Vec<Award> {
    (0..count).map(one).collect()
}

fn one(number: u32) -> Award {
    let cents: Vec<i64> = (0..=number % 4)
        .map(|place| i64::from(number % 9_973 + 1) * 100 + i64::from(place))
        .collect();
    let mut award = award(&format!("R{number:05}"), &cents);
    award.funder = body(90_000 + number % 70);
    award.project = format!("cuisines-{number}");
    for (place, part) in (0..).zip(&mut award.parts) {
        let (body, kind) = (&mut part.beneficiary, (number + place) % 11);
        match kind {
            0 => {
                (body.siret, body.kbo, body.country) = (None, Kbo::parse("0403170701").ok(), Country::Belgium)
            }
            1 => {
                (body.siret, body.rna) = (
                    None,
                    RnaNumber::parse(&format!("W{:09}", 591_000_000 + number)).ok(),
                )
            }
            2 => (body.siret, body.rna) = (None, RnaNumber::parse("W2A1234567").ok()),
            3 => (body.siret, body.country) = (None, Country::Elsewhere),
            4 => body.person = true,
            5 => body.name = "=L'\"Été\";\nfil".to_owned(),
            6 => (part.cents, part.aid) = (part.cents * 100_000 + 1, Aid::SmallServices),
            7 => (part.cents, part.aid) = (1, Aid::Other("(UE) 651/2014, article 53".to_owned())),
            8 => {
                let payment = |day, paid| Payment {
                    day,
                    cents: part.cents / 2,
                    paid,
                };
                part.payments = vec![
                    payment(day("2027-06-30"), false),
                    payment(day("2027-01-15"), true),
                ];
            }
            _ => part.aid = Aid::Small,
        }
    }
    match number % 7 {
        1 => award.funder.siret = None,
        2 => (award.public, award.given) = (false, Given::InKind),
        3 => {
            (award.agreed, award.given) = (Some(day("2026-12-24")), Given::Both);
            (award.lasts, award.received, award.url) = (None, None, None);
        }
        4 => (award.title, award.summary) = ("é".repeat(400), String::new()),
        5 => {
            award.title = "Chez Mme Anne IMAGINAIRE, anne@example.org".to_owned();
            (award.reference, award.open) = (Some("2026-DEL-17".to_owned()), false);
        }
        _ => {}
    }
    award
}

#[test]
fn ten_thousand_lines_of_every_kind_are_valid_in_every_format() {
    let awards = awards(4_000);
    let lines: usize = awards.iter().map(|award| award.parts.len()).sum();
    assert_eq!(lines, 10_000);
    for dialect in [Dialect::Scdl, Dialect::Regulation] {
        let (text, told) = scdl(&awards, dialect);
        assert!(faults(&text, dialect).is_empty(), "{dialect:?}");
        assert!(told.written > 3_000, "{dialect:?}: {told:?}");
    }
    let (written, faults) = common_faults(&common(&awards));
    assert!(written > 3_000 && faults.is_empty(), "{faults:#?}");
    let (written, faults) = giving_faults(&giving(&awards));
    assert!(written > 8_000 && faults.is_empty(), "{faults:#?}");
}

#[test]
fn what_ten_thousand_lines_come_to_is_what_was_given_to_those_who_are_named() {
    let awards = awards(4_000);
    let named = awards.iter().flat_map(Award::named);
    let given: i64 = named.map(|(_, part)| part.cents).sum();
    let (text, told) = superset(&awards);
    let cents = column(&text, "montantBeneficiaireCentimes");
    assert_eq!(told.written, cents.len() as u64);
    let read: i64 = cents.iter().map(|cents| cents.parse::<i64>().unwrap()).sum();
    assert_eq!(read, given);
}
