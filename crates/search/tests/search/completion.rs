//! What is proposed while one types.

use crate::town::{association, index_of};
use search::{Document, Index};

fn index() -> Index {
    index_of(&[
        association(1, "Jardins partagés de Fives", ""),
        association(2, "Jardinons ensemble", ""),
        association(3, "Les Amis du Jardin", "Partage"),
        association(4, "Théâtre du Jardin partagé", ""),
        Document {
            inside: false,
            ..association(5, "Jardiniers de Lyon", "")
        },
    ])
}

fn texts(index: &Index, prefix: &str, inside: bool) -> Vec<String> {
    index
        .complete(prefix, inside, 10)
        .unwrap()
        .into_iter()
        .map(|completion| completion.text)
        .collect()
}

#[test]
fn words_come_first_with_how_many_they_find() {
    let proposals = index().complete("jard", true, 10).unwrap();
    assert_eq!(
        (proposals[0].text.as_str(), proposals[0].count, proposals[0].id),
        ("jardin", Some(3), None)
    );
    assert!(
        proposals
            .iter()
            .any(|proposal| proposal.id == Some(2) && proposal.text == "Jardinons ensemble")
    );
}

#[test]
fn names_are_found_by_the_beginnings_of_their_words() {
    let index = index();
    assert!(texts(&index, "jardins par", true).contains(&"Jardins partagés de Fives".to_owned()));
    assert!(texts(&index, "part jard", true).contains(&"Théâtre du Jardin partagé".to_owned()));
    assert!(
        texts(&index, "THÉ", true).contains(&"théâtre".to_owned()),
        "as it is written"
    );
    assert!(texts(&index, "les amis du j", true).contains(&"Les Amis du Jardin".to_owned()));
}

#[test]
fn the_territory_hides_the_rest() {
    let index = index();
    let lyon = "Jardiniers de Lyon".to_owned();
    assert!(!texts(&index, "jardin", true).contains(&lyon));
    assert!(texts(&index, "jardin", false).contains(&lyon));
}

#[test]
fn too_little_proposes_nothing_and_each_name_comes_once() {
    let index = index();
    assert!(texts(&index, "", true).is_empty());
    assert!(texts(&index, "j", true).is_empty());
    assert!(texts(&index, "zzzz", true).is_empty());
    let mut names = texts(&index, "jardin", false);
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
    assert_eq!(index.complete("jardin", false, 2).unwrap().len(), 2);
}
