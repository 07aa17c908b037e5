//! Which beneficiaries are natural persons: their names must never leave the file they came in.

use std::borrow::Cow;

use crate::mask_persons;

/// Titles in front of a name, in small letters.
const TITLES: [&str; 18] = [
    "monsieur",
    "madame",
    "mademoiselle",
    "messieurs",
    "mesdames",
    "mme",
    "mmes",
    "mlle",
    "melle",
    "mlles",
    "mr",
    "mrs",
    "m",
    "mm",
    "dhr",
    "mevr",
    "mevrouw",
    "meneer",
];

/// Words by which publishers replace the name of a person.
const HIDDEN: [&str; 16] = [
    "na",
    "n/a",
    "anonyme",
    "anonymisé",
    "anonymise",
    "anonymisée",
    "particulier",
    "particuliers",
    "personne physique",
    "personnes physiques",
    "donnée anonymisée",
    "nom anonymisé",
    "xxx",
    "xxxx",
    "bénéficiaire personne physique",
    "tiers physique",
];

/// Words that only an organisation has in its name, in small letters.
pub(crate) const ORGANISATION: [&str; 40] = [
    "association",
    "associations",
    "asso",
    "ass",
    "assoc",
    "amicale",
    "amis",
    "comité",
    "comite",
    "club",
    "union",
    "fédération",
    "federation",
    "ligue",
    "société",
    "societe",
    "sarl",
    "sas",
    "sasu",
    "scop",
    "scic",
    "eurl",
    "gaec",
    "earl",
    "sci",
    "fondation",
    "syndicat",
    "compagnie",
    "cie",
    "théâtre",
    "theatre",
    "école",
    "ecole",
    "collège",
    "college",
    "lycée",
    "lycee",
    "commune",
    "mairie",
    "entreprise",
];

/// Whether a beneficiary's name is that of a person, or stands in its place.
pub(crate) fn is_person(name: &str) -> bool {
    let lower = name.trim().to_lowercase();
    if HIDDEN.contains(&lower.trim_matches(|c: char| "[]()*".contains(c))) {
        return true;
    }
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || c == ',' || c == '(' || c == ')')
        .collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    if words.len() < 2 || words.iter().any(|word| ORGANISATION.contains(word)) {
        return false;
    }
    let title = |word: &str| TITLES.contains(&word.trim_end_matches('.'));
    let (first, last) = (words[0], words[words.len() - 1]);
    // "M A M" and "M.F. rurale" are initials; "M. Imaginaire" and "M Imaginaire" are not.
    let initials = |word: &str| word.trim_end_matches('.').chars().count() < 2 && words.len() > 2;
    let leads = title(first) && !initials(words[1]);
    let follows = title(last) && last.trim_end_matches('.').len() > 1;
    leads || follows
}

/// A name without the person at whose home the organisation lives: “… chez Mme …”.
pub(super) fn without_host(name: &str) -> Cow<'_, str> {
    let lower = name.to_lowercase();
    if lower.contains("chez m") || lower.contains("c/o m") {
        mask_persons(name)
    } else {
        Cow::Borrowed(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_tells_a_person() {
        for name in [
            "M. Jean IMAGINAIRE",
            "Madame Fictive Anne",
            "Mme FICTIVE",
            "IMAGINAIRE Jean (Monsieur)",
            "M IMAGINAIRE",
            "NA",
            "[anonymisé]",
            "Particulier",
        ] {
            assert!(is_person(name), "{name}");
        }
        for name in [
            "M.F. RURALE IMAGINAIRE",
            "M A M LES PETITS LOUPS",
            "MJC IMAGINAIRE",
            "Les amis de Madame Fictive",
            "Association Monsieur Fictif",
            "Monsieur",
            "MR. CLUB",
            "LES TISSERANDS IMAGINAIRES",
            "",
        ] {
            assert!(!is_person(name), "{name}");
        }
    }

    #[test]
    fn the_host_of_an_association_does_not_show() {
        assert_eq!(without_host("COULEURS CHEZ MME FICTIVE"), "COULEURS CHEZ …");
        assert_eq!(without_host("LES TISSERANDS"), "LES TISSERANDS");
    }
}
