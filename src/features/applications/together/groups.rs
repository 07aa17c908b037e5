//! The groups of a call, and who may see them: the organisers see each, the others see those who wish to be seen, once they
//! wish it themselves. For everybody else there is nothing.

use jiff::Timestamp;

use super::is_open;
use super::merger::{Answer, State};
use super::stance::Said;
use crate::features::applications::application::Application;
use crate::features::applications::finding;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::store::mergers::{self, Merger};
use crate::features::applications::store::{applications, together as store, versions};
use crate::features::calls::{self, Call, Kind, Phase};
use crate::features::directory::Organisation;
use crate::features::projects::{self, Need, Role};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A group: those who build what was received together.
#[derive(Clone, Debug)]
pub struct Group {
    /// What was received.
    pub application: Application,
    /// What it says.
    pub frozen: Frozen,
    /// Those who build it today, the lead first.
    pub partners: Vec<Organisation>,
    /// What it still looks for.
    pub needs: Vec<Need>,
    /// Whether it wishes to be seen by the others.
    pub shown: bool,
    /// What it says it does.
    pub said: Said,
    /// Whether it said yes to a common project that was begun: that is what it does, whatever else it said or not.
    pub joins: bool,
}

impl Group {
    /// Its number, that people read aloud.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.application.number
    }

    /// Its title, and the language it is in.
    #[must_use]
    pub fn title(&self, lang: Lang) -> (&str, Lang) {
        self.frozen.title(lang)
    }

    /// Whether what it sent may still change or come together with others while the call is built together: what its readers
    /// answered stands.
    #[must_use]
    pub fn may_change(&self) -> bool {
        self.application.state.may_change(true)
    }

    /// Whether the asker acts for one of its partners.
    #[must_use]
    pub fn is_own(&self, cx: &Cx) -> bool {
        self.partners
            .iter()
            .any(|one| cx.could(Power::SeeFile, Some(one.id)))
    }

    /// Whether the asker speaks for its lead, to show the way to it.
    #[must_use]
    pub fn leads(&self, cx: &Cx) -> bool {
        self.partners
            .first()
            .is_some_and(|lead| cx.could(Power::JoinProjects, Some(lead.id)))
    }

    /// Under which mandate the asker speaks for the group: that of its lead.
    ///
    /// # Errors
    /// [`Error::NotFound`] for whoever does not.
    pub fn leading(&self, cx: &Cx) -> Result<(Acting, &Organisation), Error> {
        let lead = self.partners.first().ok_or(Error::NotFound)?;
        Ok((cx.acting(Power::JoinProjects, Some(lead.id))?, lead))
    }
}

/// The groups of a call, as somebody who may be there finds them.
#[derive(Clone, Debug)]
pub struct Room {
    /// The call.
    pub call: Call,
    /// Where its co-construction stands; nothing while answers are taken.
    pub phase: Option<Phase>,
    /// Whether the asker organises the call.
    pub organises: bool,
    /// The groups in which the asker takes part.
    pub own: Vec<Group>,
    /// The others that the asker may see, in the order of their numbers.
    pub others: Vec<Group>,
}

impl Room {
    /// Whether groups may come together, change or stay apart now.
    #[must_use]
    pub fn is_open(&self, cx: &Cx) -> bool {
        is_open(&cx.app, &self.call, cx.now())
    }

    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        path(&self.call)
    }

    /// Every group that the asker sees.
    pub fn every(&self) -> impl Iterator<Item = &Group> {
        self.own.iter().chain(&self.others)
    }

    /// The own group that is meant: by its number, else the first for whose lead the asker speaks, else the first.
    #[must_use]
    pub fn mine(&self, cx: &Cx, number: &str) -> Option<&Group> {
        let named = self.own.iter().find(|group| group.number() == number);
        named
            .or_else(|| self.own.iter().find(|group| group.leads(cx)))
            .or(self.own.first())
    }
}

/// The group that a form speaks for: the one whose number it holds. No other speaks in its place.
///
/// # Errors
/// [`Error::NotFound`].
pub fn meant<'g>(mut own: impl Iterator<Item = &'g Group>, number: &str) -> Result<&'g Group, Error> {
    own.find(|group| group.number() == number).ok_or(Error::NotFound)
}

/// Whether what answers a call is built together.
#[must_use]
pub fn are_built(call: &Call) -> bool {
    call.kind == Kind::Initiatives && call.co_construction.is_some() && call.withdrawn_at.is_none()
}

/// What follows the language in the address of the groups of a call.
#[must_use]
pub fn path(call: &Call) -> String {
    format!("/calls/{}/groups", call.address)
}

