//! What was published before stands beside what is measured anew.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeSet;

use territory::Territory;

fn file(path: &str) -> Option<Vec<u8>> {
    std::fs::read(format!("{}/../../territories/{path}", env!("CARGO_MANIFEST_DIR"))).ok()
}

#[test]
fn each_figure_published_before_stands_beside_a_question_an_indicator_or_the_poles_of_today() {
    let territory = Territory::read(file, "lille").unwrap();
    let blocks = territory.surveys.blocks.iter();
    let questions = blocks
        .flat_map(|block| &block.questions)
        .flat_map(|one| &one.beside);
    let indicators = territory.observed.iter().flat_map(|one| &one.before);
    let poles = territory.surveys.before.iter().filter(|one| one.poles);
    let poles: BTreeSet<&str> = poles.map(|one| one.id.as_str()).collect();
    assert!(poles.iter().copied().eq(["B19", "B20", "B21"]), "{poles:?}");
    let named = questions.chain(indicators).map(String::as_str);
    let named: BTreeSet<&str> = named.chain(poles).collect();
    let known: BTreeSet<&str> = territory
        .surveys
        .before
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert!(known.len() > 15, "{known:?}");
    assert_eq!(named, known);
}

#[test]
fn what_was_published_nowhere_stands_beside_nothing() {
    let changed = |path: &str| {
        let bytes = file(path)?;
        if path != "lille/observatory.toml" {
            return Some(bytes);
        }
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("before = [\"B4\"]"));
        Some(
            text.replace("before = [\"B4\"]", "before = [\"B99\"]")
                .into_bytes(),
        )
    };
    let refused = Territory::read(changed, "lille").unwrap_err().to_string();
    assert!(refused.contains("“jobs” stands “B99”"), "{refused}");
}

#[test]
fn a_place_lies_in_one_country_and_the_territory_in_two() {
    let territory = Territory::read(file, "lille").unwrap();
    let of = |place: &str| territory.countries(place).into_iter().collect::<Vec<_>>();
    assert_eq!(of(""), ["be", "fr"]);
    assert_eq!(of("59350"), ["fr"]);
    assert_eq!(of("flandre"), ["be"]);
    assert!(of("atlantis").is_empty());
}
