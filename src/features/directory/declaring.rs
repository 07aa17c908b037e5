//! A body that no register lists: an informal collective, an association just founded, one from
//! elsewhere. Its members declare it; it is shown as declared by them and searched like the others. An agent who types in what came on
//! paper states what the sheet says of one; it is shown as stated by an agent.
//!
//! What they say is an entry like those of registers, which speaks after all of them: once a register
//! lists the body, the two entries are told together and the register's values come first.

use std::collections::BTreeSet;

use search::{Facet, Query};

use super::Kind;
use super::indexing::{self, IndexingError, changes};
use super::organisation::{Organisation, key};
use super::saying;
use super::store::bodies::{self, Entry, Says};
use super::store::imports::{self, Import};
use super::store::{loading, organisations};
use crate::shared::app::{App, OpenError};
use crate::shared::chance;
use crate::shared::files;
use crate::shared::store::{Connection, StoreError};

/// The word for what members declare, where others have the name of a register.
pub(super) const DECLARED: &str = "declared";
/// The word for what an agent stated from a sheet of paper.
pub(super) const STATED: &str = "stated";

/// Who says that a body is there, where no register does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Its members.
    Members,
    /// An agent, from a sheet of paper.
    Agent,
}

impl By {
    /// The word that stands where others have the name of a register.
    fn word(self) -> &'static str {
        match self {
            Self::Members => DECLARED,
            Self::Agent => STATED,
        }
    }
}

/// Organisations shown as perhaps the same, at most.
const ALIKE: usize = 5;

/// What is said of a body that no register lists.
#[derive(Clone, Copy, Debug)]
pub struct Declaration<'a> {
    /// Who says it.
    pub by: By,
    /// Its name.
    pub name: &'a str,
    /// What it is for, in its own words; empty where nobody says it.
    pub purpose: &'a str,
    /// Of the name and the purpose.
    pub language: &'a str,
    /// An association, or anything else; never a public body, which no declaration makes.
    pub association: bool,
    /// INSEE or NIS code of where it meets; nothing when it is from elsewhere.
    pub commune: Option<&'a str>,
    /// Its site.
    pub website: Option<&'a str>,
}

/// The right to declare: while it is held no file is being loaded.
#[derive(Debug)]
pub struct Declaring {
    _held: files::Lock,
}

/// Takes the right to declare; nothing while a file is being loaded or somebody else declares.
///
/// # Errors
/// When the data folder does not answer.
pub fn begin(app: &App) -> Result<Option<Declaring>, IndexingError> {
    match app.hold_writing() {
        Ok(held) => Ok(Some(Declaring { _held: held })),
        Err(OpenError::Writing(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

impl Declaring {
    /// Makes the index follow declarations that were committed. One that is behind a load stays so, and is mended whole by the next
    /// load, start or look at it.
    ///
    /// # Errors
    /// When the index does not follow; the next load mends it.
    pub async fn show(self, app: &App) -> Result<(), IndexingError> {
        if indexing::is_near(app).await? {
            indexing::follow(app, true).await?;
        }
        app.refresh().await?;
        Ok(())
    }
}

/// Writes a body that no register lists, in the caller's transaction. Once that is committed, `Declaring::show` makes it be found.
///
/// # Errors
/// When the database does not answer.
pub async fn declare(
    connection: &mut Connection,
    app: &App,
    declaration: &Declaration<'_>,
) -> Result<Organisation, StoreError> {
    let word = declaration.by.word();
    let import_id = file(connection, app, word).await?;
    let id = loading::last_id(connection).await? + 1;
    let number = chance::spoken_number();
    let mut attempt = 0;
    let key = loop {
        let key = key(word, &number, attempt);
        if !loading::key_is_taken(connection, &key).await? {
            break key;
        }
        attempt += 1;
    };
    let place = declaration
        .commune
        .and_then(|code| app.territory.gazetteer.place(code));
    let kind = if declaration.association {
        Kind::Association
    } else {
        Kind::Other
    };
    let entry = Entry {
        register: word,
        number,
        organisation_id: id,
        import_id,
        says: Says {
            name: declaration.name.to_owned(),
            language: Some(declaration.language.to_owned()),
            purpose: Some(declaration.purpose.to_owned()).filter(|words| !words.is_empty()),
            kind: kind.as_str(),
            state: "active",
            commune: place.map(|place| place.code.clone()),
            website: declaration.website.map(str::to_owned),
            updated: Some(app.clock.today().to_string()),
            ..Says::default()
        },
        ..Entry::default()
    };
    let said = saying::of_body(&entry, &app.territory);
    let (chosen, _) = saying::choose(vec![said], &app.territory, key);
    loading::write(connection, &[chosen]).await?;
    bodies::write(connection, &[entry]).await?;
    changes::note(connection, &BTreeSet::from([id])).await?;
    let declared = organisations::any_by_ids(connection, &[id]).await?.pop();
    Ok(declared.expect("it was just written"))
}

/// The row to which all that is said here points where what registers say points to their file.
pub(super) async fn file(connection: &mut Connection, app: &App, word: &str) -> Result<i64, StoreError> {
    let known = imports::all(connection).await?;
    if let Some(file) = known.iter().find(|file| file.kind == word) {
        return Ok(file.id);
    }
    let file = Import {
        id: imports::next_id(connection).await?,
        kind: word.into(),
        register: word.into(),
        file_name: word.into(),
        unit: word.into(),
        finished_at: app.clock.now().as_second(),
        ..Import::default()
    };
    imports::write(connection, &file, &[]).await?;
    Ok(file.id)
}

/// Published organisations whose name has all the words of a name, in the same commune when there is
/// one: before somebody declares what is there already.
///
/// # Errors
/// When the index or the database does not answer.
pub async fn alike(
    connection: &mut Connection,
    app: &App,
    name: &str,
    commune: Option<&str>,
) -> Result<Vec<Organisation>, IndexingError> {
    let query = Query {
        text: name.to_owned(),
        filters: commune
            .map(|code| (Facet::Commune, vec![code.to_owned()]))
            .into_iter()
            .collect(),
        year: app.clock.today().year(),
        ..Query::default()
    };
    let found = app.index.page(&query, ALIKE, None)?;
    let ids: Vec<i64> = found.hits.iter().map(|hit| hit.id.cast_signed()).collect();
    let mut found = organisations::by_ids(connection, &ids).await?;
    // The search is generous; here only a name that holds the other is worth a second look.
    found.retain(|other| holds(&other.name, name) || holds(name, &other.name));
    Ok(found)
}

/// Whether a name has every word of another that says something.
fn holds(name: &str, other: &str) -> bool {
    let name = territory::folded(name);
    let words: BTreeSet<&str> = name.split_whitespace().collect();
    let other = territory::folded(other);
    let mut told = other.split_whitespace().filter(|word| word.len() > 3).peekable();
    told.peek().is_some() && told.all(|word| words.contains(word))
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn a_name_is_alike_when_it_holds_every_word_that_says_something() {
        assert!(holds("Les Tricoteuses du Canal", "Tricoteuses du canal"));
        assert!(holds("TRICOTEUSES (CANAL)", "Les Tricoteuses du Canal"));
        assert!(!holds("Les Tricoteuses du Canal", "Les Jardins du Canal"));
        assert!(!holds("Les Tricoteuses", "Les Tricoteuses du Canal"));
        assert!(
            !holds("Le Fil", "Un Bal"),
            "words that say nothing make nothing alike"
        );
    }
}
