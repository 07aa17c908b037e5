//! Names put together from parts, where the real register is not at hand.

use std::collections::HashSet;

use linkage::{Name, Party};
use rand::{Rng, RngExt};

const FORMS: [&str; 10] = [
    "ASSOCIATION",
    "COMITE",
    "AMICALE",
    "CLUB",
    "CERCLE",
    "UNION",
    "SOCIETE",
    "FOYER",
    "GROUPEMENT",
    "COMPAGNIE",
];
const ACTIVITIES: [&str; 24] = [
    "DES PARENTS D'ELEVES",
    "DE FOOTBALL",
    "DE PETANQUE",
    "DE CHASSE",
    "DES FETES",
    "DE THEATRE",
    "DE MUSIQUE",
    "SPORTIVE",
    "CULTURELLE",
    "DES ANCIENS COMBATTANTS",
    "D'AIDE A DOMICILE",
    "DE JUDO",
    "DE TENNIS",
    "DE GYMNASTIQUE",
    "DES JARDINS FAMILIAUX",
    "DE PECHE",
    "DE SAUVEGARDE DU PATRIMOINE",
    "DE RANDONNEE",
    "DES DONNEURS DE SANG",
    "DU TROISIEME AGE",
    "DES COMMERCANTS",
    "DE SOLIDARITE",
    "DE DANSE",
    "D'ECHECS",
];
const SYLLABES: [&str; 24] = [
    "BA", "COR", "DEL", "FON", "GRA", "LI", "MAR", "NO", "PER", "QUI", "RO", "SAL", "TRE", "VI", "BEAU",
    "CHA", "LUN", "MON", "PRE", "SOI", "TOU", "VAL", "ZE", "OR",
];

/// Invented organisations: form, activity, and the invented place or person they are called after.
pub fn invented(count: usize, rng: &mut impl Rng) -> Vec<Party> {
    let mut seen = HashSet::new();
    let mut found = Vec::with_capacity(count);
    while found.len() < count {
        let pick = |list: &[&'static str], rng: &mut dyn FnMut() -> u32| list[rng() as usize % list.len()];
        let mut draw = || rng.random::<u32>();
        let own: String = (0..2 + draw() % 3)
            .map(|_| SYLLABES[draw() as usize % SYLLABES.len()])
            .collect();
        let name = format!(
            "{} {} {own}",
            pick(&FORMS, &mut draw),
            pick(&ACTIVITIES, &mut draw)
        );
        let commune = draw() % 8000;
        if seen.insert((name.clone(), commune)) {
            let id = found.len();
            found.push(Party {
                id: format!("I{id}"),
                names: vec![Name::of(name)],
                commune: Some(format!("{commune:05}")),
                department: Some(format!("{:02}", commune % 95)),
                year: Some(1950 + (draw() % 75) as i16),
                ..Party::default()
            });
        }
    }
    found
}
