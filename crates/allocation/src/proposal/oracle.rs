//! The small problem of one request: what each funder gives it, when every cent has a price.

use std::cmp::Reverse;

/// One line of a request.
#[derive(Debug, Clone, Copy)]
pub struct Offer {
    /// What a cent is worth, less its price.
    pub worth: i64,
    pub zero: bool,
    pub least: i64,
    pub most: i64,
    pub public: bool,
    /// The programme that it is a part of, by its place in [`Oracle::begin`].
    pub programme: Option<usize>,
    /// Its place among the request's lines.
    pub place: usize,
}

/// What the envelopes of one programme give together: nothing, or between these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub least: i64,
    pub most: i64,
}

/// What is asked of the small problem.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub least: i64,
    pub most: i64,
    pub public_most: i64,
    /// For each line above zero.
    pub charge: i64,
}

/// The working memory, kept between problems.
#[derive(Debug, Default)]
pub struct Oracle {
    pub offers: Vec<Offer>,
    programmes: Vec<Span>,
    chosen: Vec<bool>,
    amounts: Vec<i64>,
    /// By programme: what it gives.
    given: Vec<i64>,
    best: Vec<i64>,
    best_worth: Option<i128>,
    /// What could be given more: what a cent of it is worth, how much, and of which offer.
    more: Vec<(i64, i64, usize)>,
}

impl Oracle {
    /// A new problem, without an offer yet.
    pub fn begin(&mut self, programmes: &[Span]) {
        self.offers.clear();
        self.programmes.clear();
        self.programmes.extend_from_slice(programmes);
    }

    /// The highest worth of giving something, if anything may be given; [`Oracle::given`] then has it.
    ///
    /// Depth first over which lines are above zero, those worth most first; for a choice of lines the amounts by descending worth
    /// are the best, first up to the least of each programme, then up to the caps: of what each sum counts one lies in the other (a
    /// programme in public money or beside it, both in all), or they have nothing in common.
    pub fn solve(&mut self, bounds: &Bounds) -> Option<i128> {
        self.offers
            .sort_by(|a, b| b.worth.cmp(&a.worth).then(a.place.cmp(&b.place)));
        self.chosen.clear();
        self.chosen.resize(self.offers.len(), false);
        self.amounts.clear();
        self.amounts.resize(self.offers.len(), 0);
        self.best_worth = None;
        self.look(bounds, 0, 0);
        self.best_worth
    }

    /// What each offer gives in the best answer: place and cents, of those above zero.
    pub fn given(&self) -> impl Iterator<Item = (usize, i64)> {
        self.offers
            .iter()
            .zip(&self.best)
            .filter(|&(_, &amount)| amount > 0)
            .map(|(offer, &amount)| (offer.place, amount))
    }

    fn look(&mut self, bounds: &Bounds, depth: usize, count: i64) {
        let Some(most) = self.at_most(bounds, depth, count) else {
            return;
        };
        if self.best_worth.is_some_and(|best| most <= best) {
            return;
        }
        let Some(&offer) = self.offers.get(depth) else {
            // Nothing is left open: it is what can be had.
            if count > 0 {
                self.best_worth = Some(most);
                self.best.clone_from(&self.amounts);
            }
            return;
        };
        let possible = offer.least <= offer.most && offer.most > 0;
        let first = offer.worth > 0;
        for taken in [first, !first] {
            if if taken { possible } else { offer.zero } {
                self.chosen[depth] = taken;
                self.look(bounds, depth + 1, count + i64::from(taken));
                self.chosen[depth] = false;
            }
        }
    }

    /// No choice that begins like this is worth more; nothing where none is allowed. Without minima for what is open, and with a charge in
    /// proportion to the amount, which is less than the whole: then amounts by descending worth are the best here too.
    fn at_most(&mut self, bounds: &Bounds, depth: usize, count: i64) -> Option<i128> {
        let mut worth = -i128::from(bounds.charge) * i128::from(count);
        let (mut total, mut public) = (0_i64, 0_i64);
        self.more.clear();
        self.given.clear();
        self.given.resize(self.programmes.len(), 0);
        for (place, offer) in self.offers.iter().enumerate() {
            self.amounts[place] = 0;
            if place >= depth {
                if offer.least <= offer.most && offer.most > 0 {
                    let charge = bounds.charge / offer.most;
                    self.more.push((offer.worth - charge, offer.most, place));
                }
            } else if self.chosen[place] {
                worth += i128::from(offer.worth) * i128::from(offer.least);
                total += offer.least;
                public += if offer.public { offer.least } else { 0 };
                if let Some(of) = offer.programme {
                    self.given[of] += offer.least;
                }
                self.amounts[place] = offer.least;
                self.more.push((offer.worth, offer.most - offer.least, place));
            }
        }
        if bounds.charge > 0 {
            self.more.sort_by_key(|&(density, ..)| Reverse(density));
        }
        if !self.programmes.is_empty() {
            let (sum, of_public) = self.up_to_least(&mut worth)?;
            (total, public) = (total + sum, public + of_public);
        }
        if total > bounds.most || public > bounds.public_most {
            return None;
        }
        for &(density, most, place) in &self.more {
            let offer = &self.offers[place];
            let limit = if density > 0 { bounds.most } else { bounds.least };
            let mut amount = most.min((limit - total).max(0));
            if let Some(of) = offer.programme {
                amount = amount.min(self.programmes[of].most - self.given[of]);
            }
            if offer.public {
                amount = amount.min(bounds.public_most - public);
                public += amount;
            }
            if let Some(of) = offer.programme {
                self.given[of] += amount;
            }
            self.amounts[place] += amount;
            total += amount;
            worth += i128::from(density) * i128::from(amount);
        }
        (total >= bounds.least).then_some(worth)
    }

