//! Which application of a project is meant, and those that were begun and wait to be gone on with.

use crate::features::applications::checking::{self, Check};
use crate::features::applications::goal::PROGRAMMES;
use crate::features::applications::store::{applications, programmes};
use crate::features::applications::words;
use crate::features::calls;
use crate::features::projects::{self, Found, Origin};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// An application that is prepared: what it is called, its number and what it asks, where it goes on.
pub(in crate::features::applications) struct Draft {
    pub words: String,
    pub by: String,
    pub url: String,
}

/// What a project prepares, to calls and to programmes: how many versions of each were frozen, and the rest.
pub(in crate::features::applications) async fn drafts(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(i64, Draft)>, StoreError> {
    let every = applications::of_projects(connection, &[found.project.id]).await?;
    let begun = every
        .into_iter()
        .filter(|one| one.submitted == 0 && !one.state.is_over());
    let mut drafts = Vec::new();
    for one in begun {
        let call = match one.call {
            Some(call) => calls::by_id(connection, call).await?,
            None => None,
        };
        let (said, goal) = match &call {
            Some(call) => (
                cx.tv("answer-draft", "call", call.title(cx.lang).0),
                call.address.as_str(),
            ),
            None => {
                let chosen = programmes::chosen(connection, one.id).await?.len() as u64;
                (cx.tn("request-draft", &chosen), PROGRAMMES)
            }
        };
        let which = match &call {
            Some(call) => format!(" · {}", words::which(cx, connection, call).await?),
            None => String::new(),
        };
        let requested = projects::requested_with(connection, one.id).await?;
        let cents: i64 = requested.iter().map(|one| one.cents).sum();
        let mut by = cx.tv("application-number", "number", &one.number);
        if cents > 0 {
            by = format!("{by} {}", cx.tv("requests-in-all", "amount", &cx.money(&cents)));
        }
        by.push_str(&which);
        let url = cx.url(&format!("{}/submission?call={goal}", found.path()));
        drafts.push((one.version, Draft { words: said, by, url }));
    }
    Ok(drafts)
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
