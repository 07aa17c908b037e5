//! Audited accounts that an association published, by its own word: everybody reads on its page of which years, and where.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::store::audits as store;
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// The panel.
pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Organisation, show)
}

#[derive(Template)]
#[template(path = "features/agreements/templates/panel_audits.html")]
struct AuditsPanel<'a> {
    cx: &'a Cx,
    years: Vec<Audited>,
}

struct Audited {
    year: i64,
    evidence: String,
    noted: String,
    /// Where it is put right, for those who may.
    change: Option<String>,
}

fn show<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut noted = store::of(connection, subject.organisation).await?;
        // That it contests a duty is between it and what is known here: it says nothing of accounts.
        noted.retain(|one| !one.contested);
        if noted.is_empty() {
            return Ok(String::new());
        }
        let organisation = directory::any_by_ids(connection, &[subject.organisation])
            .await?
            .pop();
        let slug = organisation.map_or_else(String::new, |one| one.slug());
        let may = cx.could(Power::WriteProjects, Some(subject.organisation));
        let years = noted.into_iter().rev().map(|one| Audited {
            change: may.then(|| cx.url(&format!("/organisations/{slug}/audits/{}", one.year))),
            noted: cx.tv(
                "audit-noted-on",
                "date",
                &one.noted.map_or_else(String::new, |day| cx.date(&day)),
            ),
            year: one.year,
            evidence: one.words,
        });
        let panel = AuditsPanel {
            years: years.collect(),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}
