//! The middle of many values, and over how many communes things are spread.

/// How they are spread over communes: they come commune by commune.
#[derive(Default)]
pub(super) struct Communes {
    /// The commune of the last one, and how many of it there were.
    last: u16,
    run: u64,
    /// Of how many there were in each before.
    squares: u128,
}

impl Communes {
    pub fn add(&mut self, commune: u16) {
        if commune != self.last {
            self.squares += u128::from(self.run).pow(2);
            (self.last, self.run) = (commune, 0);
        }
        self.run += 1;
    }

    pub fn squares(&self) -> u128 {
        self.squares + u128::from(self.run).pow(2)
    }
}

/// The least that half of them do not exceed.
pub(super) fn middle(values: &mut [u16]) -> Option<u16> {
    let place = values.len().checked_sub(1)? / 2;
    Some(*values.select_nth_unstable(place).1)
}

/// In tenths, the half rounded up: the square of the sum over the sum of the squares.
pub(super) fn spread(all: u64, squares: u128) -> Option<u64> {
    let all = u128::from(all);
    (squares > 0).then(|| u64::try_from((all * all * 20 + squares) / (2 * squares)).unwrap_or(u64::MAX))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Communes, middle, spread};
    use statistics::concentration::Amounts;

    #[test]
    fn the_middle_is_the_least_that_half_do_not_exceed() {
        assert_eq!(middle(&mut []), None);
        assert_eq!(middle(&mut [9, 3]), Some(3));
        assert_eq!(middle(&mut [9, 3, 9]), Some(9));
    }

    #[test]
    fn the_spread_is_that_of_the_crate_of_statistics() {
        assert_eq!(spread(0, 0), None);
        for (counts, known) in [
            (vec![7, 7, 7], Some(30)),
            (vec![1, 2, 3, 40], None),
            (vec![5], Some(10)),
            (vec![1000, 1, 1, 12, 7], None),
        ] {
            let mut communes = Communes::default();
            for (commune, count) in (0..).zip(&counts) {
                (0..*count).for_each(|_: i64| communes.add(commune));
            }
            let all: i64 = counts.iter().sum();
            let own = spread(all.unsigned_abs(), communes.squares()).unwrap();
            let other = Amounts::new(counts).unwrap().effective_number().unwrap() * 10.0;
            assert!((own as f64 - other).abs() <= 0.5 + 1e-9, "{own}: {other}");
            assert!(known.is_none_or(|known| own == known));
        }
    }
}
