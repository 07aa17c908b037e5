//! Properties that hold for any text, and for rows in any order.

use std::sync::LazyLock;

use proptest::prelude::*;
use themes::Model;

use crate::{hinted, learned, rows};

static COLD: LazyLock<Model> = LazyLock::new(|| hinted().model());
static LEARNED: LazyLock<Model> = LazyLock::new(|| learned(&rows()));

/// Texts in which words of themes are met, beside anything else.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => prop::sample::select(vec![
            "Aide", "alimentaire", "l’ÉPICERIE", "e\u{301}cole", "aux", "enfants", "moulins", "Voedselbank",
            "spelen", "muziekvereniging", "spectacles", "pêche", "Œuvres", "ballon,", "(sport)", "vélo.", "de",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => any::<String>(),
    ];
    prop::collection::vec(word, 0..30).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(crate::damage::cases()))]

    #[test]
    fn every_because_is_written_in_the_text_and_there_is_always_one(name in text(), purpose in text()) {
        for model in [&*COLD, &*LEARNED] {
            for one in model.infer(&name, &purpose) {
                prop_assert!(!one.because.is_empty());
                for because in &one.because {
                    prop_assert!(!because.trim().is_empty());
                    prop_assert!(name.contains(because) || purpose.contains(because), "{because:?}");
                }
            }
        }
    }

    #[test]
    fn an_unrelated_word_is_never_a_reason(name in text(), purpose in text(), unrelated in "[bcdfg]{6,12}") {
        let longer = format!("{purpose} zq{unrelated}");
        for model in [&*COLD, &*LEARNED] {
            let before = model.infer(&name, &purpose);
            let after = model.infer(&name, &longer);
            prop_assert_eq!(&before, &after, "a word that no model knows changes nothing");
        }
    }

    #[test]
    fn a_text_is_answered_alike_in_capitals(name in "[a-z ]{0,40}", purpose in "[a-zéèçœ ]{0,80}") {
        let themes = |name: &str, purpose: &str| crate::said(&LEARNED, name, purpose);
        prop_assert_eq!(themes(&name, &purpose), themes(&name.to_uppercase(), &purpose.to_uppercase()));
    }
}

proptest! {
    // Each case learns a model.
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn rows_in_any_order_give_the_same_bytes(shuffled in Just(rows()).prop_shuffle()) {
        prop_assert_eq!(learned(&shuffled).to_bytes(), LEARNED.to_bytes());
    }
}
