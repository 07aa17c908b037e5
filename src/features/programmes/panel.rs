//! On a funder's page: its programmes, and the way to keep them.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::{Said, address, days, funds, name};
use super::programme::State;
use super::store;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject};

/// The panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Acting, acting)
}

#[derive(Template)]
#[template(path = "features/programmes/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    /// Address, name and its language, the days on which requests are taken.
    lines: Vec<(String, Said, String)>,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let own = store::of_funder(connection, subject.organisation).await?;
        let mut lines = Vec::new();
        for programme in own.iter().filter(|one| one.state == State::Published) {
            let versions = store::versions(connection, programme.id).await?;
            if let Some(version) = versions.first() {
                lines.push((
                    address(cx, programme),
                    name(cx, &version.content),
                    days(cx, &version.content),
                ));
            }
        }
        match lines.is_empty() {
            true => Ok(String::new()),
            false => Ok(Panel { cx, lines }.render()?),
        }
    }
    .boxed()
}

/// For whoever keeps the programmes of a funder: writing and publishing them.
fn acting<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut lines = Vec::new();
        if cx.could(Power::KeepProgrammes, Some(subject.organisation))
            && funds(&cx.app, connection, subject.organisation).await?
        {
            let url = cx.url(&format!("/organisations/{}/programmes", subject.slug));
            lines.push((url, cx.t("panel-programmes.keep")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
