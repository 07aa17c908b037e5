//! The ledger of a common fund: what came, what went, what is voted and still to be paid. Nothing in it changes: a mistake is taken
//! back by a line of its own. Pure; cents throughout.

use jiff::civil::Date;

/// Cents of one amount at most: a thousand million euros.
pub const CENTS_MOST: i64 = 100_000_000_000;

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// From 1, without a gap.
    pub number: i64,
    /// The day on which the money moved.
    pub on: Date,
    /// How much: above nothing where it came, below where it went.
    pub cents: i64,
    /// For which promise it came.
    pub promise: Option<i64>,
    /// For which vote it went.
    pub motion: Option<i64>,
    /// What it is where it is neither: interest, charges of the bank, a gift.
    pub words: String,
    /// The number of the line that it takes back.
    pub corrects: Option<i64>,
}

impl Entry {
    /// Whether it went out, or takes back what went out.
    fn is_out(&self) -> bool {
        let first = self.corrects.map_or(self.cents, |_| -self.cents);
        self.motion.is_some() || (self.promise.is_none() && first < 0)
    }
}

/// What was promised, or voted: its number and how many cents.
pub type Sum = (i64, i64);

/// Why a line cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The amount is nothing, or more than can be kept.
    Amount,
    /// More than is left of what was promised, or voted: so many cents.
    Above(i64),
    /// More than is free: so many cents.
    Free(i64),
    /// There is no such line, it was taken back already, or it takes one back itself.
    Line,
}

/// The lines of a fund, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// Every line.
    pub entries: Vec<Entry>,
}

impl Book {
    /// What is on the account.
    #[must_use]
    pub fn balance(&self) -> i64 {
        self.entries.iter().map(|one| one.cents).sum()
    }

    /// Each line with what was on the account after it.
    pub fn lines(&self) -> impl Iterator<Item = (&Entry, i64)> {
        self.entries.iter().scan(0, |balance, one| {
            *balance += one.cents;
            Some((one, *balance))
        })
    }

    /// What came for a promise, less what was taken back.
    #[must_use]
    pub fn received(&self, promise: i64) -> i64 {
        let of = self.entries.iter().filter(|one| one.promise == Some(promise));
        of.map(|one| one.cents).sum()
    }

    /// What went for a vote, less what was taken back.
    #[must_use]
    pub fn paid(&self, motion: i64) -> i64 {
        let of = self.entries.iter().filter(|one| one.motion == Some(motion));
        of.map(|one| -one.cents).sum()
    }

    /// What came in all, less what was taken back.
    #[must_use]
    pub fn came(&self) -> i64 {
        let of = self.entries.iter().filter(|one| !one.is_out());
        of.map(|one| one.cents).sum()
    }

    /// What is voted and still to be paid.
    #[must_use]
    pub fn to_pay(&self, voted: &[Sum]) -> i64 {
        voted
            .iter()
            .map(|(motion, cents)| cents - self.paid(*motion))
            .sum()
    }

    /// What may still be voted: what is on the account, less what is to be paid. Below nothing where a bank took what was voted.
    #[must_use]
    pub fn free(&self, voted: &[Sum]) -> i64 {
        self.balance() - self.to_pay(voted)
    }

    /// Whether a line was taken back.
    #[must_use]
    pub fn is_taken_back(&self, number: i64) -> bool {
        self.entries.iter().any(|one| one.corrects == Some(number))
    }

    /// The line of a contribution that came.
    ///
    /// # Errors
    /// [`Refusal::Amount`]; [`Refusal::Above`] what is left of the promise.
    pub fn receive(&self, (promise, promised): Sum, cents: i64, on: Date) -> Result<Entry, Refusal> {
        let left = promised - self.received(promise);
        let line = self.line(cents, on)?;
        match cents > left {
            true => Err(Refusal::Above(left)),
            false => Ok(Entry {
                promise: Some(promise),
                ..line
            }),
        }
    }

    /// Whether so much may be voted.
    ///
    /// # Errors
    /// [`Refusal::Amount`]; [`Refusal::Free`] where it is more than that.
    pub fn draw(&self, voted: &[Sum], cents: i64) -> Result<(), Refusal> {
        let free = self.free(voted);
        match cents {
            _ if !(1..=CENTS_MOST).contains(&cents) => Err(Refusal::Amount),
            _ if cents > free => Err(Refusal::Free(free)),
            _ => Ok(()),
        }
    }

    /// The line of what was paid for a vote.
    ///
    /// # Errors
    /// [`Refusal::Amount`]; [`Refusal::Above`] what is left of the vote, or of the account.
    pub fn pay(&self, (motion, voted): Sum, cents: i64, on: Date) -> Result<Entry, Refusal> {
        let left = (voted - self.paid(motion)).min(self.balance());
        let line = self.line(cents, on)?;
        match cents > left {
            true => Err(Refusal::Above(left)),
            false => Ok(Entry {
                cents: -cents,
                motion: Some(motion),
                ..line
            }),
        }
    }

    /// The line of what came or went by itself, without a promise or a vote: what the bank gives or takes, a gift.
    ///
    /// # Errors
    /// [`Refusal::Amount`]; [`Refusal::Above`] what is on the account.
    pub fn other(&self, cents: i64, words: &str, on: Date) -> Result<Entry, Refusal> {
        let line = self.line(cents.saturating_abs(), on)?;
        match -cents > self.balance() {
            true => Err(Refusal::Above(self.balance())),
            false => Ok(Entry {
                cents,
                words: words.to_owned(),
                ..line
            }),
        }
    }

