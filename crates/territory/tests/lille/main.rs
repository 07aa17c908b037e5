//! The built-in territory holds together and says what it should.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod changes;
mod codes;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use territory::{Kind, Located, Territory, TerritoryError, tiles};

fn file(path: &str) -> Option<Vec<u8>> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../territories")
            .join(path),
    )
    .ok()
}

fn lille() -> Territory {
    Territory::read(file, "lille").unwrap()
}

#[test]
fn ninety_five_communes_face_fifty_eight_municipalities() {
    let territory = lille();
    let count = |side: &str| {
        territory
            .communes
            .iter()
            .filter(|commune| commune.side == side)
            .count()
    };
    assert_eq!(
        (count("metropole"), count("flandre"), count("wallonie")),
        (95, 35, 23)
    );
    let inhabitants: u32 = territory
        .communes
        .iter()
        .filter(|c| c.country == "fr")
        .map(|c| c.population)
        .sum();
    assert_eq!(inhabitants, 1_195_234);
    assert!(
        territory
            .communes
            .iter()
            .all(|commune| !commune.postcodes.is_empty())
    );
    assert_eq!(
        territory.commune("37015").unwrap().code,
        "37022",
        "Tielt and Meulebeke became one in 2025"
    );
    assert_eq!(territory.commune("54007").unwrap().name.nl, "Moeskroen");
    assert_eq!(territory.commune("34022").unwrap().name.get("en"), "Kortrijk");
}

#[test]
fn every_theme_is_reached_by_the_register_s_codes_and_speaks_three_languages() {
    let territory = lille();
    assert_eq!(territory.themes.len(), 17);
    assert_eq!(territory.crosswalk.len(), 297);
    let reached: BTreeSet<&str> = (0..1_000_000_u32)
        .step_by(5)
        .flat_map(|code| territory.crosswalk.themes(&format!("{code:06}")))
        .map(String::as_str)
        .collect();
    for theme in &territory.themes {
        assert!(reached.contains(theme.slug.as_str()), "{}", theme.slug);
        assert!(theme.words.fr.len() > 4 && theme.words.nl.len() > 4 && theme.words.en.len() > 4);
        assert!(theme.description.fr.ends_with('.') && theme.description.nl.ends_with('.'));
    }
    assert_eq!(territory.crosswalk.themes("011075"), ["sport"]);
    assert!(
        territory.crosswalk.themes("040000").is_empty(),
        "a belief is not a theme"
    );
}

#[test]
fn legal_forms_cover_both_countries_and_every_kind() {
    let territory = lille();
    for kind in [
        Kind::Association,
        Kind::Foundation,
        Kind::Company,
        Kind::PublicBody,
    ] {
        for country in ["fr", "be"] {
            assert!(
                territory
                    .legal_forms
                    .iter()
                    .any(|form| form.kind == kind && form.country == country)
            );
        }
    }
    let areas: Vec<&str> = territory.areas.iter().map(|area| area.slug.as_str()).collect();
    assert_eq!(
        areas,
        [
            "quarter",
            "commune",
            "communes",
            "metropolis",
            "department",
            "region",
            "country",
            "cross-border"
        ]
    );
}

#[test]
fn addresses_as_people_write_them_find_their_commune() {
    let territory = lille();
    let certain = |postcode, name| match territory.gazetteer.locate(Some(postcode), Some(name), None) {
        Located::Certain(place) => place.code.clone(),
        other => format!("{other:?}"),
    };
    for (postcode, name, code) in [
        ("59000", "LILLE", "59350"),
        ("59260", "HELLEMMES LILLE", "59350"),
        ("59260", "Hellemmes", "59350"),
        ("59160", "LOMME", "59350"),
        ("59160", "CAPINGHEM", "59128"),
        ("59033", "LILLE CEDEX", "59350"),
        ("59350", "ST ANDRE", "59527"),
        ("59350", "SAINT-ANDRE-LEZ-LILLE", "59527"),
        ("59650", "VILLENEUVE D ASCQ", "59009"),
        ("59650", "VILLENEUVE DASCQ", "59009"),
        ("59491", "FLERS BOURG", "59009"),
        ("59700", "MARCQ EN BAROEUL", "59378"),
        ("59130", "LAMBERSARD", "59328"),
        ("75013", "PARIS", "75113"),
        ("75013", "PARIS 13", "75113"),
        ("75383", "PARIS CEDEX 08", "75108"),
        ("75000", "Paris", "75056"),
        ("69003", "LYON 3EME", "69383"),
        ("13004", "MARSEILLE 04", "13204"),
        ("20000", "AJACCIO", "2A004"),
        ("97400", "ST DENIS", "97411"),
        ("8500", "KORTRIJK", "34022"),
        ("8500", "Courtrai", "34022"),
        ("7700", "Moeskroen", "57096"),
        ("8760", "Meulebeke", "37022"),
    ] {
        assert_eq!(certain(postcode, name), code, "{postcode} {name}");
    }
}

