//! From evidence to a score: bits are added, and the score is the probability they stand for.
//!
//! A candidate's features (§ 4.2, Matching Features) are the findings of the comparison, in bits, and
//! what the other candidates take from it. Their sum *s* is its whole evidence, and its score is
//! 100 / (1 + 2^−s): 50 where the chances are even, 90 at 3.2 bits, 98.9 at 6.5.

use linkage::{Bits, Explanation, Feature};
use serde::Serialize;
use serde_json::Value;

/// One finding, and what it weighs in bits; or a number that decides, which is simply true.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct FeatureItem {
    pub id: String,
    pub value: Value,
}

/// What is believed of one candidate.
pub(super) struct Evidence {
    /// The findings about it alone.
    pub own: Bits,
    parts: Vec<(String, Bits)>,
}

/// One in fifty of those that are the same bears another number of the same register, by an error
/// or as a number of before; of those that are not, all do.
const SAME_WITH_OTHER_NUMBER: f64 = 0.02;

impl Evidence {
    /// The evidence of a comparison, and of a number that is not the one asked for.
    pub fn of(explanation: &Explanation, other_number: bool) -> Self {
        let mut parts: Vec<(String, Bits)> = Vec::new();
        for part in &explanation.parts {
            let word = if part.left.is_empty() {
                &part.right
            } else {
                &part.left
            };
            let id = match part.feature {
                Feature::Word(..) => format!("{}:{word}", part.feature.code()),
                _ => part.feature.code().to_owned(),
            };
            match parts.iter_mut().find(|(known, _)| *known == id) {
                // A word that stands twice in a name: an identifier is given once.
                Some((_, bits)) => bits.0 += part.bits.0,
                None => parts.push((id, part.bits)),
            }
        }
        if other_number {
            parts.push(("number-differs".into(), Bits::of(SAME_WITH_OTHER_NUMBER, 1.0)));
        }
        Self {
            own: Bits(parts.iter().map(|(_, bits)| bits.0).sum()),
            parts,
        }
    }

    /// The whole evidence beside rivals of these odds in all, and the features that it is the sum of.
    pub fn beside(self, rivals: f64) -> (Bits, Vec<FeatureItem>) {
        let mut parts = self.parts;
        parts.push(("rivals".into(), Bits::of(1.0, 1.0 + rivals)));
        let whole = Bits(parts.iter().map(|(_, bits)| bits.0).sum());
        let features = parts
            .into_iter()
            .map(|(id, bits)| FeatureItem {
                id,
                value: bits.value().into(),
            })
            .collect();
        (whole, features)
    }
}

/// The score of a probability, to a hundredth.
pub(super) fn score(probability: f64) -> f64 {
    (probability * 10_000.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use linkage::{Bits, Explanation, Feature, Part};

    use super::{Evidence, score};

    #[test]
    fn the_features_add_up_and_a_rival_of_equal_odds_halves_the_chances() {
        let part = |feature, bits| Part {
            feature,
            left: "judo".into(),
            right: String::new(),
            bits: Bits(bits),
        };
        let explanation = Explanation {
            parts: vec![part(Feature::Prior, -12_000), part(Feature::Place, 30_000)],
        };
        let (alone, _) = Evidence::of(&explanation, false).beside(0.0);
        assert_eq!(alone, Bits(18_000));
        let rival = Evidence::of(&explanation, false).own.value().exp2();
        let (halved, features) = Evidence::of(&explanation, false).beside(rival);
        assert!(halved.0.abs() < 10, "{halved:?}");
        assert!((score(halved.probability()) - 50.0).abs() < 0.5);
        let sum: f64 = features
            .iter()
            .map(|feature| feature.value.as_f64().unwrap_or(f64::NAN))
            .sum();
        assert!((sum - halved.value()).abs() < 1e-9);
        let (other, features) = Evidence::of(&explanation, true).beside(0.0);
        assert!(other < alone && features.iter().any(|feature| feature.id == "number-differs"));
    }
}
