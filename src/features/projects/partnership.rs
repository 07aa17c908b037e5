//! How an organisation comes into a project, leads it, leaves it: nobody is in without having said yes,
//! and as long as the project lives exactly one partner has the duty to lead it.

use super::words::words;

words! {
    /// What an organisation is in a project.
    Role {
        /// Speaks for the project: a duty, never a rank.
        Lead = "lead",
        /// Takes part, with a budget of its own.
        Partner = "partner",
        /// Takes part, without a budget.
        Associated = "associated",
    }
}

words! {
    /// Where an organisation stands with a project.
    State {
        /// It was invited and has not answered.
        Invited = "invited",
        /// It said yes.
        Accepted = "accepted",
        /// It said no.
        Declined = "declined",
        /// The invitation was taken back before it answered.
        Withdrawn = "withdrawn",
        /// It did not answer in time.
        Expired = "expired",
        /// It took part, and left.
        Left = "left",
    }
}

words! {
    /// Something said about an organisation's part.
    Step {
        /// It says yes to the invitation.
        Accept = "accept",
        /// It says no.
        Decline = "decline",
        /// The lead takes the invitation back.
        Withdraw = "withdraw",
        /// The last day for an answer is over.
        Expire = "expire",
        /// It leaves.
        Leave = "leave",
        /// The lead asks it to take the lead over.
        Offer = "offer",
        /// The lead takes that back.
        Retract = "retract",
        /// It takes the lead over.
        TakeOver = "take-over",
        /// It does not.
        Refuse = "refuse",
    }
}

/// Who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The lead, for the project.
    Lead,
    /// The organisation itself.
    Itself,
    /// The calendar.
    Time,
}

impl Step {
    /// Who alone may say it.
    #[must_use]
    pub fn voice(self) -> Voice {
        match self {
            Self::Accept | Self::Decline | Self::Leave | Self::TakeOver | Self::Refuse => Voice::Itself,
            Self::Withdraw | Self::Offer | Self::Retract => Voice::Lead,
            Self::Expire => Voice::Time,
        }
    }
}

/// An organisation's part, as the rules see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Number of the partner.
    pub id: i64,
    /// What it is.
    pub role: Role,
    /// Where it stands.
    pub state: State,
    /// Whether it is asked to take the lead over.
    pub offered: bool,
}

impl Part {
    /// Whether the organisation may be invited, again or for the first time.
    #[must_use]
    pub fn may_be_invited(state: Option<State>) -> bool {
        match state {
            None | Some(State::Declined | State::Withdrawn | State::Expired | State::Left) => true,
            Some(State::Invited | State::Accepted) => false,
        }
    }
}

