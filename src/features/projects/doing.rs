//! What an organisation does, as the last project says in which its own actions are named: what it could bring elsewhere begins there.

use super::items::{self, Kind, field};
use super::partnership::State;
use super::store::{partners, projects, values};
use crate::features::directory;
use crate::shared::i18n::{Lang, listed};
use crate::shared::store::{Connection, StoreError};

/// Projects that are looked at, the last joined first.
const LAST: usize = 5;

/// Actions of one project under the name of one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doing {
    /// What they are called, one after the other.
    pub words: String,
    /// Their language.
    pub language: Lang,
    /// Title of the project.
    pub project: String,
    /// When it was last changed, in seconds.
    pub at: i64,
}

/// What an organisation does in the last project that says so under its name, for a reader of a language.
///
/// # Errors
/// When the database does not answer.
pub async fn doing(
    connection: &mut Connection,
    organisation: i64,
    lang: Lang,
) -> Result<Option<Doing>, StoreError> {
    let parts = partners::of_organisation(connection, organisation).await?;
    let accepted = parts.iter().filter(|part| part.state == State::Accepted);
    for part in accepted.take(LAST) {
        let Some(project) = projects::by_ids(connection, &[part.project]).await?.pop() else {
            continue;
        };
        let content = values::content(connection, project.id).await?;
        let mut titles: Vec<(String, Lang)> = Vec::new();
        for key in items::keys(Kind::Action, &content) {
            let mut is_own = false;
            for who in content.list(&field(Kind::Action, key, "who")) {
                is_own |= directory::number_of_key(connection, who).await? == Some(organisation);
            }
            let title = field(Kind::Action, key, "title");
            let said = content.said(&title, lang).filter(|_| is_own);
            titles.extend(said.map(|(title, lang)| (title.to_owned(), lang)));
        }
        // Words of several languages are no one text: those of the first.
        let Some(language) = titles.first().map(|(_, lang)| *lang) else {
            continue;
        };
        titles.retain(|(_, lang)| *lang == language);
        let words: Vec<String> = titles.into_iter().map(|(title, _)| title).collect();
        return Ok(Some(Doing {
            words: listed(language, &words),
            language,
            project: content
                .said("title", lang)
                .map_or_else(String::new, |(title, _)| title.to_owned()),
            at: project.changed_at,
        }));
    }
    Ok(None)
}
