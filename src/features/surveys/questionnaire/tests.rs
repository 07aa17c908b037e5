//! A question is put after the answer that leads to it.

use super::{Content, Heading, Item, OnlyIf, Question, Values};
use crate::shared::i18n::{Lang, Words};
use territory::QuestionKind;

fn question(key: &str, only_if: Option<(&str, &str)>) -> Item {
    Item::Question(Question {
        key: key.to_owned(),
        kind: QuestionKind::YesNo,
        words: Words::default().and(Lang::En, key),
        hint: Words::default(),
        choices: Vec::new(),
        unit: Words::default(),
        decimals: 0,
        least: 0,
        most: None,
        only_if: only_if.map(|(question, is)| OnlyIf {
            question: question.to_owned(),
            is: vec![is.to_owned()],
        }),
        beside: Vec::new(),
    })
}

#[test]
fn a_question_is_put_after_the_answer_that_leads_to_it() {
    let heading = |key: &str| {
        Item::Heading(Heading {
            key: key.to_owned(),
            words: Words::default(),
        })
    };
    let content = Content {
        items: vec![
            question("a", None),
            heading("empty"),
            heading("second"),
            question("b", Some(("a", "yes"))),
            question("c", Some(("b", "yes"))),
        ],
        ..Content::default()
    };
    assert!(content.holds_together());
    let pages = content.pages();
    assert_eq!(pages.len(), 2);
    assert!(pages[0].heading.is_none() && pages[1].heading.is_some_and(|heading| heading.key == "second"));
    let said = |values: &[(&str, &str)]| -> Values {
        values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect()
    };
    assert_eq!(content.put(&said(&[])).len(), 1);
    assert_eq!(content.put(&said(&[("a", "yes")])).len(), 2);
    // What is no longer put leads nowhere.
    assert_eq!(content.put(&said(&[("a", "no"), ("b", "yes")])).len(), 1);
    assert_eq!(content.gaps().len(), 6, "nothing is in every language");
    assert_eq!(content.free_key(&Words::default().and(Lang::En, "B")), "b-2");
    let mut moved = content.clone();
    moved.items.swap(0, 3);
    assert!(!moved.holds_together() && !moved.asks_the_same_as(&content));
    let mut reworded = content.clone();
    if let Item::Question(first) = &mut reworded.items[0] {
        first.words.put(Lang::Fr, "un");
    }
    assert!(reworded.asks_the_same_as(&content));
}
