//! Saving what a project says: value after value, each a new version, in one transaction.

use super::{Done, note};
use crate::features::projects::content::{Content, Section, Value};
use crate::features::projects::editing::Writes;
use crate::features::projects::items::{self, Kind};
use crate::features::projects::project::Project;
use crate::features::projects::store::{projects, values};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// Writes values over what holds now; says how many. `detail` is the section or the thing they belong
/// to. The caller took its turn and read the content under it.
///
/// # Errors
/// When the database does not answer; busy where somebody else was faster by a hair.
pub async fn save(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    content: &Content,
    writes: &Writes,
    (acting, detail): (Acting, &str),
) -> Result<usize, StoreError> {
    if writes.is_empty() {
        return Ok(0);
    }
    projects::take_turns(connection, project.id, now).await?;
    let (mut before, mut after) = (String::new(), String::new());
    for (field, language, words, source_hash) in writes {
        let held = content.value(field, language);
        let value = Value {
            version: held.map_or(0, |held| held.version) + 1,
            words: words.clone(),
            source_hash: source_hash.clone(),
            person: Some(acting.person),
            organisation: acting.organisation,
            saved_at: now,
        };
        values::save(connection, project.id, field, language, &value).await?;
        let was = held.map_or("", |held| held.words.as_str());
        before.push_str(&format!("{field} {language}\n{was}\n"));
        after.push_str(&format!("{field} {language}\n{words}\n"));
    }
    let done = Done {
        acting: Some(acting),
        kind: "written",
        detail,
        before: Some(&before),
        after: Some(&after),
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(writes.len())
}

/// Adds an action or an indicator at the end of its list; gives its key, nothing where there are too
/// many.
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    kind: Kind,
    acting: Acting,
) -> Result<Option<String>, StoreError> {
    projects::take_turns(connection, project.id, now).await?;
    let content = values::content(connection, project.id).await?;
    let held = items::keys(kind, &content);
    if held.len() >= items::MOST {
        return Ok(None);
    }
    let key = chance::key();
    let list = held
        .into_iter()
        .chain([key.as_str()])
        .collect::<Vec<_>>()
        .join(" ");
    write_list(connection, now, project, &content, kind, list, acting).await?;
    Ok(Some(key))
}

/// Takes an action or an indicator off its list; what it said stays in the history. False when it was
/// not there any more.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    (kind, key): (Kind, &str),
    acting: Acting,
) -> Result<bool, StoreError> {
    projects::take_turns(connection, project.id, now).await?;
    let content = values::content(connection, project.id).await?;
    let held = items::keys(kind, &content);
    if !held.contains(&key) {
        return Ok(false);
    }
    let list: Vec<&str> = held.into_iter().filter(|one| *one != key).collect();
    write_list(connection, now, project, &content, kind, list.join(" "), acting).await?;
    Ok(true)
}

/// Whether an action or an indicator was ever on its list.
///
/// # Errors
/// When the database does not answer.
pub async fn was_listed(
    connection: &mut Connection,
    project: i64,
    (kind, key): (Kind, &str),
) -> Result<bool, StoreError> {
    let lists = values::versions(connection, project, kind.list(), "").await?;
    Ok(lists
        .iter()
        .any(|list| list.words.split_whitespace().any(|one| one == key)))
}

/// Puts an action or an indicator that was removed back at the end of its list; false where there are too
/// many.
///
/// # Errors
/// When the database does not answer.
pub async fn put_back(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    (kind, key): (Kind, &str),
    acting: Acting,
) -> Result<bool, StoreError> {
    projects::take_turns(connection, project.id, now).await?;
    let content = values::content(connection, project.id).await?;
    let mut list = items::keys(kind, &content);
    if list.len() >= items::MOST {
        return Ok(false);
    }
    if !list.contains(&key) {
        list.push(key);
        let list = list.join(" ");
        write_list(connection, now, project, &content, kind, list, acting).await?;
    }
    Ok(true)
}

async fn write_list(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    content: &Content,
    kind: Kind,
    list: String,
    acting: Acting,
) -> Result<(), StoreError> {
    let writes = vec![(kind.list().to_owned(), "", list, String::new())];
    let section: Section = kind.section();
    save(
        connection,
        now,
        project,
        content,
        &writes,
        (acting, section.as_str()),
    )
    .await?;
    Ok(())
}

/// Chooses the language that a project keeps in step with its first, or none; false when somebody
/// changed it since `version`. What was written in a language that is given up stays in the history,
/// and is there again when it is taken up again.
///
/// # Errors
/// When the database does not answer.
pub async fn choose_languages(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    (second, version): (Option<Lang>, i64),
    acting: Acting,
) -> Result<bool, StoreError> {
    if !projects::choose_second_language(connection, project.id, second, version).await? {
        return Ok(false);
    }
    let done = Done {
        acting: Some(acting),
        kind: "languages-chosen",
        before: project.second_language.map(Lang::code),
        after: second.map(Lang::code),
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(true)
}
