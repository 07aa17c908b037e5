//! Where those who build an application change what they sent, from its page.

use crate::features::applications::finding::Found;
use crate::features::applications::lifecycle::State;
use crate::features::applications::{together, words};
use crate::shared::web::Cx;

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