    /// Raises what the programmes give, of those that give something, to their least: by how much in all, and in public money. Nothing where
    /// one cannot come to its least, or gives too much already.
    fn up_to_least(&mut self, worth: &mut i128) -> Option<(i64, i64)> {
        let (mut sum, mut public) = (0, 0);
        for (density, most, place) in &mut self.more {
            let offer = &self.offers[*place];
            let Some(of) = offer.programme.filter(|&of| self.given[of] > 0) else {
                continue;
            };
            let amount = (*most).min((self.programmes[of].least - self.given[of]).max(0));
            self.given[of] += amount;
            self.amounts[*place] += amount;
            *most -= amount;
            sum += amount;
            public += if offer.public { amount } else { 0 };
            *worth += i128::from(*density) * i128::from(amount);
        }
        let mut every = self.programmes.iter().zip(&self.given);
        let fits = |(span, &given): (&Span, &i64)| given == 0 || (span.least..=span.most).contains(&given);
        every.all(fits).then_some((sum, public))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Bounds, Offer, Oracle, Span};

    /// An offer's worth, whether it may be nothing, its least, what is more, whether it is public, and its programme.
    type Drawn = (i64, bool, i64, i64, bool, Option<usize>);

    fn offers(drawn: &[Drawn], public: &[bool]) -> Vec<Offer> {
        let of = |(place, &(worth, zero, least, more, own, programme)): (usize, &Drawn)| Offer {
            worth,
            zero,
            least,
            most: least + more,
            public: programme.map_or(own, |of| public[of]),
            programme,
            place,
        };
        drawn.iter().enumerate().map(of).collect()
    }

    /// The worth of these amounts, if they are allowed and something is given.
    fn worth(offers: &[Offer], programmes: &[Span], bounds: &Bounds, amounts: &[i64]) -> Option<i128> {
        let sum = |of: &dyn Fn(&Offer) -> bool| -> i64 {
            let own = offers.iter().zip(amounts).filter(|(offer, _)| of(offer));
            own.map(|(_, amount)| amount).sum()
        };
        let each = offers.iter().zip(amounts).all(|(offer, amount)| match amount {
            0 => offer.zero,
            amount => (offer.least..=offer.most).contains(amount),
        });
        let fits = |(of, span): (usize, &Span)| {
            let given = sum(&|offer| offer.programme == Some(of));
            given == 0 || (span.least..=span.most).contains(&given)
        };
        let all = each
            && programmes.iter().enumerate().all(fits)
            && (bounds.least..=bounds.most).contains(&sum(&|_| true))
            && sum(&|offer| offer.public) <= bounds.public_most;
        let count = amounts.iter().filter(|amount| **amount > 0).count() as i64;
        let worth = offers
            .iter()
            .zip(amounts)
            .map(|(offer, amount)| offer.worth * amount);
        all.then(|| i128::from(worth.sum::<i64>() - bounds.charge * count))
    }

    fn best(offers: &[Offer], programmes: &[Span], bounds: &Bounds, amounts: &mut Vec<i64>) -> Option<i128> {
        if amounts.len() == offers.len() {
            return worth(offers, programmes, bounds, amounts);
        }
        let every = 0..=offers[amounts.len()].most;
        let each = every.filter_map(|amount| {
            amounts.push(amount);
            let found = best(offers, programmes, bounds, amounts);
            amounts.pop();
            found
        });
        each.max()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn of_a_small_problem_it_is_the_best_of_all(
            drawn in prop::collection::vec(
                (-4..7_i64, prop::bool::weighted(0.9), 1..3_i64, 0..3_i64, any::<bool>(), prop::option::weighted(0.7, 0..2_usize)),
                1..6,
            ),
            spans in prop::collection::vec((1..7_i64, 0..5_i64, any::<bool>()), 2),
            (least, more, public_most, charge) in (1..7_i64, 0..8_i64, 0..10_i64, 0..7_i64),
        ) {
            let programmes: Vec<Span> = spans.iter().map(|&(least, more, _)| Span { least, most: least + more }).collect();
            let public: Vec<bool> = spans.iter().map(|&(.., public)| public).collect();
            let bounds = Bounds { least, most: least + more, public_most, charge };
            let mut oracle = Oracle::default();
            oracle.begin(&programmes);
            oracle.offers = offers(&drawn, &public);
            let asked = oracle.offers.clone();
            let found = oracle.solve(&bounds);
            prop_assert_eq!(found, best(&asked, &programmes, &bounds, &mut Vec::new()));
            if found.is_some() {
                let mut amounts = vec![0; asked.len()];
                oracle.given().for_each(|(place, amount)| amounts[place] = amount);
                prop_assert_eq!(found, worth(&asked, &programmes, &bounds, &amounts));
            }
        }
    }
}
