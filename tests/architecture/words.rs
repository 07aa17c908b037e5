//! The initiative is the associations' (law 2000-321, article 9-1): no page, letter or agreement of ours speaks as if a public body ordered
//! something of them or bought it.

use crate::source::{none, read, walk};

/// How words begin that speak of an order or a service, by language.
static WORDS: [(&str, &[&str]); 3] = [
    (
        "fr",
        &[
            "prestataire",
            "prestation",
            "donneur d’ordre",
            "donneurs d’ordre",
            "commanditaire",
            "sous-traitan",
            "bon de commande",
            "bons de commande",
            "cahier des charges",
            "cahiers des charges",
            "adjudicat",
            "soumissionn",
        ],
    ),
    (
        "nl",
        &[
            "opdrachtgever",
            "opdrachtnemer",
            "opdrachthouder",
            "dienstverlen",
            "onderaannem",
            "leverancier",
            "bestelbon",
            "bestek",
            "aanbested",
        ],
    ),
    (
        "en",
        &[
            "contractor",
            "subcontract",
            "service provider",
            "supplier",
            "purchase order",
            "statement of work",
            "procurement",
        ],
    ),
];

/// Texts that name such words, by the beginning of their keys, and why they may.
const NAMED: [(&str, &str); 6] = [
    ("words-of-order", "asks whoever writes them to say it otherwise"),
    ("call-guide", "says what reads like a contract"),
    ("desk-guide", "says the same at the desk"),
    (
        "budget-",
        "accounts are called as the chart of accounts calls them",
    ),
    ("seen-left-no-grant", "says what is no grant"),
    ("grants-aid-service", "says what is no grant"),
];

/// Such a word in a line, where there is one.
fn named<'a>(line: &str, words: &[&'a str]) -> Option<&'a str> {
    let line = line.to_lowercase().replace('\'', "’");
    let begins = |at: usize| !line[..at].ends_with(char::is_alphanumeric);
    let mut words = words.iter().copied();
    words.find(|word| line.match_indices(*word).any(|(at, _)| begins(at)))
}

/// The words of the language of a file; none where it is no text of ours.
fn words_for(path: &str) -> Option<&'static [&'static str]> {
    let stem = path.strip_suffix(".ftl").or_else(|| path.strip_suffix(".txt"))?;
    let own = WORDS.iter().find(|(lang, _)| {
        [format!("/{lang}"), format!(".{lang}")]
            .iter()
            .any(|end| stem.ends_with(end))
    });
    // The one text in no language but its law's is French.
    own.or_else(|| stem.ends_with("/commitment").then_some(&WORDS[0]))
        .map(|(_, words)| *words)
}

#[test]
fn no_text_speaks_of_an_order_or_a_service() {
    let (mut faults, mut read_of) = (Vec::new(), 0);
    for path in walk("src") {
        let Some(words) = words_for(&path) else {
            continue;
        };
        read_of += 1;
        let mut key = String::new();
        for (number, line) in (1..).zip(read(&path).lines()) {
            if path.ends_with(".ftl") {
                if line.starts_with('#') {
                    continue;
                }
                if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                    name.clone_into(&mut key);
                }
            }
            if NAMED.iter().any(|(known, _)| key.starts_with(known)) {
                continue;
            }
            if let Some(word) = named(line, words) {
                faults.push(format!("{path}:{number}: {word}"));
            }
        }
    }
    assert!(read_of > 100, "{read_of} texts");
    none(faults);
}

#[test]
fn words_of_an_order_are_seen_in_each_language() {
    for ((_, words), line) in WORDS.iter().zip([
        "Le Prestataire livre.",
        "De dienstverlener levert.",
        "Each contractor delivers.",
    ]) {
        assert!(named(line, words).is_some(), "{line}");
    }
    assert_eq!(
        named("Le donneur d'ordre paie.", WORDS[0].1),
        Some("donneur d’ordre")
    );
    assert_eq!(named("De partners gebruiken gebestek.", WORDS[1].1), None);
}
