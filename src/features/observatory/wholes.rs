//! The values of each indicator on the whole territory, counted once for what they are counted from: doors, lists and grants show them
//! at each visit, and a country has millions of organisations to go through.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use territory::Cut;

use super::brought::Brought;
use super::computed::Value;
use super::employers::Employers;
use super::here::Here;
use super::ledger::{Ledger, Stock};

/// Values of one cut that are kept, at most: of a country's communes nothing is.
const LONGEST: usize = 1_000;

/// Of what they were counted. They bind none of it: those of what is gone answer nobody.
struct Of {
    ledger: Weak<Ledger>,
    brought: Weak<Brought>,
    employers: Weak<Employers>,
    here: Weak<Here>,
}

impl Of {
    fn new(stock: &Stock) -> Self {
        Self {
            ledger: Arc::downgrade(&stock.ledger),
            brought: Arc::downgrade(&stock.brought),
            employers: Arc::downgrade(&stock.employers),
            here: Arc::downgrade(&stock.here),
        }
    }

    fn is(&self, stock: &Stock) -> bool {
        std::ptr::eq(self.ledger.as_ptr(), Arc::as_ptr(&stock.ledger))
            && std::ptr::eq(self.brought.as_ptr(), Arc::as_ptr(&stock.brought))
            && std::ptr::eq(self.employers.as_ptr(), Arc::as_ptr(&stock.employers))
            && std::ptr::eq(self.here.as_ptr(), Arc::as_ptr(&stock.here))
    }
}

/// By the slug of the indicator and the cut.
type Counted = HashMap<(String, Cut), Arc<[Value]>>;

/// Those that were counted of what is at hand.
#[derive(Default)]
pub(super) struct Wholes(Mutex<Option<(Of, Counted)>>);

impl Wholes {
    /// Those of this stock, where they were counted.
    pub fn of(&self, stock: &Stock, slug: &str, cut: Cut) -> Option<Arc<[Value]>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, counted) = kept.as_ref().filter(|(of, _)| of.is(stock))?;
        counted.get(&(slug.to_owned(), cut)).cloned()
    }

    /// Keeps them, unless they are too many. Of another stock nothing stays.
    pub fn keep(&self, stock: &Stock, slug: String, cut: Cut, values: Vec<Value>) -> Arc<[Value]> {
        let values: Arc<[Value]> = values.into();
        if values.len() <= LONGEST {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let own = kept.take().filter(|(of, _)| of.is(stock));
            let (of, mut counted) = own.unwrap_or_else(|| (Of::new(stock), HashMap::new()));
            counted.insert((slug, cut), Arc::clone(&values));
            *kept = Some((of, counted));
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use territory::Cut;

    use super::super::ledger::{Ledger, Stock};
    use super::{LONGEST, Wholes};
    use crate::features::observatory::computed::Value;

    #[test]
    fn values_are_kept_as_long_as_all_that_they_were_counted_from_is_the_same() {
        let stock = Stock {
            ledger: Arc::new(Ledger::default()),
            brought: Arc::default(),
            employers: Arc::default(),
            here: Arc::default(),
        };
        let wholes = Wholes::default();
        let of = |stock: &Stock, slug: &str| wholes.of(stock, slug, Cut::Whole);
        assert!(of(&stock, "jobs").is_none());
        let kept = wholes.keep(&stock, "jobs".to_owned(), Cut::Whole, vec![Value::default()]);
        assert!(of(&stock, "jobs").is_some_and(|found| Arc::ptr_eq(&found, &kept)));
        assert!(of(&stock, "births").is_none() && wholes.of(&stock, "jobs", Cut::Side).is_none());
        let many = vec![Value::default(); LONGEST + 1];
        assert_eq!(
            wholes.keep(&stock, "births".to_owned(), Cut::Whole, many).len(),
            LONGEST + 1
        );
        assert!(of(&stock, "births").is_none() && of(&stock, "jobs").is_some());
        for other in [
            Stock {
                ledger: Arc::new(Ledger::default()),
                ..stock.clone()
            },
            Stock {
                brought: Arc::default(),
                ..stock.clone()
            },
            Stock {
                employers: Arc::default(),
                ..stock.clone()
            },
            Stock {
                here: Arc::default(),
                ..stock.clone()
            },
        ] {
            assert!(of(&other, "jobs").is_none());
        }
    }
}
