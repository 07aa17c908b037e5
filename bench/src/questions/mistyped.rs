//! Names and words with a typing error.

use super::{Case, query};
use crate::statements::{Way, facets, quoted};

/// The longest of these words that has no accent, with two letters in the wrong order; nothing where none is long enough to be told by.
fn misspelt(text: &str) -> Option<(&str, String)> {
    let word = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.bytes().all(|letter| letter.is_ascii_alphabetic()))
        .max_by_key(|word| word.len())
        .filter(|word| word.len() >= 7)?;
    let mut letters: Vec<char> = word.chars().collect();
    letters.swap(3, 4);
    let wrong: String = letters.into_iter().collect();
    (wrong != word).then_some((word, wrong))
}

/// Two letters of the longest word in the wrong order. PostgreSQL has two ways: likeness above its usual threshold, or
/// above a stricter one. A third, the nearest names by a GiST index, was dearer (193 ms beside 130, 30 November 2026).
pub fn name(name: &str) -> Option<Case> {
    let (word, wrong) = misspelt(name)?;
    let typed = name.replacen(word, &wrong, 1);
    let text = quoted(&typed);
    let words = format!("name % {text}");
    let alike = |way, setting| Way {
        name: way,
        setting,
        list: format!(
            "select id, name, count(*) over () as total from organisation where {words} order by similarity(name, {text}) desc, id limit 20"
        ),
        facets: facets(&words, &[]),
        ..Way::default()
    };
    let ways = vec![
        alike(
            "GIN, similarity over 0.3",
            "set pg_trgm.similarity_threshold = 0.3; set enable_indexscan = on; set enable_bitmapscan = on",
        ),
        alike(
            "GIN, similarity over 0.5",
            "set pg_trgm.similarity_threshold = 0.5; set enable_indexscan = on; set enable_bitmapscan = on",
        ),
    ];
    Some(Case {
        query: query(&typed, &[]),
        ways,
        ..Case::default()
    })
}

/// A word of a purpose with two letters in the wrong order: PostgreSQL looks for words alike in names and purposes, as ours does.
pub fn word(purpose: &str) -> Option<Case> {
    let (_, typed) = misspelt(purpose)?;
    let text = quoted(&typed);
    let words = format!("(name %> {text} or purpose %> {text})");
    let alike = |way, setting| Way {
        name: way,
        setting,
        list: format!(
            "select id, name, count(*) over () as total from organisation where {words} \
             order by greatest(word_similarity({text}, name), word_similarity({text}, purpose)) desc, id limit 20"
        ),
        facets: facets(&words, &[]),
        ..Way::default()
    };
    let ways = vec![
        alike(
            "GIN, likeness of words over 0.6",
            "set pg_trgm.word_similarity_threshold = 0.6",
        ),
        alike(
            "GIN, likeness of words over 0.4",
            "set pg_trgm.word_similarity_threshold = 0.4",
        ),
    ];
    Some(Case {
        query: query(&typed, &[]),
        ways,
        ..Case::default()
    })
}
