//! What an administration's silence means, and from when.

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::counting::{Counting, last_day};

/// What silence means, and the day on which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Silence {
    /// Without an answer the request is refused on a day.
    Refused {
        /// That day.
        on: Date,
        /// The last day on which the administrative court may be asked to annul that refusal, or the body to think again:
        /// two months from it, *francs* (CJA, R421-2 and R421-5; CPC, article 642).
        remedies: Date,
    },
    /// No law makes silence an answer here.
    MeansNothing,
}

/// What silence means for a request that asks for money or for a decision of a public body, received on a day.
///
/// France: two months of silence are a refusal where the request is of a financial kind (CRPA, L231-4, 3°; L114-3: the
/// limit runs from the day on which the first administration received it; who corrects a request before its deadline asks
/// for the same thing, so that the day is that of the first version, which is also the one that is safe for whoever waits:
/// a remedy asked for too early is repeated, one too late is lost). They would be an acceptance for other
/// individual requests that the law names (L231-1), among which an application to a call is not: it asks for an act that
/// is not individual, or for money, so it is never told to be accepted.
///
/// Belgium: no general rule. Silence becomes a refusal only four months after a formal notice (laws on the Council of
/// State, coordinated on 12 January 1973, article 14, § 3), so there is no date to announce on the day of receipt.
#[must_use]
pub fn tacit(received: Date, body: Calendar) -> Silence {
    match body {
        Calendar::France | Calendar::AlsaceMoselle => {
            let on = last_day(received, 2, Counting::DateToDate, body);
            Silence::Refused {
                on,
                remedies: last_day(on, 2, Counting::FrenchRemedy, body),
            }
        }
        Calendar::Belgium => Silence::MeansNothing,
    }
}

#[cfg(test)]
mod tests {
    use super::{Silence, tacit};
    use crate::calendar::Calendar;
    use jiff::civil::date;

    #[test]
    fn silence_refuses_money_after_two_months_in_france_and_says_nothing_in_belgium() {
        assert_eq!(
            tacit(date(2026, 11, 30), Calendar::France),
            Silence::Refused {
                on: date(2027, 1, 30),
                remedies: date(2027, 3, 31),
            }
        );
        assert_eq!(
            tacit(date(2026, 12, 30), Calendar::AlsaceMoselle),
            Silence::Refused {
                on: date(2027, 2, 28),
                remedies: date(2027, 4, 29),
            }
        );
        assert_eq!(
            tacit(date(2026, 11, 30), Calendar::Belgium),
            Silence::MeansNothing
        );
    }
}
