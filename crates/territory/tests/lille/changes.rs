//! What a later list of communes changes, and what it leaves.

use territory::{Became, Change, Listed, Territory};

use crate::lille;

/// The list that says what the tables say.
fn as_it_is(territory: &Territory) -> Listed {
    let places = territory.gazetteer.places().iter();
    let communes = places.filter(|place| place.country == "fr" && place.part_of.is_none());
    Listed {
        communes: communes
            .map(|place| (place.official().to_owned(), place.name_fr.clone()))
            .collect(),
        ..Listed::default()
    }
}

#[test]
fn a_list_that_says_what_the_tables_say_changes_nothing() {
    let territory = lille();
    let listed = as_it_is(&territory);
    assert_eq!(territory.changes("fr", &listed), []);
    assert!(territory.unlisted("fr", &listed).is_empty());
    assert_eq!(territory.communes_of("fr"), listed.communes.len());
}

#[test]
fn a_commune_that_became_part_of_another_gives_it_its_postcodes_names_and_inhabitants() {
    let mut territory = lille();
    let mut listed = as_it_is(&territory);
    // Willems (59780) becomes a part of Tressin (59152), which takes another name.
    listed.communes.remove("59660");
    listed.communes.insert("59602".into(), "Val-Imaginaire".into());
    listed
        .parts
        .insert("59660".into(), ("59602".into(), "Willems".into()));
    let changes = territory.changes("fr", &listed);
    let named = |code: &str, name: &str, became| Change {
        code: code.into(),
        name: name.into(),
        became,
    };
    let expected = [
        named("59602", "Val-Imaginaire", Became::Renamed),
        named("59660", "Willems", Became::Merged("59602".into())),
    ];
    assert_eq!(changes, expected);

    let before = territory.communes.len();
    territory.amend("fr", &changes);
    let whole = territory.commune("59660").unwrap();
    assert_eq!(
        (whole.code.as_str(), whole.name.nl.as_str()),
        ("59602", "Val-Imaginaire")
    );
    assert_eq!(whole.population, 1386 + 2941);
    assert_eq!(territory.communes.len(), before - 1);
    let found = |postcode, name, code| {
        let located = territory.gazetteer.locate(Some(postcode), Some(name), code);
        located.certain().map(|place| place.code.clone())
    };
    for (postcode, name, code) in [
        ("59152", "VAL IMAGINAIRE", None),
        ("59152", "TRESSIN", None),
        ("59780", "WILLEMS", None),
        ("59780", "WILLEMS", Some("59660")),
        ("59780", "VAL IMAGINAIRE", Some("59602")),
    ] {
        assert_eq!(
            found(postcode, name, code).as_deref(),
            Some("59602"),
            "{postcode} {name}"
        );
    }
    assert_eq!(territory.today("59660"), "59602");
    assert_eq!(territory.today("59602"), "59602");
    assert_eq!(territory.today("nowhere"), "nowhere");
    assert!(territory.is_same("59660", "59602") && !territory.is_same("59660", "59350"));
    let [old, new] = ["59660", "59602"].map(str::to_owned);
    assert_eq!(territory.all_today(&[old, new]), ["59602"]);
    let every = territory.every_code(&["59660"]);
    assert_eq!(every, ["59602", "59660"]);
    assert_eq!(territory.every_code(&["59602"]), every);
    assert_eq!(
        territory.every_code(&["59602", "nowhere"]),
        ["59602", "59660", "nowhere"]
    );
    assert_eq!(territory.every_code::<&str>(&[]), Vec::<String>::new());
    // 11050 was a commune's that is a part of Quillan by now, and is Wijnegem's.
    assert!(!territory.every_code(&["11304"]).contains(&"11050".to_owned()));
    // Told once more, nothing more happens.
    let once = territory.communes.clone();
    territory.amend("fr", &changes[1..]);
    assert_eq!(territory.communes, once);
}

#[test]
fn what_was_said_of_a_commune_from_outside_is_said_of_the_one_that_it_became_part_of() {
    let mut territory = lille();
    let douai = "59178";
    assert!(territory.commune(douai).is_none());
    let merged = Change {
        code: douai.into(),
        name: "Douai".into(),
        became: Became::Merged("59350".into()),
    };
    territory.amend("fr", &[merged]);
    let whole = territory.commune(douai).unwrap();
    assert_eq!(whole.code, "59350");
    assert!(whole.postcodes.contains(&"59500".to_owned()));
    assert!(territory.is_same(douai, "59350"));
    let every = territory.every_code(&["59350"]);
    assert_eq!(every, ["59178", "59298", "59350", "59355"]);
    assert_eq!(territory.every_code(&[douai]), every);
}

#[test]
fn a_commune_that_is_founded_again_is_found_and_those_that_became_a_new_one_are_in_it() {
    let mut territory = lille();
    let mut listed = as_it_is(&territory);
    // Annappes left Villeneuve-d'Ascq; Gruson and Baisieux became a commune under a code of its own.
    listed.communes.insert("59009".into(), "Villeneuve-d'Ascq".into());
    listed.communes.insert("59020".into(), "Annappes".into());
    listed.communes.insert("59990".into(), "Pays-Fictif".into());
    for (code, name) in [("59275", "Gruson"), ("59044", "Baisieux")] {
        listed.communes.remove(code);
        listed.parts.insert(code.into(), ("59990".into(), name.into()));
    }
    let changes = territory.changes("fr", &listed);
    let whole = territory.every_code(&["59009"]);
    assert!(whole.contains(&"59020".to_owned()) && territory.is_same("59020", "59009"));
    territory.amend("fr", &changes);
    // What was said of Annappes is said of it again, and of the whole no more.
    assert_eq!(territory.today("59020"), "59020");
    assert!(territory.commune("59020").is_none() && !territory.is_same("59020", "59009"));
    let left = territory.every_code(&["59009"]);
    assert_eq!(
        left,
        whole
            .into_iter()
            .filter(|code| code != "59020")
            .collect::<Vec<_>>()
    );
    let annappes = territory.gazetteer.place("59020").unwrap();
    assert_eq!(
        (annappes.code.as_str(), annappes.name_fr.as_str()),
        ("59020", "Annappes")
    );
    assert!(annappes.postcodes.contains(&"59650".to_owned()));
    let located = territory.gazetteer.locate(Some("59650"), Some("ANNAPPES"), None);
    assert_eq!(located.certain().map(|place| place.code.as_str()), Some("59020"));
    let both = territory.commune("59044").unwrap();
    assert_eq!((both.code.as_str(), both.population), ("59990", 1207 + 5545));
    let located = territory
        .gazetteer
        .locate(Some("59780"), Some("PAYS FICTIF"), None);
    assert_eq!(located.certain().map(|place| place.code.as_str()), Some("59990"));
}
