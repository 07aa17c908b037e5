//! Somebody who asks, and to what they are a stranger.

use crate::shared::authz::{Power, Role};

/// Addresses of what belongs to an organisation.
const OWNED: &[&str] = &[
    "/organisations/{",
    "/networks/{",
    "/news/{",
    "/policies/{",
    "/programmes/{",
    "/surveys/{",
    "/publications/{",
    "/observatory/needs/{",
    "/poles/{",
    "/poles/themes/{",
    "/calls/{",
    "/projects/{",
    "/applications/{",
    "/desk/applications/{",
    "/desk/sessions/{",
    "/petitions/{",
    "/common-funds/{",
];

/// Pages of an application at the desk where whoever organises the call examines what answers it.
const EXAMINED: [&str; 8] = [
    "",
    "/declare",
    "/questions",
    "/questions/{question}",
    "/opinions",
    "/notes",
    "/marks",
    "/marks/share",
];

/// Somebody who asks.
pub(crate) struct Who {
    /// For the message of a fault.
    pub name: String,
    /// What they are at the attacked organisation or the platform; nothing for those from elsewhere.
    pub role: Option<Role>,
    /// What they are at a funder that is not the attacked organisation: such read what funders may,
    /// everywhere.
    pub funder: Option<Role>,
}

/// What those who work for a funder may do with the files of others.
const FOR_FUNDERS: [Power; 2] = [Power::ReadFiles, Power::CheckPieces];

impl Who {
    /// Whether none of the powers is theirs where the route leads.
    pub fn is_stranger_to(&self, powers: &[Power], path: &str) -> bool {
        // An agreement is of both sides: of those who ask, and of their funder.
        if path.contains("/agreements/{") && !path.contains("/desk/") {
            let own = self.role.map_or(&[][..], Role::powers);
            return !self.reads(powers) && !powers.iter().any(|power| own.contains(power));
        }
        // What was sent to a funder is its own, not of every one that reads for a funder. Who organises the call that is answered
        // examines it too, and finds nothing of money.
        if path.contains("/desk/") && path.contains('{') {
            let examined = path.split_once("/desk/applications/{id}");
            let organises = examined.is_some_and(|(_, rest)| EXAMINED.contains(&rest));
            let examines = organises && self.holds(powers);
            return !self.reads(powers) && !examines;
        }
        match self.role {
            Some(role) => !powers.is_empty() && !powers.iter().any(|power| role.powers().contains(power)),
            // They hold powers elsewhere: what is an organisation's is closed to them, their own is not.
            None if self.reads_for_a_funder(powers) => false,
            None => !powers.is_empty() && OWNED.iter().any(|owned| path.contains(owned)),
        }
    }
}

impl Who {
    /// Whether one of the powers is theirs at the funder.
    fn reads(&self, powers: &[Power]) -> bool {
        let held = self.funder.map_or(&[][..], Role::powers);
        powers.iter().any(|power| held.contains(power))
    }

    /// Whether one of the powers is theirs at the attacked organisation.
    fn holds(&self, powers: &[Power]) -> bool {
        let held = self.role.map_or(&[][..], Role::powers);
        powers.iter().any(|power| held.contains(power))
    }

    fn reads_for_a_funder(&self, powers: &[Power]) -> bool {
        let held = self.funder.map_or(&[][..], Role::powers);
        powers
            .iter()
            .any(|power| FOR_FUNDERS.contains(power) && held.contains(power))
    }
}
