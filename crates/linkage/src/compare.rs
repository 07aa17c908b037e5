//! The evidence for and against two parties being the same organisation, as a sum (Fellegi and
//! Sunter, 1969): each finding adds log2 of how much likelier it is for the same organisation than
//! for two others, and agreement on something rare weighs by its rarity.

use crate::{
    book::Book,
    explanation::{Explanation, Feature, Part},
    facts::Facts,
    names::{self, Pairs, WordClue},
    parameters::{Bits, Parameters},
    seen::{Seen, Worded, share},
    weights::{Logs, Weights, bits},
};

/// The findings about one pair.
#[derive(Debug, Clone, Default)]
pub(crate) struct Findings {
    /// The names that agree best, of each side.
    pub names: Option<(usize, usize)>,
    pub words: Vec<WordClue>,
    pub facts: Vec<(Feature, Level)>,
    pub prior: Bits,
    spare: Vec<WordClue>,
    pairs: Pairs,
}

/// Which level of a fact was found, and what it weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Level {
    pub level: usize,
    pub bits: Bits,
}

impl Findings {
    /// The same pair, looked at from the other side.
    pub(crate) fn turn(&mut self) {
        self.names = self.names.map(|(i, j)| (j, i));
        for clue in &mut self.words {
            std::mem::swap(&mut clue.left, &mut clue.right);
        }
    }

    /// The score: nothing but the sum.
    pub(crate) fn score(&self) -> Bits {
        let words = sum(&self.words);
        let facts: i32 = self.facts.iter().map(|(_, level)| level.bits.0).sum();
        Bits(self.prior.0 + words + facts)
    }
}

fn sum(clues: &[WordClue]) -> i32 {
    clues.iter().map(|clue| clue.bits.0).sum()
}

/// What is believed of a pair nobody has looked at: `larger` is the size of the larger side.
pub(crate) fn prior(parameters: &Parameters, larger: usize) -> Bits {
    let chance = parameters.overlap * 2.0 * share(0, larger);
    Bits::of(chance, 1.0 - chance)
}

/// Compares two parties of (or seen by) a book, overwriting `findings`.
pub(crate) fn compare(
    book: &Book,
    left: &Seen<'_>,
    right: &Seen<'_>,
    weights: &Weights,
    findings: &mut Findings,
) {
    findings.facts.clear();
    if let (Some(left), Some(right)) = (left.facts, right.facts) {
        facts(book, left, right, weights, &mut findings.facts);
    }
    let near = findings
        .facts
        .iter()
        .any(|(feature, level)| *feature == Feature::Place && level.level < ELSEWHERE);
    findings.words.clear();
    findings.names = None;
    let mut best = i32::MIN;
    for (i, one) in left.names().enumerate() {
        for (j, other) in right.names().enumerate() {
            let page = (&mut findings.spare, &mut findings.pairs);
            names::compare(book, one, other, near, weights, page);
            let bits = sum(&findings.spare);
            if bits > best {
                best = bits;
                findings.names = Some((i, j));
                std::mem::swap(&mut findings.words, &mut findings.spare);
            }
        }
    }
}

/// What the facts of two parties say, added to `found`.
pub(crate) fn facts(
    book: &Book,
    left: &Facts,
    right: &Facts,
    weights: &Weights,
    found: &mut Vec<(Feature, Level)>,
) {
    let frequency = |number: u32| book.places.rarity(number);
    if let Some((level, agreed)) = place(left, right) {
        found.push((
            Feature::Place,
            weigh(&weights.place, level, agreed.map(frequency)),
        ));
    }
    if let (Some(one), Some(other)) = (left.year, right.year) {
        let level = match one.abs_diff(other) {
            0 => 0,
            1 => 1,
            2..=5 => 2,
            _ => 3,
        };
        found.push((Feature::Year, weigh(&weights.year, level, None)));
    }
    if let (Some(one), Some(other)) = (left.kind, right.kind) {
        found.push((
            Feature::Kind,
            weigh(&weights.kind, usize::from(one != other), None),
        ));
    }
    if left.domain != 0 && right.domain != 0 {
        let level = usize::from(left.domain != right.domain);
        let agreed = (level == 0).then(|| frequency(left.domain));
        found.push((Feature::Domain, weigh(&weights.domain, level, agreed)));
    }
    if !left.purpose.is_empty() && !right.purpose.is_empty() {
        let level = purpose(&left.purpose, &right.purpose);
        found.push((Feature::Purpose, weigh(&weights.purpose, level, None)));
    }
}

/// The level of agreement of two seats known to be in different places.
pub(crate) const ELSEWHERE: usize = 3;

/// The level of agreement on the place, and the value agreed on.
pub(crate) fn place(left: &Facts, right: &Facts) -> Option<(usize, Option<u32>)> {
    let known = |one: u32, other: u32| one != 0 && other != 0;
    let values = [
        (left.commune, right.commune),
        (left.postcode, right.postcode),
        (left.department, right.department),
    ];
    for (level, (one, other)) in values.into_iter().enumerate() {
        if known(one, other) && one == other {
            return Some((level, Some(one)));
        }
    }
    // Two communes that differ without a department that agrees: as far as is known, elsewhere.
    values
        .into_iter()
        .any(|(one, other)| known(one, other))
        .then_some((ELSEWHERE, None))
}

fn weigh<const N: usize>(logs: &Logs<N>, level: usize, frequency: Option<f32>) -> Level {
    let chance = frequency.unwrap_or(logs.chance[level]);
    Level {
        level,
        bits: bits(logs.same[level], chance),
    }
}

/// How much two purposes share: words in common over words of both.
fn purpose(left: &[u32], right: &[u32]) -> usize {
    let (mut i, mut j, mut both) = (0, 0, 0);
    while i < left.len() && j < right.len() {
        match left[i].cmp(&right[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                i += 1;
                j += 1;
            }
        }
    }
    let all = left.len() + right.len() - both;
    if both * 2 >= all {
        0
    } else if both * 5 >= all {
        1
    } else {
        2
    }
}

/// The findings in words, in the order of their weight; `values` gives each fact as both sides say it.
pub(crate) fn explain(
    findings: &Findings,
    left: &Seen<'_>,
    right: &Seen<'_>,
    values: impl Fn(Feature) -> (String, String),
) -> Explanation {
    let text = |name: Option<Worded<'_>>, at: Option<u8>| match (name, at) {
        (Some(name), Some(at)) => name.words[usize::from(at)].text().to_owned(),
        _ => String::new(),
    };
    let names = findings.names.map(|(i, j)| (left.name(i), right.name(j)));
    let mut parts = vec![Part {
        feature: Feature::Prior,
        left: String::new(),
        right: String::new(),
        bits: findings.prior,
    }];
    parts.extend(findings.words.iter().map(|clue| Part {
        feature: Feature::Word(clue.class, clue.manner),
        left: text(names.map(|names| names.0), clue.left),
        right: text(names.map(|names| names.1), clue.right),
        bits: clue.bits,
    }));
    parts.extend(findings.facts.iter().map(|&(feature, level)| {
        let (left, right) = values(feature);
        Part {
            feature,
            left,
            right,
            bits: level.bits,
        }
    }));
    parts[1..].sort_by_key(|part| std::cmp::Reverse(part.bits.0.abs()));
    Explanation { parts }
}
