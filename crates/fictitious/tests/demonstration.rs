//! The demonstration register of the built-in territory.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fictitious::{Organisation, State, Vocabulary, organisations};
use territory::{Kind, Territory};

const YEAR: i16 = 2026;

fn file(path: &str) -> Option<Vec<u8>> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../territories")
            .join(path),
    )
    .ok()
}

fn demonstration() -> (Territory, Vocabulary) {
    let territory = Territory::read(file, "lille").unwrap();
    let vocabulary = Vocabulary::read(file, &territory).unwrap();
    (territory, vocabulary)
}

fn whole(territory: &Territory, vocabulary: &Vocabulary) -> Vec<Organisation> {
    let demonstration = &territory.demonstration;
    organisations(
        territory,
        vocabulary,
        demonstration.seed,
        demonstration.organisations,
        YEAR,
    )
    .collect()
}

#[test]
fn the_same_seed_gives_the_same_organisations_however_many_are_asked_for() {
    let (territory, vocabulary) = demonstration();
    let some = |seed, count| organisations(&territory, &vocabulary, seed, count, YEAR).collect::<Vec<_>>();
    assert_eq!(some(1901, 300), some(1901, 300));
    assert_eq!(some(1901, 300)[..100], some(1901, 100));
    assert_ne!(some(1901, 100), some(1902, 100));
    assert!(some(1901, 0).is_empty());
}

#[test]
fn twenty_thousand_do_not_look_alike_and_leave_no_commune_or_theme_empty() {
    let (territory, vocabulary) = demonstration();
    let all = whole(&territory, &vocabulary);
    assert_eq!(all.len(), 20_000);
    let names: BTreeSet<&str> = all.iter().map(|one| one.name.as_str()).collect();
    let purposes: BTreeSet<&str> = all.iter().map(|one| one.purpose.as_str()).collect();
    assert!(names.len() > 19_000, "{} names", names.len());
    assert!(purposes.len() > 19_000, "{} purposes", purposes.len());

    let seats: BTreeSet<&str> = all.iter().map(|one| one.commune.as_str()).collect();
    assert_eq!(seats.len(), territory.communes.len());
    for theme in &territory.themes {
        let count = all.iter().filter(|one| one.themes.contains(&theme.slug)).count();
        assert!(count > 100, "{} {count}", theme.slug);
    }
    for kind in [
        Kind::Association,
        Kind::Foundation,
        Kind::Company,
        Kind::PublicBody,
        Kind::Other,
    ] {
        assert!(all.iter().any(|one| one.kind == kind), "{}", kind.as_str());
    }
    for state in [State::Active, State::Dissolved, State::Removed, State::Unknown] {
        assert!(all.iter().any(|one| one.state == state), "{}", state.as_str());
    }
}

#[test]
fn big_communes_have_many_and_small_ones_few() {
    let (territory, vocabulary) = demonstration();
    let mut seats: BTreeMap<String, usize> = BTreeMap::new();
    for one in whole(&territory, &vocabulary) {
        *seats.entry(one.commune).or_default() += 1;
    }
    let side = |slug: &str| -> usize {
        territory
            .communes
            .iter()
            .filter(|commune| commune.side == slug)
            .map(|commune| seats[&commune.code])
            .sum()
    };
    assert!(
        (14_500..15_500).contains(&side("metropole")),
        "{}",
        side("metropole")
    );
    assert!((2_200..2_800).contains(&side("flandre")), "{}", side("flandre"));
    assert!((2_200..2_800).contains(&side("wallonie")), "{}", side("wallonie"));
    assert!(seats["59350"] > 10 * seats["59009"] / 5 && seats["59350"] > 100 * seats["59643"]);
}

#[test]
fn nothing_can_be_taken_for_a_real_organisation() {
    let (territory, vocabulary) = demonstration();
    let mut numbers = BTreeSet::new();
    for one in whole(&territory, &vocabulary) {
        let french = territory.commune(&one.commune).unwrap().country == "fr";
        assert_eq!(one.identifier.is_some(), french && one.kind == Kind::Association);
        if let Some(identifier) = one.identifier {
            assert_eq!(identifier.scheme, "fr-rna");
            let digits = identifier
                .value
                .strip_prefix("W00")
                .expect("department 00 does not exist");
            assert!(
                digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit()),
                "{digits}"
            );
            assert!(
                numbers.insert(identifier.value),
                "a number stands for one organisation"
            );
        }
        assert_eq!(one.website, None);
    }
    assert!(numbers.len() > 10_000);
}

