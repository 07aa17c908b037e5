//! What became of an application in its reports, as lines of its history: sent, questioned, answered, accepted.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::{finding, store};
use crate::features::applications::{self, Sent};
use crate::features::{desk, directory};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Passed, Subject};

type Told<'a> = BoxFuture<'a, Result<Vec<Passed>, Error>>;

/// For those who ask.
pub(super) fn told<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Told<'a> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(Vec::new());
        };
        let mut partners = sent.partners.iter();
        match partners.any(|named| cx.could(Power::SeeFile, Some(named.organisation.id))) {
            true => passed(cx, connection, &sent).await,
            false => Ok(Vec::new()),
        }
    }
    .boxed()
}

/// For a funder that granted something: another reads no report. The page asks only where what is not public may be read.
pub(super) fn read<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Told<'a> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(Vec::new());
        };
        let granted = desk::granted(connection, sent.application.id).await?;
        let mut granted = granted.iter();
        match granted.any(|one| cx.could(Power::ReadFiles, Some(one.funder))) {
            true => passed(cx, connection, &sent).await,
            false => Ok(Vec::new()),
        }
    }
    .boxed()
}

async fn passed(cx: &Cx, connection: &mut Connection, sent: &Sent) -> Result<Vec<Passed>, Error> {
    let mut passed = Vec::new();
    let call = finding::without_money(connection, sent).await?;
    for year in finding::years(connection, sent, call.is_some()).await? {
        let report = store::find(connection, (sent.application.id, year)).await?;
        let Some(day) = report.sent else { continue };
        let what = |act: &str| format!("{} · {year}", cx.t(&format!("act-report-{act}")));
        passed.push(Passed::on(cx, day, what("sent")));
        let answers = store::answers(connection, report.id).await?;
        let ids: Vec<i64> = answers.iter().map(|one| one.organisation).collect();
        let known = directory::any_by_ids(connection, &ids).await?;
        for one in answers {
            let act = match one.kind.as_str() {
                "reply" => "replied",
                kind => kind,
            };
            let mut known = known.iter();
            let by = known.find(|other| other.id == one.organisation);
            let line = match by {
                Some(by) => format!("{} · {}", what(act), by.name),
                None => what(act),
            };
            passed.push(Passed::at(cx, one.at, line).saying(one.words));
        }
    }
    passed.reverse();
    Ok(passed)
}
