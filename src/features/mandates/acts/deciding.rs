//! What is decided about a claim: an agent's answer, an objection, a delay that nobody used. A decision
//! says who may act for an association, and nothing about the association.

use super::granting::{accept, grant, letter, step, tell_outcome};
use super::{record, reviewing};
use crate::features::directory::Organisation;
use crate::features::mandates::claim::{Event, State};
use crate::features::mandates::store::claims::Claim;
use crate::features::mandates::store::notices::{self, Notice};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// What an agent decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The person may act.
    Accept,
    /// Something is missing.
    AskMore,
    /// The person may not act.
    Refuse,
}

impl Decision {
    /// Every decision, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Accept, Self::AskMore, Self::Refuse];

    /// The word in forms and text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::AskMore => "more",
            Self::Refuse => "refuse",
        }
    }

    /// Whether it can be taken while a claim stands there.
    pub fn is_possible(self, state: State) -> bool {
        let event = match self {
            Self::Accept => Event::Accept,
            Self::AskMore => Event::AskMore,
            Self::Refuse => Event::Refuse,
        };
        state.waits_for_agent() && state.after(event).is_some()
    }
}

/// An agent decides, and says why. False when somebody else was faster.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    connection: &mut Connection,
    app: &App,
    agent: Acting,
    organisation: &Organisation,
    mut claim: Claim,
    (decision, reason): (Decision, &str),
) -> Result<bool, StoreError> {
    if !decision.is_possible(claim.state) {
        return Ok(false);
    }
    claim.decided_by = Some(agent.person);
    claim.decided_under = agent.mandate;
    claim.reason = reason.to_owned();
    let acting = Some(agent);
    let path = format!("/me/claims/{}", claim.id);
    match decision {
        Decision::Accept => accept(connection, app, acting, organisation, claim).await,
        Decision::AskMore => {
            let event = (Event::AskMore, "claim-more-asked");
            if !step(connection, app, acting, organisation, &mut claim, event).await? {
                return Ok(false);
            }
            let what = ("claim-letter-more", path.as_str());
            letter(connection, app, organisation, &claim, claim.person, what).await?;
            Ok(true)
        }
        Decision::Refuse => {
            let event = (Event::Refuse, "claim-refused");
            if !step(connection, app, acting, organisation, &mut claim, event).await? {
                return Ok(false);
            }
            let what = ("claim-letter-refused", path.as_str());
            letter(connection, app, organisation, &claim, claim.person, what).await?;
            tell_outcome(
                connection,
                app,
                organisation,
                &claim,
                "claim-letter-outcome-refused",
            )
            .await?;
            Ok(true)
        }
    }
}

/// Somebody who was told objects: an agent mediates. False when it is too late.
///
/// # Errors
/// When the database does not answer.
pub async fn object(
    connection: &mut Connection,
    app: &App,
    person: Acting,
    organisation: &Organisation,
    mut claim: Claim,
    (notice, reason): (&Notice, &str),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let today = app.clock.today();
    let in_time = claim.objection_until.is_some_and(|until| until >= today);
    let disputed = claim.state == State::Disputed;
    if !in_time || !(disputed || claim.state == State::Announced) {
        return Ok(false);
    }
    if !notices::object(connection, notice.id, reason, now).await? {
        return Ok(false);
    }
    if disputed {
        // A second objection joins the first.
        let object = format!("claim:{}", claim.id);
        let values = (None, None);
        record(
            connection,
            now,
            Some(person),
            organisation,
            "claim-objected",
            &object,
            values,
        )
        .await?;
        return Ok(true);
    }
    let event = (Event::Object, "claim-objected");
    if !step(connection, app, Some(person), organisation, &mut claim, event).await? {
        return Ok(false);
    }
    let path = format!("/me/claims/{}", claim.id);
    letter(
        connection,
        app,
        organisation,
        &claim,
        claim.person,
        ("claim-letter-objected", &path),
    )
    .await?;
    reviewing::tell(connection, app, organisation, &claim).await?;
    Ok(true)
}

/// The delay ended and nobody objected.
///
/// # Errors
/// When the database does not answer.
pub async fn end_delay(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    claim: Claim,
) -> Result<bool, StoreError> {
    grant(connection, app, None, organisation, claim, Event::DelayEnds).await
}