#[test]
fn what_an_address_leaves_open_is_never_guessed() {
    let territory = lille();
    let locate = |postcode, name, insee| territory.gazetteer.locate(postcode, name, insee);
    let Located::Uncertain { candidates } = locate(Some("59320"), None, None) else {
        panic!("59320 serves several")
    };
    assert!(candidates.len() > 5);
    let unsure = |located| matches!(located, Located::Uncertain { .. });
    assert!(
        unsure(locate(None, Some("Lille"), None)),
        "there is a Lille in Belgium too"
    );
    assert!(
        unsure(locate(Some("75013"), Some("PARIS 12"), None)),
        "the two arrondissements contradict each other"
    );
    assert!(unsure(locate(Some("75013"), Some("Lille"), None)));
    assert!(
        unsure(locate(Some("65510"), Some("LOUDERVIELLE"), None)),
        "one letter from the postcode's Loudenvielle"
    );
    assert_eq!(locate(Some("99999"), Some("Nulle part"), None), Located::Unknown);
    assert_eq!(locate(Some(" "), Some("_"), Some("")), Located::Unknown);

    // The official code decides when something bears it out.
    let certain = |located: Located| located.certain().map(|place| place.code.clone());
    assert_eq!(
        certain(locate(Some("59320"), Some("?"), Some("59286"))).as_deref(),
        Some("59286")
    );
    assert_eq!(
        certain(locate(None, None, Some("59355"))).as_deref(),
        Some("59350"),
        "Lomme is Lille"
    );
    assert_eq!(
        certain(locate(Some("75013"), Some("Paris"), Some("75056"))).as_deref(),
        Some("75113")
    );
    assert!(unsure(locate(Some("59100"), Some("Roubaix"), Some("62041"))));
    assert_eq!(
        certain(locate(Some("59100"), Some("Roubaix"), Some("nonsense"))).as_deref(),
        Some("59512")
    );
}

#[test]
fn the_woven_map_keeps_neighbours_together() {
    let territory = lille();
    let centres: Vec<(f64, f64)> = territory
        .communes
        .iter()
        .map(|commune| (commune.lat, commune.lon))
        .collect();
    let tiles = tiles::layout(&centres);
    assert_eq!(tiles, tiles::layout(&centres), "always the same");
    assert_eq!(
        tiles.iter().collect::<BTreeSet<_>>().len(),
        centres.len(),
        "no two on one cell"
    );

    let quality = Quality::of(&centres, &tiles);
    assert!(
        quality.near > 0.95,
        "nearest neighbours within two cells: {:.3}",
        quality.near
    );
    assert!(
        quality.west_east > 0.93 && quality.north_south > 0.93,
        "{} {}",
        quality.west_east,
        quality.north_south
    );

    let at = |code: &str| {
        tiles[territory
            .communes
            .iter()
            .position(|commune| commune.code == code)
            .unwrap()]
    };
    assert!(at("59512").1 > at("34022").1, "Kortrijk is north of Roubaix");
    assert!(at("59512").0 > at("59350").0, "Roubaix is east of Lille");
    assert!(tiles::layout(&[]).is_empty());
    assert_eq!(tiles::layout(&[(50.0, 3.0)]), [(0, 0)]);
    assert_eq!(
        tiles::layout(&[(50.0, 3.0), (50.0, 3.0)])
            .iter()
            .collect::<BTreeSet<_>>()
            .len(),
        2
    );
}

struct Quality {
    near: f64,
    west_east: f64,
    north_south: f64,
}

impl Quality {
    /// Share of communes whose nearest neighbour is at most two cells away, and rank correlations of the axes.
    fn of(centres: &[(f64, f64)], tiles: &[(u16, u16)]) -> Self {
        let near = (0..centres.len()).filter(|a| {
            let distance = |b: &usize| {
                let (dy, dx) = (
                    centres[*a].0 - centres[*b].0,
                    (centres[*a].1 - centres[*b].1) * 0.63,
                );
                dx * dx + dy * dy
            };
            let nearest = (0..centres.len())
                .filter(|b| b != a)
                .min_by(|b, c| distance(b).total_cmp(&distance(c)))
                .unwrap();
            tiles[*a]
                .0
                .abs_diff(tiles[nearest].0)
                .max(tiles[*a].1.abs_diff(tiles[nearest].1))
                <= 2
        });
        Self {
            near: near.count() as f64 / centres.len() as f64,
            west_east: rank_correlation(centres.iter().map(|c| c.1), tiles.iter().map(|t| f64::from(t.0))),
            north_south: rank_correlation(centres.iter().map(|c| -c.0), tiles.iter().map(|t| f64::from(t.1))),
        }
    }
}

