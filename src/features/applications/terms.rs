//! On which terms money is requested: who receives it, and how much state aid each partner would have had by then.
//!
//! Passing a grant on is forbidden in France unless the agreement says so expressly (CGCT, L1611-4; decree-law of 2 May
//! 1938, article 15): then every partner agrees to it when it signs. Small aid (de minimis) of public bodies is counted for
//! each undertaking and each Member State apart, over three rolling years; nobody may have more than the ceiling under these
//! rules. Pure, but for what is read at the end.

use serde::{Deserialize, Serialize};

use super::aid::{AidRules, Except, aid_had};
use super::beside::{self, Texts};
use super::requests::Requests;
use super::silence::Law;
use super::store::terms as store;
use crate::features::file::{self, AidRegime};
use crate::features::projects::{Found, Partner};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Characters of a clause at most.
pub const CLAUSE_MOST: usize = 3_000;
/// Characters of a reason at most.
pub const REASON_MOST: usize = 300;

/// Who receives the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Each partner receives what it requests.
    Direct,
    /// The lead receives all of it, and passes on to each partner what it requested.
    Redistributes,
}

impl Mode {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Direct, Self::Redistributes];

    /// The word in the database, in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Redistributes => "redistributes",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == word)
    }
}

/// The rules that a partner names in the place of the general ones on small aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Regime {
    /// Small aid to services of general economic interest.
    Services,
    /// Another text, which the reason names.
    Other,
    /// No state aid: what is done is no economic activity, as the reason says.
    None,
}

impl Regime {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Services, Self::Other, Self::None];

    /// The word in the database, in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Services => "services",
            Self::Other => "other",
            Self::None => "none",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|regime| regime.as_str() == word)
    }

    /// The rules on small aid that they are; none where they are others.
    #[must_use]
    pub fn aid(self) -> Option<AidRegime> {
        match self {
            Self::Services => Some(AidRegime::Services),
            Self::Other | Self::None => None,
        }
    }
}

/// What a partner named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Named {
    /// Key of the partner.
    pub partner: String,
    /// Of which Member State the aid is.
    pub member_state: String,
    /// Which rules.
    pub regime: Regime,
    /// Why, in the first language of the project.
    pub reason: String,
    /// The same in its second language; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason_second: String,
}

/// The terms, as they are frozen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Who receives the money; nothing where nobody said: each its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// What the agreement must say expressly, in the first language of the project.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub clause: String,
    /// The same in its second language; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub clause_second: String,
    /// Which other rules on aid were named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<Named>,
}

impl Terms {
    /// Whether the lead receives all and passes it on.
    #[must_use]
    pub fn redistributes(&self) -> bool {
        self.mode == Some(Mode::Redistributes)
    }

    /// What a partner named for a Member State.
    #[must_use]
    pub fn named(&self, partner: &str, member_state: &str) -> Option<&Named> {
        let mut regimes = self.regimes.iter();
        regimes.find(|one| (one.partner.as_str(), one.member_state.as_str()) == (partner, member_state))
    }
}

/// How much aid stands against its ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// Less than four fifths.
    Under,
    /// Four fifths or more.
    Near,
    /// More than the ceiling.
    Over,
}

/// How an amount stands against a ceiling, both in cents: the ceiling itself may be reached.
#[must_use]
pub fn height(cents: i64, ceiling: i64) -> Height {
    if cents > ceiling {
        Height::Over
    } else if i128::from(cents) * 5 >= i128::from(ceiling) * 4 {
        Height::Near
    } else {
        Height::Under
    }
}

/// What a partner would have had of public bodies of one Member State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aid {
    /// Number of the partner in the project.
    pub partner: i64,
    /// Key of the partner.
    pub key: String,
    /// `fr be`.
    pub member_state: &'static str,
    /// What it had under the same rules over three years, in cents, with all that form one undertaking with it.
    pub received: i64,
    /// What it requests of them with this application, in cents, with all that form one undertaking with it.
    pub requested: i64,
    /// The ceiling; nothing where other rules were named, or no law of today is known.
    pub ceiling: Option<i64>,
}

impl Aid {
    /// How it stands; under where there is no ceiling.
    #[must_use]
    pub fn height(&self) -> Height {
        self.ceiling.map_or(Height::Under, |ceiling| {
            height(self.received.saturating_add(self.requested), ceiling)
        })
    }
}

