//! What is frozen, tried: read back, touched, compared.

use super::{Answered, Attribution, FORMAT, Frozen, short};
use crate::features::projects::Document;
use crate::shared::i18n::{Lang, Words};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn frozen(texts: BTreeMap<String, Words>) -> Frozen {
    Frozen {
        format: FORMAT.to_owned(),
        call: Some(Answered {
            address: "call".to_owned(),
            title: Words::default().and(Lang::Fr, "Appel"),
            version: 2,
            hash: "ab".to_owned(),
        }),
        project: Document {
            languages: vec![Lang::Fr, Lang::Nl],
            texts,
            ..Document::default()
        },
        programmes: Vec::new(),
        requests: Vec::new(),
        costs: Vec::new(),
        terms: None,
        answers: Vec::new(),
    }
}

fn words() -> impl Strategy<Value = Words> {
    (".{1,20}", ".*").prop_map(|(fr, nl)| Words::default().and(Lang::Fr, &fr).and(Lang::Nl, &nl))
}

/// A document that was signed before costs could be attributed says nothing of them, and has the hash it had.
#[test]
fn what_was_frozen_before_costs_were_attributed_keeps_its_bytes() {
    let document = concat!(
        r#"{"format":"tisserand-application/1","programmes":[{"address":"p","funder":"k","funder_name":"F","name":{},"version":1}],"#,
        r#""project":PROJECT,"requests":[{"account":"74-public","cents":5,"partner":"a","programme":"p","year":2027}]}"#
    );
    let empty = crate::features::projects::canonical(&Document::default());
    let document = document.replace("PROJECT", &empty);
    let read = Frozen::read(&document).unwrap();
    assert!(read.costs.is_empty());
    assert_eq!(
        read.programme("p", Lang::Nl),
        " (F)",
        "its funder had one name then"
    );
    assert_eq!(read.document().0, document);
    let costs = vec![Attribution {
        programme: "p".to_owned(),
        partner: "a".to_owned(),
        year: 2027,
        account: "613".to_owned(),
        cents: 5,
    }];
    let said = read.clone().paying(costs);
    assert!(!said.says_as(&read), "it is signed, and is another document");
    assert_ne!(said.document().1, read.document().1);
    assert_eq!(Frozen::read(&said.document().0).unwrap(), said);
}

/// A document that was signed when answers and terms were kept in one language says them in the first, and has the hash it had.
#[test]
fn what_was_frozen_in_one_language_keeps_its_bytes_and_is_read_in_it() {
    let document = concat!(
        r#"{"answers":[{"answer":"Les voisins.","programme":"p","question":{"fr":"Qui ?"}}],"format":"tisserand-application/1","#,
        r#""project":PROJECT,"terms":{"clause":"Permis.","mode":"redistributes"}}"#
    );
    let project = Document {
        languages: vec![Lang::Fr, Lang::Nl],
        ..Document::default()
    };
    let document = document.replace("PROJECT", &crate::features::projects::canonical(&project));
    let read = Frozen::read(&document).unwrap();
    assert_eq!(read.document().0, document);
    let answer = &read.answers[0];
    let each = read.each((&answer.answer, &answer.answer_second));
    assert_eq!(each, [("Les voisins.", Lang::Fr)]);
    assert_eq!(read.clause(Lang::Nl), Some(("Permis.", Lang::Fr)));
    let mut both = read.clone();
    both.answers[0].answer_second = "De buren.".to_owned();
    assert!(!both.says_as(&read), "who signed the one did not sign the other");
    let answer = &both.answers[0];
    let each = both.each((&answer.answer, &answer.answer_second));
    assert_eq!(each, [("Les voisins.", Lang::Fr), ("De buren.", Lang::Nl)]);
    assert_eq!(Frozen::read(&both.document().0).unwrap(), both);
}

#[test]
fn two_people_can_compare_a_hash_at_the_telephone() {
    assert_eq!(short("9f86d081884c7d659a2feaa0"), "9f86 d081 884c 7d65");
}

proptest! {
    #[test]
    fn what_was_frozen_is_read_back_and_one_changed_letter_is_another_hash(
        texts in prop::collection::btree_map("[a-z]{1,8}", words(), 1..5),
    ) {
        let one = frozen(texts.clone());
        let (document, hash) = one.document();
        prop_assert_eq!(&Frozen::read(&document).unwrap(), &one);
        prop_assert_eq!(&one.document().1, &hash);
        let mut texts = texts;
        let first = texts.values_mut().next().unwrap();
        *first = first.clone().and(Lang::En, "x");
        prop_assert_ne!(frozen(texts).document().1, hash);
    }

    /// A document in which anything was cut out, put in or changed is read or refused, and never taken for
    /// the one that was signed.
    #[test]
    fn a_document_that_somebody_touched_is_another(
        texts in prop::collection::btree_map("[a-z]{1,8}", words(), 1..5),
        at in any::<prop::sample::Index>(), length in 0_usize..4, put in ".{0,3}",
    ) {
        let (document, hash) = frozen(texts).document();
        let letters: Vec<char> = document.chars().collect();
        let at = at.index(letters.len());
        let end = (at + length).min(letters.len());
        let touched: String = letters[..at].iter().copied().chain(put.chars()).chain(letters[end..].iter().copied()).collect();
        if touched != document && let Ok(read) = Frozen::read(&touched) {
            let (again, other) = read.document();
            prop_assert_eq!(again == document, other == hash);
        }
    }
}