    /// The line that takes another back.
    ///
    /// # Errors
    /// [`Refusal::Line`]; [`Refusal::Free`] where what came is voted already.
    pub fn take_back(&self, number: i64, voted: &[Sum], on: Date) -> Result<Entry, Refusal> {
        let line = self.entries.iter().find(|one| one.number == number);
        let line = line.filter(|one| one.corrects.is_none() && !self.is_taken_back(number));
        let line = line.ok_or(Refusal::Line)?;
        let free = self.free(voted);
        match line.cents > 0 && line.cents > free {
            true => Err(Refusal::Free(free)),
            false => Ok(Entry {
                number: self.next(),
                on,
                cents: -line.cents,
                promise: line.promise,
                motion: line.motion,
                words: line.words.clone(),
                corrects: Some(number),
            }),
        }
    }

    fn next(&self) -> i64 {
        self.entries.last().map_or(1, |last| last.number + 1)
    }

    fn line(&self, cents: i64, on: Date) -> Result<Entry, Refusal> {
        match (1..=CENTS_MOST).contains(&cents) {
            false => Err(Refusal::Amount),
            true => Ok(Entry {
                number: self.next(),
                on,
                cents,
                promise: None,
                motion: None,
                words: String::new(),
                corrects: None,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    use super::{Book, CENTS_MOST, Refusal, Sum};

    const ON: Date = date(2026, 11, 28);
    const PROMISED: [Sum; 3] = [(1, 100_000), (2, 33_333), (3, CENTS_MOST)];

    /// What people try: which, on what, how many cents.
    fn tries() -> impl Strategy<Value = Vec<(u8, usize, i64)>> {
        let cents = prop_oneof![1..50_000_i64, Just(1), Just(0), Just(CENTS_MOST), Just(-5)];
        prop::collection::vec((0..5_u8, 0..6_usize, cents), 0..60)
    }

    proptest! {
        /// Whatever people try, in whatever order: the balance is what came less what went, to the cent; it is never below
        /// nothing, nor below what is voted but for what a bank took; no promise and no vote is exceeded; what stands in the ledger stays.
        #[test]
        fn the_balance_is_exact_whatever_is_tried(tries in tries()) {
            let (mut book, mut voted) = (Book::default(), Vec::<Sum>::new());
            let (mut came, mut went, mut taken) = (0_i64, 0_i64, 0_i64);
            for (what, which, cents) in tries {
                let before = book.clone();
                let line = match what {
                    0 => book.receive(PROMISED[which % 3], cents, ON),
                    1 => {
                        if book.draw(&voted, cents).is_ok() {
                            voted.push((10 + i64::try_from(voted.len()).unwrap_or_default(), cents));
                        }
                        continue;
                    }
                    2 => match voted.get(which) {
                        Some(sum) => book.pay(*sum, cents, ON),
                        None => continue,
                    },
                    3 => book.other(if which % 2 == 0 { cents } else { -cents }, "bank", ON),
                    _ => book.take_back(i64::try_from(which).unwrap_or_default(), &voted, ON),
                };
                if let Ok(line) = line {
                    match (line.promise, line.motion) {
                        (Some(_), None) => came += line.cents,
                        (None, Some(_)) => went -= line.cents,
                        (None, None) if line.is_out() => {
                            went -= line.cents;
                            taken -= line.cents;
                        }
                        (None, None) => came += line.cents,
                        other => prop_assert!(false, "{other:?}"),
                    }
                    book.entries.push(line);
                }
                prop_assert!(book.entries.starts_with(&before.entries));
                prop_assert_eq!(book.balance(), came - went);
                prop_assert_eq!(book.lines().last().map_or(0, |(_, balance)| balance), book.balance());
                prop_assert!(book.lines().all(|(_, balance)| balance >= 0));
                prop_assert!(book.free(&voted) >= -taken && book.free(&voted) <= book.balance());
                prop_assert_eq!(book.came(), came);
                for (promise, most) in PROMISED {
                    prop_assert!((0..=most).contains(&book.received(promise)));
                }
                for (motion, most) in &voted {
                    prop_assert!((0..=*most).contains(&book.paid(*motion)));
                }
                for (at, one) in (1..).zip(&book.entries) {
                    prop_assert_eq!(one.number, at);
                }
            }
        }
    }

    #[test]
    fn what_is_voted_is_neither_voted_again_nor_taken_back() {
        let mut book = Book::default();
        book.entries.push(
            book.receive((1, 100_000), 60_000, ON)
                .unwrap_or_else(|_| unreachable!()),
        );
        assert_eq!(
            book.receive((1, 100_000), 60_000, ON),
            Err(Refusal::Above(40_000))
        );
        assert_eq!(book.draw(&[], 60_001), Err(Refusal::Free(60_000)));
        let voted = [(9, 50_000)];
        assert_eq!(book.draw(&voted, 10_001), Err(Refusal::Free(10_000)));
        assert_eq!(book.take_back(1, &voted, ON), Err(Refusal::Free(10_000)));
        assert_eq!(book.take_back(2, &[], ON), Err(Refusal::Line));
        assert!(book.take_back(1, &[], ON).is_ok());
    }
}
