//! No hierarchy among organisations: what comes first is for its words.

use crate::town::{asking, association, found, index_of};
use search::Document;

#[test]
fn nobody_comes_sooner_or_later_for_what_it_is_besides_its_words() {
    let names = [
        "Aux jardins du canal",
        "Beaux jardins",
        "Des jardins et des fleurs",
        "Fleurs",
    ];
    let plain: Vec<Document> = (1..)
        .zip(names)
        .map(|(id, name)| association(id, name, "Cultiver des jardins"))
        .collect();
    let order = found(&index_of(&plain), &asking("jardins"));
    assert_eq!(order.len(), names.len());
    let words = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    for place in 0..plain.len() {
        for founded in [None, Some(1884), Some(2026)] {
            let mut town = plain.clone();
            town[place] = Document {
                founded,
                date: 20_000,
                capacities: words(&["funder", "network"]),
                sources: words(&["rna", "sirene", "kbo"]),
                legal_form: Some("fr-federation".to_owned()),
                area: Some("country".to_owned()),
                ..plain[place].clone()
            };
            let other = found(&index_of(&town), &asking("jardins"));
            assert_eq!(other, order, "{} of {founded:?}", names[place]);
        }
    }
}