#[test]
fn few_associations_employ_and_few_of_these_employ_many() {
    let (territory, vocabulary) = demonstration();
    let all = whole(&territory, &vocabulary);
    let associations: Vec<&Organisation> = all
        .iter()
        .filter(|one| one.kind == Kind::Association && one.state == State::Active)
        .filter(|one| territory.commune(&one.commune).unwrap().country == "fr")
        .collect();
    let employs = |one: &&&Organisation, least: &str| {
        let band = one.staff.map_or("", |staff| staff.band);
        band >= least && band <= "53"
    };
    let of = |least: &str| associations.iter().filter(|one| employs(one, least)).count();
    let (some, ten, fifty) = (of("01"), of("11"), of("21"));
    assert!((7..=11).contains(&(some * 100 / associations.len())), "{some}");
    // Ten employees are two bands and a half above one, and each band is half as frequent.
    assert!(
        some > 6 * ten && ten > 3 * fifty && fifty > 10,
        "{some} {ten} {fifty}"
    );
    for one in &all {
        let french = territory.commune(&one.commune).unwrap().country == "fr";
        assert!(
            one.staff.is_none() || french && one.state == State::Active,
            "{}",
            one.name
        );
        assert!(one.staff.is_none_or(|staff| staff.year == YEAR - 2));
    }
}

#[test]
fn every_organisation_holds_together() {
    let (territory, vocabulary) = demonstration();
    for one in whole(&territory, &vocabulary) {
        let commune = territory.commune(&one.commune).unwrap();
        let side = territory.side(&commune.side).unwrap();
        assert_eq!(one.language, side.language);
        let form = territory.legal_form(&one.legal_form).unwrap();
        assert_eq!(
            (form.kind, form.country.as_str()),
            (one.kind, side.country.as_str())
        );
        assert!((1..=3).contains(&one.themes.len()));
        assert_eq!(one.themes.iter().collect::<BTreeSet<_>>().len(), one.themes.len());
        assert!(
            one.area
                .as_deref()
                .is_none_or(|area| territory.area(area).is_some())
        );
        assert!(commune.postcodes.contains(&one.postcode));
        assert_eq!(one.dissolved.is_some(), one.state == State::Dissolved);
        for day in one.founded.iter().chain(&one.dissolved) {
            assert!((1925..YEAR).contains(&day.year()), "{day}");
        }
        if let (Some(founded), Some(dissolved)) = (one.founded, one.dissolved) {
            assert!(founded <= dissolved);
        }
        for text in [&one.name, &one.purpose, &one.address] {
            assert!(
                !text.contains(['{', '}']) && !text.contains("  ") && text.trim() == text,
                "{text}"
            );
            assert!(
                text.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit()),
                "{text}"
            );
        }
        assert!(
            one.purpose.ends_with('.') && !one.purpose.ends_with(".."),
            "{}",
            one.purpose
        );
        for fault in ["à Le ", "de les ", "à les ", "de le ", "{"] {
            assert!(!one.purpose.contains(fault), "{}", one.purpose);
        }
    }
}

#[test]
fn a_vocabulary_that_the_territory_does_not_know_is_refused() {
    let (territory, _) = demonstration();
    let changed = |from: &str, to: &str| {
        let files = |asked: &str| {
            let text = String::from_utf8(file(asked)?).unwrap();
            Some(text.replace(from, to).into_bytes())
        };
        Vocabulary::read(files, &territory).unwrap_err().to_string()
    };
    assert!(changed("slug = \"housing\"", "slug = \"houses\"").contains("the theme “housing” has no words"));
    assert!(changed("fr-owners", "fr-landlords").contains("“fr-landlords” is no legal form"));
    assert!(changed("language = \"nl\"", "language = \"de\"").starts_with("lille/demonstration/nl.toml: "));
    let missing = Vocabulary::read(|_| None, &territory).unwrap_err();
    assert_eq!(missing.file, "lille/demonstration/fr.toml");
}
