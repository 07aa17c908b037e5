//! BM25F (Robertson, Zaragoza 2009) in whole numbers: how much a text says a word, and how telling that
//! word is. A thousand and twenty-fourth is the unit.

/// One.
pub(super) const ONE: u64 = 1_024;
/// How fast saying a word again stops counting (k₁ = 1.2).
const SATURATION: u64 = ONE * 12 / 10;
/// What a word counts in a name, a purpose, and what is declared.
const BOOSTS: [u64; 3] = [2 * ONE, ONE, ONE * 3 / 2];
/// How much length counts (b), by field. Small: purposes have some hundred characters. None for what is
/// declared: who says more there must not be found less.
const LENGTHS: [u64; 3] = [ONE * 3 / 10, ONE * 3 / 10, 0];
/// Words of a field beyond which its length no longer matters.
pub(super) const LONGEST: usize = 255;
/// How often a word is counted at most, by field.
const MOST: [u8; 3] = [3, 7, 7];

/// How often a text says a word in each field, in one byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Times(pub(super) u8);

impl Times {
    pub(super) fn once_more(&mut self, field: usize) {
        if self.of(field) < MOST[field] {
            self.0 += 1 << Self::shift(field);
        }
    }

    pub(super) fn of(self, field: usize) -> u8 {
        (self.0 >> Self::shift(field)) & MOST[field]
    }

    /// The more of two counts, field by field: two stems of one word.
    pub(super) fn or(self, other: Self) -> Self {
        let more = |field: usize| self.of(field).max(other.of(field)) << Self::shift(field);
        Self(more(0) | more(1) | more(2))
    }

    /// Whether the register says it: its name or its purpose.
    pub(super) fn in_register(self) -> bool {
        self.of(0) > 0 || self.of(1) > 0
    }

    /// Whether it says it of itself.
    pub(super) fn is_declared(self) -> bool {
        self.of(2) > 0
    }

    /// Without what the name says.
    pub(super) fn without_name(self) -> Self {
        Self(self.0 & !(MOST[0] << Self::shift(0)))
    }

    const fn shift(field: usize) -> u8 {
        match field {
            0 => 0,
            1 => 2,
            _ => 5,
        }
    }
}

/// What saying a word once counts in a field of a given length.
#[derive(Clone, Debug)]
pub(super) struct Norms([Vec<u64>; 3]);

impl Norms {
    /// From the sum of the lengths of each field and how many texts have it.
    pub(super) fn new(lengths: [u64; 3], texts: [u64; 3]) -> Self {
        Self(std::array::from_fn(|field| {
            let mean = (lengths[field] * ONE / texts[field].max(1)).max(ONE);
            let b = LENGTHS[field];
            (0..=LONGEST as u64)
                .map(|length| BOOSTS[field] * ONE / (ONE - b + b * length * ONE / mean).max(1))
                .collect()
        }))
    }

    /// How much a text says a word: below [`ONE`].
    pub(super) fn weigh(&self, times: Times, lengths: [u8; 3]) -> u64 {
        let weight: u64 = (0..3)
            .map(|field| u64::from(times.of(field)) * self.0[field][usize::from(lengths[field])])
            .sum();
        weight * ONE / (SATURATION + weight)
    }
}

/// How telling a word is that so many of so many texts say: log₂((n + 1) ∕ (df + ½)).
pub(super) fn telling(texts: usize, saying: usize) -> u64 {
    log2(2 * texts as u64 + 2) - log2(2 * (saying.min(texts)) as u64 + 1)
}

/// The logarithm by repeated squaring, so that every machine agrees to the bit.
fn log2(value: u64) -> u64 {
    let whole = value.max(1).ilog2();
    let mut rest = u128::from(value.max(1)) << (63 - whole);
    let mut log = u64::from(whole);
    for _ in 0..10 {
        rest = (rest * rest) >> 63;
        log *= 2;
        if rest >= 1 << 64 {
            rest >>= 1;
            log += 1;
        }
    }
    log
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_right() {
        assert_eq!(log2(1), 0);
        assert_eq!(log2(1024), 10 * ONE);
        for value in [3_u32, 10, 805_246] {
            let exact = f64::from(value).log2() * 1024.0;
            let ours = u32::try_from(log2(u64::from(value))).unwrap();
            assert!((exact - f64::from(ours)).abs() <= 1.0, "{value}");
        }
    }

    #[test]
    fn more_said_weighs_more_and_never_all() {
        let norms = Norms::new([40, 100, 0], [10, 10, 0]);
        let mut times = Times::default();
        let mut before = 0;
        for field in [1, 1, 0, 2, 2, 2] {
            times.once_more(field);
            let now = norms.weigh(times, [4, 10, 3]);
            assert!(now > before && now < ONE);
            before = now;
        }
        assert_eq!((times.of(0), times.of(1), times.of(2)), (1, 2, 3));
        assert!(norms.weigh(times, [4, 30, 3]) < before, "a longer text says less");
    }

    #[test]
    fn counts_do_not_run_over() {
        let mut times = Times::default();
        for _ in 0..20 {
            (0..3).for_each(|field| times.once_more(field));
        }
        assert_eq!((times.of(0), times.of(1), times.of(2)), (3, 7, 7));
    }
}
