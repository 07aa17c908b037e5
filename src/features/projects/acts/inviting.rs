//! Inviting organisations, and everything that is then said: yes, no, no more, you lead now.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Done, letters, note, starting};
use crate::features::askings;
use crate::features::directory::Organisation;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::partnership::{self, Part, Role, State, Step};
use crate::features::projects::project::{Partner, Project};
use crate::features::projects::store::partners::{self, Entry};
use crate::features::projects::store::{projects, values};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};

/// Days for which an invitation waits for its answer.
pub const DAYS: i32 = 30;

/// Organisations that a project may have invited and not heard from, at once.
pub const WAITING_MOST: usize = 30;

/// An invitation to be sent.
#[derive(Clone, Copy, Debug)]
pub struct Inviting<'a> {
    /// Whom.
    pub organisation: &'a Organisation,
    /// As a partner with a budget, or associated without.
    pub role: Role,
    /// What is said to them.
    pub words: &'a str,
    /// An invitation that has not been answered and that this one stands in for.
    pub instead_of: Option<&'a Partner>,
    /// Whether it builds what this project is begun from: then its partners ask it, and however often it was asked by others
    /// it is not left out.
    pub builds: bool,
}

/// Why an invitation cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is in the project, or was invited already.
    Already,
    /// It was invited less than thirty days ago.
    Soon,
    /// Too many have not answered yet.
    Many,
    /// What it should stand in for is no invitation that waits.
    NothingToReplace,
    /// It is a pole: those who are in it take part, each in its own name.
    Pole,
    /// It is a small association that many others asked something already; it can be asked from that day.
    Asked(Date),
}

/// Invites an organisation; it has `DAYS` to answer. What is said goes to whoever may answer for it;
/// where nobody does yet, the invitation waits on its page. Gives how many were written to.
///
/// # Errors
/// When the database does not answer.
pub async fn invite(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    inviting: Inviting<'_>,
    acting: Acting,
) -> Result<Result<usize, Refusal>, StoreError> {
    let now = app.clock.now().as_second();
    projects::take_turns(connection, found.project.id, now).await?;
    let all = partners::of_project(connection, found.project.id).await?;
    let before = all
        .iter()
        .find(|partner| partner.organisation.id == inviting.organisation.id);
    if inviting.organisation.is_pole() {
        return Ok(Err(Refusal::Pole));
    }
    if !Part::may_be_invited(before.map(|partner| partner.state)) {
        return Ok(Err(Refusal::Already));
    }
    if before.is_some_and(|partner| partner.rests_until(app.clock.today()).is_some()) {
        return Ok(Err(Refusal::Soon));
    }
    if !inviting.builds
        && let Some(day) =
            askings::turns_away(connection, app.clock.today(), inviting.organisation.id).await?
    {
        return Ok(Err(Refusal::Asked(day)));
    }
    let replaced = inviting.instead_of.map(|partner| partner.id);
    let waiting = all.iter().filter(|partner| partner.state == State::Invited);
    if waiting.count() >= WAITING_MOST && replaced.is_none() {
        return Ok(Err(Refusal::Many));
    }
    if let Some(partner) = inviting.instead_of {
        let said = say(
            connection,
            app,
            &found.project,
            partner.id,
            Step::Withdraw,
            Some(acting),
        )
        .await?;
        if said.is_none() {
            return Ok(Err(Refusal::NothingToReplace));
        }
    }
    let expires = app.clock.today().saturating_add(DAYS.days());
    let role = match inviting.role {
        Role::Associated => Role::Associated,
        Role::Partner | Role::Lead => Role::Partner,
    };
    let entry = Entry {
        part: Part {
            id: before.map_or_else(chance::row, |partner| partner.id),
            role,
            state: State::Invited,
            offered: false,
        },
        organisation: inviting.organisation.id,
        words: inviting.words,
        expires: Some(expires),
        replaces: replaced,
    };
    partners::put(connection, found.project.id, &entry, now).await?;
    let lead = all.iter().find(|partner| partner.role == Role::Lead);
    if let Some(lead) = lead {
        let asked = (inviting.organisation.id, lead.organisation.id);
        askings::note(connection, app.clock.today(), asked).await?;
    }
    let done = Done {
        acting: Some(acting),
        organisation: Some(&inviting.organisation.key),
        kind: "invited",
        detail: &inviting.organisation.name,
        before: before.map(|partner| partner.state.as_str()),
        after: Some(role.as_str()),
        amounts: &[],
    };
    note(connection, now, &found.project, done).await?;
    let lead = lead.map_or("", |partner| partner.organisation.name.as_str());
    let title = title(connection, &found.project).await?;
    let said = [
        ("project", title.as_str()),
        ("organisation", inviting.organisation.name.as_str()),
        ("lead", lead),
        ("words", inviting.words),
    ];
    let letter = (
        "letter-project-invited",
        format!("/projects/{}", found.project.address),
    );
    let written = letters::send(
        connection,
        app,
        inviting.organisation.id,
        Some(acting.person),
        (letter.0, &letter.1),
        (&said, Some(expires)),
    )
    .await?;
    Ok(Ok(written))
}

