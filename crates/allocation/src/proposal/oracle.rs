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
    /// Its place among the request's lines.
    pub place: usize,
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
    chosen: Vec<bool>,
    amounts: Vec<i64>,
    best: Vec<i64>,
    best_worth: Option<i128>,
    densities: Vec<(i64, i64, bool)>,
}

impl Oracle {
    /// The highest worth of giving something, if anything may be given; [`Oracle::amounts`] then has it, by offer.
    ///
    /// Depth first over which lines are above zero, those worth most first; for a choice of lines the amounts by descending worth
    /// are the best, for the caps on all and on public money lie one in the other.
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
            self.decide(bounds, count);
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
        self.densities.clear();
        for (place, offer) in self.offers.iter().enumerate() {
            if place >= depth {
                if offer.least <= offer.most && offer.most > 0 {
                    let charge = bounds.charge / offer.most;
                    self.densities
                        .push((offer.worth - charge, offer.most, offer.public));
                }
            } else if self.chosen[place] {
                worth += i128::from(offer.worth) * i128::from(offer.least);
                total += offer.least;
                public += if offer.public { offer.least } else { 0 };
                self.densities
                    .push((offer.worth, offer.most - offer.least, offer.public));
            }
        }
        if total > bounds.most || public > bounds.public_most {
            return None;
        }
        if bounds.charge > 0 {
            self.densities.sort_by_key(|&(density, ..)| Reverse(density));
        }
        for &(density, most, is_public) in &self.densities {
            let limit = if density > 0 { bounds.most } else { bounds.least };
            let mut amount = most.min((limit - total).max(0));
            if is_public {
                amount = amount.min(bounds.public_most - public);
                public += amount;
            }
            total += amount;
            worth += i128::from(density) * i128::from(amount);
        }
        (total >= bounds.least).then_some(worth)
    }

    fn decide(&mut self, bounds: &Bounds, count: i64) {
        if count == 0 {
            return;
        }
        let (mut total, mut public) = (0_i64, 0_i64);
        for (place, offer) in self.offers.iter().enumerate() {
            self.amounts[place] = if self.chosen[place] { offer.least } else { 0 };
            total += self.amounts[place];
            public += if offer.public { self.amounts[place] } else { 0 };
        }
        if total > bounds.most || public > bounds.public_most {
            return;
        }
        let mut worth = -i128::from(bounds.charge) * i128::from(count);
        for (place, offer) in self.offers.iter().enumerate() {
            if !self.chosen[place] {
                continue;
            }
            let limit = if offer.worth > 0 {
                bounds.most - total
            } else {
                (bounds.least - total).max(0)
            };
            let mut more = (offer.most - offer.least).min(limit);
            if offer.public {
                more = more.min(bounds.public_most - public);
                public += more;
            }
            self.amounts[place] += more;
            total += more;
            worth += i128::from(offer.worth) * i128::from(self.amounts[place]);
        }
        if total >= bounds.least && self.best_worth.is_none_or(|best| worth > best) {
            self.best_worth = Some(worth);
            self.best.clone_from(&self.amounts);
        }
    }
}
