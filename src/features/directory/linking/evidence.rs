//! What names, places and years say of bodies that no number joins: the sum for each pair, and what is
//! done with it.
//!
//! What a finding weighs is learnt from the lines of the two registers, where they are enough; it is stored
//! with the links ([`Weights`]), so that the sum shown later is the sum that was used. A pair is joined by
//! itself only when it is surer than the bound that goes with these weights, beside what else each might be, when both sit in the same commune, of the same name where it took in others,
//! when neither name has a telling word that the other lacks (from names alone a section passes for
//! its federation), and when none has ended in one register and lives in the other. All else that is
//! likely waits for somebody.

use linkage::{Bits, Explanation, Feature, Linker, NotTheSame, Parameters, Party, Reason, Training, Zone};
use sha2::{Digest, Sha256};

use crate::features::directory::store::links::{Part, Weights};
use crate::shared::files::hex;

/// The pairs of registers between which bodies are looked for. A register that is in both a French and
/// a Belgian pair does not exist: a body has its seat on one side of the border.
pub(super) const REGISTERS: [(&str, &str); 2] = [("rna", "sirene"), ("kbo", "vl")];

/// Threads that compare.
const THREADS: usize = 2;

/// A pair that somebody may want to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Place on the left.
    pub left: usize,
    /// Place on the right.
    pub right: usize,
    /// The sum.
    pub score: i64,
    /// Beside what else each might be.
    pub confidence: i64,
    /// Whether it is as good as sure.
    pub sure: bool,
    /// What the sum is made of.
    pub parts: Vec<Part>,
}

/// Compares two registers, with what they teach about themselves; says what was believed.
pub(super) fn compare(left: &[Party], right: &[Party], said: &NotTheSame) -> (Vec<Found>, Weights) {
    let linker = Linker::new(left, right, Parameters::default(), said);
    let (linker, learnt_from) = linker.having_learnt(Training::default());
    let weights = weights(linker.parameters(), learnt_from);
    let found = linker
        .link(THREADS)
        .into_iter()
        .map(|link| {
            let (one, other) = (&left[link.left], &right[link.right]);
            let explanation = linker.explain(link.left, link.right);
            let sure = link.zone == Zone::Linked
                && link.reason == Reason::Evidence
                && same_commune(one, other)
                && !one_has_ended(one, other)
                && explanation.is_complete();
            Found {
                left: link.left,
                right: link.right,
                score: i64::from(link.score.0),
                confidence: i64::from(link.confidence.0),
                sure,
                parts: parts(&explanation, &link.reason, [one, other]),
            }
        })
        .collect();
    (found, weights)
}

/// Whether one of the two has ended and the other not, as far as their registers say: a namesake that
/// took its place looks just like that.
fn one_has_ended(one: &Party, other: &Party) -> bool {
    (one.live == Some(false)) != (other.live == Some(false))
}

/// Whether two sit in the same commune, as it is and as it was: two villages that are one commune today
/// each had their sports club.
pub(super) fn same_commune(one: &Party, other: &Party) -> bool {
    if one.commune.is_none() || one.commune != other.commune {
        return false;
    }
    let (Some(one), Some(other)) = (&one.commune_name, &other.commune_name) else {
        return true;
    };
    let (one, other) = (village(one), village(other));
    let within = |few: &[String], many: &[String]| few.iter().all(|word| many.contains(word));
    within(&one, &other) || within(&other, &one)
}

/// The words of a commune's name that tell it from others.
fn village(name: &str) -> Vec<String> {
    const EMPTY: &[&str] = &[
        "l", "d", "s", "le", "la", "les", "de", "du", "des", "en", "sur", "sous", "et", "cedex",
    ];
    let folded = territory::folded(name);
    folded
        .split_whitespace()
        .filter(|word| !EMPTY.contains(word) && !word.bytes().all(|byte| byte.is_ascii_digit()))
        .map(|word| match word {
            "st" => "saint".to_owned(),
            "ste" => "sainte".to_owned(),
            other => other.to_owned(),
        })
        .collect()
}

/// The explanation as it is stored, its words as each side writes them; a number that both bear is
/// said, and weighs nothing by itself.
pub(super) fn parts(explanation: &Explanation, reason: &Reason, [one, other]: [&Party; 2]) -> Vec<Part> {
    let number = match reason {
        Reason::Number(number) | Reason::Declared(number) => Some(number.value.clone()),
        Reason::Evidence => None,
    };
    let said = number.map(|value| Part {
        feature: "number".into(),
        one: value.clone(),
        other: value,
        bits: 0,
    });
    let found = explanation.parts.iter().map(|part| {
        let said = |text: &str, party: &Party| match part.feature {
            Feature::Word(..) => as_written(text, party),
            Feature::File => {
                let words: Vec<String> = text.split(' ').map(|word| as_written(word, party)).collect();
                words.join(", ")
            }
            _ => text.to_owned(),
        };
        Part {
            feature: part.feature.code().to_owned(),
            one: said(&part.left, one),
            other: said(&part.right, other),
            bits: i64::from(part.bits.0),
        }
    });
    found.chain(said).collect()
}

