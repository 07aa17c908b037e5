//! What people type and what they find.

use crate::town::{asking, association, found, index_of};
use search::{Document, Facet, Near, Query, Relaxed, Sort, ThemeWords};

pub(crate) fn town() -> Vec<Document> {
    let mut town = vec![
        association(
            1,
            "L'ÉTÉ DES JARDINS PARTAGÉS",
            "Cultiver ensemble des jardins dans le quartier",
        ),
        association(2, "Les Amis de la Croix d'Or", "Aide alimentaire et solidarité"),
        association(
            3,
            "Théâtre de l’Œuf",
            "Création de spectacles ; éducation populaire",
        ),
        association(
            4,
            "Club d'échecs de Fives",
            "Pratique du jeu d'échecs, promotion de la solidarité entre joueurs",
        ),
        association(
            5,
            "Sportvereniging De Leie",
            "Organiseren van sportactiviteiten voor jongeren",
        ),
        association(
            6,
            "Buurtwerking Kortrijk",
            "Verenigingen en bewoners samenbrengen in de wijk",
        ),
        association(7, "M.J.C. du Faubourg", "Loisirs des jeunes"),
        association(8, "Solidarité Fives", "Entraide"),
    ];
    town[3].identifiers = vec!["W595012345".to_owned(), "812 345 678".to_owned()];
    town[5].identifiers = vec!["0123.456.789".to_owned()];
    for place in [4, 5] {
        town[place].commune = Some("34022".to_owned());
        town[place].place_names = vec!["Courtrai".to_owned(), "Kortrijk".to_owned()];
        town[place].side = Some("be".to_owned());
        town[place].position = Some((50.8279, 3.2649));
    }
    town
}

#[test]
fn accents_case_and_elision_make_no_difference() {
    let index = index_of(&town());
    for text in [
        "été",
        "ETE",
        "l'ete",
        "L’ÉTÉ",
        "jardin partagé",
        "d'été jardins",
        "E\u{301}té",
    ] {
        assert_eq!(found(&index, &asking(text)), [1], "{text}");
    }
    for text in ["oeuf", "Œuf", "théatre", "theatre œuf"] {
        assert_eq!(found(&index, &asking(text)), [3], "{text}");
    }
    assert_eq!(found(&index, &asking("mjc")), [7]);
    assert_eq!(found(&index, &asking("M.J.C")), [7]);
}

#[test]
fn dutch_plurals_and_compounds_meet() {
    let index = index_of(&town());
    let mut associations = found(&index, &asking("vereniging"));
    associations.sort_unstable();
    assert_eq!(associations, [5, 6], "a compound and a plural");
    assert_eq!(found(&index, &asking("sportverenigingen")), [5]);
    assert_eq!(found(&index, &asking("buurt kortrijk")), [6]);
    assert_eq!(found(&index, &asking("jongere")), [5]);
}

#[test]
fn every_word_is_required_and_small_words_are_not() {
    let index = index_of(&town());
    assert_eq!(found(&index, &asking("jardins quartier")), [1]);
    assert_eq!(found(&index, &asking("une jardin pour le quartier")), [1]);
    assert_eq!(found(&index, &asking("solidarité joueurs")), [4]);
}

