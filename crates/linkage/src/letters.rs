//! How alike two names look as they are written, small words and endings included: runs of three
//! letters, the rare ones counting more. It decides between names whose words agree equally well.

use crate::parameters::Bits;

/// What a run of three letters weighs, by the number of names that have it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Letters {
    weights: Vec<f32>,
}

/// The runs of a name, in order, each once.
pub(crate) type Runs = Vec<u16>;

const BLANK: u16 = 31;
/// Runs that can be told apart: three letters of five bits.
const RUNS: usize = 1 << 15;

/// Bits between looking not at all alike and looking the same.
const SLOPE: f32 = 8.0;
/// As alike as two names of the same organisation usually look: this says nothing.
const USUAL: f32 = 0.75;

impl Letters {
    /// From the names that are searched.
    pub(crate) fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let mut counts = vec![0_u32; RUNS];
        let mut all = 0_u32;
        let mut found = Runs::new();
        for name in names {
            runs(name, &mut found);
            all += 1;
            for &run in &found {
                counts[usize::from(run)] += 1;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
        let weight = |count: u32| ((1 + all) as f32 / (1 + count) as f32).ln() + 1.0;
        Self {
            weights: counts.into_iter().map(|count| weight(count).powi(2)).collect(),
        }
    }

    /// What it says that these two look more or less alike.
    pub(crate) fn compare(&self, one: &Runs, other: &Runs) -> Bits {
        let length = |runs: &Runs| {
            runs.iter()
                .map(|&run| self.weights[usize::from(run)])
                .sum::<f32>()
        };
        let (mut i, mut j, mut both) = (0, 0, 0.0);
        while let (Some(first), Some(second)) = (one.get(i), other.get(j)) {
            if first == second {
                both += self.weights[usize::from(*first)];
            }
            i += usize::from(first <= second);
            j += usize::from(second <= first);
        }
        let cosine = both / (length(one) * length(other)).sqrt().max(1.0);
        let bits = SLOPE * (cosine - USUAL);
        #[expect(clippy::cast_possible_truncation, reason = "a few bits")]
        Bits((bits * 1000.0).round_ties_even() as i32)
    }
}

/// The runs of a name of folded words.
pub(crate) fn runs(name: &str, found: &mut Runs) {
    found.clear();
    let (mut before, mut last) = (BLANK, BLANK);
    for letter in name.bytes().chain([b' ']) {
        let letter = match letter {
            b'a'..=b'z' => u16::from(letter - b'a'),
            b'0'..=b'9' => 26 + u16::from((letter - b'0') % 4),
            b' ' => BLANK,
            _ => 30,
        };
        if last != BLANK || (letter != BLANK && found.is_empty()) || before != BLANK {
            found.push(before << 10 | last << 5 | letter);
        }
        (before, last) = (last, letter);
    }
    found.sort_unstable();
    found.dedup();
}