/// The groups of the call at an address.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] for whoever neither takes part in one nor organises the call, and where nothing
/// is built together; [`Error::SecondFactor`] for an organiser who showed none.
pub async fn enter(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Room, Error> {
    cx.someone()?;
    let call = calls::find(connection, address).await?.ok_or(Error::NotFound)?;
    if !are_built(&call) {
        return Err(Error::NotFound);
    }
    let every = of_call(connection, &call).await?;
    let (own, mut others): (Vec<Group>, Vec<Group>) = every.into_iter().partition(|group| group.is_own(cx));
    let organises = match finding::organiser(cx, &call) {
        Ok(_) => true,
        Err(_) if !own.is_empty() => false,
        Err(refusal) => return Err(refusal),
    };
    let now = cx.now();
    let day = Timestamp::from_second(now).map(|instant| cx.app.clock.date_of(instant));
    let phase = day.ok().and_then(|day| call.phase(now, day));
    let begun = matches!(phase, Some(Phase::Open | Phase::Over));
    let sees = begun && own.iter().any(|group| group.shown);
    others.retain(|group| organises || (sees && group.shown));
    Ok(Room {
        call,
        phase,
        organises,
        own,
        others,
    })
}

/// The same room with the groups of a proposal in it, whoever wishes to be seen: they know each other by that. Nothing for
/// whoever speaks for none of them, unless they organise the call and the common project is made.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn around(connection: &mut Connection, room: Room, merger: &Merger) -> Result<Option<Room>, Error> {
    let named = |group: &Group| {
        let mut parties = merger.parties.iter();
        parties.any(|party| party.application == group.application.id)
    };
    let made = merger.state.is_made();
    let takes_part = room.own.iter().any(named);
    if merger.call != room.call.id || !(takes_part || (room.organises && made)) {
        return Ok(None);
    }
    let mut others = of_call(connection, &room.call).await?;
    let is_own = |group: &Group| {
        let mut own = room.own.iter();
        own.any(|one| one.application.id == group.application.id)
    };
    // Whoever said no is not read any longer by that, nor anybody once it is over.
    let reads = |group: &Group| {
        let mut parties = merger.parties.iter();
        let party = parties.find(|party| party.application == group.application.id);
        let waits = party.is_some_and(|party| matches!(party.answer, Answer::Proposed | Answer::Accepted));
        group.shown || (waits && merger.state != State::Dropped)
    };
    others.retain(|group| named(group) && !is_own(group) && (reads(group) || (room.organises && made)));
    Ok(Some(Room { others, ..room }))
}

/// The groups of a call, in the order of their numbers: nobody is first by having been fast. What is over is none.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn of_call(connection: &mut Connection, call: &Call) -> Result<Vec<Group>, Error> {
    let mut groups = Vec::new();
    for application in applications::sent_to(connection, call.id).await? {
        if !application.state.is_over() {
            groups.extend(group(connection, application).await?);
        }
    }
    Ok(groups)
}

/// An application that was received, as a group; nothing where it never was.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn group(connection: &mut Connection, application: Application) -> Result<Option<Group>, Error> {
    let Some(version) = versions::one(connection, application.id, application.submitted).await? else {
        return Ok(None);
    };
    let frozen = finding::read(&application, &version)?;
    let (partners, needs) = match application.project {
        Some(project) => (
            building(connection, project).await?,
            projects::needs(connection, project).await?,
        ),
        None => {
            let named = finding::parties(connection, &frozen).await?;
            (
                named.into_iter().map(|one| one.organisation).collect(),
                Vec::new(),
            )
        }
    };
    let mergers = mergers::of_applications(connection, &[application.id]).await?;
    let agreed = |merger: &Merger| {
        let mut parties = merger.parties.iter();
        parties.any(|party| party.application == application.id && party.answer == Answer::Accepted)
    };
    Ok(Some(Group {
        joins: mergers
            .iter()
            .any(|merger| merger.state.is_made() && agreed(merger)),
        shown: store::shown(connection, application.id).await?,
        said: store::last(connection, application.id).await?,
        application,
        frozen,
        partners,
        needs,
    }))
}

/// Those who build a project today, the lead first.
///
/// # Errors
/// When the database does not answer.
pub async fn building(connection: &mut Connection, project: i64) -> Result<Vec<Organisation>, StoreError> {
    let mut partners = projects::partners(connection, project).await?;
    partners.retain(projects::Partner::is_in);
    partners.sort_by_key(|one| one.role != Role::Lead);
    Ok(partners.into_iter().map(|one| one.organisation).collect())
}