/// A word of a name as its register writes it: it is compared without its accents and endings, and the words
/// of a place as one.
fn as_written(stem: &str, party: &Party) -> String {
    let names = party.names.iter().map(|name| name.text.as_str());
    let names = names.chain(party.acronym.as_deref());
    let is_apart = |letter: char| !letter.is_alphanumeric();
    let mut near: Option<(usize, String)> = None;
    for name in names {
        let words: Vec<&str> = name.split(is_apart).filter(|word| !word.is_empty()).collect();
        for from in 0..words.len() {
            for to in from + 1..=words.len().min(from + WORDS_OF_A_PLACE) {
                let folded = territory::folded(&words[from..to].concat());
                if stem.is_empty() || !(folded.starts_with(stem) || stem.starts_with(&folded)) {
                    break;
                }
                let longer = folded.len();
                if folded.starts_with(stem) && near.as_ref().is_none_or(|(known, _)| longer < *known) {
                    near = Some((longer, words[from..to].join(" ").to_lowercase()));
                }
            }
        }
    }
    near.map_or_else(|| stem.to_owned(), |(_, written)| written)
}

/// Provence-Alpes-Côte d'Azur has the most.
const WORDS_OF_A_PLACE: usize = 5;

/// How doubtful a confidence is, in millionths, and how urgent that makes it with so much money at stake.
pub(super) fn urgency(confidence: i64, cents: i64) -> (i64, i64) {
    let p = Bits(i32::try_from(confidence).unwrap_or(i32::MAX)).probability();
    let term = |p: f64| if p > 0.0 { -p * p.log2() } else { 0.0 };
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and a million")]
    let doubt = ((term(p) + term(1.0 - p)) * 1e6).round() as i64;
    (doubt, doubt.saturating_mul(cents / 100))
}

/// What the comparison believes, under the name by which links refer to it: another as soon as a
/// figure changes.
fn weights(parameters: &Parameters, learnt_from: Option<usize>) -> Weights {
    let figures = format!("{parameters:?}");
    let digest = Sha256::digest(format!("{figures} {learnt_from:?}"));
    Weights {
        version: hex(&digest[..4]),
        learnt_from: learnt_from.map(|parties| i64::try_from(parties).unwrap_or(i64::MAX)),
        bound: i64::from(parameters.linked.0),
        figures,
    }
}

/// The weights that the program brings, by which single names are judged.
pub(super) fn shipped() -> Weights {
    weights(&Parameters::default(), None)
}

#[cfg(test)]
mod tests {
    use linkage::{Name, Party};

    use super::{as_written, same_commune, shipped, urgency};

    #[test]
    fn villages_that_are_one_commune_today_are_told_apart_by_their_names() {
        let at = |name: &str| Party {
            commune: Some("49331".into()),
            commune_name: Some(name.into()),
            ..Party::default()
        };
        for (one, other, same) in [
            ("LE LION-D'ANGERS", "LION D ANGERS", true),
            ("ST GERMAIN", "Saint-Germain-sur-Moine", true),
            ("ANGERS CEDEX 01", "ANGERS", true),
            ("BEAUPREAU", "BEAUPREAU EN MAUGES", true),
            ("CHAPELLE-SUR-OUDON", "NOYANT LA GRAVOYERE", false),
        ] {
            assert_eq!(same_commune(&at(one), &at(other)), same, "{one}, {other}");
        }
        assert!(!same_commune(&Party::default(), &Party::default()));
    }

    #[test]
    fn a_word_is_shown_as_its_register_writes_it_and_a_place_in_all_its_words() {
        let party = Party {
            names: vec![Name::of("Fédération imaginaire de Loire-Atlantique")],
            ..Party::default()
        };
        assert_eq!(as_written("federation", &party), "fédération");
        assert_eq!(as_written("loireatlantiqu", &party), "loire atlantique");
        assert_eq!(as_written("loireatlantique", &party), "loire atlantique");
        assert_eq!(as_written("sarth", &party), "sarth");
    }

    #[test]
    fn even_odds_are_the_greatest_doubt_and_money_makes_them_urgent() {
        assert_eq!(urgency(0, 0), (1_000_000, 0));
        assert!(urgency(3_000, 1_000_000).1 > urgency(0, 10_000).1);
        assert!(urgency(0, 50_000).1 > urgency(6_000, 50_000).1);
        assert_eq!(urgency(0, i64::MAX).1, i64::MAX);
        assert_eq!(shipped().version.len(), 8);
    }
}
