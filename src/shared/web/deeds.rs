//! Deeds: what other features do when one does something, in the same transaction, though it does not know them. They hand over
//! what they do with their routes, as they do their panels.

use futures_util::future::BoxFuture;

use super::cx::Cx;
use super::error::Error;
use crate::shared::store::Connection;

/// Something that others follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Its partners took back an application that had been sent; with its number in the database.
    ApplicationWithdrawn,
    /// An organisation left a project; with the number of that, the organisation and why.
    ProjectLeft,
    /// Whoever runs the platform withdraws the text of a proposed indicator from the public, or shows it again; with the path of its
    /// page in the place of words.
    IndicatorHidden,
    /// What a programme may give was changed: an envelope was corrected or taken away, less is given out of it than was, or those whose
    /// money it is voted; with the number of the programme. Followed in a transaction of its own, after that.
    MoneyMoved,
}

/// To what something was done, by which organisation, in which words.
#[derive(Clone, Copy, Debug)]
pub struct Did<'a> {
    /// Its number in the database.
    pub id: i64,
    /// Number of the organisation; 0 where that is no matter.
    pub organisation: i64,
    /// Why, or what else the deed says; empty where nothing was said.
    pub words: &'a str,
}

/// What a feature does about it.
pub type Follow = for<'a> fn(&'a Cx, &'a mut Connection, Did<'a>) -> BoxFuture<'a, Result<(), Error>>;

/// What every feature does about deeds of others.
pub(super) type Follows = Vec<(Deed, Follow)>;

impl Cx {
    /// Lets every feature do what is theirs to do about a deed, in their order and in the transaction of the caller.
    ///
    /// # Errors
    /// When one of them cannot: then nothing of it must be kept.
    pub async fn follow(&self, connection: &mut Connection, deed: Deed, did: Did<'_>) -> Result<(), Error> {
        for (_, follow) in self.known.follows.iter().filter(|(wanted, _)| *wanted == deed) {
            follow(self, connection, did).await?;
        }
        Ok(())
    }
}
