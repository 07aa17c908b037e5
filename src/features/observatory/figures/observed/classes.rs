//! How communes are distributed over classes with round bounds.

use super::Cutting;
use crate::features::observatory::computed::Value;
use crate::features::observatory::figures::share;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::Thread;

/// Communes told apart in the picture of how they are distributed.
const CLASSES: usize = 6;

impl Cutting<'_> {
    /// How many communes have a value of each class: as many classes as there are round bounds that tell them apart.
    pub(super) fn distribution(&self, known: &[(&Value, i64)]) -> Vec<Thread> {
        let mut values: Vec<i64> = known.iter().map(|(_, value)| *value).collect();
        values.sort_unstable();
        let mut bounds: Vec<i64> = (1..CLASSES)
            .map(|class| round(values[values.len() * class / CLASSES]))
            .collect();
        bounds.dedup();
        bounds.retain(|bound| *bound > values[0]);
        let within = |least: i64, most: i64| {
            values
                .iter()
                .filter(|value| (least..most).contains(value))
                .count() as u64
        };
        // The first class has no least, the last one no most.
        let said = |bound: i64| match bound {
            i64::MIN | i64::MAX => String::new(),
            bound => self.written(bound),
        };
        let mut least = i64::MIN;
        let mut classes: Vec<(String, u64)> = Vec::new();
        for bound in bounds.iter().copied().chain([i64::MAX]) {
            let (from, to) = (said(least), said(bound));
            let args = [
                ("least", Arg::Text(from.as_str())),
                ("most", Arg::Text(to.as_str())),
            ];
            let key = match (least, bound) {
                (i64::MIN, i64::MAX) => "observed-class.any",
                (i64::MIN, _) => "observed-class.below",
                (_, i64::MAX) => "observed-class.above",
                (_, _) => "observed-class",
            };
            classes.push((self.cx.ta(key, &args), within(least, bound)));
            least = bound;
        }
        let all = values.len() as u64;
        let thread = |(name, count): (String, u64)| Thread {
            name,
            lengths: vec![share(count, all)],
            value: self.cx.tn("observed-communes", &count),
            within: None,
        };
        classes.into_iter().map(thread).collect()
    }
}

/// The nearest number that reads easily: one or two figures followed by noughts.
fn round(number: i64) -> i64 {
    let mut unit = 1;
    while number / unit >= 100 {
        unit *= 10;
    }
    number / unit * unit
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn bounds_read_easily() {
        assert_eq!(
            [0, 7, 42, 99, 100, 1_234, 98_765].map(round),
            [0, 7, 42, 99, 100, 1_200, 98_000]
        );
    }
}
