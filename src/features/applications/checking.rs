//! Looking at a project as an application to a call, or to programmes: what it would say, and what it lacks.

use budgets::Budget;
use jiff::civil::Date;

use super::application::{Application, Channel};
use super::asking::{self, Question};
use super::beside::{self, Beside, Texts};
use super::costs::{self, Costs};
use super::deadline::{Shut, shut};
use super::finding;
use super::frozen::{Answered, Frozen};
use super::given;
use super::goal::{self, Goal};
use super::lacks::{self, Lack, Party, Seen};
use super::lifecycle::State;
use super::requests::{self, Column, Requests};
use super::store::versions;
use super::terms::{self, Aid, Terms};
use super::together;
use crate::features::calls::{self, Border, Call};
use crate::features::file::{self, Country};
use crate::features::projects::{self, Forecast, Found, State as Partaking, Twin};
use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A project beside what it would be sent to.
#[derive(Clone, Debug)]
pub struct Check {
    /// To what it goes: a call and its rules, or programmes.
    pub goal: Goal,
    /// The application that lives, or the last that did.
    pub application: Option<Application>,
    /// What would be frozen.
    pub frozen: Frozen,
    /// What lacks.
    pub lacks: Vec<Lack>,
    /// What is requested of programmes.
    pub requests: Requests,
    /// Which costs that would pay.
    pub costs: Costs,
    /// Its texts beside those of the project.
    pub texts: Texts,
    /// Which of them the two languages of the project do not say alike.
    pub beside: Vec<(Beside, Twin)>,
    /// What the programmes ask beside the common file.
    pub questions: Vec<Question>,
    /// On which terms.
    pub terms: Terms,
    /// How much state aid each partner would have had by then.
    pub aids: Vec<Aid>,
    /// Whether money is asked for.
    pub money: bool,
    /// The amounts of the budgets.
    pub forecast: Forecast,
    /// What they add up to.
    pub budget: Budget,
    /// Whether the co-construction of the call is open.
    pub building: bool,
    /// Whether what was received may be corrected, whatever its readers did: `together::corrects`.
    pub corrects: bool,
    /// Whether it is then what groups that come together write.
    pub common: bool,
    /// What shuts out a version that would be sent now.
    pub shut: Option<Shut>,
    /// Where there is no call: the day since which a programme that received it takes nothing any more, so that what was
    /// received stands.
    pub settled: Option<Date>,
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
        let extended = |call: &Answered| call.version >= self.put_off_since;
        let call = &frozen.call;
        self.frozen.says_as(frozen) && (*call == self.frozen.call || call.as_ref().is_some_and(extended))
    }

    /// What stands for it in addresses and forms: see `goal`.
    #[must_use]
    pub fn word(&self) -> String {
        match self.goal.call() {
            Some(call) => call.address.clone(),
            None => goal::word_of(self.application.as_ref()),
        }
    }
}

