//! How words are read, by examples.

use super::*;

#[test]
fn accents_case_ligatures_and_elision_are_folded() {
    assert_eq!(fold("L’Été des ŒUVRES d'Art"), "ete des oeuvres art");
    assert_eq!(fold("E\u{301}cole qu'on aime"), "ecole on aime");
    assert_eq!(fold("Aujourd'hui — Straße №1"), "aujourd hui strasse 1");
}

#[test]
fn dotted_initials_are_one_word() {
    assert_eq!(fold("M.J.C. de Fives"), "mjc de fives");
    assert_eq!(
        fold("A.S Roubaix, J. Dupont, St.Pierre, A.Camus"),
        "as roubaix j dupont st pierre a camus"
    );
    assert_eq!(fold("V.Z.W. 't Hof"), "vzw t hof");
}

#[test]
fn numbers_of_registers_lose_their_punctuation() {
    assert_eq!(identifier("BE 0123.456.789"), "0123456789");
    assert_eq!(identifier("W595-012 345"), "w595012345");
    assert_eq!(identifier("bébé"), "bb");
}

#[test]
fn the_s_of_a_possessive_is_no_word() {
    assert_eq!(
        fold("The children's hour, d'Alice's café"),
        "the children hour alice cafe"
    );
    assert_eq!(fold("foto's en s'il, 's avonds"), "foto en il s avonds");
}

#[test]
fn small_words_tell_the_language() {
    let of = |text: &str| {
        let tongues: Vec<Tongue> = words(text).iter().map(|word| tongue(&word.folded)).collect();
        let count = |of| tongues.iter().filter(|tongue| **tongue == of).count();
        tongue_of(count(Tongue::French), count(Tongue::Dutch))
    };
    assert_eq!(
        of("organiser des fêtes pour les enfants de la commune"),
        Tongue::French
    );
    assert_eq!(of("het organiseren van feesten voor kinderen"), Tongue::Dutch);
    assert_eq!(of("Amicale laïque"), Tongue::Unknown);
    assert_eq!(of("Maison des jeunes, huis van de jeugd"), Tongue::Unknown);
}

#[test]
fn plurals_meet_in_both_languages() {
    let stemming = Stemming::new();
    let meet = |a: &str, b: &str| {
        let (a, b) = (stemming.both(&fold(a)), stemming.both(&fold(b)));
        a.iter().any(|stem| b.contains(stem))
    };
    for (one, other) in [
        ("association", "associations"),
        ("solidarité", "solidarites"),
        ("culturelle", "culturels"),
        ("vereniging", "verenigingen"),
        ("huis", "huizen"),
        ("buurt", "buurten"),
    ] {
        assert!(
            meet(one, other),
            "{one} / {other}: {:?} {:?}",
            stemming.both(&fold(one)),
            stemming.both(&fold(other))
        );
    }
    assert!(!meet("jardin", "jargon"));
}
