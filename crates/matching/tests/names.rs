//! That proper names are no skills, while a name that says what one does is heard.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod cases;

use matching::{Asked, Body, Candidate, Corpus, CorpusBuilder, Kind, Level, Need, Resource, Texts};
use proptest::prelude::*;

/// A corpus of names and purposes, in which some words are known to tell something.
fn corpus(texts: &[(&str, &str)], known: &str) -> Corpus {
    let mut builder = CorpusBuilder::new();
    builder.know(known);
    for ((name, purpose), id) in texts.iter().zip(0..) {
        let body = Body {
            id,
            kind: Kind::Association,
            sectors: vec![],
            commune: None,
            place: None,
        };
        builder.add(
            body,
            &Texts {
                name,
                purpose,
                declared: "",
            },
        );
    }
    builder.build()
}

fn find(corpus: &Corpus, words: &str) -> Vec<Candidate> {
    let needs = [Need {
        id: 1,
        resource: Resource::Places,
        weight: 2,
        words: vec![words.to_owned()],
    }];
    let text = [words.to_owned()];
    let asked = Asked {
        needs: &needs,
        text: &text,
        sectors: &[],
        also: &[],
        limit: 100,
    };
    corpus.find(&asked, |_| true)
}

#[test]
fn a_word_that_only_names_say_is_no_skill() {
    let texts = [
        ("Le Phare", "Un club de boules"),
        ("Phare et compagnie", "Jouer aux cartes"),
        ("Les amis du théâtre", "Se retrouver"),
        ("La troupe", "Monter des pièces de théâtre"),
        ("Zéphyr", "Le zéphyr tient une ludothèque"),
    ];
    let ids = |found: Vec<Candidate>| found.into_iter().map(|one| one.id).collect::<Vec<_>>();
    let plain = corpus(&texts, "");
    assert_eq!(ids(find(&plain, "un phare")), [0_i64; 0]);
    assert_eq!(plain.told_by_name("Le Phare"), "");
    // Another says it to tell what it does.
    assert_eq!(ids(find(&plain, "du théâtre")), [2, 3]);
    assert_eq!(plain.told_by_name("Les amis du théâtre"), "théâtre");
    // What stands in one's own purpose is heard there.
    let found = find(&plain, "un zéphyr");
    let level = found[0].evidence.first().unwrap().level;
    assert_eq!((found[0].id, level), (4, Level::Described));
    // A word that means a theme tells something in a name alone.
    let themed = corpus(&texts, "phare, lumière");
    assert_eq!(ids(find(&themed, "un phare")), [0, 1]);
    assert_eq!(themed.told_by_name("Le Phare"), "phare");
}

#[test]
fn a_vehicle_is_asked_of_who_has_one_and_not_of_who_does_something_by_themselves() {
    let texts = [
        (
            "Atelier d’auto-réhabilitation",
            "aider les habitants à rénover eux-mêmes leur logement",
        ),
        ("Le garage du quai", "partager une auto entre voisins"),
        ("Les voisins", "partager des autos"),
    ];
    let corpus = corpus(&texts, "");
    let found: Vec<i64> = find(&corpus, "Un véhicule de temps en temps")
        .into_iter()
        .map(|one| one.id)
        .collect();
    assert_eq!(found, [1, 2]);
    assert_eq!(corpus.told_by_name("Atelier d’auto-réhabilitation"), "");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases::cases(), ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_found_by_a_name_that_no_purpose_says(
        texts in prop::collection::vec(("(zephyr |phare |rucher |cuisine ){0,3}", "(cuisine |rucher |repas |velo ){0,6}"), 1..20),
        asked in "(zephyr |phare |le ){1,4}",
    ) {
        let given: Vec<(&str, &str)> = texts.iter().map(|(name, purpose)| (name.as_str(), purpose.as_str())).collect();
        let found = find(&corpus(&given, ""), &asked);
        prop_assert_eq!(&found, &find(&corpus(&given, ""), &asked), "the same gives the same");
        // Nobody says "zéphyr" or "phare" to tell what they do.
        prop_assert!(found.is_empty(), "{:?}", found);
    }
}
