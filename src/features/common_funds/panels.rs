//! What common funds add to other pages: on one's own, what waits for a vote, an account or a payment, and the way there; on a
//! programme's page, the fund that pays for it.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::finding::{self, ACCOUNTS, Found, KEEPS, SPEAKS};
use super::fund::{Detail, Fund, Motion, voters};
use super::pages::{Said, grants, name, title};
use super::{desk, store};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Work, work)
        .panel(Slot::Programme, programme)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

/// The funds in which the asker speaks for a member, keeps its accounts, or keeps that of the fund.
async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Fund>, StoreError> {
    let actor = cx.actor().into_iter();
    let powers = || KEEPS.into_iter().chain(ACCOUNTS);
    let mut own: Vec<i64> = actor
        .flat_map(|actor| powers().flat_map(|power| actor.mandates_with(power)))
        .filter_map(|mandate| mandate.organisation)
        .collect();
    own.sort_unstable();
    own.dedup();
    store::of_members(connection, &own).await
}

/// What is asked of the asker about a proposal: to vote, or to say that its organisation holds the account.
fn asked(cx: &Cx, found: &Found, (motion, parts): (&Motion, &[i64])) -> Option<&'static str> {
    let silent = |id: &i64| {
        let spoke = |vote: &super::fund::Vote| vote.motion == motion.id && vote.organisation == *id;
        cx.could(SPEAKS, Some(*id)) && !found.votes.iter().any(spoke)
    };
    let keeps = |id: i64| KEEPS.into_iter().any(|power| cx.could(power, Some(id)));
    match &motion.detail {
        Detail::Rules {
            holder,
            agreed: false,
            ..
        } if keeps(*holder) => Some("common-fund-waits-holder"),
        Detail::Rules { .. } | Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => {
            voters(&found.members, parts)
                .iter()
                .any(silent)
                .then_some("common-fund-waits-vote")
        }
    }
}

fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        for fund in own(cx, connection).await? {
            let found = finding::read(connection, fund).await?;
            let url = cx.url(&found.fund.path());
            for motion in found.open() {
                let parts = desk::parts(connection, &found, motion).await?;
                if let Some(key) = asked(cx, &found, (motion, &parts)) {
                    let (title, language) = title(cx, &found, motion);
                    let by = cx.tv(key, "fund", &name(cx, &found).0);
                    lines.push((title, language, by, url.clone()));
                }
            }
        }
        Ok(Waiting::titles(lines).render()?)
    }
    .boxed()
}

fn work<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        for fund in own(cx, connection).await? {
            let found = finding::read(connection, fund).await?;
            lines.push((cx.url(&found.fund.path()), name(cx, &found).0));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/common_funds/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    name: Said,
    url: String,
    members: Vec<String>,
    /// What of its money is granted without a vote.
    grants: String,
}

fn programme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(fund) = store::of_programme(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let found = finding::read(connection, fund).await?;
        let panel = Panel {
            name: name(cx, &found),
            url: cx.url(&found.fund.path()),
            members: found
                .members
                .iter()
                .map(|id| found.name(*id).to_owned())
                .collect(),
            grants: grants(cx, &found),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}
