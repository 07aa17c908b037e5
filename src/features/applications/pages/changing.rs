//! Where those who build an application change what they sent, from its page.

use crate::features::applications::application::Channel;
use crate::features::applications::finding::Found;
use crate::features::applications::lifecycle::State;
use crate::features::applications::{sheets, together, words};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Until when those who build it may change what they sent, and where, while the co-construction of the call is open.
pub(super) fn building(cx: &Cx, found: &Found) -> Option<(String, String)> {
    let (application, call) = (&found.application, found.call.as_ref()?);
    let may = together::is_open(&cx.app, call, cx.now()) && application.submitted > 0;
    let changes = may && application.project.is_some() && application.state.may_change(true);
    let end = together::end(&cx.app, call).filter(|_| changes && found.is_inside())?;
    let path = format!(
        "/projects/{}/submission?call={}",
        found.frozen.project.address, call.address
    );
    Some((words::last_second(&cx.app, cx.lang, end), cx.url(&path)))
}

/// Where those who build it correct what was received, or complete what was given back, until the deadline or when they are asked
/// to; while it is built together another line says so.
pub(super) fn again(cx: &Cx, found: &Found) -> Option<(String, &'static str)> {
    let (application, call) = (&found.application, found.call.as_ref()?);
    let project = &found.frozen.project.address;
    if !found.is_inside() || application.project.is_none() || project.is_empty() || application.submitted == 0
    {
        return None;
    }
    let open = cx.now() < call.deadline;
    let key = match application.state {
        State::Returned => "application-complete-way",
        state if open && state.may_change(true) => "application-correct-way",
        _ => return None,
    };
    let path = format!("/projects/{project}/submission?call={}", call.address);
    Some((cx.url(&path), key))
}

/// Where an agent of an organiser who may type in sheets corrects what was typed in of this one, as long as nothing was decided.
pub(super) async fn typed_in(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<String>, Error> {
    let (application, version) = (&found.application, &found.version);
    let stands = version.channel == Channel::Paper && version.number == application.submitted;
    let call = found.call.as_ref();
    let call = call.filter(|_| stands && !found.is_inside() && application.state.may_change(true));
    let Some(call) = call else { return Ok(None) };
    let typed = sheets::typed_in(cx, connection, &application.address, None).await;
    let path = format!("/calls/{}/paper?corrects={}", call.address, application.address);
    match typed {
        Ok(_) => Ok(Some(cx.url(&path))),
        Err(Error::NotFound | Error::SecondFactor) => Ok(None),
        Err(error) => Err(error),
    }
}
