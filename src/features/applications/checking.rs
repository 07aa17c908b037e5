//! Looking at a project as an application to a call: what it would say, and what it lacks.

use budgets::Budget;

use super::application::Application;
use super::deadline::{Shut, shut};
use super::finding;
use super::frozen::Frozen;
use super::lacks::{self, Lack, Party, Seen};
use super::requests::{self, Requests};
use super::store::versions;
use super::together;
use crate::features::calls::{self, Call};
use crate::features::file;
use crate::features::projects::{self, Forecast, Found, Role, State};
use crate::shared::authz::{Power, store as mandates};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A project beside the call that it would answer.
#[derive(Clone, Debug)]
pub struct Check {
    /// The call.
    pub call: Call,
    /// Its version that stands: its rules.
    pub rules: calls::Version,
    /// The application that lives, or the last that did.
    pub application: Option<Application>,
    /// What would be frozen.
    pub frozen: Frozen,
    /// What lacks.
    pub lacks: Vec<Lack>,
    /// What is requested of programmes.
    pub requests: Requests,
    /// Whether money is asked for.
    pub money: bool,
    /// The amounts of the budgets.
    pub forecast: Forecast,
    /// What they add up to.
    pub budget: Budget,
    /// Whether the co-construction of the call is open.
    pub building: bool,
    /// Whether it is then what groups that come together write.
    pub common: bool,
    /// What shuts out a version that would be sent now.
    pub shut: Option<Shut>,
    /// Number of the oldest version of the call since which nothing but its deadline changed.
    put_off_since: i64,
}

impl Check {
    /// The application, where it lives.
    #[must_use]
    pub fn living(&self) -> Option<&Application> {
        self.application.as_ref().filter(|one| !one.state.is_over())
    }

    /// Whether a version that was frozen says what would be frozen now, as far as people decide: a deadline that was put
    /// off after an outage is no reason to sign anew.
    #[must_use]
    pub fn is_as(&self, frozen: &Frozen) -> bool {
        let call = &frozen.call;
        let extended = call.version >= self.put_off_since;
        self.frozen.says_as(frozen) && (*call == self.frozen.call || extended)
    }
}

/// Looks at a project as an answer to the call at an address; nothing where no such call is published.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a budget that is none.
pub async fn check(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    call: &str,
) -> Result<Option<Check>, Error> {
    let Some((call, rules)) = calls::standing(connection, call).await? else {
        return Ok(None);
    };
    let application = finding::last(connection, found.project.id, call.id).await?;
    let now = cx.now();
    let forecast = projects::forecast(connection, (found.project.id, now), &found.partners).await?;
    let budget = forecast.budget().map_err(|error| Error::Internal(error.into()))?;
    let living = application.as_ref().filter(|one| !one.state.is_over());
    let asking = (found, &call, living.map(|one| one.id));
    let requests = requests::read(cx, connection, asking, (&forecast, &budget)).await?;
    let money = call.cents.is_some() || !requests.own.is_empty();
    let parties = parties(cx, connection, found, money).await?;
    let project = projects::document(&cx.app, connection, found).await?;
    let sent = match application.as_ref().filter(|one| !one.state.is_over()) {
        Some(living) => versions::one(connection, living.id, living.submitted)
            .await?
            .and_then(|version| Some((living.state, version.received_at?))),
        None => None,
    };
    let building = together::is_open(&cx.app, &call, now);
    let common = building && together::is_common(connection, found.project.id, call.id).await?;
    let shut = shut(now, &call, rules.content.calendar.late, (sent, building)).filter(|_| !common);
    let seen = Seen {
        call: &call,
        kinds: &rules.content.answering.kinds,
        shut,
        project: &project,
        gaps: &projects::gaps(&found.project, &found.content),
        parties: &parties,
        budget: &budget,
        money,
        broken: &requests.broken,
    };
    let lacks = lacks::lacks(&seen);
    Ok(Some(Check {
        put_off_since: calls::put_off_since(connection, &call).await?,
        frozen: Frozen::of(&call, project).requesting(requests.frozen.clone()),
        requests,
        money,
        forecast,
        budget,
        call,
        rules,
        application,
        lacks,
        building,
        common,
        shut,
    }))
}

/// Those who take part or are invited, as the check sees them.
async fn parties(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    money: bool,
) -> Result<Vec<Party>, Error> {
    let today = cx.app.clock.today();
    let mut parties = Vec::new();
    for partner in &found.partners {
        if !partner.is_in() && partner.state != State::Invited {
            continue;
        }
        let organisation = &partner.organisation;
        // Money is asked for: then, and only then, the papers count.
        let lacking = match partner.is_in() && money {
            true => file::lacking(cx, connection, organisation).await?,
            false => file::Lacking::default(),
        };
        let signs = mandates::reached(connection, organisation.id, &[Power::Sign], today).await?;
        parties.push(Party {
            partner: partner.id,
            key: organisation.key.clone(),
            role: partner.role,
            kind: organisation.kind,
            is_in: partner.is_in(),
            may_sign: !signs.is_empty(),
            commitment: lacking.commitment,
            papers: lacking.papers,
        });
    }
    Ok(parties)
}

/// What an answer on paper lacks of what a call asks for: observed when it is read, for nobody can mend a sheet.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a budget that is none.
pub async fn observed(connection: &mut Connection, found: &finding::Found) -> Result<Vec<Lack>, Error> {
    let Some((call, rules)) = calls::standing(connection, &found.call.address).await? else {
        return Ok(Vec::new());
    };
    let parties: Vec<Party> = (0_i64..)
        .zip(&found.partners)
        .map(|(partner, named)| Party {
            partner,
            key: named.party.key.clone(),
            role: named.party.role.parse().unwrap_or(Role::Partner),
            kind: named.organisation.kind,
            is_in: true,
            may_sign: true,
            commitment: false,
            papers: 0,
        })
        .collect();
    let budget = Budget::new(Vec::new(), Vec::new()).map_err(|error| Error::Internal(error.into()))?;
    Ok(lacks::lacks(&Seen {
        call: &call,
        kinds: &rules.content.answering.kinds,
        shut: None,
        project: &found.frozen.project,
        gaps: &[],
        parties: &parties,
        budget: &budget,
        money: call.cents.is_some(),
        broken: &[],
    }))
}
