//! The pages of common funds: all of them, one of them, its rules, what its members say, its account.

mod account;
mod asking;
mod list;
mod money;
mod motion;
mod say;
mod show;
mod words;

use axum::http::StatusCode;
use axum::response::Response;

use crate::features::common_funds::finding::{self, Found};
use crate::features::common_funds::fund::{Detail, Motion};
use crate::features::common_funds::store;
use crate::features::sessions::By;
use crate::shared::authz::Acting;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Form, Routes};

/// Every page of common funds.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(words::routes())
        .and(show::routes())
        .and(say::routes())
        .and(account::routes())
        .and(asking::routes())
}

/// A text and its language, where that is not the page's.
pub(super) type Said = (String, Option<&'static str>);

/// What a fund is called.
pub(super) fn name(cx: &Cx, found: &Found) -> Said {
    let said = found.said();
    said.map_or_else(
        || (cx.t("common-fund"), None),
        |one| (one.title.clone(), cx.foreign(one.language)),
    )
}

/// What of a fund's money is granted at the desk without a vote of its members, in a sentence.
pub(super) fn grants(cx: &Cx, found: &Found) -> String {
    match found.leaves() {
        0 => cx.t("common-fund-grants-voted"),
        cents => cx.tv("common-fund-grants-above", "amount", &cx.money(&cents)),
    }
}

/// What a proposal is called.
pub(super) fn title(cx: &Cx, found: &Found, motion: &Motion) -> Said {
    match motion.detail {
        Detail::Admission => {
            let name = found.name(motion.organisation);
            (cx.tv("common-fund-admission-of", "name", name), None)
        }
        Detail::Rules { .. } | Detail::Drawdown { .. } | Detail::Grant { .. } => {
            (motion.title.clone(), cx.foreign(motion.language))
        }
    }
}

/// The fund at an address, whose turn is the caller's until the transaction ends.
async fn taking(connection: &mut Connection, address: &str) -> Result<Found, Error> {
    let fund = store::find(connection, address).await?.ok_or(Error::NotFound)?;
    store::turn(connection, fund.id).await?;
    Ok(finding::read(connection, fund).await?)
}

/// Who acts, for an organisation that is named there.
fn by<'a>(cx: &Cx, found: &'a Found, (organisation, acting): (i64, Acting)) -> Result<By<'a>, Error> {
    let key = found.key(organisation);
    match key.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(By {
            key,
            acting,
            now: cx.now(),
        }),
    }
}

/// Of several for which somebody speaks, the one that the form names; the only one needs no name.
fn chosen(found: &Found, speaking: &[(i64, Acting)], form: &mut Form) -> Option<(i64, Acting)> {
    let chosen = match speaking {
        [only] => Some(*only),
        several => {
            let mut several = several.iter();
            several
                .find(|(id, _)| found.key(*id) == form.value("for"))
                .copied()
        }
    };
    if chosen.is_none() {
        form.refuse("for", "common-fund-for-missing");
    }
    chosen
}

fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}
