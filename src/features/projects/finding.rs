//! The scoped lookup: while a project is being built it exists for the organisations that build it and
//! those they invited, and for nobody else. Whoever acts for none of them finds nothing.

use jiff::ToSpan;

use super::content::Content;
use super::partnership::{Role, State};
use super::project::{Partner, Project, Stage};
use super::store::{partners, projects, values};
use crate::features::directory::{self, Organisation, key_in_address};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power, store as mandates};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A project, and those who build it, as somebody who acts for one of them finds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The project.
    pub project: Project,
    /// What it says.
    pub content: Content,
    /// Every organisation that was ever invited; see [`Partner::is_in`].
    pub partners: Vec<Partner>,
    /// Whether the asker acts for an organisation that takes part: those who are only invited read what
    /// the project is and who builds it, not its budgets and talks.
    pub is_in: bool,
}

impl Found {
    /// The partner that leads.
    #[must_use]
    pub fn lead(&self) -> Option<&Partner> {
        self.partners.iter().find(|partner| partner.role == Role::Lead)
    }

    /// Those who take part.
    pub fn members(&self) -> impl Iterator<Item = &Partner> {
        self.partners.iter().filter(|partner| partner.is_in())
    }

    /// The title, in the reader's language where it has one.
    #[must_use]
    pub fn title(&self, cx: &Cx) -> String {
        self.content
            .said("title", cx.lang)
            .map_or_else(String::new, |(words, _)| words.to_owned())
    }

    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/projects/{}", self.project.address)
    }

    /// The partner that an organisation is.
    #[must_use]
    pub fn partner_of(&self, organisation: i64) -> Option<&Partner> {
        self.partners
            .iter()
            .find(|partner| partner.organisation.id == organisation)
    }

    /// Under which mandate the asker uses a power for one of those who take part; the lead comes first
    /// where the asker acts for several.
    ///
    /// # Errors
    /// [`Error::NotFound`] for whoever may not; what the power takes beside.
    pub fn acting(&self, cx: &Cx, power: Power) -> Result<(Acting, &Partner), Error> {
        for partner in self.members() {
            match cx.acting(power, Some(partner.organisation.id)) {
                Err(Error::NotFound) => {}
                answer => return answer.map(|acting| (acting, partner)),
            }
        }
        Err(Error::NotFound)
    }

    /// Under which mandate the asker writes the project.
    ///
    /// # Errors
    /// [`Error::NotFound`] for whoever may not, or once the project ended.
    pub fn writing(&self, cx: &Cx) -> Result<Acting, Error> {
        match self.project.stage {
            Stage::Preparing => self.acting(cx, Power::WriteProjects).map(|(acting, _)| acting),
            Stage::Ended => Err(Error::NotFound),
        }
    }

    /// Under which mandate the asker speaks for the project: that of its lead.
    ///
    /// # Errors
    /// [`Error::NotFound`] for whoever does not, or once the project ended.
    pub fn leading(&self, cx: &Cx) -> Result<Acting, Error> {
        let lead = self.lead().ok_or(Error::NotFound)?;
        match self.project.stage {
            Stage::Preparing => cx.acting(Power::JoinProjects, Some(lead.organisation.id)),
            Stage::Ended => Err(Error::NotFound),
        }
    }

    /// Whether the asker may write, to show the way to it.
    #[must_use]
    pub fn writes(&self, cx: &Cx) -> bool {
        self.project.stage == Stage::Preparing
            && self
                .members()
                .any(|partner| cx.could(Power::WriteProjects, Some(partner.organisation.id)))
    }

    /// Whether the asker speaks for the lead, to show the way to it.
    #[must_use]
    pub fn leads(&self, cx: &Cx) -> bool {
        self.project.stage == Stage::Preparing
            && self
                .lead()
                .is_some_and(|lead| cx.could(Power::JoinProjects, Some(lead.organisation.id)))
    }
}