#[test]
fn the_name_comes_before_the_purpose_and_the_exact_name_before_all() {
    let index = index_of(&town());
    assert_eq!(found(&index, &asking("solidarité"))[0], 8, "in the name");
    assert_eq!(found(&index, &asking("solidarité")).len(), 3);
    assert_eq!(found(&index, &asking("Solidarité Fives")), [8, 4]);

    let mut namesakes: Vec<Document> = (1..=6)
        .map(|id| association(id, "Les Amis de Wazemmes et de ses environs", "Wazemmes Wazemmes"))
        .collect();
    namesakes.push(association(7, "Wazemmes", "Quartier"));
    namesakes.push(Document {
        other_names: vec!["Wazemmes".to_owned()],
        ..association(8, "Autre", "")
    });
    namesakes.push(Document {
        themes: vec!["flea-market".to_owned()],
        ..association(9, "Autre", "")
    });
    namesakes.push(Document {
        place_names: vec!["Wazemmes".to_owned()],
        ..association(10, "Autre", "")
    });
    namesakes.push(association(11, "Autre", "Wazemmes"));
    let index = index_of(&namesakes).with_themes(&[ThemeWords {
        theme: "flea-market".to_owned(),
        words: vec!["brocante".to_owned(), "Wazemmes".to_owned()],
    }]);
    assert_eq!(
        found(&index, &asking("wazemmes")),
        [7, 8, 1, 2, 3, 4, 5, 6, 11, 10, 9],
        "who only has the theme comes last"
    );
}

#[test]
fn words_in_quotes_follow_each_other() {
    let index = index_of(&[
        association(1, "Croix rouge", ""),
        association(2, "Rouge croix", ""),
        association(3, "Croix", "Le rouge"),
    ]);
    assert_eq!(found(&index, &asking("croix rouge")).len(), 3);
    assert_eq!(found(&index, &asking("\"croix rouge\"")), [1]);
    assert_eq!(found(&index, &asking("« rouge croix »")), [2]);
    assert_eq!(
        found(&index, &asking("\"croix rouge")).len(),
        3,
        "a quote that never ends quotes nothing"
    );
}

#[test]
fn small_words_between_quoted_words_may_be_any() {
    let index = index_of(&[
        association(1, "Comité", "Organiser le comité des fêtes du village"),
        association(2, "Comité", "Réunir un comité pour que les fêtes vivent"),
        association(3, "On y va", "Aller ensemble"),
    ]);
    for text in ["\"comité des fêtes\"", "\"comité de fêtes\""] {
        assert_eq!(found(&index, &asking(text)), [1], "{text}");
    }
    assert_eq!(found(&index, &asking("\"on y va\"")), [3]);
    assert_eq!(
        found(&index, &asking("on y")),
        [3],
        "a name of small words is found"
    );
}

#[test]
fn a_word_stands_for_a_theme_and_several_words_only_together() {
    let with_theme = |id, name: &str, purpose: &str, theme: &str| Document {
        themes: vec![theme.to_owned()],
        ..association(id, name, purpose)
    };
    let index = index_of(&[
        with_theme(1, "Un toit", "Accueillir", "housing"),
        with_theme(2, "Vigie", "La sécurité des piétons", "transport"),
        with_theme(3, "Roulons", "Apprendre", "transport"),
        association(4, "Autre", "Chercher un logement"),
    ])
    .with_themes(&[
        ThemeWords {
            theme: "housing".to_owned(),
            words: vec!["logement".to_owned(), "huisvesting".to_owned()],
        },
        ThemeWords {
            theme: "transport".to_owned(),
            words: vec!["sécurité routière".to_owned()],
        },
    ]);
    assert_eq!(
        found(&index, &asking("logements")),
        [4, 1],
        "in so many words first"
    );
    assert_eq!(found(&index, &asking("huisvesting")), [1]);
    assert_eq!(found(&index, &asking("sécurité")), [2]);
    assert_eq!(found(&index, &asking("securite routiere")), [2, 3]);
    let mistyped = index.search(&asking("huisvestnig"), 10, None).unwrap();
    assert_eq!(
        (mistyped.hits[0].id, mistyped.corrected.as_deref()),
        (1, Some("huisvesting"))
    );
    let begun = index.search(&asking("huisv"), 10, None).unwrap();
    assert_eq!((begun.hits[0].id, begun.relaxed), (1, Relaxed::Prefix));
}