/// The aid of each partner that requests money of a public body: with what its file says, and by the rules that were named.
///
/// # Errors
/// When the database does not answer.
pub async fn aids(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (requests, terms, application): (&Requests, &Terms, i64),
) -> Result<Vec<Aid>, StoreError> {
    let today = cx.app.clock.today();
    let members: Vec<&Partner> = found.members().filter(|one| one.has_budget()).collect();
    let regime_of = |partner: &Partner, member_state: &str| match terms
        .named(&partner.organisation.key, member_state)
        .map(|named| named.regime)
    {
        None => Some(AidRegime::General),
        Some(regime) => regime.aid(),
    };
    let mut aids = Vec::new();
    for partner in &members {
        let key = &partner.organisation.key;
        for (law, member_state) in [(Law::France, "fr"), (Law::Belgium, "be")] {
            let columns = requests
                .columns
                .iter()
                .filter(|column| column.law(&cx.app) == law);
            let public: Vec<i64> = columns.map(|column| column.programme.id).collect();
            let requested = |partner: i64| -> i64 {
                let own = requests.own.iter();
                let own = own.filter(|one| one.partner == partner && public.contains(&one.programme));
                own.map(|one| one.cents).sum()
            };
            let mut asked = requested(partner.id);
            if asked == 0 {
                continue;
            }
            let regime = regime_of(partner, member_state);
            // Partners that form one undertaking have one ceiling: what each requests under the same rules counts for all of them.
            if regime.is_some() {
                let one = file::undertaking(connection, partner.organisation.id).await?;
                let others = members
                    .iter()
                    .filter(|other| other.id != partner.id && one.contains(&other.organisation.id));
                let others = others.filter(|other| regime_of(other, member_state) == regime);
                asked += others.map(|other| requested(other.id)).sum::<i64>();
            }
            // What was granted here counts once it was told; of this application, what is requested does.
            let received = match regime {
                Some(regime) => {
                    let rules = AidRules { member_state, regime };
                    let except = Except {
                        application,
                        untold: true,
                        ..Except::default()
                    };
                    aid_had(connection, &cx.app, (partner.organisation.id, rules), except).await?
                }
                None => 0,
            };
            aids.push(Aid {
                partner: partner.id,
                key: key.clone(),
                member_state,
                received,
                requested: asked,
                ceiling: regime.and_then(|regime| file::aid_ceiling(regime, today)),
            });
        }
    }
    Ok(aids)
}

/// The terms of an application; none where it is still to be begun.
///
/// # Errors
/// When the database does not answer.
pub async fn read(
    connection: &mut Connection,
    found: &Found,
    application: Option<i64>,
    texts: &Texts,
) -> Result<Terms, StoreError> {
    let Some(application) = application else {
        return Ok(Terms::default());
    };
    let key = |id: i64| {
        let partner = found.partners.iter().find(|one| one.id == id && one.is_in())?;
        Some(partner.organisation.key.clone())
    };
    let mode = store::mode(connection, application).await?;
    let mode = mode.and_then(|word| Mode::of(&word));
    let (clause, clause_second) = match mode {
        Some(Mode::Redistributes) => texts.both(beside::CLAUSE),
        Some(Mode::Direct) | None => Default::default(),
    };
    let mut regimes = Vec::new();
    for (number, member_state, regime) in store::regimes(connection, application).await? {
        if let (Some(partner), Some(regime)) = (key(number), Regime::of(&regime)) {
            let (reason, reason_second) = texts.both(&beside::reason(number, &member_state));
            regimes.push(Named {
                partner,
                member_state,
                regime,
                reason,
                reason_second,
            });
        }
    }
    regimes.sort();
    Ok(Terms {
        mode,
        clause,
        clause_second,
        regimes,
    })
}

#[cfg(test)]
mod tests {
    use super::{Height, Mode, Regime, height};
    use proptest::prelude::*;

    #[test]
    fn the_ceiling_may_be_reached_and_one_cent_more_may_not() {
        let ceiling = 30_000_000;
        assert_eq!(height(23_999_999, ceiling), Height::Under);
        assert_eq!(height(24_000_000, ceiling), Height::Near);
        assert_eq!(height(30_000_000, ceiling), Height::Near);
        assert_eq!(height(30_000_001, ceiling), Height::Over);
        for mode in Mode::ALL {
            assert_eq!(Mode::of(mode.as_str()), Some(mode));
        }
        for regime in Regime::ALL {
            assert_eq!(Regime::of(regime.as_str()), Some(regime));
        }
    }

    proptest! {
        /// More aid never stands lower.
        #[test]
        fn more_aid_never_stands_lower(cents in 0_i64..1 << 50, more in 0_i64..1 << 50, ceiling in 1_i64..1 << 50) {
            let rank = |height| match height { Height::Under => 0, Height::Near => 1, Height::Over => 2 };
            prop_assert!(rank(height(cents + more, ceiling)) >= rank(height(cents, ceiling)));
        }
    }
}
