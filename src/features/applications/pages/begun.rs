//! Which application of a project is meant, and the one to programmes that was begun and waits to be gone on with.

use crate::features::applications::checking::{self, Check};
use crate::features::applications::goal::PROGRAMMES;
use crate::features::applications::store::{applications, programmes};
use crate::features::projects::{self, Found, Origin};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A request to programmes that is prepared: what it is called, its number and what it asks, where it goes on.
pub(in crate::features::applications) struct Draft {
    pub words: String,
    pub by: String,
    pub url: String,
}

/// The request to programmes that a project prepares, where it does: how many versions of it were frozen, and the rest.
pub(in crate::features::applications) async fn draft(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<(i64, Draft)>, StoreError> {
    let every = applications::of_projects(connection, &[found.project.id]).await?;
    let mut own = every.into_iter().filter(|one| one.call.is_none());
    let Some(one) = own.find(|one| one.submitted == 0 && !one.state.is_over()) else {
        return Ok(None);
    };
    let chosen = programmes::chosen(connection, one.id).await?.len() as u64;
    let requested = projects::requested_with(connection, one.id).await?;
    let cents: i64 = requested.iter().map(|one| one.cents).sum();
    let mut by = cx.tv("application-number", "number", &one.number);
    if cents > 0 {
        by = format!("{by} {}", cx.tv("requests-in-all", "amount", &cx.money(&cents)));
    }
    let draft = Draft {
        words: cx.tn("request-draft", &chosen),
        by,
        url: cx.url(&format!("{}/submission?call={PROGRAMMES}", found.path())),
    };
    Ok(Some((one.version, draft)))
}

/// What is meant where money is requested: [`called`], and without a call the programmes.
pub(super) fn meant(found: &Found, asked: &str) -> String {
    match called(found, asked) {
        call if call.is_empty() => PROGRAMMES.to_owned(),
        call => call,
    }
}

/// The address of the call that is meant: that which is asked for, else that from which the project was begun; none where
/// another is to be chosen.
pub(super) fn called(found: &Found, asked: &str) -> String {
    match (asked, found.project.origin, &found.project.origin_address) {
        ("other", ..) => String::new(),
        ("", Origin::Call, Some(address)) => address.clone(),
        (asked, _, _) => asked.to_owned(),
    }
}

/// A project and what it says to a goal, where an application to that goal is begun.
pub(super) async fn begun(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    word: &str,
) -> Result<(Found, Check), Error> {
    let found = projects::find_within(cx, connection, id).await?;
    let check = checking::check(cx, connection, &found, &meant(&found, word)).await?;
    let begun = check.filter(|check| check.living().is_some());
    Ok((found, begun.ok_or(Error::NotFound)?))
}