/// The project at an address, for whoever acts for an organisation that builds it or is invited to.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] for everybody else, as where there is no such project.
pub async fn find(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Found, Error> {
    cx.someone()?;
    let project = projects::by_key(connection, key_in_address(address))
        .await?
        .ok_or(Error::NotFound)?;
    let partners = partners::of_project(connection, project.id).await?;
    let acts_for = |partner: &Partner| cx.could(Power::SeeFile, Some(partner.organisation.id));
    let is_in = partners
        .iter()
        .any(|partner| partner.is_in() && acts_for(partner));
    let is_invited = partners
        .iter()
        .any(|partner| partner.state == State::Invited && acts_for(partner));
    if !is_in && !is_invited {
        return Err(Error::NotFound);
    }
    let content = values::content(connection, project.id).await?;
    Ok(Found {
        project,
        content,
        partners,
        is_in,
    })
}

/// Days after which a mandate that ran out, or was ended, is not waited for any more.
const LAPSED: i64 = 14;

/// Whether nobody speaks any more for the organisation that leads: then nobody could hand the lead over. A mandate that ran out lately
/// may be lengthened yet, and who follows somebody that left is not named within the hour.
///
/// # Errors
/// When the database does not answer.
pub async fn is_orphaned(
    connection: &mut Connection,
    app: &App,
    partners: &[Partner],
) -> Result<bool, StoreError> {
    let Some(lead) = partners.iter().find(|partner| partner.role == Role::Lead) else {
        return Ok(false);
    };
    let since = (
        app.clock.today().saturating_sub(LAPSED.days()),
        app.clock.now().as_second() - LAPSED * 86_400,
    );
    let powers = [Power::JoinProjects];
    Ok(!mandates::held_since(connection, lead.organisation.id, &powers, since).await?)
}

/// Whether an organisation for which the asker may write took part in a project and left it: whoever was
/// writing meanwhile is told so, and nobody else.
///
/// # Errors
/// When the database does not answer.
pub async fn has_left(cx: &Cx, connection: &mut Connection, address: &str) -> Result<bool, StoreError> {
    let Some(project) = projects::by_key(connection, key_in_address(address)).await? else {
        return Ok(false);
    };
    let partners = partners::of_project(connection, project.id).await?;
    Ok(partners.iter().any(|partner| {
        partner.state == State::Left && cx.could(Power::WriteProjects, Some(partner.organisation.id))
    }))
}

/// What became of the invitation of an organisation for which the asker acts, where it can no longer be answered: whoever comes by the
/// letter of that invitation is told so, and nobody else.
///
/// # Errors
/// When the database does not answer.
pub async fn was_invited(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<Option<State>, StoreError> {
    let Some(project) = projects::by_key(connection, key_in_address(address)).await? else {
        return Ok(None);
    };
    let partners = partners::of_project(connection, project.id).await?;
    let gone = |partner: &&Partner| {
        matches!(partner.state, State::Declined | State::Withdrawn | State::Expired)
            && cx.could(Power::SeeFile, Some(partner.organisation.id))
    };
    Ok(partners.iter().find(gone).map(|partner| partner.state))
}

/// The same, for those who take part: budgets, talks, files.
///
/// # Errors
/// As [`find`]; [`Error::NotFound`] for those who are only invited.
pub async fn find_within(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Found, Error> {
    let found = find(cx, connection, address).await?;
    found.is_in.then_some(found).ok_or(Error::NotFound)
}

/// A project as those who build it find it, for verbs that nobody asks for through a page.
///
/// # Errors
/// When the database does not answer.
pub async fn built(connection: &mut Connection, address: &str) -> Result<Option<Found>, StoreError> {
    let Some(project) = projects::by_key(connection, key_in_address(address)).await? else {
        return Ok(None);
    };
    Ok(Some(Found {
        partners: partners::of_project(connection, project.id).await?,
        content: values::content(connection, project.id).await?,
        project,
        is_in: true,
    }))
}

/// The organisations for which the asker holds a power, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn own(
    cx: &Cx,
    connection: &mut Connection,
    power: Power,
) -> Result<Vec<Organisation>, StoreError> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    let mut ids: Vec<i64> = actor
        .mandates_with(power)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = directory::any_by_ids(connection, &ids).await?;
    own.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    Ok(own)
}
