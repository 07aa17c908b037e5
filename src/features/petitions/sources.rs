//! A petition may begin from something that is read here: both pages name each other.

use askama::Template;

use super::finding;
use super::pages::lines;
use super::store::{petitions, sources};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Characters of the address of a page at most.
const MOST: usize = 200;

/// The address of a page here, after the language, as a form names it; nothing for anything else.
#[must_use]
pub fn page(typed: &str) -> Option<&str> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/-_".contains(letter);
    let known = typed.starts_with('/') && !typed.starts_with("//") && typed.chars().all(plain);
    (known && typed.len() <= MOST).then_some(typed)
}

/// The petitions that began from a page and are public, as a list under a title of level `level - 1`; empty where there is none.
///
/// # Errors
/// When the database does not answer.
pub async fn begun_from(
    cx: &Cx,
    connection: &mut Connection,
    (page, level): (&str, u8),
) -> Result<String, Error> {
    let ids = sources::from(connection, page).await?;
    let every = petitions::by_ids(connection, &ids).await?;
    let found = finding::shown(connection, every).await?;
    if found.is_empty() {
        return Ok(String::new());
    }
    Ok(lines(cx, connection, &found, level).await?.render()?)
}
