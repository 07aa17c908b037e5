//! What became of an application under the agreements that follow it, as lines of its history: proposed, signed, changed, paid,
//! paid back. Of each agreement for those alone who may read it.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::finding;
use super::store::agreements;
use crate::features::applications;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Passed, Subject};

/// What is done before a text is proposed is nobody's but who writes it.
const WRITING: [&str; 3] = ["agreement-begun", "agreement-written", "agreement-discarded"];

/// The lines of every agreement that the asker may read.
pub(super) fn told<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<Vec<Passed>, Error>> {
    async move {
        let mut passed = Vec::new();
        if cx.actor().is_none() {
            return Ok(passed);
        }
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(passed);
        };
        for agreement in agreements::of_application(connection, sent.application.id).await? {
            let found = match finding::find(cx, connection, &agreement.number).await {
                Ok(found) => found,
                Err(Error::NotFound | Error::SecondFactor) => continue,
                Err(error) => return Err(error),
            };
            let mut every = agreements::history(connection, agreement.id).await?;
            every.retain(|one| !WRITING.contains(&one.act.as_str()));
            passed.extend(every.iter().map(|one| {
                let by = one.organisation.map_or("", |id| found.name(id));
                let amount = match one.cents {
                    0 => String::new(),
                    cents => cx.money(&cents),
                };
                let what = cx.t(&format!("act-{}", one.act));
                let parts = [what.as_str(), &amount, by, &agreement.number];
                let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                Passed::at(cx, one.at, parts.join(" · "))
            }));
        }
        Ok(passed)
    }
    .boxed()
}
