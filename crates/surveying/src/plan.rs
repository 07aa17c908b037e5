//! How many to ask in each stratum.

use serde::{Deserialize, Serialize};
use statistics::survey::{AllocationStratum, neyman};

/// Fewest to ask in a stratum that has so many: silence takes some, and two answers are needed for an error to be known.
pub const LEAST: u64 = 4;

/// How a sample is shared out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// As many for each hundred everywhere: best for figures on all.
    #[default]
    Proportional,
    /// By the square root of what a stratum has: small strata are seen better, figures on all a little less well.
    Balanced,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::Proportional, Self::Balanced];

    /// The word in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proportional => "proportional",
            Self::Balanced => "balanced",
        }
    }
}

/// How many to ask in each stratum, of `sample` in all; never more than there are, never fewer than [`LEAST`] where
/// there are so many (so that more than `sample` may be asked in all). Neyman's allocation with the same deviation
/// everywhere, or one that falls with the square root of the size.
#[must_use]
pub fn propose(sizes: &[u64], sample: u64, way: Way) -> Vec<u64> {
    let stratum = |size: &u64| AllocationStratum {
        size: *size,
        #[expect(
            clippy::cast_precision_loss,
            reason = "a stratum of a register is far below 2^52"
        )]
        deviation: match way {
            Way::Proportional => 1.0,
            Way::Balanced => 1.0 / (*size as f64).sqrt().max(1.0),
        },
        take_all: false,
        least: LEAST,
    };
    let strata: Vec<AllocationStratum> = sizes.iter().map(stratum).collect();
    neyman(&strata, sample)
}

/// Half of the interval at 95 % around a share of one half, were a share `answering` (0 to 1) of those asked to answer:
/// `1.96 √ Σ (N_h / N)² (1 − m_h / N_h) / (4 m_h)`, with m_h those who would. `None` where a stratum would be
/// without an answer.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
pub fn half_width(sizes: &[u64], drawn: &[u64], answering: f64) -> Option<f64> {
    let all: u64 = sizes.iter().sum();
    let mut variance = 0.0;
    for (size, drawn) in sizes.iter().zip(drawn).filter(|(size, _)| **size > 0) {
        let (size, answers) = (*size as f64, *drawn as f64 * answering);
        if answers <= 0.0 {
            return None;
        }
        let part = size / all as f64;
        variance += part * part * (1.0 - answers / size).max(0.0) / (4.0 * answers);
    }
    (all > 0).then(|| 1.96 * variance.sqrt())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{LEAST, Way, half_width, propose};

    #[test]
    fn a_sample_is_shared_out_as_the_strata_are_or_more_evenly() {
        let sizes = [10_000, 1_000, 100, 3];
        let shared = propose(&sizes, 400, Way::Proportional);
        assert_eq!(shared[3], 3, "never more than there are");
        assert_eq!(shared[2], LEAST);
        assert!((355..=362).contains(&shared[0]), "{shared:?}");
        assert_eq!(shared.iter().sum::<u64>(), 400);
        let even = propose(&sizes, 400, Way::Balanced);
        assert_eq!(even.iter().sum::<u64>(), 400);
        assert!(even[1] > 2 * shared[1] && even[0] < shared[0], "{even:?}");
        let (best, other) = (
            half_width(&sizes, &shared, 0.5).unwrap(),
            half_width(&sizes, &even, 0.5).unwrap(),
        );
        assert!(best < other && (0.06..0.08).contains(&best), "{best} {other}");
        assert_eq!(half_width(&sizes, &[1, 0, 1, 1], 0.5), None);
        // By hand: everybody answers of a simple sample of 100 among very many.
        assert!((half_width(&[100_000_000], &[100], 1.0).unwrap() - 0.098).abs() < 1e-4);
    }
}
