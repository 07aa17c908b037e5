//! What the organisers of a call selected, for the features that go on with it.

use super::application::Application;
use super::store::{self, applications, outcomes};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// An application that was selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// Its number in the database; never shown.
    pub application: i64,
    /// The title of its project for a reader, and the language that it is in.
    pub title: (String, Lang),
    /// Numbers of the organisations that sent it, the lead first.
    pub parties: Vec<i64>,
}

/// The applications to a call that were selected, with those who sent each.
///
/// # Errors
/// When the database does not answer, or a document cannot be read, which is our mistake.
pub async fn selected(connection: &mut Connection, call: i64, lang: Lang) -> Result<Vec<Selected>, Error> {
    let chosen = outcomes::selected(connection, call).await?;
    let sent = store::sent::by_ids(connection, &chosen).await?;
    let selected = sent.into_iter().map(|(line, parties)| {
        let (title, lang) = line.titles.get(lang);
        Selected {
            application: line.id,
            title: (title.to_owned(), lang),
            parties: parties.into_iter().map(|(_, id)| id).collect(),
        }
    });
    Ok(selected.collect())
}

/// The applications of a project that were sent, to whomever, and whether organisers selected each; nothing where none said.
///
/// # Errors
/// When the database does not answer.
pub async fn sent_of(
    connection: &mut Connection,
    project: i64,
) -> Result<Vec<(Application, Option<bool>)>, StoreError> {
    let mut sent = Vec::new();
    for application in applications::of_projects(connection, &[project]).await? {
        if application.submitted > 0 {
            let selected = outcomes::of(connection, application.id).await?;
            sent.push((application, selected));
        }
    }
    Ok(sent)
}
