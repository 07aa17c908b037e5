//! The person behind a request, as the rules see them.

use jiff::civil::Date;

use super::power::{Needs, Power};
use super::role::Role;

/// Seconds for which having been asked again holds.
pub const AGAIN: i64 = 10 * 60;

/// A mandate in force today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// Its number.
    pub id: i64,
    /// For whom; the platform where absent.
    pub organisation: Option<i64>,
    /// What it makes of the person.
    pub role: Role,
    /// Its last day, when it has one.
    pub until: Option<Date>,
}

/// The person behind a request, and their mandates in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Their number.
    pub person: i64,
    /// As they wish to be called; empty until they say.
    pub name: String,
    /// Where letters reach them.
    pub email: String,
    /// The session they are asking from.
    pub session: i64,
    /// Whether a second factor was shown in this session.
    pub strong: bool,
    /// When they last proved who they are: by coming in, or by being asked again. Nothing where a provider
    /// let them in without asking.
    pub confirmed_at: Option<i64>,
    /// When the request came, in seconds.
    pub now: i64,
    /// Their mandates in force today.
    pub mandates: Vec<Mandate>,
}

/// Under which mandate somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acting {
    /// Who.
    pub person: i64,
    /// For whom; the platform where absent.
    pub organisation: Option<i64>,
    /// Under which mandate; none where a person acts for themselves.
    pub mandate: Option<i64>,
}

/// Whether a person may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They may.
    May(Acting),
    /// They may once they have shown a second factor.
    SecondFactor,
    /// They may once they were asked again.
    Again,
    /// No mandate of theirs lets them.
    No,
}

impl Actor {
    /// Whether they may use a power for an organisation, or for the platform where that is absent.
    #[must_use]
    pub fn standing(&self, power: Power, organisation: Option<i64>) -> Standing {
        let mandate = self
            .mandates
            .iter()
            .find(|mandate| mandate.organisation == organisation && mandate.role.powers().contains(&power));
        let Some(mandate) = mandate else {
            return Standing::No;
        };
        if let Some(lack) = self.lacks(power.needs()) {
            return lack;
        }
        Standing::May(Acting {
            person: self.person,
            organisation,
            mandate: Some(mandate.id),
        })
    }

    /// Whether any mandate of theirs gives a power, for whichever organisation.
    #[must_use]
    pub fn holds(&self, power: Power) -> bool {
        self.mandates
            .iter()
            .any(|mandate| mandate.role.powers().contains(&power))
    }

    /// Their mandates that give a power.
    pub fn mandates_with(&self, power: Power) -> impl Iterator<Item = &Mandate> {
        self.mandates
            .iter()
            .filter(move |mandate| mandate.role.powers().contains(&power))
    }

    /// What is missing before something may be done, if anything.
    #[must_use]
    pub fn lacks(&self, needs: Needs) -> Option<Standing> {
        match needs {
            Needs::Session => None,
            Needs::SecondFactor | Needs::Again if !self.strong => Some(Standing::SecondFactor),
            Needs::Again if !self.just_asked() => Some(Standing::Again),
            Needs::SecondFactor | Needs::Again => None,
        }
    }

    /// Whether they proved who they are a few minutes ago: by signing in, or by being asked again. A session
    /// that a provider opened without asking them proves nothing by its age. For what is their own; what is
    /// an organisation's takes what its power says.
    #[must_use]
    pub fn just_asked(&self) -> bool {
        self.confirmed_at.is_some_and(|at| self.now - at < AGAIN)
    }

    /// Acting for oneself, e.g. to change one's own name.
    #[must_use]
    pub fn themselves(&self) -> Acting {
        Acting {
            person: self.person,
            organisation: None,
            mandate: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Actor, Mandate, Standing};
    use crate::shared::authz::{Power, Role};

    fn somebody(strong: bool, confirmed_at: Option<i64>) -> Actor {
        Actor {
            person: 1,
            name: String::new(),
            email: String::new(),
            session: 2,
            strong,
            confirmed_at,
            now: 10_000,
            mandates: vec![Mandate {
                id: 3,
                organisation: Some(7),
                role: Role::Representative,
                until: None,
            }],
        }
    }

    #[test]
    fn a_mandate_holds_for_its_organisation_only() {
        let chair = somebody(true, Some(9_999));
        assert!(matches!(
            chair.standing(Power::EditFile, Some(7)),
            Standing::May(_)
        ));
        assert_eq!(chair.standing(Power::EditFile, Some(8)), Standing::No);
        assert_eq!(chair.standing(Power::EditFile, None), Standing::No);
        assert_eq!(chair.standing(Power::Administer, None), Standing::No);
        assert_eq!(chair.standing(Power::CheckPieces, Some(7)), Standing::No);
    }

    #[test]
    fn signing_takes_a_second_factor_and_being_asked_again() {
        assert_eq!(
            somebody(false, None).standing(Power::Sign, Some(7)),
            Standing::SecondFactor
        );
        assert_eq!(
            somebody(true, None).standing(Power::Sign, Some(7)),
            Standing::Again
        );
        assert_eq!(
            somebody(true, Some(9_000)).standing(Power::Sign, Some(7)),
            Standing::Again
        );
        let asked = somebody(true, Some(9_700)).standing(Power::Sign, Some(7));
        assert!(matches!(asked, Standing::May(acting) if acting.mandate == Some(3)));
        // Who may not, is not asked for more: it would tell them that there is something.
        assert_eq!(somebody(false, None).standing(Power::Sign, Some(8)), Standing::No);
    }
}