/// Says something about a partner; nothing where it changes nothing any more. Whoever must know is
/// written to.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    app: &App,
    project: &Project,
    partner: i64,
    step: Step,
    acting: Option<Acting>,
) -> Result<Option<Vec<Part>>, StoreError> {
    let now = app.clock.now().as_second();
    projects::take_turns(connection, project.id, now).await?;
    let all = partners::of_project(connection, project.id).await?;
    let Some(about) = all.iter().find(|one| one.id == partner) else {
        return Ok(None);
    };
    // The last day for an answer ends at midnight, whenever somebody notes it.
    let is_over = about.expires.is_some_and(|day| day < app.clock.today());
    if is_over && step == Step::Accept || !is_over && step == Step::Expire {
        return Ok(None);
    }
    let mut parts: Vec<Part> = all.iter().map(Partner::part).collect();
    // Where nobody speaks for the lead any more nobody can offer it: a partner may take it by its own word.
    let orphaned = step == Step::TakeOver && finding::is_orphaned(connection, app, &all).await?;
    for part in parts.iter_mut().filter(|part| orphaned && part.id == partner) {
        part.offered |= part.state == State::Accepted && part.role == Role::Partner;
    }
    let Some(changed) = partnership::next(&parts, partner, step) else {
        return Ok(None);
    };
    for part in &changed {
        partners::change(connection, part, now).await?;
    }
    let after = changed.iter().find(|part| part.id == partner);
    let done = Done {
        acting,
        organisation: Some(&about.organisation.key),
        kind: kind(step),
        detail: &about.organisation.name,
        before: Some(about.state.as_str()),
        after: after.map(|part| part.state.as_str()),
        amounts: &[],
    };
    note(connection, now, project, done).await?;
    if let (Step::Accept, Some(acting)) = (step, acting) {
        starting::follow_call(connection, now, project, acting).await?;
    }
    match orphaned {
        true => tell_all(connection, app, project, (&all, about), acting).await?,
        false => tell(connection, app, project, &all, about, step, acting).await?,
    }
    Ok(Some(changed))
}

/// What a step is called in the history.
fn kind(step: Step) -> &'static str {
    match step {
        Step::Accept => "accepted",
        Step::Decline => "declined",
        Step::Withdraw => "withdrawn",
        Step::Expire => "expired",
        Step::Leave => "left",
        Step::Offer => "lead-offered",
        Step::Retract => "lead-retracted",
        Step::TakeOver => "lead-taken",
        Step::Refuse => "lead-refused",
    }
}

/// Writes to whoever must know: the lead of what a partner says, the partner of what the lead says.
async fn tell(
    connection: &mut Connection,
    app: &App,
    project: &Project,
    all: &[Partner],
    about: &Partner,
    step: Step,
    acting: Option<Acting>,
) -> Result<(), StoreError> {
    let lead = all.iter().find(|one| one.role == Role::Lead);
    let (to, letter) = match step {
        Step::Accept => (lead, "letter-project-accepted"),
        Step::Decline => (lead, "letter-project-declined"),
        Step::Expire => (lead, "letter-project-expired"),
        Step::Leave => (lead, "letter-project-left"),
        Step::TakeOver => (lead, "letter-project-lead-taken"),
        Step::Refuse => (lead, "letter-project-lead-refused"),
        Step::Offer => (Some(about), "letter-project-lead-offered"),
        Step::Withdraw => (Some(about), "letter-project-withdrawn"),
        // Nothing waits for an answer any more: the page says so.
        Step::Retract => return Ok(()),
    };
    let Some(to) = to else { return Ok(()) };
    let title = title(connection, project).await?;
    let said = [
        ("project", title.as_str()),
        ("organisation", about.organisation.name.as_str()),
        ("lead", lead.map_or("", |one| one.organisation.name.as_str())),
    ];
    // Whoever is no longer invited has no page to be led to.
    let path = match step {
        Step::Withdraw => "/projects".to_owned(),
        Step::Accept
        | Step::Decline
        | Step::Expire
        | Step::Leave
        | Step::Offer
        | Step::Retract
        | Step::TakeOver
        | Step::Refuse => format!("/projects/{}", project.address),
    };
    let writer = acting.map(|acting| acting.person);
    letters::send(
        connection,
        app,
        to.organisation.id,
        writer,
        (letter, &path),
        (&said, None),
    )
    .await?;
    Ok(())
}

/// Tells those who build a project who leads it, where that was not handed over; those who led cannot be reached.
async fn tell_all(
    connection: &mut Connection,
    app: &App,
    project: &Project,
    (all, about): (&[Partner], &Partner),
    acting: Option<Acting>,
) -> Result<(), StoreError> {
    let title = title(connection, project).await?;
    let said = [
        ("project", title.as_str()),
        ("organisation", about.organisation.name.as_str()),
    ];
    let path = format!("/projects/{}", project.address);
    let writer = acting.map(|acting| acting.person);
    let others = all.iter().filter(|one| one.is_in() && one.id != about.id);
    let to: Vec<i64> = others.map(|one| one.organisation.id).collect();
    let letter = ("letter-project-lead-taken", path.as_str());
    letters::send_all(connection, app, &to, writer, letter, (&said, None)).await?;
    Ok(())
}

/// What a project is called, in its first language.
pub(super) async fn title(connection: &mut Connection, project: &Project) -> Result<String, StoreError> {
    let content = values::content(connection, project.id).await?;
    Ok(content
        .said("title", project.language)
        .map_or_else(String::new, |(words, _)| words.to_owned()))
}

/// Closes the invitations that nobody answered in time; says how many. To call it again changes nothing.
///
/// # Errors
/// When the database does not answer; what was closed by then stays closed.
pub async fn close_overdue(app: &App, today: Date) -> Result<usize, StoreError> {
    let mut connection = app.db.read().await?;
    let overdue = partners::overdue(&mut connection, today).await?;
    drop(connection);
    let mut closed = 0;
    for (project, partner) in overdue {
        let mut transaction = app.db.write().await?;
        let Some(project) = projects::by_ids(&mut transaction, &[project]).await?.pop() else {
            continue;
        };
        if say(&mut transaction, app, &project, partner, Step::Expire, None)
            .await?
            .is_some()
        {
            closed += 1;
        }
        transaction.commit().await?;
    }
    Ok(closed)
}
