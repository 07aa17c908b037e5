//! The words that made a theme be said, as they are written.

use crate::lexicon::Feature;

/// The most words or pairs that are shown.
const MOST_SHOWN: usize = 3;
/// What says less than this share of what the strongest says is not shown.
const WORTH_SHOWING: f32 = 0.3;
/// A pair is shown as one when, beside its stronger word, the rest adds at least this share of it.
const WORTH_PAIRING: f32 = 0.25;

/// From the first to the last of these terms, both included.
pub type Said = (usize, usize);

/// Which terms speak most for a theme, the strongest first; none when none does. `weighed` is each feature
/// of the text with what it says for the theme (below zero: against).
pub fn strongest(terms: usize, weighed: &[(Feature, f32)]) -> Vec<Said> {
    // All that is about one word counts together: the word, its beginning, its being in the name.
    let mut single = vec![0.0_f32; terms];
    for (feature, weight) in weighed
        .iter()
        .filter(|(feature, _)| feature.first == feature.last)
    {
        single[usize::from(feature.first)] += weight;
    }
    let mut candidates: Vec<(f32, Said)> = single
        .iter()
        .zip(0..)
        .map(|(&weight, at)| (weight, (at, at)))
        .collect();
    for (feature, weight) in weighed
        .iter()
        .filter(|(feature, _)| feature.first != feature.last)
    {
        let (first, last) = (usize::from(feature.first), usize::from(feature.last));
        let stronger = single[first].max(single[last]);
        let rest = weight + single[first].min(single[last]);
        if *weight > 0.0 && rest >= WORTH_PAIRING * stronger {
            candidates.push((stronger + rest, (first, last)));
        }
    }
    candidates.retain(|(weight, _)| *weight > 0.0);
    candidates.sort_by(|(a, at), (b, there)| b.total_cmp(a).then(at.cmp(there)));
    let least = candidates
        .first()
        .map_or(0.0, |(weight, _)| weight * WORTH_SHOWING);
    let mut shown: Vec<Said> = Vec::new();
    for (weight, said) in candidates {
        let apart = |other: &Said| said.1 < other.0 || other.1 < said.0;
        if shown.len() < MOST_SHOWN && weight >= least && shown.iter().all(apart) {
            shown.push(said);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighed(of: &[(u16, u16, f32)]) -> Vec<(Feature, f32)> {
        let feature = |first, last| Feature { id: 0, first, last };
        of.iter()
            .map(|&(first, last, weight)| (feature(first, last), weight))
            .collect()
    }

    #[test]
    fn a_pair_that_says_more_than_its_words_is_shown_as_one() {
        let pair = weighed(&[(0, 0, 1.0), (1, 1, 1.2), (0, 1, 0.5), (2, 2, 0.9), (3, 3, 0.1)]);
        assert_eq!(strongest(4, &pair), [(0, 1), (2, 2)]);
    }

    #[test]
    fn a_word_that_adds_nothing_is_not_shown_with_its_neighbour() {
        let pair = weighed(&[(0, 0, -0.4), (1, 1, 2.0), (0, 1, 0.5)]);
        assert_eq!(strongest(2, &pair), [(1, 1)]);
        assert!(strongest(2, &weighed(&[(0, 0, -0.4)])).is_empty());
    }
}
