//! A model: what each feature says of each theme, and from when on a theme is said.

use crate::calibration::Bar;
use crate::explanation::strongest;
use crate::learning::{Weights, scale};
use crate::lexicon::{Feature, Lexicon, Term};
use crate::words::{NAME_WORDS, PURPOSE_WORDS, Word, words};
use crate::{Lanes, MOST_THEMES};

/// Weights are kept in sixteenths.
pub const UNIT: f32 = 1.0 / 16.0;
/// What must speak for a theme in the text itself, whatever is thought of any text.
const LEAST_EVIDENCE: f32 = 0.25;

/// A theme that the words of an organisation speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inferred {
    /// Its slug.
    pub theme: String,
    /// How many of a hundred coded rows that scored about as high had the theme, measured on rows set aside
    /// while learning; none when there were too few of them. Codes are incomplete (a row has one or two),
    /// so a theme is true more often than this says.
    pub confidence: Option<u8>,
    /// The words that made it be said, as written in the name or in the purpose, the strongest first.
    /// Never empty.
    pub because: Vec<String>,
}

/// What a trainer learned. It can be stored: [`Model::to_bytes`], [`Model::from_bytes`].
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    pub(crate) themes: Vec<String>,
    pub(crate) lexicon: Lexicon,
    pub(crate) bias: Lanes,
    /// Of each theme.
    pub(crate) bars: Vec<Bar>,
    /// Of each feature, in [`UNIT`]s.
    pub(crate) weights: Vec<[i8; MOST_THEMES]>,
}

impl Model {
    pub(crate) fn new(themes: Vec<String>, lexicon: Lexicon, weights: &Weights, mut bars: Vec<Bar>) -> Self {
        bars.truncate(themes.len());
        let mut bias = weights.bias;
        bias[themes.len()..].fill(0.0);
        let in_units = |lanes: &Lanes| {
            let mut units = [0; MOST_THEMES];
            for (unit, weight) in units.iter_mut().zip(lanes).take(themes.len()) {
                *unit = (weight / UNIT).round().clamp(-127.0, 127.0) as i8;
            }
            units
        };
        let weights_in_units = weights.features.iter().map(in_units).collect();
        Self {
            themes,
            lexicon,
            bias,
            bars,
            weights: weights_in_units,
        }
    }

    /// The slugs of the themes it knows.
    pub fn themes(&self) -> &[String] {
        &self.themes
    }

    /// The themes of an organisation, the most certain first; none when its words say nothing.
    pub fn infer(&self, name: &str, purpose: &str) -> Vec<Inferred> {
        let (in_name, in_purpose) = (words(name, NAME_WORDS), words(purpose, PURPOSE_WORDS));
        let mut features = Vec::new();
        let terms = terms(&in_name, true).chain(terms(&in_purpose, false));
        self.lexicon.features(terms, &mut features);
        let scale = scale(features.len());
        let mut inferred: Vec<(f32, Inferred)> = Vec::new();
        for (theme, bar) in self.bars.iter().enumerate() {
            let weight = |feature: &Feature| f32::from(self.weights[feature.id as usize][theme]);
            // Whole numbers, so that their order does not matter.
            let evidence: f32 = features.iter().map(weight).sum::<f32>() * UNIT * scale;
            let score = self.bias[theme] + evidence;
            if score < bar.threshold || evidence < LEAST_EVIDENCE {
                continue;
            }
            let weighed: Vec<_> = features
                .iter()
                .map(|feature| (*feature, weight(feature)))
                .collect();
            let said = strongest(in_name.len() + in_purpose.len(), &weighed);
            let written = |(first, last): (usize, usize)| match first.checked_sub(in_name.len()) {
                None => name[in_name[first].place.start..in_name[last].place.end].to_owned(),
                Some(first) => {
                    let last = last - in_name.len();
                    purpose[in_purpose[first].place.start..in_purpose[last].place.end].to_owned()
                }
            };
            let because: Vec<String> = said.into_iter().map(written).collect();
            if because.is_empty() {
                continue;
            }
            let theme = self.themes[theme].clone();
            let confidence = bar.confidence(score);
            inferred.push((
                score,
                Inferred {
                    theme,
                    confidence,
                    because,
                },
            ));
        }
        inferred.sort_by(|(a, one), (b, other)| other.confidence.cmp(&one.confidence).then(b.total_cmp(a)));
        inferred.into_iter().map(|(_, inferred)| inferred).collect()
    }

    /// What speaks most for a theme anywhere, the strongest first: stems (`epiceri`), beginnings (`voeds…`)
    /// and pairs (`aide alimentair`), at most `most`. To read what was learned; empty for an unknown theme.
    pub fn strongest(&self, theme: &str, most: usize) -> Vec<String> {
        let Some(theme) = self.themes.iter().position(|slug| slug == theme) else {
            return Vec::new();
        };
        let mut features: Vec<(i8, u32)> = self.weights.iter().map(|lanes| lanes[theme]).zip(0..).collect();
        features.sort_by_key(|&(weight, id)| (-i16::from(weight), id));
        features
            .into_iter()
            .take_while(|(weight, _)| *weight > 0)
            .take(most)
            .map(|(_, id)| self.lexicon.name(id))
            .collect()
    }
}

fn terms(words: &[Word], in_name: bool) -> impl Iterator<Item = Term<'_>> {
    words.iter().map(move |word| Term {
        stem: &word.stem,
        in_name,
        follows: word.follows,
    })
}