/// What changes when something is said about the partner `id`: the parts that are no longer as they
/// were. Nothing where it has no sense there.
#[must_use]
pub fn next(parts: &[Part], id: i64, step: Step) -> Option<Vec<Part>> {
    let part = *parts.iter().find(|part| part.id == id)?;
    let one = |changed: Part| Some(vec![changed]);
    let to = |state| {
        one(Part {
            state,
            offered: false,
            ..part
        })
    };
    match (part.state, step) {
        (State::Invited, Step::Accept) => to(State::Accepted),
        (State::Invited, Step::Decline) => to(State::Declined),
        (State::Invited, Step::Withdraw) => to(State::Withdrawn),
        (State::Invited, Step::Expire) => to(State::Expired),
        // Who leads hands the lead over first, or ends the project.
        (State::Accepted, Step::Leave) if part.role != Role::Lead => to(State::Left),
        // Who leads answers for money: an associated partner has none here.
        (State::Accepted, Step::Offer) if part.role == Role::Partner && !part.offered => {
            let mut changed: Vec<Part> = parts
                .iter()
                .filter(|other| other.offered)
                .map(|other| Part {
                    offered: false,
                    ..*other
                })
                .collect();
            changed.push(Part {
                offered: true,
                ..part
            });
            Some(changed)
        }
        (State::Accepted, Step::Retract | Step::Refuse) if part.offered => one(Part {
            offered: false,
            ..part
        }),
        (State::Accepted, Step::TakeOver) if part.offered => {
            // Whom the former lead asked beside is not asked by the new one.
            let mut changed: Vec<Part> = parts
                .iter()
                .filter(|other| other.id != id && (other.role == Role::Lead || other.offered))
                .map(|other| Part {
                    role: match other.role {
                        Role::Lead => Role::Partner,
                        Role::Partner | Role::Associated => other.role,
                    },
                    offered: false,
                    ..*other
                })
                .collect();
            changed.push(Part {
                role: Role::Lead,
                offered: false,
                ..part
            });
            Some(changed)
        }
        (State::Invited, Step::Leave | Step::Offer | Step::Retract | Step::TakeOver | Step::Refuse)
        | (
            State::Accepted,
            Step::Accept
            | Step::Decline
            | Step::Withdraw
            | Step::Expire
            | Step::Leave
            | Step::Offer
            | Step::Retract
            | Step::TakeOver
            | Step::Refuse,
        )
        | (State::Declined | State::Withdrawn | State::Expired | State::Left, _) => None,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{Part, Role, State, Step, Voice, next};

    fn beginning(associated: bool) -> Vec<Part> {
        let part = |id, role, state| Part {
            id,
            role,
            state,
            offered: false,
        };
        vec![
            part(1, Role::Lead, State::Accepted),
            part(2, Role::Partner, State::Invited),
            part(3, Role::Partner, State::Invited),
            part(
                4,
                if associated {
                    Role::Associated
                } else {
                    Role::Partner
                },
                State::Invited,
            ),
        ]
    }

    proptest! {
        /// Whatever is said, in whatever order: one partner leads, it said yes, at most one is asked to
        /// take over, and nobody takes part whose own last word was not a yes.
        #[test]
        fn one_partner_leads_and_nobody_is_in_without_having_said_yes(
            associated: bool,
            talk in proptest::collection::vec((1_i64..=4, proptest::sample::select(Step::ALL)), 0..80),
        ) {
            let mut parts = beginning(associated);
            let mut said = BTreeMap::from([(1, Step::Accept)]);
            for (id, step) in talk {
                let Some(changed) = next(&parts, id, step) else { continue };
                if step.voice() == Voice::Itself {
                    said.insert(id, step);
                }
                for after in &changed {
                    let before = parts.iter_mut().find(|part| part.id == after.id).unwrap();
                    prop_assert_ne!(*before, *after, "what is listed as changed changed");
                    *before = *after;
                }
                let leads: Vec<_> = parts.iter().filter(|part| part.role == Role::Lead).collect();
                prop_assert_eq!(leads.len(), 1);
                prop_assert_eq!(leads[0].state, State::Accepted);
                prop_assert!(parts.iter().filter(|part| part.offered).count() <= 1);
                for part in &parts {
                    let yes = !matches!(said.get(&part.id), None | Some(Step::Decline | Step::Leave));
                    prop_assert_eq!(part.state == State::Accepted, yes, "{:?}", part);
                    prop_assert!(!part.offered || part.role == Role::Partner);
                    prop_assert!(part.id != 4 || !associated || part.role == Role::Associated);
                }
            }
        }

        /// The lead changes hands only by the word of who takes it.
        #[test]
        fn nobody_is_made_lead_by_others(
            talk in proptest::collection::vec((1_i64..=4, proptest::sample::select(Step::ALL)), 0..80),
        ) {
            let mut parts = beginning(false);
            for (id, step) in talk {
                let Some(changed) = next(&parts, id, step) else { continue };
                for after in &changed {
                    let before = parts.iter_mut().find(|part| part.id == after.id).unwrap();
                    let becomes = after.role == Role::Lead && before.role != Role::Lead;
                    prop_assert!(!becomes || (step == Step::TakeOver && after.id == id && before.offered));
                    *before = *after;
                }
            }
        }
    }

    #[test]
    fn every_word_is_read_back() {
        for step in Step::ALL {
            assert_eq!(step.as_str().parse(), Ok(*step));
        }
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(*state));
        }
        assert_eq!("boss".parse::<Role>(), Err(()));
    }
}
