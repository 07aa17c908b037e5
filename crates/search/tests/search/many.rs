//! Words that few, some and most of thousands have, read at once and one after the other.

use crate::town::index_of;
use search::{Document, Facet, Query, Sort};

/// A word, and which documents have it: each so many.
const WORDS: [(&str, u64); 6] = [
    ("bibliotheque", 1),
    ("jardin", 2),
    ("musique", 7),
    ("voile", 130),
    ("escrime", 1_300),
    ("tricot", 2_999),
];

fn has(id: u64, each: u64) -> bool {
    id % each == each / 2
}

/// Neighbours in the index, as those of a commune are.
fn side(id: u64) -> String {
    (id / 700).to_string()
}

fn documents() -> Vec<Document> {
    let words = |id| WORDS.iter().filter(move |(_, each)| has(id, *each));
    let documents = (1..=3_000_u64).map(|id| Document {
        id,
        name: format!("a{id:05}"),
        purpose: words(id).map(|(word, _)| *word).collect::<Vec<_>>().join(" "),
        // Half of them are called by the name of their place instead.
        place_names: vec![if id.is_multiple_of(2) { "voile" } else { "ailleurs" }.to_owned()],
        commune: Some(format!("{:05}", id % 900)),
        side: Some(side(id)),
        kind: "association".to_owned(),
        state: "active".to_owned(),
        ..Document::default()
    });
    documents.collect()
}

#[test]
fn read_at_once_or_one_after_the_other_the_same_are_found_and_counted() {
    let index = index_of(&documents());
    let holds = |id: u64, word: &str| {
        let each = WORDS.iter().find(|(of, _)| *of == word).map(|(_, each)| *each);
        each.is_some_and(|each| has(id, each)) || (word == "voile" && id.is_multiple_of(2))
    };
    for (first, _) in WORDS {
        for (second, _) in WORDS {
            let query = Query {
                text: format!("{first} {second}"),
                sort: Sort::Name,
                year: 2026,
                ..Query::default()
            };
            let expected: Vec<u64> = (1..=3_000)
                .filter(|id| holds(*id, first) && holds(*id, second))
                .collect();
            if expected.is_empty() {
                continue; // Then the words come to mean less.
            }
            let page = index.search(&query, 5_000, None).unwrap();
            let found: Vec<u64> = page.hits.iter().map(|hit| hit.id).collect();
            assert_eq!(found, expected, "{first} {second}");
            assert_eq!(index.total(&query).unwrap(), expected.len() as u64);
            let mut walked: Vec<u64> = index.walk(&query).unwrap().map(Result::unwrap).collect();
            walked.sort_unstable();
            assert_eq!(walked, expected, "{first} {second}, one after the other");
            let mut communes = std::collections::BTreeMap::new();
            for id in &expected {
                *communes.entry(format!("{:05}", id % 900)).or_insert(0) += 1;
            }
            let counted = index.counts(&query, Facet::Commune).unwrap();
            assert!(counted.is_sorted_by_key(|count| (std::cmp::Reverse(count.count), count.value.clone())));
            let counted = counted.into_iter().map(|count| (count.value, count.count));
            assert_eq!(counted.collect::<std::collections::BTreeMap<_, _>>(), communes);
            for of in ["0", "1", "2"] {
                let there = expected.iter().copied().filter(|id| side(*id) == of);
                let narrowed = Query {
                    filters: vec![(Facet::Side, vec![of.to_owned()])],
                    ..query.clone()
                };
                let page = index.page(&narrowed, 5_000, None).unwrap();
                let found = page.hits.iter().map(|hit| hit.id);
                assert!(found.eq(there), "{first} {second} in {of}");
                let counts = index.search(&narrowed, 0, None).unwrap();
                assert_eq!((page.total, counts.total), (page.hits.len() as u64, page.total));
            }
        }
    }
}

/// Names as the register has them: few hold a word, some are the word, some words are a name's and a place's.
fn named() -> Vec<Document> {
    let mut documents = documents();
    for document in &mut documents {
        match document.id % 11 {
            0 => document.name = "Jardin".to_owned(),
            1 => document.name = "La musique au jardin de la bibliothèque".to_owned(),
            2 => document.other_names = vec!["Bibliothèque".to_owned()],
            3 => document.name = format!("Musique {}", document.id),
            _ => {}
        }
        document.kind = if document.id.is_multiple_of(3) {
            "company"
        } else {
            "association"
        }
        .to_owned();
    }
    documents
}

#[test]
fn page_by_page_the_list_is_what_it_is_in_one_piece() {
    let index = index_of(&named());
    for text in [
        "bibliotheque",
        "jardin",
        "musique",
        "jardin musique",
        "voile",
        "voile jardin",
    ] {
        let asked = Query {
            text: text.to_owned(),
            year: 2026,
            ..Query::default()
        };
        let companies = Query {
            filters: vec![(Facet::Kind, vec!["company".to_owned()])],
            ..asked.clone()
        };
        for query in [asked, companies] {
            // A page that holds everything has room for everybody: each is weighed.
            let whole = index.search(&query, 5_000, None).unwrap();
            let (mut hits, mut after) = (Vec::new(), None);
            loop {
                let page = index.search(&query, 40, after.as_ref()).unwrap();
                assert_eq!((page.total, &page.facets), (whole.total, &whole.facets), "{text}");
                hits.extend(page.hits);
                match page.next {
                    Some(next) => after = Some(next),
                    None => break,
                }
            }
            assert!(hits.len() > 40, "{text}");
            assert_eq!(hits, whole.hits, "{text}");
        }
    }
}
