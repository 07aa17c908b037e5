//! Which roles an organisation may give, where a mandate stands on a day, and who may read a claim.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::features::capacities::{Capacity, Granted};
use crate::features::directory::{Kind, Organisation};
use crate::shared::authz::{Actor, Power, Role};
use territory::Territory;

/// Where a mandate stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Its first day is still to come.
    ToCome,
    /// The person acts.
    InForce,
    /// The person acts no more.
    Ended,
}

/// Where a mandate stands on a day: the same rule as the one by which powers are judged.
pub fn phase(starts: Date, until: Option<Date>, ended: bool, day: Date) -> Phase {
    if ended || until.is_some_and(|until| until < day) {
        Phase::Ended
    } else if starts > day {
        Phase::ToCome
    } else {
        Phase::InForce
    }
}

/// Why a mandate ended before its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Somebody who may ended it.
    Withdrawn,
    /// The person left.
    Resigned,
    /// Somebody took over.
    HandedOver,
    /// A claim was granted that said the earlier representatives act no more.
    Replaced,
    /// The person erased their account, or it ended because nobody used it.
    Erased,
}

impl Ending {
    /// The word in the database and in text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Resigned => "resigned",
            Self::HandedOver => "handed-over",
            Self::Replaced => "replaced",
            Self::Erased => "erased",
        }
    }
}

/// The roles that an organisation may give: those of funders only where it gives, organises, or is a
/// public body. Those of the platform are never an organisation's to give.
pub fn roles(organisation: &Organisation, capacities: &[Granted]) -> Vec<Role> {
    let examines = organisation.kind == Kind::PublicBody
        || capacities
            .iter()
            .any(|granted| matches!(granted.capacity, Capacity::Funder | Capacity::Organiser));
    Role::ALL
        .into_iter()
        .filter(|role| !role.is_of_platform() && (examines || !role.is_of_funder()))
        .collect()
}

/// The organisations as an agent's mandate that reads claims reaches them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All of them: an administrator.
    Everywhere,
    /// Those whose seat is in one of these communes: an officer of a public body. Its agents' powers
    /// end at its border, and never reach public bodies.
    Communes(Vec<String>),
}

impl Reach {
    /// Whether it reaches an organisation.
    pub fn covers(&self, organisation: &Organisation) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Communes(codes) => {
                let seat = organisation.commune.as_ref();
                organisation.kind != Kind::PublicBody && seat.is_some_and(|code| codes.contains(code))
            }
        }
    }
}

/// The communes that a public body answers for: those of its remit where an administrator wrote one;
/// else its own for a commune, all those of its grouping for an intercommunal body of France; none for
/// a school, a hospital or a company of communes.
pub fn communes(body: &Organisation, remit: BTreeSet<String>, territory: &Territory) -> Vec<String> {
    let form = body.legal_form.as_deref().unwrap_or_default();
    let Some(own) = body.commune.as_deref().filter(|_| body.kind == Kind::PublicBody) else {
        return Vec::new();
    };
    match territory.commune(own) {
        _ if !remit.is_empty() => remit.into_iter().collect(),
        _ if form.ends_with("-commune") => vec![own.to_owned()],
        Some(seat) if form == "fr-intercommunal" => territory
            .communes
            .iter()
            .filter(|commune| commune.group.code == seat.group.code)
            .map(|commune| commune.code.clone())
            .collect(),
        _ => Vec::new(),
    }
}

/// The mandates under which somebody reads claims.
pub fn reading(actor: &Actor) -> impl Iterator<Item = (i64, Option<i64>)> {
    actor
        .mandates_with(Power::ReviewClaims)
        .map(|mandate| (mandate.id, mandate.organisation))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use jiff::civil::Date;

    use super::{Phase, phase};

    #[test]
    fn a_mandate_counts_from_its_first_day_to_its_last_and_not_after_it_was_ended() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let (first, last) = (day("2026-01-01"), Some(day("2026-12-31")));
        assert_eq!(phase(first, last, false, day("2025-12-31")), Phase::ToCome);
        assert_eq!(phase(first, last, false, day("2026-01-01")), Phase::InForce);
        assert_eq!(phase(first, last, false, day("2026-12-31")), Phase::InForce);
        assert_eq!(phase(first, last, false, day("2027-01-01")), Phase::Ended);
        assert_eq!(phase(first, None, false, day("2099-01-01")), Phase::InForce);
        assert_eq!(phase(first, None, true, day("2026-06-01")), Phase::Ended);
    }
}
