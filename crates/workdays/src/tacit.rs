//! What an administration's silence means, and from when.

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::counting::{Counting, Length, last_day};

/// What silence means, and the day on which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Silence {
    /// Without an answer the request is refused on that day.
    Refused(Date),
    /// No law makes silence an answer here.
    MeansNothing,
}

/// What silence means for a request that asks for money or for a decision of a public body, received on a day.
///
/// France: two months of silence are a refusal where the request is of a financial kind (CRPA, L231-4, 3°; L114-3: the
/// limit runs from the day on which the first administration received it). They would be an acceptance for other
/// individual requests that the law names (L231-1), among which an application to a call is not: it asks for an act that
/// is not individual, or for money, so it is never told to be accepted.
///
/// Belgium: no general rule. Silence becomes a refusal only four months after a formal notice (laws on the Council of
/// State, coordinated on 12 January 1973, article 14, § 3), so there is no date to announce on the day of receipt.
#[must_use]
pub fn tacit(received: Date, body: Calendar) -> Silence {
    match body {
        Calendar::France | Calendar::AlsaceMoselle | Calendar::FranceAndBelgium => {
            Silence::Refused(last_day(received, Length::Months(2), Counting::DateToDate, body))
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
            Silence::Refused(date(2027, 1, 30))
        );
        assert_eq!(
            tacit(date(2026, 12, 30), Calendar::AlsaceMoselle),
            Silence::Refused(date(2027, 2, 28))
        );
        assert_eq!(
            tacit(date(2026, 11, 30), Calendar::Belgium),
            Silence::MeansNothing
        );
    }
}
