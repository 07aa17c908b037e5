//! What receipts keep, and what they say of silence.

use super::{Receipt, Silence};
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;
use jiff::civil::date;

fn receipt(silence: Silence) -> Receipt {
    Receipt {
        organisers: ["Ville", "Stad", "Stadt"].map(str::to_owned).to_vec(),
        function: Words::default().and(Lang::Fr, "Accueil"),
        reach: String::new(),
        answer_by: Some(date(2027, 1, 4)),
        silence,
        belgium: vec!["Stad".to_owned()],
        elsewhere: vec!["Stadt".to_owned()],
        deadline: 1,
        late: false,
        completed: false,
        funders: Vec::new(),
        on_paper: false,
    }
}

#[tokio::test]
async fn of_the_law_of_another_country_a_receipt_says_that_it_is_not_known_here() {
    let test = TestApp::empty().await;
    let refused = Silence::Refused {
        on: date(2027, 1, 24),
        remedies: date(2027, 3, 25),
    };
    let told = receipt(refused).next(&test.app, Lang::En).join("\n");
    for words in [
        "That time limit holds for Ville.",
        "Belgian law applies to Stad:",
        "The law of another country applies to Stadt:",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    // Without a French one, Belgian law is that of those whom it concerns alone.
    let two = Receipt {
        organisers: ["Stad", "Stadt"].map(str::to_owned).to_vec(),
        belgium: Vec::new(),
        ..receipt(Silence::Belgium)
    };
    for (lang, words, untrue) in [
        (
            Lang::En,
            "Belgian law applies to Stad:",
            "who organises this call",
        ),
        (
            Lang::Fr,
            "Le droit belge s’applique à Stad\u{a0}:",
            "à qui organise cet appel",
        ),
        (
            Lang::Nl,
            "Voor Stad geldt Belgisch recht",
            "wie deze oproep organiseert",
        ),
    ] {
        let told = two.next(&test.app, lang).join("\n");
        assert!(told.contains(words) && told.contains("Stadt"), "{told}");
        assert!(!told.contains(untrue), "{told}");
    }
    let alone = Receipt {
        organisers: vec!["Stadt".to_owned()],
        belgium: Vec::new(),
        elsewhere: Vec::new(),
        ..receipt(Silence::Elsewhere)
    };
    for (lang, words, others) in [
        (
            Lang::En,
            "The law of another country applies to Stadt:",
            "Belgian",
        ),
        (Lang::Fr, "Le droit d’un autre pays s’applique à Stadt", "belge"),
        (
            Lang::Nl,
            "Voor Stadt geldt het recht van een ander land",
            "Belgisch",
        ),
    ] {
        let told = alone.next(&test.app, lang).join("\n");
        assert!(told.contains(words) && !told.contains(others), "{told}");
    }
    test.close().await;
}

#[test]
fn a_receipt_is_kept_as_it_was_given() {
    let silences = [
        Silence::Refused {
            on: date(2027, 1, 24),
            remedies: date(2027, 3, 25),
        },
        Silence::NoMoney,
        Silence::Belgium,
        Silence::Elsewhere,
        Silence::Private,
    ];
    for silence in silences {
        let receipt = receipt(silence);
        assert_eq!(Receipt::read(&receipt.written()), Some(receipt));
    }
    assert_eq!(Receipt::read("{}"), None);
}
