//! How sure is sure enough, and which doubts come first.

use crate::{judging::Zone, link::Link, parameters::Bits};

/// An interval for a proportion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wilson {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// The interval of Wilson at 95 % for `good` of `all`. Nothing seen is nothing known: 0 to 1.
#[must_use]
pub fn wilson(good: usize, all: usize) -> Wilson {
    if all == 0 {
        return Wilson { low: 0.0, high: 1.0 };
    }
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
    let (good, all) = (good as f64, all as f64);
    let z = 1.96_f64;
    let share = good / all;
    let middle = share + z * z / (2.0 * all);
    let spread = z * (share * (1.0 - share) / all + z * z / (4.0 * all * all)).sqrt();
    let whole = 1.0 + z * z / all;
    Wilson {
        low: (middle - spread) / whole,
        high: (middle + spread) / whole,
    }
}

/// The least confidence from which on the lower end of the interval of precision is at least
/// `precision`, among pairs of which it is known whether they are right. None when no threshold
/// is proved: 99.5 % needs 765 pairs without one error.
#[must_use]
pub fn threshold(known: &[(Bits, bool)], precision: f64) -> Option<Bits> {
    let mut known = known.to_vec();
    known.sort_by_key(|(confidence, _)| std::cmp::Reverse(*confidence));
    let (mut good, mut found) = (0, None);
    for (at, (confidence, right)) in known.iter().enumerate() {
        good += usize::from(*right);
        let last_of_equals = known.get(at + 1).is_none_or(|next| next.0 != *confidence);
        if last_of_equals && wilson(good, at + 1).low >= precision {
            found = Some(*confidence);
        }
    }
    found
}

/// The pairs to be reviewed, those first where a wrong answer would cost most: doubt (the entropy
/// of the probability) times the money at stake, in cents. Where no money is at stake, doubt alone.
#[must_use]
pub fn by_doubt_and_money(links: &[Link], cents: impl Fn(&Link) -> u64) -> Vec<&Link> {
    let mut review: Vec<(f64, f64, &Link)> = links
        .iter()
        .filter(|link| link.zone == Zone::Review)
        .map(|link| {
            let doubt = entropy(link.confidence.probability());
            #[expect(clippy::cast_precision_loss, reason = "an order, not an account")]
            let money = cents(link) as f64;
            (doubt * money, doubt, link)
        })
        .collect();
    review.sort_by(|a, b| {
        b.0.total_cmp(&a.0)
            .then(b.1.total_cmp(&a.1))
            .then((a.2.left, a.2.right).cmp(&(b.2.left, b.2.right)))
    });
    review.into_iter().map(|(_, _, link)| link).collect()
}

fn entropy(p: f64) -> f64 {
    let term = |p: f64| if p > 0.0 { -p * p.log2() } else { 0.0 };
    term(p) + term(1.0 - p)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Reason;

    #[test]
    fn nothing_is_proved_by_few() {
        assert!(wilson(764, 764).low < 0.995);
        assert!(wilson(766, 766).low >= 0.995);
        let known: Vec<(Bits, bool)> = (0..2000).map(|at| (Bits(at), at >= 200)).collect();
        let found = threshold(&known, 0.995).expect("1800 right ones prove it");
        assert!((190..=200).contains(&found.0), "{found:?}");
        assert_eq!(threshold(&known[..300], 0.995), None);
    }

    #[test]
    fn much_money_in_doubt_comes_before_little_money_in_more_doubt() {
        let link = |left, confidence| Link {
            left,
            right: 0,
            reason: Reason::Evidence,
            score: Bits(0),
            confidence: Bits(confidence),
            zone: Zone::Review,
        };
        let links = [link(0, 0), link(1, 3000), link(2, 0)];
        let money = |link: &Link| [100, 1_000_000, 0][link.left];
        let order: Vec<usize> = by_doubt_and_money(&links, money).iter().map(|l| l.left).collect();
        assert_eq!(order, [1, 0, 2]);
    }
}
