//! Beginning a project, alone and without asking anybody, from whatever it comes from.

use super::{Done, needing, note};
use crate::features::calls::{self, Call};
use crate::features::directory::{Organisation, key_in_address};
use crate::features::projects::budget::PAYMENT;
use crate::features::projects::content::{Content, TITLE, Value};
use crate::features::projects::need::Need;
use crate::features::projects::partnership::{Part, Role, State};
use crate::features::projects::project::{Origin, Project, Stage};
use crate::features::projects::store::partners::{self, Entry};
use crate::features::projects::store::{projects, values};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// What is said when a project is begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its first language, which is that of the title.
    pub language: Lang,
    /// The language to be kept in step with the first.
    pub second_language: Option<Lang>,
    /// What it is begun from.
    pub origin: Origin,
    /// The address of that call, petition or project; of a meeting, which one it was, in words.
    pub origin_address: Option<&'a str>,
}

/// Begins a project whose lead is `lead`, until another partner takes that over.
///
/// # Errors
/// When the database does not answer.
pub async fn start(
    connection: &mut Connection,
    now: i64,
    lead: &Organisation,
    beginning: &Beginning<'_>,
    acting: Acting,
) -> Result<Project, StoreError> {
    let address = chance::address(beginning.title);
    let key = key_in_address(&address).to_owned();
    let project = Project {
        id: chance::row(),
        address,
        language: beginning.language,
        second_language: beginning
            .second_language
            .filter(|lang| *lang != beginning.language),
        origin: beginning.origin,
        origin_address: beginning.origin_address.map(str::to_owned),
        stage: Stage::Preparing,
        created_at: now,
        changed_at: now,
        version: 1,
    };
    projects::insert(connection, &key, &project).await?;
    let first = Entry {
        part: Part {
            id: chance::row(),
            role: Role::Lead,
            state: State::Accepted,
            offered: false,
        },
        organisation: lead.id,
        words: "",
        expires: None,
        replaces: None,
    };
    partners::put(connection, project.id, &first, now).await?;
    let title = Value {
        version: 1,
        words: beginning.title.to_owned(),
        source_hash: String::new(),
        person: Some(acting.person),
        organisation: acting.organisation,
        saved_at: now,
    };
    values::save(
        connection,
        project.id,
        TITLE.name,
        beginning.language.code(),
        &title,
    )
    .await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some(&lead.key),
        kind: "started",
        detail: &lead.name,
        after: Some(beginning.title),
        ..Done::default()
    };
    note(connection, now, &project, done).await?;
    follow_call(connection, now, &project, acting).await?;
    Ok(project)
}

/// Lets a person follow the call from which a project was begun: whoever prepares an answer is told when its rules change, until
/// they say otherwise.
///
/// # Errors
/// When the database does not answer.
pub async fn follow_call(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    acting: Acting,
) -> Result<(), StoreError> {
    let call = match (project.origin, &project.origin_address) {
        (Origin::Call, Some(address)) => calls::find(connection, address).await?,
        (Origin::Call | Origin::Nothing | Origin::Petition | Origin::Meeting | Origin::Project, _) => None,
    };
    if let Some(call) = call {
        calls::follow(connection, call.id, acting.person, now).await?;
    }
    Ok(())
}

/// Takes over from an earlier project what is still good: its texts, its places, its actions without
/// their dates, its indicators. Nobody is invited again by that, amounts are proposed where they are typed, and nothing is
/// ready before somebody read it.
///
/// # Errors
/// When the database does not answer.
pub async fn take_over(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    earlier: &Content,
    acting: Acting,
) -> Result<(), StoreError> {
    for (field, language, value) in earlier.beginning("") {
        let of_its_time = field.starts_with("state-")
            || field.starts_with(PAYMENT)
            || field.ends_with("-starts")
            || field.ends_with("-until");
        let is_title = field == TITLE.name && language == project.language.code();
        if of_its_time || is_title {
            continue;
        }
        let value = Value {
            version: 1,
            person: Some(acting.person),
            organisation: acting.organisation,
            saved_at: now,
            ..value.clone()
        };
        values::save(connection, project.id, field, language, &value).await?;
    }
    Ok(())
}

/// Says that a project looks for what an earlier one still looked for; what its call asked is that call's.
///
/// # Errors
/// When the database does not answer.
pub async fn look_for_again(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    needs: Vec<Need>,
    acting: Acting,
) -> Result<(), StoreError> {
    for need in needs.into_iter().filter(|need| !need.of_call) {
        let need = Need {
            id: chance::row(),
            ..need
        };
        needing::look_for(connection, now, project, &need, acting).await?;
    }
    Ok(())
}

/// Says where a project acts at first: its partners may say otherwise.
///
/// # Errors
/// When the database does not answer.
pub async fn place(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    communes: &[String],
    acting: Acting,
) -> Result<(), StoreError> {
    if communes.is_empty() {
        return Ok(());
    }
    let value = Value {
        version: 1,
        words: communes.join(" "),
        source_hash: String::new(),
        person: Some(acting.person),
        organisation: acting.organisation,
        saved_at: now,
    };
    values::save(connection, project.id, "communes", "", &value).await
}

/// Takes over from the call that a project answers where it asks to act, and what it says is needed, in the project's language:
/// its partners may say otherwise, and what is there already is said to be found.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    call: &Call,
    acting: Acting,
) -> Result<(), StoreError> {
    place(connection, now, project, &call.communes, acting).await?;
    for need in calls::needs(connection, call.id).await? {
        let need = Need {
            id: chance::row(),
            resource: need.resource,
            words: need.words.get(project.language).0.to_owned(),
            weight: need.weight,
            of_call: true,
        };
        needing::look_for(connection, now, project, &need, acting).await?;
    }
    Ok(())
}
