//! What a grant is for, where its line names it: “Fête du canal” is a name, “subvention de fonctionnement” is none.

use super::same::folded;

/// Words that say how money is given, or that it is for whatever an association does, and name nothing.
const COMMON: [&str; 71] = [
    // French
    "accompagnement",
    "acompte",
    "action",
    "actions",
    "activite",
    "activites",
    "aide",
    "aides",
    "annee",
    "annuel",
    "annuelle",
    "association",
    "associations",
    "associatif",
    "associative",
    "aux",
    "avance",
    "avec",
    "budget",
    "contrat",
    "convention",
    "cpo",
    "dans",
    "des",
    "dotation",
    "equipement",
    "exceptionnel",
    "exceptionnelle",
    "exercice",
    "financement",
    "fonctionnement",
    "fonds",
    "general",
    "generale",
    "global",
    "globale",
    "investissement",
    "les",
    "numeraire",
    "objectifs",
    "par",
    "participation",
    "pluriannuel",
    "pluriannuelle",
    "pour",
    "programme",
    "projet",
    "projets",
    "solde",
    "soutien",
    "subvention",
    "subventions",
    "sur",
    "une",
    "versement",
    // Dutch
    "algemene",
    "een",
    "het",
    "jaarlijkse",
    "steun",
    "subsidie",
    "toelage",
    "van",
    "voor",
    "werking",
    "werkingssubsidie",
    // English
    "annual",
    "grant",
    "operating",
    "support",
    "the",
];

/// Words that name something, at least.
const NAMING: usize = 2;

/// What lines that name the same have in common, whatever their capitals, accents and signs. None for a purpose that names
/// nothing: of which fewer than two words say more than that money is given. A letter that an encoding destroyed is not guessed.
#[must_use]
pub fn named_purpose(purpose: &str) -> Option<String> {
    let is_between =
        |letter: char| letter.is_whitespace() || letter.is_ascii_punctuation() || "’«»“”–—".contains(letter);
    let mut naming: Vec<String> = purpose
        .split(is_between)
        .map(folded)
        .filter(|word| word.chars().count() > 2 && word.chars().any(char::is_alphabetic))
        .filter(|word| !COMMON.contains(&word.as_str()))
        .collect();
    naming.sort_unstable();
    naming.dedup();
    (naming.len() >= NAMING).then(|| folded(purpose))
}

#[cfg(test)]
mod tests {
    use super::named_purpose;

    #[test]
    fn a_name_is_told_from_how_money_is_given() {
        for none in [
            "",
            "Subvention de fonctionnement 2022",
            "Aide aux associations",
            "Insertion",
            "2111- Accueil",
            "CPO 2019-2021 : acompte",
            "Werkingssubsidie voor het jaar",
            "Annual operating grant",
            "Fête, fête !",
        ] {
            assert_eq!(named_purpose(none), None, "{none}");
        }
        for (one, other) in [
            ("Fête du canal", "FETE DU CANAL"),
            ("Stratégie numérique du campus", "strategie numerique  du Campus"),
            ("Jardin des voisins - 3e saison", "Jardin des voisins (3e saison)"),
        ] {
            assert!(named_purpose(one).is_some(), "{one}");
            assert_eq!(named_purpose(one), named_purpose(other), "{one}");
        }
        assert_ne!(named_purpose("Fête du canal"), named_purpose("Fête du quai"));
    }
}
