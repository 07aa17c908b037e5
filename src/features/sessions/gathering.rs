//! The least that a programme gives is of all that it gives to one request. What partners ask is proposed out of several envelopes, and each of
//! these parts is given by itself or not at all: so what would be less than that is gathered into one envelope, where one is for all of it. Pure.

/// What one partner asks of a programme with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// How much, in cents.
    pub cents: i64,
    /// The place of the pot out of which it would be proposed.
    pub pot: usize,
    /// The places of those that are for it.
    pub fits: Vec<usize>,
}

/// Out of which pot each is proposed so that as little as may be is asked of a pot that is asked for less than the least; nothing for what is
/// all the same. What is enough already moves only where that saves more.
#[must_use]
pub fn gathered(parts: &[Part], least: i64) -> Vec<Option<usize>> {
    let sum = |pots: &[usize], at: usize| -> i64 {
        let own = parts.iter().zip(pots).filter(|(_, pot)| **pot == at);
        own.map(|(part, _)| part.cents).sum()
    };
    let lost = |pots: &[usize]| -> i64 {
        let under = parts.iter().zip(pots).filter(|(_, pot)| sum(pots, **pot) < least);
        under.map(|(part, _)| part.cents).sum()
    };
    let own: Vec<usize> = parts.iter().map(|part| part.pot).collect();
    let mut every: Vec<usize> = parts.iter().flat_map(|part| part.fits.clone()).collect();
    every.sort_unstable();
    every.dedup();
    let mut best = own.clone();
    for all in [false, true] {
        for &to in &every {
            let moved = parts.iter().map(|part| {
                let moves = part.fits.contains(&to) && (all || sum(&own, part.pot) < least);
                if moves { to } else { part.pot }
            });
            let moved: Vec<usize> = moved.collect();
            if lost(&moved) < lost(&best) {
                best = moved;
            }
        }
    }
    let pot = |&pot: &usize| (sum(&best, pot) >= least).then_some(pot);
    best.iter().map(pot).collect()
}

#[cfg(test)]
mod tests {
    use super::{Part, gathered};

    fn part(cents: i64, pot: usize, fits: &[usize]) -> Part {
        Part {
            cents,
            pot,
            fits: fits.to_vec(),
        }
    }

    #[test]
    fn what_is_less_than_the_least_joins_what_is_enough_or_comes_together_and_is_left_out_alone() {
        let enough = [part(800, 0, &[0]), part(700, 1, &[0, 1])];
        assert_eq!(gathered(&enough, 500), [Some(0), Some(1)]);
        let joins = [part(800, 0, &[0]), part(200, 1, &[0, 1])];
        assert_eq!(gathered(&joins, 500), [Some(0), Some(0)]);
        let together = [part(300, 1, &[0, 1]), part(200, 2, &[0, 2])];
        assert_eq!(gathered(&together, 500), [Some(0), Some(0)]);
        // What is enough comes along where the rest is not, alone.
        let along = [part(600, 1, &[0, 1]), part(200, 2, &[0, 2])];
        assert_eq!(gathered(&along, 500), [Some(0), Some(0)]);
        let apart = [part(800, 1, &[1]), part(200, 2, &[2])];
        assert_eq!(gathered(&apart, 500), [Some(1), None]);
        assert_eq!(gathered(&[part(499, 0, &[0])], 500), [None]);
        assert_eq!(gathered(&[part(1, 0, &[0])], 0), [Some(0)]);
    }
}
