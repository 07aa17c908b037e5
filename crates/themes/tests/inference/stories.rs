//! Stories of fictitious organisations.

use themes::{MOST_THEMES, Trainer, TrainerError};

use crate::{hinted, learned, rows, said};

#[test]
fn before_any_row_the_words_of_the_themes_answer_in_three_languages() {
    let model = hinted().model();
    for (name, purpose, theme) in [
        (
            "Épicerie solidaire de Trifouillis",
            "Aide alimentaire et colis",
            "poverty",
        ),
        ("De Gouden Lepel", "Voedselbank en sociale kruidenier", "poverty"),
        ("The Golden Spoon", "Food bank and clothing", "poverty"),
        ("Les Pédales douces", "Apprendre le vélo en ville", "transport"),
        (
            "Trappers zonder Grenzen",
            "Met de fiets naar het werk",
            "transport",
        ),
        (
            "Muziekvereniging De Dolle Hoorn",
            "Harmonie en fanfare",
            "culture-and-heritage",
        ),
        ("Voetbalclub Niemandsland", "", "sport"),
        ("De Wakkere Uil", "Gezelschap voor ouderen en senioren", "ageing"),
    ] {
        let said = said(&model, name, purpose);
        assert!(said.iter().any(|slug| slug == theme), "{name}: {said:?}");
        let inferred = model.infer(name, purpose);
        assert!(
            inferred.iter().all(|one| one.confidence.is_none()),
            "nothing was measured"
        );
    }
}

#[test]
fn words_of_no_theme_say_nothing() {
    let model = hinted().model();
    for (name, purpose) in [
        ("", ""),
        ("O", "-"),
        ("Zzyzx", "Xyzzy plugh 1901"),
        ("L'", "de la du des"),
    ] {
        assert!(model.infer(name, purpose).is_empty(), "{name} {purpose}");
    }
    assert!(
        Trainer::new([])
            .unwrap()
            .model()
            .infer("Sport", "sport")
            .is_empty()
    );
}

#[test]
fn what_coded_rows_say_is_learned_measured_and_explained_in_their_own_writing() {
    let model = learned(&rows());
    let inferred = model.infer(
        "LES MOULINS TOURNANTS DE NULLE-PART",
        "Restaurer des MOULINS à vent",
    );
    assert_eq!(inferred[0].theme, "culture-and-heritage");
    assert!(inferred[0].confidence > Some(70), "{inferred:?}");
    assert!(
        inferred[0].because[0].to_uppercase().contains("MOULINS"),
        "{inferred:?}"
    );
    // Several themes at once, and none for what is coded as having none.
    let mut both = said(
        &model,
        "Scène de Trifouillis",
        "Monter des spectacles avec les enfants",
    );
    both.sort();
    assert_eq!(both, ["culture-and-heritage", "youth"]);
    assert_eq!(said(&model, "Gaule de Nulle-Part", "Pratiquer la pêche"), [""; 0]);
    assert!(
        model
            .strongest("culture-and-heritage", 60)
            .iter()
            .any(|word| word.contains("moulin"))
    );
}

#[test]
fn dutch_is_still_understood_after_learning_from_french_rows() {
    let model = learned(&rows());
    assert_eq!(
        said(&model, "De Gouden Lepel", "Voedselbank en sociale kruidenier"),
        ["poverty"]
    );
    assert_eq!(said(&model, "Trappers", "Vervoer en fiets"), ["transport"]);
}

#[test]
fn what_cannot_be_learned_is_refused() {
    let many: Vec<String> = (0..=MOST_THEMES).map(|number| number.to_string()).collect();
    let refused = Trainer::new(many.iter().map(String::as_str)).unwrap_err();
    assert_eq!(refused, TrainerError::TooManyThemes(21));
    let mut trainer = Trainer::new(["sport"]).unwrap();
    let refused = trainer.feed("", "Club", "", &["sprot"]).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the theme “sprot” is not among those to learn"
    );
    assert!(trainer.hint("club", &["sprot"]).is_err());
}
