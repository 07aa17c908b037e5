//! What voters have left and what a project would ask of them, as exact fractions.
//!
//! Purchase j asks τⱼ grains a point. Those who can pay it do (the *able*), the others give all they have
//! left. So what a voter who never gave all has left is its part less Σ τₖ · points over its purchases k, and
//!
//! τⱼ = (cost − Σ over the unable of what they had left) ÷ Uⱼ, where Uⱼ = Σ points of the able,
//!
//! is a combination, with whole coefficients, of the τₖ before it. With the common denominator U₁U₂…Uⱼ all is whole, and
//! Horner's scheme gives each numerator by multiplications of a long number by a short one.

use std::cell::RefCell;

use num_bigint::BigInt;

/// One purchase.
pub struct Purchase {
    /// Points of those who paid by their points, each voter counted.
    pub able: i128,
    /// Cost less the equal parts of those who gave all they had left, in grains.
    pub whole: i128,
    /// What they had paid before, by earlier purchase: points, each voter counted.
    pub before: Paid,
}

/// Points by purchase: pairs of its number and points, several for one purchase allowed.
pub type Paid = Vec<(u32, i128)>;

/// The purchases of one count, with the exact numerators of their prices as far as they were asked for.
#[derive(Default)]
pub struct Purchases {
    made: Vec<Purchase>,
    prices: RefCell<Vec<BigInt>>,
}

impl Purchases {
    /// How many were made: the number of the next.
    pub fn made(&self) -> u32 {
        u32::try_from(self.made.len()).expect("a purchase a project")
    }

    /// Adds one.
    pub fn push(&mut self, purchase: Purchase) {
        self.made.push(purchase);
    }

    /// The numerator of `whole + Σ points · price`, over the product of the able of all purchases.
    pub fn numerator(&self, whole: i128, paid: &[(u32, i128)]) -> BigInt {
        self.price_all();
        self.horner(whole, paid, self.made.len())
    }

    /// Computes the prices that nobody asked for yet.
    fn price_all(&self) {
        let priced = self.prices.borrow().len();
        for place in priced..self.made.len() {
            let Purchase { whole, before, .. } = &self.made[place];
            let price = self.horner(*whole, before, place);
            self.prices.borrow_mut().push(price);
        }
    }

    fn horner(&self, whole: i128, paid: &[(u32, i128)], purchases: usize) -> BigInt {
        let mut points = vec![0_i128; purchases];
        for &(purchase, of) in paid {
            points[purchase as usize] += of;
        }
        let prices = self.prices.borrow();
        let mut sum = BigInt::from(whole);
        for (place, points) in points.into_iter().enumerate() {
            sum *= self.made[place].able;
            if points != 0 {
                sum += &prices[place] * points;
            }
        }
        sum
    }
}