#[test]
fn compounds_are_found_by_parts_that_the_index_knows() {
    let index = index_of(&[
        association(1, "Straatmuziek", "Het maken van straatmuziek voor het dorp"),
        association(2, "Muziek", "Samen muziek maken voor en met de buren"),
        association(3, "De straat", "Een straat voor het hele dorp"),
        association(
            4,
            "Musique",
            "Faire de la musique dans le village et les environs",
        ),
    ]);
    assert_eq!(
        found(&index, &asking("muziek")),
        [2, 1],
        "the word before the compound"
    );
    assert_eq!(found(&index, &asking("straten")), [3, 1]);
}

#[test]
fn the_beginning_of_a_number_is_enough() {
    let index = index_of(&town());
    let page = index.search(&asking("W5950"), 10, None).unwrap();
    assert_eq!((page.hits[0].id, page.relaxed), (4, Relaxed::Prefix));
    assert_eq!(found(&index, &asking("échecs W595012345")), [4]);
}

#[test]
fn a_number_typed_whole_finds_its_organisation_first() {
    let index = index_of(&town());
    for text in [
        "W595012345",
        "w595 012 345",
        "812345678",
        "812 345 678",
        "812.345.678",
        "812 345 678 00012",
    ] {
        assert_eq!(found(&index, &asking(text)).first(), Some(&4), "{text}");
    }
    for text in ["0123.456.789", "0123456789", "BE 0123 456 789", "123456789"] {
        assert_eq!(found(&index, &asking(text)).first(), Some(&6), "{text}");
    }
}

#[test]
fn typing_errors_are_forgiven_and_it_is_said() {
    let index = index_of(&town());
    for (typed, meant, id) in [
        ("jradins", "jardins", 1),
        ("thaetre", "théâtre", 3),
        ("kortrik", "kortrijk", 6),
        ("jardins partgaés", "jardins partagés", 1),
        ("solidarrite fivse", "solidarité fives", 8),
        ("buurtwerkning", "buurtwerking", 6),
    ] {
        let page = index.search(&asking(typed), 10, None).unwrap();
        assert_eq!(page.hits.first().map(|hit| hit.id), Some(id), "{typed}: {page:?}");
        if page.relaxed == Relaxed::Typing {
            assert_eq!(
                page.corrected.as_deref().map(search::fold),
                Some(search::fold(meant)),
                "{typed}"
            );
        } else {
            assert_eq!(page.relaxed, Relaxed::Prefix, "{typed}");
        }
    }
    let right = index.search(&asking("jardins"), 10, None).unwrap();
    assert_eq!((right.corrected, right.relaxed), (None, Relaxed::No));
    let accents = index.search(&asking("jardin partgés"), 10, None).unwrap();
    assert_eq!(
        accents.corrected.as_deref(),
        Some("jardin partagés"),
        "written as people write it"
    );
}

#[test]
fn the_beginning_of_the_last_word_is_enough() {
    let index = index_of(&town());
    let page = index.search(&asking("jardins parta"), 10, None).unwrap();
    assert_eq!(
        (page.total, page.hits[0].id, page.relaxed),
        (1, 1, Relaxed::Prefix)
    );
    assert_eq!(page.corrected, None);
}

#[test]
fn when_nobody_has_all_the_words_some_are_enough() {
    let index = index_of(&town());
    let page = index.search(&asking("échecs joueurs zyxwvut"), 10, None).unwrap();
    assert_eq!(
        (page.total, page.hits[0].id, page.relaxed),
        (1, 4, Relaxed::SomeWords)
    );
    assert_eq!(page.corrected.as_deref(), Some("échecs joueurs"));
    let none = index.search(&asking("zyxwvut"), 10, None).unwrap();
    assert_eq!((none.total, none.corrected), (0, None));
}

#[test]
fn an_empty_question_lists_everything_by_name() {
    let index = index_of(&town());
    for text in ["", "   ", "!?", "\u{1F389}", "\"\""] {
        assert_eq!(found(&index, &asking(text)), [6, 4, 1, 2, 7, 8, 5, 3], "{text}");
    }
    assert_eq!(index.total(&asking("")).unwrap(), 8);
}

