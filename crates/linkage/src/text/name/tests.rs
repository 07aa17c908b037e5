//! What a name says, word by word.

use super::*;

fn words(text: &str) -> String {
    let mut reader = Reader::default();
    let wordings = reader.wordings(text, None, false);
    let word = |said: &Said| reader.vocabulary.text(said.id).to_owned();
    wordings
        .iter()
        .map(|wording| wording.words.iter().map(word).collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join(" / ")
}

#[test]
fn an_administration_s_short_forms_are_spelled_out() {
    assert_eq!(
        words("CTE DEP SPORT ADAPTE"),
        words("Comité départemental du sport adapté")
    );
    assert_eq!(words("OGEC STE ANNE"), words("Ogec Sainte-Anne"));
    assert_eq!(words("ASS. D'ANIMATION"), words("Association d’animation"));
    assert_eq!(
        words("CTE OLYMPIQUE L A"),
        words("Comité olympique Loire-Atlantique")
    );
    assert_eq!(words("D UNE RIVE A L AUTRE"), words("D'une rive à l'autre"));
    assert_eq!(words("M J C L ESCALE"), words("M.J.C. l'Escale"));
    assert_eq!(words("FC Nulle-Part"), words("Football Club de Nulle-Part"));
}

#[test]
fn a_former_name_is_a_name() {
    assert_eq!(
        words("ALCOOL ASSISTANCE EX CROIX OR"),
        "alcool assistanc / croi or"
    );
}

#[test]
fn plural_and_feminine_fold_and_other_words_do_not() {
    assert_eq!(words("HISTOIRES EUROPEENNES"), words("histoire européen"));
    assert_ne!(words("COMPAGNIE"), words("COMPAGNON"));
}

#[test]
fn dutch_compounds_come_apart() {
    assert_eq!(words("Buurtcomité"), "buurt comit");
    assert_eq!(words("Sintjozefskoor"), words("Sint-Jozefskoor"));
    assert_eq!(words("Chirojongens Rillaar"), "chiro jongen rillaar");
    assert_eq!(
        words("VZW Poëzie"),
        words("Poëzie vzw").split(' ').rev().collect::<Vec<_>>().join(" ")
    );
}

#[test]
fn a_name_of_joining_words_keeps_them() {
    assert_eq!(words("LES"), "les");
}
