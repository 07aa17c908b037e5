//! What reports add to the pages of others: on an application's page the way to each year's report and to the printed
//! forms; the same at the desk; for the organisers of a call without money, the reports that were sent to them.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::{finding, history, store, waiting};
use crate::features::applications::{self, Sent};
use crate::features::desk;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Application, application)
        .panel(Slot::Desk, at_the_desk)
        .panel(Slot::Waiting, waiting::to_read)
        .panel(Slot::Waiting, waiting::to_reply)
        .panel(Slot::Received, waiting::to_read)
        .telling(Slot::Application, history::told)
        .telling(Slot::Desk, history::read)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/reports/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    /// Address, year, where it stands.
    reports: Vec<(String, String, String)>,
    /// Address and partner.
    forms: Vec<(String, String)>,
    /// What was typed once, for those who typed it.
    typed: Option<String>,
}

async fn panel(
    cx: &Cx,
    connection: &mut Connection,
    (sent, at_desk): (&Sent, bool),
    base: &str,
) -> Result<String, Error> {
    // Who asks nobody for money needs no form of a grant.
    let mut lines = sent.frozen.project.lines.iter();
    let asks = sent.frozen.own_requests().next().is_some() || lines.any(|line| line.state == "asked");
    let forms = sent.partners.iter().filter(|_| asks).map(|named| {
        let url = cx.url(&format!("{base}/forms/{}", named.organisation.slug()));
        (url, named.organisation.name.clone())
    });
    let forms: Vec<(String, String)> = forms.collect();
    let typed =
        (!at_desk && sent.frozen.own_requests().next().is_some()).then(|| cx.url(&format!("{base}/forms")));
    let mut granted = desk::granted(connection, sent.application.id).await?;
    // A funder that grants nothing reads no report.
    granted.retain(|one| !at_desk || cx.could(Power::ReadFiles, Some(one.funder)));
    let mut reports = Vec::new();
    // Without money the partners tell the organisers who went on with it; nobody reads it at the desk.
    let call = match at_desk {
        true => None,
        false => finding::without_money(connection, sent).await?,
    };
    if !granted.is_empty() || call.is_some() {
        for year in finding::years(connection, sent, call.is_some()).await? {
            let report = store::find(connection, (sent.application.id, year)).await?;
            let stands = match report.sent {
                Some(day) => cx.tv("report-sent-on", "date", &cx.date(&day)),
                None => {
                    let due = jiff::civil::Date::new(year + 1, 6, 30).unwrap_or_default();
                    cx.tv("report-open", "date", &cx.date(&due))
                }
            };
            let url = cx.url(&format!("{base}/report/{year}"));
            reports.push((url, year.to_string(), stands));
        }
    }
    match reports.is_empty() && forms.is_empty() {
        true => Ok(String::new()),
        false => Ok(Panel {
            cx,
            reports,
            forms,
            typed,
        }
        .render()?),
    }
}

fn application<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let mut partners = sent.partners.iter();
        if !partners.any(|named| cx.could(Power::SeeFile, Some(named.organisation.id))) {
            return for_organisers(cx, connection, &sent).await;
        }
        let base = format!("/applications/{}", sent.application.address);
        panel(cx, connection, (&sent, false), &base).await
    }
    .boxed()
}

/// The reports that were sent to the organisers of a call, for those of them who read the application.
async fn for_organisers(cx: &Cx, connection: &mut Connection, sent: &Sent) -> Result<String, Error> {
    let call = finding::without_money(connection, sent).await?;
    let mut reports = Vec::new();
    let organises = |id: &i64| cx.could(Power::OrganiseCalls, Some(*id));
    if call.is_some_and(|call| call.organisers.iter().any(organises)) {
        for year in finding::years(connection, sent, true).await? {
            let report = store::find(connection, (sent.application.id, year)).await?;
            let Some(day) = report.sent else { continue };
            let number = year.to_string();
            let at = (sent.application.address.as_str(), number.as_str());
            match finding::find_for_organisers(cx, connection, at).await {
                Ok((found, ..)) => {
                    let stands = cx.tv("report-sent-on", "date", &cx.date(&day));
                    reports.push((cx.url(&found.answer()), number, stands));
                }
                Err(Error::NotFound | Error::SecondFactor) => {}
                Err(other) => return Err(other),
            }
        }
    }
    match reports.is_empty() {
        true => Ok(String::new()),
        false => Ok(Panel {
            cx,
            reports,
            forms: Vec::new(),
            typed: None,
        }
        .render()?),
    }
}

/// The page asks for it only where what is not public may be read.
fn at_the_desk<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let base = format!("/desk/applications/{}", sent.application.number);
        panel(cx, connection, (&sent, true), &base).await
    }
    .boxed()
}
