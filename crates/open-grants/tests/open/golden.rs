//! One award for three, as it stood in the files before they were written in another way: whoever keeps them finds the same bytes.

use jiff::Timestamp;
use jiff::civil::date;
use open_grants::{Aid, Award, Body, Country, Dialect, Given, Part, Payment, Programme};
use registers::{RnaNumber, Siret};

use crate::fixtures::{common, declarations, giving, scdl, superset};

fn body(key: &str, name: &str) -> Body {
    Body {
        key: key.to_owned(),
        name: name.to_owned(),
        person: false,
        country: Country::France,
        siret: None,
        siren: None,
        rna: None,
        kbo: None,
        nace: None,
    }
}

fn part((key, name, rna): (&str, &str, &str), cents: i64) -> Part {
    let payment = |day, paid| Payment {
        day,
        cents: cents / 2,
        paid,
    };
    Part {
        beneficiary: Body {
            rna: RnaNumber::parse(rna).ok(),
            ..body(key, name)
        },
        requested: cents * 2,
        cents,
        payments: vec![
            payment(date(2027, 1, 15), true),
            payment(date(2027, 1, 31), false),
        ],
        aid: Aid::Small,
    }
}

fn award() -> Award {
    Award {
        id: "0023-9186-les-graines-de-quartier-fictif-5geafs4t-2026-11-27-2027".to_owned(),
        funder: Body {
            siret: Siret::parse("00000047100011").ok(),
            ..body("bs84qv98x1", "Centre public de la Haie-du-Héron")
        },
        public: true,
        programme: Programme {
            id: "les-graines-de-quartier-fictif-5geafs4t".to_owned(),
            name: "Vivre ensemble".to_owned(),
            url: None,
        },
        request: "0023-9186".to_owned(),
        askers: 3,
        project: "cuisines-239186".to_owned(),
        title: "Des cuisines partagées, quartier 239186".to_owned(),
        summary: "On cuisine les uns chez les autres, chaque semaine, dans quatre communes.".to_owned(),
        reference: None,
        received: Some(date(2027, 3, 6)),
        decided: date(2026, 11, 27),
        agreed: Some(date(2026, 12, 10)),
        year: 2027,
        lasts: Some((date(2027, 1, 1), date(2027, 12, 31))),
        open: true,
        given: Given::Money,
        beside: Vec::new(),
        parts: vec![
            part(
                (
                    "bvkf3knccb",
                    "Comité des locataires de la Filature-du-Héron",
                    "W005783420",
                ),
                990_700,
            ),
            part(
                ("kjer55ndr3", "Chorale de la Mare-des-Tisserands", "W007037342"),
                990_701,
            ),
            part(
                ("xsy4wmf26r", "La Ruche rieuse, café des enfants", "W001326746"),
                990_702,
            ),
        ],
        url: None,
        modified: Timestamp::from_second(1_804_351_160).unwrap(),
    }
}

#[test]
fn an_award_has_the_bytes_it_always_had() {
    let award = [award()];
    let table = |kept: &str| kept.replace('\n', "\r\n");
    assert_eq!(superset(&award).0, table(include_str!("golden/superset.csv")));
    assert_eq!(
        scdl(&award, Dialect::Scdl).0,
        table(include_str!("golden/scdl.csv"))
    );
    assert_eq!(declarations(&award).0, table(include_str!("golden/aid.csv")));
    let common = common(&award);
    let kept = include_str!("golden/common.json").trim_end();
    assert_eq!(common, format!("{{\"items\":[\n{kept}\n]}}\n"));
    let giving = giving(&award);
    let (_, grants) = giving.split_once("\"grants\":[\n").unwrap();
    let kept = include_str!("golden/giving.json").trim_end();
    // Written by another publisher, whose numbers began otherwise.
    let kept = kept
        .replace("\"tisserand", "\"tisserand.test")
        .replace("}\n{", "},\n{");
    assert_eq!(grants, format!("{kept}\n]}}\n"));
}