#[test]
fn no_text_is_an_error() {
    let index = index_of(&town());
    let long = "associations ".repeat(10_000);
    let letter = "é".repeat(10_000);
    for text in [
        "\"",
        "\"\"\"",
        "name:foo",
        "a AND (b OR",
        "-jardin",
        "+",
        "*",
        "jardin*",
        "fives~2^3",
        "[a TO b]",
        "\\",
        "'; drop table",
        "\0",
        "a\0b",
        "🎉🎉",
        "\u{202e}abc",
        "l'",
        "d'd'd'",
        "....",
        "a.b.c.d.",
        "ﬁn",
        "𝒥ardin",
        "日本語",
        "العربية",
        "''''",
        "%_%",
        "<script>",
        "\r\n",
        "W",
        "0",
        "99999999999999999999999999",
        long.as_str(),
        letter.as_str(),
    ] {
        let query = Query {
            filters: vec![(Facet::Theme, vec![text.to_owned()])],
            ..asking(text)
        };
        index.search(&query, 10, None).unwrap();
        index.search(&asking(text), 10, None).unwrap();
        index.complete(text, true, 10).unwrap();
    }
    let lost = Near {
        lat: f64::NAN,
        lon: f64::INFINITY,
        km: -1.0,
    };
    assert_eq!(
        index
            .search(
                &Query {
                    near: Some(lost),
                    sort: Sort::Distance,
                    ..asking("")
                },
                10,
                None
            )
            .unwrap()
            .total,
        0
    );
}

#[test]
fn nearness_is_a_circle_and_an_order() {
    let index = index_of(&town());
    let from_roubaix = |km| Query {
        near: Some(Near {
            lat: 50.6927,
            lon: 3.1778,
            km,
        }),
        sort: Sort::Distance,
        ..asking("")
    };
    let near = index.search(&from_roubaix(12.0), 10, None).unwrap();
    assert_eq!(near.total, 6);
    assert!(
        near.hits
            .iter()
            .all(|hit| hit.distance_km.is_some_and(|km| (10.0..12.0).contains(&km)))
    );
    let wide = index.search(&from_roubaix(17.0), 10, None).unwrap();
    assert_eq!(
        wide.hits.iter().map(|hit| hit.id).collect::<Vec<_>>(),
        [1, 2, 3, 4, 7, 8, 5, 6]
    );
    assert_eq!(index.total(&from_roubaix(5.0)).unwrap(), 0);
}

#[test]
fn facets_narrow_and_count() {
    let index = index_of(&town());
    let everywhere = index.search(&asking(""), 10, None).unwrap();
    let counts = |page: &search::Page, facet| -> Vec<(String, u64)> {
        let (_, counts) = page.facets.iter().find(|(of, _)| *of == facet).unwrap();
        counts
            .iter()
            .map(|count| (count.value.clone(), count.count))
            .collect()
    };
    let pair = |value: &str, count| (value.to_owned(), count);
    assert_eq!(counts(&everywhere, Facet::Side), [pair("fr", 6), pair("be", 2)]);
    assert_eq!(counts(&everywhere, Facet::Age), [pair("20-49", 8)]);
    let belgian = Query {
        filters: vec![(Facet::Side, vec!["be".to_owned()])],
        ..asking("")
    };
    let page = index.search(&belgian, 10, None).unwrap();
    assert_eq!(page.total, 2);
    assert_eq!(
        counts(&page, Facet::Side),
        [pair("fr", 6), pair("be", 2)],
        "its own filter left out"
    );
    assert_eq!(counts(&page, Facet::Commune), [pair("34022", 2)]);
    let nobody = Query {
        filters: vec![(Facet::Side, vec!["mars".to_owned()])],
        ..asking("")
    };
    let page = index.search(&nobody, 10, None).unwrap();
    assert_eq!(
        counts(&page, Facet::Side),
        [pair("fr", 6), pair("be", 2), pair("mars", 0)]
    );
}
