//! While the register is made ready after a start: who the search of the pages finds. Its words say
//! less than the evidence, so a score is at most 60 and nothing is a match; numbers still decide.

use search::{Index, Query};
use territory::folded;

use super::evidence::{FeatureItem, score};
use super::matching::Candidate;
use super::properties::is_of;
use super::question::Question;
use crate::features::directory::Organisation;
use crate::shared::web::Cx;

/// The score of a name that has the same words.
const AT_MOST: f64 = 0.6;

/// Who the search finds.
pub(super) fn hits(index: &Index, question: &Question) -> search::Result<Vec<i64>> {
    let Some(name) = question.party.names.first() else {
        return Ok(Vec::new());
    };
    let query = Query {
        text: name.text.replace('"', " "),
        ..Query::default()
    };
    let page = index.page(&query, 2 * question.limit, None)?;
    Ok(page.hits.iter().map(|hit| hit.id.cast_signed()).collect())
}

/// What is found, by the share of words in common.
pub(super) fn candidates<'a>(
    cx: &Cx,
    question: &Question,
    found: impl Iterator<Item = &'a Organisation>,
) -> Vec<Candidate> {
    let asked = question
        .party
        .names
        .first()
        .map(|name| folded(&name.text))
        .unwrap_or_default();
    let mut candidates: Vec<Candidate> = found
        .filter(|of| is_of(of, &question.kinds))
        .map(|of| {
            let share = in_common(&asked, &folded(&of.name));
            Candidate {
                score: score(share * AT_MOST),
                features: vec![FeatureItem {
                    id: "words-in-common".into(),
                    value: share.into(),
                }],
                ..Candidate::new(cx, of)
            }
        })
        .collect();
    candidates.sort_by(|one, other| other.score.total_cmp(&one.score));
    candidates
}

/// Words in both over words of either, from 0 to 1.
fn in_common(one: &str, other: &str) -> f64 {
    let words = |text: &str| {
        let mut words: Vec<String> = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    let (one, other) = (words(one), words(other));
    let both = one.iter().filter(|word| other.contains(word)).count();
    let either = one.len() + other.len() - both;
    #[expect(clippy::cast_precision_loss, reason = "words of a name")]
    let share = both as f64 / either.max(1) as f64;
    share
}

#[cfg(test)]
mod tests {
    use super::in_common;

    #[test]
    fn the_same_words_in_another_order_are_all_in_common_and_one_of_three_is_a_third() {
        assert!((in_common("judo club", "club judo") - 1.0).abs() < 1e-9);
        assert!((in_common("judo lille", "judo halluin") - 1.0 / 3.0).abs() < 1e-9);
        assert!(in_common("", "judo").abs() < 1e-9);
    }
}