fn rank_correlation(a: impl Iterator<Item = f64>, b: impl Iterator<Item = f64>) -> f64 {
    let (a, b) = (ranks(a.collect()), ranks(b.collect()));
    let mean = (a.len() as f64 - 1.0) / 2.0;
    let sum = |pairs: &mut dyn Iterator<Item = (f64, f64)>| {
        pairs.map(|(x, y)| (x - mean) * (y - mean)).sum::<f64>()
    };
    let covariance = sum(&mut a.iter().copied().zip(b.iter().copied()));
    let variances = sum(&mut a.iter().map(|x| (*x, *x))) * sum(&mut b.iter().map(|x| (*x, *x)));
    covariance / variances.sqrt()
}

/// Ranks from 0; equal values share the mean of theirs.
fn ranks(values: Vec<f64>) -> Vec<f64> {
    let below = |value: f64| values.iter().filter(|other| **other < value).count() as f64;
    let equal = |value: f64| values.iter().filter(|other| **other == value).count() as f64;
    values
        .iter()
        .map(|value| below(*value) + (equal(*value) - 1.0) / 2.0)
        .collect()
}

#[test]
fn a_folder_that_does_not_hold_together_is_refused_with_what_to_mend() {
    let changed = |path: &'static str, from: &'static str, to: &'static str| {
        let files = move |asked: &str| {
            let bytes = file(asked)?;
            if asked != path {
                return Some(bytes);
            }
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(from), "{path} says {from}");
            Some(text.replacen(from, to, 1).into_bytes())
        };
        Territory::read(files, "lille").unwrap_err().to_string()
    };
    let said: BTreeMap<&str, String> = BTreeMap::from([
        (
            "dye",
            changed("lille/territory.toml", "dye = \"woad\"", "dye = \"blue\""),
        ),
        (
            "key",
            changed("lille/territory.toml", "time_zone =", "timezone ="),
        ),
        (
            "side",
            changed("lille/communes.csv", ",metropole,", ",metropolis,"),
        ),
        ("number", changed("lille/communes.csv", ",3545,", ",many,")),
        ("code", changed("lille/communes.csv", "59005,", "59999,")),
        ("theme", changed("lille/rna-themes.csv", ",sport,", ",sports,")),
        (
            "twice",
            changed("lille/themes.toml", "slug = \"transport\"", "slug = \"housing\""),
        ),
    ]);
    assert!(
        said["dye"].starts_with("lille/territory.toml, line "),
        "{}",
        said["dye"]
    );
    assert!(said["key"].contains("timezone"), "{}", said["key"]);
    assert!(
        said["side"].starts_with("lille/communes.csv, line 2: there is no side “metropolis”"),
        "{}",
        said["side"]
    );
    assert!(
        said["number"].starts_with("lille/communes.csv, line 2"),
        "{}",
        said["number"]
    );
    assert!(
        said["code"].contains("59999 is in no table of places"),
        "{}",
        said["code"]
    );
    assert!(said["theme"].contains("no theme “sports”"), "{}", said["theme"]);
    assert!(
        said["twice"].contains("“housing” is there twice"),
        "{}",
        said["twice"]
    );

    let missing = Territory::read(file, "atlantis").unwrap_err();
    assert!(matches!(missing, TerritoryError::Missing { .. }));
    assert!(
        missing
            .to_string()
            .starts_with("atlantis/territory.toml is missing"),
        "{missing}"
    );
}

#[test]
fn any_text_whatever_is_an_address_that_can_be_asked_for() {
    let territory = lille();
    let postcode = proptest::string::string_regex("[0-9A-Z -]{0,6}|.{0,8}").unwrap();
    let name = proptest::string::string_regex("(ST|LILLE|PARIS|CEDEX|S/|[0-9]{1,3}|.){0,6}").unwrap();
    let code = proptest::string::string_regex("[0-9]{0,5}|.{0,6}").unwrap();
    proptest::proptest!(|(postcode in postcode, name in name, code in code)| {
        let located = territory.gazetteer.locate(Some(&postcode), Some(&name), Some(&code));
        if let Located::Uncertain { candidates } = located {
            proptest::prop_assert!(candidates.len() > 1 || !code.trim().is_empty());
            proptest::prop_assert!(candidates.is_sorted_by_key(|place| &place.code));
        }
    });
}