/// Looks at a project as an answer to the call at an address, or as a request to programmes where the word says so; nothing
/// where no such call is published and no such request was begun.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a budget that is none.
pub async fn check(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    call: &str,
) -> Result<Option<Check>, Error> {
    let Some((goal, application)) = goal::find(connection, found.project.id, call).await? else {
        return Ok(None);
    };
    let now = cx.now();
    let forecast = projects::forecast(connection, (found.project.id, now), &found.partners).await?;
    let budget = forecast.budget().map_err(|error| Error::Internal(error.into()))?;
    let living = application.as_ref().filter(|one| !one.state.is_over());
    let version = match living {
        Some(living) => versions::one(connection, living.id, living.submitted).await?,
        None => None,
    };
    let received = match (living, &version) {
        (Some(living), Some(version)) => Some(finding::read(living, version)?),
        _ => None,
    };
    let asking = (found, &goal, (living, received.as_ref()));
    let requests = requests::read(cx, connection, asking, (&forecast, &budget)).await?;
    let own = (&forecast, &requests, living.map(|one| one.id));
    let costs = costs::read(cx, connection, found, own).await?;
    let texts = beside::read(connection, found, living.map(|one| one.id)).await?;
    let terms = terms::read(connection, found, living.map(|one| one.id), &texts).await?;
    let aids = terms::aids(
        cx,
        connection,
        found,
        (&requests, &terms, living.map_or(0, |one| one.id)),
    )
    .await?;
    let questions = asking::read(connection, living.map(|one| one.id), &requests, &texts).await?;
    let beside = beside::gaps(found, &texts, (&questions, &terms));
    let pieces = asking::pieces(cx, connection, found, &requests).await?;
    let call = goal.call();
    let money = call.is_none_or(|call| call.cents.is_some()) || !requests.own.is_empty();
    let parties = parties(cx, connection, found, money).await?;
    let project = projects::document(&cx.app, connection, found).await?;
    let sent = living.zip(version.as_ref());
    let sent = sent.and_then(|(living, version)| Some((living.state, version.received_at?)));
    let building = call.is_some_and(|call| together::is_open(&cx.app, call, now));
    let corrects = call.is_some_and(|call| together::corrects(&cx.app, call, now));
    let common = match call {
        Some(call) => building && together::is_common(connection, found.project.id, call.id).await?,
        None => false,
    };
    let shut = goal.answered().and_then(|(call, rules)| {
        shut(now, call, rules.content.calendar.late, (sent, building)).filter(|_| !common)
    });
    let settled = match (&goal, living, &received) {
        (Goal::Programmes, Some(living), Some(received)) => {
            settled(living.state, received, &requests, cx.app.clock.today())
        }
        _ => None,
    };
    let rules = goal.answered().map(|(_, rules)| &rules.content);
    let seen = Seen {
        call,
        kinds: rules.map_or(&[], |rules| rules.answering.kinds.as_slice()),
        border: rules.map_or(Border::Welcome, |rules| rules.place.border),
        side: call.and_then(|call| side(&cx.app, call)),
        shut,
        settled,
        chosen: !requests.columns.is_empty(),
        requested: !requests.own.is_empty(),
        terms: &terms,
        aids: &aids,
        questions: &questions,
        pieces: &pieces,
        project: &project,
        gaps: &projects::gaps(&found.project, &found.content, &forecast.flows),
        beside: &beside,
        parties: &parties,
        budget: &budget,
        money,
        broken: &requests.broken,
        over: &costs.over,
    };
    let mut lacks = lacks::lacks(&seen);
    let frozen = Frozen::of(call, project)
        .requesting(requests.frozen.clone())
        .paying(costs.frozen())
        .answering(asking::frozen(&questions, &texts))
        .on(&terms);
    if let Some(living) = living {
        let given = given::more(connection, living.id, (&frozen, Channel::Online)).await?;
        lacks.extend(given.into_iter().map(Lack::Given));
    }
    Ok(Some(Check {
        put_off_since: match call {
            Some(call) => calls::put_off_since(connection, call).await?,
            None => 0,
        },
        frozen,
        requests,
        costs,
        texts,
        beside,
        questions,
        terms,
        aids,
        money,
        forecast,
        budget,
        settled,
        goal,
        application,
        lacks,
        building,
        corrects,
        common,
        shut,
    }))
}

/// The day of the first of the programmes that received a version which is over on a day: from then on that version stands,
/// unless its readers asked for another.
#[must_use]
pub fn settled(state: State, received: &Frozen, requests: &Requests, day: Date) -> Option<Date> {
    let asked = |one: &&Column| {
        let mut before = received.own_requests();
        before.any(|request| request.programme == one.programme.address)
    };
    if state != State::Submitted {
        return None;
    }
    let days = requests.columns.iter().filter(asked);
    days.filter_map(|column| column.version.content.closes)
        .filter(|closes| *closes < day)
        .min()
}

/// The side of the border on which a call is, where all its communes are on one.
pub(super) fn side(app: &App, call: &Call) -> Option<Country> {
    let communes = call
        .communes
        .iter()
        .filter_map(|code| app.territory.commune(code));
    let mut sides = communes.map(|commune| Country::of(&commune.country));
    let first = sides.next()?;
    sides.all(|one| one == first).then_some(first)
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
        if !partner.is_in() && partner.state != Partaking::Invited {
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
            country: file::country(&cx.app, organisation),
            is_in: partner.is_in(),
            may_sign: !signs.is_empty(),
            commitment: lacking.commitment,
            papers: lacking.papers,
        });
    }
    Ok(parties)
}
