//! Learning a model from rows whose themes are known and from hints.

use std::collections::BTreeMap;

use crate::MOST_THEMES;
use crate::calibration::{FOLDS, bars};
use crate::learning::{Examples, Hint, Weights};
use crate::lexicon::Lexicon;
use crate::model::Model;
use crate::rows::{Row, Rows};

/// The most rows that are learned from: of more, as many are chosen, as good as by chance.
const MOST_ROWS: usize = 300_000;

/// Collects what a model learns from. A row takes some 150 bytes, 2 kB at the very most; up to 600,000 are
/// held, of which a model is learned from 300,000.
#[derive(Debug, Clone)]
pub struct Trainer {
    themes: Vec<String>,
    rows: Rows,
    hints: Vec<Row>,
}

/// What a trainer cannot learn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrainerError {
    /// There are more themes than [`MOST_THEMES`].
    #[error("{0} themes are more than the {MOST_THEMES} that can be told apart")]
    TooManyThemes(usize),
    /// A row or a hint has a theme that was not announced.
    #[error("the theme “{0}” is not among those to learn")]
    UnknownTheme(String),
}

impl Trainer {
    /// A trainer for the themes of these slugs.
    ///
    /// # Errors
    /// When there are more than [`MOST_THEMES`].
    pub fn new<'s>(themes: impl IntoIterator<Item = &'s str>) -> Result<Self, TrainerError> {
        let themes: Vec<String> = themes.into_iter().map(str::to_owned).collect();
        if themes.len() > MOST_THEMES {
            return Err(TrainerError::TooManyThemes(themes.len()));
        }
        Ok(Self {
            themes,
            rows: Rows::new(MOST_ROWS),
            hints: Vec::new(),
        })
    }

    /// Says that `text` means these themes: a word people use for a theme (`voedselbank`), or the label of a
    /// code of a nomenclature. It is worth a few rows, which other rows can outweigh.
    ///
    /// # Errors
    /// When a theme was not announced to [`Trainer::new`].
    pub fn hint(&mut self, text: &str, themes: &[impl AsRef<str>]) -> Result<(), TrainerError> {
        let themes = self.bits(themes)?;
        self.hints.push(Row::new("", "", text, themes));
        Ok(())
    }

    /// Shows a row whose themes are known. No theme at all means that it is known to have none of them (a
    /// hunting club is coded, and no theme is about hunting); a row of which nothing is known is not shown.
    ///
    /// Rows of one `group` (a registering office, a department, a source) are set aside together when
    /// thresholds are measured: people of one office write and code alike.
    ///
    /// # Errors
    /// When a theme was not announced to [`Trainer::new`].
    pub fn feed(
        &mut self,
        group: &str,
        name: &str,
        purpose: &str,
        themes: &[impl AsRef<str>],
    ) -> Result<(), TrainerError> {
        let themes = self.bits(themes)?;
        self.rows.push(Row::new(group, name, purpose, themes));
        Ok(())
    }

    /// The model of all that was said and shown, in whatever order.
    pub fn model(self) -> Model {
        let rows = self.rows.in_order();
        let mut hints = self.hints;
        hints.sort_unstable();
        let lexicon = Lexicon::of(&rows, &hints);
        let mut features = Vec::new();
        let mut examples = Examples::default();
        let folds = folds(&rows);
        for (row, fold) in rows.iter().zip(folds) {
            lexicon.features(row.terms(), &mut features);
            examples.push(features.iter().map(|feature| feature.id), row.themes, fold);
        }
        drop(rows);
        let hints: Vec<Hint> = hints
            .iter()
            .map(|hint| {
                lexicon.features(hint.terms(), &mut features);
                let terms = hint.terms().count();
                let share = |id| (id, lexicon.share_of_hint(id, terms));
                Hint {
                    themes: hint.themes,
                    shares: features.iter().map(|feature| share(feature.id)).collect(),
                }
            })
            .collect();
        let weights = Weights::learn(lexicon.len(), &examples, &hints, None);
        let bars = bars(lexicon.len(), &examples, &hints, &weights);
        Model::new(self.themes, lexicon, &weights, bars)
    }

    fn bits(&self, themes: &[impl AsRef<str>]) -> Result<u32, TrainerError> {
        themes.iter().try_fold(0, |bits, slug| {
            let slug = slug.as_ref();
            match self.themes.iter().position(|theme| theme == slug) {
                Some(position) => Ok(bits | 1 << position),
                None => Err(TrainerError::UnknownTheme(slug.to_owned())),
            }
        })
    }
}

/// The fold of each row: whole groups, the largest first, each into the fold that has the fewest rows yet.
/// With too few groups for that, single rows.
fn folds(rows: &[Row]) -> Vec<u8> {
    let mut sizes = BTreeMap::<u64, usize>::new();
    for row in rows {
        *sizes.entry(row.group).or_default() += 1;
    }
    let mut groups: Vec<(usize, u64)> = sizes.into_iter().map(|(group, size)| (size, group)).collect();
    groups.sort_unstable_by(|a, b| b.cmp(a));
    let largest = groups.first().map_or(0, |(size, _)| *size);
    if 2 * largest > rows.len() {
        // One group alone is most of what there is.
        return (0..rows.len())
            .map(|row| (row % usize::from(FOLDS)) as u8)
            .collect();
    }
    let mut filled = [0_usize; FOLDS as usize];
    let mut fold_of = BTreeMap::new();
    for (size, group) in groups {
        let fold = (0..FOLDS)
            .min_by_key(|fold| filled[usize::from(*fold)])
            .expect("there are folds");
        filled[usize::from(fold)] += size;
        fold_of.insert(group, fold);
    }
    rows.iter().map(|row| fold_of[&row.group]).collect()
}
