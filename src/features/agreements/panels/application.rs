//! On the pages of an application, for those who ask and for those who examine: the agreements that follow it, and until when is paid
//! what is granted without one.

use askama::Template;
use futures_util::FutureExt;

use super::Shown;
use crate::features::agreements::deadlines::What;
use crate::features::agreements::due;
use crate::features::agreements::finding;
use crate::features::agreements::pages::list::{Line, line};
use crate::features::agreements::store::agreements;
use crate::features::applications::{self, Application};
use crate::features::desk;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject};

#[derive(Template)]
#[template(path = "features/agreements/templates/panel_application.html")]
struct ApplicationPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    /// What is granted, follows no agreement, and is to be paid by a day: each in a sentence.
    unpaid: Vec<String>,
    /// Where one is begun.
    begin: Option<String>,
}

/// The agreements that follow an application, as far as the asker may read them.
async fn following(cx: &Cx, connection: &mut Connection, application: i64) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for agreement in agreements::of_application(connection, application).await? {
        match finding::find(cx, connection, &agreement.number).await {
            Ok(found) => lines.push(line(cx, &found)),
            Err(Error::NotFound | Error::SecondFactor) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(lines)
}

/// What was granted with an application and told, and follows no agreement that bound: by whom and until when it is paid.
async fn unpaid(cx: &Cx, connection: &mut Connection, application: i64) -> Result<Vec<String>, Error> {
    let granted = desk::granted(connection, application).await?;
    let funders: Vec<i64> = granted.iter().map(|one| one.funder).collect();
    let due = due::granted(&cx.app, connection, (application, &funders)).await?;
    let said = due.into_iter().filter_map(|(one, funder)| {
        let What::PayGranted(cents) = one.what else {
            return None;
        };
        let key = match one.on < cx.app.clock.today() {
            true => "agreements-unpaid-late",
            false => "agreements-unpaid",
        };
        let (amount, date) = (cx.money(&cents), cx.date(&one.on));
        let args = [
            ("funder", Arg::Text(&funder)),
            ("amount", Arg::Text(&amount)),
            ("date", Arg::Text(&date)),
        ];
        Some(cx.ta(key, &args))
    });
    Ok(said.collect())
}

pub(super) fn at_the_desk<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let Application { id, number, .. } = &sent.application;
        let granted = desk::granted(connection, *id).await?;
        let mut funders = granted.iter().map(|one| one.funder);
        let may = funders.any(|funder| cx.could(Power::KeepProgrammes, Some(funder)));
        let begin = may.then(|| cx.url(&format!("/desk/applications/{number}/agreement")));
        shown(cx, connection, *id, Sees { unpaid: true, begin }).await
    }
    .boxed()
}

pub(super) fn application<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        if cx.actor().is_none() {
            return Ok(String::new());
        }
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let mut partners = sent.partners.iter();
        let unpaid = partners.any(|named| cx.could(Power::SeeFile, Some(named.organisation.id)));
        let id = sent.application.id;
        shown(cx, connection, id, Sees { unpaid, begin: None }).await
    }
    .boxed()
}

/// What is shown besides the agreements that the asker may read.
struct Sees {
    /// What is granted without one.
    unpaid: bool,
    /// Where one is begun.
    begin: Option<String>,
}

async fn shown(
    cx: &Cx,
    connection: &mut Connection,
    application: i64,
    Sees { unpaid: sees, begin }: Sees,
) -> Result<String, Error> {
    let lines = following(cx, connection, application).await?;
    let unpaid = match sees {
        true => unpaid(cx, connection, application).await?,
        false => Vec::new(),
    };
    if lines.is_empty() && unpaid.is_empty() && begin.is_none() {
        return Ok(String::new());
    }
    Ok(ApplicationPanel {
        cx,
        lines,
        unpaid,
        begin,
    }
    .render()?)
}
